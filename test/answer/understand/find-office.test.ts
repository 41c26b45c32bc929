// An office asked for and the roles of the reports in, the office in full out.
import { describe, expect, it } from 'vitest'
import {
  findAskedOffice,
  fullOffice,
  holdsOffice,
  namesHolder,
} from '../../../src/answer/understand/find-office.ts'

describe('fullOffice', () => {
  const roles = ['市委副书记、市长', '副市长、市公安局局长', '市水利局局长']

  it('is the body’s own where the question names the body', () => {
    expect(fullOffice('局长', '梧州市公安局局长是谁', roles)).toBe('市公安局局长')
  })

  it('is the body’s own without the letter of its level too', () => {
    expect(fullOffice('局长', '水利局局长叫什么名字', roles)).toBe('水利局局长')
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

describe('namesHolder', () => {
  it.each([
    ['校长', '校长李海涛要求', true],
    ['副组长', '有关市领导担任副组长', true],
    ['市长', '市长詹晓东部署具体工作', true],
    ['书记', '书记和市长出席', false],
    ['校长', '校长是第一责任人', false],
  ])('sees whether %s is named in 「%s」', (office, text, isNamed) => {
    expect(namesHolder(office, text)).toBe(isNamed)
  })
})

describe('findAskedOffice', () => {
  it.each([
    ['who is the mayor of taojiang county', '县长'],
    ['who is the mayor of taizhou', '市长'],
    ['who is the county head', '县长'],
  ])('hears 「%s」 as %s', (question, office) => {
    expect(findAskedOffice(question)?.office).toBe(office)
  })
})

describe('namesHolder', () => {
  it('knows one in whose stead another came, and no bare office', () => {
    expect(namesHolder('市长', '受市长白松涛委托,副市长梁晓出席')).toBe(true)
    expect(namesHolder('市长', '受市长委托,副市长梁晓出席')).toBe(false)
  })
})
