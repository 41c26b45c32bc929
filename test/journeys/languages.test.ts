// The same roads in Simplified, Traditional and English: welcome, summary, points, full text, answers of every kind.
import { afterEach, describe, expect, it } from 'vitest'
import type { Answer, Report } from '../../src/model.ts'
import { quotesIn } from '../check-message.ts'
import { person } from '../person.ts'
import { meeting, report } from '../report.ts'
import { paperDesk, quoteOf } from '../telegram/paper-desk.ts'
import { openChat } from './open-chat.ts'

const paragraphs = Array.from(
  { length: 9 },
  (_, i) => `书记强调，第${i}项要求要落实。${'还有许多别的话。'.repeat(90)}`,
)
const reports: Report[] = [
  {
    ...report('a', paragraphs, { title: '市里召开会议' }),
    meetings: [
      meeting({
        name: '领导小组会议',
        date: '2021-10-22',
        place: '某市',
        province: '某省',
        venue: '礼堂',
        chair: [{ name: '张三', role: '市长' }],
        speakers: [{ name: '李四', role: '书记' }],
        attendees: [{ name: '王五', role: null }],
        paragraphs: [0, 8],
        inferred: { date: 'year from the publication date (2021-10-25)' },
      }),
    ],
    source: {
      publisher: '某报',
      published: '2021-10-25',
      url: 'https://example.org/a',
      reporters: [],
      editor: null,
    },
  },
]
const points = paragraphs.map((_, i) => quoteOf(0, i, [0, 14]))
const quotes = points.slice(0, 4)
let chat: Awaited<ReturnType<typeof openChat>>
afterEach(() => chat.close())

const open = async (answer?: Answer) => {
  const desk = paperDesk(reports, answer, points)
  chat = await openChat({
    ...desk,
    findMeetings: async () => ({ kind: 'one', choice: { report: 0, meeting: 0 } }),
  })
}

describe.each([
  {
    code: 'zh-hans',
    when: '时间：2021年10月22日（年份据发布日期推断）',
    chair: '主持：张三（市长）',
    first: '第1段',
    points: '更多要点',
    text: '全文',
    next: '下一页',
    back: '会议摘要',
    more: '更多',
    context: '上下文',
    today: '2021年10月22日',
    nothing: /^没有找到/,
    which: '哪一次会议',
    thanks: '不客气',
  },
  {
    code: 'zh-hant',
    when: '時間：2021年10月22日（年份據發布日期推斷）',
    chair: '主持：張三（市長）',
    first: '第1段',
    points: '更多要點',
    text: '全文',
    next: '下一頁',
    back: '會議摘要',
    more: '更多',
    context: '上下文',
    today: '2021年10月22日',
    nothing: /^沒有找到/,
    which: '哪一次會議',
    thanks: '不客氣',
  },
  {
    code: 'en',
    when: 'Date: 22 October 2021 (year inferred from the publication date)',
    chair: 'Chaired by: 张三 (市长)',
    first: 'paragraph 1',
    points: 'More points',
    text: 'Full text',
    next: 'Next page',
    back: 'Meeting summary',
    more: 'More',
    context: 'Context',
    today: '22 October 2021',
    nothing: /^Nothing found/,
    which: 'Which meeting',
    thanks: 'welcome',
  },
])('for a reader of $code', (said) => {
  it('sums a meeting up, with five points, more points and the full text by pages', async () => {
    await open()
    const reader = person(chat.api, said.code)
    const summary = await reader.say('/meeting 14')
    expect(summary.text).toContain(said.when)
    expect(summary.text).toContain(said.chair)
    expect(summary.text).toContain(said.first)
    expect(quotesIn(summary)).toHaveLength(5)
    const more = (await reader.press(summary, said.points)).shown[0]!
    expect(quotesIn(more)).toHaveLength(4)
    expect(more.message_id).toBe(summary.message_id)
    let page = (await reader.press(summary, said.text)).shown[0]!
    const read = [...quotesIn(page)]
    while (JSON.stringify(page.reply_markup).includes(said.next)) {
      page = (await reader.press(page, said.next)).shown[0]!
      read.push(...quotesIn(page))
    }
    expect(read).toHaveLength(paragraphs.length)
    expect(read.every((paragraph) => !paragraph.includes('…'))).toBe(true)
    expect((await reader.press(page, said.back)).shown[0]?.text).toBe(summary.text)
  })

  it('answers with one quotation, brings the next in place, and ends', async () => {
    await open({ kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: true, partial: false })
    const reader = person(chat.api, said.code)
    const first = await reader.say('14+7')
    expect(first.text?.startsWith(said.today)).toBe(true)
    expect(quotesIn(first)).toHaveLength(1)
    const second = (await reader.press(first, said.more)).shown[0]!
    const third = (await reader.press(second, said.more)).shown[0]!
    expect([...quotesIn(second), ...quotesIn(third)]).toHaveLength(3)
    expect(JSON.stringify(third.reply_markup)).not.toContain(`"${said.more} (`)
    expect(quotesIn((await reader.press(first, said.context)).shown[0]!).length).toBeGreaterThan(1)
  })

  it('says no, asks back and thanks without quoting', async () => {
    await open({ kind: 'nothing', reason: 'number', nearest: [{ report: 0, meeting: 0 }], partial: false })
    const no = await person(chat.api, said.code).say('14+7')
    expect(no.text).toMatch(said.nothing)
    expect(quotesIn(no)).toEqual([])
    expect(no.reply_markup?.inline_keyboard).toHaveLength(1)
    await chat.close()
    await open({ kind: 'choices', choices: [{ report: 0, meeting: 0 }] })
    expect((await person(chat.api, said.code).say('14')).text).toContain(said.which)
    await chat.close()
    await open({ kind: 'help', reason: 'thanks' })
    expect((await person(chat.api, said.code).say('14')).text).toContain(said.thanks)
  })
})
