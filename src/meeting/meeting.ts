// A clean page in, the meetings it tells of and its source out.
import type { CleanPage, Evidence, FactName, Meeting, Source, SourceNote } from '../model.ts'
import { type Convening, findConvenings, sessionOf } from './find-convening.ts'
import { findFormat } from './find-format.ts'
import { findSource, publishedHint } from './find-source.ts'
import { findVenue } from './find-venue.ts'
import { dateBefore, type PublishedHint, resolveDate, type When } from './find-when.ts'
import { findWhere, type Where } from './find-where.ts'
import { findWho, type Mention, officesOf, type Who } from './find-who.ts'
import { isNoMeeting } from './is-no-meeting.ts'
import { levelOf } from './level-of.ts'
import { type PageText, pageTexts, type Sentence, sentencesOf } from './page-texts.ts'
import { readMinutes } from './read-minutes.ts'

type Texts = ReturnType<typeof pageTexts>

/** Facts of a page: every value stands in the text, or is named under `inferred`, or is null. */
export function findFacts(page: CleanPage, note: SourceNote = {}): { meetings: Meeting[]; source: Source } {
  const texts = pageTexts(page)
  const source = findSource(texts, note)
  if (texts.body.length === 0 || isNoMeeting(texts.head, texts.body)) return { meetings: [], source }
  const convenings = findConvenings(texts.head, texts.body)
  const published = publishedHint(source)
  const minutes = convenings.length === 0 ? readMinutes(texts, source, published) : undefined
  if (minutes) return { meetings: [minutes], source }
  const meetings = convenings.map((one, at) => {
    const range = rangeOf(convenings, at, texts.body.length)
    return readMeeting(one, range, convenings, texts, source, published)
  })
  const [first, ...next] = meetings
  for (const meeting of next) {
    if (meeting.date || !first?.date) continue
    meeting.date = first.date
    meeting.inferred.date = `held right after the meeting before it${first.inferred.date ? `; ${first.inferred.date}` : ''}`
    meeting.evidence.push(...first.evidence.filter(({ fact }) => fact === 'date'))
  }
  return { meetings, source }
}

/** First and last paragraph about a meeting: up to where the next one begins. */
function rangeOf(convenings: readonly Convening[], at: number, count: number): [number, number] {
  const start = at === 0 ? 0 : Math.max(0, convenings[at]!.paragraph)
  const next = convenings[at + 1]
  if (!next) return [start, count - 1]
  return [start, Math.max(start, next.sentence.start > 0 ? next.paragraph : next.paragraph - 1)]
}

function readMeeting(
  convening: Convening,
  range: [number, number],
  all: readonly Convening[],
  texts: Texts,
  source: Source,
  published: PublishedHint | undefined,
): Meeting {
  const isFirst = all[0] === convening
  const sentences = aboutMeeting(convening, range, all, texts.body)
  const headlines = isFirst ? texts.head.map((line) => wholeLine(line)) : []
  const opening = [convening.sentence]
  const headName = isFirst ? nameInHead(texts.head) : null
  const bodyName = isShortFor(convening.name, headName) ? null : convening.name
  const name = bodyName ?? headName
  const nameText = bodyName
    ? convening.sentence.in
    : name
      ? texts.head.find((one) => one.text.includes(name.words))
      : undefined
  const level = levelOf(name?.words ?? convening.host ?? '')
  const who = whoOf(sentences, headlines, opening, texts.body, level === '国家', name?.words ?? null)
  const when = whenOf(convening, isFirst ? texts : { ...texts, head: [], body: [] }, published)
  const where = findWhere({
    opening,
    nameSpan: name && nameText ? { in: nameText, start: name.start, end: name.end } : null,
    host: convening.host,
    venue: convening.venue?.words ?? null,
    mentions: [...who.chair, ...who.speakers, ...who.attendees],
    head: texts.head,
    body: isFirst ? texts.body : texts.body.slice(range[0], range[1] + 1),
    rest: texts.rest,
    publisher: source.publisher,
    url: source.url,
    isOnly: all.length === 1 || isFirst,
  })
  const format = findFormat(name ? { words: name.words, in: nameText!, start: name.start } : null, sentences)
  const venue = findVenue(convening, sentences)
  const session = name ? sessionOf(name.words) : null
  const evidence: Evidence[] = []
  const note = (
    fact: FactName,
    value: string | null,
    text?: PageText,
    start?: number,
    end?: number,
  ): void => {
    if (value !== null && text && start !== undefined && end !== undefined)
      evidence.push({ fact, value, at: text.at, span: [start, end] })
  }
  note('name', name?.words ?? null, nameText, name?.start, name?.end)
  if (session && name && !name.joined)
    note('session', String(session.session), nameText, name.start + session.start, name.start + session.end)
  note('date', when.date, when.in, when.start, when.end)
  note('place', where.place?.full ?? null, where.in, where.start, where.end)
  note('province', where.province?.full ?? null, where.in, where.start, where.end)
  note('venue', venue?.words ?? null, venue?.in, venue?.start, venue?.end)
  note('format', format?.words ?? null, format?.in, format?.start, format?.end)
  for (const fact of ['chair', 'speakers', 'attendees'] as const) {
    for (const one of who[fact]) note(fact, one.name, one.in, one.start, one.end)
  }
  return {
    name: shown(name, nameText),
    session: session?.session ?? null,
    date: when.date,
    place: where.place?.full ?? null,
    province: where.level === '国家' ? null : (where.province?.full ?? null),
    level: where.level,
    venue: venue?.in.shown.slice(venue.start, venue.end) ?? null,
    format: format?.in.shown.slice(format.start, format.end) ?? null,
    chair: persons(who.chair),
    speakers: persons(who.speakers),
    attendees: persons(who.attendees),
    paragraphs: range,
    inferred: reasons(name?.joined ?? null, when, where, texts),
    evidence,
  }
}

/** A name as it stands on the page; a joined one stands nowhere whole. */
function shown(name: Convening['name'], text: PageText | undefined): string | null {
  if (!name || !text) return null
  return name.joined ? name.words : text.shown.slice(name.start, name.end)
}

function persons(mentions: readonly Mention[]): { name: string; role: string | null }[] {
  return mentions.map(({ name, role }) => ({ name, role }))
}

function reasons(joined: string | null, when: When, where: Where, texts: Texts): Meeting['inferred'] {
  const inferred: Meeting['inferred'] = {}
  if (joined) inferred.name = joined
  if (when.inferred) inferred.date = when.inferred
  if (where.placeReason) inferred.place = where.placeReason
  const all = [...texts.head, ...texts.body, ...texts.rest]
  const { province, place } = where
  if (province && where.level !== '国家' && !all.some(({ text }) => text.includes(province.full))) {
    const ofPlace =
      place === province ? where.placeReason : place && `${place.full} lies in ${province.full} (GB/T 2260)`
    inferred.province = ofPlace || `the page names a division in ${province.full}`
  }
  if (where.levelReason) inferred.level = where.levelReason
  return inferred
}

/** The sentences of a meeting's paragraphs, without those that bring another meeting. */
function aboutMeeting(
  convening: Convening,
  [from, to]: [number, number],
  all: readonly Convening[],
  body: readonly PageText[],
): Sentence[] {
  const at = all.indexOf(convening)
  const next = all[at + 1]
  return body.slice(from, to + 1).flatMap((paragraph, offset) =>
    sentencesOf(paragraph).filter(({ start }) => {
      if (at > 0 && from + offset === convening.paragraph && start < convening.sentence.start) return false
      return !(next && from + offset === next.paragraph && start >= next.sentence.start)
    }),
  )
}

function wholeLine(line: PageText): Sentence {
  return { in: line, start: 0, end: line.text.length, words: line.text }
}

/** The body's words first; headlines only fill what the body leaves open. */
function whoOf(
  sentences: Sentence[],
  headlines: Sentence[],
  opening: Sentence[],
  body: readonly PageText[],
  isNational: boolean,
  name: string | null,
): Who {
  const known = officesOf(body.flatMap(sentencesOf), isNational)
  const who = findWho(sentences, opening, known, isNational, name)
  if (who.chair.length > 0 && who.speakers.length + who.attendees.length > 0) return who
  const fromHead = findWho([...headlines, ...sentences], [...opening, ...headlines], known, isNational, name)
  return {
    chair: who.chair.length > 0 ? who.chair : fromHead.chair,
    speakers: who.speakers.length > 0 ? who.speakers : fromHead.speakers,
    attendees: who.attendees.length > 0 ? who.attendees : fromHead.attendees,
  }
}

function nameInHead(head: readonly PageText[]): Convening['name'] {
  return findConvenings(head, [])[0]?.name ?? null
}

/** A body known from the headline: 「领导小组2024年第一次会议」 under 「某市委农村工作领导小组2024年第一次会议召开」. */
const SOME_BODY = /^(?:领导小组|工作组|指挥部|专班|委员会|常委会|联席会议|理事会|党组)/
function isShortFor(name: Convening['name'], full: Convening['name']): boolean {
  const plain = (words: string) => words.replace(/[（()）]/g, '')
  return (
    name !== null &&
    full !== null &&
    SOME_BODY.test(name.words) &&
    full.words.length > name.words.length &&
    plain(full.words).endsWith(plain(name.words))
  )
}

/** Where the news of a meeting ends: at the comma after its name; what follows may speak of other days. */
function newsEnd({ sentence, name }: Convening): number {
  const { text } = sentence.in
  const from = name ? name.end : sentence.start + 40
  const comma = text.slice(from, sentence.end).search(/[，。；,;]/)
  return comma < 0 ? sentence.end : from + comma
}

/** The day: in the sentence that brings the meeting, else before it in its paragraph, else in the headlines. */
function whenOf(convening: Convening, texts: Texts, published: PublishedHint | undefined): When {
  const { sentence } = convening
  const words = [...texts.head, ...texts.body].map(({ text }) => text)
  const tries: [PageText, number, number][] = [
    [sentence.in, sentence.start, newsEnd(convening)],
    [sentence.in, 0, sentence.start],
    ...texts.head.map((line): [PageText, number, number] => [line, 0, line.text.length]),
    ...texts.body
      .slice(0, convening.paragraph === 0 ? 0 : 1)
      .map((one): [PageText, number, number] => [one, 0, Math.min(20, one.text.length)]),
  ]
  for (const [text, from, to] of tries) {
    const written = dateBefore(text, from, to)
    if (!written) continue
    const when = resolveDate(written, published, words)
    const lost = written.dayLost
      ? `the day is lost in the file (「${text.shown.slice(written.start, written.end)}」)`
      : ''
    const inferred = [lost, when.inferred].filter(Boolean).join('; ')
    return { ...when, ...(inferred ? { inferred } : {}), in: text, start: written.start, end: written.end }
  }
  return { date: null }
}
