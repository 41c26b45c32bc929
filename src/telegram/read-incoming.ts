// A message in, what it asks of the bot out, or nothing when it does not speak to the bot.
import type { Context } from 'grammy'
import type { Message, MessageEntity } from 'grammy/types'
import type { Exchange } from '../model.ts'
import { wording } from './wording/wording.ts'

/** What a person says to the bot. */
export interface Incoming {
  /** The text without command and mention. */
  text: string
  /** `meeting` for /meeting; undefined for a plain question. */
  command: string | undefined
  /** The bot's own message that this one replies to. */
  repliedTo: Message | undefined
  /** The message to answer: this one, or somebody's question that it only points the bot to. */
  answerTo: Message
}

/** Whether a bot speaks: an anonymous admin and a channel come as bots too, but speak for somebody. */
export function isFromBot(message: Pick<Message, 'from' | 'sender_chat'>): boolean {
  return Boolean(message.from?.is_bot && !message.sender_chat)
}

const COMMAND = /^\/([A-Za-z0-9_]{1,32})(?:@(\w+))?\s*/
/** Commands every bot has: in a group they mean this one only when it is named. */
const EVERY_BOTS = new Set(['start', 'help'])

/**
 * Reads a message. In a group only what is addressed counts: a command that names this bot (or one of its own
 * commands that names none), a mention, a reply to its message. Undefined for anything else and for no text.
 */
export function readIncoming(
  ctx: Context,
  message: Message,
  knowsCommand: (name: string) => boolean,
): Incoming | undefined {
  const raw = message.text ?? message.caption
  if (raw === undefined || message.via_bot?.id === ctx.me.id) return undefined
  const mention = new RegExp(`@${ctx.me.username}(?![A-Za-z0-9_])`, 'gi')
  const repliedTo = message.reply_to_message?.from?.id === ctx.me.id ? message.reply_to_message : undefined
  // A Chinese keyboard writes the slash full-width.
  const text = raw.trim().replace(/^／(?=[A-Za-z])/, '/')
  const command = COMMAND.exec(text.replace(new RegExp(`^@${ctx.me.username}\\s+(?=/)`, 'i'), ''))
  const isPrivate = message.chat.type === 'private'
  const said = (words: string, command?: string): Incoming =>
    pointedTo(message, { text: words.replace(mention, ' ').trim(), command, repliedTo, answerTo: message })
  if (command) {
    const [matched, name = '', bot] = command
    const isOurs = bot?.toLowerCase() === ctx.me.username.toLowerCase()
    const incoming = said(text.slice(text.indexOf(matched) + matched.length), name.toLowerCase())
    if (isPrivate || isOurs || message.guest_query_id) return incoming
    return !bot && knowsCommand(name.toLowerCase()) && !EVERY_BOTS.has(name.toLowerCase())
      ? incoming
      : undefined
  }
  const addressed = isPrivate || Boolean(message.guest_query_id) || mention.test(text) || repliedTo
  if (!addressed) return undefined
  return said(text.replace(/[ \t]+/g, ' '))
}

/** 「@bot」 or 「/ask」 alone, in reply to somebody's question: that question is meant, and answered where it stands. */
function pointedTo(message: Message, incoming: Incoming): Incoming {
  const other = message.reply_to_message
  const question = other && !isFromBot(other) ? (other.text ?? other.caption) : undefined
  const asksNothing = !incoming.text && (incoming.command === undefined || incoming.command === 'ask')
  if (!other || !question || !asksNothing) return incoming
  return { ...incoming, command: undefined, text: question.trim(), answerTo: other as Message }
}

/** The question a bot's message answers, read back for a button. */
export interface ReadBack {
  /** '' when it cannot be found any more. */
  question: string
  /** What stands after 「问：」 in the bot's own message, command and all: it must go on standing there. */
  ownLine?: string
  /** The exchange it was a follow-up to, when the message says so. */
  exchange: Exchange | undefined
}

const EVERY_WORDING = [wording('hans'), wording('hant'), wording('en')]
const START_LINK = /[?&]start=([A-Za-z0-9_-]{1,64})$/

/** Reads the question back: from the bot’s own first line 「问：…」 where it has one, else from the message replied to. */
export function readBack(message: Message | undefined, botName: string): ReadBack {
  const asked = message?.reply_to_message
  const said = asked && !isFromBot(asked) ? (asked.text ?? asked.caption ?? '') : ''
  const own = ownQuestion(message)
  // 「/start <token>」 asks nothing in anybody's words.
  const isStart = COMMAND.exec(said.trim())?.[1]?.toLowerCase() === 'start'
  const mention = new RegExp(`@${botName}(?![A-Za-z0-9_])`, 'gi')
  return {
    ...(own !== undefined && { ownLine: own }),
    question: (own ?? (isStart ? '' : said)).trim().replace(COMMAND, '').replace(mention, ' ').trim(),
    exchange: exchangeOf(message),
  }
}

/** The question in the bot's own first line, parted from the rest by an empty one: a head line never is. */
function ownQuestion(message: Message | undefined): string | undefined {
  const [first, second] = lines(message?.text ?? '')
  const marker = EVERY_WORDING.map(({ asked }) => asked).find((words) => first?.text.startsWith(words))
  return marker && second?.text === '' ? first?.text.slice(marker.length) : undefined
}

function exchangeOf(message: Message | undefined): Exchange | undefined {
  const line = followingLine(message)
  if (!line) return undefined
  const link = message?.entities?.find(({ type, offset }) => type === 'text_link' && offset === line.offset)
  return { question: line.text, reports: tokensOf(link ? [link] : []) }
}

function followingLine(message: Message | undefined) {
  for (const line of lines(message?.text ?? ''))
    for (const { following } of EVERY_WORDING)
      if (line.text.startsWith(following))
        return { text: line.text.slice(following.length), offset: line.offset + following.length }
  return undefined
}

/** The first lines of a message with their offsets: markers stand nowhere else. */
function lines(text: string): { text: string; offset: number }[] {
  let offset = 0
  return text
    .split('\n')
    .slice(0, 4)
    .map((line) => {
      const at = offset
      offset += line.length + 1
      return { text: line, offset: at }
    })
}

/** Tokens of what a message of the bot cited, in order; the link to the question it followed is no citation. */
export function citedIn(message: Message | undefined): string[] {
  const following = followingLine(message)?.offset
  return tokensOf((message?.entities ?? []).filter(({ offset }) => offset !== following))
}

/** Tokens of the links among entities, in order. */
function tokensOf(entities: readonly MessageEntity[]): string[] {
  return entities.flatMap((entity) => {
    const token = entity.type === 'text_link' ? START_LINK.exec(entity.url)?.[1] : undefined
    return token ? [token] : []
  })
}
