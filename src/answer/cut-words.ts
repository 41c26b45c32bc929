// A folded text in, its words out: as the segmenter cuts them, joined where they belong together.
import type { Guide } from './understand/guide.ts'
import { PLAIN_WORDS } from './understand/plain-words-data.ts'

/** A word of a question. */
export interface Term {
  term: string
  /** In the sought text. */
  start: number
  end: number
  /** Found by the thesaurus across the segmenter's words. */
  isLoose?: boolean
}

/** Words of a text, those joined that some report writes together, and characters left alone that stand side by side. */
export function joinedWords(text: string, guide: Guide): Term[] {
  return joinSingles(joinKnown(wordsOf(text), guide))
}

/** 「报一回」「问几次」: how often, not of what. */
const A_FEW = /^[一二两三几][回遍趟下次]$/

/** One Han character is seldom a topic; a letter or number may be one. */
export function isTelling(term: string): boolean {
  return !PLAIN_WORDS.has(term) && !A_FEW.test(term) && (term.length > 1 || !/\p{Script=Han}/u.test(term))
}

/** A letter that may carry what a word means: 演 and 习, not 的 or 在. */
export function isTellingLetter(letter: string): boolean {
  return !SMALL.test(letter) && !PLAIN_WORDS.has(letter)
}

/** 「谁在」「几天」「作了」: a small word glued to another, which no report has. */
export function isGlue(term: string, { reports }: Guide): boolean {
  return term.length === 2 && SMALL.test(term) && !reports.some(({ text }) => text.includes(term))
}

/** 「大数据」「菜篮子」「日报告」 are cut before their last word; what some report writes together is one word. */
function joinKnown(words: Term[], { reports }: Guide): Term[] {
  const joined: Term[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const isPair = last?.end === word.start && last.term.length === 1 && word.term.length === 2
    const isKnown =
      isPair &&
      !SMALL.test(last.term) &&
      (!PLAIN_WORDS.has(last.term) || last.term === '日') &&
      reports.some(({ text }) => text.includes(last.term + word.term))
    if (isKnown) joined[joined.length - 1] = { ...word, term: last.term + word.term, start: last.start }
    else joined.push(word)
  }
  return joined
}

/** The segmenter cuts words it does not know into characters: 雾·霾 → 雾霾. */
function joinSingles(words: Term[]): Term[] {
  const joined: Term[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const isSingle = word.term.length === 1 && !PLAIN_WORDS.has(word.term) && !SMALL.test(word.term)
    if (last && isSingle && last.end === word.start && singles.has(last)) {
      last.term += word.term
      last.end = word.end
    } else {
      const copy = { ...word }
      if (isSingle) singles.add(copy)
      joined.push(copy)
    }
  }
  return joined
}

const singles = new WeakSet<Term>()
const SMALL =
  /[的了吗呢是在有和与对把被给要会个这那些么得着过也都就还又吧啊呀嘛之其于以及为从向到说叫问请让咋啥哪谁几多]/

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words of a text, as the segmenter of the language cuts them. */
export function wordsOf(text: string): Term[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({ term: segment, start: index, end: index + segment.length }))
}
