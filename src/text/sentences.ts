// A paragraph in, the spans of its sentences out.

const ENDS = /[。！？；!?;]+[”’」』）)》]*/g

/** [start, end) of each sentence, ends at 。！？； with the closing quotes after them; blank ones are skipped, edges trimmed. */
export function sentenceSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  let start = 0
  const add = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    if (to > from) spans.push([from, to])
    start = end
  }
  for (const match of text.matchAll(ENDS)) add(match.index + match[0].length)
  add(text.length)
  return spans
}
