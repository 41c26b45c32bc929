// Text and entities put together; offsets in UTF-16 units.
import { describe, expect, it } from 'vitest'
import { MessageText, sendable, shorten, withLead } from '../../../src/telegram/render/message-text.ts'

describe('MessageText', () => {
  it('counts offsets in UTF-16 units, emoji and rare characters included', () => {
    const { text, entities } = new MessageText().add('😀𠮷').bold('粗').build()
    expect(text).toBe('😀𠮷粗')
    expect(entities).toEqual([{ type: 'bold', offset: 4, length: 1 }])
  })

  it('puts a quotation on lines of its own, with the deciding words bold inside it', () => {
    const { text, entities } = new MessageText()
      .bold('头')
      .quote('要隔离。', [[1, 3]])
      .add('出处')
      .build()
    expect(text).toBe('头\n要隔离。\n出处')
    expect(entities).toEqual([
      { type: 'bold', offset: 0, length: 1 },
      { type: 'blockquote', offset: 2, length: 4 },
      { type: 'bold', offset: 3, length: 2 },
    ])
  })

  it('folds a long quotation and leaves a short one open', () => {
    const typeOf = (text: string) => new MessageText().quote(text).build().entities[0]?.type
    expect(typeOf('长'.repeat(400))).toBe('expandable_blockquote')
    expect(typeOf('短'.repeat(100))).toBe('blockquote')
  })

  it('drops blank edges without leaving an entity outside the text', () => {
    const { text, entities } = new MessageText().bold('头').line().link('  ', 'https://t.me/x').line().build()
    expect(text).toBe('头')
    expect(entities).toEqual([{ type: 'bold', offset: 0, length: 1 }])
  })
})

describe('sendable', () => {
  it('keeps the length while replacing what Telegram would take away', () => {
    expect(sendable('a\u0000b\r\u202ec\ud800')).toBe('a b  c\ufffd')
  })

  it('keeps line ends, emoji and full-width signs', () => {
    expect(sendable('一\n😀，“14+7”')).toBe('一\n😀，“14+7”')
  })
})

describe('shorten', () => {
  it('marks what was cut and keeps pairs whole', () => {
    expect(shorten('一二三四', 3)).toBe('一二…')
    expect(shorten('一😀二三', 3)).toBe('一…')
    expect(shorten('一二三', 3)).toBe('一二三')
  })
})

describe('withLead', () => {
  it('moves every entity below the new line', () => {
    const message = withLead(new MessageText().add('问：甲'), new MessageText().bold('乙').build())
    expect(message.text).toBe('问：甲\n\n乙')
    expect(message.entities[0]?.offset).toBe(5)
  })
})
