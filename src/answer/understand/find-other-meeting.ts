// A question for a meeting's fact and the meetings it may mean in, what the reports tell of one they only mention out.
import type { Archive, Choice, Level, Meeting } from '../../model.ts'
import { bigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import type { AskedFact } from './find-asked-fact.ts'
import type { Named } from './find-named.ts'

// The body whose meeting is meant: 「省委第五十一次专题会议」「全国电视电话会议」; not 「传达省委会议精神的会」, and no
// name across 书记 or 谁, which belong to what is asked.
const NAME =
  /(?<!传达|学习|贯彻|落实)(?:(中共中央|党中央|中央|国务院|全国)|(省委|省政府|全省|自治区))[^的谁哪书,，。?？、“”\s]{0,24}?会议?/g
const BODY = /^(?:中共中央|党中央|中央|国务院|全国|省委|省政府|全省|自治区)/
/** A meeting is called by its name, or by most of it: 「中央政治局常委会」 is 中共中央政治局常务委员会会议. */
const SAME_NAME = 0.6

/** What a clause must say of a meeting besides its name to give the fact; the rest are facts of one's own meeting only. */
const GIVES: Partial<Record<AskedFact, RegExp>> = {
  chair: /主持|召集/,
  speakers: /讲话|指出|强调|发言/,
  attendees: /出席|参加|列席/,
  date: /\d[日月]|初[一二三四五六七八九十]/,
  venue: /在.{1,12}(?:召开|举行)/,
  format: /形式/,
}

/** Where a report tells the fact of a meeting that is not its own. */
export interface Told {
  report: number
  paragraph: number
  /** The clause that tells it, in the paragraph's text. */
  span: [number, number]
}

/** Undefined when the fact is asked of their own meeting; of another one, the clauses that tell it, `[]` when it is only mentioned. */
export function findOtherMeeting(
  folded: string,
  fact: AskedFact | undefined,
  { sessions }: Named,
  meetings: readonly Choice[],
  archive: Archive,
): Told[] | undefined {
  const gives = fact && GIVES[fact]
  if (!gives) return undefined
  const own = meetings.flatMap(
    ({ report, meeting }) => archive.reports[report]!.meetings[meeting ?? -1] ?? [],
  )
  const names = [
    ...sessions
      .filter(({ number }) => own.every(({ session }) => session !== number))
      .map(({ text }) => text),
    ...[...folded.matchAll(NAME)].flatMap(([name, national]) =>
      own.some((one) => isOwn(one, name, national ? '国家' : '省')) ? [] : [name],
    ),
  ]
  if (names.length === 0) return undefined
  return [...new Set(meetings.map(({ report }) => report))].flatMap((report) =>
    archive.reports[report]!.paragraphs.flatMap(({ text }, paragraph) =>
      clausesTelling(text, names, gives).map((span) => ({ report, paragraph, span })),
    ),
  )
}

/** 「全省会议」 is any meeting of the province; 「省委常委会」 only one that is called so. */
function isOwn({ level, name }: Meeting, asked: string, of: Level): boolean {
  const kind = bigrams(asked.replace(BODY, '').replace(/会议?$/, ''))
  const called = fold(name ?? '')
  const shared = kind.filter((pair) => called.includes(pair)).length
  return level === of && shared >= kind.length / 2
}

/** Clauses that say of a meeting so named that it was held, and give the fact there or right before; 「传达…会议精神」 does not. */
function clausesTelling(text: string, names: readonly string[], gives: RegExp): [number, number][] {
  const clauses = [...text.matchAll(/[^,，。;；]+/g)]
  return clauses.flatMap((match, i): [number, number][] => {
    const clause = fold(match[0])
    const isHeld = /召开|举行|举办|主持/.test(clause) && !/传达|精神|贯彻|落实/.test(clause)
    const told = isHeld && gives.test(fold(clauses[i - 1]?.[0] ?? '') + clause)
    const end = match.index + match[0].length
    return told && names.some((name) => isCalled(clause, name)) ? [[match.index, end]] : []
  })
}

function isCalled(clause: string, name: string): boolean {
  const pairs = bigrams(name)
  // 「市委常委会」 shares most of its letters with 「省委常委会」.
  const body = name.match(BODY)?.[0].replace(/^(?:中共|党)/, '')
  if (body && !clause.includes(body)) return false
  return pairs.filter((pair) => clause.includes(pair)).length >= pairs.length * SAME_NAME
}
