// Text in, index terms out: the one tokenizer for building and asking.
import { fold } from '../text/fold.ts'

const RUNS = /\p{Script=Han}+|[a-z0-9+]+/gu

/** Overlapping Han bigrams (a lone character stays itself) and runs of Latin letters and digits. */
export function tokenize(text: string): string[] {
  const terms: string[] = []
  for (const [run] of fold(text).matchAll(RUNS)) {
    if (!/\p{Script=Han}/u.test(run) || run.length === 1) terms.push(run)
    else for (let i = 0; i + 1 < run.length; i++) terms.push(run.slice(i, i + 2))
  }
  return terms
}
