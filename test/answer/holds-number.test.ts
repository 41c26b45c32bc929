// Whether a sentence gives the number that was asked for.
import { describe, expect, it } from 'vitest'
import { countsThing, holdsNumber } from '../../src/answer/holds-number.ts'

describe('countsThing', () => {
  it.each([
    ['组建12支流调队伍', '流调'],
    ['在校学生预计达到四十二万人', '学生'],
    ['派出三百余名医务人员', '医务人员'],
    ['钱一鸣、罗青任组长', '组长'],
  ])('hears in 「%s」 how many %s there are', (text, thing) => {
    expect(countsThing(text, [thing])).toBe(true)
  })

  it.each([
    ['对次密切接触者落实14天居家隔离', '密切'],
    ['对密切接触者采取“14+7”的隔离措施', '密切'],
    ['要充分发挥网格长、楼栋长作用', '网格'],
  ])('hears none in 「%s」', (text, thing) => {
    expect(countsThing(text, [thing])).toBe(false)
  })
})

describe('holdsNumber', () => {
  it('finds in 「每周测三次」 a number of 次, in 「第五十一次会议」 none', () => {
    expect(holdsNumber('每周测三次', ['次'])).toBe(true)
    expect(holdsNumber('省委第五十一次专题会议', ['次'])).toBe(false)
  })
})
