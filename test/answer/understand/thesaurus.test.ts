// The thesaurus brings a question's words to the corpus's words, and only there.
import { describe, expect, it } from 'vitest'
import { expand, thesaurusGroups, thesaurusTerms } from '../../../src/answer/understand/thesaurus.ts'
import type { Lexicon } from '../../../src/model.ts'
import { fold } from '../../../src/text/fold.ts'

const lexiconOf = (words: string): Lexicon => {
  const list = words.split(' ')
  return { words: list, passagesWith: list.map(() => 1), readings: list.map(() => ''), glosses: {} }
}
const LEXICON = lexiconOf(
  '接种 疫苗接种 交叉感染 有效 渠道 召开 会议 排查 返乡 书记 市委书记 哄抬物价 航班 消杀 院感 次密切接触者 侥幸心理 烟花爆竹 网格长',
)
const targets = (question: string, options = {}) =>
  expand(fold(question), LEXICON, options).map(({ text }) => text)

describe('the thesaurus', () => {
  it.each([
    ['老人打针的事', '疫苗接种'],
    ['哪天开的会', '召开'],
    ['挨家挨户查人', '排查'],
    ['回老家要咋办', '返乡'],
    ['市里一把手是谁', '市委书记'],
    ['坐地起价怎么管', '哄抬物价'],
    ['坐飞机的人', '航班'],
    ['醫院裡傳染怎麼防', '院感'],
    ['次密接要隔离几天', '次密切接触者'],
    ['打消毒药', '消杀'],
    ['别抱着碰运气的想法', '侥幸心理'],
    ['几号起不许放炮', '烟花爆竹'],
    ['带头人要动起来', '网格长'],
    ['别让大夫染上', '交叉感染'],
    ['哪样最管用', '有效'],
    ['从正经门路听消息', '渠道'],
  ])('brings 「%s」 to 「%s」', (question, term) => {
    expect(targets(question)).toContain(term)
  })

  it('offers only words that the corpus has', () => {
    expect(targets('打疫苗')).not.toContain('免疫')
  })

  it('does not see 「开会」 in 「召开会议」', () => {
    expect(targets('召开会议')).toEqual([])
  })

  it('does not see a lone character inside a word', () => {
    expect(expand('长治', lexiconOf('治疗 救治 长治'))).toEqual([])
  })

  it('trusts the way from the kitchen table to the report more than the way back', () => {
    const lexicon = lexiconOf('接种 打疫苗')
    const [there] = expand('打疫苗', lexicon)
    const [back] = expand('接种', lexicon)
    expect(there!.weight).toBeGreaterThan(back!.weight)
  })

  it('says which words of the question an expansion stands for', () => {
    const [first] = expand('咋打疫苗', LEXICON)
    expect(first).toMatchObject({ from: '打疫苗', start: 1, end: 4, group: '疫苗接种' })
  })

  it('gives every word of the question that means it its own expansion', () => {
    const froms = expand('回老家的人返程要咋办', LEXICON).filter(({ text }) => text === '返乡')
    expect(froms.map(({ from }) => from)).toEqual(['回老家', '返程'])
  })

  it('can be switched off as a whole or by the group', () => {
    expect(targets('打疫苗', { without: 'all' })).toEqual([])
    expect(targets('打疫苗', { without: ['疫苗接种'] })).toEqual([])
  })

  it('is written in folded text', () => {
    const unfolded = thesaurusTerms().filter((term) => fold(term) !== term)
    expect(unfolded).toEqual([])
  })

  it('holds no words of asking, which every question has', () => {
    const asking = /怎么|怎样|如何|咋|啥|什么|谁|多少|几[天个次号]|多久/
    expect(thesaurusTerms().filter((term) => asking.test(term))).toEqual([])
  })

  it('reads the shorter term where a longer one is not meant', () => {
    const lexicon = lexiconOf('中医药')
    const fits = (term: string) => term !== '吃中药'
    expect(expand('不吃中药', lexicon, { fits }).map(({ from, text }) => [from, text])).toEqual([
      ['中药', '中医药'],
    ])
  })

  it('names every group once', () => {
    const names = thesaurusGroups().map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
