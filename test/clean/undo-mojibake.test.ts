// Lines read with the wrong table in, the lines as written out; sound lines stay.
import { describe, expect, it } from 'vitest'
import { undoMojibake } from '../../src/clean/undo-mojibake.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const asGbk = (text: string) => new TextDecoder('gb18030').decode(utf8(text))
const asWindows = (text: string) => new TextDecoder('windows-1252').decode(utf8(text))
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
