// Updates from Telegram in, handled ones confirmed: at least once each, many at a time.
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner'
import type { Update } from '@grammyjs/types'
import { type Bot, type Context, GrammyError } from 'grammy'

/** Updates taken and not yet confirmed: getUpdates shows at most this many. */
const WINDOW = 100
/** Seconds a getUpdates call waits on Telegram's side when nothing is in hand. */
const LONG_POLL_SECONDS = 30
/** Milliseconds before looking for new updates while earlier ones are still in hand. */
const LOOK_AGAIN_MS = 50
/** First and longest wait after a failed getUpdates, in milliseconds. */
const BACKOFF_MS = { first: 100, longest: 3000 }

export type Fetch = (
  args: { offset: number; limit: number; timeout: number },
  signal: AbortSignal,
) => Promise<Update[]>

/**
 * The updates that Telegram still holds for us. Asking with an offset confirms everything below it, so the
 * offset stays at the oldest update in hand: whatever kills the process, Telegram hands out again what was
 * not finished. A batch that is confirmed only as a whole would do that too, but there one update that
 * waits out a 429 holds up every chat; here it holds one place of the window.
 */
export class UpdateWindow {
  /** update_id → whether it is finished, in the order taken; only ids from the offset on. */
  readonly #taken = new Map<number, boolean>()
  #next = 0
  #finishedCount = 0
  #onFinish = () => {}

  /** Everything below is finished. */
  get offset(): number {
    for (const [id, finished] of this.#taken) {
      if (!finished) return id
      this.#taken.delete(id)
    }
    return this.#next
  }

  /** Updates taken and not confirmed. */
  get size(): number {
    return this.#taken.size
  }

  /** Those of a fetched batch that were not taken before, now taken. */
  take(updates: readonly Update[]): Update[] {
    const fresh = updates.filter(({ update_id }) => !this.#taken.has(update_id))
    for (const { update_id } of fresh) {
      this.#taken.set(update_id, false)
      // Not the highest: after a week of silence Telegram goes on from any number.
      this.#next = update_id + 1
    }
    return fresh
  }

  finish({ update_id }: Update): void {
    if (!this.#taken.has(update_id)) return
    this.#taken.set(update_id, true)
    this.#finishedCount++
    this.#onFinish()
  }

  /** Resolves when half of what is in hand is finished, or after a moment. */
  async ease(): Promise<void> {
    const goal = this.#finishedCount + Math.ceil(this.#taken.size / 2)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_AGAIN_MS)
      this.#onFinish = () => {
        if (this.#finishedCount < goal) return
        clearTimeout(timer)
        resolve()
      }
    })
    this.#onFinish = () => {}
  }
}

/** Fetches updates not taken before, backing off while Telegram is away. Throws what cannot be waited out. */
export async function fetchFresh(
  window: UpdateWindow,
  fetch: Fetch,
  onTrouble: (error: unknown) => void,
  signal: AbortSignal,
): Promise<Update[]> {
  let wait = BACKOFF_MS.first
  for (;;) {
    try {
      const { offset } = window
      const timeout = window.size > 0 ? 0 : LONG_POLL_SECONDS
      const fresh = window.take(await fetch({ offset, limit: WINDOW, timeout }, signal))
      if (fresh.length > 0) return fresh
      wait = BACKOFF_MS.first
      if (window.size > 0) await window.ease()
      signal.throwIfAborted()
    } catch (error) {
      if (signal.aborted || isFinal(error)) throw error
      onTrouble(error)
      await sleep(retryAfterMs(error) ?? wait, signal)
      wait = Math.min(wait * 2, BACKOFF_MS.longest)
    }
  }
}

/** 401: the token is no longer good. 409: another process reads the same updates. Waiting helps with neither. */
function isFinal(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 409)
}

function retryAfterMs(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return seconds === undefined ? undefined : seconds * 1000
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
  signal.throwIfAborted()
}

export interface PollingOptions {
  allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[]
  /** An update that takes longer counts as handled. */
  limitMs: number
  onTrouble(error: unknown): void
  onTimeout(update: Update): void
}

export interface Polling {
  /** Resolves when `stop` ended the polling; rejects with what else ended it (401, 409). */
  ended: Promise<void>
  /** Finishes what is in hand, confirms it, and ends. */
  stop(): Promise<void>
}

/** Polls for updates and hands each to the bot, whose own boundary catches what handlers throw. */
export function pollUpdates<C extends Context>(bot: Bot<C>, options: PollingOptions): Polling {
  const window = new UpdateWindow()
  const fetch: Fetch = (args, signal) =>
    bot.api.getUpdates({ ...args, allowed_updates: options.allowedUpdates }, signal as never)
  const consume = async (update: Update) => {
    try {
      await bot.handleUpdate(update)
    } catch (error) {
      options.onTrouble(error)
    } finally {
      window.finish(update)
    }
  }
  const onTimeout = (update: Update) => {
    window.finish(update)
    options.onTimeout(update)
  }
  const sink = createConcurrentSink<Update>({ consume }, async () => {}, {
    concurrency: WINDOW,
    timeout: { milliseconds: options.limitMs, handler: onTimeout },
  })
  const source = createSource<Update>({
    supply: (_pace, stopSignal) => {
      // The runner's signal is a polyfill; the rest of the file speaks the platform's own.
      const stopped = new AbortController()
      stopSignal.addEventListener('abort', () => stopped.abort())
      return fetchFresh(window, fetch, options.onTrouble, stopped.signal)
    },
  })
  const runner = createRunner(source, sink)
  runner.start()
  let stopped: Promise<void> | undefined
  const finish = async () => {
    await runner.stop()
    while (sink.size() > 0) await new Promise((resolve) => setTimeout(resolve, 10))
    await bot.api.getUpdates({ offset: window.offset, limit: 1, timeout: 0 }).catch(options.onTrouble)
  }
  const stop = () => {
    stopped ??= finish()
    return stopped
  }
  // The runner's task ends as soon as nothing new is fetched, while updates are still in hand.
  return { ended: (runner.task() ?? Promise.resolve()).then(() => stopped), stop }
}
