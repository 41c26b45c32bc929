// Raw bytes of a corpus file in, the page's visible text out, with how its encoding was known.
import type { RawFile, ReadText } from '../model.ts'
import { decode } from './decode.ts'
import { isHtml } from './is-html.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'

/**
 * Decodes one corpus file and takes markup out of it. Never throws on damaged bytes: what cannot be decoded stays
 * visible as U+FFFD, and a file that no encoding makes readable has an empty text.
 */
export function readText(raw: RawFile): ReadText {
  const { text, encoding, reason, readable } = decode(raw.bytes)
  const known = { encoding, encodingReason: reason }
  if (!readable)
    return { text: '', ...known, encodingReason: 'no encoding makes it readable', format: 'text', head: {} }
  if (isHtml(text, raw.file)) return { ...readHtml(text), ...known, format: 'html' }
  if (/\.md$/i.test(raw.file)) return { ...readMarkdown(text), ...known, format: 'markdown' }
  return { text, ...known, format: 'text', head: {} }
}
