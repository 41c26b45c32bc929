// A message or inline result as the bot sends it in; an error where Telegram refuses it.
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is checked here, not by types.
export type Params = Record<string, any>
const ACTIONS = 'url callback_data switch_inline_query switch_inline_query_current_chat copy_text'.split(' ')
export const refuse = (condition: unknown, why: string) => {
  if (condition) throw new Error(why)
}

/** Checks text, entities and buttons of a message as Telegram does. */
export function checkMessage({ text, entities = [], reply_markup }: Params): void {
  refuse(!text?.trim(), 'message text is empty')
  refuse(text.length > 4096, 'message is too long')
  refuse(text !== text.trim(), 'blank edges: Telegram trims them and moves every entity')
  refuse(entities.length > 100, 'too many entities')
  for (const { type, offset, length, url } of entities as (MessageEntity & { url?: string })[]) {
    refuse(offset < 0 || length <= 0 || offset + length > text.length, 'ENTITY_BOUNDS_INVALID')
    refuse(
      /[\udc00-\udfff]/.test(text[offset]) || /[\ud800-\udbff]/.test(text[offset + length - 1]),
      'torn pair',
    )
    refuse(type === 'text_link' && !URL.canParse(url ?? ''), 'URL_INVALID')
  }
  const buttons: InlineKeyboardButton[] = (reply_markup?.inline_keyboard ?? []).flat()
  refuse(buttons.length > 100, 'reply markup is too long')
  for (const button of buttons as (InlineKeyboardButton & Params)[]) {
    refuse(!button.text, 'button text is empty')
    refuse(ACTIONS.filter((action) => button[action] !== undefined).length !== 1, 'one action a button')
    const bytes = Buffer.byteLength(button.callback_data ?? 'x')
    refuse(bytes < 1 || bytes > 64, 'BUTTON_DATA_INVALID')
    refuse((button.copy_text?.text.length ?? 1) > 256, 'BUTTON_COPY_TEXT_INVALID')
    refuse((button.switch_inline_query?.length ?? 0) > 256, 'switch_inline_query is too long')
  }
}

/** Checks an inline result and the message it sends. */
export function checkResult({
  id,
  title,
  input_message_content: { message_text, entities },
  reply_markup,
}: Params): void {
  refuse(Buffer.byteLength(id) < 1 || Buffer.byteLength(id) > 64, 'RESULT_ID_INVALID')
  refuse(!title, 'title is empty')
  checkMessage({ text: message_text, entities, reply_markup })
}

/** What stands inside block quotations of a message. */
export function quotesIn({
  text = '',
  entities = [],
}: {
  text?: string
  entities?: MessageEntity[]
}): string[] {
  return entities
    .filter(({ type }) => type.endsWith('blockquote'))
    .map(({ offset, length }) => text.slice(offset, offset + length))
}
