// A pressed button in, what it brings out: a message in place, a new one, or a note over the chat.
import type { Choice, Exchange } from '../model.ts'
import { answerQuestion } from './answer-question.ts'
import { countFrom, unpackButton, VERB } from './callback-data.ts'
import { COMMANDS } from './commands.ts'
import type { ReadBack } from './read-incoming.ts'
import { choiceAt, linkTo } from './render/cite.ts'
import { MessageText, withLead } from './render/message-text.ts'
import { renderFullText } from './render/render-context.ts'
import { exampleQuestion } from './render/render-help.ts'
import { renderMeeting, sourceNote } from './render/render-meeting.ts'
import { exampleCommand } from './render/render-usage.ts'
import { showComparison } from './show/show-comparison.ts'
import { showContext } from './show/show-context.ts'
import { listMeetings, showMeeting } from './show/show-meeting.ts'
import { showPerson } from './show/show-person.ts'
import { renderReference, showReference } from './show/show-reference.ts'
import { showTopic } from './show/show-topic.ts'
import type { Scene, View } from './view.ts'

/** What a press brings. */
export type Outcome =
  | { kind: 'here'; view: View; question?: string }
  | { kind: 'anew'; view: View; question?: string }
  | { kind: 'note'; note: string }

type Press = (scene: Scene, args: string[], back: ReadBack) => Outcome | Promise<Outcome>

const here = (view: View, question?: string): Outcome => ({
  kind: 'here',
  view,
  ...(question && { question }),
})
const anew = (view: View, question?: string): Outcome => ({
  kind: 'anew',
  view,
  ...(question && { question }),
})
const lost = (scene: Scene): Outcome => ({ kind: 'note', note: scene.reader.words.lostQuestion })
const gone = (scene: Scene): Outcome => ({ kind: 'note', note: scene.reader.words.gone })

/** The report and meeting a button names; undefined when they are gone or were never there. */
function meetingFrom(scene: Scene, [token = '', index = '']: string[]) {
  const target = scene.desk.archive.lookup(token)
  if (!target) return undefined
  const report = scene.desk.archive.reports[target.report]!
  const meeting = report.meetings[countFrom(index)] ? countFrom(index) : null
  return { report: target.report, meeting }
}

/** The exchange a follow-up's button goes back to: its question from the message, its report from the button. */
function exchangeFrom(back: ReadBack, previous: string | undefined): Exchange | undefined {
  if (!previous) return back.exchange
  return { question: back.exchange?.question ?? '', reports: [previous] }
}

const PRESSES: Readonly<Record<string, Press>> = {
  [VERB.ask]: async (scene, [start, within = '', previous], back) => {
    if (!back.question) return { kind: 'note', note: scene.reader.words.lostQuestion }
    if (within && !scene.desk.archive.lookup(within)) return gone(scene)
    const again = { start: countFrom(start), within, exchange: exchangeFrom(back, previous) }
    return here(await answerQuestion(scene, back.question, again), back.question)
  },
  [VERB.context]: (scene, [token = '', part, ...origin]) => {
    const [start, within = '', previous = ''] = origin
    const view = showContext(
      scene,
      token,
      countFrom(part),
      start === undefined ? undefined : [start, within, previous],
    )
    return view ? here(view) : gone(scene)
  },
  [VERB.contextAnew]: (scene, [token = '', part]) => {
    const view = showContext(scene, token, countFrom(part))
    return view ? anew(view) : gone(scene)
  },
  [VERB.summary]: (scene, args) => {
    const choice = meetingFrom(scene, args)
    return choice ? anew(renderMeeting(scene, choice)) : gone(scene)
  },
  [VERB.summaryHere]: (scene, args) => {
    const choice = meetingFrom(scene, args)
    return choice ? here(renderMeeting(scene, choice)) : gone(scene)
  },
  [VERB.points]: (scene, args) => {
    const choice = meetingFrom(scene, args)
    return choice ? here(renderMeeting(scene, choice, countFrom(args[2]))) : gone(scene)
  },
  [VERB.fullText]: (scene, [token = '', page, meeting = '']) => {
    const choice = meetingFrom(scene, [token, meeting])
    return choice ? here(renderFullText(scene, choice, countFrom(page))) : gone(scene)
  },
  [VERB.allMeetings]: (scene, [start]) => here(listMeetings(scene, countFrom(start))),
  [VERB.meetings]: async (scene, [start], back) =>
    back.question
      ? here(await showMeeting(scene, back.question, countFrom(start)))
      : { kind: 'note', note: scene.reader.words.lostQuestion },
  [VERB.source]: (scene, [token = '']) => {
    const target = scene.desk.archive.lookup(token)
    if (!target) return gone(scene)
    return { kind: 'note', note: sourceNote(scene.reader, scene.desk.archive.reports[target.report]!) }
  },
  [VERB.example]: async (scene, [number, token = '']) => {
    const target = scene.desk.archive.lookup(token)
    const example = target && exampleCommand(scene, countFrom(number), target.report)
    if (example) {
      const { command, argument } = example
      const view = await COMMANDS[command]!(scene, argument)
      return anew(
        withLead(new MessageText().add(`${scene.reader.words.asked}/${command} ${argument}`), view),
        argument,
      )
    }
    const question = target && exampleQuestion(scene, countFrom(number), target.report)
    if (!question) return gone(scene)
    const view = await answerQuestion(scene, question)
    return anew(withLead(new MessageText().add(scene.reader.words.asked + question), view), question)
  },
  [VERB.topic]: async (scene, [start, ...topic], back) => {
    const asked = topic.join(':') || back.question
    return asked ? here(await showTopic(scene, asked, countFrom(start)), asked) : lost(scene)
  },
  [VERB.compare]: async (scene, [first = '', second = '', ...topic]) => {
    const sides = [choiceAt(scene, first), choiceAt(scene, second)] as const
    if (!sides[0] || !sides[1]) return gone(scene)
    const chosen = { sides: [sides[0], sides[1]] satisfies [Choice, Choice], topic: topic.join(':') }
    return here(await showComparison(scene, '', chosen))
  },
  [VERB.compareWith]: async (scene, [first = '', second = '', start], back) => {
    if (!back.question) return lost(scene)
    const sides: [Choice | null, Choice | null] = [
      choiceAt(scene, first) ?? null,
      choiceAt(scene, second) ?? null,
    ]
    return here(await showComparison(scene, back.question, { sides }, countFrom(start)), back.question)
  },
  [VERB.person]: (scene, [name = '', start, of]) =>
    name ? anew(showPerson(scene, name, countFrom(start), of)) : gone(scene),
  [VERB.personHere]: (scene, [name = '', start, of]) =>
    name ? here(showPerson(scene, name, countFrom(start), of)) : gone(scene),
  [VERB.reference]: (scene, [token = '', meeting]) => {
    const target = scene.desk.archive.lookup(token)
    if (!target) return gone(scene)
    const choice = meetingFrom(scene, [token, meeting ?? ''])
    return anew(renderReference(scene, target.report, target.at, target.at ? undefined : choice?.meeting))
  },
  [VERB.references]: async (scene, [start], back) =>
    back.question ? here(await showReference(scene, back.question, countFrom(start))) : lost(scene),
}

/** Does what a button says; anything may stand in its data. */
export async function pressButton(scene: Scene, data: string, back: ReadBack): Promise<Outcome> {
  const { verb, args } = unpackButton(data)
  const press = Object.hasOwn(PRESSES, verb) ? PRESSES[verb] : undefined
  if (!press) return { kind: 'note', note: scene.reader.words.staleButton }
  const outcome = await press(scene, args, back)
  return outcome.kind === 'here'
    ? { ...outcome, view: keepQuestion(scene, verb, back, outcome.view) }
    : outcome
}

/** What only the message itself says of its question must outlive a change in place: the next button reads it there. */
function keepQuestion(scene: Scene, verb: string, back: ReadBack, view: View): View {
  const { words } = scene.reader
  const { exchange } = back
  const token = exchange?.reports[0]
  const follows = verb === VERB.context && exchange && token
  const shown = follows
    ? withLead(new MessageText().add(words.following).link(exchange.question, linkTo(scene, token)), view)
    : view
  return back.ownLine ? withLead(new MessageText().add(words.asked + back.ownLine), shown) : shown
}
