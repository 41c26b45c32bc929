// A report laid under a question in, the runs of whole sentences that may settle it out, with their chances.
import type { Place } from '../../model.ts'
import { END_FEATURES, endFeatures } from './end-features.ts'
import { logistic, type Weights } from './linear-model.ts'
import type { Match } from './match-report.ts'
import type { Unit } from './read-units.ts'

/** A run of neighbouring units, first to last, that can stand as one quotation. */
export interface Run {
  first: number
  last: number
  /** Chance that the answer starts and ends in it, given that the report holds it. */
  chance: number
  /** UTF-16 units, with the breaks between paragraphs. */
  length: number
}

/** Longest run looked at: more sentences than fit 600 letters of ordinary prose. */
const MOST_UNITS = 24
/** A start less likely than this is not looked at. */
const LEAST_START = 0.001

/**
 * The runs of at most `maxQuote` letters, each with its chance: the sum over its sentences of
 * P(the answer starts here) × P(it has ended by the run's end).
 */
export function readRuns(match: Match, starts: readonly number[], weights: Weights, maxQuote: number): Run[] {
  const { units } = match.report
  const vector = END_FEATURES.map((name) => weights[name] ?? 0)
  // ended[i][k]: chance that an answer starting in unit i has ended with unit i + k.
  const ended = units.map((unit, first) => {
    const chances: number[] = []
    if (starts[first]! < LEAST_START) return chances
    let goesOn = 1
    for (let last = first; last < Math.min(units.length, first + MOST_UNITS); last++) {
      if (units[last]!.isLine !== unit.isLine || (unit.isLine && last > first)) break
      const features = endFeatures(match, first, last, runLength(units, first, last))
      const stops = logistic(features.reduce((sum, value, f) => sum + value * vector[f]!, 0))
      goesOn *= 1 - stops
      chances.push(1 - goesOn)
      if (runLength(units, first, last) > maxQuote) break
    }
    return chances
  })
  const runs: Run[] = []
  for (let first = 0; first < units.length; first++) {
    // A run that begins where no answer starts is worse than the one that begins after it.
    if (starts[first]! < LEAST_START) continue
    for (let last = first; last < Math.min(units.length, first + MOST_UNITS); last++) {
      if (last > first && (units[first]!.isLine || units[last]!.isLine)) break
      const length = runLength(units, first, last)
      // A single sentence that is too long is cut at a comma later.
      if (length > maxQuote && last > first) break
      let chance = 0
      for (let u = first; u <= last; u++) chance += starts[u]! * (ended[u]![last - u] ?? 0)
      runs.push({ first, last, chance, length: Math.min(length, maxQuote) })
    }
  }
  return runs
}

/** Letters from the start of one unit to the end of another, paragraph breaks counted as one. */
export function runLength(units: readonly Unit[], first: number, last: number): number {
  const from = units[first]!
  const to = units[last]!
  if (samePlace(from.at, to.at)) return to.span[1] - from.span[0]
  let length = 0
  for (let u = first; u <= last; u++) {
    const unit = units[u]!
    const previous = u > first ? units[u - 1]! : undefined
    if (previous && samePlace(previous.at, unit.at)) length += unit.span[1] - previous.span[1]
    else length += unit.span[1] - unit.span[0] + (previous ? 1 : 0)
  }
  return length
}

const samePlace = (a: Place, b: Place) =>
  'line' in a ? 'line' in b && a.line === b.line : 'paragraph' in b && a.paragraph === b.paragraph
