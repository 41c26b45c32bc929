// A language in, the bot's own words in it out.
import type { Language } from '../../model.ts'
import { en } from './wording-en.ts'
import { hans, type Wording } from './wording-hans.ts'
import { hant } from './wording-hant.ts'

export type { Wording }

/** The bot's words in a language. */
export function wording(language: Language): Wording {
  return { hans, hant, en }[language]
}
