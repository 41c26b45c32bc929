// Questions in, the particulars they ask for out: what answers them must speak of the very thing.
import { describe, expect, it } from 'vitest'
import { findParticular } from '../../src/answer/find-particular.ts'

describe('particulars', () => {
  it.each([
    ['宋知远哪一年出生的', '宋知远主持会议,火灾发生于昨夜'],
    ['疫苗是哪个厂家的', '推动疫苗接种扩面提效'],
    ['what is his phone number', '公开群众举报电话'],
    ['节后几号开学', '统筹安排好上班、开学、开工'],
    ['他是哪一年当书记的', '1月27日,市委书记李猛主持'],
    ['会议开了多久', '8月5日,我市召开专题会议,持续加大排查'],
    ['谁没来开会', '多次召开会议、多次听取汇报'],
    ['灯会几点开始', '正月十五举办灯会'],
    ['多久测一次体温', '8月5日召开省委第五十一次专题会议'],
    ['哪家企业减税最多', '24家企业享受减税'],
    ['后来的结果怎么样', '要尽快扑灭疫情'],
    ['隔离点的地址在哪里', '新增隔离点4处'],
    ['体育馆哪天开门', '统筹安排好开学、开工'],
    ['卫健委在哪条街', '来到市卫生健康委调研'],
  ])('「%s」 is not answered by 「%s」', (question, text) => {
    expect(findParticular(question)?.test(text)).toBe(false)
  })

  it.each([
    ['宋知远哪一年出生的', '宋知远,1963年出生'],
    ['举报电话是多少', '举报电话:0553-3812345'],
    ['几号开学', '2月17日起分批开学'],
    ['会议开了多久', '会议历时两个半小时'],
    ['谁请假了', '局长赵青松因病请假'],
    ['灯会几点开始', '正月十五晚7时举办灯会'],
    ['多久测一次体温', '每日早晚测量体温'],
    ['多久消毒一次', '消毒频次加大'],
    ['哪家企业减税最多', '纺织厂减税额居首'],
    ['后来的结果怎么样', '疫情已扑灭'],
    ['隔离点的地址在哪里', '隔离点设在建设路12号'],
    ['书记读的是什么大学', '毕业于省农业大学'],
  ])('「%s」 may be answered by 「%s」', (question, text) => {
    expect(findParticular(question)?.test(text)).toBe(true)
  })

  it.each([
    '会议是哪一年召开的',
    '哪家单位承办会议',
    '怎么公开举报电话',
    '提了几点要求',
    '会上是哪位领导发言',
    '请了哪所大学的教授',
  ])('「%s」 asks for none', (question) => {
    expect(findParticular(question)).toBeUndefined()
  })
})
