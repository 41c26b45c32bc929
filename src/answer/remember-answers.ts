// A desk in, the same desk out that does not think twice about one question.
import type { Answer, Desk, Question } from '../model.ts'

/** Answers kept; one is a few kilobytes of numbers. */
const MOST_ANSWERS = 2000

/**
 * Keeps the answers of one desk. A crowd asks the same few questions, and 更多 asks again what was just
 * answered. Answers are numbers into the archive, so they live and die with its desk; the one asked longest
 * ago goes first.
 */
export function rememberAnswers(desk: Desk): Desk {
  const known = new Map<string, Promise<Answer>>()
  const ask = (question: Question): Promise<Answer> => {
    const { text, languageCode, previous, within, maxQuote, today } = question
    const day = today ?? new Date().toISOString().slice(0, 10)
    const key = JSON.stringify([
      text,
      languageCode,
      previous?.question,
      previous?.reports,
      within,
      maxQuote,
      day,
    ])
    const answer = known.get(key) ?? desk.ask(question)
    known.delete(key)
    known.set(key, answer)
    if (known.size > MOST_ANSWERS) known.delete(known.keys().next().value!)
    const forget = () => known.delete(key)
    // A failure and an answer with a part of the index silent are tried anew.
    answer.then((said) => 'partial' in said && said.partial && forget(), forget)
    return answer
  }
  return { ...desk, ask }
}
