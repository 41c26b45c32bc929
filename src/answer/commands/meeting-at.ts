// A place of a report in, the meeting it belongs to out.
import type { Archive, Quote } from '../../model.ts'

/** Index of the meeting a quotation belongs to: the one whose paragraphs hold it, else the last before it; null when there is none. */
export function meetingAt(archive: Archive, { report, at }: Pick<Quote, 'report' | 'at'>): number | null {
  const { meetings } = archive.reports[report]!
  if (meetings.length === 0) return null
  if ('line' in at) return 0
  const inside = meetings.findIndex(
    ({ paragraphs: [first, last] }) => first <= at.paragraph && at.paragraph <= last,
  )
  if (inside >= 0) return inside
  return Math.max(
    meetings.findLastIndex(({ paragraphs: [first] }) => first <= at.paragraph),
    0,
  )
}
