// Reports of plain values in, an archive that finds nothing by words out: what rests on facts needs no engine.
import type { Archive, Meeting, Person, Report } from '../../src/model.ts'
import { meeting } from '../report.ts'

/** A report of one meeting whose paragraph names its people; every mention of a name is evidence of its part. */
export function reportOf(
  index: number,
  text: string,
  facts: Partial<Meeting> & { chair?: Person[] },
  more: Partial<Report> = {},
): Report {
  const people = (['chair', 'speakers', 'attendees'] as const).flatMap((fact) =>
    (facts[fact] ?? []).map(({ name }) => ({
      fact,
      value: name,
      at: { paragraph: 0 },
      span: [text.indexOf(name), text.indexOf(name) + name.length] as [number, number],
    })),
  )
  return {
    id: String(index),
    token: `report${index}`,
    file: `${index}.txt`,
    kicker: null,
    title: null,
    subtitle: null,
    paragraphs: [{ token: `paragraph${index}`, text }],
    lines: [],
    script: 'hans',
    meetings: [meeting({ ...facts, evidence: people })],
    source: { publisher: null, published: null, url: null, reporters: [], editor: null },
    repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
    ...more,
  }
}

/** An archive over reports. */
export function archiveOf(reports: Report[]): Archive {
  return {
    reports,
    lexicon: { words: [], passagesWith: [], readings: [], glosses: {} },
    builtAt: '2022-01-01T00:00:00Z',
    passageCount: reports.length,
    find: async () => ({ hits: [], terms: [], partial: false }),
    lookup: (token) => {
      const report = reports.findIndex((one) => one.token === token)
      return report < 0 ? undefined : { report }
    },
  }
}
