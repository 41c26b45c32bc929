// How a question is put, read from its words alone.
import { describe, expect, it } from 'vitest'
import { readShape } from '../../../src/answer/understand/read-shape.ts'

describe('readShape', () => {
  it.each([
    ['盖了几座方舱', ['座']],
    ['会开了几个钟头', ['钟头', '小时', '个小时', '个钟头', '分钟']],
    ['接种率到多少了', ['%', '百分之', '成', '‰']],
    ['来了多少万人', ['人', '位', '名', '人次', '例']],
  ])('wants for 「%s」 a number of %j', (question, counted) => {
    expect(readShape(question).units?.counted).toEqual(counted)
  })

  it('counts how often something is sprayed by any number of times, and no jabs', () => {
    expect(readShape('药水要打几遍').units).toEqual({ counted: [], named: ['次', '遍', '回', '趟', '轮'] })
    expect(readShape('打疫苗打了多少').units?.counted).toContain('剂')
  })

  it.each(['接种率怎么提高', '为降低死亡率做了什么努力', '人数太多怎么办', '要做到哪几点'])(
    'wants no number for 「%s」',
    (question) => {
      expect(readShape(question).units).toBeUndefined()
    },
  )

  it('knows what 「多少」 stands before', () => {
    expect(readShape('有多少密切接触者').units?.thing).toBe('密切接触者')
    expect(readShape('有几个分会场').units?.thing).toBe('分会场')
    expect(readShape('隔离多少天').units?.thing).toBeUndefined()
  })

  it('takes 「officials who demand bribes」 as no question of who', () => {
    expect(readShape('how did they deal with officials who demand bribes').kind).toBe('how')
    expect(readShape('who demanded bribes').kind).toBe('who')
  })

  it('takes one place asked for as no list of places', () => {
    expect(readShape('会场摆在哪个地方').list).toBe(false)
    expect(readShape('哪些地方提到演练').list).toBe(true)
  })
})
