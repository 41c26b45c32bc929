import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/meeting/meeting.ts'
import { pageOf } from './page-of.ts'

const first = (text: string, title: string | null = null) =>
  findFacts(pageOf(text.split('\n'), title)).meetings[0]

describe('findFacts', () => {
  it.each([
    ['3月1日，全市安全生产工作会议召开。市长周牧主持会议。', '全市安全生产工作会议', null],
    ['3月1日上午，县委常委会召开第12次会议。县委书记林远主持会议。', '县委常委会第12次会议', 12],
    ['3月1日，市政府召开第三十五次常务会议，研究议题。', '市政府第三十五次常务会议', 35],
    ['昨日（14日），我县举行春耕动员大会。县长周牧讲话。', '春耕动员大会', null],
    ['3月1日，林远主持召开市委财经委员会第六次会议，研究财政工作。', '市委财经委员会第六次会议', 6],
    ['近日，区委召开专题会议，听取汇报。', '区委专题会议', null],
    ['3月1日，省长何川以视频形式主持召开全省水利工作视频会议。', '全省水利工作视频会议', null],
    [
      '本报讯（记者 李明）3月1日，中共某某县委十四届三次全体会议在县城举行。',
      '中共某某县委十四届三次全体会议',
      3,
    ],
    ['为落实上级部署，3月1日下午，我市在市政务中心召开信访工作联席会议。', '信访工作联席会议', null],
    ['3月1日，襄阳市新能源产业招商推介会在深圳举行。市长周牧主持。', '襄阳市新能源产业招商推介会', null],
    ['6月8日，霍城县委召开常委会（扩大）会议，研究意见。', '霍城县委常委会（扩大）会议', null],
    ['12日，我县召开县委常委会（扩大）会议。', '县委常委会（扩大）会议', null],
    ['3月1日，镇党委书记林远组织召开防火工作部署会。', '防火工作部署会', null],
  ])('finds the meeting of 「%s」', (text, name, session) => {
    expect(first(`${text}\n会议强调，要抓好落实。`)).toMatchObject({ name, session })
  })

  it('names a meeting of 领导小组 as the headline does, and one the body names in full as the body does', () => {
    const text = '3月6日，市委书记张永主持召开领导小组2024年第一次会议，研究工作。'
    const title = '定西市委农村工作领导小组（市乡村振兴领导小组）2024年第一次会议召开'
    expect(first(text, title)).toMatchObject({ name: title.slice(0, -2), session: 1 })
    const full = text.replace('领导小组', '市委农村工作领导小组')
    expect(first(full, title)?.name).toBe('市委农村工作领导小组2024年第一次会议')
  })

  it.each([
    ['调研', '3月1日，市委书记林远到乡镇调研春耕工作时强调，要抓好落实。', '林远调研春耕工作'],
    [
      '通知',
      '各县（市、区）人民政府：\n为做好防汛工作，市政府召开会议研究，现通知如下。',
      '关于做好防汛工作的通知',
    ],
    ['公开信', '全市广大市民朋友们：\n1月6日，市长周牧主持会议，专题研究禁放工作。', '致全市人民的一封信'],
    ['评论', '会议不在多，在管用。有的地方一周召开会议十几次。', '少开会开短会'],
    ['发布会', '2月18日，市政府新闻办召开新闻发布会。副市长何川介绍情况。', '我市举行防汛新闻发布会'],
    ['措施', '为减少聚集，原则上不召开大型会议，确需召开的会议控制规模。', '防控措施二十条'],
    ['回顾', '疫情发生以来，市委多次召开会议研究部署。', '一线见闻'],
    ['上级', '2月12日，习近平总书记主持召开会议，分析形势。各地积极行动。', '众志成城'],
    ['预告', '市委定于3月9日召开全市农村工作会议，请有关人员做好准备。', '会议预告'],
  ])('finds no meeting in a page of the kind %s', (_kind, text, title) => {
    expect(findFacts(pageOf(text.split('\n'), title)).meetings).toEqual([])
  })

  it('finds the own meeting told in the same paragraph as the one listened to', () => {
    const { meetings } = findFacts(
      pageOf(
        '2月9日，全省防汛电视电话会议召开。县委书记林远、县长周牧在我县分会场收听收看会议。随后，我县召开会议，安排部署。县委书记林远主持会议。',
      ),
    )
    expect(meetings.map(({ level, chair }) => [level, chair.map(({ name }) => name)])).toEqual([
      ['省', []],
      ['县', ['林远']],
    ])
  })

  it('reads a page of two hundred thousand characters on one line', () => {
    const long = `3月1日，全市防汛会议召开。市长周牧主持会议。${'各单位要召开会议、传达学习，林远、周牧出席会议并讲话强调'.repeat(7000)}`
    expect(findFacts(pageOf(long)).meetings[0]).toMatchObject({ name: '全市防汛会议' })
  })

  it('keeps the report of a meeting whose headline ends like a notice', () => {
    expect(
      first(
        '3月1日，市长周牧主持召开市政府常务会议，研究若干措施。',
        '周牧主持召开市政府常务会议研究防汛措施',
      )?.name,
    ).toBe('市政府常务会议')
  })

  it('finds a second meeting held right after the first, with its own paragraphs, chair and date', () => {
    const { meetings } = findFacts(
      pageOf([
        '5月6日，全省防汛视频会议召开。省长何川主持会议。市长周牧在我市分会场参加会议。',
        '何川要求，要快。',
        '全省会议结束后，市长周牧立即主持召开全市防汛工作会议，安排部署。',
        '副市长苏禾通报情况。',
      ]),
    )
    expect(meetings.map(({ name, paragraphs }) => ({ name, paragraphs }))).toEqual([
      { name: '全省防汛视频会议', paragraphs: [0, 1] },
      { name: '全市防汛工作会议', paragraphs: [2, 3] },
    ])
    expect(meetings[1]).toMatchObject({ date: '--05-06', chair: [{ name: '周牧', role: '市长' }] })
    expect(meetings[1]!.inferred.date).toContain('right after')
  })

  it.each([
    ['3月1日，全市防汛工作会议召开。会议以视频形式召开。', '视频'],
    ['3月1日，全市防汛电视电话会议召开。', '电视电话会议'],
    ['3月1日，全市防汛工作会议召开，传达全国防汛电视电话会议精神。', null],
    ['3月1日，市委常委会召开扩大会议。', null],
  ])('reads the format of 「%s」', (text, format) => {
    expect(first(text)?.format).toBe(format)
  })

  it.each([
    ['3月1日，全市防汛工作会议在市行政中心召开。', '市行政中心'],
    ['3月1日，市长周牧在北京主持召开全市防汛工作会议。', '北京'],
    ['3月1日，市长周牧在充分调研的基础上主持召开全市防汛工作会议。', null],
    ['3月1日，全市防汛工作会议召开。市长周牧在乐山分会场参加会议。', null],
    ['3月1日，全市防汛工作会议召开。主会场设在市应急局。', '市应急局'],
  ])('reads the venue of 「%s」', (text, venue) => {
    expect(first(text)?.venue).toBe(venue)
  })

  it('never throws on odd text', () => {
    for (const text of [
      '',
      '，。；',
      '会议会议会议召开',
      '召开'.repeat(500),
      '主持'.repeat(500),
      '、'.repeat(2000),
    ]) {
      expect(() => findFacts(pageOf(text ? [text] : [], text.slice(0, 50)))).not.toThrow()
    }
  })
})
