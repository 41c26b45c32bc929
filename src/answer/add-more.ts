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
  const more = quotes.filter((quote) => !answer.quotes.some((other) => overlap(archive, quote, other)))
  const lacking = answer.shown + BEHIND - answer.quotes.length
  return { ...answer, quotes: [...answer.quotes, ...more.slice(0, lacking)] }
}

function overlap(archive: Archive, a: Quote, b: Quote): boolean {
  if (a.report !== b.report || 'line' in a.at !== 'line' in b.at) return false
  if ('line' in a.at) return 'line' in b.at && a.at.line === b.at.line
  const [from, to] = placeOf(archive, a)
  const [start, end] = placeOf(archive, b)
  return from < end && start < to
}

/** Where a quotation of the body begins and ends, counted from the first letter of the body. */
function placeOf(archive: Archive, { report, at, span }: Quote): [number, number] {
  const before = 'paragraph' in at ? archive.reports[report]!.paragraphs.slice(0, at.paragraph) : []
  // Paragraphs of one quotation are joined by one mark.
  const base = before.reduce((sum, { text }) => sum + text.length + 1, 0)
  return [base + span[0], base + span[1]]
}
