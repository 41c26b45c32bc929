// The page's lines with their roles in; the article's body, what stands above it and what was dropped out.
import type { RoledBlock, Trail } from './block.ts'
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
/** Shortest line whose second appearance is a copy; below it, list items repeat honestly. */
const COPY_LENGTH = 30
/** 「国家税务总局 / 2020年2月25日」 under a notice belongs to it. */
const SIGNATURE =
  /^(?:[^\s。，,:：]{2,40}(?:局|厅|委|部|府|会|室|院|办|中心|指挥部|小组|公司|银行|机构|总队|支队|學院|党组|组|署|社|廳|委員會|辦公室|處|处)(?:[\s　]+|$)){1,6}$/u
const BARE_DATE =
  /^(?:(?:19|20)\d{2}|二[〇○零Oo][〇○零一二三四五六七八九十]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u
const APPENDED = /^(?:附件|附[:：]|附表|抄送|（此件|\(此件|（联系|联系人|联系电话|咨询电话|[（(]联系)/u

/** Keeps the longest run of prose as the article and tells what stands round it. */
export function findArticle(blocks: RoledBlock[], trail: Trail): Article {
  const [from, to] = chooseSegment(segments(blocks), blocks)
  const first = bodyStart(blocks, from, to)
  const last = bodyEnd(blocks, first, to)
  const seen = new Map<string, number>()
  const head: RoledBlock[] = []
  const body: RoledBlock[] = []
  const foot: RoledBlock[] = []
  let dropped = 0
  let copying = false
  const drop = (block: RoledBlock, reason: string) => {
    dropped++
    trail({ step: 'drop-furniture', before: block.text.slice(0, 200), after: '', reason, line: block.line })
  }
  for (const [index, block] of blocks.entries()) {
    const { role } = block
    const key = keyOf(block.text)
    const repeated = seen.has(key)
    seen.set(key, index)
    const inside = index >= first && index <= last
    if (role.as === 'prose' && repeated && key.length >= COPY_LENGTH) {
      copying = true
      drop(block, 'second copy of a paragraph')
    } else if (role.as === 'furniture' || role.as === 'end') {
      if (role.as === 'end') foot.push(block)
      drop(block, role.reason)
    } else if (role.as === 'credit' && !(inside && isOfTheText(block, blocks, first, index, last))) {
      if (repeated) drop(block, 'second copy of a credit')
      else (index < first ? head : foot).push(block)
    } else if (!inside) {
      if (index < first && role.as === 'plain' && !block.link) head.push(block)
      else drop(block, repeated ? 'second copy of a line' : 'outside the article')
    } else if (copying && repeated) drop(block, 'second copy of a line')
    else if (block.link && role.as === 'plain') drop(block, 'link to another page')
    else {
      if (role.as === 'prose') copying = false
      body.push(block)
    }
  }
  return { head, body, foot, dropped }
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

/** First line of the body: the first prose, or the numbered heading right above it. */
function bodyStart(blocks: RoledBlock[], from: number, to: number): number {
  let first = blocks.findIndex(({ role }, index) => index >= from && index <= to && role.as === 'prose')
  // A page without a sentence: all but its first line.
  if (first < 0) return Math.min(from + 1, to + 1)
  while (
    first > from &&
    blocks[first - 1]!.role.as === 'plain' &&
    startsWithListMark(blocks[first - 1]!.text)
  )
    first--
  return first
}

/** Last line of the body: the last prose, and the signature, date and appendix names that follow it. */
function bodyEnd(blocks: RoledBlock[], first: number, to: number): number {
  let last = to
  while (last > first && blocks[last]!.role.as !== 'prose') last--
  if (blocks[first]?.role.as === 'plain' && last === first) return to
  for (let index = last + 1; index <= to; index++) {
    const { text, role, link } = blocks[index]!
    if (role.as === 'furniture') continue
    if (
      link ||
      !(SIGNATURE.test(text) || BARE_DATE.test(text) || APPENDED.test(text) || startsWithListMark(text))
    )
      break
    last = index
  }
  return last
}

/** A credit amid the body is the text's own: 「时间:3月5日上午」 in a notice, a date over a day's news, a signature's date. */
function isOfTheText(block: RoledBlock, blocks: RoledBlock[], first: number, index: number, last: number) {
  if (block.role.as !== 'credit') return true
  if (BARE_DATE.test(block.text) && index > first) return true
  const { parts } = block.role
  if (parts.some(({ kind }) => kind === 'byline' || kind === 'editor')) return false
  if (index >= last) return false
  const before = blocks.slice(first, index).filter(({ role }) => role.as === 'prose').length
  const stamped = parts.length > 1 || parts.some(({ kind }) => kind === 'source' || kind === 'drop')
  return !stamped && before > 0 && !/\d{1,2}[:：]\d{2}/.test(block.text)
}
