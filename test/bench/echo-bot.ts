// What is said to it in, the same out: the least a bot can do, the yardstick of start and throughput.
import { createBatchSink, createRunner, createSource, createUpdateFetcher, run } from '@grammyjs/runner'
import { Bot } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
if (process.argv.includes('--confirm-after')) {
  // Each batch is answered before the next request confirms it: what is killed meanwhile is handed out again.
  await bot.init()
  const sink = createBatchSink({ consume: (update) => bot.handleUpdate(update as never) }, async () => {})
  createRunner(createSource({ supply: createUpdateFetcher(bot) }), sink).start()
} else {
  // The runner's own way: an update is confirmed by the request after it, answered or not.
  run(bot)
}
