// A report as it would enter the collection in, what an admin decides by out.
import type { Person, Preview, Report } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import type { Reader, View } from '../view.ts'
import { MessageText, shorten } from './message-text.ts'
import { renderLine } from './render-help.ts'

/** Units of the first paragraph that are shown. */
const GLIMPSE = 400
const NAMES_SHOWN = 6

/** What was read of a file: title, facts, repairs, and whether we have it, with the buttons that decide. */
export function renderPreview(reader: Reader, { report, encoding, copyOf }: Preview): View {
  const { words } = reader
  const message = new MessageText()
  message.bold(shorten(report.title ?? words.untitled, 200)).line()
  const say = (label: string, value: string | null | undefined) => {
    if (value) message.line(`${label}${words.colon}${shorten(value, 300)}`)
  }
  for (const meeting of report.meetings) {
    message.line()
    say(words.meeting, meeting.name ?? words.untitled)
    say(words.when, meeting.date && words.date(meeting.date) + (meeting.inferred.date ? words.inferred : ''))
    say(words.where, [meeting.province, meeting.place, meeting.venue].filter(Boolean).join(' · '))
    say(words.chair, names(meeting.chair))
    say(words.speakers, names(meeting.speakers))
    say(words.attendees, names(meeting.attendees))
  }
  if (report.meetings.length === 0) message.line(words.noMeetingReport)
  message.line()
  say(words.citationOf, report.source.publisher)
  const { pinyin, byteShift, uncertain, dropped } = report.repairs
  message.line(words.readAs(encoding, report.paragraphs.length, pinyin + byteShift, dropped))
  if (uncertain > 0) message.line(words.uncertainPlaces(uncertain))
  if (copyOf) message.line(words.copyOf(shorten(copyOf.title ?? copyOf.file, 100)))
  const first = report.paragraphs[0]?.text ?? ''
  message.line().quote(shorten(first, GLIMPSE))
  return {
    ...message.build(),
    buttons: [[button(words.addButton, VERB.add), button(words.leaveButton, VERB.leave)]],
  }
}

/** The question before a report is removed; an honest line when none is meant. */
export function renderRemoval(reader: Reader, found: Report[]): View {
  const { words } = reader
  if (found.length === 0) return renderLine(words.removeHow)
  const message = new MessageText().line(words.removeWhich)
  const buttons = found
    .slice(0, 8)
    .map((report) => [button(shorten(`✕ ${report.title ?? report.file}`, 60), VERB.remove, report.token)])
  return { ...message.build(), buttons: [...buttons, [button(words.leaveButton, VERB.leave)]] }
}

function names(people: readonly Person[]): string {
  return people
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join('、')
}
