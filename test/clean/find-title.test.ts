// Heads of pages in, the headline out; what stands round it goes to the page's lines.
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { readText } from '../../src/read/read.ts'

const BODY =
  '3月1日，市政府召开专题会议，研究部署春季绿化工作，市长林可主持会议并讲话，要求各区县抢抓农时、见缝插绿，月底前完成栽植任务。'
const clean = (head: string) =>
  cleanPage(readText({ file: 'page.txt', bytes: new TextEncoder().encode(`${head}\n\n${BODY}\n`) }))

describe('the title', () => {
  it('is the headline as it is stacked, not the page’s own title above it, which stays a line', () => {
    const { title, lines } = clean(
      '某市召开春季绿化工作会议 | 部署全民义务植树\n\n召开春季绿化工作会议\n\n部署全民义务植树',
    )
    expect(title).toBe('召开春季绿化工作会议 部署全民义务植树')
    expect(lines).toContainEqual({ kind: 'title', text: '某市召开春季绿化工作会议 | 部署全民义务植树' })
  })

  it('is without the site’s name where the headline stands below it', () => {
    expect(clean('全市部署春季绿化工作_资阳市人民政府\n\n全市部署春季绿化工作').title).toBe(
      '全市部署春季绿化工作',
    )
  })

  it('is the line below the kicker where the page’s own title holds the kicker alone', () => {
    const page = `<title>某市人民政府 林可在调研时强调</title><h3>林可在调研时强调<br>把绿色种进心里</h3><p>${BODY}</p>`
    expect(cleanPage(readText({ file: 'page.html', bytes: new TextEncoder().encode(page) }))).toMatchObject({
      kicker: '林可在调研时强调',
      title: '把绿色种进心里',
    })
  })

  it('is without the columns stacked above it', () => {
    expect(clean('某县新闻网 www.example.cn\n首页\n新闻中心\n某县要闻\n我县召开春季绿化会议').title).toBe(
      '我县召开春季绿化会议',
    )
  })

  it('is without a line of columns above it, but not without a headline of two halves', () => {
    const { title, lines } = clean('桃江县人民政府网　　信息公开　　政务动态\n县政府召开春季绿化会议')
    expect(title).toBe('县政府召开春季绿化会议')
    expect(lines).toContainEqual({ kind: 'category', text: '桃江县人民政府网　　信息公开　　政务动态' })
    expect(clean('省财政厅 省绿化委员会\n关于春季绿化的通知').title).toBe(
      '省财政厅 省绿化委员会 关于春季绿化的通知',
    )
    expect(clean('信息公开　县政府召开春季绿化会议').title).toBe('信息公开　县政府召开春季绿化会议')
  })

  it('is without a short name above the news, but not without its own first half', () => {
    expect(clean('某州零距离\n全州召开春季绿化工作会议').title).toBe('全州召开春季绿化工作会议')
    expect(clean('坚持绿色发展\n全州召开春季绿化工作会议').title).toBe(
      '坚持绿色发展 全州召开春季绿化工作会议',
    )
  })

  it('keeps a bar of its own where nothing repeats its parts', () => {
    expect(clean('时评 | 把绿色种进心里').title).toBe('时评 | 把绿色种进心里')
  })

  it('names all who issue a document that stands on the first line of an unbroken page', () => {
    const page = `财政部 税务总局关于支持绿化有关税收政策的公告 ${BODY} ${BODY.replace('3月1日', '3月2日')} ${BODY.replace('3月1日', '3月3日')} 本公告自发布之日起施行。`
    expect(cleanPage(readText({ file: 'page.txt', bytes: new TextEncoder().encode(page) })).title).toBe(
      '财政部 税务总局关于支持绿化有关税收政策的公告',
    )
  })

  it('is never an address; the agency of a dateline goes to the source', () => {
    expect(clean('http://www.example.gov.cn/a/1.html')).toMatchObject({
      title: null,
      lines: [{ kind: 'url', text: 'http://www.example.gov.cn/a/1.html' }],
    })
    const { title, lines } = clean('新华社成都3月2日电 题：为城市添绿')
    expect(title).toBe('为城市添绿')
    expect(lines).toContainEqual({ kind: 'source', text: '新华社成都3月2日电' })
  })
})
