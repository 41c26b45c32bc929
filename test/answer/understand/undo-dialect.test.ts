// The asking words of dialects in the standard language.
import { describe, expect, it } from 'vitest'
import { undoDialect } from '../../../src/answer/understand/undo-dialect.ts'
import { fold } from '../../../src/text/fold.ts'

describe('undoDialect', () => {
  it.each([
    // Guangdong
    ['呢個會係邊個主持㗎?', '这个会是谁主持?'],
    ['嗰次有冇講隔離幾耐?', '那次有没有讲隔离多久?'],
    ['邊度落雨最大', '哪里落雨最大'],
    ['佢係咩官?', '他是什么官?'],
    // Sichuan
    ['住一晚要好多钱?', '住一晚要多少钱?'],
    ['是哪个在台上讲话哦?', '是谁在台上讲话?'],
    ['那边咋个管起的嘛?', '那边怎么管起的嘛?'],
    ['好久开学嘛', '什么时候开学嘛'],
    ['搞了点啥子?', '搞了什么?'],
    // the north
    ['开会嘎哈呢', '开会干什么呢'],
    ['下雪了咋整?', '下雪了怎么办?'],
    ['会在哪疙瘩开的', '会在哪里开的'],
    // Hubei, Henan, Shanghai
    ['开会讲么事?', '开会讲什么?'],
    ['啥辰光开的', '什么时候开的'],
    ['那汉中咧?', '那汉中呢?'],
    ['会是几号开滴?', '会是几号开的?'],
  ])('hears 「%s」 as 「%s」', (typed, meant) => {
    expect(undoDialect(fold(typed))).toBe(meant)
  })

  it.each([
    '来了好多人吗?',
    '联系谁?',
    '重点查什么?',
    '哪个会讲到学校?',
    '资阳和德州哪个管得细?',
    '“边个”是什么意思?',
    '为什么事开会?',
    '多大风停工?',
  ])('keeps 「%s」', (typed) => {
    expect(undoDialect(typed)).toBe(typed)
  })
})
