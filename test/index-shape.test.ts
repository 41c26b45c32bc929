// The committed index, field by field: what other programs may count on in index/reports.json.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model.ts'

const reports: Report[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../index/reports.json'), 'utf8'),
)
const seeds = reports.map((report) => [report.file.slice(0, 3), report] as const)

const TOKEN = /^[A-Za-z0-9_-]{1,24}$/
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const MEETING_DATE =
  /^(?:\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/
const LEVELS = ['国家', '省', '市', '州', '县', '区', '乡', '村', '单位', null]
const LINE_KINDS = [
  ...[
    'title',
    'kicker',
    'subtitle',
    'date',
    'source',
    'byline',
    'editor',
    'category',
    'url',
    'owner',
    'other',
  ],
]

const textOrNull = (value: unknown) =>
  value === null || (typeof value === 'string' && value !== '' && value === value.trim())
const keysOf = (value: object) => Object.keys(value).sort()

describe('index/reports.json', () => {
  it('holds the five seeds', () =>
    expect(seeds.map(([digits]) => digits)).toEqual(['000', '001', '002', '003', '004']))

  it.each(seeds)('gives %s every field, null where the file has none', (_, report) => {
    expect(keysOf(report)).toEqual(
      [
        ...[
          'id',
          'token',
          'file',
          'kicker',
          'title',
          'subtitle',
          'paragraphs',
          'lines',
          'script',
          'meetings',
        ],
        ...['source', 'repairs'],
      ].sort(),
    )
    expect(report.file).toBe(`${report.id}.txt`)
    for (const part of [report.kicker, report.title, report.subtitle]) expect(part).toSatisfy(textOrNull)
    expect(report.script).toBe('hans')
    expect(report.paragraphs.length).toBeGreaterThan(0)
    for (const paragraph of report.paragraphs) {
      expect(keysOf(paragraph)).toEqual(['text', 'token'])
      expect(paragraph.text).toBe(paragraph.text.trim())
      expect(paragraph.text).not.toMatch(/\n/)
      expect(paragraph.text.length).toBeGreaterThan(0)
    }
    for (const line of report.lines) {
      expect(keysOf(line)).toEqual(['kind', 'text', 'token'])
      expect(LINE_KINDS).toContain(line.kind)
      expect(line.text).toSatisfy(textOrNull)
    }
  })

  it('names every report, paragraph and line by a token of its own', () => {
    const tokens = reports.flatMap(({ token, paragraphs, lines }) => [
      token,
      ...[...paragraphs, ...lines].map((one) => one.token),
    ])
    for (const token of tokens) expect(token).toMatch(TOKEN)
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  it.each(seeds)('gives each meeting of %s every field, and nothing of another type', (_, report) => {
    expect(report.meetings.length).toBeGreaterThan(0)
    for (const meeting of report.meetings) {
      expect(keysOf(meeting)).toEqual(
        [
          ...[
            'name',
            'session',
            'date',
            'place',
            'province',
            'level',
            'venue',
            'format',
            'chair',
            'speakers',
          ],
          ...['attendees', 'paragraphs', 'inferred', 'evidence'],
        ].sort(),
      )
      for (const field of ['name', 'place', 'province', 'venue', 'format'] as const)
        expect(meeting[field]).toSatisfy(textOrNull)
      expect(meeting.session === null || Number.isInteger(meeting.session)).toBe(true)
      expect(meeting.date).toMatch(MEETING_DATE)
      expect(LEVELS).toContain(meeting.level)
      for (const person of [...meeting.chair, ...meeting.speakers, ...meeting.attendees]) {
        expect(keysOf(person)).toEqual(['name', 'role'])
        expect(person.name).toMatch(/^[\p{Script=Han}·]{2,12}$/u)
        expect(person.role).toSatisfy(textOrNull)
      }
      const [first, last] = meeting.paragraphs
      expect(meeting.paragraphs).toHaveLength(2)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(last).toBeGreaterThanOrEqual(first)
      expect(last).toBeLessThan(report.paragraphs.length)
    }
  })

  it.each(seeds)('lists under attendees of %s nobody who chairs or speaks', (_, { meetings }) => {
    for (const { chair, speakers, attendees } of meetings) {
      const active = [...chair, ...speakers].map(({ name }) => name)
      expect(attendees.filter(({ name }) => active.includes(name))).toEqual([])
    }
  })

  it.each(seeds)('finds each value of %s in the text, or says in words why it is known', (_, report) => {
    const shown = [...report.paragraphs, ...report.lines].map(({ text }) => text).join('\n')
    for (const meeting of report.meetings) {
      for (const field of ['name', 'place', 'province', 'venue', 'format'] as const) {
        const value = meeting[field]
        if (value && !shown.includes(value)) expect(meeting.inferred[field]).toMatch(/\p{L}+ \p{L}+/u)
      }
      for (const { name, role } of [...meeting.chair, ...meeting.speakers, ...meeting.attendees]) {
        expect(shown).toContain(name)
        if (role) expect(shown).toContain(role)
      }
      // No report writes its year beside the day.
      expect(meeting.inferred.date).toMatch(/year from the (?:publication date|wording)/)
      for (const reason of Object.values(meeting.inferred)) expect(reason!.length).toBeGreaterThan(12)
    }
  })

  it.each(seeds)(
    'gives the source of %s every field, null or empty where the page is silent',
    (_, { source, lines }) => {
      expect(keysOf(source)).toEqual(['editor', 'published', 'publisher', 'reporters', 'url'])
      const page = lines.map(({ text }) => text).join('\n')
      for (const value of [source.publisher, source.editor, source.url, ...source.reporters]) {
        expect(value).toSatisfy(textOrNull)
        if (value) expect(page).toContain(value)
      }
      expect(source.published === null || DAY.test(source.published)).toBe(true)
    },
  )

  it('counts repairs where there was damage and none on whole pages', () => {
    const counts = Object.fromEntries(seeds.map(([digits, { repairs }]) => [digits, repairs]))
    for (const repairs of Object.values(counts)) {
      expect(keysOf(repairs)).toEqual(['byteShift', 'dropped', 'duplicateOf', 'pinyin', 'uncertain'])
      expect(repairs.duplicateOf).toBeNull()
      expect(repairs.dropped).toBeGreaterThan(0)
    }
    expect(counts['000']).toMatchObject({ uncertain: 0 })
    expect(counts['003']).toMatchObject({ uncertain: 0 })
    for (const digits of ['000', '003']) {
      expect(counts[digits]!.pinyin).toBeGreaterThan(200)
      expect(counts[digits]!.byteShift).toBeGreaterThan(0)
    }
    // The lost day is one place; every paragraph's full stop and the tag at the end were restored.
    expect(counts['002']).toMatchObject({ pinyin: 0, uncertain: 1 })
    expect(counts['002']!.byteShift).toBeGreaterThanOrEqual(16)
    for (const digits of ['001', '004'])
      expect(counts[digits]).toMatchObject({ pinyin: 0, byteShift: 0, uncertain: 0 })
  })
})
