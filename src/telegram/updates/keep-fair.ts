// Updates in, those worth handling now out: in order within a chat, none too old, no one's flood before the rest.
import { limit } from '@grammyjs/ratelimiter'
import { sequentialize } from '@grammyjs/runner'
import { Composer, type Context, type MiddlewareFn } from 'grammy'
import type { Redis } from 'ioredis'
import { openReader } from '../open-reader.ts'

/** Updates of one person in a window of this many milliseconds; nobody types or presses 20 times a second. */
const PERSON_LIMIT = { limit: 40, timeFrame: 2000 }
/** A question in a group that waited longer has been overtaken by the talk. */
const GROUP_PATIENCE_S = 600

/** Middleware for before all handlers. Limits are counted in Redis when several processes share a crowd. */
export function keepFair(redis?: Redis): MiddlewareFn<Context> {
  const store = redis ? { storageClient: redis } : {}
  const keyGenerator = (ctx: Context) => ctx.from?.id.toString()
  const fair = new Composer<Context>()
  fair.use(sequentialize((ctx) => (ctx.chat ?? ctx.from)?.id.toString()))
  fair.on(['message', 'edited_message'], async (ctx, next) => {
    const { chat, date, edit_date } = ctx.msg
    const age = Date.now() / 1000 - (edit_date ?? date)
    if (chat.type === 'private' || age <= GROUP_PATIENCE_S) await next()
  })
  // A button must be answered whatever happens, or it spins: here every press beyond the limit is told.
  fair.on(
    'callback_query',
    limit({
      ...PERSON_LIMIT,
      ...store,
      keyGenerator,
      keyPrefix: 'jiyao:presses:',
      alwaysReply: true,
      onLimitExceeded: async (ctx) => {
        const { words } = await openReader('', ctx.from?.language_code)
        await (ctx as Context).answerCallbackQuery(words.tooFast)
      },
    }),
  )
  // In words once in a window: telling every message would be the flood's echo.
  fair.on(
    ['message', 'edited_message', 'inline_query', 'guest_message'],
    limit({
      ...PERSON_LIMIT,
      ...store,
      keyGenerator,
      keyPrefix: 'jiyao:messages:',
      onLimitExceeded: async (limited) => {
        const ctx = limited as Context
        if (ctx.chat?.type !== 'private') return
        const { words } = await openReader('', ctx.from?.language_code)
        await ctx.reply(words.tooFast)
      },
    }),
  )
  return fair.middleware()
}
