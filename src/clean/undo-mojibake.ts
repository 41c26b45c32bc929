// Lines decoded with the wrong table in, the lines as they were written out: UTF-8 taken for GBK or for Windows-1252.
import type { Change } from '../model.ts'
import { gbkCode } from '../text/gbk.ts'
import { DATE_PARTS, fillLone, HOLE } from './fill-lone.ts'
import { type Likelihood, LONGEST_WORD } from './likelihood.ts'

/** A byte that was lost on the way: the decoder found no character for it. */
const LOST = 256
const UNDECIDED = '□'
/** Fewer Han characters than this may be chance; 「涓浗」 alone is no proof. */
const FEWEST_HAN = 3
/** Share of a line's non-ASCII bytes that must be sound UTF-8. Sound Chinese text in GBK stays under a tenth. */
const SOUND_SHARE = 0.75

/** Windows-1252 where it is not Latin-1. */
const WINDOWS_1252 = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)),
  ].map((character, index) => [character, 0x80 + index] as const),
)

/**
 * Turns lines that were UTF-8 and were read with another table back; what the wrong table lost becomes □.
 * 「涓浗鐤儏闃叉帶」→「中国疫情防控」, 「ä¸­å›½ç–«æƒ…」→「中国疫情」; a line of sound Chinese or French is kept.
 */
export function undoMojibake(
  text: string,
  likelihood: () => Likelihood,
): {
  text: string
  changes: Change[]
  restored: number
  uncertain: number
} {
  const changes: Change[] = []
  let restored = 0
  let uncertain = 0
  if (!/[\u0080-\uffff]/.test(text)) return { text, changes, restored, uncertain }
  let shown: boolean | undefined
  const tools: Tools = {
    likelihood,
    showsLone: () => {
      shown ??= text
        .slice(0, JUDGED_LENGTH)
        .split('\n')
        .some((line) => fillLone(gbkBytes(line), false).shown)
      return shown
    },
  }
  const lines = text.split('\n').map((line, index) => {
    const whole = undoLine(line, tools)
    if (!whole) return line
    restored += whole.han
    uncertain += whole.lost
    const reason = `UTF-8 that was read as ${whole.table}: as bytes of that table the line is sound UTF-8${
      whole.lost ? '; □ where a byte is lost' : ''
    }`
    changes.push({ step: 'undo-mojibake', before: line, after: whole.text, reason, line: index + 1 })
    return whole.text
  })
  return { text: lines.join('\n'), changes, restored, uncertain }
}

/** Of a page this much tells how its decoder showed a lone byte. */
const JUDGED_LENGTH = 100_000

interface Tools {
  likelihood: () => Likelihood
  /** Whether the page shows a lone byte 0x80 as 「?」. */
  showsLone: () => boolean
}

/** Longest piece of a line decoded at once. */
const PIECE = 20_000

/** A page in one line of many MB: judged by its first piece, then taken piece by piece, parted at ASCII. */
function undoLongLine(line: string, tools: Tools): Undone | undefined {
  const pieces: Undone[] = []
  for (let at = 0; at < line.length; ) {
    let end = Math.min(line.length, at + PIECE)
    while (end < line.length && end > at + PIECE / 2 && line.charCodeAt(end - 1) >= 0x80) end--
    const piece = line.slice(at, end)
    const undone = undoLine(piece, tools)
    if (!undone && at === 0) return undefined
    pieces.push(undone ?? { text: piece, han: 0, lost: 0, table: pieces[0]!.table })
    at = end
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    han: pieces.reduce((sum, { han }) => sum + han, 0),
    lost: pieces.reduce((sum, { lost }) => sum + lost, 0),
    table: pieces[0]!.table,
  }
}

interface Undone {
  text: string
  han: number
  lost: number
  table: string
}

function undoLine(line: string, tools: Tools): Undone | undefined {
  if (line.length > PIECE) return undoLongLine(line, tools)
  if (/[\u00c0-\u00ff]/.test(line)) {
    const undone = decodeUtf8(latinBytes(line), tools.likelihood)
    if (undone) return { ...undone, table: 'Windows-1252' }
  }
  // Every Han character in UTF-8 begins with E4 … E9, which GBK shows as one of 浣 … 鐤, mostly of its second level.
  if (!/[\u4e00-\u9fff]{2}/.test(line)) return undefined
  const bytes = gbkBytes(line)
  const undone =
    decodeUtf8(bytes, tools.likelihood) &&
    decodeUtf8(fillLone(bytes, tools.showsLone()).bytes, tools.likelihood)
  return undone && { ...undone, table: 'GBK' }
}

function latinBytes(line: string): number[] {
  const bytes: number[] = []
  for (const character of line) {
    const point = character.codePointAt(0)!
    if (point < 0x100) bytes.push(WINDOWS_1252.get(character) ?? point)
    else bytes.push(WINDOWS_1252.get(character) ?? LOST)
  }
  return bytes
}

function gbkBytes(line: string): number[] {
  const bytes: number[] = []
  for (const character of line) {
    const point = character.codePointAt(0)!
    const code = gbkCode(character)
    if (point < 0x80) bytes.push(point)
    // A lone byte 0x80 shows as €.
    else if (character === '€') bytes.push(0x80)
    else if (code !== undefined) bytes.push(code >> 8, code & 0xff)
    else bytes.push(LOST)
  }
  return bytes
}

/** Reads bytes as UTF-8 with holes; undefined unless nearly all of them are sound UTF-8 and most of it Chinese. */
function decodeUtf8(
  bytes: readonly number[],
  likelihood: () => Likelihood,
): Omit<Undone, 'table'> | undefined {
  let text = ''
  let sound = 0
  let other = 0
  let han = 0
  let lost = 0
  let quotes = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0
    if (length === 1) {
      text += String.fromCharCode(byte)
      at++
      continue
    }
    let end = at + 1
    while (end < at + length && (bytes[end] ?? 0) >= 0x80 && (bytes[end] ?? LOST) < 0xc0) end++
    if (length > 1 && end === at + length) {
      const character = new TextDecoder().decode(Uint8Array.from(bytes.slice(at, end)))
      sound += length
      if (character >= '\u3400' && character <= '\u9fff') han++
      if (character === '“') quotes++
      if (character === '”') quotes--
      if (character !== '\ufeff') text += character
      at = end
      continue
    }
    // Cut short: its last byte went with the ASCII byte behind it, or alone.
    if (length === 3 && end === at + 2) {
      sound += 2
      const hole = bytes[end] === LOST || bytes[end] === HOLE
      const last = end + (hole ? 1 : 0)
      // Line breaks may have become spaces since.
      const endsLine = last >= bytes.length || bytes[last] === 0x0d || bytes[last] === 0x20
      const known = lastOfLine(byte, bytes[at + 1]!, endsLine, quotes, /[0-9]$/.test(text))
      // Amid a line the words behind decide as well: 「接报�小时」 is 接报后, not 接报名.
      text += known === UNDECIDED && endsLine ? lastOfWord(text, byte, bytes[at + 1]!, likelihood) : known
      // A decoder that took the digit too: 「11�日」.
      if (hole && known === '月' && isDay(bytes, last)) text += UNDECIDED
      at = last
    } else {
      other++
      text += UNDECIDED
      at++
    }
  }
  lost = [...text].filter((character) => character === UNDECIDED).length
  if (han < FEWEST_HAN || sound < SOUND_SHARE * (sound + other)) return undefined
  return { text: text.trimEnd(), han, lost }
}

/**
 * A character whose last byte is lost. E3 80 at the end of a line is 。, E2 80 inside quotation marks is ”, E6 9C behind
 * a digit is 月; else it is unknown.
 */
function lastOfLine(
  first: number,
  second: number,
  endsLine: boolean,
  quotes: number,
  behindDigit: boolean,
): string {
  if (endsLine && first === 0xe3 && second === 0x80) return '。'
  if (first === 0xe2 && second === 0x80 && quotes > 0) return '”'
  return (behindDigit && DATE_PARTS[first * 256 + second]) || UNDECIDED
}

/** 日 stands at a place of the bytes. */
const isDay = (bytes: readonly number[], at: number) =>
  bytes[at] === 0xe6 && bytes[at + 1] === 0x97 && bytes[at + 2] === 0xa5

/** So much likelier (nats) than the next one must a word be that a lost byte ends; 5 is a factor of 150. */
const CLEAR_LEAD = 5

/** The character whose last byte went with the line break, where only one makes a word: 「工�」→「工作」, 「日�」→「日报」. */
function lastOfWord(before: string, first: number, second: number, likelihood: () => Likelihood): string {
  if (first < 0xe4 || first > 0xe9 || !/[\u4e00-\u9fff]$/.test(before)) return UNDECIDED
  const measure = likelihood()
  const ranked = Array.from({ length: 0x40 }, (_, last) => {
    const character = String.fromCodePoint(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | last)
    let best = Number.NEGATIVE_INFINITY
    for (let length = 1; length < LONGEST_WORD; length++) {
      const word = before.slice(-length)
      if (/^[\u4e00-\u9fff]+$/.test(word)) best = Math.max(best, measure(word + character) ?? best)
    }
    return { character, best }
  }).sort((a, b) => b.best - a.best)
  const [likeliest, next] = ranked
  return likeliest && Number.isFinite(likeliest.best) && likeliest.best > (next?.best ?? 0) + CLEAR_LEAD
    ? likeliest.character
    : UNDECIDED
}
