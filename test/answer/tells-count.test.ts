// Whether a sentence gives the number of the very thing that is counted.
import { describe, expect, it } from 'vitest'
import { tellsCount } from '../../src/answer/tells-count.ts'
import { toldSentences } from '../../src/answer/told-sentences.ts'
import { understand } from '../../src/answer/understand/understand.ts'
import { archiveOf, reportOf } from './archive-of.ts'

const archive = archiveOf([
  reportOf(0, '码头装卸工每三天检测一次,冷库存放三文鱼40吨,参会代表15人。', {}),
  reportOf(1, '今年新修公路26公里。', {}),
])
const tells = (text: string, quoted: string) =>
  tellsCount(archive, understand(archive, { text }), toldSentences(quoted))

describe('tellsCount', () => {
  it.each([
    ['码头有多少名装卸工?', '码头装卸工每三天检测一次;参会代表15人'],
    ['冷库有几座?', '冷库存放三文鱼40吨'],
    ['发生了几起火灾?', '防火物资储备点增至3个,严防火灾'],
    ['橘子一斤卖多少钱?', '今年橘子每斤比去年多卖了2元'],
    ['培训补贴一共发了多少钱?', '培训补贴按照每人600元的标准发放'],
    ['饭票一张面额多少?', '向学生发放总额80万元的饭票'],
    ['去年修了多少公里公路?', '今年新修公路26公里'],
    ['学费一年交多少钱?', '学费每学期350元'],
    ['码头死了多少人?', '码头装卸工218人每三天检测一次'],
    ['奖补一共花了多少钱?', '给予不超过10万元的奖补'],
  ])('hears no answer to 「%s」 in 「%s」', (question, quoted) => {
    expect(tells(question, quoted)).toBe(false)
  })

  it.each([
    ['码头有多少名装卸工?', '码头现有装卸工218人'],
    ['冷库有几座?', '全市共有冷库12座'],
    ['发生了几起火灾?', '发生火灾4起'],
    ['橘子一斤卖多少钱?', '橘子每斤不低于3元'],
    ['橘子比去年多卖多少钱?', '今年橘子每斤比去年多卖了2元'],
    ['培训补贴每人发多少钱?', '培训补贴按照每人每月600元的标准发放'],
    ['去年修了多少公里公路?', '去年新修公路26公里'],
    ['码头死了多少人?', '码头发生事故,死亡2人'],
    ['组长有几个人?', '高志强、方雪梅任组长'],
  ])('hears the answer to 「%s」 in 「%s」', (question, quoted) => {
    expect(tells(question, quoted)).toBe(true)
  })
})
