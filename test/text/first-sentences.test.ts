// The beginning of a paragraph, in whole sentences.
import { describe, expect, it } from 'vitest'
import { firstSentences } from '../../src/text/first-sentences.ts'

const cut = (text: string, limit: number) => text.slice(...firstSentences(text, limit))

describe('firstSentences', () => {
  it('keeps a short paragraph whole', () => {
    expect(cut('一。二。', 10)).toBe('一。二。')
  })

  it('takes the sentences that fit', () => {
    expect(cut('第一句。第二句。第三句。', 9)).toBe('第一句。第二句。')
  })

  it('cuts a long sentence at a comma', () => {
    expect(cut('很长很长的，一句话没有完', 8)).toBe('很长很长的，')
  })

  it('never cuts inside a surrogate pair', () => {
    expect(cut('😀😀😀😀', 3)).toBe('😀')
  })
})
