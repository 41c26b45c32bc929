// What is refused before any report is searched.
import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/answer/refuse.ts'
import { understand } from '../../src/answer/understand/understand.ts'
import { archiveOf, reportOf } from './archive-of.ts'

const archive = archiveOf([
  reportOf(0, '市长高志强强调,要守住堤防。副市长方雪梅出席会议,秘书长罗文斌通报汛情。', {
    speakers: [{ name: '高志强', role: '市长' }],
    attendees: [
      { name: '方雪梅', role: '副市长' },
      { name: '罗文斌', role: '秘书长' },
    ],
  }),
])
const refused = (text: string) => refuse(archive, understand(archive, { text }))

describe('refuse', () => {
  it('refuses the words of somebody of whom the report says no more than that they were there', () => {
    expect(refused('方雪梅就堤防说了什么?')).toBe('detail')
  })

  it.each(['高志强就堤防说了什么?', '罗文斌就汛情说了什么?'])(
    'looks for the words of whoever spoke: %s',
    (text) => {
      expect(refused(text)).toBeUndefined()
    },
  )
})
