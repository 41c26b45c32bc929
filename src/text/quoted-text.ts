// A report and a place in it, the text that a quotation's offsets count in.
import type { Place, Report } from '../model.ts'

/**
 * The text a quote's `span` and `bold` count in: the paragraph or line it stands in, or, when it runs on
 * (`through`), the paragraphs from first to last joined by `\n`. '' for a place the report does not have.
 */
export function quotedText(report: Report, { at, through }: { at: Place; through?: number }): string {
  if ('line' in at) return report.lines[at.line]?.text ?? ''
  if (through === undefined) return report.paragraphs[at.paragraph]?.text ?? ''
  return report.paragraphs
    .slice(at.paragraph, through + 1)
    .map(({ text }) => text)
    .join('\n')
}
