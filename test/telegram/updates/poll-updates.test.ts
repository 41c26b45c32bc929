import type { Update } from '@grammyjs/types'
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { type PollingOptions, pollUpdates } from '../../../src/telegram/updates/poll-updates.ts'

const refusal = (error_code: number) =>
  new GrammyError('refused', { ok: false, error_code, description: '' }, 'getUpdates', {})
type Asked = Parameters<PollingOptions['fetch']>[0]

/** Telegram's queue: shows a hundred updates from the offset on, and forgets those below it. */
class Queue {
  readonly asked: Asked[] = []
  readonly troubles: unknown[] = []
  /** Plays a fault before a request is answered. */
  fault: (asked: Asked) => Promise<void> | void = () => {}
  #updates: Update[]
  #wake = () => {}

  constructor(count: number) {
    this.#updates = Array.from({ length: count }, (_, i) => ({ update_id: i + 1 }))
  }

  get held(): number {
    return this.#updates.length
  }

  readonly fetch: PollingOptions['fetch'] = async (asked, signal) => {
    this.asked.push(asked)
    await this.fault(asked)
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= asked.offset)
    if (this.#updates.length === 0 && asked.timeout > 0)
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    return this.#updates.slice(0, asked.limit)
  }

  push(update_id: number): void {
    this.#updates.push({ update_id })
    this.#wake()
  }

  /** Polls until `count` updates were handled; `handle` may hold one back. */
  poll(handle: (id: number) => Promise<void> | void = () => {}) {
    const handled: number[] = []
    const polling = pollUpdates({
      fetch: this.fetch,
      onTrouble: (error) => this.troubles.push(error),
      handle: async ({ update_id }) => {
        handled.push(update_id)
        await handle(update_id)
      },
    })
    return { ...polling, handled }
  }
}
const until = async (what: () => boolean) => {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 1))
}
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('pollUpdates', () => {
  it('hands out every update once, in order, and confirms it when it is finished', async () => {
    const queue = new Queue(450)
    const { handled, stop } = queue.poll(() => new Promise((resolve) => setTimeout(resolve, 5)))
    await until(() => queue.held === 0)
    await stop()
    expect(handled).toEqual(numbers(450))
  })

  it('does not confirm an update in hand, nor any after it, and goes on with those Telegram still shows', async () => {
    const queue = new Queue(150)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { handled, stop } = queue.poll((id) => (id === 30 ? held : undefined))
    await until(() => handled.includes(129))
    expect(queue.held).toBe(121)
    expect(handled).not.toContain(130)
    release()
    await until(() => queue.held === 0)
    await stop()
    expect(handled).toEqual(numbers(150))
  })

  it('finishes what is in hand and confirms it before it ends', async () => {
    const queue = new Queue(3)
    const { handled, stop, ended } = queue.poll(() => new Promise((resolve) => setTimeout(resolve, 20)))
    await until(() => handled.length === 3)
    await stop()
    await ended
    expect(queue.held).toBe(0)
  })

  it('goes on after server errors and dropped connections', async () => {
    const queue = new Queue(1)
    const faults = [refusal(502), new HttpError('dropped', new Error('ECONNRESET'))]
    queue.fault = () => {
      const fault = faults.shift()
      if (fault) throw fault
    }
    const { handled, stop } = queue.poll()
    await until(() => handled.length === 1)
    await stop()
    expect(queue.troubles).toHaveLength(2)
  })

  it.each([401, 409])('ends at %i, which waiting does not mend', async (code) => {
    const queue = new Queue(1)
    queue.fault = () => {
      throw refusal(code)
    }
    await expect(queue.poll().ended).rejects.toMatchObject({ error_code: code })
  })

  it('asks one at a time where requests that overlap are taken for two processes', async () => {
    const queue = new Queue(400)
    let onTheirWay = 0
    let conflicts = 0
    queue.fault = async () => {
      onTheirWay++
      await new Promise((resolve) => setTimeout(resolve, 10))
      const alone = onTheirWay-- === 1
      if (!alone && ++conflicts) throw refusal(409)
    }
    const { handled, stop } = queue.poll((id) => new Promise((resolve) => setTimeout(resolve, id % 7)))
    await until(() => queue.held === 0)
    await stop()
    expect(handled).toEqual(numbers(400))
    expect(conflicts).toBeGreaterThan(0)
    expect(queue.troubles).toEqual([])
  })

  it('waits on the side of Telegram only when nothing is in hand', async () => {
    const queue = new Queue(0)
    const { handled, stop } = queue.poll(() => new Promise((resolve) => setTimeout(resolve, 30)))
    await until(() => queue.asked.length === 1)
    queue.push(8)
    await until(() => handled.length === 1)
    queue.push(9)
    await until(() => queue.held === 0)
    await stop()
    const waits = queue.asked.map(({ timeout }) => timeout > 0)
    expect(waits[0]).toBe(true)
    expect(queue.asked.filter(({ offset, timeout }) => timeout > 0 && offset === 8)).toEqual([])
  })
})
