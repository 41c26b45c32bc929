// What is read out of a message, and back out of the bot's own.
import type { Context } from 'grammy'
import type { Message } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { readBack, readIncoming } from '../../src/telegram/read-incoming.ts'
import { TERMINAL_BOT } from '../../src/terminal/terminal.ts'

const ctx = { me: { ...TERMINAL_BOT, id: 9, username: 'jiyao_bot' } } as Context
const read = (text: string, type = 'private', more: object = {}) =>
  readIncoming(
    ctx,
    { text, chat: { id: 1, type }, message_id: 1, ...more } as Message,
    (name) => name === 'ask',
  )

describe('readIncoming', () => {
  it.each([
    ['阿坝怎么隔离', undefined, '阿坝怎么隔离'],
    ['/ask 阿坝怎么隔离', 'ask', '阿坝怎么隔离'],
    ['/ask@JIYAO_bot\n阿坝怎么隔离', 'ask', '阿坝怎么隔离'],
    ['/ask阿坝', 'ask', '阿坝'],
    ['@jiyao_bot /ask 阿坝', 'ask', '阿坝'],
    ['/nix 阿坝', 'nix', '阿坝'],
    ['@jiyao_bot', undefined, ''],
    ['  阿坝  ', undefined, '阿坝'],
  ])('reads %j as command %s and text %j', (text, command, rest) => {
    expect(read(text)).toMatchObject({ command, text: rest })
  })

  it.each(['大家好', '/ask@other_bot 问', '/start', '/nix', '@jiyao_bots 问', 'jiyao_bot 问'])(
    'does not take %j in a group for itself',
    (text) => {
      expect(read(text, 'supergroup')).toBeUndefined()
    },
  )

  it.each(['/ask 问', '/ask@jiyao_bot 问', '@jiyao_bot 问', '问 @Jiyao_bot', '/start@jiyao_bot'])(
    'takes %j in a group for itself',
    (text) => {
      expect(read(text, 'supergroup')).toBeDefined()
    },
  )

  it('takes a reply to its own message, not one to somebody else’s', () => {
    const replyTo = (id: number) => ({ reply_to_message: { message_id: 2, from: { id } } })
    expect(read('那呢', 'group', replyTo(9))).toBeDefined()
    expect(read('那呢', 'group', replyTo(8))).toBeUndefined()
  })

  it('leaves alone what was sent through its own inline mode', () => {
    expect(read('摘录', 'private', { via_bot: { id: 9 } })).toBeUndefined()
  })
})

describe('readBack', () => {
  const under = (text: string, own = '') =>
    readBack({ text: own, reply_to_message: { text, from: { is_bot: false } } } as never, 'jiyao_bot')

  it('finds the question in the message replied to, without command and mention', () => {
    expect(under('/ask@jiyao_bot 阿坝怎么隔离').question).toBe('阿坝怎么隔离')
    expect(under('@jiyao_bot 阿坝怎么隔离').question).toBe('阿坝怎么隔离')
    expect(under('/meeting 阿坝').question).toBe('阿坝')
  })

  it('takes a token for no question', () => {
    expect(under('/start aB3_-xyz').question).toBe('')
  })

  it('finds it in the bot’s own first line where there is nothing else', () => {
    expect(readBack({ text: '问：阿坝怎么隔离\n\n头' } as never, 'b').question).toBe('阿坝怎么隔离')
    expect(readBack({ text: 'Question: 阿坝怎么隔离\n\n头' } as never, 'b').question).toBe('阿坝怎么隔离')
    expect(readBack(undefined, 'b').question).toBe('')
  })

  it('finds the exchange a follow-up followed, question and report', () => {
    const own = {
      text: '↪ 承上问：阿坝怎么隔离\n头',
      entities: [{ type: 'text_link', offset: 6, length: 6, url: 'https://t.me/b?start=aB3' }],
    }
    expect(readBack(own as never, 'b').exchange).toEqual({ question: '阿坝怎么隔离', reports: ['aB3'] })
  })
})
