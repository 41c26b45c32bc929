// A message and the last exchange in, the whole question out: what a follow-up leaves unsaid is filled in.
import type { Archive, Exchange } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Guide } from './guide.ts'
import { mendQuestion } from './mend-question.ts'
import { namesIn, type Reading, readQuestion, without } from './read-question.ts'

/** A question that stands by itself. */
export interface Completed {
  reading: Reading
  /** Reports understood from the chat, best first. */
  reports?: number[]
}

// 「那资阳呢」「and who else」: words that lean on what was said before.
const LEANS =
  /^(?:那么?|然后|还有|另外|而|咁|那末)(?!次(?!会|的))|呢[?？。!]*$|\b(?:what|how) about\b|^and\b|\belse\b|^(?:also|then)\b/
const POINTS_BACK =
  /他们?|她们?|此人|这(?:个|位)(?:人|领导|同志|书记|市长)|(?:这|那|该|此|本|上)(?:一?次|个|场|份)?(?:会议?|报道|文章|通知)|会上|里面|其中|上面|刚才|\b(?:he|she|his|her|him|they|their|it|its|there|that (?:meeting|conference)|this (?:meeting|conference)|the same)\b/
const PERSON_BACK =
  /他(?!们)|她(?!们)|他们|她们|此人|这(?:个|位)(?:人|领导|同志|书记|市长)|\b(?:he|she|his|her|him|they|their)\b/

/** Fills a follow-up in from the exchange before it; a question that stands by itself comes out as it is. */
export function completeFollowUp(
  reading: Reading,
  previous: Exchange | undefined,
  archive: Archive,
  guide: Guide,
): Completed {
  if (!previous) return { reading }
  const before = readQuestion(mendQuestion(previous.question, archive.lexicon), guide)
  const reports = previous.reports.flatMap((token) => archive.lookup(token)?.report ?? [])
  const leans = LEANS.test(reading.asked) || POINTS_BACK.test(reading.asked)
  const isNamed = namesIn(reading.named).length > 0
  const isFact = reading.fact !== undefined
  // 「那资阳呢?」, or 「阿坝」 typed when asked 哪一次会议: the question before, of another meeting.
  if (isNamed && !isFact && !reading.rest && (leans || (before.fact && reports.length === 0)))
    return { reading: askAgain(before, reading) }
  if (isNamed) return { reading }
  if (PERSON_BACK.test(reading.asked) && reports.length > 0) {
    const people = peopleMeant(before, archive, reports[0]!)
    if (people.length > 0)
      return {
        reading: { ...reading, named: { ...reading.named, people }, rest: dropPointers(reading.rest) },
        reports: [reports[0]!],
      }
  }
  // The meeting's own fact, with no meeting named: the one just spoken of.
  if (isFact && reports.length > 0 && (leans || !reading.rest))
    return {
      reading: { ...reading, rest: leans ? dropPointers(reading.rest) : reading.rest },
      reports: [reports[0]!],
    }
  if (leans && reports.length > 0) return { reading: continueTopic(reading, before), reports }
  return { reading }
}

/** The question before with the names of the new message in place of its own. */
function askAgain(before: Reading, now: Reading): Reading {
  const named = { ...before.named }
  for (const kind of ['places', 'people', 'days', 'sessions'] as const)
    if (now.named[kind].length > 0) Object.assign(named, { [kind]: now.named[kind] })
  if (now.named.places.length > 0 || now.named.sessions.length > 0)
    Object.assign(named, { days: now.named.days })
  const text = `${namesIn(now.named).join(' ')} ${without(before.text, namesIn(before.named))}`
  return { ...before, named: { ...named, strangers: now.named.strangers }, text: text.trim() }
}

/** 「那次密接呢?」 after 「“14+7”用在什么人身上」: asked of another thing, in the same way. */
function continueTopic(now: Reading, before: Reading): Reading {
  const text = dropPointers(now.text)
  if (now.shape.kind !== 'what' && now.shape.kind !== 'topic') return { ...now, text }
  return {
    ...now,
    text,
    shape: { ...now.shape, kind: before.shape.kind === 'completion' ? 'what' : before.shape.kind },
  }
}

function dropPointers(text: string): string {
  return text.replace(LEANS, ' ').replace(POINTS_BACK, ' ').replace(/\s+/g, ' ').trim()
}

/** Whom 他 means: the person named before, or the one who was the answer. */
function peopleMeant(before: Reading, archive: Archive, report: number): string[] {
  if (before.named.people.length > 0) return before.named.people
  const meetings = archive.reports[report]!.meetings
  const fact = before.fact === 'holder' ? 'holder' : before.fact
  if (fact === 'chair' || fact === 'speakers' || fact === 'attendees')
    return meetings.slice(0, 1).flatMap((meeting) => meeting[fact].map(({ name }) => fold(name)))
  if (fact === 'holder')
    return meetings.flatMap(({ chair, speakers, attendees }) =>
      [...chair, ...speakers, ...attendees]
        .filter(
          ({ role }) => role !== null && before.office !== undefined && fold(role).includes(before.office),
        )
        .map(({ name }) => fold(name)),
    )
  return []
}
