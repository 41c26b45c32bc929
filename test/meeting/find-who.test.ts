import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/meeting/meeting.ts'
import type { Person } from '../../src/model.ts'
import { pageOf } from './page-of.ts'

const OPENING = '4月2日，市委召开防汛工作会议，部署近期任务。'
const show = (people: Person[] | undefined) =>
  (people ?? []).map(({ name, role }) => (role ? `${role} ${name}` : name))
const read = (text: string, title: string | null = null) => {
  const [meeting] = findFacts(pageOf(text.split('\n'), title)).meetings
  return [show(meeting?.chair), show(meeting?.speakers), show(meeting?.attendees)]
}

describe('findWho', () => {
  it.each([
    // The one who chairs is often not the one who speaks.
    ['州委书记石岩出席会议并讲话。州长桑吉主持会议。', ['州长 桑吉'], ['州委书记 石岩'], []],
    ['市委书记林远讲话，市长周牧主持。', ['市长 周牧'], ['市委书记 林远'], []],
    // Names of two characters set as wide as three; ASCII full stops.
    ['市长朱　珂主持会议，副市长王　磊、李 强出席会议。', ['市长 朱珂'], [], ['副市长 王磊', '副市长 李强']],
    [
      '盟委书记达木林讲话.盟长乌兰图雅主持会议.副盟长张晓慧、苏德毕力格参加会议.',
      ['盟长 乌兰图雅'],
      ['盟委书记 达木林'],
      ['副盟长 张晓慧', '副盟长 苏德毕力格'],
    ],
    [
      '市长麦青，市委常委钟离、白成、公冶明参加会议。',
      [],
      [],
      ['市长 麦青', '市委常委 钟离', '市委常委 白成', '市委常委 公冶明'],
    ],
    ['市长周牧主持会议。省领导狄青参加有关活动。', ['市长 周牧'], [], ['省领导 狄青']],
    // A Tibetan name; a list with an item that is no name.
    ['省委书记林远讲话，省长才让太主持会议。', ['省长 才让太'], ['省委书记 林远'], []],
    ['县领导牛国、某物、牟强出席会议。', [], [], ['县领导 牛国', '县领导 牟强']],
    // 曾 is a surname, and a word for another time.
    ['市委书记曾照明主持会议，副市长曾令霞出席。', ['市委书记 曾照明'], [], ['副市长 曾令霞']],
    ['市长周牧主持会议。副市长何川曾主持召开调度会。', ['市长 周牧'], [], []],
    ['受市委书记林远委托，市委副书记周牧主持会议。', ['市委副书记 周牧'], [], []],
    ['会议由县委书记、县长李和平主持。', ['县委书记、县长 李和平'], [], []],
    ['市长周牧随即主持召开防汛工作会议。', ['市长 周牧'], [], []],
    ['市委书记林远出席并主持会议。', ['市委书记 林远'], [], []],
    ['林远同志主持会议。', ['林远'], [], []],
    ['会议在市长周牧主持下进行。', ['市长 周牧'], [], []],
    [
      '会议要求，抓好落实。\n会议通报情况。\n副市长何川在会上作工作安排。\n会议由市委常委、副市长苏禾主持。',
      ['市委常委、副市长 苏禾'],
      ['副市长 何川'],
      [],
    ],
    // A rare middle character; 会上 behind an office is no name.
    ['副市长梁晓讲话，市政府副秘书长朱以勇主持会议。', ['市政府副秘书长 朱以勇'], ['副市长 梁晓'], []],
    ['市长周牧主持会议。组长于会上强调，要抓好落实。', ['市长 周牧'], [], []],
    // 于 is a surname after an office, 区 the level of a body before one.
    ['区长周牧主持会议，区政协主席于长海列席会议。', ['区长 周牧'], [], ['区政协主席 于长海']],
    ['市长周牧于8日上午主持会议。', ['市长 周牧'], [], []],
    // Who leads a discussion does not chair the meeting; who sits on the platform is there.
    ['市长周牧主持会议。副市长苏禾在主持讨论时说，要快。', ['市长 周牧'], [], []],
    [
      '市长周牧主持会议，县人大主任张 健、副市长刘 涛等在主席台就座。',
      ['市长 周牧'],
      [],
      ['县人大主任 张健', '副市长 刘涛'],
    ],
    // His office stands where he is first named; 「文件」 never has one.
    [
      '市长罗文通过视频连线调度各县，副市长李坚主持。\n罗文指出，要保畅通。文件强调，要落实。',
      ['副市长 李坚'],
      ['市长 罗文'],
      [],
    ],
    [
      '推介会由临江市副市长龙小主持，副市长苏禾就粮食生产作了说明，市长周牧作产业推介。',
      ['临江市副市长 龙小'],
      ['副市长 苏禾', '市长 周牧'],
      [],
    ],
    // Lists: the shared office, the sole office, joints, ASCII commas, minority names.
    ['市委副书记吴立、高加出席会议。', [], [], ['市委副书记 吴立', '市委副书记 高加']],
    ['市长周牧、何川出席会议。', [], [], ['市长 周牧', '何川']],
    [
      '市领导李冬,焦阳,周月,市级有关部门负责同志参加会议。',
      [],
      [],
      ['市领导 李冬', '市领导 焦阳', '市领导 周月'],
    ],
    ['市委副书记张传和市委常委、副市长出席。', [], [], ['市委副书记 张传']],
    [
      '市人大常委会主任韩建、市政协主席翟长、市委副书记张传和副市长李和平出席会议。',
      [],
      [],
      ['市人大常委会主任 韩建', '市政协主席 翟长', '市委副书记 张传', '副市长 李和平'],
    ],
    [
      '副市长泽仁多吉、市政协副主席买买提·艾山列席会议。',
      [],
      [],
      ['副市长 泽仁多吉', '市政协副主席 买买提·艾山'],
    ],
    ['副指挥长江楚通报了汛情。', [], ['副指挥长 江楚'], []],
    [
      '市委书记、市防汛指挥部指挥长欧阳青主持会议并讲话。',
      ['市委书记、市防汛指挥部指挥长 欧阳青'],
      ['市委书记、市防汛指挥部指挥长 欧阳青'],
      [],
    ],
    [
      '市委常委、常务副市长苏禾，市政府秘书长唐远志，各县（市、区）主要负责同志参加会议。',
      [],
      [],
      ['市委常委、常务副市长 苏禾', '市政府秘书长 唐远志'],
    ],
  ])('reads 「%s」', (text, chair, speakers, attendees) => {
    expect(read(OPENING + text)).toEqual([chair, speakers, attendees])
  })

  it.each([
    ['会上传达了习近平总书记重要讲话精神。'],
    ['会议贯彻落实习近平总书记重要指示精神和省委书记何川、省长唐远讲话要求，作出部署。'],
    ['会前，市委书记林远主持学习。'],
    ['有关市领导任副组长，相关部门负责同志参加。'],
    ['会议指出，文件要求严格落实。'],
    ['各单位主要负责人参加会议。'],
    ['全市干部群众参加义务植树。'],
    ['会后，市长周牧一行来到堤防检查。'],
  ])('names nobody for 「%s」', (text) => {
    expect(read(OPENING + text)).toEqual([[], [], []])
  })

  it('knows a bare name before 强调 by the office given elsewhere', () => {
    expect(
      read(`${OPENING}\n市长周牧主持会议。\n市委书记林远讲话。\n林远强调，要抓好落实。何川强调，要快。`),
    ).toEqual([['市长 周牧'], ['市委书记 林远'], []])
  })

  it('takes the chair from the headline when the body names none, with the office the body gives', () => {
    expect(read(`${OPENING}\n市委书记林远指出，要快。`, '林远主持召开防汛工作会议')[0]).toEqual([
      '市委书记 林远',
    ])
  })

  it('parts names glued in a headline only when one parting is possible', () => {
    expect(read(OPENING, '林远主持 徐志文赵浩然出席')).toEqual([['林远'], [], ['徐志文', '赵浩然']])
  })
})
