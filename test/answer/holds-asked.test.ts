// Whether what is asked for stands in a quotation.
import { describe, expect, it } from 'vitest'
import { holdsAsked } from '../../src/answer/holds-asked.ts'
import { understand } from '../../src/answer/understand/understand.ts'
import { archiveOf, reportOf } from './archive-of.ts'

const TEXT = '渔政所所长方雪梅介绍情况,全市登记渔船640艘。举报电话:0553-3812345。'
const archive = archiveOf([reportOf(0, TEXT, {}), reportOf(1, '渡口和码头加强管理。', {})])
const holds = (text: string, confidence: number) =>
  holdsAsked(archive, understand(archive, { text }), {
    report: 0,
    at: { paragraph: 0 },
    span: [0, TEXT.length],
    bold: [],
    confidence,
  })

describe('holdsAsked', () => {
  it('takes no number for an answer where the ranking gives the place no chance and half the words are missing', () => {
    expect(holds('渡口码头的渔船有多少艘?', 0.001)).toBe(false)
    expect(holds('渡口码头的渔船有多少艘?', 0.5)).toBe(true)
    expect(holds('登记渔船有多少艘?', 0.001)).toBe(true)
  })

  it('tells what a page without a meeting is about though it says nothing of a meeting', () => {
    const page = archiveOf([{ ...reportOf(0, TEXT, {}), meetings: [] }])
    const asked = { ...understand(page, { text: '渔船登记聚焦哪些内容?' }), fact: 'about' as const }
    const quote = {
      report: 0,
      at: { paragraph: 0 },
      span: [0, 20] as [number, number],
      bold: [],
      confidence: 0.5,
    }
    expect(holdsAsked(page, asked, quote)).toBe(true)
    expect(holdsAsked(archive, asked, quote)).toBe(false)
  })

  it('takes no telephone number for that of somebody who is not named with it', () => {
    expect(holds('赵青松的联系电话是多少?', 0.5)).toBe(false)
    expect(holds('方雪梅的联系电话是多少?', 0.5)).toBe(true)
  })
})
