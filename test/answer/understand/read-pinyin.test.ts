// Pinyin in, the words it spells out.
import { describe, expect, it } from 'vitest'
import { mendQuestion } from '../../../src/answer/understand/mend-question.ts'

const LEXICON = {
  words: ['市长', '主持'],
  passagesWith: [1, 1],
  readings: ['shi zhang', 'zhu chi'],
  glosses: {},
}

describe('pinyin', () => {
  it.each([
    ['dezhou shizhang jiao shenme mingzi', '德州市长叫什么名字'],
    // 德惠 is a county; nobody parts its name.
    ['baishan shui zhuchi de hui', '白山谁主持的会'],
    ['na dezhou ne', '那德州呢'],
  ])('「%s」 spells 「%s」', (typed, words) => {
    expect(mendQuestion(typed, LEXICON).asked).toBe(words)
  })
})
