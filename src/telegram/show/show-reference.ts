// The argument of /cite or a passage in, its reference in the style of GB/T 7714 out.
import type { Choice, Place } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { headLine, meetingIndexAt, placeName } from '../render/cite.ts'
import { MessageText, shorten } from '../render/message-text.ts'
import { addCoverage } from '../render/render-coverage.ts'
import { addNearest, choiceButtons } from '../render/render-list.ts'
import { renderUsage } from '../render/render-usage.ts'
import { writeReference } from '../render/write-reference.ts'
import type { Buttons, Scene, View } from '../view.ts'

/** Bot API: copy_text holds at most 256 characters. */
const COPY_LIMIT = 256
const ARGUMENT_LIMIT = 200
/** Longest reference shown: a title may be a page long where a file is odd. */
const REFERENCE_LIMIT = 2000

/** Finds the report to cite by what was typed; a choice when several fit, an honest no when none does. */
export async function showReference(scene: Scene, argument: string, start = 0): Promise<View> {
  if (!argument) return renderUsage(scene, 'cite')
  const { words } = scene.reader
  const token = /^#?([A-Za-z0-9_-]{6,24})$/.exec(argument.trim())?.[1]
  const target = token ? scene.desk.archive.lookup(token) : undefined
  if (target) return renderReference(scene, target.report, target.at)
  const found = await scene.desk.findMeetings(argument.slice(0, ARGUMENT_LIMIT))
  const typed = shorten(argument.replace(/\s+/g, ' '), 40)
  const choose = (label: string, choice: Choice) =>
    button(label, VERB.reference, scene.desk.archive.reports[choice.report]!.token, choice.meeting ?? '')
  switch (found.kind) {
    case 'one':
      return renderReference(scene, found.choice.report, undefined, found.choice.meeting)
    case 'several': {
      const message = new MessageText().line(words.on.whichToCite(typed))
      const buttons = choiceButtons(scene, found.choices, start, {
        choose,
        turn: (to) => button('', VERB.references, to),
      })
      return { ...message.build(), buttons }
    }
    case 'none': {
      const message = new MessageText().line(words.noMeeting(typed))
      addCoverage(message, scene)
      const buttons = addNearest(message, scene, found.nearest, choose)
      return { ...message.build(), buttons }
    }
  }
}

/** A report's reference; `at` names the passage that is cited. */
export function renderReference(scene: Scene, index: number, at?: Place, meeting?: number | null): View {
  const { reader } = scene
  const { words } = reader
  const report = scene.desk.archive.reports[index]!
  const which = meeting === undefined ? meetingIndexAt(report, at) : meeting
  const { text, isTitleSupplied, missing } = writeReference(reader, report, which)
  const reference = shorten(text, REFERENCE_LIMIT)
  const fits = reference.length <= COPY_LIMIT
  const message = new MessageText()
  message.line(`${words.on.reference}${words.colon}`)
  if (fits) message.line(reference)
  else message.pre(reference).line()
  if (at) message.line(words.on.referenceOf(placeName(reader, { at })))
  if (isTitleSupplied) message.line(words.on.suppliedTitle)
  const names = missing.map((part) => words.on.missingParts[part])
  if (names.length > 0) message.line(words.on.missing(names.join(words.listComma)))
  const copy: Buttons = fits ? [[{ text: words.on.copyReference, copy_text: { text: reference } }]] : []
  const summary = button(words.summary, VERB.summary, report.token, which ?? '')
  message.line().line(headLine(reader, report, which))
  return {
    ...message.build(),
    buttons: [...copy, [summary]],
    shown: { reports: [report.token], quotes: new Map() },
  }
}
