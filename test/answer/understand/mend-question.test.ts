// A question made fit to be read: slips and dialect in the words that ask.
import { describe, expect, it } from 'vitest'
import { mendQuestion } from '../../../src/answer/understand/mend-question.ts'

const LEXICON = { words: [], passagesWith: [], readings: [], glosses: {} }

describe('mendQuestion', () => {
  it.each([
    ['做一次检查要好多钱嘛?', '做一次检查要多少钱嘛?'],
    ['那边要等好久哦', '那边要等多久'],
    ['好久开学嘛', '什么时候开学嘛'],
    ['谁住持的', '谁主持的'],
  ])('reads 「%s」 as 「%s」', (typed, meant) => {
    expect(mendQuestion(typed, LEXICON).asked).toBe(meant)
  })

  it.each(['来了好多人,都是谁?', '等了很久'])('keeps 「%s」', (typed) => {
    expect(mendQuestion(typed, LEXICON).asked).toBe(typed)
  })
})
