// A message and the last exchange in, the whole question out: what a follow-up leaves unsaid is filled in.
import type { Archive, Exchange } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { lettersOf } from '../locate.ts'
import { type AskedFact, findAskedSaying } from './find-asked-fact.ts'
import { holdsOffice, officesIn } from './find-office.ts'
import { everyoneAt, type Guide } from './guide.ts'
import { mendQuestion } from './mend-question.ts'
import { namesIn, type Reading, readQuestion, without } from './read-question.ts'

/** A question that stands by itself. */
export interface Completed {
  reading: Reading
  /** Reports understood from the chat, best first. */
  reports?: number[]
  /** It is the question before, asked of what is named now. */
  again?: boolean
}

// 「那资阳呢」「and who else」: words that lean on what was said before; 「那些返乡的人」 points at nothing said.
const LEANS =
  /^(?:那么|那(?![么些里边儿年天时种])|然后|还有|仲有|重有|另外|而|咁|那末)(?!次(?!会|的))|呢[?？。!]*$|\b(?:what|how) about\b|^and\b|\belse\b|^(?:also|then)\b/
// 「上面的人」 and 「is there」 in the middle of a question point nowhere: only at its beginning do they point back.
const POINTS_BACK =
  /他们?|她们?|此人|这(?:个|位)(?:人|领导|同志|书记|市长)|(?:这|那|该|此|本|上)(?:一?次|个|场|份)?(?:会议?|报道|文章|通知)|会上|^(?:里面|其中|上面)(?:还|也|都|又|有|提|说|讲|哪|谁|怎|的(?:要求|措施|内容|会议))|(?:这|那)里面|刚才|\b(?:he|she|his|her|him|they|their|its|that (?:meeting|conference)|this (?:meeting|conference)|the same)\b|\bit\b(?! (?:is |was )?(?:required|necessary|allowed|possible|ok|true|mandatory))|(?<!\b(?:is|are|was|were|be|been) )\bthere\b(?! (?:is|are|was|were|be|been)\b)/
const PERSON_BACK =
  /他(?!们)|她(?!们)|他们|她们|此人|这(?:个|位)(?:人|领导|同志|书记|市长)|\b(?:he|she|his|her|him|they|their)\b/

/** What is asked of words just cited: 「这是哪次会议」「那是什么时候的事」. Who said it no exchange tells: a meeting has several speakers. */
const OF_WHAT_WAS_CITED: [RegExp, AskedFact][] = [
  [/^(?:这|那)(?:是|说的是|讲的是|指的是)哪一?[次个场]会议?/, 'about'],
  [
    /^(?:这|那)(?:是|件?事(?:是)?)(?:什么时候|啥时候|何时|哪一?天|哪一?年|几号)(?:的事情?|的会|开的|说的|的)?[呢啊呀]?[?？。]*$/,
    'date',
  ],
]

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
    return before.fact || before.rest
      ? { reading: askAgain(before, reading), again: true }
      : { reading: { ...reading, fact: 'about' } }
  if (isNamed) return { reading }
  const cited = OF_WHAT_WAS_CITED.find(([pattern]) => pattern.test(reading.asked))
  if (cited && reports.length > 0)
    return { reading: { ...reading, fact: cited[1], rest: '' }, reports: [reports[0]!] }
  if (PERSON_BACK.test(reading.asked) && reports.length > 0) {
    const people = peopleMeant(before, archive, reports[0]!, guide)
    if (people.length > 0) return { reading: ofPeople(reading, people), reports: [reports[0]!] }
  }
  // The meeting's own fact, with no meeting named: the one just spoken of. After a list none is, unless it is pointed at.
  if (isFact && reports.length > 0 && (leans || (!reading.rest && reports.length === 1)))
    return { reading: { ...reading, rest: leans ? dropPointers(reading.rest) : reading.rest }, reports }
  if (!leans || reports.length === 0) return { reading }
  const office = onlyOffice(reading)
  if (office) return { reading: ofOffice(reading, before, office), reports: [reports[0]!] }
  const continued = continueTopic(reading, before)
  // 「那口罩呢」 after a list asks for another list, of all reports again.
  return continued.shape.list ? { reading: continued } : { reading: continued, reports }
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

/** 「他说了什么」, now that it is known who 他 is. */
function ofPeople(reading: Reading, people: string[]): Reading {
  const { fact: _, ...open } = reading
  const fact = findAskedSaying(reading.asked) ? 'said' : reading.fact
  return {
    ...open,
    ...(fact && { fact }),
    named: { ...reading.named, people },
    rest: dropPointers(reading.rest),
  }
}

/** The office that a message names and nothing else: 「那市长呢」. */
function onlyOffice({ asked }: Reading): string | undefined {
  const left = dropPointers(asked)
  const [office] = officesIn(left)
  const spoken = left.replace(/\b(?:the|mayor|governor|prefect|deputy|vice|party|secretary)\b/g, '')
  return office && !lettersOf(without(spoken, [office]).replace(/[的呢]/g, '')) ? office : undefined
}

/** 「那市长呢」: what the mayor said, when that was asked of somebody else, or who it is. */
function ofOffice(now: Reading, before: Reading, office: string): Reading {
  const fact = before.fact === 'said' ? 'said' : 'holder'
  return { ...now, fact, office, rest: '' }
}

/** 「那次密接呢?」 after 「“14+7”用在什么人身上」: asked of another thing, in the same way. */
function continueTopic(now: Reading, before: Reading): Reading {
  const text = dropPointers(now.text)
  if (now.shape.kind !== 'what' && now.shape.kind !== 'topic') return { ...now, text }
  return {
    ...now,
    text,
    shape: {
      ...now.shape,
      kind: before.shape.kind === 'completion' ? 'what' : before.shape.kind,
      list: before.shape.list,
    },
  }
}

function dropPointers(text: string): string {
  const bare = text.replace(LEANS, ' ').replace(POINTS_BACK, ' ').replace(/\s+/g, ' ').trim()
  // 「关于疫苗呢」 seeks 疫苗, not every 「关于」 of the reports.
  return bare.replace(/^(?:关于|对于|至于|针对)(?=..)/, '')
}

/** Whom 他 means: the person named before, or the one who was the answer. */
function peopleMeant(before: Reading, archive: Archive, report: number, guide: Guide): string[] {
  if (before.named.people.length > 0) return before.named.people
  const { meetings } = archive.reports[report]!
  const { fact } = before
  // Of two meetings in one report, the one whose place was named.
  const own = meetings.findIndex((_, i) =>
    before.named.places.some(({ names }) =>
      names.some((name) => guide.reports[report]!.meetings[i]!.ownPlaces.has(name)),
    ),
  )
  if (fact === 'chair' || fact === 'speakers' || fact === 'attendees')
    return meetings[Math.max(own, 0)]?.[fact].map(({ name }) => fold(name)) ?? []
  if (fact === 'holder')
    return meetings
      .flatMap(everyoneAt)
      .filter(
        ({ role }) => role !== null && before.office !== undefined && holdsOffice(fold(role), before.office),
      )
      .map(({ name }) => fold(name))
  return []
}
