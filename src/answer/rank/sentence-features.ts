// A question laid over a report in, the numbers a sentence is judged by out.
import { coverage, longestRun, type Match } from './match-report.ts'
import type { AskedFor } from './read-asked.ts'
import { type EvidenceName, holds, type Unit } from './read-units.ts'

/** What is asked for beside what a sentence holds: one feature a pair. */
const ASKED_AND_HELD: [AskedFor, EvidenceName][] = [
  ['number', 'number'],
  ['number', 'money'],
  ['number', 'percent'],
  ['duration', 'duration'],
  ['when', 'date'],
  ['when', 'duration'],
  ['where', 'place'],
  ['where', 'address'],
  ['who', 'role'],
  ['who', 'body'],
  ['phone', 'phone'],
  ['how', 'duty'],
  ['how', 'points'],
  ['why', 'cause'],
  ['list', 'points'],
  ['list', 'define'],
  ['definition', 'define'],
  ['yesNo', 'duty'],
  ['duty', 'duty'],
]

export const SENTENCE_FEATURES = [
  'covered',
  'coveredLocally',
  'coveredFocus',
  'coveredBest',
  'coveredLocallyBest',
  'previous',
  'next',
  'second next',
  'heading',
  'paragraph',
  'with previous',
  'with next',
  'with heading',
  'with title',
  'run',
  'rarest',
  'density',
  'new letters',
  'log length',
  'short',
  'is heading',
  'heading matches',
  'is line',
  'starts paragraph',
  'alone in paragraph',
  'first units',
  'depth',
  'announces',
  'announces, list',
  'after announcement',
  'after matching heading',
  'is point',
  'is point, list or how',
  'after matching announcement',
  'listed, list',
  'listed, other',
  'how, log length',
  'fact, log length',
  'unit',
  'fact, starts paragraph',
  'how, starts paragraph',
  'fact, covered',
  'how, heading',
  'previous best',
  'preamble',
  'date line',
  'date line, published',
  'beyond title',
  'beyond title with heading',
  'opening',
  'window',
  'section',
  'topic sentence, list or how',
  'asks',
  'after asking',
  'after asking, matching',
  'how, first units',
  'how, first units, headings',
  'how, lead covered',
  'fact, first units',
  ...ASKED_AND_HELD.map((pair) => pair.join(' & ')),
] as const

// 「为深入贯彻……，现将有关事项通知如下：」 repeats the words of every question and answers none.
const PREAMBLE = /^(?:为(?!了?什么)|根据|按照|经|依据)[^。]{8,}|(?:如下|以下)[：:]?$/
const DATE_LINE = /^\d{4}年\d{1,2}月\d{1,2}日$/

/** Fills one row a unit, SENTENCE_FEATURES long each. */
export function sentenceFeatures(match: Match): Float64Array {
  const { asked, report, local, localTotal } = match
  const { units } = report
  const width = SENTENCE_FEATURES.length
  const rows = new Float64Array(units.length * width)
  const own = asked.weights
  const focusWeights = own.map((weight, t) => weight * asked.focus[t]!)
  const opening = own.map((weight, t) => weight * asked.opening[t]!)
  // What the title does not say already tells the sentences apart.
  const beyond = local.map((weight, t) => (report.title.has(asked.terms[t]!) ? 0 : weight))
  const beyondTotal = beyond.slice(0, asked.own).reduce((a, b) => a + b, 0) || 1
  const published = asked.is.when && /发布|印发|公布|发出|成文|下发/.test(asked.folded)
  const cov = (of: number[]) => coverage(match, of, own, asked.total)
  const covLocal = (of: number[]) => coverage(match, of, local, localTotal)
  const alone = units.map((_, u) => cov([u]))
  const aloneLocal = units.map((_, u) => covLocal([u]))
  const best = Math.max(0.01, ...alone)
  const bestLocal = Math.max(0.01, ...aloneLocal)
  const titleShare =
    asked.terms
      .slice(0, asked.own)
      .reduce((sum, term, t) => sum + (report.title.has(term) ? local[t]! : 0), 0) / localTotal
  const rarest = asked.terms.reduce((top, _, t) => (t < asked.own && local[t]! > local[top]! ? t : top), 0)
  const body = units.filter(({ isLine }) => !isLine).length
  const sections = coverSections(units, covLocal)
  const paragraphs = units.map((unit, u) => (u === unit.paragraph[0] ? covLocal(range(unit.paragraph)) : 0))
  const { is } = asked
  const how = is.how || is.list || is.duty
  const fact = is.number || is.when || is.who || is.phone || is.duration || (is.where && !how)
  units.forEach((unit, u) => {
    const before = unit.isLine ? -1 : u - 1
    const previous = before >= 0 && !unit.isLine ? aloneLocal[before]! : 0
    const next = units[u + 1] && !unit.isLine ? (aloneLocal[u + 1] ?? 0) : 0
    const second = units[u + 2] && !unit.isLine ? (aloneLocal[u + 2] ?? 0) : 0
    const heading = unit.heading >= 0 ? aloneLocal[unit.heading]! : 0
    const announced = before >= 0 && units[before]!.announces
    const startsParagraph = u === unit.paragraph[0] ? 1 : 0
    const log = Math.log(1 + unit.length) / 4
    const values = [
      alone[u]!,
      aloneLocal[u]!,
      coverage(match, [u], focusWeights, asked.focusTotal),
      alone[u]! / best,
      aloneLocal[u]! / bestLocal,
      previous,
      next,
      second,
      heading,
      paragraphs[unit.paragraph[0]]!,
      before >= 0 ? covLocal([before, u]) : aloneLocal[u]!,
      units[u + 1] ? covLocal([u, u + 1]) : aloneLocal[u]!,
      unit.heading >= 0 ? covLocal([unit.heading, u]) : aloneLocal[u]!,
      Math.min(1, aloneLocal[u]! + (titleShare > 0.5 ? 0 : titleShare)),
      longestRun(match, u),
      match.stands[u * asked.terms.length + rarest]!,
      alone[u]! / Math.sqrt(4 + unit.length / 10),
      newLetters(match, u, unit),
      log,
      unit.length < 12 ? 1 : 0,
      unit.isHeading ? 1 : 0,
      unit.isHeading ? aloneLocal[u]! : 0,
      unit.isLine ? 1 : 0,
      startsParagraph,
      unit.paragraph[0] === unit.paragraph[1] ? 1 : 0,
      u < 2 ? 1 : 0,
      body > 0 ? Math.min(1, u / body) : 0,
      unit.announces ? 1 : 0,
      unit.announces && how ? aloneLocal[u]! : 0,
      announced ? 1 : 0,
      before >= 0 && units[before]!.isHeading ? aloneLocal[before]! : 0,
      unit.isPoint ? 1 : 0,
      unit.isPoint && how ? 1 : 0,
      announced ? previous : 0,
      is.list ? Math.min(1, unit.listed / 5) : 0,
      is.list ? 0 : Math.min(1, unit.listed / 5),
      how ? log : 0,
      fact ? log : 0,
      asked.unit?.test(unit.folded) ? 1 : 0,
      fact ? startsParagraph : 0,
      how ? startsParagraph : 0,
      fact ? aloneLocal[u]! : 0,
      how ? heading : 0,
      before >= 0 && aloneLocal[before]! >= bestLocal * 0.999 ? 1 : 0,
      PREAMBLE.test(unit.folded) ? 1 : 0,
      DATE_LINE.test(unit.folded) ? 1 : 0,
      DATE_LINE.test(unit.folded) && published ? 1 : 0,
      coverage(match, [u], beyond, beyondTotal),
      unit.heading >= 0
        ? coverage(match, [unit.heading, u], beyond, beyondTotal)
        : coverage(match, [u], beyond, beyondTotal),
      coverage(match, [u], opening, asked.openingTotal),
      unit.isLine ? aloneLocal[u]! : covLocal(range([Math.max(0, u - 2), Math.min(body - 1, u + 2)])),
      sections.get(unit.isLine ? Number.NaN : unit.heading) ?? 0,
      how && u > unit.paragraph[0] ? aloneLocal[unit.paragraph[0]]! : 0,
      asksItself(unit) ? 1 : 0,
      before >= 0 && asksItself(units[before]!) ? 1 : 0,
      before >= 0 && asksItself(units[before]!) ? aloneLocal[before]! : 0,
      how && unit.paragraph[0] === 0 ? 1 : 0,
      how && unit.paragraph[0] === 0 && report.hasHeadings ? 1 : 0,
      how && unit.paragraph[0] === 0 ? aloneLocal[u]! : 0,
      fact && unit.paragraph[0] === 0 ? 1 : 0,
      ...ASKED_AND_HELD.map(([question, evidence]) => (is[question] && holds(unit, evidence) ? 1 : 0)),
    ]
    rows.set(values, u * width)
  })
  return rows
}

/** 「如何办理？」: a page's own question, which the next sentence answers. */
const asksItself = (unit: Unit) => /[?？]$/.test(unit.folded)

/** Letters of a unit that the question does not already say: an answer says something new. */
function newLetters({ asked, stands }: Match, u: number, unit: Unit): number {
  let said = 0
  for (let t = 0; t < asked.own; t++) said += stands[u * asked.terms.length + t]!
  return Math.log(1 + Math.max(0, unit.length - said * 1.3)) / 4
}

/** What each heading's section holds, by the heading's unit; -1 for what stands before the first one. */
function coverSections(units: readonly Unit[], cover: (of: number[]) => number): Map<number, number> {
  const sections = new Map<number, number[]>()
  units.forEach(({ heading, isLine }, u) => {
    if (isLine) return
    const section = sections.get(heading)
    if (section) section.push(u)
    else sections.set(heading, heading >= 0 ? [heading, u] : [u])
  })
  return new Map([...sections].map(([heading, of]) => [heading, cover(heading >= 0 ? of : of.slice(0, 12))]))
}

const range = ([first, last]: [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
