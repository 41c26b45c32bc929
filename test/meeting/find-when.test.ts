import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/meeting/meeting.ts'
import type { PageLine } from '../../src/model.ts'
import { pageOf } from './page-of.ts'

const dateLine = (text: string): PageLine => ({ kind: 'date', text })
const when = (day: string, lines: PageLine[] = [], after = '') => {
  const text = `${day}，全市工作会议召开。市长周牧主持会议。${after}`
  const [meeting] = findFacts(pageOf(text, null, lines)).meetings
  return [meeting?.date, meeting?.inferred.date]
}

describe('the day of a meeting', () => {
  it.each([
    ['2021年10月22日', [], '2021-10-22'],
    ['二〇二一年十月二十二日', [], '2021-10-22'],
    ['17.03.2020', [], '2020-03-17'],
  ])('is taken as written: %s', (day, lines, date) => {
    expect(when(day, lines)).toEqual([date, undefined])
  })

  it.each([
    ['1月23日', '2022-01-24', '2022-01-23'],
    ['12月30日', '发布时间：2022-01-02', '2021-12-30'],
    ['昨日', '2022-03-01', '2022-02-28'],
    ['昨日(14日)', '2020-12-15', '2020-12-14'],
    ['今天(8月8日)', '2021-08-08', '2021-08-08'],
    ['20日', '2024-03-21', '2024-03-20'],
    ['29日', '2024-03-01', '2024-02-29'],
    ['农历正月初六', '2021-02-18', '2021-02-17'],
    ['今（12）日', '2020-02-12', '2020-02-12'],
    // The day of a dateline is another one, unless it is the only one.
    ['某网南充12月31日讯（黎川）12月30日', '2021-12-31', '2021-12-30'],
    ['某网南充12月31日讯（黎川）', '2021-12-31', '2021-12-31'],
  ])('is completed from the publication: %s in %s', (day, published, date) => {
    const [found, reason] = when(day, [dateLine(published)])
    expect(found).toBe(date)
    expect(reason).toContain('the publication date')
  })

  it('takes the year from the address when the page gives no date', () => {
    const url: PageLine = { kind: 'url', text: 'http://www.example.cn/art/2021/8/6/t20210806_99.html' }
    expect(when('8月5日', [url])).toEqual(['2021-08-05', expect.stringContaining('address')])
    const plain: PageLine = { kind: 'url', text: 'http://www.example.cn/art/2021/8/6/art_1_2.html' }
    expect(when('8月5日', [plain])[0]).toBe('2021-08-05')
  })

  it('prefers the day of publication to the day on which the page was stored', () => {
    const lines = [dateLine('采集时间：2023-06-30'), dateLine('发布日期：2020-12-15')]
    expect(when('12月14日', lines)[0]).toBe('2020-12-14')
  })

  it.each([
    ['3月5日', '奥密克戎传播快，坚持动态清零。', '2022-03-05'],
    ['1月27日', '做好新型冠状病毒感染的肺炎疫情防控。', '2020-01-27'],
    ['3□日', '奥密克戎传播快，坚持动态清零。', '2022-03'],
  ])('takes the year from words used in one year only: %s', (day, after, date) => {
    const [found, reason] = when(day, [], after)
    expect(found).toBe(date)
    expect(reason).toContain('wording')
  })

  it.each([
    ['3月5日', '奥密克戎传播快。', '--03-05'],
    ['1月27日', '落实《关于新型冠状病毒感染的肺炎疫情的通知》。', '--01-27'],
    ['5月27日', '做好新型冠状病毒感染的肺炎疫情防控。', '--05-27'],
    ['3月□日', '', '--03'],
    ['近日', '', null],
    ['昨日', '', null],
    ['20日', '', null],
  ])('stays open where nothing tells: %s %s', (day, after, date) => {
    expect(when(day, [], after)[0]).toBe(date)
  })

  it('is not the day of another meeting spoken of', () => {
    const text = '近日，全市工作会议召开，传达2月3日省委会议精神。市长周牧主持会议。'
    expect(findFacts(pageOf(text)).meetings[0]?.date).toBeNull()
  })
})
