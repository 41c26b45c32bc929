// Minutes as they are filed: labelled lines in, the meeting out; a news page with a date line and a notice give none.
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { findFacts } from '../../src/meeting/meeting.ts'
import { readText } from '../../src/read/read.ts'

const read = (page: string) => {
  const clean = cleanPage(readText({ file: 'a.txt', bytes: new TextEncoder().encode(page) }))
  return { ...clean, ...findFacts(clean) }
}
const FIELDS = [
  '时间：2022年4月12日15:00',
  '地点：区政府一楼会议室',
  '主持人：常务副区长 晏涵',
  '参加人员：区政府办 钱静，区教育局 阮芳，各镇街负责人',
]
const REST = '会议决定，由区教育局牵头，4月20日前完成全区学校应急演练，所需经费从预备费中列支。'

describe('readMinutes', () => {
  it('takes when, where and who from their lines, which stay in the text', () => {
    const { title, paragraphs, meetings } = read(
      ['滨湖区人民政府会议纪要', '〔2022〕第7号', '全区防疫工作专题会议纪要', ...FIELDS, REST].join('\n'),
    )
    expect(title).toBe('全区防疫工作专题会议纪要')
    expect(paragraphs).toEqual([...FIELDS, REST])
    expect(meetings).toMatchObject([
      {
        name: '全区防疫工作专题会议',
        date: '2022-04-12',
        place: '滨湖区',
        venue: '区政府一楼会议室',
        chair: [{ name: '晏涵', role: '常务副区长' }],
        attendees: [
          { name: '钱静', role: '区政府办' },
          { name: '阮芳', role: '区教育局' },
        ],
      },
    ])
  })

  it('reads a letterhead and labels set wide, and offices before and behind names', () => {
    const { title, meetings } = read(
      [
        '滨湖市教育局',
        '专 题 会 议 纪 要',
        '（2021年第6号）',
        '时  间：2021年4月22日上午9:00',
        '地　点：局五楼会议室',
        '主持人：局党组书记、局长 杨  峰',
        '参加人员：周  明（副局长）、市教研馆馆长吴建、滨湖区教育局、机关有关负责人',
        REST,
      ].join('\n'),
    )
    expect(title).toBe('专题会议纪要 （2021年第6号）')
    expect(meetings).toMatchObject([
      {
        name: '专题会议',
        date: '2021-04-22',
        venue: '局五楼会议室',
        chair: [{ name: '杨峰', role: '局党组书记、局长' }],
        attendees: [
          { name: '周明', role: '副局长' },
          { name: '吴建', role: '市教研馆馆长' },
        ],
      },
    ])
  })

  it('finds none in a notice of a meeting, nor in the date line of an article', () => {
    expect(read(['关于召开防疫会议的通知', '各镇街：', ...FIELDS, REST].join('\n')).meetings).toEqual([])
    const news = read(['全区学校演练', '时间：2022-04-13', REST].join('\n'))
    expect([news.paragraphs, news.meetings, news.source.published]).toEqual([[REST], [], '2022-04-13'])
  })
})
