// A question in, an answer out: understand, then the first road that leads somewhere, else an honest no.
import type { Answer, Archive, Question } from '../model.ts'
import { addMore } from './add-more.ts'
import { answerFact } from './answer-fact.ts'
import { answerList } from './answer-list.ts'
import { answerMeetings } from './answer-meetings.ts'
import { answerPassage } from './answer-passage.ts'
import { answerPhrase } from './answer-phrase.ts'
import { keepFaithful } from './keep-faithful.ts'
import { nothing } from './say-nothing.ts'
import { findSmallTalk } from './small-talk.ts'
import { focusQuestion } from './understand/focus-question.ts'
import { guideTo } from './understand/guide.ts'
import { type ReadMessage, readMessage, understand } from './understand/understand.ts'

/** Answers one question from the archive, with verbatim quotations only. */
export async function answer(archive: Archive, question: Question): Promise<Answer> {
  const talk = findSmallTalk(question.text)
  if (talk) return { kind: 'help', reason: talk }
  const read = readMessage(archive, question.text)
  const listed = question.within === undefined ? await answerMeetings(archive, read.reading) : undefined
  if (listed) return listed
  const whole = await answerWhole(archive, question, read)
  if (whole.kind !== 'nothing') return whole
  // Whoever tells of themselves first, at length, asks in a clause of it.
  const focused = focusQuestion(question.text, guideTo(archive))
  return focused ? answerWhole(archive, { ...question, text: focused }) : whole
}

async function answerWhole(archive: Archive, question: Question, read?: ReadMessage): Promise<Answer> {
  const asked = understand(archive, question, read)
  if (asked.missing) return continued(nothing(archive, asked, asked.missing), asked)
  const reply =
    answerFact(archive, asked) ??
    (await answerPhrase(archive, asked)) ??
    (await answerList(archive, asked)) ??
    (await answerPassage(archive, asked))
  return continued(keepFaithful(archive, asked, await addMore(archive, asked, reply)), asked)
}

/** Marks an answer that rests on the chat's last exchange: the message says so, and its buttons go back to it. */
function continued(
  answer: Answer,
  { continues, again }: { continues: boolean; again?: boolean | undefined },
): Answer {
  const canSay = answer.kind === 'answer' || answer.kind === 'choices' || answer.kind === 'nothing'
  return continues && canSay ? { ...answer, continues, ...(again && { again }) } : answer
}
