// Whose words a stretch of a report ends with.
import { describe, expect, it } from 'vitest'
import { whoseWords } from '../../src/text/whose-words.ts'

const NAMES = ['刘坪', '罗振华', '王太晖']

describe('whoseWords', () => {
  it.each([
    ['刘坪指出，要从严。', '刘坪'],
    ['劉坪在講話中強調，要快。', '刘坪'],
    ['刘坪强调，要快。王太晖在推介时介绍，产值突破两千亿元。', '王太晖'],
    ['就做好防汛工作，罗振华要求，要备足物资。', '罗振华'],
    // The meeting speaks, or somebody else acts.
    ['刘坪指出，要快。会议强调，要稳。', null],
    ['推介会上，32个项目集中签约。', null],
    ['会议决定，投入2300万元。', null],
    ['临江县、玉州区作表态发言。', null],
    // Nobody is given the word.
    ['要把好关口。', undefined],
    ['州长罗振华主持。', undefined],
    ['州委书记刘坪讲话。', undefined],
    ['按照刘坪的要求抓好落实。', undefined],
  ])('of 「%s」 is %j', (text, who) => {
    expect(whoseWords(text, NAMES)).toBe(who)
  })
})
