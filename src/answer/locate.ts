// A text and a folded needle in, the spans of the needle in the shown text out.
import { fold } from '../text/fold.ts'
import { type FoldedMap, mapFolded, spansOf } from '../text/folded-map.ts'

const NO_LETTERS = /[^\p{L}\p{N}+]+/gu
const foldedLetters = new Map<string, string>()

/** Letters, digits and + of folded text; everything else parts nothing when wording is compared. 「“14＋7”隔離」→「14+7隔离」. */
export function lettersOf(text: string): string {
  return onlyLetters(fold(text))
}

/** The same of text that is folded already. */
export function onlyLetters(folded: string): string {
  return folded.replace(NO_LETTERS, '')
}

/** One shown character as its folded letters, '' for punctuation; remembered, as Han repeat. */
function foldLetter(character: string): string {
  let folded = foldedLetters.get(character)
  if (folded === undefined) {
    folded = lettersOf(character)
    if (foldedLetters.size < 20_000) foldedLetters.set(character, folded)
  }
  return folded
}

/**
 * Spans [start, end) in UTF-16 units of `text` whose letters are those of `needle`, punctuation and script
 * aside, from left to right, not overlapping. 「落實“四早”要求」, 「四早要求」→ the span of 四早”要求.
 */
export function locate(text: string, needle: string): [number, number][] {
  return spansOf(lettersOf(needle), lettersWithin(text))
}

/** Texts kept, the ones asked for last: a paragraph takes some 5 KB so, and many names are sought in each. */
const KEPT_TEXTS = 500
const kept = new Map<string, FoldedMap>()

function lettersWithin(text: string): FoldedMap {
  const found = kept.get(text) ?? mapFolded(text, foldLetter)
  kept.delete(text)
  if (text.length <= LONGEST_KEPT) kept.set(text, found)
  if (kept.size > KEPT_TEXTS) kept.delete(kept.keys().next().value!)
  return found
}

/** UTF-16 units; a longer paragraph is hardly one. */
const LONGEST_KEPT = 5000
