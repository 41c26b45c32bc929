import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/answer/desk.ts'
import { ingest } from '../../src/flow.ts'
import type { Archive, Report } from '../../src/model.ts'
import { type QuestionItem, scoreQuestion } from '../../src/score.ts'
import { readEngineAddress } from '../../src/search/engine-address.ts'
import { openEngineArchive } from '../../src/search/engine-archive.ts'
import { fillEngine } from '../../src/search/fill-engine.ts'
import { buildIndex, FINGERPRINT, openArchive } from '../../src/search/search.ts'
import { spellWord } from '../../src/search/spell-word.ts'
import { hasSphinx, type SphinxServers, startSphinx } from './sphinx-servers.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const QUESTIONS = ['密切接触者隔离', '核酸检测能力', '“14+7”', '农村 返乡', '元方', '冷链食品消杀', '通行证']

describe('readEngineAddress', () => {
  it('reads and writes one table when no shards are named', () => {
    const here = { host: 'search.example', port: 9306, table: 'jiyao' }
    expect(readEngineAddress('manticore://search.example:9306')).toEqual({ read: here, write: [here] })
  })

  it('writes to each shard and reads the table over them', () => {
    const { write } = readEngineAddress('manticore://front:9306?shards=a:1,b:2')
    expect(write.map(({ host, port }) => `${host}:${port}`)).toEqual(['a:1', 'b:2'])
  })

  it('says which address has no port', () => {
    expect(() => readEngineAddress('manticore://front:9306?shards=a')).toThrow('SEARCH_URL: a is not')
  })
})

describe('spellWord', () => {
  it('spells different terms differently, in letters that no engine takes for an operator', () => {
    const terms = ['隔离', '隔', '14+7', '14', '7', 'a', '𠀀', 'h9694h79bb', '"', '-a']
    const spelled = terms.map(spellWord)
    expect(new Set(spelled).size).toBe(terms.length)
    for (const word of spelled) expect(word).toMatch(/^[0-9a-z_]+$/)
  })
})

// Continuous integration installs the server; elsewhere its absence is said.
const present = hasSphinx()
if (!present && process.env['CI']) throw new Error('sphinxsearch is not installed')
describe.skipIf(!present)('the archive on a search engine', () => {
  let servers: SphinxServers
  let reports: Report[]
  let embedded: Archive
  let engine: Archive & { close(): Promise<void> }
  const open = () =>
    openEngineArchive(
      reports,
      { lexicon: embedded.lexicon, builtAt: '', fingerprint: FINGERPRINT },
      readEngineAddress(servers.searchUrl),
    )

  beforeAll(async () => {
    servers = await startSphinx()
    reports = readdirSync(CORPUS)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ingest({ file, bytes: readFileSync(join(CORPUS, file)) }).report)
    embedded = openArchive(reports, await buildIndex(reports), '')
    await fillEngine(reports, readEngineAddress(servers.searchUrl), FINGERPRINT)
    engine = await open()
  }, 60_000)
  afterAll(async () => {
    await engine?.close()
    await servers?.stop()
  })

  it('holds every passage, over both shards', () => {
    expect(engine.passageCount).toBe(embedded.passageCount)
  })

  it.each(QUESTIONS)('finds the same passages with the same scores for %s', async (text) => {
    const [here, there] = await Promise.all([embedded.find({ text }), engine.find({ text })])
    expect(there.partial).toBe(false)
    expect(there.terms).toEqual(here.terms)
    expect(there.hits.length).toBeGreaterThan(0)
    there.hits.slice(0, 10).forEach(({ score }, i) => {
      expect(score).toBeCloseTo(here.hits[i]!.score, 6)
    })
  })

  it('answers the questions as well as the index in memory does, within two points', async () => {
    const items = readFileSync(join(CORPUS, '../test/questions/questions.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as QuestionItem)
    const hits = async (archive: Archive) => {
      const desk = openDesk(archive)
      let count = 0
      for (const item of items) if ((await scoreQuestion(desk, item, 600)).hitAt1) count++
      return count
    }
    const [there, here] = [await hits(engine), await hits(embedded)]
    expect(Math.abs(there - here) / items.length).toBeLessThanOrEqual(0.02)
  }, 60_000)

  it('looks only in the reports asked for', async () => {
    const { hits } = await engine.find({ text: '核酸检测', reports: [1, 3] })
    expect(new Set(hits.map(({ passage }) => passage.report))).toEqual(new Set([1, 3]))
  })

  it('writes nothing when all stands already, and only what changed when something did', async () => {
    const address = readEngineAddress(servers.searchUrl)
    expect(await fillEngine(reports, address, FINGERPRINT)).toEqual({ added: 0, removed: 0, kept: 5 })
    expect(await fillEngine(reports.slice(1), address, FINGERPRINT)).toEqual({
      added: 0,
      removed: 1,
      kept: 4,
    })
    expect(await fillEngine(reports, address, FINGERPRINT)).toEqual({ added: 1, removed: 0, kept: 4 })
  })

  it('says that results may be missing when a shard is down', async () => {
    await servers.killShard(0)
    const found = await engine.find({ text: '核酸检测' })
    expect(found.partial).toBe(true)
    await servers.killShard(1)
    await servers.killShard(2)
    expect(await engine.find({ text: '核酸检测' })).toMatchObject({ hits: [], partial: true })
  })
})
