// npm run eval: question items and a corpus in, totals and misses out.
import { parseArgs } from 'node:util'
import { openDesk } from './answer/desk.ts'
import { readSettings } from './config.ts'
import { loadArchive } from './flow.ts'
import type { Desk } from './model.ts'
import { CallError, readCorpus, readItems, runScoring } from './read-items.ts'
import {
  type MeetingItem,
  meetingIsRight,
  type QuestionItem,
  type Scored,
  scoreQuestion,
  textOf,
} from './score.ts'

const HELP = `npm run eval -- --items FILE.jsonl [--corpus DIR] [--max-quote N] [--lines odd|even] [--quiet]

Asks every item the way the chat does and prints the scores and the misses.
  --items FILE     questions (q, report, answers, sentences, expect, …) or meetings (arg, expect), one JSON a line;
                   may be given several times
  --corpus DIR     read these reports anew instead of the project's index
  --max-quote N    longest quotation, letters (600)
  --lines odd|even only these lines: what was tuned on the odd ones is scored on the even ones
  --quiet          scores without the misses
  --help           this text
A file that is not there is looked for in EVAL_DIR; one that is nowhere is said, not counted.`

async function main() {
  const { values } = parseArgs({
    options: {
      items: { type: 'string', multiple: true },
      corpus: { type: 'string' },
      'max-quote': { type: 'string' },
      lines: { type: 'string' },
      quiet: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  if (!values.items) throw new CallError('Say which items to ask: --items FILE.jsonl (see --help).')
  const maxQuote = Number(values['max-quote'] ?? 600)
  if (!Number.isInteger(maxQuote) || maxQuote < 20)
    throw new CallError('--max-quote must be a whole number of letters, 20 or more.')
  const parity = { odd: 0, even: 1 }[values.lines ?? '']
  if (values.lines !== undefined && parity === undefined) throw new CallError('--lines must be odd or even.')
  const sets = []
  for (const file of values.items) {
    const lines = await readItems(file)
    if (lines) sets.push({ file, lines: lines.filter((_, i) => parity === undefined || i % 2 === parity) })
    else console.log(`${file} is not here: not counted.`)
  }
  if (sets.length === 0) return
  const archive =
    values.corpus === undefined
      ? (await loadArchive(readSettings())).archive
      : await readCorpus(values.corpus)
  const desk = openDesk(archive)
  for (const { file, lines } of sets) {
    console.log(`\n${file}: ${lines.length} items, ${archive.reports.length} reports`)
    const questions = lines.filter((line): line is QuestionItem => 'q' in line)
    const meetings = lines.filter((line): line is MeetingItem => 'arg' in line)
    if (meetings.length > 0) await evalMeetings(desk, meetings)
    if (questions.length > 0) await evalQuestions(desk, questions, maxQuote, values.quiet ?? false)
  }
}

async function evalMeetings(desk: Desk, items: MeetingItem[]) {
  let right = 0
  for (const item of items) {
    const found = await desk.findMeetings(item.arg)
    if (meetingIsRight(desk.archive.reports, found, item)) right++
    else {
      const choices = found.kind === 'one' ? [found.choice] : found.kind === 'several' ? found.choices : []
      const got = choices.map(({ report }) => desk.archive.reports[report]!.file)
      console.log(
        `✗ ${item.id} ${item.arg}\n    gold ${item.expect.join(' ') || 'none'}\n    got  ${got.join(' ') || 'none'}`,
      )
    }
  }
  console.log(`meetings right ${percent(right, items.length)}`)
}

async function evalQuestions(desk: Desk, items: QuestionItem[], maxQuote: number, quiet: boolean) {
  const scored: Scored[] = []
  const milliseconds: number[] = []
  for (const item of items) {
    const start = performance.now()
    scored.push(await scoreQuestion(desk, item, maxQuote))
    milliseconds.push(performance.now() - start)
  }
  if (!quiet) for (const one of scored) printMiss(desk, one)
  const row = (label: string, some: Scored[]) => console.log(`${label.padEnd(18)} ${totals(some)}`)
  for (const key of ['kind', 'lang', 'style'] as const) {
    const values = [...new Set(scored.map(({ item }) => item[key] ?? ''))]
    if (values.length > 1)
      for (const value of values)
        row(
          `${key} ${value}`,
          scored.filter(({ item }) => (item[key] ?? '') === value),
        )
  }
  row('all', scored)
  const answers = scored.filter(({ item }) => item.expect === 'answer').length
  const alone = scored.filter(({ hitAt1ByFirstCitation }) => hitAt1ByFirstCitation).length
  if (alone < scored.filter(({ hitAt1 }) => hitAt1).length)
    console.log(`hit@1 if only the first citation counted ${percent(alone, answers)}`)
  const lengths = scored.flatMap(({ shown: [first] }) => (first ? [first.span[1] - first.span[0]] : []))
  const bolds = scored.flatMap(({ boldOverlap }) => (boldOverlap === undefined ? [] : [boldOverlap]))
  const quotes = scored.flatMap(({ shown }) => shown)
  const unfaithful = scored.flatMap(({ unfaithful }) => unfaithful)
  milliseconds.sort((a, b) => a - b)
  console.log(`bold overlap ${percent(bolds.filter(Boolean).length, bolds.length)}`)
  console.log(
    `faithful ${percent(quotes.length - unfaithful.length, quotes.length)} of ${quotes.length} quotations`,
  )
  console.log(`first quotation: mean ${mean(lengths).toFixed(0)} letters, longest ${Math.max(0, ...lengths)}`)
  console.log(`time: p50 ${at(milliseconds, 0.5)} ms, p99 ${at(milliseconds, 0.99)} ms`)
}

/** One line of scores; a score that no item asks for is left out. */
function totals(some: Scored[]): string {
  const answers = some.filter(({ item }) => item.expect === 'answer')
  const abstains = some.filter(({ item }) => item.expect === 'abstain')
  const choices = some.filter(({ item }) => item.expect === 'choices')
  const lists = some.flatMap(({ listShare }) => (listShare === undefined ? [] : [listShare]))
  const part = (label: string, of: Scored[], right: (one: Scored) => boolean) =>
    of.length > 0 ? [`${label} ${percent(of.filter(right).length, of.length)}`] : []
  return [
    `n=${some.length}`,
    ...part('hit@1', answers, ({ hitAt1 }) => hitAt1),
    ...part('hit@3', answers, ({ hitAt3 }) => hitAt3),
    ...part('wrong no', answers, ({ answer }) => answer.kind === 'nothing' || answer.kind === 'help'),
    ...part('asked back', answers, ({ answer }) => answer.kind === 'choices' || answer.kind === 'meetings'),
    ...part('right no', abstains, ({ answer }) => answer.kind === 'nothing' || answer.kind === 'help'),
    ...part('choices', choices, ({ choicesRight }) => choicesRight),
    ...(lists.length > 0 ? [`lists ${(mean(lists) * 100).toFixed(0)} %`] : []),
  ].join('  ')
}

function printMiss({ archive: { reports } }: Desk, { item, answer, shown, ...scored }: Scored) {
  const isRight =
    item.expect === 'answer'
      ? scored.hitAt1
      : item.expect === 'choices'
        ? scored.choicesRight
        : answer.kind === 'nothing' || answer.kind === 'help'
  if (isRight && scored.unfaithful.length === 0) return
  const context = item.context ? `${item.context} → ` : ''
  console.log(`✗ ${item.id} [${item.kind} ${item.lang} ${item.style ?? ''}] ${context}${item.q}`)
  console.log(`    gold ${item.expect} ${item.report.join(' ')} ${item.answers.join(' | ').slice(0, 200)}`)
  if (answer.kind === 'choices')
    console.log(
      `    got  choices ${answer.choices.map(({ report }) => reports[report]!.file.slice(0, 20)).join(' ')}`,
    )
  else if (answer.kind === 'nothing') console.log(`    got  nothing (${answer.reason})`)
  else if (answer.kind !== 'answer') console.log(`    got  ${answer.kind}`)
  shown.forEach((quote, i) => {
    const hit = i > 0 && scored.hitAt3 ? ' (hit@3)' : ''
    const where = `${reports[quote.report]!.file.slice(0, 14)} ${JSON.stringify(quote.at)} ${quote.confidence.toFixed(2)}`
    console.log(`    got  ${i + 1}${hit} ${where} ${textOf(reports, quote).slice(0, 160)}`)
  })
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const at = (sorted: number[], share: number) =>
  (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)

await runScoring(main)
