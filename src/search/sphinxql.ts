// SphinxQL statements in, rows out: the one place that talks to Manticore or Sphinx, and knows how they differ.
import type { Pool, PoolConnection } from 'mysql2/promise'
import type { Endpoint } from './engine-address.ts'

/** Milliseconds to wait for a connection before a server counts as down. */
const CONNECT_LIMIT_MS = 3000
const CONNECTIONS = 8

export type Row = Record<string, string | number>

/** Rows of a search with what the engine says about it. */
export interface Searched {
  rows: Row[]
  /** Number of documents each word of the query stands in. */
  documentsWith: Map<string, number>
  /** What went wrong in part, e.g. a shard that did not answer; the rows are then not all. */
  warning: string | null
}

export interface SphinxqlClient {
  readonly table: string
  run(sql: string, values?: unknown[]): Promise<Row[]>
  search(sql: string, values?: unknown[]): Promise<Searched>
  close(): Promise<void>
}

/** Connects lazily to one server; mysql2 is loaded here and nowhere else. */
export async function connect({ host, port, table }: Endpoint): Promise<SphinxqlClient> {
  const { createPool } = await import('mysql2/promise')
  const pool = createPool({
    host,
    port,
    connectionLimit: CONNECTIONS,
    connectTimeout: CONNECT_LIMIT_MS,
    supportBigNumbers: true,
    // Neither engine knows prepared statements over this protocol: query(), never execute().
    maxPreparedStatements: 1,
  })
  return {
    table,
    run: async (sql, values) => asRows((await pool.query(sql, values))[0]),
    search: (sql, values) => onOneConnection(pool, (connection) => searchWithMeta(connection, sql, values)),
    close: () => pool.end(),
  }
}

async function onOneConnection<T>(pool: Pool, act: (connection: PoolConnection) => Promise<T>): Promise<T> {
  const connection = await pool.getConnection()
  try {
    return await act(connection)
  } finally {
    connection.release()
  }
}

// SHOW META speaks of the connection's last search, so both must go over the same one.
async function searchWithMeta(
  connection: PoolConnection,
  sql: string,
  values?: unknown[],
): Promise<Searched> {
  const rows = asRows((await connection.query(sql, values))[0])
  const meta = asRows((await connection.query('SHOW META'))[0])
  const said = new Map(meta.map((row) => [String(row['Variable_name']), String(row['Value'])]))
  const documentsWith = new Map<string, number>()
  for (let i = 0; said.has(`keyword[${i}]`); i++)
    documentsWith.set(said.get(`keyword[${i}]`)!, Number(said.get(`docs[${i}]`)))
  return { rows, documentsWith, warning: said.get('warning') ?? null }
}

function asRows(result: unknown): Row[] {
  return Array.isArray(result) ? (result as Row[]) : []
}

/** Letters of a word as `spellWord` writes it. */
const CHARSET = '0..9, a..z, _'

/**
 * Makes sure that the table stands. Manticore makes it on the spot; Sphinx 2.2 has no CREATE TABLE and reads
 * its tables from sphinx.conf, so there a missing one is said with what to write.
 */
export async function ensureTable(client: SphinxqlClient): Promise<void> {
  const tables = await client.run('SHOW TABLES')
  // Sphinx calls the column Index, Manticore Index or Table by version.
  if (tables.some((row) => row['Index'] === client.table || row['Table'] === client.table)) return
  try {
    await client.run(
      `CREATE TABLE ${client.table} (body text, report bigint, number uint, length uint) charset_table='${CHARSET}' min_word_len='1'`,
    )
  } catch (error) {
    throw new Error(
      `The search engine has no table ${client.table} and cannot make one (${(error as Error).message}); declare it as a real-time index with the field body and the attributes report (bigint), number and length (uint), charset_table = ${CHARSET}.`,
    )
  }
}
