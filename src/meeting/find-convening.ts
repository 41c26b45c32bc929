// The texts of a page in, the sentences that tell of a meeting being held out.
import { findDates } from '../text/dates.ts'
import { NUMERAL, readNumeral } from '../text/numerals.ts'
import { NATIONAL } from './level-of.ts'
import { type PageText, type Sentence, sentencesOf } from './page-texts.ts'

/** A sentence (or headline) that says that a meeting was held. */
export interface Convening {
  sentence: Sentence
  /** Index of the paragraph, or -1 for a headline. */
  paragraph: number
  /** The meeting's name and its span in the text of the paragraph or line; null when only 会议 is said. */
  name: { words: string; start: number; end: number; joined: string | null } | null
  /** The body that held it, as written before 召开: 「市委常委会」「我市」. */
  host: string | null
  /** Where people sat: 「马尔康」. */
  venue: { words: string; start: number; end: number } | null
  /** Somebody is said to chair it in this sentence. */
  chaired: boolean
}

/** What meetings are called; 发布会, 委员会 and the like are none. */
const MEETING =
  '(?:会议|大会|座谈会|推进会|推介会|调度会|部署会|动员会|例会|全会|常委会|办公会|专题会|现场会|视频会|电视电话会|电话会|联席会|协调会|工作会|分析会|研判会|会商会|通气会|培训会|总结会|交流会|汇报会|誓师会|扩大会|安排会|启动会|研讨会|论证会|评估会|表彰会|恳谈会|对接会|观摩会|点评会|约谈会|务虚会|督办会|督导会|督查会|督战会|专班会|党组会|党委会|常务会|碰头会|民主生活会|述职会)'
const NO_BREAK = '[^，。；,;：:！？!?\\s《》]'
const AFTER_NAME =
  '(?=[，。；,;：:！？!?\\s、”]|$|并|强调|[上时]|指出|要求|传达|学习|贯彻|研究|部署|安排|听取|审议|专题|的)'
const HELD = '(?:召开|举行|召集|组织召开|开会)'
/** 「主持召开市疫情防控指挥部会议」, 「我市召开疫情防控专题会议」. */
const HELD_NAME = new RegExp(
  `(?:(主持)?${HELD}了?|(主持)(?!会议|大会|召开|[了并的]|工作))(${NO_BREAK}{0,60}?${MEETING})${AFTER_NAME}`,
  'g',
)
/** 「第十四次会议在马尔康召开」. */
const NAME_HELD = new RegExp(
  `(${NO_BREAK}{2,70}?${MEETING})(?:[于在](${NO_BREAK}{2,20}?))?(?:顺利|胜利|正式|隆重|如期)?(?:召开|举行|开幕)(?!的|前|后|时|以来)`,
  'g',
)
/** 「会议由县长主持」 and 「主持会议」 without a name: there was a meeting. */
const CHAIRED =
  /主持(?:了)?(?:召开|会议|大会|本次|此次|今天的|并讲话|[。，；,;]|$)|会议?由[^，。；]{2,60}主持/
const VENUE_BEFORE = new RegExp(`在(${NO_BREAK}{2,20}?)(?:主持)?${HELD}`)
/** Meetings that are not, or not here: of others, of the past, of the future, in rules. */
const OTHER_MEETING =
  /(?:定于|拟于?|将于|将在|计划于|即将|预计)[^，。；]{0,30}(?:召开|举行|举办)|发布会|记者会|吹风会|听证会|运动会|招聘会|股东大会|(?:减少|取消|暂停|避免|停止|严禁|禁止|不得|不再|尽量|原则上|如需|确需|可以?|定于|拟于?|将于?|即将|多次|先后|曾|要|应|需|提倡|采取|通过|方式)(?:组织|主持)?(?:召开|举行|举办)|(?:召开|举行)(?:的|过|(?:\d+|[一二三四五六七八九十两多几数]+)余?[次场])/
/** The top leaders' own meetings, which local reports tell of as news from above. */
const FROM_ABOVE =
  /(?:习近平|总书记|党中央|中共中央|国务院|李克强|李强总理|孙春兰)[^，。；]{0,30}(?:召开|举行|主持)/
const FOLLOWS =
  /^(?:[^，。；]{0,24}会(?:议)?(?:结束)?(?:后|之后)|随后|随即|紧接着|会后|当[天日晚]|同日|下午|晚上)/
const AT_ONCE = /(?:随即|立即|紧接着|随后|马上|接着|就地|继续)(?:主持)?(?:召开|组织|举行|召集)/
/** 「随后,我县召开会议」: the body that met next is one's own. */
const OWN_NEXT =
  /^[^。]{0,40}?(?:我[市县州区省旗]|[市县州区旗]委|[市县州区]政府|指挥部)[^，。；]{0,12}(?:召开|举行)/
const HOST_TAIL =
  /(?:委|常委会|政府|党组|党委|小组|指挥部|办公室|委员会|局|厅|部|院|校|公司|政协|人大|[我全][市省州县区盟旗镇乡])$/

/** A name that says nothing without the body that met: 「2023年第三次全体（扩大）会议」. */
const GENERIC =
  /^(?:\d{4}年)?(?:第.{1,4}[次届期]|第.{1,2}季度)?(?:全体|扩大|专题|紧急|常务|常委会?|工作|例行|[（(]扩大[）)])*(?:会议|例会|全会)$/
/** How many sentences of the first paragraphs may bring the meeting: an introduction may stand before it. */
const HEAD_PARAGRAPHS = 3

/** The meetings a page tells of, in order: the one it opens with, and those held right after it. */
export function findConvenings(head: readonly PageText[], body: readonly PageText[]): Convening[] {
  const isNational = isNationalPage(head, body)
  const opening = openingOf(body, isNational)
  const fromHead = head.flatMap((line) => convening(wholeLine(line), -1, isNational) ?? [])
  const first = opening ?? fromHead[0]
  if (!first) return []
  const later = body.flatMap((paragraph, at) =>
    sentencesOf(paragraph)
      .filter(({ words, start }) => (at > 0 || start > 0) && (FOLLOWS.test(words) || AT_ONCE.test(words)))
      .flatMap((sentence) => convening(sentence, at) ?? []),
  )
  const next = later.filter(
    ({ sentence, paragraph, name, chaired }) =>
      (chaired || name !== null || OWN_NEXT.test(sentence.words)) &&
      !(sentence.start === first.sentence.start && paragraph === first.paragraph) &&
      paragraph >= first.paragraph &&
      name?.words !== first.name?.words &&
      isHeldHere(sentence.words),
  )
  return [first, ...next]
}

/** Whether the page itself is news of the centre: its headline says so, or nothing local is spoken of. */
function isNationalPage(head: readonly PageText[], body: readonly PageText[]): boolean {
  if (head.length > 0)
    return head.some(
      ({ text }) => (NATIONAL.test(text) || /习近平|总理/.test(text)) && /主持|召开|会议/.test(text),
    )
  return !body.some(({ text }) => /[我全][省市州县区]|[省市州县区]委|[省市州县区]政府/.test(text))
}

function wholeLine(line: PageText): Sentence {
  return { start: 0, end: line.text.length, in: line, words: line.text }
}

/** A meeting after the first must have been called by somebody, not merely mentioned. */
function isHeldHere(words: string): boolean {
  return CHAIRED.test(words) || AT_ONCE.test(words) || OWN_NEXT.test(words)
}

function openingOf(body: readonly PageText[], isNational: boolean): Convening | undefined {
  for (const [at, paragraph] of body.slice(0, HEAD_PARAGRAPHS).entries()) {
    for (const sentence of sentencesOf(paragraph).slice(0, 6)) {
      const found = convening(sentence, at, isNational)
      if (found) return found
    }
  }
  return undefined
}

/** Reads a sentence as the news of a meeting, or not. */
function convening(sentence: Sentence, paragraph: number, isNationalPage = false): Convening | undefined {
  const { words, start } = sentence
  if ((FROM_ABOVE.test(words) && !isNationalPage) || OTHER_MEETING.test(words)) return undefined
  const chaired = CHAIRED.test(words)
  const held = [...words.matchAll(HELD_NAME)][0]
  const named = [...words.matchAll(NAME_HELD)].find((match) => !/^会议$/.test(match[1]!))
  if (held && (!named || held.index <= named.index + named[1]!.length)) {
    return { sentence, paragraph, chaired, ...readHeld(words, start, held) }
  }
  if (!named) return undefined
  const lead = nameLead(named[1]!)
  const from = named.index + lead
  const name = named[1]!.slice(lead)
  if (name.length < 3 || name === '会议') return undefined
  const venueAt = named[2] ? words.indexOf(named[2], from + name.length) : -1
  return {
    sentence,
    paragraph,
    chaired,
    name: { words: name, start: start + from, end: start + from + name.length, joined: null },
    host: null,
    venue:
      venueAt < 0
        ? null
        : { words: named[2]!, start: start + venueAt, end: start + venueAt + named[2]!.length },
  }
}

/** 「市委常委会召开扩大会议」: the parted words are joined; 「我市召开疫情防控专题会议」: the name stands there. */
function readHeld(
  words: string,
  start: number,
  held: RegExpExecArray,
): Pick<Convening, 'name' | 'host' | 'venue'> {
  const nameWords = held[3]!.replace(/^(?:了|一次|一场|本次|此次)/, '')
  const end = held.index + held[0].length
  const from = end - nameWords.length
  const before =
    words
      .slice(0, held.index)
      .split(/[，。；,;：:\s]/)
      .at(-1) ?? ''
  const lead = nameLead(before)
  const venue = VENUE_BEFORE.exec(words.slice(Math.max(0, held.index - 24), end))
  const host = before
    .slice(lead)
    .replace(/在[^在]{2,20}$/, '')
    .replace(/(?:随即|立即|又|组织|专门|紧急|连夜|联合|再次|迅速|及时|党组书记.*)+$/, '')
  const isHost = HOST_TAIL.test(host) && !held[1] && !held[2]
  const isBare = GENERIC.test(nameWords)
  const place = venue && isVenue(venue[1]!) ? venue[1]! : null
  const venueAt = place ? words.lastIndexOf(place, held.index) : -1
  const name =
    isBare && isHost && !/^[我全]/.test(host)
      ? {
          words: host + nameWords,
          start: start + held.index - before.length + lead,
          end: start + end,
          joined: `joined from 「${words.slice(held.index - before.length + lead, end)}」: the words between are left out`,
        }
      : nameWords === '会议'
        ? null
        : { words: nameWords, start: start + from, end: start + end, joined: null }
  return {
    name,
    host: isHost ? host : null,
    venue: place ? { words: place, start: start + venueAt, end: start + venueAt + place.length } : null,
  }
}

function isVenue(words: string): boolean {
  return !/[中上下里后前时]$|基础|形势|期间|主持|会议/.test(words)
}

/** Length of what stands before a name in its clause: the date, 下午, 记者获悉. */
function nameLead(words: string): number {
  let at = 0
  for (const date of findDates(words)) if (date.start <= at + 2) at = date.end
  at += /^(?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|夜|早)?(?:，|,)?/.exec(words.slice(at))![0].length
  return at + (/^(?:[于在]|由|近日|日前|随后|随即|会后)+/.exec(words.slice(at))?.[0].length ?? 0)
}

/** Of a body that sits several times in its term, 「第十四届人民代表大会第二次会议」「十四届二次全会」, the sitting counts, not the term. */
const SITTING = new RegExp(`(?<=届[^，。；]{0,24})第?([${NUMERAL}]{1,6})(?:次|期|中(?=全会))`)
const SESSION = new RegExp(`第([${NUMERAL}]{1,6})(?:次|届|期)`)

/** The number a meeting's name gives: 「第十四次会议」→ 14, 「2022年第3次」→ 3; null without one. */
export function sessionOf(name: string): { session: number; start: number; end: number } | null {
  const match = SITTING.exec(name) ?? SESSION.exec(name)
  const session = match && readNumeral(match[1]!)
  return match && session ? { session, start: match.index, end: match.index + match[0].length } : null
}
