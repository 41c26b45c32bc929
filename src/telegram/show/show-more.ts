// 「还有吗」 typed instead of tapped in, what the last answer's 更多 would bring out.
import { fold } from '../../text/fold.ts'
import { answerQuestion } from '../answer-question.ts'
import { MessageText, withLead } from '../render/message-text.ts'
import { renderLine } from '../render/render-help.ts'
import type { Scene, View } from '../view.ts'

const MORE =
  /^(?:更多|还有(?:吗|没有|呢|别的吗|其他的?吗|更多吗)?|继续|接着说?|下一?[条页个段]|再来(?:一[条个])?|more|next|go on|anything else|any more)[?？。.!！\s]*$/

/** Whether a message only asks for more of the last answer. 「还有哪些措施」 asks for something. */
export function asksForMore(text: string): boolean {
  return MORE.test(fold(text).trim())
}

/** The next quotations of the chat's last answer, under its question, which the message's buttons read back. */
export async function showMore(scene: Scene): Promise<View> {
  const { previous, more, reader } = scene
  if (!previous?.question || !more) return renderLine(reader.words.noMore)
  const [report] = previous.reports
  const view = await answerQuestion(scene, previous.question, {
    start: more.next,
    ...(more.again && report && { within: report }),
  })
  const lead = new MessageText().add(reader.words.asked + previous.question.replace(/\s+/g, ' '))
  return withLead(lead, {
    ...view,
    ...(view.shown && { shown: { ...view.shown, question: previous.question } }),
  })
}
