// A folded question in, the same with the asking words of dialects put into the standard language out.
import { ASKS_OTHERWISE, CANTONESE, CANTONESE_WORDS, DIALECT, HOW_MUCH } from './dialect-data.ts'

const QUOTED = /([“"「『‘《][^”"」』’》]{1,80}[”"」』’》])/

/**
 * Puts what dialects ask with into standard words, so that one set of patterns hears everybody: 「呢个会系边个主持㗎?」→
 * 「这个会是谁主持?」, 「住酒店要好多钱」→「住酒店要多少钱」. What stands between quotation marks is kept, and so is what is no
 * dialect there: 「联系谁」「重点查」「来了好多人吗」.
 */
export function undoDialect(folded: string): string {
  const isCantonese = CANTONESE.test(folded)
  // Split at a capturing pattern, every second part is a quotation.
  return folded
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : inStandardWords(part, isCantonese)))
    .join('')
}

function inStandardWords(text: string, isCantonese: boolean): string {
  const tables = isCantonese ? [...DIALECT, ...CANTONESE_WORDS] : DIALECT
  const standard = tables.reduce((rest, [dialect, plain]) => rest.replace(dialect, plain), text)
  return ASKS_OTHERWISE.test(standard) ? standard : standard.replace(HOW_MUCH, '多少')
}
