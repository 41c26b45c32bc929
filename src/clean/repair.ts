// A page's raw text in, the text with its damage undone out, with the trail of changes and the script it was first in.
import type { Change, Repairs, Script } from '../model.ts'
import { dropTagRemains } from './drop-tag-remains.ts'
import { likelihoodOn } from './likelihood.ts'
import { repairReadings } from './repair-readings.ts'
import { restoreLostEnds } from './restore-lost-ends.ts'
import { isTraditionalOnly } from './traditional.ts'
import { undoMojibake } from './undo-mojibake.ts'

/** A page after repair: its own line breaks, uncertain characters as □. */
export interface Repaired {
  text: string
  changes: Change[]
  repairs: Pick<Repairs, 'pinyin' | 'byteShift' | 'uncertain'>
  script: Script
}

/**
 * Undoes what tools did to a page's bytes, before anything else touches the text: the last damage first.
 * 「時(shí)間」→「时间」, 「当前顴/p>」→「当前页」; 「重(chóng)庆」 and every clean page stay as they are.
 */
export function repairText(page: string): Repaired {
  const decoded = undoMojibake(page, () => likelihoodOn(''))
  const ended = restoreLostEnds(decoded.text, () => likelihoodOn(''))
  const mended = repairReadings(ended.text)
  const torn = mended ?? { text: ended.text, changes: [], readings: 0, restored: 0, uncertain: 0 }
  const changes = [...decoded.changes, ...ended.changes, ...torn.changes]
  const bare = dropTagRemains(torn.text, changes.length > 0)
  return {
    text: bare.text,
    changes: [...changes, ...bare.changes],
    repairs: {
      pinyin: torn.readings,
      byteShift: decoded.restored + ended.restored + torn.restored,
      uncertain: decoded.uncertain + ended.uncertain + torn.uncertain,
    },
    script: mended ? 'hans' : scriptOf(bare.text),
  }
}

/** Of so many characters the script is told; enough for any page, and bounded for one of 50 MB. */
const SCRIPT_SAMPLE = 100_000
/** Traditional text has a third of Traditional-only characters, Simplified text none, a Simplified page with Traditional links few. */
const TRADITIONAL_SHARE = 0.1

function scriptOf(text: string): Script {
  let han = 0
  let traditional = 0
  for (const [character] of text.slice(0, SCRIPT_SAMPLE).matchAll(/[\u3400-\u9fff]/g)) {
    han++
    if (isTraditionalOnly(character)) traditional++
  }
  return traditional > TRADITIONAL_SHARE * han ? 'hant' : 'hans'
}
