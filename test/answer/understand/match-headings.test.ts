// Which reports the words of a question name by their headings.
import { describe, expect, it } from 'vitest'
import { guideTo } from '../../../src/answer/understand/guide.ts'
import { matchHeadings } from '../../../src/answer/understand/match-headings.ts'
import { archiveOf, reportOf } from '../archive-of.ts'

const archive = archiveOf([
  reportOf(0, '会议今天召开。要扩大检查范围。', {}, { title: '全市防汛会议召开' }),
  reportOf(1, '会议研究防汛工作。', {}, { title: '县委召开扩大会议研究防汛' }),
  reportOf(2, '会议昨天召开。船员要扩大巡查。', {}, { title: '全县防汛工作会议' }),
])
const matched = (words: string) => matchHeadings(words, [0, 1, 2], guideTo(archive))

describe('matchHeadings', () => {
  it('takes a word that every text holds for the one meeting headed by it', () => {
    expect(matched('扩大')).toEqual([1])
  })

  it('takes a word that stands in every heading for none in particular', () => {
    expect(matched('防汛')).toBe('any')
  })
})
