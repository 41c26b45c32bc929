// A line of the page in, what it is taken for out: prose, plain, credit, furniture or the article's end.
import { fold } from '../text/fold.ts'
import type { Block, Part, Role, RoledBlock } from './block.ts'
import {
  BREADCRUMB,
  FAMILIES,
  FURNITURE_LENGTH,
  MENU,
  MENU_WORD_LENGTH,
  RIGHTS,
  SITE_SPEAKS,
  TOOLS,
} from './furniture-data.ts'
import { splitCredits } from './split-credits.ts'

/** A line this long is prose even when its sentence marks are lost, as all of 002's paragraph ends were. */
const PROSE_LENGTH = 70
/** Commas make a sentence from this length on; headlines of two halves have up to 40 characters. */
const CLAUSE_LENGTH = 48
const LEGAL_LENGTH = 400

const SENTENCE_END = /[。！？!?；;…][”’"』」）)】\]]*$/
const LIST_MARK =
  /^(?:第?[一二三四五六七八九十百]{1,3}[、.．章节條条]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|附件\d?)/

/** Whom a letter or notice addresses: 「各区人民政府：」「全市广大市民朋友们：」. */
const ADDRESSEE =
  /^(?:各|全|广大|廣大|尊敬|亲爱|親愛)|(?:们|們|同志|单位|單位|部门|部門|机构|机關|机关|市民|居民|村民|师生|学校|企业|政府|公司|局|委|办|院|处)[:：]$/u

export const startsWithListMark = (text: string) => LIST_MARK.test(text)

/** Weighs one line by its own words and punctuation; its place on the page is weighed later. */
export function classifyLine(block: Block): Role {
  const { text } = block
  const words =
    text.length > LEGAL_LENGTH ? '' : fold(text).replace(/\s+/g, ' ').replace('首 页', '首页').trim()
  if (words && isLegal(words)) return { as: 'end', reason: 'rights of the site' }
  const short = text.length <= FURNITURE_LENGTH
  if (short && isToolLine(words)) return { as: 'furniture', reason: 'page tool' }
  const parts = splitCredits(text)
  const matched = words && FAMILIES.find(({ pattern }) => pattern.test(words))
  // 「来源：某报 | 记者：张三 | 2022-04-08」 is parted like a menu.
  const family = matched && (matched.reason !== 'menu' || !parts?.some(isOfArticle)) && matched
  // Long footers carry no sentence: 「主办:… 市民服务热线:… 」. A line with 。 that long is an article's.
  if (family && (short || !/[。]/.test(text)))
    return { as: family.ends ? 'end' : 'furniture', reason: family.reason }
  if (words && BREADCRUMB.test(words) && !/[。！？]/.test(text))
    return { as: 'credit', parts: [{ kind: 'category', text }] }
  if (parts) return { as: 'credit', parts }
  return { as: isProse(text) ? 'prose' : 'plain' }
}

export function classifyLines(blocks: Block[]): RoledBlock[] {
  return blocks.map((block) => ({ ...block, role: classifyLine(block) }))
}

/** A credit that only an article has. */
const isOfArticle = ({ kind }: Part) => kind === 'date' || kind === 'source' || kind === 'byline'

function isProse(text: string): boolean {
  if (text.includes('。') || text.length >= PROSE_LENGTH) return true
  const clauses = /[，,；;]/.test(text)
  if (/[:：]$/.test(text)) return clauses || text.length >= 12 || ADDRESSEE.test(text)
  if (SENTENCE_END.test(text)) return clauses || text.length >= CLAUSE_LENGTH
  return clauses && text.length >= CLAUSE_LENGTH
}

/** Nothing but tools, or short words with one of a menu's among them. */
function isToolLine(words: string): boolean {
  const tokens = words.split(/[\s[\]【】()「」|/,、·>»:]+/).filter(Boolean)
  if (tokens.length === 0) return false
  if (tokens.every((token) => TOOLS.has(token))) return true
  return (
    tokens.length >= 3 &&
    !/[>»]/.test(words) &&
    tokens.every((token) => token.length <= MENU_WORD_LENGTH) &&
    tokens.some((token) => MENU.test(token))
  )
}

/** The site speaks of itself and of rights: 「凡本网注明来源的作品,未经授权不得转载」. Kept: 「要保护版权,严打侵权」. */
function isLegal(words: string): boolean {
  return SITE_SPEAKS.test(words) && new Set(words.match(RIGHTS) ?? []).size >= 2
}
