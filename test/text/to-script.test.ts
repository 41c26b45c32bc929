// Conversion between the scripts, with offsets.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { openToScript } from '../../src/text/to-script.ts'

describe('openToScript', () => {
  it('writes Traditional as it is written today, and chooses by the word', async () => {
    const toTraditional = await openToScript('hant')
    expect(toTraditional('为了群众，皇后在后面头发里发展', 'hans').text).toBe(
      '為了群眾，皇后在後面頭髮裡發展',
    )
  })

  it('keeps 了 after a verb that ends in 明, and writes 明瞭 where it is one word', async () => {
    const toTraditional = await openToScript('hant')
    expect(toTraditional('指明了方向，说明了原因，内容简单明了', 'hans').text).toBe(
      '指明了方向，說明了原因，內容簡單明瞭',
    )
  })

  it('keeps 台州 and 台山 behind a verb, and writes 臺灣', async () => {
    const toTraditional = await openToScript('hant')
    expect(toTraditional('在台州召开，来台山投资，全台州，访台湾，在台企业', 'hans').text).toBe(
      '在台州召開，來台山投資，全台州，訪臺灣，在臺企業',
    )
  })

  it('leaves text alone that is in the script already', async () => {
    const toTraditional = await openToScript('hant')
    expect(toTraditional('后来', 'hant').text).toBe('后来')
  })

  it('keeps 着 where the Taiwanese form would be another word when folded', async () => {
    const toTraditional = await openToScript('hant')
    expect(fold(toTraditional('沿着道路，着力推进', 'hans').text)).toBe(fold('沿着道路，着力推进'))
  })

  it('takes a Traditional report to Simplified', async () => {
    const toSimplified = await openToScript('hans')
    expect(toSimplified('應對疫情', 'hant').text).toBe('应对疫情')
  })

  it('maps every offset into the same place, whatever the text', async () => {
    const toTraditional = await openToScript('hant')
    // 了解 stays whole: of 瞭解 the 瞭 alone folds to itself, so half of the word is no text to compare.
    const characters = fc.constantFrom(...'应对疫情后里发干面着,。😀a1', '头发', '干部', '以后', '了解')
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 30 }), fc.nat(30), (pieces, cut) => {
        const text = pieces.join('')
        const { text: converted, at } = toTraditional(text, 'hans')
        expect(fold(converted)).toBe(fold(text))
        expect(at(0)).toBe(0)
        expect(at(text.length)).toBe(converted.length)
        const offset = pieces.slice(0, cut).join('').length
        expect(fold(converted.slice(0, at(offset)))).toBe(fold(text.slice(0, offset)))
      }),
    )
  })
})
