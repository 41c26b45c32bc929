// The lines above the body in; kicker, title and subtitle out, and what the other lines there are.
import type { PageLine } from '../model.ts'
import type { RoledBlock } from './block.ts'
import { keyOf } from './key-of.ts'

export interface Titles {
  kicker: string | null
  title: string | null
  subtitle: string | null
  /** Lines of the head other than titles that facts may rest on: category, owner. */
  others: PageLine[]
  /** Head lines that are neither. */
  leftOver: RoledBlock[]
}

/** A kicker leads into the headline: 「元方主持召开…会议强调」. */
const KICKER = /(?:强调|強調|指出|要求|提出|表示|时说|日前)[:：]?$/u
/** A subtitle tells who was there: 「徐芝文赵浩宇出席」「李猛主持并讲话 …出席」, or follows a dash. */
const SUBTITLE =
  /^(?:——|—|--)|^.{2,60}(?:出席|列席|参加|參加|主持|讲话|講話|致辞|致辭|部署|汇报|匯報|发言)(?:会议|會議|活动)?$/u
const CATEGORY =
  /^.{0,8}(?:要闻|要聞|新闻|新聞|动态|動態|时政|時政|资讯|資訊|快讯|快訊|公告|头条|頭條|播报|政务|政務|信息|专栏|专题|看点|导读|正文|日报|快报|活动|会议|热点|聚焦|关注)$/u
const SITE = /^.{1,18}(?:网|網|网站|網站|门户|政府|在线|日报|晚报|电视台|客户端|委员会|办公室|融媒体中心)$/u
/** Parts of a `<title>`: 「标题_资阳市人民政府」「标题 - 某某网」. */
const TITLE_JOINT = /\s*[_|｜]\s*|\s+[-–—]+\s+|-{2,}|-(?=[^-]{2,16}(?:网|政府|在线|日报|门户)[^-]{0,6}$)/u
const LONGEST_STACK = 5

/** Sorts the head of a page. `pageTitle` is what an HTML head says, when it does. */
export function findTitle(head: RoledBlock[], pageTitle: string | undefined): Titles {
  const plain = head.filter(({ role }) => role.as === 'plain')
  const others: PageLine[] = []
  const leftOver: RoledBlock[] = []
  let stack = plain.filter((block) => {
    const alone = plain.length === 1
    if (!alone && CATEGORY.test(block.text) && block.text.length <= 10)
      others.push({ kind: 'category', text: block.text })
    else if (!alone && SITE.test(block.text) && !KICKER.test(block.text))
      others.push({ kind: 'owner', text: block.text })
    else if (keyOf(block.text).length < 4) leftOver.push(block)
    else return true
    return false
  })
  const whole = mergeRepeats(stack)
  leftOver.push(...stack.filter((block) => !whole.includes(block)))
  stack = whole.slice(-LONGEST_STACK)
  leftOver.push(...whole.slice(0, -LONGEST_STACK))
  const named = pageTitle === undefined ? undefined : titlePart(pageTitle, stack)
  const texts = stack.map(({ text }) => text)
  const kicker = texts.length > 1 && KICKER.test(texts[0]!) ? texts.shift()! : null
  const subtitle = texts.length > 1 && SUBTITLE.test(texts.at(-1)!) ? texts.pop()! : null
  return { kicker, title: texts.join(' ') || named || null, subtitle, others, leftOver }
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

/** The part of a `<title>` that names the article, when no line of the page does. */
function titlePart(pageTitle: string, stack: RoledBlock[]): string | undefined {
  if (stack.length > 0) return undefined
  const part = pageTitle.split(TITLE_JOINT).find((each) => keyOf(each).length >= 6)
  return part?.trim() || undefined
}
