// A greeting, thanks, an order or a call for help in, a kind line out; never a quotation.
import type { Answer } from '../../model.ts'
import { latinNameOf } from '../../text/places.ts'
import { button, VERB } from '../callback-data.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { wording } from '../wording/wording.ts'
import { meetingOf, placeInScript } from './cite.ts'
import { MessageText } from './message-text.ts'
import { addCoverage } from './render-coverage.ts'
import { commandExamples } from './render-usage.ts'

type Reason = Extract<Answer, { kind: 'help' }>['reason']

/** A kind line for what is no question, with a way on. */
export function renderHelp(scene: Scene, reason: Reason): View {
  const message = new MessageText().line(scene.reader.words[reason])
  return {
    ...message.build(),
    buttons: reason === 'thanks' || reason === 'farewell' ? [] : exampleButtons(scene),
  }
}

/** One line, with buttons where there is a way on. */
export function renderLine(line: string, buttons: Buttons = []): View {
  return { ...new MessageText().line(line).build(), buttons }
}

/** The welcome: who I am, what I hold, what to try. */
export function renderStart(scene: Scene): View {
  const { words } = scene.reader
  const message = new MessageText().line(words.start).line()
  addCoverage(message, scene)
  message.line().line(words.examples)
  return { ...message.build(), buttons: exampleButtons(scene) }
}

/** How to use me, on one screen. */
export function renderHowTo(scene: Scene): View {
  const { words } = scene.reader
  const message = new MessageText().bold(words.helpTitle).line()
  for (const line of words.helpLines) message.line(`• ${line}`)
  if (scene.canShare) message.line(`• ${words.inlineHelp(scene.botName)}`)
  message.line()
  addCoverage(message, scene)
  const examples = exampleButtons(scene)
  return {
    ...message.build(),
    buttons: [...examples.slice(0, -1), ...commandExamples(scene), ...examples.slice(-1)],
  }
}

/** The example questions: made of a place the collection really has. */
export const EXAMPLES = ['exampleQuestion', 'exampleTopic'] as const

/** An example question as a person would type it; undefined for a report without a place. */
export function exampleQuestion(scene: Scene, number: number, reportIndex: number): string | undefined {
  const report = scene.desk.archive.reports[reportIndex]
  const place = report && meetingOf(report, 0)?.place
  const example = EXAMPLES[number]
  if (!place || !example) return undefined
  if (scene.reader.language !== 'en') return scene.reader.words[example](placeInScript(scene.reader, place))
  const latin = latinNameOf(place)
  return latin ? scene.reader.words[example](latin) : wording('hans')[example](place)
}

function exampleButtons(scene: Scene): Buttons {
  const { reports } = scene.desk.archive
  const held = scene.desk
    .allMeetings()
    .slice(0, 50)
    .map(({ report }) => report)
    .filter((report, i, all) => all.indexOf(report) === i && reports[report]!.meetings[0]?.place)
  // In English a question of a place that no English name means would be in Chinese: the others come first.
  const isNamed = (report: number) => latinNameOf(reports[report]!.meetings[0]!.place!) !== undefined
  const chosen =
    scene.reader.language === 'en'
      ? [...held.filter(isNamed), ...held.filter((report) => !isNamed(report))]
      : held
  const examples = EXAMPLES.flatMap((_, number): Buttons => {
    const report = chosen[number % Math.max(chosen.length, 1)]
    const text = report === undefined ? undefined : exampleQuestion(scene, number, report)
    return text ? [[button(text, VERB.example, number, reports[report!]!.token)]] : []
  })
  return [...examples, [button(scene.reader.words.allMeetings, VERB.allMeetings, 0)]]
}
