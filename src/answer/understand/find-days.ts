// A question in, the days it names out: year, month and day, as far as each is said.

/** A day as far as it is known; null is what is not said. */
export interface Day {
  year: number | null
  month: number | null
  day: number | null
  /** As it stands in the folded question. */
  text: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const HAN = '[〇零一二三四五六七八九十]'

const PATTERNS: { pattern: RegExp; read: (match: RegExpMatchArray) => (string | undefined)[] }[] = [
  {
    pattern:
      /(?<![\d.])((?:19|20)\d\d)\s?[年/.-]\s?(\d{1,2})(?:\s?[月/.-]\s?(\d{1,2})[日号]?|月份?)?(?![\d.])/g,
    read: ([, year, month, day]) => [year, month, day],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?月份?\s?(?:(\d{1,2})\s?[日号]?)?/g,
    read: ([, month, day]) => [undefined, month, day],
  },
  { pattern: /(?<!\d)((?:19|20)\d\d)\s?年/g, read: ([, year]) => [year] },
  {
    pattern: new RegExp(
      `([〇零一二三四五六七八九]{4})年(?:(${HAN}{1,3})月份?(?:(${HAN}{1,4})[日号])?)?`,
      'g',
    ),
    read: ([, year, month, day]) => [year, month, day].map((part) => part && String(readHan(part))),
  },
  {
    pattern: new RegExp(`(?<!${HAN})(${HAN}{1,2})月(?:份|(${HAN}{1,3})[日号])`, 'g'),
    read: ([, month, day]) => [undefined, ...[month, day].map((part) => part && String(readHan(part)))],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s*((?:19|20)\\d\\d)?`, 'g'),
    read: ([, day, month, year]) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?\\s*((?:19|20)\\d\\d)?`, 'g'),
    read: ([, month, day, year]) => [year, monthNumber(month), day],
  },
  { pattern: /\b(?:in|of|year)\s+((?:19|20)\d\d)\b/g, read: ([, year]) => [year] },
]

/** Days named in a folded question, e.g. 「10月22号」 → month 10, day 22. 「14+7」 and 「第14次」 are none; 「may」 alone is a verb. */
export function findDays(folded: string): Day[] {
  const taken: [number, number][] = []
  const days: Day[] = []
  for (const { pattern, read } of PATTERNS)
    for (const match of folded.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length]
      if (taken.some(([start, end]) => from < end && to > start)) continue
      const [year, month, day] = [0, 1, 2].map((i) => numberOf(read(match)[i]))
      if (month! > 12 || day! > 31 || month === 0 || day === 0) continue
      if (/^(?:may|march|mar)\b/.test(match[0]) && day === null && year === null) continue
      taken.push([from, to])
      days.push({ year: year!, month: month!, day: day!, text: folded.slice(from, to) })
    }
  return days
}

/** `2021-10-22`, `2022-03`, `--03`, `--01-27` as a day; undefined for null. */
export function readDate(date: string | null): Day | undefined {
  const match = date?.match(/^(\d{4}|-)-(\d\d)(?:-(\d\d))?/)
  if (!date || !match) return undefined
  const [, year, month, day] = match
  return { year: year === '-' ? null : Number(year), month: Number(month), day: numberOf(day), text: date }
}

/** Whether two days can be one: no part that both name differs. 「1月27日」 fits 2020-01-27; 「2021年」 does not. */
export function fits(asked: Day, known: Day): boolean {
  const same = (a: number | null, b: number | null) => a === null || b === null || a === b
  return same(asked.year, known.year) && same(asked.month, known.month) && same(asked.day, known.day)
}

function numberOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null
}

function monthNumber(name: string | undefined): string | undefined {
  return name && String(MONTHS.indexOf(name.slice(0, 3)) + 1)
}

/** 「二〇二一」→ 2021, 「二十二」→ 22, 「十」→ 10. */
export function readHan(numeral: string): number {
  const digits = '〇一二三四五六七八九'
  const value = (character: string) => (character === '零' ? 0 : digits.indexOf(character))
  if (!numeral.includes('十')) return Number(Array.from(numeral, value).join(''))
  const [tens, ones] = numeral.split('十')
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0)
}
