// Text in one Chinese script in, the same text in the other out, with a map from old offsets to new ones.
import { Trie } from 'opencc-js/core'
import type { Script } from '../model.ts'
import { fold } from './fold.ts'

/** Text in the reader's script; `at` takes an offset of the original to the same place in `text`. */
export interface Converted {
  text: string
  at(offset: number): number
}

/** Takes text and the script it is written in to the reader's script. */
export type ToScript = (text: string, from: Script) => Converted

/** The text as it is: nothing to convert. */
export const unchanged: ToScript = (text) => ({ text, at: (offset) => offset })

/**
 * Opens the conversion into a script. The dictionary for Traditional is 400 KB and takes some 100 ms to read,
 * so it is read when the first reader needs it. 「长江后浪」→「長江後浪」; 「皇后」stays.
 */
export async function openToScript(to: Script): Promise<ToScript> {
  const dictionary = await (to === 'hant' ? traditional() : simplified())
  return (text, from) => (from === to ? unchanged(text, from) : convert(dictionary, text))
}

/** Entries by their longest match, and the forms readers of today expect of what comes out. */
interface Dictionary {
  entries: Trie
  forms: Trie | undefined
}

let traditionalOnce: Promise<Dictionary> | undefined
let simplifiedOnce: Promise<Dictionary> | undefined

// OpenCC reads the end of a verb and 了 as 明瞭: 指明了方向 → 指明瞭方向. 简单明了 → 簡單明瞭 stays.
const VERBS_IN_MING = '指表说阐证查标写注载探判声申讲发'

// 台州 and 台山 are no 臺灣, but OpenCC knows 在臺, 來臺, 全臺 as words of their own.
const TOWARDS = '在来赴驻返对全访'
const KEPT_TAI = ['台州', '台山']

function traditional(): Promise<Dictionary> {
  // OpenCC's own standard writes 爲, 衆, 裏; people in Taiwan and Hong Kong write 為, 眾, 裡.
  traditionalOnce ??= import('opencc-js/cn2t').then(({ Locale }) => {
    const entries = trieOf(Locale.from.cn!)
    for (const verb of VERBS_IN_MING) entries.addWord(`${verb}明了`, `${entries.convert(`${verb}明`)}了`)
    for (const word of TOWARDS)
      for (const place of KEPT_TAI) entries.addWord(word + place, entries.convert(word) + place)
    return { entries, forms: trieOf(Locale.to.tw!) }
  })
  return traditionalOnce
}

function simplified(): Promise<Dictionary> {
  simplifiedOnce ??= import('opencc-js/t2cn').then(({ Locale }) => ({
    entries: trieOf(Locale.to.cn!),
    forms: undefined,
  }))
  return simplifiedOnce
}

function trieOf(groups: readonly (readonly (string | readonly (readonly [string, string])[])[])[]): Trie {
  const trie = new Trie()
  for (const group of groups) trie.loadDictGroup(group)
  return trie
}

/** What an entry becomes. A replacement that would not fold back to the same text is another text: not taken. */
function replace({ forms }: Dictionary, source: string, value: string): string {
  const folded = fold(source)
  const formed = forms?.convert(value) ?? value
  if (fold(formed) === folded) return formed
  return fold(value) === folded ? value : source
}

function convert(dictionary: Dictionary, text: string): Converted {
  let converted = ''
  // Where a change of length begins and ends: offsets between two entries move alike.
  const shifts: { from: number; to: number; target: number; targetTo: number }[] = []
  for (let i = 0; i < text.length; ) {
    const match = dictionary.entries.matchPrefix(text, i)
    const source = match ? text.slice(i, match.end) : String.fromCodePoint(text.codePointAt(i)!)
    const target = match ? replace(dictionary, source, match.value) : source
    if (target.length !== source.length)
      shifts.push({
        from: i,
        to: i + source.length,
        target: converted.length,
        targetTo: converted.length + target.length,
      })
    converted += target
    i += source.length
  }
  const at = (offset: number) => {
    let moved = offset
    for (const shift of shifts) {
      if (shift.from >= offset) break
      moved = offset < shift.to ? shift.target : offset - shift.to + shift.targetTo
    }
    return moved
  }
  return { text: converted, at }
}
