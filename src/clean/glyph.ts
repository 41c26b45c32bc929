// A character in, all out that its price in a torn line needs to know of it, looked up once a page.
import { gbkCode } from '../text/gbk.ts'
import type { Likelihood } from './likelihood.ts'
import type { PageTable } from './page-table.ts'
import { CLOSERS, CUT_BEFORE, HAN, isMark, narrow, PAIRS, wide } from './signs.ts'
import { toSimplifiedCharacter } from './traditional.ts'

/** What the price of a character needs to know of it. */
export interface Glyph {
  /** As the page would write it: 「，」→「,」 on a page whose signs were folded. */
  folded: string
  /** In Simplified, full-width. */
  plain: string
  /** ln P of it as a word of its own; undefined for what takes two units of UTF-16, which is no word. */
  likelihood: number | undefined
  isHan: boolean
  isMark: boolean
  /** Not a sign that no word of two or more has: a blank, or what stands for the undecided. */
  isInWords: boolean
  /** A Chinese character that stands in words, not by itself. */
  isOfWords: boolean
  /** Opens or closes a bracket or quotation. */
  isBracket: boolean
  isPrivateUse: boolean
  isAlwaysRead: boolean
  isNeverLeft: boolean
  /** The tool cuts in front of it: on this page, perhaps, or never. */
  cut: 'here' | 'maybe' | undefined
  /** Second byte of its two, 0 for what GBK lacks. */
  trail: number
}

/** Characters that official prose uses as words of their own. */
const ALONE =
  '的了在是和与及等对要为将把被从到中上下我他她不也都就还有其各以并或而向由据按给让使能会可应须来去说着过地得于之所则但且每这那个年月日时人市县区州省乡村一二三四五六七八九十两多再最更'

/** The characters of one page; each is looked up once. */
export function glyphsOf(table: PageTable, likelihood: Likelihood): (character: string) => Glyph {
  const known = new Map<string, Glyph>()
  return (character) => {
    const seen = known.get(character)
    if (seen) return seen
    const plain = wide(toSimplifiedCharacter(character))
    const isCut = table.cuts.size > 0 && CUT_BEFORE.has(character)
    const isCutHere = table.cuts.has(narrow(character)) || table.cuts.has(character)
    const glyph: Glyph = {
      folded: table.folds ? narrow(character) : character,
      plain,
      likelihood: plain.length === 1 ? likelihood(plain) : undefined,
      isHan: HAN.test(plain),
      isMark: isMark(plain),
      isInWords: plain !== ' ' && plain !== '\ufffc',
      isOfWords: HAN.test(plain) && !ALONE.includes(plain),
      isBracket: PAIRS[plain] !== undefined || CLOSERS.has(plain),
      isPrivateUse: character >= '\ue000' && character <= '\uf8ff',
      isAlwaysRead: table.isAlwaysRead(character),
      isNeverLeft: table.isNeverLeft(character),
      cut: isCut ? (isCutHere ? 'here' : 'maybe') : undefined,
      trail: (gbkCode(character) ?? 0) & 0xff,
    }
    known.set(character, glyph)
    return glyph
  }
}
