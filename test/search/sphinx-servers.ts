// Two Sphinx shards and a distributed index over them on loopback, for tests against the real server.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../free-ports.ts'

const CHARSET = '0..9, a..z, _'

export interface SphinxServers {
  searchUrl: string
  /** Kills one shard's daemon, as a machine dies. */
  killShard(index: number): Promise<void>
  stop(): Promise<void>
}

export function hasSphinx(): boolean {
  try {
    execFileSync('searchd', ['--help'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

export async function startSphinx(): Promise<SphinxServers> {
  const dir = mkdtempSync(join(tmpdir(), 'jiyao-sphinx-'))
  const [front, ...ports] = await freePorts(5)
  const shards = [
    { sql: ports[0]!, api: ports[1]! },
    { sql: ports[2]!, api: ports[3]! },
  ]
  const daemons = [
    ...shards.map(({ sql, api }, i) => start(dir, `shard${i}`, [sql, api], shardTable(dir, i))),
    start(dir, 'front', [front!], frontTable(shards.map(({ api }) => api))),
  ]
  await Promise.all([front!, ...shards.map(({ sql }) => sql)].map(isListening))
  const list = shards.map(({ sql }) => `127.0.0.1:${sql}`).join(',')
  const kill = (index: number) =>
    new Promise<void>((resolve) => {
      const daemon = daemons[index]!
      if (daemon.exitCode !== null || daemon.signalCode !== null) return resolve()
      daemon.once('exit', () => resolve())
      daemon.kill('SIGKILL')
    })
  return {
    searchUrl: `manticore://127.0.0.1:${front}?shards=${list}`,
    killShard: kill,
    stop: async () => {
      await Promise.all(daemons.map((_, i) => kill(i)))
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function start(dir: string, name: string, ports: number[], table: string) {
  const config = join(dir, `${name}.conf`)
  const listen = ports.map((port, i) => `  listen = 127.0.0.1:${port}${i === 0 ? ':mysql41' : ''}`)
  writeFileSync(
    config,
    `${table}
searchd
{
${listen.join('\n')}
  pid_file = ${join(dir, `${name}.pid`)}
  log = ${join(dir, `${name}.log`)}
  binlog_path =
  workers = threads
  max_packet_size = 32M
}
`,
  )
  return spawn('searchd', ['--config', config, '--nodetach'], { stdio: 'ignore' })
}

const shardTable = (dir: string, i: number) => `index jiyao_shard
{
  type = rt
  path = ${join(dir, `shard${i}`)}
  rt_field = body
  rt_attr_bigint = report
  rt_attr_uint = number
  rt_attr_uint = length
  rt_mem_limit = 256M
  dict = keywords
  min_word_len = 1
  charset_table = ${CHARSET}
}`

const frontTable = (apiPorts: number[]) => `index jiyao
{
  type = distributed
${apiPorts.map((port) => `  agent = 127.0.0.1:${port}:jiyao_shard`).join('\n')}
  agent_connect_timeout = 500
  agent_query_timeout = 3000
}`

async function isListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1')
      socket.once('connect', () => {
        socket.destroy()
        resolve(true)
      })
      socket.once('error', () => resolve(false))
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing listens on port ${port}`)
}
