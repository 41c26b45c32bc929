// Raw bytes of a corpus file in, the page's visible text out, with how its encoding was known.
import type { RawFile, ReadText } from '../model.ts'

/** Decodes one corpus file. Never throws on damaged bytes: what cannot be decoded stays visible as U+FFFD. */
export function readText(raw: RawFile): ReadText {
  return {
    text: new TextDecoder('utf-8').decode(raw.bytes),
    encoding: 'utf-8',
    encodingReason: 'default',
    format: 'text',
    head: {},
  }
}
