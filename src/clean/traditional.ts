// A character in, its Simplified form and whether it is Traditional only out: the alphabet of the repair.
import { Converter } from 'opencc-js/t2cn'
import { gbkCharacter } from '../text/gbk.ts'

const convert = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/** What the dictionary leaves alone: 隨著 is 随着, though 著作 is 著作. */
const VARIANTS: Record<string, string> = { 著: '着' }

/** The Simplified form of one character: 「時」→「时」; a character without one stays, 「后」→「后」. Always one character. */
export function toSimplifiedCharacter(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const converted = VARIANTS[character] ?? convert(character)
  const simplified = [...converted].length === 1 ? converted : character
  known.set(character, simplified)
  return simplified
}

/**
 * Traditional characters that Simplified text writes too, in some words or names
 * (乾隆, 著作, 瞭望, 於姓, 慰藉 …): all of them stand in GB 2312, so they prove nothing.
 */
const WRITTEN_IN_BOTH = new Set('乾著瞭於藉徵夥麽餘覆叠摺薹阪剋幺疋翦谿雠')

/** True for a character that Simplified text never writes: 「時」「會」, not 「后」「里」「著」. */
export function isTraditionalOnly(character: string): boolean {
  return !WRITTEN_IN_BOTH.has(character) && toSimplifiedCharacter(character) !== character
}

let simplifiedOnly: Set<string> | undefined

/** True for a character that Traditional text never writes, having another for it: 「说」「会」, not 「后」「里」「司」. */
export function isSimplifiedOnly(character: string): boolean {
  simplifiedOnly ??= readSimplifiedOnly()
  return simplifiedOnly.has(character)
}

/** What some Traditional character becomes, and Big5, the code page of Traditional text, does not have. */
function readSimplifiedOnly(): Set<string> {
  const all = new Set<string>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = gbkCharacter(lead, trail)
      if (character && isTraditionalOnly(character)) all.add(toSimplifiedCharacter(character))
    }
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) all.delete(decoder.decode(Uint8Array.of(lead, trail)))
  return all
}
