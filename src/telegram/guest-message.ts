// A message that stands alone in; the same without what needs the bot in the chat out.
import type { InlineKeyboardButton, InlineQueryResultArticle } from 'grammy/types'
import { unpackButton, VERB } from './callback-data.ts'
import { linkTo } from './render/cite.ts'
import { shorten } from './render/message-text.ts'
import type { Scene, View } from './view.ts'

const START_LIMIT = 64

/**
 * A message for a chat the bot is no member of. Its buttons come back without the question that was asked, so a
 * choice or a summary becomes a link into the private chat; what has no such link is left out.
 */
export function guestResult(scene: Scene, view: View): InlineQueryResultArticle {
  const buttons = view.buttons
    .map((row) => row.flatMap((button) => standing(scene, button) ?? []))
    .filter((row) => row.length > 0)
  return {
    type: 'article',
    id: 'answer',
    title: shorten(view.text.split('\n')[0] || '…', 60),
    input_message_content: {
      message_text: view.text,
      entities: view.entities,
      link_preview_options: { is_disabled: true },
    },
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
  }
}

function standing(scene: Scene, button: InlineKeyboardButton): InlineKeyboardButton | undefined {
  if (!('callback_data' in button)) return button
  const { verb, args } = unpackButton(button.callback_data)
  const toPassage: string[] = [VERB.context, VERB.contextAnew, VERB.summary]
  const token = toPassage.includes(verb) ? args[0] : verb === VERB.ask ? args[1] : undefined
  if (!token || token.length > START_LIMIT) return undefined
  return { text: button.text, url: linkTo(scene, token) }
}
