// The numbers that official prose writes, and what each measures.
import { expect, it } from 'vitest'
import { findAmounts } from '../../src/answer/find-amounts.ts'

it.each([
  ['累计转移群众1867人,启用安置点37个', ['1867人 count', '37个 count']],
  ['在校学生预计达到一百四十二万人', ['一百四十二万人 count']],
  ['价格按每公斤不高于一元八角供应', ['一元 money', '八角 money']],
  ['覆盖率百分之八十,重复信访下降12.4%', ['百分之八十 percent', '12.4% percent']],
  ['60岁以上老人每餐补贴2元', ['60岁 age', '2元 money']],
  ['截至18日16时', ['18日 date', '16时 date']],
  ['储备15个月用量,48小时内', ['15个月 span', '48小时 span']],
])('reads each number of 「%s」 with its measure', (text, amounts) => {
  const found = findAmounts(text).map(({ start, end, measured }) => `${text.slice(start, end)} ${measured}`)
  expect(found).toEqual(amounts)
})

it.each(['统一部署,进一步压实', '落实“四方责任”', '第六十三次常务会议', '形势十分严峻', '不漏一人'])(
  'finds none in 「%s」: words, set phrases and ordinals count nothing',
  (text) => {
    expect(findAmounts(text)).toEqual([])
  },
)
