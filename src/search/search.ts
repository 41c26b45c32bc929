// Reports ↔ ranked hits: builds the index, opens it as an archive, finds passages.
import MiniSearch from 'minisearch'
import type { Archive, Found, Lexicon, Passage, Query, Report, Target, Token } from '../model.ts'
import { tokenize } from './tokenize.ts'

interface Row {
  id: number
  text: string
}

const MINISEARCH_OPTIONS = { fields: ['text'], tokenize, processTerm: (term: string) => term }

/** The serialised parts of an index, as they lie in `search.json`. */
export interface BuiltIndex {
  engine: unknown
  passages: Passage[]
  lexicon: Lexicon
}

/** Builds the index over the paragraphs of reports. */
export function buildIndex(reports: readonly Report[]): BuiltIndex {
  const passages: Passage[] = reports.flatMap((report, index) =>
    report.paragraphs.map((_, p) => ({ report: index, paragraphs: [p, p] as [number, number] })),
  )
  const engine = new MiniSearch<Row>(MINISEARCH_OPTIONS)
  engine.addAll(
    passages.map(({ report, paragraphs: [p] }, id) => ({
      id,
      text: `${reports[report]?.title ?? ''}\n${reports[report]?.paragraphs[p]?.text ?? ''}`,
    })),
  )
  return {
    engine: engine.toJSON(),
    passages,
    lexicon: { words: [], passagesWith: [], readings: [], glosses: {} },
  }
}

/** Opens reports and a built index as an archive. */
export function openArchive(reports: readonly Report[], built: BuiltIndex, builtAt: string): Archive {
  const engine = MiniSearch.loadJS<Row>(built.engine as never, MINISEARCH_OPTIONS)
  const targets = new Map<Token, Target>()
  reports.forEach((report, index) => {
    targets.set(report.token, { report: index })
    report.paragraphs.forEach(({ token }, p) => {
      targets.set(token, { report: index, at: { paragraph: p } })
    })
    report.lines.forEach(({ token }, l) => {
      targets.set(token, { report: index, at: { line: l } })
    })
  })
  return {
    reports,
    lexicon: built.lexicon,
    builtAt,
    passageCount: built.passages.length,
    lookup: (token) => targets.get(token),
    find: async (query: Query): Promise<Found> => {
      const hits = engine.search(query.text, {
        combineWith: 'OR',
        filter: ({ id }) => query.reports?.includes(built.passages[id]!.report) ?? true,
      })
      return {
        hits: hits
          .slice(0, query.limit ?? 50)
          .map(({ id, score }) => ({ passage: built.passages[id]!, score })),
        partial: false,
      }
    },
  }
}

/** Names the tokenizer and options an index was built with; another name makes it stale. */
export const FINGERPRINT = 'minisearch-7 bigrams-1'
