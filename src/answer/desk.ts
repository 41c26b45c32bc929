// An archive in, the reference desk out: everything that may be asked of it.
import type { Archive, Desk } from '../model.ts'
import { answer } from './answer.ts'
import { compareMeetings } from './commands/compare-meetings.ts'
import { findInOffice } from './commands/find-in-office.ts'
import { findMeetings } from './commands/find-meetings.ts'
import { findPeople } from './commands/find-person.ts'
import { findRoad } from './commands/find-road.ts'
import { findTopic } from './commands/find-topic.ts'
import { sharedTopics } from './commands/shared-topics.ts'
import { keyPoints } from './key-points.ts'
import { plainQuestion } from './plain-question.ts'
import { quoteEvidence } from './quote-fact.ts'
import { newestFirst } from './say-nothing.ts'
import { allMeetings } from './understand/choose-reports.ts'

/** The longest quotation of a fact or point, UTF-16 units; the contract's. */
const MAX_QUOTE = 600

/** Opens the desk over an archive. */
export function openDesk(archive: Archive): Desk {
  return {
    archive,
    ask: ({ text, ...question }) => answer(archive, { ...question, text: plainQuestion(text) }),
    findMeetings: (argument) => findMeetings(archive, plainQuestion(argument)),
    allMeetings: () => newestFirst(archive, allMeetings(archive)),
    keyPoints: (choice) => keyPoints(archive, choice),
    quoteFact: (choice, fact) => quoteEvidence(archive, choice, fact, MAX_QUOTE)[0],
    findTopic: (topic) => findTopic(archive, plainQuestion(topic)),
    compare: (argument, chosen) => compareMeetings(archive, plainQuestion(argument), chosen),
    sharedTopics: (choices) => sharedTopics(archive, choices),
    findPeople: (name) => {
      const plain = plainQuestion(name)
      const found = findPeople(archive, plain)
      return found.kind === 'none' ? (findInOffice(archive, plain) ?? found) : found
    },
    findRoad: (text) => findRoad(archive, plainQuestion(text)),
  }
}
