// Lines a page spaces out in, closed ones out; names and sentences keep their spaces.
import { describe, expect, it } from 'vitest'
import { closeSpread } from '../../src/clean/close-spread.ts'

const close = (text: string) => closeSpread([{ text, line: 1, link: false }], () => {})[0]?.text

describe('closeSpread', () => {
  it.each([
    ['专 题 会 议 纪 要', '专题会议纪要'],
    ['会　议　纪　要（第6期）', '会议纪要（第6期）'],
    ['时  间：2021年4月22日', '时间：2021年4月22日'],
    ['议　题：研究老旧小区改造', '议题：研究老旧小区改造'],
  ])('closes 「%s」', (text, closed) => {
    expect(close(text)).toBe(closed)
  })

  it.each(['主持人：杨  峰', '李  强', '市 长 李强', '周 明、吴 刚', '一 要 抓 落实'])(
    'keeps 「%s」',
    (text) => {
      expect(close(text)).toBe(text)
    },
  )

  it('tells of every change', () => {
    const steps: string[] = []
    closeSpread([{ text: '专 题 会 议 纪 要', line: 3, link: false }], ({ step }) => steps.push(step))
    expect(steps).toEqual(['close-spread'])
  })
})
