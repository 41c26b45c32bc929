// A collection in use: opened from its folders, asked at the desk, changed and opened anew without a pause.
import { openDesk } from './answer/desk.ts'
import { rememberAnswers } from './answer/remember-answers.ts'
import { buildFolder, ingest, loadArchive, repeated } from './flow.ts'
import type { Archive, Desk, Preview, Shelf } from './model.ts'
import { keepCorpusFile, setAsideCorpusFile } from './store/change-corpus.ts'

export interface Library extends Shelf {
  /** The desk of the moment. */
  desk(): Desk
  /** What the opening had to say, e.g. that the index was rebuilt. */
  readonly notice: string | undefined
  close(): Promise<void>
}

export interface LibrarySettings {
  corpusDir: string
  indexDir: string
  searchUrl?: string | undefined
}

/** Opens the collection. Throws one sentence when neither index nor corpus can be used. */
export async function openLibrary(
  settings: LibrarySettings,
  onChange: () => Promise<void> = async () => {},
): Promise<Library> {
  const { corpusDir, indexDir, searchUrl } = settings
  const opened = await loadArchive(settings)
  let desk = rememberAnswers(openDesk(opened.archive))
  let queue = Promise.resolve()

  /** One change at a time: each sees what the one before it left. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = queue.then(act)
    queue = done.then(
      () => {},
      () => {},
    )
    return done
  }
  /** Questions in hand keep the archive they began with; its connections outlive them by a while. */
  function serve(archive: Archive) {
    const before = desk.archive
    desk = rememberAnswers(openDesk(archive))
    if (before.close) setTimeout(() => void before.close?.(), LINGER_MS).unref()
  }
  async function rebuild() {
    serve((await buildFolder(corpusDir, indexDir, { searchUrl })).archive)
    await onChange()
  }

  return {
    desk: () => desk,
    notice: opened.notice,
    preview: (file, bytes) => preview(desk.archive, file, bytes),
    add: (file, bytes) =>
      inTurn(async () => {
        preview(desk.archive, file, bytes)
        const name = await keepCorpusFile(corpusDir, file, bytes)
        await rebuild().catch(async (error) => {
          await setAsideCorpusFile(corpusDir, name)
          throw error
        })
        return desk.archive.reports.find((report) => report.file === name)!
      }),
    remove: (token) =>
      inTurn(async () => {
        const target = desk.archive.lookup(token)
        const report = target && desk.archive.reports[target.report]
        if (!report) return undefined
        await setAsideCorpusFile(corpusDir, report.file)
        await rebuild()
        return report
      }),
    reload: () => inTurn(async () => serve((await loadArchive(settings)).archive)),
    close: async () => desk.archive.close?.(),
  }
}

const LINGER_MS = 60_000

function preview({ reports }: Archive, file: string, bytes: Uint8Array): Preview {
  const { report, changes, read } = ingest({ file, bytes })
  if (report.paragraphs.length === 0) throw new Error('No text of a report could be read from it.')
  return { report, changes, encoding: read.encoding, copyOf: repeated([...reports, report]).at(-1) }
}
