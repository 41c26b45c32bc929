// Brackets: what is open behind one, and what a rest of line closes.
import { describe, expect, it } from 'vitest'
import { bracket, closedBy, unclosed } from '../../src/clean/brackets.ts'

describe('brackets', () => {
  it('are open until they close, and close nothing where none is open', () => {
    expect(bracket('', '“')).toEqual({ open: '“', unmatched: false, doubled: false })
    expect(bracket('“（', '）')).toEqual({ open: '“', unmatched: false, doubled: false })
    expect(bracket('“', '）')).toEqual({ open: '“', unmatched: true, doubled: false })
    expect(bracket('《', '《').doubled).toBe(true)
  })

  it('are closed by a rest that closes before it opens, folded signs too', () => {
    expect([...closedBy('会议” 强调)')]).toEqual(['”', '）'])
    expect([...closedBy('他说,“好”')]).toEqual([])
  })

  it('count as unclosed by kind, either way round', () => {
    expect(unclosed('“', new Set(['”']))).toBe(0)
    expect(unclosed('“（', new Set(['”', '》']))).toBe(2)
  })
})
