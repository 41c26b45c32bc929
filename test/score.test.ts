// What counts as a right answer.
import { describe, expect, it } from 'vitest'
import type { Answer, Desk, Quote } from '../src/model.ts'
import { comparable, scoreQuestion, settles } from '../src/score.ts'
import { report } from './report.ts'

const reports = [
  report('一', ['会议要求，严格落实返乡报备制度。', '要抓紧接种疫苗。']),
  report('二', ['严格落实返乡报备制度。']),
]
const quote = (
  report: number,
  paragraph: number,
  span: [number, number],
  bold: [number, number][] = [],
): Quote => ({
  report,
  at: { paragraph },
  span,
  bold,
  confidence: 1,
})
const saying = (answer: Answer) => ({ archive: { reports }, ask: async () => answer }) as unknown as Desk
const answering = (...quotes: Quote[]) =>
  saying({ kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: false, partial: false })
const item = {
  id: 'x',
  q: '返乡报备',
  lang: 'hans',
  kind: 'what',
  expect: 'answer' as const,
  report: ['一'],
  answers: ['严格落实返乡报备制度'],
  sentences: [],
}

describe('scoring', () => {
  it('compares text without script, width, punctuation and left-over readings', () => {
    expect(comparable('時(shí)間：１４＋７，')).toBe('时间14+7')
  })

  it('takes a quotation that contains the gold answer, or is a part of it from ten letters on', () => {
    const gold = { answers: ['要持续优化闭环管理机制，确保万无一失。'], sentences: [] }
    expect(settles('会议要求，要持续优化闭环管理机制，确保万无一失。', gold)).toBe(true)
    expect(settles('持续优化闭环管理机制', gold)).toBe(true)
    expect(settles('闭环管理机制', gold)).toBe(false)
  })

  it('wants the quotation from a right report', async () => {
    expect((await scoreQuestion(answering(quote(1, 0, [0, 11])), item, 600)).hitAt1).toBe(false)
    expect((await scoreQuestion(answering(quote(0, 0, [5, 16])), item, 600)).hitAt1).toBe(true)
  })

  it('takes a quotation from another report that is cited to the right one too, and says so', async () => {
    const cited = { ...quote(1, 0, [0, 11]), also: [{ report: 0, at: { paragraph: 0 } }] }
    const scored = await scoreQuestion(answering(cited), item, 600)
    expect([scored.hitAt1, scored.hitAt1ByFirstCitation]).toEqual([true, false])
  })

  it('calls a quotation unfaithful that a report cited beside it does not hold', async () => {
    const cited = { ...quote(0, 1, [0, 8]), also: [{ report: 1, at: { paragraph: 0 } }] }
    expect((await scoreQuestion(answering(cited), item, 600)).unfaithful).toEqual([cited])
  })

  it('looks three quotations far for hit@3', async () => {
    const scored = await scoreQuestion(answering(quote(0, 1, [0, 8]), quote(0, 0, [0, 16])), item, 600)
    expect([scored.hitAt1, scored.hitAt3]).toEqual([false, true])
  })

  it('wants bold words that share a run with the answer', async () => {
    const bold = async (span: [number, number]) =>
      (await scoreQuestion(answering(quote(0, 0, [0, 16], [span])), item, 600)).boldOverlap
    expect(await bold([0, 5])).toBe(false)
    expect(await bold([9, 13])).toBe(true)
  })

  it('calls a quotation unfaithful that is too long, out of bounds or bold outside itself', async () => {
    for (const bad of [quote(0, 0, [0, 40]), quote(0, 9, [0, 2]), quote(0, 0, [5, 16], [[0, 2]])])
      expect((await scoreQuestion(answering(bad), item, 600)).unfaithful).toHaveLength(1)
  })

  it('wants buttons for two right reports and none beside them', async () => {
    const choices = (...of: number[]) =>
      saying({ kind: 'choices', choices: of.map((report) => ({ report, meeting: null })) })
    const both = { ...item, expect: 'choices' as const, report: ['一', '二'] }
    expect((await scoreQuestion(choices(0, 1), both, 600)).choicesRight).toBe(true)
    expect((await scoreQuestion(choices(0), both, 600)).choicesRight).toBe(false)
    expect((await scoreQuestion(choices(0, 1), { ...both, report: ['一'] }, 600)).choicesRight).toBe(false)
  })
})
