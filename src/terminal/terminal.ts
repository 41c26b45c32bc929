// The bot in, a chat with it in the terminal out: lines typed become updates, calls to Telegram become print.
import type { Interface } from 'node:readline'
import type { Bot } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup, Message, Update, UserFromGetMe } from 'grammy/types'
import { paint } from './paint.ts'
import { printMessage } from './print-message.ts'

/** The bot as it would introduce itself; sharing into other chats makes no sense here. */
export const TERMINAL_BOT: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: '纪要',
  username: 'jiyao',
  can_join_groups: false,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
}

const PERSON = { id: 2, is_bot: false, first_name: '读者' } as const
const CHAT = { id: PERSON.id, type: 'private', first_name: PERSON.first_name } as const
/** Messages whose replies can still be read back. */
const MESSAGES_KEPT = 500
const QUIT = /^\/(?:quit|exit|q)$/i
const PROMPT = '› '
const WELCOME = '纪要 · 直接提问；输入数字按按钮；/help 看用法，/quit 或 Ctrl-D 退出。'

interface Call {
  text?: string
  message_id?: number
  entities?: Message['entities']
  reply_markup?: InlineKeyboardMarkup
  reply_parameters?: { message_id?: number }
  show_alert?: boolean
}

/** Chats over `lines` until they end; resolves when everything typed has been answered. */
export async function chatInTerminal(
  bot: Bot,
  lines: Interface,
  write: (text: string) => void,
): Promise<void> {
  const chat = new TerminalChat(bot, write, paint)
  write(`${paint.dim(WELCOME)}\n\n`)
  lines.setPrompt(PROMPT)
  lines.prompt()
  for await (const line of lines) {
    if (QUIT.test(line.trim())) break
    if (line.trim()) await chat.say(line.trim())
    lines.prompt()
  }
  lines.close()
  write('\n')
}

class TerminalChat {
  readonly #bot: Bot
  readonly #write: (text: string) => void
  readonly #paint: typeof paint
  readonly #messages = new Map<number, Message>()
  #buttons: InlineKeyboardButton[] = []
  #buttonsUnder: Message | undefined
  #nextId = 1

  constructor(bot: Bot, write: (text: string) => void, colours: typeof paint) {
    this.#bot = bot
    this.#write = write
    this.#paint = colours
    // Nothing leaves the machine: what the bot would tell Telegram is shown here.
    bot.api.config.use((async (_prev: unknown, method: string, payload: Call) => ({
      ok: true,
      result: this.#show(method, payload),
    })) as never)
  }

  /** A line typed: the number of a button, or something said. */
  async say(text: string): Promise<void> {
    const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
    const button = this.#buttons[number - 1]
    if (button && this.#buttonsUnder) return this.#press(button, this.#buttonsUnder)
    const message = {
      message_id: this.#nextId++,
      date: Math.floor(Date.now() / 1000),
      chat: CHAT,
      from: PERSON,
      text,
    } as Message
    this.#keep(message)
    await this.#hand({ message } as Partial<Update>)
  }

  async #press(button: InlineKeyboardButton, message: Message): Promise<void> {
    if ('callback_data' in button)
      await this.#hand({
        callback_query: {
          id: String(this.#nextId++),
          from: PERSON,
          message,
          chat_instance: '1',
          data: button.callback_data,
        },
      } as Partial<Update>)
    else if ('url' in button) this.#say(button.url)
    else if ('copy_text' in button) this.#say(button.copy_text.text)
  }

  async #hand(update: Partial<Update>): Promise<void> {
    await this.#bot.handleUpdate({ update_id: this.#nextId++, ...update } as Update)
  }

  #say(text: string) {
    this.#write(`${text}\n\n`)
  }

  #keep(message: Message) {
    this.#messages.set(message.message_id, message)
    const [oldest] = this.#messages.keys()
    if (this.#messages.size > MESSAGES_KEPT && oldest !== undefined) this.#messages.delete(oldest)
  }

  #show(method: string, call: Call): unknown {
    if (method === 'answerCallbackQuery' && call.text) this.#say(this.#paint.yellow(call.text))
    if (method !== 'sendMessage' && method !== 'editMessageText') return true
    const old = call.message_id === undefined ? undefined : this.#messages.get(call.message_id)
    const repliedTo = this.#messages.get(call.reply_parameters?.message_id ?? -1) ?? old?.reply_to_message
    const message = {
      message_id: old?.message_id ?? this.#nextId++,
      date: Math.floor(Date.now() / 1000),
      chat: CHAT,
      from: TERMINAL_BOT,
      text: call.text ?? '',
      ...(call.entities && { entities: call.entities }),
      ...(call.reply_markup && { reply_markup: call.reply_markup }),
      ...(repliedTo && { reply_to_message: repliedTo }),
    } as unknown as Message
    this.#keep(message)
    const buttons = call.reply_markup?.inline_keyboard ?? []
    this.#buttons = buttons.flat()
    this.#buttonsUnder = message
    this.#say(
      printMessage({ text: message.text ?? '', entities: message.entities ?? [], buttons }, this.#paint),
    )
    return message
  }
}
