// What an admin sends in, a report looked at, added or removed out; others get a polite no.
import type { Context, Filter } from 'grammy'
import { Composer } from 'grammy'
import type { Message } from 'grammy/types'
import type { Desk, Preview, Report, Shelf } from '../model.ts'
import { button, unpackButton, VERB } from './callback-data.ts'
import type { Log } from './log.ts'
import { openReader } from './open-reader.ts'
import { readIncoming } from './read-incoming.ts'
import { renderLine } from './render/render-help.ts'
import { renderPreview, renderRemoval } from './render/render-preview.ts'
import { replaceWith, replyWith } from './send-view.ts'
import type { Reader, View } from './view.ts'

export interface KeepOptions {
  shelf: Shelf
  desk(): Desk
  adminIds: ReadonlySet<number>
  log: Log
  /** Where files of messages lie: `https://…/file/bot<token>`. */
  fileRoot: string
}

/** Bytes of a file that is read; the Bot API itself hands out at most 20 MB. */
const LARGEST_FILE = 20_000_000
const FILE_NAME = /\.(?:txt|html?|md)$/i

/** A report as a message brought it. */
interface Brought {
  name: string
  bytes: Uint8Array
}

/** Middleware for admins: documents and /add, /remove, /reload, and the buttons that confirm them. */
export function keepCollection({ shelf, desk, adminIds, log, fileRoot }: KeepOptions): Composer<Context> {
  const composer = new Composer<Context>()
  const isAdmin = (ctx: Context) => adminIds.has(ctx.from?.id ?? 0)
  const readerOf = (ctx: Context) =>
    openReader(ctx.message?.text ?? ctx.message?.caption ?? '', ctx.from?.language_code)

  const commands: Record<
    string,
    (ctx: Context, message: Message, argument: string, reader: Reader) => Promise<View>
  > = {
    add: async (ctx, message, _, reader) =>
      message.reply_to_message
        ? look(ctx, message.reply_to_message, reader)
        : renderLine(reader.words.addHow),
    remove: async (_ctx, _message, argument, reader) =>
      renderRemoval(reader, await findReports(desk(), argument)),
    reload: async (_ctx, _message, _, { words }) => {
      try {
        await shelf.reload()
        return renderLine(words.reloaded)
      } catch (error) {
        log.error(
          { error: (error as Error).message },
          'the index could not be opened anew; the old one serves on',
        )
        return renderLine(words.notReloaded)
      }
    },
  }

  composer.on('message', async (ctx, next) => {
    const { message } = ctx
    // In a group /add may be another bot's: there this one must be named.
    const incoming = readIncoming(ctx, message, () => false)
    const command = incoming?.command
    const isFile = message.document !== undefined && message.chat.type === 'private'
    if (!isFile && !(command && Object.hasOwn(commands, command))) return next()
    const reader = await readerOf(ctx)
    if (!isAdmin(ctx)) return replyWith(ctx, message, renderLine(reader.words.adminsOnly))
    if (isFile) return replyWith(ctx, message, await look(ctx, message, reader))
    const view = await commands[command!]!(ctx, message, incoming!.text, reader)
    // A preview replies to the text it is of, so that its button finds it again after a restart.
    await replyWith(ctx, (command === 'add' && message.reply_to_message) || message, view)
  })
  composer.on('callback_query:data', async (ctx, next) => {
    const { verb, args } = unpackButton(ctx.callbackQuery.data)
    if (verb !== VERB.add && verb !== VERB.remove && verb !== VERB.leave) return next()
    const reader = await readerOf(ctx)
    if (!isAdmin(ctx)) return void (await ctx.answerCallbackQuery(reader.words.adminsOnly))
    const message = ctx.callbackQuery.message
    try {
      if (message) await replaceWith(ctx, message, await act(ctx, verb, args, reader))
    } finally {
      // Answered last: the spinner turns while the collection is read anew. A query that died meanwhile is no loss.
      await ctx.answerCallbackQuery().catch(() => {})
    }
  })

  async function act(
    ctx: Filter<Context, 'callback_query:data'>,
    verb: string,
    [token = '']: string[],
    reader: Reader,
  ): Promise<View> {
    const { words } = reader
    if (verb === VERB.leave) return renderLine(words.leftAsItWas)
    if (verb === VERB.remove) {
      const removed = await shelf.remove(token)
      if (removed) log.info({ file: removed.file, admin: ctx.from.id }, 'a report was removed')
      return renderLine(removed ? words.removed(removed.title ?? removed.file) : words.gone)
    }
    const source = ctx.callbackQuery.message?.reply_to_message
    const brought = source && (await fetchBrought(ctx, source, reader))
    if (!brought || typeof brought === 'string') return renderLine(brought ?? words.gone)
    try {
      const report = await shelf.add(brought.name, brought.bytes)
      log.info({ file: report.file, admin: ctx.from.id }, 'a report was added')
      return renderLine(words.added(report.title ?? report.file), [
        [button(words.summary, VERB.summary, report.token)],
      ])
    } catch (error) {
      log.error({ error: (error as Error).message }, 'a report could not be added')
      return renderLine(words.notAdded)
    }
  }

  async function look(ctx: Context, message: Message, reader: Reader): Promise<View> {
    const brought = await fetchBrought(ctx, message, reader)
    if (typeof brought === 'string') return renderLine(brought)
    let seen: Preview
    try {
      seen = shelf.preview(brought.name, brought.bytes)
    } catch {
      return renderLine(reader.words.nothingToRead)
    }
    return renderPreview(reader, seen)
  }

  /** The file or text of a message; a sentence when it cannot be a report. */
  async function fetchBrought(ctx: Context, message: Message, { words }: Reader): Promise<Brought | string> {
    const { document } = message
    if (!document) {
      const text = message.text ?? message.caption
      if (!text) return words.nothingToRead
      return {
        name: `${new Date(message.date * 1000).toISOString().slice(0, 10)}-${message.message_id}.txt`,
        bytes: Buffer.from(text),
      }
    }
    const name = document.file_name ?? 'report.txt'
    if (!FILE_NAME.test(name)) return words.wrongKind
    if ((document.file_size ?? 0) > LARGEST_FILE) return words.tooLarge
    const { file_path } = await ctx.api.getFile(document.file_id)
    const response = await fetch(`${fileRoot}/${file_path}`, { signal: AbortSignal.timeout(20_000) })
    if (!response.ok) return words.notFetched
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  return composer
}

/** Reports by file name, or by what `/meeting` finds. */
async function findReports(desk: Desk, argument: string): Promise<Report[]> {
  const { reports } = desk.archive
  if (!argument) return []
  const named = reports.filter(({ file, id }) => file === argument || id === argument)
  if (named.length > 0) return named
  const found = await desk.findMeetings(argument)
  const choices = found.kind === 'one' ? [found.choice] : found.kind === 'several' ? found.choices : []
  return [...new Set(choices.map(({ report }) => reports[report]!))]
}
