// The page's lines with their roles in; the article's body, what stands above it and what was dropped out.
import type { Role, RoledBlock, Trail } from './block.ts'
import { startsWithListMark } from './classify-line.ts'
import { keyOf } from './key-of.ts'

export interface Article {
  /** Lines above the body in page order: titles, credits, category. */
  head: RoledBlock[]
  body: RoledBlock[]
  /** Credits that stand in or under the body, and what the page says of its owner. */
  foot: RoledBlock[]
  dropped: number
}

/** A part of the page with this share of the longest part's prose may be the article: the first such one is. */
const ARTICLE_SHARE = 0.35
/** Shortest line whose second appearance can be a copy; below it, list items repeat honestly. */
const COPY_LENGTH = 20
/** 「国家税务总局 / 2020年2月25日」 under a notice belongs to it. */
const SIGNATURE =
  /^(?:[^\s。，,:：]{2,40}(?:局|厅|委|部|府|会|室|院|办|中心|指挥部|小组|公司|银行|机构|总队|支队|學院|党组|组|署|社|廳|委員會|辦公室|處|处)(?:[\s　]+|$)){1,6}$/u
const BARE_DATE =
  /^(?:(?:19|20)\d{2}|二[〇○零Oo][〇○零一二三四五六七八九十]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u
/** What closes a notice: appendix, distribution, whom to call. */
const APPENDED =
  /^(?:附件|附[:：]|附表|抄送|[（(]此件|[（(]信息公开|[（(]?(?:联系|咨询|受理|举报|监督|服务|报名|办公)?(?:人|电话|方式|地址|热线|邮箱)[:：]|电话|传真|邮箱|邮编|地址|E-?mail)|[:：]\s*\d{3,4}-?\d{7,8}/iu
const DOCUMENT_NUMBER = /^[^。，]{0,20}[〔﹝[（(](?:19|20)\d{2}[〕﹞\]）)]\s?\d{1,4}号$/u

/** Keeps the longest run of prose as the article and tells what stands round it. */
export function findArticle(blocks: RoledBlock[], trail: Trail): Article {
  const [from, to] = chooseSegment(segments(blocks), blocks)
  const first = bodyStart(blocks, from, to)
  const last = bodyEnd(blocks, first, to)
  const copies = new Copies(blocks, first, last)
  const head: RoledBlock[] = []
  const body: RoledBlock[] = []
  const foot: RoledBlock[] = []
  let dropped = 0
  const drop = (block: RoledBlock, reason: string) => {
    dropped++
    trail({ step: 'drop-furniture', before: block.text.slice(0, 200), after: '', reason, line: block.line })
  }
  for (const [index, block] of blocks.entries()) {
    const { role } = block
    const inside = index >= first && index <= last
    const repeated = copies.meet(index)
    if (role.as === 'furniture' || role.as === 'end') {
      if (role.as === 'end') foot.push(block)
      drop(block, role.reason)
    } else if (role.as === 'credit' && !(inside && isOfTheText(block, blocks, first, index, last))) {
      if (repeated && index > first) drop(block, 'second copy of a credit')
      else (index < first ? head : foot).push(block)
    } else if (!inside) {
      if (index < first && role.as === 'plain' && !block.link) head.push(block)
      else drop(block, repeated ? 'second copy of a line' : 'outside the article')
    } else if (copies.isCopy(index)) drop(block, 'second copy of a line')
    else if (block.link) drop(block, 'link to another page')
    else body.push(block)
  }
  return { head, body, foot, dropped }
}

/** Tells the second copy of an article from a line that is honestly said twice. */
class Copies {
  private readonly keys: string[]
  private readonly seen = new Set<string>()
  private repeats = false
  /** The line at which the article begins anew, if it does. */
  private readonly restart: number

  constructor(blocks: RoledBlock[], first: number, last: number) {
    this.keys = blocks.map(({ text }) => keyOf(text))
    const opening = this.keys[first] ?? ''
    const again = opening.length >= COPY_LENGTH ? this.keys.indexOf(opening, first + 1) : -1
    this.restart = again >= 0 && again <= last ? again : Number.POSITIVE_INFINITY
  }

  /** Notes a line as seen; true when it was seen before. To be called in order, once a line. */
  meet(index: number): boolean {
    const key = this.keys[index]!
    this.repeats = this.seen.has(key)
    this.seen.add(key)
    return this.repeats
  }

  /** Copies follow the article's second beginning, stand right under their original, or repeat the headline. */
  isCopy(index: number): boolean {
    const key = this.keys[index]!
    return (
      this.repeats &&
      (index >= this.restart - 2 || (key.length >= COPY_LENGTH && this.keys[index - 1] === key))
    )
  }
}

/** Parts of the page between lines that end an article; an editor's line under prose ends one too. */
function segments(blocks: RoledBlock[]): [number, number][] {
  const parts: [number, number][] = []
  let start = 0
  let prose = false
  for (const [index, { role }] of blocks.entries()) {
    if (role.as === 'prose') prose = true
    const signed = prose && role.as === 'credit' && role.parts.some(({ kind }) => kind === 'editor')
    if (role.as !== 'end' && !signed) continue
    parts.push([start, index - 1])
    start = index + 1
    prose = false
  }
  parts.push([start, blocks.length - 1])
  return parts
}

function chooseSegment(parts: [number, number][], blocks: RoledBlock[]): [number, number] {
  const size = ([from, to]: [number, number], as: 'prose' | 'plain') =>
    blocks
      .slice(from, to + 1)
      .reduce((sum, { role, text, link }) => sum + (role.as === as && !link ? text.length : 0), 0)
  const kind = parts.some((part) => size(part, 'prose') > 0) ? 'prose' : 'plain'
  const sizes = parts.map((part) => size(part, kind))
  const most = sizes.reduce((max, each) => Math.max(max, each), 0)
  const index = sizes.findIndex((each) => each >= most * ARTICLE_SHARE)
  return parts[index] ?? [0, blocks.length - 1]
}

/** First line of the body: the first prose, or the numbered heading or document number right above it. */
function bodyStart(blocks: RoledBlock[], from: number, to: number): number {
  const first = blocks.findIndex(({ role }, index) => index >= from && index <= to && role.as === 'prose')
  // A page without a sentence: all but its first line.
  if (first < 0) return Math.min(from + 1, to + 1)
  const opens = ({ role, text }: RoledBlock) =>
    role.as === 'plain' && (startsWithListMark(text) || DOCUMENT_NUMBER.test(text))
  let start = first
  while (start > from && opens(blocks[start - 1]!)) start--
  return minutesStart(blocks, from, start)
}

/** A line of a meeting's minutes: 「主持人：常务副区长 晏某」. */
const MINUTES_FIELD =
  /^(?:会议)?(?:时间|日期|地点|主题|议题|主持(?:人)?|召集人|(?:参加|参会|出席|列席|缺席|请假)(?:会议)?(?:人员|人|领导|单位|同志)?|记录(?:人|员)?)\s?[:：]/u
/** What the head of a news page does not have. */
const OF_MINUTES = /^(?:会议)?(?:地点|主持|参加|参会|出席|列席|记录)/u

/** Minutes begin with when, where and who, each on a line of its own; two such lines, one of them not 时间, are no page header. */
function minutesStart(blocks: RoledBlock[], from: number, start: number): number {
  let at = start
  while (at > from && MINUTES_FIELD.test(blocks[at - 1]!.text)) at--
  const fields = blocks.slice(at, start)
  return fields.length > 1 && fields.some(({ text }) => OF_MINUTES.test(text)) ? at : start
}

/** Whether a neighbouring line is a field of minutes that no page header has. */
function isAmidFields(blocks: RoledBlock[], index: number): boolean {
  return [index - 1, index + 1].some((at) => OF_MINUTES.test(blocks[at]?.text ?? ''))
}

/** Last line of the body: the last prose, and the signature, date, addresses and appendix names that follow it. */
function bodyEnd(blocks: RoledBlock[], first: number, to: number): number {
  let last = to
  while (last > first && blocks[last]!.role.as !== 'prose') last--
  const prose = blocks[last]
  if (prose?.role.as !== 'prose') return to
  // Lines of its own between the last sentence and the credits or page tools below them belong to the article.
  const marked = to + 1 < blocks.length || blocks.slice(last + 1, to + 1).some(({ role }) => isMark(role))
  for (let index = last + 1; index <= to; index++) {
    const block = blocks[index]!
    const { text, role, link } = block
    if (role.as === 'furniture') {
      if (block.parted) continue
      break
    }
    const closes =
      SIGNATURE.test(text) || BARE_DATE.test(text) || APPENDED.test(text) || startsWithListMark(text)
    const own = block.parted || closes || (marked && role.as === 'plain')
    if (link || !own || (role.as === 'credit' && !isSoft(role))) break
    last = index
  }
  return last
}

/** Page tools and credits with a label or a time of day: what stands above them was put there by the article. */
const isMark = (role: Role) => role.as === 'furniture' || (role.as === 'credit' && !isSoft(role))

/** A date without a time of day, and unlabelled words beside it: may be a signature. */
function isSoft(role: Role): boolean {
  if (role.as !== 'credit') return false
  return role.parts.every(
    ({ kind, text }) =>
      (kind === 'date' || kind === 'category' || kind === 'source' || kind === 'other') &&
      !/[:：]|\d{1,2}[时時]\d{1,2}/u.test(text),
  )
}

/** A credit amid the body is the text's own: 「时间:3月5日上午」 in a notice, a date over a day's news, a signature's date. */
function isOfTheText(block: RoledBlock, blocks: RoledBlock[], first: number, index: number, last: number) {
  if (block.role.as !== 'credit') return true
  if (MINUTES_FIELD.test(block.text) && isAmidFields(blocks, index)) return true
  if (index > first && isSoft(block.role) && (index === last || BARE_DATE.test(block.text))) return true
  const { parts } = block.role
  if (parts.some(({ kind }) => kind === 'byline' || kind === 'editor')) return false
  if (index >= last) return false
  // The body begins with prose, or with a few headings over it.
  const opened = blocks.slice(first, Math.min(index, first + 20)).some(({ role }) => role.as === 'prose')
  const stamped = parts.length > 1 || parts.some(({ kind }) => kind === 'source' || kind === 'drop')
  return !stamped && opened && !/\d{1,2}[:：]\d{2}/.test(block.text)
}
