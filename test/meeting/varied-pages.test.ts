// Short pages written for this test, each with something the seeds do not have, against the facts a reader finds.
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/flow.ts'
import type { Meeting, Person } from '../../src/model.ts'

const read = (page: string) =>
  ingest({ file: 'page.txt', bytes: new TextEncoder().encode(page.trim()) }).report
const names = (people: Person[]) => people.map(({ name }) => name)
const offices = (people: Person[]) => people.map(({ name, role }) => `${role} ${name}`)
const meetingOf = (page: string): Meeting => {
  const { meetings } = read(page)
  expect(meetings).toHaveLength(1)
  return meetings[0]!
}

describe('facts of varied pages', () => {
  it('takes a session of a people’s congress from 第二次, not from 第十四届', () => {
    const meeting = meetingOf(`
青禾县第十四届人民代表大会第二次会议开幕
来源：青禾融媒 发布时间：2023-01-09
1月8日上午，阿鲁科尔沁旗第十四届人民代表大会第二次会议在旗会议中心开幕。大会执行主席欧阳雪松主持会议。
旗长白图雅代表旗人民政府向大会作政府工作报告，报告提出今年要新修农村牧区公路一百二十公里，改造老旧小区九个。
上官文博、呼和、其木格（女）等出席大会。`)
    expect(meeting).toMatchObject({ session: 2, date: '2023-01-08', place: '阿鲁科尔沁旗' })
    expect(meeting.province).toBe('内蒙古自治区')
    expect(names(meeting.chair)).toEqual(['欧阳雪松'])
  })

  it('reads a government’s executive meeting with its number, held by a mayor who is absent in the title', () => {
    const meeting = meetingOf(`
市政府召开第37次常务会议
2023.05.18 来源：宜春日报
5月17日下午，市长夏侯明主持召开市政府第37次常务会议，研究防汛备汛、中小企业纾困等工作。
会议强调，防汛责任要落实到每一座水库、每一段堤防，汛前完成二百一十座病险山塘的除险。
市领导诸葛青、司徒远、李一帆参加会议。`)
    expect(meeting).toMatchObject({ session: 37, date: '2023-05-17', place: '宜春市', province: '江西省' })
    expect(offices(meeting.chair)).toEqual(['市长 夏侯明'])
    expect(names(meeting.attendees)).toEqual(['诸葛青', '司徒远', '李一帆'])
  })

  it('tells apart who chairs, who speaks and who reports, each with an office', () => {
    const meeting = meetingOf(`
全区安全生产电视电话会议召开
发布时间：2022-06-02 10:20 来源：北京市朝阳区人民政府
6月1日，全区安全生产电视电话会议召开，会议由区委副书记、区长文献之主持，区委书记闻铭讲话，副区长岑小满通报近期事故情况。
闻铭强调，餐饮燃气、自建房和电动自行车是三个重点，本月底前要过一遍筛子，不留死角。
区人大常委会主任安宁河、区政协主席鲍千里出席。`)
    expect(meeting).toMatchObject({ date: '2022-06-01', place: '朝阳区', province: '北京市', level: '区' })
    expect(offices(meeting.chair)).toEqual(['区委副书记、区长 文献之'])
    expect(names(meeting.speakers)).toContain('闻铭')
    expect(names(meeting.attendees)).toEqual(['安宁河', '鲍千里'])
  })

  it('finds a chair who is named in the last sentence only, and a day told as 17日下午', () => {
    const meeting = meetingOf(`
全县秋粮收购工作推进会召开
发布日期：2021-09-18 来源：淳安县融媒体中心
17日下午，全县秋粮收购工作推进会召开。会议通报了前一阶段仓容腾并情况，安排下一步工作。
会议要求，各收储点要早开磅、晚收秤，现金结算不过夜，绝不打一张白条。
副县长竺可人主持会议。`)
    expect(meeting).toMatchObject({ date: '2021-09-17', place: '淳安县', province: '浙江省', level: '县' })
    expect(offices(meeting.chair)).toEqual(['副县长 竺可人'])
  })

  it('names nobody where the report names nobody, and takes the year from the address', () => {
    const meeting = meetingOf(`
http://www.example.gov.cn/ywdt/202211/05/c_1.html
市森林草原防灭火指挥部召开调度会议
11月4日，延安市森林草原防灭火指挥部召开调度会议，听取各县（市、区）防火准备情况汇报。
会议要求，高火险期内每个进山路口都要有人值守，见烟就查、见火就罚。`)
    expect(meeting).toMatchObject({
      date: '2022-11-04',
      place: '延安市',
      chair: [],
      speakers: [],
      attendees: [],
    })
    expect(meeting.inferred.date).toContain("the page's address")
  })

  it('keeps an office for each of the names that share it, and names joined by ·', () => {
    const meeting = meetingOf(`
州委农村工作会议召开
来源：伊犁日报 时间：2023-02-11
2月10日，州委农村工作会议召开。州党委副书记、州长卡德尔别克·哈木扎主持会议，州党委书记邱树立讲话。
州党委副书记冉建新、徐晓梅（女）、马国安（回族）出席会议。`)
    expect(meeting.date).toBe('2023-02-10')
    expect(names(meeting.chair)).toEqual(['卡德尔别克·哈木扎'])
    expect(offices(meeting.attendees)).toEqual([
      '州党委副书记 冉建新',
      '州党委副书记 徐晓梅',
      '州党委副书记 马国安',
    ])
  })

  it('dates a meeting of several days by its first day, and 昨天 by the day of publication', () => {
    expect(
      meetingOf(`
全省文物普查培训工作会议在敦煌召开
来源：甘肃日报 2024-05-19
5月17日至18日，全省文物普查培训工作会议在敦煌市召开。副省长瞿南山出席会议并讲话，省文物局局长滕一鸣主持。
会议指出，普查要走到田间地头，不漏一座古桥、一眼古井。`),
    ).toMatchObject({ date: '2024-05-17', place: '甘肃省', level: '省' })
    expect(
      meetingOf(`
市政府党组召开扩大会议
来源：《绍兴日报》 发布时间：2022-03-02
昨天，市政府党组书记、市长施望北主持召开市政府党组扩大会议，传达学习上级精神，研究亚运会筹备工作。
会议强调，场馆改造要赶在梅雨之前收尾。`),
    ).toMatchObject({ date: '2022-03-01', place: '绍兴市', province: '浙江省' })
  })

  it.each([
    [
      'an inspection whose title speaks of a meeting’s spirit',
      `
查国庆在调研督导全国会议精神贯彻落实情况时强调 把群众的事办到心坎上
来源：咸宁日报 2023-03-21
3月20日，市委书记查国庆深入崇阳县、通城县调研督导全国两会精神贯彻落实情况。
查国庆强调，要一件事情接着一件事情办，让群众看得见变化。市领导步青云参加调研。`,
    ],
    [
      'a press conference',
      `
市政府新闻办举行新闻发布会 介绍城市公园建设情况
来源：珠海发布 2023-07-06
7月5日，市政府新闻办举行新闻发布会，市城管局局长窦小溪介绍全市社区公园建设有关情况，并回答记者提问。
窦小溪说，今年新建社区公园三十二个，市民出门五百米就能见到绿地。发布会由市政府新闻办副主任甄言主持。`,
    ],
  ])('finds no meeting in %s', (_, page) => {
    expect(read(page).meetings).toEqual([])
  })

  it('reads Traditional wording of a government of Macau', () => {
    const { meetings, script } = read(`
經濟發展委員會舉行全體會議
來源：新聞局 2022-11-15
經濟發展委員會昨日（十四日）舉行全體會議，會議由行政長官岑浩輝主持，經濟財政司司長戴敏行匯報明年施政重點。
與會委員就中小企貸款、青年就業提出意見，當局表示會逐項跟進。會議地點為澳門特別行政區政府總部。`)
    expect(script).toBe('hant')
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({ date: '2022-11-14', province: '澳门特别行政区' })
    expect(names(meetings[0]!.chair)).toEqual(['岑浩輝'])
  })

  it('knows a new area by its own name and by the province it lies in', () => {
    const meeting = meetingOf(`
新区管委会召开重点项目调度会
时间：2023-04-12 来源：贵安新区报
4月11日，贵安新区管委会召开重点项目调度会议，新区党工委书记、管委会主任卢飞鸿主持会议并讲话。
会议强调，数据中心集群要抢抓施工黄金期，六月底前三栋机房具备通电条件。`)
    expect(meeting.date).toBe('2023-04-11')
    expect(meeting.province).toBe('贵州省')
    expect(names(meeting.chair)).toEqual(['卢飞鸿'])
  })

  it('names a governor who takes part by video as present, not as the chair', () => {
    const meeting = meetingOf(`
全省防汛抗旱视频会议召开
来源：湖南日报 2022-06-06
6月5日，全省防汛抗旱视频会议召开。省委书记粟裕民主持会议并讲话，省长费孝文视频参会并就工作作出安排。
会议要求，水库汛限水位一厘米都不得突破，转移群众宁可十防九空。`)
    expect(meeting).toMatchObject({ date: '2022-06-05', place: '湖南省', format: '视频会议' })
    expect(names(meeting.chair)).toEqual(['粟裕民'])
    expect([...names(meeting.speakers), ...names(meeting.attendees)]).toContain('费孝文')
  })
})
