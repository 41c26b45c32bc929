// Folded text in, index terms out: the one tokenizer for building, asking and ranking.
import { fold } from './fold.ts'

const RUNS = /\p{Script=Han}+|[a-z0-9+]+/gu
const HAN = /\p{Script=Han}/u

/** Index terms of a text as published or typed: it is folded first. 「14＋7隔離」→ 14+7 隔离. */
export function bigrams(text: string): string[] {
  return foldedBigrams(fold(text))
}

/** Overlapping Han bigrams (a lone character stays itself) and runs of Latin letters, digits and +, of folded text. */
export function foldedBigrams(folded: string): string[] {
  const terms: string[] = []
  for (const [run] of folded.matchAll(RUNS)) {
    if (!HAN.test(run)) terms.push(run)
    else {
      // By code points: a rare character outside the basic plane is one letter, not two halves.
      const letters = Array.from(run)
      if (letters.length === 1) terms.push(run)
      else for (let i = 0; i + 1 < letters.length; i++) terms.push(letters[i]! + letters[i + 1]!)
    }
  }
  return terms
}
