// Reports in, the corpus's own words as seen from outside out: made once, when the index is built.
import type { Lexicon, Report } from '../model.ts'

/** Gathers the words of the corpus with their readings and glosses. */
export async function buildLexicon(_reports: readonly Report[]): Promise<Lexicon> {
  return { words: [], passagesWith: [], readings: [], glosses: {} }
}
