// A command's name and argument in, its message out: the list of all commands.
import { answerQuestion } from './answer-question.ts'
import { renderHowTo, renderLine, renderStart } from './render/render-help.ts'
import { showComparison } from './show/show-comparison.ts'
import { showContext } from './show/show-context.ts'
import { showCoverage } from './show/show-coverage.ts'
import { showMeeting } from './show/show-meeting.ts'
import { showPerson } from './show/show-person.ts'
import { showReference } from './show/show-reference.ts'
import { showTopic } from './show/show-topic.ts'
import type { Scene, View } from './view.ts'

/** A command: what follows its name in, a message out. */
export type Command = (scene: Scene, argument: string) => View | Promise<View>

/** Every command the bot knows; those with a line in the wording's `commands` stand in Telegram's menu. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: (scene, token) => {
    // 「help」 is what the button over inline results carries: no token is that short.
    if (token === 'help' || !/^[A-Za-z0-9_-]{1,64}$/.test(token)) return renderStart(scene)
    return showContext(scene, token) ?? renderLine(scene.reader.words.gone)
  },
  help: renderHowTo,
  ask: (scene, question) =>
    question
      ? answerQuestion(scene, question, { exchange: scene.previous })
      : renderLine(scene.reader.words.askWhat),
  meeting: (scene, argument) => showMeeting(scene, argument),
  topic: (scene, topic) => showTopic(scene, topic),
  compare: (scene, argument) => showComparison(scene, argument),
  who: (scene, name) => showPerson(scene, name),
  cite: (scene, argument) => showReference(scene, argument),
  coverage: showCoverage,
  privacy: (scene) => renderLine(scene.reader.words.privacy),
}

/** Whether a command of this name is ours. */
export function knowsCommand(name: string): boolean {
  return Object.hasOwn(COMMANDS, name)
}
