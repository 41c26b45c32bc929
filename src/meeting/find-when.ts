// What the page writes of a meeting's day in, the date as far as it can be known out, with the reasons.
import { addDays, daysBetween, findDates, isoDate, lunarDay, type WrittenDate } from '../text/dates.ts'
import type { PageText } from './page-texts.ts'
import { yearsOfWording } from './wording-data.ts'

/** A date with its support. */
export interface When {
  date: string | null
  /** Why what is not written is known; absent when all is written. */
  inferred?: string
  in?: PageText
  start?: number
  end?: number
}

/** What the page tells of the time it was published. */
export interface PublishedHint {
  iso: string
  /** As far as it is known: 「2022-03-24」 or 「2022-03」. */
  said: string
  /** 「the publication date」 or 「the page's address」. */
  from: string
}

/** Longest time between a meeting and the report of it; a later day of the year means the year before. */
const MAX_DAYS_AHEAD = 2

/**
 * Completes a written date: 「1月23日」 published 2022-01-24 → 2022-01-23; 「昨日」 → the day before; 「20日」 → the month of
 * publication or the one before; without a publication the year that the wording allows, if one alone does. Else it stays open.
 */
export function resolveDate(
  written: WrittenDate,
  published: PublishedHint | undefined,
  texts: readonly string[],
): When {
  const { year, month, day } = written
  if (year !== undefined) return { date: isoDate(year, month, day) }
  if (written.lunar) return resolveLunar(written.lunar, published, texts)
  if (written.relative !== undefined && month === undefined) return resolveRelative(written, published)
  if (month === undefined) return resolveBareDay(day!, published)
  if (published) {
    const own = Number(published.iso.slice(0, 4))
    const candidate = isoDate(own, month, day) as string
    const isAhead =
      day === undefined
        ? candidate > published.iso.slice(0, 7)
        : daysBetween(published.iso, candidate) > MAX_DAYS_AHEAD
    return {
      date: isoDate(isAhead ? own - 1 : own, month, day),
      inferred: `year from ${published.from} (${published.said})`,
    }
  }
  const wording = yearsOfWording(texts, month, day)
  if (wording) return { date: isoDate(wording.year, month, day), inferred: wording.reason }
  return { date: isoDate(undefined, month, day) }
}

function resolveRelative({ relative, day }: WrittenDate, published: PublishedHint | undefined): When {
  if (!published) return { date: null }
  const iso = addDays(published.iso, relative!)
  if (day === undefined || Number(iso.slice(8)) === day) {
    return { date: iso, inferred: `counted from ${published.from} (${published.said})` }
  }
  return resolveBareDay(day, published)
}

function resolveBareDay(day: number, published: PublishedHint | undefined): When {
  if (!published) return { date: null }
  const inMonth = `${published.iso.slice(0, 8)}${String(day).padStart(2, '0')}`
  const before = addDays(`${published.iso.slice(0, 8)}01`, -1)
  const iso = daysBetween(published.iso, inMonth) > 0 ? `${before.slice(0, 8)}${inMonth.slice(8)}` : inMonth
  if (
    Number(iso.slice(8)) > Number(addDays(`${addDays(`${iso.slice(0, 8)}28`, 4).slice(0, 8)}01`, -1).slice(8))
  )
    return { date: null }
  return { date: iso, inferred: `year and month from ${published.from} (${published.said})` }
}

function resolveLunar(
  lunar: { month: number; day: number },
  published: PublishedHint | undefined,
  texts: readonly string[],
): When {
  const name = `lunar ${lunar.month}/${lunar.day}`
  if (published) {
    const own = Number(published.iso.slice(0, 4))
    const days = [own, own - 1].map((year) => lunarDay(year, lunar.month, lunar.day))
    const iso = days.find((one) => one !== undefined && daysBetween(published.iso, one) <= MAX_DAYS_AHEAD)
    if (iso) return { date: iso, inferred: `${name} in the year of ${published.from} (${published.said})` }
  }
  const wording = yearsOfWording(texts, lunar.month === 1 ? 1 : undefined, undefined)
  const iso = wording && lunarDay(wording.year, lunar.month, lunar.day)
  return wording && iso ? { date: iso, inferred: `${name}; ${wording.reason}` } : { date: null }
}

/** The first date of a text that lies before `until` and can be a meeting's day. */
export function dateBefore(text: PageText, from: number, until: number): WrittenDate | undefined {
  const dates = findDates(text.text.slice(from, until)).filter(({ lunar }) => !lunar || from === 0)
  const days = dates.filter(
    (date) => date.month !== undefined || date.relative !== undefined || date.day !== undefined || date.lunar,
  )
  // 「某网南充12月31日讯 12月30日，…」: the day of the dateline is the day it was written, where another follows.
  const isDateline = ({ end }: WrittenDate) => /^[电讯]/.test(text.text.slice(from + end))
  const first = days.find((date) => !isDateline(date)) ?? days[0]
  return first && { ...first, start: first.start + from, end: first.end + from }
}
