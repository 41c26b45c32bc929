// npm run soak: 100,000 updates through the real process on loopback; what was answered, lost, doubled, and memory.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { percentiles } from '../bench/measure.ts'
import { BotApi, TOKEN } from '../bot-api.ts'
import { ShownUpdates } from '../shown-updates.ts'

const HELP = `npm run soak [-- --updates N --people N]

Sends N updates (100,000) of many people (2,000) through the real process against a Bot API on loopback,
and prints how many were answered, lost and answered twice, and the process's memory first and last.
  --help   this text`
const ROOT = resolve(import.meta.dirname, '../..')
/** Updates waiting at Telegram at any time, as on a busy day. */
const WAITING = 200
/** Seconds after which the run ends whatever happens. */
const MOST_SECONDS = 3000
const QUESTIONS = [
  '阿坝的会议谁主持？',
  '哪些会议提到疫苗？',
  '核酸检测',
  'dezhou zhuchi',
  '成都的会议谁主持？',
  '你好',
  '/meeting 长治',
  'Who chaired the Aba meeting?',
]

const { values } = parseArgs({
  options: { updates: { type: 'string' }, people: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) console.log(HELP)
else await soak(Number(values.updates ?? 100_000), Number(values.people ?? 2000))

async function soak(updates: number, people: number): Promise<void> {
  if (!(updates > 0 && people > 0)) {
    console.error('--updates and --people must be numbers above 0.')
    process.exitCode = 1
    return
  }
  const answered = new Map<number, number>()
  const pending: { update_id: number; message: object }[] = []
  let made = 0
  let wake = () => {}
  const refill = () => {
    while (made < updates && pending.length < WAITING) {
      const id = ++made
      const chat = { id: 1 + (id % people), type: 'private', first_name: '读者' }
      const text = QUESTIONS[id % QUESTIONS.length]
      const date = Math.floor(Date.now() / 1000)
      pending.push({
        update_id: id,
        message: { message_id: id, date, chat, from: { ...chat, is_bot: false }, text },
      })
    }
  }
  const me = new BotApi().me
  const shown = new ShownUpdates()
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1)
    let body = ''
    for await (const chunk of request) body += chunk
    const params = body ? JSON.parse(body) : {}
    const reply = (result: unknown) => response.end(JSON.stringify({ ok: true, result }))
    if (method === 'getMe') return reply(me)
    if (method === 'getUpdates') {
      while (pending.length > 0 && pending[0]!.update_id < params.offset) pending.shift()
      refill()
      if (pending.length === 0 && params.timeout > 0) await new Promise<void>((done) => (wake = done))
      return reply(pending.slice(0, shown.count(params.offset ?? 0, 100)))
    }
    const asked = params.reply_parameters?.message_id
    if (method === 'sendMessage' && asked) answered.set(asked, (answered.get(asked) ?? 0) + 1)
    reply(method === 'sendMessage' ? { message_id: 1, date: 1, chat: { id: params.chat_id } } : true)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: url, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const memory: number[] = []
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  while (answered.size < updates && child.exitCode === null && seconds() < MOST_SECONDS) {
    await new Promise((done) => setTimeout(done, 1000))
    const rss = residentBytes(child.pid)
    if (rss && answered.size > 0) memory.push(rss)
    if (process.stderr.isTTY)
      process.stderr.write(`\r${answered.size} of ${updates} answered, ${Math.round((rss ?? 0) / 1e6)} MB `)
  }
  const took = seconds()
  child.kill('SIGTERM')
  const [code] = await new Promise<[number | null]>((done) => child.once('exit', (code) => done([code])))
  wake()
  server.closeAllConnections()
  server.close()
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  const mb = (part: number[]) => Math.round(percentiles(part).p50 / 1e6)
  const doubled = [...answered.values()].filter((times) => times > 1).length
  console.log(
    `\n${updates} updates of ${people} people in ${Math.round(took)} s (${Math.round(answered.size / took)} a second)`,
  )
  console.log(
    `answered ${answered.size}, lost ${updates - answered.size}, doubled ${doubled}, exit code ${code}`,
  )
  console.log(
    `memory first ${mb(memory.slice(0, tenth))} MB, last ${mb(memory.slice(-tenth))} MB, largest ${Math.round(Math.max(...memory) / 1e6)} MB`,
  )
  if (answered.size < updates || doubled > 0 || code !== 0) process.exitCode = 1
}

/** Resident memory of a process, from /proc; undefined elsewhere. */
function residentBytes(pid: number | undefined): number | undefined {
  try {
    const [, pages] = readFileSync(join('/proc', String(pid), 'statm'), 'utf8').split(' ')
    return Number(pages) * 4096
  } catch {
    return undefined
  }
}
