// What is sought and a quotation in, how much of it the quotation holds out.
import type { Archive, Quote } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { fold } from '../text/fold.ts'
import { quotedText } from '../text/quoted-text.ts'
import { rarity } from './match-headings.ts'
import { contentOf } from './read-question.ts'
import type { Understood } from './understand.ts'

/** Other words for what is sought, for the search. */
export function expansionsOf(_archive: Archive, _asked: Understood): { text: string; weight: number }[] {
  return []
}

/** Share (0…1) of the sought words' weight that the quotation or its heading holds; 1 when nothing is sought in particular. */
export function coverage(archive: Archive, asked: Understood, quote: Quote): number {
  const terms = [...new Set(bigrams(contentOf(asked.sought)))]
  const text = fold(quotedText(archive.reports[quote.report]!, quote).slice(...quote.span))
  const held = new Set(bigrams(text))
  const { heading } = asked.guide.reports[quote.report]!
  let total = 0
  let found = 0
  for (const term of terms) {
    const weight = rarity(term, asked.guide) + LEAST_WEIGHT
    total += weight
    if (held.has(term)) found += weight
    else if (heading.has(term)) found += weight / 2
  }
  return total === 0 ? 1 : found / total
}

/** Words that every report holds count a little still: a sentence must speak of the thing. */
const LEAST_WEIGHT = 0.3
