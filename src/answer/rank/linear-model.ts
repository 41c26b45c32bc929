// Rows of features and weights in, probabilities out: the linear models as they are used.
import weights from './weights.json' with { type: 'json' }

/** Weights of a linear model by the names of its features. */
export type Weights = Record<string, number>

/** All that is learned: see `npm run fit`. */
export interface RankWeights {
  /** Which report of several settles the question. */
  document: Weights
  /** In which sentence of a report the answer starts. */
  start: Weights
  /** Whether an answer that has come so far ends with this sentence. */
  end: Weights
  /** How sure the chosen quotation settles the question, also where no report does. */
  confidence: Weights
}

export const RANK_WEIGHTS: RankWeights = weights

/** Score of each row: features times weights, in the order of `names`. */
export function scoreRows(rows: Float64Array, names: readonly string[], weights: Weights): number[] {
  const vector = names.map((name) => weights[name] ?? 0)
  const scores: number[] = []
  for (let at = 0; at < rows.length; at += vector.length) {
    let score = 0
    for (let f = 0; f < vector.length; f++) score += rows[at + f]! * vector[f]!
    scores.push(score)
  }
  return scores
}

/** Probabilities that sum to 1, in proportion to the exponentials of scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Logarithm of the summed exponentials: how much a report's sentences promise together. */
export function logSumExp(scores: readonly number[]): number {
  const top = Math.max(...scores)
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
}

export const logistic = (score: number) => 1 / (1 + Math.exp(-score))
