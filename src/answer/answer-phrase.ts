// A question about words set in quotation marks, or how they go on, in; the sentences that hold them out.
import type { Answer, Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { findPhrase } from './find-phrase.ts'
import { lettersOf } from './locate.ts'
import { chooseQuotes } from './rank/choose-quotes.ts'
import { nothing, oneQuoteEach } from './say-nothing.ts'
import { without } from './understand/read-question.ts'
import type { Understood } from './understand/understand.ts'

/** As many as 更多 brings in a few steps. */
const MOST_QUOTES = 6
/** 「“14+7”用在什么人身上」: so few letters beside the phrase name no topic of their own. */
const FEW_LETTERS = 4
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
  // 「济南如何发挥“云课堂”的作用」 asks of more than the phrase: what is said of it may stand sentences away.
  if (!isCompletion && !sideBySide && asksMore(asked, phrases)) return undefined
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

/** Whether the question speaks of more than the phrase and the name of a meeting. */
function asksMore(asked: Understood, phrases: readonly string[]): boolean {
  return (
    lettersOf(
      without(
        asked.rest,
        phrases.flatMap((phrase) => [phrase, lettersOf(phrase)]),
      ),
    ).length > FEW_LETTERS
  )
}

/** Runs of sentences that hold the phrase, as the ranking cuts and orders them, then the other sentences that do. */
async function bestFirst(
  archive: Archive,
  asked: Understood,
  phrases: readonly string[],
  found: Quote[],
): Promise<Quote[]> {
  const { quotes } = await chooseQuotes(archive, {
    text: asked.sought,
    maxQuote: asked.maxQuote,
    limit: MOST_QUOTES,
    ...(asked.reports && { reports: asked.reports }),
  })
  const letters = phrases.map(lettersOf)
  const ranked = quotes.filter((quote) => {
    const text = lettersOf(quotedText(archive.reports[quote.report]!, quote).slice(...quote.span))
    return letters.every((phrase) => text.includes(phrase))
  })
  const overlaps = (quote: Quote, other: Quote) =>
    other.report === quote.report &&
    JSON.stringify(other.at) === JSON.stringify(quote.at) &&
    other.span[0] < quote.span[1] &&
    other.span[1] > quote.span[0]
  return [...ranked, ...found.filter((quote) => !ranked.some((other) => overlaps(quote, other)))]
}
