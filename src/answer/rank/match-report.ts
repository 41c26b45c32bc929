// A question and a report made ready in, which of its terms stand where and how much they weigh there out.
import type { RankedQuestion } from './read-asked.ts'
import type { RankedReport } from './read-units.ts'

/** A question laid over a report. */
export interface Match {
  asked: RankedQuestion
  report: RankedReport
  /** Row of a unit: one byte a term, 1 where it stands. */
  stands: Uint8Array
  /** The terms that stand in each unit: a few of some thirty, so that sums run over little. */
  termsIn: number[][]
  /** Times each term stands in the report. */
  counts: number[]
  /** A term's weight inside this report: its rarity in the corpus times its rarity among the units. */
  local: number[]
  localTotal: number
}

/** Lays a question over a report. */
export function matchReport(asked: RankedQuestion, report: RankedReport): Match {
  const { terms } = asked
  const size = report.units.length
  const stands = new Uint8Array(size * terms.length)
  const termsIn: number[][] = Array.from({ length: size }, () => [])
  const counts: number[] = []
  const local: number[] = []
  let localTotal = 0
  terms.forEach((term, t) => {
    const at = report.postings.get(term) ?? []
    let units = 0
    for (const u of at) {
      const cell = u * terms.length + t
      if (stands[cell] === 1) continue
      stands[cell] = 1
      termsIn[u]!.push(t)
      units++
    }
    counts.push(at.length)
    const weight = units === 0 ? 0 : (asked.weights[t]! * Math.log(1 + size / units)) / Math.log(2 + size)
    local.push(weight)
    if (t < asked.own) localTotal += weight
  })
  return { asked, report, stands, termsIn, counts, local, localTotal: localTotal || 1 }
}

/** Share of a weight that stands in any of some units, at most 1.2: expansions may add to the question's own terms. */
export function coverage(
  { termsIn }: Match,
  units: readonly number[],
  weights: readonly number[],
  total: number,
): number {
  let sum = 0
  if (units.length === 1) for (const t of termsIn[units[0]!]!) sum += weights[t]!
  else {
    round++
    if (seen.length < weights.length) seen = new Float64Array(weights.length * 2)
    for (const u of units)
      for (const t of termsIn[u]!)
        if (seen[t] !== round) {
          seen[t] = round
          sum += weights[t]!
        }
  }
  return Math.min(1.2, sum / total)
}

// One array for all sums instead of a set for each: in which round a term was last counted.
let seen = new Float64Array(64)
let round = 0

/** Longest run of the question's neighbouring terms that stand in a unit, as a share of its own terms. */
export function longestRun({ asked, stands }: Match, unit: number): number {
  let run = 0
  let longest = 0
  const row = unit * asked.terms.length
  for (let t = 0; t < asked.own; t++) {
    run = stands[row + t] === 1 ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest / (asked.own || 1)
}
