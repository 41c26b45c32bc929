// What a person typed for a meeting in, the same with its numbers spelt as reports spell them, and what they ask for, out.
import { fold } from '../../text/fold.ts'
import { readHan } from '../understand/find-days.ts'

/** What was typed after /meeting, as it can be read. */
export interface SpeltOut {
  /** Folded: 「20211022」→ 2021年10月22日, 「十四次会议」→ 第十四次会议. */
  text: string
  /** The newest of what fits is meant: 「最近的会议」. */
  newest: boolean
  /** A number or day typed alone may be the number of a meeting, else a day of the month: 「14」「22号」. */
  number?: number
}

/** 「03-09」 typed alone is a day; in a sentence it may be anything. */
const MONTH_AND_DAY = /^(\d{1,2})[-/.](\d{1,2})$/
const COMPACT_DAY = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g
/** 「2020」 alone or beside a name; what stands in 「2020年」 and 「2020-01」 is read already. */
const BARE_YEAR = /(?<![\d.\-/])((?:19|20)\d\d)(?![\d年.\-/])/g
/** 「十四次会议」; 「一次会议」 and 「这两次会议」 count meetings. */
const BARE_ORDINAL =
  /(?<![第上这那每哪几\d一二三四五六七八九十百])((?:[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九]|\d{1,3}))次(?=会议?|全会|$)/g
const NUMBER_ALONE = /^(?:第)?(\d{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?:次|届|场|日|号)?$/
const NEWEST =
  /最近(?:一次|的|召开|开)*|最新(?:一次|的|召开|开)*|最后一次(?:的)?|上一?次(?:的)?|\b(?:the )?(?:latest|newest|most recent|last)\b/g

/** Reads numbers and 「最近」 as a person types them into a search box. */
export function spellOut(typed: string): SpeltOut {
  const folded = fold(typed).trim()
  const alone = NUMBER_ALONE.exec(folded)?.[1]
  const spelt = folded
    .replace(MONTH_AND_DAY, '$1月$2日')
    .replace(COMPACT_DAY, '$1年$2月$3日')
    .replace(BARE_YEAR, '$1年')
    .replace(BARE_ORDINAL, '第$1次')
  const text = spelt.replace(NEWEST, ' ').trim()
  return {
    text,
    newest: text !== spelt,
    ...(alone && { number: /^\d+$/.test(alone) ? Number(alone) : readHan(alone) }),
  }
}
