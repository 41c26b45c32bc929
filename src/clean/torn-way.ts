// A way of reading torn bytes and one more character in, the way lengthened by it out, with how likely it is.
import { gbkCharacter, gbkCode } from '../text/gbk.ts'
import { characterLikelihood, isSeenBehind } from './character-likelihood.ts'
import { READING } from './has-readings.ts'
import { boundaryLikelihood, type Likelihood, LONGEST_WORD } from './likelihood.ts'
import type { PageTable } from './page-table.ts'
import { toSimplifiedCharacter } from './traditional.ts'

/** What a way of reading is judged by. */
export interface Judge {
  table: PageTable
  likelihood: Likelihood
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
/** What a mark can stand behind: not a space, not another mark. */
const ENDS_WORD = /[\u3400-\u9fffA-Za-z0-9”’）》】〕%％…]/
export const HAN = /[\u3400-\u9fff]/
export const FOLDED = ',:;?!()'
const MARKS = new Set('，。、；：？！')
export const CUT_BEFORE = new Set('，。、；：？！,;:?!')
const PAIRS: Record<string, string> = { '“': '”', '（': '）', '《': '》', '‘': '’', '【': '】', '〔': '〕' }
const CLOSERS = new Set(Object.values(PAIRS))
/** The way of reading that begins behind `before`, a text that is whole. */
export function begin(before: string, judge: Judge): Way {
  const line = before.slice(-400).replace(READING, '$1')
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

/** Adds a character to a way and says how likely it makes it. */
export function emit(
  way: Way,
  character: string,
  judge: Judge,
  how: { sound?: boolean; ascii?: boolean; lead?: number; read?: boolean },
): Way {
  const { table, likelihood } = judge
  const plain = toSimplifiedCharacter(character)
  const simplified = how.ascii ? plain : wide(plain)
  const tail = (way.tail + simplified).slice(-LONGEST_WORD)
  const boundary = boundaryLikelihood(way.tail.slice(-1), simplified)
  let best = Number.NEGATIVE_INFINITY
  let inWord = Number.NEGATIVE_INFINITY
  for (let length = 1; length <= Math.min(tail.length, way.upTo.length); length++) {
    const word = likelihood(tail.slice(-length))
    if (word === undefined) continue
    const alone = length === 1 ? aloneCost(simplified, tail.at(-2), boundary) : 0
    best = Math.max(best, way.upTo[length - 1]! + word - alone)
    if (length > 1) inWord = Math.max(inWord, way.upTo[length - 1]! + word)
  }
  let cost = -boundary - BY_CHARACTERS * characterLikelihood(way.tail.slice(-2), simplified)
  const { open, unmatched, doubled } = bracket(way.open, simplified)
  if (character === '　') cost += spaceCost(way.tail.slice(-1))
  if (unmatched) cost += PENALTY.unmatched
  if (doubled) cost += PENALTY.doubled
  const behind = way.tail.slice(-1)
  if (isMark(simplified) && (isMark(behind) || !(how.sound || ENDS_WORD.test(behind))))
    cost += PENALTY.markBehindNothing
  if (!how.sound && isMark(simplified) && HAN.test(behind) && !FINAL.includes(behind))
    cost += Math.min(PENALTY.markBehindSingle, way.upTo[0]! - way.inWord)
  const code = gbkCode(character) ?? 0
  if (!how.sound) {
    if (character >= '\ue000' && character <= '\uf8ff') cost += PENALTY.privateUse
    if (!how.read && table.isAlwaysRead(character)) cost += PENALTY.bareOfTable
    if (table.isNeverLeft(character)) cost += PENALTY.simplified
    if (way.pending !== ANY) cost += cutCost(character, table)
    const across = way.last && how.lead ? gbkCharacter(way.last, how.lead) : undefined
    if (across && !way.read && table.isAlwaysRead(across)) cost += PENALTY.bareOfTable
    if (across && !way.wasCut) cost += cutCost(across, table)
  }
  const folded = !how.sound && table.folds ? narrow(character) : character
  return {
    pending: 0,
    read: false,
    last: code & 0xff,
    wasCut: way.pending === ANY,
    score: way.score + best - way.upTo[0]! - cost,
    upTo: [best, ...way.upTo].slice(0, LONGEST_WORD),
    inWord,
    tail,
    open,
    restored: way.restored + (how.sound ? 0 : 1),
    out: { character: folded, before: way.out },
  }
}

/** ln P of a word as rare as 将校. */
const RARE = -12.8

/** Whether two Chinese characters have been seen side by side, in official text, in a word or on this page; marks always. */
export function isHeard(left: string, right: string, likelihood: Likelihood): boolean {
  if (!HAN.test(left) || !HAN.test(right) || isSeenBehind(left, right)) return true
  return (likelihood(left + right) ?? RARE) > RARE
}

/** Characters that official prose uses as words of their own. */
const ALONE =
  '的了在是和与及等对要为将把被从到中上下我他她不也都就还有其各以并或而向由据按给让使能会可应须来去说着过地得于之所则但且每这那个年月日时人市县区州省乡村一二三四五六七八九十两多再最更'

/** Single characters a clause may end with; 「确。」 for 「确保」 and 「上。」 for 「上海」 are no clauses. */
const FINAL = '的了过人年月日中等者'

/** Other characters stand in words; one left over, most of all at the start of a clause, speaks against a reading (nats). */
function aloneCost(character: string, before: string | undefined, boundary: number): number {
  if (!HAN.test(character) || ALONE.includes(character)) return 0
  return isMark(before) && boundary <= 0 ? PENALTY.aloneBehindMark : PENALTY.alone
}

/** Full-width spaces indent in twos, and part what ends with a bracket; between words they do not stand (nats). */
function spaceCost(before: string): number {
  if (before === '　') return -6
  return HAN.test(before) ? PENALTY.unmatched : isMark(before) ? 0 : -6
}

/** A mark the tool cut in front of cannot come out of a pair that was never cut. */
function cutCost(character: string, table: PageTable): number {
  if (!table.cuts.size || !CUT_BEFORE.has(character)) return 0
  return table.cuts.has(narrow(character)) || table.cuts.has(character) ? PENALTY.cut : PENALTY.maybeCut
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

const isMark = (character: string | undefined) => character !== undefined && MARKS.has(character)

/** 「,」→「，」 for scoring. */
function wide(character: string): string {
  return FOLDED.includes(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character
}

/** 「，」→「,」 on a page whose signs were folded. */
function narrow(character: string): string {
  const sign = String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  return FOLDED.includes(sign) ? sign : character
}
