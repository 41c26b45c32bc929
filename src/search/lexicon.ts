// Reports in, the words they use out: how often, how they sound, what they mean in English.
import type { Lexicon, Report } from '../model.ts'
import { fold } from '../text/fold.ts'
import { divisionsNamed, findPlaces } from '../text/places.ts'
import { readingOf } from '../text/readings.ts'
import { lookUp } from './glosses.ts'

/** Rarer words of a large corpus are left out: 310 reports have 20,000, and a question needs few of them. */
const MAX_WORDS = 12_000
/** Segments the dictionary of ICU leaves apart (「流|调|溯源」) are joined up to this many characters. */
const MAX_JOINED = 6
const MAX_SEGMENTS = 3
/** A large corpus's joins seen once are forgotten at this many words: memory stays below 100 MB. */
const MAX_REMEMBERED = 400_000
/** A join must be seen this often; one that glues two whole words, this often. */
const MIN_JOINED = 2
const MIN_GLUED = 4
/** A set phrase in quotation marks, 「四方责任」, is no longer than this. */
const MAX_QUOTED = 12

const HAN_RUN = /\p{Script=Han}+/gu
const QUOTED = /[“「『"]([^“”「」『』"]{2,12})[”」』"]/gu
/** Characters that join words but belong to none. */
const GRAMMAR = /[的了和与及或在是为以等对将并到从把被向由于就也都不要一这那个各其该]/u

/** `own`: of ICU's dictionary, a name or a set phrase; `joined`: of segments ICU left apart; `glued`: of whole words. */
type Kind = 'own' | 'joined' | 'glued'

interface Word {
  kind: Kind
  /** A name, a set phrase or a term asked for: kept however rare. */
  isKept: boolean
  /** A person, office, place or set phrase. */
  isName: boolean
  count: number
  passages: number
  /** The last passage it was seen in. */
  last: number
  /** The character that stood before and after it; true once a second one was seen. */
  before: string | true
  after: string | true
}

/**
 * The corpus's own words, those in most passages first: words of ICU's dictionary, frequent joins of them
 * (「流调」「常委会」), names of the meetings' facts, phrases in quotation marks. The same reports give
 * the same lexicon. `terms` are words to be kept even when the corpus has them only once, such as those
 * of the thesaurus. Without the dictionary of glosses, `glosses` is empty.
 */
export async function buildLexicon(
  reports: readonly Report[],
  terms: Iterable<string> = [],
): Promise<Lexicon> {
  const stretches = new Set<string>()
  const words = collectWords(reports, sought(terms), stretches)
  dropJoins(words, (word) => !isFree(word))
  const kept = [...words]
    .sort(([a, x], [b, y]) => Number(y.isKept) - Number(x.isKept) || y.passages - x.passages || order(a, b))
    .slice(0, MAX_WORDS)
    .sort(([a, x], [b, y]) => y.passages - x.passages || order(a, b))
  const readings = new Map(kept.map(([word]) => [word, readingOf(word)]))
  const looked = lookUp(readings, stretches)
  const list = [...readings.keys()]
  return {
    words: list,
    passagesWith: kept.map(([, { passages }]) => passages),
    readings: [...readings.values()].map((syllables) => syllables.join(' ')),
    glosses: invert(list, looked.glosses),
    names: kept.flatMap(([, { isName }], index) => (isName ? [index] : [])),
    soundAlikes: looked.soundAlikes,
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Terms by their first two characters, to look for all of them in one pass. */
type Sought = ReadonlyMap<string, readonly string[]>

function sought(terms: Iterable<string>): Sought {
  const byStart = new Map<string, string[]>()
  for (const term of terms) {
    if (term.length < 2) continue
    const start = term.slice(0, 2)
    const found = byStart.get(start)
    if (found) found.push(term)
    else byStart.set(start, [term])
  }
  return byStart
}

function collectWords(reports: readonly Report[], terms: Sought, stretches: Set<string>): Map<string, Word> {
  const words = new Map<string, Word>()
  let passage = 0
  const see = (text: string, kind: Kind, before = '', after = '') => {
    const word = words.get(text)
    if (!word) {
      words.set(text, {
        kind,
        isKept: false,
        isName: false,
        count: 1,
        passages: 1,
        last: passage,
        before,
        after,
      })
      return
    }
    if (kind === 'own') word.kind = kind
    word.count++
    if (word.last !== passage) word.passages++
    word.last = passage
    if (word.before !== before) word.before = true
    if (word.after !== after) word.after = true
  }
  const name = (text: string) => {
    see(text, 'own')
    const word = words.get(text)!
    word.isKept = word.isName = true
  }
  // ICU may have counted the term already, or not know it.
  const keep = (term: string) => {
    if (words.get(term)?.last !== passage) see(term, 'own')
    words.get(term)!.isKept = true
  }
  for (const report of reports) {
    if (report.repairs.duplicateOf !== null) continue
    for (const text of textsOf(report)) {
      passage++
      if (words.size > MAX_REMEMBERED) dropJoins(words, ({ count }) => count === 1)
      const folded = fold(text)
      for (const { 0: run } of folded.matchAll(HAN_RUN)) {
        const edges = seeRun(run, see)
        if (stretches.size < MAX_REMEMBERED) addStretches(run, stretches)
        // 「召开会议」 does not hold the term 「开会」: a term begins and ends where a segment does.
        for (const at of edges)
          for (const term of terms.get(run.slice(at, at + 2)) ?? [])
            if (run.startsWith(term, at) && edges.has(at + term.length)) keep(term)
      }
      for (const place of findPlaces(folded)) if (place.certain) name(place.name)
      for (const [, quoted] of folded.matchAll(QUOTED))
        for (const [run] of quoted!.matchAll(HAN_RUN)) if (run.length > 1) name(run)
    }
    for (const entry of namesOf(report)) name(fold(entry))
  }
  return words
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Every two and three neighbouring characters: what the reports write is no slip of theirs. */
function addStretches(run: string, stretches: Set<string>): void {
  for (let at = 0; at + 1 < run.length; at++) {
    stretches.add(run.slice(at, at + 2))
    if (at + 2 < run.length) stretches.add(run.slice(at, at + 3))
  }
}

/** Shows every segment of a run and every join of neighbours; gives the places where segments meet. */
function seeRun(
  run: string,
  see: (text: string, kind: Kind, before: string, after: string) => void,
): ReadonlySet<number> {
  const edges = new Set([0])
  const segments = [...segmenter.segment(run)].map(({ segment }) => segment)
  let start = 0
  for (const [i, segment] of segments.entries()) {
    const before = run[start - 1] ?? ''
    let end = start + segment.length
    if (segment.length > 1) see(segment, 'own', before, run[end] ?? '')
    let whole = segment.length > 1
    for (const next of segments.slice(i + 1, i + MAX_SEGMENTS)) {
      end += next.length
      whole &&= next.length > 1
      const join = run.slice(start, end)
      if (join.length > MAX_JOINED || GRAMMAR.test(join)) break
      see(join, whole ? 'glued' : 'joined', before, run[end] ?? '')
    }
    start += segment.length
    edges.add(start)
  }
  return edges
}

function dropJoins(words: Map<string, Word>, isDropped: (word: Word) => boolean): void {
  for (const [text, word] of words)
    if (!word.isKept && word.kind !== 'own' && isDropped(word)) words.delete(text)
}

/** A join is a word when it is frequent and stands free: 「情防控」 always follows 「疫」, so it is a piece. */
function isFree({ kind, count, before, after }: Word): boolean {
  return count >= (kind === 'glued' ? MIN_GLUED : MIN_JOINED) && before === true && after === true
}

function* textsOf(report: Report): Generator<string> {
  for (const heading of [report.kicker, report.title, report.subtitle]) if (heading) yield heading
  for (const { text } of report.paragraphs) yield text
  for (const { text } of report.lines) yield text
}

/** Persons, offices and places of a report's meetings. */
function* namesOf(report: Report): Generator<string> {
  for (const meeting of report.meetings) {
    for (const { name, role } of [...meeting.chair, ...meeting.speakers, ...meeting.attendees]) {
      yield name
      for (const [office] of (role ?? '').matchAll(HAN_RUN)) if (office.length <= MAX_QUOTED) yield office
    }
    for (const place of [meeting.place, meeting.province, meeting.venue]) {
      if (!place) continue
      yield place
      for (const { short } of divisionsNamed(place)) yield short
    }
  }
}

function invert(
  words: readonly string[],
  found: ReadonlyMap<string, readonly string[]>,
): Record<string, number[]> {
  const glosses = new Map<string, number[]>()
  words.forEach((word, index) => {
    for (const gloss of found.get(word) ?? []) {
      const indexes = glosses.get(gloss)
      if (indexes) indexes.push(index)
      else glosses.set(gloss, [index])
    }
  })
  return Object.fromEntries([...glosses].sort(([a], [b]) => order(a, b)))
}
