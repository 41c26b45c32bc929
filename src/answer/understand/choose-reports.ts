// What a question names in, the reports it speaks of out, or why none can be meant.
import type { Archive, Choice, Meeting, NothingReason, Report } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { divisionsNamed } from '../../text/places.ts'
import type { AskedFact } from './find-asked-fact.ts'
import { type Day, fits, readDate } from './find-days.ts'
import type { Named, NamedPlace } from './find-named.ts'
import type { Guide } from './guide.ts'

/** The reports a question is about. */
export interface Chosen {
  /** Undefined: it names none, any may answer. */
  reports?: number[]
  /** The meetings that fit, best first. */
  meetings?: Choice[]
  /** Why nothing fits: what it names is not in the reports. */
  missing?: NothingReason
  /** Words that only picked the reports: a passage of them need not hold them. */
  spent: string[]
}

/** What only a meeting has; who wrote or what was said of it may be asked of any page. */
const OF_MEETING: ReadonlySet<AskedFact> = new Set([
  'chair',
  'speakers',
  'attendees',
  'date',
  'venue',
  'format',
  'session',
])

/**
 * Reports that fit all that is named. A place or date that only stands in some text picks nothing: it is searched
 * for, since documents that name a place in passing seldom hold what is asked about it.
 */
export function chooseReports(named: Named, archive: Archive, guide: Guide, fact?: AskedFact): Chosen {
  const ofMeeting = fact !== undefined
  const spent: string[] = []
  let choices = allMeetings(archive)
  let picked = false
  const narrow = (keep: (choice: Choice) => boolean): boolean => {
    const kept = choices.filter(keep)
    if (kept.length === 0) return false
    choices = kept
    picked = true
    return true
  }

  const located = locate(named.places, archive, guide)
  if (!located) return { missing: 'place', spent }
  const elsewhere =
    located.length > 0
      ? undefined
      : named.places.find(({ certain, divisions }) => certain && divisions.length > 0)
  if (elsewhere && fact && OF_MEETING.has(fact)) {
    if (!narrow((choice) => mayHaveMet(choice, elsewhere, archive, guide))) return { missing: 'place', spent }
    spent.push(elsewhere.text)
  }
  // Two places in one question are two meetings to compare, not one meeting in both.
  const at = located.flatMap((place) => meetingsAt(place, archive, guide))
  if (at.length > 0) narrow((choice) => at.some((other) => isSame(choice, other)))
  spent.push(...located.map(({ text }) => text))

  for (const { number, text } of named.sessions) {
    const isNumbered = ({ report, meeting }: Choice) =>
      archive.reports[report]!.meetings[meeting ?? -1]?.session === number
    if (!narrow(isNumbered) && !narrow(({ report }) => guide.reports[report]!.text.includes(text)))
      return { missing: 'topic', spent }
    spent.push(text)
  }

  for (const day of named.days) {
    // 「德州8月5日」: that another city's report writes the day is nothing to 德州.
    const meant = new Set(choices.map(({ report }) => report))
    const isWritten = guide.reports.some(({ text }, report) => meant.has(report) && text.includes(day.text))
    if (isWritten && !ofMeeting && !picked) continue
    if (
      narrow((choice) => isHeldOn(day, choice, archive)) ||
      narrow((one) => isPublishedOn(day, one, archive))
    )
      spent.push(day.text)
    else if (!isWritten && (picked || ofMeeting || day.day !== null)) return { missing: 'date', spent }
  }

  if (named.strangers.length > 0) return { missing: 'person', spent }
  if (named.people.length > 0) {
    const isPresent = ({ report }: Choice) =>
      named.people.some((name) => guide.reports[report]!.people.has(name))
    if (!narrow(isPresent)) return { missing: 'person', spent }
  }
  if (!picked) return { spent }
  const meetings = bestFirst(choices, named, archive, guide)
  return { reports: [...new Set(meetings.map(({ report }) => report))], meetings, spent }
}

/** The named places where some meeting was, the outer of two nested ones left out; undefined when one is nowhere. */
function locate(places: NamedPlace[], archive: Archive, guide: Guide): NamedPlace[] | undefined {
  const located = places.filter((place) => meetingsAt(place, archive, guide).length > 0)
  const unknown = places.find(
    (place) =>
      place.certain &&
      !located.includes(place) &&
      !isMentioned(place, guide) &&
      // 「济南历下区」: whoever adds what it lies in names no second place.
      !located.some((inner) => isAround(place, inner)),
  )
  if (unknown) return undefined
  // 「四川阿坝」 means 阿坝, not every meeting in 四川.
  return located.filter((outer) => located.every((inner) => inner === outer || !isAround(outer, inner)))
}

/** Whether the first place holds the second: 济南 the district of 历下. */
function isAround(outer: NamedPlace, inner: NamedPlace): boolean {
  return outer.divisions.some((one) => inner.divisions.some((other) => lies(other.code, one.code)))
}

/**
 * Who, when and where are a meeting's own: 「莆田的会谁主持」 has no answer in a report from 台江 that speaks of 莆田. One
 * that names the place may have met about it when it is of the province or prefecture the place lies in (「连云港疫情」 in
 * 江苏), or when nothing is known of where it was.
 */
function mayHaveMet({ report, meeting }: Choice, place: NamedPlace, archive: Archive, guide: Guide): boolean {
  const held = archive.reports[report]!.meetings[meeting ?? -1]
  // An open letter or notice of the place may still say who met.
  if (!held) return isPageOf(archive.reports[report]!, place)
  if (!place.names.some((name) => guide.reports[report]!.text.includes(name))) return false
  return (
    held.place === null ||
    divisionsNamed(held.place).some((outer) => place.divisions.some(({ code }) => lies(code, outer.code)))
  )
}

/**
 * Whether a report tells only of meetings elsewhere and never speaks of a place: nothing in it is said of that place. The
 * ranking still sees it, since its words are as telling as any; 310 documents lost 3 points where it did not.
 */
export function isElsewhere(report: number, place: NamedPlace, archive: Archive, guide: Guide): boolean {
  const { meetings } = archive.reports[report]!
  const isOut = ({ place: held }: Meeting) =>
    held !== null &&
    !divisionsNamed(held).some((outer) =>
      place.divisions.some(
        ({ code }) => code === outer.code || lies(code, outer.code) || lies(outer.code, code),
      ),
    )
  return (
    place.certain &&
    place.divisions.length > 0 &&
    meetings.length > 0 &&
    meetings.every(isOut) &&
    !place.names.some((name) => guide.reports[report]!.text.includes(name))
  )
}

/** Whether a page is the place's own: its headline, column, source or owner names it. */
function isPageOf({ title, lines }: Report, { names }: NamedPlace): boolean {
  const heads = lines.filter(({ kind }) => kind === 'owner' || kind === 'category' || kind === 'source')
  return [title ?? '', ...heads.map(({ text }) => text)].some((head) =>
    names.some((name) => fold(head).includes(name)),
  )
}

/** Whether the first division lies inside the second, by code: 513200 阿坝 in 510000 四川. */
function lies(inner: string, outer: string): boolean {
  return inner !== outer && inner.startsWith(outer.replace(/(?:00)+$/, '')) && outer.endsWith('00')
}

/** Every meeting of every report; a report that tells of none stands for itself. */
export function allMeetings(archive: Archive): Choice[] {
  return archive.reports.flatMap((entry, report): Choice[] =>
    entry.meetings.length > 0
      ? entry.meetings.map((_, meeting) => ({ report, meeting }))
      : [{ report, meeting: null }],
  )
}

/** Meetings of, at or within a place: 「四川」→ those of 阿坝 and 资阳, 「马尔康」→ the one that sat there. */
export function meetingsAt(place: NamedPlace, archive: Archive, guide: Guide): Choice[] {
  return allMeetings(archive).filter(({ report, meeting }) => {
    const known = guide.reports[report]!.meetings[meeting ?? -1]?.places
    return known !== undefined && place.names.some((name) => known.has(name))
  })
}

/** Whether the place's name stands in some report's text. */
export function isMentioned(place: NamedPlace, guide: Guide): boolean {
  return guide.reports.some(({ text }) => place.names.some((name) => text.includes(name)))
}

/** A meeting whose own place or person is named goes before one that only lies in the same report. */
function bestFirst(choices: Choice[], named: Named, archive: Archive, guide: Guide): Choice[] {
  const score = (choice: Choice) => {
    const own = guide.reports[choice.report]!.meetings[choice.meeting ?? -1]
    if (!own) return 0
    const places = named.places.filter(({ names }) => names.some((name) => own.ownPlaces.has(name))).length
    const people = named.people.filter((name) => own.people.has(name)).length
    const days = named.days.filter((day) => isHeldOn(day, choice, archive)).length
    return places * 2 + people + days
  }
  return choices
    .map((choice) => ({ choice, score: score(choice) }))
    .sort((a, b) => b.score - a.score)
    .map(({ choice }) => choice)
}

/** Whether two choices are one meeting. */
export function isSame(a: Choice, b: Choice): boolean {
  return a.report === b.report && a.meeting === b.meeting
}

/** Whether the meeting was on the day, as far as both are known. */
export function isHeldOn(day: Day, { report, meeting }: Choice, archive: Archive): boolean {
  return isOn(day, archive.reports[report]!.meetings[meeting ?? -1]?.date ?? null)
}

/** Whether the page was published on the day. */
export function isPublishedOn(day: Day, { report }: Choice, archive: Archive): boolean {
  return isOn(day, archive.reports[report]!.source.published)
}

/** Two dates can be one only if they share a part: 「2021年」 says nothing about a meeting of 「--03」. */
function isOn(day: Day, date: string | null): boolean {
  const known = readDate(date)
  if (!known || !fits(day, known)) return false
  return (['year', 'month', 'day'] as const).some((part) => day[part] !== null && day[part] === known[part])
}
