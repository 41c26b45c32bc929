// An HTML page in; its visible lines, what its head says, and which lines are links out.
import { createRequire } from 'node:module'
import type { ReadText } from '../model.ts'
import { PageLines } from './page-lines.ts'
import { stripTags } from './strip-tags.ts'

type Parser = typeof import('cheerio', { with: { 'resolution-mode': 'require' }})
type CheerioAPI = ReturnType<Parser['load']>
type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number]

/** A parser keeps a stack of open elements and searches it: this deep, time grows with the square. */
const DEEPEST = 400
const LONGEST = 6_000_000
/** Characters of the shortest page; with less in sight the article may be among what is hidden. */
const LEAST_PAGE = 80
const length = ({ lines }: PageLines) => lines.join('').length
const UNSEEN = new Set(
  'script style noscript template iframe object svg canvas select option button input textarea head title audio video map'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tfoot tr ul caption'.split(
    ' ',
  ),
)
const ASIDES = new Set(['nav', 'aside', 'footer'])
const HIDDEN = /display\s*:\s*none/i
/** Elements that need no end tag, or close each other. */
const UNCOUNTED = new Set(
  'br p li td tr th dd dt img input meta link hr option area base col embed param source track wbr thead tbody tfoot'.split(
    ' ',
  ),
)

let loaded: Parser | undefined
/** 0.2 s with the network client it brings along: a start from a fresh index reads no page. */
function parser(): Parser {
  loaded ??= createRequire(import.meta.url)('cheerio') as Parser
  return loaded
}

type Page = Pick<ReadText, 'text' | 'head'> & { links: string[] }

/** Reads a page by parser, or, when its markup is too deep or too long for one, by taking the tags out. */
export function readHtml(html: string): Page {
  if (html.length > LONGEST || isDeep(html)) return { text: stripTags(html), head: {}, links: [] }
  const $ = parser().load(html)
  const head = readHead($)
  const shown = walk($, false)
  // Some pages show their article by script only: then what is hidden is the page.
  const all = length(shown) < LEAST_PAGE ? walk($, true) : shown
  const page = length(all) < LEAST_PAGE ? shown : all
  return { text: page.lines.join('\n'), head, links: [...page.asides] }
}

function isDeep(html: string): boolean {
  let depth = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    if (UNCOUNTED.has(name!.toLowerCase())) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

function walk($: CheerioAPI, withHidden: boolean): PageLines {
  const lines = new PageLines()
  const visit = (node: Node, aside: boolean, pre: boolean) => {
    if (node.type === 'text') {
      if (pre) writePre(node.data, lines, aside)
      else lines.write(node.data.replace(/[ \t\r\n\f]+/g, ' '), aside)
      return
    }
    if (!('children' in node)) return
    const name = 'name' in node ? node.name : ''
    if (UNSEEN.has(name) || (!withHidden && isHidden(node))) return
    if (name === 'br') return lines.endLine()
    const block = BLOCKS.has(name)
    if (block) lines.endLine()
    const below = aside || name === 'a' || ASIDES.has(name)
    for (const child of node.children) visit(child as Node, below, pre || name === 'pre')
    if (name === 'td' || name === 'th') lines.endCell()
    if (block) lines.endLine()
  }
  visit($.root()[0]! as unknown as Node, false, false)
  lines.endLine()
  return lines
}

function writePre(text: string, lines: PageLines, aside: boolean) {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index > 0) lines.endLine()
    lines.write(line, aside)
  }
}

/** `visibility:hidden` is no sign: WeChat's article stands in such an element until its script has run. */
function isHidden(node: Node): boolean {
  if (!('attribs' in node) || node.attribs.id === 'js_content') return false
  return 'hidden' in node.attribs || HIDDEN.test(node.attribs.style ?? '')
}

/** The only first or second heading of a page is its article's. */
function heading($: CheerioAPI): string | undefined {
  for (const name of ['h1', 'h2']) {
    const texts = $(name)
      .toArray()
      .map((element) => shown($(element).text()))
      .filter((text) => text.length >= 6)
    if (texts.length === 1) return texts[0]
  }
  return undefined
}

/** The site as the window's title names it round the headline: 「某市人民政府 政务要闻 标题」→ 某市人民政府. */
function siteIn(pageTitle: string, title: string | undefined): string | undefined {
  if (!title || pageTitle === title || !pageTitle.includes(title)) return undefined
  return pageTitle
    .replace(title, ' ')
    .split(/[\s_|｜–—-]+/u)
    .find((part) => /^\p{Script=Han}{2,20}(?:政府|政府网|门户网站|政务网|新闻网|日报|晚报)$/u.test(part))
}

const shown = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300)

/** What the head says, under the names that government sites and news sites use. */
function readHead($: CheerioAPI): ReadText['head'] {
  const metas = new Map<string, string>()
  for (const element of $('meta').toArray()) {
    const name = ($(element).attr('name') ?? $(element).attr('property') ?? '').toLowerCase()
    const content = $(element).attr('content')?.trim()
    if (name && content && !metas.has(name)) metas.set(name, content.slice(0, 300))
  }
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const pageTitle = shown($('title').first().text())
  const title = first('articletitle', 'og:title') ?? heading($) ?? (pageTitle || undefined)
  const found: Record<string, string | undefined> = {
    title,
    url: $('link[rel="canonical"]').attr('href')?.trim() || first('og:url'),
    published: first(
      'pubdate',
      'publishdate',
      'article:published_time',
      'og:release_date',
      'firstpublishedtime',
    ),
    publisher: first('contentsource', 'source', 'article:publisher'),
    author: first('author', 'article:author'),
    site: first('sitename', 'og:site_name') ?? siteIn(pageTitle, title),
    column: first('columnname', 'article:section'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as ReadText['head']
}
