// Groups, topics, sharing and guest chats over HTTP: the bot speaks where it is spoken to, and nowhere else.
import { afterEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { quotesIn } from '../check-message.ts'
import { person } from '../person.ts'
import { meeting, report } from '../report.ts'
import { paperDesk, quoteOf } from '../telegram/paper-desk.ts'
import { openChat } from './open-chat.ts'

const LONG = `开头一句。${'中间的话，'.repeat(150)}要对密切接触者采取隔离措施。结尾。`
const reports = [report('a', [LONG, '第二段。']), report('b', ['乙地的第一段。'])]
const at = LONG.indexOf('要对密切')
const answer: Answer = {
  kind: 'answer',
  quotes: [quoteOf(0, 0, [at, at + 14], [[at + 2, at + 7]]), quoteOf(0, 1, [0, 4]), quoteOf(1, 0, [0, 7])],
  shown: 1,
  about: 'passage',
  aboutToday: false,
  partial: false,
}
let chat: Awaited<ReturnType<typeof openChat>>
afterEach(() => chat.close())

const GROUP = { id: -100, type: 'supergroup', title: '读报群' }

describe('in a group', () => {
  it('answers a command that names it, a mention and a reply to its message', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'zh-hans', GROUP)
    const first = await reader.say('/ask@jiyao_bot 密接怎么办')
    expect(quotesIn(first)[0]).toContain('密切接触者')
    expect(first.reply_to_message?.text).toBe('/ask@jiyao_bot 密接怎么办')
    expect(quotesIn(await reader.say('请问 @Jiyao_Bot 密接怎么办'))).toHaveLength(1)
    expect(quotesIn(await reader.say('那乙地呢', { reply_to_message: first }))).toHaveLength(1)
  })

  it('answers somebody else’s question where it stands when it is only pointed to it', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'zh-hans', GROUP)
    reader.put({ text: '密接怎么办' })
    const asked = [...chat.api.messages.values()].at(-1)
    const message = await reader.say('@jiyao_bot', { reply_to_message: asked })
    expect(quotesIn(message)).toHaveLength(1)
    expect(message.reply_to_message?.text).toBe('密接怎么办')
    expect(quotesIn((await reader.press(message, '更多')).shown[0]!)).toHaveLength(2)
  })

  it('answers an admin who speaks for the group, and knows the question again under a button', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'zh-hans', GROUP)
    const from = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    const message = await reader.say('/ask@jiyao_bot 密接怎么办', { from, sender_chat: GROUP })
    expect(quotesIn((await reader.press(message, '更多')).shown[0]!)).toHaveLength(2)
  })

  it('answers in the topic it was asked in', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'zh-hans', { ...GROUP, is_forum: true })
    await reader.say('/meeting@jiyao_bot', { message_thread_id: 7, is_topic_message: true })
    expect(chat.api.calls.find(({ method }) => method === 'sendMessage')?.params.message_thread_id).toBe(7)
    // Outside a forum the number only names a chain of replies.
    await person(chat.api, 'zh-hans', GROUP).say('/help@jiyao_bot', { message_thread_id: 9 })
    expect(
      chat.api.calls.findLast(({ method }) => method === 'sendMessage')?.params.message_thread_id,
    ).toBeUndefined()
  })

  it('keeps silent when it is not addressed', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'zh-hans', GROUP)
    reader.put({ text: '大家好' })
    reader.put({ text: '/ask@other_bot 密接怎么办' })
    reader.put({ text: '/start' })
    reader.put({ text: '@jiyao_bot2 你好' })
    reader.put({ photo: [{ file_id: 'x' }] })
    reader.put({ new_chat_title: '新名' })
    reader.put({ text: '@jiyao_bot 我是机器人', from: { id: 5, is_bot: true, first_name: 'b' } })
    reader.put({ text: '频道的话' }, 'channel_post')
    await reader.say('/help@jiyao_bot')
    expect(chat.api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
  })
})

describe('a button under a button', () => {
  it('still knows the words of the question, and so the reader’s script', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'en')
    const message = await reader.say('密切接觸者')
    const summary = (await reader.press(message, '會議摘要')).shown[0]!
    expect(summary.message_id).not.toBe(message.message_id)
    const text = (await reader.press(summary, '全文')).shown[0]!
    expect(JSON.stringify(text.reply_markup)).toContain('會議摘要')
  })
})

describe('an edited question', () => {
  it('is answered anew', async () => {
    chat = await openChat(
      paperDesk(reports, (text) => (text === '新问' ? answer : { kind: 'help', reason: 'thanks' })),
    )
    const reader = person(chat.api, 'zh-hans')
    await reader.say('旧问')
    const since = chat.api.calls.length
    reader.put({ text: '新问', edit_date: 2 }, 'edited_message')
    const [shown] = await chat.api.until(() => {
      const found = chat.api.shownIn(reader.chat.id, since)
      return found.length > 0 ? found : undefined
    })
    expect(quotesIn(shown!)).toHaveLength(1)
  })
})

describe('sharing', () => {
  it('sends exactly the excerpt that was read, in its script', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const reader = person(chat.api, 'en')
    const message = await reader.say('密切接觸者')
    const share = message.reply_markup!.inline_keyboard.flat().find((b) => 'switch_inline_query' in b)
    const query = (share as { switch_inline_query: string }).switch_inline_query
    expect(query).toBe(`#${reports[0]!.paragraphs[0]!.token}`)
    const { results } = await reader.inline(query)
    const content = results[0]!.input_message_content as { message_text: string; entities: never[] }
    expect(results[0]!.id).toBe(query.slice(1))
    expect(quotesIn({ text: content.message_text, entities: content.entities })).toEqual(quotesIn(message))
    // Turning the page loses nothing of it.
    await reader.press(message, '更多')
    const again = (await reader.inline(query)).results[0]!.input_message_content as typeof content
    expect(again.message_text).toBe(content.message_text)
  })

  it('gives somebody else the passage from its beginning, at most 600 characters', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const { results } = await person(chat.api, 'zh').inline(`#${reports[0]!.paragraphs[0]!.token}`)
    const content = results[0]!.input_message_content as { message_text: string; entities: never[] }
    const [quote] = quotesIn({ text: content.message_text, entities: content.entities })
    expect(quote).toMatch(/^开头一句。/)
    expect(quote!.length).toBeLessThanOrEqual(601)
  })

  it('hides the share button and says so in the log when inline mode is off', async () => {
    chat = await openChat(paperDesk(reports, answer), { supports_inline_queries: false })
    const message = await person(chat.api).say('密接')
    expect(JSON.stringify(message.reply_markup)).not.toContain('switch_inline_query')
  })
})

describe('an inline query', () => {
  it('gives one excerpt a paragraph, each with a way back, and ends', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const page = await person(chat.api, 'zh').inline('核酸检测')
    expect(page.results.map(({ id }) => id)).toEqual(['pa0', 'pa1', 'pb0'])
    expect(JSON.stringify(page.results[0]!.reply_markup)).toContain('https://t.me/jiyao_bot?start=pa0')
    expect(page.next_offset).toBe('')
  })

  it('lists the meetings page by page when nothing is typed', async () => {
    const many = Array.from({ length: 23 }, (_, i) => report(`第${i}`, ['一段。']))
    chat = await openChat(paperDesk(many, answer))
    const reader = person(chat.api, 'zh')
    const seen: string[] = []
    for (let offset = '0'; offset !== ''; ) {
      const page = await reader.inline('', offset)
      seen.push(...page.results.map(({ id }) => id))
      offset = page.next_offset
    }
    expect(new Set(seen).size).toBe(23)
  })

  it('says in a row that nothing was found', async () => {
    chat = await openChat(paperDesk(reports))
    const page = await person(chat.api, 'en').inline('mars')
    expect(page.results).toHaveLength(1)
    expect(page.results[0]!.title).toMatch(/^Nothing/)
    expect(page.button).toBeDefined()
  })
})

describe('a comparison with many candidates', () => {
  it('offers them page by page', async () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      report(`m${i}`, ['一段话。'], { title: `第${i}篇通知` }),
    )
    const choices = many.map((_, index) => ({ report: index, meeting: null }))
    chat = await openChat({
      ...paperDesk(many),
      compare: async () => ({ kind: 'several', side: 0, choices, other: null, named: '湖北' }),
    })
    const reader = person(chat.api, 'zh-hans')
    const first = await reader.say('/compare 湖北 四川 口罩')
    expect(JSON.stringify(first.reply_markup)).not.toContain('第9篇')
    const second = (await reader.press(first, '更多')).shown[0]!
    expect(second.message_id).toBe(first.message_id)
    expect(JSON.stringify(second.reply_markup)).toContain('第9篇')
  })
})

describe('as a guest', () => {
  it('answers a mention with one message whose buttons need no question', async () => {
    chat = await openChat(paperDesk(reports, answer))
    const { result } = await person(chat.api, 'zh').guest('@jiyao_bot 密接怎么办')
    expect(
      quotesIn({
        text: result.input_message_content.message_text,
        entities: result.input_message_content.entities,
      }),
    ).toHaveLength(1)
    expect(JSON.stringify(result.reply_markup)).not.toContain('callback_data')
  })

  it('offers the choices of an open question as links', async () => {
    const open: Answer = {
      kind: 'choices',
      choices: [
        { report: 0, meeting: null },
        { report: 1, meeting: null },
      ],
    }
    chat = await openChat(paperDesk(reports, open))
    const { result } = await person(chat.api, 'zh').guest('@jiyao_bot 谁主持的')
    expect(result.reply_markup.inline_keyboard.flat().map(({ url }: { url: string }) => url)).toEqual([
      'https://t.me/jiyao_bot?start=ra',
      'https://t.me/jiyao_bot?start=rb',
    ])
  })
})

describe('a choice', () => {
  const choices = [0, 1].map((report) => ({ report, meeting: null }))

  it('answers the question that was asked, also after a restart, and can be changed', async () => {
    const asked: unknown[] = []
    const desk = paperDesk([report('a', ['甲一。'], {}), report('b', ['乙一。'])])
    const within = {
      ...desk,
      ask: async (question: { text: string; within?: string }): Promise<Answer> => {
        asked.push(question)
        if (!question.within) return { kind: 'choices', choices }
        return { ...answer, quotes: [quoteOf(question.within === 'ra' ? 0 : 1, 0, [0, 3])] } as Answer
      },
    }
    chat = await openChat(within)
    const reader = person(chat.api, 'zh-hans')
    const open = await reader.say('谁主持的？')
    expect(open.text).toContain('哪一次会议')
    expect(quotesIn(open)).toEqual([])
    await chat.close()
    chat = await openChat(within)
    const again = person(chat.api, 'zh-hans', reader.chat)
    await again.say('/help')
    const kept = { ...open, message_id: 1, from: chat.api.me }
    chat.api.messages.set(`${reader.chat.id}:1`, kept as never)
    const { shown } = await again.press(kept, '关于b')
    expect(quotesIn(shown[0]!)).toEqual(['乙一。'])
    expect(asked.at(-1)).toMatchObject({ text: '谁主持的？', within: 'rb' })
    const back = await again.press(shown[0]!, '换一次会议')
    expect(back.shown[0]?.text).toContain('哪一次会议')
  })

  it('shows eight at a time and the rest behind 更多', async () => {
    const many = Array.from({ length: 11 }, (_, i) => report(`第${i}`, ['一段。'], { title: `会议${i}` }))
    const all = many.map((_, report) => ({ report, meeting: null }))
    chat = await openChat(paperDesk(many, { kind: 'choices', choices: all }))
    const reader = person(chat.api, 'zh-hans')
    const open = await reader.say('什么时候开的？')
    expect(open.reply_markup!.inline_keyboard).toHaveLength(9)
    const { shown } = await reader.press(open, '更多')
    expect(shown[0]!.reply_markup!.inline_keyboard.flat().map(({ text }) => text)).toEqual([
      '会议8',
      '会议9',
      '会议10',
      '‹ 上一页',
    ])
  })
})

describe('a follow-up', () => {
  it('reaches the desk with the last exchange, and its buttons go back to it after a restart', async () => {
    const asked: { text: string; previous?: unknown }[] = []
    const desk = paperDesk(reports)
    chat = await openChat({
      ...desk,
      ask: async (question) => {
        asked.push(question)
        return { ...answer, continues: Boolean(question.previous) } as Answer
      },
    })
    const reader = person(chat.api, 'zh-hans')
    await reader.say('密接怎么办')
    const message = await reader.say('那乙地呢？')
    expect(asked.at(-1)?.previous).toEqual({ question: '密接怎么办', reports: ['ra'] })
    expect(message.text).toContain('承上问：密接怎么办')
    await reader.say('/help')
    await reader.press(message, '更多')
    expect(asked.at(-1)).toMatchObject({
      text: '那乙地呢？',
      previous: { question: '密接怎么办', reports: ['ra'] },
    })
  })
})

describe('a list of fifty meetings', () => {
  it('pages in place and opens any of them', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...report(`第${i}`, ['一段。']),
      meetings: [meeting({ name: `第${i}次会议`, place: '某市', date: '2021-01-01' })],
    }))
    chat = await openChat(paperDesk(many))
    const reader = person(chat.api, 'zh-hans')
    let message = await reader.say('/meeting 某市')
    for (let page = 0; page < 6; page++) message = (await reader.press(message, '更多')).shown[0]!
    expect(message.text).toContain('第 7/7 页')
    const { shown } = await reader.press(message, '第49次')
    expect(shown[0]?.text).toContain('时间：2021年1月1日')
  })
})
