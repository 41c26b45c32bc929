// A question for what the reports say in, the sentences that settle it out, or an honest no.
import type { Answer, Archive, NothingReason, Quote } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quotedText } from '../text/quoted-text.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { expansionsOf, support } from './cover.ts'
import { holdsNumber } from './holds-number.ts'
import { nothing } from './say-nothing.ts'
import { LEAST_SUPPORT } from './thresholds.ts'
import type { Understood } from './understand.ts'

/** Read from the ranking, so that one further down that holds the number asked for can come first. */
const LOOKED_THROUGH = 8

/** Quotes what settles the question, best first. */
export async function answerPassage(archive: Archive, asked: Understood): Promise<Answer> {
  const { quotes, partial } = await chooseQuotes(archive, {
    text: asked.sought,
    expansions: expansionsOf(archive, asked),
    kind: asked.shape.kind,
    maxQuote: asked.maxQuote,
    limit: LOOKED_THROUGH,
    ...(asked.reports && { reports: asked.reports }),
  })
  const fitting = quotes.filter((quote) => holdsAsked(archive, asked, quote))
  if (fitting.length === 0) return nothing(archive, asked, reasonOf(asked, quotes), partial)
  const settled = fitting.filter((quote) => isSettled(archive, asked, quote))
  if (settled.length === 0) return nothing(archive, asked, 'topic', partial)
  return {
    kind: 'answer',
    quotes: settled,
    shown: 1,
    about: 'passage',
    aboutToday: asked.aboutToday,
    partial,
  }
}

/** Whether what is asked for stands in the quotation: a number of the unit asked for. */
function holdsAsked(archive: Archive, { shape: { units } }: Understood, quote: Quote): boolean {
  if (!units) return true
  return holdsNumber(fold(quotedText(archive.reports[quote.report]!, quote).slice(...quote.span)), units)
}

function reasonOf({ shape: { units } }: Understood, quotes: Quote[]): NothingReason {
  return units && quotes.length > 0 ? 'number' : 'topic'
}

function isSettled(archive: Archive, asked: Understood, quote: Quote): boolean {
  return support(archive, asked, quote) >= LEAST_SUPPORT
}
