// A person or an office in, the quotations that show who holds what out.
import type { Archive, Choice, Person, Place, Quote, Report } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quotedText } from '../text/quoted-text.ts'
import { holdersAt } from './find-holders.ts'
import { locate } from './locate.ts'
import { quoteSentence } from './quote-sentence.ts'
import { everyoneAt } from './understand/guide.ts'

const SURE = 0.97
/** Named without an office: the sentence says only that the person was there. */
const ONLY_NAMED = 0.6
/** An office stands before its holder; 「州委副书记吴立岩、高加军」 shares one over a list of names. */
const FURTHEST_OFFICE = 60

/** Quotations naming a person's office in a report, best first; without one, where the name stands. */
export function quoteOffice(archive: Archive, index: number, name: string, maxQuote: number): Quote[] {
  const report = archive.reports[index]!
  const roles = peopleOf(report).filter((person) => fold(person.name) === fold(name))
  const quotes = roles.flatMap((person) => quoteRole(report, index, person, maxQuote) ?? [])
  if (quotes.length > 0) return quotes
  return places(report).flatMap((at) => {
    const spans = locate(quotedText(report, { at }), name).slice(0, 1)
    return quoteSentence(report, index, at, spans, { maxQuote, confidence: ONLY_NAMED }) ?? []
  })
}

/** Quotations naming the holders of an office in the meetings given, best first. */
export function quoteHolder(
  archive: Archive,
  choices: readonly Choice[],
  office: string,
  maxQuote: number,
): Quote[] {
  const quotes = choices.flatMap((choice) =>
    holdersAt(archive, choice, [office]).flatMap(
      (person) => quoteRole(archive.reports[choice.report]!, choice.report, person, maxQuote) ?? [],
    ),
  )
  if (quotes.length === 0) return choices.flatMap((choice) => quoteAbsent(archive, choice, office, maxQuote))
  return quotes.filter(
    (quote, i) =>
      quotes.findIndex(
        (other) =>
          other.report === quote.report &&
          JSON.stringify(other.at) === JSON.stringify(quote.at) &&
          other.span[0] === quote.span[0],
      ) === i,
  )
}

/** Whoever held an office and sent another: 「受市长白某委托，副市长梁某出席」. */
function quoteAbsent(archive: Archive, { report: index }: Choice, office: string, maxQuote: number): Quote[] {
  const report = archive.reports[index]!
  const sent = new RegExp(
    `受(?:[^,，。]{0,20}[、,，\\p{Script=Han}])?(?<!副)${office.replace(/^(.)(?=\1)/, '')}(\\p{Script=Han}{2,4}?)(?:同志)?委托`,
    'u',
  )
  return report.paragraphs.flatMap((_, paragraph) => {
    const text = quotedText(report, { at: { paragraph } })
    const name = sent.exec(fold(text))?.[1]
    const [person] = name ? locate(text, name) : []
    return (
      (person && quoteSentence(report, index, { paragraph }, [person], { maxQuote, confidence: SURE })) ?? []
    )
  })
}

/** Everyone a report's meetings name, each person once for each role. */
function peopleOf(report: Report): Person[] {
  const all = report.meetings.flatMap(everyoneAt)
  return all.filter(
    (one, i) => all.findIndex(({ name, role }) => name === one.name && role === one.role) === i,
  )
}

/** The sentence where the name follows its office. */
function quoteRole(
  report: Report,
  index: number,
  { name, role }: Person,
  maxQuote: number,
): Quote | undefined {
  if (!role) return undefined
  for (const at of places(report)) {
    const text = quotedText(report, { at })
    for (const person of locate(text, name)) {
      const office = locate(text, role).findLast(
        ([, end]) => end <= person[0] && person[0] - end <= FURTHEST_OFFICE,
      )
      const quote =
        office && quoteSentence(report, index, at, [office, person], { maxQuote, confidence: SURE })
      if (quote) return quote
    }
  }
  return undefined
}

/** The body first, then the page's lines. */
function places(report: Report): Place[] {
  return [
    ...report.paragraphs.map((_, paragraph) => ({ paragraph })),
    ...report.lines.map((_, line) => ({ line })),
  ]
}
