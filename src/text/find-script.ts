// Text in, the Chinese script it is distinctly written in out, if any.
import type { Script } from '../model.ts'

const HAN = /\p{Script=Han}/gu

/**
 * The script of the Han in a text, where it is distinctive: 「應對」→ hant, 「应对」→ hans, 「主持」→ undefined.
 * A character counts for the script whose national standard alone has it: GB2312 or Big5. Both standards list
 * what their script uses, so 后 and 里, which stand in both, count for neither.
 */
export function findScript(text: string): Script | undefined {
  let balance = 0
  for (const [character] of text.matchAll(HAN)) {
    const simplified = SIMPLIFIED().has(character)
    if (simplified !== TRADITIONAL().has(character)) balance += simplified ? 1 : -1
  }
  return balance === 0 ? undefined : balance > 0 ? 'hans' : 'hant'
}

const once = <T>(make: () => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

// GB2312 levels 1 and 2: rows B0-F7. Big5 levels 1 and 2: A440-C67E, C940-F9D5.
const SIMPLIFIED = once(() => decodeAll('gb18030', [[0xb0, 0xf7]], [[0xa1, 0xfe]]))
const TRADITIONAL = once(() =>
  decodeAll(
    'big5',
    [
      [0xa4, 0xc6],
      [0xc9, 0xf9],
    ],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
)

type Range = [first: number, last: number]

function decodeAll(encoding: string, leads: Range[], trails: Range[]): Set<string> {
  const bytes: number[] = []
  for (const [leadFirst, leadLast] of leads)
    for (let lead = leadFirst; lead <= leadLast; lead++)
      for (const [first, last] of trails)
        for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(HAN))
}
