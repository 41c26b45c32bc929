// The name of an engine and a file of texts in, its costs out, measured in this process alone.
import { readFileSync } from 'node:fs'
import { timed } from './measure.ts'
import type { Loaded } from './measure-load.ts'
import { PEERS } from './peers.ts'

const [name, file] = process.argv.slice(2)
const peer = PEERS.find((candidate) => candidate.name === name)!
const texts = JSON.parse(readFileSync(file!, 'utf8')) as string[]

const heap = () => {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

const before = heap()
const built = await timed(() => peer.build(texts))
const { saved } = built.result
let kept: unknown = built.result.engine
const heapBytes = heap() - before - (saved?.length ?? 0)
let loadMs: number | null = null
if (peer.load && saved !== null) {
  kept = undefined
  const loaded = await timed(() => peer.load!(saved))
  kept = loaded.result
  loadMs = loaded.ms
}
const bytes = saved === null ? null : typeof saved === 'string' ? Buffer.byteLength(saved) : saved.length
const report: Loaded = { buildMs: built.ms, loadMs, bytes, heapBytes }
process.send!(report, () => {
  void kept
  process.disconnect()
})
