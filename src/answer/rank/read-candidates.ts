// A question and the archive in, the reports that may settle it, laid under the question, out.
import type { Archive, Report } from '../../model.ts'
import { type Match, matchReport } from './match-report.ts'
import { type RankedQuestion, readAsked } from './read-asked.ts'
import { type RankedReport, readUnits } from './read-units.ts'
import { sentenceFeatures } from './sentence-features.ts'

/** The question as `chooseQuotes` gets it, as far as ranking needs it. */
export interface Wanted {
  text: string
  expansions?: { text: string; weight: number }[]
  reports?: readonly number[]
  phrases?: string[]
  /** One quotation of each report is wanted: all of `reports` are looked at. */
  perReport?: boolean
}

/** The reports looked at closely, parallel arrays. */
export interface Candidates {
  asked: RankedQuestion
  /** Indexes into `Archive.reports`, best passage first. */
  reports: number[]
  matches: Match[]
  /** Score of each report's best passage in the index. */
  passageScores: number[]
  /** Sentence features of each report. */
  rows: Float64Array[]
  partial: boolean
}

// The right report is among the first 12 by their best passage in 99 % of questions over 310 documents.
const REPORTS_LOOKED_AT = 12
const PASSAGES_LOOKED_AT = 60
// A list or comparison names reports one by one; nobody reads more.
const MOST_REPORTS = 50

/** Finds the reports worth a close look and measures their sentences. */
export async function readCandidates(archive: Archive, wanted: Wanted): Promise<Candidates> {
  const { text, expansions, reports: within, perReport } = wanted
  const { hits, terms, partial } = await archive.find({
    text,
    limit: perReport ? PASSAGES_LOOKED_AT * 5 : PASSAGES_LOOKED_AT,
    ...(expansions && { expansions }),
    ...(within && { reports: within }),
  })
  const best = new Map<number, number>()
  for (const { passage, score } of hits) if (!best.has(passage.report)) best.set(passage.report, score)
  const reports = [...best.keys()].slice(0, perReport ? MOST_REPORTS : REPORTS_LOOKED_AT)
  const asked = readAsked(wanted, terms, archive.passageCount)
  const matches = reports.map((report) => matchReport(asked, unitsOf(archive.reports[report]!)))
  return {
    asked,
    reports,
    matches,
    passageScores: reports.map((report) => best.get(report)!),
    rows: matches.map(sentenceFeatures),
    partial,
  }
}

// Cutting and folding a report costs a millisecond: kept for the reports asked for last. A report of 2,000
// letters takes some 150 KB so.
const KEPT_REPORTS = 400
const kept = new Map<Report, RankedReport>()

function unitsOf(report: Report): RankedReport {
  const units = kept.get(report) ?? readUnits(report)
  kept.delete(report)
  kept.set(report, units)
  if (kept.size > KEPT_REPORTS) kept.delete(kept.keys().next().value!)
  return units
}
