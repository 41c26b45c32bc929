// Fifty-four pages written for this test in forms the five seeds do not have, against gold facts beside them. Those of
// unseen-2 and unseen-3 were written without sight of the code; unseen-2 has questions too.
//
// What is still read wrongly stands in unseen-known-failures.json, one line a field with the value that is
// right. A field that gets worse and a field that gets better both turn this test red; after an improvement
// `npx vitest run test/unseen-reports.test.ts -u` takes the line out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../src/flow.ts'
import type { Meeting, Person, Report } from '../src/model.ts'
import { fold } from '../src/text/fold.ts'

const FOLDERS = ['unseen', 'unseen-2', 'unseen-3'].map((name) => join(import.meta.dirname, 'fixtures', name))

/** A value that is right, several that are, or a number between two. */
type Right<T> = T | { any: T[] } | { min: number; max: number }

interface GoldPerson {
  name: string
  role: Right<string | null>
}

interface GoldMeeting extends Record<(typeof VALUES)[number], Right<string | number | null>> {
  chair: GoldPerson[]
  speakers: GoldPerson[]
  attendees: GoldPerson[]
  /** Named persons who report or give orders in passing: right as speakers, as attendees, or left out. */
  tolerated?: string[]
  /** Names that would be misread: absent leaders, 「指挥长安宁」 cut one character too early. */
  never?: string[]
}

interface Gold {
  file: string
  title: Right<string>
  kicker: Right<string | null>
  subtitle: Right<string | null>
  script: string
  /** `texts` are all of them, letter for letter but for spaces, □ and the width of marks. */
  paragraphs: { count: Right<number>; first?: string; last?: string; texts?: string[] }
  meetings: GoldMeeting[]
  source: Record<string, Right<string | string[] | null>>
  /** Furniture that must stand in no paragraph. */
  absent: string[]
  /** Mended places that must stand in the paragraphs. */
  contains?: string[]
}

const VALUES = ['name', 'session', 'date', 'place', 'province', 'level', 'venue', 'format'] as const
const PEOPLE = ['chair', 'speakers', 'attendees'] as const
/** What a leader of no named office is called (「市领导蒲文清、解维」): with or without it is right. */
const COLLECTIVE = '市领导'

/** Letters and digits of a value in Simplified, for comparing. */
const bare = (value: unknown) => fold(JSON.stringify(value)).replace(/[^\p{L}\p{N}+]/gu, '')

/** A paragraph as it stands, marks included. */
const plain = (text: string) => fold(text).replace(/[\s□]/g, '')

function isRight(got: unknown, right: unknown): boolean {
  const { any, min, max } = { ...(right as { any?: unknown[]; min?: number; max?: number } | null) }
  if (min !== undefined && max !== undefined) return Number(got) >= min && Number(got) <= max
  return (any ?? [right]).some((one) => bare(got) === bare(one))
}

/** A right value in one line for the list of known failures: alternatives parted by 「 | 」. */
function show(right: unknown): string {
  const { any, min, max } = { ...(right as { any?: unknown[]; min?: number; max?: number } | null) }
  if (min !== undefined && max !== undefined) return `${min}…${max}`
  return (any ?? [right]).map((one) => (Array.isArray(one) ? one.join('、') : String(one))).join(' | ')
}

/** Fields that are read wrongly, each with the value that would be right. */
function findFaults(gold: Gold, report: Report): Record<string, unknown> {
  const faults: Record<string, unknown> = {}
  const check = (field: string, got: unknown, right: unknown) => {
    if (!isRight(got, right)) faults[field] = right
  }
  const body = bare(report.paragraphs.map(({ text }) => text))
  check('title', report.title, gold.title)
  check('kicker', report.kicker, gold.kicker)
  check('subtitle', report.subtitle, gold.subtitle)
  check('script', report.script, gold.script)
  for (const [at, text] of (gold.paragraphs.texts ?? []).entries())
    if (plain(report.paragraphs[at]?.text ?? '') !== plain(text)) faults[`paragraphs.${at}`] = text
  check('paragraphs.count', report.paragraphs.length, gold.paragraphs.count)
  const { first = '', last = '' } = gold.paragraphs
  check('paragraphs.first', bare(report.paragraphs[0]?.text).startsWith(bare(first)), true)
  check('paragraphs.last', bare(report.paragraphs.at(-1)?.text).includes(bare(last)), true)
  for (const text of gold.absent) if (body.includes(bare(text))) faults[`absent ${text}`] = null
  for (const text of gold.contains ?? []) if (!body.includes(bare(text))) faults[`contains ${text}`] = text
  for (const [field, right] of Object.entries(gold.source))
    check(`source.${field}`, report.source[field as keyof Report['source']], right)
  check('meetings', report.meetings.length, gold.meetings.length)
  gold.meetings.forEach((right, at) => {
    const got: Partial<Meeting> = report.meetings[at] ?? {}
    for (const field of VALUES) check(`meetings.${at}.${field}`, got[field] ?? null, right[field])
    for (const field of PEOPLE) checkPeople(`meetings.${at}.${field}`, got[field] ?? [], right[field], right)
    if (!report.meetings[at]) faults[`meetings.${at}`] = right.name
  })

  function checkPeople(field: string, got: Person[], right: GoldPerson[], meeting: GoldMeeting) {
    const expected = right.map(({ name }) => bare(name))
    const free = (meeting.tolerated ?? []).map(bare).filter((name) => !expected.includes(name))
    const names = got.map(({ name }) => bare(name)).filter((name) => !free.includes(name))
    check(field, names.sort(), expected.sort())
    for (const name of meeting.never ?? [])
      if (names.includes(bare(name))) faults[`${field} not ${name}`] = null
    for (const { name, role } of right) {
      const person = got.find((one) => bare(one.name) === bare(name))
      if (person && role !== COLLECTIVE) check(`${field} ${name}`, person.role, role)
    }
  }
  return faults
}

const golds = FOLDERS.flatMap((folder) =>
  readdirSync(join(folder, 'gold')).map((name) => ({
    ...(JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold),
    folder,
  })),
)

describe('ingest', () => {
  const faults: Record<string, string> = {}

  it.each(golds)('reads $file without throwing', (gold) => {
    const { report } = ingest({ file: gold.file, bytes: readFileSync(join(gold.folder, gold.file)) })
    const id = gold.file.replace(/\.[^.]+$/, '')
    for (const [field, right] of Object.entries(findFaults(gold, report)))
      faults[`${id} ${field}`] = show(right)
    expect(report.paragraphs.length).toBeGreaterThan(0)
  })

  it('reads every field of the unseen pages rightly but the known failures', async () => {
    const sorted = Object.fromEntries(Object.entries(faults).sort(([a], [b]) => (a < b ? -1 : 1)))
    const listed = `${JSON.stringify(sorted, null, 2)}\n`
    await expect(listed).toMatchFileSnapshot('unseen-known-failures.json')
  })
})
