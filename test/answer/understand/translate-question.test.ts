// English and toneless pinyin become Chinese words; what is neither stays.
import { beforeAll, describe, expect, it } from 'vitest'
import { thesaurusTerms } from '../../../src/answer/understand/thesaurus.ts'
import { toChinese } from '../../../src/answer/understand/translate-question.ts'
import type { Lexicon } from '../../../src/model.ts'
import { buildLexicon } from '../../../src/search/lexicon.ts'
import { meetingOf, reportOf } from '../../search/report-of.ts'

let lexicon: Lexicon
beforeAll(async () => {
  const text =
    '阿坝、德州、长治、资阳、常州召开会议,市委书记杨洪涛主持,许昆林、陈金虎、李猛出席。车站、机场、分会场。核酸检测,密切接触者隔离,动态清零,春节返乡报备,疫苗接种。'
  lexicon = await buildLexicon(
    [{ ...reportOf(text), meetings: [meetingOf('许昆林', '陈金虎', '李猛', '杨洪涛')] }],
    thesaurusTerms(),
  )
})

describe('toChinese', () => {
  it.each([
    ['Who chaired the Aba meeting?', '谁 主持 阿坝 会议'],
    ['When was the Ziyang meeting held?', '资阳 会议 什么时候 召开'],
    ['Who is the mayor of Dezhou?', '德州 市长 是谁'],
    ['Where did the Changzhi meeting take place?', '长治 会议 在哪里 召开'],
    ['vaccination', '疫苗接种'],
    ['close contacts', '密切接触者'],
    ['Did Chen Jinhu attend?', '陈金虎 出席 参加'],
    ['the four-party responsibility', '四方责任'],
    ['meetings on October 22nd', '会议 10月22日'],
    ['vaccination-quarantine investors', '疫苗接种 隔离 investors'],
  ])('puts English 「%s」 into 「%s」', (question, chinese) => {
    expect(toChinese(question, lexicon)).toEqual({ text: chinese, from: 'en' })
  })

  it.each([
    ['dezhou zhuchi', '德州 主持'],
    ['changzhi chezhan jichang', '长治 车站 机场'],
    ['he suan jian ce', '核酸检测'],
    ['ziyang shiwei shuji shi shui', '资阳 市委书记 是谁'],
    ['Xu Kunlin', '许昆林'],
    ['Kunlin Xu', '许昆林'],
    ['yimiao jiezhong zenmeyang', '疫苗接种 怎么样'],
    ['wuhan huiyi', '武汉 会议'],
    ['Changzhou 分会场有谁', '常州 分会场有谁'],
  ])('reads pinyin 「%s」 as 「%s」', (question, chinese) => {
    expect(toChinese(question, lexicon)).toEqual({ text: chinese, from: 'pinyin' })
  })

  it.each(['14+7', '阿坝会议谁主持', 'xyzzy', 'aoxiang blorp'])('leaves 「%s」 as it is', (question) => {
    expect(toChinese(question, lexicon)).toEqual({ text: question, from: null })
  })

  it('keeps an English word that the corpus has no word for, so that it can be missed', () => {
    expect(toChinese('the astronomy of Shanghai', lexicon).text).toBe('astronomy 上海')
  })

  it('does not read the pinyin of “women” or “can” in an English sentence', () => {
    expect(toChinese('can women attend?', lexicon).text).toBe('妇女 出席 参加')
  })
})
