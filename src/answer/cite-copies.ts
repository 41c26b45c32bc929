// An answer in, the same with every other report that holds a quotation's very words cited beside it, out.
import type { Answer, Archive, Cited, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { lettersOf, locate } from './locate.ts'
import { guideTo } from './understand/guide.ts'

/** Fewer letters are a turn of phrase that any report may hold: 「会议由市长主持」. */
const SHORTEST_COPY = 20
/** Other reports cited beside a quotation; nobody reads more. */
const MOST_COPIES = 3

/**
 * Two sites publish one notice (31 of 310 official documents have such a copy): its words are quoted once and cited to
 * both. Of quotations behind the first, those whose words an earlier one shows already are left out. `within`: only
 * these reports.
 */
export function citeCopies(archive: Archive, reply: Answer, within?: readonly number[]): Answer {
  if (reply.kind !== 'answer' || reply.about !== 'passage') return reply
  const shown: string[] = []
  const quotes = reply.quotes.flatMap((quote): Quote[] => {
    const text = quotedText(archive.reports[quote.report]!, quote).slice(...quote.span)
    const letters = lettersOf(text)
    if (shown.some((earlier) => earlier.includes(letters))) return []
    shown.push(letters)
    const also = 'line' in quote.at ? [] : findCopies(archive, quote.report, text, letters, within)
    return [also.length > 0 ? { ...quote, also } : quote]
  })
  return { ...reply, quotes, shown: Math.min(reply.shown, quotes.length) }
}

/** Where other reports hold a text's letters, punctuation and script aside. */
function findCopies(
  archive: Archive,
  own: number,
  text: string,
  letters: string,
  within?: readonly number[],
): Cited[] {
  if (letters.length < SHORTEST_COPY) return []
  const { reports } = guideTo(archive)
  // A stretch without marks stands in a copy as it is: it rules out all other reports at once.
  const stretch = text.split(/[^\p{L}\p{N}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '')
  const anchor = lettersOf(stretch)
  const copies: Cited[] = []
  for (const report of within ?? archive.reports.keys()) {
    if (copies.length === MOST_COPIES) break
    if (report === own || !reports[report]!.text.includes(anchor)) continue
    const place = findIn(archive, report, letters)
    if (place) copies.push({ report, ...place })
  }
  return copies
}

/** Where a report's body holds some letters first. */
function findIn(archive: Archive, report: number, letters: string): Omit<Cited, 'report'> | undefined {
  const { paragraphs } = archive.reports[report]!
  if (paragraphs.length === 0) return undefined
  const whole = quotedText(archive.reports[report]!, { at: { paragraph: 0 }, through: paragraphs.length - 1 })
  const [span] = locate(whole, letters)
  if (!span) return undefined
  let start = 0
  const starts = paragraphs.map(({ text }) => {
    const at = start
    start += text.length + 1
    return at
  })
  const holding = (offset: number) => starts.findLastIndex((at) => at <= offset)
  const first = holding(span[0])
  const last = holding(span[1] - 1)
  return { at: { paragraph: first }, ...(last > first && { through: last }) }
}
