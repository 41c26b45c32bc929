// Whose document a text is, by the provinces it names, and what the ranking makes of it.
import { expect, it } from 'vitest'
import { chooseQuotes } from '../../../src/answer/rank/choose-quotes.ts'
import { provincesIn } from '../../../src/answer/rank/provinces-in.ts'
import { buildIndex, openArchive } from '../../../src/search/search.ts'
import { report } from '../../report.ts'

it('counts a province for every place in it, and none for a word that only looks like one', () => {
  expect([...provincesIn('四川省马尔康市与成都市、天津市')]).toEqual([
    ['51', 3],
    ['12', 1],
  ])
  expect(provincesIn('会议要求加强领导').size).toBe(0)
})

it('quotes the report of the place that is asked about before another place’s with the same words', async () => {
  const words = ['对保供企业每户补助五万元。', '超市要备足米面油。', '各街道每日报送库存。']
  const reports = [
    report('深圳市保供措施', ['深圳市召开会议。', ...words]),
    report('天津市保供措施', ['天津市召开会议。', ...words]),
  ]
  const archive = openArchive(reports, await buildIndex(reports), '')
  for (const [place, index] of [
    ['天津市', 1],
    ['深圳市', 0],
  ] as const) {
    const text = `${place}对保供企业每户补助多少元`
    const { quotes } = await chooseQuotes(archive, { text, maxQuote: 120 })
    expect(quotes[0]!.report).toBe(index)
  }
})
