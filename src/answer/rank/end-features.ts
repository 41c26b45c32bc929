// A question and a run of sentences in, the numbers by which the answer's end is judged out.
import { coverage, type Match } from './match-report.ts'

export const END_FEATURES = [
  'one',
  'first',
  'second',
  'log length',
  'fact',
  'fact, first',
  'how',
  'how, first',
  'list',
  'number',
  'announces',
  'first announces',
  'next is point',
  'next is point, this too',
  'next is point, first announces',
  'paragraph ends',
  'paragraph ends, next is heading',
  'paragraph ends, how',
  'next is heading',
  'is heading',
  'first is heading',
  'report ends',
  'semicolon',
  'next adds',
  'held',
  'held, how',
  'next holds',
  'next holds, how',
  'next holds more',
  'parallel demands',
  'parallel demands, how',
  'open to all',
  'prose',
  'prose, first',
  'prose, how',
  'prose, held',
  'prose, log length',
  'prose, paragraph ends',
] as const

/** 「要……。要……。」: each demand stands for itself. */
const DEMAND = /^(?:要|[^，。：]{2,8}(?:强调|指出|要求)[，：]?要)/

/**
 * Features of ending an answer with unit `last` that started in `first`. `letters`: from its start to the end
 * of `last`; `shown` is the text of `last` as published.
 */
export function endFeatures(match: Match, first: number, last: number, letters: number): number[] {
  const { asked } = match
  const { units } = match.report
  const { is } = asked
  const how = is.how || is.list || is.duty
  const fact = is.number || is.when || is.who || is.phone || is.duration || (is.where && !how)
  const start = units[first]!
  const end = units[last]!
  const next = units[last + 1]?.isLine ? undefined : units[last + 1]
  const isFirst = first === last
  const ends = last === end.paragraph[1]
  const of = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const held = coverage(match, of, match.local, match.localTotal)
  const nextHolds = next ? coverage(match, [last + 1], match.local, match.localTotal) : 0
  const more = next ? coverage(match, [...of, last + 1], match.local, match.localTotal) - held : 0
  const isParallel = next !== undefined && DEMAND.test(next.folded) && DEMAND.test(start.folded)
  const prose = !match.report.hasHeadings
  return [
    true,
    isFirst,
    last === first + 1,
    Math.log(1 + letters) / 4,
    fact,
    fact && isFirst,
    how,
    how && isFirst,
    is.list,
    is.number,
    end.announces,
    start.announces,
    next?.isPoint ?? false,
    (next?.isPoint ?? false) && end.isPoint,
    (next?.isPoint ?? false) && start.announces,
    ends,
    ends && (next?.isHeading ?? false),
    ends && how,
    next?.isHeading ?? false,
    end.isHeading,
    start.isHeading,
    next === undefined,
    /[；;]$/.test(end.folded),
    next !== undefined && /^(?:同时|此外|另外|并|其中|以上|对此|对于|如)/.test(next.folded),
    held,
    how ? held : 0,
    nextHolds,
    how ? nextHolds : 0,
    more,
    isParallel,
    isParallel && how,
    how && is.list,
    prose,
    prose && isFirst,
    prose && how,
    prose ? held : 0,
    prose ? Math.log(1 + letters) / 4 : 0,
    prose && ends,
  ].map(Number)
}
