// Leftover words of a question and reports in, those whose heading the words name out.
import { bigrams } from '../../text/bigrams.ts'
import type { Guide } from './guide.ts'

/** Words all reports share (疫情, 防控) pick none: below this weight there is nothing to match. */
const LEAST_WEIGHT = 1
/** Half the weight of the words must stand in a heading: 「扩大会」 of 「常委会扩大会」. */
const LEAST_SHARE = 0.5
/** Headings that match nearly as well as the best are meant too. */
const NEARLY = 0.9

/** The reports whose heading holds the words, `any` when the words pick none out, `none` when no heading holds them. */
export function matchHeadings(
  rest: string,
  reports: readonly number[],
  guide: Guide,
): number[] | 'any' | 'none' {
  const weights = new Map([...new Set(bigrams(rest))].map((term) => [term, rarity(term, guide)]))
  const total = sum(weights.values())
  if (total < LEAST_WEIGHT) {
    // 「扩大会议」: many reports 扩大 something, one met so.
    const named = reports.filter((report) =>
      [...weights.keys()].every((term) => guide.reports[report]!.heading.has(term)),
    )
    return named.length === 1 && weights.size > 0 ? named : 'any'
  }
  const shares = reports.map((report) => {
    const { heading } = guide.reports[report]!
    return sum([...weights].filter(([term]) => heading.has(term)).map(([, weight]) => weight)) / total
  })
  const best = Math.max(...shares)
  if (best < LEAST_SHARE) return 'none'
  return reports.filter((_, i) => shares[i]! >= best * NEARLY)
}

/** Most of the words stand in the text of one of the reports: the question is about something told there. */
const TOLD_SHARE = 0.6

/** Whether the reports' texts hold the words. */
export function isTold(rest: string, reports: readonly number[], guide: Guide): boolean {
  const terms = [...new Set(bigrams(rest))]
  return reports.some((report) => {
    const held = terms.filter((term) => guide.reports[report]!.text.includes(term))
    return held.length >= terms.length * TOLD_SHARE
  })
}

/** How telling a bigram is, by the reports it stands in: 0 when in all, highest when in none. */
export function rarity(term: string, guide: Guide): number {
  return Math.max(0, Math.log((guide.reports.length + 1) / (guide.reportsWith(term) + 0.5)))
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
