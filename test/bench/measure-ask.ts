// Engines and questions in, speed and quality side by side out.
import type { BenchSet } from './bench-set.ts'
import { figures, median, type Percentiles, percentiles, table, timed, times } from './measure.ts'
import { PEERS } from './peers.ts'

interface Asked {
  name: string
  time: Percentiles
  /** Share of questions whose first, or one of whose first ten passages holds an answer. */
  rightAt1: number
  rightAt10: number
}

const YARDSTICK = 'typed-array BM25 (yardstick)'
/** Times every question is asked; the machine's mood drifts, so all engines take turns at each question. */
const ROUNDS = 3

/** Asks every engine every question in turn, then our own retrieval and the whole answer. */
export async function measureAsk(set: BenchSet): Promise<string> {
  const contenders: { name: string; ask(question: string): Promise<number[] | undefined> }[] = []
  for (const peer of PEERS) {
    const { engine } = await peer.build(set.texts)
    contenders.push({ name: peer.name, ask: async (question) => engine.search(question, 10) })
  }
  const { archive } = set.desk
  contenders.push(
    { name: 'Jiyao: retrieval', ask: async (text) => void (await archive.find({ text, limit: 10 })) },
    { name: 'Jiyao: whole answer', ask: async (text) => void (await set.desk.ask({ text })) },
  )
  const durations = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  const right = new Map(contenders.map(({ name }) => [name, { at1: 0, at10: 0 }]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const item of set.questions) {
      for (const { name, ask } of contenders) {
        const { result, ms } = await timed(() => ask(item.q))
        // The first round warms up and is looked at for quality only.
        if (round > 0) durations.get(name)!.push(ms)
        else if (result) {
          const hits = result.map((passage) => set.isRight(item, passage))
          if (hits[0]) right.get(name)!.at1++
          if (hits.includes(true)) right.get(name)!.at10++
        }
      }
    }
  }
  const asked: Asked[] = contenders.map(({ name }) => ({
    name,
    time: percentiles(durations.get(name)!),
    rightAt1: right.get(name)!.at1 / set.questions.length,
    rightAt10: right.get(name)!.at10 / set.questions.length,
  }))
  const yardstick = asked.find(({ name }) => name === YARDSTICK)!.time
  const percent = (share: number) => (share > 0 ? `${(100 * share).toFixed(1)} %` : '–')
  return table(
    [
      `${set.name}: ${set.texts.length} passages, ${set.questions.length} questions`,
      'p50 ÷ yardstick',
      'p99 ÷ yardstick',
      'p50 ms',
      'p99 ms',
      'right at 1',
      'right at 10',
    ],
    asked.map(({ name, time, rightAt1, rightAt10 }) => [
      name,
      times(time.p50, yardstick.p50),
      times(time.p99, yardstick.p99),
      figures(time.p50),
      figures(time.p99),
      percent(rightAt1),
      percent(rightAt10),
    ]),
  )
}

/** Median seconds of `rounds` runs of each act, in turn, so that drift hits both. */
export async function sideBySide(acts: (() => Promise<void>)[], rounds: number): Promise<number[]> {
  const taken = acts.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [i, act] of acts.entries()) taken[i]!.push((await timed(act)).ms)
  return taken.map(median)
}
