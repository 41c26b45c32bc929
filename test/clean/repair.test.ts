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

  it('leaves a clean page as it is', () => {
    for (const name of ['001-aba-2021-10-22.txt', '004-changzhi-2021-08-05.txt'])
      expect(repairText(seed(name)).text).toBe(seed(name))
  })
})
