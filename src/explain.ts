// npm run explain -- FILE: one corpus file in; every change made to it with its reason, and what each fact rests on, out.
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from './config.ts'
import { type Ingested, ingest } from './flow.ts'
import type { Evidence, Meeting, Report } from './model.ts'
import { readCorpusFile, readSourceNotes } from './store/corpus-folder.ts'
import { paint } from './terminal/paint.ts'
import { runCommand } from './terminal/run-command.ts'

const HELP = `npm run explain -- FILE

Shows how a corpus file is read: its encoding, every change made to it (step, before, after, reason),
and the words each fact rests on. FILE is a path, or a name in the corpus folder (CORPUS_DIR, corpus).
  --help         this text`

/** Longest piece of a change that is shown. */
const SHOWN_LENGTH = 80

await runCommand(main)

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  })
  const [file, another] = positionals
  if (values.help) return console.log(HELP)
  if (!file) throw new Error('Name the file to explain: npm run explain -- FILE')
  if (another) throw new Error(`One file at a time: ${file} or ${another}.`)
  const path = await findFile(file, readSettings().corpusDir)
  const notes = await readSourceNotes(dirname(path)).catch(() => ({}) as Record<string, never>)
  const raw = await readCorpusFile(dirname(path), basename(path))
  const ingested = ingest(raw, notes[raw.file])
  if (!ingested.report.title && ingested.report.paragraphs.length === 0)
    throw new Error(`${file} holds no readable text.`)
  for (const line of explain(ingested)) console.log(line)
}

/** The path as it is given, or the name inside the corpus folder. */
async function findFile(file: string, corpusDir: string): Promise<string> {
  for (const path of [resolve(file), resolve(corpusDir, file)]) {
    const readable = await readCorpusFile(dirname(path), basename(path)).then(
      () => true,
      () => false,
    )
    if (readable) return path
  }
  throw new Error(`${file} cannot be read: no such plain file, here or in ${corpusDir}.`)
}

function* explain({ report, read, changes }: Ingested): Generator<string> {
  yield paint.bold(report.file)
  yield `${read.format}, ${read.encoding} (${read.encodingReason})`
  yield ''
  yield paint.bold(counted(changes.length, 'change'))
  for (const { step, before, after, reason, line } of changes) {
    yield `${paint.dim(line === undefined ? '' : `${line}: `)}${paint.cyan(step)} ${paint.dim(reason)}`
    yield `  ${paint.red(`- ${short(before)}`)}`
    if (after) yield `  ${paint.green(`+ ${short(after)}`)}`
  }
  yield ''
  yield paint.bold('Title')
  for (const part of ['kicker', 'title', 'subtitle'] as const) yield `  ${part}: ${report[part] ?? '—'}`
  const { paragraphs, lines } = report
  yield paint.bold(`${counted(paragraphs.length, 'paragraph')}, ${counted(lines.length, 'page line')}`)
  for (const { kind, text } of report.lines) yield `  ${paint.dim(kind)} ${text}`
  yield paint.bold('Source')
  for (const [name, value] of Object.entries(report.source))
    yield `  ${name}: ${value === null || value.length === 0 ? '—' : value}`
  for (const meeting of report.meetings) yield* explainMeeting(meeting, report)
  if (report.meetings.length === 0) yield paint.bold('No meeting')
}

function* explainMeeting(meeting: Meeting, report: Report): Generator<string> {
  yield paint.bold(`Meeting ${meeting.name ?? '—'}`)
  for (const evidence of meeting.evidence) {
    const { text, where } = supportOf(evidence, report)
    const [start, end] = evidence.span
    const before = text.slice(Math.max(0, start - 15), start)
    const words = `${before}${paint.green(text.slice(start, end))}${text.slice(end, end + 15)}`
    yield `  ${paint.cyan(evidence.fact)} ${evidence.value}${roleOf(evidence, meeting)} ${paint.dim(`← ${where}:`)} ${words}`
  }
  for (const [fact, reason] of Object.entries(meeting.inferred))
    yield `  ${paint.yellow(`${fact} inferred`)}: ${reason}`
}

/** 「 (州委副书记、州长)」 behind a person's name; nothing behind other facts. */
function roleOf({ fact, value }: Evidence, meeting: Meeting): string {
  if (fact !== 'chair' && fact !== 'speakers' && fact !== 'attendees') return ''
  const role = meeting[fact].find(({ name }) => name === value)?.role
  return role ? ` (${role})` : ''
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function supportOf({ at }: Evidence, report: Report): { text: string; where: string } {
  if ('paragraph' in at)
    return { text: report.paragraphs[at.paragraph]?.text ?? '', where: `第${at.paragraph + 1}段` }
  const line = report.lines[at.line]
  return { text: line?.text ?? '', where: `页面 ${line?.kind ?? ''}` }
}

function short(text: string): string {
  const shown = text.replaceAll('\n', '⏎')
  return shown.length <= SHOWN_LENGTH ? shown : `${shown.slice(0, SHOWN_LENGTH)}…`
}
