// A question for every report that speaks of something in, one quotation of each out.
import type { Answer, Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { coverage, expansionsOf, support } from './cover.ts'
import { findPhrase } from './find-phrase.ts'
import { lettersOf } from './locate.ts'
import { chooseQuotes } from './rank/choose-quotes.ts'
import { nothing, oneQuoteEach } from './say-nothing.ts'
import { asksName } from './tells-name.ts'
import { COMPARED_COVERAGE, KEYWORD_COVERAGE, LIST_COVERAGE, LIST_SHARE_OF_BEST } from './thresholds.ts'
import type { Understood } from './understand/understand.ts'

/** The longest message that reads as a keyword, letters: 「疫苗接种」「两站一场一码头」. */
const KEYWORD_LETTERS = 10
/**
 * Longest quotation where many stand in one message, letters. On five question sets lists and keywords score the same
 * with 600, and are a wall to read: of a short report 600 letters are all of it.
 */
export const LISTED_QUOTE = 220
/** Most reports one list goes through; the telegram room pages them. */
const MOST_REPORTS = 300

/** Lists, comparisons and bare keywords: one quotation per report that holds the thing; undefined for other questions. */
export async function answerList(archive: Archive, asked: Understood): Promise<Answer | undefined> {
  const { list, comparison, asks } = asked.shape
  const compared = comparison || (asked.named.places.length > 1 && (asked.reports?.length ?? 0) > 1)
  const keyword = !asks && asked.rest.length > 0 && asked.rest.length <= KEYWORD_LETTERS
  if (!list && !compared && !keyword) return undefined
  // 「资阳靠哪几家单位」 names the one report that can answer: the places and bodies asked for are told in it.
  if ((keyword || (list && !compared)) && asked.reports?.length === 1) return undefined
  if (!asked.rest && !compared) return undefined
  // 「荣昌哪几家企业来了」 is asked of one page, and wants names, not reports.
  if (list && !compared && (asked.reports?.length === 1 || asksName(asked.asked))) return undefined
  const { quotes, partial } = await chooseQuotes(archive, {
    text: asked.sought,
    expansions: expansionsOf(archive, asked),
    maxQuote: Math.min(asked.maxQuote, LISTED_QUOTE),
    perReport: true,
    limit: Math.min(archive.reports.length, MOST_REPORTS),
    ...(asked.reports && { reports: asked.reports }),
  })
  const held = holding(archive, asked, quotes, keyword, leastCoverage(compared, keyword))
  if (held.length === 0) return nothing(archive, asked, 'topic', partial)
  return {
    kind: 'answer',
    quotes: held,
    shown: held.length,
    about: compared ? 'comparison' : 'list',
    aboutToday: asked.aboutToday,
    partial,
  }
}

function leastCoverage(compared: boolean, keyword: boolean): number {
  if (compared) return COMPARED_COVERAGE
  return keyword ? KEYWORD_COVERAGE : LIST_COVERAGE
}

/** Reports that say it word for word, each with a quotation that does; else those that speak of it nearly as fully as the best. */
function holding(
  archive: Archive,
  asked: Understood,
  quotes: Quote[],
  keyword: boolean,
  least: number,
): Quote[] {
  const wording = lettersOf(asked.rest)
  const says = (quote: Quote) =>
    lettersOf(quotedText(archive.reports[quote.report]!, quote).slice(...quote.span)).includes(wording)
  const verbatim =
    wording.length > 1
      ? oneQuoteEach([...quotes.filter(says), ...findPhrase(archive, asked, [asked.rest], false)])
      : []
  const covered = new Map(quotes.map((quote) => [quote, coverage(archive, asked, quote)]))
  const best = Math.max(0, ...covered.values())
  const close = quotes.filter((quote) => best >= least && covered.get(quote)! >= best * LIST_SHARE_OF_BEST)
  if (keyword && verbatim.length > 0) return verbatim
  return oneQuoteEach([
    ...verbatim,
    ...close.sort((a, b) => support(archive, asked, b) - support(archive, asked, a)),
  ])
}
