// A clean page in, its texts in reading order out, in Simplified characters that keep their offsets.
import type { CleanPage, LineKind, Place } from '../model.ts'
import { fold } from '../text/fold.ts'
import { type Span, sentences } from '../text/sentences.ts'

/** A paragraph or a line of the page. `text` is for reading patterns, `shown` is what stands there; offsets agree. */
export interface PageText {
  at: Place
  kind: 'body' | LineKind
  text: string
  shown: string
}

/** A sentence of a page text. */
export interface Sentence extends Span {
  in: PageText
  /** Its words, Simplified. */
  words: string
}

/** All texts of a page: the headlines, then the body, then the other lines. */
export function pageTexts(page: CleanPage): { head: PageText[]; body: PageText[]; rest: PageText[] } {
  const body = page.paragraphs.map((shown, paragraph) => pageText({ paragraph }, 'body', shown, page))
  const lines = page.lines.map(({ kind, text }, line) => pageText({ line }, kind, text, page))
  const isHead = ({ kind }: PageText): boolean => kind === 'title' || kind === 'kicker' || kind === 'subtitle'
  const head = lines.filter(isHead)
  return { head, body, rest: lines.filter((line) => !isHead(line)) }
}

/** A full stop from another keyboard: 「…工作会议.市委书记…」. */
const ASCII_STOP = /(?<=[\p{Script=Han}”])\.(?=[\p{Script=Han}“]|$)/gu

function pageText(at: Place, kind: PageText['kind'], shown: string, page: CleanPage): PageText {
  const text = page.script === 'hant' ? foldKeepingLength(shown) : shown
  return { at, kind, shown, text: text.replace(ASCII_STOP, '。') }
}

/** Character by character, so that offsets stay; a character whose Simplified form is longer stays as it is. */
function foldKeepingLength(text: string): string {
  let folded = ''
  for (const char of text) {
    const simple = /\p{Script=Han}/u.test(char) ? fold(char) : char
    folded += simple.length === char.length ? simple : char
  }
  return folded
}

/** Longest stretch read as one sentence: what is said of a meeting stands at its head, and a line may be megabytes long. */
const MAX_SENTENCE = 1200

/** The sentences of a page text; of one that never ends, its beginning. */
export function sentencesOf(text: PageText): Sentence[] {
  return sentences(text.text).map(({ start, end: last }) => {
    const end = Math.min(last, start + MAX_SENTENCE)
    return { start, end, in: text, words: text.text.slice(start, end) }
  })
}
