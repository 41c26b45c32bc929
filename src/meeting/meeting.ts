// A clean page in, the meetings it tells of and its source out.
import type { CleanPage, Meeting, Source, SourceNote } from '../model.ts'

/** Facts of a page: every value stands in the text, or is named under `inferred`, or is null. */
export function findFacts(_page: CleanPage, note: SourceNote = {}): { meetings: Meeting[]; source: Source } {
  return {
    meetings: [],
    source: {
      publisher: note.publisher ?? null,
      published: null,
      url: note.url ?? null,
      reporters: [],
      editor: null,
    },
  }
}
