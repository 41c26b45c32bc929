// A question for a meeting's own fact in, its quotations or the choice of a meeting out.
import type { Answer, Archive, Choice, Quote } from '../model.ts'
import { LIKELY, quoteFacts } from './quote-fact.ts'
import { quoteHolder, quoteOffice } from './quote-person.ts'
import { quoteSaid, speakersMeant } from './quote-said.ts'
import { quoteSentence } from './quote-sentence.ts'
import { onePerReport } from './say-nothing.ts'
import type { Told } from './understand/find-other-meeting.ts'
import type { Understood } from './understand/understand.ts'

/** Quotations of a fact with the meeting they belong to. */
interface Holding {
  choice: Choice
  quotes: Quote[]
}

/** Answers who, when, where, what office from the facts found at reading; undefined when no fact is asked or none is held. */
export function answerFact(archive: Archive, asked: Understood): Answer | undefined {
  if (!asked.fact) return undefined
  // 「How many people attended」 asks for a number, which no list of names is.
  if (asked.fact !== 'holder' && (asked.shape.units?.counted.length ?? 0) > 0) return undefined
  if (asked.told) return answerTold(archive, asked, asked.told)
  const holdings = holdingsOf(archive, asked).filter(({ quotes }) => quotes.length > 0)
  const reports = new Set(holdings.map(({ choice }) => choice.report))
  if (reports.size === 0) return undefined
  const sideBySide = asked.shape.comparison || asked.shape.list || asked.named.places.length > 1
  const isPerson = asked.fact === 'office'
  if (reports.size > 1 && !sideBySide && !isPerson)
    return { kind: 'choices', choices: onePerReport(holdings.map(({ choice }) => choice)) }
  const quotes = sideBySide ? oneEach(holdings) : distinct(holdings.flatMap((holding) => holding.quotes))
  return {
    kind: 'answer',
    quotes,
    shown: sideBySide ? reports.size : 1,
    about: sideBySide ? (asked.shape.list ? 'list' : 'comparison') : 'passage',
    aboutToday: asked.aboutToday,
    partial: false,
  }
}

/** What a report tells of another meeting: 「习近平总书记主持召开中央政治局常委会会议」 in a city's report. */
function answerTold(
  archive: Archive,
  { maxQuote, aboutToday }: Understood,
  told: readonly Told[],
): Answer | undefined {
  const quotes = told.flatMap(
    ({ report, paragraph, span }) =>
      quoteSentence(archive.reports[report]!, report, { paragraph }, [span], {
        maxQuote,
        confidence: LIKELY,
      }) ?? [],
  )
  if (quotes.length === 0) return undefined
  return { kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday, partial: false }
}

/** What a meeting does with the spirit, reports and drafts laid before it. */
const DOING = /传达|听取|审议|通报|学习/

function holdingsOf(
  archive: Archive,
  { fact, asked, office, named, meetings, maxQuote }: Understood,
): Holding[] {
  if (fact === 'holder')
    return meetings.map((choice) => ({
      choice,
      quotes: quoteHolder(archive, [choice], office ?? '', maxQuote),
    }))
  if (fact === 'said')
    return meetings.map((choice) => ({
      choice,
      quotes: quoteSaid(archive, choice, speakersMeant(archive, choice, named.people, office), maxQuote),
    }))
  if (fact === 'office') {
    const reports = onePerReport(meetings)
    return named.people.flatMap((name) =>
      reports.map((choice) => ({ choice, quotes: quoteOffice(archive, choice.report, name, maxQuote) })),
    )
  }
  // 「传达的是什么精神」 is asked of the meetings that 传达.
  const doing = fact === 'about' ? asked.match(DOING)?.[0] : undefined
  const did = doing
    ? meetings.map((choice) => ({ choice, quotes: quoteFacts(archive, choice, 'about', maxQuote, doing) }))
    : []
  if (did.some(({ quotes }) => quotes.length > 0)) return did
  return meetings.map((choice) => ({ choice, quotes: quoteFacts(archive, choice, fact!, maxQuote) }))
}

/** The best quotation of each report, then the others. */
function oneEach(holdings: Holding[]): Quote[] {
  const seen = new Set<number>()
  const first = holdings.filter(({ choice }) => !seen.has(choice.report) && seen.add(choice.report))
  const heads = first.map(({ quotes }) => quotes[0]!)
  return [
    ...heads,
    ...distinct(holdings.flatMap(({ quotes }) => quotes)).filter((quote) => !heads.includes(quote)),
  ]
}

/** Two meetings of one report may rest on the same sentence. */
function distinct(quotes: Quote[]): Quote[] {
  const key = ({ report, at, span }: Quote) => JSON.stringify([report, at, span])
  return quotes.filter((quote, i) => quotes.findIndex((other) => key(other) === key(quote)) === i)
}
