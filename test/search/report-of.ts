// Paragraphs of one's own in, a plain report out.
import type { Report } from '../../src/model.ts'

export function reportOf(...paragraphs: string[]): Report {
  return {
    id: 'r',
    token: 'r',
    file: 'r.txt',
    kicker: null,
    title: null,
    subtitle: null,
    paragraphs: paragraphs.map((text, i) => ({ token: `p${i}`, text })),
    lines: [],
    script: 'hans',
    meetings: [],
    source: { publisher: null, published: null, url: null, reporters: [], editor: null },
    repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
  }
}
