// A question for what a counted set is made of in (四方责任, 「五个早」), the sentence that counts its members up out.
import type { Answer, Archive, Quote } from '../model.ts'
import { fold } from '../text/fold.ts'
import { quotedText } from '../text/quoted-text.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { coverage } from './cover.ts'
import { lettersOf } from './locate.ts'
import { quoteSentence } from './quote-sentence.ts'
import { contentOf } from './understand/read-question.ts'
import type { Understood } from './understand/understand.ts'

type Span = [number, number]

/** A set as one asks for it: so many things of a name. */
interface CountedSet {
  count: number
  /** What every member's name may hold, the longest first: 责任, 责. */
  names: string[]
}

const NUMERALS = '三四五六七八九十'
// 「四方责任」「三个“丝毫”」「哪三道门」「“六有”」: below three, any two neighbours would do.
const COUNTED =
  /([三四五六七八九十3-9])(?:个|方|条|项|种|句|类|样|家|点|大|道|块|件|处|位)?(?:的)?[“"「]?([\p{Script=Han}]{1,4})/gu
/** What asks for the members, not for who spoke of them or how often. */
const ASKS_MEMBERS =
  /是什么|是啥|是哪|有哪|哪[几一三四五六七八九十\d]|指|意思|都是|分别|包括|含义|叫什么|什么叫|怎么(?:说|讲|解释)|查什么|[是叫](?:的)?(?:什么|啥)|解释|\bwhat\b/
/** Words of asking and counting that no member is named after. */
const NO_NAME = /^(?:人|会|次|天|年|月|日|地|市|县|什么|哪|小时|小事|部门|会议|方面|城市|地方|东西)/
/** A name of one letter, 早 or 不, is one only where it ends: 责 is none in 「四方责任」. */
const ENDS_NAME = /[是指都叫有的分包]/
/** Members are short: between two of them stands a comma. */
const LONGEST_MEMBER = 24
const LOOSELY = /[、，,；;]|和|以及|及/g
const CLOSELY = /、|和|以及|及/g
const CLAUSE = /[^，,；;]+/g
/** 「到底是哪四家的」: so few letters beside the set name no topic of their own; where more is said, a sentence must hold half of it. */
const FEW_LETTERS = 4
const LEAST_HELD = 0.5
const MOST_QUOTES = 3
/** Read word for word: as sure as a phrase found. */
const COUNTED_UP = 0.9

/**
 * Quotes the sentence where as many things of the name stand side by side as the set counts: 「“四方责任”是哪四方」 → 「…地方属地
 * 责任、部门属事责任、单位主体责任和公民个人责任…」. Undefined where no set is asked for, or none is counted up.
 */
export function answerSet(archive: Archive, asked: Understood): Answer | undefined {
  const { list, comparison, kind } = asked.shape
  if (list && asked.shape.talk.length > 0 && /会|报/.test(asked.shape.talk.join(''))) return undefined
  if (comparison || kind === 'completion' || !ASKS_MEMBERS.test(asked.asked)) return undefined
  const least = asksMore(asked) ? LEAST_HELD : 0
  const quotes = setsIn(asked.text)
    .flatMap((set) => countedUp(archive, asked, set))
    .map((quote) => ({ quote, held: coverage(archive, asked, quote) }))
    .filter(({ held }) => held >= least)
    .sort((a, b) => b.held - a.held)
    .map(({ quote }) => quote)
    .slice(0, MOST_QUOTES)
  return quotes.length === 0
    ? undefined
    : { kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: asked.aboutToday, partial: false }
}

/** Whether the question speaks of more than the set: 「海关对口罩设置的“三优先”是什么」 does. */
function asksMore({ rest }: Understood): boolean {
  return lettersOf(contentOf(rest.replace(COUNTED, ' '))).length > FEW_LETTERS
}

function setsIn(folded: string): CountedSet[] {
  return [...folded.matchAll(COUNTED)].flatMap(([, numeral, after]) => {
    const count = Number(numeral) || NUMERALS.indexOf(numeral!) + 3
    const names = [4, 3, 2, 1]
      .filter((length) => length <= after!.length)
      .filter((length) => length > 1 || length === after!.length || ENDS_NAME.test(after![1]!))
      .map((length) => after!.slice(0, length))
      .filter((name) => !NO_NAME.test(name))
    return names.length > 0 ? [{ count, names }] : []
  })
}

function countedUp(archive: Archive, asked: Understood, { count, names }: CountedSet): Quote[] {
  for (const name of names) {
    const quotes = [...(asked.reports ?? archive.reports.keys())].flatMap((index) => {
      if (!asked.guide.reports[index]!.text.includes(name)) return []
      const report = archive.reports[index]!
      return report.paragraphs.flatMap((_, paragraph): Quote[] => {
        const text = quotedText(report, { at: { paragraph } })
        return sentenceSpans(text).flatMap((sentence) => {
          const members = membersIn(text, sentence, name, count)
          const options = { maxQuote: asked.maxQuote, confidence: COUNTED_UP }
          return members ? (quoteSentence(report, index, { paragraph }, members, options) ?? []) : []
        })
      })
    })
    if (quotes.length > 0) return quotes
  }
  return []
}

/**
 * So many neighbouring parts of a sentence that all hold the name, each as a span of the text: parted by 、 in one clause (「压实工作
 * 责任，压紧属地责任、部门责任、单位责任和个人责任」 are four), else by any comma.
 */
function membersIn(text: string, [start, end]: Span, name: string, count: number): Span[] | undefined {
  const clauses = [...text.slice(start, end).matchAll(CLAUSE)].map(
    ({ 0: clause, index }): Span => [start + index, start + index + clause.length],
  )
  const runs = [
    ...clauses.map((clause) => longestRun(text, clause, CLOSELY, name)),
    longestRun(text, [start, end], LOOSELY, name),
  ]
  return runs.find((run) => run.length === count)
}

/** The longest run of neighbouring parts that hold the name. */
function longestRun(text: string, [start, end]: Span, between: RegExp, name: string): Span[] {
  let best: Span[] = []
  let run: Span[] = []
  let from = start
  for (const { 0: mark, index } of [
    ...text.slice(start, end).matchAll(between),
    { 0: '', index: end - start },
  ]) {
    const part: Span = [from, start + index]
    const isMember = fold(text.slice(...part)).includes(name) && part[1] - part[0] <= LONGEST_MEMBER
    run = isMember ? [...run, part] : []
    if (run.length > best.length) best = run
    from = start + index + mark.length
  }
  return best
}
