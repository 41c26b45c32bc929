// A question in, the message that answers it out.
import type { Exchange, Token } from '../model.ts'
import type { Asked } from './render/render-answer.ts'
import { renderOnce } from './render/render-once.ts'
import { showComparison } from './show/show-comparison.ts'
import { showPerson } from './show/show-person.ts'
import { showTopic } from './show/show-topic.ts'
import type { Scene, View } from './view.ts'

/** Longest question that is looked at, characters: what comes after is no question any more. */
const QUESTION_LIMIT = 1000

/** Puts a question to the desk (or walks the road of the command it stands for) and says the answer; `again` is what a button adds to it. */
export async function answerQuestion(
  scene: Scene,
  text: string,
  again: { start?: number; within?: Token | ''; exchange?: Exchange | undefined } = {},
): Promise<View> {
  if (!again.within && !again.start) {
    const road = await scene.desk.findRoad(text)
    if (road?.command === 'who') return showPerson(scene, road.argument)
    if (road?.command === 'compare') return showComparison(scene, road.argument)
    if (road?.command === 'topic') return showTopic(scene, road.argument)
  }
  const exchange = again.exchange
  const asked: Asked = {
    start: again.start ?? 0,
    within: again.within ?? '',
    previous: exchange?.reports[0] ?? '',
    exchange,
  }
  const answer = await scene.desk.ask({
    text: text.slice(0, QUESTION_LIMIT),
    ...(scene.languageCode && { languageCode: scene.languageCode }),
    ...(exchange && { previous: exchange }),
    ...(asked.within && { within: asked.within }),
  })
  return renderOnce(scene, answer, asked)
}
