// A paragraph in, the span of its first whole sentences within a length out.
import { sentenceSpans } from './sentences.ts'

/**
 * [start, end) of as many first sentences as fit `limit` UTF-16 units. A first sentence that alone is longer is
 * cut at its last comma before the limit, else at the limit, never inside a surrogate pair.
 */
export function firstSentences(text: string, limit: number): [number, number] {
  if (text.length <= limit) return [0, text.length]
  const [first, ...rest] = sentenceSpans(text)
  if (!first) return [0, 0]
  const [start] = first
  let end = first[1]
  for (const [, to] of rest) {
    if (to - start > limit) break
    end = to
  }
  if (end - start <= limit) return [start, end]
  const comma = Math.max(text.lastIndexOf('，', start + limit - 1), text.lastIndexOf(',', start + limit - 1))
  if (comma > start) return [start, comma + 1]
  const last = text.charCodeAt(start + limit - 1)
  return [start, start + (last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)]
}
