// Text broken at a fixed width in, whole paragraphs out.
import { describe, expect, it } from 'vitest'
import { joinWrapped } from '../../src/clean/join-wrapped.ts'

const paragraph =
  '　　会议强调，各级各部门要把责任落实到每一个环节，坚持问题导向，逐项对账销号，不留死角，不留盲区，确保各项任务按期完成，让群众满意。'
const wrap = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'gu'))!.join('\n')

describe('joinWrapped', () => {
  it('joins lines broken at a number of characters and keeps paragraphs apart', () => {
    const text = [paragraph, paragraph, paragraph].join('\n')
    const torn = [paragraph, paragraph, paragraph].map((each) => wrap(each, 28)).join('\n')
    expect(joinWrapped(torn, () => {})).toBe(text)
  })

  it('leaves paragraphs, and lists of lines of one length, as they are', () => {
    const list = Array.from({ length: 9 }, (_, index) => `${index + 1}、县城第${index + 1}小学采样点`).join(
      '\n',
    )
    for (const text of [`${paragraph}\n${paragraph}`, list]) expect(joinWrapped(text, () => {})).toBe(text)
  })
})
