// A question and a report made ready in, which of its terms stand where and how much they weigh there out.
import type { RankedQuestion } from './rank-asked.ts'
import type { RankedReport } from './rank-units.ts'

/** A question laid over a report. */
export interface Match {
  asked: RankedQuestion
  report: RankedReport
  /** Row of a unit: one byte a term, 1 where it stands. */
  stands: Uint8Array
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
  const counts: number[] = []
  const local: number[] = []
  let localTotal = 0
  terms.forEach((term, t) => {
    const at = report.postings.get(term) ?? []
    let units = 0
    for (const u of at) {
      const cell = u * terms.length + t
      if (stands[cell] === 0) units++
      stands[cell] = 1
    }
    counts.push(at.length)
    const weight = units === 0 ? 0 : (asked.weights[t]! * Math.log(1 + size / units)) / Math.log(2 + size)
    local.push(weight)
    if (t < asked.own) localTotal += weight
  })
  return { asked, report, stands, counts, local, localTotal: localTotal || 1 }
}

/** Share of a weight that stands in any of some units, at most 1.2: expansions may add to the question's own terms. */
export function coverage(
  match: Match,
  units: readonly number[],
  weights: readonly number[],
  total: number,
): number {
  const { stands } = match
  const width = weights.length
  let sum = 0
  for (let t = 0; t < width; t++)
    for (const u of units)
      if (stands[u * width + t] === 1) {
        sum += weights[t]!
        break
      }
  return Math.min(1.2, sum / total)
}

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
