// What a question asks for, as the ranker reads it.
import { describe, expect, it } from 'vitest'
import { readAsked } from '../../../src/answer/rank/read-asked.ts'

const unitOf = (text: string) => readAsked({ text }, [], 1).unit

describe('readAsked', () => {
  it.each([
    ['储备了多少吨化肥', '储备化肥30万吨', '组建队伍36支'],
    ['出动多少艘船', '出动三艘', '出动三次'],
    ['拨付多少钱', '拨付120万元', '拨付三次'],
  ])('looks for 「%s」 in 「%s」, not in 「%s」', (question, told, other) => {
    expect([unitOf(question)?.test(told), unitOf(question)?.test(other)]).toEqual([true, false])
  })

  it('leaves what is counted without a measure to the words', () => {
    expect(unitOf('累计有多少病例')).toBeUndefined()
  })

  it('looks for no number where none is asked for', () => {
    expect(unitOf('由谁储备化肥')).toBeUndefined()
  })
})
