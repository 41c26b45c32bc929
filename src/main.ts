// npm start: settings in, the bot running out, in Telegram with a token and in the terminal without one.
import { createInterface } from 'node:readline'
import { type Bot, GrammyError } from 'grammy'
import { pino } from 'pino'
import { openDesk } from './answer/desk.ts'
import { readSettings, SettingError, type Settings } from './config.ts'
import { loadArchive } from './flow.ts'
import { callAgain } from './telegram/call-again.ts'
import { pollUpdates } from './telegram/poll-updates.ts'
import { presentBot } from './telegram/present-bot.ts'
import { ALLOWED_UPDATES, createBot, type Log } from './telegram/telegram.ts'
import { chatInTerminal, TERMINAL_BOT } from './terminal/terminal.ts'

/** An update that takes longer counts as handled. */
const UPDATE_LIMIT_MS = 30_000

/** A reason to end, told in one sentence. */
class Ending extends Error {}

async function start(): Promise<void> {
  const settings = readSettings()
  if (!settings.botToken && !process.stdin.isTTY)
    throw new SettingError('BOT_TOKEN is not set, and there is no terminal to chat in.')
  const log = logger(settings)
  const { archive, notice } = await loadArchive(settings).catch((error: Error) => {
    throw new Ending(error.message)
  })
  if (notice) console.error(notice)
  const desk = openDesk(archive)
  const deps = { desk: () => desk, log, contactUrl: settings.contactUrl }
  if (!settings.botToken) {
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    const bot = createBot('1:terminal', { ...deps, botInfo: TERMINAL_BOT })
    return chatInTerminal(bot, lines, (text) => process.stdout.write(text))
  }
  const bot = createBot(settings.botToken, { ...deps, apiRoot: settings.apiRoot })
  await runPolling(bot, log)
}

function logger({ botToken, logLevel }: Settings): Log {
  // In the terminal the chat has the screen to itself.
  return pino({ level: botToken ? logLevel : 'silent' }) as Log
}

/** Polls until a signal or a refusal ends it. */
async function runPolling(bot: Bot, log: Log): Promise<void> {
  bot.api.config.use(callAgain())
  await bot.init()
  if (!bot.botInfo.supports_inline_queries)
    log.warn({}, 'inline mode is off (BotFather, /setinline): share buttons are hidden')
  await bot.api.deleteWebhook()
  const polling = pollUpdates(bot, {
    allowedUpdates: ALLOWED_UPDATES,
    limitMs: UPDATE_LIMIT_MS,
    onTrouble: (error) => log.warn({ error: String(error) }, 'Telegram cannot be reached'),
    onTimeout: ({ update_id }) =>
      log.error({ update: update_id }, 'an update took too long and was given up'),
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      void polling.stop()
    })
  log.info({ bot: bot.botInfo.username }, 'listening')
  void presentBot(bot.api, log)
  await polling.ended
}

/** What ended the start, in one sentence; undefined for a mistake of the program's own. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof SettingError || error instanceof Ending) return error.message
  if (!(error instanceof GrammyError)) return undefined
  if (error.error_code === 401 || error.error_code === 404)
    return 'BOT_TOKEN was refused by Telegram: ask BotFather for the right one.'
  if (error.error_code === 409)
    return 'Another process already reads the updates of this bot (409): stop it, or give this one a BOT_TOKEN of its own.'
  return `Telegram refused ${error.method}: ${error.description}`
}

try {
  await start()
  process.exit(0)
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}
