// A topic as typed in, what every report says on it out: one quotation each, newest first.
import type { Archive, Choice, FoundTopic, Quote } from '../../model.ts'
import { answerList, LISTED_QUOTE } from '../answer-list.ts'
import { answerPhrase } from '../answer-phrase.ts'
import { keepFaithful } from '../keep-faithful.ts'
import { lettersOf, locate } from '../locate.ts'
import { quoteSentence } from '../quote-sentence.ts'
import { MOST_NEAREST, nearestTo, newestFirst, onePerReport } from '../say-nothing.ts'
import { contentOf } from '../understand/read-question.ts'
import { type Understood, understand } from '../understand/understand.ts'
import { meetingAt } from './meeting-at.ts'

/** Quotes of a topic by report, and whether every part of the index answered. */
interface Said {
  byReport: ReadonlyMap<number, Quote>
  partial: boolean
}

/** The words stand in the sentence as they were typed. */
const VERBATIM = 0.9
/** Topics are short; what is pasted beyond this is not looked at. */
const TOPIC_LIMIT = 200

const latest = new WeakMap<Archive, { topic: string; found: Promise<FoundTopic> }>()

/** What every report says on a topic; only those that speak of it. The latest topic is remembered: people turn its pages. */
export function findTopic(archive: Archive, topic: string): Promise<FoundTopic> {
  const last = latest.get(archive)
  if (last?.topic === topic) return last.found
  const found = seekTopic(archive, topic)
  latest.set(archive, { topic, found })
  // What failed is tried again.
  found.catch(() => latest.delete(archive))
  return found
}

async function seekTopic(archive: Archive, topic: string): Promise<FoundTopic> {
  const asked = understand(archive, { text: topic.slice(0, TOPIC_LIMIT), maxQuote: LISTED_QUOTE })
  const { byReport, partial } = await quoteTopic(archive, asked)
  if (byReport.size === 0) {
    // Where meetings are named they are the nearest; else those that speak of something like it.
    const named = asked.reports && asked.meetings.length > 0 ? onePerReport(asked.meetings) : undefined
    const nearest = named?.slice(0, MOST_NEAREST) ?? (await nearestTo(archive, asked.sought))
    return { kind: 'none', nearest, partial }
  }
  const quoteOf = new Map<Choice, Quote>()
  for (const quote of byReport.values())
    quoteOf.set({ report: quote.report, meeting: meetingAt(archive, quote) }, quote)
  const quotes = newestFirst(archive, [...quoteOf.keys()]).map((choice) => quoteOf.get(choice)!)
  return { kind: 'said', quotes, partial }
}

/** What the reports asked of say on a topic: as a question for a list is answered, and wherever its very words stand. */
export async function quoteTopic(archive: Archive, asked: Understood): Promise<Said> {
  const list = { ...asked, shape: { ...asked.shape, list: true, kind: 'list' as const } }
  const listed = asked.missing
    ? undefined
    : ((await answerPhrase(archive, list)) ?? (await answerList(archive, list)))
  const answer = listed && keepFaithful(archive, asked, listed)
  const byReport = new Map<number, Quote>()
  if (answer?.kind === 'answer') for (const quote of answer.quotes) byReport.set(quote.report, quote)
  const words = lettersOf(contentOf(asked.text))
  if (words.length > 1)
    for (const report of asked.reports ?? archive.reports.keys())
      if (!byReport.has(report)) {
        const quote = quoteWords(archive, asked, report, words)
        if (quote) byReport.set(report, quote)
      }
  const partial = answer?.kind === 'answer' || answer?.kind === 'nothing' ? answer.partial : false
  return { byReport, partial }
}

/** The first sentence in which the words stand. */
export function quoteWords(
  archive: Archive,
  { guide, maxQuote }: Pick<Understood, 'guide' | 'maxQuote'>,
  index: number,
  words: string,
  within: readonly [first: number, last: number] = [0, Number.POSITIVE_INFINITY],
): Quote | undefined {
  // Punctuation between the words is rare: the folded text settles most reports without a walk.
  if (!guide.reports[index]!.text.includes(words)) return undefined
  const report = archive.reports[index]!
  for (const [paragraph, { text }] of report.paragraphs.entries()) {
    if (paragraph < within[0] || paragraph > within[1]) continue
    const [span] = locate(text, words)
    const quote =
      span && quoteSentence(report, index, { paragraph }, [span], { maxQuote, confidence: VERBATIM })
    if (quote) return quote
  }
  return undefined
}
