// A question as understood in, the letters of what it seeks out.
import type { Understood } from './understand/understand.ts'

/** Small words: a pair of letters that holds one names nothing. */
export const SMALL = /[的了吗呢是在有和与及对把被给要会个这那些着过也都就还又吧啊呀到为达共让能]/

/**
 * What is sought with the names of places and people blanked, letter for letter: they pick the report, and a page seldom
 * names its own place again in the sentence that answers.
 */
export function bareWords({ sought, named }: Understood): string {
  const names = [...named.places.map(({ text }) => text), ...named.people]
  return names.reduce((text, name) => text.replaceAll(name, ' '.repeat(name.length)), sought)
}
