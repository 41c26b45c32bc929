// A question as understood and a text in, the letters of what is sought and the sentences to look through out.
import { type Span, sentences } from '../text/sentences.ts'
import type { Understood } from './understand/understand.ts'

/** Small words: a pair of letters that holds one names nothing. */
export const SMALL = /[的了吗呢是在有和与及对把被给要会个这那些着过也都就还又吧啊呀到为达共让能]/

/** What is sought with the names of places and people blanked, letter for letter: they pick the report, not the sentence. */
export function bareWords({ sought, named }: Understood): string {
  const names = [...named.places.map(({ text }) => text), ...named.people]
  return names.reduce((text, name) => text.replaceAll(name, ' '.repeat(name.length)), sought)
}

/** A sentence that is a heading over the next one: 「一、禁火期。2023年1月1日至5月31日。」 */
const HEADING = /^[^,，;；]{1,23}。$/

/** The sentences of a text, a heading joined to the one it stands over. */
export function headedSentences(text: string): Span[] {
  return sentences(text).map(({ start, end }, i, all) => {
    const above = all[i - 1]
    return above && HEADING.test(text.slice(above.start, above.end))
      ? { start: above.start, end }
      : { start, end }
  })
}
