// A Bot API in, a person who says, presses and searches out.
import type { InlineKeyboardButton, InlineQueryResultArticle, Message } from 'grammy/types'
import type { BotApi } from './bot-api.ts'
import { type Params, refuse } from './check-message.ts'

type Reply = { results: InlineQueryResultArticle[]; next_offset: string; button?: object }

/** A person in a chat of their own, or in `chat`. */
export function person(
  api: BotApi,
  language_code?: string,
  chat: Params = { id: api.nextId++, type: 'private' },
) {
  const from = {
    id: chat.type === 'private' ? chat.id : api.nextId++,
    is_bot: false,
    first_name: '读者',
    language_code,
  }
  const ask = async (kind: string, update: (id: string) => Params): Promise<Params> => {
    const id = String(api.nextId++)
    api.queries.set(id, { kind })
    api.push(update(id))
    return api.until(() => api.queries.get(id)!.answer)
  }
  /** Puts a message into the chat; anything may stand in it. */
  const put = (content: Params, as = 'message') => {
    const message = { message_id: api.nextId++, date: Math.floor(Date.now() / 1000), chat, from, ...content }
    api.messages.set(`${chat.id}:${message.message_id}`, message as never)
    api.push({ [as]: message })
  }
  const say = async (text: string, more: Params = {}): Promise<Message> => {
    const since = api.calls.length
    put({ text, ...more })
    return api.until(() => api.shownIn(chat.id, since)[0])
  }
  return {
    chat,
    put,
    say,
    /** Presses the button whose label holds `label` (or sends `label` as raw data); gives the note and what is shown. */
    press: async (message: Message, label: string, raw = false) => {
      const since = api.calls.length
      const buttons = (message.reply_markup?.inline_keyboard ?? []).flat() as (InlineKeyboardButton &
        Params)[]
      const data = raw ? label : buttons.find(({ text }) => text.includes(label))?.callback_data
      refuse(!data, `no button ${label} among ${buttons.map(({ text }) => text).join(' ')}`)
      const answer = await ask('callback', (id) => ({
        callback_query: { id, from, message, chat_instance: '1', data },
      }))
      const note = answer.text as string | undefined
      // A press is answered while what it brings is on its way.
      if (note === undefined) await api.until(() => api.shownIn(chat.id, since)[0] ?? api.refusedSince(since))
      return { note, shown: api.shownIn(chat.id, since) }
    },
    inline: (query: string, offset = '') =>
      ask('inline', (id) => ({ inline_query: { id, from, query, offset } })) as Promise<Reply>,
    guest: (text: string) =>
      ask('guest', (id) => ({
        guest_message: {
          message_id: 1,
          date: Math.floor(Date.now() / 1000),
          chat: { id: -9, type: 'supergroup' },
          from,
          text,
          guest_query_id: id,
        },
      })),
  }
}
