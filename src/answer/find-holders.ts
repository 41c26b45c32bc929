// A question of what an office said in, the persons who held it at the meetings meant out.
import type { Archive, Choice, Person } from '../model.ts'
import { fold } from '../text/fold.ts'
import { holdsOffice, officesIn } from './understand/find-office.ts'
import { everyoneAt } from './understand/guide.ts'
import type { Understood } from './understand/understand.ts'

const SAID =
  /说|讲|强调|指出|要求|提出|提了|发言|表示|\b(?:say|said|says|stress\w*|demand\w*|speak|spoke|ask\w*|want\w*)\b/

/** Who is meant by 市长 in 「那市长说了什么」, when one report is; [] when nothing was said or many reports fit. */
export function findHolders(archive: Archive, { asked, reports, meetings }: Understood): string[] {
  if (reports?.length !== 1 || !SAID.test(asked)) return []
  const offices = officesIn(asked)
  if (offices.length === 0) return []
  return meetings.flatMap((choice) => holdersAt(archive, choice, offices)).map(({ name }) => fold(name))
}

/** Whoever held one of these offices at a meeting. */
export function holdersAt(
  archive: Archive,
  { report, meeting }: Choice,
  offices: readonly string[],
): Person[] {
  return everyoneAt(archive.reports[report]!.meetings[meeting ?? -1]).filter(
    ({ role }) => role !== null && offices.some((office) => holdsOffice(fold(role), office)),
  )
}
