// A report's name and bytes in, a new file of the corpus folder out; and back out of it, kept aside.
import { access, mkdir, rename } from 'node:fs/promises'
import { extname, join, parse } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { REPORT_EXTENSIONS } from './corpus-folder.ts'

/** Folder below the corpus where removed files are kept; it is not read. */
const ASIDE = '.removed'
/** Bytes of a file name, extension and number left room for; most file systems take 255. */
const NAME_BYTES = 120

/** Writes a new corpus file under a name that is safe and free; gives the name. Bytes are kept as they are. */
export async function keepCorpusFile(dir: string, wanted: string, bytes: Uint8Array): Promise<string> {
  const { name, ext } = safeName(wanted)
  for (let n = 1; ; n++) {
    const file = `${name}${n === 1 ? '' : `-${n}`}${ext}`
    if (await exists(join(dir, file))) continue
    await writeFileAtomic(join(dir, file), Buffer.from(bytes))
    return file
  }
}

/** Moves a corpus file aside, so that a slip of the hand can be undone. */
export async function setAsideCorpusFile(dir: string, file: string): Promise<void> {
  await mkdir(join(dir, ASIDE), { recursive: true })
  await rename(join(dir, file), join(dir, ASIDE, `${Date.now()}-${file}`))
}

/** What a person calls a file, as a name without path, signs or length: 「../a b?.HTML」→ a-b.html. */
function safeName(wanted: string): { name: string; ext: string } {
  const { name, ext } = parse(wanted.split(/[\\/]/).at(-1) ?? '')
  const known = REPORT_EXTENSIONS.has(ext.toLowerCase())
  let safe = (known ? name : name + ext).replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  while (Buffer.byteLength(safe) > NAME_BYTES) safe = [...safe].slice(0, -1).join('')
  return { name: safe || 'report', ext: known ? extname(wanted).toLowerCase() : '.txt' }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
