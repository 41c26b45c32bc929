// What a button carries, and back: a verb and its arguments in at most 64 bytes.
import type { InlineKeyboardButton } from 'grammy/types'

/** What buttons do. A verb never changes its meaning: buttons sent long ago still carry it. */
export const VERB = {
  /** Put the question again: start, within, previous. */
  ask: 'a',
  /** A passage in its context: token, part, and the answer to go back to. */
  context: 'c',
  /** The same in a new message, below a list that must not be lost: token, part. */
  contextAnew: 'C',
  /** A meeting's summary in a new message: report, meeting. */
  summary: 'm',
  /** The same in place. */
  summaryHere: 'M',
  /** Further key points in place: report, meeting, start. */
  points: 'k',
  /** The full text in place: report, page. */
  fullText: 'f',
  /** The list of all meetings in place: start. */
  allMeetings: 'l',
  /** The list of meetings for the command replied to, in place: start. */
  meetings: 'L',
  /** What is known of the source, as a note: report. */
  source: 's',
  /** An example question: its number, report. */
  example: 'e',
  /** What the reports say on a topic, in place: start, topic. */
  topic: 't',
  /** Two meetings on a topic, in place: first, second, topic; without a topic those they share. */
  compare: 'x',
  /** The comparison asked for in the message replied to, with a side settled, or a further page of choices: first, second, start. */
  compareWith: 'X',
  /** A person in a new message: name, start, a report that names them. */
  person: 'w',
  /** The same in place. */
  personHere: 'W',
  /** The reference of a report or passage in a new message: token, meeting. */
  reference: 'r',
  /** The reports that /cite might mean, in place: start. */
  references: 'R',
  /** Put the report of the message replied to into the collection. */
  add: '+',
  /** Take a report out of the collection: report. */
  remove: '-',
  /** Leave the collection as it is. */
  leave: '=',
} as const

/** Bot API: callback_data is 1 to 64 bytes. */
const BYTE_LIMIT = 64
// Neither stands in a token.
const SEPARATOR = ':'

/** `more`, 2, '', 'aB3' → `more:2::aB3`; arguments from the end are given up when 64 bytes are passed. */
export function packButton(verb: string, ...args: (string | number)[]): string {
  const parts = [verb, ...args.map(String)]
  const join = () => parts.join(SEPARATOR).replace(/:+$/, '')
  while (Buffer.byteLength(join()) > BYTE_LIMIT && parts.length > 2) parts.pop()
  return join()
}

/** `more:2::aB3` → the verb and its arguments; anything at all may come in. */
export function unpackButton(data: string): { verb: string; args: string[] } {
  const [verb = '', ...args] = data.split(SEPARATOR)
  return { verb, args }
}

/** A whole number from 0 out of a button's argument; 0 for anything else. */
export function countFrom(arg: string | undefined): number {
  const number = Number(arg || 0)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

/** A callback button. */
export function button(text: string, verb: string, ...args: (string | number)[]): InlineKeyboardButton {
  return { text, callback_data: packButton(verb, ...args) }
}
