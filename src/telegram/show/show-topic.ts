// The argument of /topic in, what every report says on it out, a page at a time, or an honest no.
import type { Quote } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { CIRCLED, contextRows, shownOf } from '../render/context-row.ts'
import { ENTITY_LIMIT, MESSAGE_LIMIT, MessageText, shorten } from '../render/message-text.ts'
import { addQuotation } from '../render/render-answer.ts'
import { addCoverage } from '../render/render-coverage.ts'
import { addNearest } from '../render/render-list.ts'
import { renderUsage } from '../render/render-usage.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { showMeeting } from './show-meeting.ts'

/** As many as are numbered; a message holds most of them. */
const QUOTES_A_PAGE = 8
/** What a quotation takes beside its text: head line, citation, marks. */
const OVERHEAD = 320
const MOST_ENTITIES = 12
const TOPIC_LIMIT = 100

/** Lists what the reports say on a topic from quotation `start` on; explains itself without a topic. */
export async function showTopic(scene: Scene, argument: string, start = 0): Promise<View> {
  const topic = argument.replace(/\s+/g, ' ').slice(0, TOPIC_LIMIT)
  if (!topic) return renderUsage(scene, 'topic')
  const found = await scene.desk.findTopic(topic)
  const { words } = scene.reader
  if (found.kind === 'said') return renderTopic(scene, topic, found, start < found.quotes.length ? start : 0)
  // 「/topic 德州」: no report speaks of 德州 as a thing, but there is its meeting.
  const meant = await scene.desk.findMeetings(topic)
  if (meant.kind !== 'none') return showMeeting(scene, topic, start)
  const message = new MessageText().line(words.on.topicNothing(shorten(topic, 40)))
  if (found.partial) message.line(words.partial)
  addCoverage(message, scene)
  const buttons = addNearest(message, scene, found.nearest)
  return { ...message.build(), buttons, shown: shownOf(scene, []) }
}

function renderTopic(
  scene: Scene,
  topic: string,
  { quotes, partial }: { quotes: Quote[]; partial: boolean },
  start: number,
): View {
  const { words } = scene.reader
  const { reports } = scene.desk.archive
  const message = new MessageText()
  message.line(words.on.topicTitle(shorten(topic, 40), quotes.length, reports.length))
  if (partial) message.line(words.partial)
  const shown: Quote[] = []
  let next = start
  for (const quote of quotes.slice(start, start + QUOTES_A_PAGE)) {
    const fits =
      message.length + quote.span[1] - quote.span[0] + OVERHEAD <= MESSAGE_LIMIT &&
      message.entityCount + MOST_ENTITIES <= ENTITY_LIMIT
    if (shown.length > 0 && !fits) break
    next++
    const mark = quotes.length > 1 ? `${CIRCLED[shown.length]} ` : ''
    const piece = new MessageText().line()
    if (!addQuotation(piece, scene, quote, mark)) continue
    message.append(piece)
    shown.push(quote)
  }
  const turning: Buttons[number] = []
  if (start > 0) turning.push(button(words.toStart, VERB.topic, 0, topic))
  if (next < quotes.length)
    turning.push(button(`${words.more} (${next}/${quotes.length})`, VERB.topic, next, topic))
  const buttons = [turning, ...contextRows(scene, shown)].filter((row) => row.length > 0)
  return { ...message.build(), buttons, shown: shownOf(scene, shown) }
}
