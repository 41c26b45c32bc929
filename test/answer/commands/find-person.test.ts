// A name as typed in, the right people with the right sentences out.
import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../src/answer/commands/find-person.ts'
import type { FoundPeople } from '../../../src/model.ts'
import { archiveOf, reportOf } from '../archive-of.ts'

const archive = archiveOf([
  reportOf(0, '市长单小萍主持会议。曾令辉出席。', {
    place: '常州市',
    province: '江苏省',
    date: '2022-03-01',
    chair: [{ name: '单小萍', role: '市长' }],
    attendees: [{ name: '曾令辉', role: null }],
  }),
  reportOf(1, '市长单小萍讲话。副省长郭恩泽出席。', {
    place: '德州市',
    province: '山东省',
    date: '2022-05-01',
    speakers: [{ name: '单小萍', role: '市长' }],
    attendees: [{ name: '郭恩泽', role: '副省长' }],
  }),
  reportOf(2, '副省长郭恩泽主持会议并讲话。会前,大家听取了钱学文的报告。', {
    place: '济南市',
    province: '山东省',
    date: '2021-01-01',
    chair: [{ name: '郭恩泽', role: '副省长' }],
    speakers: [{ name: '郭恩泽', role: '副省长' }],
  }),
  reportOf(
    3,
    '买买提·艾山主持会议。',
    { place: '喀什地区', chair: [{ name: '买买提·艾山', role: null }] },
    {
      lines: [{ token: 'line3', kind: 'byline', text: '记者 王石川' }],
      source: { publisher: '喀什日报', published: null, url: null, reporters: ['王石川'], editor: null },
    },
  ),
])
const names = (found: FoundPeople) =>
  found.kind === 'one'
    ? [found.person.name]
    : found.kind === 'several'
      ? found.people.map(({ name }) => name)
      : []

describe('findPeople', () => {
  it('tells two bearers of a name in two provinces apart', () => {
    const found = findPeople(archive, '单小萍')
    expect(found.kind).toBe('several')
    expect(names(found)).toEqual(['单小萍', '单小萍'])
  })

  it('joins one office of one province into one person, newest meeting first', () => {
    const found = findPeople(archive, '郭恩泽')
    if (found.kind !== 'one') throw new Error(found.kind)
    expect(found.person.roles).toEqual(['副省长'])
    expect(found.person.appearances.map(({ choice }) => choice.report)).toEqual([1, 2])
    expect(found.person.appearances.map(({ parts }) => parts)).toEqual([['attendees'], ['chair', 'speakers']])
    for (const { quotes } of found.person.appearances) expect(quotes).toHaveLength(1)
  })

  it('reads surnames as surnames, and names in either order', () => {
    expect(names(findPeople(archive, 'Zeng Linghui'))).toEqual(['曾令辉'])
    expect(names(findPeople(archive, 'Linghui Zeng'))).toEqual(['曾令辉'])
    expect(names(findPeople(archive, 'vice governor guo enze'))).toEqual(['郭恩泽'])
    expect(findPeople(archive, 'Ceng Linghu').kind).toBe('none')
  })

  it('finds a name glued to others or to an office, misspelt, in Traditional, without its dot', () => {
    expect(names(findPeople(archive, '曾令辉郭恩泽')).sort()).toEqual(['曾令辉', '郭恩泽'])
    expect(findPeople(archive, '郭恩則')).toMatchObject({
      kind: 'one',
      exact: false,
      person: { name: '郭恩泽' },
    })
    expect(findPeople(archive, '副省长郭恩择是谁')).toMatchObject({ kind: 'one', person: { name: '郭恩泽' } })
    expect(findPeople(archive, '曾令輝')).toMatchObject({ kind: 'one', exact: true })
    expect(names(findPeople(archive, '买买提艾山'))).toEqual(['买买提·艾山'])
  })

  it('shows where somebody without a part is named, and a reporter by the line of the page', () => {
    expect(findPeople(archive, '钱学文')).toMatchObject({
      kind: 'one',
      person: { roles: [], appearances: [{ parts: ['named'], choice: { report: 2 } }] },
    })
    expect(findPeople(archive, '王石川')).toMatchObject({
      kind: 'one',
      person: { appearances: [{ parts: ['reporters'], quotes: [{ at: { line: 0 } }] }] },
    })
  })

  it('takes no other name for it: nobody is nobody, with the nearest names', () => {
    expect(findPeople(archive, '郭沫若')).toMatchObject({ kind: 'none', nearest: [{ name: '郭恩泽' }] })
    for (const typed of ['报告', '市长', 'Napoleon', '会议', '😀', ''])
      expect(findPeople(archive, typed).kind, typed).toBe('none')
  })
})
