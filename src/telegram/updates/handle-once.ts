// An update's number and the work it asks for in, the work done once out, however often it is delivered.
import type { Redis } from 'ioredis'

/** `done`: handled, now or before. `busy`: another process has it in hand; deliver it again later. */
export type Outcome = 'done' | 'busy'

export type HandleOnce = (updateId: number, act: () => Promise<void>) => Promise<Outcome>

/** Updates remembered by one process: a day of a busy bot, under 2 MB. */
const REMEMBERED = 20_000

/** Remembers in memory. A second delivery while the first is in hand waits for it. */
export function onceInMemory(): HandleOnce {
  const known = new Map<number, Promise<void>>()
  return async (updateId, act) => {
    let work = known.get(updateId)
    if (!work) {
      work = act()
      known.set(updateId, work)
      if (known.size > REMEMBERED) known.delete(known.keys().next().value!)
      // What failed is not done: the next delivery tries again.
      work.catch(() => known.delete(updateId))
    }
    await work
    return 'done'
  }
}

/** Seconds after which an update taken by a process that died may be taken by another: the 30 s of an update and a little. */
const TAKEN_S = 35
/** Seconds a handled update is remembered: Telegram drops undelivered updates after a day. */
const DONE_S = 86_400

/** Remembers in Redis, for several processes behind one webhook. */
export function onceInRedis(redis: Redis): HandleOnce {
  return async (updateId, act) => {
    const key = `jiyao:update:${updateId}`
    if ((await redis.set(key, 'taken', 'EX', TAKEN_S, 'NX')) === null)
      return (await redis.get(key)) === 'done' ? 'done' : 'busy'
    try {
      await act()
    } catch (error) {
      await redis.del(key)
      throw error
    }
    await redis.set(key, 'done', 'EX', DONE_S)
    return 'done'
  }
}
