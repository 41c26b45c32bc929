// The sentences of a quotation, each under what stands above it.
import { expect, it } from 'vitest'
import { toldSentences } from '../../src/answer/told-sentences.ts'

it('joins a heading to the sentence it stands over, and no whole sentence', () => {
  const [, dates] = toldSentences('一、禁火期。1月1日至5月31日。')
  expect(dates?.text).toBe('一、禁火期。1月1日至5月31日。')
  const [, second] = toldSentences('会议研究补贴方案,听取汇报。按每亩18元发放。')
  expect(second).toEqual({ text: '按每亩18元发放。', scope: '会议研究补贴方案,听取汇报。按每亩18元发放。' })
})

it('puts the first sentence under what stands before the quotation', () => {
  expect(toldSentences('按每亩18元发放。', '会议研究补贴方案,听取汇报。')[0]?.scope).toContain('补贴')
})
