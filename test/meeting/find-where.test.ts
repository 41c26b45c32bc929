import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/meeting/meeting.ts'
import type { PageLine } from '../../src/model.ts'
import { pageOf } from './page-of.ts'

const where = (text: string | string[], lines: PageLine[] = [], title: string | null = null) => {
  const [meeting] = findFacts(pageOf(text, title, lines)).meetings
  return [meeting?.place, meeting?.province, meeting?.level]
}
const OUR_CITY = '8月5日，我市召开防汛专题会议。市长周牧主持会议。'

describe('the division of a meeting', () => {
  it('is the inner one of a town’s meeting, a prefecture’s where 地区 stands, and a district’s by its column', () => {
    expect(
      where('2月10日，龙泉镇召开防疫会议，镇党委书记曲鹏主持。', [
        { kind: 'owner', text: '主办单位：烟台市牟平区人民政府办公室' },
      ])[0],
    ).toBe('牟平区')
    expect(where('1月8日，喀什地区疫情防控指挥部召开会议，地委书记陶振主持。')).toEqual([
      '喀什地区',
      '新疆维吾尔自治区',
      '州',
    ])
    // 怀仁 is a city of 山西, but no place in a name.
    expect(where('8月3日，全省大会举行。省长盛怀仁主持。', [], '全省大会举行 盛怀仁主持')[0]).toBeNull()
    expect(where('10月28日，荣昌区召开招商暨国家畜牧科技城建设工作会，区长郎青主持。')[2]).toBe('区')
    expect(
      where('8月2日，区委书记祝芸主持召开防疫会议。', [{ kind: 'category', text: '历下新闻 > 时政' }])[0],
    ).toBe('历下区')
  })

  it('is a city’s where it competes for a national title, the country’s where all the country meets', () => {
    const text = '11月4日，我市召开创建全国文明城市工作推进会，市长周牧主持。'
    expect(where(text, [], '三门峡召开创建全国文明城市工作推进会')).toEqual(['三门峡市', '河南省', '市'])
    expect(where('11月4日，全国防汛工作会议召开，部长周牧主持。')).toEqual([null, null, '国家'])
  })

  it('is for a city’s own meeting after the province’s the one the headline names', () => {
    const { meetings } = findFacts(
      pageOf(
        [
          '8月5日，江西省召开全省防汛视频会议，省长林远主持会议。',
          '全省会议结束后，我市立即召开市防汛指挥部会议，市长周牧主持会议并讲话。',
        ],
        '赣州市组织收看全省防汛视频会议',
      ),
    )
    expect(meetings.map(({ place }) => place)).toEqual(['江西省', '赣州市'])
  })

  it.each<[string, string, PageLine[], string | null, (string | null)[]]>([
    ['the name', '8月5日，中共甘孜州委防汛工作会议召开。', [], null, ['甘孜藏族自治州', '四川省', '州']],
    [
      'the headline',
      '8月5日，市委常委会召开会议，研究防汛。',
      [],
      '遂宁市委常委会召开会议',
      ['遂宁市', '四川省', '市'],
    ],
    [
      'the sentence',
      '8月5日，我市召开防汛专题会议，部署六安市防汛工作。',
      [],
      null,
      ['六安市', '安徽省', '市'],
    ],
    [
      'the office',
      '8月5日，防汛专题会议召开。常山县委书记林远主持会议。',
      [],
      null,
      ['常山县', '浙江省', '县'],
    ],
    [
      'the category',
      OUR_CITY,
      [{ kind: 'category', text: '梧州要闻' }],
      null,
      ['梧州市', '广西壮族自治区', '市'],
    ],
    [
      'the publisher',
      OUR_CITY,
      [{ kind: 'source', text: '来源：焦作日报' }],
      null,
      ['焦作市', '河南省', '市'],
    ],
    [
      'the owner',
      OUR_CITY,
      [{ kind: 'owner', text: '主办：鹰潭市人民政府' }],
      null,
      ['鹰潭市', '江西省', '市'],
    ],
    [
      'the address',
      OUR_CITY,
      [{ kind: 'url', text: 'http://www.example.cn/xw/jincheng/12.html' }],
      null,
      ['晋城市', '山西省', '市'],
    ],
    ['the body', `${OUR_CITY}各单位在泰州分会场参加会议。`, [], null, ['泰州市', '江苏省', '市']],
  ])('is known by %s', (_by, text, lines, title, expected) => {
    expect(where(text, lines, title)).toEqual(expected)
  })

  it('gives the category the right of way over publisher and owner', () => {
    const lines: PageLine[] = [
      { kind: 'category', text: '长治' },
      { kind: 'source', text: '来源：太原晚报' },
      { kind: 'owner', text: '主办：大同市人民政府' },
    ]
    expect(where(OUR_CITY, lines)[0]).toBe('长治市')
  })

  it.each([
    ['another city in trouble', `${OUR_CITY}要吸取连云港疫情教训。`],
    ['a stop of a flight', `${OUR_CITY}做好经停武汉航班管控。`],
    ['a city helped', `${OUR_CITY}向援鄂驰援武汉的同志致敬。`],
  ])('is not %s', (_what, text) => {
    expect(where(text)).toEqual([null, null, '市'])
  })

  it('is the province on a city page that reports a meeting of the province', () => {
    const text = ['8月5日，全省防汛工作视频会议召开。省长何川主持会议。', '市长周牧在襄阳分会场参加会议。']
    expect(where(text)).toEqual(['湖北省', '湖北省', '省'])
  })

  it('tells cities, districts and provinces of one name apart by the level', () => {
    expect(where('8月5日，朝阳区委常委会召开会议。', [{ kind: 'source', text: '来源：北京朝阳' }])).toEqual([
      '朝阳区',
      '北京市',
      '区',
    ])
    expect(where(OUR_CITY, [{ kind: 'category', text: '吉林要闻' }])[0]).toBe('吉林市')
    expect(where('8月5日，全省防汛会议召开。', [{ kind: 'category', text: '吉林要闻' }])[0]).toBe('吉林省')
  })

  it('is left open, and only the province known, when no city is named', () => {
    expect(where(OUR_CITY, [{ kind: 'source', text: '来源：山西新闻网' }])).toEqual([null, '山西省', '市'])
  })

  it('is nowhere in particular for a national meeting', () => {
    expect(where('8月5日，国务院召开全国防汛工作电视电话会议。')).toEqual([null, null, '国家'])
  })

  it('marks a place that does not stand in the text in full', () => {
    const { meetings } = findFacts(pageOf(OUR_CITY, null, [{ kind: 'category', text: '梧州要闻' }]))
    expect(meetings[0]!.inferred).toMatchObject({
      place: expect.stringContaining('category'),
      province: expect.anything(),
    })
    const full = findFacts(pageOf('8月5日，广西壮族自治区梧州市召开防汛会议。')).meetings[0]!
    expect(full.inferred.place).toBeUndefined()
  })
})
