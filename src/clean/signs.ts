// A character in, what kind of sign it is out: brackets, marks, and those a careless tool folds or cuts before.

export const HAN = /[\u3400-\u9fff]/
export const FOLDED = ',:;?!()'
const MARKS = new Set('，。、；：？！')
export const CUT_BEFORE = new Set('，。、；：？！,;:?!')
export const PAIRS: Record<string, string> = {
  '“': '”',
  '（': '）',
  '《': '》',
  '‘': '’',
  '【': '】',
  '〔': '〕',
}
export const CLOSERS = new Set(Object.values(PAIRS))

/** True for what parts clauses and sentences. */
export const isMark = (character: string) => MARKS.has(character)

/** 「,」→「，」 for scoring. */
export function wide(character: string): string {
  return FOLDED.includes(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character
}

/** 「，」→「,」 on a page whose signs were folded. */
export function narrow(character: string): string {
  const sign = String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  return FOLDED.includes(sign) ? sign : character
}
