// Ways of reading torn bytes in, the same ways one token further out, the unlikely ones left behind.
import { gbkCharacter, gbkCode } from '../text/gbk.ts'
import type { PageTable } from './page-table.ts'
import { CUT_BEFORE, FOLDED } from './signs.ts'
import type { Token } from './torn-tokens.ts'
import { ANY, emit, type Judge, PENALTY, pastOf, UNDECIDED, type Way } from './torn-way.ts'

/** Ways kept at each step: one for each lead byte a lost one may be, 的?:? being 的危害, where 危 alone is rare. */
const WIDTH = 150
/** Ways this much less likely than the best (nats) cannot come back: four characters of nonsense. */
const HOPELESS = 45
/** Tokens looked at from one on, to tell a tag or a number. */
export const AHEAD = 40
/** Takes every way one token further; fewer than `WIDTH` remain. */
export function advance(ways: readonly Way[], tokens: readonly Token[], at: number, judge: Judge): Way[] {
  const next: Way[] = []
  const floor = new Floor()
  for (const way of ways) {
    const likely = step(way, tokens, at, judge, floor.score).filter(({ score }) => score >= floor.score)
    next.push(...likely)
    floor.add(likely)
  }
  const best = next.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const hopeful = next.filter(({ score }) => score >= best - HOPELESS).sort((a, b) => b.score - a.score)
  const kept: Way[] = []
  for (const way of hopeful) {
    if (kept.length >= WIDTH) break
    if (!isKept(way, kept, judge)) kept.push(way)
  }
  return kept
}

/** At least so much (nats) less likely is a way with a blank or an undecided sign behind it: ln P of either is -8.1. */
const UNDECIDED_COSTS = 8

/** Below the least of `WIDTH` different scores no way is kept; ways of different scores are different. */
class Floor {
  score = Number.NEGATIVE_INFINITY
  private scores: number[] = []
  add(ways: readonly Way[]) {
    for (const { score } of ways) this.scores.push(score)
    if (this.scores.length < 2 * WIDTH) return
    this.scores = [...new Set(this.scores)].sort((a, b) => b - a).slice(0, WIDTH)
    if (this.scores.length === WIDTH) this.score = this.scores[WIDTH - 1]!
  }
}

/** Whether a way of the same score, the last ones kept, has come to the same end. */
function isKept(way: Way, kept: readonly Way[], judge: Judge): boolean {
  for (let at = kept.length - 1; at >= 0 && kept[at]!.score === way.score; at--)
    if (kept[at]!.pending === way.pending && pastOf(kept[at]!, judge).tail === pastOf(way, judge).tail)
      return true
  return false
}

function step(way: Way, tokens: readonly Token[], at: number, judge: Judge, floor: number): Way[] {
  const token = tokens[at]!
  switch (token.kind) {
    case 'other':
      return way.pending ? [] : [emit(way, token.raw, judge, { sound: true })]
    case 'ascii':
      if (!way.pending) return [spelt(emit(way, token.raw[0]!, judge, { sound: true }), token.raw, way)]
      return token.reading === undefined
        ? splitAscii(way, token.byte, judge)
        : join(way, token.byte, judge, true).map((joined) => checkReading(joined, token.reading!, judge))
    case 'pair':
      if (!way.pending) return [spelt(emit(way, token.raw[0]!, judge, { sound: true }), token.raw, way)]
      // 0x80 leads no pair: some decoders show it as €.
      return [
        ...(token.raw === '€' ? join(way, 0x80, judge) : []),
        ...join(way, token.lead, judge).flatMap((joined) =>
          follow(joined, token.trail, token.reading !== undefined, judge),
        ),
      ]
    case 'lost':
      return token.reading === undefined
        ? stepLost(way, tokens, at, judge, floor)
        : stepLostReading(way, token, judge)
  }
}

/** The way with what the page writes there, reading and all. */
function spelt(way: Way, raw: string, before: Way): Way {
  return { ...way, out: { character: raw, before: before.out } }
}

/** 「?,F(xiàn)」: the second byte of 現 is the letter F, and the reading stands behind it. */
function checkReading(way: Way, reading: string, { table }: Judge): Way {
  const character = way.out?.character ?? ''
  const fits = table
    .withReading((gbkCode(character) ?? 0) >> 8, reading)
    .some((one) => one.character === character)
  return { ...way, score: way.score - (fits ? 0 : PENALTY.wrongReading) }
}

/** The byte that waits and the one that comes make a character; a lost lead byte may be any. */
function join(way: Way, trail: number, judge: Judge, read = false): Way[] {
  const ways: Way[] = []
  for (const lead of way.pending === ANY ? LEADS : [way.pending]) {
    const character = gbkCharacter(lead, trail)
    if (character) ways.push(emit(way, character, judge, { lead, read }))
  }
  return ways
}

/** The second byte of a torn pair: a lead byte that waits, or an ASCII letter that stood by itself. */
function follow(way: Way, byte: number, read: boolean, judge: Judge): Way[] {
  if (byte > 0x80) return [{ ...way, pending: byte, read }]
  return byte < 0x80 ? [emit(way, String.fromCharCode(byte), judge, { sound: true })] : []
}

/** ASCII while a byte waits: a letter is its second half, a sign was full-width (0xA3 …) before it was folded. */
function splitAscii(way: Way, byte: number, judge: Judge): Way[] {
  const ways: Way[] = []
  const sign = String.fromCharCode(byte)
  if (byte >= 0x40 && byte !== 0x7f) ways.push(...join(way, byte, judge))
  if (judge.table.folds && (FOLDED.includes(sign) || byte === 0x20)) {
    const [lead, trail] = byte === 0x20 ? [0xa1, 0xa1] : [0xa3, byte + 0x80]
    const cost = byte === 0x20 ? PENALTY.rareFold : 0
    ways.push(
      ...join(way, lead!, judge).map((joined) => ({
        ...joined,
        pending: trail!,
        read: false,
        score: joined.score - cost,
      })),
    )
  }
  return ways
}

/** `?zhǔn)`: the lost byte is the last of a character with that reading. */
function stepLostReading(way: Way, token: Token & { kind: 'lost' }, judge: Judge): Way[] {
  if (way.pending === ANY) return []
  const lead = way.pending || way.last
  return judge.table.withReading(lead, token.reading!).flatMap(({ character, known }) => {
    const code = gbkCode(character)!
    const cost = known ? 0 : PENALTY.unknownReading
    if (!way.pending) return [{ ...way, pending: code & 0xff, read: true, score: way.score - cost }]
    const whole = emit(way, character, judge, { lead, read: true })
    return [{ ...whole, score: whole.score - cost }]
  })
}

/** A lost byte without a reading: a question mark, the first half of a cut character, or the second half of one. */
function stepLost(way: Way, tokens: readonly Token[], at: number, judge: Judge, floor: number): Way[] {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const cut = next !== undefined && CUT_BEFORE.has(next.raw)
  const ways: Way[] = []
  if (way.pending === ANY) return [...fullWidthQuestion(way, judge), ...stepLostBoth(way, next, judge)]
  if (!way.pending) {
    const literal = emit(way, token.raw, judge, { sound: true })
    // Where ， stayed full-width, ？ did: an ASCII question mark is then a lost byte, or an address's.
    const cost =
      judge.table.folds || !pastOf(way, judge).context.isHan ? PENALTY.literal : PENALTY.literalUnfolded
    ways.push({ ...literal, score: literal.score - cost })
    if (cut || next?.kind === 'lost') ways.push({ ...way, pending: ANY, read: false })
    return ways
  }
  if (token.raw === '?') ways.push(...fullWidthQuestion(way, judge))
  // 個 is 0x8280, and 0x80 is the one byte that is lost by itself wherever it stands.
  ways.push(...join(way, 0x80, judge))
  const eats = next?.kind === 'ascii' && next.byte < 0x40
  if (token.raw !== '?' && !(cut || next === undefined || eats)) return ways
  let whole: Way[] = []
  for (let trail = 0x81; trail <= 0xfe; trail++) whole.push(...join(way, trail, judge))
  if (cut || next === undefined || token.raw !== '?') ways.push(...whole)
  if (token.raw !== '?' || cut || next === undefined) return ways
  whole = whole.sort((a, b) => b.score - a.score).slice(0, WIDTH / 3)
  const following = tokens
    .slice(at + 1, at + AHEAD)
    .map(({ raw }) => raw)
    .join('')
  const eaten = eatenBefore(following, judge.table)
  for (const before of whole) {
    if (eaten.sign === UNDECIDED && before.score - UNDECIDED_COSTS < floor) break
    const after = emit(before, eaten.sign, judge, { sound: true })
    ways.push({ ...after, score: after.score - eaten.cost })
    const blank = eaten.sign === UNDECIDED && judge.table.blankBehind(before.out!.character)
    if (blank) ways.push(spelt(emit(before, ' ', judge, { sound: true }), blank, before))
  }
  return ways
}

/**
 * 「省,」 torn twice: its last byte and the comma's first one look like 。, so the cut fell inside 省 and again before the comma.
 * 「??,」: the second lost byte is the one that looked like a mark together with the first byte of the next.
 */
function stepLostBoth(way: Way, next: Token | undefined, judge: Judge): Way[] {
  const lead =
    next?.kind === 'pair' ? next.lead : next?.kind === 'ascii' && FOLDED.includes(next.raw) ? 0xa3 : undefined
  if (lead === undefined) return []
  return [0xa1, 0xa3].flatMap((trail) =>
    CUT_BEFORE.has(gbkCharacter(trail, lead) ?? '') ? join(way, trail, judge) : [],
  )
}

/** What follows a lost `<`: 「br /> 市」, 「/p>」. */
const TAG = /^\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,30})?\/?>/i
/** Characters of a number that must stand elsewhere on the page, always behind the same digit, to tell a lost digit. */
const NUMBER = /^[0-9.-]{3}/

/**
 * The ASCII byte that may have gone down with a lost lead byte. It is never guessed: 「?0日」 is 「□0日」,
 * unless the page shows the number whole (028-2… in 「028-26655501」).
 */
function eatenBefore(following: string, table: PageTable): { sign: string; cost: number } {
  if (TAG.test(following)) return { sign: '<', cost: 0 }
  const shown = NUMBER.exec(following)
    ? [...'0123456789'].filter((digit) => table.shows(digit + following.slice(0, 4)))
    : []
  return { sign: shown.length === 1 ? shown[0]! : UNDECIDED, cost: PENALTY.eaten }
}

/** A full-width ？ (0xA3BF) that was folded while a byte waited: 「確??h」 was 確保縣. */
function fullWidthQuestion(way: Way, judge: Judge): Way[] {
  if (!judge.table.folds) return []
  return join(way, 0xa3, judge).map((joined) => ({ ...joined, pending: 0xbf, read: false }))
}

const LEADS = Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index)
