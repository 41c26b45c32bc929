// A report in, its paragraphs in parts that fit a message out.
import type { Place, Report } from '../../model.ts'
import { sentenceSpans } from '../../text/sentences.ts'

/** Longest part, UTF-16 units; a paragraph up to here is shown whole. */
const PART_LIMIT = 2800

/** A whole paragraph or, where it alone would pass a message's limit, a run of its sentences. */
export interface Part {
  paragraph: number
  span: [number, number]
  /** Counts within the paragraph, from 0. */
  index: number
}

const known = new WeakMap<Report, Part[]>()

/** A report's parts in order; computed once a report. */
export function partsOf(report: Report): Part[] {
  let parts = known.get(report)
  if (!parts) {
    parts = report.paragraphs.flatMap(({ text }, paragraph) =>
      cutParagraph(text).map((span, index) => ({ paragraph, span, index })),
    )
    known.set(report, parts)
  }
  return parts
}

/** Number, within its paragraph, of the part that holds an offset; 0 for a page line. */
export function partHolding(report: Report, at: Place, offset: number): number {
  if ('line' in at) return 0
  const holding = partsOf(report).find(
    ({ paragraph, span }) => paragraph === at.paragraph && offset < span[1],
  )
  return holding?.index ?? 0
}

function cutParagraph(text: string): [number, number][] {
  if (text.length <= PART_LIMIT) return [[0, text.length]]
  const spans: [number, number][] = []
  for (const [start, end] of sentenceSpans(text)) {
    const last = spans.at(-1)
    if (last && end - last[0] <= PART_LIMIT) last[1] = end
    else spans.push(...hardCut(text, start, end))
  }
  return spans
}

/** A sentence longer than a message is cut where it must be, never inside a surrogate pair. */
function hardCut(text: string, start: number, end: number): [number, number][] {
  const spans: [number, number][] = []
  for (let from = start; from < end; ) {
    let to = Math.min(from + PART_LIMIT, end)
    const last = text.charCodeAt(to - 1)
    if (to < end && last >= 0xd800 && last <= 0xdbff) to--
    spans.push([from, to])
    from = to
  }
  return spans
}
