// A question for what the reports say in, the sentences that settle it out, or an honest no.
import type { Answer, Archive, Quote } from '../model.ts'
import { TIME } from './asked-event.ts'
import { coverage, expansionsOf, foldedText, support } from './cover.ts'
import { findHolders } from './find-holders.ts'
import { speakersOf } from './find-speaker.ts'
import { holdsAsked } from './holds-asked.ts'
import { holdsNumber } from './holds-number.ts'
import { chooseQuotes } from './rank/choose-quotes.ts'
import { refuse } from './refuse.ts'
import { nothing } from './say-nothing.ts'
import { LEAST_COVERAGE, LEAST_SUPPORT_NAMED, LEAST_SUPPORT_OPEN } from './thresholds.ts'
import type { Understood } from './understand/understand.ts'

/** Read from the ranking, so that one further down that holds the number asked for can come first. */
const LOOKED_THROUGH = 8

/** Quotations that may save the first one, and by how much more they must then hold. */
const RUNNERS_UP = 3
const CLEARLY = 0.15
/** In a report that is named, any of them may come first that holds a little more: of 51 kitchen-table questions 29 right for 26, of 344 on ncp 287 for 286. */
const NAMED_MARGIN = 0.05

/** A date is no answer to 「多久」: a quotation with a number must hold as much of what is sought, nearly, to come first. */
const AS_MUCH = 0.7

/** Quotes what settles the question, best first. */
export async function answerPassage(archive: Archive, asked: Understood): Promise<Answer> {
  const refused = refuse(archive, asked)
  if (refused) return nothing(archive, asked, refused)
  const { quotes, partial } = await chooseQuotes(archive, {
    text: asked.sought,
    expansions: expansionsOf(archive, asked),
    maxQuote: asked.maxQuote,
    limit: LOOKED_THROUGH,
    ...(asked.reports && { reports: asked.reports }),
  })
  const holding = numbersFirst(archive, asked, ownWordsFirst(archive, asked, quotes)).filter((quote) =>
    holdsAsked(archive, asked, quote),
  )
  const fitting = telling(archive, asked, holding)
  if (fitting.length === 0)
    return nothing(archive, asked, asked.shape.units && quotes.length > 0 ? 'number' : 'topic', partial)
  const supported = supportedFirst(archive, asked, fitting)
  if (!supported) return nothing(archive, asked, 'topic', partial)
  return {
    kind: 'answer',
    quotes: supported,
    shown: 1,
    about: 'passage',
    aboutToday: asked.aboutToday,
    partial,
  }
}

/**
 * The quotations, the one that saves the answer first; undefined when none supports it. The first must support it, or one
 * right behind it clearly, which then comes first: 「每天一轮」 before a sentence without 轮.
 */
function supportedFirst(archive: Archive, asked: Understood, quotes: readonly Quote[]): Quote[] | undefined {
  const least = asked.reports ? LEAST_SUPPORT_NAMED : LEAST_SUPPORT_OPEN
  const saving = quotes.slice(0, RUNNERS_UP).flatMap((quote, i) => {
    // A headline holds the question's words and settles nothing: it never leaps over the text.
    if (i > 0 && 'line' in quote.at) return []
    const margin = i === 0 || asked.reports ? 0 : CLEARLY
    const supported = support(archive, asked, quote)
    if (supported < least + margin || coverage(archive, asked, quote) < LEAST_COVERAGE + margin) return []
    return [{ quote, worth: supported - (i === 0 ? 0 : NAMED_MARGIN) }]
  })
  // In one report there is no document to get wrong, and a paraphrase shares its words with the thesaurus only, which the
  // ranking half knows: 「别串门」 is told by 不外出、不聚会, not by the run the ranking likes best.
  if (asked.reports) saving.sort((a, b) => b.worth - a.worth)
  const best = saving[0]?.quote
  return best && [best, ...quotes.filter((quote) => quote !== best)]
}

/** Of a person's words, those the report puts in that person's mouth come before what others said. */
function ownWordsFirst(archive: Archive, asked: Understood, quotes: Quote[]): Quote[] {
  const { guide } = asked
  const people = asked.named.people.length > 0 ? asked.named.people : findHolders(archive, asked)
  // Where or when a person was is told of that person, not by.
  if (people.length === 0 || ['where', 'when'].includes(asked.shape.kind)) return quotes
  const isOwn = ({ report, at }: Quote) => {
    if ('line' in at) return false
    const speaker = speakersOf(archive.reports[report]!, [...guide.reports[report]!.people])[at.paragraph]
    return speaker !== undefined && people.includes(speaker)
  }
  const isFull = holdsAsMuch(archive, asked, quotes.slice(0, RUNNERS_UP))
  const isFirst = (quote: Quote) => isOwn(quote) && isFull(quote)
  return [...quotes.filter(isFirst), ...quotes.filter((quote) => !isFirst(quote))]
}

/** 「几次」 may be answered by 一天一调度: a number of the unit asked for comes first, any other will do. */
function numbersFirst(archive: Archive, asked: Understood, quotes: Quote[]): Quote[] {
  const { units } = asked.shape
  if (!units) return quotes
  const isFull = holdsAsMuch(archive, asked, quotes.slice(0, RUNNERS_UP))
  const isCounted = (quote: Quote) => holdsNumber(foldedText(archive, quote), units.named) && isFull(quote)
  return [...quotes.filter(isCounted), ...quotes.filter((quote) => !isCounted(quote))]
}

/** For 「什么时候」, those that hold a word of time and, nearly, as much of what is sought as any: the day of the meeting is no answer. */
function telling(archive: Archive, asked: Understood, quotes: Quote[]): Quote[] {
  if (asked.shape.kind !== 'when' || asked.fact) return quotes
  const isFull = holdsAsMuch(archive, asked, quotes)
  return quotes.filter((quote) => TIME.test(foldedText(archive, quote)) && isFull(quote))
}

/** Whether a quotation holds, nearly, as much of what is sought as the best of some. */
function holdsAsMuch(archive: Archive, asked: Understood, among: readonly Quote[]) {
  const least = AS_MUCH * Math.max(0, ...among.map((quote) => coverage(archive, asked, quote)))
  return (quote: Quote) => coverage(archive, asked, quote) >= least
}
