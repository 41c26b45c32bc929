// A question in, an answer out: understand, choose passages, quote, or say that there is nothing.
import type { Answer, Archive, Question } from '../model.ts'

/** Answers one question from the archive, with verbatim quotations only. */
export async function answer(archive: Archive, question: Question): Promise<Answer> {
  const { hits, partial } = await archive.find({ text: question.text })
  const quotes = hits.slice(0, 3).map(({ passage }) => {
    const paragraph = passage.paragraphs[0]
    const { length } = archive.reports[passage.report]!.paragraphs[paragraph]!.text
    return {
      report: passage.report,
      at: { paragraph },
      span: [0, Math.min(length, question.maxQuote ?? 600)] as [number, number],
      bold: [],
      confidence: 0.5,
    }
  })
  if (quotes.length === 0) return { kind: 'nothing', reason: 'topic', nearest: [], partial }
  return { kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: false, partial }
}
