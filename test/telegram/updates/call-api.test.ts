import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Api, HttpError } from 'grammy'
import { afterEach, describe, expect, it } from 'vitest'
import { callApi } from '../../../src/telegram/updates/call-api.ts'

const TOKEN = '1:a-token'
let server: ReturnType<typeof createServer> | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** An API whose calls go to this server, and what it was sent. */
async function open(answer: (response: ServerResponse) => void, root = '') {
  const seen: {
    url: string | undefined
    type: string | undefined
    body: string
    port: number | undefined
  }[] = []
  server = createServer(async (request: IncomingMessage, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const type = request.headers['content-type']
    seen.push({ url: request.url, type, body, port: request.socket.remotePort })
    answer(response)
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`
  const api = new Api(TOKEN)
  api.config.use(callApi(url, TOKEN))
  return { api, seen }
}
const say = (reply: object) => (response: ServerResponse) => void response.end(JSON.stringify(reply))

describe('callApi', () => {
  it('sends a call as JSON to the method of the token, below the path of the root', async () => {
    const { api, seen } = await open(say({ ok: true, result: { message_id: 7 } }), '/telegram')
    expect(await api.sendMessage(5, '你好')).toEqual({ message_id: 7 })
    expect(seen).toMatchObject([{ url: `/telegram/bot${TOKEN}/sendMessage`, type: 'application/json' }])
    expect(JSON.parse(seen[0]!.body)).toEqual({ chat_id: 5, text: '你好' })
  })

  it('keeps the connection for the next call', async () => {
    const { api, seen } = await open(say({ ok: true, result: true }))
    await api.sendMessage(5, '一')
    await api.sendMessage(5, '二')
    expect(seen[1]!.port).toBe(seen[0]!.port)
  })

  it('hands on what Telegram refuses', async () => {
    const { api } = await open(say({ ok: false, error_code: 400, description: 'Bad Request: no' }))
    await expect(api.sendMessage(5, '')).rejects.toMatchObject({
      error_code: 400,
      description: 'Bad Request: no',
    })
  })

  it.each([
    ['a dropped connection', (response: ServerResponse) => void response.destroy()],
    [
      'a reply that breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"ok":')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    ['a page of a gateway', (response: ServerResponse) => void response.writeHead(502).end('<html>')],
  ])('throws a network error without the token after %s', async (_what, answer) => {
    const { api } = await open(answer)
    const error = await api.sendMessage(5, '你好').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(HttpError)
    expect(String(error) + String((error as HttpError).error)).not.toContain(TOKEN)
  })

  it('hangs up when it is told to', async () => {
    const { api, seen } = await open(() => {})
    const hangUp = new AbortController()
    const call = api.getUpdates({ timeout: 30 }, hangUp.signal as never)
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    hangUp.abort()
    await expect(call).rejects.toBeInstanceOf(HttpError)
    await expect(api.getUpdates({}, hangUp.signal as never)).rejects.toBeInstanceOf(HttpError)
  })
})
