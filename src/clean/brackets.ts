// What is open and a character in, what is open behind it out; and what a rest of line closes.
import { CLOSERS, PAIRS, wide } from './signs.ts'

/** What is open behind a bracket or quotation mark, and whether it closes nothing or opens what is open already. */
export function bracket(
  open: string,
  character: string,
): { open: string; unmatched: boolean; doubled: boolean } {
  if (PAIRS[character]) return { open: open + character, unmatched: false, doubled: open.includes(character) }
  if (!CLOSERS.has(character)) return { open, unmatched: false, doubled: false }
  const at = [...open].findLastIndex((opener) => PAIRS[opener] === character)
  return at < 0
    ? { open, unmatched: true, doubled: false }
    : { open: open.slice(0, at), unmatched: false, doubled: false }
}

const BRACKET = /[()（）“”《》‘’【】〔〕]/g

/** What the rest of a line closes before it opens: 「他说,“好”」 behind 「“会议” 」 closes nothing. */
export function closedBy(rest: string): ReadonlySet<string> {
  const closed = new Set<string>()
  const seen = new Set<string>()
  for (const [sign] of rest.matchAll(BRACKET)) {
    const character = wide(sign)
    const closer = PAIRS[character] ?? (CLOSERS.has(character) ? character : undefined)
    if (closer === undefined || seen.has(closer)) continue
    seen.add(closer)
    if (closer === character) closed.add(closer)
  }
  return closed
}

/** How many kinds of brackets a text leaves open although its rest does not close them, or the other way round. */
export function unclosed(open: string, closed: ReadonlySet<string>): number {
  return Object.entries(PAIRS).filter(([opener, closer]) => open.includes(opener) !== closed.has(closer))
    .length
}
