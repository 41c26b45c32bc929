// A quote in, the words of the report as the reader sees them out; what is not verbatim is not shown.
import type { Quote, Report } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { quotedText } from '../../text/quoted-text.ts'
import { unchanged } from '../../text/to-script.ts'
import { isTurnedTraditional, keepSurnames } from '../render/keep-surnames.ts'
import type { Reader } from '../view.ts'

/** A quotation in the reader's script; `bold` counts in `text`. */
export interface ShownQuote {
  /** Verbatim, without marks of omission. */
  text: string
  bold: [number, number][]
  /** Whether the paragraph goes on before and after it. */
  cutStart: boolean
  cutEnd: boolean
}

/**
 * Cuts a quote out of its report and takes it to the reader's script. Undefined when its span lies outside the
 * report: nothing is shown then. Text that the other script would change into other words stays as it is.
 */
export function showQuote(
  reader: Reader,
  report: Report,
  quote: Pick<Quote, 'at' | 'through' | 'span' | 'bold'>,
): ShownQuote | undefined {
  const whole = quotedText(report, quote)
  const [from, to] = quote.span
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= whole.length))
    return undefined
  const [start, end] = wholeCharacters(whole, quote.span)
  const original = whole.slice(start, end)
  const turned = reader.convert(original, report.script)
  const attempt = isTurnedTraditional(reader, report) ? keepSurnames(report, original, turned) : turned
  const converted = isSameText(attempt.text, original) ? attempt : unchanged(original, report.script)
  const bold = quote.bold
    .map((span) => wholeCharacters(whole, span))
    .filter(([from, to]) => start <= from && from < to && to <= end)
    .map(([from, to]): [number, number] => [converted.at(from - start), converted.at(to - start)])
  return {
    text: converted.text,
    bold,
    cutStart: whole.slice(0, start).trim() !== '',
    cutEnd: whole.slice(end).trim() !== '',
  }
}

/**
 * Whether two texts say the same in different scripts. Read by words first; by single characters too, since a
 * neighbour can change a word's reading: 处于潜伏期 → 處於潛伏期, where 於潛 is a town that folds to itself.
 */
function isSameText(one: string, other: string): boolean {
  const byCharacter = (text: string) => Array.from(text, fold).join('')
  return fold(one) === fold(other) || byCharacter(one) === byCharacter(other)
}

/** A span widened to whole characters: half a surrogate pair is no character. */
function wholeCharacters(text: string, [start, end]: [number, number]): [number, number] {
  const splits = (offset: number) => {
    const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
    return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  }
  return [splits(start) ? start - 1 : start, splits(end) ? end + 1 : end]
}

/** The quotation with … at its cut ends, bold spans moved along. */
export function withEllipses({ text, bold, cutStart, cutEnd }: ShownQuote): {
  text: string
  bold: [number, number][]
} {
  const lead = cutStart ? '…' : ''
  return {
    text: `${lead}${text}${cutEnd ? '…' : ''}`,
    bold: bold.map(([from, to]) => [from + lead.length, to + lead.length]),
  }
}
