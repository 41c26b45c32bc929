// The archive in, what it holds, since when, and what of it is uncertain out: /coverage.
import type { Report } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { MessageText } from '../render/message-text.ts'
import { addCoverage } from '../render/render-coverage.ts'
import type { Scene, View } from '../view.ts'

interface Doubts {
  uncertain: number
  uncertainReports: number
  inferred: number
  inferredMeetings: number
  undated: number
  duplicates: number
  noMeetings: number
}

const known = new WeakMap<readonly Report[], Doubts>()

/** Says how many reports, meetings and places, of which time, built when, and what is uncertain. */
export function showCoverage(scene: Scene): View {
  const { words } = scene.reader
  const { archive } = scene.desk
  const message = new MessageText().bold(words.on.coverageTitle).line()
  addCoverage(message, scene)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(archive.builtAt)?.[0]
  if (day) message.line(words.on.builtAt(words.date(day)))
  message.line().bold(words.on.uncertainTitle).line()
  const lines = doubtLines(scene)
  for (const line of lines) message.line(`• ${line}`)
  if (lines.length === 0) message.line(words.on.nothingUncertain)
  return { ...message.build(), buttons: [[button(words.allMeetings, VERB.allMeetings, 0)]] }
}

function doubtLines(scene: Scene): string[] {
  const { on } = scene.reader.words
  const doubts = doubtsOf(scene.desk.archive.reports)
  return [
    doubts.uncertain > 0 && on.uncertain(doubts.uncertain, doubts.uncertainReports),
    doubts.inferred > 0 && on.inferred(doubts.inferred, doubts.inferredMeetings),
    doubts.undated > 0 && on.undated(doubts.undated),
    doubts.duplicates > 0 && on.duplicates(doubts.duplicates),
    doubts.noMeetings > 0 && on.noMeetings(doubts.noMeetings),
  ].filter((line) => line !== false)
}

function doubtsOf(reports: readonly Report[]): Doubts {
  let doubts = known.get(reports)
  if (!doubts) {
    const meetings = reports.flatMap((report) => report.meetings)
    const damaged = reports.filter(({ repairs }) => repairs.uncertain > 0)
    const inferred = meetings.map((meeting) => Object.keys(meeting.inferred).length)
    doubts = {
      uncertain: damaged.reduce((sum, { repairs }) => sum + repairs.uncertain, 0),
      uncertainReports: damaged.length,
      inferred: inferred.reduce((sum, count) => sum + count, 0),
      inferredMeetings: inferred.filter((count) => count > 0).length,
      undated: meetings.filter(({ date }) => !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')).length,
      duplicates: reports.filter(({ repairs }) => repairs.duplicateOf !== null).length,
      noMeetings: reports.filter((report) => report.meetings.length === 0).length,
    }
    known.set(reports, doubts)
  }
  return doubts
}
