import type { Update } from '@grammyjs/types'
import type { Bot } from 'grammy'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runPolling } from '../../../src/telegram/updates/run-bot.ts'

afterEach(() => void vi.useRealTimers())

describe('runPolling', () => {
  it('gives up an update after 30 seconds: logs its number, confirms it, and handles the others meanwhile', async () => {
    vi.useFakeTimers()
    let pending: Update[] = [{ update_id: 7 }, { update_id: 8 }]
    const begun: number[] = []
    const bot = {
      api: {
        deleteWebhook: async () => true,
        getUpdates: async ({ offset, timeout }: { offset: number; timeout: number }) => {
          pending = pending.filter(({ update_id }) => update_id >= offset)
          if (pending.length === 0 && timeout > 0) await new Promise(() => {})
          return pending
        },
      },
      handleUpdate: async ({ update_id }: Update) => {
        begun.push(update_id)
        if (update_id === 7) await new Promise(() => {})
      },
    }
    const logged: unknown[] = []
    const ignore = () => {}
    const log = { debug: ignore, info: ignore, warn: ignore, error: (what: object) => void logged.push(what) }
    await runPolling(bot as unknown as Bot, log)
    await vi.advanceTimersByTimeAsync(29_000)
    expect([begun, logged, pending.length]).toEqual([[7, 8], [], 2])
    await vi.advanceTimersByTimeAsync(2000)
    expect([logged, pending.length]).toEqual([[{ update: 7 }], 0])
  })
})
