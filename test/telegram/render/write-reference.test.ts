// A report in, a reference of GB/T 7714 without anything invented out.
import { expect, it } from 'vitest'
import { openReader } from '../../../src/telegram/open-reader.ts'
import { writeReference } from '../../../src/telegram/render/write-reference.ts'
import { reportOf } from '../../answer/archive-of.ts'

const reader = await openReader('', 'zh-hans')
const source = { publisher: null, published: null, url: null, reporters: [], editor: null }
const write = (title: string | null, more: object, name: string | null = null) =>
  writeReference(
    reader,
    reportOf(0, '会。', { name }, { title, source: { ...source, ...more } }),
    0,
    '2026-11-21',
  )

it('gives publisher, title, day of publication, day of access and address', () => {
  const given = { publisher: '阿坝州府', published: '2021-10-25', url: 'https://example.org/a' }
  expect(write('会议召开', given).text).toBe(
    '阿坝州府. 会议召开[EB/OL]. (2021-10-25)[2026-11-21]. https://example.org/a.',
  )
  expect(write('会议召开', given).missing).toEqual([])
})

it('takes reporters for the authors and the day noted for the file for the day of access', () => {
  const given = {
    publisher: '某日报',
    published: '2021-10-25',
    reporters: ['王一', '李二'],
    retrieved: '2023-05-06',
  }
  expect(write('会议召开', given).text).toBe(
    '王一, 李二. 会议召开[EB/OL]. 某日报, 2021(2021-10-25)[2023-05-06].',
  )
})

it('leaves out what the report does not give, and says so', () => {
  expect(write('会议召开', {})).toEqual({
    text: '会议召开[EB/OL]. [2026-11-21].',
    isTitleSupplied: false,
    missing: ['publisher', 'published', 'url'],
  })
})

it('puts the name of the meeting in brackets where there is no title, and nothing where there is no name', () => {
  expect(write(null, {}, '专题会议').text).toBe('[专题会议][EB/OL]. [2026-11-21].')
  expect(write(null, {}).text).toBe('[EB/OL]. [2026-11-21].')
})
