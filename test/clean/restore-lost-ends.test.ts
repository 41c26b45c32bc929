// Pages that went through the wrong table and back in; what is certain is restored, the rest stays.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { likelihoodOn } from '../../src/clean/likelihood.ts'
import { restoreLostEnds } from '../../src/clean/restore-lost-ends.ts'

const restore = (text: string) => restoreLostEnds(text, () => likelihoodOn(''))

describe('restoreLostEnds', () => {
  const changzhou = restore(readFileSync('corpus/002-changzhou-2022-03.txt', 'utf8'))

  it('shows the lost digit of the day as □ and invents none', () => {
    expect(changzhou.text.startsWith('3月□日晚,省委书记')).toBe(true)
    expect(changzhou.uncertain).toBe(1)
  })

  it('ends every paragraph with the 。 the line break took', () => {
    for (const end of [
      '许昆林出席会议并讲话。 市委书记陈金虎',
      '坚决维护来之不易的良好局面。 吴政隆强调',
      '常州经开区同时设分会场。',
    ])
      expect(changzhou.text).toContain(end)
  })

  it('straightens the character the tag bent', () => {
    expect(changzhou.text).toContain('扫一扫在手机打开当前页</p>')
  })

  it('marks what was lost amid a sentence, and gives a year its century back', () => {
    const page =
      '时间?021-11-09 来源：某报 11?日晚，市委召开会议，部署防汛工作 指挥部召开?8次会议，巡查队伍接报?小时内到场，怎么办?会上说清了 市长说，床位不少?500张，全部备足'
    expect(restore(page).text).toBe(
      '时间：2021-11-09 来源：某报 11月□日晚，市委召开会议，部署防汛工作。 指挥部召开□8次会议，巡查队伍接报□小时内到场，怎么办?会上说清了。 市长说，床位不少□500张，全部备足。',
    )
  })

  it.each([
    '填表日期:20??年?月?日,第?次会议,3?月',
    '3?日晚,市委书记主持召开会议。会议强调,要压实责任。',
    '网址/a>和路径/p/1,页/面',
    '一、加强领导,落实责任 二、广泛宣传,营造氛围 三、严格督查,确保实效',
    'What day? 3? Or 4?',
    '时间？2021-11-09,不少?500张',
  ])('leaves 「%s」 as it is', (text) => {
    expect(restore(text).text).toBe(text)
  })
})
