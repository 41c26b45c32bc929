// A damaged line in, its pieces out: each as the bytes it stands for, and what is not known of them.
import { gbkCode } from '../text/gbk.ts'

/** One piece of a damaged line. */
export type Token =
  /** A two-byte character, with the reading written behind it, if any. */
  | { kind: 'pair'; raw: string; lead: number; trail: number; reading?: string }
  /** One ASCII byte, or a full-width sign folded to it; a letter that is half a character may have a reading too. */
  | { kind: 'ascii'; raw: string; byte: number; reading?: string }
  /** `?`: a lost lead byte, alone or with an ASCII byte below 0x40; or a question mark. */
  | { kind: 'lost'; raw: string; reading?: string }
  /** What GBK does not know: never inside a torn run. */
  | { kind: 'other'; raw: string }

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'
/** `zhǔn)` behind a lost bracket; the space on some sites. */
const BEHIND_LOST = new RegExp(`[(（]? ?([a-zü${TONED}]{1,6}) ?[)）]`, 'y')
const BEHIND_PAIR = new RegExp(`[(（] ?([a-zü${TONED}]{1,6}) ?[)）]`, 'y')
/** A tone tells a reading from English in brackets. */
const BEHIND_LETTER = new RegExp(`[(（] ?([a-zü]{0,4}[${TONED}][a-z]{0,3}) ?[)）]`, 'y')

/** Cuts a line into tokens, or its first `most`; joined, their `raw` is the line. */
export function tornTokens(
  line: string,
  takesReading: (character: string, reading: string) => boolean,
  most = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < line.length && tokens.length < most; ) {
    const character = String.fromCodePoint(line.codePointAt(at)!)
    const next = at + character.length
    const code = gbkCode(character)
    if (character === '?' || character === '\ufffd') {
      BEHIND_LOST.lastIndex = next
      const reading = BEHIND_LOST.exec(line)
      tokens.push(
        reading
          ? { kind: 'lost', raw: character + reading[0], reading: reading[1]! }
          : { kind: 'lost', raw: character },
      )
      at = next + (reading?.[0].length ?? 0)
    } else if (code !== undefined) {
      BEHIND_PAIR.lastIndex = next
      const reading = character > '\u3400' ? BEHIND_PAIR.exec(line) : null
      const taken = reading && takesReading(character, reading[1]!) ? reading : null
      const pair = { kind: 'pair' as const, raw: character, lead: code >> 8, trail: code & 0xff }
      tokens.push(taken ? { ...pair, raw: character + taken[0], reading: taken[1]! } : pair)
      at = next + (taken?.[0].length ?? 0)
    } else if (character < '\x80') {
      BEHIND_LETTER.lastIndex = next
      const reading = character >= '@' ? BEHIND_LETTER.exec(line) : null
      const sign = { kind: 'ascii' as const, raw: character, byte: character.charCodeAt(0) }
      tokens.push(reading ? { ...sign, raw: character + reading[0], reading: reading[1]! } : sign)
      at = next + (reading?.[0].length ?? 0)
    } else {
      tokens.push({ kind: 'other', raw: character })
      at = next
    }
  }
  return tokens
}
