// A place in a report in, what names it to a reader out: head line, citation, button label, link.
import type { Choice, Cited, Meeting, Place, Quote, Report, Token } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Reader, Scene } from '../view.ts'
import { isTurnedTraditional, keepSurnames } from './keep-surnames.ts'
import { type MessageText, shorten } from './message-text.ts'

/** Longest button label: clients cut longer ones in the middle of a word. */
const LABEL_LIMIT = 40
/** Bot API: copy_text holds at most 256 characters. */
const COPY_LIMIT = 256
/** How the reason of an inferred date names the commonest way. */
const FROM_PUBLICATION = /^year from the publication date/
const TITLE_LIMIT = 120
const NAME_LIMIT = 80
const PLACE_LIMIT = 40

/** The meeting a place of a report belongs to: the one whose paragraphs hold it, else the last before it. */
export function meetingIndexAt(report: Report, at: Place | undefined): number | null {
  if (report.meetings.length === 0) return null
  if (!at || 'line' in at) return 0
  const holds = ({ paragraphs: [first, last] }: Meeting) => first <= at.paragraph && at.paragraph <= last
  const inside = report.meetings.findIndex(holds)
  if (inside >= 0) return inside
  const before = report.meetings.findLastIndex(({ paragraphs: [first] }) => first <= at.paragraph)
  return Math.max(before, 0)
}

export function meetingOf(report: Report, index: number | null): Meeting | undefined {
  return index === null ? undefined : report.meetings[index]
}

/** A report's text in the reader's script, for names and titles. */
export function inScript(reader: Reader, report: Report, text: string): string {
  const converted = reader.convert(text, report.script)
  return isTurnedTraditional(reader, report) ? keepSurnames(report, text, converted).text : converted.text
}

/** A place in the reader's script: the register that names it is Simplified, whatever the page is. */
export function placeInScript(reader: Reader, place: string): string {
  return reader.convert(fold(place), 'hans').text
}

/** 「2021年10月22日」, with a note when the year is inferred; undefined when the date is not known. */
export function dateOf(reader: Reader, meeting: Meeting | undefined, note = true): string | undefined {
  if (!meeting?.date) return undefined
  return reader.words.date(meeting.date) + (note ? inferredNote(reader, meeting) : '')
}

function inferredNote({ words }: Reader, { inferred }: Meeting): string {
  if (!inferred.date) return ''
  return FROM_PUBLICATION.test(inferred.date) ? words.yearFromPublication : words.inferredYear
}

/** What a report is called: its title, else its first meeting's name, else its file. */
export function titleOf(report: Report): string {
  return report.title ?? report.meetings[0]?.name ?? report.file
}

/** place · date · meeting (or title). */
export function headLine(reader: Reader, report: Report, index: number | null): string {
  const meeting = meetingOf(report, index)
  const name = shorten(inScript(reader, report, meeting?.name ?? titleOf(report)), NAME_LIMIT)
  const place = meeting?.place && shorten(placeInScript(reader, meeting.place), PLACE_LIMIT)
  return [place, dateOf(reader, meeting, false), name].filter(Boolean).join(' · ')
}

/** What a button for a meeting says: place, its date (else the report's), name; short enough for a button. */
export function choiceLabel(reader: Reader, report: Report, index: number | null): string {
  const meeting = meetingOf(report, index)
  const parts = [
    meeting?.place && placeInScript(reader, meeting.place),
    meeting?.date?.startsWith('-')
      ? reader.words.date(meeting.date)
      : (meeting?.date ?? report.source.published),
    inScript(reader, report, meeting?.name ?? titleOf(report)),
  ]
  return shorten(parts.filter(Boolean).join(' '), LABEL_LIMIT)
}

/** The link that opens a passage in its context. */
export function linkTo(scene: Pick<Scene, 'botName'>, token: Token): string {
  return `https://t.me/${scene.botName}?start=${token}`
}

/** The token of a paragraph or page line; the report's own for a place it does not have. */
export function tokenAt(report: Report, at: Place | undefined): Token {
  if (!at) return report.token
  const spot = 'line' in at ? report.lines[at.line] : report.paragraphs[at.paragraph]
  return spot?.token ?? report.token
}

/** 第n段, 第n段至第m段 or 页面. */
export function placeName(reader: Reader, { at, through }: Omit<Cited, 'report'>): string {
  if ('line' in at) return reader.words.pageLine
  return reader.words.paragraph(at.paragraph + 1, (through ?? at.paragraph) + 1)
}

function citationParts(reader: Reader, report: Report, quote: Omit<Cited, 'report'>): string[] {
  const { words } = reader
  const meeting = meetingOf(report, meetingIndexAt(report, quote.at))
  const { publisher, published } = report.source
  return [
    meeting?.place && shorten(placeInScript(reader, meeting.place), PLACE_LIMIT),
    dateOf(reader, meeting) ?? (published ? words.published(words.date(published)) : undefined),
    words.title(shorten(inScript(reader, report, report.title ?? meeting?.name ?? report.file), TITLE_LIMIT)),
    placeName(reader, quote),
    publisher ? words.source(shorten(inScript(reader, report, publisher), 40)) : words.sourceUnknown,
  ].filter((part) => part !== undefined && part !== null)
}

/** Adds the citation line of a quotation: place, date, title, 第n段, source, and the link to its context; one line more for each report that holds the same words. */
export function addCitation(
  message: MessageText,
  scene: Scene,
  quote: Pick<Quote, 'report' | 'at' | 'through' | 'also'>,
) {
  const { words } = scene.reader
  addCited(message, scene, words.citationOf, quote)
  for (const copy of quote.also ?? []) addCited(message, scene, words.alsoIn, copy)
}

function addCited(message: MessageText, scene: Scene, label: string, cited: Cited) {
  const report = scene.desk.archive.reports[cited.report]!
  const { words } = scene.reader
  message
    .add(`${label}${words.colon}${citationParts(scene.reader, report, cited).join(words.comma)} `)
    .link(words.seeContext, linkTo(scene, tokenAt(report, cited.at)))
    .line()
}

/** The citation as plain text for the clipboard, link included, at most 256 characters: the title gives way. */
export function citationToCopy(scene: Scene, quote: Cited): string {
  const report = scene.desk.archive.reports[quote.report]!
  const link = linkTo(scene, tokenAt(report, quote.at))
  const citation = citationParts(scene.reader, report, quote).join(scene.reader.words.comma)
  return `${shorten(citation, COPY_LIMIT - link.length - 1)} ${link}`
}

/** The meeting a token belongs to; undefined when the archive does not know it. */
export function choiceAt(scene: Scene, token: Token): Choice | undefined {
  const target = scene.desk.archive.lookup(token)
  if (!target) return undefined
  const report = scene.desk.archive.reports[target.report]!
  return { report: target.report, meeting: meetingIndexAt(report, target.at) }
}
