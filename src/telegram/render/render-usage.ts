// A command without its argument in, what it does and an example to tap out.
import type { Choice } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { inScript, meetingOf, placeInScript } from './cite.ts'
import { MessageText } from './message-text.ts'

/** Commands that want an argument and can give an example of one. */
export const EXAMPLE_COMMANDS = ['topic', 'compare', 'who', 'cite'] as const
export type ExampleCommand = (typeof EXAMPLE_COMMANDS)[number]

/** Numbers of a button's example below this are questions; the commands follow. */
export const FIRST_COMMAND = 2
/** Meetings looked through for an example. */
const LOOKED_THROUGH = 50

/** What a command does, with an example of this collection; `line` says something else first. */
export function renderUsage(scene: Scene, command: ExampleCommand, line?: string): View {
  const { on } = scene.reader.words
  const usage = { topic: on.topicUsage, compare: on.compareUsage, who: on.whoUsage, cite: on.citeUsage }
  const message = new MessageText().line(line ?? usage[command])
  const example = exampleFor(scene, command)
  if (example) message.line(on.forExample(example.text))
  return { ...message.build(), buttons: example ? [[example.button]] : [] }
}

/** An example button for each command that has one. */
export function commandExamples(scene: Scene): Buttons {
  return EXAMPLE_COMMANDS.flatMap((command) => {
    const example = exampleFor(scene, command)
    return example ? [[example.button]] : []
  })
}

/** What an example button stands for: number and report in, command and argument out; undefined when it is gone. */
export function exampleCommand(
  scene: Scene,
  number: number,
  report: number,
): { command: ExampleCommand; argument: string } | undefined {
  const command = EXAMPLE_COMMANDS[number - FIRST_COMMAND]
  const all = scene.desk.allMeetings()
  const choice = all.find((one) => one.report === report)
  const argument = command && choice && argumentOf(scene, command, choice, all)
  return argument ? { command, argument } : undefined
}

/** The first meeting that yields an argument; newest first. */
function exampleFor(scene: Scene, command: ExampleCommand) {
  const all = scene.desk.allMeetings()
  const seen = new Set<number>()
  for (const choice of command === 'who' ? all : all.slice(0, LOOKED_THROUGH)) {
    // The button names the report: what its first meeting in the list yields is what a press brings.
    if (seen.has(choice.report)) continue
    seen.add(choice.report)
    const argument = argumentOf(scene, command, choice, all)
    if (!argument) continue
    const text = `/${command} ${argument}`
    const number = FIRST_COMMAND + EXAMPLE_COMMANDS.indexOf(command)
    const { token } = scene.desk.archive.reports[choice.report]!
    return { text, button: button(text, VERB.example, number, token) }
  }
  return undefined
}

function argumentOf(
  scene: Scene,
  command: ExampleCommand,
  choice: Choice,
  all: readonly Choice[],
): string | undefined {
  const report = scene.desk.archive.reports[choice.report]!
  const meeting = meetingOf(report, choice.meeting)
  const place = placeOf(scene, choice)
  const others = () => all.slice(0, LOOKED_THROUGH).filter((one) => one.report !== choice.report)
  switch (command) {
    case 'topic':
      return topicOf(scene, [choice, ...others().slice(0, 2)]) ?? topicOf(scene, [choice])
    case 'who': {
      const somebody = meeting?.chair[0] ?? meeting?.speakers[0]
      return somebody && inScript(scene.reader, report, somebody.name)
    }
    case 'cite':
      // Where no meeting has a place, a report is still known by its token.
      return place ?? (others().some((one) => placeOf(scene, one)) ? undefined : report.token)
    case 'compare': {
      if (!place) return undefined
      const other = others().find((one) => ![undefined, place].includes(placeOf(scene, one)))
      const topic = other && topicOf(scene, [choice, other])
      return topic && `${place} ${placeOf(scene, other)} ${topic}`
    }
  }
}

function placeOf(scene: Scene, { report: index, meeting }: Choice): string | undefined {
  const report = scene.desk.archive.reports[index]!
  const place = meetingOf(report, meeting)?.place
  return place ? placeInScript(scene.reader, place) : undefined
}

function topicOf(scene: Scene, choices: readonly Choice[]): string | undefined {
  const [topic] = scene.desk.sharedTopics(choices)
  return topic && scene.reader.convert(topic, 'hans').text
}
