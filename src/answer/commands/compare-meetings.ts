// Two meetings and a topic as typed in, what each says on it out, or why they cannot be compared.
import type { Archive, Choice, ComparedSide, Comparison, ComparisonChosen, Quote } from '../../model.ts'
import { isPartOf } from '../../text/places.ts'
import { LISTED_QUOTE } from '../answer-list.ts'
import { coverage, expansionsOf } from '../cover.ts'
import { isFaithful } from '../keep-faithful.ts'
import { lettersOf } from '../locate.ts'
import { chooseQuotes } from '../rank/choose-quotes.ts'
import { LIST_COVERAGE } from '../thresholds.ts'
import { isSame } from '../understand/choose-reports.ts'
import { findNamed } from '../understand/find-named.ts'
import { guideTo } from '../understand/guide.ts'
import { mendQuestion } from '../understand/mend-question.ts'
import { contentOf, without } from '../understand/read-question.ts'
import { understand } from '../understand/understand.ts'
import { findMeetings } from './find-meetings.ts'
import { quoteTopic, quoteWords } from './find-topic.ts'
import { meetingAt } from './meeting-at.ts'
import { sharedTopics } from './shared-topics.ts'

const ARGUMENT_LIMIT = 300
/** Quotations read when both meetings stand in one report: the best may all be of the other meeting. */
const LOOKED_THROUGH = 12
// How one asks for a comparison; what is left is the topic. 「怎么管农村」 asks about 农村.
const COMPARING =
  /比较|对比|相比|比一?比|(?:有|都有)?(?:什么|啥|哪些|何|咩|乜嘢?)?(?:区别|不同|唔同|差别|差异|异同|不一样)|(?:怎么|怎样|如何|咋)(?:样|个)?(?:去|来|对)?(?:管|抓|做|搞|说|讲|谈|看|办|弄|处理|安排|对待|规定|要求|部署)?|(?:谁|哪个|哪边)?更(?:加)?(?:重视|注重|关心|强调|严格?|严)?|(?<=\s)比(?=[\s,，。?？]|$)|\b(?:compare|comparison|versus|vs|differences?|between|differ|with|and)\b|一下|两地|两个?(?:城市|地方|会议)|各自|分别/g

/** Reads two meetings and a topic, and quotes what each says. 「资阳 德州 农村」; without a topic, those they share. */
export async function compareMeetings(
  archive: Archive,
  argument: string,
  chosen: ComparisonChosen = { sides: [null, null] },
): Promise<Comparison> {
  const mended = mendQuestion(argument.slice(0, ARGUMENT_LIMIT), archive.lexicon).chinese
  const names = namesIn(archive, mended)
  const topic = chosen.topic || topicIn(mended, names)
  const found: Choice[] = []
  for (const side of [0, 1] as const) {
    const settled = chosen.sides[side]
    if (settled) {
      found.push(settled)
      continue
    }
    const name = names[side]
    if (name === undefined) continue
    const meetings = await findMeetings(archive, name)
    if (meetings.kind === 'one') found.push(meetings.choice)
    if (meetings.kind === 'several') {
      const others = meetings.choices.filter((choice) => !found.some((one) => isSame(one, choice)))
      const speaking = await speakingOf(archive, topic, others)
      if (speaking.length === 1) {
        found.push(speaking[0]!)
        continue
      }
      const other = chosen.sides[side === 0 ? 1 : 0] ?? found[0] ?? null
      const choices = speaking.length > 0 ? speaking : others
      return { kind: 'several', side, choices, other, named: name }
    }
  }
  const [first, second] = found
  if (!first || !second || isSame(first, second)) return { kind: 'few', recognised: first ? [first] : [] }
  if (!topic)
    return { kind: 'topics', sides: [first, second], topics: sharedTopics(archive, [first, second]) }
  return { kind: 'compared', topic, ...(await quoteSides(archive, [first, second], topic)) }
}

/** Those whose report says something on the topic, the surest first: the others would compare nothing. */
async function speakingOf(archive: Archive, topic: string, choices: readonly Choice[]): Promise<Choice[]> {
  if (!topic) return []
  const reports = [...new Set(choices.map(({ report }) => report))]
  const asked = { ...understand(archive, { text: topic, maxQuote: LISTED_QUOTE }), reports }
  delete asked.missing
  const { byReport } = await quoteTopic(archive, asked)
  const sure = ({ report }: Choice) => byReport.get(report)?.confidence ?? 0
  return choices.filter(({ report }) => byReport.has(report)).sort((a, b) => sure(b) - sure(a))
}

/** What is left when the meetings and the comparing are taken out; '' when nothing is. */
export function topicIn(folded: string, names: readonly string[]): string {
  return contentOf(without(folded, names).replace(COMPARING, ' '))
    .split(' ')
    .map((word) => word.replace(/^[的在对就于跟和与]+(?=..)/, '').replace(/(?<=..)(?:方面|问题|上)$/, ''))
    .join(' ')
}

/** What names the meetings, in the order it was typed: places where some meeting was, else days, numbers, persons and other places. */
export function namesIn(archive: Archive, folded: string): string[] {
  const guide = guideTo(archive)
  const { places, days, sessions, people } = findNamed(folded, guide)
  const held = places.filter(({ names }) =>
    guide.reports.some(({ meetings }) => meetings.some((one) => names.some((name) => one.places.has(name)))),
  )
  const byPlace: string[] = []
  let outer = ''
  for (const [i, { text, divisions }] of held.entries()) {
    const next = held[i + 1]
    const holdsNext = next?.divisions.some(({ code }) => divisions.some((one) => isPartOf(code, one.code)))
    // 「四川阿坝」 is one place, written outer first; 「资阳德州」 are two.
    if (holdsNext && folded.includes(outer + text + next!.text)) outer += text
    else {
      byPlace.push(outer + text)
      outer = ''
    }
  }
  // A place where nobody met may still be what a report is about.
  const subjects = places.filter((place) => !held.includes(place)).map(({ text }) => text)
  const others = [...days, ...sessions].map(({ text }) => text).concat(people)
  const inOrder = (texts: string[]) => texts.sort((a, b) => folded.indexOf(a) - folded.indexOf(b))
  if (byPlace.length > 1) return inOrder(byPlace)
  const named = [...byPlace, ...others]
  return inOrder(named.length > 1 ? named : [...named, ...subjects])
}

async function quoteSides(archive: Archive, choices: [Choice, Choice], topic: string) {
  const asked = {
    ...understand(archive, { text: topic, maxQuote: LISTED_QUOTE }),
    reports: [...new Set(choices.map(({ report }) => report))],
    meetings: choices,
    sought: topic,
  }
  delete asked.missing
  const one = choices[0].report === choices[1].report
  const { byReport, partial } = one
    ? { byReport: undefined, partial: false }
    : await quoteTopic(archive, asked)
  const sides = await Promise.all(
    choices.map(async (choice): Promise<ComparedSide> => {
      const best = byReport?.get(choice.report)
      const others = archive.reports[choice.report]!.meetings.length > 1
      const inside = (quote: Quote) => !others || meetingAt(archive, quote) === choice.meeting
      if (best && inside(best)) return { choice, quote: best }
      if (byReport && !others) return { choice, quote: null }
      const { quotes } = await chooseQuotes(archive, {
        text: asked.sought,
        expansions: expansionsOf(archive, asked),
        maxQuote: asked.maxQuote,
        limit: LOOKED_THROUGH,
        reports: [choice.report],
      })
      const range = archive.reports[choice.report]!.meetings[choice.meeting ?? -1]?.paragraphs
      const quote =
        quotes.find(
          (quote) =>
            inside(quote) &&
            isFaithful(archive, quote, asked.maxQuote) &&
            coverage(archive, asked, quote) >= LIST_COVERAGE,
        ) ?? quoteWords(archive, asked, choice.report, lettersOf(topic), range)
      return { choice, quote: quote ?? null }
    }),
  )
  return { sides: [sides[0]!, sides[1]!] as [ComparedSide, ComparedSide], partial }
}
