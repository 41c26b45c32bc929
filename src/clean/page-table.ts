// A damaged page in, what its own text tells of the tool that damaged it out: which characters got which readings.
import { gbkCharacter, gbkCode } from '../text/gbk.ts'
import { tonedReadingsOf } from '../text/readings.ts'
import { READING } from './has-readings.ts'
import { isSimplifiedOnly, isTraditionalOnly, toSimplifiedCharacter } from './traditional.ts'

/** What a page tells of the table of the site it comes from. */
export interface PageTable {
  /** Whether a reading behind this character is the tool's. */
  takesReading(character: string, reading: string): boolean
  /** Whether the last byte of a character and a letter make a character of the page's table with that reading. */
  readsAcross(character: string, letter: string, reading: string): boolean
  /** True for characters that have a reading wherever the page shows them. */
  isAlwaysRead(character: string): boolean
  /** Characters with this lead byte whose reading this is; `known` when the page shows it. */
  withReading(lead: number, reading: string): { character: string; known: boolean }[]
  /** True for a Simplified character the tool would have made Traditional, and that the page shows nowhere. */
  isNeverLeft(character: string): boolean
  /** Whether full-width ，：；？！（） became ASCII on this page. */
  folds: boolean
  /** The blank, space or line break, that the page shows more than once behind such a character; '' for none. */
  blankBehind(character: string): string
  /** Whether the page has this text anywhere, as it stands. */
  shows(text: string): boolean
  /** Marks the page shows right behind a lost byte, folded: the tool cut the bytes in front of them. */
  cuts: ReadonlySet<string>
}

/** Characters of the page searched for a number; bounded for a page of 50 MB. */
const SAMPLE = 200_000

/** Reads the table off the page: 「時(shí)」 400 times and never 「時」 alone. */
export function pageTable(page: string): PageTable {
  const readings = new Map<string, Map<string, number>>()
  const bare = new Map<string, number>()
  for (const [character] of page.matchAll(/[\u3400-\u9fff]/g))
    bare.set(character, (bare.get(character) ?? 0) + 1)
  for (const match of page.matchAll(READING)) {
    const character = match[1]!
    if (!isTraditionalOnly(character)) continue
    bare.set(character, bare.get(character)! - 1)
    const own = readings.get(character) ?? new Map<string, number>()
    own.set(match[2]!, (own.get(match[2]!) ?? 0) + 1)
    readings.set(character, own)
  }
  const everTraditional = new Set([...bare.keys()].filter(isTraditionalOnly).map(toSimplifiedCharacter))
  const sample = page.slice(0, SAMPLE)
  const blanks = blanksOf(sample)
  const found = new Map<string, { character: string; known: boolean }[]>()
  return {
    takesReading: (character) => toSimplifiedCharacter(character) !== character,
    readsAcross(character, letter, reading) {
      const across = gbkCharacter((gbkCode(character) ?? 0) & 0xff, letter.charCodeAt(0))
      return across !== undefined && (readings.get(across)?.has(reading) ?? hasReading(across, reading))
    },
    isAlwaysRead: (character) => readings.has(character) && bare.get(character) === 0,
    withReading(lead, reading) {
      const key = `${lead} ${reading}`
      const seen = found.get(key)
      if (seen) return seen
      const all: { character: string; known: boolean }[] = []
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = gbkCharacter(lead, trail)
        if (!character || toSimplifiedCharacter(character) === character) continue
        if (readings.get(character)?.has(reading)) all.push({ character, known: true })
        else if (!bare.get(character) && hasReading(character, reading)) all.push({ character, known: false })
      }
      found.set(key, all)
      return all
    },
    isNeverLeft: (character) =>
      (everTraditional.has(character) || isSimplifiedOnly(character)) && !bare.get(character),
    folds: !/[，；：]/.test(page),
    blankBehind: (character) =>
      ENDS.test(character) ? (blanks.get('') ?? '') : (blanks.get(character) ?? ''),
    shows: (text) => sample.includes(text),
    cuts: new Set([...page.matchAll(/[?\ufffd]([,:;!，。、；：！])/g)].map((match) => match[1]!)),
  }
}

/** What ends a sentence or a quotation. */
const ENDS = /[。！？!?”]/

/** Character → the blank that stands behind it at least twice; all ends of sentences count as one, ''. */
function blanksOf(page: string): Map<string, string> {
  const counts = new Map<string, { ' ': number; '\n': number }>()
  for (const match of page.matchAll(/([^\s\x80-\x9f])([ \n])/g)) {
    const character = ENDS.test(match[1]!) ? '' : match[1]!
    const seen = counts.get(character) ?? { ' ': 0, '\n': 0 }
    seen[match[2] as ' ' | '\n']++
    counts.set(character, seen)
  }
  const blanks = new Map<string, string>()
  for (const [character, seen] of counts)
    if (seen[' '] + seen['\n'] > 1) blanks.set(character, seen[' '] > seen['\n'] ? ' ' : '\n')
  return blanks
}

/** True when a dictionary gives the character this reading: 「長」 has cháng and zhǎng. */
function hasReading(character: string, reading: string): boolean {
  return tonedReadingsOf(character).includes(reading)
}
