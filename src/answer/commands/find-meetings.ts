// What a person typed after /meeting in, the meetings it names out.
import type { Archive, Choice, FoundMeetings } from '../../model.ts'
import { bigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import { lettersOf, locate } from '../locate.ts'
import { nearestTo, newestFirst, onePerReport } from '../say-nothing.ts'
import { allMeetings, isHeldOn, isPublishedOn, isSame, meetingsAt } from '../understand/choose-reports.ts'
import type { NamedPlace } from '../understand/find-named.ts'
import { type Guide, guideTo } from '../understand/guide.ts'
import { rarity } from '../understand/match-headings.ts'
import { mendQuestion } from '../understand/mend-question.ts'
import { contentOf, namesIn, type Reading, readQuestion, without } from '../understand/read-question.ts'
import { spellOut } from './spell-out.ts'

/** A place that is only talked about is the meeting's subject when it stands in its heading or this often in its text. */
const SUBJECT_MENTIONS = 3
/** Words that are talk in a question and name the meeting where nothing else does: 「州委会议」. */
const BODY = /[省市州县区旗]委|常委会|人大|政协|指挥部|领导小组/g
/** Letters of the shortest thing that can only be a meeting's name. */
const SHORTEST_NAME = 8
/** Title words must cover this much of what was typed. */
const LEAST_TITLE_SHARE = 0.7

/** Finds meetings by place, date, person, number or words of the title; when none fits, says what comes nearest. */
export async function findMeetings(archive: Archive, argument: string): Promise<FoundMeetings> {
  const guide = guideTo(archive)
  const { text: plain, newest, number } = spellOut(argument)
  const inFull = calledSo(archive, argument)
  if (inFull.length === 1) return { kind: 'one', choice: inFull[0]! }
  const typed =
    number === undefined
      ? fitting(archive, guide, readQuestion({ asked: plain, chinese: plain }, guide))
      : numbered(archive, number)
  const mended = mendQuestion(plain, archive.lexicon)
  const fit = typed.length > 0 ? typed : fitting(archive, guide, readQuestion(mended, guide))
  const all = newest && fit.length === 0 && !contentOf(mended.chinese) ? allMeetings(archive) : fit
  const found = newest ? newestFirst(archive, all).slice(0, 1) : all
  if (found.length > 1) return { kind: 'several', choices: found }
  if (found[0]) return { kind: 'one', choice: found[0] }
  return { kind: 'none', nearest: await nearestTo(archive, mended.chinese) }
}

/** 「14」: the fourteenth meeting, else those of a 14th; 「22号」 likewise. */
function numbered(archive: Archive, number: number): Choice[] {
  const held = ({ report, meeting }: Choice) => archive.reports[report]!.meetings[meeting ?? -1]
  const bySession = allMeetings(archive).filter((choice) => held(choice)?.session === number)
  const day = `-${String(number).padStart(2, '0')}`
  const byDay = allMeetings(archive).filter(
    (choice) => /^.{4,5}-\d\d-\d\d$/.test(held(choice)?.date ?? '') && held(choice)!.date!.endsWith(day),
  )
  return onePerReport(bySession.length > 0 ? bySession : byDay)
}

/** Meetings whose title or name holds what was typed, when that is long enough to be a name: its own numbers are no dates then. */
function calledSo(archive: Archive, argument: string): Choice[] {
  const typed = lettersOf(argument)
  if (typed.length < SHORTEST_NAME) return []
  const calls = (name: string | null | undefined) => name != null && lettersOf(name).includes(typed)
  const named = allMeetings(archive).filter(({ report, meeting }) =>
    calls(archive.reports[report]!.meetings[meeting ?? -1]?.name),
  )
  if (named.length > 0) return onePerReport(named)
  return onePerReport(
    allMeetings(archive).filter(({ report }) => {
      const { title, kicker, subtitle } = archive.reports[report]!
      return [title, kicker, subtitle].some(calls)
    }),
  )
}

/** Meetings that fit everything named, the fitting one of each report; of two in a report the one meant first. */
function fitting(archive: Archive, guide: Guide, reading: Reading): Choice[] {
  const { named } = reading
  const tests: ((choices: Choice[]) => Choice[])[] = [
    ...named.places.map((place) => (choices: Choice[]) => at(place, choices, archive, guide)),
    ...named.sessions.map(
      ({ number }) =>
        (choices: Choice[]) =>
          choices.filter(
            ({ report, meeting }) => archive.reports[report]!.meetings[meeting ?? -1]?.session === number,
          ),
    ),
    ...named.days.map((day) => (choices: Choice[]) => {
      const held = choices.filter((choice) => isHeldOn(day, choice, archive))
      return held.length > 0 ? held : choices.filter((choice) => isPublishedOn(day, choice, archive))
    }),
    ...named.people.map((name) => (choices: Choice[]) => withPerson(name, choices, archive, guide)),
    ...(named.strangers.length > 0 ? [() => []] : []),
  ]
  const rest = contentOf(without(reading.text, namesIn(named)))
  const bodies = tests.length === 0 && !rest ? (reading.text.match(BODY) ?? []) : []
  tests.push(
    ...bodies.map((body) => (choices: Choice[]) => choices.filter((one) => isOfBody(body, one, archive))),
  )
  if (tests.length === 0 && !rest) return []
  const isNamed = tests.length > 0
  if (rest)
    tests.push((choices) => {
      const held = choices.filter((choice) => formOf(choice, archive) === rest)
      return held.length > 0 ? held : titled(rest, choices, guide, isNamed)
    })
  const found = tests.reduce((choices, test) => test(choices), allMeetings(archive))
  return onePerReport(found)
}

/** Meetings of a place, own before province before venue; of a place nobody met in, those it is the subject of. */
function at(place: NamedPlace, choices: Choice[], archive: Archive, guide: Guide): Choice[] {
  const there = meetingsAt(place, archive, guide).filter((choice) =>
    choices.some((other) => isSame(choice, other)),
  )
  if (there.length > 0)
    return [...there].sort((a, b) => Number(isOwn(place, b, guide)) - Number(isOwn(place, a, guide)))
  return choices.filter((choice) => isSubject(place, choice, archive))
}

function isOfBody(body: string, { report, meeting }: Choice, archive: Archive): boolean {
  const { kicker, title, meetings } = archive.reports[report]!
  return [meetings[meeting ?? -1]?.name, kicker, title].some((name) => name && fold(name).includes(body))
}

/** 「电视电话会议」: the form in which it was held, as people ask for it. */
function formOf({ report, meeting }: Choice, archive: Archive): string | undefined {
  const form = archive.reports[report]!.meetings[meeting ?? -1]?.format
  return form ? contentOf(fold(form)) : undefined
}

function isOwn(place: NamedPlace, { report, meeting }: Choice, guide: Guide): boolean {
  const own = guide.reports[report]!.meetings[meeting ?? -1]?.ownPlaces
  return own !== undefined && place.names.some((name) => own.has(name))
}

/** Whether a place is what the meeting was about: in its heading or opening, or named again and again. */
function isSubject({ names }: NamedPlace, { report, meeting }: Choice, archive: Archive): boolean {
  const entry = archive.reports[report]!
  const [first, last] = entry.meetings[meeting ?? -1]?.paragraphs ?? [0, entry.paragraphs.length - 1]
  const body = entry.paragraphs.slice(first, last + 1).map(({ text }) => text)
  const heading = [entry.kicker, entry.title, entry.subtitle].filter(Boolean).join('\n')
  const count = (text: string) => Math.max(0, ...names.map((name) => locate(text, name).length))
  const opening = body[0]?.split('。', 1)[0] ?? ''
  return count(heading) + count(opening) > 0 || count(body.join('\n')) >= SUBJECT_MENTIONS
}

function withPerson(name: string, choices: Choice[], archive: Archive, guide: Guide): Choice[] {
  const present = choices.filter(({ report, meeting }) =>
    guide.reports[report]!.meetings[meeting ?? -1]?.people.has(name),
  )
  // Where they chaired or spoke comes before where they only sat.
  const acted = present.filter(({ report, meeting }) => {
    const held = archive.reports[report]!.meetings[meeting ?? -1]
    return [...(held?.chair ?? []), ...(held?.speakers ?? [])].some((one) => fold(one.name) === name)
  })
  return present.length > 0
    ? [...acted, ...present.filter((choice) => !acted.includes(choice))]
    : choices.filter(({ report }) => guide.reports[report]!.people.has(name))
}

/** Meetings whose heading holds the words typed; beside a name, words that fit no heading are talk. */
function titled(rest: string, choices: Choice[], guide: Guide, isNamed: boolean): Choice[] {
  const weights = [...new Set(bigrams(rest))].map((term) => [term, rarity(term, guide) + 0.1] as const)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const shares = choices.map(
    ({ report }) =>
      weights.reduce(
        (sum, [term, weight]) => sum + (guide.reports[report]!.heading.has(term) ? weight : 0),
        0,
      ) / (total || 1),
  )
  const best = Math.max(0, ...shares)
  if (best < LEAST_TITLE_SHARE) return isNamed ? choices : []
  return choices.filter((_, i) => shares[i]! >= best * 0.95)
}
