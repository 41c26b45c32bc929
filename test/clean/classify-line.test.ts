// One line in, what it is taken for out: for every family of furniture a line that goes and one like it that stays.
import { describe, expect, it } from 'vitest'
import { classifyLine } from '../../src/clean/classify-line.ts'
import { splitClosingCredit } from '../../src/clean/split-credits.ts'

const roleOf = (text: string) => classifyLine({ text, line: 1, link: false }).as

describe('a line that goes', () => {
  it.each([
    '分享到：',
    '【字体: 大 中 小】',
    '【打印】 【关闭】',
    '上一篇：全县茶产业大会召开',
    '相关阅读',
    '扫一扫在手机打开当前页',
    '页: [1]',
    '(下转第三版)',
    'image.png',
    '—END—',
    '图为会议现场。（郝强 摄）',
    '点击上方蓝字 关注“某市发布”',
    '区融媒体中心出品',
    '首 页 某县新闻 部门乡镇 专题专栏',
    '首页　要闻　政务　社会　专题',
    '蜀ICP备05007295号-1',
    '凡本网注明来源的作品，版权均属本网，未经授权不得转载。',
  ])('%s', (text) => {
    expect(['furniture', 'end']).toContain(roleOf(text))
  })
})

describe('a line like it that stays', () => {
  it.each([
    '会议传达全国新冠肺炎疫情防控工作电视电话会议精神。',
    '要把好经验分享到每一个村、每一个组。',
    '来源不明的苗木一律不得进场。',
    '会议强调，要加强版权保护，严厉打击侵权行为，规范转载秩序。',
    '一、压实责任',
    '会议现场播放了专题片（由市融媒体中心拍摄）',
    '点击率要逐月统计，纳入考核。',
    '由县文旅局负责影片的出品，月底前完成。',
    '长沙：0731-88666312',
    '市领导 李东 焦杨 周月霞',
    '上一年度的任务要逐条销号，下一步重点是查漏补缺。',
  ])('%s', (text) => {
    expect(['prose', 'plain']).toContain(roleOf(text))
  })
})

it('knows a path without 首页, and a date written day first beside its paper', () => {
  expect(classifyLine({ text: '某州人民政府 > 政务要闻', line: 1, link: false })).toMatchObject({
    as: 'credit',
    parts: [{ kind: 'category' }],
  })
  expect(roleOf('体温>37.3℃的人员')).toBe('plain')
  expect(
    classifyLine({ text: '17.03.2020 09:31  皖西日报 记者 谢菊莲  点击数:860', line: 1, link: false }),
  ).toMatchObject({
    parts: [{ kind: 'date' }, { kind: 'source', text: '皖西日报' }, { kind: 'byline' }, { kind: 'drop' }],
  })
  expect(roleOf('气温降至3.5.2度左右')).toBe('plain')
})

it('tells credits parted by bars from a menu', () => {
  expect(roleOf('来源：某某融媒体中心 | 记者：娜仁高娃 | 2022-04-08 19:42')).toBe('credit')
  expect(roleOf('来源 | 某某日报')).toBe('credit')
  expect(roleOf('2021年11月26日 淮安日报 A1版')).toBe('credit')
  expect(roleOf('大众日报 2023年8月5日 第01版：要闻')).toBe('credit')
  expect(roleOf('□ 本报记者 赵君 李子路')).toBe('credit')
  expect(roleOf('二〇一九年二月二十二日')).toBe('credit')
  expect(roleOf('二〇一九年二月二十二日起施行。')).toBe('prose')
  expect(
    classifyLine({ text: '【 信息时间：2022/9/6 阅读次数： 】【我要打印】【关闭】', line: 1, link: false }),
  ).toMatchObject({ parts: [{ kind: 'date', text: '信息时间：2022/9/6' }, { kind: 'drop' }] })
  expect(
    classifyLine({ text: '2021年12月31日08:12  四川新闻网南充频道  黎 川', line: 1, link: false }),
  ).toMatchObject({
    parts: [
      { kind: 'date' },
      { kind: 'source', text: '四川新闻网南充频道' },
      { kind: 'byline', text: '黎 川' },
    ],
  })
  expect(roleOf('中央人民政府 | 省人民政府 | 无障碍浏览')).toBe('furniture')
})

describe('the credit at a paragraph’s end', () => {
  it('goes, in brackets or glued', () => {
    expect(splitClosingCredit('负责同志参加会议。 (全媒体记者 甲乙 丙丁)')?.body).toBe('负责同志参加会议。')
    expect(
      splitClosingCredit('参加会议。来源:甲报记者:乙丙责任编辑:丁')?.credits.map(({ kind }) => kind),
    ).toEqual(['source', 'byline', 'editor'])
  })

  it('stays where the bracket is the text’s own', () => {
    for (const text of [
      '本报讯（记者 张三）今日召开会议。',
      '印发《办法（试行）》',
      '各县（市）设分会场（含开发区）',
      '她说出了自己的感受。（在记者发稿时，从这个街道的社区卫生服务中心传来好消息： 区卫健委已经回复，此前公布的那位住在小区里的病人，也就是那位居民的女婿，现在已经痊愈。 ）',
    ])
      expect(splitClosingCredit(text)).toBeUndefined()
  })
})
