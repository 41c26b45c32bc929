import type { AddressInfo } from 'node:net'
import type { Update } from '@grammyjs/types'
import { afterEach, describe, expect, it } from 'vitest'
import { onceInMemory } from '../../../src/telegram/updates/handle-once.ts'
import { serveWebhook, type Webhook } from '../../../src/telegram/updates/serve-webhook.ts'

const SECRET = 'a-long_secret'
let webhook: Webhook | undefined
afterEach(() => webhook?.stop())

async function listen(handle: (update: Update) => Promise<void>) {
  const once = onceInMemory()
  const options = {
    path: '/hook',
    secret: SECRET,
    host: '127.0.0.1',
    port: 0,
    once,
    handle,
    onTrouble: () => {},
  }
  webhook = await serveWebhook(options)
  const { port } = webhook.server.address() as AddressInfo
  return async (body: string, { secret = SECRET, path = '/hook', method = 'POST' } = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'x-telegram-bot-api-secret-token': secret },
      ...(method === 'POST' && { body }),
    })
    return response.status
  }
}

describe('the webhook', () => {
  it('says 200 only when the update is handled', async () => {
    let handled = false
    const post = await listen(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      handled = true
    })
    expect(await post('{"update_id":1}')).toBe(200)
    expect(handled).toBe(true)
  })

  it('handles an update once however often it is delivered, also at the same time', async () => {
    let times = 0
    const post = await listen(async () => {
      times++
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    const statuses = await Promise.all([
      post('{"update_id":7}'),
      post('{"update_id":7}'),
      post('{"update_id":7}'),
    ])
    expect([...statuses, await post('{"update_id":7}')]).toEqual([200, 200, 200, 200])
    expect(times).toBe(1)
  })

  it('asks for another delivery of what could not be handled, and then handles it', async () => {
    let times = 0
    const post = await listen(async () => {
      if (times++ === 0) throw new Error('no')
    })
    expect(await post('{"update_id":3}')).toBe(503)
    expect(await post('{"update_id":3}')).toBe(200)
  })

  it('turns away whoever does not know the secret, the path or the method', async () => {
    const post = await listen(async () => {
      throw new Error('never reached')
    })
    expect(await post('{"update_id":1}', { secret: 'a-long_secreT' })).toBe(401)
    expect(await post('{"update_id":1}', { secret: '' })).toBe(401)
    expect(await post('{"update_id":1}', { path: '/other' })).toBe(404)
    expect(await post('', { method: 'GET' })).toBe(405)
  })

  it('turns away bodies that are no update or too long', async () => {
    const post = await listen(async () => {})
    expect(await post('{')).toBe(400)
    expect(await post('{"update_id":"1"}')).toBe(400)
    expect(await post(`{"update_id":1,"x":"${'x'.repeat(1_100_000)}"}`)).toBe(413)
  })

  it('finishes what is in hand before it ends', async () => {
    let handled = false
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const post = await listen(async () => {
      begin()
      await new Promise((resolve) => setTimeout(resolve, 60))
      handled = true
    })
    const posted = post('{"update_id":1}')
    await begun
    await webhook!.stop()
    webhook = undefined
    expect(handled).toBe(true)
    expect(await posted).toBe(200)
  })
})
