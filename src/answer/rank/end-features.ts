// A question and a run of sentences in, the numbers by which the answer's end is judged out.
import type { RankedQuestion } from './read-asked.ts'
import type { Unit } from './read-units.ts'

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
] as const

/**
 * Features of ending an answer with unit `last` that started in `first`. `letters`: from its start to the end
 * of `last`; `shown` is the text of `last` as published.
 */
export function endFeatures(
  asked: RankedQuestion,
  units: readonly Unit[],
  first: number,
  last: number,
  letters: number,
): number[] {
  const { is } = asked
  const how = is.how || is.list || is.duty
  const fact = is.number || is.when || is.who || is.phone || is.duration || (is.where && !how)
  const start = units[first]!
  const end = units[last]!
  const next = units[last + 1]?.isLine ? undefined : units[last + 1]
  const isFirst = first === last
  const ends = last === end.paragraph[1]
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
  ].map(Number)
}
