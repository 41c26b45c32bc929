// Misheard names in, the names of the reports out; names of others stay.
import { describe, expect, it } from 'vitest'
import { mendNames } from '../../../src/answer/understand/mend-names.ts'

const NAMES = ['钱一鸣', '宋知远', '罗桂英', '丁方', '热依拉·沙迪克', '买买提·吐尔逊', '吐尔逊·艾力']

describe('names typed by ear', () => {
  it.each([
    ['宋之远出席了吗', '宋知远出席了吗'],
    ['芜湖的会罗贵英在不在', '芜湖的会罗桂英在不在'],
    ['钱一明说了什么', '钱一鸣说了什么'],
    ['热依拉说了什么', '热依拉·沙迪克说了什么'],
    ['热依拉沙迪克是谁', '热依拉·沙迪克是谁'],
  ])('puts 「%s」 into 「%s」', (typed, meant) => {
    expect(mendNames(typed, NAMES)).toBe(meant)
  })

  it.each(['宋知远出席了吗', '宋大远出席了吗', '顶方是谁', '桂英在不在', '吐尔逊在不在', '艾力在不在'])(
    'keeps 「%s」',
    (typed) => {
      expect(mendNames(typed, NAMES)).toBe(typed)
    },
  )
})
