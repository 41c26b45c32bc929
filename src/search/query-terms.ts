// A query in, the terms worth looking up out, each with its weight.
import type { Found, Query } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { fold } from '../text/fold.ts'
import { withoutQuestionWords } from '../text/question-words.ts'
import { spellTerm } from './spell-term.ts'

// A term in more than a fifth of the passages costs most of the time and tells little: at most 1.3 points of R@1.
const TOO_COMMON = 0.2
// Below this many passages every term may be telling: in five reports a meeting's place stands in a fifth of all.
const SMALL_INDEX = 300

/**
 * Cuts a query into terms. `searched`: spelled term → weight, without the too common; `known`: every term of the
 * question as it reads, with the number of passages it stands in, 0 for one the corpus does not have.
 */
export function queryTerms(
  query: Query,
  passagesWith: (spelled: string) => number,
  passageCount: number,
): { searched: Map<string, number>; known: Found['terms'] } {
  const weights = new Map<string, number>()
  for (const term of bigrams(withoutQuestionWords(fold(query.text)))) weights.set(term, 1)
  for (const { text, weight } of query.expansions ?? [])
    for (const term of bigrams(text)) weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  const searched = new Map<string, number>()
  const common = new Map<string, number>()
  const known: Found['terms'] = []
  for (const [term, weight] of weights) {
    const spelled = spellTerm(term)
    const passages = passagesWith(spelled)
    known.push({ term, passages })
    if (passages === 0) continue
    const tooCommon = passageCount > SMALL_INDEX && passages > passageCount * TOO_COMMON
    ;(tooCommon ? common : searched).set(spelled, weight)
  }
  // A question made of common terms only is still a question.
  return { searched: searched.size > 0 ? searched : common, known }
}
