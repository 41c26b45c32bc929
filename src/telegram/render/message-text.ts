// Pieces of text in, one message text with entities out; the one place that counts offsets.
import type { MessageEntity } from 'grammy/types'

/** Telegram allows 4096; what is composed stays a little below. */
export const MESSAGE_LIMIT = 4000
/** Telegram drops entities past the hundredth without a word. */
export const ENTITY_LIMIT = 95
/** A quotation longer than this folds. */
const FOLD_FROM = 320

// Telegram removes or replaces these, which would move every later entity; replaced here by a space of the same length.
const UNSENDABLE = /[\u0000-\u0009\u000b-\u001f\u007f\u2028-\u202e]/g
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Text as Telegram keeps it, unit for unit: 「a\tb」→「a b」, a lone surrogate → U+FFFD; `\n` stays. */
export function sendable(text: string): string {
  return text.replace(UNSENDABLE, ' ').replace(LONE_SURROGATE, '\ufffd')
}

/** Cuts to at most `limit` UTF-16 units, the last one … when something is lost; surrogate pairs stay whole. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${wellCut(text, limit - 1)}…`
}

function wellCut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** A message under construction. */
export class MessageText {
  #text = ''
  readonly #entities: MessageEntity[] = []

  get length(): number {
    return this.#text.length
  }

  get entityCount(): number {
    return this.#entities.length
  }

  add(text: string): this {
    this.#text += sendable(text)
    return this
  }

  /** A line of its own, or an empty line. */
  line(text = ''): this {
    return this.add(`${text}\n`)
  }

  bold(text: string): this {
    return this.#mark(text, { type: 'bold' })
  }

  italic(text: string): this {
    return this.#mark(text, { type: 'italic' })
  }

  /** Text that a tap copies. */
  pre(text: string): this {
    return this.#mark(text, { type: 'pre' })
  }

  link(text: string, url: string): this {
    return this.#mark(text, { type: 'text_link', url })
  }

  /** Another text's pieces after this one's. */
  append(other: MessageText): this {
    const offset = this.#text.length
    this.#text += other.#text
    for (const entity of other.#entities) this.#entities.push({ ...entity, offset: entity.offset + offset })
    return this
  }

  /** A block quotation on lines of its own; `bold` spans count in `text`. */
  quote(text: string, bold: readonly (readonly [number, number])[] = []): this {
    if (this.#text && !this.#text.endsWith('\n')) this.line()
    const offset = this.#text.length
    this.#mark(text, { type: text.length > FOLD_FROM ? 'expandable_blockquote' : 'blockquote' })
    for (const [start, end] of bold)
      if (end > start) this.#entities.push({ type: 'bold', offset: offset + start, length: end - start })
    return this.line()
  }

  #mark(text: string, entity: { type: string; url?: string }): this {
    const offset = this.#text.length
    this.add(text)
    const length = this.#text.length - offset
    if (length > 0) this.#entities.push({ ...entity, offset, length } as MessageEntity)
    return this
  }

  /** The text without blank edges, entities within it. */
  build(): { text: string; entities: MessageEntity[] } {
    const text = this.#text.trimEnd()
    return {
      text,
      entities: this.#entities
        .filter(({ offset }) => offset < text.length)
        .map((entity) => ({ ...entity, length: Math.min(entity.length, text.length - entity.offset) })),
    }
  }
}

/** A message with a line above it; entities move down. */
export function withLead<T extends { text: string; entities: MessageEntity[] }>(
  lead: MessageText,
  message: T,
): T {
  const above = lead.build()
  const offset = above.text.length + 2
  return {
    ...message,
    text: `${above.text}\n\n${message.text}`,
    entities: [
      ...above.entities,
      ...message.entities.map((entity) => ({ ...entity, offset: entity.offset + offset })),
    ],
  }
}
