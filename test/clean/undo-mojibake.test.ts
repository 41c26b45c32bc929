// Lines read with the wrong table in, the lines as written out; sound lines stay.
import { describe, expect, it } from 'vitest'
import { likelihoodOn } from '../../src/clean/likelihood.ts'
import * as clean from '../../src/clean/undo-mojibake.ts'

const undoMojibake = (text: string) => clean.undoMojibake(text, () => likelihoodOn(''))

const utf8 = (text: string) => new TextEncoder().encode(text)
const asGbk = (text: string) => new TextDecoder('gb18030').decode(utf8(text))
const asWindows = (text: string) => new TextDecoder('windows-1252').decode(utf8(text))
/** As decoders do that show each byte they cannot place as 「?」. */
const asStrictGbk = (text: string) => {
  const bytes = [...utf8(text)]
  let shown = ''
  for (let at = 0; at < bytes.length; at++) {
    const [lead, trail = 0] = bytes.slice(at, at + 2)
    if (lead! < 0x80) shown += String.fromCharCode(lead!)
    else if (lead === 0x80 || trail < 0x40) shown += '?'
    else {
      shown += new TextDecoder('gbk').decode(Uint8Array.of(lead!, trail))
      at++
    }
  }
  return shown
}
const TEXT = '会议强调，要压实责任，全力做好疫情防控各项工作，坚决守住底线。'

describe('undoMojibake', () => {
  it('reads UTF-8 that was taken for GBK', () => {
    expect(undoMojibake(asGbk(`\ufeff${TEXT}`)).text).toBe(TEXT)
  })

  it('reads UTF-8 that was taken for Windows-1252', () => {
    expect(undoMojibake(asWindows(TEXT)).text).toBe(TEXT)
  })

  it('marks a character whose last byte is lost', () => {
    const { text, uncertain } = undoMojibake(asGbk('市委召开疫情防控工作会议a区负责人参加'))
    expect(text).toMatch(/^市委召开疫情防控工作会(?:议|□)a区负责人参加$/)
    expect(uncertain).toBe(text.includes('□') ? 1 : 0)
  })

  it('restores 。 at the end of a line, ” inside quotation marks and 月 behind a digit', () => {
    expect(undoMojibake(asGbk('中国3月12日召开“两会”3日闭幕。')).text).toBe('中国3月12日召开“两会”3日闭幕。')
  })

  it('knows that a lone byte 80 was shown as ? where only that byte can stand', () => {
    const line = asStrictGbk('市委召开开学工作会议，研究学校安全、学位供给和“双减”等工作，一所一策。')
    expect(line).toContain('?')
    expect(undoMojibake(line).text).toBe(
      '市委召开开学工作会议，研究学校安全、学位供给和“双减”等工作，一所一策。',
    )
  })

  it('marks the day that went with the last byte of 月', () => {
    const bytes = [...utf8('11月8日市委召开工作会议，部署防汛')]
    let shown = ''
    for (let at = 0; at < bytes.length; at++) {
      const [lead, trail = 0] = bytes.slice(at, at + 2)
      if (lead! <= 0x80) shown += lead === 0x80 ? '€' : String.fromCharCode(lead!)
      else shown += trail < 0x40 ? '?' : new TextDecoder('gbk').decode(Uint8Array.of(lead!, trail))
      if (lead! > 0x80) at++
    }
    expect(undoMojibake(shown).text).toMatch(/^11月□日市委召开工作会议/)
  })

  it('ends a line with the character that alone makes a word, and marks it where several do', () => {
    expect(undoMojibake(asStrictGbk('全市部署秋季学期教学工作')).text).toBe('全市部署秋季学期教学工作')
    expect(undoMojibake(asStrictGbk('新建改扩建学校二十九所，投入一百四')).text).toMatch(/百[四□]$/)
  })

  it.each([
    TEXT,
    '會議強調，要壓實責任，全力做好各項工作。',
    'À la réunion, l’équipe a décidé : « très bien », œuvre, naïveté.',
    '锘、涓、鐢、銆 are what UTF-8 looks like in GBK.',
    '联通 € 100',
    '',
  ])('leaves 「%s」 as it is', (line) => {
    expect(undoMojibake(line)).toEqual({ text: line, changes: [], restored: 0, uncertain: 0 })
  })
})
