// A run of sentences in, the place and span to quote out.
import type { Quote, Report } from '../../model.ts'
import { foldedBigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import { quotedText } from '../../text/quoted-text.ts'
import { clauses } from '../../text/sentences.ts'
import type { Match } from './match-report.ts'
import type { Run } from './read-runs.ts'

/**
 * Where a run stands. A sentence longer than `maxQuote` is cut at commas to the stretch that holds the
 * heaviest of the question's terms; a clause that is longer still is cut hard.
 */
export function cutRun(
  report: Report,
  match: Match,
  { first, last }: Run,
  maxQuote: number,
): Pick<Quote, 'at' | 'through' | 'span'> {
  const { units } = match.report
  const from = units[first]!
  const to = units[last]!
  if ('line' in from.at || 'line' in to.at)
    return { at: from.at, span: cutSpan(report, match, from, maxQuote) }
  if (from.at.paragraph === to.at.paragraph) {
    const span: [number, number] = [from.span[0], to.span[1]]
    return { at: from.at, span: cutSpan(report, match, { at: from.at, span }, maxQuote) }
  }
  const through = to.at.paragraph
  const text = quotedText(report, { at: from.at, through })
  const lastStart = text.length - report.paragraphs[through]!.text.length
  const end = Math.min(lastStart + to.span[1], from.span[0] + maxQuote)
  return { at: from.at, through, span: [from.span[0], end] }
}

function cutSpan(
  report: Report,
  { asked }: Match,
  { at, span }: Pick<Quote, 'at' | 'span'>,
  maxQuote: number,
): [number, number] {
  if (span[1] - span[0] <= maxQuote) return span
  const text = quotedText(report, { at })
  const parts = clauses(text, { start: span[0], end: span[1] })
  const weights = new Map(asked.terms.map((term, t) => [term, asked.weights[t]!]))
  const worth = parts.map(({ start, end }) =>
    foldedBigrams(fold(text.slice(start, end))).reduce((sum, term) => sum + (weights.get(term) ?? 0), 0),
  )
  let best: { span: [number, number]; worth: number } | undefined
  parts.forEach(({ start }, i) => {
    let sum = 0
    let end = start
    for (let j = i; j < parts.length && parts[j]!.end - start <= maxQuote; j++) {
      sum += worth[j]!
      end = parts[j]!.end
    }
    if (end > start && (!best || sum > best.worth)) best = { span: [start, end], worth: sum }
  })
  return best?.span ?? [span[0], span[0] + wholeLetters(text.slice(span[0], span[0] + maxQuote))]
}

/** Length without a half letter at the end: a letter outside the basic plane is two UTF-16 units. */
function wholeLetters(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}
