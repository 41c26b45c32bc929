// The desk's answer in, the message that says it out, composed once for all who read alike.
import type { Answer } from '../../model.ts'
import type { Scene, View } from '../view.ts'
import { type Asked, renderAnswer } from './render-answer.ts'

/** Messages live as long as the answer they say: the desk's memory decides. */
const known = new WeakMap<Answer, Map<string, View>>()

/**
 * Says an answer. A crowd asks the same few questions, and the desk gives each the same answer; to turn its
 * quotations into the reader's script and check them costs more than to look it up.
 */
export function renderOnce(scene: Scene, answer: Answer, asked: Asked): View {
  const { reader, botName, canShare, contactUrl } = scene
  const { start, within, previous, exchange } = asked
  const key = JSON.stringify([
    reader.language,
    reader.script,
    botName,
    canShare,
    contactUrl,
    start,
    within,
    previous,
    exchange?.question,
  ])
  const views = known.get(answer) ?? new Map<string, View>()
  known.set(answer, views)
  const view = views.get(key) ?? renderAnswer(scene, answer, asked)
  views.set(key, view)
  return view
}
