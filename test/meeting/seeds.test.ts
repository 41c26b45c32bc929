import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/flow.ts'
import type { Meeting, Person, Report } from '../../src/model.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const reports = new Map<string, Report>(
  readdirSync(CORPUS)
    .filter((file) => /^\d{3}-/.test(file))
    .map((file) => [file.slice(0, 3), ingest({ file, bytes: readFileSync(join(CORPUS, file)) }).report]),
)
const meeting = (seed: string, at = 0): Meeting => reports.get(seed)!.meetings[at]!
const names = (people: Person[]) => people.map(({ name, role }) => `${role} ${name}`)

describe('facts of the seeds', () => {
  it('finds one meeting in each report and two in 002', () => {
    expect(['000', '001', '002', '003', '004'].map((seed) => reports.get(seed)!.meetings.length)).toEqual([
      1, 1, 2, 1, 1,
    ])
  })

  it.each([
    ['000', 0, '2022-01-23', '资阳市', '四川省', '市', null, null],
    ['001', 0, '2021-10-22', '阿坝藏族羌族自治州', '四川省', '州', '马尔康', '电视电话会议'],
    ['002', 0, '2022-03', '江苏省', '江苏省', '省', '北京', '视频调度会议'],
    ['002', 1, '2022-03', '常州市', '江苏省', '市', null, null],
    ['003', 0, '2020-01-27', '德州市', '山东省', '市', null, null],
    ['004', 0, '2021-08-05', '长治市', '山西省', '市', null, null],
  ] as const)(
    'knows when and where %s/%i was held',
    (seed, at, date, place, province, level, venue, format) => {
      expect(meeting(seed, at)).toMatchObject({ date, place, province, level, venue, format })
    },
  )

  it('knows the meetings by the names the texts give them', () => {
    expect(meeting('000').name).toBe('市委应对新冠肺炎疫情工作领导小组会议')
    expect(meeting('001')).toMatchObject({
      name: '中共阿坝州委应对新冠肺炎疫情工作领导小组第十四次会议',
      session: 14,
    })
    expect(meeting('002').name).toBe('全省疫情防控工作视频调度会议')
    expect(meeting('002', 1).name).toBe('市疫情防控指挥部会议')
    expect(meeting('003').name).toBe('市委常委会扩大会议')
    expect(meeting('003').inferred.name).toContain('市委常委会召开扩大会议')
    expect(meeting('004').name).toBe('疫情防控专题会议')
  })

  it('tells chair, speakers and others present apart, with their offices', () => {
    expect(names(meeting('000').chair)).toEqual(['市委书记 元方'])
    expect(names(meeting('000').attendees)).toEqual([
      '市委副书记、市长 徐芝文',
      '市委副书记 赵浩宇',
      ...['李东', '焦杨', '周月霞', '罗道坤', '郑小清'].map((name) => `市领导 ${name}`),
    ])
    expect(names(meeting('001').chair)).toEqual(['州委副书记、州长 罗振华'])
    expect(names(meeting('001').speakers)).toEqual(['州委书记 刘坪'])
    expect(names(meeting('001').attendees)).toEqual(['州委副书记 吴立岩', '州委副书记 高加军'])
    expect(names(meeting('002').chair)).toEqual(['省委书记 吴政隆'])
    expect(names(meeting('002').speakers)).toEqual(['省长 许昆林'])
    expect(names(meeting('002').attendees).slice(0, 2)).toEqual(['市委书记 陈金虎', '市长 盛蕾'])
    expect(names(meeting('002', 1).chair)).toEqual(['市委书记 陈金虎'])
    expect(names(meeting('002', 1).speakers)).toEqual(['市长 盛蕾'])
    expect(names(meeting('003').chair)).toEqual([
      '市委书记、市新型冠状病毒感染的肺炎疫情处置工作领导小组组长 李猛',
    ])
    expect(meeting('003').attendees.map(({ name }) => name)).toEqual(['杨洪涛', '韩建亭', '翟长生', '张传忠'])
    expect(names(meeting('004').chair)).toEqual(['市委书记 杨勤荣'])
    expect(names(meeting('004').speakers)).toEqual(['市委书记 杨勤荣', '市委副书记、市长 王俊飚'])
  })

  it('marks what does not stand in the text, and nothing else', () => {
    expect(Object.keys(meeting('000').inferred).sort()).toEqual(['date', 'place', 'province'])
    expect(meeting('003').inferred.date).toMatch(/新型冠状病毒感染的肺炎.*2020-01-25/)
    expect(meeting('002').inferred.date).toMatch(/the day is lost.*奥密克戎.*动态清零/)
    expect(meeting('002', 1).inferred.place).toBeUndefined()
  })

  it('rests every name on the characters it stands on', () => {
    for (const { meetings, paragraphs, lines } of reports.values()) {
      for (const { fact, value, at, span } of meetings.flatMap((one) => one.evidence)) {
        const text = 'line' in at ? lines[at.line]!.text : paragraphs[at.paragraph]!.text
        expect(span[1]).toBeGreaterThan(span[0])
        if (['chair', 'speakers', 'attendees', 'venue', 'format'].includes(fact)) {
          expect(text.slice(...span)).toBe(value)
        } else expect(text.slice(...span)).not.toBe('')
      }
    }
  })

  it('reads the credits', () => {
    expect(reports.get('000')!.source).toMatchObject({
      published: '2022-01-24',
      reporters: ['李远雄', '王瑞琪'],
    })
    expect(reports.get('001')!.source).toMatchObject({
      publisher: '阿坝州府',
      published: '2021-10-25',
      editor: '张竹欣',
    })
    expect(reports.get('003')!.source).toMatchObject({ publisher: '德州新闻网', reporters: ['王贺'] })
    expect(reports.get('004')!.source).toMatchObject({
      published: '2021-08-06',
      url: 'http://www.shanxidayuan.com/gsyl/changzhi/389.html',
    })
    expect(reports.get('004')!.source.publisher).toContain('山西大院')
  })
})
