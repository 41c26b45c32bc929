import { describe, expect, it } from 'vitest'
import { rememberAnswers } from '../../src/answer/remember-answers.ts'
import type { Answer, Desk, Question } from '../../src/model.ts'

const nothing = (partial: boolean): Answer => ({ kind: 'nothing', reason: 'topic', nearest: [], partial })

function counting(answer: (n: number) => Answer) {
  const asked: Question[] = []
  const desk = rememberAnswers({
    ask: async (question: Question) => {
      asked.push(question)
      return answer(asked.length)
    },
  } as Desk)
  return { desk, asked }
}

describe('rememberAnswers', () => {
  it('asks the desk once for the same question', async () => {
    const { desk, asked } = counting(() => nothing(false))
    const [first, second] = [await desk.ask({ text: '隔离' }), await desk.ask({ text: '隔离' })]
    expect(second).toBe(first)
    expect(asked).toHaveLength(1)
  })

  it.each<[string, Question]>([
    ['follows another question', { text: '那资阳呢', previous: { question: '德州?', reports: [] } }],
    ['is about one report', { text: '那资阳呢', within: 'abc' }],
    ['comes on another day', { text: '那资阳呢', today: '2020-01-01' }],
  ])('asks anew when the question %s', async (_why, question) => {
    const { desk, asked } = counting(() => nothing(false))
    await desk.ask({ text: '那资阳呢' })
    await desk.ask(question)
    expect(asked).toHaveLength(2)
  })

  it('does not keep a failure, nor an answer with a part of the index silent', async () => {
    const { desk, asked } = counting((n) => {
      if (n === 1) throw new Error('no')
      return nothing(n === 2)
    })
    await expect(desk.ask({ text: '隔离' })).rejects.toThrow('no')
    await desk.ask({ text: '隔离' })
    await desk.ask({ text: '隔离' })
    await desk.ask({ text: '隔离' })
    expect(asked).toHaveLength(3)
  })

  it('forgets the question asked longest ago when there are too many', async () => {
    const { desk, asked } = counting(() => nothing(false))
    for (let i = 0; i <= 2000; i++) await desk.ask({ text: `${i}` })
    await desk.ask({ text: '2000' })
    await desk.ask({ text: '0' })
    expect(asked).toHaveLength(2002)
  })
})
