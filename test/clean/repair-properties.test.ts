// Random official sentences and random sites in: repair gives the text back or marks it, and changes nothing twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/clean/repair.ts'
import { isTraditionalOnly } from '../../src/clean/traditional.ts'
import { damage, type Site, tableOf, traditionalise } from './damage.ts'

/** Clauses of the kind, in our own words; every sentence is some of them. */
const CLAUSES = [
  '会议强调',
  '要严格落实属地责任',
  '加强重点人员排查管理',
  '确保各项措施落到实处',
  '做好进口冷链食品检测',
  '全面排查风险隐患',
  '完善应急预案和工作机制',
  '及时发布权威信息',
  '引导群众做好个人防护',
  '坚持每日报告制度',
  '层层压实责任',
  '组织开展实战演练',
  '严守火车站等交通关口',
  '保障生活物资供应',
  '坚决防止疫情反弹',
  '市委书记主持会议并讲话',
  '副市长出席会议',
  '各县区设分会场',
  '对关键岗位人员定期开展核酸检测',
  '这是当前头等大事',
  '会议听取有关部门汇报',
  '研究部署下一步工作',
  '发现问题立即整改',
  '时刻绷紧防控这根弦',
]
const sentence = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 2, maxLength: 5 })
  .map((clauses) => `${clauses.join('，')}。`)
const text = fc.array(sentence, { minLength: 3, maxLength: 8 }).map((sentences) => sentences.join(''))
const TRADITIONAL = [...new Set(traditionalise(CLAUSES.join('')))].filter(isTraditionalOnly)
const site: fc.Arbitrary<Site> = fc.record({
  readings: fc.shuffledSubarray(TRADITIONAL, { minLength: 20 }).map(tableOf),
  cuts: fc.constantFrom(
    ['，', '。', '；', '？', '、'],
    ['，', '。', '；', '：', '？', '！', '、'],
    ['，', '。'],
    [],
  ),
  folds: fc.boolean(),
  spaced: fc.boolean(),
  onePass: fc.boolean(),
  lost: fc.constantFrom<'?' | '\ufffd'>('?', '\ufffd'),
})
const RUNS = { seed: 20211022, numRuns: 60 }
const folded = (line: string) => line.replaceAll('，', ',')

describe('repairText', () => {
  it('gives a damaged text back, or marks where it cannot: never another text', () => {
    fc.assert(
      fc.property(text, site, (clean, how) => {
        const torn = damage(clean, how)
        const { text: got } = repairText(torn)
        if (got === torn) return
        const parts = folded(got).split(/[□?\ufffd]+/)
        let at = 0
        for (const part of parts) {
          at = folded(clean).indexOf(part, at)
          expect(at, `「${part}」 of 「${got}」`).toBeGreaterThanOrEqual(0)
          at += part.length
        }
      }),
      RUNS,
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, site, (clean, how) => {
        const once = repairText(damage(clean, how)).text
        expect(repairText(once).text).toBe(once)
      }),
      { ...RUNS, numRuns: 30 },
    )
  })

  it('changes nothing in clean sentences, nor in any string without readings', () => {
    fc.assert(
      fc.property(text, (clean) => {
        expect(repairText(clean)).toMatchObject({ text: clean, changes: [] })
      }),
      RUNS,
    )
    const any = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(any, (clean) => {
        expect(repairText(clean).text).toBe(clean)
      }),
      RUNS,
    )
  }, 60_000)

  it('survives lone surrogates and half an escape inside a damaged page', () => {
    const page = damage(CLAUSES.join('，'), { readings: tableOf(TRADITIONAL), cuts: [], folds: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (noise) => {
        expect(() => repairText(`${page}${noise}?\ud800?zhǔn)\udc00`)).not.toThrow()
      }),
      RUNS,
    )
  })
})
