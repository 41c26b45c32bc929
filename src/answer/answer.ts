// A question in, an answer out: understand, choose passages, quote, or say that there is nothing.
import type { Answer, Archive, Question } from '../model.ts'
import { fold } from '../text/fold.ts'
import { chooseQuotes } from './choose-quotes.ts'

/** Answers one question from the archive, with verbatim quotations only. */
export async function answer(archive: Archive, question: Question): Promise<Answer> {
  const { quotes, partial } = await chooseQuotes(archive, {
    text: fold(question.text),
    kind: 'what',
    maxQuote: question.maxQuote ?? 600,
  })
  if (quotes.length === 0) return { kind: 'nothing', reason: 'topic', nearest: [], partial }
  return { kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: false, partial }
}
