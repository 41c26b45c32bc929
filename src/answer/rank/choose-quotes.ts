// A question as understood in, the quotations that settle it out, best first.
import type { Archive, Quote } from '../../model.ts'
import { boldWords } from './bold-words.ts'
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts'
import { cutRun } from './cut-run.ts'
import { logistic, RANK_WEIGHTS, type RankWeights, scoreRows } from './linear-model.ts'
import { type Picking, pickRuns } from './pick-runs.ts'
import { type Candidates, readCandidates } from './read-candidates.ts'

/** A question as the answer room understood it. */
export interface Asked extends Picking {
  /** Folded, corrected. */
  text: string
  /** Other words for it, folded, each with its weight beside the question's own (1). */
  expansions?: { text: string; weight: number }[]
  /** Only these reports. */
  reports?: readonly number[]
  /** Folded set or quoted phrases that must stand in the quotation. */
  phrases?: string[]
}

/** The quotations that best settle a question, best first; no two overlap. */
export async function chooseQuotes(
  archive: Archive,
  asked: Asked,
): Promise<{ quotes: Quote[]; partial: boolean }> {
  const candidates = await readCandidates(archive, asked)
  return { quotes: pickQuotes(archive, asked, candidates, RANK_WEIGHTS), partial: candidates.partial }
}

/** Quotations for the runs picked: cut, marked bold, with an honest confidence. */
export function pickQuotes(
  archive: Archive,
  asked: Asked,
  candidates: Candidates,
  weights: RankWeights,
): Quote[] {
  return pickRuns(asked, candidates, weights).map((pick): Quote => {
    const report = candidates.reports[pick.candidate]!
    const match = candidates.matches[pick.candidate]!
    const place = cutRun(archive.reports[report]!, match, pick.run, asked.maxQuote)
    const [score = 0] = scoreRows(
      Float64Array.from(confidenceFeatures(match, pick)),
      CONFIDENCE_FEATURES,
      weights.confidence,
    )
    return {
      report,
      ...place,
      bold: boldWords(archive.reports[report]!, match, pick, place),
      confidence: logistic(score),
    }
  })
}
