import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HandleOnce, onceInMemory, onceInRedis } from '../../../src/telegram/updates/handle-once.ts'
import { hasRedis, startRedis } from '../redis-server.ts'

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20))

describe('onceInMemory', () => {
  it('lets a second delivery wait for the first', async () => {
    const once = onceInMemory()
    let times = 0
    const act = async () => {
      await pause()
      times++
    }
    expect(await Promise.all([once(1, act), once(1, act)])).toEqual(['done', 'done'])
    expect(times).toBe(1)
  })
})

const present = hasRedis()
if (!present && process.env['CI']) throw new Error('redis-server is not installed')
describe.skipIf(!present)('onceInRedis, over two processes', () => {
  let server: Awaited<ReturnType<typeof startRedis>>
  let clients: Redis[]
  let processes: HandleOnce[]
  beforeAll(async () => {
    server = await startRedis()
    clients = [new Redis(server.url), new Redis(server.url)]
    processes = clients.map(onceInRedis)
  })
  afterAll(async () => {
    for (const client of clients) client.disconnect()
    await server.stop()
  })

  it('lets one process handle an update and tells the other that it is in hand, then done', async () => {
    let times = 0
    const act = async () => {
      times++
      await pause()
    }
    const both = await Promise.all(processes.map((once) => once(1, act)))
    expect(both.sort()).toEqual(['busy', 'done'])
    expect(await processes[1]!(1, act)).toBe('done')
    expect(times).toBe(1)
  })

  it('frees an update that one process failed at for the other', async () => {
    const failing = processes[0]!(2, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await processes[1]!(2, async () => {})).toBe('done')
  })

  it('frees an update whose process died after a while, and not before', async () => {
    void processes[0]!(3, () => new Promise(() => {}))
    await pause()
    expect(await processes[1]!(3, async () => {})).toBe('busy')
    const left = await clients[0]!.ttl('jiyao:update:3')
    expect(left).toBeGreaterThan(30)
    expect(left).toBeLessThanOrEqual(35)
  })
})
