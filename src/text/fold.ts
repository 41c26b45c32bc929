// Chinese text folded for comparing: Simplified, half-width, lower case. Never shown to anyone.
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Folds text for comparing: NFKC, Traditional → Simplified, lower case. 「時間：ＡＢ」→「时间:ab」. Length may change. */
export function fold(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}
