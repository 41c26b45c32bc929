// A passage in, the whole paragraphs round it out, with the way to the ones before and after.
import type { Choice, Place } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { showQuote, withEllipses } from '../show/show-quote.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { addCitation, headLine, meetingIndexAt, tokenAt } from './cite.ts'
import { MESSAGE_LIMIT, MessageText } from './message-text.ts'
import { type Part, partsOf } from './parts.ts'
import { passageButtons } from './passage-buttons.ts'

/** What head line, labels and citation take beside the paragraphs. */
const OVERHEAD = 600

/** The answer a context was opened from: what its 返回 button puts again. */
export type Origin = readonly [start: string, within: string, previous: string] | undefined

/** A passage with its neighbours, whole paragraphs; `part` counts within a paragraph too long for a message. */
export function renderContext(
  scene: Scene,
  spot: { report: number; at: Place },
  part: number,
  origin?: Origin,
): View {
  const report = scene.desk.archive.reports[spot.report]!
  const parts = partsOf(report)
  const centre = centreOf(parts, spot.at, part)
  const message = new MessageText()
  message.bold(headLine(scene.reader, report, meetingIndexAt(report, spot.at))).line()
  if ('line' in spot.at) addLine(message, scene, spot.report, spot.at.line)
  const shown = centre === undefined ? [] : neighbours(parts, centre)
  const asked = 'line' in spot.at || centre === undefined ? undefined : parts[centre]
  for (const shownPart of shown) addPart(message, scene, spot.report, shownPart, shownPart === asked)
  addCitation(message, scene, spot)
  const buttons = contextButtons(scene, spot, parts, centre, origin)
  return { ...message.build(), buttons, shown: { reports: [report.token], quotes: new Map() } }
}

function centreOf(parts: Part[], at: Place, part: number): number | undefined {
  if (parts.length === 0) return undefined
  if ('line' in at) return 0
  const first = parts.findIndex(({ paragraph }) => paragraph === at.paragraph)
  const exact = parts.findIndex(({ paragraph, index }) => paragraph === at.paragraph && index === part)
  return exact >= 0 ? exact : Math.max(first, 0)
}

/** The part itself and, as far as a message holds them, one before and one after. */
function neighbours(parts: Part[], centre: number): Part[] {
  const shown = [parts[centre]!]
  const length = ({ span }: Part) => span[1] - span[0]
  let room = MESSAGE_LIMIT - OVERHEAD - length(shown[0]!)
  const before = parts[centre - 1]
  const after = parts[centre + 1]
  if (before && length(before) <= room) {
    shown.unshift(before)
    room -= length(before)
  }
  if (after && length(after) <= room) shown.push(after)
  return shown
}

/** Adds a paragraph under its number; the one that was asked for is marked. */
export function addPart(
  message: MessageText,
  scene: Scene,
  reportIndex: number,
  part: Part,
  marked: boolean,
) {
  const report = scene.desk.archive.reports[reportIndex]!
  const quotation = showQuote(scene.reader, report, { at: part, span: part.span, bold: [] })
  if (!quotation) return
  const label = scene.reader.words.paragraph(part.paragraph + 1)
  if (marked) message.bold(`▸ ${label}`).line()
  else message.line(label)
  message.quote(withEllipses(quotation).text)
}

function addLine(message: MessageText, scene: Scene, reportIndex: number, line: number) {
  const report = scene.desk.archive.reports[reportIndex]!
  const length = Math.min(report.lines[line]?.text.length ?? 0, OVERHEAD)
  const quotation = showQuote(scene.reader, report, { at: { line }, span: [0, length], bold: [] })
  if (!quotation) return
  message.bold(`▸ ${scene.reader.words.pageLine}`).line()
  message.quote(withEllipses(quotation).text)
}

function contextButtons(
  scene: Scene,
  spot: { report: number; at: Place },
  parts: Part[],
  centre: number | undefined,
  origin: Origin,
): Buttons {
  const { words } = scene.reader
  const report = scene.desk.archive.reports[spot.report]!
  const to = (text: string, { paragraph, index }: Part) =>
    button(text, VERB.context, tokenAt(report, { paragraph }), index, ...(origin ?? []))
  const before = centre === undefined ? undefined : parts[centre - 1]
  const after = centre === undefined ? undefined : parts[centre + ('line' in spot.at ? 0 : 1)]
  const turning: Buttons[number] = []
  if (before) turning.push(to(words.previousParagraph, before))
  if (after) turning.push(to(words.nextParagraph, after))
  const page = centre === undefined ? 0 : pageHolding(parts, centre)
  const ways: Buttons[number] = []
  if (origin) ways.push(button(words.toAnswer, VERB.ask, ...origin))
  ways.push(button(words.fullText, VERB.fullText, report.token, page, meetingIndexAt(report, spot.at) ?? ''))
  ways.push(button(words.on.asReference, VERB.reference, tokenAt(report, spot.at)))
  if (scene.contactUrl) ways.push({ text: words.wrongHere, url: scene.contactUrl })
  return [turning, ways, passageButtons(scene, spot)].filter((row) => row.length > 0)
}

/** Paragraphs of the full text on one page: whole ones, as many as a message holds. */
export function pagesOf(parts: Part[]): Part[][] {
  const pages: Part[][] = []
  let length = 0
  for (const part of parts) {
    const room = part.span[1] - part.span[0] + 12
    const page = pages.at(-1)
    if (page && length + room <= MESSAGE_LIMIT - OVERHEAD && page.length < 40) {
      page.push(part)
      length += room
    } else {
      pages.push([part])
      length = room
    }
  }
  return pages
}

function pageHolding(parts: Part[], index: number): number {
  return Math.max(
    pagesOf(parts).findIndex((page) => page.includes(parts[index]!)),
    0,
  )
}

/** A page of a report's full text, whole paragraphs. */
export function renderFullText(scene: Scene, choice: Choice, page: number): View {
  const { report: reportIndex, meeting } = choice
  const report = scene.desk.archive.reports[reportIndex]!
  const { words } = scene.reader
  const pages = pagesOf(partsOf(report))
  const number = page < pages.length ? page : 0
  const message = new MessageText()
  message.bold(headLine(scene.reader, report, meeting)).line()
  message.line(`${words.fullText} · ${words.page(number + 1, Math.max(pages.length, 1))}`)
  for (const part of pages[number] ?? []) addPart(message, scene, reportIndex, part, false)
  const first = pages[number]?.[0]
  const spot = { report: reportIndex, at: { paragraph: first?.paragraph ?? 0 } }
  addCitation(message, scene, spot)
  const turn = (text: string, to: number) => button(text, VERB.fullText, report.token, to, meeting ?? '')
  const turning: Buttons[number] = []
  if (number > 0) turning.push(turn(words.previousPage, number - 1))
  if (number + 1 < pages.length) turning.push(turn(words.nextPage, number + 1))
  const back = button(words.summary, VERB.summaryHere, report.token, meeting ?? '')
  const buttons = [turning, [back, ...passageButtons(scene, spot).slice(1)]].filter((row) => row.length > 0)
  return { ...message.build(), buttons }
}
