// Updates from Telegram in, handled ones confirmed: at least once each, many at a time.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Update } from '@grammyjs/types'
import { GrammyError } from 'grammy'
import { UpdateWindow, WINDOW } from './update-window.ts'

/** Seconds a getUpdates call waits on Telegram's side when nothing is in hand. */
const LONG_POLL_SECONDS = 30
/** First and longest wait after a failed getUpdates, in milliseconds. */
const BACKOFF_MS = { first: 100, longest: 3000 }
/** Updates begun before the first answers may leave: a hundred begun at once leave together, 20 ms late. */
const AT_A_TIME = 10
/** Milliseconds for the last request, which only confirms: what it could not confirm is handed out again. */
const LAST_CONFIRMATION_MS = 3000

export interface PollingOptions {
  fetch(args: { offset: number; limit: number; timeout: number }, signal: AbortSignal): Promise<Update[]>
  /** Handles one update; called in the order of the updates, resolves also when it took too long and was given up. */
  handle(update: Update): Promise<void>
  onTrouble(error: unknown): void
}

export interface Polling {
  /** Resolves when `stop` ended the polling; rejects with what else ended it (401, 409). */
  ended: Promise<void>
  /** Finishes what is in hand, confirms it, and ends. */
  stop(): Promise<void>
}

/**
 * Asks for updates and hands each on as soon as it comes; those that are finished are confirmed by asking for the
 * next. At L ms to Telegram an update keeps its place of the window for an answer's way and a request's, so at most
 * 100 in 2L ms can be answered, however fast the rest: requests overlap to come near that.
 */
export function pollUpdates(options: PollingOptions): Polling {
  const poller = new Poller(options)
  poller.consider()
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= poller.stop()
    return stopped
  }
  return { ended: poller.ended, stop }
}

class Poller {
  readonly ended: Promise<void>
  readonly #options: PollingOptions
  readonly #window = new UpdateWindow()
  /** Taken, in order, and not begun. */
  readonly #waiting: Update[] = []
  readonly #hangUp = new AbortController()
  #end: { resolve(): void; reject(error: unknown): void } | undefined
  #onTheirWay = 0
  #resting: { until: number; wait: number } | undefined
  #timer: NodeJS.Timeout | undefined
  #isHandingOut = false
  #isStopping = false
  #onFinish = () => {}
  // Telegram bears requests that overlap as long as none waits for news, and none does. What stands between us and
  // takes the second for another process gets one at a time.
  #mayOverlap = true
  #overlapped = false

  constructor(options: PollingOptions) {
    this.#options = options
    this.ended = new Promise<void>((resolve, reject) => {
      this.#end = { resolve, reject }
    })
    // Whoever waits for it comes later than a quick refusal.
    this.ended.catch(() => {})
  }

  /** Asks now or later, as the window says. */
  consider(): void {
    clearTimeout(this.#timer)
    if (this.#isStopping || (!this.#mayOverlap && this.#onTheirWay > 0)) return
    const now = performance.now()
    const rest = (this.#resting?.until ?? 0) - now
    const wait = Math.max(rest, this.#window.waitBeforeAsking(this.#onTheirWay, now))
    if (wait <= 0) void this.#ask()
    else if (Number.isFinite(wait)) this.#timer = setTimeout(() => this.consider(), wait)
  }

  async stop(): Promise<void> {
    this.#hangUpAll()
    await new Promise<void>((resolve) => {
      this.#onFinish = () => this.#window.size === 0 && resolve()
      this.#onFinish()
    })
    const last = AbortSignal.timeout(LAST_CONFIRMATION_MS)
    const { fetch, onTrouble } = this.#options
    await fetch({ offset: this.#window.offset, limit: 1, timeout: 0 }, last).catch(onTrouble)
    this.#end?.resolve()
  }

  async #ask(): Promise<void> {
    const asked = this.#window.ask(this.#onTheirWay, performance.now())
    const couldOverlap = this.#mayOverlap
    this.#overlapped ||= this.#onTheirWay > 0
    this.#onTheirWay++
    const args = { offset: asked.offset, limit: WINDOW, timeout: asked.mayWait ? LONG_POLL_SECONDS : 0 }
    try {
      const updates = await this.#options.fetch(args, this.#hangUp.signal)
      if (this.#isStopping) return
      this.#resting = undefined
      this.#waiting.push(...this.#window.take(updates, asked))
      void this.#handOut()
    } catch (error) {
      if (this.#isStopping) return
      if (isConflict(error) && couldOverlap && this.#overlapped) this.#mayOverlap = false
      else if (isFinal(error)) return this.#giveUp(error)
      else this.#options.onTrouble(error)
      this.#rest(retryAfterMs(error))
    } finally {
      this.#onTheirWay--
      this.consider()
    }
  }

  #rest(asToldMs: number | undefined): void {
    const now = performance.now()
    // Requests that fail together are one failure.
    if (this.#resting && this.#resting.until > now) return
    const wait = this.#resting ? Math.min(this.#resting.wait * 2, BACKOFF_MS.longest) : BACKOFF_MS.first
    this.#resting = { until: now + (asToldMs ?? wait), wait }
  }

  async #handOut(): Promise<void> {
    if (this.#isHandingOut) return
    this.#isHandingOut = true
    while (this.#waiting.length > 0) {
      for (const update of this.#waiting.splice(0, AT_A_TIME)) void this.#work(update)
      await nextTurn()
    }
    this.#isHandingOut = false
  }

  async #work(update: Update): Promise<void> {
    await this.#options.handle(update).catch(this.#options.onTrouble)
    this.#window.finish(update)
    this.consider()
    this.#onFinish()
  }

  #giveUp(error: unknown): void {
    this.#hangUpAll()
    this.#end?.reject(error)
  }

  #hangUpAll(): void {
    this.#isStopping = true
    clearTimeout(this.#timer)
    this.#hangUp.abort()
  }
}

const hasCode = (error: unknown, code: number) => error instanceof GrammyError && error.error_code === code

/** 409: another request for the same updates is under way, here or in another process. */
const isConflict = (error: unknown) => hasCode(error, 409)

/** 401: the token is no longer good. Waiting helps with neither. */
const isFinal = (error: unknown) => isConflict(error) || hasCode(error, 401)

function retryAfterMs(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return seconds === undefined ? undefined : seconds * 1000
}
