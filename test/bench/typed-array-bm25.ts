// The yardstick: BM25 over postings in typed arrays, as fast as this machine does it. For the bench only.
import { bigrams } from '../../src/text/bigrams.ts'

const K = 1.2
const B = 0.75

/** Postings of all terms in two flat arrays; a term owns the stretch from `starts[term]` to `starts[term + 1]`. */
export class TypedArrayBm25 {
  readonly #terms: Map<string, number>
  readonly #starts: Uint32Array
  readonly #documents: Uint32Array
  readonly #weights: Float32Array
  readonly #scores: Float32Array

  constructor(texts: readonly string[]) {
    const tokens = texts.map(bigrams)
    const average = tokens.reduce((sum, list) => sum + list.length, 0) / Math.max(1, texts.length)
    const postings = new Map<string, [document: number, tf: number][]>()
    tokens.forEach((list, document) => {
      const counts = new Map<string, number>()
      for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1)
      for (const [token, tf] of counts) {
        if (!postings.has(token)) postings.set(token, [])
        postings.get(token)!.push([document, tf])
      }
    })
    this.#terms = new Map([...postings.keys()].map((token, i) => [token, i]))
    this.#starts = new Uint32Array(postings.size + 1)
    const total = [...postings.values()].reduce((sum, list) => sum + list.length, 0)
    this.#documents = new Uint32Array(total)
    this.#weights = new Float32Array(total)
    this.#scores = new Float32Array(texts.length)
    let at = 0
    let term = 0
    for (const list of postings.values()) {
      this.#starts[term++] = at
      const idf = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5))
      for (const [document, tf] of list) {
        const norm = K * (1 - B + (B * tokens[document]!.length) / average)
        this.#documents[at] = document
        this.#weights[at++] = (idf * tf * (K + 1)) / (tf + norm)
      }
    }
    this.#starts[term] = at
  }

  /** Documents that share most with the query, best first. */
  search(query: string, limit: number): number[] {
    const scores = this.#scores
    const touched: number[] = []
    for (const token of new Set(bigrams(query))) {
      const term = this.#terms.get(token)
      if (term === undefined) continue
      for (let i = this.#starts[term]!; i < this.#starts[term + 1]!; i++) {
        const document = this.#documents[i]!
        if (scores[document] === 0) touched.push(document)
        scores[document]! += this.#weights[i]!
      }
    }
    const best = touched.sort((a, b) => scores[b]! - scores[a]!).slice(0, limit)
    for (const document of touched) scores[document] = 0
    return best
  }
}
