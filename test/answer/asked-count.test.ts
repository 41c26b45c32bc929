// What a question for a number counts.
import { describe, expect, it } from 'vitest'
import { findAskedCount } from '../../src/answer/asked-count.ts'

describe('findAskedCount', () => {
  it.each([
    ['有多少名作业人员?', '名', '作业人员'],
    ['监测对象有多少户?', '户', '监测对象有'],
    ['干草卖多少钱一公斤?', '', '干草卖'],
  ])('finds in 「%s」 the measure word and the thing', (sought, measure, thing) => {
    const counted = findAskedCount(sought)
    expect(counted?.measure).toBe(measure)
    expect(sought.slice(...(counted?.thing ?? [0, 0]))).toBe(thing)
  })

  it.each(['多久测一次', '一天碰几次头', '是第几次会议', '几个“早”都是什么', '举报电话是多少'])(
    'leaves alone 「%s」, which prose answers without such a number',
    (sought) => {
      expect(findAskedCount(sought)).toBeUndefined()
    },
  )
})
