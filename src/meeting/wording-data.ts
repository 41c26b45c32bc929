// Words that were official only for a time, and the year they leave for a day of the year.
import { addDays, daysBetween, lunarDay } from '../text/dates.ts'

interface Wording {
  pattern: RegExp
  /** First and last day on which official reports use it; generous at both ends. */
  from?: string
  to?: string
  why: string
}

const WORDINGS: readonly Wording[] = [
  {
    // Renamed 新型冠状病毒肺炎 on 2020-02-08; inside 《》 the title of an older paper may be quoted later.
    pattern: /新型冠状病毒感染的肺炎/,
    from: '2020-01-01',
    to: '2020-02-29',
    why: '「新型冠状病毒感染的肺炎」 was the official name in January and February 2020 only',
  },
  {
    pattern: /新冠肺炎|新型冠状病毒肺炎/,
    from: '2020-02-01',
    to: '2022-12-31',
    why: '「新冠肺炎」 was the name from February 2020 until December 2022',
  },
  { pattern: /奥密克戎/, from: '2021-11-26', why: '「奥密克戎」 was named on 26 November 2021' },
  { pattern: /德尔塔/, from: '2021-05-31', why: '「德尔塔」 was named on 31 May 2021' },
  {
    pattern: /动态清零/,
    from: '2021-06-01',
    to: '2022-12-07',
    why: '「动态清零」 was the policy until 7 December 2022',
  },
  {
    pattern: /新冠(?:病毒)?疫苗|疫苗接种/,
    from: '2020-12-15',
    why: 'vaccination against COVID-19 began in December 2020',
  },
  {
    pattern: /新冠病毒感染“?乙类乙管|“?乙类乙管/,
    from: '2022-12-26',
    why: '「乙类乙管」 was decided on 26 December 2022',
  },
  { pattern: /党的二十大精神/, from: '2022-10-16', why: 'the 20th Party Congress met in October 2022' },
  {
    pattern: /党的十九大精神/,
    from: '2017-10-18',
    to: '2022-10-22',
    why: 'the 19th Party Congress met in October 2017',
  },
  {
    pattern: /党史学习教育/,
    from: '2021-02-20',
    to: '2022-06-30',
    why: '党史学习教育 began in February 2021',
  },
  {
    pattern: /建党(?:100|一百)周年/,
    from: '2020-10-01',
    to: '2021-12-31',
    why: 'the Party was founded in 1921',
  },
  {
    pattern: /习近平总书记/,
    from: '2012-11-15',
    why: '习近平 has been General Secretary since November 2012',
  },
]

/** Days between the lunar new year and a meeting that still speaks of it. */
const MAX_DAYS_SINCE_NEW_YEAR = 15
const THIS_YEAR = 2035

/**
 * The one year in which a text with these words can speak of that month and day, with the reasons; undefined when none or
 * several can: 「3月」 with 奥密克戎 and 动态清零 → 2022; 「3月」 with 奥密克戎 alone stays open.
 */
export function yearsOfWording(
  texts: readonly string[],
  month: number | undefined,
  day: number | undefined,
): { year: number; reason: string } | undefined {
  if (month === undefined) return undefined
  const text = texts.map((one) => one.replace(/《[^《》]{0,80}》/g, '')).join('\n')
  const used = WORDINGS.filter(({ pattern }) => pattern.test(text))
  if (!used.some(({ from }) => from) || !used.some(({ to }) => to)) return undefined
  const fits = (year: number): boolean => {
    const two = String(month).padStart(2, '0')
    const first = `${year}-${two}-${String(day ?? 1).padStart(2, '0')}`
    const last = day === undefined ? `${year}-${two}-28` : first
    return (
      used.every(({ from, to }) => (!from || last >= from) && (!to || first <= to)) &&
      fitsNewYear(text, first, day)
    )
  }
  const years = Array.from({ length: THIS_YEAR - 1990 }, (_, n) => 1990 + n).filter(fits)
  if (years.length !== 1) return undefined
  const lunar = hasNewYear(text) && month <= 2 ? `; 正月初一 fell on ${lunarDay(years[0]!, 1, 1)}` : ''
  const deciding = used.filter((one) => isDeciding(one, used))
  return {
    year: years[0]!,
    reason: `year from the wording: ${deciding.map(({ why }) => why).join('; ')}${lunar}`,
  }
}

/** A wording decides when no other narrows its side more. */
function isDeciding({ from, to }: Wording, used: readonly Wording[]): boolean {
  const latest = used
    .map((one) => one.from ?? '')
    .sort()
    .at(-1)
  const earliest = used.map((one) => one.to ?? '9').sort()[0]
  return from === latest || to === earliest
}

function hasNewYear(text: string): boolean {
  return /正月初一/.test(text)
}

/** 正月初一 spoken of as just past must lie in the days before the meeting. */
function fitsNewYear(text: string, iso: string, day: number | undefined): boolean {
  if (!hasNewYear(text) || day === undefined || Number(iso.slice(5, 7)) > 2) return true
  const newYear = lunarDay(Number(iso.slice(0, 4)), 1, 1)
  if (!newYear) return true
  const since = daysBetween(newYear, iso)
  return since >= 0 && since <= MAX_DAYS_SINCE_NEW_YEAR && addDays(newYear, since) === iso
}
