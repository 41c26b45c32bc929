// A conversation over HTTP, from the first word to the context of a quotation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../src/model.ts'
import { quotesIn } from '../check-message.ts'
import { person } from '../person.ts'
import { openChat, openSeeds } from './open-chat.ts'

const STRICT = /“14\+7”/
let desk: Desk
let chat: Awaited<ReturnType<typeof openChat>>

beforeAll(async () => {
  desk = await openSeeds()
  chat = await openChat(desk)
}, 60_000)
afterAll(() => chat.close())

describe('a conversation', () => {
  it('welcomes without quoting and says what the collection covers', async () => {
    const message = await person(chat.api, 'zh-hans').say('/start')
    expect(message.text).toContain('5 篇报道')
    expect(quotesIn(message)).toEqual([])
  })

  it('welcomes whoever comes through the button over inline results', async () => {
    expect((await person(chat.api, 'zh-hans').say('/start help')).text).toContain('5 篇报道')
  })

  it('links every point of a summary to its place', async () => {
    const summary = await person(chat.api, 'zh-hans').say('/meeting 阿坝')
    const links = (summary.entities ?? []).filter(({ type }) => type === 'text_link')
    expect(links).toHaveLength(quotesIn(summary).length + 1)
  })

  it('makes the words typed bold in every excerpt offered inline', async () => {
    const { results } = await person(chat.api, 'zh-hant').inline('核酸檢測')
    expect(results.length).toBeGreaterThan(4)
    for (const { input_message_content } of results) {
      const { message_text, entities } = input_message_content as { message_text: string; entities: never[] }
      const quote = quotesIn({ text: message_text, entities })[0]!
      const at = message_text.indexOf(quote)
      const bold = (entities as { type: string; offset: number; length: number }[]).filter(
        ({ type, offset }) => type === 'bold' && offset >= at,
      )
      expect(bold.length, quote).toBeGreaterThan(0)
    }
  })

  it('lists the meetings inline with the chair named in the reader’s script', async () => {
    const { results } = await person(chat.api, 'zh-hant').inline('')
    expect(JSON.stringify(results.map((one) => (one as { description: string }).description))).toContain(
      '羅振華',
    )
  })

  it('answers a question with the sentence, its citation and a link to the context', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('阿坝对密切接触者采取什么隔离措施？')
    const [quote] = quotesIn(message)
    expect(quote).toMatch(STRICT)
    expect(message.text).toMatch(/第\d+段/)
    const link = message.entities?.find(({ type }) => type === 'text_link') as { url: string }
    const token = /^https:\/\/t\.me\/jiyao_bot\?start=([\w-]{1,24})$/.exec(link.url)?.[1]
    const context = await reader.say(`/start ${token}`)
    expect((await reader.say(link.url)).text).toBe(context.text)
    expect(quotesIn(context).join('\n')).toMatch(STRICT)
    expect(quotesIn(context).join('')).not.toContain('…')
  })

  it('lets no headline leap over the text that settles the question', async () => {
    const message = await person(chat.api, 'zh-hans').say('资阳会议之后元方去了哪里？')
    expect(quotesIn(message)[0]).toContain('市卫生健康委')
  })

  it('hears the question in a long message that tells of other things first', async () => {
    const story =
      '您好，我是一位普通居民，家里有老人和小孩，最近一直关注新闻，我从外地回长治，单位要求我核实一下，'
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say(`${story}对于入长返长的人员，会议上到底是怎么要求排查管控的？谢谢！`)
    expect(quotesIn(message)[0]).toContain('入长返长')
    expect(quotesIn(await reader.say(`${story}想问明天的股市，到底会涨到多少点？谢谢！`))).toEqual([])
  })

  it('walks through the context in place and comes back to the answer', async () => {
    const reader = person(chat.api, 'zh-hans')
    const answer = await reader.say('阿坝对密切接触者采取什么隔离措施？')
    const { shown } = await reader.press(answer, '上下文')
    expect(shown[0]?.message_id).toBe(answer.message_id)
    const next = await reader.press(shown[0]!, '下一段')
    expect(next.shown[0]?.text).not.toBe(shown[0]?.text)
    const back = await reader.press(next.shown[0]!, '返回答案')
    expect(back.shown[0]?.text).toBe(answer.text)
  })

  it('says what a follow-up follows, and its buttons come back to the same answer', async () => {
    const reader = person(chat.api, 'zh-hans')
    await reader.say('谁主持了阿坝的会议？')
    const answer = await reader.say('那资阳呢？')
    expect(answer.text).toContain('承上问：谁主持了阿坝的会议？')
    expect(quotesIn(answer)[0]).toContain('元方')
    await reader.say('/help')
    const context = (await reader.press(answer, '上下文')).shown[0]!
    expect((await reader.press(context, '返回答案')).shown[0]?.text).toBe(answer.text)
  })

  it('answers an example that is tapped, and keeps its question under every button', async () => {
    const reader = person(chat.api, 'zh-hans')
    const example = (await reader.press(await reader.say('/start'), '提出了什么要求')).shown[0]!
    expect(example.text).toMatch(/^问：.*提出了什么要求？\n/)
    const context = (await reader.press(example, '上下文')).shown[0]!
    expect((await reader.press(context, '返回答案')).shown[0]?.text).toBe(example.text)
  })

  it('offers an English reader examples in English, and answers them so', async () => {
    const reader = person(chat.api, 'en')
    for (const example of ['Who chaired the', 'demand?']) {
      const { text = '', ...message } = (await reader.press(await reader.say('/start'), example)).shown[0]!
      expect(text).toMatch(/^Question: (?:Who chaired|What did) the [A-Z][a-z]+ meeting/)
      expect(quotesIn({ text, ...message })).toHaveLength(1)
      expect(text).toContain('Source: ')
    }
  })

  it('shows a Traditional question Traditional quotations that lead to the same passage', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('阿壩對密切接觸者採取什麼隔離措施？')
    expect(quotesIn(message)[0]).toContain('對密切接觸者')
    expect(message.text).toContain('出處')
  })

  it('lists the meetings, and opens one in a new message', async () => {
    const reader = person(chat.api, 'en')
    const list = await reader.say('/meeting')
    expect(list.text).toContain('newest first')
    const label = list.reply_markup!.inline_keyboard[0]![0]!.text
    const { shown } = await reader.press(list, label)
    expect(shown[0]?.message_id).not.toBe(list.message_id)
    expect(shown[0]?.text).toContain('Source')
  })

  it('answers forged and stale buttons with a note', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('/help')
    for (const data of [
      '',
      'zz',
      'c:nowhere',
      'm:::::',
      'a:99999999999999999999',
      '__proto__',
      'f:x:-1',
      '\u0000',
    ])
      if (data) expect((await reader.press(message, data, true)).note).toMatch(/失效|不在库里|再问/)
  })

  it('answers a picture with a kind line and a service notice with silence', async () => {
    const reader = person(chat.api, 'zh-hant')
    const since = chat.api.calls.length
    reader.put({ pinned_message: { message_id: 1 } })
    reader.put({ photo: [{ file_id: 'x' }] })
    const [line] = await chat.api.until(() => {
      const shown = chat.api.shownIn(reader.chat.id, since)
      return shown.length > 0 ? shown : undefined
    })
    expect(line?.text).toContain('文字')
    expect(chat.api.shownIn(reader.chat.id, since)).toHaveLength(1)
  })
})
