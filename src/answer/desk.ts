// An archive in, the reference desk out: everything that may be asked of it.
import type { Archive, Desk } from '../model.ts'
import { answer } from './answer.ts'
import { allMeetings } from './choose-reports.ts'
import { compareMeetings } from './compare-meetings.ts'
import { findMeetings } from './find-meetings.ts'
import { findPeople } from './find-person.ts'
import { findRoad } from './find-road.ts'
import { findTopic } from './find-topic.ts'
import { keyPoints } from './key-points.ts'
import { quoteEvidence } from './quote-fact.ts'
import { newestFirst } from './say-nothing.ts'
import { sharedTopics } from './shared-topics.ts'

/** The longest quotation of a fact or point, UTF-16 units; the contract's. */
const MAX_QUOTE = 600

/** Opens the desk over an archive. */
export function openDesk(archive: Archive): Desk {
  return {
    archive,
    ask: (question) => answer(archive, question),
    findMeetings: (argument) => findMeetings(archive, argument),
    allMeetings: () => newestFirst(archive, allMeetings(archive)),
    keyPoints: (choice) => keyPoints(archive, choice),
    quoteFact: (choice, fact) => quoteEvidence(archive, choice, fact, MAX_QUOTE)[0],
    findTopic: (topic) => findTopic(archive, topic),
    compare: (argument, chosen) => compareMeetings(archive, argument, chosen),
    sharedTopics: (choices) => sharedTopics(archive, choices),
    findPeople: (name) => findPeople(archive, name),
    findRoad: (text) => findRoad(archive, text),
  }
}
