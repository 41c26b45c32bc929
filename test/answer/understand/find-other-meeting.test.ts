// Facts asked of meetings that a report only mentions are not taken from its own meeting.
import { describe, expect, it } from 'vitest'
import type { Named } from '../../../src/answer/understand/find-named.ts'
import { findOtherMeeting } from '../../../src/answer/understand/find-other-meeting.ts'
import { archiveOf, reportOf } from '../archive-of.ts'

const TEXT =
  '6月2日,我市召开防汛工作会议,传达全国防汛工作电视电话会议和省委常委会会议精神。会议指出,5月30日,省长方和主持召开省政府第九次常务会议。'
const archive = archiveOf([reportOf(0, TEXT, { name: '防汛工作会议', level: '市', chair: [] })])
const NOBODY: Named = { places: [], people: [], strangers: [], days: [], sessions: [] }
const NINTH = { ...NOBODY, sessions: [{ number: 9, text: '第九次' }] }
const find = (question: string, fact: Parameters<typeof findOtherMeeting>[1], named = NOBODY) =>
  findOtherMeeting(question, fact, named, [{ report: 0, meeting: 0 }], archive)

describe('findOtherMeeting', () => {
  it.each([
    ['全国防汛工作电视电话会议是谁主持的', 'chair'],
    ['全国防汛电视电话会议哪天开的', 'date'],
    ['省委常委会谁讲的话', 'speakers'],
  ] as const)('finds nothing told for 「%s」, a meeting that is only mentioned', (question, fact) => {
    expect(find(question, fact)).toEqual([])
  })

  it.each([
    ['省政府第九次常务会议是谁主持的', 'chair'],
    ['省政府常务会议是哪天开的', 'date'],
  ] as const)('finds for 「%s」 the clause that tells of it', (question, fact) => {
    const [told] = find(question, fact, NINTH)!
    expect(TEXT.slice(...told!.span)).toBe('省长方和主持召开省政府第九次常务会议')
  })

  it.each([
    ['防汛会议是谁主持的', 'chair'],
    ['传达全国会议精神的会是谁主持的', 'chair'],
    ['全国防汛会议的精神是什么', 'about'],
  ] as const)('leaves 「%s」 to the report’s own meeting', (question, fact) => {
    expect(find(question, fact)).toBeUndefined()
  })
})
