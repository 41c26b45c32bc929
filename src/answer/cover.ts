// What is sought and a quotation in, how much of it the quotation holds out.
import type { Archive, Quote } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { fold } from '../text/fold.ts'
import { withoutQuestionWords } from '../text/question-words.ts'
import { quotedText } from '../text/quoted-text.ts'
import { isGlue, isTelling, isTellingLetter, joinedWords, type Term, wordsOf } from './cut-words.ts'
import { bareWords } from './sought-words.ts'
import { CONFIDENCE_SHARE } from './thresholds.ts'
import { rarity } from './understand/match-headings.ts'
import { PLAIN_WORDS } from './understand/plain-words-data.ts'
import { blankTalk } from './understand/read-question.ts'
import { type Expansion, expand } from './understand/thesaurus.ts'
import type { Understood } from './understand/understand.ts'

/** Words that every report holds count a little still: a sentence must speak of the thing. */
const LEAST_WEIGHT = 0.3
/** What stands in the heading over a quotation is said of it, if less surely. */
const IN_HEADING = 0.5
/**
 * Where the reports have the word itself, other words for it lead astray more often than on: of 344 questions on ncp
 * 79.9 % right at 0.4, 81.7 % at 0.15, 82.0 % at 0; what is asked in other words needs some of it (own.jsonl, hit@3).
 */
const BESIDE_KNOWN = 0.25

/**
 * Left out of account where it is missing, 「做样子」 would put any sentence with 书记 before the one on 形式主义: counted half, 3 of 340
 * kitchen-table questions more are right and none less.
 */
const LOOSE_AGAINST = 0.5

/**
 * 演习 and 演练, 打针 and 一针 share a letter, and mostly a meaning: a little credit lets such words through where no thesaurus knows them.
 * Of 1,300 questions 5 more are right and none less; from 0.35 on, absent topics come in.
 */
const BY_LETTERS = 0.25

/** Other words for what is sought, for the search. */
export function expansionsOf(archive: Archive, asked: Understood): { text: string; weight: number }[] {
  const isKnown = (word: string) => asked.guide.reports.some(({ text }) => text.includes(word))
  const weights = new Map<string, number>()
  for (const { from, text, weight } of otherWords(archive, asked))
    weights.set(text, Math.max(weights.get(text) ?? 0, isKnown(from) ? weight * BESIDE_KNOWN : weight))
  return [...weights].map(([text, weight]) => ({ text, weight }))
}

/**
 * The thesaurus's words for what is sought: for words the corpus has (流调 in 「对流调」, which the segmenter cuts wrongly)
 * and for whole words; not for 「天天」 in 「今天天气」, nor 「怎么治」 in 「怎么治理」, which cut words no report knows.
 */
function otherWords(archive: Archive, asked: Understood): Expansion[] {
  return once(otherWordsOf, asked, () => findOtherWords(archive, asked))
}

// A question is laid beside some ten quotations, each several times: what it seeks and holds is the same each time.
const otherWordsOf = new WeakMap<Understood, Expansion[]>()
const soughtTermsOf = new WeakMap<Understood, Term[]>()
const coverageOf = new WeakMap<Understood, WeakMap<Quote, number>>()

function once<T>(known: WeakMap<Understood, T>, asked: Understood, find: () => T): T {
  const value = known.get(asked) ?? find()
  known.set(asked, value)
  return value
}

function findOtherWords(archive: Archive, { sought, guide }: Understood): Expansion[] {
  // Blanked, lest 「提到」 bring 「强调」「要求」, which stand everywhere.
  const text = blankTalk(sought)
  const words = wordsOf(text)
  return expand(text, archive.lexicon, {
    fits: (term, start, end) => {
      if (PLAIN_WORDS.has(term)) return false
      const isWhole = words.some((word) => word.start === start) && words.some((word) => word.end === end)
      return isWhole || guide.reports.some((report) => report.text.includes(term))
    },
  })
}

/** Share (0…1) of the sought words' weight that the quotation holds, itself or by other words; 1 when nothing is sought in particular. */
export function coverage(archive: Archive, asked: Understood, quote: Quote): number {
  const known = once(coverageOf, asked, () => new WeakMap<Quote, number>())
  const share = known.get(quote) ?? cover(archive, asked, quote)
  known.set(quote, share)
  return share
}

/** The quotation's words, folded. */
export function foldedText(archive: Archive, quote: Quote): string {
  return fold(quotedText(archive.reports[quote.report]!, quote).slice(...quote.span))
}

function cover(archive: Archive, asked: Understood, quote: Quote): number {
  const heading = headingOver(archive, asked, quote)
  return shareOf(archive, asked, soughtTerms(archive, asked), foldedText(archive, quote), heading)
}

/** Share (0…1) of these sought words' weight that a folded text holds, itself or by other words; 1 of no words. */
export function shareOf(
  archive: Archive,
  asked: Understood,
  terms: readonly Term[],
  held: string,
  heading: ReadonlySet<string> = new Set(),
): number {
  const others = otherWords(archive, asked).filter(({ text }) => held.includes(text))
  let total = 0
  let found = 0
  for (const { term, start, end, isLoose } of terms) {
    const share = shareHeld({ term, start, end }, held, heading, others)
    // Words that only the thesaurus joins (心里·不舒服) speak for a quotation more than against it.
    const trust = isLoose && share === 0 ? LOOSE_AGAINST : 1
    const weight = trust * (weightOf(term, asked) + LEAST_WEIGHT)
    total += weight
    found += weight * share
  }
  return total === 0 ? 1 : found / total
}

/** Longest run-in heading: 「一、禁火期。2023年1月1日至5月31日。」 */
const RUN_IN_LENGTH = 24

/** Pairs of letters of the report's headlines and of the run-in heading right before the quotation in its paragraph. */
function headingOver(archive: Archive, { guide }: Understood, quote: Quote): ReadonlySet<string> {
  const { heading } = guide.reports[quote.report]!
  const start = quote.span[0]
  if (start === 0 || start > RUN_IN_LENGTH) return heading
  return new Set([...heading, ...bigrams(textBefore(archive, quote))])
}

/** What stands before a quotation in its paragraph, folded. */
export function textBefore(archive: Archive, quote: Quote): string {
  return fold(quotedText(archive.reports[quote.report]!, quote).slice(0, quote.span[0]))
}

/** A word is as rare as its rarest pair of letters. */
function weightOf(term: string, { guide }: Understood): number {
  return Math.max(...bigrams(term).map((pair) => rarity(pair, guide)), 0)
}

/** How well a quotation supports an answer, 0…1: the ranking's confidence and the words held, each covering the other's blind spot. */
export function support(archive: Archive, asked: Understood, quote: Quote): number {
  return CONFIDENCE_SHARE * quote.confidence + (1 - CONFIDENCE_SHARE) * coverage(archive, asked, quote)
}

/** A sought word. */
export function shareHeld(
  { term, start, end }: Term,
  held: string,
  heading: ReadonlySet<string>,
  others: Expansion[],
): number {
  if (held.includes(term)) return 1
  const pairs = bigrams(term)
  const inText = pairs.filter((pair) => held.includes(pair)).length / pairs.length
  const inHeading = pairs.filter((pair) => heading.has(pair)).length / pairs.length
  const byOther = others.filter((other) => other.start < end && other.end > start).map(({ weight }) => weight)
  return Math.max(inText, inHeading * IN_HEADING, lettersHeld(term, held) * BY_LETTERS, ...byOther)
}

/** Share of a word's telling letters that stand in a text; English words have none. */
function lettersHeld(term: string, held: string): number {
  const letters = [...term].filter((letter) => /\p{Script=Han}/u.test(letter) && isTellingLetter(letter))
  return letters.length === 0 ? 0 : letters.filter((letter) => held.includes(letter)).length / letters.length
}

/** The words of what is sought that name its topic, with those the thesaurus knows, places left out; 「怎么」「避免」「今天」 name none. */
export function soughtTerms(archive: Archive, asked: Understood): Term[] {
  return once(soughtTermsOf, asked, () => findSoughtTerms(archive, asked))
}

function findSoughtTerms(archive: Archive, asked: Understood): Term[] {
  const quoted = asked.phrases.map((term) => ({ term, start: -1, end: -1 }))
  const known = otherWords(archive, asked).map(({ from, start, end }) => ({ term: from, start, end }))
  const text = withoutQuestionWords(blankTalk(bareWords(asked)))
  const words = joinedWords(text, asked.guide).filter(
    (word) =>
      isTelling(word.term) && !isGlue(word.term, asked.guide) && !known.some((term) => cross(word, term)),
  )
  const more = known.filter(
    (term, i) =>
      term.end - term.start > 1 &&
      !words.some((word) => overlap(word, term)) &&
      !known.slice(0, i).some((other) => overlap(other, term)),
  )
  return [...quoted, ...words, ...more.map((term) => ({ ...term, isLoose: true }))]
}

type Stretch = Pick<Term, 'start' | 'end'>

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start
}

/** Each holds a part of the other that the other does not share: 「对流」 and 「流调」. */
function cross(a: Stretch, b: Stretch): boolean {
  return overlap(a, b) && ((a.start < b.start && a.end < b.end) || (b.start < a.start && b.end < a.end))
}
