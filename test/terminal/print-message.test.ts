// A message drawn for the terminal.
import colors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { printMessage } from '../../src/terminal/print-message.ts'

const plain = colors.createColors(false)
const painted = colors.createColors(true)

describe('printMessage', () => {
  it('draws quotations with a bar, links as commands, buttons with numbers', () => {
    const text = '头\n引文一\n引文二\n出处 看上下文'
    const drawn = printMessage(
      {
        text,
        entities: [
          { type: 'blockquote', offset: 2, length: 7 },
          { type: 'text_link', offset: 13, length: 4, url: 'https://t.me/jiyao?start=aB3' },
        ],
        buttons: [
          [{ text: '更多', callback_data: 'a' }],
          [
            { text: '全文', callback_data: 'b' },
            { text: '网页', url: 'https://e.org' },
          ],
        ],
      },
      plain,
    )
    expect(drawn).toBe('头\n│ 引文一\n│ 引文二\n出处 看上下文 /start aB3\n\n[1] 更多\n[2] 全文   [3] 网页')
  })

  it('paints bold words inside a quotation', () => {
    const entities = [
      { type: 'blockquote' as const, offset: 0, length: 4 },
      { type: 'bold' as const, offset: 1, length: 2 },
    ]
    expect(printMessage({ text: '甲乙丙丁', entities }, painted)).toContain(`甲${painted.bold('乙丙')}丁`)
  })
})
