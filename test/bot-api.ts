// A small Bot API on 127.0.0.1: people act in chats, the bot's requests come in, and what Telegram refuses is refused.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message, UserFromGetMe } from 'grammy/types'
import { TERMINAL_BOT } from '../src/terminal/terminal.ts'
import { checkMessage, checkResult, type Params, refuse } from './check-message.ts'
import { ShownUpdates } from './shown-updates.ts'

export const TOKEN = '1000000001:a-token-of-twenty-characters'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
export class BotApi {
  readonly me: UserFromGetMe
  /** Every request: method, parameters, and why it was refused. */
  readonly calls: { method: string; params: Params; refused?: string }[] = []
  /** Every message of every chat, by chat and id; queries and ids are the persons' to use as well. */
  readonly messages = new Map<string, Message & Params>()
  readonly queries = new Map<string, { kind: string; answer?: Params }>()
  /** Documents people sent, by file id. */
  readonly files = new Map<string, Uint8Array>()
  /** A fault to play on a request of this method: it answers (true), or lets the request pass. */
  interfere: (method: string, response: ServerResponse, params: Params) => boolean | Promise<boolean> = () =>
    false
  #pending: Params[] = []
  nextId = 100
  #wake = () => {}
  #shown = new ShownUpdates()
  #server = createServer((request, response) => void this.#serve(request, response))

  constructor(me: Partial<UserFromGetMe> = {}) {
    this.me = { ...TERMINAL_BOT, username: 'jiyao_bot', supports_inline_queries: true, ...me }
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Closes, and fails when a button was never answered or a request was refused. */
  async close(allowed: RegExp = /not modified/): Promise<void> {
    this.#wake()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    const refused = this.calls.filter((call) => call.refused && !allowed.test(call.refused))
    refuse(refused[0], `refused: ${refused[0]?.method}: ${refused[0]?.refused}`)
    const open = [...this.queries.values()].filter(({ kind, answer }) => kind === 'callback' && !answer)
    refuse(open.length > 0, `${open.length} button presses were never answered`)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split('/').at(-1) ?? ''
    if (request.url?.startsWith(`/file/bot${TOKEN}/`)) return void response.end(this.files.get(method))
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const params: Params = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
    if (await this.interfere(method, response, params)) return
    const call: BotApi['calls'][number] = { method, params }
    let body: object
    try {
      body = {
        ok: true,
        result: method === 'getUpdates' ? await this.#updates(params) : this.#run(method, params),
      }
    } catch (error) {
      call.refused = (error as Error).message
      body = { ok: false, error_code: 400, description: `Bad Request: ${call.refused}` }
    }
    if (method !== 'getUpdates') this.calls.push(call)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  }

  async #updates({ offset = 0, limit = 100, timeout = 0 }: Params): Promise<Params[]> {
    this.#pending = this.#pending.filter(({ update_id }) => update_id >= offset)
    const shown = this.#shown.count(offset, limit)
    if (this.#pending.length === 0 && timeout > 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        setTimeout(resolve, 5000).unref()
      })
    return this.#pending.slice(0, shown)
  }

  #run(method: string, params: Params): unknown {
    switch (method) {
      case 'getMe':
        return this.me
      case 'sendMessage':
        checkMessage(params)
        return this.#keep({
          ...params,
          from: this.me,
          chat: { id: params.chat_id },
          message_id: this.nextId++,
        })
      case 'editMessageText': {
        checkMessage(params)
        const old = this.messages.get(`${params.chat_id}:${params.message_id}`)
        refuse(old?.from?.id !== this.me.id, 'message to edit not found')
        const shown = (m: Params) => JSON.stringify([m.text, m.entities, m.reply_markup])
        refuse(shown(old!) === shown(params), 'message is not modified')
        return this.#keep({ ...old, reply_markup: undefined, ...params })
      }
      case 'getFile':
        return { file_id: params.file_id, file_unique_id: params.file_id, file_path: params.file_id }
      case 'answerCallbackQuery':
        refuse((params.text?.length ?? 0) > 200, 'MESSAGE_TOO_LONG')
        return this.#answer(params.callback_query_id, 'callback', params)
      case 'answerInlineQuery':
        refuse(params.results.length > 50, 'RESULTS_TOO_MUCH')
        refuse(
          new Set(params.results.map(({ id }: Params) => id)).size < params.results.length,
          'RESULT_ID_DUPLICATE',
        )
        refuse(
          typeof (params.next_offset ?? '') !== 'string' || params.next_offset?.length > 64,
          'NEXT_OFFSET_INVALID',
        )
        params.results.forEach(checkResult)
        return this.#answer(params.inline_query_id, 'inline', params)
      case 'answerGuestQuery':
        checkResult(params.result)
        return this.#answer(params.guest_query_id, 'guest', params)
      default:
        return true
    }
  }

  #keep(message: Params): Message {
    const { chat_id, reply_parameters, ...rest } = message
    const replied = reply_parameters && this.messages.get(`${chat_id}:${reply_parameters.message_id}`)
    refuse(
      reply_parameters && !replied && !reply_parameters.allow_sending_without_reply,
      'message to be replied not found',
    )
    const kept = {
      date: Math.floor(Date.now() / 1000),
      ...rest,
      ...(replied && { reply_to_message: { ...replied, reply_to_message: undefined } }),
    }
    this.messages.set(`${message.chat.id}:${message.message_id}`, kept as never)
    return kept as never
  }

  #answer(id: string, kind: string, answer: Params): true {
    const query = this.queries.get(id)
    refuse(query?.kind !== kind || query.answer, 'query is too old')
    query!.answer = answer
    return true
  }

  push(update: Params): void {
    this.#pending.push({ update_id: this.nextId++, ...update })
    this.#wake()
  }

  /** Waits until a condition holds; fails after some seconds of silence. */
  async until<T>(what: () => T | undefined): Promise<T> {
    for (let i = 0; i < 2000; i++, await sleep(5)) {
      const found = what()
      if (found !== undefined) return found
    }
    throw new Error('the bot kept silent')
  }

  /** Updates the bot has not confirmed yet. */
  get unconfirmed(): number {
    return this.#pending.length
  }

  refusedSince(since: number): string | undefined {
    return this.calls.slice(since).find(({ refused }) => refused)?.refused
  }

  /** What the bot sent or changed in a chat since a moment. */
  shownIn(chat: number, since: number): Message[] {
    const mine = this.calls.slice(since).filter((c) => !c.refused && /^(?:send|edit)/.test(c.method))
    return mine
      .filter(({ params }) => params.chat_id === chat)
      .map(({ method, params }) =>
        method === 'sendMessage'
          ? [...this.messages.values()].findLast((m) => m.chat.id === chat && m.text === params.text)!
          : this.messages.get(`${chat}:${params.message_id}`)!,
      )
  }
}
