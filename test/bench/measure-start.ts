// Two bots' start commands in; how soon each gives its first answer, and how many it gives a second, out.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { CrowdApi } from './crowd-api.ts'
import { figures, median, table, timed, times } from './measure.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OURS = join(ROOT, 'src/main.ts')
const ECHO = join(import.meta.dirname, 'echo-bot.ts')
const RUNS = 7
const CROWDS = 15
const PEOPLE = 400
const LATENCY_MS = 50
const QUESTIONS = [
  '阿坝州的会议是谁主持的',
  '核酸检测怎么安排',
  '长治开会说了什么',
  '谁出席了会议',
  '应急演练',
]

/** A bot under measurement, and the Bot API it polls. */
interface Running {
  api: CrowdApi
  /** Milliseconds from process start to first answer. */
  startMs: number
  end(): void
}

/**
 * Starts this bot and an echo bot in turn against a local Bot API. Start: process start to first answer. Load: 400
 * people ask at once, every call to the API takes 50 ms; the bots are asked in turn, so that what else the machine
 * does burdens all of them.
 */
export async function measureStart(): Promise<string> {
  const starts: [number[], number[]] = [[], []]
  for (let run = 0; run < RUNS; run++)
    for (const [i, entry] of [OURS, ECHO].entries()) {
      const bot = await startBot([entry])
      starts[i]!.push(bot.startMs)
      bot.end()
    }
  const [ours, echo] = starts.map(median) as [number, number]
  const [rate, before, after] = await measureLoad([[OURS], [ECHO], [ECHO, '--confirm-after']])
  const load = (how: string, other: number) => [
    `answers a second, ${PEOPLE} people at once, ${LATENCY_MS} ms to the API, median of ${CROWDS}; ${how}`,
    figures(rate!),
    figures(other),
    times(rate!, other),
  ]
  return table(
    ['Beside an echo bot (grammY; load: its runner)', 'ours', 'echo', 'ratio'],
    [
      [
        `process start to first answer, median of ${RUNS}`,
        `${figures(ours)} ms`,
        `${figures(echo)} ms`,
        times(ours, echo),
      ],
      load('echo confirms before it answers', before!),
      load('echo confirms what it answered, batch by batch', after!),
    ],
  )
}

/** Answers a second of each bot: the median over crowds that ask them in turn. */
async function measureLoad(entries: string[][]): Promise<number[]> {
  const bots: Running[] = []
  try {
    for (const entry of entries) bots.push(await startBot(entry))
    const crowd = Array.from({ length: PEOPLE }, (_, i) => QUESTIONS[i % QUESTIONS.length]!)
    const crowdMs = bots.map((): number[] => [])
    for (const { api } of bots) api.latencyMs = LATENCY_MS
    for (let i = 0; i < CROWDS; i++)
      for (const [b, { api }] of bots.entries()) crowdMs[b]!.push((await timed(() => api.ask(crowd))).ms)
    return crowdMs.map((ms) => (PEOPLE * 1000) / median(ms))
  } finally {
    for (const { end } of bots) end()
  }
}

/** Starts a bot; resolves with its first answer. */
async function startBot(entry: string[]): Promise<Running> {
  const api = new CrowdApi()
  const env = {
    ...process.env,
    BOT_TOKEN: '1000000001:a-token-of-twenty-characters',
    TELEGRAM_API_ROOT: await api.listen(),
    LOG_LEVEL: 'error',
  }
  const began = performance.now()
  const bot = spawn(process.execPath, ['--import', 'tsx', ...entry], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await api.ask(QUESTIONS.slice(0, 1))
  const end = () => {
    bot.kill('SIGKILL')
    api.close()
  }
  return { api, startMs: performance.now() - began, end }
}
