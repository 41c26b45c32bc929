// An office asked for and the roles of the reports in, the office in full out.
import { describe, expect, it } from 'vitest'
import { fullOffice, holdsOffice } from '../../../src/answer/understand/find-office.ts'

describe('fullOffice', () => {
  const roles = ['市委副书记、市长', '副市长、市公安局局长', '市水利局局长']

  it('is the body’s own where the question names the body', () => {
    expect(fullOffice('局长', '梧州市公安局局长是谁', roles)).toBe('市公安局局长')
  })

  it.each(['哪些局长来了', '市教育局局长是谁'])('stays as it is in 「%s」', (question) => {
    expect(fullOffice('局长', question, roles)).toBe('局长')
  })
})

describe('holdsOffice', () => {
  it.each([
    ['市委副书记、市长', '市长', true],
    ['副市长', '市长', false],
    ['市委常委、常务副市长', '市副市长', true],
    ['市长', '市市长', true],
    ['市长', '市副市长', false],
  ])('sees whether 「%s」 holds 「%s」', (role, office, holds) => {
    expect(holdsOffice(role, office)).toBe(holds)
  })
})
