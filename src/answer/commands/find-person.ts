// A name as typed in, the people of that name with their parts and the sentences that say so out.
import type {
  Appearance,
  Archive,
  Choice,
  Evidence,
  FoundPeople,
  FoundPerson,
  Part,
  Quote,
} from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { isPersonName } from '../../text/names.ts'
import { quotedText } from '../../text/quoted-text.ts'
import { locate } from '../locate.ts'
import { quoteOffice } from '../quote-person.ts'
import { quoteSentence } from '../quote-sentence.ts'
import { newestFirst } from '../say-nothing.ts'
import { guideTo } from '../understand/guide.ts'
import { allPeople, type Presence, type Someone } from './all-people.ts'
import { matchNames, nearestNames } from './match-names.ts'
import { meetingAt } from './meeting-at.ts'

const SURE = 0.97
const ONLY_NAMED = 0.6
const MAX_QUOTE = 600
/** Sentences shown of one meeting: one part each where they rest on different ones. */
const MOST_QUOTES = 2
const MOST_NEAREST = 3
const ARGUMENT_LIMIT = 100
// What is typed round a name: 「盛蕾市长是谁」「查一下盛蕾」.
const AROUND =
  /是(?:谁|什么人|哪位|干什么的)|谁是|请问|查一?下|介绍一?下?|关于|市委|州委|省委|县委|区委|(?:副)?(?:书记|市长|州长|省长|县长|区长|主任|局长|主席|部长|秘书长|组长)|同志|领导|记者|编辑|[?？呢啊呀吗]/g

/** People of a name: as written, glued to others, misspelt by sound, in Traditional or in pinyin; else the nearest. */
export function findPeople(archive: Archive, typed: string): FoundPeople {
  const text = typed.slice(0, ARGUMENT_LIMIT)
  const people = allPeople(archive)
  const names = [...people.keys()]
  const held = matchNames(text, names, people)
  if (held.exact) return found(archive, held.names, true)
  const mentioned = mentionOf(archive, text)
  if (mentioned) return { kind: 'one', person: mentioned, exact: true }
  const sounding = held.names.length > 0 ? held : matchNames(fold(text).replace(AROUND, ''), names, people)
  if (sounding.names.length > 0) return found(archive, sounding.names, sounding.exact)
  const nearest = nearestNames(fold(text).replace(AROUND, ''), names, MOST_NEAREST)
  return { kind: 'none', nearest: nearest.flatMap((name) => peopleNamed(archive, name).slice(0, 1)) }
}

/** The people of these names, as an answer. */
export function found(archive: Archive, names: readonly string[], exact: boolean): FoundPeople {
  const people = names.flatMap((name) => peopleNamed(archive, name))
  const [only] = people
  if (only && people.length === 1) return { kind: 'one', person: only, exact }
  return people.length > 0 ? { kind: 'several', people, exact } : { kind: 'none', nearest: [] }
}

function peopleNamed(archive: Archive, name: string): FoundPerson[] {
  return (allPeople(archive).get(name) ?? [])
    .map((someone) => describe(archive, someone))
    .filter(({ appearances }) => appearances.length > 0)
}

function describe(archive: Archive, { name, presences }: Someone): FoundPerson {
  const byChoice = new Map<Choice, Presence>(presences.map((presence) => [presence.choice, presence]))
  const ordered = newestFirst(archive, [...byChoice.keys()]).map((choice) => byChoice.get(choice)!)
  const appearances = ordered.flatMap((presence): Appearance[] => {
    const quotes = quotePresence(archive, name, presence)
    return quotes.length > 0 ? [{ ...presence, quotes }] : []
  })
  const roles = ordered.flatMap(({ role }) => role ?? [])
  return { name, roles: [...new Set(roles)], appearances }
}

/** The sentences on which a presence rests; those that give several parts, and the office, first. */
function quotePresence(archive: Archive, name: string, { choice, parts, role }: Presence): Quote[] {
  const report = archive.reports[choice.report]!
  const evidence = report.meetings[choice.meeting ?? -1]?.evidence ?? []
  const own = evidence.filter(({ fact, value }) => isPart(parts, fact) && fold(value) === fold(name))
  const quotes = own.flatMap(({ at, span }) => {
    const text = quotedText(report, { at })
    const office = role
      ? locate(text, role).findLast(([, end]) => end <= span[0] && span[0] - end <= 60)
      : undefined
    const bold = office ? [office, span] : [span]
    return quoteSentence(report, choice.report, at, bold, { maxQuote: MAX_QUOTE, confidence: SURE }) ?? []
  })
  const distinct = quotes.filter((quote, i) => quotes.findIndex((other) => meets(quote, other)) === i)
  if (distinct.length > 0) return distinct.slice(0, MOST_QUOTES)
  return (pressQuote(archive, name, choice) ?? quoteOffice(archive, choice.report, name, MAX_QUOTE)).slice(
    0,
    1,
  )
}

function isPart(parts: readonly Part[], fact: Evidence['fact']): boolean {
  return (parts as readonly string[]).includes(fact)
}

function meets(a: Quote, b: Quote): boolean {
  return JSON.stringify(a.at) === JSON.stringify(b.at) && a.span[0] < b.span[1] && b.span[0] < a.span[1]
}

/** Reporters and editors stand in the page's lines. */
function pressQuote(archive: Archive, name: string, { report: index }: Choice): Quote[] | undefined {
  const report = archive.reports[index]!
  for (const [line, { kind, text }] of report.lines.entries()) {
    if (!['byline', 'source', 'editor'].includes(kind)) continue
    const [span] = locate(text, name)
    const quote =
      span && quoteSentence(report, index, { line }, [span], { maxQuote: MAX_QUOTE, confidence: SURE })
    if (quote) return [quote]
  }
  return undefined
}

/** Somebody who has no part in any meeting but stands in the text: 「孙春兰」. */
function mentionOf(archive: Archive, text: string): FoundPerson | undefined {
  const name = fold(text).replace(AROUND, '').trim()
  if (!isPersonName(name, 'bare')) return undefined
  const { reports } = guideTo(archive)
  const appearances = reports.flatMap((guide, report): Appearance[] => {
    if (!guide.text.includes(name)) return []
    const quotes = archive.reports[report]!.paragraphs.flatMap((paragraph, index): Quote[] => {
      const [span] = locate(paragraph.text, name)
      const at = { paragraph: index }
      const options = { maxQuote: MAX_QUOTE, confidence: ONLY_NAMED }
      const quote = span && quoteSentence(archive.reports[report]!, report, at, [span], options)
      return quote ? [quote] : []
    })
    const [quote] = quotes
    if (!quote) return []
    const choice = { report, meeting: meetingAt(archive, quote) }
    return [{ choice, parts: ['named'], role: null, quotes: [quote] }]
  })
  if (appearances.length === 0) return undefined
  const byChoice = new Map(appearances.map((appearance) => [appearance.choice, appearance]))
  return {
    name,
    roles: [],
    appearances: newestFirst(archive, [...byChoice.keys()]).map((choice) => byChoice.get(choice)!),
  }
}
