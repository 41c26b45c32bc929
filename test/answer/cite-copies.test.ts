// Which other reports a quotation is cited to.
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Quote, Report } from '../../src/model.ts'
import { buildIndex, openArchive } from '../../src/search/search.ts'
import { quotedText } from '../../src/text/quoted-text.ts'
import { report } from '../report.ts'

const NOTICE = '各养殖场要在三月底前完成春季疫苗补免工作,并如实填写免疫档案。'
const first = report('青石县畜牧局关于做好春季防疫的通知', ['各乡镇：', NOTICE, '请认真落实。'])
const copy = report('转发：春季防疫通知', [
  '现转发如下。',
  `各養殖場要在三月底前完成春季疫苗補免工作，並如實填寫免疫檔案。`,
  '特此转发。',
])
const other = report('白河市养殖工作', ['各养殖场要在四月底前完成春季疫苗补免工作，并填写免疫档案。'])

async function quotesFor(text: string, reports: Report[]): Promise<Quote[]> {
  const archive = openArchive(reports, await buildIndex(reports), '')
  const reply = await answer(archive, { text, maxQuote: 600 })
  return reply.kind === 'answer' ? reply.quotes : []
}

describe('citeCopies', () => {
  it('cites a quotation to every report that holds its words, marks and script aside', async () => {
    const reports = [first, other, copy]
    const [quote] = await quotesFor('养殖场什么时候完成春季疫苗补免、填写免疫档案', reports)
    const cited = [quote!.report, ...quote!.also!.map(({ report }) => report)]
    expect(cited.sort()).toEqual([0, 2])
    expect(quote!.also![0]!.at).toEqual({ paragraph: 1 })
  })

  it('shows the words of a copy once, so that 更多 brings something new', async () => {
    const reports = [first, other, copy]
    const quotes = await quotesFor('养殖场什么时候完成春季疫苗补免、填写免疫档案', reports)
    const texts = quotes.map((quote) => quotedText(reports[quote.report]!, quote).slice(...quote.span))
    expect(texts.filter((text) => text.includes('三月底'))).toHaveLength(1)
  })

  it('cites no report that says it in other words', async () => {
    const [quote] = await quotesFor('养殖场什么时候完成春季疫苗补免、填写免疫档案', [first, other])
    expect(quote!.also).toBeUndefined()
  })

  it('cites no other report for a turn of phrase that any may hold', async () => {
    const phrase = ['会议由县长赵青松主持。']
    const [quote] = await quotesFor('哪次会议由赵青松主持', [report('甲', phrase), report('乙', phrase)])
    expect(quote?.also).toBeUndefined()
  })

  it('finds a copy that is parted into other paragraphs', async () => {
    const parted = report('两段', ['各养殖场要在三月底前完成春季疫苗补免工作，', '并如实填写免疫档案。'])
    const [quote] = await quotesFor('养殖场什么时候完成春季疫苗补免、填写免疫档案', [first, parted])
    const cited = [quote!, ...quote!.also!].find(({ report }) => report === 1)
    expect(cited).toMatchObject({ at: { paragraph: 0 }, through: 1 })
  })
})
