// What a chat's last answer is remembered for.
import { describe, expect, it } from 'vitest'
import { RecentAnswers } from '../../src/telegram/recent-answers.ts'

const answer = (question: string) => ({ exchange: { question, reports: [] }, quotes: new Map() })

describe('RecentAnswers', () => {
  it('remembers the last answer of a chat for thirty minutes', () => {
    let now = 0
    const recent = new RecentAnswers(() => now)
    recent.set('1', answer('甲'))
    recent.set('1', answer('乙'))
    now = 30 * 60_000
    expect(recent.get('1')?.exchange.question).toBe('乙')
    now++
    expect(recent.get('1')).toBeUndefined()
  })

  it('forgets the chat that was silent longest when there are too many', () => {
    const recent = new RecentAnswers(() => 0, 2)
    for (const chat of ['1', '2', '1', '3']) recent.set(chat, answer(chat))
    expect([recent.get('1'), recent.get('2'), recent.get('3')].map(Boolean)).toEqual([true, false, true])
    expect(recent.size).toBe(2)
  })

  it('lets go of what is stale even when nobody asks for it', () => {
    let now = 0
    const recent = new RecentAnswers(() => now)
    recent.set('1', answer('甲'))
    now = 31 * 60_000
    recent.set('2', answer('乙'))
    expect(recent.size).toBe(1)
  })
})
