// npm run fit: questions with gold answers and their corpus in, the ranker's weights out, with honest scores beside.
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { CONFIDENCE_FEATURES } from './answer/rank/confidence-features.ts'
import { DOCUMENT_FEATURES } from './answer/rank/document-features.ts'
import { END_FEATURES, endFeatures } from './answer/rank/end-features.ts'
import { logistic, type RankWeights, scoreRows } from './answer/rank/linear-model.ts'
import { runLength } from './answer/rank/read-runs.ts'
import { SENTENCE_FEATURES } from './answer/rank/sentence-features.ts'
import { type Asked, ask, type Example, readExamples, rowsOfReports } from './fit-examples.ts'
import { fitChoosing, fitYesNo } from './fit-linear.ts'
import { printMisses } from './fit-misses.ts'
import { CallError, readCorpus, readItems, runScoring } from './read-items.ts'
import type { QuestionItem } from './score.ts'

const HELP = `npm run fit -- --items FILE.jsonl --corpus DIR [--items … --corpus …] [--write] [--misses] [--folds 5]

Several sets may be given, each with its corpus after it (the last one serves those without). Fits the ranker's weights on questions with gold answers. Prints scores in which no question was ranked by
weights fitted on its own report; --write stores the weights fitted on all in src/answer/rank/weights.json.`

// By cross-validation over reports; twice or half as much changes the likelihood by less than a hundredth.
const PULL = { start: 10, document: 4, end: 3, confidence: 1 }

function fitWeights(examples: readonly Example[]): RankWeights {
  const start = fitChoosing(
    examples.flatMap(({ candidates, gold }) =>
      [...gold].map(([c, runs]) => ({
        rows: candidates.rows[c]!,
        right: [...new Set(runs.map(({ first }) => first))],
      })),
    ),
    SENTENCE_FEATURES,
    PULL.start,
  )
  const document = fitChoosing(
    examples.map(({ candidates, right }) => ({ rows: rowsOfReports(candidates, start), right })),
    DOCUMENT_FEATURES,
    PULL.document,
  )
  const ends = examples.flatMap(({ candidates, gold }) =>
    [...gold].flatMap(([c, runs]) => {
      const match = candidates.matches[c]!
      const scores = scoreRows(candidates.rows[c]!, SENTENCE_FEATURES, start)
      const { first, last } = runs.reduce((best, run) =>
        scores[run.first]! > scores[best.first]! ? run : best,
      )
      return Array.from({ length: last - first + 1 }, (_, i) => ({
        row: endFeatures(match, first, first + i, runLength(match.report.units, first, first + i)),
        yes: first + i === last,
      }))
    }),
  )
  const end = fitYesNo(ends, END_FEATURES, PULL.end)
  return { start, document, end, confidence: {} }
}

/** The questions of a set that passages answer; what is asked after something else is understood only with it. */
async function readQuestions(file: string): Promise<QuestionItem[]> {
  const items = await readItems(file)
  if (!items) throw new CallError(`${file} is not here.`)
  return items.filter(
    (item): item is QuestionItem => 'q' in item && item.expect === 'answer' && item.context === undefined,
  )
}

async function main() {
  const { values } = parseArgs({
    options: {
      items: { type: 'string', multiple: true },
      corpus: { type: 'string', multiple: true },
      write: { type: 'boolean' },
      misses: { type: 'boolean' },
      folds: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  const { items: files, corpus: corpora } = values
  if (!files || !corpora)
    throw new CallError('Say what to learn from: --items FILE.jsonl --corpus DIR (see --help).')
  const folds = Number(values.folds ?? 5)
  if (!Number.isInteger(folds) || folds < 2) throw new CallError('--folds must be a whole number, 2 or more.')
  // All are read before the first corpus is: a slip in the last name is told at once.
  const asked = []
  for (const file of files) asked.push(await readQuestions(file))
  const sets: Example[][] = []
  for (const [i, questions] of asked.entries())
    sets.push(await readExamples(await readCorpus(corpora[Math.min(i, corpora.length - 1)]!), questions))
  const examples = sets.flat()
  const foldOf = foldsByReport(examples, folds)
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitWeights(examples.filter(({ item }) => foldOf(item) !== fold)),
  )
  const weightsOf = ({ item }: Example) => byFold[foldOf(item)]!
  sets.forEach((set, i) => {
    const found = set.filter(({ right }) => right.length > 0).length
    const placed = set.filter(({ gold }) => gold.size > 0).length
    console.log(
      `${files[i]}: ${set.length} questions for passages; report among the candidates ${found}, answer found in its sentences ${placed}`,
    )
    for (const maxQuote of [320, 600]) printScores(set, weightsOf, maxQuote)
  })
  if (values.misses) printMisses(examples, weightsOf)
  // Confidence is fitted on answers given by weights that never saw the report, so that it is honest.
  const judged = [320, 600].flatMap((maxQuote) =>
    examples.map((example) => ({
      ...ask(example, weightsOf(example), maxQuote),
      item: example.item,
    })),
  )
  const labelled = judged.flatMap(({ first, without }) =>
    [first, without].flatMap((one) => (one ? [one] : [])),
  )
  const confidence = fitYesNo(labelled, CONFIDENCE_FEATURES, PULL.confidence)
  printCalibration(labelled, confidence)
  if (!values.write) return
  const weights = { ...fitWeights(examples), confidence }
  const data = {
    items: files.map((file) => basename(file)),
    questions: examples.length,
    folds,
  }
  const file = new URL('./answer/rank/weights.json', import.meta.url)
  await writeFile(file, `${JSON.stringify({ fittedOn: data, ...weights }, null, 1)}\n`)
  console.log(`written to ${file.pathname}`)
}

function printScores(set: readonly Example[], weightsOf: (of: Example) => RankWeights, maxQuote: number) {
  const asked = set.map((example) => ask(example, weightsOf(example), maxQuote))
  const share = (of: (one: Asked) => boolean) =>
    `${((100 * asked.filter(of).length) / asked.length).toFixed(1)} %`
  const right = asked.filter(({ hits }) => hits[0])
  const mean = asked.reduce((sum, { length }) => sum + length, 0) / asked.length
  console.log(
    `  ≤ ${maxQuote}: hit@1 ${share(({ hits }) => hits[0] ?? false)}  hit@3 ${share(({ hits }) => hits.includes(true))}  right words from any report ${share(({ textRight }) => textRight)}  right report ${share(({ documentRight }) => documentRight)}  bold ${((100 * right.filter(({ boldRight }) => boldRight).length) / right.length).toFixed(1)} %  mean ${mean.toFixed(0)} letters`,
  )
}

/** Questions on one report share a fold; reports are dealt out in order of a hash of their name. */
function foldsByReport(examples: readonly Example[], folds: number): (item: QuestionItem) => number {
  const hash = (name: string) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const names = [...new Set(examples.map(({ item }) => item.report[0] ?? ''))].sort(
    (a, b) => hash(a) - hash(b),
  )
  return ({ report }) => names.indexOf(report[0] ?? '') % folds
}

function printCalibration(labelled: { row: number[]; yes: boolean }[], weights: RankWeights['confidence']) {
  const scored = labelled
    .map(({ row, yes }) => ({
      p: logistic(scoreRows(Float64Array.from(row), CONFIDENCE_FEATURES, weights)[0]!),
      yes,
    }))
    .sort((a, b) => a.p - b.p)
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = scored.slice((tenth * scored.length) / 10, ((tenth + 1) * scored.length) / 10)
    const said = some.reduce((sum, { p }) => sum + p, 0) / some.length
    const right = some.filter(({ yes }) => yes).length / some.length
    console.log(`confidence ${said.toFixed(2)}: right ${right.toFixed(2)}`)
  }
}

await runScoring(main)
