// The sentences about a meeting in, who chaired, spoke and attended out.
import type { Person } from '../model.ts'
import { partGluedNames } from '../text/names.ts'
import type { PageText, Sentence } from './page-texts.ts'
import { type NamedPerson, readPeople } from './people.ts'

/** A person with the place of the name, whose office may have been learnt elsewhere on the page. */
export interface Mention extends Person {
  in: PageText
  start: number
  end: number
}

export interface Who {
  chair: Mention[]
  speakers: Mention[]
  attendees: Mention[]
}

/** Verbs that say what a person did at the meeting. */
const VERBS =
  /主持(?!人|词|日常|全面|讨论|研讨|交流|[^，。；,;]{0,12}工作(?=[，。；,;]|$))|(?:发表|(?<![工合操协运写制])作|做)了?[^，。；,;“”主持]{0,14}?(?:讲话|发言|报告|部署|安排|动员|通报|汇报|总结|点评|致辞|说明|推介)|讲话(?!精神|要求|稿|和|、|》|”|的)|致辞|发言(?!人)|宣读|通报(?=了|[^，。；]{0,20}(?:情况|文件|精神))|汇报(?=了|[^，。；]{0,20}(?:情况|工作))|传达(?=了|学习|[^，。；]{0,30}精神)|[对就][^，。；,;]{2,40}(?:作出?|提出|进行)了?[^，。；,;]{0,10}(?:部署|安排|要求)|指出|强调|要求(?=[，,：:])|出席|列席|参加|到会|与会|参会|在主席台就座|收听收看|收看/g
const ATTENDS = /^(?:出席|列席|参加|到会|与会|参会|在主席台就座|收听收看|收看)$/
const SAYS = /^(?:指出|强调|要求)$/
/** What makes taking part in something else than this meeting: 「参加义务植树」. */
const OF_MEETING =
  /^(?:了|有关|相关|系列|本次|此次|这次|上述|当天|视频|电视电话|省|市|州|县|主|分)*(?:会议|大会|会|座谈会?|活动|调研|会场|[^，。；,;\s]{0,16}会(?:议)?(?=[。，；,;\s]|$|并))?(?:并|[。，；,;)）\s]|$)/
/** Between the person and the verb: 「吴政隆在北京主持」「李某出席会议并讲话」「在讲话中指出」. */
const ADVERBIAL =
  /(?:[今昨][日天](?:[（(][^（()）]{1,8}[)）])?|(?:\d{1,2}月)?\d{1,2}日|上午|下午|晚上|晚(?=主持)|在(?:讲话|会上|总结讲话|动员讲话)中?|在[^，,、；;。]{2,18}|(?:就|围绕|代表)[^，,；;。]{2,30}|(?<=\p{Script=Han}{2})在|(?<![长记席任员委导事师理])于[^，,、；;。]{1,12}|以[^，,；;。]{1,14}(?:形式|方式)|通过[^，,；;。]{1,10}(?:形式|方式)?|随即|随后|亲自|分别|共同|一同|视频(?:连线)?|远程|同时|先后|立即|紧接着|应邀|受邀|重点|首先|最后|线上|线下|现场|还|也|并|又|就|对|率队|全程|到会|出席(?:会议|大会|活动)?并?|主持(?:召开)?(?:会议|大会)?并?|会议并|进行|作了?|传达并)+$/u
const BY_PROXY = /受[^，。；,;]{2,40}委托[，,]?/g
/** Leaders of the state stand in local reports as the authors of what is passed on. */
const STATE_LEADERS = new Set([
  '习近平',
  '李克强',
  '王沪宁',
  '汪洋',
  '栗战书',
  '韩正',
  '孙春兰',
  '王岐山',
  '胡锦涛',
  '温家宝',
  '刘鹤',
])
/** What somebody did when the meeting was over: 「会后,某人一行来到…」. */
const AFTERWARDS = /^(?:会后|会议结束后|散会后|会前)[，,]?/
/** 曾 is a surname as well: 「曾照明出席」. */
const OTHER_TIME =
  /多次|曾(?=[经于在任多到赴与被对向先两三几]|主持|召开|出席|参加|表示|指出|强调|要求|提出|作出)|此前|去年|前不久|日前(?=.*主持召开.*会议)/

/**
 * Reads chair, speakers and attendees from sentences and headlines: 「州委书记甲出席会议并讲话。州长乙主持会议」 gives the
 * chair 乙, the speaker 甲; 「受甲委托,乙主持」 only 乙. The top leaders of the state count only at national meetings.
 * @param opening the sentence that brings the meeting; elsewhere 「主持召开」 tells of another meeting
 */
export function findWho(
  sentences: readonly Sentence[],
  opening: readonly Sentence[],
  known: Offices,
  isNational: boolean,
  name: string | null,
): Who {
  const isOpening = (one: Sentence): boolean => opening.some((o) => o.in === one.in && o.start === one.start)
  const who: Who = { chair: [], speakers: [], attendees: [] }
  for (const sentence of sentences) {
    let words = sentence.words.replace(BY_PROXY, (proxy) => '　'.repeat(proxy.length))
    if ((OTHER_TIME.test(words) || AFTERWARDS.test(words)) && !isOpening(sentence)) continue
    words = words.replace(
      /(?:贯彻|落实|传达|学习|按照|根据)[^，。；,;]{0,60}(?:讲话|精神|要求|部署)/g,
      (other) => '　'.repeat(other.length),
    )
    readSentence({ sentence, words, isOpening: isOpening(sentence), known, isNational, name }, who)
  }
  const has = (list: Mention[], { name }: Mention): boolean => list.some((one) => one.name === name)
  const once = (list: Mention[]): Mention[] =>
    list.filter((one, at) => list.findIndex((o) => o.name === one.name) === at)
  const chair = once(who.chair)
  const speakers = once(who.speakers)
  const attendees = once(who.attendees).filter((one) => !has(chair, one) && !has(speakers, one))
  return { chair, speakers, attendees }
}

/** Names a page gives an office, with the office: what lets a bare name count. */
export type Offices = ReadonlyMap<string, string | null>

/** Every name the sentences give an office. */
export function officesOf(sentences: readonly Sentence[], isNational: boolean): Offices {
  const known = new Map<string, string | null>()
  const learn = ({ start, in: text }: Sentence, people: NamedPerson[]): void => {
    for (const { name, roleAt } of people) {
      if (roleAt && !known.get(name)) known.set(name, text.shown.slice(start + roleAt[0], start + roleAt[1]))
    }
  }
  const saying = new Set<string>()
  for (const sentence of sentences) {
    const { words } = sentence
    learn(sentence, readPeopleOf(words, 0, words.length, isNational))
    for (const verb of words.matchAll(VERBS)) {
      const subject = words.slice(0, verb.index).replace(ADVERBIAL, '')
      const people = readPeopleOf(subject, 0, subject.length, isNational)
      learn(sentence, people)
      if (SAYS.test(verb[0])) for (const { name } of people) saying.add(name)
    }
  }
  // 「罗某指出」: the office stands where he is first named, before whatever else he did: 「市长罗某通过视频连线调度」.
  for (const name of saying)
    for (const sentence of known.has(name) ? [] : sentences) {
      const at = sentence.words.indexOf(name)
      if (at >= 0)
        learn(
          sentence,
          readPeopleOf(sentence.words, 0, at + name.length, isNational).filter((one) => one.name === name),
        )
    }
  return known
}

function readPeopleOf(words: string, from: number, to: number, isNational: boolean): NamedPerson[] {
  return readPeople(words, from, to).filter(({ name }) => isNational || !STATE_LEADERS.has(name))
}

interface Reading {
  sentence: Sentence
  /** Its words with what others said blanked out. */
  words: string
  isOpening: boolean
  known: Offices
  isNational: boolean
  /** The meeting's name. */
  name: string | null
}

function readSentence({ sentence, words, isOpening, known, isNational, name }: Reading, who: Who): void {
  let from = 0
  let shared: NamedPerson[] = []
  let lastEnd = 0
  for (const verb of words.matchAll(VERBS)) {
    if (verb.index < lastEnd) continue
    const what = verb[0]
    const after = words.slice(verb.index + what.length)
    const region = words.slice(from, verb.index)
    const subject = after.startsWith('下') ? region : region.replace(ADVERBIAL, '')
    let people = readPeopleOf(words, from, from + subject.length, isNational)
    const goesOn =
      /^(?:了?(?:会议|大会|活动)?(?:、|并|和)?)$/.test(region) ||
      (/[，,]\s?(?:并|就|对|还)?$/.test(region) && region.length < 8) ||
      region.trim() === '' ||
      /^[^，。；,;]{0,16}并$/.test(region)
    if (people.length === 0 && goesOn) people = shared
    if (people.length === 0 && sentence.in.kind !== 'body')
      people = gluedNames(words, from, verb.index, known)
    const bare = people.filter(({ role }) => role === null)
    // A bare name before 指出 must be known from an office: 「文件强调」 is nobody.
    if (SAYS.test(what)) people = people.filter(({ name, role }) => role !== null || known.has(name))
    else if (bare.length > 0 && !sure(what))
      people = people.filter(({ name, role }) => role !== null || known.has(name))
    const mentions = people.map((person) => mention(sentence, person, known))
    if (what === '主持') {
      const another = /^(?:了)?召开/.test(after) && !isOpening && !(name && after.includes(name))
      if (!another) who.chair.push(...mentions)
    } else if (ATTENDS.test(what)) {
      if (OF_MEETING.test(after)) who.attendees.push(...mentions)
    } else
      who.speakers.push(
        ...mentions.filter((one) => !SAYS.test(what) || !who.chair.some(({ name }) => name === one.name)),
      )
    shared = people
    lastEnd = verb.index + what.length
    const stop = /[，。；,;\s]/.exec(after)
    from = people.length > 0 ? lastEnd : from
    if (people.length > 0 && stop && /[。；;]/.test(stop[0])) from = lastEnd
  }
}

/** Names set without a mark between them in a headline: 「徐某文赵某宇出席」. */
function gluedNames(words: string, from: number, to: number, known: Offices): NamedPerson[] {
  const run = /\p{Script=Han}{4,32}$/u.exec(words.slice(from, to))
  const names = run && partGluedNames(run[0], new Set(known.keys()))
  let start = run ? from + run.index : from
  return (names ?? []).map((name) => {
    const person = { name, role: null, roleAt: null, start, end: start + name.length }
    start = person.end
    return person
  })
}

/** Verbs that make even a bare name a person: 「元方主持会议」. */
function sure(verb: string): boolean {
  return verb === '主持' || ATTENDS.test(verb) || verb.endsWith('讲话')
}

function mention(
  sentence: Sentence,
  person: NamedPerson,
  known: ReadonlyMap<string, string | null>,
): Mention {
  const start = sentence.start + person.start
  const end = sentence.start + person.end
  const { roleAt } = person
  const own = roleAt && sentence.in.shown.slice(sentence.start + roleAt[0], sentence.start + roleAt[1])
  return {
    name: sentence.in.shown
      .slice(start, end)
      .replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, ''),
    role: own ?? known.get(person.name) ?? null,
    in: sentence.in,
    start,
    end,
  }
}
