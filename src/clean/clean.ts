// A page's text in, the repaired article with its title, lines and the trail of changes out.
import type { Change, CleanPage, PageLine, ReadText } from '../model.ts'
import type { RoledBlock, Trail } from './block.ts'
import { classifyLines } from './classify-line.ts'
import { closeSpread } from './close-spread.ts'
import { findArticle } from './find-article.ts'
import { findTitle } from './find-title.ts'
import { joinWrapped } from './join-wrapped.ts'
import { ownerLine } from './owner-line.ts'
import { repairText } from './repair.ts'
import { splitClosingCredit } from './split-credits.ts'
import { splitLines } from './split-lines.ts'
import { splitSpaces } from './split-spaces.ts'

/** Repairs a page and keeps its article. Never throws: what cannot be mended stays visible. */
export function cleanPage(read: ReadText): CleanPage {
  const mended = repairText(read.text)
  const changes: Change[] = [...mended.changes]
  const trail: Trail = (change) => changes.push(change)
  // A browser breaks lines by itself; only text is broken by hand.
  const unwrapped = read.format === 'text' ? joinWrapped(mended.text, trail) : mended.text
  const links = new Set(read.links ?? [])
  const blocks = splitSpaces(closeSpread(splitLines(unwrapped, links, trail), trail), trail)
  const article = findArticle(classifyLines(blocks), trail)
  const titles = findTitle(
    article.head,
    read.head.title,
    article.body.length > 1 ? article.body[0] : undefined,
  )
  for (const { text, line } of titles.leftOver)
    trail({
      step: 'drop-furniture',
      before: text,
      after: '',
      reason: 'part of the title again, or a scrap',
      line,
    })
  const lines = new LineList()
  for (const kind of ['kicker', 'title', 'subtitle'] as const)
    if (titles[kind]) lines.add({ kind, text: titles[kind] })
  for (const line of titles.others) lines.add(line)
  for (const block of article.head) takeCredits(block, lines, trail)
  const body = titles.opens ? article.body.slice(1) : article.body
  const paragraphs = body.map((block) => takeClosingCredit(block, lines, trail)).filter(Boolean)
  for (const block of article.foot) takeCredits(block, lines, trail)
  for (const line of headLines(read.head)) lines.add(line)
  return {
    kicker: titles.kicker,
    title: titles.title,
    subtitle: titles.subtitle,
    paragraphs,
    lines: lines.lines,
    script: mended.script,
    changes,
    repairs: { ...mended.repairs, dropped: article.dropped + titles.leftOver.length, duplicateOf: null },
  }
}

/** Page lines in order, each text once a kind. */
class LineList {
  readonly lines: PageLine[] = []
  private readonly known = new Set<string>()
  add(line: PageLine) {
    const key = `${line.kind} ${line.text}`
    if (line.text && !this.known.has(key)) this.lines.push(line)
    this.known.add(key)
  }
}

function takeCredits(block: RoledBlock, lines: LineList, trail: Trail) {
  if (block.role.as === 'end') {
    const owner = ownerLine(block.text)
    if (owner) lines.add(owner)
    return
  }
  if (block.role.as !== 'credit') return
  for (const { kind, text } of block.role.parts) {
    if (kind !== 'drop') lines.add({ kind, text })
    const reason = kind === 'drop' ? 'counter or tool beside the credits' : `credit: ${kind}`
    trail({ step: 'take-credits', before: text, after: '', reason, line: block.line })
  }
}

/** Takes the credits from a paragraph's end, the last one first: 「…。（记者 甲）责任编辑：乙」 has two. */
function takeClosingCredit(block: RoledBlock, lines: LineList, trail: Trail): string {
  let text = block.text
  for (let closing = splitClosingCredit(text); closing; closing = splitClosingCredit(text)) {
    for (const { kind, text: credit } of closing.credits) {
      if (kind !== 'drop') lines.add({ kind, text: credit })
      const reason = 'credit at the end of a paragraph'
      trail({ step: 'take-credits', before: credit, after: '', reason, line: block.line })
    }
    text = closing.body
  }
  return text
}

/** What the HTML head says and no line shows. */
function headLines(head: ReadText['head']): PageLine[] {
  const lines: PageLine[] = []
  if (head.published) lines.push({ kind: 'date', text: head.published })
  if (head.publisher) lines.push({ kind: 'source', text: head.publisher })
  if (head.author) lines.push({ kind: 'byline', text: head.author })
  if (head.column) lines.push({ kind: 'category', text: head.column })
  if (head.site) lines.push({ kind: 'owner', text: head.site })
  if (head.url) lines.push({ kind: 'url', text: head.url })
  return lines
}
