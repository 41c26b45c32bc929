// A question the reports do not answer in, the honest no with the nearest meetings out.
import type { Answer, Archive, Choice, NothingReason, Quote } from '../model.ts'
import { allMeetings } from './understand/choose-reports.ts'
import type { Understood } from './understand/understand.ts'

const MOST_NEAREST = 3

/** No, with why, and up to three meetings that come nearest: those named, else the newest. */
export function nothing(archive: Archive, asked: Understood, reason: NothingReason, partial = false): Answer {
  const nearest = asked.meetings.length > 0 ? asked.meetings : newestFirst(archive, allMeetings(archive))
  return { kind: 'nothing', reason, nearest: onePerReport(nearest).slice(0, MOST_NEAREST), partial }
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
