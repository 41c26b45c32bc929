// Folders of source code in, one hash of all their files out.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** SHA-256 over the names and bytes of every file below the folders: another reading of a page has another hash. */
export async function hashSource(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    files.sort()
    const bytes = await Promise.all(files.map((file) => readFile(file)))
    files.forEach((file, i) => {
      hash.update(file.slice(root.length)).update(bytes[i]!)
    })
  }
  return hash.digest('hex')
}
