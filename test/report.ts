// Reports and meetings of plain values for tests.
import type { Meeting, Report } from '../src/model.ts'

/** A report titled 「关于<name>的会议」; tokens are made of the name and the place. */
export function report(
  name: string,
  paragraphs: string[],
  more: { title?: string | null; lines?: string[]; duplicateOf?: string } = {},
): Report {
  return {
    id: name,
    token: `r${name}`,
    file: `${name}.txt`,
    kicker: null,
    title: more.title === undefined ? `关于${name}的会议` : more.title,
    subtitle: null,
    paragraphs: paragraphs.map((text, i) => ({ token: `p${name}${i}`, text })),
    lines: (more.lines ?? []).map((text, i) => ({ token: `l${name}${i}`, kind: 'other', text })),
    script: 'hans',
    meetings: [],
    source: { publisher: null, published: null, url: null, reporters: [], editor: null },
    repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: more.duplicateOf ?? null },
  }
}

/** A meeting that knows nothing but what it is given. */
export function meeting(more: Partial<Meeting> = {}): Meeting {
  return {
    name: null,
    session: null,
    date: null,
    place: null,
    province: null,
    level: null,
    venue: null,
    format: null,
    chair: [],
    speakers: [],
    attendees: [],
    paragraphs: [0, 0],
    inferred: {},
    evidence: [],
    ...more,
  }
}
