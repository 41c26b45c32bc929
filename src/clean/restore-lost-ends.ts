// A page that went through the wrong table and back in, what it lost on the way restored or marked out.
import type { Change } from '../model.ts'
import { type Likelihood, LONGEST_WORD } from './likelihood.ts'

/** A tag whose `<` is gone, behind a Han character: 「顴/p>」. */
const TORN_TAG = /([\u4e00-\u9fff])(\/(?:p|div|span|a|li|td|h[1-6]|strong|b|em|font|section)\s{0,3}>)/g
/** A day behind a month whose character is gone: 「3?日」. Not 「年?月?日」, a form's blanks. */
const TORN_DAY = /(?<![\d第])(1[0-2]|[1-9])\?([0-9]?)(?=日)/g
/** A year whose century went with the colon before it: 「时间?021-11-09」; no page is of another millennium. */
const TORN_YEAR = /(时间|時間|日期)[?□](0\d\d)(?=[-年/.]\d{1,2}[-月/.]\d)/g
/**
 * A place inside a sentence where a character and a digit were lost: 「指挥部?8次会议」. A mark before a space or a line's
 * end may be a question's own, as is one whose clause asks.
 */
const TORN_PLACE = /(?<=[\u4e00-\u9fff，、：；（]|(?<!\d)\d{1,3})\?(?=[\u4e00-\u9fff\d])/g
const ASKS = /[吗呢么何谁吧否嘛啊哪几怎啥]|多少/
/** Paragraphs parted by line breaks, or by single spaces between Han when line breaks were lost too. */
const PARTED = /\n+|(?<=[\u4e00-\u9fff。！？”）!?)]) (?=[\u4e00-\u9fff“《])/
/** A paragraph of prose, not a heading: it has a mark inside. */
const PROSE = /[,，。;；]/
const SHORTEST_PROSE = 12
/** So many paragraphs of prose must lack their end, and so large a share of all, before it is the tool's doing. */
const FEWEST_OPEN = 3
const SHARE_OPEN = 0.8

/** What came of it. */
export interface LostEnds {
  text: string
  changes: Change[]
  restored: number
  uncertain: number
}

/**
 * Restores what UTF-8 loses on its way through GBK and back (a pair that begins on a character's last byte):
 * `<` bends the character to the one before it, 「当前顴/p>」→「当前页</p>」; a digit takes the character with it and is
 * itself lost, 「3?日」→「3月□日」, 「时间?021-11-09」→「时间：2021-11-09」, elsewhere 「?」→「□」; a line break takes the 。
 * before it. All but the first and the year only where the page shows a second sign of this damage: 「年?月?日」, 「怎么办?」
 * and a list without 。 stay.
 */
export function restoreLostEnds(text: string, likelihood: () => Likelihood): LostEnds {
  const changes: Change[] = []
  let uncertain = 0
  let restored = 0
  const tags = [...text.matchAll(TORN_TAG)].filter((match) => isBent(text, match.index, likelihood))
  const days = [...text.matchAll(TORN_DAY)]
  const years = [...text.matchAll(TORN_YEAR)]
  if (tags.length + days.length + years.length === 0) return { text, changes, restored, uncertain }
  const open = openParagraphs(text)
  const signs = Math.sign(tags.length) + Math.sign(days.length) + Math.sign(open.length)
  const edits: { at: number; before: string; after: string; reason: string }[] = []
  for (const match of tags) {
    const whole = String.fromCodePoint(match[1]!.codePointAt(0)! + 1)
    const reason = 'UTF-8 read as GBK: the < of a tag bent the character before it to its neighbour'
    edits.push({ at: match.index, before: match[0], after: `${whole}<${match[2]}`, reason })
  }
  for (const match of years) {
    const reason = 'UTF-8 read as GBK: the first digit of the year went with the colon before it'
    edits.push({ at: match.index, before: match[0], after: `${match[1]}：2${match[2]}`, reason })
  }
  if (signs > 1) {
    const taken = new Set([...days, ...years].map((match) => match.index + match[0].indexOf('?')))
    for (const { index } of text.matchAll(TORN_PLACE)) {
      const clause = /[^，。；：,;:\s]{0,24}$/u.exec(text.slice(Math.max(0, index - 24), index))![0]
      if (taken.has(index) || ASKS.test(clause)) continue
      const reason = 'UTF-8 read as GBK: a character and the digit behind it were lost'
      edits.push({ at: index, before: '?', after: '□', reason })
      uncertain++
    }
    for (const match of days) {
      const reason = 'UTF-8 read as GBK: 月 and one digit behind it were lost; which digit cannot be known'
      edits.push({ at: match.index, before: match[0], after: `${match[1]}月□${match[2]}`, reason })
      uncertain++
    }
    for (const { at, mark } of open) {
      const reason = 'UTF-8 read as GBK: the line break took the last mark of the paragraph with it'
      edits.push({ at, before: '', after: mark, reason })
    }
  }
  edits.sort((a, b) => a.at - b.at)
  let mended = ''
  let done = 0
  for (const { at, before, after, reason } of edits) {
    const around = text.slice(Math.max(0, at - 6), at)
    mended += text.slice(done, at) + after
    done = at + before.length
    restored++
    changes.push({ step: 'restore-lost-ends', before: around + before, after: around + after, reason })
  }
  return { text: mended + text.slice(done), changes, restored, uncertain }
}

/** True when the next character of Unicode makes a word with what stands before, and this one does not: 当前页, not 当前顴. */
function isBent(text: string, at: number, likelihood: () => Likelihood): boolean {
  if (text[at - 1] === '<') return false
  const before = text.slice(Math.max(0, at - LONGEST_WORD + 1), at).replace(/[^\u4e00-\u9fff]/g, '')
  const here = text.codePointAt(at)!
  const measure = likelihood()
  const best = (character: string) => {
    let most = measure(character)! - 8
    for (let from = 0; from < before.length; from++)
      most = Math.max(most, measure(before.slice(from) + character) ?? most)
    return most
  }
  return best(String.fromCodePoint(here + 1)) > best(String.fromCodePoint(here)) + 2
}

/** Ends of paragraphs of prose that lost their mark; none unless nearly every paragraph did. */
function openParagraphs(text: string): { at: number; mark: string }[] {
  const open: { at: number; mark: string }[] = []
  let prose = 0
  let start = 0
  for (const part of text.split(new RegExp(`(${PARTED.source})`))) {
    const end = start + part.trimEnd().length
    start += part.length
    if (part.trim().length < SHORTEST_PROSE || !PROSE.test(part)) continue
    prose++
    const mark = lostMark(part.trim())
    if (mark) open.push({ at: end, mark })
  }
  return open.length >= FEWEST_OPEN && open.length >= SHARE_OPEN * prose ? open : []
}

/** 。 behind a Han character with nothing open; ” behind 。 with a quotation open; else nothing is certain. */
function lostMark(paragraph: string): string | undefined {
  const quoted = paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”')
  const bracketed =
    Math.max(paragraph.lastIndexOf('('), paragraph.lastIndexOf('（')) >
    Math.max(paragraph.lastIndexOf(')'), paragraph.lastIndexOf('）'))
  if (/[。！？!?]$/.test(paragraph)) return quoted ? '”' : undefined
  if (quoted || bracketed) return undefined
  return /[\u4e00-\u9fff”）)]$/.test(paragraph) ? '。' : undefined
}
