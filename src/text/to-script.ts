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
  const trie = await (to === 'hant' ? traditional() : simplified())
  return (text, from) => (from === to ? unchanged(text, from) : convert(trie, text))
}

let traditionalTrie: Promise<Trie> | undefined
let simplifiedTrie: Promise<Trie> | undefined

function traditional(): Promise<Trie> {
  traditionalTrie ??= import('opencc-js/cn2t').then(({ Locale }) => trieOf(Locale.from.cn!))
  return traditionalTrie
}

function simplified(): Promise<Trie> {
  simplifiedTrie ??= import('opencc-js/t2cn').then(({ Locale }) => trieOf(Locale.to.cn!))
  return simplifiedTrie
}

function trieOf(groups: readonly (readonly (string | readonly (readonly [string, string])[])[])[]): Trie {
  const trie = new Trie()
  for (const group of groups) trie.loadDictGroup(group)
  return trie
}

function convert(trie: Trie, text: string): Converted {
  let converted = ''
  // Where a change of length begins and ends: offsets between two entries move alike.
  const shifts: { from: number; to: number; target: number; targetTo: number }[] = []
  for (let i = 0; i < text.length; ) {
    const match = trie.matchPrefix(text, i)
    const source = match ? text.slice(i, match.end) : String.fromCodePoint(text.codePointAt(i)!)
    // A replacement that would not fold back to the same text would be another text: it is left as it is.
    const target = match && fold(match.value) === fold(source) ? match.value : source
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
