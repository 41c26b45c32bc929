// A line torn between bytes in, the line put together again out; what cannot be decided stays as □.
import type { Likelihood } from './likelihood.ts'
import type { PageTable } from './page-table.ts'
import { advance } from './torn-lattice.ts'
import { type Token, tornTokens } from './torn-tokens.ts'
import { begin, closingCost, textOf, type Way } from './torn-way.ts'

const UNDECIDED = '□'

/** One torn place put together. */
export interface Restoration {
  before: string
  after: string
  /** Characters put together from torn bytes. */
  characters: number
  /** Characters left as □. */
  uncertain: number
}

/** Sound tokens read on behind the last torn one, so that what follows can speak for or against a reading. */
const CONTEXT = 5
/** Longest torn run looked at, in tokens: without cuts a page tears until the next digit. */
const LONGEST_RUN = 400
/**
 * How much likelier (in nats) the best way of reading a torn place must be than the next one.
 * At 4, none of the wrong readings of the synthetic pages passes.
 */
const MARGIN = 4

/**
 * Puts the torn places of one line together, in the page's own mixture of scripts; readings behind sound characters stay.
 * 「冷鏈?zhǔn)称?,最」→「冷鏈食品,最」; 「準(zhǔn)備?」 is kept.
 */
export function restoreBytes(
  line: string,
  table: PageTable,
  likelihood: Likelihood,
): { text: string; restorations: Restoration[] } {
  if (!/[?\ufffd]/.test(line)) return { text: line, restorations: [] }
  const tokens = tornTokens(line, table.takesReading)
  const restorations: Restoration[] = []
  let text = ''
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (token.kind !== 'lost') {
      text += token.raw
      at++
      continue
    }
    const run = readRun(tokens, at, text, table, likelihood)
    if (run) {
      text += run.after
      if (run.after !== run.before) restorations.push(run)
      at = run.end
    } else {
      const after = token.reading || token.raw === '\ufffd' ? UNDECIDED : token.raw
      if (after !== token.raw) restorations.push({ before: token.raw, after, characters: 0, uncertain: 1 })
      text += after
      at++
    }
  }
  return { text, restorations }
}

/** Follows every way of reading on from a torn token until all ways stand on whole characters again. */
function readRun(
  tokens: readonly Token[],
  start: number,
  before: string,
  table: PageTable,
  likelihood: Likelihood,
): (Restoration & { end: number }) | undefined {
  const judge = { table, likelihood }
  let ways: Way[] = [begin(before, judge)]
  let torn = start
  let at = start
  const limit = Math.min(tokens.length, start + LONGEST_RUN)
  while (at < limit) {
    if (tokens[at]!.kind === 'lost') torn = at
    ways = advance(ways, tokens, at, judge)
    at++
    if (ways.length === 0) return undefined
    if (at - torn > CONTEXT && ways.every((way) => way.pending === 0)) break
  }
  const rest = tokens
    .slice(at, at + LONGEST_RUN)
    .map((token) => token.raw)
    .join('')
  const whole = ways
    .filter((way) => way.pending === 0)
    .map((way) => ({ ...way, score: way.score - closingCost(way, rest) }))
    .sort((a, b) => b.score - a.score)
  const best = whole[0]
  if (!best) return undefined
  const rivals = whole.filter((way) => best.score - way.score < MARGIN).map(textOf)
  const { text, uncertain } = agreed(rivals)
  const raw = tokens
    .slice(start, at)
    .map((token) => token.raw)
    .join('')
  return { before: raw, after: text, characters: best.restored, uncertain, end: at }
}

/** What all readings say, □ for each character of the best where they differ: 食品, · 食谱, → 「食□,」. */
function agreed(texts: readonly string[]): { text: string; uncertain: number } {
  const best = [...texts[0]!]
  const open = best.map((character) => character === UNDECIDED)
  for (const other of texts.slice(1).map((text) => [...text])) {
    let head = 0
    while (head < best.length && best[head] === other[head]) head++
    let tail = 0
    while (tail < best.length - head && best.at(-1 - tail) === other.at(-1 - tail)) tail++
    const same = other.length === best.length
    for (let at = head; at < best.length - tail; at++) if (!same || best[at] !== other[at]) open[at] = true
    // The other reading has a character more here: what stands beside the gap is not certain either.
    if (!same && head + tail >= best.length) open[Math.min(head, best.length - 1)] = true
  }
  const text = best.map((character, at) => (open[at] ? UNDECIDED : character)).join('')
  return { text, uncertain: open.filter(Boolean).length }
}
