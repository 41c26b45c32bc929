// A bot and how its updates come in, the running bot out, until it is stopped or Telegram ends it.
import type { Update } from '@grammyjs/types'
import type { Bot } from 'grammy'
import type { Log } from '../log.ts'
import { ALLOWED_UPDATES } from '../telegram.ts'
import type { HandleOnce } from './handle-once.ts'
import { pollUpdates } from './poll-updates.ts'
import { serveWebhook } from './serve-webhook.ts'

/** An update that takes longer counts as handled. */
const UPDATE_LIMIT_MS = 30_000

/** Updates Telegram delivers to a webhook at once: the most it allows, 40 unless told. */
const MOST_DELIVERIES = 100

export interface Running {
  /** Resolves when stopped; rejects with what else ended it. */
  ended: Promise<void>
  /** Takes nothing new, finishes what is in hand, and ends. */
  stop(): Promise<void>
}

/** Long polling: the webhook is given up first, since Telegram serves one or the other. */
export async function runPolling(bot: Bot, log: Log): Promise<Running> {
  await bot.api.deleteWebhook()
  return pollUpdates({
    fetch: (args, signal) =>
      bot.api.getUpdates({ ...args, allowed_updates: ALLOWED_UPDATES }, signal as never),
    handle: (update) => withinLimit(bot, update, log),
    onTrouble: (error) => log.warn({ error: String(error) }, 'Telegram cannot be reached'),
  })
}

/** Webhook: listens first, then tells Telegram where. */
export async function runWebhook(
  bot: Bot,
  log: Log,
  where: { url: URL; secret: string; host: string; port: number; once: HandleOnce },
): Promise<Running> {
  let resolve = () => {}
  const ended = new Promise<void>((done) => {
    resolve = done
  })
  const webhook = await serveWebhook({
    ...where,
    path: where.url.pathname,
    handle: (update) => withinLimit(bot, update, log),
    onTrouble: (error) => log.warn({ error: String(error) }, 'a webhook request could not be handled'),
  })
  await bot.api.setWebhook(where.url.href, {
    secret_token: where.secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: MOST_DELIVERIES,
  })
  return { ended, stop: () => webhook.stop().then(resolve) }
}

async function withinLimit(bot: Bot, update: Update, log: Log): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => resolve(tellTimeout(update, log)), UPDATE_LIMIT_MS)
  })
  await Promise.race([bot.handleUpdate(update), late]).finally(() => clearTimeout(timer))
}

function tellTimeout({ update_id }: Update, log: Log): void {
  log.error({ update: update_id }, 'an update took too long and was given up')
}
