// Nothing in, the words by which a sentence may tell a fact that was not found when its report was read out.
import type { AskedFact } from './understand/find-asked-fact.ts'

/** Facts that were not found when the report was read may still stand in a sentence with these words; others are then unknown. */
export const FACT_WORDS: Partial<Record<AskedFact, RegExp>> = {
  chair: /主持/,
  speakers: /讲话|发言|作报告|部署|安排/,
  attendees: /出席|参加|列席|到会/,
  date: /\d+月\d+日|\d+日/,
  about: /会议/,
  // 「分会场设在哪里」: where the meeting itself was held is another thing.
  venue: /分会场/,
  session: /第.{1,5}次/,
}
