// A question about words set in quotation marks, or how they go on, in; the sentences that hold them out.
import type { Answer, Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { lettersOf, locate } from './locate.ts'
import { quoteSentence } from './quote-sentence.ts'
import { nothing } from './say-nothing.ts'
import type { Understood } from './understand.ts'

const VERBATIM = 0.95
/** As many as 更多 brings in a few steps. */
const MOST_QUOTES = 6
const COMPLETION_WORDS =
  /(?:下|后|上|前)(?:一|半)?句|后面|接下来|下面|前面|怎么接|接什么|接啥|补全|补充完整|完整的?|原话|全句|这句话?|那句话?|怎么(?:说|写|讲)|是什么|是啥|说(?:的)?(?:什么|啥)|什么|请|的|是$|\.\.\.|……|_+/g

/** Answers from the very words asked about; undefined when none are, or when they stand nowhere and the topic may do. */
export async function answerPhrase(archive: Archive, asked: Understood): Promise<Answer | undefined> {
  const isCompletion = asked.shape.kind === 'completion'
  const phrases = asked.phrases.length > 0 || !isCompletion ? asked.phrases : [looseQuotation(asked.text)]
  if (phrases.length === 0 || lettersOf(phrases.join('')).length < 2) return undefined
  const found = findPhrase(archive, asked, phrases, isCompletion)
  if (found.length === 0)
    return isCompletion && asked.phrases.length > 0 ? nothing(archive, asked, 'topic') : undefined
  const { list, comparison } = asked.shape
  const sideBySide = list || comparison || !asked.shape.asks
  const quotes = isCompletion ? found : await bestFirst(archive, asked, phrases, found)
  const chosen = sideBySide ? oneEach(quotes) : quotes
  return {
    kind: 'answer',
    quotes: chosen.slice(0, sideBySide ? undefined : MOST_QUOTES),
    shown: sideBySide ? chosen.length : 1,
    about: comparison ? 'comparison' : sideBySide ? 'list' : 'passage',
    aboutToday: asked.aboutToday,
    partial: false,
  }
}

/** 「宁可备而不用后面怎么说」→ 宁可备而不用. */
function looseQuotation(folded: string): string {
  return folded
    .replace(COMPLETION_WORDS, ' ')
    .replace(/[?？。!！,，]/g, ' ')
    .trim()
}

/** Every sentence that holds all the phrases, in the order of the reports meant. */
function findPhrase(
  archive: Archive,
  asked: Understood,
  phrases: readonly string[],
  goesOn: boolean,
): Quote[] {
  const letters = phrases.map(lettersOf)
  const reports = asked.reports ?? archive.reports.keys()
  return [...reports].flatMap((index) =>
    archive.reports[index]!.paragraphs.flatMap(({ text }, paragraph): Quote[] => {
      const folded = lettersOf(text)
      if (!letters.every((phrase) => folded.includes(phrase))) return []
      return quotePhrase(archive, asked, index, paragraph, phrases, goesOn)
    }),
  )
}

function quotePhrase(
  archive: Archive,
  { maxQuote }: Understood,
  index: number,
  paragraph: number,
  phrases: readonly string[],
  goesOn: boolean,
): Quote[] {
  const report = archive.reports[index]!
  const text = quotedText(report, { at: { paragraph } })
  return locate(text, phrases[0]!).flatMap(([start, end]) => {
    const sentence = sentenceSpans(text).find(([from, to]) => from <= start && to > start)
    const spans: [number, number][] = [[start, end]]
    if (goesOn && sentence) {
      const rest = text.slice(end, sentence[1])
      // A phrase that ends its sentence goes on in the next one.
      const next = lettersOf(rest) ? undefined : sentenceSpans(text).find(([from]) => from >= end)
      if (next) spans.push(next)
      else {
        const clause = rest.match(/^[^\p{L}\p{N}]*([^，,；;。！？]+)/u)
        if (clause?.[1]) spans[0]![1] = end + clause[0].length
      }
    }
    const others = phrases.slice(1).flatMap((phrase) => locate(text, phrase).slice(0, 1))
    const quote = quoteSentence(report, index, { paragraph }, [...spans, ...others], {
      maxQuote,
      confidence: VERBATIM,
    })
    return quote ?? []
  })
}

/** Of the sentences that hold the phrase, those the ranking finds fittest come first. */
async function bestFirst(
  archive: Archive,
  asked: Understood,
  phrases: readonly string[],
  found: Quote[],
): Promise<Quote[]> {
  const { quotes } = await chooseQuotes(archive, {
    text: asked.text,
    kind: asked.shape.kind,
    phrases: phrases.map((phrase) => phrase),
    maxQuote: asked.maxQuote,
    limit: MOST_QUOTES,
    ...(asked.reports && { reports: asked.reports }),
  })
  const rank = ({ report, at, span }: Quote) => {
    const i = quotes.findIndex(
      (other) =>
        other.report === report &&
        JSON.stringify(other.at) === JSON.stringify(at) &&
        other.span[0] < span[1] &&
        other.span[1] > span[0],
    )
    return i < 0 ? quotes.length : i
  }
  return [...found].sort((a, b) => rank(a) - rank(b))
}

function oneEach(quotes: Quote[]): Quote[] {
  return quotes.filter(({ report }, i) => quotes.findIndex((other) => other.report === report) === i)
}
