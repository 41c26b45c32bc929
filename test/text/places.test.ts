import { describe, expect, it } from 'vitest'
import {
  divisionOf,
  divisionsRead,
  findPlaces,
  isPartOf,
  latinNameOf,
  parentOf,
} from '../../src/text/places.ts'

const full = (text: string) => findPlaces(text).map((place) => place.full)

describe('latinNameOf', () => {
  it('writes a place as English does, and no county', () => {
    expect(['江苏省', '阿坝藏族羌族自治州', '德州市'].map(latinNameOf)).toEqual(['Jiangsu', 'Aba', 'Dezhou'])
    expect(latinNameOf('安平县')).toBeUndefined()
  })
})

describe('places', () => {
  it.each([
    ['中共阿坝州委会议在马尔康召开', ['阿坝藏族羌族自治州', '马尔康市']],
    ['恩施州的同志', ['恩施土家族苗族自治州']],
    ['吉林市与吉林', ['吉林市', '吉林省']],
    ['成都、武汉和昆山', ['成都市', '武汉市', '昆山市']],
    ['甘肃省东乡族自治县', ['甘肃省', '东乡族自治县']],
    ['浦东', ['浦东新区']],
    ['仙桃市', ['仙桃市']],
    ['龙泉镇不是龙泉市', ['龙泉市']],
    ['苗栗县在平台中发布', ['苗栗县']],
  ])('finds the divisions of 「%s」', (text, expected) => {
    expect(full(text)).toEqual(expected)
  })

  it.each(['维护社会和平稳定', '买了三明治', '确保沿海安全', '孙中山先生', '在城区和郊区', '强化主动向阳性'])(
    'takes nothing in 「%s」 for a division',
    (text) => {
      expect(findPlaces(text).filter(({ certain }) => certain)).toEqual([])
    },
  )

  it('settles a name several divisions bear by the one written before it', () => {
    expect(findPlaces('北京市朝阳区')[1]).toMatchObject({ province: '北京市' })
    expect(findPlaces('长春市朝阳区')[1]).toMatchObject({ province: '吉林省' })
    expect(findPlaces('朝阳')[0]).toMatchObject({ full: '朝阳市', province: '辽宁省' })
  })

  it('gives spans in the text it was given', () => {
    const text = '吴政隆在北京主持'
    expect(findPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(['北京'])
  })

  it('knows which division lies in which', () => {
    expect(isPartOf('513201', '510000')).toBe(true)
    expect(isPartOf('513201', '513200')).toBe(true)
    expect(isPartOf('510100', '513200')).toBe(false)
    expect(parentOf('513201')?.full).toBe('阿坝藏族羌族自治州')
    expect(divisionOf('999999')).toBeUndefined()
  })

  it('reads toneless pinyin, one letter telling 常州 from 长治', () => {
    expect(divisionsRead('aba').map((one) => one.short)).toEqual(['阿坝'])
    expect(divisionsRead('Changzhou').map((one) => one.short)).toEqual(['常州'])
    expect(divisionsRead('changzhi shi').map((one) => one.short)).toEqual(['长治'])
    expect(divisionsRead('huiyi')).toEqual([])
  })
})
