// Examples and weights in, the questions they miss out: what was wanted, what was taken, and by how much.

import { DOCUMENT_FEATURES } from './answer/rank/document-features.ts'
import { type RankWeights, scoreRows, softmax } from './answer/rank/linear-model.ts'
import { pickRuns } from './answer/rank/pick-runs.ts'
import { SENTENCE_FEATURES } from './answer/rank/sentence-features.ts'
import { ask, type Example, rowsOfReports, textOf } from './fit-examples.ts'

/** Prints every question whose first quotation is wrong, for a person to learn from. */
export function printMisses(examples: readonly Example[], weightsOf: (of: Example) => RankWeights) {
  for (const example of examples) {
    const { archive, item, candidates, right, gold } = example
    const weights = weightsOf(example)
    const { hits } = ask(example, weights, 600)
    if (hits[0]) continue
    const chances = softmax(
      scoreRows(rowsOfReports(candidates, weights.start), DOCUMENT_FEATURES, weights.document),
    )
    const titleOf = (c: number) => archive.reports[candidates.reports[c]!]!.title?.slice(0, 40)
    const gone = right.map((c) => `${c}: ${chances[c]!.toFixed(2)} ${titleOf(c)}`)
    const [top] = pickRuns({ maxQuote: 600 }, candidates, weights)
    console.log(
      `✗ ${item.q}\n    gold ${item.answers.join(' | ').slice(0, 150)}\n    report ${gone.join(' ')}`,
    )
    if (!top) continue
    const quoted = textOf(archive, candidates, top, 600)
    console.log(
      `    got  ${top.candidate}: ${chances[top.candidate]!.toFixed(2)} ${titleOf(top.candidate)} | ${quoted.slice(0, 150)}`,
    )
    for (const [c, runs] of gold) {
      const { units } = candidates.matches[c]!.report
      const starts = softmax(scoreRows(candidates.rows[c]!, SENTENCE_FEATURES, weights.start))
      const at = runs.map(({ first, last }) => `${first}–${last} ${starts[first]!.toFixed(3)}`)
      const best = starts.indexOf(Math.max(...starts))
      console.log(
        `    gold units ${at.join(', ')} of ${units.length}: ${units[runs[0]!.first]!.folded.slice(0, 80)}`,
      )
      console.log(`    best unit ${best} ${starts[best]!.toFixed(3)}: ${units[best]!.folded.slice(0, 80)}`)
    }
  }
}
