// A line of the page in, its credits (date, source, names) as verbatim pieces out, or undefined when it is none.
import type { LineKind } from '../model.ts'
import type { Part } from './block.ts'

/** Longest credit line; above it, labels are words of a sentence. */
const CREDIT_LENGTH = 160
/** Longest value after a label: 「国务院应对新型冠状病毒感染肺炎疫情联防联控机制综合组」 has 26. */
const VALUE_LENGTH = 48

const LABELS: [kind: LineKind | 'drop', words: string][] = [
  [
    'drop',
    '(?:采集|抓取|爬取|收录)(?:时间|日期)|(?:浏览|瀏覽|點閱|点阅|点击|點擊|阅读|閱讀|访问|訪問|查看|评论|評論|人气|点赞|分享)(?:次数|次數|人次|量|数|數|率)?|字[体體号號](?:大小)?|保护视力色|视力保护色|背景色|打印|收藏|标签|關鍵詞|关键词|关键字|[Tt]ags?',
  ],
  [
    'date',
    '(?:信息|发布|發布|发表|發表|更新|发稿|發稿|成文|印发|印發|发文|發文|编辑|上传|刊发|录入|添加)?(?:时间|時間|日期)',
  ],
  [
    'source',
    '(?:信息|文章|稿件|新闻|新聞)?(?:来源|來源)|稿源|转自|轉自|(?:发布|發布|供稿|发文|發文)(?:机构|機構|单位|單位|部门|部門)|发布|供稿',
  ],
  [
    'editor',
    '(?:责任|責任|网络|網絡|本期|值班|执行|美术|文字|新媒体|新媒體)(?:编辑|編輯|总监|主任|主编|校对)|[责責][编編]|(?:编辑|編輯|排版|校对|校對|编审|審核|审核|审签|审校|终审|終審|复审|初审|一审|二审|三审|监制|監製|策划|统筹|统稿|主编|总编|值班总编|值班主任|审稿|核稿)',
  ],
  [
    'byline',
    '(?:本[报報台网網]|全媒体|全媒體|融媒体|见习|見習|特约|特約|实习|首席|新华社|融媒)*(?:记者|記者|通讯员|通訊員)|作者|撰稿(?:人)?|撰文|采写|采編|采编|摄影|攝影|摄像|文[/、]?图|图[/、]?文|文/摄',
  ],
]
const LABEL = new RegExp(LABELS.map(([, words]) => `(${words})`).join('|'), 'g')
/** A date as a page writes it, with or without the time of day. */
const DATE =
  /(?:(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?[日号號]?|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)|[一二][九〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:\s*[ T]?\s*\d{1,2}[:：时時点]\d{1,2}(?:[:：分]\d{1,2})?[秒分]?)?/
// A `?` may be a torn character: 「来源:资阳日?报」.
const SENTENCE = /[。！？；;]/
const OPEN_MARK = /^[\s　□•·●■◆▪*\-–—>»【[(（|｜/]+/u
const CLOSE_MARK = /[\s　】\])）[【(（|｜/，,;；]+$/u
/** The names a byline or editor gives without a colon: 「记者 王贺」「全媒体记者　李远雄 王瑞琪」. */
const SPACED_NAMES = /^[\s　/／]+[\p{Script=Han}·]{1,5}(?:[\s　、,，/／]+[\p{Script=Han}·]{1,5}){0,8}$/u
/** A line of nothing but reporters: 「新华社记者陈炜伟、田晓航、马卓言」. */
const REPORTERS =
  /^(?:[\p{Script=Han}]{0,8}(?:社|报|報|网|網|台))?(?:本报|本報|全媒体|融媒体|见习|实习|首席)*(?:记者|記者|通讯员|通訊員)[\s　]*[\p{Script=Han}·]{2,5}(?:[、,，\s　]+(?:通讯员[\s　]*)?[\p{Script=Han}·]{2,5}){0,9}$/u
const PUBLISHER =
  /(?:网|報|报|台|社|局|办|辦|府|委|院|厅|中心|客户端|公众号|发布|在线|日报|晚报|政务|频道|(?:政府|委|局|厅|部|小组)办公室|指挥部|委员会)$/u

interface Label {
  kind: LineKind | 'drop'
  start: number
  end: number
}

/**
 * Takes a line of credits apart: 「来源:资阳日报作者:张三 浏览量:31」 → source 「来源:资阳日报」, byline 「作者:张三」, drop 「浏览量:31」.
 * Undefined for sentences and for lines without a label or a date: 「来源不明的进口冷链食品一律封存。」 is kept.
 */
export function splitCredits(text: string): Part[] | undefined {
  if (text.length > CREDIT_LENGTH || SENTENCE.test(text)) return undefined
  if (REPORTERS.test(tidy(text))) return [{ kind: 'byline', text: tidy(text) }]
  const labels = findLabels(text)
  const first = labels[0]
  const lead = tidy(first ? text.slice(0, first.start) : text)
  // 「数据来源：」 and 「相关评论：」 are words of their own: a label begins the line or stands apart.
  const apart = !first || first.start === 0 || !/[\p{L}\p{N}]/u.test(text[first.start - 1]!)
  if (lead && !DATE.test(lead) && (!apart || first?.kind === 'drop')) return undefined
  const head = lead ? unlabelled(lead, first !== undefined) : []
  if (!head || (!first && head.length === 0)) return undefined
  const parts = [...head]
  for (const [index, label] of labels.entries()) {
    const piece = tidy(text.slice(label.start, labels[index + 1]?.start ?? text.length))
    if (piece.length - (label.end - label.start) > VALUE_LENGTH) return undefined
    const empty = piece.length <= label.end - label.start
    parts.push(...withDate({ kind: empty ? 'drop' : label.kind, text: piece }))
  }
  return parts
}

function findLabels(text: string): Label[] {
  const labels: Label[] = []
  for (const match of text.matchAll(LABEL)) {
    const start = match.index
    const end = start + match[0].length
    const kind = LABELS[match.slice(1).findIndex((group) => group !== undefined)]![0]
    const rest = text.slice(end)
    // 「来源 | 某报」, as articles of chat accounts write it.
    const colon = (start === 0 ? /^\s*[:：|｜丨]/u : /^\s*[:：]/u).exec(rest)
    const named =
      (kind === 'byline' || kind === 'editor') && (start === 0 || OPEN_MARK.test(text)) && labels.length === 0
    if (colon) labels.push({ kind, start, end: end + colon[0].length })
    else if (named && SPACED_NAMES.test(rest.replace(CLOSE_MARK, ''))) labels.push({ kind, start, end })
  }
  return labels
}

/** What stands before the first label, or a line without one: a date, perhaps with column and publisher. */
function unlabelled(text: string, labelled: boolean): Part[] | undefined {
  const date = DATE.exec(text)
  if (!date) return labelled && text.length <= 16 ? [{ kind: 'other', text }] : undefined
  const paged = `${text.slice(0, date.index)} ${text.slice(date.index + date[0].length)}`.trim()
  const rest = paged.replace(/第?[A-Z]?\d{1,3}版(?:[:：]\S{1,8})?/u, '').trim()
  // 「某办公室2020年2月15日印发」 closes a document and belongs to it.
  if (/印发|印發/u.test(rest)) return undefined
  if (/[，,、：:]/u.test(rest) || [...rest].length > 24) return undefined
  const dated: Part = { kind: 'date', text: date[0].trim() }
  const words = rest
    .split(/[\s　|｜]+/u)
    .filter((word) => /\p{Script=Han}/u.test(word) && !/^第?[A-Z]?\d{1,3}版/u.test(word))
  if (words.length === 0) return [dated]
  // Column, place and keywords stand round the time: the whole line is kept, since the place may rest on it.
  if (words.length === 1 && PUBLISHER.test(words[0]!)) return [dated, { kind: 'source', text: words[0]! }]
  const [publisher, byline] = /^(\S+)[\s　|｜]+(\S.*)$/u.exec(rest)?.slice(1) ?? []
  if (byline && PUBLISHER.test(publisher!) && REPORTERS.test(byline))
    return [dated, { kind: 'source', text: publisher! }, { kind: 'byline', text: byline }]
  // 「某网某频道  黎 川」: the paper, and a name set wide.
  if (byline && PUBLISHER.test(publisher!) && /^\p{Script=Han}(?:[\s　]?\p{Script=Han}){1,2}$/u.test(byline))
    return [dated, { kind: 'source', text: publisher! }, { kind: 'byline', text: byline }]
  if (!/\d{1,2}[:：时時]\d{2}/u.test(date[0]) && text.length > 24) return undefined
  return [{ kind: 'category', text }, dated]
}

/** 「来源:阿坝州府 2021-10-25 15:15」 gives the source and the date. */
function withDate(part: Part): Part[] {
  if (part.kind === 'date' || part.kind === 'drop') return [part]
  const date = DATE.exec(part.text)
  if (!date) return [part]
  const text = tidy(part.text.slice(0, date.index))
  const rest = tidy(part.text.slice(date.index + date[0].length))
  if (rest) return [part]
  return [
    { kind: part.kind, text },
    { kind: 'date', text: date[0].trim() },
  ]
}

const tidy = (text: string, close = CLOSE_MARK) => text.replace(OPEN_MARK, '').replace(close, '').trim()

const CREDITED =
  '(?:[\\p{Script=Han}/·]{0,12}(?:记者|記者|通讯员|通訊員|编辑|編輯|责编|責編|作者|撰稿|供稿|来源|來源|转自|轉自|文[/、]图|图[/、]文|摄影|攝影|校对|审核))'
/**
 * In brackets at a paragraph's end: 「…参加会议。 (全媒体记者 李远雄 王瑞琪)」. Names and what parts them are one class:
 * names as a repetition of their own took 11 seconds over 「（在记者发稿时，从街道传来消息：…。）」.
 */
const BRACKETED = new RegExp(
  `[\\s　]*[(（【[]\\s*(${CREDITED}(?:[\\s　:：/／、,，\\p{Script=Han}·]*[\\p{Script=Han}·])?)\\s*[)）】\\]]\\s*$`,
  'u',
)
/** More than those who are named and what they did is no credit. */
const MOST_NAMES = 15
/** The last sentence mark, after which credits may be glued: 「…参加会议。来源:甲报记者:乙责任编辑:丙」. */
const AFTER_SENTENCE = /[。！？）)”】]([^。！？；;）)”】]{3,120})$/u

/**
 * Parts a paragraph from the credit at its end: 「…参加会议。 (全媒体记者 李远雄 王瑞琪)」 → 「…参加会议。」 and
 * 「(全媒体记者 李远雄 王瑞琪)」. Kept: a bracket inside the text, 「本报讯（记者 张三）今日…」.
 */
export function splitClosingCredit(text: string): { body: string; credits: Part[] } | undefined {
  const tail = text.slice(-CREDIT_LENGTH)
  const bracketed = BRACKETED.exec(tail)
  if (bracketed && bracketed[1]!.split(/[\s　:：/／、,，]+/).length <= MOST_NAMES) {
    const kind = kindOf(bracketed[1]!)
    const body = text.slice(0, text.length - tail.length + bracketed.index).trimEnd()
    return { body, credits: [{ kind, text: bracketed[0].trim() }] }
  }
  const glued = AFTER_SENTENCE.exec(tail)?.[1]
  if (!glued || findLabels(glued.trim())[0]?.start !== 0) return undefined
  const credits = splitCredits(glued.trim())
  return credits && { body: text.slice(0, text.length - glued.length).trimEnd(), credits }
}

function kindOf(words: string): LineKind {
  if (/编辑|編輯|责编|責編|校对|审核/u.test(words)) return 'editor'
  return /来源|來源|供稿|转自|轉自/u.test(words) ? 'source' : 'byline'
}
