// Two real processes behind one webhook, with a real Redis and a real search engine: one crowd, one collection.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BotApi, TOKEN } from './bot-api.ts'
import { freePorts } from './free-ports.ts'
import { type Run, run } from './process.ts'
import { hasSphinx, type SphinxServers, startSphinx } from './search/sphinx-servers.ts'
import { hasRedis, startRedis } from './telegram/redis-server.ts'

const SEEDS = resolve(import.meta.dirname, '../corpus')
const ABA = '001-aba-2021-10-22.txt'
const CHANGZHI = '004-changzhi-2021-08-05.txt'
const ADMIN = { id: 11, type: 'private', first_name: '管理员' }
const READER = { id: 12, type: 'private', first_name: '读者' }

const present = hasRedis() && hasSphinx()
describe.skipIf(!present)('two processes behind one webhook', { timeout: 90_000 }, () => {
  const api = new BotApi()
  const runs: Run[] = []
  let dir: string
  let redis: Awaited<ReturnType<typeof startRedis>>
  let sphinx: SphinxServers
  let ports: number[]
  let nextUpdate = 1

  const deliver = async (port: number, update: object, update_id = nextUpdate++) =>
    (
      await fetch(`http://127.0.0.1:${port}/u`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': 's' },
        body: JSON.stringify({ update_id, ...update }),
      })
    ).status
  const message = (chat: typeof ADMIN, content: object) => {
    const said = {
      message_id: api.nextId++,
      date: Math.floor(Date.now() / 1000),
      chat,
      from: { ...chat, is_bot: false },
      ...content,
    }
    api.messages.set(`${chat.id}:${said.message_id}`, said as never)
    return { message: said }
  }
  const sentTo = (chat: typeof ADMIN) =>
    [...api.messages.values()].filter((m) => m.chat.id === chat.id && m.from?.is_bot)

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'jiyao-several-'))
    mkdirSync(join(dir, 'corpus'))
    copyFileSync(join(SEEDS, ABA), join(dir, 'corpus', ABA))
    ;[redis, sphinx] = await Promise.all([startRedis(), startSphinx()])
    ports = await freePorts(2)
    const url = await api.listen()
    const settings = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: url,
      CORPUS_DIR: join(dir, 'corpus'),
      INDEX_DIR: join(dir, 'index'),
      SEARCH_URL: sphinx.searchUrl,
      REDIS_URL: redis.url,
      ADMIN_IDS: '11',
      WEBHOOK_SECRET: 's',
    }
    // One after the other: the first fills the engine, the second finds it filled.
    for (const port of ports) {
      const before = api.calls.length
      runs.push(run('main.ts', [], { ...settings, WEBHOOK_URL: `http://127.0.0.1:${port}/u` }))
      await api.until(() => api.calls.slice(before).find(({ method }) => method === 'setWebhook'))
    }
  }, 90_000)
  afterAll(async () => {
    for (const { child } of runs) child.kill('SIGTERM')
    const codes = (await Promise.all(runs.map(({ ended }) => ended))).map(({ code }) => code)
    await redis?.stop()
    await sphinx?.stop()
    await api.close(/.*/)
    rmSync(dir, { recursive: true, force: true })
    expect(codes).toEqual([0, 0])
  })

  it('answers an update once that is delivered to both', async () => {
    const asked = message(READER, { text: '阿坝对密切接触者采取什么隔离措施？' })
    const statuses = await Promise.all(ports.map((port) => deliver(port, asked, 500)))
    expect(statuses).toContain(200)
    expect(await deliver(ports[1]!, asked, 500)).toBe(200)
    expect(sentTo(READER)).toHaveLength(1)
    expect(sentTo(READER)[0]!.text).toContain('14+7')
  })

  it('finds through one what an admin added through the other', async () => {
    api.files.set('doc', readFileSync(join(SEEDS, CHANGZHI)))
    const document = { file_id: 'doc', file_unique_id: 'doc', file_name: 'changzhi.txt', file_size: 4754 }
    await deliver(ports[0]!, message(ADMIN, { document }))
    const preview = sentTo(ADMIN).at(-1)!
    expect(preview.text).toContain('杨勤荣')
    api.queries.set('q1', { kind: 'callback' })
    const data = preview.reply_markup!.inline_keyboard[0]![0] as { callback_data: string }
    const press = {
      id: 'q1',
      from: { ...ADMIN, is_bot: false },
      message: preview,
      chat_instance: '1',
      data: data.callback_data,
    }
    await deliver(ports[0]!, { callback_query: press })
    for (let tries = 0; tries < 50; tries++) {
      await deliver(ports[1]!, message(READER, { text: '/meeting 长治' }))
      if (sentTo(READER).at(-1)!.text?.includes('杨勤荣')) break
      await new Promise((done) => setTimeout(done, 100))
    }
    expect(sentTo(READER).at(-1)!.text).toContain('杨勤荣')
  })

  it('counts one person’s messages over both', async () => {
    const flooder = { id: 13, type: 'private', first_name: '急' }
    await Promise.all(
      Array.from({ length: 90 }, (_, i) => deliver(ports[i % 2]!, message(flooder, { text: '/privacy' }))),
    )
    const told = sentTo(flooder).filter((m) => /太快|more than I can/.test(m.text ?? ''))
    expect(told.length).toBeGreaterThan(0)
    expect(sentTo(flooder).length).toBeLessThan(90)
  })

  it('tells the reader that results may not be whole when a shard is down', async () => {
    await sphinx.killShard(0)
    await deliver(ports[0]!, message(READER, { text: '阿坝如何做好应急保障？' }))
    await deliver(ports[1]!, message(READER, { text: '核酸检测' }))
    expect(
      sentTo(READER)
        .slice(-2)
        .some((m) => m.text?.includes('结果可能不全')),
    ).toBe(true)
  })
})
