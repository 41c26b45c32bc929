// Updates handled in, numbers for Prometheus out.
import type { MiddlewareFn } from 'grammy'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Archive } from '../../model.ts'

export interface Metrics {
  readonly registry: Registry
  /** Counts and times what passes through. */
  readonly middleware: MiddlewareFn
  /** Counts what could not be answered. */
  failed(): void
}

/** Seconds; most answers take milliseconds, Telegram's own answer some tenths. */
const BUCKETS_S = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]

/** Metrics of one process; the archive's size is read when they are asked for. */
export function measureUpdates(archive: () => Archive): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'jiyao_' })
  const registers = [registry]
  const updates = new Counter({
    name: 'jiyao_updates_total',
    help: 'Updates handled, by kind',
    labelNames: ['kind'],
    registers,
  })
  const failures = new Counter({
    name: 'jiyao_failures_total',
    help: 'Updates that could not be answered',
    registers,
  })
  const inHand = new Gauge({ name: 'jiyao_updates_in_hand', help: 'Updates being handled', registers })
  const seconds = new Histogram({
    name: 'jiyao_update_seconds',
    help: 'From taking an update to its answer being accepted by Telegram',
    buckets: BUCKETS_S,
    registers,
  })
  gauge('jiyao_reports', 'Reports in the archive', () => archive().reports.length)
  gauge('jiyao_passages', 'Passages in the index', () => archive().passageCount)
  gauge(
    'jiyao_index_built_seconds',
    'When the index was built, Unix time',
    () => Date.parse(archive().builtAt) / 1000,
  )

  function gauge(name: string, help: string, read: () => number) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
  return {
    registry,
    failed: () => failures.inc(),
    middleware: async (ctx, next) => {
      const kind = Object.keys(ctx.update).find((key) => key !== 'update_id') ?? 'unknown'
      const stop = seconds.startTimer()
      inHand.inc()
      try {
        await next()
      } finally {
        inHand.dec()
        stop()
        updates.inc({ kind })
      }
    },
  }
}
