// Meetings in, a message with one button for each out, eight at a time.
import type { InlineKeyboardButton } from 'grammy/types'
import type { Choice } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { choiceLabel } from './cite.ts'
import { MessageText } from './message-text.ts'

/** Choices on one page. */
export const CHOICES_A_PAGE = 8

/** One callback button a choice, from `start` on, and 更多 under them while there are more. */
export function choiceButtons(
  scene: Scene,
  choices: readonly Choice[],
  start: number,
  make: {
    choose: (label: string, choice: Choice) => InlineKeyboardButton
    /** The button to the page that begins at `start`; its label is set here. */
    turn?: (start: number) => InlineKeyboardButton
  },
): Buttons {
  const { words } = scene.reader
  const { reports } = scene.desk.archive
  const from = start < choices.length ? start : 0
  const rows: Buttons = choices
    .slice(from, from + CHOICES_A_PAGE)
    .map((choice) => [
      make.choose(choiceLabel(scene.reader, reports[choice.report]!, choice.meeting), choice),
    ])
  const turns = []
  const next = from + CHOICES_A_PAGE
  if (make.turn && from > 0)
    turns.push({ ...make.turn(Math.max(from - CHOICES_A_PAGE, 0)), text: words.previousPage })
  if (make.turn && next < choices.length)
    turns.push({ ...make.turn(next), text: `${words.more} (${next}/${choices.length})` })
  return turns.length > 0 ? [...rows, turns] : rows
}

/** Meetings offered when nothing fits. */
const MOST_NEAREST = 3

/** What a choice's button does: it opens the meeting's summary. */
function opensSummary({ desk }: Scene) {
  return (label: string, { report, meeting }: Choice) =>
    button(label, VERB.summary, desk.archive.reports[report]!.token, meeting ?? '')
}

/** Adds the line that leads to what comes nearest to something not found, and gives the buttons under it. */
export function addNearest(
  message: MessageText,
  scene: Scene,
  nearest: readonly Choice[],
  choose = opensSummary(scene),
): Buttons {
  if (nearest.length > 0) message.line(scene.reader.words.nearest)
  return choiceButtons(scene, nearest.slice(0, MOST_NEAREST), 0, { choose })
}

/** A title and a page of meetings, each button opening its summary. */
export function renderList(
  scene: Scene,
  title: string,
  choices: readonly Choice[],
  start: number,
  turn: (start: number) => InlineKeyboardButton,
): View {
  const message = new MessageText().line(title)
  if (choices.length > CHOICES_A_PAGE) {
    const page = Math.floor((start < choices.length ? start : 0) / CHOICES_A_PAGE) + 1
    message.line(scene.reader.words.page(page, Math.ceil(choices.length / CHOICES_A_PAGE)))
  }
  const buttons = choiceButtons(scene, choices, start, { choose: opensSummary(scene), turn })
  return { ...message.build(), buttons }
}
