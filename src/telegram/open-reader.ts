// A person's text and language code in, who reads out: language of the bot's words, script of quotations.
import type { Language, Script } from '../model.ts'
import { findScript } from '../text/find-script.ts'
import { isPinyin } from '../text/is-pinyin.ts'
import { openToScript } from '../text/to-script.ts'
import type { Reader } from './view.ts'
import { wording } from './wording/wording.ts'

const HAN = /\p{Script=Han}/u
const CHINESE = /^(?:zh|yue|cmn|wuu|hak|nan)\b/i
// A region or script subtag, as Telegram's clients send them: zh-hant, zh-TW, zh-hant-raw.
const TRADITIONAL = /hant|\btw\b|\bhk\b|\bmo\b|yue/i

/**
 * Who reads. Quotations: the script of the text's Han where it is distinctive, else of the language code, else
 * Simplified. The bot's own words: Chinese when the text holds Han or pinyin, else by the language code;
 * without either, English for Latin text and Chinese for none.
 */
export async function openReader(text: string, languageCode: string | undefined): Promise<Reader> {
  const script = findScript(text) ?? scriptOf(languageCode) ?? 'hans'
  const language = languageOf(text, languageCode, script)
  return { language, script, words: wording(language), convert: await openToScript(script) }
}

function scriptOf(languageCode: string | undefined): Script | undefined {
  if (!languageCode || !CHINESE.test(languageCode)) return undefined
  return TRADITIONAL.test(languageCode) ? 'hant' : 'hans'
}

function languageOf(text: string, languageCode: string | undefined, script: Script): Language {
  if (HAN.test(text)) return script
  if (isPinyin(text)) return script
  if (languageCode) return CHINESE.test(languageCode) ? script : 'en'
  return /[a-z]/i.test(text) ? 'en' : script
}
