// Which reports a question is understood to be asked of.
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/answer/understand/understand.ts'
import { meeting, report } from '../../report.ts'
import { archiveOf } from '../archive-of.ts'

const met = {
  ...report('防汛', ['2020年2月23日，青石县召开防汛工作会议。会议研究了水库值守。']),
  meetings: [meeting({ name: '防汛工作会议', date: '2020-02-23', place: '青石县' })],
}
const notice = report('包保', ['2020年2月以来，山东建立重点企业包保制度，由乡村干部一对一联系。'])
const archive = archiveOf([met, notice])

describe('understand', () => {
  it('asks what a system holds of every report, though a meeting was in the month it names', () => {
    const asked = understand(archive, { text: '2020年2月，山东省建立的重点企业包保制度内容是什么？' })
    expect([asked.fact, asked.reports]).toEqual([undefined, undefined])
  })

  it('asks what a meeting was about of the meeting in the month it names', () => {
    const asked = understand(archive, { text: '2020年2月的会议研究了什么？' })
    expect([asked.fact, asked.reports]).toEqual(['about', [0]])
  })
})
