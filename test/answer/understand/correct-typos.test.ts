// Slips are put right towards the corpus's own words; real words stay.
import { beforeAll, describe, expect, it } from 'vitest'
import { correct } from '../../../src/answer/understand/correct-typos.ts'
import { LONE_CHARACTERS, LONE_READINGS } from '../../../src/answer/understand/slips-data.ts'
import { thesaurusTerms } from '../../../src/answer/understand/thesaurus.ts'
import type { Lexicon } from '../../../src/model.ts'
import { buildLexicon } from '../../../src/search/lexicon.ts'
import { readingsOfCharacter } from '../../../src/text/readings.ts'
import { meetingOf, reportOf } from '../../search/report-of.ts'

let lexicon: Lexicon
beforeAll(async () => {
  const text =
    '阿坝、德州、长治、资阳、常州召开市委常委会会议,盛蕾、吴政隆、许昆林、王俊飚出席。核酸检测,闭环管理,密切接触者隔离,疫苗接种,看望慰问,环境消杀,医疗垃圾,主持,物资储备,应急演练。环鲁、环京检查站。'
  lexicon = await buildLexicon(
    [{ ...reportOf(text), meetings: [meetingOf('盛蕾', '吴政隆', '许昆林', '王俊飚')] }],
    thesaurusTerms(),
  )
})

describe('correct', () => {
  it.each([
    ['阿巴会议', '阿坝会议'],
    ['得州谁主持', '德州谁主持'],
    ['长冶的机场', '长治的机场'],
    ['核酸检侧', '核酸检测'],
    ['避环管里', '闭环管理'],
    ['密切接出者', '密切接触者'],
    ['格离几天', '隔离几天'],
    ['役苗', '疫苗'],
    ['盛磊是谁', '盛蕾是谁'],
    ['看忘尉问', '看望慰问'],
    ['市委长委会', '市委常委会'],
    ['许坤林', '许昆林'],
    ['物资除备', '物资储备'],
    ['书计是谁', '书记是谁'],
    ['应急演连', '应急演练'],
    ['医疗拉圾', '医疗垃圾'],
  ])('puts 「%s」 right as 「%s」', (typed, meant) => {
    expect(correct(typed, lexicon).text).toBe(meant)
  })

  it.each([
    '成都',
    '主治医生',
    '常州会议',
    '王小明是谁',
    '紫阳县的会议',
    '阿爸去开会',
    '有没有发烧',
    '谁在长治开会',
    '武汉会议谁主持',
    '长洲区',
  ])('leaves 「%s」 as it is', (typed) => {
    expect(correct(typed, lexicon)).toEqual({ text: typed, corrections: [] })
  })

  it('changes no sentence of the reports themselves', () => {
    const sentences = '环鲁、环京治安检查站要严格。,隔离的人,市里会议,要求各级做好,有人说,大会以视频形式召开'
    for (const sentence of sentences.split(',')) expect(correct(sentence, lexicon).text).toBe(sentence)
  })

  it('leaves a long pasted text alone', () => {
    const pasted = '得州'.repeat(101)
    expect(correct(pasted, lexicon).text).toBe(pasted)
  })

  it('says what it put right and where', () => {
    expect(correct('请问得州谁主持', lexicon).corrections).toEqual([{ from: '得州', to: '德州', start: 2 }])
  })

  it('knows the readings of characters that stand alone as the tables of pinyin give them', () => {
    const written = LONE_READINGS.split(' ').map(([character, ...read]) => [character, read.join('')])
    expect(written).toEqual(
      [...new Set(LONE_CHARACTERS)].map((one) => [one, readingsOfCharacter(one).join('/')]),
    )
  })
})
