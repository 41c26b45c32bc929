// Reports in, a bot that answers people over real HTTP out.
import type { UserFromGetMe } from 'grammy/types'
import { openDesk } from '../../src/answer/desk.ts'
import { loadArchive } from '../../src/flow.ts'
import type { Desk } from '../../src/model.ts'
import type { Log } from '../../src/telegram/log.ts'
import { ALLOWED_UPDATES, type BotDeps, createBot } from '../../src/telegram/telegram.ts'
import { pollUpdates } from '../../src/telegram/updates/poll-updates.ts'
import { BotApi, TOKEN } from '../bot-api.ts'

/** A Bot API with the bot polling it; `close` ends both and fails on what was refused or left unanswered. */
export async function openChat(desk: Desk, me: Partial<UserFromGetMe> = {}, deps: Partial<BotDeps> = {}) {
  const api = new BotApi(me)
  const logged: string[] = []
  const write = (_what: object, message: string) => void logged.push(message)
  const log: Log = { debug: () => {}, info: () => {}, warn: write, error: write }
  const bot = createBot(TOKEN, { desk: () => desk, log, apiRoot: await api.listen(), ...deps })
  await bot.init()
  const polling = pollUpdates({
    fetch: (args, signal) =>
      bot.api.getUpdates({ ...args, allowed_updates: ALLOWED_UPDATES }, signal as never),
    handle: (update) => bot.handleUpdate(update),
    onTrouble: (error) => logged.push(String(error)),
  })
  return {
    api,
    logged,
    close: async (allowed?: RegExp) => {
      await polling.stop()
      await api.close(allowed)
    },
  }
}

/** The desk over the five reports of the corpus, as the committed index holds them. */
export async function openSeeds(): Promise<Desk> {
  const { archive } = await loadArchive({ corpusDir: 'corpus', indexDir: 'index' })
  return openDesk(archive)
}
