// What buttons carry.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFrom, packButton, unpackButton } from '../../src/telegram/callback-data.ts'

describe('packButton', () => {
  it('comes back as it was, within 64 bytes', () => {
    const token = fc.string({ unit: fc.constantFrom(...'aZ09_-'), minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(token, token, fc.nat(999), (one, two, number) => {
        const data = packButton('c', one, number, two)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(unpackButton(data)).toEqual({ verb: 'c', args: [one, String(number), two] })
      }),
    )
  })

  it('gives up arguments from the end rather than pass 64 bytes', () => {
    const long = 'x'.repeat(24)
    expect(unpackButton(packButton('c', long, 0, long, long)).args).toEqual([long, '0', long])
  })
})

describe('countFrom', () => {
  it.each([
    ['7', 7],
    ['', 0],
    [undefined, 0],
    ['-1', 0],
    ['1e99', 0],
    ['x', 0],
  ])('reads %s as %s', (arg, count) => {
    expect(countFrom(arg)).toBe(count)
  })
})
