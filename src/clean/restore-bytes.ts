// A line torn between bytes in, the line put together again out; what cannot be decided stays as □.
import { closedBy, unclosed } from './brackets.ts'
import { READING } from './has-readings.ts'
import type { Likelihood } from './likelihood.ts'
import { AHEAD, advance } from './torn-lattice.ts'
import { type Token, tornTokens } from './torn-tokens.ts'
import { begin, isHeard, type Judge, PENALTY, textOf, type Way } from './torn-way.ts'
import { toSimplifiedCharacter } from './traditional.ts'

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
/** Characters cut into tokens at a time; readings take up to nine each. */
const WINDOW = 4 * LONGEST_RUN
/** Tokens cut at first; few runs are longer. */
const FIRST_TOKENS = 80
/** Characters in front of a torn place that may speak for a reading, its open brackets among them. */
const BEFORE = 400
/** Torn places looked into on one page; the worst seen has 60, a page of 50 MB may have a million. */
export const MOST_RUNS = 2000
/**
 * Ways of reading gone through on one page, a lost byte counted as the hundred it may be: some ten seconds. The seeds
 * take 7,000; a page with some hundred bytes overwritten took hours. What is left over stays as it is.
 */
export const MOST_WAYS = 2_000_000
/** As many lost bytes in a row: no tool's cut, but bytes overwritten, of which nothing can be told. Cuts leave 2. */
const FLOOD = 8
/**
 * How much likelier (in nats) the best way of reading a torn place must be than the next one.
 * At 4, none of 1,231 lost bytes on synthetic pages was read wrong, 1,149 right, the rest stayed □ (characters counted
 * on the other half of the documents); at 3.5, one was wrong.
 */
const MARGIN = 4
/**
 * Two characters nobody has seen together hint at a word or a name that nobody knows (经停, read 经常): such a reading
 * must be this much likelier. Both readings that were wrong at `MARGIN` had such a pair, at 8 and 10.6 nats.
 */
const MARGIN_UNHEARD = 12
/** Where a mark stands between words against such a pair: 控。火车站, not 控海火车站 (2.6 nats on seed 003). */
const MARGIN_MARK = 2.2

/**
 * Puts the torn places of one line together, in the page's own mixture of scripts; readings behind sound characters stay.
 * 「冷鏈?zhǔn)称?,最」→「冷鏈食品,最」; 「準(zhǔn)備?」 is kept.
 */
export function restoreBytes(
  line: string,
  judge: Judge,
  budget = { runs: MOST_RUNS, ways: MOST_WAYS },
): { text: string; restorations: Restoration[] } {
  const restorations: Restoration[] = []
  const pieces: string[] = []
  let before = ''
  const write = (piece: string) => {
    pieces.push(piece)
    before = (before + piece.slice(-BEFORE)).slice(-BEFORE)
  }
  let at = 0
  for (const sign of line.matchAll(/[?\ufffd]/g)) {
    if (sign.index < at) continue
    write(line.slice(at, sign.index))
    const window = line.slice(sign.index, sign.index + WINDOW)
    const tokens = tornTokens(window, judge.table.takesReading, FIRST_TOKENS)
    const isFlood = tokens.length > FLOOD && tokens.slice(0, FLOOD).every(({ kind }) => kind === 'lost')
    const isLookedInto = !isFlood && budget.ways > 0 && budget.runs-- > 0
    const run = isLookedInto ? readRun(window, tokens, before, judge, budget) : undefined
    const mended = run ?? unread(tokens[0]!)
    if (mended.after !== mended.before) restorations.push(mended)
    write(mended.after)
    at = sign.index + mended.before.length
  }
  return { text: pieces.join('') + line.slice(at), restorations }
}

/** A torn place no way of reading fits: □ for what is lost beyond doubt, a question mark as it is. */
function unread(token: Token): Restoration {
  const lost = (token.kind === 'lost' && token.reading !== undefined) || token.raw === '\ufffd'
  return { before: token.raw, after: lost ? UNDECIDED : token.raw, characters: 0, uncertain: lost ? 1 : 0 }
}

/** Follows every way of reading on from a torn token until all ways stand on whole characters again. */
function candidatesOf(
  window: string,
  first: readonly Token[],
  before: string,
  judge: Judge,
  budget: { ways: number },
): { whole: Way[]; raw: string } | undefined {
  let tokens = first
  let ways: Way[] = [begin(before, judge)]
  let torn = 0
  let at = 0
  for (; at < Math.min(tokens.length, LONGEST_RUN); at++) {
    if (tokens.length === FIRST_TOKENS && at + AHEAD > tokens.length)
      tokens = tornTokens(window, judge.table.takesReading, LONGEST_RUN + AHEAD)
    if (at - torn > CONTEXT && ways.every((way) => way.pending === 0)) break
    if (tokens[at]!.kind === 'lost') torn = at
    budget.ways -= ways.length * (tokens[at]!.kind === 'lost' ? 100 : 1)
    ways = advance(ways, tokens, at, judge)
    if (ways.length === 0 || budget.ways < 0) return undefined
  }
  const raw = tokens
    .slice(0, at)
    .map((token) => token.raw)
    .join('')
  const closed = closedBy(window.slice(raw.length))
  const whole = ways
    .filter((way) => way.pending === 0)
    .map((way) => ({ ...way, score: way.score - PENALTY.unclosed * unclosed(way.open, closed) }))
    .sort((a, b) => b.score - a.score)
  return { whole, raw }
}

function readRun(
  window: string,
  tokens: readonly Token[],
  before: string,
  judge: Judge,
  budget: { ways: number },
): Restoration | undefined {
  const found = candidatesOf(window, tokens, before, judge, budget)
  const best = found?.whole[0]
  if (!found || !best) return undefined
  const { whole, raw } = found
  const first = textOf(best)
  const rivals = whole
    .filter(({ score }) => best.score - score < MARGIN_UNHEARD)
    .map((way) => ({ gap: best.score - way.score, other: textOf(way) }))
    .filter(({ gap, other }) => gap < marginTo(other, first, before.slice(-12), judge.likelihood))
    .map(({ other }) => other)
  const { text, uncertain } = agreed(rivals)
  return { before: raw, after: text, characters: best.restored, uncertain }
}

/** How much likelier the best reading must be than this other one. */
function marginTo(other: string, best: string, before: string, likelihood: Likelihood): number {
  if (isUnheard(before, best, other, likelihood)) return MARGIN_UNHEARD
  return MARK_BEHIND_HAN.test(parting(before + best, before + other)) &&
    isUnheard(before, other, best, likelihood)
    ? MARGIN_MARK
    : MARGIN
}

const MARK_BEHIND_HAN = /^[\u3400-\u9fff][，。、；：！？,:;!?]/
/** What the first text has from one character before the two part on. */
function parting(one: string, two: string): string {
  let at = 0
  while (at < one.length && one[at] === two[at]) at++
  return one.slice(Math.max(0, at - 1), at + 1)
}

/** True when the best reading, where it differs from another, has two characters side by side that nothing knows. */
function isUnheard(before: string, best: string, other: string, likelihood: Likelihood): boolean {
  const one = plain(before + best)
  const two = plain(before + other)
  let head = 0
  while (head < one.length && one[head] === two[head]) head++
  let tail = 0
  while (tail < one.length - head && one.at(-1 - tail) === two.at(-1 - tail)) tail++
  for (let at = Math.max(1, head); at <= Math.min(one.length - tail, one.length - 1); at++) {
    if (!isHeard(one[at - 1]!, one[at]!, likelihood)) return true
  }
  return false
}

const plain = (text: string) => [...text.replace(READING, '$1')].map(toSimplifiedCharacter)

/** A reading behind a character that became □. */
const READ_UNDECIDED = /□[(（] ?[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6} ?[)）]/g

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
  const text = best
    .map((character, at) => (open[at] ? UNDECIDED : character))
    .join('')
    .replace(READ_UNDECIDED, UNDECIDED)
  return { text, uncertain: open.filter(Boolean).length }
}
