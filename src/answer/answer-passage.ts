// A question for what the reports say in, the sentences that settle it out, or an honest no.
import type { Answer, Archive, NothingReason, Quote } from '../model.ts'
import { coverage, expansionsOf, foldedText, soughtTerms, support } from './cover.ts'
import { findHolders } from './find-holders.ts'
import { findParticular } from './find-particular.ts'
import { speakersOf } from './find-speaker.ts'
import { countsThing, holdsNumber } from './holds-number.ts'
import { chooseQuotes } from './rank/choose-quotes.ts'
import { nothing } from './say-nothing.ts'
import { LEAST_COVERAGE, LEAST_SUPPORT_NAMED, LEAST_SUPPORT_OPEN } from './thresholds.ts'
import { isElsewhere } from './understand/choose-reports.ts'
import type { AskedFact } from './understand/find-asked-fact.ts'
import { namesHolder } from './understand/find-office.ts'
import { expand } from './understand/thesaurus.ts'
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

/** Facts that were not found when the report was read may still stand in a sentence with these words; others are then unknown. */
const FACT_WORDS: Partial<Record<AskedFact, RegExp>> = {
  chair: /主持/,
  speakers: /讲话|发言|作报告|部署|安排/,
  attendees: /出席|参加|列席|到会/,
  date: /\d+月\d+日|\d+日/,
  about: /会议/,
  session: /第.{1,5}次/,
}

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
  const fitting = telling(
    archive,
    asked,
    numbersFirst(archive, asked, ownWordsFirst(archive, asked, quotes)),
  ).filter((quote) => holdsAsked(archive, asked, quote))
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

/** What can be refused before looking: a fact the report does not give, a person's particulars. */
function refuse(archive: Archive, asked: Understood): NothingReason | undefined {
  const { fact, named, shape } = asked
  if (fact === 'holder')
    return asked.guide.reports.some(({ text }) => text.includes(asked.office ?? '')) ? undefined : 'person'
  if (fact !== undefined && !FACT_WORDS[fact]) return 'detail'
  // 「刘坪是哪里人」: beside the name nothing is sought but when, where or how much, which no report says of a person.
  const isBare = named.people.length > 0 && soughtTerms(archive, asked).length === 0
  if (SAID.test(asked.asked) && asksOfAbsent(asked)) return 'detail'
  // 「开会时人在哪里」 is told with the meeting.
  const isAtMeeting = /会|主持|出席|meeting/.test(asked.asked)
  return isBare && !isAtMeeting && ['when', 'where', 'number'].includes(shape.kind) ? 'detail' : undefined
}

/** What somebody said is asked for. */
const SAID =
  /(?:讲|说|强调|要求|指出|提出?|部署)了?(?:些|一些)?(?:什么|啥|哪些|乜|咩)|\b(?:say|said|demand(?:ed)?|stress(?:ed)?)\b/

/** 「受旗委书记某某委托」 and nothing else: whoever is only named so was not there and said nothing. */
function asksOfAbsent({ asked, guide }: Understood): boolean {
  return guide.reports.some(({ text }) =>
    [...text.matchAll(/受([^，。,;；]{2,24})委托/gu)].some(([proxy, whom]) =>
      [6, 5, 4, 3, 2].some((length) => {
        const name = whom!.slice(-length)
        return asked.includes(name) && name.length === length && !text.replaceAll(proxy, '').includes(name)
      }),
    ),
  )
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

/** Any word of time answers 「什么时候」: a day, a feast, 立即, 之前; a sentence without one does not. */
const TIME =
  /\d{1,4}(?:[年月日号时点]|:\d)|[一二三四五六七八九十](?:月|日|号|点)|初[一二三四五六七八九十]|(?:周|星期|礼拜)[一二三四五六日天]|[上中下]旬|[上下中]午|凌晨|晚|[今昨明当次][天日年晚]|每(?:天|日|周|月|年|季)|[年月季]底|节|假|期间|[前后](?![沿方勤台端])|小时|立即|即[日时将]|第一时间|近[日期]|以来|随即|尽快|及[时早]/

/** Whether what is asked for stands in the quotation: a number of the unit asked for, the office, the word of the fact. */
function holdsAsked(
  archive: Archive,
  { shape: { units }, fact, office, asked, named: { places }, guide }: Understood,
  quote: Quote,
): boolean {
  if (places.length > 0 && places.every((place) => isElsewhere(quote.report, place, archive, guide)))
    return false
  const text = foldedText(archive, quote)
  if (fact === 'holder') return namesHolder(office ?? '', text)
  if (fact && !FACT_WORDS[fact]?.test(text)) return false
  if (findParticular(asked)?.test(text) === false) return false
  if (units?.thing && units.counted.length === 0 && !countsThing(text, wordsFor(archive, units.thing)))
    return false
  // 「多久测一次」 is answered by 加大频次 too: only a number of things counted must stand there.
  if (!units || (units.counted.length === 0 && units.named.length > 0)) return true
  return holdsNumber(text, units.counted)
}

/** A thing counted, by its first word and by those the reports have for it: 「医生」, 医务人员. */
function wordsFor(archive: Archive, thing: string): string[] {
  return [thing.slice(0, 2), ...expand(thing, archive.lexicon).map(({ text }) => text)]
}
