// A Bot API on 127.0.0.1 with a crowd in front of it: questions of many people in, when the answers came out.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TERMINAL_BOT } from '../../src/terminal/terminal.ts'
import { ShownUpdates } from '../shown-updates.ts'

type Call = { offset?: number; limit?: number; timeout?: number }

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Hands updates to a polling bot as Telegram does and counts its answers; every call takes `latencyMs`. */
export class CrowdApi {
  latencyMs = 0
  #pending: { update_id: number }[] = []
  #nextId = 1
  #answers = 0
  #wake = () => {}
  #shown = new ShownUpdates()
  #onAnswer = () => {}
  #server = createServer((request, response) => void this.#serve(request, response))

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#wake()
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** One question from each of as many people, all at once; resolves when each is answered. */
  async ask(questions: readonly string[]): Promise<void> {
    const goal = this.#answers + questions.length
    const answered = new Promise<void>((resolve) => {
      this.#onAnswer = () => this.#answers >= goal && resolve()
    })
    for (const text of questions) {
      const id = this.#nextId++
      const who = { id: 1000 + id, first_name: '读者' }
      const message = {
        message_id: id,
        date: Math.floor(Date.now() / 1000),
        chat: { ...who, type: 'private' },
        from: { ...who, is_bot: false },
        text,
      }
      this.#pending.push(Object.assign({ update_id: id }, { message }))
    }
    this.#wake()
    await answered
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const call: Call = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
    if (this.latencyMs > 0) await sleep(this.latencyMs)
    const method = request.url?.split('/').at(-1)
    let result: unknown = true
    if (method === 'getMe') result = { ...TERMINAL_BOT, username: 'jiyao_bot', supports_inline_queries: true }
    if (method === 'getUpdates') result = await this.#updates(call)
    if (method === 'sendMessage')
      result = { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '' }
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result }))
    if (method !== 'sendMessage') return
    this.#answers++
    this.#onAnswer()
  }

  async #updates({ offset = 0, limit = 100, timeout = 0 }: Call): Promise<unknown> {
    this.#pending = this.#pending.filter(({ update_id }) => update_id >= offset)
    const shown = this.#shown.count(offset, limit)
    if (this.#pending.length === 0 && timeout > 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    return this.#pending.slice(0, shown)
  }
}
