// A question in, what is asked and of which reports out.
import type { Archive, Choice, NothingReason, Question } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { allMeetings, chooseReports } from './choose-reports.ts'
import { completeFollowUp } from './complete-follow-up.ts'
import { fullOffice } from './find-office.ts'
import { findOtherMeeting, type Told } from './find-other-meeting.ts'
import { everyoneAt, type Guide, guideTo } from './guide.ts'
import { isTold, matchHeadings } from './match-headings.ts'
import { mendQuestion } from './mend-question.ts'
import { PLAIN_WORDS } from './plain-words-data.ts'
import { blankTalk, contentOf, namesIn, type Reading, readQuestion, without } from './read-question.ts'

/** A question as understood, ready to be answered. */
export interface Understood extends Reading {
  guide: Guide
  /** The reports it is about; undefined when it names none. */
  reports?: readonly number[]
  /** The meetings that fit, best first; every one when none is named. */
  meetings: readonly Choice[]
  /** Why no report can be meant. */
  missing?: NothingReason
  /** What is searched for: the text without what only picked the reports. */
  sought: string
  /** The fact is asked of a meeting that the reports only tell of, there. */
  told?: readonly Told[]
  /** Asked about now. */
  aboutToday: boolean
  /** Filled in from the chat's last exchange. */
  continues: boolean
  /** It is the last exchange's question, asked of something else. */
  again?: boolean | undefined
  maxQuote: number
}

// What a person means by now; 近期 and 当前 are left out, being words of the reports themselves.
const NOW =
  /最近|(?<!从)现在(?!起|开始)|如今|今天|今日|眼下|这几天|这阵子|目前|此刻|现时|而家|家下|\b(?:currently|now|nowadays|today|these days|at the moment|right now|still|latest)\b/
const NOW_ANYWHERE = new RegExp(NOW, 'g')
/** A meeting to come: no report of one that was held tells its day, unless it says so. */
const NEXT =
  /下(?:一)?[次回场届](?:的)?(?:会|例会|开会|什么时候|几时|啥时候|何时)|\bnext (?:meeting|session)\b/
/** 「最近一次会议」 is the newest of those meant. */
const NEWEST_MEETING =
  /(?:最近|最新|最后)(?:的|召开的?|开的)?(?:(?:这|那)?一?[次场个](?:的|开的)?)?(?:会议|会(?!上))|\b(?:latest|most recent|last|newest) (?:meeting|conference)\b/
/** The longest quotation when nothing else is said; the contract's. */
const MAX_QUOTE = 600

// The words of the facts themselves, and plain ones: 「谁在会上作了讲话」 is asked of any meeting.
const FACT_TALK =
  /(?:作|做|发表)了?(?:重要)?(?=讲话|发言|报告)|讲话|发言|主持|出席|参加|到场|报[导道]|采写|写的?|日子|日期|时间|地点|形式|名字|进行|来着|具体|究竟|到底|大概|晓得|知道|一下|那会儿|(?<![\u4e00-\u9fff])事(?![\u4e00-\u9fff])|[个嗰呢]个?会(?=$|[㗎嘅呀啊?？ ])|[的了是叫做由在呀嘞咧撒噻哦哈㗎嘅喎]/g

function withoutFactTalk(rest: string): string {
  const words = rest.replace(FACT_TALK, ' ').split(/\s+/)
  return words.filter((word) => word && !PLAIN_WORDS.has(word)).join(' ')
}

const PAGE_FACTS: ReadonlySet<string> = new Set(['reporters', 'editor', 'publisher', 'published'])

/** A message read by itself, before the chat is asked what it leaves unsaid. */
export interface ReadMessage {
  reading: Reading
  /** Of the meetings meant, the newest is asked for: 「最近一次会议」. */
  isNewest: boolean
  /** As it was typed, folded. */
  typed: string
}

/** Reads one message in the words of the archive. */
export function readMessage(archive: Archive, message: string): ReadMessage {
  const typed = fold(message)
  const isNewest = NEWEST_MEETING.test(typed)
  const text = isNewest
    ? typed.replace(NEWEST_MEETING, (words) => (/[a-z]/.test(words) ? 'meeting' : '会议'))
    : message
  const reading = readQuestion(mendQuestion(text, archive.lexicon), guideTo(archive))
  return { reading, isNewest, typed }
}

/** Reads a question in the light of the archive and of the chat. */
export function understand(
  archive: Archive,
  question: Question,
  { reading: alone, isNewest, typed } = readMessage(archive, question.text),
): Understood {
  const guide = guideTo(archive)
  const {
    reading,
    reports: fromChat,
    again,
  } = question.within === undefined
    ? completeFollowUp(alone, question.previous, archive, guide)
    : { reading: alone }
  const pressed = question.within === undefined ? undefined : archive.lookup(question.within)?.report
  const understood = {
    ...reading,
    ...(reading.office && { office: fullOffice(reading.office, reading.text, rolesOf(archive)) }),
    guide,
    aboutToday: NOW.test(isNewest ? typed : reading.text),
    continues: reading !== alone || fromChat !== undefined,
    again,
    maxQuote: question.maxQuote ?? MAX_QUOTE,
  }
  if (pressed !== undefined)
    return {
      ...understood,
      ...only(archive, [pressed]),
      sought: soughtIn(
        reading,
        reading.named.places.map((place) => place.text),
      ),
    }
  const isBare = namesOnly(reading)
  const chosen = chooseReports(reading.named, archive, guide, isBare ? 'about' : reading.fact)
  const sought = soughtIn(reading, [...chosen.spent, ...reading.shape.talk])
  if (reading.fact && NEXT.test(reading.asked) && !guide.reports.some(({ text }) => NEXT.test(text)))
    return { ...understood, meetings: [], missing: 'detail', sought }
  if (chosen.missing) return { ...understood, meetings: [], missing: chosen.missing, sought }
  const other = findOtherMeeting(
    reading.text,
    reading.fact,
    reading.named,
    chosen.meetings ?? allMeetings(archive),
    archive,
  )
  if (other) {
    const { reports, meetings = allMeetings(archive) } = chosen
    const found = { ...understood, ...(reports && { reports }), meetings, sought }
    return other.length > 0 ? { ...found, told: other } : { ...found, missing: 'detail' }
  }
  const [newest] = isNewest ? newestOf(archive, chosen.meetings ?? allMeetings(archive)) : []
  if (newest) return { ...understood, ...only(archive, [newest.report]), sought }
  if (chosen.reports && isBare)
    return {
      ...understood,
      fact: 'about',
      shape: { ...reading.shape, list: true },
      reports: chosen.reports,
      meetings: chosen.meetings ?? [],
      sought,
    }
  if (chosen.reports) {
    const { reports, meetings = [] } = chosen
    const narrowed = narrowByHeading({ ...understood, reports, meetings, sought })
    return reading.fact && !narrowed.fact ? openly(archive, reading, narrowed) : narrowed
  }
  if (fromChat) return { ...understood, ...only(archive, fromChat), sought }
  return narrowByHeading({ ...understood, meetings: allMeetings(archive), sought })
}

/** What turned out to be no meeting's fact is not asked of that day's meetings alone: 「2020年2月，某省某制度的内容是什么」. */
function openly(archive: Archive, reading: Reading, understood: Understood): Understood {
  const chosen = chooseReports(reading.named, archive, understood.guide)
  if (chosen.missing) return understood
  const { reports: _, ...open } = understood
  return {
    ...open,
    ...(chosen.reports && { reports: chosen.reports }),
    meetings: chosen.meetings ?? allMeetings(archive),
    sought: soughtIn(reading, [...chosen.spent, ...reading.shape.talk]),
  }
}

function* rolesOf({ reports }: Archive): Iterable<string> {
  for (const { meetings } of reports)
    for (const meeting of meetings) for (const { role } of everyoneAt(meeting)) if (role) yield fold(role)
}

/** 「资阳」「四川 2021年」: whoever types nothing but a place or day wants to know what was met about there. */
function namesOnly({ fact, text, rest, phrases, named, shape }: Reading): boolean {
  const { places, days, sessions, people } = named
  const isNamed = places.length + days.length + sessions.length > 0
  // 「资阳和德州有什么区别」 names nothing else either.
  const left = rest && contentOf(without(without(text, shape.talk), namesIn(named)))
  const asksNothing = !left && phrases.length === 0
  return isNamed && people.length === 0 && fact === undefined && asksNothing
}

/** Meetings by date, newest first, those without a full year left out. */
function newestOf(archive: Archive, choices: readonly Choice[]): Choice[] {
  const date = ({ report, meeting }: Choice) => archive.reports[report]!.meetings[meeting ?? -1]?.date ?? '-'
  return choices
    .filter((choice) => !date(choice).startsWith('-'))
    .sort((a, b) => date(b).localeCompare(date(a)))
}

function only(archive: Archive, reports: readonly number[]) {
  return {
    reports,
    meetings: reports.flatMap((report) => allMeetings(archive).filter((one) => one.report === report)),
  }
}

/** What a passage should hold: the question without the names that picked its report. */
function soughtIn(reading: Reading, spent: readonly string[]): string {
  // 「现在」 asks for a date over the answer; looked up, it finds 「现在是关键时期」.
  const sought = without(reading.text.replace(NOW_ANYWHERE, ' '), spent).trim()
  if (!contentOf(sought)) return reading.text
  return reading.shape.list ? blankTalk(sought).replace(/\s+/g, ' ').trim() : sought
}

/**
 * A fact asked of 「常委会扩大会议」 is asked of the meetings so named; of something no meeting is named after
 * (「谁主持疫苗研发」), it is no meeting's fact but a thing to look for in the text.
 */
function narrowByHeading(understood: Understood): Understood {
  const { fact, rest, guide, meetings, reports } = understood
  if (!fact || !rest || fact === 'office' || fact === 'holder') return understood
  // Who chairs is asked of a meeting: a notice has none, whatever it shares with the question.
  if (reports && fact !== 'about' && meetings.every(({ meeting }) => meeting === null)) return understood
  const telling = withoutFactTalk(rest)
  // One letter left over (系, 当, 议) names nothing.
  if (telling.length < 2) return understood
  const matched = matchHeadings(telling, [...new Set(meetings.map(({ report }) => report))], guide)
  if (matched === 'any') return understood
  // Who wrote or edited it is a fact of any page, whatever else is said; and so is any fact of a meeting that is named,
  // unless the words are of what its report tells.
  if (
    matched === 'none' &&
    (PAGE_FACTS.has(fact) ||
      (reports && fact !== 'about' && fact !== 'demands' && !isTold(telling, reports, guide)))
  )
    return understood
  if (matched === 'none') {
    const { fact: _, ...open } = understood
    return open
  }
  return {
    ...understood,
    reports: matched,
    meetings: meetings.filter(({ report }) => matched.includes(report)),
  }
}
