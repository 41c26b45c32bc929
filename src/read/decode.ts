// Bytes in, text and the encoding that gave it out, with how it was known.
import type { Encoding } from '../model.ts'
import { fold } from '../text/fold.ts'
import { COMMON_HAN, COMMON_MARKS } from './common-han-data.ts'

export interface Decoded {
  text: string
  encoding: Encoding
  /** 「BOM」「ASCII」「most like Chinese of 5 tried, score 0.71」…, for `npm run explain`. */
  reason: string
  /** False when no encoding makes text of the bytes: a picture, an archive, noise. */
  readable: boolean
}

const ENCODINGS: Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']
const BYTE_ORDER_MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const CLAIMED = /charset\s*=\s*["']?\s*(utf-?8|gbk|gb2312|gb18030|big5|utf-16(?:le|be)?)/i
/** Bytes looked at: the whole of an ordinary page, samples of a big one. */
const SAMPLE_BYTES = 65_536
const WINDOWS = 6
/** UTF-8 holds itself together: what decodes as UTF-8 by chance is short («联通» in GBK). */
const VALID_UTF8_BONUS = 0.25
/** A declared charset decides between equals only: declarations lie, and outlive a change of encoding. */
const CLAIM_BONUS = 0.03
/** Random bytes score below 0.05 in every encoding, reports above 0.4. */
const LEAST_SCORE = 0.1
/** Below this share of broken characters a text is readable, if damaged. */
const MOST_BROKEN = 0.25

/** Decodes a file. Never throws: bytes that fit nowhere become U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte))
      return { ...readAs(bytes, encoding), reason: 'BOM' }
  }
  const samples = sample(bytes)
  if (
    samples.every((part) => part.every((byte) => byte < 0x80 && byte !== 0)) &&
    bytes.every((byte) => byte < 0x80)
  )
    return { ...readAs(bytes, 'utf-8'), reason: 'ASCII' }
  const claim = claimOf(bytes)
  const valid = isValidUtf8(bytes)
  const scored = ENCODINGS.map((encoding) => {
    const { share, broken } = scoreAs(samples, encoding)
    const whole = encoding === 'utf-8' && valid ? VALID_UTF8_BONUS : 0
    return { encoding, broken, score: share + whole + (claim === encoding ? CLAIM_BONUS : 0) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  const lie = claim && claim !== best.encoding ? `, though the page says ${claim}` : ''
  return {
    ...readAs(bytes, best.encoding),
    reason: `most like Chinese of ${ENCODINGS.length} tried, score ${best.score.toFixed(2)}${lie}`,
    readable: best.broken <= MOST_BROKEN && best.score >= LEAST_SCORE,
  }
}

/** Without NULs, since UTF-16 of Latin letters is valid UTF-8 full of them. */
function isValidUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function readAs(bytes: Uint8Array, encoding: Encoding) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, readable: true }
}

function claimOf(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const name = CLAIMED.exec(head)?.[1]?.toLowerCase()
  if (!name) return undefined
  if (name.startsWith('gb')) return 'gb18030'
  if (name === 'big5') return 'big5'
  if (name.startsWith('utf-16')) return name === 'utf-16be' ? 'utf-16be' : 'utf-16le'
  return 'utf-8'
}

/** The file, or windows of it that begin at even offsets and, where they can, after an ASCII byte. */
function sample(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= SAMPLE_BYTES * 2) return [bytes]
  const windows = [bytes.subarray(0, SAMPLE_BYTES)]
  for (let index = 1; index < WINDOWS; index++) {
    let start = Math.floor((bytes.length / WINDOWS) * index)
    const limit = Math.min(start + 4096, bytes.length)
    while (start < limit && !(bytes[start - 1]! < 0x30 && start % 2 === 0)) start++
    windows.push(bytes.subarray(start, start + SAMPLE_BYTES / WINDOWS))
  }
  return windows
}

/** Share of common characters among those beyond ASCII, less what is broken. */
function scoreAs(samples: Uint8Array[], encoding: Encoding) {
  const text = samples.map((part) => new TextDecoder(encoding).decode(part)).join('')
  let foreign = 0
  let common = 0
  let broken = 0
  for (const char of fold(text.slice(0, SAMPLE_BYTES)).concat(marksOf(text))) {
    const code = char.codePointAt(0)!
    if (isBroken(code)) broken++
    else if (code < 0x80) continue
    else if (COMMON_HAN.has(char) || COMMON_MARKS.has(char)) common++
    foreign++
  }
  const characters = Math.max(1, Math.min(text.length, SAMPLE_BYTES))
  const share = foreign === 0 ? 0 : (common - 2 * broken) / foreign
  return { share, broken: broken / characters }
}

/** Folding makes 「，」 a comma; the marks are counted from the text as it is. */
const marksOf = (text: string) =>
  (text.slice(0, SAMPLE_BYTES).match(/[，。、；：“”（）《》]/g) ?? []).join('')

/** Replaced, private, control or unassigned code points. */
function isBroken(code: number): boolean {
  return (
    code === 0xfffd ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xfff0 && code <= 0xffff)
  )
}
