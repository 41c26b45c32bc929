// A question as understood in, the quotations that settle it out, best first.
import type { Archive, Quote } from '../../model.ts'
import { boldWords } from './bold-words.ts'
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts'
import { cutRun } from './cut-run.ts'
import { DOCUMENT_FEATURES, documentFeatures } from './document-features.ts'
import { logistic, RANK_WEIGHTS, type RankWeights, scoreRows, softmax } from './linear-model.ts'
import { type Candidates, readCandidates } from './read-candidates.ts'
import { type Run, readRuns, runLength } from './read-runs.ts'
import type { Unit } from './read-units.ts'
import { SENTENCE_FEATURES } from './sentence-features.ts'

/** A question as the answer room understood it. */
export interface Asked {
  /** Folded, corrected. */
  text: string
  /** Other words for it, folded, each with its weight beside the question's own (1). */
  expansions?: { text: string; weight: number }[]
  /** Only these reports. */
  reports?: readonly number[]
  /** Folded set or quoted phrases that must stand in the quotation. */
  phrases?: string[]
  /** Longest quotation, UTF-16 units. */
  maxQuote: number
  /** At most one quotation of a report. */
  perReport?: boolean
  /** Most quotations; 3 unless told. */
  limit?: number
}

/** The quotations that best settle a question, best first; no two overlap. */
export async function chooseQuotes(
  archive: Archive,
  asked: Asked,
): Promise<{ quotes: Quote[]; partial: boolean }> {
  const candidates = await readCandidates(archive, asked)
  return { quotes: pickQuotes(archive, asked, candidates, RANK_WEIGHTS), partial: candidates.partial }
}

/** A run of sentences as it stands among all candidates. */
export interface Pick {
  /** Index into the candidates. */
  candidate: number
  run: Run
  /** P(the report) × P(the run, given the report). */
  chance: number
  /** Chance of each sentence of the report that the answer starts there. */
  starts: readonly number[]
}

// What 100 letters more must add to a quotation's chance: "as short as settles the question". By cross-validation on
// four sets 0.02 is a fifth shorter than 0.01 at the same scores; 0.04 as much again and costs one answer in 60.
const PRICE_OF_100_LETTERS = 0.02
// Of several reports, each is shown by the sentence that names the thing; 0.1 would lose one report in 50.
const PRICE_IN_A_LIST = 0.05
// Those behind 更多 are looked through by someone whose answer was not in the first: they may be longer.
const PRICE_OF_LATER_ONES = 0.3
// Two long paragraphs in one quotation are hard to read and to cite; a heading with its points is not.
const PRICE_OF_A_BREAK = 0.01
const LONG_PARAGRAPH = 120
// A report or sentence less likely than this is not worth the time.
const LEAST_REPORT = 0.004

/** Picks runs from candidates by given weights. */
export function pickRuns(asked: Picking, candidates: Candidates, weights: RankWeights): Pick[] {
  const { matches, rows, passageScores } = candidates
  if (matches.length === 0) return []
  const starts = rows.map((of) => scoreRows(of, SENTENCE_FEATURES, weights.start))
  const documentRows = documentFeatures(matches, passageScores, starts)
  const reports = softmax(scoreRows(documentRows, DOCUMENT_FEATURES, weights.document))
  const least = asked.perReport ? 0 : LEAST_REPORT
  const runs = matches.flatMap((match, candidate) => {
    if (reports[candidate]! < least) return []
    const chances = softmax(starts[candidate]!)
    return readRuns(match, chances, weights.end, asked.maxQuote).flatMap((run): Pick[] => {
      if (!holdsPhrases(candidates, candidate, run)) return []
      const chance = reports[candidate]! * run.chance
      return chance > 1e-4 ? [{ candidate, run, chance, starts: chances }] : []
    })
  })
  const price = asked.perReport ? PRICE_IN_A_LIST : PRICE_OF_100_LETTERS
  const priced = runs.map((pick) => {
    const breaks = PRICE_OF_A_BREAK * longBreaks(candidates.matches[pick.candidate]!.report.units, pick.run)
    return { pick, letters: (price * pick.run.length) / 100, breaks }
  })
  const picked: Pick[] = []
  for (const share of [1, PRICE_OF_LATER_ONES]) {
    const worth = ({ pick, letters, breaks }: (typeof priced)[number]) =>
      pick.chance - letters * share - breaks
    priced.sort((a, b) => worth(b) - worth(a))
    for (const { pick } of priced) {
      if (picked.length >= (share === 1 ? 1 : (asked.limit ?? 3))) break
      const meets = picked.some(
        ({ candidate, run }) =>
          candidate === pick.candidate &&
          (asked.perReport || (pick.run.first <= run.last && pick.run.last >= run.first)),
      )
      if (!meets) picked.push(pick)
    }
  }
  return picked
}

/** Paragraph breaks inside a run beside which a long paragraph stands. */
function longBreaks(units: readonly Unit[], { first, last }: Run): number {
  let breaks = 0
  for (let u = first + 1; u <= last; u++) {
    if (units[u]!.paragraph[0] !== u) continue
    const before = units[u - 1]!.paragraph
    if (
      runLength(units, ...before) > LONG_PARAGRAPH ||
      runLength(units, ...units[u]!.paragraph) > LONG_PARAGRAPH
    )
      breaks++
  }
  return breaks
}

type Picking = Omit<Asked, 'text'>

function holdsPhrases({ asked, matches }: Candidates, candidate: number, { first, last }: Run): boolean {
  if (asked.phrases.length === 0) return true
  const text = matches[candidate]!.report.units.slice(first, last + 1)
    .map(({ folded }) => lettersOnly(folded))
    .join('')
  return asked.phrases.every((phrase) => text.includes(lettersOnly(phrase)))
}

/** Quotation marks and commas inside a phrase are typed as they come. */
const lettersOnly = (folded: string) => folded.replace(/[^\p{L}\p{N}+]/gu, '')

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
