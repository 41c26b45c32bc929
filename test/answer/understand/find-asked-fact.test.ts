// Which fact of a meeting a question asks for, by its words alone.
import { describe, expect, it } from 'vitest'
import { findAskedFact, findAskedSaying } from '../../../src/answer/understand/find-asked-fact.ts'

describe('findAskedFact', () => {
  it.each([
    ['谁主持的会议', 'chair'],
    ['谁在会上讲话', 'speakers'],
    ['会上是谁发的话', 'speakers'],
    ['was the aba meeting held face to face', 'format'],
    ['会议什么时候开的', 'date'],
    ['哪个会议更早', 'date'],
    ['那是什么时候的事?', 'date'],
    ['谁先开的会', 'date'],
    ['which meeting was held earlier', 'date'],
    ['会议传达了谁的讲话', 'about'],
    ['学习贯彻了谁的重要指示', 'about'],
    ['这是哪个网站发布的', 'publisher'],
    ['会在哪开', 'venue'],
  ])('reads 「%s」 as asking for the %s', (question, fact) => {
    expect(findAskedFact(question)?.fact).toBe(fact)
  })

  it.each(['什么时候开学', '怎么隔离', '早上几点测核酸', '在哪个网站订化肥', '健康证明在哪开'])(
    'finds no fact of a meeting in 「%s」',
    (question) => {
      expect(findAskedFact(question)).toBeUndefined()
    },
  )
})

describe('findAskedSaying', () => {
  it.each(['市长说了什么', '盛蕾讲了几点', '盛蕾提了哪几点要求'])(
    'hears in 「%s」 that words are asked for',
    (question) => {
      expect(findAskedSaying(question)).toBeDefined()
    },
  )

  it('hears a topic in 「市长怎么说口罩」', () => {
    expect(findAskedSaying('市长怎么说口罩')).toBeUndefined()
  })
})
