// The words before a verb in, the persons they name with their offices out.

import { findDates } from '../text/dates.ts'
import { isPersonName } from '../text/names.ts'
import { divisionsNamed } from '../text/places.ts'

/** A person named in a text; the span is the name's, in the units of that text. */
export interface NamedPerson {
  name: string
  role: string | null
  /** Where the office stands; the same for those who share it. */
  roleAt: [number, number] | null
  start: number
  end: number
}

/** Where an office's title ends; longer ones first, so that 「指挥长江楚」 is 指挥长 + 江楚. */
const ROLE_END =
  /总书记|书记员|书记|主任委员|主任科员|主任医师|主任|主席|副?总理|参谋长|检察长|审计长|秘书长|护士长|董事长|理事长|监事长|指挥长|总指挥|[省市州盟县区旗镇乡村部厅局司处科所院校园馆台站队组会社行厂关署庭]长|政委|司令员?|总经理|经理|总裁|总监|总编辑|主编|总(?:工程|会计|经济)师|专员|巡视员|调研员|督导员|常委|委员|政协领导|人大领导|领导|成员|代表|负责同志|负责人|发言人|召集人|教授|研究员|院士|医师|医生|专家|顾问|助理|参事|行政长官|嘉宾/g
/** Names go before these: 「元方书记」「钟山同志」. */
const TITLE_AFTER = /^(.{2,4}?)(同志|书记|主任|主席|[省市州县区部厅局院校组]长|先生|女士)$/
/** An office only one person holds is not handed on to the next name: 「市长甲、乙」. */
const SOLE_OFFICE =
  /(?<!副)(?:书记|[省市州盟县区旗镇乡部厅局院校组]长|主席|主任|检察长|秘书长|总经理|董事长|总理|总指挥|指挥长)$/
/** Groups without a name, which a list of persons may hold: 「市级有关部门负责同志」. */
const GROUP =
  /^(?:各|有关|相关|全体|在家|部分|其他|部门)|(?:负责人|负责同志|同志|领导|成员|代表|委员|单位|部门|人员|干部|职工|班子|常委|人士|家属|专家|党员|以上|书记|[省市州县区镇乡局]长|主任|等)$/
const LEAD_IN =
  /^(?:(?:会议|大会|会)?[由在]|[^，、；。]{2,12}(?:会|仪式|活动)由|会上|会后|会前|会中|随后|随即|其中|同时|据|请|特邀|邀请|并|和|及|与|以及|另外|此外|首先|最后|当[天日晚]|同日|近日|日前|在|时任|原|还有|包括)+/
const TIME_OF_DAY = /^(?:凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|晚|夜|早)/
const SEPARATOR = /[、，,；;：:\s]+/g
/** A name of two characters set as wide as one of three: 「李　强」; what follows the second ends the name. */
const PADDING = /(?<=\p{Script=Han})[ \u3000]{1,3}(?=\p{Script=Han}(?:[、，,；;：:。（(]|等|$))/gu
const PADDED = /^(\p{Script=Han})[ \u3000]{1,3}(\p{Script=Han})$/u
/** Where one item holds two: 「张传忠和市委常委」「甲及乙」; 「李和平」 is one. */
const JOINT = /(?:以及|和|及|与|暨)(?=\p{Script=Han}{2,})/gu
const VERB_IN_OFFICE = /[任是为]|担任|主持|召开|出席|参加|率|带领|委托|强调|指出|要求|学习|贯彻|落实/

interface Item {
  start: number
  end: number
  /** The mark before it. */
  before: string
}

/**
 * Persons named in a list, with the office before each name: 「州委副书记吴立岩、高加军」 gives both the office, 「市长甲、乙」
 * only 甲. A clause that is no person, office or group starts the list anew.
 */
export function readPeople(text: string, from = 0, to = text.length): NamedPerson[] {
  let people: NamedPerson[] = []
  let officeStart: number | undefined
  let handedOn: [number, number] | null = null
  for (const item of items(text, from, to)) {
    const words = text.slice(item.start, item.end)
    if (item.before.includes('，') || item.before.includes(',') || item.before.includes('；'))
      handedOn = handedOn && asciiList(item.before) ? handedOn : null
    const person = personIn(words, handedOn !== null && item.before.trim() === '、')
    if (person) {
      const at = person.titleAt
        ? ([item.start + person.titleAt[0], item.start + person.titleAt[1]] as [number, number])
        : officeOf(text, officeStart ?? item.start, item.start + person.roleEnd)
      const roleAt = at ?? handedOn
      people.push({
        name: person.name,
        role: roleAt && text.slice(...roleAt),
        roleAt,
        start: item.start + person.at,
        end: item.start + person.at + (person.width ?? person.name.length),
      })
      if (at) handedOn = SOLE_OFFICE.test(text.slice(...at)) ? null : at
      officeStart = undefined
      continue
    }
    if (isOffice(words)) officeStart ??= item.start
    else {
      officeStart = undefined
      // What is no name amid a list of names, 「甲、某物、乙」 or 「市委常委某某，」, does not end the list.
      const isListed = (item.before.trim() === '、' && handedOn !== null) || looksNamed(words)
      if (!GROUP.test(words) && !isListed) people = []
    }
    if (GROUP.test(words) && !isOffice(words)) handedOn = null
  }
  return people
}

/** An office and two or three characters that no list of surnames knows. */
function looksNamed(words: string): boolean {
  const office = roleEnds(words).at(-1)
  return (
    office !== undefined && /^\p{Script=Han}{2,3}$/u.test(words.slice(office)) && !VERB_IN_OFFICE.test(words)
  )
}

/** The span of an office without the mark after it, or null when there is none. */
function officeOf(text: string, from: number, to: number): [number, number] | null {
  while (to > from && /[、，,\s]/.test(text[to - 1]!)) to--
  return to > from ? [from, to] : null
}

/** Lists set with ASCII commas throughout, 「甲,乙,丙」, read like 、. */
function asciiList(mark: string): boolean {
  return mark.trim() === ','
}

function items(text: string, from: number, to: number): Item[] {
  const found: Item[] = []
  let start = from
  let before = ''
  const add = (end: number): void => {
    const lead = leadIn(text.slice(start, end))
    if (start + lead < end) found.push({ start: start + lead, end, before })
  }
  const region = text.slice(from, to).replace(PADDING, (blank) => '\u2060'.repeat(blank.length))
  for (const mark of region.matchAll(SEPARATOR)) {
    add(from + mark.index)
    start = from + mark.index + mark[0].length
    before = mark[0]
  }
  add(to)
  return found.flatMap((item) => partJoint(text, item))
}

/** Length of what stands before the office: a date, 会议由, 其中. */
function leadIn(words: string): number {
  let at = 0
  const [date] = findDates(words)
  if (date && date.start <= 2) at = date.end
  at += TIME_OF_DAY.exec(words.slice(at))?.[0].length ?? 0
  return at + (LEAD_IN.exec(words.slice(at))?.[0].length ?? 0)
}

function partJoint(text: string, item: Item): Item[] {
  const words = text.slice(item.start, item.end)
  for (const joint of words.matchAll(JOINT)) {
    const left = words.slice(0, joint.index)
    const right = words.slice(joint.index + joint[0].length)
    if (!personIn(left) || !(personIn(right) || isOffice(right) || GROUP.test(right))) continue
    const middle = item.start + joint.index + joint[0].length
    return [
      { ...item, end: item.start + joint.index },
      ...partJoint(text, { start: middle, end: item.end, before: '、' }),
    ]
  }
  return [item]
}

interface PersonWords {
  name: string
  /** Where the name begins. */
  at: number
  /** Where the office before it ends; 0 without one. */
  roleEnd: number
  /** Letters it takes in the words where it is padded: 3 for 「李　强」. */
  width?: number
  /** Where in the words an office stands that is written after the name: 「元方书记」. */
  titleAt?: [number, number]
}

/** @param listed Names with an office to share stand before it, so that one without a Han surname counts as well. */
function personIn(item: string, listed = false): PersonWords | undefined {
  const words = item.replace(/(?:一行|等\d*人?|等(?:市|省|州|县|区)?领导|同志|[（(][^（()）]*[)）])+$/, '')
  const ends = roleEnds(words)
  for (const roleEnd of ends.reverse()) {
    const written = words.slice(roleEnd)
    const name = written.replace(PADDED, '$1$2')
    if (isPersonName(name, 'tight')) return { name, at: roleEnd, roleEnd, width: written.length }
  }
  const bare = words.replace(PADDED, '$1$2')
  if (bare !== words && isPersonName(bare, 'bare'))
    return { name: bare, at: 0, roleEnd: 0, width: words.length }
  if (
    isPersonName(words, listed ? 'tight' : 'bare') &&
    divisionsNamed(words).length === 0 &&
    !GROUP.test(words)
  )
    return { name: words, at: 0, roleEnd: 0 }
  const titled = TITLE_AFTER.exec(words)
  if (titled && isPersonName(titled[1]!, 'bare') && divisionsNamed(titled[1]!).length === 0) {
    const titleAt: [number, number] = [titled[1]!.length, titled[0].length]
    return { name: titled[1]!, at: 0, roleEnd: 0, ...(/同志|先生|女士/.test(titled[2]!) ? {} : { titleAt }) }
  }
  return undefined
}

/** Where offices end in the words, with a bracket that closes round one: 「组长（指挥长）」. */
function roleEnds(words: string): number[] {
  return [...words.matchAll(ROLE_END)].map((match) => {
    const end = match.index + match[0].length
    return /[）)]/.test(words[end] ?? '') ? end + 1 : end
  })
}

/** Whether words are an office and nothing else: 「市委副书记」; 「杨某任组长」 is a clause. */
function isOffice(words: string): boolean {
  const ends = [...words.matchAll(ROLE_END)].map((match) => match.index + match[0].length)
  return (
    ends.at(-1) === words.length && !VERB_IN_OFFICE.test(words) && !/^(?:各|有关|相关|部分|全体)/.test(words)
  )
}
