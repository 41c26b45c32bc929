// A spot in a report in, the quotation of the sentence round it out.
import type { Place, Quote, Report } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { sentenceSpans } from '../text/sentences.ts'

type Span = [number, number]

/** A quotation of the whole sentences that hold `spans`, which come out bold; cut at commas where it is too long. */
export function quoteSentence(
  report: Report,
  index: number,
  at: Place,
  spans: readonly Span[],
  { maxQuote, confidence }: { maxQuote: number; confidence: number },
): Quote | undefined {
  const text = quotedText(report, { at })
  const bold = tidy(spans, text.length)
  if (bold.length === 0) return undefined
  const [first, last] = [bold[0]![0], bold.at(-1)![1]]
  const sentences = 'line' in at ? [[0, text.length] as Span] : sentenceSpans(text)
  const holding = sentences.filter(([start, end]) => start < last && end > first)
  if (holding.length === 0) return undefined
  let span: Span = [holding[0]![0], holding.at(-1)![1]]
  // Spots far apart are not one quotation: the sentence of the first stands for them.
  if (span[1] - span[0] > maxQuote) span = [...holding[0]!]
  if (span[1] - span[0] > maxQuote) span = cutAtCommas(text, span, bold[0]!, maxQuote)
  const inside = bold.filter(([start, end]) => start >= span[0] && end <= span[1])
  return { report: index, at, span, bold: inside, confidence }
}

/** Sorted, disjoint, inside the text. */
function tidy(spans: readonly Span[], length: number): Span[] {
  const sorted = spans
    .filter(([start, end]) => start >= 0 && end <= length && start < end)
    .sort((a, b) => a[0] - b[0])
  const out: Span[] = []
  for (const [start, end] of sorted) {
    const last = out.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}

/** The clauses round `core`, as many as fit into `limit` letters, those after it first. */
function cutAtCommas(text: string, [start, end]: Span, core: Span, limit: number): Span {
  const cuts = [start, end]
  for (let i = start; i < end; i++) if (/[,，、;；:：]/.test(text[i]!)) cuts.push(i + 1)
  cuts.sort((a, b) => a - b)
  let from = cuts.filter((cut) => cut <= core[0]).at(-1) ?? core[0]
  if (core[1] - from > limit) from = core[0]
  const to = cuts.filter((cut) => cut >= core[1] && cut - from <= limit).at(-1) ?? Math.min(end, from + limit)
  return [from, to]
}
