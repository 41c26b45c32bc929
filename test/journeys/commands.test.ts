// Topics, comparisons, people, references and coverage, asked as commands and in plain words, over HTTP.
import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quotesIn } from '../check-message.ts'
import { person } from '../person.ts'
import { openChat, openSeeds } from './open-chat.ts'

let chat: Awaited<ReturnType<typeof openChat>>
beforeAll(async () => {
  chat = await openChat(await openSeeds())
}, 60_000)
afterAll(() => chat.close())

/** Presses, and waits for what the press brings: the note may come before it. */
async function press(reader: ReturnType<typeof person>, message: Message, label: string): Promise<Message> {
  const since = chat.api.calls.length
  await reader.press(message, label)
  return chat.api.until(() => chat.api.shownIn(reader.chat.id, since)[0])
}

const labels = (message: { reply_markup?: { inline_keyboard: { text: string }[][] } }) =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)

describe('/meeting', () => {
  it.each([
    ['十四次会议', '罗振华'],
    ['14', '罗振华'],
    ['22号', '罗振华'],
    ['电视电话会议', '罗振华'],
    ['州委会议', '罗振华'],
    ['2020', '李猛'],
    ['最近的会议', '吴政隆'],
    ['盛蕾', '陈金虎'],
  ])('finds for 「%s」 the meeting of %s', async (typed, chair) => {
    const { text = '' } = await person(chat.api, 'zh-hans').say(`/meeting ${typed}`)
    expect(text).toContain(`主持：${chair}`)
  })
})

describe('meetings asked for in plain words', () => {
  it.each([
    '你们有哪些会议？',
    '列出全部會議',
    'List all meetings',
    '一共有几次会议',
    '最早的会议是哪次',
    '会议有哪些？',
    'Which meeting was held first?',
  ])('are listed for 「%s」', async (text) => {
    const message = await person(chat.api, 'zh-hans').say(text)
    expect(quotesIn(message)).toEqual([])
    expect(labels(message)).toHaveLength(6)
  })

  it('are those of the place that is named, and one is summed up', async () => {
    const reader = person(chat.api, 'zh-hans')
    for (const text of ['四川有哪些会议', 'sichuan you naxie huiyi', 'Which meetings are there in Sichuan?'])
      expect(labels(await reader.say(text)), text).toHaveLength(2)
    expect((await reader.say('阿巴会议摘要')).text).toContain('主持：罗振华')
    expect((await reader.say('Ziyang meeting summary')).text).toContain('主持：元方')
    expect((await reader.say('给我看阿坝会议全文')).text).toContain('主持：罗振华')
  })

  it('are the newest one for 最近一次, the date first', async () => {
    const message = await person(chat.api, 'zh-hans').say('最近一次会议是谁主持的')
    expect(message.text).toMatch(/^2022年3月.*不是现行规定/)
    expect(quotesIn(message)[0]).toContain('吴政隆')
  })

  it('each answer a question put to every one of them', async () => {
    for (const text of ['每次会议的主持人都是谁', '这些会议都是什么时候开的'])
      expect(quotesIn(await person(chat.api, 'zh-hans').say(text)).length, text).toBe(5)
  })

  it('are set side by side at large where no topic is named', async () => {
    for (const [code, text] of [
      ['zh-hant', '資陽同德州有咩唔同'],
      ['zh-hans', '资阳和德州有什么区别'],
    ] as const) {
      const quotes = quotesIn(await person(chat.api, code).say(text))
      expect(quotes, text).toHaveLength(2)
      expect(quotes.join()).toMatch(/[听聽]取全市[\s\S]*[听聽]取全市/)
    }
  })

  it('are compared on what both speak of for 「都提到了什么」', async () => {
    const message = await person(chat.api, 'zh-hans').say('资阳和阿坝都提到了什么')
    expect(message.text).toContain('都谈到下面的话题')
    expect(labels(message)).toContain('核酸检测')
  })
})

describe('a place or day typed alone', () => {
  it.each([
    ['资阳', ['会议听取']],
    ['江苏', ['部署连云港疫情防控']],
    ['山东德州', ['研究部署下步工作']],
    ['四川', ['会议听取', '分析研判我州']],
    ['2021年', ['分析研判', '分析研判']],
  ])('is told what was met about there: 「%s」', async (text, words) => {
    const quotes = quotesIn(await person(chat.api, 'zh-hans').say(text))
    expect(quotes).toHaveLength(words.length)
    for (const [i, quote] of quotes.entries()) expect(quote).toContain(words[i])
  })

  it('is a command behind a full-width slash', async () => {
    expect((await person(chat.api, 'zh-hans').say('／meeting 阿坝')).text).toContain('主持：罗振华')
  })
})

describe('/topic', () => {
  it('quotes each report that speaks of it once, newest first', async () => {
    const message = await person(chat.api, 'zh-hans').say('/topic 疫苗接种')
    expect(quotesIn(message)).toHaveLength(4)
    for (const quote of quotesIn(message)) expect(quote).toContain('接种')
    const order = ['常州市', '资阳市', '阿坝', '长治市'].map((place) => message.text!.indexOf(place))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(message.text).not.toContain('德州新闻网')
  })

  it('opens each quotation in its context below the list, which stays', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('/topic 隔离')
    expect(quotesIn(message)).toHaveLength(5)
    const context = await press(reader, message, '⑤')
    expect(quotesIn(context).join('')).toContain('隔离')
    expect(context.message_id).not.toBe(message.message_id)
  })

  it('parts one report from the next by an empty line, and so does /compare', async () => {
    for (const command of ['/topic 疫苗接种', '/compare 资阳 德州 农村']) {
      const { text = '' } = await person(chat.api, 'zh-hans').say(command)
      expect(text).toMatch(/\n\n② /)
      expect(text).toMatch(/\n\n① /)
    }
  })

  it('takes words in quotation marks at their word, and other words for the same thing as the same', async () => {
    const reader = person(chat.api, 'zh-hans')
    const phrase = await reader.say('/topic “四方责任”')
    expect(quotesIn(phrase)).toHaveLength(2)
    for (const quote of quotesIn(phrase)) expect(quote).toContain('四方责任')
    for (const typed of ['打疫苗', 'vaccination'])
      expect(quotesIn(await reader.say(`/topic ${typed}`)).join(''), typed).toContain('疫苗接种')
  })

  it('leads to the meeting when only a place is named', async () => {
    const message = await person(chat.api, 'zh-hans').say('/topic 德州')
    expect(message.text).toContain('德州市')
    expect(message.text).toContain('要点')
  })

  it('says no in the language of the reader when no report speaks of it', async () => {
    for (const [code, topic, no] of [
      ['zh-hans', '高铁票价', '没有找到'],
      ['zh-hant', '高鐵票價', '沒有找到'],
      ['en', 'bitcoin', 'Nothing found'],
    ] as const) {
      const message = await person(chat.api, code).say(`/topic ${topic}`)
      expect(message.text!.split('\n')[0]).toContain(no)
      expect(quotesIn(message)).toEqual([])
    }
  })
})

describe('/compare', () => {
  it('takes of several meetings of a place those that speak of the topic', async () => {
    const message = await person(chat.api, 'zh-hans').say('/compare 四川 德州 “14+7”')
    expect(quotesIn(message)).toHaveLength(1)
    expect(message.text).toMatch(/① 阿坝[\s\S]*② 德州/)
    // Two places written one after the other are two; a province and its prefecture are one.
    for (const typed of ['资阳德州 农村', 'Ziyang Dezhou nongcun', '四川资阳 德州 农村'])
      expect((await person(chat.api, 'zh-hans').say(`/compare ${typed}`)).text, typed).toContain('比较：农村')
    const both = await person(chat.api, 'zh-hans').say('/compare 四川 德州 口罩')
    expect(labels(both).filter((label) => /资阳|阿坝/.test(label))).toHaveLength(2)
  })

  it('sets two meetings on a topic one below the other in one message', async () => {
    const message = await person(chat.api, 'zh-hans').say('/compare 资阳 德州 农村')
    const quotes = quotesIn(message)
    expect(quotes).toHaveLength(2)
    for (const quote of quotes) expect(quote).toContain('农村')
    expect(message.text!.match(/出处/g)).toHaveLength(2)
    expect(message.text!.indexOf('资阳市')).toBeLessThan(message.text!.indexOf('德州市'))
  })

  it('says so when one meeting, or neither, speaks of it', async () => {
    const reader = person(chat.api, 'zh-hans')
    const one = await reader.say('/compare 阿坝 德州 疫苗接种')
    expect(quotesIn(one)).toHaveLength(1)
    expect(one.text).toContain('没有谈到“疫苗接种”')
    const neither = await reader.say('/compare 阿坝 德州 高铁票价')
    expect(quotesIn(neither)).toEqual([])
    expect(neither.text).toMatch(/^没有找到/)
  })

  it('offers the topics both speak of, and compares on one of them in place', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('/compare 资阳 长治')
    expect(quotesIn(message)).toEqual([])
    const topics = labels(message)
    expect(topics.length).toBeGreaterThan(2)
    expect(topics.length).toBeLessThanOrEqual(8)
    for (const topic of topics) {
      const shown = await press(reader, message, topic)
      expect(shown.message_id).toBe(message.message_id)
      expect(quotesIn(shown), topic).toHaveLength(2)
    }
    const shown = await press(
      reader,
      chat.api.messages.get(`${message.chat.id}:${message.message_id}`)!,
      '换个话题',
    )
    expect(labels(shown)).toEqual(topics)
  })

  it('compares the two meetings of one report', async () => {
    const message = await person(chat.api, 'zh-hans').say('/compare 江苏 常州 核酸检测')
    expect(quotesIn(message)).toHaveLength(2)
    expect(message.text).toContain('① 江苏省')
    expect(message.text).toContain('② 常州市')
  })

  it('asks which meeting is meant when a place has several, and keeps the other one and the topic', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('/compare 德州 四川 隔离')
    expect(message.text).toContain('哪一次会议')
    const shown = await press(reader, message, '阿坝')
    expect(shown.text).toContain('① 德州市')
    expect(shown.text).toContain('② 阿坝')
    expect(shown.text).toContain('隔离')
  })

  it('says which meeting it recognised when there are not two, with an example that can be tapped', async () => {
    const reader = person(chat.api, 'en')
    for (const typed of ['/compare', '/compare 德州', '/compare 德州 德州市', '/compare 火星 月球']) {
      const message = await reader.say(typed)
      expect(quotesIn(message)).toEqual([])
      const shown = await press(reader, message, '/compare ')
      expect(quotesIn(shown).length).toBeGreaterThan(0)
    }
  })
})

describe('/who', () => {
  it('offers whoever holds an office, or bears a family name, when only that is typed', async () => {
    const reader = person(chat.api, 'zh-hans')
    expect(labels(await reader.say('/who 市长')).join()).toMatch(/徐芝文.*盛蕾.*杨洪涛.*王俊飚/)
    expect((await reader.say('/who 德州市长')).text).toContain('杨洪涛')
    expect(labels(await reader.say('/who 李')).join()).toMatch(/李东.*李猛/)
    // Asked as a question it stays one of a meeting's own facts.
    expect((await reader.say('市长是谁')).text).toContain('哪一次会议')
  })

  it('gives office, meetings and the part taken in each with its sentence', async () => {
    const message = await person(chat.api, 'zh-hans').say('/who 盛蕾')
    expect(message.text).toContain('职务：市长')
    expect(message.text).toMatch(/全省疫情防控工作视频调度会议\n出席/)
    expect(message.text).toMatch(/市疫情防控指挥部会议\n讲话/)
    for (const quote of quotesIn(message)) expect(quote).toContain('盛蕾')
  })

  it('finds a misspelt, a glued, a Traditional and a romanised name', async () => {
    const reader = person(chat.api, 'zh-hans')
    for (const typed of ['盛磊', '盛蕾市长', 'Sheng Lei', 'shenglei', 'Lei Sheng'])
      expect((await reader.say(`/who ${typed}`)).text, typed).toContain('职务：市长')
    expect((await reader.say('/who 盛磊')).text).toContain('没有“盛磊”这样的写法')
    expect((await reader.say('/who 羅振華')).text).toContain('州委副書記、州長')
    expect(labels(await reader.say('/who 陈金虎盛蕾'))).toHaveLength(2)
  })

  it('shows reporters and editors by the line of the page that names them', async () => {
    const message = await person(chat.api, 'zh-hans').say('/who 张竹欣')
    expect(quotesIn(message)[0]).toContain('张竹欣')
    expect(message.text).toContain('页面')
  })

  it('shows where somebody who took no part is mentioned, a page at a time', async () => {
    const reader = person(chat.api, 'zh-hans')
    const message = await reader.say('/who 习近平')
    expect(message.text).toContain('文中提到')
    const shown = await press(reader, message, '更多')
    expect(shown.message_id).toBe(message.message_id)
  })

  it('says no for nobody, with the names nearest to it', async () => {
    const reader = person(chat.api, 'en')
    const message = await reader.say('/who 李小龙')
    expect(message.text).toContain('没有找到')
    expect(quotesIn(message)).toEqual([])
    const shown = await press(reader, message, '李')
    expect(quotesIn(shown).length).toBeGreaterThan(0)
    expect((await reader.say('/who Julius Caesar')).text).toMatch(/^Nothing found/)
  })
})

describe('/cite', () => {
  it('writes a reference that can be copied, without what the report does not give', async () => {
    const message = await person(chat.api, 'zh-hans').say('/cite 阿坝')
    const copy = message.reply_markup!.inline_keyboard.flat().find((one) => 'copy_text' in one)
    const text = (copy as { copy_text: { text: string } }).copy_text.text
    expect(text).toMatch(
      /^阿坝州府\. 中共阿坝州委应对新冠肺炎疫情工作领导小组第十四次会议召开\[EB\/OL\]\. \(2021-10-25\)\[\d{4}-\d\d-\d\d\]\.$/,
    )
    expect(message.text).toContain(text)
    expect(message.text).toContain('报道未载明：网址')
  })

  it('asks which meeting, and cites the one chosen in a new message', async () => {
    const reader = person(chat.api, 'zh-hant')
    const message = await reader.say('/cite 四川')
    expect(labels(message)).toHaveLength(2)
    const shown = await press(reader, message, '阿壩')
    expect(shown.message_id).not.toBe(message.message_id)
    expect(shown.text).toContain('[EB/OL]')
    expect((await reader.say('/cite 火星')).text).toMatch(/^没有找到|^沒有找到/)
  })

  it('cites a single passage from its context', async () => {
    const reader = person(chat.api, 'zh-hans')
    const answer = await reader.say('阿坝对密切接触者采取什么隔离措施？')
    const context = await press(reader, answer, '上下文')
    const shown = await press(reader, context, '参考文献')
    expect(shown.text).toMatch(/引文位置：第\d+段/)
  })
})

describe('/coverage and /help', () => {
  it('say in each language what is held and what is uncertain', async () => {
    for (const [code, held, doubt] of [
      ['zh-hans', '5 篇报道', '推断'],
      ['zh-hant', '5 篇報道', '推斷'],
      ['en', '5 reports', 'inferred'],
    ] as const) {
      const message = await person(chat.api, code).say('/coverage')
      expect(message.text).toContain(held)
      expect(message.text).toContain(doubt)
      expect(quotesIn(message)).toEqual([])
    }
  })

  it('give examples that bring a quotation or a reference when tapped', async () => {
    for (const code of ['zh-hans', 'zh-hant', 'en']) {
      const reader = person(chat.api, code)
      const help = await reader.say('/help')
      expect(help.text!.length).toBeLessThan(1000)
      for (const command of ['/topic', '/compare', '/who', '/cite']) {
        const shown = await press(reader, help, command)
        expect(shown.message_id).not.toBe(help.message_id)
        expect(quotesIn(shown).length > 0 || shown.text?.includes('[EB/OL]'), command).toBe(true)
        const alone = await reader.say(command)
        expect(quotesIn(alone)).toEqual([])
        expect(labels(alone)[0]).toContain(command)
      }
    }
  })
})

describe('the same roads', () => {
  it('are found by questions in plain words', async () => {
    const reader = person(chat.api, 'zh-hans')
    const compared = await reader.say('比较一下资阳和德州怎么管农村')
    expect(compared.text).toContain('比较：农村')
    expect(quotesIn(compared)).toHaveLength(2)
    expect((await reader.say('Compare Ziyang and Dezhou on rural areas')).text).toContain('农村')
    expect(labels(await reader.say('比较资阳和德州')).length).toBeGreaterThan(2)
    for (const question of ['盛蕾是谁', '谁是盛蕾？', 'Who is Sheng Lei?'])
      expect((await reader.say(question)).text, question).toMatch(/市长|市長/)
    expect(quotesIn(await reader.say('哪些会议提到疫苗？')).length).toBeGreaterThan(1)
    const other = person(chat.api, 'zh-hans')
    expect((await other.say('谁是市委书记？')).text).toContain('哪一次会议')
  })

  it('are open in groups and inline', async () => {
    const group = { id: -77, type: 'supergroup', title: '读报' }
    const message = await person(chat.api, 'zh-hans', group).say('/who@jiyao_bot 盛蕾')
    expect(message.text).toContain('市长')
    const reader = person(chat.api, 'zh-hans')
    expect((await reader.inline('who 盛蕾')).results).toHaveLength(2)
    expect((await reader.inline('topic 疫苗接种')).results).toHaveLength(4)
    const [compared] = (await reader.inline('compare 资阳 德州 农村')).results
    expect(quotesIn(messageOf(compared))).toHaveLength(2)
    const [cited] = (await reader.inline('cite 德州')).results
    expect(messageOf(cited).text).toContain('[EB/OL]')
    const { results: summaries } = await reader.inline('meeting 德州')
    expect(summaries).toHaveLength(1)
    expect(messageOf(summaries[0]).text).toContain('李猛')
    const [greeted] = (await reader.inline('你好')).results
    expect(messageOf(greeted).text).toMatch(/^您好/)
    for (const nothing of ['meeting 火星', 'who 李小龙', 'topic 高铁票价', 'compare 火星 月球', 'cite 火星'])
      expect((await reader.inline(nothing)).results[0]?.id).toBe('nothing')
  })
})

function messageOf(result: unknown) {
  const { message_text, entities } = (
    result as { input_message_content: { message_text: string; entities: [] } }
  ).input_message_content
  return { text: message_text, entities }
}
