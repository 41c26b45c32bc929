// A file of question items or a corpus folder as named on the command line in, items or an archive out, for eval and fit.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { readSettings, SettingError } from './config.ts'
import { buildFolder } from './flow.ts'
import type { Archive } from './model.ts'
import type { MeetingItem, QuestionItem } from './score.ts'

/** A mistake of the person who called: one sentence, no stack. */
export class CallError extends Error {}

/**
 * Items of a file, one JSON a line; undefined when it is neither there nor in EVAL_DIR. Throws `CallError` naming the
 * line that cannot be used.
 */
export async function readItems(file: string): Promise<(QuestionItem | MeetingItem)[] | undefined> {
  const { evalDir } = readSettings()
  const places = isAbsolute(file) || !evalDir ? [file] : [file, join(evalDir, file)]
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new CallError(`${place} cannot be read (${error.code}).`)
    })
    if (text !== undefined) return parseItems(place, text)
  }
  return undefined
}

function parseItems(file: string, text: string): (QuestionItem | MeetingItem)[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    let item: unknown
    try {
      item = JSON.parse(line)
    } catch {
      throw new CallError(`${file} line ${i + 1} is not JSON.`)
    }
    const isItem = typeof item === 'object' && item !== null && ('q' in item || 'arg' in item)
    if (!isItem) throw new CallError(`${file} line ${i + 1} is neither a question (q) nor a meeting (arg).`)
    return [item as QuestionItem | MeetingItem]
  })
}

/** Reads the reports of a folder anew; nothing is left on disk. */
export async function readCorpus(corpus: string): Promise<Archive> {
  const scratch = await mkdtemp(join(tmpdir(), 'jiyao-items-'))
  try {
    return (await buildFolder(corpus, scratch)).archive
  } catch (error) {
    throw new CallError(
      `The corpus ${corpus} cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`,
    )
  } finally {
    await rm(scratch, { recursive: true })
  }
}

/** Runs a scoring command to its end: a mistake of the caller is one sentence, any other error keeps its stack. */
export async function runScoring(main: () => Promise<unknown>): Promise<void> {
  await main().catch((error) => {
    const isPlain =
      error instanceof CallError ||
      error instanceof SettingError ||
      error.code?.startsWith?.('ERR_PARSE_ARGS')
    console.error(isPlain ? error.message : error)
    process.exitCode = 1
  })
}
