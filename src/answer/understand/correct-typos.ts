// A folded question in, the same with its slips put right out: homophones and look-alikes of words the corpus has.
import type { Lexicon } from '../../model.ts'
import { divisionsNamed, findPlaces } from '../../text/places.ts'
import { readingsOfCharacter } from '../../text/readings.ts'
import { ASKED_WORDS, LONE_CHARACTERS, LONE_READINGS, LOOK_ALIKES, MISSPELT } from './slips-data.ts'
import { thesaurusTerms } from './thesaurus.ts'

export interface Correction {
  from: string
  to: string
  /** Where `from` stands in the text that was given. */
  start: number
}

export interface Corrected {
  text: string
  corrections: Correction[]
}

/** Longer texts are pasted, not typed, and are searched as they are. */
const LONGEST_QUESTION = 200
/** Words longer than this are set phrases; their parts are words too. */
const LONGEST_WORD = 8

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * How a character stands in the question: in a word of the corpus, thesaurus or register; in another word of the
 * language; as a word by itself; or in none.
 */
type Standing = 'known' | 'covered' | 'lone' | 'free'

interface Vocabulary {
  known: ReadonlySet<string>
  /** Words of the language that are none of the corpus; a place may still be meant: 「得州」. */
  soundAlikes: ReadonlySet<string>
  /** First character → length of the longest known word that begins with it. */
  longest: ReadonlyMap<string, number>
  /** Character → the corpus's words that hold it, with its place in the word. */
  withCharacter: ReadonlyMap<string, readonly [word: string, at: number][]>
  /** How the corpus's words read a character, the most frequent first: the tables of pinyin are seldom needed. */
  readings: ReadonlyMap<string, readonly string[]>
  rank: ReadonlyMap<string, number>
  /** Words one would ask for: names, places, terms of the thesaurus. */
  telling: ReadonlySet<string>
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>()

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const made = vocabularies.get(lexicon)
  if (made) return made
  const terms = thesaurusTerms()
  const asked = ASKED_WORDS.split(' ')
  const telling = new Set([
    ...terms,
    ...asked,
    ...(lexicon.names ?? []).map((index) => lexicon.words[index]!),
  ])
  const withCharacter = new Map<string, [string, number][]>()
  const rank = new Map<string, number>()
  const readings = new Map<string, string[]>()
  const add = (word: string, index: number) => {
    if (word.length < 2 || word.length > LONGEST_WORD || rank.has(word)) return
    rank.set(word, index)
    for (let at = 0; at < word.length; at++) {
      const found = withCharacter.get(word[at]!)
      if (found) found.push([word, at])
      else withCharacter.set(word[at]!, [[word, at]])
    }
  }
  for (const word of asked) add(word, 0)
  lexicon.words.forEach((word, index) => {
    add(word, index)
    lexicon.readings[index]!.split(' ').forEach((syllable, at) => {
      const heard = readings.get(word[at]!)
      if (!heard) readings.set(word[at]!, [syllable])
      else if (!heard.includes(syllable)) heard.push(syllable)
    })
  })
  for (const [character, ...read] of LONE_READINGS.split(' '))
    if (!readings.has(character!)) readings.set(character!, read.join('').split('/'))
  const known = new Set([...lexicon.words, ...terms, ...asked])
  const soundAlikes = new Set(lexicon.soundAlikes)
  const longest = new Map<string, number>()
  for (const word of known) longest.set(word[0]!, Math.max(word.length, longest.get(word[0]!) ?? 0))
  const vocabulary = { known, soundAlikes, longest, withCharacter, readings, rank, telling }
  vocabularies.set(lexicon, vocabulary)
  return vocabulary
}

/** One word of ICU's dictionary, or several of two characters and more: 「闭环管理」, not 「赢疫情」. */
function isWhole(word: string): boolean {
  const segments = [...segmenter.segment(word)]
  return segments.length === 1 || segments.every(({ segment }) => segment.length > 1)
}

/**
 * Puts slips right: 「核酸检侧」→「核酸检测」, 「阿巴会议」→「阿坝会议」, 「长冶」→「长治」. Only what is itself no
 * word is touched, and only when a word of the corpus sounds or looks the same: 「成都」「主治」「常州」 stay.
 */
export function correct(text: string, lexicon: Lexicon): Corrected {
  const nothing = { text, corrections: [] }
  if (text.length > LONGEST_QUESTION) return nothing
  const vocabulary = vocabularyOf(lexicon)
  const standings = standingsIn(text, vocabulary)
  const corrections = misspeltIn(text, vocabulary)
  for (const offer of offersFor(text, standings, vocabulary)) {
    const end = offer.start + offer.to.length
    if (corrections.every(({ start, to }) => end <= start || start + to.length <= offer.start))
      corrections.push({ from: text.slice(offer.start, end), to: offer.to, start: offer.start })
  }
  corrections.sort((a, b) => a.start - b.start)
  let corrected = ''
  let at = 0
  for (const { start, to } of corrections) {
    corrected += text.slice(at, start) + to
    at = start + to.length
  }
  return { text: corrected + text.slice(at), corrections }
}

/** Words whose wrong spelling is itself in dictionaries: 「拉圾」. */
function misspeltIn(text: string, { known }: Vocabulary): Correction[] {
  return Object.entries(MISSPELT).flatMap(([from, to]) => {
    const start = known.has(from) || !known.has(to) ? -1 : text.indexOf(from)
    return start < 0 ? [] : [{ from, to, start }]
  })
}

const lone = new Set(LONE_CHARACTERS)

function standingsIn(text: string, { known, longest }: Vocabulary): Standing[] {
  const standings = [...text].length === text.length ? Array.from(text, standingAlone) : []
  for (const { segment, index } of segmenter.segment(text))
    if (segment.length > 1) standings.fill('covered', index, index + segment.length)
  for (const { start, end } of findPlaces(text)) standings.fill('known', start, end)
  for (let start = 0; start < text.length; start++)
    for (let end = Math.min(text.length, start + (longest.get(text[start]!) ?? 0)); end > start + 1; end--)
      if (known.has(text.slice(start, end))) {
        standings.fill('known', start, end)
        break
      }
  return standings
}

function standingAlone(character: string): Standing {
  if (!/\p{Script=Han}/u.test(character)) return 'covered'
  return lone.has(character) ? 'lone' : 'free'
}

interface Offer {
  start: number
  to: string
  slips: number
  rank: number
}

/** Words of the corpus that a stretch of the question may stand for, the surest first. */
function offersFor(text: string, standings: readonly Standing[], vocabulary: Vocabulary): Offer[] {
  const offers = new Map<string, Offer>()
  for (let at = 0; at < text.length; at++) {
    for (const [word, offset] of vocabulary.withCharacter.get(text[at]!) ?? []) {
      const start = at - offset
      if (start < 0 || start + word.length > text.length || offers.has(`${start} ${word}`)) continue
      const slips = slipsIn(text, start, word, standings, vocabulary)
      const typed = text.slice(start, start + word.length)
      if (!slips || vocabulary.known.has(typed)) continue
      if (vocabulary.soundAlikes.has(typed) && divisionsNamed(word).length === 0) continue
      if (vocabulary.telling.has(word) || isWhole(word))
        offers.set(`${start} ${word}`, { start, to: word, slips, rank: vocabulary.rank.get(word)! })
    }
  }
  return [...offers.values()].sort(
    (a, b) => b.to.length - b.slips - (a.to.length - a.slips) || a.slips - b.slips || a.rank - b.rank,
  )
}

/** How many characters differ, when all that differ may be slips; undefined when the stretch is no slip for the word. */
function slipsIn(
  text: string,
  start: number,
  word: string,
  standings: readonly Standing[],
  { telling, readings }: Vocabulary,
): number | undefined {
  let slips = 0
  const isShort = word.length === 2
  const isPlace = divisionsNamed(word).length > 0
  const isLong = word.length > 3
  for (let i = 0; i < word.length; i++) {
    const standing = standings[start + i]
    const typed = text[start + i]!
    if (typed === word[i]) {
      if (isShort && isWord(standing) && !(isPlace && isPlaceSlip(text, start))) return undefined
      // 「一客」 is no slip for 「一刻」; 「出袭」 is one for 「出席」, which people ask for.
      if (isShort && standing === 'lone' && !telling.has(word)) return undefined
      continue
    }
    slips++
    if (slips * 2 > word.length) return undefined
    // ICU knows 「阿巴」 as a word, and 「心里」; whoever writes 「心里疏导」 means 「心理疏导」.
    const mayCut = isShort
      ? isPlace && isPlaceSlip(text, start)
      : (isLong || isPlace) && standing === 'covered'
    if (isWord(standing) && !mayCut) return undefined
    // A word by itself is a slip only inside a longer word, or in the name of a place: 「得州」.
    if (standing === 'lone' && !isLong && !isPlace) return undefined
    if (standing !== 'covered' && looksAlike(typed, word[i]!)) continue
    const [heard, meant] = [typed, word[i]!].map((one) => readings.get(one) ?? readingsOfCharacter(one))
    if (!soundsAlike(heard!, meant!, standing === 'covered' || isShort)) return undefined
  }
  return slips || undefined
}

/** Ordinary words that sound like a place and share a character with it. */
const NO_PLACE = new Set(['阿爸', '阿伯'])

function isWord(standing: Standing | undefined): boolean {
  return standing === 'known' || standing === 'covered'
}

/** Whether a two-character stretch, one word of the language though it is, may stand for a place of the corpus. */
function isPlaceSlip(text: string, start: number): boolean {
  const typed = text.slice(start, start + 2)
  if (NO_PLACE.has(typed) || divisionsNamed(typed).length > 0) return false
  return [...segmenter.segment(typed)].length === 1
}

/** Sounds that speakers and input methods mix: z/zh, c/ch, s/sh, n/l, f/h, r/l, an/ang, en/eng, in/ing. */
function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/^h(?=u)/, 'f')
    .replace(/^fu(?=[aeio])/, 'f')
    .replace(/([aei])ng$/, '$1n')
}

/** `exactly`: in their first readings; else in any reading, sounds people mix being the same. */
function soundsAlike(a: readonly string[], b: readonly string[], exactly: boolean): boolean {
  if (exactly) return a[0] === b[0]
  const blurredB = b.map(blurred)
  return a.some((reading) => blurredB.includes(blurred(reading)))
}

let looks: ReadonlyMap<string, string> | undefined

function looksAlike(a: string, b: string): boolean {
  if (!looks) {
    const sets = new Map<string, string>()
    for (const set of LOOK_ALIKES.split(' '))
      for (const character of set) sets.set(character, (sets.get(character) ?? '') + set)
    looks = sets
  }
  return looks.get(a)?.includes(b) ?? false
}
