// One question after another over HTTP: what a follow-up follows, and what is a question of its own.
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

const said = (message: Message) => quotesIn(message).join('\n')
const reader = () => person(chat.api, 'zh-hans')
/** What the bot says to the last of several messages. */
async function last(...messages: string[]): Promise<Message> {
  const { say } = reader()
  let message: Message | undefined
  for (const text of messages) message = await say(text)
  return message!
}

describe('a follow-up', () => {
  it('puts the same question of one meeting after another', async () => {
    const third = await last('谁主持了阿坝的会议？', '那资阳呢？', '德州呢')
    expect(said(third)).toContain('李猛')
    expect(third.text).toContain('承上问：谁主持了阿坝的会议？')
  })

  it('follows the older message it replies to, not the last one, and says which meeting that was of', async () => {
    const { say } = reader()
    const older = await say('谁主持了阿坝的会议？')
    await say('谁主持了德州的会议？')
    // Telegram does not say what the message replied to replied to.
    const reply = await say('在哪里开的', { reply_to_message: { ...older, reply_to_message: undefined } })
    expect(said(reply)).toContain('马尔康')
    expect(reply.text).toMatch(/承上问：阿坝/)
  })

  it('follows what an answer cites, not the question that answer itself followed', async () => {
    const { say } = reader()
    await say('谁主持了阿坝的会议？')
    const second = await say('那德州呢？')
    await say('/help')
    await say('资阳的会议谁主持？')
    const bare = { ...second, reply_to_message: undefined }
    expect(said(await say('哪天开的', { reply_to_message: bare }))).toContain('1月27日')
  })

  it('asks 那市长说了什么 of the mayor of that meeting', async () => {
    expect(said(await last('常州的会议谁主持？', '那市长说了什么'))).toContain('盛蕾要求')
    expect(said(await last('谁主持了长治的会议？', '那市长说了什么'))).toContain('王俊飚')
  })

  it('asks 那市长呢 who that is, or what that one said, as was asked before', async () => {
    expect(said(await last('常州的会议谁讲话？', '那市长呢'))).toContain('市长盛蕾')
    expect(said(await last('陈金虎说了什么', '那市长呢'))).toContain('盛蕾要求')
  })

  it('asks 那口罩呢 after a list for another list, of all reports', async () => {
    const list = await last('哪些会议提到疫苗？', '那隔离呢？')
    expect(quotesIn(list).length).toBe(5)
    for (const quote of quotesIn(list)) expect(quote).toContain('隔离')
  })

  it('hears 还有吗 as a tap on 更多, until there is no more', async () => {
    const { say, press } = reader()
    const first = await say('隔离')
    const more = await say('还有吗？')
    expect(more.text).toMatch(/^问：隔离\n/)
    expect(said(more)).not.toBe(said(first))
    const back = (await press(more, '回到开头')).shown[0]!
    expect(said(back)).toBe(said(first))
    await say('继续')
    expect((await say('还有没有')).text).toContain('都在上面了')
  })

  it('hears a nod or a correction before what is asked', async () => {
    expect(said(await last('资阳谁主持', '好的，那德州呢'))).toContain('李猛')
    expect(said(await last('资阳谁主持', '不对，我问的是阿坝'))).toContain('罗振华')
  })

  it('hears Cantonese and 讲话要点 as well', async () => {
    expect(said(await last('長治嘅會邊個講嘢', '幾時開㗎'))).toContain('8月5日')
    expect(said(await last('阿坝会议', '州委书记讲话要点'))).toContain('刘坪在讲话中指出')
  })

  it('knows the one meeting that a no was of', async () => {
    expect(said(await last('德州对疫苗怎么要求', '那边谁主持'))).toContain('李猛')
  })

  it('tells of what was just cited which meeting it was, and when', async () => {
    const cited = '长治对返乡的人有什么要求？'
    expect(said(await last(cited, '这是哪次会议？'))).toContain('8月5日')
    expect(said(await last(cited, '这是什么时候的事'))).toContain('8月5日')
    expect(quotesIn(await last('这是哪次会议？'))).toEqual([])
  })

  it('looks for 疫苗 when asked 关于疫苗呢', async () => {
    expect(said(await last('阿坝会议讲了什么', '关于疫苗呢'))).toContain('疫苗接种')
  })

  it('says no when that person came but said nothing the report gives', async () => {
    const message = await last('谁主持了资阳的会议？', '那市长说了什么')
    expect(quotesIn(message)).toEqual([])
    expect(message.text).toMatch(/^没有/)
  })

  it('knows who 他 is: the person named, or the one who was the answer', async () => {
    expect(said(await last('/who 盛蕾', '她说了什么'))).toContain('盛蕾要求')
    expect(said(await last('常州的会议谁主持？', '他说了什么'))).toContain('陈金虎指出')
    expect(said(await last('常州的会议谁主持？', '他怎么说'))).toContain('陈金虎指出')
  })
})

describe('a question of its own', () => {
  it.each(['谁主持了会议？', '农村广播站要做什么？', '那些返乡的人怎么管？', '谁主持了长治的会议？'])(
    'is no follow-up right after a list: 「%s」',
    async (question) => {
      const alone = await last(question)
      const after = await last('哪些会议提到疫苗？', question)
      expect(after.text).toBe(alone.text)
    },
  )

  it('is one in a group, whoever asked before, unless it replies', async () => {
    const group = { id: -100_000_000_777, type: 'supergroup', title: '读报群' }
    const [one, other] = [person(chat.api, 'zh-hans', group), person(chat.api, 'zh-hans', group)]
    const first = await one.say('@jiyao_bot 谁主持了阿坝的会议？')
    expect((await other.say('@jiyao_bot 谁主持了会议？')).text).toContain('哪一次会议')
    expect(said(await other.say('那资阳呢？', { reply_to_message: first }))).toContain('元方')
  })
})
