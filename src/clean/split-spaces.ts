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
    return pieces.map((text) => ({ ...block, text }))
  })
}

/** A line that holds most of the page, or several sentence ends before a space. */
function isParted(text: string, total: number): boolean {
  if (text.length < LINE_LENGTH) return false
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
  const gaps = line.match(/[\s\u00a0\u3000]+/gu) ?? []
  const offset = /^[\s\u00a0\u3000]/u.test(line) ? 1 : 0
  const pieces: string[] = []
  let open = words[0] ?? ''
  for (let index = 1; index < words.length; index++) {
    const next = words[index]!
    const gap = gaps[index - 1 + offset] ?? ' '
    if (isJoint(open, words[index - 1]!, next, words[index + 1], gap)) open += gap + next
    else {
      pieces.push(open)
      open = next
    }
  }
  return [...pieces, open].filter(Boolean)
}

/** Whether a space stands inside a paragraph: `open` is the paragraph so far, `last` its last word. */
function isJoint(open: string, last: string, next: string, after: string | undefined, gap: string): boolean {
  if (hasOpenBracket(open)) return true
  // Two full-width spaces indent a paragraph.
  if (gap.includes('\u3000\u3000')) return false
  if (NAMED.test(last) || /^[、，。；：,;:）)]/u.test(next)) return true
  if (/[、，,]$/u.test(last)) return true
  if (SENTENCE_CLOSED.test(last) || startsWithListMark(next)) return false
  if (LATIN_END.test(last) && LATIN_START.test(next)) return true
  if (/^【[^】]{1,12}】$/u.test(last)) return true
  if (last.length === 1 || next.length === 1) return true
  if (DATE_START.test(next)) return false
  const halves = !hasSentence(open) && !hasSentence(next) && !startsWithListMark(open)
  return (
    halves &&
    open.length <= HALF_LENGTH &&
    next.length <= HALF_LENGTH &&
    !/[:：]$/u.test(open) &&
    after !== undefined
  )
}

const hasSentence = (text: string) => /[。；;，,]/u.test(text)

function hasOpenBracket(text: string): boolean {
  const reach = text.slice(-BRACKET_REACH)
  const closers: string[] = []
  for (const char of reach) {
    if (OPENERS[char]) closers.push(OPENERS[char])
    else if (closers.at(-1) === char) closers.pop()
  }
  return closers.length > 0
}
