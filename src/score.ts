// Question items and what the desk said in, scores out: how good the answers are, as seen from the chat.
import type { Answer, Desk, Exchange, FoundMeetings, Quote, Report } from './model.ts'
import { fold } from './text/fold.ts'
import { quotedText } from './text/quoted-text.ts'

/** A question with its gold answer, one line of a `.jsonl` file. */
export interface QuestionItem {
  id: string
  q: string
  /** The message sent just before, in the same chat. */
  context?: string
  lang: string
  style?: string
  kind: string
  expect: 'answer' | 'choices' | 'abstain'
  /** Every report that holds an acceptable answer, by the beginning of its file name. */
  report: string[]
  answers: string[]
  sentences: string[]
  tags?: string[]
}

/** An argument of `/meeting` with the reports it must find. */
export interface MeetingItem {
  id: string
  arg: string
  expect: string[]
}

export interface Scored {
  item: QuestionItem
  answer: Answer
  /** Quotations the chat shows: at once and after 更多 twice. */
  shown: Quote[]
  hitAt1: boolean
  /** The same, if only the report quoted from counts, not those cited beside it as holding the same words. */
  hitAt1ByFirstCitation: boolean
  hitAt3: boolean
  /** Items to abstain from: no quotation was shown. Others: an answer was declined. */
  declined: boolean
  choicesRight: boolean
  /** Share of the gold reports cited, for lists and comparisons. */
  listShare: number | undefined
  /** Bold words share a run of letters with the gold answer; undefined unless the first quotation is right. */
  boldOverlap: boolean | undefined
  /** Quotations that are not verbatim a part of each report they are cited to, too long, or marked outside their text. */
  unfaithful: Quote[]
}

const LEFT_OVER_READING = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/gu
const NOT_COMPARED = /[^\p{L}\p{N}+]/gu
/** A quotation that is a part of the gold sentence counts from this many letters on. */
const SHORTEST_PART = 10

/** Text as the sets compare it: folded, without left-over readings, letters, digits and + only. */
export function comparable(text: string): string {
  return fold(text.normalize('NFKC').replace(LEFT_OVER_READING, '')).replace(NOT_COMPARED, '')
}

/** Whether a quotation's text settles the item: it contains a gold span, or is itself a part (10 letters or more) of one. */
export function settles(quoted: string, item: Pick<QuestionItem, 'answers' | 'sentences'>): boolean {
  const text = comparable(quoted)
  return [...item.answers, ...item.sentences]
    .map(comparable)
    .filter(Boolean)
    .some((gold) => text.includes(gold) || (text.length >= SHORTEST_PART && gold.includes(text)))
}

/** Asks an item the way a chat does, the message before it first, and scores what is shown. */
export async function scoreQuestion(desk: Desk, item: QuestionItem, maxQuote: number): Promise<Scored> {
  const previous = item.context
    ? exchange(desk, item.context, await desk.ask({ text: item.context, maxQuote }))
    : undefined
  const answer = await desk.ask({ text: item.q, maxQuote, ...(previous && { previous }) })
  const { reports } = desk.archive
  const isGold = (report: Report) => item.report.some((name) => report.file.startsWith(name))
  const shown = answer.kind === 'answer' ? answer.quotes.slice(0, 3 * answer.shown) : []
  const isCited = ({ report, also = [] }: Quote) =>
    [report, ...also.map((copy) => copy.report)].some((cited) => isGold(reports[cited]!))
  const right = shown.map((quote) => isCited(quote) && settles(textOf(reports, quote), item))
  const cited = new Set(
    shown.slice(0, answer.kind === 'answer' ? answer.shown : 0).map(({ report }) => report),
  )
  const isList =
    ['list', 'compare'].includes(item.kind) ||
    item.tags?.some((tag) => ['list', 'compare', 'across'].includes(tag))
  const choices = answer.kind === 'choices' ? answer.choices.map(({ report }) => reports[report]!) : []
  return {
    item,
    answer,
    shown,
    hitAt1: right[0] ?? false,
    hitAt1ByFirstCitation: (right[0] ?? false) && isGold(reports[shown[0]!.report]!),
    hitAt3: right.includes(true),
    declined: answer.kind !== 'answer',
    choicesRight: choices.length > 1 && choices.every(isGold) && new Set(choices).size > 1,
    listShare:
      isList && item.report.length > 0
        ? item.report.filter((name) => [...cited].some((r) => reports[r]!.file.startsWith(name))).length /
          item.report.length
        : undefined,
    boldOverlap: right[0] ? boldOverlaps(reports, shown[0]!, item) : undefined,
    unfaithful: shown.filter(
      (quote) => !isFaithful(reports[quote.report], quote, maxQuote) || !copiesHold(reports, quote),
    ),
  }
}

function exchange(desk: Desk, question: string, answer: Answer): Exchange {
  const reports =
    answer.kind === 'answer' ? answer.quotes.slice(0, answer.shown).map(({ report }) => report) : []
  return { question, reports: [...new Set(reports)].map((report) => desk.archive.reports[report]!.token) }
}

/** A quotation's text, without marks of its cut ends. */
export function textOf(reports: readonly Report[], quote: Quote): string {
  return quotedText(reports[quote.report]!, quote).slice(...quote.span)
}

/** Whether some bold words share a run of letters with a gold answer. */
export function boldOverlaps(
  reports: readonly Report[],
  quote: Pick<Quote, 'report' | 'at' | 'through' | 'bold'>,
  item: Pick<QuestionItem, 'answers' | 'sentences'>,
): boolean {
  const text = quotedText(reports[quote.report]!, quote)
  const golds = (item.answers.length > 0 ? item.answers : item.sentences).map(comparable)
  return quote.bold
    .map((span) => comparable(text.slice(...span)))
    .some((bold) => golds.some((gold) => shareRun(bold, gold)))
}

/** Whether two texts share two letters in a row, or one is a single letter inside the other. */
function shareRun(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2) return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

function isFaithful(
  report: Report | undefined,
  { at, through, span, bold }: Quote,
  maxQuote: number,
): boolean {
  if (!report) return false
  const text = quotedText(report, { at, ...(through !== undefined && { through }) })
  const [start, end] = span
  if (!(start >= 0 && end > start && end <= text.length && end - start <= maxQuote)) return false
  let last = start
  return bold.every(([from, to]) => {
    const fits = from >= last && to > from && to <= end
    last = to
    return fits
  })
}

/** Whether the reports cited beside a quotation hold its words where they are said to. */
function copiesHold(reports: readonly Report[], quote: Quote): boolean {
  const words = comparable(textOf(reports, quote))
  return (quote.also ?? []).every((copy) =>
    comparable(quotedText(reports[copy.report]!, copy)).includes(words),
  )
}

/** Whether `/meeting` found exactly the reports expected; for none, that it says there is none. */
export function meetingIsRight(
  reports: readonly Report[],
  found: FoundMeetings,
  { expect }: MeetingItem,
): boolean {
  const choices = found.kind === 'one' ? [found.choice] : found.kind === 'several' ? found.choices : []
  const files = [...new Set(choices.map(({ report }) => reports[report]!.file))]
  return files.length === expect.length && expect.every((name) => files.some((file) => file.startsWith(name)))
}
