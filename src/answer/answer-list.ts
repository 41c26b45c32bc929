// A question for every report that speaks of something in, one quotation of each out.
import type { Answer, Archive, Quote } from '../model.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { coverage, expansionsOf } from './cover.ts'
import { nothing } from './say-nothing.ts'
import { LIST_COVERAGE, LIST_SHARE_OF_BEST } from './thresholds.ts'
import type { Understood } from './understand.ts'

/** The longest message that reads as a keyword, letters: 「疫苗接种」「两站一场一码头」. */
const KEYWORD_LETTERS = 10
/** Most reports one list goes through; the telegram room pages them. */
const MOST_REPORTS = 300

/** Lists, comparisons and bare keywords: one quotation per report that holds the thing; undefined for other questions. */
export async function answerList(archive: Archive, asked: Understood): Promise<Answer | undefined> {
  const { list, comparison, asks } = asked.shape
  const compared = comparison || (asked.named.places.length > 1 && (asked.reports?.length ?? 0) > 1)
  const keyword = !asks && asked.rest.length > 0 && asked.rest.length <= KEYWORD_LETTERS
  if (!list && !compared && !keyword) return undefined
  if (keyword && asked.reports?.length === 1) return undefined
  if (!asked.rest && !compared) return undefined
  const { quotes, partial } = await chooseQuotes(archive, {
    text: asked.sought,
    expansions: expansionsOf(archive, asked),
    kind: keyword ? 'topic' : 'list',
    maxQuote: asked.maxQuote,
    perReport: true,
    limit: Math.min(archive.reports.length, MOST_REPORTS),
    ...(asked.reports && { reports: asked.reports }),
  })
  const held = holding(archive, asked, quotes)
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

/** Those that speak of the thing: nearly as fully as the best one does. */
function holding(archive: Archive, asked: Understood, quotes: Quote[]): Quote[] {
  const covered = quotes.map((quote) => coverage(archive, asked, quote))
  const best = Math.max(0, ...covered)
  if (best < LIST_COVERAGE) return []
  return quotes.filter((_, i) => covered[i]! >= best * LIST_SHARE_OF_BEST)
}
