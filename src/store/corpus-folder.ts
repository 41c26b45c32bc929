// The corpus folder in, its files as bytes and what sources.json adds out.
import { lstat, readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { RawFile, SourceNote } from '../model.ts'

export const REPORT_EXTENSIONS = new Set(['.txt', '.html', '.htm', '.md'])

/** Names of the report files in a corpus folder, sorted. Links and other kinds of file are left out. */
export async function listCorpus(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && REPORT_EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => entry.name)
    .sort()
}

/** Reads one corpus file. Throws when it is a link, no plain file, or cannot be read. */
export async function readCorpusFile(dir: string, file: string): Promise<RawFile> {
  const path = join(dir, file)
  if (!(await lstat(path)).isFile()) throw new Error(`${file} is no plain file`)
  return { file, bytes: await readFile(path) }
}

/** Reads `sources.json` beside the reports; a missing one is an empty one. */
export async function readSourceNotes(dir: string): Promise<Record<string, SourceNote>> {
  try {
    return JSON.parse(await readFile(join(dir, 'sources.json'), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new Error(`sources.json cannot be read: ${(error as Error).message}`)
  }
}
