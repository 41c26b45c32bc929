// Updates handed out and updates finished in, what may be confirmed and when to ask for more out.
import type { Update } from '@grammyjs/types'

/** Updates that one getUpdates shows at most, counted from its offset: so many can be in hand unconfirmed. */
export const WINDOW = 100
/**
 * Finished updates worth a request of their own while others are on their way. Each shows what is in hand once
 * more, up to a hundred updates to read. 400 people at 50 ms to Telegram are answered in 590 ms by requests one after
 * the other, in 400 ms by overlapping ones with 20; 15 and 50 are some 15 % slower.
 */
const WORTH_ASKING = 20
/** Requests on their way at once: enough for the whole window. */
const MOST_ON_THEIR_WAY = 6
/** Milliseconds between requests when little was finished since. */
const PAUSE_MS = 20
/**
 * Milliseconds before the same offset is asked again. The Bot API server shows a single update, the one in hand, to
 * whoever asks sooner (`process_get_updates_query` of tdlib/telegram-bot-api: half a second); one person whose
 * answer waits out a 429 would then keep everybody's questions from being seen.
 */
const SAME_OFFSET_MS = 550

/** One request for updates. */
export interface Asking {
  offset: number
  /** Whether Telegram may wait for news before it answers: only when nothing else is in hand or on its way. */
  mayWait: boolean
}

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
  /** Updates that the offset has passed, ever. */
  #passed = 0
  /** Whether the last reply showed as many as it can: more may be waiting behind them. */
  #wasFull = false
  #last: { offset: number; passed: number; at: number } | undefined

  /** Everything below is finished. */
  get offset(): number {
    for (const [id, finished] of this.#taken) {
      if (!finished) return id
      this.#taken.delete(id)
      this.#passed++
    }
    return this.#next
  }

  /** Updates in hand, and those finished that wait for one before them. */
  get size(): number {
    void this.offset
    return this.#taken.size
  }

  /**
   * Milliseconds until Telegram should be asked again, 0 for now; Infinity: not before something is finished or a
   * request comes back.
   */
  waitBeforeAsking(onTheirWay: number, now: number): number {
    const { offset, size } = this
    if (!this.#last) return onTheirWay > 0 ? Number.POSITIVE_INFINITY : 0
    if (onTheirWay >= MOST_ON_THEIR_WAY) return Number.POSITIVE_INFINITY
    const moved = this.#passed - this.#last.passed
    // When no more may be waiting, the request that confirms the rest is the one that waits for news.
    if (size === 0) return onTheirWay === 0 || (moved > 0 && this.#wasFull) ? 0 : Number.POSITIVE_INFINITY
    if (moved >= WORTH_ASKING) return 0
    if (onTheirWay > 0) return Number.POSITIVE_INFINITY
    if (moved === 0 && size >= WINDOW) return Number.POSITIVE_INFINITY
    const pause = offset === this.#last.offset ? SAME_OFFSET_MS : PAUSE_MS
    return Math.max(0, this.#last.at + pause - now)
  }

  /** What to ask now; `waitBeforeAsking` counts from here. */
  ask(onTheirWay: number, now: number): Asking {
    const mayWait = this.size === 0 && onTheirWay === 0
    const last = this.#last
    // Right after a request that found nothing, waiting with the same offset would show the first update of a crowd
    // alone. The number below is confirmed already: from there on Telegram shows the same.
    const isAgain = last && last.offset === this.offset && now - last.at < SAME_OFFSET_MS
    const offset = mayWait && isAgain && this.offset > 1 ? this.offset - 1 : this.offset
    this.#last = { offset, passed: this.#passed, at: now }
    return { offset, mayWait }
  }

  /** Those of the updates shown to a request that were not taken before, now taken. */
  take(updates: readonly Update[], asked: Pick<Asking, 'offset'>): Update[] {
    const { offset } = this
    this.#wasFull = updates.length >= WINDOW
    // Confirmed while the request was on its way. Not simply all below the offset: after a week of silence
    // Telegram goes on from any number.
    const isPassed = (id: number) => asked.offset <= id && id < offset
    const fresh = updates.filter(({ update_id: id }) => !this.#taken.has(id) && !isPassed(id))
    for (const { update_id } of fresh) {
      this.#taken.set(update_id, false)
      this.#next = update_id + 1
    }
    return fresh
  }

  finish({ update_id }: Update): void {
    if (this.#taken.has(update_id)) this.#taken.set(update_id, true)
  }
}
