// A folded question in, the corpus's words for the same things out, each with its weight.
import type { Lexicon } from '../../model.ts'
import { GROUPS } from './thesaurus-data.ts'

/** A corpus word for something the question says otherwise. */
export interface Expansion {
  text: string
  /** 0…1: how sure it is that whoever asks for `from` means `text`. */
  weight: number
  /** The words of the question it stands for, with their span in the folded question. */
  from: string
  start: number
  end: number
  /** The group it comes from, named by its first term. */
  group: string
}

export interface ExpandOptions {
  /** Groups left out, to measure what they are worth; `all` leaves out the whole thesaurus. */
  without?: 'all' | readonly string[]
  /** Whether a term that stands there is meant; one that is not hides no shorter one inside it. */
  fits?: (term: string, start: number, end: number) => boolean
}

/** One group: the reports' terms, what people say for them, and English for both. */
export interface Group {
  name: string
  formal: readonly string[]
  colloquial: readonly string[]
  english: readonly string[]
}

/** Kitchen table → report: what the thesaurus is for. */
const TO_FORMAL = 0.8
/** One official term → another: close, but the report may mean the difference. */
const BETWEEN_FORMAL = 0.5
/** Towards a colloquial word: reports seldom use one. */
const TO_COLLOQUIAL = 0.3
/** A term marked `?` often means something else. */
const DOUBTFUL = 0.5

let groups: readonly Group[] | undefined

/** The groups of the thesaurus, parsed once from its lines `formal … | colloquial … | english; …`. */
export function thesaurusGroups(): readonly Group[] {
  groups ??= GROUPS.split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [formal = '', colloquial = '', english = ''] = line.split('|')
      const terms = formal.trim().split(/\s+/)
      return {
        name: bare(terms[0]!),
        formal: terms,
        colloquial: colloquial.trim().split(/\s+/).filter(Boolean),
        english: english
          .split(';')
          .map((phrase) => phrase.trim())
          .filter(Boolean),
      }
    })
  return groups
}

/** Every Han term of the thesaurus: the index keeps those that the corpus has, however rare. */
export function thesaurusTerms(): string[] {
  return [...entriesByTerm().keys()]
}

interface Entry {
  group: Group
  formal: boolean
  doubtful: boolean
  /** Narrower than its group: leads nowhere. */
  narrow: boolean
}

/** A term without its mark. */
export function bare(written: string): string {
  return written.replace(/[?-]$/, '')
}

let entries: ReadonlyMap<string, Entry[]> | undefined
let longest = 0

function entriesByTerm(): ReadonlyMap<string, Entry[]> {
  if (entries) return entries
  const byTerm = new Map<string, Entry[]>()
  for (const group of thesaurusGroups()) {
    for (const written of [...group.formal, ...group.colloquial]) {
      const term = bare(written)
      const found = byTerm.get(term) ?? []
      // A word that stands on both sides of one group is one of the reports'.
      if (found.some((entry) => entry.group === group)) continue
      longest = Math.max(longest, term.length)
      const [doubtful, narrow] = [written.endsWith('?'), written.endsWith('-')]
      byTerm.set(term, [...found, { group, formal: group.formal.includes(written), doubtful, narrow }])
    }
  }
  entries = byTerm
  return byTerm
}

const wordsOf = new WeakMap<Lexicon, ReadonlySet<string>>()

function wordSet(lexicon: Lexicon): ReadonlySet<string> {
  let words = wordsOf.get(lexicon)
  if (!words) {
    words = new Set(lexicon.words)
    wordsOf.set(lexicon, words)
  }
  return words
}

/**
 * Other words for what a folded question says, only such as the corpus has: 「打疫苗」→「接种」, best first.
 * A term that would cut two known words is no term: 「召开会议」 does not hold 「开会」.
 */
export function expand(
  text: string,
  lexicon: Lexicon,
  { without = [], fits = () => true }: ExpandOptions = {},
): Expansion[] {
  if (without === 'all') return []
  const words = wordSet(lexicon)
  const found = new Map<string, Expansion>()
  for (const { term, start, end, entries } of termsIn(text, words, fits)) {
    for (const { group, formal, doubtful, narrow } of entries) {
      if (narrow || without.includes(group.name)) continue
      const offer = (written: string, weight: number) => {
        const target = bare(written)
        if (target === term || text.includes(target) || !words.has(target)) return
        // 「耍的旅游点」 brings 景区 twice: each word for it may be all that a quotation answers to.
        const key = `${start} ${target}`
        if ((found.get(key)?.weight ?? 0) < weight)
          found.set(key, { text: target, weight, from: term, start, end, group: group.name })
      }
      const trust = doubtful ? DOUBTFUL : 1
      for (const target of group.formal) offer(target, trust * (formal ? BETWEEN_FORMAL : TO_FORMAL))
      for (const target of group.colloquial) if (!target.endsWith('?')) offer(target, trust * TO_COLLOQUIAL)
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.start - b.start)
}

interface TermFound {
  term: string
  start: number
  end: number
  entries: readonly Entry[]
}

/** Terms of the thesaurus that stand in the text as words of their own; of two at one place the longer: 「领导小组」 is no 「领导」. */
function termsIn(
  text: string,
  words: ReadonlySet<string>,
  fits: NonNullable<ExpandOptions['fits']>,
): TermFound[] {
  const byTerm = entriesByTerm()
  const spans: [start: number, end: number][] = []
  const terms: TermFound[] = []
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      const term = text.slice(start, end)
      const entries = byTerm.get(term)
      if (entries || (end - start > 1 && words.has(term))) spans.push([start, end])
      if (entries && fits(term, start, end)) terms.push({ term, start, end, entries })
    }
  }
  const alone = loneCharacters(text)
  return terms.filter(({ start, end }) => {
    if (end - start === 1 && !alone.has(start)) return false
    const cutsLeft = spans.some(([s, e]) => s < start && start < e && e < end)
    const cutsRight = spans.some(([s, e]) => start < s && s < end && end < e)
    if (cutsLeft && cutsRight) return false
    return !terms.some(
      (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
    )
  })
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where a character is a word by itself: 「治」 in 「怎么治」, not in 「长治」 or 「治理」. */
function loneCharacters(text: string): ReadonlySet<number> {
  const alone = new Set<number>()
  for (const { segment, index } of segmenter.segment(text)) if (segment.length === 1) alone.add(index)
  return alone
}
