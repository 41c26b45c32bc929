// Bytes of any kind in, text out, without a throw.
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { readText } from '../../src/read/read.ts'

const utf8 = (text: string, file = 'a.txt') => readText({ file, bytes: new TextEncoder().encode(text) })
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7 + (index >> 3) * 113) & 255)

describe('readText', () => {
  it('keeps a text whose one character was cut off', () => {
    const bytes = new TextEncoder().encode('会议强调，要抓好春耕生产，落实各项措施。').slice(0, -1)
    const read = readText({ file: 'a.txt', bytes })
    expect(read.encoding).toBe('utf-8')
    expect(read.text).toContain('落实各项措施')
  })

  it('finds nothing to read in an empty file, NULs and noise', () => {
    expect(utf8('').text).toBe('')
    expect(readText({ file: 'a.txt', bytes: new Uint8Array(4000) }).text).toBe('')
    expect(readText({ file: 'a.html', bytes: noise(4000) }).text).toBe('')
  })

  it('takes left-over tags in a text for text', () => {
    expect(utf8('会议召开。<br /> 电话:028').format).toBe('text')
  })

  it('leaves out what a page hides, but not the article that WeChat shows by script', () => {
    const page =
      '<html><body><p style="display:none">暗</p><div id="js_content" style="visibility:hidden"><p>会议召开。</p></div></body></html>'
    expect(utf8(page).text).toBe('会议召开。')
  })

  it('takes the site from the window’s title beside the headline, and none where it stands alone', () => {
    const page = (title: string) => `<html><title>${title}</title><h1>市政府召开消防会议</h1><p>3月5日。</p>`
    expect(utf8(page('镇江市人民政府 政务要闻 市政府召开消防会议')).head.site).toBe('镇江市人民政府')
    expect(utf8(page('市政府召开消防会议_台州日报')).head.site).toBe('台州日报')
    for (const title of ['市政府召开消防会议', '我市部署消防_镇江市人民政府'])
      expect(utf8(page(title)).head.site).toBeUndefined()
  })

  it('reads markup that is too deep for a parser', () => {
    const read = utf8(`<html>${'<div>'.repeat(20_000)}<p>会议召开。</p><script>x</script>`)
    expect(read.text.trim()).toBe('会议召开。')
  })

  it('takes the marks of emphasis out of Markdown and keeps a lone asterisk', () => {
    const { text } = readText({
      file: 'a.md',
      bytes: new TextEncoder().encode('*编辑：苏日娜*\n\n3*4的展板，**两会**'),
    })
    expect(text.split('\n').filter(Boolean)).toEqual(['编辑：苏日娜', '3*4的展板，两会'])
  })

  it('joins wrapped lines of Markdown and keeps its numbered ones', () => {
    const line = '会议强调各级各部门要把防汛责任落实到每一座水库每一处堤段每一个'
    expect(utf8(`# 标题\n\n${line}\n泵站。\n1. 查堤防\n`, 'a.md').text).toBe(
      `标题\n\n${line}泵站。\n1. 查堤防\n`,
    )
  })

  it('never throws, whatever is torn', () => {
    for (const text of [
      '<',
      '<p',
      '<!--',
      '&#xd800;',
      '<html><table><td>',
      '（'.repeat(999),
      '\u0000\ufeff',
      '来源：'.repeat(50),
    ])
      for (const file of ['a.txt', 'a.html', 'a.md']) expect(() => cleanPage(utf8(text, file))).not.toThrow()
  })
})
