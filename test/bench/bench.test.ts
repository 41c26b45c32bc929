import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { drawGrowth } from './draw-growth.ts'
import { figures, percentiles } from './measure.ts'
import { type Grown, recombine } from './measure-growth.ts'
import { PEERS } from './peers.ts'
import { putTables } from './put-tables.ts'

const TEXTS = [
  '对密切接触者采取隔离措施。',
  '要提高核酸检测能力。',
  '市长主持会议,部署核酸检测。',
  '推进疫苗接种。',
]

describe('the bench', () => {
  it.each(PEERS)(
    'asks $name with the same bigrams, and it finds the passages that hold them',
    async (peer) => {
      const { engine, saved } = await peer.build(TEXTS)
      expect([...(await engine.search('核酸检测怎么做?', 3))].sort()).toEqual([1, 2])
      if (!peer.load) return
      const again = await peer.load(saved!)
      expect(await again.search('隔离措施', 1)).toEqual([0])
    },
  )

  it('makes the same passages of recombined sentences every time', () => {
    expect(recombine(TEXTS, 5)).toEqual(recombine(TEXTS, 5))
    expect(recombine(TEXTS, 5).every((text) => text.length >= 300)).toBe(true)
  })

  it('draws a picture that a decoder reads and that is not blank', () => {
    const grown: Grown[] = [1000, 50_000].map((passages) => ({
      passages,
      buildMs: passages,
      loadMs: passages / 10,
      heapBytes: passages * 1000,
      ask: { p50: 1, p99: 5 },
      yardstick: { p50: 0.1, p99: 1 },
    }))
    const picture = new Resvg(drawGrowth(grown)).render()
    expect([picture.width, picture.height]).toEqual([960, 540])
    // Each look at `pixels` copies the whole picture.
    const { pixels } = picture
    const colours = new Set<number>()
    for (let i = 0; i < pixels.length; i += 4) colours.add(pixels.readUInt32BE(i))
    expect(colours.size).toBeGreaterThan(5)
  })

  it('puts some tables in the place of older ones, with their day where it is another', () => {
    const [day, later] = ['2026-01-01, a machine', '2026-01-02, a machine']
    const [x, newerX, z] = ['| x | y |\n| 1 | 2 |', '| x | y |\n| 8 | 9 |', '| z |\n| 3 |']
    const textWith = (...blocks: string[]) => `a\n<!-- bench -->\n${blocks.join('\n\n')}\n<!-- /bench -->\nb`
    const text = textWith(day!, x!, z!)
    expect(putTables(text, [later!, newerX!])).toBe(textWith(later!, newerX!))
    expect(putTables(text, [day!, newerX!], true)).toBe(textWith(day!, newerX!, z!))
    const dated = textWith(day!, later!, newerX!, z!)
    expect(putTables(text, [later!, newerX!], true)).toBe(dated)
    expect(putTables(dated, [day!, x!], true)).toBe(text)
  })

  it('tells the median and the slowest hundredth', () => {
    expect(percentiles(Array.from({ length: 100 }, (_, i) => i + 1))).toEqual({ p50: 51, p99: 100 })
    expect([figures(0.0831), figures(3.42), figures(51.7)]).toEqual(['0.08', '3.4', '52'])
  })
})
