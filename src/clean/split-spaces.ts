// Lines in, paragraphs out, where a page lost its line breaks and parts its paragraphs by spaces.

import type { Block, Trail } from './block.ts'
import { startsWithListMark } from './classify-line.ts'

/** A line shorter than this is left whole: a headline of two halves also holds a space. */
const LINE_LENGTH = 200
/** How far back an open bracket is looked for: names in brackets, titles of laws. */
const BRACKET_REACH = 60
/** Longest piece of a headline or sub-heading of two halves: 「马上行动 多措并举助力疫情防控阻击战」. */
const HALF_LENGTH = 24

const SPACES = /[\s\u00a0\u3000]+/u
const SENTENCE_CLOSED = /[。！？!?；;…][”’"』」）)】\]]*$/u
const OPENERS: Record<string, string> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '【': '】',
  '〔': '〕',
  '「': '」',
}
const LATIN_END = /[A-Za-z\d.,'"%&:/@_\-–—+)]$/
const LATIN_START = /^[A-Za-z\d'"(&/@_\-–—+]/
const NAMED = /(?:记者|記者|通讯员|通訊員|编辑|編輯|作者|来源|來源|摄影|責編|责编)[:：]?$/u
/** 「上一条： 某市召开会议」: the neighbour's headline belongs to its label. */
const NEIGHBOUR = /^[上下]一[篇条則则][:：]$/u
/** A step of a page's path: 「首页 资讯 抚州要闻 正文 标题」. */
const COLUMN = /^(?:首页|主页|正文|.{0,6}(?:要闻|新闻|资讯|动态|快讯|头条|时政|公告|公开))$/u
/** A news agency's dateline, an addressee, a credit: never the second half of a headline. */
const ANEW =
  /^(?:[\p{Script=Han}]{0,8}(?:社|报|網|网|台)(?:[\p{Script=Han}]{2,8}\d{1,2}月\d{1,2}日)?(?:电|電|讯|訊)|本报|本報|新华社|原标题|来源|來源|时间|上一[篇条則则]|下一[篇条則则]|返回(?:列表|顶部|首页)|打印|关闭|责任编辑|责编|版权|Copyright|導讀|导读|编者按|尊敬的|各位|广大|全体|致)/u
/** The last word of a document's name: what follows is another line. */
export const DOCUMENT_NAME =
  /(?:通知|公告|通告|通报|意见|方案|办法|规定|决定|细则|条例|纪要|倡议书|公开信|一封信|告知书|批复|函|令|措施|指南|指引|[（(]第?\d{1,3}号[）)]|[（(](?:试行|暂行|修订)[）)])$/u
const DOCUMENT_NUMBER = /[〔﹝[（(](?:19|20)\d{2}[〕﹞\]）)]\s?\d{1,4}号$|(?:19|20)\d{2}年第\d{1,3}号$/u
const DATE_START = /^(?:19|20|二[〇○零])/u

/**
 * Parts lines that carry several paragraphs at their spaces: 「…讲话。 市委书记…会议。 在认真听取…」 → three.
 * Kept whole: spaces between Latin words and numbers, in brackets and names, in headlines of two halves.
 */
export function splitSpaces(blocks: Block[], trail: Trail): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return blocks.flatMap((block) => {
    if (!isParted(block.text, total)) return [block]
    const pieces = partLine(block.text)
    if (pieces.length < 2) return [block]
    trail({
      step: 'part-paragraphs',
      before: `${block.text.slice(0, 40)}…`,
      after: `${pieces.length} paragraphs`,
      reason: 'one unbroken line whose paragraphs are parted by spaces',
      line: block.line,
    })
    return pieces.map((text) => ({ ...block, text, parted: true as const }))
  })
}

/** A line that holds most of the page, or several sentence ends before a space. */
function isParted(text: string, total: number): boolean {
  if (text.length < LINE_LENGTH) return false
  const alone = text.length * 10 > total * 9
  if (alone && HEADLINE_FIRST.test(text) && !ANEW.test(text) && !DATE_START.test(text)) return true
  let ends = 0
  let gaps = 0
  for (const match of text.matchAll(/(\S)[\s\u3000]+(?=\S)/gu)) {
    gaps++
    if (/[。！？”：:；）)]/u.test(match[1]!)) ends++
  }
  return text.length * 2 > total ? ends >= 1 || gaps >= 3 : ends >= 3
}

function partLine(line: string): string[] {
  const words = line.split(SPACES).filter(Boolean)
  const gaps = line.trim().match(/[\s\u00a0\u3000]+/gu) ?? []
  const pieces: string[][] = []
  let open = new OpenParagraph(words[0] ?? '')
  for (let index = 1; index < words.length; index++) {
    const next = words[index]!
    const gap = gaps[index - 1] ?? ' '
    if (isJoint(open, words[index - 1]!, next, index + 1 < words.length, gap)) open.join(gap, next)
    else {
      pieces.push(open.words)
      open = new OpenParagraph(next)
    }
  }
  return [...pieces, open.words].map((each) => each.join('')).filter(Boolean)
}

/** The paragraph so far; only its end and its first characters are looked at, so that a long one stays cheap. */
class OpenParagraph {
  readonly words: string[]
  /** Its beginning, up to a little over the longest half headline. */
  start: string
  tail: string
  constructor(first: string) {
    this.words = [first]
    this.start = first.slice(0, HALF_LENGTH * 2)
    this.tail = first.slice(-BRACKET_REACH)
  }
  join(gap: string, word: string) {
    this.words.push(gap, word)
    if (this.start.length < HALF_LENGTH * 2) this.start = (this.start + gap + word).slice(0, HALF_LENGTH * 2)
    this.tail = (this.tail + gap + word).slice(-BRACKET_REACH)
  }
}

/** Whether a space stands inside a paragraph, between its words `last` and `next`. */
function isJoint(open: OpenParagraph, last: string, next: string, more: boolean, gap: string): boolean {
  if (hasOpenBracket(open.tail)) return true
  // Two full-width spaces indent a paragraph.
  if (gap.includes('\u3000\u3000')) return false
  if (NEIGHBOUR.test(last)) return true
  if (NAMED.test(last) || /^[、，。；：,;:）)]/u.test(next)) return true
  if (/[、，,]$/u.test(last)) return true
  // 「1. 做好…」: the mark stands apart from its item.
  if (/^(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[■●◆▲])$/u.test(last)) return true
  if (SENTENCE_CLOSED.test(last) || startsWithListMark(next)) return false
  if (LATIN_END.test(last) && LATIN_START.test(next)) return true
  if (/^【[^】]{1,12}】$/u.test(last) && !ANEW.test(next)) return true
  if (last.length === 1 || next.length === 1) return true
  if (COLUMN.test(last) || DATE_START.test(next) || ANEW.test(next) || !more) return false
  if (DOCUMENT_NAME.test(last) || DOCUMENT_NUMBER.test(last) || DOCUMENT_NUMBER.test(next)) return false
  // An addressee, 「各省、自治区：」, or a heading over a list.
  if (/[:：]$/u.test(next) && next.length > 4) return false
  // 「财政部 税务总局关于…的公告」: those who issue a document stand before its name.
  if (ISSUERS.test(open.start) && /^[^\s，。]{0,20}关于/u.test(next)) return true
  if (open.start.length > HALF_LENGTH || next.length > HALF_LENGTH) return false
  return (
    !hasSentence(open.start) && !hasSentence(next) && !startsWithListMark(open.start) && !/[:：]$/u.test(last)
  )
}

const ISSUERS = /^(?:[^\s，。关]{2,14}(?:部|局|委|办|厅|院|会|行|署|办公室|指挥部)\s?){1,5}$/u

/** A headline and one paragraph on one line. */
const HEADLINE_FIRST = /^[^\s。，,；;！？]{10,60}\s(?=\S{60})/u

const hasSentence = (text: string) => /[。；;，,]/u.test(text)

function hasOpenBracket(tail: string): boolean {
  const closers: string[] = []
  for (const char of tail) {
    if (OPENERS[char]) closers.push(OPENERS[char])
    else if (closers.at(-1) === char) closers.pop()
  }
  return closers.length > 0
}
