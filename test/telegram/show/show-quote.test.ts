// A quotation as it is shown: verbatim, marked where it was cut, in the reader's script.
import { describe, expect, it } from 'vitest'
import { openReader } from '../../../src/telegram/open-reader.ts'
import { showQuote, withEllipses } from '../../../src/telegram/show/show-quote.ts'
import { meeting, report } from '../../report.ts'

const text = '开头。要对密接者采取“14+7”的隔离措施。结尾。'
const paper = report('a', [text, '第二段。'])
const shown = async (span: [number, number], bold: [number, number][] = [], language = 'zh-hans') =>
  showQuote(await openReader('', language), paper, { at: { paragraph: 0 }, span, bold })

describe('showQuote', () => {
  it('marks both cut ends, and none of a whole paragraph', async () => {
    expect(withEllipses((await shown([3, 22]))!).text).toBe('…要对密接者采取“14+7”的隔离措施。…')
    expect(withEllipses((await shown([0, text.length]))!).text).toBe(text)
  })

  it('keeps the bold words in place in the other script', async () => {
    const quotation = withEllipses((await shown([3, 22], [[5, 8]], 'zh-hant'))!)
    expect(quotation.text).toBe('…要對密接者採取“14+7”的隔離措施。…')
    expect(quotation.bold.map(([start, end]) => quotation.text.slice(start, end))).toEqual(['密接者'])
  })

  it('writes a person’s family name as a name, and the same character elsewhere as the word', async () => {
    const named = report('c', ['于贵平、钟离秋出席位于城东的会议。'])
    const present = ['于贵平', '钟离秋'].map((name) => ({ name, role: null }))
    const paper = { ...named, meetings: [meeting({ attendees: present })] }
    const quote = { at: { paragraph: 0 }, span: [0, 17] as [number, number], bold: [] }
    const shown = showQuote(await openReader('', 'zh-hant'), paper, quote)
    expect(shown?.text).toBe('于貴平、鍾離秋出席位於城東的會議。')
  })

  it('turns a quotation in which a neighbour changes how a character is read', async () => {
    const latent = report('b', ['及早发现处于潜伏期的患者。'])
    const quote = { at: { paragraph: 0 }, span: [0, 13] as [number, number], bold: [] }
    const reader = await openReader('', 'zh-hant')
    expect(showQuote(reader, latent, quote)?.text).toBe('及早發現處於潛伏期的患者。')
  })

  it.each([[[-1, 3]], [[3, 3]], [[0, 999]], [[5, 2]], [[0.5, 3]], [[Number.NaN, 3]]] as [[number, number]][])(
    'shows nothing for the span %j, which the report does not have',
    async (span) => {
      expect(await shown(span)).toBeUndefined()
    },
  )

  it('drops bold words that lie outside the quotation', async () => {
    expect((await shown([3, 10], [[0, 2]]))?.bold).toEqual([])
  })

  it('shows paragraphs that belong together as one quotation', async () => {
    const reader = await openReader('', 'zh')
    const quotation = showQuote(reader, paper, {
      at: { paragraph: 0 },
      through: 1,
      span: [0, text.length + 5],
      bold: [],
    })
    expect(quotation?.text).toBe(`${text}\n第二段。`)
  })
})
