// Reports in, rows in a search engine's shards out; begun again, it goes on where it stopped.
import type { Report } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import type { EngineAddress } from './engine-address.ts'
import { engineRows } from './report-key.ts'
import { spellWord } from './spell-word.ts'
import { connect, ensureTable, type SphinxqlClient } from './sphinxql.ts'

/** Rows sent in one statement: about 1 MB, well under the engines' packet limit of 8 MB. */
const BATCH_ROWS = 200
/** Reports counted in one statement: the engines set memory aside for all they may return. */
const COUNTED_REPORTS = 20_000
/** Rows of one report; the key takes 48 of 63 bits, the number the rest. */
const MOST_ROWS = 1 << 15

export interface Filled {
  added: number
  removed: number
  kept: number
}

/** Brings the shards to hold exactly these reports. `onProgress` gets rows written so far and in all. */
export async function fillEngine(
  reports: readonly Report[],
  address: EngineAddress,
  fingerprint: string,
  onProgress: (written: number, total: number) => void = () => {},
): Promise<Filled> {
  const shards = await Promise.all(address.write.map(connect))
  try {
    await Promise.all(shards.map(ensureTable))
    const wanted = new Map<number, string[]>()
    for (const report of reports) {
      const { key, texts } = engineRows(report, fingerprint)
      wanted.set(key, texts.slice(0, MOST_ROWS))
    }
    const filled: Filled = { added: 0, removed: 0, kept: 0 }
    const missing: number[] = []
    const standing = await Promise.all(shards.map(rowsByKey))
    for (const [key, texts] of wanted) {
      if (standing[key % shards.length]!.get(key) === texts.length) filled.kept++
      else missing.push(key)
    }
    await Promise.all(
      shards.map(async (shard, s) => {
        for (const key of standing[s]!.keys()) {
          if (wanted.has(key) && key % shards.length === s) continue
          await shard.run(`DELETE FROM ${shard.table} WHERE report = ${key}`)
          filled.removed++
        }
      }),
    )
    const total = missing.reduce((sum, key) => sum + wanted.get(key)!.length, 0)
    let written = 0
    await Promise.all(
      shards.map(async (shard, s) => {
        const rows = missing
          .filter((key) => key % shards.length === s)
          .flatMap((key) => wanted.get(key)!.map((text, number) => ({ key, number, text })))
        for (let i = 0; i < rows.length; i += BATCH_ROWS) {
          const batch = rows.slice(i, i + BATCH_ROWS)
          await writeRows(shard, batch)
          written += batch.length
          onProgress(written, total)
        }
      }),
    )
    filled.added = missing.length
    return filled
  } finally {
    await Promise.all(shards.map((shard) => shard.close()))
  }
}

async function rowsByKey(shard: SphinxqlClient): Promise<Map<number, number>> {
  const counted = new Map<number, number>()
  for (let above = -1, page = COUNTED_REPORTS; page === COUNTED_REPORTS; ) {
    const rows = await shard.run(
      `SELECT report, COUNT(*) AS rows_of FROM ${shard.table} WHERE report > ${above} GROUP BY report ORDER BY report ASC LIMIT ${COUNTED_REPORTS} OPTION max_matches=${COUNTED_REPORTS}`,
    )
    for (const row of rows) counted.set(Number(row['report']), Number(row['rows_of']))
    above = Number(rows.at(-1)?.['report'] ?? above)
    page = rows.length
  }
  return counted
}

async function writeRows(shard: SphinxqlClient, rows: { key: number; number: number; text: string }[]) {
  const values = rows.map(({ key, number, text }) => {
    const words = bigrams(text).map(spellWord)
    const id = BigInt(key) * BigInt(MOST_ROWS) + BigInt(number + 1)
    return `(${id},'${words.join(' ')}',${key},${number},${new Set(words).size})`
  })
  await shard.run(`REPLACE INTO ${shard.table} (id,body,report,number,length) VALUES ${values.join(',')}`)
}
