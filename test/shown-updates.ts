// The offset of a getUpdates in, how many updates the Bot API server shows for it out.

/** Milliseconds in which a second request with the same offset is shown one update. */
const SAME_OFFSET_MS = 500

/** What the server of tdlib/telegram-bot-api does to bots that ask in circles (`process_get_updates_query`). */
export class ShownUpdates {
  #offset: number | undefined
  #at = 0

  count(offset: number, limit: number): number {
    const now = performance.now()
    const isAgain = offset === this.#offset && now - this.#at < SAME_OFFSET_MS
    this.#offset = offset
    this.#at = now
    return isAgain ? 1 : limit
  }
}
