// Han text in, its pinyin out; the reading tables are loaded when first asked for.
import { createRequire } from 'node:module'

type PinyinPro = typeof import('pinyin-pro', { with: { 'resolution-mode': 'require' }})

let loaded: PinyinPro | undefined
/** 0.1 s and 300 KB of tables: only a question typed in pinyin or with a slip needs them, and a damaged page. */
function pinyinPro(): PinyinPro {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as PinyinPro
  return loaded
}

/** Readings of a word in its context, one a character: 「重庆」→ chong qing, but 「重点」→ zhong dian. ü is v. */
export function readingOf(word: string): string[] {
  return pinyinPro().pinyin(word, { toneType: 'none', v: true, type: 'array' })
}

const everyReading = new Map<string, readonly string[]>()

/** Every toneless reading of one character: 「长」→ chang, zhang. */
export function readingsOfCharacter(character: string): readonly string[] {
  let readings = everyReading.get(character)
  if (!readings) {
    const { pinyin } = pinyinPro()
    readings = [...new Set(pinyin(character, { toneType: 'none', v: true, type: 'array', multiple: true }))]
    everyReading.set(character, readings)
  }
  return readings
}

/** Every reading of one character with its tone mark: 「长」→ cháng, zhǎng. */
export function tonedReadingsOf(character: string): readonly string[] {
  return pinyinPro().pinyin(character, { type: 'array', multiple: true })
}
