// Pages in, repaired pages out: what is undone, and above all what is left alone.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/clean/repair.ts'

const seed = (name: string) => readFileSync(`corpus/${name}`, 'utf8')

describe('repairText', () => {
  it('takes the readings out and gives the text in the script it was first in', () => {
    const { text, repairs, script } = repairText(seed('003-dezhou-2020-01-27.txt'))
    expect(text).toContain('农历正月初一,习近平总书记主持召开中共中央政治局常务委员会会议')
    expect(repairs.pinyin).toBeGreaterThan(400)
    expect(script).toBe('hans')
  })

  it('puts torn characters together again', () => {
    const ziyang = repairText(seed('000-ziyang-2022-01-23.txt')).text
    expect(ziyang).toContain('进口冷链食品,最大限度')
    expect(ziyang).toContain('来源:资阳日报')
    expect(ziyang).toContain('坚持日报告制度')
    expect(ziyang).toContain('12345(本地拨打)　028-26111041(外地拨打)\n 市政府')
    const dezhou = repairText(seed('003-dezhou-2020-01-27.txt')).text
    expect(dezhou).toContain('层层把控。火车站、高铁站要发挥关卡作用')
    expect(dezhou).toContain('确保县不漏乡')
  })

  it('leaves a clean page as it is', () => {
    for (const name of ['001-aba-2021-10-22.txt', '004-changzhi-2021-08-05.txt'])
      expect(repairText(seed(name)).text).toBe(seed(name))
  })
})
