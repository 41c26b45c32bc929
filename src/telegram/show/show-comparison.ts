// The argument of /compare in, two meetings on one topic in one message out, or what is missing for it.
import type { Choice, Comparison, ComparisonChosen, Quote } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { headLine, meetingOf, tokenAt } from '../render/cite.ts'
import { CIRCLED, contextRows, shownOf } from '../render/context-row.ts'
import { MessageText, shorten } from '../render/message-text.ts'
import { inRows } from '../render/passage-buttons.ts'
import { addQuotation } from '../render/render-answer.ts'
import { choiceButtons } from '../render/render-list.ts'
import { renderUsage } from '../render/render-usage.ts'
import type { Buttons, Scene, View } from '../view.ts'

/** Puts two meetings side by side; `chosen` holds what buttons have settled. */
export async function showComparison(
  scene: Scene,
  argument: string,
  chosen?: ComparisonChosen,
  start = 0,
): Promise<View> {
  if (!argument && !chosen) return renderUsage(scene, 'compare')
  return renderComparison(scene, await scene.desk.compare(argument, chosen), argument, start)
}

function renderComparison(scene: Scene, found: Comparison, argument: string, start: number): View {
  const { words } = scene.reader
  switch (found.kind) {
    case 'compared':
      return renderSides(scene, found)
    case 'topics':
      return renderTopics(scene, found)
    case 'several': {
      const message = new MessageText().line(words.on.whichFor(shorten(found.named, 40)))
      const other = found.other ? meetingToken(scene, found.other) : ''
      const sidesWith = (token: string) => (found.side === 0 ? [token, other] : [other, token])
      const buttons = choiceButtons(scene, found.choices, start, {
        choose: (label, choice) => button(label, VERB.compareWith, ...sidesWith(meetingToken(scene, choice))),
        turn: (to) => button('', VERB.compareWith, ...sidesWith(''), to),
      })
      return { ...message.build(), buttons, shown: shownOf(scene, []) }
    }
    case 'few': {
      const [only] = found.recognised
      if (!argument.trim()) return renderUsage(scene, 'compare')
      const line = only ? words.on.onlyOne(nameOf(scene, only)) : words.on.tooFew
      return { ...renderUsage(scene, 'compare', line), shown: shownOf(scene, []) }
    }
  }
}

function renderSides(scene: Scene, found: Extract<Comparison, { kind: 'compared' }>): View {
  const { words } = scene.reader
  const topic = shownTopic(scene, found.topic)
  const said = found.sides.filter(({ quote }) => quote)
  const message = new MessageText()
  if (said.length === 0) message.line(words.on.neitherSays(topic))
  else message.bold(words.on.compareTitle(topic)).line()
  if (found.partial) message.line(words.partial)
  const shown: Quote[] = []
  for (const [i, { choice, quote }] of found.sides.entries()) {
    const mark = `${CIRCLED[i]} `
    const piece = new MessageText()
    if (quote && addQuotation(piece, scene, quote, mark)) {
      message.line().append(piece)
      shown.push(quote)
      continue
    }
    message
      .line()
      .bold(mark + nameOf(scene, choice))
      .line()
    if (said.length > 0) message.line(words.on.saysNothing(topic))
  }
  const sides = found.sides.map(({ choice }) => choice) as [Choice, Choice]
  const contexts = contextRows(scene, shown)
  const [first, second] = sides.map((choice) => meetingToken(scene, choice))
  const others: Buttons = [[button(words.on.otherTopics, VERB.compare, first!, second!)]]
  const buttons = [...contexts, ...(said.length > 0 ? others : topicButtons(scene, sides))]
  return { ...message.build(), buttons, shown: shownOf(scene, shown) }
}

function renderTopics(scene: Scene, { sides, topics }: Extract<Comparison, { kind: 'topics' }>): View {
  const { words } = scene.reader
  const message = new MessageText()
  for (const [i, choice] of sides.entries()) message.bold(`${CIRCLED[i]} ${nameOf(scene, choice)}`).line()
  message.line(topics.length > 0 ? words.on.sharedTopics : words.on.noSharedTopics)
  return { ...message.build(), buttons: topicButtons(scene, sides), shown: shownOf(scene, []) }
}

/** A button for each topic both speak of, two in a row. */
function topicButtons(scene: Scene, sides: [Choice, Choice]): Buttons {
  const [first, second] = sides.map((choice) => meetingToken(scene, choice))
  const buttons = scene.desk
    .sharedTopics(sides)
    .map((topic) => button(shownTopic(scene, topic), VERB.compare, first!, second!, topic))
  return inRows(buttons, 2)
}

/** A topic is folded text, so Simplified. */
function shownTopic(scene: Scene, topic: string): string {
  return shorten(scene.reader.convert(topic, 'hans').text, 40)
}

function nameOf(scene: Scene, { report, meeting }: Choice): string {
  return headLine(scene.reader, scene.desk.archive.reports[report]!, meeting)
}

/** The report's token, or for a further meeting of it that of the paragraph where it begins. */
export function meetingToken(scene: Scene, { report: index, meeting }: Choice): string {
  const report = scene.desk.archive.reports[index]!
  const first = meetingOf(report, meeting)?.paragraphs[0]
  return meeting && first !== undefined ? tokenAt(report, { paragraph: first }) : report.token
}
