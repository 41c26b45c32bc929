// How dates and numbers typed into /meeting are spelt for reading.
import { describe, expect, it } from 'vitest'
import { spellOut } from '../../../src/answer/commands/spell-out.ts'

describe('spellOut', () => {
  it.each([
    ['2020', '2020年'],
    ['德州 2020', '德州 2020年'],
    ['20211022', '2021年10月22日'],
    ['10-22', '10月22日'],
    ['十四次会议', '第十四次会议'],
    ['阿坝14次', '阿坝第14次'],
  ])('spells 「%s」 as 「%s」', (typed, text) => {
    expect(spellOut(typed).text).toBe(text)
  })

  it.each(['2020年', '2021-10-22', '第十四次会议', '这两次会议', '哪一次会议', '电话 02826655501'])(
    'keeps 「%s」',
    (typed) => {
      expect(spellOut(typed)).toEqual({ text: typed, newest: false })
    },
  )

  it('takes a number alone for a number, and 最近 for the newest of what is left', () => {
    expect([spellOut('14').number, spellOut('二十二号').number]).toEqual([14, 22])
    expect(spellOut('资阳最近的会议')).toEqual({ text: '资阳 会议', newest: true })
    expect(spellOut('The latest')).toEqual({ text: '', newest: true })
  })
})
