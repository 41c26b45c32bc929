// The two journeys on one page: corpus files → reports → index, and index → archive → answer.
import { createHash } from 'node:crypto'
import { thesaurusTerms } from './answer/thesaurus.ts'
import { cleanPage } from './clean/clean.ts'
import { findFacts } from './meeting/meeting.ts'
import type { Archive, Change, RawFile, ReadText, Report, SourceNote, Token } from './model.ts'
import { readText } from './read/read.ts'
import { type BuiltIndex, buildIndex, FINGERPRINT, openArchive } from './search/search.ts'
import { listCorpus, readCorpusFile, readSourceNotes } from './store/corpus-folder.ts'
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

/** What `buildFolder` read. */
export interface Built {
  reports: Report[]
  /** Files that could not be read at all, each with the reason in one sentence. */
  unread: { file: string; reason: string }[]
  archive: Archive
  stored: boolean
}

/** Reads the corpus folder and writes the index folder. A read-only index folder is said by `stored: false`. */
export async function buildFolder(corpusDir: string, indexDir: string): Promise<Built> {
  const notes = await readSourceNotes(corpusDir)
  const reports: Report[] = []
  const unread: Built['unread'] = []
  const files: Record<string, string> = {}
  for (const file of await listCorpus(corpusDir)) {
    try {
      const raw = await readCorpusFile(corpusDir, file)
      reports.push(ingest(raw, notes[file]).report)
      files[file] = sha256(raw.bytes)
    } catch (error) {
      unread.push({ file, reason: (error as Error).message })
    }
  }
  const search = await buildIndex(reports, thesaurusTerms())
  const builtAt = new Date().toISOString()
  const counts = {
    reports: reports.length,
    meetings: reports.reduce((sum, { meetings }) => sum + meetings.length, 0),
    paragraphs: reports.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    passages: search.passages.length,
  }
  const manifest = { builtAt, files, counts, fingerprint: FINGERPRINT }
  let stored = true
  try {
    await writeIndex(indexDir, { reports, search, manifest })
  } catch {
    stored = false
  }
  return { reports, unread, archive: openArchive(reports, search, builtAt), stored }
}

/** Opens the archive, rebuilding a stale or damaged index when the corpus is there. */
export async function loadArchive(folders: {
  corpusDir: string
  indexDir: string
}): Promise<{ archive: Archive; notice?: string }> {
  const hashes = await hashCorpus(folders.corpusDir)
  let stored: StoredIndex | undefined
  let why = 'it does not match the corpus'
  try {
    stored = await readIndex(folders.indexDir)
  } catch (error) {
    why = (error as Error).message
  }
  if (stored && (!hashes || isFresh(stored.manifest, hashes, FINGERPRINT)))
    return {
      archive: openArchive(stored.reports, stored.search as BuiltIndex, stored.manifest.builtAt),
    }
  if (!hashes)
    throw new Error(`The index in ${folders.indexDir} cannot be used (${why}) and there is no corpus.`)
  const built = await buildFolder(folders.corpusDir, folders.indexDir)
  const where = built.stored ? '' : ' in memory, since the folder cannot be written'
  return { archive: built.archive, notice: `The index was rebuilt${where}: ${why}.` }
}
