// The texts of a page that is a meeting's minutes in, the meeting from their labelled lines out.
import type { Evidence, FactName, Meeting, Person, Source } from '../model.ts'
import { sessionOf } from './find-convening.ts'
import { dateBefore, type PublishedHint, resolveDate, type When } from './find-when.ts'
import { findWhere } from './find-where.ts'
import type { Mention } from './find-who.ts'
import type { PageText, pageTexts } from './page-texts.ts'
import { readPeople } from './people.ts'

/** A stretch of a page's text. */
interface Stretch {
  words: string
  in: PageText
  start: number
  end: number
}

/** What minutes say on lines of their own. */
interface Minutes {
  name: Stretch | null
  /** The words behind 「时间：」. */
  time: Stretch | null
  venue: Stretch | null
  chair: Mention[]
  attendees: Mention[]
}

/** So many paragraphs from the top may be labelled lines. */
const TOP = 12
const FIELD =
  /^(?:会议)?(?:(时间|日期)|(地点)|(主持(?:人)?|召集人)|((?:参加|参会|出席|列席)(?:会议)?(?:人员|人|领导|单位|同志)?))\s?[:：]\s*/u
/** 「全区疫情防控工作专题会议纪要」 is named after its meeting. */
const NAME = /([^\s，。：:]{2,60}(?:会议|例会|会))纪要(?=$|\s*[（(〔])/u
/** An item of a line; whoever stands in it may have begun his office in the one before: 「局党组书记、局长 杨某」. */
const ITEM_END = /[，,、；;。]|$/gu
/** 「周某（副局长）」: the office behind the name. */
const OFFICE_BEHIND = /^[（(]([^（()）]{2,30})[）)]/u

/**
 * The meeting whose minutes a page is: 「时间：…」「地点：…」「主持人：常务副区长 晏某」. Undefined unless two such lines stand at
 * its top, one of them telling where or who; the head of a news page has neither.
 */
export function readMinutes(
  texts: ReturnType<typeof pageTexts>,
  source: Source,
  published: PublishedHint | undefined,
): Meeting | undefined {
  const minutes = findFields(texts.head, texts.body)
  if (!minutes) return undefined
  const { name, time, venue, chair, attendees } = minutes
  const when = whenOf(time, published, texts.body)
  const where = findWhere({
    opening: [],
    nameSpan: name && { in: name.in, start: name.start, end: name.end },
    host: null,
    venue: venue?.words ?? null,
    mentions: [...chair, ...attendees],
    head: texts.head,
    body: texts.body,
    rest: texts.rest,
    publisher: source.publisher,
    url: source.url,
    isOnly: true,
  })
  const evidence: Evidence[] = []
  const note = (fact: FactName, value: string, { in: text, start, end }: Omit<Stretch, 'words'>) =>
    evidence.push({ fact, value, at: text.at, span: [start, end] })
  if (name) note('name', name.words, name)
  if (when.date && when.in) note('date', when.date, { in: when.in, start: when.start!, end: when.end! })
  if (where.place && where.in)
    note('place', where.place.full, { in: where.in, start: where.start!, end: where.end! })
  if (venue) note('venue', venue.words, venue)
  for (const one of chair) note('chair', one.name, one)
  for (const one of attendees) note('attendees', one.name, one)
  return {
    name: shown(name),
    session: (name && sessionOf(name.words)?.session) ?? null,
    date: when.date,
    place: where.place?.full ?? null,
    province: where.province?.full ?? null,
    level: where.level,
    venue: shown(venue),
    format: null,
    chair: chair.map(person),
    speakers: [],
    attendees: attendees.filter((one) => !chair.some((other) => other.name === one.name)).map(person),
    paragraphs: [0, texts.body.length - 1],
    inferred: {
      ...(when.inferred && { date: when.inferred }),
      ...(where.placeReason && { place: where.placeReason }),
      ...(where.place &&
        where.province &&
        where.place !== where.province && {
          province: `${where.place.full} lies in ${where.province.full} (GB/T 2260)`,
        }),
      ...(where.levelReason && { level: where.levelReason }),
    },
    evidence,
  }
}

const person = ({ name, role }: Mention): Person => ({ name, role })
const shown = (found: Stretch | null) => found?.in.shown.slice(found.start, found.end).trim() ?? null

function whenOf(time: Stretch | null, published: PublishedHint | undefined, body: readonly PageText[]): When {
  const written = time && dateBefore(time.in, time.start, time.end)
  if (!written) return { date: null }
  const when = resolveDate(
    written,
    published,
    body.map(({ text }) => text),
  )
  return { ...when, in: time.in, start: written.start, end: written.end }
}

function findFields(head: readonly PageText[], body: readonly PageText[]): Minutes | undefined {
  const minutes: Minutes = { name: nameIn(head), time: null, venue: null, chair: [], attendees: [] }
  let fields = 0
  for (const text of body.slice(0, TOP)) {
    const match = FIELD.exec(text.text)
    if (!match) continue
    fields++
    const start = match[0].length
    const rest = { words: text.text.slice(start), in: text, start, end: text.text.length }
    if (match[1]) minutes.time ??= rest
    else if (match[2]) minutes.venue ??= rest
    else (match[3] ? minutes.chair : minutes.attendees).push(...peopleOf(rest))
  }
  const isToldOf = minutes.venue !== null || minutes.chair.length > 0
  return fields > 1 && isToldOf ? minutes : undefined
}

function nameIn(head: readonly PageText[]): Stretch | null {
  for (const text of head) {
    const match = NAME.exec(text.text)
    if (match) return { words: match[1]!, in: text, start: match.index, end: match.index + match[1]!.length }
  }
  return null
}

/**
 * Everyone a labelled line names; what names nobody, 「各镇街负责人」, is left out. 「局党组书记、局长 杨　某」「周某（副局长）」 give offices,
 * 「区教育局 阮某」 the body.
 */
function peopleOf({ words, in: text, start }: Stretch): Mention[] {
  const found: Mention[] = []
  let from = start
  let itemStart = start
  for (const { index } of words.matchAll(ITEM_END)) {
    for (const one of readPeople(text.text, from, start + index)) {
      const behind = OFFICE_BEHIND.exec(text.text.slice(one.end))?.[1]
      const body = text.shown
        .slice(Math.max(from, itemStart), one.start)
        .replace(/[\s\u3000:：]+$/, '')
        .trim()
      found.push({
        name: text.shown.slice(one.start, one.end).replace(/[ \u3000]/g, ''),
        role: behind ?? one.role ?? (body || null),
        in: text,
        start: one.start,
        end: one.end,
      })
      from = one.end
    }
    itemStart = start + index + 1
  }
  return found
}
