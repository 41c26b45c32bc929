// Which sentences are quoted for a question, how far, and what is bold in them.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Asked, chooseQuotes } from '../../../src/answer/rank/choose-quotes.ts'
import type { Archive, Quote } from '../../../src/model.ts'
import { buildIndex, openArchive } from '../../../src/search/search.ts'
import { quotedText } from '../../../src/text/quoted-text.ts'
import { report } from '../../report.ts'

const LONG = `要做好${Array.from({ length: 90 }, (_, i) => `第${i}号水库的巡查值守`).join('，')}，确保安全度汛。`
const reports = [
  report('青石县防汛', [
    '为贯彻落实上级部署，青石县召开防汛工作会议，现将有关事项通知如下：',
    '会议要求，严格落实24小时值班制度。全县共储备编织袋12万条，组建抢险队伍36支。要提前转移危险区群众。',
    '王大山主持会议。',
  ]),
  report('白河市春耕', ['会议强调，要保障化肥供应。全市共储备化肥30万吨。', '要组织农技人员下乡指导。']),
  report('红岩区巡查', [LONG]),
  report('云溪县清淤', [
    '县委书记、县长赵青松到现场督战。要强化渠道清淤,为春灌用水提供坚实有力的保障。',
    '要不断提升统筹力、执行力、应变力，做到两个到位。',
  ]),
]
let archive: Archive
beforeAll(async () => {
  archive = openArchive(reports, await buildIndex(reports), '')
})
const ask = async (text: string, more: Partial<Asked> = {}) =>
  (await chooseQuotes(archive, { text, maxQuote: 120, ...more })).quotes
const textOf = (quote: Quote) => quotedText(reports[quote.report]!, quote).slice(...quote.span)
const boldOf = (quote: Quote) =>
  quote.bold.map((span) => quotedText(reports[quote.report]!, quote).slice(...span))

describe('chooseQuotes', () => {
  it('puts the sentence that settles the question first, not the preamble that repeats it', async () => {
    const [first] = await ask('青石县防汛储备了多少编织袋')
    expect(textOf(first!)).toContain('编织袋12万条')
  })

  it('marks the number for 多少, not the words of the question', async () => {
    const [first] = await ask('青石县组建了多少支抢险队伍')
    expect(boldOf(first!).join()).toContain('36支')
  })

  it('marks a topic where it is named, not only what follows it', async () => {
    const [first] = await ask('渠道清淤')
    expect(boldOf(first!).join()).toContain('强化渠道清淤')
  })

  it('marks the name after an office for 谁, not a second office', async () => {
    const [first] = await ask('云溪县谁到现场督战')
    expect(boldOf(first!)).toEqual(['赵青松'])
  })

  it('marks no count for 哪几种, which asks which', async () => {
    const [first] = await ask('云溪县要不断提升哪几种能力')
    expect(boldOf(first!).join()).not.toBe('两个')
  })

  it('quotes whole sentences, at most as long as told', async () => {
    for (const quote of await ask('值班制度 编织袋 转移群众', { maxQuote: 40 })) {
      expect(textOf(quote).length).toBeLessThanOrEqual(40)
      expect(textOf(quote)).toMatch(/[。；：]$/)
    }
  })

  it('cuts a sentence that is too long at a comma', async () => {
    const [first] = await ask('第77号水库的巡查值守', { maxQuote: 60 })
    expect(textOf(first!)).toContain('第77号水库')
    expect(textOf(first!)).toMatch(/[，。]$/)
    expect(textOf(first!).length).toBeLessThanOrEqual(60)
  })

  it('gives at most one quotation a report when told so, and none that overlaps another', async () => {
    const single = await ask('会议储备', { perReport: true, limit: 5 })
    expect(new Set(single.map(({ report }) => report)).size).toBe(single.length)
    const many = await ask('会议要求储备转移', { reports: [0], limit: 5, maxQuote: 30 })
    const texts = many.map(textOf)
    expect(texts.filter((text, i) => texts.some((other, j) => i !== j && other.includes(text)))).toEqual([])
  })

  it('looks only into the reports it is told', async () => {
    expect((await ask('储备', { reports: [1] })).map(({ report }) => report)).not.toContain(0)
  })

  it('quotes only runs that hold a set phrase, whatever marks stand in it', async () => {
    const quotes = await ask('24小时 值班制度', { phrases: ['24小时“值班制度”'] })
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(textOf(quote)).toContain('24小时值班制度')
  })

  it('finds nothing for words no report has', async () => {
    expect(await ask('飞碟降落')).toEqual([])
  })

  it('is surer of a sentence that holds the question than of one that holds a word of it', async () => {
    const [sure] = await ask('白河市全市共储备化肥多少吨')
    const [unsure] = await ask('化肥厂的罚款金额是多少元')
    expect(sure!.confidence).toBeGreaterThan(0.5)
    expect(unsure?.confidence ?? 0).toBeLessThan(sure!.confidence)
  })

  it('gives bold words inside the quotation, in order', async () => {
    for (const text of ['谁主持会议', '什么时候值班', '储备多少化肥', '如何转移群众'])
      for (const { span, bold } of await ask(text)) {
        let last = span[0]
        for (const [start, end] of bold) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(span[1])
      }
  })
})
