// Rows of features with what was right in, weights of linear models out: maximum likelihood with a pull to zero.

/** One choice among rows: which of them are right. */
export interface Choosing {
  /** Rows after each other, each as long as there are names. */
  rows: Float64Array
  right: readonly number[]
}

const STEPS = 200
const RATE = 0.05

/**
 * Weights of a softmax over the rows of each group, log P(any right row) at its greatest. `pull`: strength of
 * the quadratic pull to zero, in examples, on features brought to unit spread.
 */
export function fitChoosing(
  groups: readonly Choosing[],
  names: readonly string[],
  pull: number,
): Record<string, number> {
  const width = names.length
  const spread = spreads(
    groups.map(({ rows }) => rows),
    width,
  )
  const used = groups.filter(({ right }) => right.length > 0)
  return climb(names, spread, pull, (weights, gradient) => {
    for (const { rows, right } of used) {
      const count = rows.length / width
      const scores = new Float64Array(count)
      for (let r = 0; r < count; r++)
        for (let f = 0; f < width; f++) scores[r]! += rows[r * width + f]! * weights[f]!
      const top = scores.reduce((a, b) => Math.max(a, b), -Infinity)
      const powers = scores.map((score) => Math.exp(score - top))
      const all = powers.reduce((a, b) => a + b, 0)
      const good = right.reduce((sum, r) => sum + powers[r]!, 0) || 1e-12
      const isRight = new Set(right)
      for (let r = 0; r < count; r++) {
        const pushed = (isRight.has(r) ? powers[r]! / good : 0) - powers[r]! / all
        if (pushed !== 0) for (let f = 0; f < width; f++) gradient[f]! += pushed * rows[r * width + f]!
      }
    }
  })
}

/** Weights of a logistic model of yes and no. */
export function fitYesNo(
  examples: readonly { row: readonly number[]; yes: boolean; weight?: number }[],
  names: readonly string[],
  pull: number,
): Record<string, number> {
  const width = names.length
  const spread = spreads(
    examples.map(({ row }) => Float64Array.from(row)),
    width,
  )
  return climb(names, spread, pull, (weights, gradient) => {
    for (const { row, yes, weight = 1 } of examples) {
      const score = row.reduce((sum, value, f) => sum + value * weights[f]!, 0)
      const pushed = weight * ((yes ? 1 : 0) - 1 / (1 + Math.exp(-score)))
      for (let f = 0; f < width; f++) gradient[f]! += pushed * row[f]!
    }
  })
}

/** Climbs the likelihood with Adam; features are brought to unit spread, weights given for the features as they are. */
function climb(
  names: readonly string[],
  spread: readonly number[],
  pull: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Record<string, number> {
  const width = names.length
  const scaled = new Float64Array(width)
  const mean = new Float64Array(width)
  const square = new Float64Array(width)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(width)
    addGradient(
      scaled.map((weight, f) => weight / spread[f]!),
      gradient,
    )
    const rate = RATE * (1 - step / (STEPS + 1)) + 0.001
    for (let f = 0; f < width; f++) {
      const slope = gradient[f]! / spread[f]! - pull * scaled[f]!
      mean[f] = 0.9 * mean[f]! + 0.1 * slope
      square[f] = 0.99 * square[f]! + 0.01 * slope * slope
      scaled[f]! +=
        (rate * (mean[f]! / (1 - 0.9 ** step))) / (Math.sqrt(square[f]! / (1 - 0.99 ** step)) + 1e-9)
    }
  }
  return Object.fromEntries(names.map((name, f) => [name, Number((scaled[f]! / spread[f]!).toPrecision(4))]))
}

function spreads(rows: readonly Float64Array[], width: number): number[] {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  let count = 0
  for (const some of rows)
    for (let at = 0; at < some.length; at += width, count++)
      for (let f = 0; f < width; f++) {
        sum[f]! += some[at + f]!
        squares[f]! += some[at + f]! ** 2
      }
  return names(width).map((_, f) => {
    const spread = Math.sqrt(Math.max(0, squares[f]! / count - (sum[f]! / count) ** 2))
    // A feature that never varies (the constant one) is left as it is.
    return spread > 1e-6 ? spread : 1
  })
}

const names = (width: number) => Array.from({ length: width })
