// A page's raw text in, the text with its damage undone out, with the trail of changes and the script it was first in.
import type { Change, Repairs, Script } from '../model.ts'
import { hasReadings, READING } from './has-readings.ts'
import { isTraditionalOnly, toSimplifiedCharacter } from './traditional.ts'

/** A page after repair: line breaks as they were, uncertain characters as □. */
export interface Repaired {
  text: string
  changes: Change[]
  repairs: Pick<Repairs, 'pinyin' | 'byteShift' | 'uncertain'>
  script: Script
}

/**
 * Undoes what tools did to a page's bytes, before anything else touches the text.
 * 「時(shí)間」→「时间」; 「重(chóng)庆」 and every clean page stay as they are.
 */
export function repairText(text: string): Repaired {
  const changes: Change[] = []
  const repairs = { pinyin: 0, byteShift: 0, uncertain: 0 }
  if (!hasReadings(text)) return { text, changes, repairs, script: scriptOf(text) }
  const bare = text.replace(READING, (whole, character: string) => {
    if (!isTraditionalOnly(character)) return whole
    repairs.pinyin++
    return character
  })
  return { text: [...bare].map(toSimplifiedCharacter).join(''), changes, repairs, script: 'hans' }
}

/** Simplified unless a tenth of the Han characters are Traditional only. */
function scriptOf(text: string): Script {
  let han = 0
  let traditional = 0
  for (const [character] of text.slice(0, 100_000).matchAll(/[\u3400-\u9fff]/g)) {
    han++
    if (isTraditionalOnly(character)) traditional++
  }
  return traditional > han / 10 ? 'hant' : 'hans'
}
