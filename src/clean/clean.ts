// A page's text in, the repaired article with its title, lines and the trail of changes out.
import type { CleanPage, ReadText } from '../model.ts'
import { repairText } from './repair.ts'

/** Repairs a page and keeps its article. Never throws: what cannot be mended stays visible. */
export function cleanPage(read: ReadText): CleanPage {
  const repaired = repairText(read.text)
  const paragraphs = repaired.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    kicker: null,
    title: paragraphs[0] ?? null,
    subtitle: null,
    paragraphs,
    lines: [],
    script: repaired.script,
    changes: repaired.changes,
    repairs: { ...repaired.repairs, dropped: 0, duplicateOf: null },
  }
}
