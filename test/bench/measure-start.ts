// Two bots' start commands in; how soon each gives its first answer, and how many it gives a second, out.
import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { CrowdApi } from './crowd-api.ts'
import { figures, median, table, timed, times } from './measure.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OURS = join(ROOT, 'src/main.ts')
const ECHO = join(import.meta.dirname, 'echo-bot.ts')
const RUNS = 7
const CROWDS = 5
const PEOPLE = 400
const LATENCY_MS = 50
const QUESTIONS = [
  '阿坝州的会议是谁主持的',
  '核酸检测怎么安排',
  '长治开会说了什么',
  '谁出席了会议',
  '应急演练',
]

interface Measured {
  startMs: number
  /** Milliseconds in which a crowd of `PEOPLE` was answered, once for each crowd. */
  crowdMs: number[]
}

/**
 * Starts this bot and an echo bot in turn against a local Bot API. Start: process start to first answer. Load: 400
 * people ask at once, every call to the API takes 50 ms.
 */
export async function measureStart(): Promise<string> {
  const [ours, echo]: [Measured[], Measured[]] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    const crowds = run === 0 ? CROWDS : 0
    ours.push(await measureBot([OURS], crowds))
    echo.push(await measureBot([ECHO], crowds))
  }
  const careful = await measureBot([ECHO, '--confirm-after'], CROWDS)
  const starts = (runs: Measured[]) => median(runs.map(({ startMs }) => startMs))
  const rate = ({ crowdMs }: Measured) => (PEOPLE * 1000) / median(crowdMs)
  const load = (than: string, bot: Measured) => [
    `answers a second, ${PEOPLE} people at once, ${LATENCY_MS} ms to the API, median of ${CROWDS}; ${than}`,
    figures(rate(ours[0]!)),
    figures(rate(bot)),
    times(rate(ours[0]!), rate(bot)),
  ]
  return table(
    ['Beside an echo bot (grammY; load: its runner)', 'ours', 'echo', 'ratio'],
    [
      [
        `process start to first answer, median of ${RUNS}`,
        `${figures(starts(ours))} ms`,
        `${figures(starts(echo))} ms`,
        times(starts(ours), starts(echo)),
      ],
      load('echo confirms before it answers', echo[0]!),
      load('echo confirms what it answered, batch by batch', careful),
    ],
  )
}

async function measureBot(entry: string[], crowds: number): Promise<Measured> {
  const api = new CrowdApi()
  const env = {
    ...process.env,
    BOT_TOKEN: '1000000001:a-token-of-twenty-characters',
    TELEGRAM_API_ROOT: await api.listen(),
    LOG_LEVEL: 'error',
  }
  let bot: ChildProcess | undefined
  try {
    const { ms: startMs } = await timed(() => {
      bot = spawn(process.execPath, ['--import', 'tsx', ...entry], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      return api.ask(QUESTIONS.slice(0, 1))
    })
    api.latencyMs = LATENCY_MS
    const crowd = Array.from({ length: PEOPLE }, (_, i) => QUESTIONS[i % QUESTIONS.length]!)
    const crowdMs: number[] = []
    for (let i = 0; i < crowds; i++) crowdMs.push((await timed(() => api.ask(crowd))).ms)
    return { startMs, crowdMs }
  } finally {
    bot?.kill('SIGKILL')
    api.close()
  }
}
