// Reports laid under a question in, the runs of sentences that best settle it out, best first.
import { DOCUMENT_FEATURES, documentFeatures } from './document-features.ts'
import { type RankWeights, scoreRows, softmax } from './linear-model.ts'
import type { Candidates } from './read-candidates.ts'
import { type Run, readRuns, runLength } from './read-runs.ts'
import type { Unit } from './read-units.ts'
import { SENTENCE_FEATURES } from './sentence-features.ts'

/** What is wanted of the runs. */
export interface Picking {
  /** Longest quotation, UTF-16 units. */
  maxQuote: number
  /** At most one quotation of a report. */
  perReport?: boolean
  /** Most quotations; 3 unless told. */
  limit?: number
}

/** A run of sentences as it stands among all candidates. */
export interface Pick {
  /** Index into the candidates. */
  candidate: number
  run: Run
  /** P(the report) × P(the run, given the report). */
  own: number
  /** The same of all runs with these words, wherever they stand. */
  chance: number
  /** Chance of each sentence of the report that the answer starts there. */
  starts: readonly number[]
}

// What 100 letters more must add to a quotation's chance: "as short as settles the question". By cross-validation on
// four sets 0.02 is a fifth shorter than 0.01 at the same scores; 0.04 as much again and costs one answer in 60.
const PRICE_OF_100_LETTERS = 0.02
// Of several reports, each is shown by the sentence that names the thing; 0.1 would lose one report in 50.
const PRICE_IN_A_LIST = 0.05
// Those behind 更多 are looked through by someone whose answer was not in the first: they may be as long as they like.
const PRICE_OF_LATER_ONES = 0
// In a list the others are shown with the first; at the full price one report in ten drops out.
const PRICE_OF_OTHERS_IN_A_LIST = 0.3
// Two long paragraphs in one quotation are hard to read and to cite; a heading with its points is not.
const PRICE_OF_A_BREAK = 0.01
const LONG_PARAGRAPH = 120
// A report or sentence less likely than this is not worth the time.
const LEAST_REPORT = 0.004
// Of the same words the likelier report is quoted; too little to change anything else.
const TIE = 1e-4

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
      return chance > 1e-4 ? [{ candidate, run, own: chance, chance, starts: chances }] : []
    })
  })
  const sentences = numberSentences(matches)
  if (!asked.perReport) shareChance(runs, sentences)
  const price = asked.perReport ? PRICE_IN_A_LIST : PRICE_OF_100_LETTERS
  const priced = runs.map((pick) => {
    const breaks = PRICE_OF_A_BREAK * longBreaks(candidates.matches[pick.candidate]!.report.units, pick.run)
    return { pick, letters: (price * pick.run.length) / 100, breaks }
  })
  const picked: Pick[] = []
  for (const share of [1, asked.perReport ? PRICE_OF_OTHERS_IN_A_LIST : PRICE_OF_LATER_ONES]) {
    const worth = ({ pick, letters, breaks }: (typeof priced)[number]) =>
      pick.chance + TIE * pick.own - letters * share - breaks
    priced.sort((a, b) => worth(b) - worth(a))
    for (const { pick } of priced) {
      if (picked.length >= (share === 1 ? 1 : (asked.limit ?? 3))) break
      const isNew = picked.every((earlier) =>
        asked.perReport ? earlier.candidate !== pick.candidate : !repeats(pick, earlier, matches, sentences),
      )
      if (isNew) picked.push(pick)
    }
  }
  return picked
}

/** A number for each sentence of each report; sentences of the same letters have the same. */
function numberSentences(matches: Candidates['matches']): number[][] {
  const known = new Map<string, number>()
  return matches.map(({ report }) =>
    report.units.map(({ letters }) => {
      const number = known.get(letters) ?? known.size
      known.set(letters, number)
      return number
    }),
  )
}

/**
 * Two sites publish one notice, and its words are right or wrong wherever they stand: runs of the same sentences each get
 * the chance of all. Worth one of 100 questions on ncp, where 31 of 310 documents have a copy.
 */
function shareChance(picks: Pick[], sentences: readonly (readonly number[])[]) {
  const keys = picks.map(
    ({ candidate, run: { first, last } }) =>
      `${sentences[candidate]![first]} ${sentences[candidate]![last]} ${last - first}`,
  )
  const chances = new Map<string, number>()
  picks.forEach(({ own }, i) => {
    chances.set(keys[i]!, (chances.get(keys[i]!) ?? 0) + own)
  })
  picks.forEach((pick, i) => {
    pick.chance = chances.get(keys[i]!)!
  })
}

/** Whether a run has nothing new beside an earlier one: it overlaps it, or most of its letters stand there too. */
function repeats(
  { candidate, run }: Pick,
  earlier: Pick,
  matches: Candidates['matches'],
  sentences: readonly (readonly number[])[],
): boolean {
  if (candidate === earlier.candidate && run.first <= earlier.run.last && run.last >= earlier.run.first)
    return true
  const said = new Set(sentences[earlier.candidate]!.slice(earlier.run.first, earlier.run.last + 1))
  let letters = 0
  let repeated = 0
  for (let u = run.first; u <= run.last; u++) {
    const { length } = matches[candidate]!.report.units[u]!
    letters += length
    if (said.has(sentences[candidate]![u]!)) repeated += length
  }
  return repeated > letters / 2
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

function holdsPhrases({ asked, matches }: Candidates, candidate: number, { first, last }: Run): boolean {
  if (asked.phrases.length === 0) return true
  const text = matches[candidate]!.report.units.slice(first, last + 1)
    .map(({ folded }) => lettersOnly(folded))
    .join('')
  return asked.phrases.every((phrase) => text.includes(lettersOnly(phrase)))
}

/** Quotation marks and commas inside a phrase are typed as they come. */
const lettersOnly = (folded: string) => folded.replace(/[^\p{L}\p{N}+]/gu, '')
