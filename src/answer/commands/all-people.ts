// An archive in, everyone its reports name with a part in a meeting out, people of one name told apart.
import type { Archive, Choice, FactName, Meeting, Part, Report } from '../../model.ts'
import { fold } from '../../text/fold.ts'

/** A person at one meeting, before the sentences are looked up. */
export interface Presence {
  choice: Choice
  parts: Part[]
  role: string | null
}

/** One person: a name as the reports write it, and where it stands. */
export interface Someone {
  name: string
  presences: Presence[]
}

/** Everyone by folded name; several under one name where it is not one person for sure. */
export type People = ReadonlyMap<string, readonly Someone[]>

const known = new WeakMap<Archive, People>()

/** Everyone the reports name with a part, found once an archive. */
export function allPeople(archive: Archive): People {
  let people = known.get(archive)
  if (!people) {
    people = gather(archive)
    known.set(archive, people)
  }
  return people
}

/** Parts in a meeting, in the order they are told. */
const MEETING_PARTS = ['chair', 'speakers', 'attendees'] as const satisfies readonly FactName[]

interface Named extends Presence {
  name: string
}

function gather(archive: Archive): People {
  const byName = new Map<string, Named[]>()
  const add = (named: Named) => {
    const key = fold(named.name)
    const same = byName.get(key) ?? []
    const there = same.find(
      ({ choice }) => choice.report === named.choice.report && choice.meeting === named.choice.meeting,
    )
    if (there) {
      there.parts.push(...named.parts.filter((part) => !there.parts.includes(part)))
      there.role ??= named.role
    } else same.push(named)
    byName.set(key, same)
  }
  for (const [report, entry] of archive.reports.entries()) {
    for (const [meeting, held] of entry.meetings.entries())
      for (const part of MEETING_PARTS)
        for (const { name, role } of held[part])
          add({ choice: { report, meeting }, parts: [part], role, name })
    const { reporters, editor } = entry.source
    const choice = { report, meeting: entry.meetings.length > 0 ? 0 : null }
    for (const name of reporters) add({ choice, parts: ['reporters'], role: null, name })
    if (editor) add({ choice, parts: ['editor'], role: null, name: editor })
  }
  return new Map([...byName].map(([key, named]) => [key, tellApart(archive.reports, named)]))
}

/** One name, one person as long as reports, places or offices join them; else each group is somebody. */
function tellApart(reports: readonly Report[], named: readonly Named[]): Someone[] {
  const groups: Named[][] = []
  for (const one of named) {
    const joined = groups.filter((group) => group.some((other) => isOne(reports, one, other)))
    const rest = groups.filter((group) => !joined.includes(group))
    groups.splice(0, groups.length, ...rest, [...joined.flat(), one])
  }
  return groups.map((group) => ({
    name: group[0]!.name,
    presences: group.map(({ choice, parts, role }) => ({ choice, parts, role })),
  }))
}

/**
 * Whether two bearers of a name are one person: in one report, of one place, or in one province with one office. 市长 of
 * 常州 and a 市长 of the same name in 德州 are two.
 */
function isOne(reports: readonly Report[], a: Presence, b: Presence): boolean {
  if (a.choice.report === b.choice.report) return true
  const [one, other] = [a, b].map(({ choice }) => meetingOf(reports, choice))
  if (one?.place && one.place === other?.place) return true
  const isPress = (presence: Presence) =>
    presence.parts.every((part) => part === 'reporters' || part === 'editor')
  if (isPress(a) || isPress(b)) {
    const [first, second] = [a, b].map(({ choice }) => reports[choice.report]!.source.publisher)
    return isPress(a) && isPress(b) && first !== null && first === second
  }
  return a.role !== null && a.role === b.role && (one?.province ?? null) === (other?.province ?? null)
}

function meetingOf(reports: readonly Report[], { report, meeting }: Choice): Meeting | undefined {
  return reports[report]!.meetings[meeting ?? -1]
}
