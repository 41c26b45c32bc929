// Whose words a quotation is.
import { describe, expect, it } from 'vitest'
import { findSpeaker } from '../../src/telegram/find-speaker.ts'
import { meeting, report } from '../report.ts'
import { quoteOf } from './paper-desk.ts'

const people = {
  chair: [{ name: '罗振华', role: null }],
  speakers: [{ name: '刘坪', role: null }],
  paragraphs: [0, 9] as [number, number],
}
const speakerOf = (paragraphs: string[], paragraph: number) =>
  findSpeaker(
    report('a', paragraphs),
    meeting(people),
    quoteOf(0, paragraph, [0, paragraphs[paragraph]!.length]),
  )

describe('findSpeaker', () => {
  it('takes the person named in the quotation', () => {
    expect(speakerOf(['刘坪指出，要从严。'], 0)).toBe('刘坪')
  })

  it('goes on with whoever spoke last', () => {
    expect(speakerOf(['刘坪在讲话中强调，要快。', '要把好关口。'], 1)).toBe('刘坪')
  })

  it('does not take somebody who is only named', () => {
    expect(speakerOf(['州长罗振华主持会议。', '要把好关口。'], 1)).toBeUndefined()
  })

  it('does not go on with him where the report tells of somebody else or of the meeting', () => {
    const told = ['刘坪指出，要快。', '推介会上，32个项目集中签约。', '企业代表参加活动。']
    expect(speakerOf(told, 1)).toBeUndefined()
    expect(speakerOf(told, 2)).toBeUndefined()
  })

  it('leaves it open when the meeting itself speaks', () => {
    expect(speakerOf(['刘坪指出，要快。', '会议强调，要稳。'], 1)).toBeUndefined()
  })
})
