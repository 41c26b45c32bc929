// SEARCH_URL in, where to read and where to write out.

export interface EngineAddress {
  read: Endpoint
  /** One for each shard; a report's passages all stand on one of them. */
  write: Endpoint[]
}

export interface Endpoint {
  host: string
  port: number
  table: string
}

const TABLE = 'jiyao'
const SHARD_TABLE = 'jiyao_shard'

/**
 * Reads `manticore://host:port[?shards=host:port,host:port]`. Without shards one table `jiyao` is read and
 * written; with shards `jiyao` is a distributed table over a table `jiyao_shard` on each of them.
 * Throws a sentence that names what is wrong.
 */
export function readEngineAddress(searchUrl: string): EngineAddress {
  const url = new URL(searchUrl)
  const read = endpoint(url.host, TABLE)
  const shards = url.searchParams.get('shards')
  const write = shards ? shards.split(',').map((host) => endpoint(host, SHARD_TABLE)) : [read]
  return { read, write }
}

function endpoint(hostAndPort: string, table: string): Endpoint {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(hostAndPort.trim()) ?? []
  if (!host || !port) throw new Error(`SEARCH_URL: ${hostAndPort} is not of the form host:port.`)
  return { host, port: Number(port), table }
}
