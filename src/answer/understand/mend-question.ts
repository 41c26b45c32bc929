// A typed question and the corpus's words in, the question folded and in Chinese words, slips mended, out.
import type { Lexicon } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { correct } from './correct-typos.ts'
import { toChinese } from './translate-question.ts'
import { undoDialect } from './undo-dialect.ts'

/** A question made fit to be read. */
export interface Mended {
  /** Folded, in the language it was asked in, slips of typing put right. */
  asked: string
  /** The same in Chinese words. */
  chinese: string
}

// Slips in the words that ask, which no corpus holds and so no lexicon mends: homophones of 出席, 主持, 召开, 职务.
const ASKING_SLIPS: [RegExp, string][] = [
  [/出息|出习|初席|出系/g, '出席'],
  [/住持|主池|主迟|主驰|主特/g, '主持'],
  [/招开|赵开/g, '召开'],
  [/会意(?=是|由|谁|在|什么|何|哪)|会义|汇议/g, '会议'],
  [/值务|职物/g, '职务'],
  [/什麽|神马|什莫|甚么/g, '什么'],
]
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

/** Mends a question; the words of the corpus decide what is a slip. 「阿巴会议」→「阿坝会议」; 「成都会议」 is kept. */
export function mendQuestion(text: string, lexicon: Lexicon): Mended {
  const standard = undoDialect(fold(text))
  const mended = ASKING_SLIPS.reduce((rest, [slip, right]) => rest.replace(slip, right), standard)
  const asked = correct(mended, lexicon).text
  const { text: chinese, from } = toChinese(asked, lexicon)
  if (from === 'pinyin')
    return { asked: chinese.replace(BETWEEN_HAN, ''), chinese: chinese.replace(BETWEEN_HAN, '') }
  return { asked, chinese }
}
