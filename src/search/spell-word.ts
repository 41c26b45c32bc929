// An index term in, a word for an engine that reads only [0-9a-z_] out.

const HAN_BLOCK = /[\u4e00-\u9fff]/
const PLAIN = /[0-9a-z]/

/**
 * Spells a term so that no engine cuts, folds or takes it for an operator. 「隔离」→「h9694h79bb」, 「14+7」→「w14_2b_7」;
 * h and w begin different words, so no two terms meet.
 */
export function spellWord(term: string): string {
  if (HAN_BLOCK.test(term[0] ?? '')) return Array.from(term, (letter) => `h${hex(letter)}`).join('')
  return `w${Array.from(term, (letter) => (PLAIN.test(letter) ? letter : `_${hex(letter)}_`)).join('')}`
}

const hex = (letter: string) => letter.codePointAt(0)!.toString(16)
