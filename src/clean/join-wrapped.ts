// A page's text in, the same text with lines joined that were broken at a fixed width out.
import type { Trail } from './block.ts'

/** Widest line a typist or mail program breaks at, in half-width columns; longer lines are paragraphs. */
const WIDEST = 160
const NARROWEST = 50
/** A line is full when the next character and a mark that may not begin a line would not have fitted. */
const SLACK = 6
const FEWEST_FULL = 5
const SENTENCE_CLOSED = /[。！？!?；;：:…][”’"』」）)】\]]*$/u
const INDENTED = /^(?:\u3000|[ \u00a0]{2,}|\t)/u
const MARKED = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、])/u

/**
 * Joins hard-wrapped lines: 「…召开，检查供热⏎前准备情况」→「…召开，检查供热前准备情况」. Kept: a text whose lines
 * are paragraphs, lists of short lines, and the line after a blank one or before an indented one.
 */
export function joinWrapped(text: string, trail: Trail): string {
  const lines = text.split(/\r\n?|\n/)
  const widths = lines.map(widthOf)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest > WIDEST || widest < NARROWEST) return text
  // Some break at a number of columns, some at a number of characters.
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  const isFull = (index: number) =>
    widths[index]! >= widest - SLACK || lines[index]!.trimEnd().length >= longest - 1
  const full = lines.filter((_, index) => isFull(index))
  const torn = full.filter((line) => !SENTENCE_CLOSED.test(line.trimEnd()))
  if (full.length < FEWEST_FULL || torn.length < full.length * 0.6) return text
  const indents = lines.filter((line) => INDENTED.test(line)).length >= 2
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const joins =
      before !== undefined &&
      isFull(index - 1) &&
      line.trim() !== '' &&
      !INDENTED.test(line) &&
      !MARKED.test(line) &&
      (indents || !SENTENCE_CLOSED.test(before.trimEnd()))
    if (joins) out.push(`${(out.pop() ?? '').trimEnd()}${line.trim()}`)
    else out.push(line)
  }
  const joined = lines.length - out.length
  if (joined === 0) return text
  trail({
    step: 'join-lines',
    before: `${lines.length} lines`,
    after: `${out.length} lines`,
    reason: `lines broken at a width of ${widest} columns`,
  })
  return out.join('\n')
}

/** Columns of a line: two for a full-width character. Counting stops past the widest. */
function widthOf(line: string): number {
  if (line.length > WIDEST) return line.length
  let width = 0
  for (const char of line.trimEnd()) width += char.codePointAt(0)! > 0x2e7f || /[“”‘’—…·]/.test(char) ? 2 : 1
  return width
}
