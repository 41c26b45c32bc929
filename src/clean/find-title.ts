// The lines above the body in; kicker, title and subtitle out, and what the other lines there are.
import type { PageLine } from '../model.ts'
import type { RoledBlock } from './block.ts'
import { keyOf } from './key-of.ts'
import { DOCUMENT_NAME } from './split-spaces.ts'

export interface Titles {
  kicker: string | null
  title: string | null
  subtitle: string | null
  /** Lines of the head other than titles that facts may rest on: category, owner. */
  others: PageLine[]
  /** Head lines that are neither. */
  leftOver: RoledBlock[]
  /** True when the body's first line is the title. */
  opens: boolean
}

/** A kicker leads into the headline: 「元方主持召开…会议强调」. */
const KICKER = /(?:强调|強調|指出|要求|提出|表示|时说|日前)[:：]?$/u
/** A subtitle tells who was there: 「徐芝文赵浩宇出席」「李猛主持并讲话 …出席」, or follows a dash. */
const SUBTITLE =
  /^(?:——|—|--)|^.{2,60}(?:出席|列席|参加|參加|主持|讲话|講話|致辞|致辭|部署|汇报|匯報|发言|收听收看|收看|参会|陪同)(?:会议|會議|活动)?$/u
const CATEGORY =
  /^.{0,8}(?:要闻|要聞|新闻|新聞|动态|動態|时政|時政|资讯|資訊|快讯|快訊|公告|头条|頭條|播报|政务|政務|信息|专栏|专题|看点|导读|正文|日报|快报|活动|会议|热点|聚焦|关注|短评|时评|評論|评论|观察|论坛|快评|(?:新闻|新聞|资讯|資訊|信息)中心)$/u
/** What happened is no column: 「市委召开专题会议」. */
const NEWS = /召开|举行|召開|舉行|部署|传达|傳達|研究|主持|开展|開展/u
/** An office or site that heads a page; part of the headline when 「关于…」 follows. */
const SITE =
  /^[^\s，,：:]{1,24}(?:(?:政府|府)(?:新闻|新聞)?(?:公报|公報)|局|厅|廳|部|处|网|網|网站|網站|门户|政府|在线|日报|晚报|电视台|客户端|委员会|办公室|融媒体中心)$/u
/** Parts of a `<title>`: 「标题_资阳市人民政府」「标题 - 某某网」. */
const TITLE_JOINT = /\s*[_|｜]\s*|\s+[-–—]+\s+|-{2,}|-(?=[^-]{2,16}(?:网|政府|在线|日报|门户)[^-]{0,6}$)/u
/** A line that looks like what a browser shows above the page. */
const PARTED_TITLE = /\S\s*[_|｜]\s*\S|\S\s+[-–—]+\s+\S/u
const NUMBER_ALONE = /^[（(〔]?(?:(?:19|20)\d{2}年)?第\s?\d{1,4}\s?[号期][）)〕]?$/u
/** 「隆阳新闻网 www.某.cn」. */
const SITE_ADDRESS = /\s*[(（]?(?:https?:\/\/|www\.)[\w./-]{4,60}[)）]?$/u
const LETTERHEAD = /^[^\s，。关]{4,24}(?:会议纪要|文件|简报)$/u
const SERIAL = /^[〔﹝[（(](?:19|20)\d{2}[〕﹞\]）)]\s?第?\d{1,4}[号期]$/u
const LONGEST_STACK = 5

/** A news agency's lead into its own headline. */
const DATELINE = /^[\p{Script=Han}]{0,8}(?:社|报|网|台)[^，。]{2,16}(?:电|電)[\s　]*[题題][:：]/u

/**
 * Sorts the head of a page. `pageTitle` is what an HTML head says; `opening` the first paragraph, which may be a
 * headline with a comma and a mark of its own: 「应对疫情，这些措施助中小企业渡过难关！」.
 */
export function findTitle(
  head: RoledBlock[],
  pageTitle: string | undefined,
  opening: RoledBlock | undefined,
): Titles {
  const path = head.findLastIndex(
    ({ role }) => role.as === 'credit' && role.parts.length === 1 && role.parts[0]!.kind === 'category',
  )
  const below = head.slice(path + 1).filter(({ role }) => role.as === 'plain')
  // Under the page's path stands its headline; what stands above it are menus and the site's name.
  const above = head.filter(({ role }, index) => role.as === 'plain' && index < path)
  const plain = below.length > 0 ? below : above
  const others: PageLine[] = []
  const leftOver: RoledBlock[] = []
  const stack: RoledBlock[] = []
  for (const [index, block] of plain.entries()) {
    const alone = plain.length === 1
    const leads = /^关于|^關於/u.test(plain[index + 1]?.text ?? '')
    if (!alone && !leads && takeOwner(block, others)) continue
    if (takeAddress(block, others)) continue
    takeAgency(block, others)
    if (keyOf(block.text).length < 4) leftOver.push(block)
    else stack.push({ ...block, text: block.text.replace(DATELINE, '') })
  }
  if (below.length > 0) leftOver.push(...above.filter((block) => !takeOwner(block, others)))
  const printed = takePageTitle(stack, others)
  const opens = stack.length === 0 && opening !== undefined && isHeadline(opening.text)
  if (opens) takeAgency(opening, others)
  if (opens) stack.push({ ...opening, text: opening.text.replace(DATELINE, '') })
  const whole = chooseTitle(
    mergeRepeats(withoutLetterhead(withoutColumn(stack, others), others)),
    pageTitle ?? printed,
  )
  leftOver.push(...stack.filter((block) => !whole.includes(block)))
  const texts = whole.map(({ text }) => text)
  const kicker = texts.length > 1 && KICKER.test(texts[0]!) ? texts.shift()! : null
  const subtitle = texts.length > 1 && SUBTITLE.test(texts.at(-1)!) ? texts.pop()! : null
  const named = whole.length === 0 && pageTitle !== undefined ? titlePart(pageTitle) : null
  return { kicker, title: texts.join(' ') || named, subtitle, others, leftOver, opens }
}

/**
 * Takes the page's own title out of the stack when the headline stands below it as well: 「某市召开会议 | 部署工作」 over
 * 「召开会议」「部署工作」, 「标题_某市人民政府」 over 「标题」. It stays a line of the page, since it may be the one that names
 * the place. Kept: 「时评 | 标题」 that stands alone.
 */
function takePageTitle(stack: RoledBlock[], others: PageLine[]): string | undefined {
  const at = stack.findIndex(({ text }) => PARTED_TITLE.test(text))
  const page = stack[at]
  if (!page) return undefined
  const key = keyOf(page.text)
  const shown = stack.filter((one) => one !== page && key.includes(keyOf(one.text)))
  const shownLength = shown.reduce((sum, { text }) => sum + keyOf(text).length, 0)
  const longest = Math.max(...page.text.split(TITLE_JOINT).map((part) => keyOf(part).length))
  if (shownLength < longest) return undefined
  stack.splice(at, 1)
  others.push({ kind: 'title', text: page.text })
  return page.text
}

/** A column's or a site's name goes to the page lines, since a place may rest on it. */
function takeOwner({ text }: RoledBlock, others: PageLine[]): boolean {
  const kind =
    (CATEGORY.test(text) && !NEWS.test(text) && text.length <= 10) || isColumnsLine(text)
      ? 'category'
      : SITE.test(text.replace(SITE_ADDRESS, ''))
        ? 'owner'
        : undefined
  if (kind) others.push({ kind, text })
  return kind !== undefined
}

/**
 * A site's name and its columns on one line, without a mark between: 「某县人民政府网　信息公开　政务动态」. Kept: 「财政部 税务总局」, who
 * issue a document.
 */
function isColumnsLine(text: string): boolean {
  const words = text.split(/[\s\u3000]+/u)
  const isColumn = (word: string) => word.length <= 10 && (CATEGORY.test(word) || /公开$|首页$/u.test(word))
  return words.length > 1 && words.some(isColumn) && words.every((word) => SITE.test(word) || isColumn(word))
}

/** 「http://…/202103/10/content_88.html」 above the text is the page's address, no headline. */
function takeAddress({ text }: RoledBlock, others: PageLine[]): boolean {
  if (!/^(?:https?:\/\/|www\.)[\w./:?&=%#~+-]{4,300}$/u.test(text)) return false
  others.push({ kind: 'url', text })
  return true
}

/** 「新华社郑州2月13日电 题：…」 says whose report it is. */
function takeAgency({ text }: RoledBlock, others: PageLine[]) {
  const agency = /^[^，。]{2,24}?(?:电|電)(?=[\s　]*[题題])/u.exec(DATELINE.exec(text)?.[0] ?? '')
  if (agency) others.push({ kind: 'source', text: agency[0] })
}

/** A short sentence without a full stop. */
const isHeadline = (text: string) => text.length <= 45 && !/[。；;:：，,]$|。/u.test(text)

/** Longest name of a column that no list knows: 「喀什零距离」. */
const COLUMN_LENGTH = 5

/** The stack without short names above a headline that tells what happened; they go to the page's lines. */
function withoutColumn(stack: RoledBlock[], others: PageLine[]): RoledBlock[] {
  const news = stack.findIndex(({ text }) => NEWS.test(text) && keyOf(text).length >= 2 * COLUMN_LENGTH)
  return stack.filter(({ text }, index) => {
    if (index >= news || keyOf(text).length > COLUMN_LENGTH || KICKER.test(text) || NEWS.test(text))
      return true
    others.push({ kind: 'category', text })
    return false
  })
}

/** 「某区人民政府会议纪要」 and 「〔2022〕第7号」 above the document's own name are the paper it is written on. */
function withoutLetterhead(stack: RoledBlock[], others: PageLine[]): RoledBlock[] {
  const at = stack.findIndex(({ text }) => LETTERHEAD.test(text))
  if (at < 0 || !stack.slice(at + 1).some(({ text }) => DOCUMENT_NAME.test(text))) return stack
  const isPaper = (text: string, index: number) => index === at || (index > at && SERIAL.test(text))
  for (const [index, { text }] of stack.entries())
    if (isPaper(text, index)) others.push({ kind: 'category', text })
  return stack.filter(({ text }, index) => !isPaper(text, index))
}

/** The lines that make up the headline: those the page's own title names, a document's name, or the last few. */
function chooseTitle(stack: RoledBlock[], pageTitle: string | undefined): RoledBlock[] {
  const page = pageTitle === undefined ? '' : keyOf(pageTitle)
  const named = stack.filter(({ text }) => {
    const key = keyOf(text)
    return (
      key.length >= 6 &&
      (page.includes(key) || (page.length >= 6 && key.includes(keyOf(titlePart(pageTitle!) ?? ''))))
    )
  })
  if (named.length > 0) {
    const from = stack.indexOf(named[0]!)
    const to = stack.indexOf(named.at(-1)!)
    const before = stack[from - 1]
    const after = stack[to + 1]
    return [
      ...(before && KICKER.test(before.text) ? [before] : []),
      ...stack.slice(from, to + 1),
      // A page's own title may hold only the kicker: 「某人调研时强调」.
      ...(after && (SUBTITLE.test(after.text) || KICKER.test(named.at(-1)!.text)) ? [after] : []),
    ]
  }
  const last = stack.findIndex(({ text }) => DOCUMENT_NAME.test(text))
  // 「…公告」 and its number on the next line.
  const document = last >= 0 && NUMBER_ALONE.test(stack[last + 1]?.text ?? '') ? last + 1 : last
  return document >= 0 ? stack.slice(0, document + 1).slice(-LONGEST_STACK) : stack.slice(-LONGEST_STACK)
}

/** Drops lines that are wholly part of another one: a breadcrumb's end, a caption, a headline shown again in a stack. */
function mergeRepeats(stack: RoledBlock[]): RoledBlock[] {
  const keys = stack.map(({ text }) => keyOf(text))
  return stack.filter(
    (_, index) =>
      !keys.some((key, other) =>
        other === index ? false : key === keys[index] ? other < index : key.includes(keys[index]!),
      ),
  )
}

/** The part of a `<title>` that names the article: 「标题_资阳市人民政府」→「标题」. */
function titlePart(pageTitle: string): string | null {
  const part = pageTitle.split(TITLE_JOINT).find((each) => keyOf(each).length >= 6)
  return part?.trim() || null
}
