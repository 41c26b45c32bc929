// Questions with gold answers and an archive in, what the ranker does with each under given weights out.
import { expansionsOf } from './answer/cover.ts'
import { lettersOf } from './answer/locate.ts'
import { boldWords } from './answer/rank/bold-words.ts'
import { confidenceFeatures } from './answer/rank/confidence-features.ts'
import { cutRun } from './answer/rank/cut-run.ts'
import { documentFeatures } from './answer/rank/document-features.ts'
import { type RankWeights, scoreRows } from './answer/rank/linear-model.ts'
import { type Pick, pickRuns } from './answer/rank/pick-runs.ts'
import { type Candidates, readCandidates } from './answer/rank/read-candidates.ts'
import { SENTENCE_FEATURES } from './answer/rank/sentence-features.ts'
import { understand } from './answer/understand/understand.ts'
import { findGold, type GoldRun } from './fit-gold.ts'
import type { Archive } from './model.ts'
import { boldOverlaps, type QuestionItem, settles } from './score.ts'
import { quotedText } from './text/quoted-text.ts'

/** A question laid over its candidates, with where its answer stands. */
export interface Example {
  archive: Archive
  item: QuestionItem
  candidates: Candidates
  /** Which candidates are right; empty when the index did not bring it. */
  right: number[]
  gold: Map<number, GoldRun[]>
  /** The same question with its right reports left out: nothing it finds can be right. */
  without: Candidates
}

/** Features of each candidate report. */
export function rowsOfReports(
  { matches, passageScores, rows }: Candidates,
  start: RankWeights['start'],
): Float64Array {
  const starts = rows.map((of) => scoreRows(of, SENTENCE_FEATURES, start))
  return documentFeatures(matches, passageScores, starts)
}

/** One example asked with weights that never saw its report. */
export interface Asked {
  hits: boolean[]
  /** Length of the first quotation. */
  length: number
  first: { row: number[]; yes: boolean } | undefined
  without: { row: number[]; yes: boolean } | undefined
  documentRight: boolean
  /** The first quotation settles the question, from whichever report: the same text may stand in several. */
  textRight: boolean
  /** Its bold words share a run of letters with the gold answer. */
  boldRight: boolean
}

/** Asks one example with given weights. */
export function ask(example: Example, weights: RankWeights, maxQuote: number): Asked {
  const { archive, candidates, item } = example
  const picks = pickRuns({ maxQuote }, candidates, weights)
  const hits = picks.map((pick) => {
    const text = textOf(archive, candidates, pick, maxQuote)
    return settles(text, item) && isCitedRightly(example, pick, text)
  })
  const [first] = picks
  const [wrong] = pickRuns({ maxQuote }, example.without, weights)
  const row = (of: Candidates, pick: Pick) => confidenceFeatures(of.matches[pick.candidate]!, pick)
  return {
    hits,
    length: first?.run.length ?? 0,
    first: first && { row: row(candidates, first), yes: hits[0]! },
    without: wrong && { row: row(example.without, wrong), yes: false },
    textRight: first !== undefined && settles(textOf(archive, candidates, first, maxQuote), item),
    boldRight: first !== undefined && boldIsRight(example, first, maxQuote),
    documentRight: first !== undefined && example.right.includes(first.candidate),
  }
}

function boldIsRight({ archive, candidates, item }: Example, pick: Pick, maxQuote: number): boolean {
  const report = candidates.reports[pick.candidate]!
  const match = candidates.matches[pick.candidate]!
  const place = cutRun(archive.reports[report]!, match, pick.run, maxQuote)
  const bold = boldWords(archive.reports[report]!, match, pick, place)
  return boldOverlaps(archive.reports, { report, ...place, bold }, item)
}

/** The words of a picked run, as they would be quoted. */
export function textOf(
  archive: Archive,
  candidates: Candidates,
  { candidate, run }: Pick,
  maxQuote: number,
): string {
  const report = archive.reports[candidates.reports[candidate]!]!
  const place = cutRun(report, candidates.matches[candidate]!, run, maxQuote)
  return quotedText(report, place).slice(...place.span)
}

/** Lays every question that a passage must answer over its candidates, understood as in the chat. */
export async function readExamples(archive: Archive, items: readonly QuestionItem[]): Promise<Example[]> {
  const examples: Example[] = []
  for (const item of items) {
    const asked = understand(archive, { text: item.q })
    if (asked.missing || asked.fact || asked.shape.list) continue
    const isGold = (r: number) => item.report.some((name) => archive.reports[r]!.file.startsWith(name))
    const wanted = { text: asked.sought, expansions: expansionsOf(archive, asked) }
    const within = asked.reports ?? archive.reports.map((_, r) => r)
    const candidates = await readCandidates(archive, { ...wanted, reports: within })
    const right = candidates.reports.flatMap((r, c) => (isGold(r) ? [c] : []))
    const gold = new Map<number, GoldRun[]>()
    for (const c of right) {
      const runs = findGold(candidates.matches[c]!.report, item)
      if (runs.length > 0) gold.set(c, runs)
    }
    const others = within.filter((r) => !isGold(r))
    const without = await readCandidates(archive, { ...wanted, reports: others })
    examples.push({ archive, item, candidates, right, gold, without })
  }
  return examples
}

/** The words stand in a right report, whichever they are quoted from: a quotation is cited to every report that holds it. */
function isCitedRightly({ archive, candidates, right }: Example, pick: Pick, text: string): boolean {
  if (right.includes(pick.candidate)) return true
  const letters = lettersOf(text)
  return right.some((c) =>
    lettersOf(archive.reports[candidates.reports[c]!]!.paragraphs.map(({ text }) => text).join('')).includes(
      letters,
    ),
  )
}
