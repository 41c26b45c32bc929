// An answer in, the same with the next best passages behind it out.
import type { Answer, Archive, Quote } from '../model.ts'
import { expansionsOf } from './cover.ts'
import { chooseQuotes } from './rank/choose-quotes.ts'
import type { Understood } from './understand/understand.ts'

/** Behind what is shown, so many quotations wait: whom the first does not serve presses 更多 once or twice. */
const BEHIND = 2

/** Adds the next best passages of the same reports to an answer that ends too soon; what is shown stays as it is. */
export async function addMore(archive: Archive, asked: Understood, answer: Answer): Promise<Answer> {
  if (answer.kind !== 'answer' || answer.quotes.length >= answer.shown + BEHIND) return answer
  const { quotes } = await chooseQuotes(archive, {
    text: asked.sought,
    expansions: expansionsOf(archive, asked),
    maxQuote: asked.maxQuote,
    limit: answer.quotes.length + BEHIND,
    ...(asked.reports && { reports: asked.reports }),
  })
  const more = quotes.filter((quote) => !answer.quotes.some((other) => overlap(quote, other)))
  const lacking = answer.shown + BEHIND - answer.quotes.length
  return { ...answer, quotes: [...answer.quotes, ...more.slice(0, lacking)] }
}

function overlap(a: Quote, b: Quote): boolean {
  return (
    a.report === b.report &&
    JSON.stringify(a.at) === JSON.stringify(b.at) &&
    a.span[0] < b.span[1] &&
    b.span[0] < a.span[1]
  )
}
