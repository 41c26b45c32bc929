// The environment in, settings or one sentence out.
import { readFileSync } from 'node:fs'
import { parse } from 'dotenv'
import { describe, expect, it } from 'vitest'
import { readSettings, SettingError } from '../src/config.ts'

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz'

describe('readSettings', () => {
  it('takes the defaults of .env.example, which names every setting', () => {
    const example = readFileSync('.env.example', 'utf8')
    const names = [...readFileSync('src/config.ts', 'utf8').matchAll(/get\('([A-Z_]+)'\)/g)].map(
      ([, name]) => name!,
    )
    expect(names.filter((name) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([])
    expect(readSettings(parse(example))).toEqual(readSettings({}))
  })

  it.each([
    ['BOT_TOKEN', { BOT_TOKEN: 'abc' }],
    ['TELEGRAM_API_ROOT', { TELEGRAM_API_ROOT: 'localhost' }],
    ['WEBHOOK_URL', { WEBHOOK_URL: 'ftp://x' }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: 'https://x.org/hook' }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: 'https://x.org/hook', WEBHOOK_SECRET: 'mit Leerzeichen' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'http' }],
    ['ADMIN_IDS', { ADMIN_IDS: '12, Anna' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['CONTACT_URL', { CONTACT_URL: 'javascript:alert(1)' }],
    ['SEARCH_URL', { SEARCH_URL: 'http://x' }],
    ['REDIS_URL', { REDIS_URL: 'x' }],
  ] as [string, Record<string, string>][])('names %s in one sentence when it is wrong: %j', (name, env) => {
    const read = () => readSettings(env)
    expect(read).toThrow(SettingError)
    expect(read).toThrow(new RegExp(`^${name}[^\n]*\\.$`))
  })

  it('never repeats the token it refuses', () => {
    expect(() => readSettings({ BOT_TOKEN: `${TOKEN} secret` })).toThrow(/^(?!.*secret)/)
  })

  it('reads a webhook, admins and a port', () => {
    const settings = readSettings({
      BOT_TOKEN: TOKEN,
      WEBHOOK_URL: 'https://x.org/hook',
      WEBHOOK_SECRET: 'a_b-c',
      ADMIN_IDS: '1, 2 3',
      PORT: '8080',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9/',
    })
    expect(settings.delivery).toMatchObject({ kind: 'webhook', secret: 'a_b-c' })
    expect([...settings.adminIds]).toEqual([1, 2, 3])
    expect(settings.port).toBe(8080)
    expect(settings.apiRoot).toBe('http://127.0.0.1:9')
  })
})
