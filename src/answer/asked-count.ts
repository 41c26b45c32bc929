// What is sought in, what a question for a number counts out.
import { MEASURES, type Measured } from './find-amounts.ts'

/** What is counted, and how. */
export interface AskedCount {
  /** undefined when a number of anything will do. */
  measured: readonly Measured[] | undefined
  /** The measure word after 多少 or 几; '' when there is none. */
  measure: string
  /** [start, end) of the words for the thing in the sought text. */
  thing: [start: number, end: number]
  /** They stand before the asking word, with whatever else stands there: 「返乡人员有多少」. */
  isBefore: boolean
  /** 「每公斤」「一年」: of what one the number is asked. */
  each: string | undefined
  /** 「去年」「2020年」: of what time. */
  year: string | undefined
  isPrice: boolean
  isTotal: boolean
  /** What befell those who are counted: 「死」「抓」. */
  mishap: string | undefined
  /** Asks how much more or less, not how much. */
  isChange: boolean
}

const ASKS = new RegExp(
  `(?<!第)(?:多少|几多|(?<!哪)几(?=[十百千万]?(?:个小时|个月|${MEASURES})))[十百千万亿]*(个?小时|个?月|个?星期|${MEASURES}|块|元|天|周|年|岁|成)?钱?`,
  'u',
)
/** How often, how long, at what level: official prose words it otherwise, 「一天一调度」 for 「几次」. */
const WORDED_OTHERWISE = /^(?:[次遍轮级层趟倍天周年成项条种类回]|个?月|个?小时|个?星期)$/
/** 「几个“早”都是什么」 wants them named. */
const NAMES_THEM = /是什么|是啥|有什么|有啥|是哪|有哪|哪几|分别/
const CODES = /电话|号码|热线|联系方式|邮箱|文号|编号/
/** Letters before the asking word in which the thing stands. */
const BEFORE = 8

const MONEY =
  /[花拨赔捐]了?多少[万亿]|(?:多少|几多|几)[十百千万亿]*(?:钱|元|块|[^,，?？]{0,12}(?:资金|经费|款|投资|贷款|额度|奖励|补助|补贴|奖金))|(?:资金|经费|投资|损失|产值|收入|费用|价格|预算|金额|罚|补贴|奖励)[^,，?？]{0,6}(?:多少|几)/
/** What may be paid as a share of something. */
const MAY_BE_SHARE = /^(?!.*(?:多少|几多|几)[十百千万亿]*[钱元块]).*(?:补|贴|报销|减|免|优惠|返|折|奖)/
const SHARE = /率|比例|占比|百分之几|几成/
const BY_HOW_MUCH = /(?:[降增涨减升多少高低]|提高|增长)了?多少/
const CHANGE = /[降增涨减升跌]|比|提高|超|[多少高低快慢]了?多少|差/
const TOTAL = /一共|总共|总计|共计|合计|累计|总额|总投资|总数|加起来/
/** Nobody counts these in other words: the number stands with the very deed. */
const MISHAP =
  /(死|伤|抓|淹|烧|塌|溺|罚|判|骗|偷|爆|取消|感染|确诊|治好|查封|封|问责|开除|撤职|拘留|失踪|蓄)[^,，。?？]{0,6}(?:多少|几)|(?:多少|几)[^,，。?？]{0,6}?(死|伤|淹|溺|被抓|被骗|感染|确诊|治好|治愈|失踪|被封|取消)/
const YEAR = /去年|上年|前年|20\d\d年/
const PRICE = new RegExp(
  `[每一](?:${MEASURES}|块)[^,，?？]{0,4}多少[钱元]?|多少[钱元][一每](?:${MEASURES}|块)|单价|面额`,
  'u',
)
const EACH = new RegExp(`(?:每|(?<!第)一)(年|个?月|周|星期|天|日|${MEASURES})(?![共般])`, 'u')

/** What a folded question for a number counts; undefined where none is asked, or one that is told without a number. */
export function findAskedCount(sought: string): AskedCount | undefined {
  const match = ASKS.exec(sought)
  if (!match || NAMES_THEM.test(sought) || CODES.test(sought)) return undefined
  const measure = match[1] ?? ''
  if (WORDED_OTHERWISE.test(measure)) return undefined
  const from = match.index
  const to = from + match[0].length
  // 「多少钱一公斤」 names no thing behind it.
  const after = sought
    .slice(to)
    .match(/^[的了]?((?![一每])[\p{Script=Han}]{2,14}?)(?=$|[?？,，。了吗呢吧啊呀])/u)?.[1]
  return {
    measured: measuredIn(sought, measure),
    measure,
    thing: after ? [to, to + after.length] : [Math.max(0, from - BEFORE), from],
    isBefore: !after,
    each: oneOf(sought.match(EACH)?.[1]),
    year: sought.match(YEAR)?.[0],
    mishap: sought.match(MISHAP)?.slice(1).find(Boolean),
    isPrice: PRICE.test(sought),
    isTotal: TOTAL.test(sought),
    isChange: CHANGE.test(sought),
  }
}

/** Measure words of one thing alike: 「每日」 and 「一天」. */
export function oneOf(measure: string | undefined): string | undefined {
  return measure
    ?.replace(/^个?月/, '月')
    .replace('日', '天')
    .replace('星期', '周')
    .replace(/^[名位]$/, '人')
    .replace(/公斤|千克/, '斤')
}

function measuredIn(sought: string, measure: string): readonly Measured[] | undefined {
  if (MONEY.test(sought)) return MAY_BE_SHARE.test(sought) ? ['money', 'percent'] : ['money']
  if (SHARE.test(sought)) return ['percent']
  if (BY_HOW_MUCH.test(sought)) return undefined
  if (measure === '岁') return ['age']
  return measure ? ['count'] : undefined
}
