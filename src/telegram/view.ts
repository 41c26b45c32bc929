// What a message is made of: text with entities and buttons, and the scene in which it is composed.
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import type { Desk, Exchange, Language, Quote, Script, Token } from '../model.ts'
import type { ToScript } from '../text/to-script.ts'
import type { Wording } from './wording/wording.ts'

/** A message as it is sent: offsets in UTF-16 units, never a parse mode. */
export interface View {
  text: string
  entities: MessageEntity[]
  buttons: Buttons
  /** Set when the message answers something: what the chat's next question may follow. */
  shown?: Shown
}

export type Buttons = InlineKeyboardButton[][]

/** The quotations of a message: reports cited, best first, and the quote shown of each passage, by its token. */
export interface Shown {
  reports: Token[]
  quotes: Map<Token, Quote>
  /** The question it answers, where that is not the one typed: 「那资阳呢」 puts the one before again. */
  question?: string
  /** Where 更多 goes on; absent when there is no more. */
  next?: number
}

/** Who reads: the language of the bot's own words and the script of quotations. */
export interface Reader {
  language: Language
  script: Script
  words: Wording
  /** A report's text in the reader's script. */
  convert: ToScript
}

/** All that a message is composed from. */
export interface Scene {
  desk: Desk
  reader: Reader
  /** The bot's user name, for links back. */
  botName: string
  /** Whether inline mode is on: without it, sharing is hidden. */
  canShare: boolean
  contactUrl?: string | undefined
  /** The person's own language code, for the question. */
  languageCode?: string | undefined
  /** The chat's last exchange. */
  previous?: Exchange | undefined
  /** Where the last answer's 更多 goes on, and whether it was its question asked again of another meeting. */
  more?: { next: number; again: boolean } | undefined
}
