// The two journeys on one page: corpus files → reports → index, and index → archive → answer.
import { createHash } from 'node:crypto'
import { thesaurusTerms } from './answer/understand/thesaurus.ts'
import { cleanPage } from './clean/clean.ts'
import { findDuplicates } from './clean/find-duplicates.ts'
import { findFacts } from './meeting/meeting.ts'
import type { Archive, Change, RawFile, ReadText, Report, SourceNote, Token } from './model.ts'
import { readText } from './read/read.ts'
import { readEngineAddress } from './search/engine-address.ts'
import { openEngineArchive } from './search/engine-archive.ts'
import { fillEngine } from './search/fill-engine.ts'
import { type BuiltIndex, buildIndex, FINGERPRINT, openArchive } from './search/search.ts'
import { listCorpus, readCorpusFile, readSourceNotes } from './store/corpus-folder.ts'
import { hashSource } from './store/hash-source.ts'
import { readIndex, type StoredIndex, sha256, writeIndex } from './store/index-folder.ts'
import { hashCorpus, isFresh } from './store/store.ts'

/** What became of one corpus file: the report, and the trail that led to it. */
export interface Ingested {
  report: Report
  read: ReadText
  changes: Change[]
}

/** Reads, repairs and understands one corpus file. Damage never throws. */
export function ingest(raw: RawFile, note: SourceNote = {}): Ingested {
  const read = readText(raw)
  const page = cleanPage(read)
  const { meetings, source } = findFacts(page, note)
  const name = tokens(raw.bytes)
  const report: Report = {
    id: raw.file.replace(/\.[^.]+$/, ''),
    token: name('report', ''),
    file: raw.file,
    kicker: page.kicker,
    title: page.title,
    subtitle: page.subtitle,
    paragraphs: page.paragraphs.map((text) => ({ token: name('paragraph', text), text })),
    lines: page.lines.map((line) => ({ token: name('line', line.text), ...line })),
    script: page.script,
    meetings,
    source,
    repairs: page.repairs,
  }
  return { report, read, changes: page.changes }
}

/** Names texts of one file: the same bytes and the same text give the same token, a repeated text another one. */
function tokens(bytes: Uint8Array): (what: string, text: string) => Token {
  const file = createHash('sha256').update(bytes).digest()
  const seen = new Map<string, number>()
  return (what, text) => {
    const nth = seen.get(what + text) ?? 0
    seen.set(what + text, nth + 1)
    return createHash('sha256')
      .update(file)
      .update(`${what}\n${nth}\n${text}`)
      .digest('base64url')
      .slice(0, 12)
  }
}

/** The code whose change makes an earlier reading stale. */
const READER_ROOMS = ['read', 'clean', 'meeting', 'text']

/** What `buildFolder` read. */
export interface Built {
  reports: Report[]
  /** Files that could not be read at all, each with the reason in one sentence. */
  unread: { file: string; reason: string }[]
  archive: Archive
  stored: boolean
}

export interface BuildOptions {
  /** A search engine that holds the passages instead of the index folder. */
  searchUrl?: string | undefined
  /** Told after each step: files read, or rows written to the search engine. */
  onProgress?: (step: 'read' | 'write', done: number, total: number) => void
}

/**
 * Reads the corpus folder and writes the index folder. A file that the earlier index read with the same code is
 * not read again. A read-only index folder is said by `stored: false`.
 */
export async function buildFolder(
  corpusDir: string,
  indexDir: string,
  { searchUrl, onProgress = () => {} }: BuildOptions = {},
): Promise<Built> {
  const notes = await readSourceNotes(corpusDir)
  const reader = await readerOf(notes)
  const earlier = await earlierReadings(indexDir, reader)
  const reports: Report[] = []
  const unread: Built['unread'] = []
  const files: Record<string, string> = {}
  const names = await listCorpus(corpusDir)
  for (const [i, file] of names.entries()) {
    try {
      const raw = await readCorpusFile(corpusDir, file)
      const hash = sha256(raw.bytes)
      files[file] = hash
      const report = earlier.get(`${file} ${hash}`) ?? ingest(raw, notes[file]).report
      if (report.title || report.paragraphs.length > 0) reports.push(report)
      else unread.push({ file, reason: 'it holds no readable text' })
    } catch (error) {
      unread.push({ file, reason: (error as Error).message })
    }
    onProgress('read', i + 1, names.length)
  }
  markDuplicates(reports)
  const search = await buildIndex(reports, thesaurusTerms(), searchUrl === undefined)
  const builtAt = new Date().toISOString()
  const counts = {
    reports: reports.length,
    meetings: reports.reduce((sum, { meetings }) => sum + meetings.length, 0),
    paragraphs: reports.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    passages: search.passages.length,
  }
  if (searchUrl)
    await fillEngine(reports, readEngineAddress(searchUrl), FINGERPRINT, (...rows) =>
      onProgress('write', ...rows),
    )
  const manifest = { builtAt, files, counts, fingerprint: fingerprintOf(searchUrl), reader }
  let stored = true
  try {
    await writeIndex(indexDir, { reports, search, manifest })
  } catch {
    stored = false
  }
  return { reports, unread, archive: await open(reports, search, builtAt, searchUrl), stored }
}

/** Hash of all that reports are read with: the code and the notes on their sources. */
async function readerOf(notes: Awaited<ReturnType<typeof readSourceNotes>>): Promise<string> {
  return sha256(JSON.stringify(notes) + (await hashSource(import.meta.dirname, READER_ROOMS)))
}

/** Writes into each report which earlier one it repeats. */
function markDuplicates(reports: Report[]): void {
  repeated(reports).forEach((original, index) => {
    const report = reports[index]!
    reports[index] = { ...report, repairs: { ...report.repairs, duplicateOf: original?.file ?? null } }
  })
}

/** For each report the first one whose body it repeats. */
export function repeated(reports: readonly Report[]): (Report | undefined)[] {
  const bodies = reports.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))
  return findDuplicates(bodies).map((original) => reports[original ?? -1])
}

/** Reports of an earlier index by file name and hash; none when other code read them. */
async function earlierReadings(indexDir: string, reader: string): Promise<Map<string, Report>> {
  try {
    const { manifest, reports } = await readIndex(indexDir)
    if (manifest.reader !== reader) return new Map()
    return new Map(reports.map((report) => [`${report.file} ${manifest.files[report.file]}`, report]))
  } catch {
    return new Map()
  }
}

const fingerprintOf = (searchUrl: string | undefined) =>
  searchUrl ? `${FINGERPRINT} on an engine` : FINGERPRINT

async function open(
  reports: Report[],
  search: BuiltIndex,
  builtAt: string,
  searchUrl: string | undefined,
): Promise<Archive> {
  if (!searchUrl) return openArchive(reports, search, builtAt)
  const { lexicon } = search
  return openEngineArchive(
    reports,
    { lexicon, builtAt, fingerprint: FINGERPRINT },
    readEngineAddress(searchUrl),
  )
}

/** Opens the archive, rebuilding a stale or damaged index when the corpus is there. */
export async function loadArchive(settings: {
  corpusDir: string
  indexDir: string
  searchUrl?: string | undefined
}): Promise<{ archive: Archive; notice?: string }> {
  const { corpusDir, indexDir, searchUrl } = settings
  const hashes = await hashCorpus(corpusDir)
  let stored: StoredIndex | undefined
  let why = 'it does not match the corpus'
  try {
    stored = await readIndex(indexDir)
  } catch (error) {
    why = (error as Error).message
  }
  const isCurrent = async ({ manifest }: StoredIndex) => {
    if (!hashes) return true
    if (!isFresh(manifest, hashes, fingerprintOf(searchUrl))) return false
    why = 'the program or corpus/sources.json has changed since'
    return manifest.reader === (await readerOf(await readSourceNotes(corpusDir)))
  }
  if (stored && (await isCurrent(stored)))
    return {
      archive: await open(stored.reports, stored.search as BuiltIndex, stored.manifest.builtAt, searchUrl),
    }
  if (!hashes) throw new Error(`The index in ${indexDir} cannot be used (${why}) and there is no corpus.`)
  const built = await buildFolder(corpusDir, indexDir, { searchUrl })
  const where = built.stored ? '' : ' in memory, since the folder cannot be written'
  return { archive: built.archive, notice: `The index was rebuilt${where}: ${why}.` }
}
