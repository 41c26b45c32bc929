// Paragraphs in parts that fit a message.
import { describe, expect, it } from 'vitest'
import { partHolding, partsOf } from '../../../src/telegram/render/parts.ts'
import { report } from '../../report.ts'

describe('partsOf', () => {
  it('keeps ordinary paragraphs whole', () => {
    expect(partsOf(report('a', ['一。', '二。'])).map(({ span }) => span)).toEqual([
      [0, 2],
      [0, 2],
    ])
  })

  it('cuts a paragraph longer than a message at its sentences, losing nothing', () => {
    const text = '一句十个字左右的话。'.repeat(900)
    const parts = partsOf(report('a', [text]))
    expect(parts.map(({ span: [start, end] }) => text.slice(start, end)).join('')).toBe(text)
    expect(parts.every(({ span: [start, end] }) => end - start <= 2800 && text[end - 1] === '。')).toBe(true)
  })

  it('cuts an endless sentence where it must, never inside a surrogate pair', () => {
    const text = `a${'😀'.repeat(4000)}`
    const parts = partsOf(report('a', [text]))
    const pieces = parts.map(({ span: [start, end] }) => text.slice(start, end))
    expect(pieces.join('')).toBe(text)
    expect(pieces.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(true)
  })

  it('finds the part that holds an offset', () => {
    const paragraphs = report('a', ['短。', '一句十个字左右的话。'.repeat(900)])
    expect(partHolding(paragraphs, { paragraph: 1 }, 0)).toBe(0)
    expect(partHolding(paragraphs, { paragraph: 1 }, 5000)).toBe(1)
    expect(partHolding(paragraphs, { line: 0 }, 5)).toBe(0)
  })
})
