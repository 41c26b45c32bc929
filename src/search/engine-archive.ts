// Reports and a search engine's address in, an archive out that finds passages on the engine.
import type { Archive, Found, Hit, Lexicon, Passage, Query, Report } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { bm25, type CorpusSize } from './bm25.ts'
import type { EngineAddress } from './engine-address.ts'
import { packPassages, passageText } from './pack-passages.ts'
import { queryTerms } from './query-terms.ts'
import { tokenLookup } from './read-targets.ts'
import { engineRows } from './report-key.ts'
import { spellTerm } from './spell-term.ts'
import { spellWord } from './spell-word.ts'
import { connect, type Searched, type SphinxqlClient } from './sphinxql.ts'

/** Rows the engine ranks first, to be scored again here: three times what is ever asked for. */
const CANDIDATES = 150
/** Passages whose terms are kept; cutting a passage into terms costs more than scoring it. */
const PASSAGES_KEPT = 5000
/** Further tries when a part of the engine did not answer, and milliseconds before each. */
const TRY_AGAIN_MS = [50, 250]
/** Words of one query; the engines stop at 256. */
const MOST_WORDS = 200

/** Opens reports whose passages a search engine holds. `close` ends its connections. */
export async function openEngineArchive(
  reports: readonly Report[],
  parts: { lexicon: Lexicon; builtAt: string; fingerprint: string },
  address: EngineAddress,
): Promise<Archive & { close(): Promise<void> }> {
  const engine = await connect(address.read)
  const keys = reports.map((report) => engineRows(report, parts.fingerprint).key)
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  const size = await corpusSize(engine)
  const passagesOf = new Map<number, Passage[]>()
  const passage = (report: number, number: number) => {
    if (!passagesOf.has(report)) passagesOf.set(report, packPassages(reports[report]!, report))
    return passagesOf.get(report)![number]
  }

  const termsKept = new Map<string, string[]>()
  const termsOf = (found: Passage): string[] => {
    const key = `${found.report} ${found.paragraphs[0]} ${found.lines ? 'l' : ''}`
    const terms = termsKept.get(key) ?? bigrams(passageText(reports[found.report]!, found)).map(spellTerm)
    termsKept.delete(key)
    termsKept.set(key, terms)
    if (termsKept.size > PASSAGES_KEPT) termsKept.delete(termsKept.keys().next().value!)
    return terms
  }

  async function find(query: Query): Promise<Found> {
    // The engine counts the passages of every word, so all words are sent; the too common are left out after.
    const all = queryTerms(query, () => 1, 0)
      .known.map(({ term }) => term)
      .slice(0, MOST_WORDS)
    if (all.length === 0) return { hits: [], terms: [], partial: false }
    const within = query.reports
      ? ` AND report IN (${query.reports.map((r) => keys[r] ?? 0).join(',') || 0})`
      : ''
    const searched = await searchPatiently(
      engine,
      `SELECT report, number, length FROM ${engine.table} WHERE MATCH('${all.map(spellWord).join('|')}')${within} ORDER BY WEIGHT() DESC LIMIT ${CANDIDATES} OPTION ranker=expr('bm25a(1.2,0.7)'), max_matches=${CANDIDATES}`,
    )
    if (!searched) return { hits: [], terms: all.map((term) => ({ term, passages: 0 })), partial: true }
    const counted = new Map(
      all.map((term) => [spellTerm(term), searched.documentsWith.get(spellWord(term)) ?? 0]),
    )
    const terms = queryTerms(query, (spelled) => counted.get(spelled) ?? 0, size.passages)
    const hits: Hit[] = []
    for (const row of searched.rows) {
      const report = indexOf.get(Number(row['report']))
      const found = report === undefined ? undefined : passage(report, Number(row['number']))
      if (!found) continue
      const score = bm25(termsOf(found), terms.searched, counted, size)
      if (score > 0) hits.push({ passage: found, score })
    }
    hits.sort((a, b) => b.score - a.score)
    return { hits: hits.slice(0, query.limit ?? 50), terms: terms.known, partial: searched.warning !== null }
  }

  return {
    reports,
    lexicon: parts.lexicon,
    builtAt: parts.builtAt,
    passageCount: size.passages,
    lookup: tokenLookup(reports),
    find,
    close: () => engine.close(),
  }
}

/** Searches, again where a shard is silent. Undefined when the engine cannot be reached at all. */
async function searchPatiently(engine: SphinxqlClient, sql: string): Promise<Searched | undefined> {
  let best: Searched | undefined
  for (const wait of [0, ...TRY_AGAIN_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      best = await engine.search(sql)
      if (best.warning === null) return best
    } catch (error) {
      if (isMistake(error)) throw error
    }
  }
  return best
}

/** An error of the statement itself, which no second try mends. */
function isMistake(error: unknown): boolean {
  return (error as { code?: string }).code === 'ER_PARSE_ERROR'
}

async function corpusSize(engine: SphinxqlClient): Promise<CorpusSize> {
  const [row] = await engine.run(`SELECT COUNT(*) AS passages, SUM(length) AS terms FROM ${engine.table}`)
  const passages = Number(row?.['passages'] ?? 0)
  return { passages, averageLength: passages > 0 ? Number(row?.['terms']) / passages : 1 }
}
