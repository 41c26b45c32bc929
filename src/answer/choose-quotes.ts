// A question as understood in, the quotations that settle it out, best first.
import type { Archive, Quote } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { fold } from '../text/fold.ts'
import { withoutQuestionWords } from '../text/question-words.ts'
import { sentenceSpans } from '../text/sentences.ts'

/** What is asked for: decides what the quoted sentence should hold and how long it may have to be. */
export type AskedKind =
  | 'who'
  | 'when'
  | 'where'
  | 'number'
  | 'what'
  | 'how'
  | 'why'
  | 'list'
  | 'definition'
  | 'completion'
  | 'topic'

/** A question as the answer room understood it. */
export interface Asked {
  /** Folded, corrected. */
  text: string
  /** Other words for it, folded, each with its weight beside the question's own (1). */
  expansions?: { text: string; weight: number }[]
  kind: AskedKind
  /** Only these reports. */
  reports?: readonly number[]
  /** Folded set or quoted phrases that must stand in the quotation. */
  phrases?: string[]
  /** Longest quotation, UTF-16 units. */
  maxQuote: number
  /** At most one quotation of a report. */
  perReport?: boolean
  /** Most quotations; 3 unless told. */
  limit?: number
}

/** The quotations that best settle a question, best first; no two overlap. */
export async function chooseQuotes(
  archive: Archive,
  asked: Asked,
): Promise<{ quotes: Quote[]; partial: boolean }> {
  const { hits, terms, partial } = await archive.find({
    text: asked.text,
    limit: 30,
    ...(asked.expansions && { expansions: asked.expansions }),
    ...(asked.reports && { reports: asked.reports }),
  })
  const rarity = new Map(
    terms.map(({ term, passages }) => [term, Math.log(1 + archive.passageCount / (passages + 0.5))]),
  )
  const own = new Set(bigrams(withoutQuestionWords(asked.text)))
  const total = [...own].reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0)
  const quotes: Quote[] = []
  hits.forEach(({ passage: { report, paragraphs, lines } }, rank) => {
    const places = lines
      ? archive.reports[report]!.lines.slice(lines[0], lines[1] + 1).map(({ text }, i) => ({
          text,
          at: { line: lines[0] + i },
        }))
      : archive.reports[report]!.paragraphs.slice(paragraphs[0], paragraphs[1] + 1).map(({ text }, i) => ({
          text,
          at: { paragraph: paragraphs[0] + i },
        }))
    for (const { text, at } of places)
      for (const span of sentenceSpans(text)) {
        const sentence = fold(text.slice(...span))
        if (asked.phrases?.some((phrase) => !sentence.includes(phrase))) continue
        const found = new Set(bigrams(sentence).filter((term) => rarity.has(term)))
        if (found.size === 0) continue
        const covered = [...found].reduce((sum, term) => sum + rarity.get(term)!, 0)
        const confidence = Math.min(1, (covered / (total || 1)) * 0.98 ** rank)
        const cut: [number, number] = [span[0], Math.min(span[1], span[0] + asked.maxQuote)]
        quotes.push({ report, at, span: cut, bold: [], confidence })
      }
  })
  quotes.sort((a, b) => b.confidence - a.confidence)
  const seen = new Set<number>()
  const chosen = quotes.filter(({ report }) => {
    if (!asked.perReport) return true
    return !seen.has(report) && seen.add(report)
  })
  return { quotes: chosen.slice(0, asked.limit ?? 3), partial }
}
