// A set in, how long each command takes beside a plain question out, message and all.
import { sharedTopics } from '../../src/answer/commands/shared-topics.ts'
import { answerQuestion } from '../../src/telegram/answer-question.ts'
import { COMMANDS } from '../../src/telegram/commands.ts'
import type { Scene, View } from '../../src/telegram/view.ts'
import { sceneOver } from '../telegram/paper-desk.ts'
import type { BenchSet } from './bench-set.ts'
import { figures, percentiles, table, timed, times } from './measure.ts'

const QUESTIONS = 100
const ROUNDS = 2
/** Meetings and reports from which arguments are drawn. */
const DRAWN = 12

/** Asks questions and commands in turn, so that drift hits all of them; arguments are drawn from the set itself. */
export async function measureCommands({ name, desk, questions }: BenchSet): Promise<string> {
  const scene = await sceneOver(desk, '', 'zh-hans')
  const asked: Record<string, ((scene: Scene) => View | Promise<View>)[]> = {
    question: questions.slice(0, QUESTIONS).map(
      ({ q }) =>
        (scene) =>
          answerQuestion(scene, q),
    ),
  }
  for (const [command, given] of Object.entries(argumentsFrom(scene)))
    asked[command] = given.map((argument) => (scene) => COMMANDS[command]!(scene, argument))
  const durations = new Map(Object.keys(asked).map((what) => [what, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [what, acts] of Object.entries(asked))
      for (const act of acts) {
        const { ms } = await timed(() => act(scene))
        // The first round warms up.
        if (round > 0) durations.get(what)!.push(ms)
      }
  const plain = percentiles(durations.get('question')!)
  return table(
    [`${name}: replies in the process`, 'p50 ms', 'p99 ms', 'p99 ÷ question'],
    [...durations].flatMap(([what, taken]) => {
      // A set of documents without places gives no two meetings to compare.
      if (taken.length === 0) return []
      const { p50, p99 } = percentiles(taken)
      return [[what === 'question' ? what : `/${what}`, figures(p50), figures(p99), times(p99, plain.p99)]]
    }),
  )
}

function argumentsFrom({ desk }: Scene): Record<string, string[]> {
  const { reports } = desk.archive
  const choices = desk.allMeetings().slice(0, DRAWN)
  const topics = [...new Set(choices.flatMap((choice) => sharedTopics(desk.archive, [choice])))]
  const places = [
    ...new Set(
      desk
        .allMeetings()
        .flatMap(({ report, meeting }) => reports[report]!.meetings[meeting ?? -1]?.place ?? []),
    ),
  ]
  const people = reports.flatMap(({ meetings }) =>
    meetings.flatMap(({ chair, attendees }) => [...chair, ...attendees]),
  )
  const pairs = places.slice(1, DRAWN).map((place, i) => `${places[i]} ${place}`)
  return {
    topic: topics.slice(0, 2 * DRAWN),
    compare: pairs.flatMap((pair) => [pair, ...topics.slice(0, 3).map((topic) => `${pair} ${topic}`)]),
    who: [...people.slice(0, DRAWN).map((person) => person.name), '王小明', 'zhang san'],
    cite: [
      ...places.slice(0, DRAWN),
      ...choices.map(({ report }) => reports[report]!.title ?? '').filter(Boolean),
    ],
    coverage: [''],
    help: [''],
  }
}
