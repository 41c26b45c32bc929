// A typed question and the corpus's words in, the question folded and in Chinese words, slips mended, out.
import type { Lexicon } from '../model.ts'
import { fold } from '../text/fold.ts'
import { correct } from './correct-typos.ts'
import { toChinese } from './translate-question.ts'

/** A question made fit to be read. */
export interface Mended {
  /** Folded, in the language it was asked in, slips of typing put right. */
  asked: string
  /** The same in Chinese words. */
  chinese: string
}

/** Mends a question; the words of the corpus decide what is a slip. 「阿巴会议」→「阿坝会议」; 「成都会议」 is kept. */
export function mendQuestion(text: string, lexicon: Lexicon): Mended {
  const asked = correct(fold(text), lexicon).text
  const { text: chinese, from } = toChinese(asked, lexicon)
  return { asked: from === 'pinyin' ? chinese : asked, chinese }
}
