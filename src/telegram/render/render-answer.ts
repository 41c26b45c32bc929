// The desk's answer in, the message that says it out.
import type { Answer, Exchange, Quote, Report, Token } from '../../model.ts'
import { firstSentences } from '../../text/first-sentences.ts'
import { quotedText } from '../../text/quoted-text.ts'
import { button, VERB } from '../callback-data.ts'
import { showQuote, withEllipses } from '../show/show-quote.ts'
import type { Buttons, Scene, Shown, View } from '../view.ts'
import { addCitation, dateOf, headLine, linkTo, meetingIndexAt, meetingOf, tokenAt } from './cite.ts'
import { CIRCLED, shownOf as quotesShown } from './context-row.ts'
import { ENTITY_LIMIT, MESSAGE_LIMIT, MessageText, shorten } from './message-text.ts'
import { partHolding } from './parts.ts'
import { inRows, passageButtons } from './passage-buttons.ts'
import { addCoverage } from './render-coverage.ts'
import { renderHelp } from './render-help.ts'
import { addNearest, choiceButtons, renderList } from './render-list.ts'
import { renderMeeting } from './render-meeting.ts'

/** What was asked, as far as buttons must carry it: the question itself is read back from the message replied to. */
export interface Asked {
  /** First quotation or choice to show. */
  start: number
  /** Only this report. */
  within: Token | ''
  /** First report of the exchange this one follows. */
  previous: Token | ''
  /** That exchange, when there was one. */
  exchange?: Exchange | undefined
}

/** Quotations that 更多 brings at a time, when the first message shows one. */
const NEXT_QUOTES = 2
/** Quotations in one message at most: nobody reads more at once. */
const MOST_QUOTES = 6
/** Longest quotation of an answer, an inline result or a share, characters. */
const QUOTE_LIMIT = 600
/** Bold pieces of one quotation at most. */
const MOST_BOLD = 8

/** Says an answer. */
export function renderAnswer(scene: Scene, answer: Answer, asked: Asked): View {
  switch (answer.kind) {
    case 'answer':
      return renderQuotes(scene, answer, asked)
    case 'choices':
      return renderChoices(scene, answer, asked)
    case 'nothing':
      return renderNothing(scene, answer, asked)
    case 'help':
      return renderHelp(scene, answer.reason)
    case 'meetings': {
      const [only] = answer.choices
      if (only && answer.choices.length === 1) return renderMeeting(scene, only)
      const title = answer.argument
        ? scene.reader.words.whichOf(answer.argument)
        : scene.reader.words.allMeetingsTitle(answer.choices.length)
      const turn = (start: number) => button('', VERB.ask, start, asked.within, asked.previous)
      return renderList(scene, title, answer.choices, asked.start, turn)
    }
  }
}

type Quotes = Extract<Answer, { kind: 'answer' }>

function renderQuotes(scene: Scene, answer: Quotes, asked: Asked): View {
  const { words } = scene.reader
  const start = asked.start < answer.quotes.length ? asked.start : 0
  const atOnce = start === 0 ? answer.shown : Math.max(NEXT_QUOTES, answer.shown)
  const candidates = answer.quotes.slice(start, start + Math.min(Math.max(atOnce, 1), MOST_QUOTES))
  const message = new MessageText()
  if (answer.aboutToday && candidates[0]) message.line(todayLine(scene, candidates[0]))
  addFollowing(message, scene, answer, asked)
  if (answer.partial) message.line(words.partial)
  const shown: Quote[] = []
  let taken = 0
  for (const quote of candidates) {
    const piece = new MessageText()
    const canShow = addQuotation(
      piece,
      scene,
      quote,
      candidates.length > 1 ? `${CIRCLED[shown.length]} ` : '',
    )
    const fits =
      message.length + piece.length < MESSAGE_LIMIT && message.entityCount + piece.entityCount <= ENTITY_LIMIT
    if (shown.length > 0 && !fits) break
    taken++
    if (!canShow) continue
    if (message.length > 0) message.line()
    message.append(piece)
    shown.push(quote)
  }
  if (shown.length === 0)
    return renderNothing(
      scene,
      { kind: 'nothing', reason: 'topic', nearest: [], partial: answer.partial },
      asked,
    )
  const buttons = answerButtons(scene, shown, asked, {
    start,
    next: start + taken,
    count: answer.quotes.length,
  })
  const next = start + taken
  const remembered = {
    ...shownOf(scene, shown, answer, asked),
    ...(next < answer.quotes.length && { next }),
  }
  return { ...message.build(), buttons, shown: remembered }
}

/** Adds one quotation with its head line and citation; false when it cannot be shown. */
export function addQuotation(message: MessageText, scene: Scene, quote: Quote, mark = ''): boolean {
  const report = scene.desk.archive.reports[quote.report]
  const quotation = report && showQuote(scene.reader, report, atMost(QUOTE_LIMIT, report, quote))
  if (!report || !quotation) return false
  const { text, bold } = withEllipses(quotation)
  message.bold(mark + headLine(scene.reader, report, meetingIndexAt(report, quote.at)))
  message.quote(text, bold.slice(0, MOST_BOLD))
  addCitation(message, scene, quote)
  return true
}

/** A quote that is too long, cut to its first whole sentences: the desk gives shorter ones, this is the last gate. */
function atMost(limit: number, report: Report, quote: Quote): Quote {
  const [start, end] = quote.span
  if (!(end - start > limit)) return quote
  const [from, to] = firstSentences(quotedText(report, quote).slice(start, end), limit)
  return { ...quote, span: [start + from, start + to] }
}

function answerButtons(
  scene: Scene,
  shown: Quote[],
  asked: Asked,
  page: { start: number; next: number; count: number },
): Buttons {
  const { words } = scene.reader
  const again = (text: string, start: number, within = asked.within) =>
    button(text, VERB.ask, start, within, asked.previous)
  const turning = []
  if (page.start > 0) turning.push(again(words.toStart, 0))
  if (page.next < page.count) turning.push(again(`${words.more} (${page.next}/${page.count})`, page.next))
  const contexts = shown.map((quote, i) =>
    contextButton(scene, quote, { ...asked, start: page.start }, shown.length > 1 ? `${CIRCLED[i]} ` : ''),
  )
  const rows: Buttons = shown.length > 1 ? [turning, ...inRows(contexts, 3)] : [[...turning, ...contexts]]
  if (shown.length === 1 && shown[0]) rows.push(passageButtons(scene, shown[0]))
  if (asked.within) rows.push([again(words.otherMeeting, 0, '')])
  return rows.filter((row) => row.length > 0)
}

function contextButton(scene: Scene, quote: Quote, asked: Asked, mark: string) {
  const report = scene.desk.archive.reports[quote.report]!
  const part = partHolding(report, quote.at, quote.span[0])
  const token = tokenAt(report, quote.at)
  const { words } = scene.reader
  return button(mark + words.context, VERB.context, token, part, asked.start, asked.within, asked.previous)
}

/** What a follow-up may follow; the question put again of another meeting goes on being the question. */
function shownOf(scene: Scene, quotes: Quote[], { again }: { again?: boolean }, { exchange }: Asked): Shown {
  const shown = quotesShown(scene, quotes)
  return again && exchange?.question ? { ...shown, question: exchange.question } : shown
}

/** The line that says from which exchange a follow-up was understood; its link lets a button read it back. */
function addFollowing(message: MessageText, scene: Scene, answer: { continues?: boolean }, asked: Asked) {
  if (!answer.continues || !asked.exchange || !asked.previous) return
  const question = asked.exchange.question || nameOf(scene, asked.previous)
  message
    .add(scene.reader.words.following)
    .link(shorten(question.replace(/\s+/g, ' '), 200), linkTo(scene, asked.previous))
    .line()
}

/** What stands for a question that is not known any more: the meeting its answer came from. */
function nameOf(scene: Scene, token: Token): string {
  const { archive } = scene.desk
  const report = archive.reports[archive.lookup(token)?.report ?? -1]
  return report ? headLine(scene.reader, report, meetingIndexAt(report, undefined)) : token
}

function todayLine(scene: Scene, quote: Quote): string {
  const { reader } = scene
  const report = scene.desk.archive.reports[quote.report]!
  const day =
    dateOf(reader, meetingOf(report, meetingIndexAt(report, quote.at))) ??
    (report.source.published ? reader.words.date(report.source.published) : undefined)
  return day ? reader.words.aboutToday(day) : reader.words.aboutTodayUndated
}

function renderChoices(scene: Scene, answer: Extract<Answer, { kind: 'choices' }>, asked: Asked): View {
  const message = new MessageText()
  addFollowing(message, scene, answer, asked)
  message.line(scene.reader.words.whichMeeting)
  const { reports } = scene.desk.archive
  const buttons = choiceButtons(scene, answer.choices, asked.start, {
    choose: (label, { report }) => button(label, VERB.ask, 0, reports[report]!.token, asked.previous),
    turn: (start) => button('', VERB.ask, start, '', asked.previous),
  })
  return { ...message.build(), buttons, shown: shownOf(scene, [], answer, asked) }
}

function renderNothing(scene: Scene, answer: Extract<Answer, { kind: 'nothing' }>, asked: Asked): View {
  const { words } = scene.reader
  const message = new MessageText().line(words.nothing[answer.reason])
  addFollowing(message, scene, answer, asked)
  if (answer.partial) message.line(words.partial)
  addCoverage(message, scene)
  const buttons = addNearest(message, scene, answer.nearest)
  if (asked.within) buttons.push([button(words.otherMeeting, VERB.ask, 0, '', asked.previous)])
  // 「那边谁主持」 after a no means the one meeting the no was of.
  const [only] = answer.nearest.length === 1 ? answer.nearest : []
  const shown = shownOf(scene, [], answer, asked)
  const { reports } = scene.desk.archive
  return {
    ...message.build(),
    buttons,
    shown: only ? { ...shown, reports: [reports[only.report]!.token] } : shown,
  }
}
