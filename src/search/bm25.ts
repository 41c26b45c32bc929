// Terms of a passage and of a query in, the passage's score out.

export interface CorpusSize {
  passages: number
  /** Different terms of a passage, on average. */
  averageLength: number
}

// MiniSearch's own constants, so that a passage scores the same whichever engine found it.
const K = 1.2
const B = 0.7
const D = 0.5

/**
 * Scores a passage as MiniSearch does: BM25+ (Lv and Zhai 2011) summed over the query's terms, times the number
 * of terms that match. Length counts different terms.
 */
export function bm25(
  words: readonly string[],
  searched: ReadonlyMap<string, number>,
  passagesWith: ReadonlyMap<string, number>,
  { passages, averageLength }: CorpusSize,
): number {
  const frequency = new Map<string, number>()
  for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const norm = K * (1 - B + (B * frequency.size) / averageLength)
  let sum = 0
  let matched = 0
  for (const [term, weight] of searched) {
    const tf = frequency.get(term)
    if (!tf) continue
    const df = passagesWith.get(term) ?? 0
    const idf = Math.log(1 + (passages - df + 0.5) / (df + 0.5))
    sum += weight * idf * (D + (tf * (K + 1)) / (tf + norm))
    matched++
  }
  return sum * matched
}
