// Whole questions over a small archive of one's own: what is answered, offered, refused.
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { openDesk } from '../../src/answer/desk.ts'
import { isFaithful } from '../../src/answer/keep-faithful.ts'
import type { Answer, Meeting, Report } from '../../src/model.ts'
import { buildIndex, openArchive } from '../../src/search/search.ts'
import { quotedText } from '../../src/text/quoted-text.ts'
import { meeting, report } from '../report.ts'

/** A meeting of plain values whose evidence is looked up in the paragraphs. */
function meetingOf(paragraphs: string[], facts: Partial<Meeting>): Meeting {
  const held = meeting({ level: '市', paragraphs: [0, paragraphs.length - 1], ...facts })
  for (const fact of ['chair', 'speakers', 'attendees'] as const)
    for (const { name } of held[fact]) {
      const paragraph = paragraphs.findIndex((text) => text.includes(name))
      const start = paragraphs[paragraph]!.indexOf(name)
      held.evidence.push({ fact, value: name, at: { paragraph }, span: [start, start + name.length] })
    }
  return held
}

const WUHU = [
  '7月3日,芜湖市防汛工作会议召开。市长钱一鸣主持会议,市委书记宋知远讲话。',
  '宋知远强调,要加密巡堤查险,每天巡查四次,发现管涌立即处置。要提前转移低洼地带群众,做好安置点的饮水和药品保障。',
]
const LIUPANSHUI = [
  '7月5日,六盘水市防汛抗旱会议在钟山召开。副市长罗青主持会议。',
  '会议要求,要检修水库闸门,储备砂石料,落实“三个责任人”制度。要组织开展山洪灾害应急演练。',
]

const reports: Report[] = [
  {
    ...report('芜湖', WUHU, { title: '芜湖市防汛工作会议召开' }),
    meetings: [
      meetingOf(WUHU, {
        date: '2023-07-03',
        place: '芜湖市',
        province: '安徽省',
        chair: [{ name: '钱一鸣', role: '市长' }],
        speakers: [{ name: '宋知远', role: '市委书记' }],
      }),
    ],
  },
  {
    ...report('六盘水', LIUPANSHUI, { title: '六盘水市防汛抗旱会议召开' }),
    meetings: [
      meetingOf(LIUPANSHUI, {
        date: '2023-07-05',
        place: '六盘水市',
        province: '贵州省',
        chair: [{ name: '罗青', role: '副市长' }],
      }),
    ],
  },
]
const TOLD = [
  '7月3日,芜湖市防汛工作会议召开。',
  '会议听取了汛情汇报,研究部署值守工作。',
  '会议要求,要研究退水办法。',
]
const heardOf: Report = {
  ...report('芜湖二', TOLD, { title: '芜湖市防汛工作会议召开' }),
  meetings: [meetingOf(TOLD, { date: '2023-07-03', place: '芜湖市', province: '安徽省' })],
}
const archive = openArchive(reports, await buildIndex(reports), '2023-08-01T00:00:00Z')

const ask = (text: string, before?: string) =>
  answer(archive, { text, ...(before && { previous: { question: before, reports: [reports[0]!.token] } }) })
const first = (reply: Answer) => {
  const quote = reply.kind === 'answer' ? reply.quotes[0] : undefined
  return quote ? quotedText(reports[quote.report]!, quote).slice(...quote.span) : reply.kind
}

describe('answer', () => {
  it.each([
    ['芜湖的会是谁主持的?', '钱一鸣主持'],
    ['蕪湖會議誰講話?', '宋知远讲话'],
    ['贵州那次会谁主持?', '罗青主持'],
    ['钱一鸣是什么职务?', '市长钱一鸣'],
    ['芜湖市长', '市长钱一鸣'],
    ['钱一明是什么身分?', '市长钱一鸣'],
    ['市长到会了没有?', '市长钱一鸣'],
    ['市长来没来?', '市长钱一鸣'],
    ['宋知远出席了吗?', '市委书记宋知远'],
    ['芜湖的会隔几天巡查一回?', '每天巡查四次'],
    ['六盘水的水库要做什么?', '检修水库闸门'],
    ['芜湖的会议提出了什么要求?', '要加密巡堤查险'],
    ['What did the Wuhu meeting demand?', '要加密巡堤查险'],
    ['六盘水的会对闸门提出了什么要求?', '检修水库闸门'],
    ['“三个责任人”是哪里说的?', '“三个责任人”'],
    ['“发现管涌”后面怎么说?', '立即处置'],
  ])('quotes for 「%s」 the words 「%s」', async (question, words) => {
    expect(first(await ask(question))).toContain(words)
  })

  it('quotes for an office the one who sent another in his stead', async () => {
    const text = ['受市长白松委托,副市长梁晓出席会议并讲话。', '会议要求,要备足物资。']
    const sent: Report = {
      ...report('玉林', text, { title: '玉林市安全生产会议召开' }),
      meetings: [meetingOf(text, { place: '玉林市', speakers: [{ name: '梁晓', role: '副市长' }] })],
    }
    const told = openArchive([sent], await buildIndex([sent]), '')
    for (const question of ['玉林市长是谁', '玉林市市长是谁']) {
      const reply = await answer(told, { text: question })
      expect(reply, question).toMatchObject({ kind: 'answer', quotes: [{ bold: [[3, 5]] }] })
    }
    expect(await answer(told, { text: '玉林市委书记是谁' })).toMatchObject({ kind: 'nothing' })
  })

  it('knows a name of a rare surname for nobody’s, and 会议 for no name', async () => {
    expect(await ask('逯风暴是谁')).toMatchObject({ kind: 'nothing', reason: 'person' })
    expect(first(await ask('谁是宋知远'))).toContain('市委书记宋知远')
  })

  it('asks of no meeting in particular which one is meant', async () => {
    expect(await ask('这是哪次会议？')).toMatchObject({ kind: 'meetings' })
  })

  it('offers after a no the meeting that speaks of something like it first', async () => {
    for (const [question, report] of [
      ['修闸门花了多少钱?', 1],
      ['巡堤的人发多少补贴?', 0],
    ] as const)
      expect(await ask(question), question).toMatchObject({
        kind: 'nothing',
        nearest: [{ report }, { report: 1 - report }],
      })
  })

  it('quotes for what a meeting was about the sentence that tells of it, or its opening with more than a digit bold', async () => {
    const reply = await ask('六盘水的会议主要内容是什么?')
    const [quote] = reply.kind === 'answer' ? reply.quotes : []
    const bold = quote!.bold.map(([start, end]) => quotedText(reports[1]!, quote!).slice(start, end))
    expect(bold.join('')).toMatch(/^7月5日$|防汛抗旱会议/)
    const heard = await answer(openArchive([heardOf], await buildIndex([heardOf]), ''), {
      text: '芜湖的会议主要内容是什么?',
    })
    const [told] = heard.kind === 'answer' ? heard.quotes : []
    expect(quotedText(heardOf, told!).slice(...told!.span)).toBe('会议听取了汛情汇报,研究部署值守工作。')
  })

  it('offers the meetings when a fact is asked of none of them', async () => {
    expect(await ask('会议是谁主持的?')).toMatchObject({
      kind: 'choices',
      choices: [{ report: 0 }, { report: 1 }],
    })
  })

  it.each(['這次會議係邊個主持', '谁当的主持人', 'Who was in charge of the meeting?', '会议提出了哪些要求?'])(
    'offers them too for 「%s」',
    async (question) => {
      expect((await ask(question)).kind).toBe('choices')
    },
  )

  it('answers at once when only one meeting holds the fact', async () => {
    expect(first(await ask('谁在会上讲话?'))).toContain('宋知远讲话')
  })

  it.each([
    ['成都的会谁主持?', 'place'],
    ['王建军出席了吗?', 'person'],
    ['芜湖2019年5月的会谁主持?', 'date'],
    ['芜湖转移了多少人?', 'number'],
    ['how many people attended the wuhu meeting?', 'number'],
  ])('says no to 「%s」, and why', async (question, reason) => {
    expect(await ask(question)).toMatchObject({ kind: 'nothing', reason })
  })

  it.each(['管涌闸门', '饮水闸门', '芜湖对股市有何看法?', '怎么做红烧肉?', '六盘水的会用什么形式开的?'])(
    'says no to 「%s」',
    async (question) => {
      expect((await ask(question)).kind).toBe('nothing')
    },
  )

  it('fills a follow-up in from the question before', async () => {
    expect(first(await ask('那六盘水呢?', '芜湖的会是谁主持的?'))).toContain('罗青主持')
    expect(first(await ask('谁讲话了?', '芜湖的会是谁主持的?'))).toContain('宋知远讲话')
    expect(first(await ask('他是什么职务?', '芜湖的会是谁主持的?'))).toContain('市长钱一鸣')
  })

  it('answers the pressed choice within its report', async () => {
    const reply = await answer(archive, { text: '会议是谁主持的?', within: reports[1]!.token })
    expect(first(reply)).toContain('罗青主持')
  })

  it('answers when with a sentence that holds some word of time, or says no', async () => {
    const maxQuote = 40
    expect(await answer(archive, { text: '六盘水怎么检修水库闸门?', maxQuote })).toMatchObject({
      kind: 'answer',
    })
    expect(await answer(archive, { text: '六盘水什么时候检修水库闸门?', maxQuote })).toMatchObject({
      kind: 'nothing',
    })
  })

  it('gives one quotation of each report for a list', async () => {
    const reply = await ask('哪些会议提到了应急演练?')
    expect(reply).toMatchObject({ kind: 'answer', about: 'list', shown: 1 })
    expect(reply.kind === 'answer' && reply.quotes[0]?.report).toBe(1)
  })

  it('says that a question about now is answered with what was said then', async () => {
    expect(await ask('芜湖现在巡堤查险要求是什么?')).toMatchObject({ kind: 'answer', aboutToday: true })
  })

  it('quotes only what stands in the report, within the length asked for', async () => {
    for (const maxQuote of [30, 60, 600]) {
      const reply = await answer(archive, { text: '芜湖怎么转移群众?', maxQuote })
      if (reply.kind === 'answer')
        for (const quote of reply.quotes) expect(isFaithful(archive, quote, maxQuote)).toBe(true)
    }
  })
})

describe('the desk', () => {
  const desk = openDesk(archive)

  it.each([
    ['芜湖', [0]],
    ['安徽', [0]],
    ['wuhu', [0]],
    ['罗青', [1]],
    ['2023-07-05', [1]],
    ['07-03', [0]],
    ['2023年7月', [0, 1]],
    ['2023', [0, 1]],
    ['20230705', [1]],
    ['5号', [1]],
    ['最近的会议', [1]],
    ['安徽最近一次', [0]],
    ['六盘水市防汛抗旱会议', [1]],
    ['成都', []],
    ['第九次', []],
  ])('finds for 「%s」 the meetings %j', async (argument, expected) => {
    const found = await desk.findMeetings(argument)
    const choices = found.kind === 'one' ? [found.choice] : found.kind === 'several' ? found.choices : []
    expect(choices.map(({ report: index }) => index)).toEqual(expected)
  })

  it('gives demands as key points, not who was there', () => {
    const points = desk
      .keyPoints({ report: 1, meeting: 0 })
      .map((quote) => quotedText(reports[1]!, quote).slice(...quote.span))
    expect(points[0]).toContain('要检修水库闸门')
    expect(points.join()).not.toContain('罗青主持')
  })

  it('takes telephone numbers and the number of a document for no points', async () => {
    const notice = [
      '政办函〔2020〕44号',
      '要加强值班值守,每日报告。',
      '电话:010-85093691',
      '咨询热线12345转6分机2号,87654321。',
    ]
    const paper = [report('通知', notice)]
    const points = openDesk(openArchive(paper, await buildIndex(paper), '')).keyPoints({
      report: 0,
      meeting: null,
    })
    expect(points.map(({ at }) => at)).toEqual([{ paragraph: 1 }])
  })

  it('takes the head of minutes for no points, and marks what was decided, not who decided', async () => {
    const minutes = [
      '时间：2021年4月22日上午9:00',
      '参加人员：周明、郑华',
      '会议决定，由县水利局牵头，今年投入2300万元改造供水工程14处。',
      '推介会上，32个项目集中签约，总投资418亿元。',
    ]
    const paper = [report('纪要', minutes)]
    const points = openDesk(openArchive(paper, await buildIndex(paper), '')).keyPoints({
      report: 0,
      meeting: null,
    })
    const bold = points.map(({ at, bold: [span] }) => quotedText(paper[0]!, { at }).slice(...span!))
    expect(bold.sort()).toEqual(['32个项目集中签约', '由县水利局牵头'])
  })
})

describe('a notice that two sites publish', () => {
  it('brings other words before the other site’s copy', async () => {
    const notice = '出入小区须出示健康码,快递一律存放在门口货架。'
    const twice = [report('a', [notice]), report('b', [notice]), report('c', ['快递外卖不得进入小区楼栋。'])]
    const archive = await openArchive(twice, await buildIndex(twice, []), '')
    const reply = await answer(archive, { text: '小区快递怎么办？' })
    if (reply.kind !== 'answer') throw new Error(reply.kind)
    const words = reply.quotes.map((quote) => quotedText(twice[quote.report]!, quote).slice(...quote.span))
    expect(words[1]).not.toBe(words[0])
    expect(words.filter((text) => text === notice).length).toBeLessThanOrEqual(2)
  })
})

describe('what a report only speaks of', () => {
  const COUNTY = [
    '9月14日,台江县召开防疫会议。受县委书记石大川委托,县长潘青主持会议并讲话。',
    '莆田疫情提醒我们,校园是重中之重。县疾控中心要在12小时内出具检测结果,采样一次不落。',
  ]
  const PROVINCE = [
    '3月2日,江苏省召开防疫会议。省长卢山主持会议,副省长王湖收看。',
    '会议研究连云港疫情处置工作。',
  ]
  const NOTICE = ['一、禁火期。1月1日至5月31日。', '二、处罚。对个人处200元以上罚款。']
  const LETTER = ['市长林可主持召开会议,决定全市禁放烟花。', '请广大市民朋友支持。']
  const several: Report[] = [
    {
      ...report('台江', COUNTY, { title: '台江县召开防疫会议' }),
      meetings: [
        meetingOf(COUNTY, {
          date: '2021-09-14',
          place: '台江县',
          province: '贵州省',
          chair: [{ name: '潘青', role: '县长' }],
        }),
      ],
    },
    {
      ...report('江苏', PROVINCE, { title: '江苏省召开防疫会议' }),
      meetings: [
        meetingOf(PROVINCE, {
          date: '2022-03-02',
          place: '江苏省',
          province: '江苏省',
          chair: [{ name: '卢山', role: '省长' }],
          attendees: [{ name: '王湖', role: '副省长' }],
        }),
      ],
    },
    report('邢台', NOTICE, { title: '邢台市关于禁止野外用火的通告' }),
    report('南阳', LETTER, { title: '致南阳市民的一封信' }),
  ]
  const said = async (text: string) => {
    const reply = await answer(openArchive(several, await buildIndex(several), ''), { text })
    const quote = reply.kind === 'answer' ? reply.quotes[0] : undefined
    return quote ? quotedText(several[quote.report]!, quote).slice(...quote.span) : reply.kind
  }

  it.each([
    '莆田的会是谁主持的?',
    '莆田市什么时候开的会?',
    '邢台防火会议谁主持?',
    '石大川在会上讲了什么?',
    '台江下一次会议什么时候开?',
    // 台江's report never speaks of 邢台: its words on checks are no answer.
    '邢台的采样要几次?',
  ])('answers 「%s」 with no', async (question) => {
    expect(await said(question)).toBe('nothing')
  })

  it.each([
    // A province meets about its cities; an open letter of the city tells who met.
    ['连云港疫情的会是谁主持的?', '卢山主持'],
    ['南阳谁主持会研究禁放的?', '林可主持'],
    // A number of hours may be written without 个; a heading run into its paragraph says what follows it is about.
    ['县疾控几个小时出结果?', '12小时'],
    ['邢台禁火期是什么时候?', '1月1日至5月31日'],
    ['Which Jiangsu leaders watched the meeting?', '王湖'],
  ])('answers 「%s」 with 「%s」', async (question, words) => {
    expect(await said(question)).toContain(words)
  })

  it('gives no number of things for a question about money', async () => {
    expect(await said('台江采样一次多少钱?')).toBe('nothing')
    expect(await said('台江疫情造成多少经济损失?')).toBe('nothing')
  })
})
