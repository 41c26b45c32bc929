// A numeral in Chinese or Arabic figures in, its value out.

const DIGITS = '〇一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 }
const VARIANTS: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', 两: '二', 元: '一' }

/** Characters a numeral is written with, for use inside a pattern. */
export const NUMERAL = '0-9０-９〇○零一二三四五六七八九十百千两廿卅'

/** Reads a whole number: 「十四」→ 14, 「二〇二一」→ 2021, 「一百零三」→ 103, 「14」→ 14; undefined when it is none (「十几」). */
export function readNumeral(text: string): number | undefined {
  const ascii = text.normalize('NFKC').trim()
  if (/^\d{1,9}$/.test(ascii)) return Number(ascii)
  const figures = [...ascii].map((char) => VARIANTS[char] ?? char)
  if (figures.length === 0 || figures.length > 9) return undefined
  if (figures.every((char) => DIGITS.includes(char))) {
    return figures.reduce((sum, char) => sum * 10 + DIGITS.indexOf(char), 0)
  }
  let sum = 0
  let digit: number | undefined
  for (const char of figures) {
    const unit = UNITS[char]
    if (unit === undefined) {
      const value = DIGITS.indexOf(char)
      if (value < 0) return undefined
      digit = value
      continue
    }
    sum += (unit === 20 || unit === 30 ? 1 : (digit ?? 1)) * unit
    digit = undefined
  }
  return sum + (digit ?? 0)
}
