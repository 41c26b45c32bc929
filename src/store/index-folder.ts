// An index in, three files on disk out, and back; a stale or damaged folder is told apart from a good one.
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Report } from '../model.ts'

export const FORMAT_VERSION = 1

export interface Manifest {
  format: number
  builtAt: string
  /** SHA-256 of each corpus file, by name. */
  files: Record<string, string>
  /** SHA-256 of the two other files of the folder. */
  parts: { 'reports.json': string; 'search.json': string }
  counts: { reports: number; meetings: number; paragraphs: number; passages: number }
  /** Tokenizer and options the search index was built with. */
  fingerprint: string
  /** Hash of the code that read the files and of `sources.json`: where it is the same, so is the reading. */
  reader: string
}

export interface StoredIndex {
  manifest: Manifest
  reports: Report[]
  search: unknown
}

export const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')

/** Writes the index folder; the manifest last, so that a half-written folder never looks whole. */
export async function writeIndex(
  dir: string,
  index: { reports: Report[]; search: unknown; manifest: Omit<Manifest, 'parts' | 'format'> },
): Promise<void> {
  await mkdir(dir, { recursive: true })
  const reports = `[\n${index.reports.map((report) => JSON.stringify(report)).join(',\n')}\n]\n`
  const search = `${JSON.stringify(index.search)}\n`
  const parts = { 'reports.json': sha256(reports), 'search.json': sha256(search) }
  const manifest: Manifest = { format: FORMAT_VERSION, ...index.manifest, parts }
  // The same corpus read by the same code gives the same bytes: a rebuild that changes nothing leaves no trace.
  const builtAt = await builtAtOf(dir, parts)
  if (builtAt) manifest.builtAt = builtAt
  await writeFileAtomic(join(dir, 'reports.json'), reports)
  await writeFileAtomic(join(dir, 'search.json'), search)
  await writeFileAtomic(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

async function builtAtOf(dir: string, parts: Manifest['parts']): Promise<string | undefined> {
  try {
    const { manifest } = await readIndex(dir)
    const same =
      manifest.parts['reports.json'] === parts['reports.json'] &&
      manifest.parts['search.json'] === parts['search.json']
    return same ? manifest.builtAt : undefined
  } catch {
    return undefined
  }
}

/** Reads an index folder. Throws with one sentence when a part is missing, damaged or of another format. */
export async function readIndex(dir: string): Promise<StoredIndex> {
  const part = async (name: string) => {
    try {
      return await readFile(join(dir, name), 'utf8')
    } catch {
      throw new Error(`${name} is missing`)
    }
  }
  const parse = (name: string, text: string) => {
    try {
      return JSON.parse(text)
    } catch {
      throw new Error(`${name} is damaged`)
    }
  }
  const manifest = parse('manifest.json', await part('manifest.json')) as Manifest
  if (manifest?.format !== FORMAT_VERSION) throw new Error('it was written by another version')
  const [reports, search] = await Promise.all([part('reports.json'), part('search.json')])
  if (sha256(reports) !== manifest.parts?.['reports.json']) throw new Error('reports.json is damaged')
  if (sha256(search) !== manifest.parts['search.json']) throw new Error('search.json is damaged')
  return { manifest, reports: parse('reports.json', reports), search: parse('search.json', search) }
}
