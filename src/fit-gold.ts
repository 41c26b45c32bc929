// A report laid under a question and the question's gold answers in, the units each answer starts and ends in out.
import type { RankedReport } from './answer/rank/read-units.ts'
import { comparable, type QuestionItem } from './score.ts'

/** Where a gold answer stands: units, first and last. */
export interface GoldRun {
  first: number
  last: number
}

// An answer of two letters may stand anywhere; more places than this tell nothing.
const MOST_PLACES = 12

/** Every place in a report's body where a gold answer or sentence stands. */
export function findGold(report: RankedReport, item: Pick<QuestionItem, 'answers' | 'sentences'>): GoldRun[] {
  let text = ''
  const unitAt: number[] = []
  report.units.forEach(({ folded, isLine }, u) => {
    if (isLine) return
    const part = comparable(folded)
    text += part
    for (let i = 0; i < part.length; i++) unitAt.push(u)
  })
  const runs = new Map<string, GoldRun>()
  for (const gold of [...item.answers, ...item.sentences].map(comparable)) {
    if (!gold) continue
    for (
      let at = text.indexOf(gold), n = 0;
      at >= 0 && n < MOST_PLACES;
      at = text.indexOf(gold, at + 1), n++
    ) {
      const run = { first: unitAt[at]!, last: unitAt[at + gold.length - 1]! }
      runs.set(`${run.first}-${run.last}`, run)
    }
  }
  return [...runs.values()]
}
