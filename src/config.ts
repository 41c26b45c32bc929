// The environment in, settings out: the only file that reads process.env.
import { config as loadDotenv } from 'dotenv'

/** A wrong or missing setting: one sentence that names the variable. */
export class SettingError extends Error {}

export interface Settings {
  /** Absent: the bot runs as a chat in the terminal. */
  botToken: string | undefined
  apiRoot: string
  corpusDir: string
  indexDir: string
  delivery: { kind: 'polling' } | { kind: 'webhook'; url: URL; secret: string; port: number }
  host: string
  /** Where /healthz and /metrics are served; absent: nowhere. */
  port: number | undefined
  adminIds: ReadonlySet<number>
  logLevel: LogLevel
  contactUrl: string | undefined
  searchUrl: string | undefined
  redisUrl: string | undefined
  /** Folder of question sets that lie outside the project. */
  evalDir: string | undefined
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const BOT_TOKEN = /^\d+:[A-Za-z0-9_-]{20,}$/
// Bot API: secret_token is 1-256 characters of this set.
const WEBHOOK_SECRET = /^[A-Za-z0-9_-]{1,256}$/

/** Reads `.env` and the environment. Throws `SettingError` on the first value that cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv = withDotenv()): Settings {
  const get = (name: string) => env[name]?.trim() || undefined
  const botToken = get('BOT_TOKEN')
  if (botToken && !BOT_TOKEN.test(botToken))
    throw new SettingError('BOT_TOKEN is not of the form 123456:ABC… that BotFather gives.')
  const webhookUrl = parseUrl(get('WEBHOOK_URL'), 'WEBHOOK_URL', ['https:', 'http:'])
  return {
    botToken,
    apiRoot:
      parseUrl(get('TELEGRAM_API_ROOT'), 'TELEGRAM_API_ROOT', ['https:', 'http:'])?.href.replace(/\/$/, '') ??
      'https://api.telegram.org',
    corpusDir: get('CORPUS_DIR') ?? 'corpus',
    indexDir: get('INDEX_DIR') ?? 'index',
    delivery: webhookUrl
      ? {
          kind: 'webhook',
          url: webhookUrl,
          secret: webhookSecret(get('WEBHOOK_SECRET')),
          port: parsePort(get('WEBHOOK_PORT'), 'WEBHOOK_PORT') ?? webhookPort(webhookUrl),
        }
      : { kind: 'polling' },
    host: get('HOST') ?? '127.0.0.1',
    port: parsePort(get('PORT'), 'PORT'),
    adminIds: parseIds(get('ADMIN_IDS')),
    logLevel: parseLogLevel(get('LOG_LEVEL')),
    contactUrl: parseUrl(get('CONTACT_URL'), 'CONTACT_URL', ['https:', 'http:', 'tg:'])?.href,
    searchUrl: parseUrl(get('SEARCH_URL'), 'SEARCH_URL', ['manticore:'])?.href,
    redisUrl: parseUrl(get('REDIS_URL'), 'REDIS_URL', ['redis:', 'rediss:'])?.href,
    evalDir: get('EVAL_DIR'),
  }
}

function withDotenv(): NodeJS.ProcessEnv {
  loadDotenv({ quiet: true })
  return process.env
}

function parseUrl(value: string | undefined, name: string, protocols: string[]): URL | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !protocols.includes(url.protocol))
    throw new SettingError(
      `${name} is not a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
    )
  return url
}

function webhookSecret(value: string | undefined): string {
  if (!value || !WEBHOOK_SECRET.test(value))
    throw new SettingError('WEBHOOK_SECRET must be 1 to 256 of A-Z a-z 0-9 _ - when WEBHOOK_URL is set.')
  return value
}

/** Port to listen on behind a proxy that speaks TLS. */
const BEHIND_PROXY = 8443

/** Plain http comes straight to this process, https through a proxy. */
function webhookPort({ protocol, port }: URL): number {
  return protocol === 'http:' ? Number(port || 80) : BEHIND_PROXY
}

function parsePort(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SettingError(`${name} must be a whole number from 0 to 65535.`)
  return port
}

function parseIds(value: string | undefined): ReadonlySet<number> {
  const ids = (value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  if (ids.some((id) => !Number.isSafeInteger(id) || id <= 0))
    throw new SettingError('ADMIN_IDS must be Telegram user ids, whole numbers parted by commas.')
  return new Set(ids)
}

function parseLogLevel(value = 'info'): LogLevel {
  const level = LOG_LEVELS.find((known) => known === value)
  if (!level) throw new SettingError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`)
  return level
}
