// What is typed after @bot in, excerpts that stand alone out.
import type { InlineKeyboardButton, InlineQueryResultArticle, InlineQueryResultsButton } from 'grammy/types'
import type { Choice, Quote, Token } from '../model.ts'
import { firstSentences } from '../text/first-sentences.ts'
import { findExcerpts } from './find-excerpts.ts'
import { findInline, type InlineFound } from './inline-command.ts'
import { dateOf, headLine, inScript, linkTo, meetingIndexAt, meetingOf, tokenAt } from './render/cite.ts'
import { MessageText, sendable, shorten } from './render/message-text.ts'
import { partsOf } from './render/parts.ts'
import { addQuotation } from './render/render-answer.ts'
import { addCoverage } from './render/render-coverage.ts'
import { renderMeeting } from './render/render-meeting.ts'
import { showQuote } from './show/show-quote.ts'
import type { Scene, View } from './view.ts'

/** Results on one page; Telegram allows 50. */
const RESULTS_A_PAGE = 10
/** Seconds Telegram may keep results: the collection changes seldom. */
export const CACHE_SECONDS = 300
const EXCERPT_LIMIT = 600
const TOKEN_QUERY = /^#([A-Za-z0-9_-]{1,24})\s*$/

/** One page of results; `next` is '' when there are no more. */
export interface InlinePage {
  results: InlineQueryResultArticle[]
  next: string
  button?: InlineQueryResultsButton
}

/**
 * Answers an inline query: `#token` gives exactly this excerpt, nothing typed lists the meetings, anything else
 * gives excerpts. `remembered` is the quote this reader was last shown of a token.
 */
export async function answerInline(
  scene: Scene,
  query: string,
  offset: string,
  remembered: (token: Token) => Quote | undefined,
): Promise<InlinePage> {
  const start = /^\d{1,6}$/.test(offset) ? Number(offset) : 0
  const text = query.trim()
  const token = TOKEN_QUERY.exec(text)?.[1]
  if (token) return excerptOf(scene, token, remembered(token)) ?? nothingFound(scene)
  if (!text) return meetingsPage(scene, scene.desk.allMeetings(), start)
  const found = await findInline(scene, text)
  if (found?.kind === 'quotes') return quotesPage(scene, found.quotes, start)
  if (found?.kind === 'meetings') return meetingsPage(scene, found.choices, start)
  if (found) return messagesPage(scene, found.messages, start)
  const answer = await scene.desk.ask({
    text,
    ...(scene.languageCode && { languageCode: scene.languageCode }),
  })
  switch (answer.kind) {
    case 'answer':
      return quotesPage(scene, [...answer.quotes, ...(await findExcerpts(scene, text))], start)
    case 'choices':
      return quotesPage(scene, await firstQuotes(scene, text, answer.choices), start)
    case 'meetings':
      return meetingsPage(scene, answer.choices, start)
    case 'help':
      return wordOnly(scene, scene.reader.words[answer.reason])
    case 'nothing':
      return nothingFound(scene)
  }
}

/** The best quotation of each report that was a choice: in inline mode nobody can be asked back. */
async function firstQuotes(scene: Scene, text: string, choices: Choice[]): Promise<Quote[]> {
  const quotes: Quote[] = []
  for (const { report } of choices.slice(0, 20)) {
    const within = scene.desk.archive.reports[report]!.token
    const answer = await scene.desk.ask({ text, within })
    if (answer.kind === 'answer' && answer.quotes[0]) quotes.push(answer.quotes[0])
  }
  return quotes
}

function page<T>(items: readonly T[], start: number): { shown: T[]; next: string } {
  const end = start + RESULTS_A_PAGE
  return { shown: items.slice(start, end), next: end < items.length ? String(end) : '' }
}

function quotesPage(scene: Scene, quotes: Quote[], start: number): InlinePage {
  // Result ids are tokens and must differ: of two quotes from one paragraph the better one stays.
  const seen = new Set<Token>()
  const unique = quotes.filter((quote) => {
    const token = tokenAt(scene.desk.archive.reports[quote.report]!, quote.at)
    return !seen.has(token) && seen.add(token)
  })
  const { shown, next } = page(unique, start)
  const results = shown.flatMap((quote) => quoteResult(scene, quote) ?? [])
  return results.length > 0 || start > 0 ? { results, next } : nothingFound(scene)
}

/** Keeps what stands alone in another chat: links and sharing; callback buttons would have no question to read back. */
function wayBack(scene: Scene, token: Token): InlineKeyboardButton[][] {
  return [[{ text: scene.reader.words.seeContext, url: linkTo(scene, token) }]]
}

function article(
  scene: Scene,
  token: Token,
  row: { title: string; description: string },
  view: Pick<View, 'text' | 'entities'>,
): InlineQueryResultArticle {
  return {
    type: 'article',
    id: token,
    title: shorten(sendable(row.title) || '…', 100),
    description: shorten(sendable(row.description), 160),
    input_message_content: {
      message_text: view.text,
      entities: view.entities,
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: wayBack(scene, token) },
  }
}

function quoteResult(scene: Scene, quote: Quote): InlineQueryResultArticle | undefined {
  const report = scene.desk.archive.reports[quote.report]
  const quotation = report && showQuote(scene.reader, report, quote)
  const message = new MessageText()
  if (!report || !quotation || !addQuotation(message, scene, quote)) return undefined
  const title = headLine(scene.reader, report, meetingIndexAt(report, quote.at))
  return article(scene, tokenAt(report, quote.at), { title, description: quotation.text }, message.build())
}

/** Exactly one passage: as it was last shown to this reader, else from its beginning. */
function excerptOf(scene: Scene, token: Token, shown: Quote | undefined): InlinePage | undefined {
  const target = scene.desk.archive.lookup(token)
  if (!target) return undefined
  const report = scene.desk.archive.reports[target.report]!
  if (!target.at)
    return meetingsPage(scene, [{ report: target.report, meeting: meetingIndexAt(report, undefined) }], 0)
  const fits = shown && shown.report === target.report && tokenAt(report, shown.at) === token
  const quote = fits
    ? shown
    : {
        report: target.report,
        at: target.at,
        span: excerptSpan(scene, target.report, target.at),
        bold: [],
        confidence: 1,
      }
  const result = quoteResult(scene, quote)
  return result && { results: [result], next: '' }
}

function excerptSpan(scene: Scene, reportIndex: number, at: Quote['at']): [number, number] {
  const report = scene.desk.archive.reports[reportIndex]!
  if ('line' in at) return [0, Math.min(report.lines[at.line]?.text.length ?? 0, EXCERPT_LIMIT)]
  return firstSentences(report.paragraphs[at.paragraph]?.text ?? '', EXCERPT_LIMIT)
}

/** Messages that stand whole: a comparison, a reference. */
function messagesPage(
  scene: Scene,
  messages: Extract<InlineFound, { kind: 'messages' }>['messages'],
  start: number,
): InlinePage {
  const { shown, next } = page(messages, start)
  const results = shown.map(({ token, title, view }) => {
    const [, ...lines] = view.text.split('\n').filter(Boolean)
    return article(scene, token, { title, description: lines.join(' ') }, view)
  })
  const unique = results.filter(({ id }, i) => results.findIndex((other) => other.id === id) === i)
  return unique.length > 0 || start > 0 ? { results: unique, next } : nothingFound(scene)
}

function meetingsPage(scene: Scene, choices: readonly Choice[], start: number): InlinePage {
  // Two files of the same bytes share their tokens: one of them is enough.
  const unique = new Map(choices.map((choice) => [resultToken(scene, choice), choice]))
  const { shown, next } = page([...unique], start)
  const results = shown.map(([token, choice]): InlineQueryResultArticle => {
    const report = scene.desk.archive.reports[choice.report]!
    const meeting = meetingOf(report, choice.meeting)
    const title = headLine(scene.reader, report, choice.meeting)
    const facts = [
      dateOf(scene.reader, meeting),
      meeting?.chair.map(({ name }) => inScript(scene.reader, report, name)).join(' '),
    ]
    const first = partsOf(report)[0]
    const snippet = first && report.paragraphs[first.paragraph]!.text.slice(0, 80)
    const description = [...facts, snippet && inScript(scene.reader, report, snippet)]
      .filter(Boolean)
      .join(' · ')
    return article(scene, token, { title, description }, renderMeeting(scene, choice))
  })
  return results.length > 0 || start > 0 ? { results, next } : nothingFound(scene)
}

/** A report's second meeting goes by the token of its first paragraph: ids must differ. */
function resultToken(scene: Scene, choice: Choice): Token {
  const report = scene.desk.archive.reports[choice.report]!
  const meeting = meetingOf(report, choice.meeting)
  return meeting && choice.meeting ? tokenAt(report, { paragraph: meeting.paragraphs[0] }) : report.token
}

/** A row that says so. */
function nothingFound(scene: Scene): InlinePage {
  const { words } = scene.reader
  const message = new MessageText().line(words.nothing.topic)
  addCoverage(message, scene)
  return openingRow(
    scene,
    { title: words.inlineNothing, description: words.inlineNothingHint },
    message.build(),
  )
}

/** The kind line for a greeting, thanks or an order. */
function wordOnly(scene: Scene, line: string): InlinePage {
  const row = { title: scene.reader.words.inlineOpen, description: line }
  return openingRow(scene, row, new MessageText().line(line).build())
}

/** One row without a quotation, and a button that opens the bot. */
function openingRow(
  scene: Scene,
  row: { title: string; description: string },
  view: Pick<View, 'text' | 'entities'>,
): InlinePage {
  const { words } = scene.reader
  const result = article(scene, 'nothing', row, view)
  const open = [[{ text: words.inlineOpen, url: linkTo(scene, 'help') }]]
  return {
    results: [{ ...result, reply_markup: { inline_keyboard: open } }],
    next: '',
    button: { text: words.inlineOpen, start_parameter: 'help' },
  }
}
