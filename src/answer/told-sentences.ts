// A folded quotation in, its sentences, each with what it is said under, out.
import { sentences } from '../text/sentences.ts'

/** A sentence of a quotation. */
export interface ToldSentence {
  /** With the heading it stands under. */
  text: string
  /** With the whole sentence before it: what it speaks of may be named there. */
  scope: string
}

/** 「一、禁火期。2023年1月1日至5月31日。」: a short sentence without a comma is a heading over the next one. */
const HEADING = /^[^,，;；]{1,23}。$/

/** The sentences of a folded quotation; `above` is the one that stands before it in its paragraph. */
export function toldSentences(folded: string, above = ''): ToldSentence[] {
  const texts = sentences(folded).map(({ start, end }) => folded.slice(start, end))
  return texts.map((text, i) => {
    const last = i > 0 ? texts[i - 1]! : above
    return { text: HEADING.test(last) ? last + text : text, scope: last + text }
  })
}
