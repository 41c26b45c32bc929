// A message after another: whom 他 means.
import { describe, expect, it } from 'vitest'
import { completeFollowUp } from '../../../src/answer/understand/complete-follow-up.ts'
import { guideTo } from '../../../src/answer/understand/guide.ts'
import { readMessage } from '../../../src/answer/understand/understand.ts'
import { archiveOf, reportOf } from '../archive-of.ts'

const archive = archiveOf([
  reportOf(0, '副市长罗青主持会议,市委副书记、市长钱一鸣讲话。', {
    place: '芜湖市',
    province: '安徽省',
    chair: [{ name: '罗青', role: '副市长' }],
    speakers: [{ name: '钱一鸣', role: '市委副书记、市长' }],
  }),
])

/** The people a message means after a question that report 0 answered. */
const meant = (question: string, message: string) =>
  completeFollowUp(
    readMessage(archive, message).reading,
    { question, reports: ['report0'] },
    archive,
    guideTo(archive),
  ).reading.named.people

describe('他 in a follow-up', () => {
  it.each([
    ['芜湖市市长是谁', '他说了什么', ['钱一鸣']],
    ['芜湖市副市长是谁', '他说了什么', ['罗青']],
    ['谁主持了芜湖的会议', '他说了什么', ['罗青']],
    ['钱一鸣是谁', '他说了什么', ['钱一鸣']],
    ['芜湖市市长是谁', '会上说了什么', []],
  ])('after 「%s」 「%s」 means %j', (question, message, people) => {
    expect(meant(question, message)).toEqual(people)
  })
})
