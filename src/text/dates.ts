// Text in, the dates written in it out, each only as far as it is written.
import { NUMERAL, readNumeral } from './numerals.ts'

/** A date as written; what is not written is absent. */
export interface WrittenDate {
  start: number
  end: number
  year?: number
  month?: number
  day?: number
  /** Days from the day of publication: -1 for 昨日, 0 for 今天. */
  relative?: number
  /** Written by the lunar calendar: month 1-12, day 1-30 (「正月初一」). */
  lunar?: { month: number; day: number }
  /** The day stood here and was lost: 「3月□日」. */
  dayLost?: true
}

const N = `[${NUMERAL}]`
const FULL = new RegExp(`(${N}{4})\\s?年\\s?(${N}{1,3})\\s?月\\s?(${N}{1,3})\\s?[日号]`, 'g')
const ISO = /(?<!\d)((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g
/** Years of the Republic of China, as Taiwan, Kinmen and Matsu count: 「民國113年9月10日」「發布日期：113-09-10」. */
const REPUBLIC =
  /(?:民[国國]\s?|(?:日期|时间|時間)\s?[:：]\s?)(\d{2,3})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)日?/g
const LOST_DAY = /(?<!\d)(?:((?:19|20)\d\d)年)?(\d{1,2})(?:月(?:[12３]?[□?？]|[□?？]\d)|[?？□])日/g
const MONTH_DAY = new RegExp(`(?<!年)(?<!${N})(${N}{1,3})\\s?月\\s?(${N}{1,3})\\s?[日号]`, 'g')
const YEAR_MONTH = new RegExp(`(${N}{4})\\s?年\\s?(${N}{1,3})\\s?月(?!\\s?${N})`, 'g')
const RELATIVE = new RegExp(
  `(昨[日天晚]|今[日天晚晨]|前[日天](?=[(（，,上下]))(?:[(（]\\s?(?:(${N}{1,2})月)?(${N}{1,3})日\\s?[)）])?`,
  'g',
)
const TODAY_IN_BRACKETS = /(今|昨)[(（](\d{1,2})(?:日)?[)）][日天]/g
const LUNAR = new RegExp(
  `(?:农历)?(?:(正|腊|${N}{1,2})月|大年)(?:初([一二三四五六七八九十])|(十[一二三四五六七八九]?|二十|廿[一二三四五六七八九]?|三十))`,
  'g',
)
/** 「20日」 alone; not a span of days (「14日内」「7日以上」), nor a weekday or a number of days. */
const BARE_DAY = new RegExp(`(?<![${NUMERAL}月\\-.～~至/])(\\d{1,2})日(?![内间以游之])`, 'g')

/** All dates of a text, in order, the fuller reading where two overlap: 「2021年10月22日」 once, not also 「10月22日」. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  const add = (match: RegExpExecArray, date: Omit<WrittenDate, 'start' | 'end'>): void => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (found.some(({ start, end }) => span.start < end && start < span.end)) return
    if (isPossible(date)) found.push({ ...span, ...date })
  }
  const n = (figure: string | undefined): number => readNumeral(figure ?? '') ?? 0
  for (const m of text.matchAll(FULL)) add(m, { year: n(m[1]), month: n(m[2]), day: n(m[3]) })
  for (const m of text.matchAll(ISO)) add(m, { year: n(m[1]), month: n(m[3]), day: n(m[4]) })
  for (const m of text.matchAll(REPUBLIC)) add(m, { year: n(m[1]) + 1911, month: n(m[2]), day: n(m[3]) })
  for (const m of text.matchAll(DAY_FIRST)) add(m, { year: n(m[3]), month: n(m[2]), day: n(m[1]) })
  for (const m of text.matchAll(LOST_DAY)) {
    add(m, { ...(m[1] ? { year: n(m[1]) } : {}), month: n(m[2]), dayLost: true })
  }
  for (const m of text.matchAll(RELATIVE)) {
    const relative = m[1]!.startsWith('昨') ? -1 : m[1]!.startsWith('前') ? -2 : 0
    add(m, { relative, ...(m[2] ? { month: n(m[2]) } : {}), ...(m[3] ? { day: n(m[3]) } : {}) })
  }
  for (const m of text.matchAll(TODAY_IN_BRACKETS)) add(m, { relative: m[1] === '昨' ? -1 : 0, day: n(m[2]) })
  for (const m of text.matchAll(MONTH_DAY)) add(m, { month: n(m[1]), day: n(m[2]) })
  for (const m of text.matchAll(YEAR_MONTH)) add(m, { year: n(m[1]), month: n(m[2]) })
  for (const m of text.matchAll(LUNAR)) {
    const month = m[1] === undefined || m[1] === '正' ? 1 : m[1] === '腊' ? 12 : n(m[1])
    add(m, { lunar: { month, day: n(m[2] ?? m[3]) } })
  }
  for (const m of text.matchAll(BARE_DAY)) add(m, { day: n(m[1]) })
  return found.sort((a, b) => a.start - b.start)
}

function isPossible({ year, month, day }: Omit<WrittenDate, 'start' | 'end'>): boolean {
  return (
    (year === undefined || (year > 1900 && year < 2100)) &&
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= 31))
  )
}

/** 2022, 1, 23 → 「2022-01-23」; without a day 「2022-03」; without a year 「--03」 or 「--01-27」; null when nothing is known. */
export function isoDate(year?: number, month?: number, day?: number): string | null {
  const two = (value: number): string => String(value).padStart(2, '0')
  if (month === undefined) return year === undefined ? null : String(year)
  const head = year === undefined ? '--' : `${year}-`
  return head + two(month) + (day === undefined ? '' : `-${two(day)}`)
}

/** The day `days` after an ISO day: 「2020-03-01」, -1 → 「2020-02-29」. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Days from the first ISO day to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

const lunarFormat = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The ISO day of a lunar day in the lunar year that begins in `year`: 2020, 1, 1 → 「2020-01-25」; undefined in none. */
export function lunarDay(year: number, month: number, day: number): string | undefined {
  for (let at = `${year}-01-21`, n = 0; n < 400; n++, at = addDays(at, 1)) {
    // A leap month is written 「4bis」 and is not the month asked for.
    if (lunarFormat.format(new Date(`${at}T00:00:00Z`)) === `${month}/${day}`) return at
  }
  return undefined
}
