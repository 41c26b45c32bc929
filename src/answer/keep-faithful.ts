// An answer in, the same out with every quotation proved to stand in its report.
import type { Answer, Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { nothing } from './say-nothing.ts'
import type { Understood } from './understand/understand.ts'

/** Drops quotations that do not lie in their paragraph or are too long; an answer left without any becomes a no. */
export function keepFaithful(archive: Archive, asked: Understood, reply: Answer): Answer {
  if (reply.kind !== 'answer') return reply
  const quotes = reply.quotes.filter((quote) => isFaithful(archive, quote, asked.maxQuote))
  if (quotes.length === 0) return nothing(archive, asked, 'topic', reply.partial)
  return { ...reply, quotes, shown: Math.min(reply.shown, quotes.length) }
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
