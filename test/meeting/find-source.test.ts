import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/meeting/meeting.ts'
import type { PageLine, SourceNote } from '../../src/model.ts'
import { pageOf } from './page-of.ts'

const source = (lines: PageLine[], text = '一段。', note: SourceNote = {}) =>
  findFacts(pageOf(text, null, lines), note).source

describe('the source of a page', () => {
  it.each<[PageLine, Record<string, unknown>]>([
    [{ kind: 'source', text: '来源: 阿坝州府' }, { publisher: '阿坝州府' }],
    [{ kind: 'source', text: '来源：龙南发布' }, { publisher: '龙南发布' }],
    [{ kind: 'source', text: '来源：龙南网发布时间：2022-01-01' }, { publisher: '龙南网' }],
    [{ kind: 'source', text: '来源：某某日报 作者：张三' }, { publisher: '某某日报' }],
    [{ kind: 'date', text: '发布时间：2023-07-13 09:12' }, { published: '2023-07-13' }],
    [{ kind: 'date', text: '2021年10月25日 15时15分' }, { published: '2021-10-25' }],
    [{ kind: 'editor', text: '责任编辑: 张竹欣' }, { editor: '张竹欣' }],
    [{ kind: 'category', text: '网络编辑 长治 2021-08-06' }, { editor: null }],
    [{ kind: 'byline', text: '(全媒体记者 李远 王瑞琪)' }, { reporters: ['李远', '王瑞琪'] }],
    [{ kind: 'byline', text: '记者：娜仁高娃' }, { reporters: ['娜仁高娃'] }],
    [{ kind: 'byline', text: '作者：阿坝日报' }, { reporters: [] }],
    [{ kind: 'byline', text: '（某日报记者 安然 通讯员 高天）' }, { reporters: ['安然', '高天'] }],
    [{ kind: 'byline', text: '记者安然 通讯员高天' }, { reporters: ['安然', '高天'] }],
    [{ kind: 'byline', text: '作者：记者 鲍婷' }, { reporters: ['鲍婷'] }],
    [{ kind: 'byline', text: '(日报社融媒体记者 巴雅斯古楞)' }, { reporters: ['巴雅斯古楞'] }],
    [{ kind: 'source', text: '来源 | 某某日报' }, { publisher: '某某日报' }],
    [{ kind: 'byline', text: '记者 王贺' }, { reporters: ['王贺'] }],
    [
      { kind: 'url', text: '本文地址:http://www.example.com/a/389.html' },
      { url: 'http://www.example.com/a/389.html' },
    ],
    [{ kind: 'owner', text: '德州新闻网' }, { publisher: '德州新闻网' }],
  ])('is read from %o', (line, expected) => {
    expect(source([line])).toMatchObject(expected)
  })

  it('finds the reporters a dateline names', () => {
    expect(source([], '本报讯（记者 丁一楠 林晓）3月1日，会议召开。').reporters).toEqual(['丁一楠', '林晓'])
    expect(source([], '新华社济南2月14日电（记者贾云、张志龙）会议召开。')).toMatchObject({
      publisher: expect.stringContaining('新华社'),
      reporters: ['贾云', '张志龙'],
    })
  })

  it('does not take people who answer reporters for reporters', () => {
    expect(source([], '市长告诉记者，今年雨多。一位记者 问起此事。').reporters).toEqual([])
  })

  it('adds from the note beside the corpus only what the page does not say', () => {
    const note = { publisher: '某网', url: 'https://example.com/x' }
    expect(source([], '一段。', note)).toMatchObject(note)
    expect(source([{ kind: 'source', text: '来源：某某日报' }], '一段。', note).publisher).toBe('某某日报')
  })
})
