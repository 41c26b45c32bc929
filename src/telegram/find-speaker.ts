// A quotation of a meeting in, who said it as the report goes on out.
import type { Meeting, Quote, Report } from '../model.ts'
import { whoseWords } from '../text/whose-words.ts'

/** Paragraphs looked back over: a longer silence leaves the speaker open. */
const LOOK_BACK = 12

/**
 * The person whose words a quotation is: the last one named as saying something, in the quotation or before it.
 * 「刘坪指出，要…」 → 刘坪; undefined when the meeting itself speaks (「会议强调」) or nobody is named.
 */
export function findSpeaker(report: Report, meeting: Meeting, quote: Quote): string | undefined {
  if ('line' in quote.at) return undefined
  const names = [...meeting.speakers, ...meeting.chair, ...meeting.attendees].map(({ name }) => name)
  const first = Math.max(meeting.paragraphs[0], quote.at.paragraph - LOOK_BACK, 0)
  for (let index = quote.at.paragraph; index >= first; index--) {
    const text = report.paragraphs[index]?.text ?? ''
    const until = index === quote.at.paragraph && quote.through === undefined ? quote.span[1] : text.length
    const speaker = whoseWords(text.slice(0, until), names)
    if (speaker !== undefined) return speaker ?? undefined
  }
  return undefined
}
