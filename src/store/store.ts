// The corpus folder and the index folder on disk: read, write, tell fresh from stale.

import { listCorpus, readCorpusFile } from './corpus-folder.ts'
import type { Manifest } from './index-folder.ts'
import { sha256 } from './index-folder.ts'

/** Hash of each corpus file by name, or undefined when there is no corpus folder. */
export async function hashCorpus(dir: string): Promise<Record<string, string> | undefined> {
  let names: string[]
  try {
    names = await listCorpus(dir)
  } catch {
    return undefined
  }
  const hashes: Record<string, string> = {}
  for (const name of names) hashes[name] = sha256((await readCorpusFile(dir, name)).bytes)
  return hashes
}

/** Whether an index was built from exactly these corpus files. */
export function isFresh(manifest: Manifest, hashes: Record<string, string>, fingerprint: string): boolean {
  const names = Object.keys(hashes)
  return (
    manifest.fingerprint === fingerprint &&
    names.length === Object.keys(manifest.files).length &&
    names.every((name) => manifest.files[name] === hashes[name])
  )
}
