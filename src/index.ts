// npm run index: every report of the corpus folder in, the index folder out, with a table of what was read.
import { lstat, readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { readSettings } from './config.ts'
import { buildFolder } from './flow.ts'
import type { FactName, Report } from './model.ts'
import { paint } from './terminal/paint.ts'
import { runCommand } from './terminal/run-command.ts'

const HELP = `npm run index [-- --corpus DIR --index DIR]

Reads every report of the corpus folder (.txt .html .htm .md) and writes the index folder.
  --corpus DIR   the reports        (CORPUS_DIR, corpus)
  --index DIR    where to write     (INDEX_DIR, index)
  --help         this text

Ends with exit code 1 when a file could not be read; all others are indexed.`

/** From this many files on a bar shows how far it is. */
const MANY_FILES = 20
/** Facts whose absence is told; a session number, a venue or a format need not be there. */
const TOLD_FACTS: FactName[] = ['name', 'date', 'place', 'chair', 'speakers']

await runCommand(main)

async function main() {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, index: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  const settings = readSettings()
  const corpusDir = values.corpus ?? settings.corpusDir
  const links = await linksIn(corpusDir)
  const bar = new SingleBar({ clearOnComplete: true, hideCursor: true }, Presets.shades_classic)
  let started = false
  const built = await buildFolder(corpusDir, values.index ?? settings.indexDir, {
    searchUrl: settings.searchUrl,
    onProgress: (_step, done, total) => {
      if (!process.stderr.isTTY || total < MANY_FILES) return
      if (!started) bar.start(total, 0)
      started = true
      bar.update(done)
    },
  })
  bar.stop()
  for (const line of table(built.reports)) console.log(line)
  for (const file of links) console.error(`${file}: left out, since it is a link`)
  for (const { file, reason } of built.unread) console.error(`${file}: not read, ${reason}`)
  if (!built.stored) console.error('The index folder cannot be written.')
  if (built.unread.length > 0 || !built.stored) process.exitCode = 1
}

/** Names of links in the corpus folder, which are never followed. Throws in one sentence without a folder. */
async function linksIn(dir: string): Promise<string[]> {
  const folder = await lstat(dir).catch(() => undefined)
  if (!folder) throw new Error(`The corpus folder ${dir} does not exist.`)
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new Error(`The corpus folder ${dir} cannot be read.`)
  })
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)
}

/** One line a report, then the sums. */
function* table(reports: Report[]): Generator<string> {
  const rows = reports.map((report) => [
    report.file,
    String(report.paragraphs.length),
    String(report.repairs.pinyin + report.repairs.byteShift),
    String(report.repairs.uncertain),
    String(report.repairs.dropped),
    String(report.meetings.length),
    notFound(report),
  ])
  const head = ['report', 'paragraphs', 'repaired', 'uncertain', 'dropped', 'meetings', 'not found']
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 || column === 6 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd()
  yield paint.bold(line(head))
  for (const row of rows) yield line(row)
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  yield paint.dim(
    line([
      `${reports.length} report${reports.length === 1 ? '' : 's'}`,
      ...[1, 2, 3, 4, 5].map((column) => String(sum(column))),
      '',
    ]),
  )
}

function notFound(report: Report): string {
  if (report.repairs.duplicateOf) return `repeats ${report.repairs.duplicateOf}`
  const missing = new Set<string>(report.title === null ? ['title'] : [])
  for (const meeting of report.meetings)
    for (const fact of TOLD_FACTS) {
      const value = meeting[fact as 'name' | 'date' | 'place' | 'chair' | 'speakers']
      if (value === null || value.length === 0) missing.add(fact)
    }
  return [...missing].join(' ')
}
