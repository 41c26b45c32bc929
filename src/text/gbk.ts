// A character in, its two GBK bytes out, and back: the code page most of China's older tools think in.

/** Character → lead byte × 256 + trail byte. */
let codes: Map<string, number> | undefined
/** Lead byte × 256 + trail byte → character; '' where GBK has none. */
let characters: string[] | undefined

/**
 * The code page as Windows reads it: 23,940 pairs, the unassigned ones as private-use characters,
 * which is how a torn page shows them. Built on first use from the platform's decoder (10 ms).
 */
function build(): { codes: Map<string, number>; characters: string[] } {
  if (codes && characters) return { codes, characters }
  const decoder = new TextDecoder('gb18030')
  codes = new Map()
  characters = new Array(65536).fill('')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length !== 1 || character === '\ufffd') continue
      characters[lead * 256 + trail] = character
      if (!codes.has(character)) codes.set(character, lead * 256 + trail)
    }
  }
  return { codes, characters }
}

/** The two GBK bytes of a character as one number: 「冷」→ 0xC0E4; undefined for ASCII and what GBK lacks. */
export function gbkCode(character: string): number | undefined {
  return build().codes.get(character)
}

/** The character two GBK bytes stand for: 0xC0E4 → 「冷」; undefined when the pair is no GBK. */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  return build().characters[lead * 256 + trail] || undefined
}

/** The bytes of a text, one of `?` for each character GBK lacks; ASCII as it is. */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0)!
    if (point < 0x80) bytes.push(point)
    else {
      const code = gbkCode(character)
      if (code === undefined) bytes.push(0x3f)
      else bytes.push(code >> 8, code & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}
