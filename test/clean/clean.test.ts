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

describe('a page on one unbroken line', () => {
  it('ends above the names of its neighbours', () => {
    const body =
      '3月1日，市政府召开专题会议，研究部署春季绿化工作，市长林可主持会议并讲话，要求各区县抢抓农时、见缝插绿，月底前完成栽植任务。'
    const page = `某市要闻  市政府召开绿化会议  2022-03-02 09:06:33  来源： 某市日报  　　${body}  　　${body.replace('3月1日', '会后')}  返回列表  上一条： 邻市召开灯会筹备会  下一条： 没有了  Copyright 2018-2022 某云科技有限公司`
    const { title, paragraphs } = cleanPage(
      readText({ file: 'a.txt', bytes: new TextEncoder().encode(page) }),
    )
    expect([title, paragraphs.length, paragraphs.join('').includes('邻市')]).toEqual([
      '市政府召开绿化会议',
      2,
      false,
    ])
  })
})
