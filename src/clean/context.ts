// The last characters of a way of reading in, all out that they say of whatever comes next.
import { characterLikelihood } from './character-likelihood.ts'
import { type Likelihood, LONGEST_WORD } from './likelihood.ts'
import { HAN, isMark } from './signs.ts'

/** What the last characters say of the next; a lost byte makes a hundred next ones of the same last ones. */
export interface Context {
  /** The last character, '' at the start. */
  last: string
  isHan: boolean
  isMark: boolean
  endsWord: boolean
  /** A clause may end with it although it is a word of one character. */
  isFinal: boolean
  /** What ends a word that began one, two, three characters ago, each with ln P of that word. */
  words(): readonly (ReadonlyMap<string, number> | undefined)[]
  /** ln P of a next character by the last two. */
  nextLikelihood: (character: string) => number
}

/** What a mark can stand behind: not a space, not another mark. */
const ENDS_WORD = /[\u3400-\u9fffA-Za-z0-9”’）》】〕%％…]/
/** Single characters a clause may end with; 「确。」 for 「确保」 and 「上。」 for 「上海」 are no clauses. */
const FINAL = '的了过人年月日中等者'

/** What these last characters, in Simplified, say of the next. */
export function contextOf(tail: string, likelihood: Likelihood): Context {
  const last = tail.slice(-1)
  let words: (ReadonlyMap<string, number> | undefined)[] | undefined
  return {
    last,
    isHan: HAN.test(last),
    isMark: isMark(last),
    endsWord: ENDS_WORD.test(last),
    isFinal: FINAL.includes(last),
    words() {
      if (words) return words
      words = []
      for (let length = 1; length < LONGEST_WORD && length <= tail.length; length++)
        words.push(likelihood.behind(tail.slice(-length)))
      return words
    },
    nextLikelihood: characterLikelihood(tail.slice(-2)),
  }
}
