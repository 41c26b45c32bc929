// Head lines, citations and labels.
import { describe, expect, it } from 'vitest'
import {
  addCitation,
  choiceLabel,
  citationToCopy,
  headLine,
  meetingIndexAt,
} from '../../../src/telegram/render/cite.ts'
import { MessageText } from '../../../src/telegram/render/message-text.ts'
import { meeting, report } from '../../report.ts'
import { paperDesk, sceneOver } from '../paper-desk.ts'

const second = { ...meeting({ name: '市会议', place: '某市', date: '2022-03', paragraphs: [2, 3] }) }
const two = {
  ...report('a', ['一', '二', '三', '四'], { lines: ['来源：某报'], title: '省里和市里都开会' }),
  meetings: [
    meeting({
      name: '省会议',
      place: '某省',
      date: '2022-03-01',
      paragraphs: [0, 1],
      inferred: { date: 'year from the wording' },
    }),
    second,
  ],
  source: { publisher: '某报', published: '2022-03-02', url: null, reporters: [], editor: null },
}
const bare = report('b', ['一'], { title: null })

describe('a place in a report of two meetings', () => {
  it.each([
    [{ paragraph: 1 }, 0],
    [{ paragraph: 2 }, 1],
    [{ line: 0 }, 0],
  ])('%j belongs to meeting %i', (at, index) => {
    expect(meetingIndexAt(two, at)).toBe(index)
  })
})

describe('a citation', () => {
  it.each([
    ['zh-hans', '出处：某省，2022年3月1日（年份为推断），《省里和市里都开会》，第2段，来源：某报 看上下文'],
    ['zh-hant', '出處：某省，2022年3月1日（年份為推斷），《省裡和市裡都開會》，第2段，來源：某報 看上下文'],
    [
      'en',
      'Source: 某省, 1 March 2022 (year inferred), 《省里和市里都开会》, paragraph 2, source: 某报 see in context',
    ],
  ])('names place, date, title, paragraph and source in %s', async (language, expected) => {
    const scene = await sceneOver(paperDesk([two]), '', language)
    const message = new MessageText()
    addCitation(message, scene, { report: 0, at: { paragraph: 1 } })
    const { text, entities } = message.build()
    expect(text).toBe(expected)
    expect(entities).toMatchObject([{ type: 'text_link', url: 'https://t.me/jiyao_bot?start=pa1' }])
  })

  it('names each other report that holds the same words on a line of its own', async () => {
    const scene = await sceneOver(paperDesk([two, bare]))
    const message = new MessageText()
    addCitation(message, scene, {
      report: 0,
      at: { paragraph: 1 },
      also: [{ report: 1, at: { paragraph: 0 } }],
    })
    const { text, entities } = message.build()
    expect(text.split('\n').slice(1)).toEqual(['同文另见：《b.txt》，第1段，来源未注明 看上下文'])
    expect(entities.at(-1)).toMatchObject({ type: 'text_link', url: 'https://t.me/jiyao_bot?start=pb0' })
  })

  it('says 页面 for a line of the page and leaves out what is not known', async () => {
    const scene = await sceneOver(paperDesk([two, bare]))
    const message = new MessageText()
    addCitation(message, scene, { report: 0, at: { line: 0 } })
    addCitation(message, scene, { report: 1, at: { paragraph: 0 } })
    expect(message.build().text).toContain('页面')
    expect(message.build().text).toContain('出处：《b.txt》，第1段，来源未注明')
  })

  it('fits the clipboard, link whole, however long the title', async () => {
    const long = { ...two, title: '长'.repeat(900), source: { ...two.source, publisher: '报'.repeat(300) } }
    const copied = citationToCopy(await sceneOver(paperDesk([long])), { report: 0, at: { paragraph: 0 } })
    expect(copied.length).toBeLessThanOrEqual(256)
    expect(copied).toMatch(/ https:\/\/t\.me\/jiyao_bot\?start=pa0$/)
  })
})

describe('a head line', () => {
  it('names place, date and meeting, and only the title where there is no meeting', async () => {
    const { reader } = await sceneOver(paperDesk([two, bare]))
    expect(headLine(reader, two, 1)).toBe('某市 · 2022年3月 · 市会议')
    expect(headLine(reader, bare, null)).toBe('b.txt')
  })
})

describe('a place', () => {
  it('is written in the reader’s script, whichever the page and the register use', async () => {
    const page = {
      ...two,
      script: 'hant' as const,
      meetings: [meeting({ name: '會議', place: '香港特别行政区' })],
    }
    const desk = paperDesk([page])
    const hant = (await sceneOver(desk, '', 'zh-hant')).reader
    const hans = (await sceneOver(desk, '', 'zh-hans')).reader
    expect(headLine(hant, page, 0)).toBe('香港特別行政區 · 會議')
    expect(headLine(hans, page, 0)).toBe('香港特别行政区 · 会议')
  })
})

describe('a label', () => {
  it('stays short enough for a button', async () => {
    const { reader } = await sceneOver(paperDesk([two]))
    const long = { ...two, meetings: [meeting({ name: '会'.repeat(90), place: '某市', date: '--01-27' })] }
    expect(choiceLabel(reader, long, 0).length).toBeLessThanOrEqual(40)
    expect(choiceLabel(reader, two, 1)).toBe('某市 2022-03 市会议')
    const undated = { ...two, meetings: [meeting({ name: '专题会议', date: '--02-23' })] }
    expect(choiceLabel(reader, undated, 0)).toBe('2月23日 专题会议')
  })
})
