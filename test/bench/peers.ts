// The engines measured side by side, each given the same bigrams and its best setting.
import {
  create,
  insertMultiple,
  load as loadOrama,
  save as saveOrama,
  search as searchOrama,
} from '@orama/orama'
import FlexSearch from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import sqlite from 'node-sqlite3-wasm'
import { spellTerm } from '../../src/search/spell-term.ts'
import { spellWord } from '../../src/search/spell-word.ts'
import { bigrams } from '../../src/text/bigrams.ts'
import { fold } from '../../src/text/fold.ts'
import { withoutQuestionWords } from '../../src/text/question-words.ts'
import { TypedArrayBm25 } from './typed-array-bm25.ts'

export interface Engine {
  /** Ids (positions) of the texts that fit, best first. */
  search(question: string, limit: number): number[] | Promise<number[]>
}

export interface Peer {
  name: string
  /** Indexes texts; `saved` is what would lie on disk, null where the engine keeps no file. */
  build(texts: readonly string[]): Promise<{ engine: Engine; saved: string | Uint8Array | null }>
  load?(saved: string | Uint8Array): Promise<Engine>
}

/** Terms of a question: the same for every engine, so that only the engines differ. */
const terms = (question: string) => [...new Set(bigrams(withoutQuestionWords(fold(question))))]
const words = (text: string) => bigrams(text).map(spellWord)

const MINISEARCH = { fields: ['text'], tokenize: bigrams, processTerm: spellTerm }
const askMiniSearch = (engine: MiniSearch): Engine => ({
  search: (question, limit) =>
    engine
      .search('', { tokenize: () => terms(question) })
      .slice(0, limit)
      .map(({ id }) => id),
})

const ORAMA_TOKENIZER = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (raw: string) => raw.split(' '),
}
const newOrama = () =>
  create({ schema: { n: 'number', text: 'string' }, components: { tokenizer: ORAMA_TOKENIZER } })
const askOrama = (db: ReturnType<typeof newOrama>): Engine => ({
  search: async (question, limit) => {
    // threshold 1: any term may match; exact: a bigram is no prefix of another.
    const found = await searchOrama(db, {
      term: terms(question).map(spellWord).join(' '),
      properties: ['text'],
      threshold: 1,
      exact: false,
      tolerance: 0,
      limit,
    })
    return found.hits.map(({ document }) => Number(document['n']))
  },
})

const askLunr = (index: lunr.Index): Engine => ({
  search: (question, limit) =>
    index
      .query((query) => {
        for (const term of terms(question)) query.term(spellWord(term), { usePipeline: false })
      })
      .slice(0, limit)
      .map(({ ref }) => Number(ref)),
})

export const PEERS: Peer[] = [
  {
    name: 'MiniSearch, Han re-spelled (ours)',
    build: async (texts) => {
      const engine = new MiniSearch(MINISEARCH)
      engine.addAll(texts.map((text, id) => ({ id, text })))
      return { engine: askMiniSearch(engine), saved: JSON.stringify(engine) }
    },
    load: async (saved) => askMiniSearch(MiniSearch.loadJSON(String(saved), MINISEARCH)),
  },
  {
    name: 'FlexSearch',
    build: async (texts) => {
      // Its scores are positions, not frequencies; resolution 9 and suggest give the best ranking it has.
      const index = new FlexSearch.Index({
        tokenize: 'strict',
        resolution: 9,
        encode: (text: string) => text.split(' '),
      })
      texts.forEach((text, id) => {
        index.add(id, words(text).join(' '))
      })
      const engine: Engine = {
        search: (question, limit) =>
          index.search(terms(question).map(spellWord).join(' '), { limit, suggest: true }) as number[],
      }
      let saved = ''
      index.export((_key: string, data: unknown) => {
        saved += String(data ?? '')
      })
      return { engine, saved }
    },
  },
  {
    name: 'Orama',
    build: async (texts) => {
      const db = newOrama()
      await insertMultiple(
        db,
        texts.map((text, n) => ({ n, text: words(text).join(' ') })),
        500,
      )
      return { engine: askOrama(db), saved: JSON.stringify(saveOrama(db)) }
    },
    load: async (saved) => {
      const db = newOrama()
      loadOrama(db, JSON.parse(String(saved)))
      return askOrama(db)
    },
  },
  {
    name: 'lunr',
    build: async (texts) => {
      const index = lunr(function () {
        this.pipeline.reset()
        this.searchPipeline.reset()
        this.tokenizer = ((text: string) => text.split(' ').map((word) => new lunr.Token(word, {}))) as never
        this.ref('n')
        this.field('text')
        texts.forEach((text, n) => {
          this.add({ n, text: words(text).join(' ') })
        })
      })
      return { engine: askLunr(index), saved: JSON.stringify(index) }
    },
    load: async (saved) => askLunr(lunr.Index.load(JSON.parse(String(saved)))),
  },
  {
    name: 'SQLite FTS5 (WebAssembly)',
    build: async (texts) => {
      const db = new sqlite.Database(':memory:')
      db.exec(
        `CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize="unicode61 tokenchars '_'")`,
      )
      db.exec('BEGIN')
      const insert = db.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)')
      texts.forEach((text, n) => {
        insert.run([n + 1, words(text).join(' ')])
      })
      db.exec('COMMIT')
      insert.finalize()
      const select = db.prepare(
        'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?',
      )
      const pages = db.get('PRAGMA page_count') as { page_count: number }
      const size = db.get('PRAGMA page_size') as { page_size: number }
      return {
        engine: {
          search: (question, limit) => {
            const match = terms(question).map((term) => `"${spellWord(term)}"`)
            if (match.length === 0) return []
            return (select.all([match.join(' OR '), limit]) as { rowid: number }[]).map(
              ({ rowid }) => rowid - 1,
            )
          },
        },
        saved: new Uint8Array(pages.page_count * size.page_size),
      }
    },
  },
  {
    name: 'typed-array BM25 (yardstick)',
    build: async (texts) => {
      const index = new TypedArrayBm25(texts)
      return {
        engine: { search: (question, limit) => index.search(terms(question).join(' '), limit) },
        saved: null,
      }
    },
  },
]
