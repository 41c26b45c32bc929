// Which words of a question count as what is sought.
import { expect, it } from 'vitest'
import { coverage, soughtTerms } from '../../src/answer/cover.ts'
import { understand } from '../../src/answer/understand/understand.ts'
import { buildIndex, openArchive } from '../../src/search/search.ts'
import { reportOf } from './archive-of.ts'

const reports = [reportOf(0, '要运用大数据开展流调,保障好群众的“菜篮子”。', {})]
const archive = openArchive(reports, await buildIndex(reports), '')

it.each([
  ['哪些会议提到大数据?', '大数据'],
  ['哪些会议提到菜篮子?', '菜篮子'],
])('seeks a word that a report writes together as one, however it is segmented: %s', (text, term) => {
  expect(soughtTerms(archive, understand(archive, { text })).map((sought) => sought.term)).toContain(term)
})

it('leaves apart what no report writes together', () => {
  const terms = soughtTerms(archive, understand(archive, { text: '哪些会议提到铁篮子?' }))
  expect(terms.map((sought) => sought.term)).not.toContain('铁篮子')
})

it('credits a little a word that shares a letter with what is said, and one of no shared letter not at all', () => {
  const held = (text: string) =>
    coverage(archive, understand(archive, { text }), {
      report: 0,
      at: { paragraph: 0 },
      span: [0, 22],
      bold: [],
      confidence: 1,
    })
  expect(held('障碍方便吗')).toBeGreaterThan(0)
  expect(held('障碍方便吗')).toBeLessThan(0.3)
  expect(held('火箭方便吗')).toBe(0)
})
