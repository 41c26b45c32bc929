// A composed message in, the call to Telegram out.
import type { Context } from 'grammy'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import { isHarmless } from './updates/call-again.ts'
import type { View } from './view.ts'

/** What every message has: entities, buttons, and no preview of its links. */
function parts({ entities, buttons }: View) {
  return {
    entities,
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } satisfies InlineKeyboardMarkup }),
  }
}

/** Sends a message as a reply, in the topic it was asked in; a question that was deleted meanwhile is no hindrance. */
export async function replyWith(ctx: Context, to: Message, view: View): Promise<void> {
  // Below a button the question it answered is replied to, not the bot: the next button reads it back.
  const asked = to.from?.id === ctx.me.id ? to.reply_to_message : undefined
  const inTopic = to.is_topic_message || ('is_forum' in to.chat && to.chat.is_forum)
  await ctx.api.sendMessage(to.chat.id, view.text, {
    ...parts(view),
    reply_parameters: { message_id: (asked ?? to).message_id, allow_sending_without_reply: true },
    ...(inTopic && to.message_thread_id && { message_thread_id: to.message_thread_id }),
  })
}

/** Puts a message in the place of one of the bot's own; the same text again is no mistake. */
export async function replaceWith(
  ctx: Context,
  message: { chat: { id: number }; message_id: number },
  view: View,
) {
  try {
    await ctx.api.editMessageText(message.chat.id, message.message_id, view.text, parts(view))
  } catch (error) {
    if (!isHarmless(error)) throw error
  }
}
