// Passages by the hundred thousand in, a search engine of its own beside the index in memory out.
import type { Report } from '../../src/model.ts'
import { readEngineAddress } from '../../src/search/engine-address.ts'
import { openEngineArchive } from '../../src/search/engine-archive.ts'
import { fillEngine } from '../../src/search/fill-engine.ts'
import { FINGERPRINT } from '../../src/search/search.ts'
import { hasSphinx, startSphinx } from '../search/sphinx-servers.ts'
import { figures, type Percentiles, percentiles, table, timed } from './measure.ts'
import { recombine } from './measure-growth.ts'
import { PEERS } from './peers.ts'

export const ENGINE_PASSAGES = 200_000
const PARAGRAPHS_A_REPORT = 100
const QUESTIONS_ASKED = 100

/** Fills two shards with recombined passages, asks both, and asks once more with a shard dead. */
export async function measureEngine(
  texts: readonly string[],
  questions: readonly string[],
  count = ENGINE_PASSAGES,
): Promise<string> {
  if (!hasSphinx()) return 'Without searchd (Debian: sphinxsearch) the search engine is not measured.'
  const passages = recombine(texts, count)
  const reports = asReports(passages)
  const servers = await startSphinx()
  try {
    const address = readEngineAddress(servers.searchUrl)
    const filled = await timed(() => fillEngine(reports, address, FINGERPRINT))
    const empty = { words: [], passagesWith: [], readings: [], glosses: {} }
    const engine = await openEngineArchive(
      reports,
      { lexicon: empty, builtAt: '', fingerprint: FINGERPRINT },
      address,
    )
    const there = await ask((text) => engine.find({ text }), questions)
    process.stderr.write(`  ${count} passages on the engine measured\n`)
    const built = await timed(() => PEERS[0]!.build(passages))
    const here = await ask((text) => built.result.engine.search(text, 50), questions)
    await servers.killShard(1)
    const { partial } = await engine.find({ text: questions[0]! })
    await engine.close()
    const row = (name: string, ms: number, { p50, p99 }: Percentiles) => [
      name,
      `${figures(ms / 1000)} s`,
      `${figures(p50)} ms`,
      `${figures(p99)} ms`,
    ]
    return `${table(
      [`${count.toLocaleString('en')} passages`, 'build', 'p50', 'p99'],
      [
        row('Sphinx 2.2, two shards and a distributed index', filled.ms, there),
        row('the index in memory', built.ms, here),
      ],
    )}\n\nWith one shard killed the answer says that it may not be whole: ${partial ? 'yes' : 'NO'}.`
  } finally {
    await servers.stop()
  }
}

async function ask(search: (text: string) => unknown, questions: readonly string[]): Promise<Percentiles> {
  const durations: number[] = []
  for (const text of questions.slice(0, QUESTIONS_ASKED)) durations.push((await timed(() => search(text))).ms)
  return percentiles(durations)
}

function asReports(paragraphs: readonly string[]): Report[] {
  const reports: Report[] = []
  for (let i = 0; i < paragraphs.length; i += PARAGRAPHS_A_REPORT) {
    const n = reports.length
    reports.push({
      id: `r${n}`,
      token: `r${n}`,
      file: `r${n}.txt`,
      kicker: null,
      title: null,
      subtitle: null,
      paragraphs: paragraphs
        .slice(i, i + PARAGRAPHS_A_REPORT)
        .map((text, p) => ({ token: `r${n}p${p}`, text })),
      lines: [],
      script: 'hans',
      meetings: [],
      source: { publisher: null, published: null, url: null, reporters: [], editor: null },
      repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
    })
  }
  return reports
}
