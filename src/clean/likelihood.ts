// A page's sound text in, a measure out of how likely a run of Simplified characters is Chinese on that page.
import { readFileSync } from 'node:fs'
import { CLAUSE_ENDS, CLAUSE_STARTS } from './clause-ends-data.ts'
import { OFFICIAL_WORDS } from './official-words-data.ts'

/** Longest word looked up, in characters. */
export const LONGEST_WORD = 4

/** ln P(word), or undefined for what neither the dictionary nor the page knows; a single character always has one. */
export interface Likelihood {
  (word: string): number | undefined
  /**
   * The words that begin with these characters and have one more: that one → ln P(word). Undefined for none, as behind
   * most: a torn byte may be any of a hundred characters, and need not be looked up as the end of a word that is none.
   */
  behind(start: string): ReadonlyMap<string, number> | undefined
}

/** Tokens jieba's frequencies were counted over. */
const COUNTED = 60_101_964
/** Of the page's own text this much is counted: enough for its words, and bounded for a page of 50 MB. */
const MOST_CHARACTERS = 60_000
/**
 * Share of a page's running words that are its own, by length: a page repeats itself (疫情防控 40 times),
 * so four characters that it shows elsewhere outweigh two words of the dictionary.
 */
const OWN_SHARE = [0, 0, 0.03, 0.1, 0.25]
/** Once may be chance. */
const FIRST_SIGHT = 1
/** What a word of `official-words-data.ts` counts at least, as jieba counts. */
const OFFICIAL = 2000
/** A character in no list: a hundredth of the rarest in the dictionary. */
const UNKNOWN = Math.log(0.01 / COUNTED)

/** Shares of running official text, from the five seeds' own counts, rounded; the rest is rarer than any word. */
const MARKS: Record<string, number> = {
  '，': 0.05, '、': 0.04, '。': 0.02, '“': 0.008, '”': 0.008, '：': 0.002, '；': 0.003,
  '（': 0.002, '）': 0.002, '《': 0.002, '》': 0.002, '？': 0.0001, '！': 0.0003, '　': 0.001,
  '—': 0.0001, '…': 0.00003, '·': 0.00005, '〔': 0.0001, '〕': 0.0001, '【': 0.0002, '】': 0.0002,
  '‘': 0.0003, '’': 0.0003, '℃': 0.00002, '①': 0.00005, '②': 0.00005, '③': 0.00005,
} // biome-ignore format: one line a kind

/** Digits, letters and ASCII signs, by their share in the seeds. */
function signLikelihood(character: string): number | undefined {
  const share = MARKS[character]
  if (share !== undefined) return Math.log(share)
  if (character >= '0' && character <= '9') return Math.log(0.002)
  if (/[a-z]/i.test(character)) return Math.log(0.001)
  return character < '\x80' || character === '\ufffc' ? Math.log(0.0003) : undefined
}

let dictionary: Map<string, number> | undefined
let beginnings: Beginnings | undefined

/** jieba's words of at most four characters (0.9 MB), read when a torn page first needs them. */
function words(): Map<string, number> {
  if (dictionary) return dictionary
  const data = JSON.parse(readFileSync(new URL('./words-data.json', import.meta.url), 'utf8')) as {
    words: Record<string, string>
  }
  dictionary = new Map()
  for (const [rank, list] of Object.entries(data.words))
    for (const word of list.split(' ')) dictionary.set(word, Math.exp(Number(rank) / 2))
  for (const word of OFFICIAL_WORDS) dictionary.set(word, Math.max(OFFICIAL, dictionary.get(word) ?? 0))
  return dictionary
}

/** Words by their first character when they have two, by their first two when they have more. */
type Beginnings = ReadonlyMap<string, readonly string[]>

function byBeginning(words: Iterable<string>): Beginnings {
  const lists = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 2 || word.length > LONGEST_WORD) continue
    const start = word.slice(0, Math.min(2, word.length - 1))
    const list = lists.get(start)
    if (list) list.push(word)
    else lists.set(start, [word])
  }
  return lists
}

/** A measure for one page. `sound` is its text outside the torn places, in Simplified. */
export function likelihoodOn(sound: string): Likelihood {
  const general = words()
  const own = new Map<string, number>()
  for (const line of sound.slice(0, MOST_CHARACTERS).split(/[^\u3400-\u9fff0-9.%-]+/)) {
    for (let length = 2; length <= LONGEST_WORD; length++)
      for (let at = 0; at + length <= line.length; at++) {
        const word = line.slice(at, at + length)
        own.set(word, (own.get(word) ?? 0) + 1)
      }
  }
  const perSight = COUNTED / Math.max(500, Math.min(sound.length, MOST_CHARACTERS))
  const cache = new Map<string, number | undefined>()
  const likelihood = (word: string): number | undefined => {
    if (cache.has(word)) return cache.get(word)
    const seen = Math.max(0, (own.get(word) ?? 0) - FIRST_SIGHT)
    const count = (general.get(word) ?? 0) + seen * perSight * (OWN_SHARE[word.length] ?? 0)
    let value = count > 0 ? Math.log(count / COUNTED) : undefined
    if (word.length === 1) value = signLikelihood(word) ?? value ?? UNKNOWN
    cache.set(word, value)
    return value
  }
  let ownBeginnings: Beginnings | undefined
  const rows = new Map<string, ReadonlyMap<string, number> | undefined>()
  const rowOf = (start: string): ReadonlyMap<string, number> | undefined => {
    beginnings ??= byBeginning(general.keys())
    ownBeginnings ??= byBeginning([...own].filter(([, count]) => count > FIRST_SIGHT).map(([word]) => word))
    const beginning = start.slice(0, 2)
    if (!beginnings.has(beginning) && !ownBeginnings.has(beginning)) return undefined
    const row = new Map<string, number>()
    for (const words of [beginnings.get(beginning), ownBeginnings.get(beginning)])
      for (const word of words ?? [])
        if (word.length === start.length + 1 && word.startsWith(start))
          row.set(word.slice(start.length), likelihood(word)!)
    return row.size > 0 ? row : undefined
  }
  const behind = (start: string) => {
    if (!rows.has(start)) rows.set(start, rowOf(start))
    return rows.get(start)
  }
  return Object.assign(likelihood, { behind })
}

const MARKS_OF_CLAUSES = new Set('，。；：？！、')
const ends = weights(CLAUSE_ENDS)
const starts = weights(CLAUSE_STARTS)

function weights(data: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(data).flatMap(([weight, list]) => [...list].map((one) => [one, Number(weight)] as const)),
  )
}

/** What it adds (nats) that a clause ends, or begins, between two characters: little ends behind 「确」, much behind 「作」. */
export function boundaryLikelihood(before: string, after: string): number {
  if (MARKS_OF_CLAUSES.has(after)) return ends.get(before) ?? 0
  return MARKS_OF_CLAUSES.has(before) ? (starts.get(after) ?? 0) : 0
}
