// A chat with the bot over plain lines.

import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { createBot } from '../../src/telegram/telegram.ts'
import { chatInTerminal, TERMINAL_BOT } from '../../src/terminal/terminal.ts'
import { report } from '../report.ts'
import { paperDesk, quoteOf } from '../telegram/paper-desk.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const reports = [report('a', ['甲地的话。']), report('b', ['乙地的话。'])]
const quotes = [quoteOf(0, 0, [0, 5]), quoteOf(1, 0, [0, 5])]
const answer: Answer = {
  kind: 'answer',
  quotes,
  shown: 1,
  about: 'passage',
  aboutToday: false,
  partial: false,
}

/** Types lines into the chat and gives what is printed. */
async function type(...lines: string[]): Promise<string> {
  const input = new PassThrough()
  const bot = createBot('1:terminal', { desk: () => paperDesk(reports, answer), log, botInfo: TERMINAL_BOT })
  let printed = ''
  const chat = chatInTerminal(bot, createInterface({ input, output: new PassThrough() }), (text) => {
    printed += text
  })
  input.end(`${lines.join('\n')}\n`)
  await chat
  return stripVTControlCharacters(printed)
}

describe('the terminal', () => {
  it('answers a question and presses a button by its number', async () => {
    const printed = await type('问题', '1')
    expect(printed).toContain('│ 甲地的话。')
    expect(printed).toContain('│ 乙地的话。')
    expect(printed).toContain('/start pa0')
  })

  it('opens a passage by its command, as the link does in Telegram', async () => {
    expect(await type('/start pb0')).toContain('▸ 第1段')
  })

  it('takes a number without a button for a question', async () => {
    expect(await type('99')).toContain('甲地的话')
  })

  it('ends at /quit and answers nothing after it', async () => {
    expect(await type('/quit', '问题')).not.toContain('甲地的话')
  })

  it('offers no sharing, there being nobody to share with', async () => {
    expect(await type('问题')).not.toContain('分享')
  })
})
