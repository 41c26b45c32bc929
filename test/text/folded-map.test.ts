// What is found in folded text is shown at its place in the text as published.
import { describe, expect, it } from 'vitest'
import { mapFolded, spansOf } from '../../src/text/folded-map.ts'

const shown = (text: string, needle: string, foldLetter?: (letter: string) => string) =>
  spansOf(needle, mapFolded(text, foldLetter)).map(([start, end]) => text.slice(start, end))

describe('the map of a folded text', () => {
  it.each([
    ['落實“１４＋７”隔離', '14+7', ['１４＋７']],
    ['建设3000㎡隔离点', 'm2', ['㎡']],
    ['建设3000㎡隔离点', '隔离', ['隔离']],
    ['𠮷野家隔離，再隔離', '隔离', ['隔離', '隔離']],
    ['防疫、情况', '疫情', []],
    ['疫情', '', []],
  ])('finds in 「%s」 「%s」 as %j', (text, needle, expected) => {
    expect(shown(text, needle)).toEqual(expected)
  })

  it('finds across letters that are folded away', () => {
    expect(shown('“四早”要求', '四早要', (letter) => letter.replace(/\P{L}/u, ''))).toEqual(['四早”要'])
  })
})
