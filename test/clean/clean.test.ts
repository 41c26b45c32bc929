// The page room as a whole: seeds in, articles out.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { readText } from '../../src/read/read.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const seed = (digits: string) => {
  const file = readdirSync(CORPUS).find((name) => name.startsWith(digits))!
  return cleanPage(readText({ file, bytes: readFileSync(join(CORPUS, file)) }))
}

describe('the cleaning of the seeds', () => {
  it('keeps one copy of an article that a page holds twice', () => {
    const page = seed('001')
    expect(page.title).toBe('中共阿坝州委应对新冠肺炎疫情工作领导小组第十四次会议召开')
    expect(page.paragraphs).toHaveLength(7)
    expect(page.paragraphs[2]).toBe('会议传达全国新冠肺炎疫情防控工作电视电话会议精神。')
  })

  it('parts paragraphs that stand on one unbroken line', () => {
    const page = seed('002')
    expect(page.title).toBeNull()
    expect(page.paragraphs).toHaveLength(16)
  })

  it('tells kicker, headline and subtitle apart', () => {
    expect(seed('000').subtitle).toBe('徐芝文赵浩宇出席')
  })

  it('keeps the category line the place rests on', () => {
    expect(seed('004').lines).toContainEqual({
      kind: 'category',
      text: '网络编辑 长治 2021-08-06 14:08:59 0 防控 疫情 工作',
    })
  })
})
