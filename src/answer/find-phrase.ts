// Set words in, quotations of every sentence that holds them out.
import type { Archive, Quote } from '../model.ts'
import { quotedText } from '../text/quoted-text.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { lettersOf, locate, onlyLetters } from './locate.ts'
import { quoteSentence } from './quote-sentence.ts'
import type { Understood } from './understand/understand.ts'

/** The very words asked about stand in it. */
const VERBATIM = 0.95

/** Every sentence that holds all the phrases, punctuation aside, in the order of the reports meant; with how they go on when `goesOn`. */
export function findPhrase(
  archive: Archive,
  asked: Understood,
  phrases: readonly string[],
  goesOn: boolean,
): Quote[] {
  const letters = phrases.map(lettersOf)
  const reports = asked.reports ?? archive.reports.keys()
  const holds = (text: string) => letters.every((phrase) => text.includes(phrase))
  return [...reports].flatMap((index) => {
    // The guide's text is folded already; folding every paragraph of 310 reports takes half a second.
    if (!holds(onlyLetters(asked.guide.reports[index]!.text))) return []
    return archive.reports[index]!.paragraphs.flatMap(({ text }, paragraph): Quote[] =>
      holds(lettersOf(text)) ? quotePhrase(archive, asked, index, paragraph, phrases, goesOn) : [],
    )
  })
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
