// A page's raw text in, the text with its damage undone out, with the trail of changes and the script it was first in.
import type { Change, Repairs, Script } from '../model.ts'
import { hasReadings, READING } from './has-readings.ts'
import { likelihoodOn } from './likelihood.ts'
import { pageScript } from './page-script.ts'
import { type PageTable, pageTable } from './page-table.ts'
import { restoreBytes } from './restore-bytes.ts'
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
  const table = pageTable(text)
  const sound = withoutReadings(soundPart(text), table).text
  const likelihood = likelihoodOn([...sound].map(toSimplifiedCharacter).join(''))
  const simplify = pageScript(sound, likelihoodOn(''))
  const lines = text.split('\n').map((line, index) => {
    const whole = restoreBytes(line, table, likelihood)
    for (const { before, after, characters, uncertain } of whole.restorations) {
      repairs.byteShift += characters
      repairs.uncertain += uncertain
      changes.push({ step: 'restore-bytes', before, after: simplify(after), reason: 'torn', line: index + 1 })
    }
    const bare = withoutReadings(whole.text, table)
    repairs.pinyin += bare.count
    return simplify(bare.text)
  })
  return { text: lines.join('\n'), changes, repairs, script: 'hans' }
}

/** What no torn byte has reached, to learn the page's own words from. */
function soundPart(text: string): string {
  return text.replace(/[?\ufffd][^\n]{0,40}/g, '\n')
}

function withoutReadings(text: string, table: PageTable): { text: string; count: number } {
  let count = 0
  const bare = text.replace(READING, (whole, character: string, reading: string) => {
    if (!table.takesReading(character, reading)) return whole
    count++
    return character
  })
  return { text: bare, count }
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
