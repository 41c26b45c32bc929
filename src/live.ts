// Settings in, the bot running out, in Telegram with a token and in the terminal without one.
import { createInterface } from 'node:readline'
import { type Bot, GrammyError } from 'grammy'
import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { readSettings, SettingError, type Settings } from './config.ts'
import { type Library, openLibrary } from './library.ts'
import type { Log } from './telegram/log.ts'
import { presentBot } from './telegram/present-bot.ts'
import { createBot } from './telegram/telegram.ts'
import { callAgain } from './telegram/updates/call-again.ts'
import { callApi } from './telegram/updates/call-api.ts'
import { onceInMemory, onceInRedis } from './telegram/updates/handle-once.ts'
import type { Metrics } from './telegram/updates/measure-updates.ts'
import { runPolling, runWebhook } from './telegram/updates/run-bot.ts'
import { chatInTerminal, TERMINAL_BOT } from './terminal/terminal.ts'

/** A reason to end, told in one sentence. */
class Ending extends Error {}

/** Redis channel on which processes tell each other that the collection changed. */
const CHANGED = 'jiyao:changed'

async function start(): Promise<void> {
  const settings = readSettings()
  if (!settings.botToken && !process.stdin.isTTY)
    throw new SettingError('BOT_TOKEN is not set, and there is no terminal to chat in.')
  const log = pino({ level: settings.botToken ? settings.logLevel : 'silent' }) as Log
  const redis = settings.redisUrl ? await connectRedis(settings.redisUrl, log) : undefined
  const library = await openLibrary(settings, async () => void (await redis?.publish(CHANGED, ''))).catch(
    (error: Error) => {
      throw new Ending(error.message)
    },
  )
  if (library.notice) console.error(library.notice)
  const deps = { desk: library.desk, shelf: library, log, contactUrl: settings.contactUrl, redis }
  if (!settings.botToken) {
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    const bot = createBot('1:terminal', { ...deps, botInfo: TERMINAL_BOT })
    return chatInTerminal(bot, lines, (text) => process.stdout.write(text))
  }
  const { apiRoot, adminIds } = settings
  const metrics = settings.port === undefined ? undefined : await openMetrics(library)
  const bot = createBot(settings.botToken, { ...deps, apiRoot, adminIds, metrics })
  await serve(bot, { settings, log, library, redis, metrics })
}

/** After this long without an answer the operator should know that TELEGRAM_API_ROOT may be wrong or out of reach. */
const SLOW_MS = 3000

interface Service {
  settings: Settings
  log: Log
  library: Library
  redis: Redis | undefined
  metrics: Metrics | undefined
}

/** Serves Telegram until a signal or a refusal ends it. */
async function serve(bot: Bot, { settings, log, library, redis, metrics }: Service): Promise<void> {
  const { apiRoot } = settings
  bot.api.config.use(callApi(apiRoot, bot.token), callAgain())
  const slow = setTimeout(() => log.warn({ apiRoot }, 'Telegram does not answer yet; trying again'), SLOW_MS)
  await bot.init().finally(() => clearTimeout(slow))
  if (!bot.botInfo.supports_inline_queries)
    log.warn({}, 'inline mode is off (BotFather, /setinline): share buttons are hidden')
  const { delivery, host } = settings
  const running =
    delivery.kind === 'polling'
      ? await runPolling(bot, log)
      : await runWebhook(bot, log, {
          ...delivery,
          host,
          once: redis ? onceInRedis(redis) : onceInMemory(),
        })
  let stopping = false
  const port = healthPort(settings)
  if (port !== undefined && metrics) {
    const { serveHealth } = await import('./telegram/updates/serve-health.ts')
    await serveHealth({ host, port, metrics, isRunning: () => !stopping })
  }
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    void running.stop()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal))
  reloadOn(library, redis, log)
  log.info({ bot: bot.botInfo.username, delivery: delivery.kind, health: port }, 'listening')
  void presentBot(bot.api, log)
  await running.ended
}

/** The webhook's listener shows no metrics: where both ports are the same, health moves one up. */
function healthPort({ port, delivery }: Settings): number | undefined {
  if (port === undefined || port === 0) return port
  return delivery.kind === 'webhook' && delivery.port === port ? port + 1 : port
}

async function openMetrics(library: Library): Promise<Metrics> {
  const { measureUpdates } = await import('./telegram/updates/measure-updates.ts')
  return measureUpdates(() => library.desk().archive)
}

/** Opens the collection anew at SIGHUP, and when another process changed it. */
function reloadOn(library: Library, redis: Redis | undefined, log: Log): void {
  const reload = async (reason: string) => {
    try {
      await library.reload()
      log.info({ reason, reports: library.desk().archive.reports.length }, 'the index was opened anew')
    } catch (error) {
      log.error(
        { reason, error: (error as Error).message },
        'the index could not be opened anew; the old one serves on',
      )
    }
  }
  process.on('SIGHUP', () => void reload('SIGHUP'))
  if (!redis) return
  const ear = redis.duplicate()
  ear.on('error', () => {})
  ear.on('message', () => void reload('another process'))
  void ear.subscribe(CHANGED)
}

async function connectRedis(url: string, log: Log): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url, { maxRetriesPerRequest: 3 })
  redis.on('error', (error) => log.warn({ error: error.message }, 'Redis cannot be reached'))
  return redis
}

/** What ended the start, in one sentence; undefined for a mistake of the program's own. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof SettingError || error instanceof Ending) return error.message
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE' || (code === 'EACCES' && syscall === 'listen'))
    return `PORT or WEBHOOK_URL names a port that is taken or not allowed (${(error as { port?: number }).port}).`
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return 'HOST is not an address of this machine that can be listened on.'
  if (!(error instanceof GrammyError)) return undefined
  if (error.error_code === 401 || error.error_code === 404)
    return 'BOT_TOKEN was refused by Telegram: ask BotFather for the right one.'
  if (error.error_code === 409)
    return 'Another process already reads the updates of this bot (409): stop it, or give this one a BOT_TOKEN of its own.'
  return `Telegram refused ${error.method}: ${error.description}`
}

/** The whole life of the process: its exit code, with the reason on stderr where it is not 0. */
export async function live(): Promise<0 | 1> {
  try {
    await start()
    return 0
  } catch (error) {
    console.error(sentenceFor(error) ?? error)
    return 1
  }
}
