// Building, saving and opening the index, and what it finds.
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { buildIndex, openArchive } from '../../src/search/search.ts'
import { report } from '../report.ts'

const reports = [
  report('一', ['第一段说排查。', '第二段说隔离和健康码。'], { lines: ['来源：青石县人民政府网'] }),
  report('二', ['另一篇也说排查，还说疫苗接种。']),
  report('三', ['另一篇也说排查，还说疫苗接种。'], { duplicateOf: '二.txt' }),
]
const open = async () => openArchive(reports, JSON.parse(JSON.stringify(await buildIndex(reports))), '')

describe('the index', () => {
  it('finds a paragraph by its words after being saved and opened', async () => {
    const { hits } = await (await open()).find({ text: '健康码怎么办' })
    expect(hits[0]?.passage).toEqual({ report: 0, paragraphs: [0, 1] })
  })

  it('finds a question in Traditional characters', async () => {
    expect((await (await open()).find({ text: '疫苗接種' })).hits[0]?.passage.report).toBe(1)
  })

  it('finds a line of the page', async () => {
    const { hits } = await (await open()).find({ text: '青石县人民政府' })
    expect(hits[0]?.passage).toEqual({ report: 0, paragraphs: [0, -1], lines: [0, 0] })
  })

  it('holds a report that repeats another as well, since the site that has it may be asked for', async () => {
    const { hits } = await (await open()).find({ text: '疫苗接种' })
    expect(hits.map(({ passage }) => passage.report)).toEqual([1, 2])
  })

  it('searches only the reports it is told to', async () => {
    const { hits } = await (await open()).find({ text: '排查', reports: [1] })
    expect(hits.map(({ passage }) => passage.report)).toEqual([1])
  })

  it('says in how many passages each term of the query stands, 0 for a word the reports do not have', async () => {
    const { terms } = await (await open()).find({ text: '排查飞碟' })
    expect(terms).toContainEqual({ term: '排查', passages: 3 })
    expect(terms).toContainEqual({ term: '飞碟', passages: 0 })
  })

  it('is a MiniSearch index that MiniSearch itself reads, and stores no text of a report', async () => {
    const json = JSON.stringify(await buildIndex(reports))
    expect(MiniSearch.loadJSON(json, { fields: ['text'] }).documentCount).toBe(4)
    expect(json).not.toContain('排查')
  })

  it('leads from a token to its paragraph and its line', async () => {
    const archive = await open()
    expect(archive.lookup(reports[0]!.paragraphs[1]!.token)).toEqual({ report: 0, at: { paragraph: 1 } })
    expect(archive.lookup(reports[0]!.lines[0]!.token)).toEqual({ report: 0, at: { line: 0 } })
    expect(archive.lookup('nowhere')).toBeUndefined()
  })
})
