// A set's texts in, how the index bears 1,000 to 50,000 passages out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sentences } from '../../src/text/sentences.ts'
import { figures, megabytes, type Percentiles, percentiles, table, timed } from './measure.ts'
import { loadAlone } from './measure-load.ts'
import { PEERS } from './peers.ts'

export interface Grown {
  passages: number
  buildMs: number
  loadMs: number
  heapBytes: number
  ask: Percentiles
  yardstick: Percentiles
}

export const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000]
const QUESTIONS_ASKED = 60

/** Makes as many passages as wanted by putting sentences together anew, always the same ones. */
export function recombine(texts: readonly string[], count: number): string[] {
  const pool = texts.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end)))
  let state = 1
  // Numerical Recipes' linear congruence: the bench needs the same passages every time, not good chance.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < 300) text += pool[next() % pool.length]!
    return text
  })
}

export async function measureGrowth(
  texts: readonly string[],
  questions: readonly string[],
): Promise<Grown[]> {
  const dir = mkdtempSync(join(tmpdir(), 'jiyao-bench-'))
  const [ours, yardstick] = [PEERS[0]!, PEERS.at(-1)!]
  const grown: Grown[] = []
  for (const size of SIZES) {
    const passages = recombine(texts, size)
    const file = join(dir, `${size}.json`)
    writeFileSync(file, JSON.stringify(passages))
    const { buildMs, loadMs, heapBytes } = await loadAlone(ours.name, file)
    const engines = [(await ours.build(passages)).engine, (await yardstick.build(passages)).engine]
    const durations: [number[], number[]] = [[], []]
    for (const question of questions.slice(0, QUESTIONS_ASKED))
      for (const [i, engine] of engines.entries())
        durations[i as 0 | 1].push((await timed(() => engine.search(question, 10))).ms)
    grown.push({
      passages: size,
      buildMs,
      loadMs: loadMs ?? 0,
      heapBytes,
      ask: percentiles(durations[0]),
      yardstick: percentiles(durations[1]),
    })
    process.stderr.write(`  ${size} passages measured\n`)
  }
  rmSync(dir, { recursive: true })
  return grown
}

export function growthTable(grown: readonly Grown[]): string {
  return table(
    ['passages', 'build', 'build per 1,000', 'load', 'heap', 'p50', 'p99', 'p50 ÷ yardstick'],
    grown.map(({ passages, buildMs, loadMs, heapBytes, ask, yardstick }) => [
      passages.toLocaleString('en'),
      `${figures(buildMs / 1000)} s`,
      `${figures(buildMs / passages)} s`,
      `${figures(loadMs / 1000)} s`,
      megabytes(heapBytes),
      `${figures(ask.p50)} ms`,
      `${figures(ask.p99)} ms`,
      `${figures(ask.p50 / yardstick.p50)}×`,
    ]),
  )
}
