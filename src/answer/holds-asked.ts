// A question and a quotation in, whether what is asked for stands in the quotation out.
import type { Archive, Quote } from '../model.ts'
import { coverage, foldedText, shareOf, soughtTerms, textBefore } from './cover.ts'
import { FACT_WORDS } from './fact-words.ts'
import { findParticular } from './find-particular.ts'
import { countsThing, holdsNumber } from './holds-number.ts'
import { tellsCount } from './tells-count.ts'
import { tellsEvent } from './tells-event.ts'
import { tellsName } from './tells-name.ts'
import { toldSentences } from './told-sentences.ts'
import { isElsewhere } from './understand/choose-reports.ts'
import { namesHolder } from './understand/find-office.ts'
import { expand } from './understand/thesaurus.ts'
import type { Understood } from './understand/understand.ts'

/** Least share of what a particular is asked of that stands with it: somebody's number stands with the name. */
const BESIDE_PARTICULAR = 0.3

/**
 * Where no report is named, a number, a time or a place in a quotation the ranking gives no chance is one of something else:
 * of 17 first quotations below 0.02 that were shown, 1 was right, and it held all that was sought.
 */
const NO_CHANCE = 0.02
const NEARLY_ALL = 0.85

/** Whether what is asked for stands in the quotation, said of the thing it is asked of: the number, the time, the name, the office. */
export function holdsAsked(archive: Archive, asked: Understood, quote: Quote): boolean {
  const { fact, office, named, guide } = asked
  const { places } = named
  if (places.length > 0 && places.every((place) => isElsewhere(quote.report, place, archive, guide)))
    return false
  if (isByChance(archive, asked, quote)) return false
  const text = foldedText(archive, quote)
  if (fact === 'holder') return namesHolder(office ?? '', text)
  // 「审计聚焦哪些内容」 of a page that tells of no meeting.
  const isOfPage = fact === 'about' && archive.reports[quote.report]!.meetings.length === 0
  if (fact && !isOfPage && !FACT_WORDS[fact]?.test(text)) return false
  const told = toldSentences(text, toldSentences(textBefore(archive, quote)).at(-1)?.text)
  return (
    tellsParticular(archive, asked, text) &&
    tellsName(asked.asked, text) &&
    (fact !== undefined || tellsEvent(archive, asked, told)) &&
    tellsCount(archive, asked, told) &&
    tellsNumber(archive, asked, text)
  )
}

function isByChance(archive: Archive, asked: Understood, quote: Quote): boolean {
  const { fact, reports, shape } = asked
  if (reports || fact || !['number', 'when', 'where'].includes(shape.kind)) return false
  return quote.confidence < NO_CHANCE && coverage(archive, asked, quote) < NEARLY_ALL
}

function tellsParticular(archive: Archive, asked: Understood, text: string): boolean {
  const particular = findParticular(asked.asked)
  if (!particular) return true
  const whose = soughtTerms(archive, asked).filter(({ term }) => !findParticular(term))
  return (
    particular.test(text) && (whose.length === 0 || shareOf(archive, asked, whose, text) >= BESIDE_PARTICULAR)
  )
}

function tellsNumber(archive: Archive, { shape: { units } }: Understood, text: string): boolean {
  if (!units) return true
  const { counted, named, thing } = units
  if (thing && counted.length === 0 && !countsThing(text, wordsFor(archive, thing))) return false
  // 「多久测一次」 is answered by 加大频次 too: only a number of things counted must stand there.
  return (counted.length === 0 && named.length > 0) || holdsNumber(text, counted)
}

/** A thing counted, by its first word and by those the reports have for it: 「医生」, 医务人员. */
function wordsFor(archive: Archive, thing: string): string[] {
  return [thing.slice(0, 2), ...expand(thing, archive.lexicon).map(({ text }) => text)]
}
