// A token in, what it leads to out: a passage in its context, or a meeting's summary.
import type { Token } from '../../model.ts'
import { meetingIndexAt } from '../render/cite.ts'
import { type Origin, renderContext } from '../render/render-context.ts'
import { renderMeeting } from '../render/render-meeting.ts'
import type { Scene, View } from '../view.ts'

/** Shows what a token names; undefined when the archive does not know it. */
export function showContext(scene: Scene, token: Token, part = 0, origin?: Origin): View | undefined {
  const target = scene.desk.archive.lookup(token)
  if (!target) return undefined
  const report = scene.desk.archive.reports[target.report]!
  if (!target.at)
    return renderMeeting(scene, { report: target.report, meeting: meetingIndexAt(report, undefined) })
  return renderContext(scene, { report: target.report, at: target.at }, part, origin)
}
