// Anything at all that people or their clients may send in; a bot that always answers as Telegram allows out.
import type { InlineQuery, Message, MessageEntity, Update, User } from '@grammyjs/types'
import fc from 'fast-check'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../src/model.ts'
import { VERB } from '../src/telegram/callback-data.ts'
import { COMMANDS } from '../src/telegram/commands.ts'
import type { Log } from '../src/telegram/log.ts'
import { createBot } from '../src/telegram/telegram.ts'
import { TERMINAL_BOT } from '../src/terminal/terminal.ts'
import { checkMessage, checkResult, type Params, refuse } from './check-message.ts'
import { openSeeds } from './journeys/open-chat.ts'

const BOT = { ...TERMINAL_BOT, id: 7, username: 'jiyao_bot', supports_inline_queries: true }
const ME = BOT as unknown as User
const NOW = Math.floor(Date.now() / 1000)
const SEED = 20211022
/** Long texts take the longest; 4096 characters is all that Telegram lets through. */
const LONGEST = 4096

let desk: Desk
let tokens: string[]
beforeAll(async () => {
  desk = await openSeeds()
  tokens = desk.archive.reports.flatMap((report) => [
    report.token,
    ...report.paragraphs.slice(0, 3).map(({ token }) => token),
    ...report.lines.slice(0, 2).map(({ token }) => token),
  ])
})

// ---------------------------------------------------------------- what comes in

const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']
const piece = fc.oneof(
  fc.constantFrom(
    ...['阿坝', '会议是谁主持的', '核酸检测', '長治市', 'shui zhuchi', 'who chaired', '最近', '14+7', '几号'],
    ...[
      '\ud800',
      '\udfff',
      '\u202e',
      '\u200f',
      '\u0000',
      '\u2028',
      '\u0007',
      '\ufeff',
      'e\u0301\u0301',
      '👨‍👩‍👧',
    ],
    ...[
      '<b>',
      '&amp;',
      '{"level":50}',
      '\n',
      '\r\n',
      '\t',
      '%0a',
      '../../etc/passwd',
      '$&',
      '$1',
      '(?:',
      '\\',
    ],
    ...[
      '@jiyao_bot',
      '@jiyao_bot2',
      '#',
      '/',
      '问：',
      '接着问：',
      '？',
      '。',
      '“',
      '…',
      ' ',
      '\u3000',
      '０１',
    ],
    ...PROTOTYPE,
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const words = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').slice(0, LONGEST))
const flood = fc
  .tuple(piece, fc.integer({ min: 500, max: LONGEST }))
  .map(([unit, length]) => unit.repeat(length).slice(0, length))
const command = fc
  .tuple(
    fc.constantFrom(...Object.keys(COMMANDS), 'add', 'remove', 'reload', 'settings', ...PROTOTYPE),
    fc.constantFrom('', '@jiyao_bot', '@other_bot'),
    words,
  )
  .map(([name, at, argument]) => `/${name}${at} ${argument}`)
const text = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: command },
  { weight: 1, arbitrary: flood },
)

/** Ids of people as large as Telegram's may become; each run has its own, so that none is called too fast. */
const bigId = fc.integer({ min: 1, max: 2 ** 52 })
const from: fc.Arbitrary<User> = fc.record(
  {
    id: bigId,
    is_bot: fc.constant(false),
    first_name: words,
    username: words,
    language_code: fc.oneof(
      fc.constantFrom('zh-hans', 'zh-hant', 'en', 'ar', '', 'x'.repeat(300), ...PROTOTYPE),
      words,
    ),
  },
  { requiredKeys: ['id', 'is_bot', 'first_name'] },
)
const chatOf = (id: number, type: string, isForum: boolean) => ({
  id: type === 'private' ? id : -id,
  type,
  ...(type === 'private' ? { first_name: 'a' } : { title: 'a' }),
  ...(isForum && type === 'supergroup' && { is_forum: true }),
})
const entity = fc.record(
  {
    type: fc.constantFrom(
      'bold',
      'mention',
      'text_link',
      'blockquote',
      'bot_command',
      'custom_emoji',
      'unheard_of',
    ),
    offset: fc.integer({ min: -5, max: 5000 }),
    length: fc.integer({ min: -5, max: 5000 }),
    url: fc.oneof(words, fc.constantFrom('https://t.me/jiyao_bot?start=__proto__', 'javascript:1')),
  },
  { requiredKeys: ['type', 'offset', 'length'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<MessageEntity>
const entities = fc.array(entity, { maxLength: 5 })
const odd = fc.constantFrom(
  {},
  { photo: [] },
  { sticker: {} },
  { document: { file_id: 'x', file_name: '../x.txt' } },
  { new_chat_title: 'x' },
  { poll: {} },
  { dice: {} },
)

/** A message of a person in a chat of any type, which may reply to one of the bot's or of another person. */
const message = fc
  .record({
    id: fc.integer({ min: 1, max: 2 ** 31 }),
    who: from,
    anonymous: fc.boolean(),
    type: fc.constantFrom('private', 'private', 'group', 'supergroup', 'channel'),
    isForum: fc.boolean(),
    text: fc.option(text, { nil: undefined }),
    asCaption: fc.boolean(),
    entities,
    odd,
    thread: fc.option(fc.nat(1000), { nil: undefined }),
    age: fc.constantFrom(0, 30, 86_400, 10 ** 9),
    reply: fc.option(fc.record({ mine: fc.boolean(), text, entities }), { nil: undefined }),
    isViaBot: fc.boolean(),
  })
  .map((given): Message => {
    const chat = chatOf(given.who.id, given.type, given.isForum)
    const said =
      given.text === undefined ? given.odd : given.asCaption ? { caption: given.text } : { text: given.text }
    const reply = given.reply && {
      reply_to_message: {
        message_id: 1,
        date: NOW,
        chat,
        from: given.reply.mine ? ME : { id: 99, is_bot: false, first_name: 'b' },
        text: given.reply.text,
        entities: given.reply.entities,
      },
    }
    return {
      message_id: given.id,
      date: NOW - given.age,
      chat,
      ...(given.anonymous && given.type !== 'private' ? { sender_chat: chat } : { from: given.who }),
      ...said,
      entities: given.entities,
      ...(given.thread && { message_thread_id: given.thread, is_topic_message: given.isForum }),
      ...reply,
      ...(given.isViaBot && { via_bot: ME }),
    } as unknown as Message
  })

/** Numbers and names as a forged or long forgotten button may carry them; `token` stands for a real one. */
const argument = fc.oneof(
  fc.constantFrom('', '0', '1', '-1', '99999999999999999999', '1e309', 'NaN', '0x10', '1.5', ...PROTOTYPE),
  fc.nat(40).map((n) => `token ${n}`),
  fc.string({ unit: 'binary', maxLength: 10 }),
)
const data = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(VERB)), fc.array(argument, { maxLength: 5 }))
      .map((all) => all.flat()),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PROTOTYPE, '', '::::'), argument).map((all) => all.flat()),
  },
)
const press = fc.record({ who: from, data, message, kind: fc.constantFrom('here', 'old', 'inline', 'game') })
const inline = fc.record({
  who: from,
  query: fc.oneof(
    text.map((query) => query.slice(0, 256)),
    argument.map((token) => `#${token}`),
  ),
  offset: fc.oneof(
    fc.constantFrom('', '0', '20', '2020', '-1', 'NaN', '1e400', ...PROTOTYPE),
    words.map((offset) => offset.slice(0, 64)),
  ),
})
const act = fc.oneof(
  fc.record({
    kind: fc.constantFrom('message' as const, 'edited_message' as const, 'guest_message' as const),
    message,
  }),
  fc.record({ kind: fc.constant('callback_query' as const), press }),
  fc.record({ kind: fc.constant('inline_query' as const), inline }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

let nextId = 1

/** The update of an act, with ids of its own. */
function updateOf(given: Act): Update {
  const update_id = nextId++
  switch (given.kind) {
    case 'callback_query': {
      const { who, data, message, kind } = given.press
      const [verb, ...args] = data.map((arg) =>
        arg.replace(/^token (\d+)$/, (_, n) => tokens[Number(n) % tokens.length]!),
      )
      const shown = kind === 'old' ? { message_id: 5, chat: message.chat, date: 0 } : { ...message, from: ME }
      return {
        update_id,
        callback_query: {
          id: `q${update_id}`,
          from: who,
          chat_instance: '1',
          ...(kind === 'game' ? { game_short_name: 'x' } : { data: [verb, ...args].join(':') }),
          ...(kind === 'inline' ? { inline_message_id: 'x' } : { message: shown }),
        },
      } as unknown as Update
    }
    case 'inline_query': {
      const { who, query, offset } = given.inline
      return {
        update_id,
        inline_query: {
          id: `q${update_id}`,
          from: who,
          query: query.replace(/^#token (\d+)$/, (_, n) => `#${tokens[Number(n) % tokens.length]}`),
          offset,
        } as InlineQuery,
      }
    }
    case 'guest_message':
      return {
        update_id,
        guest_message: { ...given.message, guest_query_id: `q${update_id}` },
      } as unknown as Update
    default:
      return {
        update_id,
        [given.kind]: { ...given.message, ...(given.kind === 'edited_message' && { edit_date: NOW }) },
      } as unknown as Update
  }
}

// ---------------------------------------------------------------- what comes out

/** A bot whose calls are checked as Telegram checks them; `fail` refuses every one of them with these words. */
function openBot(fail?: string) {
  const calls: { method: string; params: Params }[] = []
  const refused: string[] = []
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) as Log
  const bot = createBot('1:x', { desk: () => desk, log, botInfo: BOT, contactUrl: 'https://example.org/' })
  bot.api.config.use((async (_: unknown, method: string, payload: Params) => {
    const params: Params = JSON.parse(JSON.stringify(payload))
    calls.push({ method, params })
    try {
      check(method, params)
    } catch (error) {
      refused.push(`${method}: ${(error as Error).message}`)
    }
    if (fail) return { ok: false, error_code: 400, description: fail }
    return { ok: true, result: true }
  }) as never)
  return { bot, calls, refused, lines }
}

function check(method: string, params: Params): void {
  if (method === 'sendMessage' || method === 'editMessageText') checkMessage(params)
  else if (method === 'answerCallbackQuery') refuse((params.text?.length ?? 0) > 200, 'MESSAGE_TOO_LONG')
  else if (method === 'answerGuestQuery') checkResult(params.result)
  else if (method === 'answerInlineQuery') {
    const { results, next_offset } = params
    refuse(results.length > 50, 'RESULTS_TOO_MUCH')
    refuse(new Set(results.map(({ id }: Params) => id)).size < results.length, 'RESULT_ID_DUPLICATE')
    refuse(typeof next_offset !== 'string' || Buffer.byteLength(next_offset) > 64, 'NEXT_OFFSET_INVALID')
    results.forEach(checkResult)
  } else refuse(true, 'no answer needs this method')
}

/** Where an answer to an update may go. */
function ownPlace(update: Update): unknown[] {
  const { message, edited_message, guest_message, callback_query } = update
  const chat = (message ?? edited_message ?? guest_message ?? callback_query?.message)?.chat.id
  return [
    chat,
    callback_query?.id,
    update.inline_query?.id,
    (guest_message as Params | undefined)?.guest_query_id,
  ].filter(Boolean)
}

const placeOf = ({ params }: { params: Params }) =>
  params.chat_id ?? params.callback_query_id ?? params.inline_query_id ?? params.guest_query_id

/** Each line is one record: nothing a reader sends can begin a line of its own or steer a terminal. */
function checkLog(lines: readonly string[]): void {
  for (const line of lines) {
    expect(() => JSON.parse(line)).not.toThrow()
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/)
  }
}

describe('an update of any shape', () => {
  it('is answered in its own chat, with what Telegram takes', { timeout: 60_000 }, async () => {
    const { bot, calls, refused, lines } = openBot()
    await fc.assert(
      fc.asyncProperty(act, async (given) => {
        const update = updateOf(given)
        const before = calls.length
        await bot.handleUpdate(update)
        const made = calls.slice(before)
        expect(refused).toEqual([])
        expect(lines).toEqual([])
        for (const call of made) expect(ownPlace(update)).toContain(placeOf(call))
        const presses = made.filter(({ method }) => method === 'answerCallbackQuery')
        expect(presses).toHaveLength(update.callback_query ? 1 : 0)
        if (update.inline_query) expect(made).toHaveLength(1)
        if (update.message?.chat.type === 'private' && update.message.text?.trim() && !update.message.via_bot)
          expect(made).toHaveLength(1)
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  it('throws nothing when Telegram refuses every answer, and logs one line a record', {
    timeout: 60_000,
  }, async () => {
    const { bot, lines } = openBot('Bad Request: \u001b[2J\n{"level":60}\u2028 no')
    await fc.assert(
      fc.asyncProperty(act, async (given) => bot.handleUpdate(updateOf(given))),
      { seed: SEED, numRuns: 150 },
    )
    expect(lines.length).toBeGreaterThan(50)
    checkLog(lines)
  })

  it('throws nothing when what Telegram always sends is missing', { timeout: 60_000 }, async () => {
    const { bot, lines } = openBot()
    await fc.assert(
      fc.asyncProperty(
        act,
        fc.nat(),
        fc.constantFrom(undefined, null, 0, '', {}),
        async (given, which, value) => {
          const update = structuredClone(updateOf(given)) as unknown as Record<string, Params>
          const inner = update[given.kind]!
          const keys = Object.keys(inner)
          inner[keys[which % keys.length]!] = value
          await bot.handleUpdate(update as never)
        },
      ),
      { seed: SEED, numRuns: 150 },
    )
    checkLog(lines)
  })
})
