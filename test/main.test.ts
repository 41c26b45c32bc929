// The process itself: how it starts, what it says when it cannot, how it stops.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { BotApi, TOKEN } from './bot-api.ts'
import { quotesIn } from './check-message.ts'
import { person } from './person.ts'
import { run } from './process.ts'

/** A Telegram that refuses everything with one code. */
async function refusing(code: number, method = '') {
  const server = createServer((request, response) => {
    const refuses = request.url?.endsWith(method)
    const me = new BotApi().me
    response
      .writeHead(refuses ? code : 200, { 'content-type': 'application/json' })
      .end(
        JSON.stringify(
          refuses
            ? { ok: false, error_code: code, description: 'No' }
            : { ok: true, result: request.url?.endsWith('getMe') ? me : true },
        ),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const oneSentence = (err: string) => expect(err.trim().split('\n')).toHaveLength(1)

describe('npm start', { timeout: 60_000 }, () => {
  it('names BOT_TOKEN in one sentence when there is neither a token nor a terminal', async () => {
    const { code, err } = await run('main.ts').ended
    expect(code).toBe(1)
    expect(err).toContain('BOT_TOKEN')
    oneSentence(err)
  })

  it('names the setting that is wrong in one sentence', async () => {
    const { code, err } = await run('main.ts', [], { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'nowhere' }).ended
    expect(code).toBe(1)
    expect(err).toContain('TELEGRAM_API_ROOT')
    oneSentence(err)
  })

  it('says in one sentence that there is no index and no corpus', async () => {
    const settings = { BOT_TOKEN: TOKEN, CORPUS_DIR: 'no-corpus', INDEX_DIR: 'no-index' }
    const { code, err } = await run('main.ts', [], settings).ended
    expect(code).toBe(1)
    expect(err).toContain('no-index')
    oneSentence(err)
  })

  it.each([
    [401, 'getMe', 'BOT_TOKEN'],
    [409, 'getUpdates', 'Another process'],
  ])('ends with one sentence when Telegram answers %i to %s', async (status, method, words) => {
    const { server, url } = await refusing(status, method)
    const { code, err } = await run('main.ts', [], { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: url }).ended
    server.close()
    expect(code).toBe(1)
    expect(err).toContain(words)
    oneSentence(err)
  })

  it('names HOST in one sentence when it is no address of this machine', async () => {
    const { server, url } = await refusing(500, 'nothing at all')
    // 192.0.2.0/24 is kept for examples: no machine has it.
    const settings = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: url, HOST: '192.0.2.1', PORT: '0' }
    const { code, err } = await run('main.ts', [], settings).ended
    server.close()
    expect(code).toBe(1)
    expect(err).toContain('HOST')
    oneSentence(err)
  })

  it('answers over Telegram and stops at SIGTERM with code 0', async () => {
    const api = new BotApi()
    const { child, ended } = run('main.ts', [], { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: await api.listen() })
    const message = await person(api, 'zh-hans').say('阿坝对密切接触者采取什么隔离措施？')
    expect(quotesIn(message)[0]).toContain('“14+7”')
    await api.until(() => api.calls.find(({ method }) => method === 'setMyShortDescription'))
    expect(api.calls.find(({ method }) => method === 'deleteWebhook')).toBeDefined()
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    await api.close()
  })
})

describe('npm run ask', { timeout: 60_000 }, () => {
  it('gives programs the quotations with report, token and paragraph', async () => {
    const { code, out } = await run('ask.ts', ['阿坝对密切接触者采取什么隔离措施？', '--json']).ended
    const { kind, quotations, choices } = JSON.parse(out)
    expect(code).toBe(0)
    expect(kind).toBe('answer')
    expect(choices).toEqual([])
    expect(quotations[0]).toMatchObject({ report: '001-aba-2021-10-22', paragraph: 3 })
    expect(quotations[0].text).toContain('“14+7”')
    for (const [start, end] of quotations[0].bold)
      expect(start < end && end <= quotations[0].text.length).toBe(true)
  })

  it('gives people the chat’s own words, and choices where it must ask back', async () => {
    const { out } = await run('ask.ts', ['谁主持的会议？']).ended
    expect(out).toContain('哪一次会议')
    expect(out.match(/^• /gm)?.length).toBeGreaterThan(3)
  })

  it('explains itself when nothing is asked', async () => {
    const { code, out } = await run('ask.ts').ended
    expect(code).toBe(1)
    expect(out).toContain('--json')
  })
})
