// Words in, sentences of the reports that hold them out: what inline mode shows after the best answers.
import type { Quote } from '../model.ts'
import { foldedBigrams } from '../text/bigrams.ts'
import { fold } from '../text/fold.ts'
import { mapFolded, spansOf } from '../text/folded-map.ts'
import { sentenceSpans } from '../text/sentences.ts'
import type { Scene } from './view.ts'

/** Passages looked through. */
const PASSAGES = 60
/** An excerpt at least this long says something by itself, characters. */
const ENOUGH = 60
const LONGEST = 600

/** One sentence (with the next, while it is short) from each paragraph that holds every term of the words typed. */
export async function findExcerpts(scene: Scene, words: string): Promise<Quote[]> {
  const terms = foldedBigrams(fold(words))
  if (terms.length === 0) return []
  const { hits } = await scene.desk.archive.find({ text: words, limit: PASSAGES })
  return hits.flatMap(({ passage: { report, paragraphs } }) => {
    const found: Quote[] = []
    for (let paragraph = paragraphs[0]; paragraph <= paragraphs[1]; paragraph++) {
      const text = scene.desk.archive.reports[report]!.paragraphs[paragraph]?.text ?? ''
      const span = excerptWith(text, terms)
      if (span)
        found.push({ report, at: { paragraph }, span, bold: boldTerms(text, span, terms), confidence: 0 })
    }
    return found
  })
}

/** Spans of the terms in a part of a text, overlapping ones joined. */
function boldTerms(text: string, [start, end]: [number, number], terms: string[]): [number, number][] {
  const letters = mapFolded(text.slice(start, end))
  const found = terms.flatMap((term) =>
    spansOf(term, letters).map(([from, to]): [number, number] => [start + from, start + to]),
  )
  const joined: [number, number][] = []
  for (const span of found.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1])
    else joined.push(span)
  }
  return joined
}

function excerptWith(text: string, terms: string[]): [number, number] | undefined {
  const spans = sentenceSpans(text)
  const holds = ([start, end]: [number, number]) => {
    const folded = fold(text.slice(start, end))
    return terms.every((term) => folded.includes(term))
  }
  const first = spans.findIndex(holds)
  if (first < 0) return undefined
  const [start, firstEnd] = spans[first]!
  let end = firstEnd
  for (const [, next] of spans.slice(first + 1)) {
    if (end - start >= ENOUGH || next - start > LONGEST) break
    end = next
  }
  return end > start && end - start <= LONGEST ? [start, end] : undefined
}
