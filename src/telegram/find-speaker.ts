// A quotation of a meeting in, who said it as the report goes on out.
import type { Meeting, Quote, Report } from '../model.ts'

// What a report says when it gives the word to someone: 「刘坪指出」「陈金虎在讲话中强调」「会议要求」.
const SAYS = /^.{0,10}?(?:指出|强调|強調|要求|表示|提出|讲话|講話|说|說)/u
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
    const speaker = lastSpeaker(text.slice(0, until), names)
    if (speaker !== undefined) return speaker === '会议' || speaker === '會議' ? undefined : speaker
  }
  return undefined
}

function lastSpeaker(text: string, names: string[]): string | undefined {
  let found: { at: number; name: string } | undefined
  for (const name of [...names, '会议', '會議'])
    for (let at = text.lastIndexOf(name); at >= 0; at = at > 0 ? text.lastIndexOf(name, at - 1) : -1) {
      if (found && at <= found.at) break
      if (!SAYS.test(text.slice(at + name.length, at + name.length + 16))) continue
      found = { at, name }
      break
    }
  return found?.name
}
