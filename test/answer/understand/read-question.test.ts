// What a message says by itself, before the reports are looked at.
import { describe, expect, it } from 'vitest'
import { blankTalk } from '../../../src/answer/understand/read-question.ts'

describe('blankTalk', () => {
  it.each([
    ['吃不吃中药', '  吃中药'],
    ['查没查外来人员', '  查外来人员'],
    ['停不停运', '  停运'],
    ['人在哪个城市', '人在    '],
  ])('reads 「%s」 as asking about 「%s」, letter for letter', (question, left) => {
    expect(blankTalk(question)).toBe(left)
  })

  it('keeps 不 in a word of the reports', () => {
    expect(blankTalk('不漏一户')).toBe('不漏一户')
  })
})
