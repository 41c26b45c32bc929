// A counted set asked for and a report in, the sentence that counts its members up out.
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { quotedText } from '../../src/text/quoted-text.ts'
import { archiveOf, reportOf } from './archive-of.ts'

const TEXT =
  '会议要求，压实“四方责任”。要落实村级责任、镇级责任、县级责任和企业责任，管好灯、管好火、管好电。坚持早谋划、早动手，宁可白忙一场。'
const archive = archiveOf([reportOf(0, TEXT, { place: '汉中市', name: '防火会议' })])

async function quoted(text: string): Promise<string | undefined> {
  const reply = await answer(archive, { text })
  const [first] = reply.kind === 'answer' ? reply.quotes : []
  return first && quotedText(archive.reports[0]!, first).slice(...first.span)
}

describe('a counted set', () => {
  it.each([
    ['“四方责任”是哪四方的责任?', '村级责任、镇级责任'],
    ['四方责任是什么', '村级责任、镇级责任'],
    ['汉中说的三个“管好”是啥', '管好灯、管好火、管好电'],
  ])('「%s」 is answered by the sentence that names its members', async (question, members) => {
    expect(await quoted(question)).toContain(members)
  })

  it.each(['五个早是什么', '三个早都是什么', '有四个人负责吗'])(
    '「%s」 finds no sentence with as many members',
    async (question) => {
      expect(await quoted(question)).toBeUndefined()
    },
  )
})
