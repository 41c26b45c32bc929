// The sentence that brings a meeting and the sentences about it in, the venue out.
import type { Convening } from './find-convening.ts'
import type { PageText, Sentence } from './page-texts.ts'

export interface Venue {
  words: string
  in: PageText
  start: number
  end: number
}

/** 「主会场设在市政务中心」「在长春主会场出席」; a branch, 「在常州分会场」, is not where the meeting sat. */
const MAIN_HALL =
  /主会场设在([^，。；,;、\s]{2,16}?)(?=[，。；,;]|$)|在([^，。；,;、\s的]{2,12}?)主会场(?:出席|参加|主持|并|收听|收看)/

/** Where people sat: 「会议在马尔康召开」, 「在北京主持召开」, else the main hall that is named; null without any. */
export function findVenue({ venue, sentence }: Convening, sentences: readonly Sentence[]): Venue | null {
  if (venue) return { ...venue, in: sentence.in }
  for (const one of sentences) {
    const match = MAIN_HALL.exec(one.words)
    const words = match?.[1] ?? match?.[2]
    if (!match || !words || /^(?:全?[省市州县区]|各地?)$/.test(words)) continue
    const start = one.start + match.index + match[0].indexOf(words)
    return { words, in: one.in, start, end: start + words.length }
  }
  return null
}
