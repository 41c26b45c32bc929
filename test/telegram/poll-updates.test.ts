import type { Update } from '@grammyjs/types'
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { type Fetch, fetchFresh, UpdateWindow } from '../../src/telegram/poll-updates.ts'

const update = (update_id: number): Update => ({ update_id })
const refusal = (error_code: number) =>
  new GrammyError('refused', { ok: false, error_code, description: '' }, 'getUpdates', {})

describe('UpdateWindow', () => {
  it('keeps the offset at the oldest update that is not finished', () => {
    const window = new UpdateWindow()
    window.take([update(7), update(8), update(9)])
    window.finish(update(8))
    window.finish(update(9))
    expect(window.offset).toBe(7)
    window.finish(update(7))
    expect(window.offset).toBe(10)
    expect(window.size).toBe(0)
  })

  it('takes an update that Telegram shows again only once', () => {
    const window = new UpdateWindow()
    window.take([update(1), update(2)])
    window.finish(update(2))
    expect(window.take([update(1), update(2), update(3)])).toEqual([update(3)])
  })

  it('goes on when Telegram begins to count anew after a week of silence', () => {
    const window = new UpdateWindow()
    window.take([update(900)])
    window.finish(update(900))
    expect(window.offset).toBe(901)
    expect(window.take([update(50)])).toEqual([update(50)])
    window.finish(update(50))
    expect(window.offset).toBe(51)
  })
})

describe('fetchFresh', () => {
  const never = new AbortController().signal

  it('waits on the side of Telegram only when nothing is in hand', async () => {
    const timeouts: number[] = []
    let newest = 0
    const fetch: Fetch = async ({ timeout }) => {
      timeouts.push(timeout)
      return [update(++newest)]
    }
    const window = new UpdateWindow()
    await fetchFresh(window, fetch, () => {}, never)
    await fetchFresh(window, fetch, () => {}, never)
    expect(timeouts).toEqual([30, 0])
  })

  it('goes on after server errors and dropped connections', async () => {
    const troubles: unknown[] = []
    const answers = [refusal(502), new HttpError('dropped', new Error('ECONNRESET'))]
    const fetch: Fetch = async () => {
      const error = answers.shift()
      if (error) throw error
      return [update(5)]
    }
    const fresh = await fetchFresh(new UpdateWindow(), fetch, (error) => troubles.push(error), never)
    expect(fresh).toEqual([update(5)])
    expect(troubles).toHaveLength(2)
  })

  it.each([401, 409])('ends at %i, which waiting does not mend', async (code) => {
    const fetch: Fetch = async () => {
      throw refusal(code)
    }
    await expect(fetchFresh(new UpdateWindow(), fetch, () => {}, never)).rejects.toMatchObject({
      error_code: code,
    })
  })
})
