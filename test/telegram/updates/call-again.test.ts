import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { callAgain, isHarmless, isShutOut } from '../../../src/telegram/updates/call-again.ts'

type Reply =
  | { ok: true; result: true }
  | { ok: false; error_code: number; description: string; parameters?: object }

/** Plays a list of replies to one method, and tells how often it was called and how long was waited. */
async function play(method: string, replies: (Reply | 'drop')[]) {
  const waits: number[] = []
  let calls = 0
  const prev = async () => {
    calls++
    const reply = replies.shift() ?? { ok: true, result: true }
    if (reply === 'drop') throw new HttpError('dropped', new Error('ECONNRESET'))
    return reply
  }
  const transformer = callAgain(async (ms) => void waits.push(ms))
  const outcome = await Promise.resolve(transformer(prev as never, method as never, {} as never)).catch(
    (error: unknown) => error,
  )
  return { outcome, calls, waits }
}
const fault = (error_code: number, parameters = {}): Reply => ({
  ok: false,
  error_code,
  description: '',
  parameters,
})

describe('callAgain', () => {
  it('waits as long as Telegram asks after 429', async () => {
    const { outcome, waits } = await play('sendMessage', [fault(429, { retry_after: 3 })])
    expect(outcome).toMatchObject({ ok: true })
    expect(waits).toEqual([3000])
  })

  it('gives up when the wait would outlast the update', async () => {
    const { outcome, calls } = await play('sendMessage', [fault(429, { retry_after: 3600 })])
    expect(outcome).toMatchObject({ ok: false, error_code: 429 })
    expect(calls).toBe(1)
  })

  it('waits longer after each server error', async () => {
    const { outcome, waits } = await play('sendMessage', [fault(502), fault(500)])
    expect(outcome).toMatchObject({ ok: true })
    expect(waits[1]).toBeGreaterThan(waits[0]!)
  })

  it('sends a message once more after a dropped connection, and not oftener', async () => {
    expect(await play('sendMessage', ['drop'])).toMatchObject({ outcome: { ok: true }, calls: 2 })
    const twice = await play('sendMessage', ['drop', 'drop', 'drop'])
    expect(twice.outcome).toBeInstanceOf(HttpError)
    expect(twice.calls).toBe(2)
  })

  it.each(['getUpdates', 'answerCallbackQuery', 'answerInlineQuery'])('leaves %s alone', async (method) => {
    expect(await play(method, [fault(502)])).toMatchObject({ calls: 1, waits: [] })
  })

  it('does not repeat what was refused for good', async () => {
    expect(await play('sendMessage', [fault(403)])).toMatchObject({ calls: 1 })
    expect(await play('sendMessage', [fault(400)])).toMatchObject({ calls: 1 })
  })
})

describe('refusals', () => {
  const refused = (error_code: number, description: string) =>
    new GrammyError('refused', { ok: false, error_code, description }, 'sendMessage', {})

  it('knows a reader who shut the bot out', () => {
    expect(isShutOut(refused(403, 'Forbidden: bot was blocked by the user'))).toBe(true)
    expect(isShutOut(refused(400, 'Bad Request: chat not found'))).toBe(false)
  })

  it('knows refusals after which nothing is left to do', () => {
    expect(isHarmless(refused(400, 'Bad Request: message is not modified: …'))).toBe(true)
    expect(isHarmless(refused(400, 'Bad Request: message text is empty'))).toBe(false)
  })
})
