// A question in English or toneless pinyin in, the same in Chinese words out, so that one understanding serves all.
import type { Lexicon } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { ENGLISH, JOINING_WORDS, NOT_PINYIN } from './english-data.ts'
import { isSyllables, type ReadWords, readPinyin } from './read-pinyin.ts'
import { bare, thesaurusGroups } from './thesaurus.ts'

export interface Translated {
  /** Chinese words parted by spaces; the text itself, folded, when nothing was to be translated. */
  text: string
  from: 'en' | 'pinyin' | null
}

const LATIN_WORD = /[a-z]/
// 「officials who demand bribes」 asks for nobody.
const RELATIVE_WHO = /(?<=\b(?:[a-z]+s|people|those|anyone|someone|person|staff|everyone) )who(?= )/g
const POSSESSIVE = /['’]s\b/g
const TOKEN = /[a-z]+(?:['’.-][a-z]+)*|\d+(?:st|nd|rd|th)\b|[\d+.:/-]*\d|\p{Script=Han}+|[?？!！,，。;；、]/gu
/** The longest English phrase of the tables, in words. */
const PHRASE_WORDS = 6
/** Glosses of one English word that are taken: the corpus's most frequent words for it. */
const GLOSS_WORDS = 2

let phrases: ReadonlyMap<string, readonly string[]> | undefined

/** English phrase → Chinese to choose from, of the table of questions and, where that has none, of the thesaurus. */
function phraseTable(): ReadonlyMap<string, readonly string[]> {
  if (phrases) return phrases
  const table = new Map<string, readonly string[]>()
  for (const line of ENGLISH.split('\n')) {
    const [english = '', chinese = ''] = line.split('=')
    if (english.trim()) table.set(english.trim(), [chinese.trim()])
  }
  for (const { formal, english } of thesaurusGroups())
    for (const phrase of english) if (!table.has(phrase)) table.set(phrase, formal.map(bare))
  phrases = table
  return table
}

const joining = new Set(JOINING_WORDS.split(' '))
const notPinyin = new Set(NOT_PINYIN.split(' '))
let phraseWords: ReadonlySet<string> | undefined

/** Whether a word belongs to the English the tables know, in any of its forms. */
function isEnglish(word: string, lexicon: Lexicon): boolean {
  phraseWords ??= new Set([...phraseTable().keys()].flatMap((phrase) => phrase.split(' ')))
  if (notPinyin.has(word)) return true
  return [word, ...singular(word)].some(
    (form) => joining.has(form) || phraseWords!.has(form) || Object.hasOwn(lexicon.glosses, form),
  )
}

/**
 * Puts English and pinyin into Chinese words: 「who chaired the aba meeting?」→「谁 主持 阿坝 会议」,
 * 「dezhou zhuchi」→「德州 主持」. Han of a mixed question stays: 「changzhou 分会场有谁」→「常州 分会场有谁」.
 * What is in neither tongue stays as typed; a question without such words is given back folded, `from: null`.
 */
export function toChinese(text: string, lexicon: Lexicon): Translated {
  const folded = fold(text)
  // 「fire-risk」 is two words where no table has it; 「follow-up」 may be one.
  const tokens = (folded.replace(POSSESSIVE, '').replace(RELATIVE_WHO, '').match(TOKEN) ?? []).flatMap(
    (token) =>
      LATIN_WORD.test(token) && token.includes('-') && !isEnglish(token, lexicon)
        ? token.split('-')
        : [token],
  )
  const latin = tokens.filter((token) => LATIN_WORD.test(token))
  if (latin.length === 0) return { text: folded, from: null }
  // A word no syllables spell makes a question English; “he”, “can”, “long” alone do not.
  const mode = latin.some(
    (word) => isEnglish(word, lexicon) && (!isSyllables(word) || (notPinyin.has(word) && word.length > 4)),
  )
    ? 'en'
    : 'pinyin'
  const words: string[] = []
  let from: Translated['from'] = null
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (!LATIN_WORD.test(token)) {
      if (/[\p{Script=Han}\d]/u.test(token)) words.push(token)
      at++
      continue
    }
    const run = latinRun(tokens, at)
    const found = mode === 'en' ? phraseAt(run, lexicon) : undefined
    if (found) {
      if (found.chinese) words.push(found.chinese)
      from = mode
      at += found.length
      continue
    }
    const unknown = mode === 'en' ? run.slice(0, unknownLength(run, lexicon)) : run
    const read = readUnknown(unknown, lexicon)
    words.push(...read.words)
    if (read.left < unknown.length) from = mode
    at += unknown.length
  }
  if (from === null) return { text: folded, from }
  const once = words.filter((word, i) => word !== words[i - 1])
  return { text: withDates(inOrder(once).join(' ')), from }
}

/** 「10月 22」 and 「22 10月」→「10月22日」. */
function withDates(text: string): string {
  return text
    .replace(/(?<!\S)(1?\d月) (\d{1,2})(?:st|nd|rd|th)?(?!\S)/, '$1$2日')
    .replace(/(?<!\S)(\d{1,2})(?:st|nd|rd|th)? (1?\d月)(?!\S)/, '$2$1日')
}

/** Reads words no table knows as pinyin; a person's name also with the family name last, 「kunlin xu」. */
function readUnknown(words: readonly string[], lexicon: Lexicon): ReadWords {
  const read = readPinyin(words, lexicon)
  if (words.length !== 2 || read.left === 0) return read
  const turned = readPinyin([words[1]!, words[0]!], lexicon)
  return turned.left === 0 && turned.words.length === 1 ? turned : read
}

function latinRun(tokens: readonly string[], at: number): string[] {
  let end = at
  while (end < tokens.length && LATIN_WORD.test(tokens[end]!)) end++
  return tokens.slice(at, end)
}

function unknownLength(run: readonly string[], lexicon: Lexicon): number {
  let length = 1
  while (length < run.length && !isEnglish(run[length]!, lexicon)) length++
  return length
}

/** Forms an English word may stand under: singular of a plural. */
function singular(word: string): string[] {
  return [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')]
}

/** The longest phrase of the tables, or gloss of a corpus word, that begins the run. */
function phraseAt(run: readonly string[], lexicon: Lexicon): { chinese: string; length: number } | undefined {
  const table = phraseTable()
  for (let length = Math.min(PHRASE_WORDS, run.length); length > 0; length--) {
    const last = run[length - 1]!
    for (const form of [last, ...singular(last)]) {
      const phrase = [...run.slice(0, length - 1), form].join(' ')
      const terms = table.get(phrase)
      if (terms) return { chinese: terms.find((term) => hasWord(lexicon, term)) ?? terms[0]!, length }
      if (length === 1 && joining.has(form)) return { chinese: '', length }
      const glossed = Object.hasOwn(lexicon.glosses, phrase) ? lexicon.glosses[phrase]! : []
      if (glossed.length > 0)
        return {
          chinese: glossed
            .slice(0, GLOSS_WORDS)
            .map((word) => lexicon.words[word]!)
            .join(' '),
          length,
        }
    }
  }
  return undefined
}

const wordSets = new WeakMap<Lexicon, ReadonlySet<string>>()

function hasWord(lexicon: Lexicon, word: string): boolean {
  let words = wordSets.get(lexicon)
  if (!words) {
    words = new Set(lexicon.words)
    wordSets.set(lexicon, words)
  }
  return words.has(word)
}

const ASKED_BEFORE_VERB = new Set(['什么时候', '在哪里', '哪天', '什么'])
const VERB = /^(?:召开|主持|出席|参加|讲话|发布|说了?|要求|强调|指出|部署|提到|讨论)/

/** Chinese asks where it answers: 「什么时候 阿坝 会议 召开」→「阿坝 会议 什么时候 召开」, 「谁 市长 德州」→「德州 市长 谁」. */
function inOrder(words: readonly string[]): string[] {
  const [first = '', ...rest] = words
  if (first === '谁' && rest.length === 1 && !VERB.test(rest[0]!)) return [...rest, '是谁']
  if (first === '谁' && /[长记任席]$/.test(rest[0] ?? '') && rest.length > 1)
    return [...rest.slice(1), rest[0]!, '是谁']
  if (!ASKED_BEFORE_VERB.has(first)) return [...words]
  const verb = rest.findIndex((word) => VERB.test(word))
  if (verb < 0) return first === '什么' ? [...words] : [...rest, first]
  const split = first === '什么' ? verb + 1 : verb
  return [...rest.slice(0, split), first, ...rest.slice(split)]
}
