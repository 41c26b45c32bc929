// A damaged page in, how its characters go back to the script it was first in out.
import { type Likelihood, LONGEST_WORD } from './likelihood.ts'
import { isTraditionalOnly, toSimplifiedCharacter } from './traditional.ts'

/** Gives a piece of the page back in Simplified, character by character. */
export type Simplify = (text: string) => string

/**
 * The way back for one page. The tool changed a character everywhere or nowhere, so on a page that shows both
 * 「升」 and, once, 「昇」 the name 「毕昇」 had its 昇 from the start and keeps it.
 * 「時間」→「时间」; 「乾坤」 stays where the page also has 「干」; 「隨著」→「随着」 but 「著作」 stays (the likelier word).
 */
export function pageScript(page: string, likelihood: Likelihood): Simplify {
  const counts = new Map<string, number>()
  for (const [character] of page.matchAll(/[\u3400-\u9fff]/g))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  const own = new Set<string>()
  const twofold = new Set<string>()
  for (const [character, count] of counts) {
    const simplified = toSimplifiedCharacter(character)
    if (simplified === character) continue
    if ((counts.get(simplified) ?? 0) >= count) own.add(character)
    else if (!isTraditionalOnly(character)) twofold.add(character)
  }
  const one = (character: string) => (own.has(character) ? character : toSimplifiedCharacter(character))
  return (text) =>
    text.replace(/[\u3400-\u9fff]/g, (character, at: number) => {
      const changed = one(character)
      if (!twofold.has(character)) return changed
      const before = [...text.slice(Math.max(0, at - LONGEST_WORD + 1), at)].map(one).join('')
      const after = [...text.slice(at + 1, at + LONGEST_WORD)].map(one).join('')
      return longest(before, character, after, likelihood) > longest(before, changed, after, likelihood)
        ? character
        : changed
    })
}

/** ln likelihood of the best word the character stands in; a word of two outweighs the character alone. */
function longest(before: string, character: string, after: string, likelihood: Likelihood): number {
  let best = Number.NEGATIVE_INFINITY
  for (let from = 0; from <= before.length; from++)
    for (let to = 0; to <= after.length; to++) {
      const word = before.slice(from) + character + after.slice(0, to)
      if (word.length === 1 || word.length > LONGEST_WORD) continue
      best = Math.max(best, likelihood(word) ?? best)
    }
  return best
}
