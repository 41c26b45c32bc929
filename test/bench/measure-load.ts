// A set's texts in, what each engine's index costs on disk, in time and in memory out.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figures, megabytes, table, times } from './measure.ts'
import { PEERS } from './peers.ts'

/** What one process of its own reports of one engine. */
export interface Loaded {
  buildMs: number
  loadMs: number | null
  bytes: number | null
  heapBytes: number
}

/** Builds and loads each engine in a process of its own, so that no one's garbage is another's. */
export async function measureLoad(name: string, texts: readonly string[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'jiyao-bench-'))
  const file = join(dir, 'texts.json')
  writeFileSync(file, JSON.stringify(texts))
  const rows: [string, Loaded][] = []
  for (const peer of PEERS) rows.push([peer.name, await loadAlone(peer.name, file)])
  rmSync(dir, { recursive: true })
  const ours = rows[0]![1]
  const cell = (n: number | null, ourN: number | null, unit: (n: number) => string) =>
    n === null ? '–' : `${unit(n)} (${ourN ? times(n, ourN) : '–'})`
  const ms = (n: number) => `${figures(n)} ms`
  return table(
    [`${name}: ${texts.length} passages (× ours)`, 'build', 'load', 'on disk', 'heap'],
    rows.map(([peer, { buildMs, loadMs, bytes, heapBytes }]) => [
      peer,
      cell(buildMs, ours.buildMs, ms),
      cell(loadMs, ours.loadMs, ms),
      cell(bytes, ours.bytes, megabytes),
      cell(heapBytes, ours.heapBytes, megabytes),
    ]),
  )
}

/** Measures one engine in a child process with `--expose-gc`. */
export function loadAlone(peer: string, textsFile: string): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load-alone.ts'), [peer, textsFile], {
      execArgv: ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx'],
    })
    child.once('message', (loaded) => resolve(loaded as Loaded))
    child.once('exit', (code) => code && reject(new Error(`${peer}: exit ${code}`)))
  })
}
