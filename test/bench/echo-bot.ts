// What is said to it in, the same out: the least a bot can do, the yardstick of start and throughput.
import { run } from '@grammyjs/runner'
import { Bot } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
run(bot)
