import { describe, expect, it } from 'vitest'
import { findDays, fits, readDate, readHan } from '../../../src/answer/understand/find-days.ts'

const parts = (text: string) => findDays(text).map(({ year, month, day }) => [year, month, day])

describe('findDays', () => {
  it.each([
    ['2021-10-22', [2021, 10, 22]],
    ['2021年10月的会', [2021, 10, null]],
    ['10月22号谁主持', [null, 10, 22]],
    ['2020年的会', [2020, null, null]],
    ['二〇二二年一月二十三日', [2022, 1, 23]],
    ['八月五日', [null, 8, 5]],
    ['the meeting on october 22, 2021', [2021, 10, 22]],
    ['5 august 2021', [2021, 8, 5]],
  ])('reads 「%s」', (text, day) => {
    expect(parts(text)).toEqual([day])
  })

  it.each([
    '“14+7”是什么',
    '第十四次会议',
    '隔离14天',
    'may people travel',
    '电话028-26655501',
    '一月不洗手',
  ])('finds no day in 「%s」', (text) => {
    expect(parts(text)).toEqual([])
  })

  it('lets a day without a year fit a dated meeting, and no other day', () => {
    const held = readDate('2020-01-27')!
    expect(fits(findDays('1月27日')[0]!, held)).toBe(true)
    expect(fits(findDays('1月28日')[0]!, held)).toBe(false)
    expect(fits(findDays('2021年')[0]!, held)).toBe(false)
  })

  it('reads Han numerals digit by digit or by tens', () => {
    expect(['二〇二一', '十', '十四', '二十', '三十一'].map(readHan)).toEqual([2021, 10, 14, 20, 31])
  })
})
