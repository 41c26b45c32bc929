import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../src/clean/find-duplicates.ts'
import { ingest } from '../../src/flow.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const body = (file: string) =>
  ingest({ file, bytes: readFileSync(join(CORPUS, file)) })
    .report.paragraphs.map(({ text }) => text)
    .join('\n')
const ABA = body('001-aba-2021-10-22.txt')
const CHANGZHI = body('004-changzhi-2021-08-05.txt')

describe('findDuplicates', () => {
  it('knows a report again without its last sentence and with other spaces', () => {
    const copy = `${ABA.slice(0, -60).replaceAll('\n', ' \n ')}`
    expect(findDuplicates([CHANGZHI, ABA, copy])).toEqual([null, null, 1])
  })

  it('keeps two meetings apart that speak in the same set phrases', () => {
    expect(findDuplicates([ABA, CHANGZHI])).toEqual([null, null])
  })

  it('keeps apart two accounts of one meeting, of which one is an excerpt', () => {
    expect(findDuplicates([ABA, ABA.slice(0, 900)])).toEqual([null, null])
  })

  it('takes no empty report for a copy of another', () => {
    expect(findDuplicates(['', '', '。'])).toEqual([null, null, null])
  })
})
