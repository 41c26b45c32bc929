// Numbers in, numbers a person can compare out.

export interface Percentiles {
  p50: number
  p99: number
}

/** Median and 99th percentile of durations, in the durations' unit. */
export function percentiles(durations: readonly number[]): Percentiles {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** Milliseconds that `act` takes. */
export async function timed<T>(act: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now()
  const result = await act()
  return { result, ms: performance.now() - start }
}

export const median = (numbers: readonly number[]) => percentiles(numbers).p50

/** 「3.4」, 「12」, 「0.08」: two figures that matter. */
export function figures(n: number): string {
  if (n >= 10) return n.toFixed(0)
  return n >= 1 ? n.toFixed(1) : n.toFixed(2)
}

/** 「3.4×」 of one number to another. */
export const times = (n: number, other: number) => (other > 0 ? `${figures(n / other)}×` : '–')

export const megabytes = (bytes: number) => `${figures(bytes / 1e6)} MB`

/** Rows of cells as a Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
