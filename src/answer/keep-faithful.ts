// An answer in, the same out with every quotation proved to stand in its report.
import type { Answer, Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { nothing } from './say-nothing.ts'
import type { Understood } from './understand/understand.ts'

/** Drops quotations that do not lie in their paragraph or are too long; an answer left without any becomes a no. */
export function keepFaithful(archive: Archive, asked: Understood, reply: Answer): Answer {
  if (reply.kind !== 'answer') return reply
  const faithful = reply.quotes.filter((quote) => isFaithful(archive, quote, asked.maxQuote))
  const quotes = reply.about === 'passage' ? onceEach(archive, faithful) : faithful
  if (quotes.length === 0) return nothing(archive, asked, 'topic', reply.partial)
  return { ...reply, quotes, shown: Math.min(reply.shown, quotes.length) }
}

/**
 * Two sites publish one notice: what 更多 brings first must be new, and after it the other site's copy may stand
 * once, since a citation of that site may be what is wanted (13 pairs in 310 official documents).
 */
function onceEach(archive: Archive, quotes: Quote[]): Quote[] {
  const seen = new Set<string>()
  const copies: Quote[] = []
  const different = quotes.filter((quote) => {
    const text = quotedText(archive.reports[quote.report]!, quote).slice(...quote.span)
    const isNew = !seen.has(text)
    if (!isNew) copies.push(quote)
    seen.add(text)
    return isNew
  })
  return [...different.slice(0, 2), ...copies.slice(0, 1), ...different.slice(2)]
}

/** Whether a quotation is a part of its text, of at most `maxQuote` UTF-16 units, its bold words inside it, in order. */
export function isFaithful(archive: Archive, quote: Quote, maxQuote: number): boolean {
  const report = archive.reports[quote.report]
  if (!report) return false
  const [start, end] = quote.span
  const text = quotedText(report, quote)
  const isInside = Number.isInteger(start) && start >= 0 && start < end && end <= text.length
  const isOrdered = quote.bold.every(
    ([from, to], i) => from >= (i === 0 ? start : quote.bold[i - 1]![1]) && from < to && to <= end,
  )
  return isInside && end - start <= maxQuote && isOrdered
}
