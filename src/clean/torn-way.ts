// A way of reading torn bytes and one more character in, the way lengthened by it out, with how likely it is.
import { gbkCharacter } from '../text/gbk.ts'
import { isSeenBehind } from './character-likelihood.ts'
import { type Context, contextsOf } from './context.ts'
import { type Glyph, glyphsOf } from './glyph.ts'
import { READING } from './has-readings.ts'
import { boundaryLikelihood, type Likelihood, LONGEST_WORD } from './likelihood.ts'
import type { PageTable } from './page-table.ts'
import { CLOSERS, HAN, PAIRS, wide } from './signs.ts'

/** What the ways of reading of one page are judged by. */
export interface Judge {
  table: PageTable
  likelihood: Likelihood
  glyph(character: string): Glyph
  context(tail: string): Context
}

/** The judge of a page. */
export function judgeOf(table: PageTable, likelihood: Likelihood): Judge {
  return { table, likelihood, glyph: glyphsOf(table, likelihood), context: contextsOf(likelihood) }
}

/** One way of reading the bytes so far. */
export interface Way {
  /** The byte that waits for its second half; 0 for none, `ANY` for one that was lost. */
  pending: number
  /** Whether the tool's reading stands right behind the pending byte. */
  read: boolean
  /** Last byte of the last character, 0 for ASCII. */
  last: number
  /** Whether the tool cut inside the last character. */
  wasCut: boolean
  /** ln likelihood, penalties included. */
  score: number
  /** The score's best segmentation up to each of the last positions, latest first. */
  upTo: readonly number[]
  /** The best of those scores whose last word has two characters or more. */
  inWord: number
  /** The last characters in Simplified, latest last. */
  tail: string
  /** What the tail says of the next character, once one was asked about. */
  context: Context | undefined
  /** Brackets and quotation marks that are open. */
  open: string
  /** Characters put together from torn bytes. */
  restored: number
  out: { character: string; before: Way['out'] } | null
}

/** A lead byte the tool lost. */
export const ANY = -1
/** Nats. What contradicts the page's own habits; each about as bad as one wrong character. */
export const PENALTY = {
  bareOfTable: 12,
  simplified: 8,
  privateUse: 20,
  unmatched: 6,
  doubled: 4,
  unknownReading: 3,
  wrongReading: 8,
  rareFold: 4,
  literal: 3,
  literalUnfolded: 8,
  eaten: 2,
  cut: 16,
  maybeCut: 8,
  unclosed: 6,
  alone: 1,
  aloneBehindMark: 3,
  markBehindNothing: 6,
  markBehindSingle: 5,
}

/** What characters say beside words; 0.7 and 1.5 did no better on documents the table was not counted on. */
const BY_CHARACTERS = 1

/** Stands for what cannot be decided; shown as □, which GBK itself has (0xA1F5). */
export const UNDECIDED = '\ufffc'
/** The way of reading that begins behind `before`, the end of a text that is whole. */
export function begin(before: string, judge: Judge): Way {
  const line = before.replace(READING, '$1')
  let open = ''
  for (const character of line) open = bracket(open, wide(character)).open
  const empty: Way = {
    pending: 0,
    read: false,
    last: 0,
    wasCut: false,
    score: 0,
    upTo: [0],
    inWord: 0,
    tail: '',
    context: undefined,
    open,
    restored: 0,
    out: null,
  }
  const way = [...line]
    .slice(-6)
    .reduce((so, character) => emit(so, character, judge, { sound: true }), empty)
  return {
    ...way,
    out: null,
    restored: 0,
    open,
    score: 0,
    upTo: way.upTo.map((score) => score - way.upTo[0]!),
    inWord: way.inWord - way.upTo[0]!,
  }
}

/** What a way reads, in the page's mixture of scripts. */
export function textOf(way: Way): string {
  const characters: string[] = []
  for (let node = way.out; node; node = node.before) characters.push(node.character)
  return characters.reverse().join('').replaceAll(UNDECIDED, '□')
}

/** How a character came about: it stood there whole, has this lead byte, has its reading behind it. */
export interface How {
  sound?: boolean
  lead?: number
  read?: boolean
}

/** Adds a character to a way and says how likely it makes it. */
export function emit(way: Way, character: string, judge: Judge, how: How): Way {
  const glyph = judge.glyph(character)
  way.context ??= judge.context(way.tail)
  const { context } = way
  const boundary = boundaryLikelihood(context.last, glyph.plain)
  const tail = (way.tail + glyph.plain).slice(-LONGEST_WORD)
  const { best, inWord } = segment(way, context, glyph, tail, boundary, judge.likelihood)
  let cost = -boundary - BY_CHARACTERS * context.nextLikelihood(glyph.plain)
  let open = way.open
  if (character === '　') cost += spaceCost(context)
  if (glyph.isBracket) {
    const after = bracket(way.open, glyph.plain)
    open = after.open
    if (after.unmatched) cost += PENALTY.unmatched
    if (after.doubled) cost += PENALTY.doubled
  }
  if (glyph.isMark && (context.isMark || !(how.sound || context.endsWord))) cost += PENALTY.markBehindNothing
  if (!how.sound) {
    if (glyph.isMark && context.isHan && !context.isFinal)
      cost += Math.min(PENALTY.markBehindSingle, way.upTo[0]! - way.inWord)
    if (glyph.isPrivateUse) cost += PENALTY.privateUse
    if (!how.read && glyph.isAlwaysRead) cost += PENALTY.bareOfTable
    if (glyph.isNeverLeft) cost += PENALTY.simplified
    if (way.pending !== ANY) cost += cutCost(glyph)
    const across = way.last && how.lead ? gbkCharacter(way.last, how.lead) : undefined
    if (across) {
      const hidden = judge.glyph(across)
      if (!way.read && hidden.isAlwaysRead) cost += PENALTY.bareOfTable
      if (!way.wasCut) cost += cutCost(hidden)
    }
  }
  return {
    pending: 0,
    read: false,
    last: glyph.trail,
    wasCut: way.pending === ANY,
    score: way.score + best - way.upTo[0]! - cost,
    upTo: [best, ...way.upTo].slice(0, LONGEST_WORD),
    inWord,
    tail,
    context: undefined,
    open,
    restored: way.restored + (how.sound ? 0 : 1),
    out: { character: how.sound ? character : glyph.folded, before: way.out },
  }
}

/** The best score of the words up to and with this character, and the best whose last word is longer than it alone. */
function segment(
  way: Way,
  { words, isMark }: Context,
  glyph: Glyph,
  tail: string,
  boundary: number,
  likelihood: Likelihood,
): { best: number; inWord: number } {
  let best = Number.NEGATIVE_INFINITY
  let inWord = Number.NEGATIVE_INFINITY
  for (let length = 1; length <= Math.min(tail.length, way.upTo.length); length++) {
    let word = length === 1 ? glyph.likelihood : words[length - 2]?.get(glyph.plain)
    if (glyph.plain.length > 1) word = likelihood(tail.slice(-length))
    if (word === undefined) continue
    const alone = length === 1 && glyph.isOfWords ? aloneCost(isMark, boundary) : 0
    best = Math.max(best, way.upTo[length - 1]! + word - alone)
    if (length > 1) inWord = Math.max(inWord, way.upTo[length - 1]! + word)
  }
  return { best, inWord }
}

/** ln P of a word as rare as 将校. */
const RARE = -12.8

/** Whether two Chinese characters have been seen side by side, in official text, in a word or on this page; marks always. */
export function isHeard(left: string, right: string, likelihood: Likelihood): boolean {
  if (!HAN.test(left) || !HAN.test(right) || isSeenBehind(left, right)) return true
  return (likelihood(left + right) ?? RARE) > RARE
}

/** One character left over, most of all at the start of a clause, speaks against a reading (nats). */
function aloneCost(isBehindMark: boolean, boundary: number): number {
  return isBehindMark && boundary <= 0 ? PENALTY.aloneBehindMark : PENALTY.alone
}

/** Full-width spaces indent in twos, and part what ends with a bracket; between words they do not stand (nats). */
function spaceCost(behind: Context): number {
  return behind.isHan ? PENALTY.unmatched : behind.isMark ? 0 : -6
}

/** A mark the tool cut in front of cannot come out of a pair that was never cut. */
function cutCost({ cut }: Glyph): number {
  return cut === undefined ? 0 : cut === 'here' ? PENALTY.cut : PENALTY.maybeCut
}

/** What the rest of a line closes before it opens: 「他说,“好”」 behind 「“会议” 」 closes nothing. */
export function closedBy(rest: string): ReadonlySet<string> {
  const closed = new Set<string>()
  const seen = new Set<string>()
  for (const sign of rest) {
    const character = wide(sign)
    const closer = PAIRS[character] ?? (CLOSERS.has(character) ? character : undefined)
    if (closer === undefined || seen.has(closer)) continue
    seen.add(closer)
    if (closer === character) closed.add(closer)
  }
  return closed
}

/** Penalty for brackets this way leaves open although the rest of the line does not close them, or the other way round. */
export function closingCost(way: Way, closed: ReadonlySet<string>): number {
  let cost = 0
  for (const [opener, closer] of Object.entries(PAIRS))
    if (way.open.includes(opener) !== closed.has(closer)) cost += PENALTY.unclosed
  return cost
}

function bracket(open: string, character: string): { open: string; unmatched: boolean; doubled: boolean } {
  if (PAIRS[character]) return { open: open + character, unmatched: false, doubled: open.includes(character) }
  if (!CLOSERS.has(character)) return { open, unmatched: false, doubled: false }
  const at = [...open].findLastIndex((opener) => PAIRS[opener] === character)
  return at < 0
    ? { open, unmatched: true, doubled: false }
    : { open: open.slice(0, at), unmatched: false, doubled: false }
}
