// A passage in, the buttons that belong to it out.
import type { Cited } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import type { Buttons, Scene } from '../view.ts'
import { citationToCopy, meetingIndexAt, tokenAt } from './cite.ts'

/** Summary, share and copy of the passage a message is about. */
export function passageButtons(scene: Scene, spot: Cited): Buttons[number] {
  const report = scene.desk.archive.reports[spot.report]!
  return [
    button(scene.reader.words.summary, VERB.summary, report.token, meetingIndexAt(report, spot.at) ?? ''),
    ...shareButton(scene, tokenAt(report, spot.at)),
    { text: scene.reader.words.copyCitation, copy_text: { text: citationToCopy(scene, spot) } },
  ]
}

/** Opens the list of chats with `#token`; none when inline mode is off. */
export function shareButton(scene: Scene, token: string): Buttons[number] {
  return scene.canShare ? [{ text: scene.reader.words.share, switch_inline_query: `#${token}` }] : []
}

/** Cuts a row of buttons into rows of at most `width`. */
export function inRows<T>(items: T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / width) }, (_, i) =>
    items.slice(i * width, (i + 1) * width),
  )
}
