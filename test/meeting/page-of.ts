// A few strings in, a clean page as the clean room gives it out.
import type { CleanPage, PageLine } from '../../src/model.ts'

/** A page of these paragraphs, with a title and other lines when given. */
export function pageOf(
  paragraphs: string | string[],
  title: string | null = null,
  lines: PageLine[] = [],
): CleanPage {
  return {
    kicker: null,
    title,
    subtitle: null,
    paragraphs: [paragraphs].flat(),
    lines: [...(title === null ? [] : [{ kind: 'title' as const, text: title }]), ...lines],
    script: 'hans',
    changes: [],
    repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
  }
}
