import { describe, expect, it } from 'vitest'
import { clauses, sentences } from '../../src/text/sentences.ts'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))
const parts = (text: string) => clauses(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['会议召开。会议强调,要抓好落实!', ['会议召开。', '会议强调,要抓好落实!']],
    ['甲出席会议；乙主持会议。', ['甲出席会议；', '乙主持会议。']],
    ['甲出席会议;乙主持会议。', ['甲出席会议;', '乙主持会议。']],
    ['他说：“要快。要准。”会议指出，要稳。', ['他说：“要快。要准。”', '会议指出，要稳。']],
    ['喊出“加油！”的口号。', ['喊出“加油！”的口号。']],
    ['印发《关于防控。若干措施》的通知。好。', ['印发《关于防控。若干措施》的通知。', '好。']],
    ['网址http://a.cn/?id=3;b=4可查。', ['网址http://a.cn/?id=3;b=4可查。']],
    ['做到位 (记者 王某)', ['做到位 (记者 王某)']],
    ['真的吗？！好的。。', ['真的吗？！', '好的。。']],
    ['3?日晚，会议召开。', ['3?日晚，会议召开。']],
    ['会议召开.市长主持.', ['会议召开.', '市长主持.']],
    ['增长3.5%,见a.com和第1.2条', ['增长3.5%,见a.com和第1.2条']],
    ['没有句号的一段', ['没有句号的一段']],
  ])('cuts 「%s」', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('treats a quotation mark that never closes as a stray one', () => {
    const long = `“${'要抓好落实。'.repeat(60)}`
    expect(cut(long)).toHaveLength(60)
  })

  it('gives spans whose text never begins or ends with white space', () => {
    expect(cut('  会议召开。\n  会议强调。  ')).toEqual(['会议召开。', '会议强调。'])
  })
})

describe('clauses', () => {
  it('cuts at commas but not inside numbers, times or quotations', () => {
    expect(parts('安排10,000人,在14:30前到岗，做到“早发现,早报告”。')).toEqual([
      '安排10,000人,',
      '在14:30前到岗，',
      '做到“早发现,早报告”。',
    ])
  })
})
