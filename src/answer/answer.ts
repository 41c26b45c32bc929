// A question in, an answer out: understand, then the first road that leads somewhere, else an honest no.
import type { Answer, Archive, Question } from '../model.ts'
import { addMore } from './add-more.ts'
import { answerFact } from './answer-fact.ts'
import { answerList } from './answer-list.ts'
import { answerMeetings } from './answer-meetings.ts'
import { answerPassage } from './answer-passage.ts'
import { answerPhrase } from './answer-phrase.ts'
import { answerSet } from './answer-set.ts'
import { citeCopies } from './cite-copies.ts'
import { keepFaithful } from './keep-faithful.ts'
import { nearestTo, nothing } from './say-nothing.ts'
import { findSmallTalk } from './small-talk.ts'
import { focusQuestion } from './understand/focus-question.ts'
import { guideTo } from './understand/guide.ts'
import { type ReadMessage, readMessage, type Understood, understand } from './understand/understand.ts'

/** Answers one question from the archive, with verbatim quotations only. */
export async function answer(archive: Archive, question: Question): Promise<Answer> {
  const talk = findSmallTalk(question.text)
  if (talk) return { kind: 'help', reason: talk }
  const read = readMessage(archive, question.text)
  const listed =
    question.within === undefined ? await answerMeetings(archive, read.reading, question.previous) : undefined
  if (listed) return listed
  const whole = await answerWhole(archive, question, read)
  if (whole.kind !== 'nothing') return whole
  // Whoever tells of themselves first, at length, asks in a clause of it.
  const focused = focusQuestion(question.text, guideTo(archive))
  return focused ? answerWhole(archive, { ...question, text: focused }) : whole
}

async function answerWhole(archive: Archive, question: Question, read?: ReadMessage): Promise<Answer> {
  const asked = understand(archive, question, read)
  const reply = asked.missing ? nothing(archive, asked, asked.missing) : await lookUp(archive, asked)
  // Where no meeting is named, those come nearest that speak of something like it.
  const isOpen = reply.kind === 'nothing' && asked.reports === undefined
  return continued(isOpen ? { ...reply, nearest: await nearestTo(archive, asked.sought) } : reply, asked)
}

async function lookUp(archive: Archive, asked: Understood): Promise<Answer> {
  const reply =
    answerFact(archive, asked) ??
    answerSet(archive, asked) ??
    (await answerPhrase(archive, asked)) ??
    (await answerList(archive, asked)) ??
    (await answerPassage(archive, asked))
  const faithful = keepFaithful(archive, asked, await addMore(archive, asked, reply))
  return citeCopies(archive, faithful, asked.reports)
}

/** Marks an answer that rests on the chat's last exchange: the message says so, and its buttons go back to it. */
function continued(
  answer: Answer,
  { continues, again }: { continues: boolean; again?: boolean | undefined },
): Answer {
  const canSay = answer.kind === 'answer' || answer.kind === 'choices' || answer.kind === 'nothing'
  return continues && canSay ? { ...answer, continues, ...(again && { again }) } : answer
}
