// A meeting and a fact asked for in, the quotations of the sentences it rests on out.
import type { Archive, Choice, FactName, LineKind, Meeting, Place, Quote, Report } from '../model.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { keyPoints } from './key-points.ts'
import { locate } from './locate.ts'
import { quoteSentence } from './quote-sentence.ts'
import type { AskedFact } from './understand/find-asked-fact.ts'

/** A quotation of a fact rests on evidence found when the report was read. */
const SURE = 0.97
/** Found by looking for the words again. */
export const LIKELY = 0.85
/** What a meeting was about is opened by its first sentence and carried on by this many of its demands. */
const MOST_POINTS = 5

/** Facts of a meeting that answer what was asked; the page's own facts have their own road. */
const MEETING_FACTS: Partial<Record<AskedFact, FactName>> = {
  chair: 'chair',
  speakers: 'speakers',
  attendees: 'attendees',
  date: 'date',
  venue: 'venue',
  format: 'format',
  session: 'session',
}
const PAGE_LINES: Partial<Record<AskedFact, LineKind[]>> = {
  published: ['date', 'source', 'byline', 'other'],
  publisher: ['source', 'date', 'byline', 'owner', 'other'],
  reporters: ['byline', 'source', 'editor', 'other'],
  editor: ['editor', 'byline', 'source', 'other'],
}

/** Quotations that show a fact, best first; [] when the report gives none. `doing`: what the meeting did with what is asked for, 传达 or 听取. */
export function quoteFacts(
  archive: Archive,
  choice: Choice,
  fact: AskedFact,
  maxQuote: number,
  doing?: string,
): Quote[] {
  const report = archive.reports[choice.report]!
  if (PAGE_LINES[fact]) return quotePageFact(report, choice.report, fact, maxQuote)
  const meeting = report.meetings[choice.meeting ?? -1]
  if (meeting && fact === 'demands') return keyPoints(archive, choice)
  if (meeting && fact === 'about') {
    const opening = quoteAbout(report, choice, maxQuote, doing)
    return opening.length > 0 ? [...opening, ...keyPoints(archive, choice).slice(0, MOST_POINTS)] : []
  }
  const name = MEETING_FACTS[fact]
  if (!meeting || !name || !hasFact(meeting, name)) return []
  const quotes = quoteEvidence(archive, choice, name, maxQuote)
  return quotes.length > 0 ? quotes : quoteValue(report, choice, meeting[name], maxQuote)
}

function hasFact(meeting: Meeting, name: FactName): boolean {
  const value = meeting[name]
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** One quotation for each paragraph or line that bears a fact; the one with the most evidence first, the body before the page. */
export function quoteEvidence(archive: Archive, choice: Choice, fact: FactName, maxQuote: number): Quote[] {
  const report = archive.reports[choice.report]!
  const places = new Map<string, { at: Place; spans: [number, number][] }>()
  for (const { at, span } of report.meetings[choice.meeting ?? -1]?.evidence.filter(
    (one) => one.fact === fact,
  ) ?? []) {
    const key = JSON.stringify(at)
    const group = places.get(key) ?? { at, spans: [] }
    group.spans.push(span)
    places.set(key, group)
  }
  return [...places.values()]
    .sort((a, b) => Number('line' in a.at) - Number('line' in b.at) || b.spans.length - a.spans.length)
    .flatMap(
      ({ at, spans }) =>
        quoteSentence(report, choice.report, at, spans, { maxQuote, confidence: SURE }) ?? [],
    )
}

/** A fact without evidence of its own is quoted where its words stand in the meeting's paragraphs. */
function quoteValue(report: Report, choice: Choice, value: Meeting[FactName], maxQuote: number): Quote[] {
  const words = Array.isArray(value)
    ? value.map(({ name }) => name)
    : typeof value === 'string'
      ? [value]
      : []
  const [first, last] = report.meetings[choice.meeting ?? -1]!.paragraphs
  return report.paragraphs.slice(first, last + 1).flatMap(({ text }, i) => {
    const spans = words.flatMap((word) => locate(text, word).slice(0, 1))
    const at = { paragraph: first + i }
    return quoteSentence(report, choice.report, at, spans, { maxQuote, confidence: LIKELY }) ?? []
  })
}

const AGENDA = /(?:学习|传达|研究|部署|听取|分析|安排|通报|审议|贯彻)[^,，。；、]*/g
/** 「会议听取汇报」 tells of the meeting; 「会议要求」 and 「他强调」 begin what was demanded. */
const TELLS_OF_MEETING = /^会议(?!要求|强调|指出|认为|明确|决定)/
/** How far down the meeting is told of before its demands begin, paragraphs. */
const OPENING_PARAGRAPHS = 3

/** What a meeting was about stands in its opening sentence, or in one of the next that tells of it: 「会议听取…,研究…」. */
function quoteAbout(report: Report, choice: Choice, maxQuote: number, doing = ''): Quote[] {
  const [first, last] = report.meetings[choice.meeting ?? -1]?.paragraphs ?? [0, 0]
  const options = { maxQuote, confidence: LIKELY }
  for (let paragraph = first; paragraph <= Math.min(last, first + OPENING_PARAGRAPHS - 1); paragraph++) {
    const text = report.paragraphs[paragraph]?.text ?? ''
    for (const [start, end] of sentenceSpans(text)) {
      if (!text.slice(start, end).includes(doing)) continue
      const isOpening = paragraph === first && start === 0
      if (!isOpening && !TELLS_OF_MEETING.test(text.slice(start, end))) continue
      const agenda = [...text.slice(start, end).matchAll(AGENDA)].map((match): [number, number] => [
        start + match.index,
        start + match.index + match[0].length,
      ])
      const quote = agenda.length > 0 && quoteSentence(report, choice.report, { paragraph }, agenda, options)
      if (quote) return [quote]
    }
  }
  if (doing) return []
  const opening = report.paragraphs[first]?.text ?? ''
  const name = nameIn(report, choice, first) ?? [0, opening.search(/[,，。]|$/)]
  const quote = quoteSentence(report, choice.report, { paragraph: first }, [name], options)
  return quote ? [quote] : []
}

/** Where the opening paragraph gives the meeting's name. */
function nameIn(report: Report, choice: Choice, paragraph: number): [number, number] | undefined {
  const { evidence = [] } = report.meetings[choice.meeting ?? -1] ?? {}
  return evidence.find(({ fact, at }) => fact === 'name' && 'paragraph' in at && at.paragraph === paragraph)
    ?.span
}

/** Reporter, editor, publisher and publication time rest on lines of the page, or on a credit at the end of the body. */
function quotePageFact(report: Report, index: number, fact: AskedFact, maxQuote: number): Quote[] {
  const { reporters, editor, publisher, published } = report.source
  const values = { reporters, editor: [editor], publisher: [publisher], published: written(published) }[
    fact as 'reporters'
  ].filter((value): value is string => Boolean(value))
  if (values.length === 0) return []
  const kinds = PAGE_LINES[fact]!
  const lines = report.lines
    .map(({ kind, text }, line) => ({ at: { line } as Place, text, order: (kinds.indexOf(kind) + 99) % 99 }))
    .sort((a, b) => a.order - b.order)
  const body = report.paragraphs
    .map(({ text }, paragraph) => ({ at: { paragraph } as Place, text }))
    // A credit stands at the end, or in front of everything: 「本报讯（记者某某）」.
    .filter((_, i, all) => i === 0 || i >= all.length - 3)
    .reverse()
  for (const { at, text } of [...lines, ...(fact === 'published' ? [] : body)]) {
    const spans = values.flatMap((value) => locate(text, value).slice(0, 1))
    const quote = spans.length > 0 && quoteSentence(report, index, at, spans, { maxQuote, confidence: SURE })
    if (quote) return [quote]
  }
  return []
}

/** `2021-10-25` as pages write it. */
function written(published: string | null): string[] {
  const [year, month, day] = published?.split('-').map(Number) ?? []
  if (!year || !month || !day) return []
  const two = (number: number) => String(number).padStart(2, '0')
  return [
    `${year}年${month}月${day}日`,
    `${year}年${two(month)}月${two(day)}日`,
    published!,
    `${year}/${month}/${day}`,
  ]
}
