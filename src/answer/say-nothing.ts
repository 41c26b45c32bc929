// A question the reports do not answer in, the honest no with the nearest meetings out.
import type { Answer, Archive, Choice, NothingReason, Quote } from '../model.ts'
import { fold } from '../text/fold.ts'
import { allMeetings } from './understand/choose-reports.ts'
import type { Understood } from './understand/understand.ts'

export const MOST_NEAREST = 3

/** No, with why, and up to three meetings that come nearest: those named, else the newest. */
export function nothing(archive: Archive, asked: Understood, reason: NothingReason, partial = false): Answer {
  const nearest = asked.meetings.length > 0 ? asked.meetings : newestFirst(archive, allMeetings(archive))
  return { kind: 'nothing', reason, nearest: onePerReport(nearest).slice(0, MOST_NEAREST), partial }
}

/** Up to three meetings whose reports share most with these words, then the newest. */
export async function nearestTo(archive: Archive, words: string): Promise<Choice[]> {
  const { hits } = await archive.find({ text: fold(words), limit: 20 })
  const meetings = allMeetings(archive)
  const near = hits.flatMap(({ passage }) => meetings.find(({ report }) => report === passage.report) ?? [])
  return onePerReport([...near, ...newestFirst(archive, meetings)]).slice(0, MOST_NEAREST)
}

/** Meetings by date, newest first, those without one last. */
export function newestFirst(archive: Archive, choices: readonly Choice[]): Choice[] {
  const date = ({ report, meeting }: Choice) => {
    const entry = archive.reports[report]!
    const held = entry.meetings[meeting ?? -1]?.date
    return (held && !held.startsWith('-') ? held : entry.source.published) ?? ''
  }
  return [...choices].sort((a, b) => date(b).localeCompare(date(a)))
}

/** The first choice of each report. */
export function onePerReport(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ report }, i) => choices.findIndex((other) => other.report === report) === i)
}

/** The first quotation of each report. */
export function oneQuoteEach(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(({ report }, i) => quotes.findIndex((other) => other.report === report) === i)
}
