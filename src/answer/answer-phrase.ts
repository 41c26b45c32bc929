// A question about words set in quotation marks, or how they go on, in; the sentences that hold them out.
import type { Answer, Archive, Quote } from '../model.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { findPhrase } from './find-phrase.ts'
import { lettersOf } from './locate.ts'
import { nothing, oneQuoteEach } from './say-nothing.ts'
import type { Understood } from './understand.ts'

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
  const chosen = sideBySide ? oneQuoteEach(quotes) : quotes
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
