// A way of reading torn bytes and one more character in, the way lengthened by it out, with how likely it is.
import { gbkCharacter } from '../text/gbk.ts'
import { bracket } from './brackets.ts'
import { isSeenBehind } from './character-likelihood.ts'
import { type Context, contextOf } from './context.ts'
import { type Glyph, glyphsOf } from './glyph.ts'
import { READING } from './has-readings.ts'
import { boundaryLikelihood, type Likelihood, LONGEST_WORD } from './likelihood.ts'
import type { PageTable } from './page-table.ts'
import { HAN, wide } from './signs.ts'

/** What the ways of reading of one page are judged by. */
export interface Judge {
  table: PageTable
  likelihood: Likelihood
  glyph(character: string): Glyph
}

/** The judge of a page. */
export function judgeOf(table: PageTable, likelihood: Likelihood): Judge {
  return { table, likelihood, glyph: glyphsOf(table, likelihood) }
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
  /** The score's best segmentation up to here, and the best whose last word has two characters or more. */
  best: number
  inWord: number
  /** The last character in Simplified, full-width, and the way it was added to. */
  plain: string
  from: Way | undefined
  /** What the next character is judged by, once there is one: few ways live that long. */
  past: Past | undefined
  /** Brackets and quotation marks that are open. */
  open: string
  /** Characters put together from torn bytes. */
  restored: number
  out: { character: string; before: Way['out'] } | null
}

/** What the next character is judged by. */
interface Past {
  /** The best segmentation up to each of the last positions, latest first. */
  upTo: readonly number[]
  /** The last characters in Simplified, latest last. */
  tail: string
  context: Context
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
    best: 0,
    inWord: 0,
    plain: '',
    from: undefined,
    past: { upTo: [0], tail: '', context: contextOf('', judge.likelihood) },
    open,
    restored: 0,
    out: null,
  }
  const way = [...line]
    .slice(-6)
    .reduce((so, character) => emit(so, character, judge, { sound: true }), empty)
  const past = pastOf(way, judge)
  return {
    ...way,
    out: null,
    restored: 0,
    open,
    score: 0,
    best: 0,
    inWord: way.inWord - past.upTo[0]!,
    past: { ...past, upTo: past.upTo.map((score) => score - past.upTo[0]!) },
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

/** What a next character is judged by behind this way. */
export function pastOf(way: Way, { likelihood }: Judge): Past {
  if (way.past) return way.past
  const before = way.from!.past!
  const tail = (before.tail + way.plain).slice(-LONGEST_WORD)
  const upTo = [way.best, ...before.upTo.slice(0, LONGEST_WORD - 1)]
  way.past = { upTo, tail, context: contextOf(tail, likelihood) }
  way.from = undefined
  return way.past
}

/** Adds a character to a way and says how likely it makes it. */
export function emit(way: Way, character: string, judge: Judge, how: How): Way {
  const glyph = judge.glyph(character)
  const past = pastOf(way, judge)
  const { context, upTo } = past
  const boundary = boundaryLikelihood(context.last, glyph.plain)
  const { best, inWord } = segment(past, glyph, boundary, judge.likelihood)
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
      cost += Math.min(PENALTY.markBehindSingle, upTo[0]! - way.inWord)
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
    score: way.score + best - upTo[0]! - cost,
    best,
    inWord,
    plain: glyph.plain,
    from: way,
    past: undefined,
    open,
    restored: way.restored + (how.sound ? 0 : 1),
    out: { character: how.sound ? character : glyph.folded, before: way.out },
  }
}

/** The best score of the words up to and with this character, and the best whose last word is longer than it alone. */
function segment(
  { upTo, tail, context }: Past,
  { plain, likelihood: single, isInWords, isOfWords }: Glyph,
  boundary: number,
  likelihood: Likelihood,
): { best: number; inWord: number } {
  const alone = isOfWords ? aloneCost(context.isMark, boundary) : 0
  let best = Number.NEGATIVE_INFINITY
  let inWord = Number.NEGATIVE_INFINITY
  if (single !== undefined) best = upTo[0]! + single - alone
  const longest = isInWords ? Math.min(tail.length + plain.length, upTo.length, LONGEST_WORD) : 1
  for (let length = single === undefined ? 1 : 2; length <= longest; length++) {
    const word =
      single === undefined
        ? likelihood((tail + plain).slice(-length))
        : context.words()[length - 2]?.get(plain)
    if (word === undefined) continue
    best = Math.max(best, upTo[length - 1]! + word)
    if (length > 1) inWord = Math.max(inWord, upTo[length - 1]! + word)
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
