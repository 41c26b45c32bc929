// Telegram's webhook requests in, handled updates out; answered only when handled, so that none is lost.
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Update } from '@grammyjs/types'
import type { HandleOnce } from './handle-once.ts'

/** Bytes of one update; Telegram's own stay under 64 KB. */
const BODY_LIMIT = 1_000_000
/** Updates in hand before Telegram is asked to wait; it delivers at most 100 at once. */
const MOST_IN_HAND = 200
/** Milliseconds a client may take to send a request. */
const REQUEST_LIMIT_MS = 10_000

export interface WebhookOptions {
  /** Path of WEBHOOK_URL. */
  path: string
  secret: string
  host: string
  port: number
  once: HandleOnce
  /** Handles one update; resolves also when it took too long and was given up. */
  handle(update: Update): Promise<void>
  onTrouble(error: unknown): void
}

export interface Webhook {
  server: Server
  /** Takes no more, finishes what is in hand, and ends. */
  stop(): Promise<void>
}

/** Listens for updates. 200 when handled, 401 without the secret, 503 when it should be delivered again. */
export async function serveWebhook(options: WebhookOptions): Promise<Webhook> {
  let inHand = 0
  let stopping = false
  const answer = async (request: IncomingMessage): Promise<number> => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== options.path) return 404
    if (request.method !== 'POST') return 405
    if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], options.secret)) return 401
    if (inHand >= MOST_IN_HAND) return 503
    inHand++
    try {
      const body = await readBody(request)
      if (body === undefined) return 413
      const update = parseUpdate(body)
      if (!update) return 400
      return (await options.once(update.update_id, () => options.handle(update))) === 'done' ? 200 : 503
    } catch (error) {
      options.onTrouble(error)
      return 503
    } finally {
      inHand--
    }
  }
  const server = createServer({ requestTimeout: REQUEST_LIMIT_MS }, async (request, response) => {
    const status = await answer(request)
    response.writeHead(status, status === 200 && !stopping ? {} : { connection: 'close' })
    response.end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    server,
    stop: async () => {
      stopping = true
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
    },
  }
}

/** Compares in the same time wherever two secrets differ, and however long they are. */
function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

/** The request's body, or undefined when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body)
    const id = (update as Update | null)?.update_id
    return Number.isSafeInteger(id) ? (update as Update) : undefined
  } catch {
    return undefined
  }
}
