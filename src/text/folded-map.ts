// A shown text in, its folded letters with the place of each out: what is found in folded text never cuts shown text.
import { fold } from './fold.ts'

/** A text's folded form, and where in the shown text each of its UTF-16 units starts and ends. */
export interface FoldedMap {
  folded: string
  starts: number[]
  ends: number[]
}

/**
 * Folds a text letter by letter, as folding may change a letter's length: 「㎡」→「m2」, both at the one place. With
 * `foldLetter` other than `fold`, letters may fall away.
 */
export function mapFolded(text: string, foldLetter: (letter: string) => string = fold): FoldedMap {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter)
    for (let i = 0; i < plain.length; i++) {
      starts.push(at)
      ends.push(at + letter.length)
    }
    folded += plain
    at += letter.length
  }
  return { folded, starts, ends }
}

/** Spans [start, end) in UTF-16 units of the shown text where a folded needle stands, from left to right, not overlapping. */
export function spansOf(needle: string, { folded, starts, ends }: FoldedMap): [number, number][] {
  const spans: [number, number][] = []
  if (!needle) return spans
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + needle.length))
    spans.push([starts[from]!, ends[from + needle.length - 1]!])
  return spans
}
