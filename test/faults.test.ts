// What goes wrong on the way, injected over HTTP into the real process: no question is lost.
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApi, TOKEN } from './bot-api.ts'
import { freePorts } from './free-ports.ts'
import { person } from './person.ts'
import { type Run, run } from './process.ts'

const QUESTION = '阿坝对密切接触者采取什么隔离措施？'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let api: BotApi
let url: string
let bot: Run | undefined
const start = (env: Record<string, string> = {}) => {
  bot = run('main.ts', [], { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: url, LOG_LEVEL: 'info', ...env })
  return bot
}
const listening = () => api.until(() => api.calls.find(({ method }) => method === 'setMyShortDescription'))
const answersIn = (chat: number) =>
  api.calls.filter(
    ({ method, params, refused }) => method === 'sendMessage' && !refused && params.chat_id === chat,
  )

function refuseWith(response: ServerResponse, code: number, more: object = {}): true {
  response
    .writeHead(code, { 'content-type': 'application/json' })
    .end(JSON.stringify({ ok: false, error_code: code, description: 'fault', ...more }))
  return true
}
/** Plays a fault on the first `times` requests of a method; tells how many came in all. */
function play(method: string, times: number, fault: (response: ServerResponse) => true) {
  const seen = { count: 0 }
  api.interfere = (called, response) => called === method && ++seen.count <= times && fault(response)
  return seen
}
const drop = (response: ServerResponse): true => {
  response.destroy()
  return true
}

beforeEach(async () => {
  api = new BotApi()
  url = await api.listen()
})
afterEach(async () => {
  bot?.child.kill('SIGKILL')
  await bot?.ended
  bot = undefined
  await api.close(/.*/)
})

describe('the process', { timeout: 60_000 }, () => {
  it('goes on after Telegram was away: server errors and dropped connections while asking for updates', async () => {
    let faults = 0
    api.interfere = (method, response) => {
      if (method !== 'getUpdates' || ++faults > 4) return false
      return faults % 2 ? refuseWith(response, 502) : drop(response)
    }
    start()
    expect((await person(api).say(QUESTION)).text).toContain('14+7')
  })

  it('waits as long as a 429 says, and then answers', async () => {
    start()
    await listening()
    const seen = play('sendMessage', 1, (response) =>
      refuseWith(response, 429, { parameters: { retry_after: 1 } }),
    )
    expect((await person(api).say(QUESTION)).text).toContain('14+7')
    expect(seen.count).toBe(2)
  })

  it('answers the others while one answer waits out a 429', async () => {
    start()
    await listening()
    const slow = person(api)
    api.interfere = (method, response, { chat_id }) =>
      method === 'sendMessage' &&
      chat_id === slow.chat.id &&
      refuseWith(response, 429, { parameters: { retry_after: 20 } })
    slow.put({ text: QUESTION })
    await api.until(() => answersIn(slow.chat.id).length > 0 || api.unconfirmed === 1 || undefined)
    for (let i = 0; i < 3; i++) expect((await person(api).say(QUESTION)).text).toContain('14+7')
    expect(answersIn(slow.chat.id)).toEqual([])
    expect(api.unconfirmed).toBe(4)
  })

  it('sends a message once more after a dropped connection', async () => {
    start()
    await listening()
    const seen = play('sendMessage', 1, drop)
    expect((await person(api).say(QUESTION)).text).toContain('14+7')
    expect(seen.count).toBe(2)
  })

  it('logs a reader who shut it out once and does not insist', async () => {
    const { child, ended } = start()
    await listening()
    const seen = play('sendMessage', 9, (response) => refuseWith(response, 403))
    const reader = person(api)
    reader.put({ text: QUESTION })
    await api.until(() => (seen.count > 0 && api.unconfirmed === 0) || undefined)
    expect(seen.count).toBe(1)
    child.kill('SIGTERM')
    const { out } = await ended
    expect(out.split('\n').filter((line) => line.includes('shut out'))).toHaveLength(1)
  })

  it('loses no question when it is killed while answering', async () => {
    start()
    await listening()
    // Telegram holds every answer back until the process is dead.
    let held = 0
    api.interfere = (method) => (method === 'sendMessage' ? new Promise(() => held++) : false)
    const readers = Array.from({ length: 12 }, () => person(api))
    for (const reader of readers) reader.put({ text: QUESTION })
    await api.until(() => held > 3 || undefined)
    bot!.child.kill('SIGKILL')
    await bot!.ended
    expect(api.unconfirmed).toBe(12)
    api.interfere = () => false
    start()
    await api.until(() => readers.every(({ chat }) => answersIn(chat.id).length > 0) || undefined)
  })

  it('loses no question of a crowd when it is killed, and answers twice at most what Telegram still held', async () => {
    start()
    await listening()
    api.interfere = async (method) => {
      await sleep(method === 'sendMessage' ? 20 : 5)
      return false
    }
    const readers = Array.from({ length: 350 }, () => person(api))
    for (const reader of readers) reader.put({ text: QUESTION })
    await api.until(() => api.unconfirmed < 200 || undefined)
    bot!.child.kill('SIGKILL')
    await bot!.ended
    const held = api.unconfirmed
    start()
    await api.until(() => api.unconfirmed === 0 || undefined)
    const answers = readers.map(({ chat }) => answersIn(chat.id).length)
    expect(answers.filter((times) => times === 0)).toEqual([])
    expect(answers.filter((times) => times > 1).length).toBeLessThanOrEqual(Math.min(held, 100))
    expect(held).toBeGreaterThan(0)
  })

  it('finishes what is in hand at SIGTERM, confirms it, and exits with 0', async () => {
    const { child, ended } = start()
    await listening()
    let held = 0
    api.interfere = async (method) => {
      if (method !== 'sendMessage') return false
      held++
      await sleep(300)
      return false
    }
    const readers = Array.from({ length: 8 }, () => person(api))
    for (const reader of readers) reader.put({ text: QUESTION })
    await api.until(() => held > 0 || undefined)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(readers.map(({ chat }) => answersIn(chat.id).length)).toEqual(readers.map(() => 1))
    expect(api.unconfirmed).toBe(0)
  })

  it('answers 400 people who ask at once, each in the order they asked', async () => {
    start()
    await listening()
    api.interfere = async (method) => {
      if (method === 'sendMessage') await sleep(50)
      return false
    }
    const readers = Array.from({ length: 400 }, () => person(api))
    for (const reader of readers) reader.put({ text: '阿坝的会议谁主持？' })
    for (const reader of readers.slice(0, 40)) reader.put({ text: '/privacy' })
    await api.until(() => readers.every(({ chat }) => answersIn(chat.id).length > 0) || undefined)
    await api.until(() => api.unconfirmed === 0 || undefined)
    for (const { chat } of readers.slice(0, 40)) {
      const [first, second] = answersIn(chat.id)
      expect(first!.params.text).toContain('罗振华')
      expect(second!.params.text).not.toContain('罗振华')
    }
  })

  it('tells one who floods it to slow down, in one message, and answers the others meanwhile', async () => {
    start()
    await listening()
    const flooder = person(api, 'zh-hans')
    for (let i = 0; i < 300; i++) flooder.put({ text: `问题${i}` })
    expect((await person(api, 'zh-hans').say(QUESTION)).text).toContain('14+7')
    await api.until(() => api.unconfirmed === 0 || undefined)
    const told = answersIn(flooder.chat.id).filter(({ params }) => params.text.includes('太快'))
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(10)
    expect(answersIn(flooder.chat.id).length).toBeLessThan(290)
  })

  it('answers an old question in private and leaves an old one in a group', async () => {
    start()
    await listening()
    const date = Math.floor(Date.now() / 1000) - 3600
    const alone = person(api)
    const grouped = person(api, 'zh-hans', { id: -5, type: 'supergroup', title: '群' })
    grouped.put({ text: `@jiyao_bot ${QUESTION}`, date })
    alone.put({ text: QUESTION, date })
    await api.until(() => (api.unconfirmed === 0 && answersIn(alone.chat.id)[0]) || undefined)
    expect(answersIn(-5)).toEqual([])
  })

  it('logs with the number of the update, without the token and the words of a question', async () => {
    const { child, ended } = start()
    await listening()
    play('sendMessage', 9, (response) => refuseWith(response, 400))
    person(api).put({ text: QUESTION })
    await api.until(() => api.unconfirmed === 0 || undefined)
    await sleep(100)
    child.kill('SIGTERM')
    const { out, err } = await ended
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.some(({ update }) => Number.isInteger(update))).toBe(true)
    expect(out + err).not.toContain(TOKEN)
    expect(out + err).not.toContain('隔离措施')
  })
})

describe('behind a webhook', { timeout: 60_000 }, () => {
  it('answers what is delivered with the secret, once, and shows health and metrics on another port', async () => {
    const [hook, health] = await freePorts(2)
    start({
      WEBHOOK_URL: `http://127.0.0.1:${hook}/updates`,
      WEBHOOK_SECRET: 'a-secret',
      PORT: String(health),
    })
    const set = await api.until(() => api.calls.find(({ method }) => method === 'setWebhook'))
    expect(set.params).toMatchObject({ url: `http://127.0.0.1:${hook}/updates`, secret_token: 'a-secret' })
    await listening()
    const date = Math.floor(Date.now() / 1000)
    const chat = { id: 77, type: 'private', first_name: '读者' }
    const update = {
      update_id: 1,
      message: { message_id: 5, date, chat, from: { ...chat, is_bot: false }, text: QUESTION },
    }
    api.messages.set('77:5', update.message as never)
    const post = (secret: string) =>
      fetch(`http://127.0.0.1:${hook}/updates`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify(update),
      })
    expect((await post('another')).status).toBe(401)
    expect((await post('a-secret')).status).toBe(200)
    expect((await post('a-secret')).status).toBe(200)
    expect(answersIn(77)).toHaveLength(1)
    expect((await fetch(`http://127.0.0.1:${health}/healthz`)).status).toBe(200)
    const metrics = await (await fetch(`http://127.0.0.1:${health}/metrics`)).text()
    expect(metrics).toContain('jiyao_updates_total{kind="message"} 1')
    expect(metrics).toContain('jiyao_reports 5')
    expect((await fetch(`http://127.0.0.1:${hook}/metrics`)).status).toBe(404)
    bot!.child.kill('SIGTERM')
    expect((await bot!.ended).code).toBe(0)
  })
})
