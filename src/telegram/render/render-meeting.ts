// A meeting in, its summary out: facts, then key points as quotations, then one citation.
import type { Choice, FactName, Meeting, Person, Quote, Report } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { findSpeaker } from '../find-speaker.ts'
import { showQuote, withEllipses } from '../show/show-quote.ts'
import type { Buttons, Reader, Scene, View } from '../view.ts'
import {
  addCitation,
  choiceLabel,
  dateOf,
  inScript,
  linkTo,
  meetingOf,
  placeInScript,
  placeName,
  titleOf,
  tokenAt,
} from './cite.ts'
import { MESSAGE_LIMIT, MessageText, shorten } from './message-text.ts'
import { passageButtons } from './passage-buttons.ts'

const POINTS_A_PAGE = 5
/** Persons of one line before the rest is only counted. */
const MOST_PERSONS = 12
/** Longest name of a meeting or office: a page read wrongly must not fill the message. */
const NAME_LIMIT = 120
/** Other meetings of the same report that are named. */
const MOST_OTHERS = 5
/** What the citation at the end takes. */
const CITATION_ROOM = 400

/** The summary of a meeting, or further key points of it from `start` on. */
export function renderMeeting(scene: Scene, choice: Choice, start = 0): View {
  const report = scene.desk.archive.reports[choice.report]!
  const meeting = meetingOf(report, choice.meeting)
  const { reader } = scene
  const message = new MessageText()
  message.bold(shorten(inScript(reader, report, meeting?.name ?? titleOf(report)), NAME_LIMIT)).line()
  if (start === 0) addFacts(message, reader, report, meeting)
  const points = scene.desk.keyPoints(choice)
  const shown = addPoints(message, scene, report, meeting, points.slice(start, start + POINTS_A_PAGE), start)
  message.line()
  addCitation(message, scene, { report: choice.report, at: firstPlace(report, meeting, shown[0]) })
  const buttons = meetingButtons(scene, choice, start, start + shown.length, points.length)
  const quotes = new Map(shown.map((quote) => [pointToken(report, quote), quote]))
  return { ...message.build(), buttons, shown: { reports: [report.token], quotes } }
}

function pointToken(report: Report, { at }: Quote): string {
  return ('paragraph' in at && report.paragraphs[at.paragraph]?.token) || report.token
}

/** Where the citation of a summary leads: where the meeting begins. */
function firstPlace(report: Report, meeting: Meeting | undefined, first: Quote | undefined): Quote['at'] {
  if (meeting) return { paragraph: meeting.paragraphs[0] }
  return first?.at ?? (report.paragraphs.length > 0 ? { paragraph: 0 } : { line: 0 })
}

function addFacts(message: MessageText, reader: Reader, report: Report, meeting: Meeting | undefined) {
  const { words } = reader
  if (!meeting) {
    message.line(words.noMeetingReport)
    return
  }
  const fact = (label: string, value: string | undefined, name?: FactName) => {
    const note = value && name && name !== 'date' && meeting.inferred[name] ? words.inferred : ''
    message.line(`${label}${words.colon}${value || words.notGiven}${note}`)
  }
  fact(words.when, dateOf(reader, meeting))
  fact(words.where, placeOf(reader, report, meeting))
  if (meeting.format) fact(words.form, inScript(reader, report, meeting.format), 'format')
  fact(words.chair, persons(reader, report, meeting.chair), 'chair')
  fact(words.speakers, persons(reader, report, meeting.speakers), 'speakers')
  if (meeting.attendees.length > 0)
    fact(words.attendees, persons(reader, report, meeting.attendees), 'attendees')
  for (const other of report.meetings.slice(0, MOST_OTHERS))
    if (other !== meeting)
      message.line(
        words.alsoReported(shorten(inScript(reader, report, other.name ?? titleOf(report)), NAME_LIMIT)),
      )
}

/** 四川省 · 阿坝藏族羌族自治州（推断） · 马尔康: the province follows from the place, so only the place is marked. */
function placeOf(reader: Reader, report: Report, meeting: Meeting): string {
  const parts = [
    { text: meeting.province && placeInScript(reader, meeting.province), note: '' },
    {
      text: meeting.place && placeInScript(reader, meeting.place),
      note: meeting.inferred.place ? reader.words.inferred : '',
    },
    {
      text: meeting.venue && inScript(reader, report, meeting.venue),
      note: meeting.inferred.venue ? reader.words.inferred : '',
    },
  ]
  return parts
    .filter(({ text }, i) => text && !parts.slice(i + 1).some((later) => later.text === text))
    .map(({ text, note }) => text + note)
    .join(' · ')
}

function persons(reader: Reader, report: Report, people: Person[]): string {
  const { words } = reader
  const named = people
    .slice(0, MOST_PERSONS)
    .map(({ name, role }) => words.person(shorten(name, NAME_LIMIT / 4), role && shorten(role, NAME_LIMIT)))
    .map((person) => inScript(reader, report, person))
    .join(words.listComma)
  return people.length > MOST_PERSONS ? named + words.andOthers(people.length) : named
}

/** Adds key points, each followed by its paragraph and speaker; those that fit. */
function addPoints(
  message: MessageText,
  scene: Scene,
  report: Report,
  meeting: Meeting | undefined,
  points: Quote[],
  start: number,
): Quote[] {
  const { reader } = scene
  const shown: Quote[] = []
  if (points.length === 0) return shown
  message
    .line()
    .bold(start === 0 ? reader.words.keyPoints : reader.words.morePointsTitle)
    .line()
  for (const point of points) {
    const quotation = showQuote(reader, report, point)
    if (!quotation) continue
    if (shown.length > 0 && message.length + quotation.text.length + CITATION_ROOM > MESSAGE_LIMIT) break
    const { text, bold } = withEllipses(quotation)
    message.quote(text, bold.slice(0, 3))
    const speaker = meeting && findSpeaker(report, meeting, point)
    const where = placeName(reader, point)
    message
      .add(`${where}${speaker ? ` · ${inScript(reader, report, speaker)}` : ''} `)
      .link(reader.words.seeContext, linkTo(scene, tokenAt(report, point.at)))
      .line()
    shown.push(point)
  }
  return shown
}

function meetingButtons(scene: Scene, choice: Choice, start: number, next: number, count: number): Buttons {
  const { words } = scene.reader
  const report = scene.desk.archive.reports[choice.report]!
  const meeting = choice.meeting ?? ''
  const here = (text: string, verb: string, ...args: (string | number)[]) =>
    button(text, verb, report.token, meeting, ...args)
  const turning: Buttons[number] = []
  if (start > 0) turning.push(here(words.back, VERB.summaryHere))
  if (next < count) turning.push(here(`${words.morePoints} (${next}/${count})`, VERB.points, next))
  turning.push(button(words.fullText, VERB.fullText, report.token, 0, meeting))
  const [, ...sharing] = passageButtons(scene, {
    report: choice.report,
    at: firstPlace(report, meetingOf(report, choice.meeting), undefined),
  })
  const others = report.meetings
    .map((_, index) => index)
    .filter((index) => index !== choice.meeting)
    .slice(0, MOST_OTHERS)
    .map((index) => [button(choiceLabel(scene.reader, report, index), VERB.summaryHere, report.token, index)])
  return [turning, [sourceButton(scene, report), ...sharing], ...others]
}

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/

/** Opens the page as published, or says what is known of it where there is no address. */
function sourceButton(scene: Scene, report: Report): Buttons[number][number] {
  const { url } = report.source
  const { words } = scene.reader
  return url && WEB_ADDRESS.test(url) && URL.canParse(url)
    ? { text: words.original, url }
    : button(words.sourceButton, VERB.source, report.token)
}

/** What is known of a report's source, at most 200 characters: a note over the chat. */
export function sourceNote(reader: Reader, report: Report): string {
  const { words } = reader
  const { publisher, published, url } = report.source
  return [
    publisher ? words.source(inScript(reader, report, publisher)) : words.sourceUnknown,
    published && words.published(words.date(published)),
    url ?? words.noWebPage,
  ]
    .filter(Boolean)
    .join(words.comma)
    .slice(0, 190)
}
