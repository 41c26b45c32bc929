// Whether a sentence gives a name of the kind that is asked for.
import { describe, expect, it } from 'vitest'
import { asksName, tellsName } from '../../src/answer/tells-name.ts'

describe('tellsName', () => {
  it.each([
    ['隔离用的酒店是哪几家?', '隔离酒店储备不少于600间'],
    ['哪三个街道做检测?', '体育场周边三个街道开展检测'],
    ['关了哪些景区?', '加强公共场所、景区景点管控'],
    ['停飞了哪些航班?', '加强航班经停人员管控'],
    ['哪个工地出了事?', '工地实行封闭管理'],
    ['病人住在哪个村?', '严格落实返乡报备,各村落实责任'],
    ['值班的护士叫什么名字?', '医生护士轮流值班'],
    ['专家组都有谁?', '抽选名医共24人组建专家组'],
    ['12家企业有哪些?', '引进加工企业12家'],
    ['新建的学校叫什么名字?', '新建改扩建学校二十九所'],
    ['定点医院是哪一家?', '一律在定点医院集中隔离治疗'],
    ['which hospital treats them?', '一律在定点医院集中隔离治疗'],
  ])('finds no answer to 「%s」 in 「%s」', (question, text) => {
    expect(tellsName(question, text)).toBe(false)
  })

  it.each([
    ['哪家企业负责收储?', '由华谷粮油集团有限公司负责收储'],
    ['现场会在哪两个县开的?', '现场会在曹县、寿光举行'],
    ['哪几个县作了发言?', '互助、民和、循化三县作了发言'],
    ['停飞了哪些航班?', '取消CA1405航班'.toLowerCase()],
    ['走访了哪个村?', '到翁基寨走访'],
    ['值班的护士叫什么名字?', '护士王小敏值班'],
    ['专家组都有谁?', '专家组由李秀兰、周德海组成'],
    ['定点医院是哪家?', '市第二人民医院为定点医院'],
  ])('finds the answer to 「%s」 in 「%s」', (question, text) => {
    expect(tellsName(question, text)).toBe(true)
  })
})

describe('asksName', () => {
  it.each(['对哪些企业优惠', '哪种医院收治', '哪个村长主持', '哪家单位承办会议'])(
    'hears in 「%s」 no wish for names of its own',
    (question) => {
      expect(asksName(question)).toBe(false)
    },
  )
})
