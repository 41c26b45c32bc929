// A picked run and its question in, the numbers its confidence is judged by out.
import { coverage, type Match } from './match-report.ts'
import type { Run } from './read-runs.ts'

export const CONFIDENCE_FEATURES = [
  'one',
  'chance',
  'log odds',
  'covered by run',
  'covered with heading and title',
  'covered by report',
  'focus covered',
  'strange terms',
  'rarest',
  'unit missing',
  'number missing',
] as const

/** CONFIDENCE_FEATURES of a picked run. */
export function confidenceFeatures(match: Match, { run, chance }: { run: Run; chance: number }): number[] {
  const { asked, report, counts } = match
  const units = Array.from({ length: run.last - run.first + 1 }, (_, i) => run.first + i)
  const heading = report.units[run.first]!.heading
  const focus = asked.weights.map((weight, t) => weight * asked.focus[t]!)
  const inTitle = (t: number) => report.title.has(asked.terms[t]!)
  const around = heading >= 0 ? [heading, ...units] : units
  let withTitle = 0
  let inReport = 0
  let rarest = 0
  asked.weights.forEach((weight, t) => {
    if (t < asked.own && weight > asked.weights[rarest]!) rarest = t
    if (counts[t]! > 0) inReport += weight
    if (inTitle(t) || around.some((u) => match.stands[u * asked.terms.length + t] === 1)) withTitle += weight
  })
  const text = units.map((u) => report.units[u]!.folded).join('')
  const odds = Math.min(0.999, Math.max(0.001, chance))
  return [
    1,
    chance,
    Math.log(odds / (1 - odds)) / 4,
    coverage(match, units, asked.weights, asked.total),
    Math.min(1.2, withTitle / asked.total),
    Math.min(1.2, inReport / asked.total),
    coverage(match, units, focus, asked.focusTotal),
    1 - Math.min(1, inReport / asked.total) > 0.5 ? 1 : 0,
    counts[rarest]! > 0 ? 1 : 0,
    asked.unit && !asked.unit.test(text) ? 1 : 0,
    asked.is.number && !/\d|[一二三四五六七八九十百千万亿两]/.test(text) ? 1 : 0,
  ]
}
