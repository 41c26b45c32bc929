// The reference desk in, a bot that speaks for it in Telegram out. The terminal runs the same bot.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Bot, type BotConfig, type BotError, type Context, GrammyError } from 'grammy'
import type { Message, Update, UserFromGetMe } from 'grammy/types'
import type { Redis } from 'ioredis'
import type { Desk, Shelf } from '../model.ts'
import { answerQuestion } from './answer-question.ts'
import { COMMANDS, knowsCommand } from './commands.ts'
import { guestResult } from './guest-message.ts'
import { answerInline, CACHE_SECONDS } from './inline-query.ts'
import { keepCollection } from './keep-collection.ts'
import type { Log } from './log.ts'
import { openReader } from './open-reader.ts'
import { pressButton } from './press-button.ts'
import { previousExchange } from './previous-exchange.ts'
import { type Incoming, isFromBot, readBack, readIncoming } from './read-incoming.ts'
import { RecentAnswers } from './recent-answers.ts'
import { renderHelp, renderLine } from './render/render-help.ts'
import { replaceWith, replyWith } from './send-view.ts'
import { asksForMore, showMore } from './show/show-more.ts'
import { isHarmless, isShutOut } from './updates/call-again.ts'
import { keepFair } from './updates/keep-fair.ts'
import type { Metrics } from './updates/measure-updates.ts'
import type { Scene, View } from './view.ts'

export interface BotDeps {
  /** The desk of the moment: a reload puts another in its place. */
  desk(): Desk
  log: Log
  apiRoot?: string
  /** Known in the terminal, where nobody can be asked. */
  botInfo?: UserFromGetMe
  /** Where a reader reports an error in a passage. */
  contactUrl?: string | undefined
  /** Where several processes behind one webhook count a person's messages. */
  redis?: Redis | undefined
  /** How admins change the collection. */
  shelf?: Shelf
  adminIds?: ReadonlySet<number>
  metrics?: Metrics | undefined
}

const TELEGRAM = 'https://api.telegram.org'

/** The updates the bot answers; everything else Telegram need not send. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'guest_message',
  'inline_query',
  'callback_query',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[]

// Kinds of message that a person sends on purpose; the others are notices of the service and get no answer.
const SENT_ON_PURPOSE = [
  'photo',
  'sticker',
  'voice',
  'video',
  'video_note',
  'animation',
  'audio',
  'document',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'story',
  'paid_media',
  'checklist',
  'game',
] as const

/** Makes the bot; it does nothing until updates are handed to it. */
export function createBot(token: string, deps: BotDeps): Bot {
  const client = deps.apiRoot ? { client: { apiRoot: deps.apiRoot } } : {}
  const config: BotConfig<Context> = { ...client, ...(deps.botInfo && { botInfo: deps.botInfo }) }
  const bot = new Bot(token, config)
  const recent = new RecentAnswers()

  const sceneFor = async (
    ctx: Context,
    text: string,
    languageCode = ctx.from?.language_code,
  ): Promise<Scene> => ({
    desk: deps.desk(),
    reader: await openReader(text, languageCode),
    botName: ctx.me.username,
    canShare: ctx.me.supports_inline_queries,
    contactUrl: deps.contactUrl,
    languageCode,
  })

  // grammY's handleUpdate passes bot.catch by, so the boundary stands inside.
  if (deps.metrics) bot.use(deps.metrics.middleware)
  const safe = bot.errorBoundary((error) => {
    deps.metrics?.failed()
    return failSoftly(error, deps.log)
  })
  safe.use(keepFair(deps.redis))
  const { shelf, adminIds } = deps
  if (shelf && adminIds)
    safe.use(
      keepCollection({ ...deps, shelf, adminIds, fileRoot: `${deps.apiRoot ?? TELEGRAM}/file/bot${token}` }),
    )

  safe.on(['message', 'edited_message'], async (ctx) => {
    const message = ctx.msg
    if (isFromBot(message)) return
    const incoming = readIncoming(ctx, message, knowsCommand)
    if (!incoming) {
      const sent = message.chat.type === 'private' && SENT_ON_PURPOSE.some((kind) => kind in message)
      if (sent) await replyWith(ctx, message, renderLine((await sceneFor(ctx, '')).reader.words.textOnly))
      return
    }
    const key = chatKey(message)
    const scene = await sceneFor(ctx, wordsOf(incoming))
    const previous = previousExchange(recent.get(key), scene, incoming, ctx.from?.id)
    const more = previous === recent.get(key)?.exchange ? recent.get(key)?.more : undefined
    const view = await respond({ ...scene, previous, more }, incoming)
    if (!view) return
    remember(recent, key, wordsOf(incoming), view, ctx.from?.id)
    await replyWith(ctx, incoming.answerTo, view)
  })

  safe.on('callback_query', async (ctx) => {
    const query = ctx.callbackQuery
    const answered = (note?: string) =>
      ctx
        .answerCallbackQuery(note ? { text: note, show_alert: note.length > 60 } : {})
        .catch((error) => deps.log.debug({ error: String(error) }, 'a button press could not be answered'))
    try {
      const message = query.message?.date ? (query.message as Message) : undefined
      const back = readBack(message, ctx.me.username)
      const scene = await sceneFor(ctx, back.question)
      const outcome = await pressButton(scene, query.data ?? '', back)
      if (outcome.kind === 'note' || !query.message)
        return await answered(outcome.kind === 'note' ? outcome.note : scene.reader.words.staleButton)
      if (outcome.question !== undefined)
        remember(recent, chatKey(query.message), outcome.question, outcome.view, ctx.from.id)
      const show = outcome.kind === 'here' ? replaceWith : replyWith
      // The message goes first: the answer to the press only ends the spinner.
      const shown = show(ctx, query.message as Message, outcome.view)
      await Promise.all([shown, nextTurn().then(() => answered())])
    } catch (error) {
      await answered()
      throw error
    }
  })

  safe.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery
    const last = recent.get(String(from.id))
    // What is shared looks as it was read: the script of the question it answered.
    const scene = await sceneFor(ctx, query.startsWith('#') ? (last?.exchange.question ?? '') : query)
    const page = await answerInline(scene, query, offset, (token) => last?.quotes.get(token))
    await ctx
      .answerInlineQuery(page.results, {
        cache_time: CACHE_SECONDS,
        is_personal: true,
        next_offset: page.next,
        ...(page.button && { button: page.button }),
      })
      .catch((error) => {
        if (!isHarmless(error)) throw error
      })
  })

  safe.on('guest_message', async (ctx) => {
    const message = ctx.guestMessage
    const incoming = readIncoming(ctx, message, knowsCommand)
    if (!message.guest_query_id || !incoming) return
    const scene = await sceneFor(ctx, wordsOf(incoming))
    const view = (await respond(scene, incoming)) ?? renderHelp(scene, 'empty')
    await ctx.answerGuestQuery(guestResult(scene, view))
  })

  return bot
}

/** The message that answers what was said; undefined when another bot's command was meant. */
async function respond(scene: Scene, { command, text }: Incoming): Promise<View | undefined> {
  const token = command === undefined ? startToken(scene, text) : undefined
  if (token) return COMMANDS.start!(scene, token)
  if (command === undefined && asksForMore(text) && scene.previous?.question) return showMore(scene)
  if (command === undefined)
    return text ? answerQuestion(scene, text, { exchange: scene.previous }) : renderHelp(scene, 'empty')
  if (!knowsCommand(command)) return renderLine(scene.reader.words.unknownCommand)
  return COMMANDS[command]!(scene, text)
}

/** The token of a pasted link to this bot: it opens what a tap on it would. */
function startToken(scene: Scene, text: string): string | undefined {
  const [, name, token] = /^https?:\/\/t\.me\/(\w+)\?start=([\w-]{1,64})$/i.exec(text) ?? []
  return name?.toLowerCase() === scene.botName.toLowerCase() ? token : undefined
}

/** What a person said in their own words: a token is nobody's language. */
function wordsOf({ command, text }: Incoming): string {
  return command === 'start' ? '' : text
}

/** A chat, or a topic of one. */
function chatKey(
  message: Pick<Message, 'chat'> & { message_thread_id?: number; is_topic_message?: boolean },
): string {
  return message.is_topic_message
    ? `${message.chat.id}/${message.message_thread_id}`
    : String(message.chat.id)
}

function remember(recent: RecentAnswers, key: string, question: string, { shown }: View, by?: number) {
  if (!shown) return
  const { reports } = shown
  const asked = shown.question ?? question
  // A further page is the same answer: what stood on the first can still be shared as it was read.
  const last = recent.get(key)
  const earlier = last?.exchange.question === asked ? last.quotes : []
  recent.set(key, {
    exchange: { question: asked, reports },
    quotes: new Map([...earlier, ...shown.quotes]),
    ...(shown.next !== undefined && { more: { next: shown.next, again: shown.question !== undefined } }),
    ...(by !== undefined && { by }),
  })
}

/** An error for the log. Only its own words and stack: what hangs on a network error holds the token in an address. */
function describe(error: unknown): string {
  if (error instanceof GrammyError) return `${error.method}: ${error.description}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What a handler threw, logged; in a private chat the person is told, without the error's own words. */
async function failSoftly({ error, ctx }: BotError, log: Log): Promise<void> {
  const what = { update: ctx.update.update_id, error: describe(error) }
  if (isHarmless(error)) return log.debug(what, 'Telegram had nothing left to do')
  if (isShutOut(error)) return log.info(what, 'the bot was shut out of a chat')
  log.error(what, 'an update could not be answered')
  if (ctx.chat?.type !== 'private' || error instanceof GrammyError) return
  const reader = await openReader('', ctx.from?.language_code)
  await ctx.reply(reader.words.failed).catch(() => {})
}
