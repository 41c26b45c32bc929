// A report in, its bibliographic reference in the style of GB/T 7714-2015 out; what is not known is left out.
import type { Report } from '../../model.ts'
import type { Reader } from '../view.ts'
import { inScript, meetingOf } from './cite.ts'
import { sendable } from './message-text.ts'

/** Parts of a reference that a report may not give. */
export type ReferencePart = 'publisher' | 'title' | 'published' | 'url'

export interface Reference {
  text: string
  /** The report has no title; the meeting's name stands for it, in brackets as the standard wants. */
  isTitleSupplied: boolean
  missing: ReferencePart[]
}

/**
 * 「阿坝州府. 中共阿坝州委…会议召开[EB/OL]. (2021-10-25)[2026-11-21]. https://….」 With reporters named, they are the
 * authors and the publisher follows the title. The day of access is the one noted for the file, else `today`.
 */
export function writeReference(
  reader: Reader,
  report: Report,
  meeting: number | null,
  today = new Date().toISOString().slice(0, 10),
): Reference {
  const { publisher, published, url, reporters, retrieved } = report.source
  const name = meetingOf(report, meeting)?.name ?? report.meetings[0]?.name ?? null
  const title = report.title ?? (name ? `[${name}]` : null)
  const authors = reporters.length > 0 ? reporters.join(', ') : publisher
  const place = reporters.length > 0 ? publisher : null
  const dates = `${published ? `(${published})` : ''}[${retrieved ?? today}]`
  const year = place && published ? `${place}, ${published.slice(0, 4)}` : place
  const parts = [
    authors && inScript(reader, report, authors),
    `${title ? inScript(reader, report, title) : ''}[EB/OL]`,
    `${year ? inScript(reader, report, year) : ''}${dates}`,
    url,
  ]
  const missing = (['publisher', 'title', 'published', 'url'] as const).filter((part) =>
    part === 'title' ? !report.title : !report.source[part],
  )
  return {
    text: sendable(parts.filter(Boolean).join('. ').replace(/\s+/g, ' ')) + '.',
    isTitleSupplied: !report.title && Boolean(name),
    missing,
  }
}
