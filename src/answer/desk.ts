// An archive in, the reference desk out: everything that may be asked of it.
import type { Archive, Choice, Desk } from '../model.ts'
import { answer } from './answer.ts'

/** Opens the desk over an archive. */
export function openDesk(archive: Archive): Desk {
  const allMeetings = (): Choice[] =>
    archive.reports.flatMap((entry, report): Choice[] =>
      entry.meetings.length > 0
        ? entry.meetings.map((_, meeting) => ({ report, meeting }))
        : [{ report, meeting: null }],
    )
  return {
    archive,
    ask: (question) => answer(archive, question),
    findMeetings: async (argument) => {
      const choices = allMeetings().filter(({ report }) => archive.reports[report]!.title?.includes(argument))
      if (choices.length > 1) return { kind: 'several', choices }
      return choices[0] ? { kind: 'one', choice: choices[0] } : { kind: 'none', nearest: [] }
    },
    allMeetings,
    keyPoints: () => [],
    quoteFact: () => undefined,
  }
}
