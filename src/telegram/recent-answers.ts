// A chat in, its last answer out: in memory only, for half an hour, of the last ten thousand chats.
import type { Exchange, Quote, Token } from '../model.ts'

/** What is kept of a chat's last answer. */
export interface RecentAnswer {
  exchange: Exchange
  /** The quotes shown, by token: sharing sends exactly what was read. */
  quotes: Map<Token, Quote>
  /** Where its 更多 goes on, and whether its question was asked again of another meeting. */
  more?: { next: number; again: boolean }
  /** Who asked: in a group nobody's question follows another person's. */
  by?: number
}

const MOST_CHATS = 10_000
const KEPT_MS = 30 * 60_000

/** The last answer of each chat; the chat that was silent longest is forgotten first. */
export class RecentAnswers {
  readonly #answers = new Map<string, { answer: RecentAnswer; at: number }>()
  readonly #now: () => number
  readonly #most: number

  constructor(now: () => number = Date.now, most = MOST_CHATS) {
    this.#now = now
    this.#most = most
  }

  get size(): number {
    return this.#answers.size
  }

  get(chat: string): RecentAnswer | undefined {
    const kept = this.#answers.get(chat)
    if (!kept) return undefined
    if (this.#now() - kept.at <= KEPT_MS) return kept.answer
    this.#answers.delete(chat)
    return undefined
  }

  set(chat: string, answer: RecentAnswer): void {
    this.#answers.delete(chat)
    this.#answers.set(chat, { answer, at: this.#now() })
    for (const oldest of this.#answers.keys()) {
      const stale = this.#now() - this.#answers.get(oldest)!.at > KEPT_MS
      if (this.#answers.size <= this.#most && !stale) break
      this.#answers.delete(oldest)
    }
  }
}
