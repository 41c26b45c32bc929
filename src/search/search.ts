// Reports ↔ ranked hits: builds the index, opens it as an archive, finds passages.
import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { Archive, Found, Lexicon, Passage, Query, Report } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { buildLexicon } from './lexicon.ts'
import { packPassages, passageText } from './pack-passages.ts'
import { queryTerms } from './query-terms.ts'
import { tokenLookup } from './read-targets.ts'
import { spellTerm } from './spell-term.ts'

interface Row {
  id: number
  text: string
}

const ENGINE_OPTIONS = { fields: ['text'], tokenize: bigrams, processTerm: spellTerm }

/** Names the tokenizer and options an index was built with; another name makes it stale. */
export const FINGERPRINT = 'minisearch-7 bigrams-2 spelled-1 passages-240-480 lexicon-2'

/** The serialised index as it lies in `search.json`: MiniSearch's own shape with two keys beside, no text of a report. */
export interface BuiltIndex extends AsPlainObject {
  passages: Passage[]
  lexicon: Lexicon
}

/**
 * Builds the index over reports. One that repeats another is indexed too: which site published a text may be
 * what is asked for. `terms` are words the
 * lexicon keeps however rare they are. Not `embedded`: the passages stand on a search engine of its own, and
 * only the lexicon is made here.
 */
export async function buildIndex(
  reports: readonly Report[],
  terms: Iterable<string> = [],
  embedded = true,
): Promise<BuiltIndex> {
  const passages = reports.flatMap((report, index) => (embedded ? packPassages(report, index) : []))
  const engine = new MiniSearch<Row>(ENGINE_OPTIONS)
  engine.addAll(passages.map((passage, id) => ({ id, text: passageText(reports[passage.report]!, passage) })))
  return { ...engine.toJSON(), passages, lexicon: await buildLexicon(reports, terms) }
}

/** Opens reports and a built index as an archive. */
export function openArchive(reports: readonly Report[], built: BuiltIndex, builtAt: string): Archive {
  const { passages, lexicon } = built
  const engine = MiniSearch.loadJS<Row>(built, ENGINE_OPTIONS)
  const passagesWith = termCounter(engine)
  return {
    reports,
    lexicon,
    builtAt,
    passageCount: passages.length,
    lookup: tokenLookup(reports),
    find: async (query: Query): Promise<Found> => {
      const { searched, known } = queryTerms(query, passagesWith, passages.length)
      const within = query.reports && new Set(query.reports)
      const hits = engine.search('', {
        tokenize: () => [...searched.keys()],
        boostTerm: (spelled) => searched.get(spelled) ?? 0,
        // Terms are spelled already.
        processTerm: (spelled) => spelled,
        combineWith: 'OR',
        ...(within && { filter: ({ id }) => within.has(passages[id]!.report) }),
      })
      return {
        hits: hits.slice(0, query.limit ?? 50).map(({ id, score }) => ({ passage: passages[id]!, score })),
        terms: known,
        partial: false,
      }
    },
  }
}

/** MiniSearch knows in how many rows a spelled term stands but does not tell; its inner tree does. */
function termCounter(engine: MiniSearch<Row>): (spelled: string) => number {
  const tree = (engine as unknown as { _index: Map<string, Map<number, Map<number, number>>> })._index
  return (spelled) => tree.get(spelled)?.get(0)?.size ?? 0
}
