// Reports laid under one question in, the numbers each is judged by beside the others out.
import { logSumExp } from './linear-model.ts'
import { coverage, longestRun, type Match } from './match-report.ts'
import type { RankedQuestion } from './read-asked.ts'
import type { RankedReport } from './read-units.ts'

export const DOCUMENT_FEATURES = [
  'bm25 of best',
  'bm25',
  'passage of best',
  'first by bm25',
  'first by passage',
  'order by passage',
  'covered',
  'covered of best',
  'title',
  'title of best',
  'lead',
  'sentence',
  'sentence of best',
  'sentence and neighbours',
  'paragraph',
  'paragraph of best',
  'run',
  'rarest',
  'log length',
  'start score',
  'start score of best',
  'log bm25 of best',
  'log passage of best',
  'opening',
  'opening in title',
  'opening in lead',
  'title said',
  'with title',
  'with title of best',
  'best start',
  'place in title',
  'other place in title',
  'place unsaid in title',
  'place unasked in title',
  'place in body',
  'other place in body',
  'place nowhere',
  'place of title',
] as const

const K1 = 1.2
const B = 0.75

/**
 * One row a report, DOCUMENT_FEATURES long. `passageScores`: best passage of each in the index; `sentenceScores`: those
 * of its sentences.
 */
export function documentFeatures(
  matches: readonly Match[],
  passageScores: readonly number[],
  sentenceScores: readonly (readonly number[])[],
): Float64Array {
  const starts = sentenceScores.map(logSumExp)
  const bestStarts = sentenceScores.map((of) => Math.max(...of))
  const width = DOCUMENT_FEATURES.length
  const rows = new Float64Array(matches.length * width)
  const meanLength = matches.reduce((sum, { report }) => sum + report.length, 0) / (matches.length || 1)
  const bm25 = matches.map((match) => bm25Of(match, meanLength))
  const covered = matches.map((match) => documentCoverage(match))
  const title = matches.map(({ asked, report }) => {
    let sum = 0
    for (let t = 0; t < asked.terms.length; t++)
      if (report.title.has(asked.terms[t]!)) sum += asked.weights[t]!
    return Math.min(1.2, sum / asked.total)
  })
  const single: number[] = []
  const neighbours: number[] = []
  const paragraphs: number[] = []
  const leads: number[] = []
  const titled: number[] = []
  const runs: number[] = []
  for (const match of matches) {
    const { asked, report } = match
    const cov = (units: number[]) => coverage(match, units, asked.weights, asked.total)
    let one = 0
    let three = 0
    let whole = 0
    let run = 0
    let beside = 0
    const unsaid = asked.weights.map((weight, t) => (report.title.has(asked.terms[t]!) ? 0 : weight))
    const said = asked.weights.reduce((sum, weight, t) => sum + weight - unsaid[t]!, 0)
    report.units.forEach((unit, u) => {
      one = Math.max(one, cov([u]))
      if (unit.isLine) return
      const around = [unit.heading, u - 1, u].filter((i) => i >= 0)
      three = Math.max(three, cov(around))
      beside = Math.max(beside, said / asked.total + coverage(match, around, unsaid, asked.total))
      run = Math.max(run, longestRun(match, u))
      if (u === unit.paragraph[0])
        whole = Math.max(whole, cov(Array.from({ length: unit.paragraph[1] - u + 1 }, (_, i) => u + i)))
    })
    single.push(one)
    neighbours.push(three)
    paragraphs.push(whole)
    runs.push(run)
    titled.push(beside)
    leads.push(cov([0, 1, 2].filter((u) => u < report.units.length)))
  }
  const top = (values: readonly number[]) => Math.max(1e-6, ...values)
  matches.forEach(({ asked, counts, report }, d) => {
    const rarest = asked.weights
      .slice(0, asked.own)
      .reduce((best, w, t, all) => (w > all[best]! ? t : best), 0)
    const opened = (has: (match: Match, t: number) => boolean) =>
      asked.opening.reduce((sum, on, t) => sum + (on && has(matches[d]!, t) ? asked.weights[t]! : 0), 0) /
      asked.openingTotal
    const order = passageScores.filter((score) => score > passageScores[d]!).length
    rows.set(
      [
        bm25[d]! / top(bm25),
        bm25[d]! / asked.total,
        passageScores[d]! / top(passageScores),
        bm25[d] === top(bm25) ? 1 : 0,
        order === 0 ? 1 : 0,
        1 / (1 + order),
        covered[d]!,
        covered[d]! / top(covered),
        title[d]!,
        title[d]! / top([0.05, ...title]),
        leads[d]!,
        single[d]!,
        single[d]! / top(single),
        neighbours[d]!,
        paragraphs[d]!,
        paragraphs[d]! / top(paragraphs),
        runs[d]!,
        counts[rarest]! > 0 ? 1 : 0,
        Math.log(1 + report.length) / 8,
        starts[d]! / 4,
        (starts[d]! - Math.max(...starts)) / 4,
        Math.log((bm25[d]! + 0.01) / (top(bm25) + 0.01)),
        Math.log((passageScores[d]! + 0.01) / (top(passageScores) + 0.01)),
        opened(({ counts }, t) => counts[t]! > 0),
        opened(({ report }, t) => report.title.has(asked.terms[t]!)),
        opened(({ stands }, t) => [0, 1, 2].some((u) => stands[u * asked.terms.length + t] === 1)),
        report.title.size > 0
          ? asked.terms.filter((term) => report.title.has(term)).length / report.title.size
          : 0,
        titled[d]!,
        titled[d]! / top(titled),
        bestStarts[d]! / 4,
        ...placeFeatures(asked, report),
      ],
      d * width,
    )
  })
  return rows
}

/**
 * Whether a report is of the place the question names: 「天津市对……有哪些优惠政策」 is not settled by 深圳's page, though
 * it holds the same words; a page that names no place may be the nation's. Worth 0.6 points of hit@1 on ncp.
 */
function placeFeatures(
  { provinces: wanted }: RankedQuestion,
  { provinces: { title, body } }: RankedReport,
): number[] {
  const says = title.size > 0
  if (wanted.size === 0) return [0, 0, 0, says ? 1 : 0, 0, 0, 0, 0]
  const agrees = [...wanted.keys()].some((province) => title.has(province))
  let named = 0
  let agreeing = 0
  for (const [province, times] of body) {
    named += times
    if (wanted.has(province)) agreeing += times
  }
  const share = named > 0 ? agreeing / named : 0
  return [
    agrees ? 1 : 0,
    says && !agrees ? 1 : 0,
    says ? 0 : 1,
    0,
    share,
    named > 0 ? 1 - share : 0,
    agreeing === 0 && !agrees ? 1 : 0,
    agrees && share > 0.5 ? 1 : 0,
  ]
}

function bm25Of({ asked, counts, report }: Match, meanLength: number): number {
  const norm = K1 * (1 - B + (B * report.length) / meanLength)
  return asked.weights.reduce(
    (sum, weight, t) => sum + (weight * counts[t]! * (K1 + 1)) / (counts[t]! + norm),
    0,
  )
}

function documentCoverage({ asked, counts }: Match): number {
  return Math.min(
    1.2,
    asked.weights.reduce((sum, weight, t) => sum + (counts[t]! > 0 ? weight : 0), 0) / asked.total,
  )
}
