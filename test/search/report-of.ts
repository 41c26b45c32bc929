// Paragraphs of one's own in, a plain report out.
import type { Meeting, Report } from '../../src/model.ts'
import { meeting } from '../report.ts'

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

/** A meeting at which these people were present, with no other fact. */
export function meetingOf(...names: string[]): Meeting {
  return meeting({ attendees: names.map((name) => ({ name, role: null })) })
}
