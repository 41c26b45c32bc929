// A folded text in, the numbers it writes out, each with what it measures.

/** What a number measures: 「3例」 is a count, 「60岁」 an age, 「17日」 a date, 「第63次」 an ordinal. */
export type Measured = 'count' | 'money' | 'percent' | 'span' | 'age' | 'date' | 'ordinal'

/** A number in a folded text, [start, end) with its measure word. */
export interface Amount {
  start: number
  end: number
  measured: Measured
  /** The measure word; '' before a noun: 「四千亩」 亩, 「十八乡镇」 ''. */
  measure: string
}

/** Measure words of things and people, longest first where one begins another. */
export const MEASURES =
  '人次|户次|批次|人份|剂次|架次|公里|平方米|公顷|公斤|千克|小时|人|名|位|例|户|家|个|只|支|枝|台|批|吨|件|剂|份|座|张|间|所|处|艘|头|匹|亩|米|起|次|轮|遍|项|条|种|类|栋|幢|辆|架|套|针|管|场|间|级|层|部|篇|门|对|组|队|桩|宗|颗|枚|盒|箱|袋|瓶|桶|车|趟|列|班|克|度|倍|本|棵|株|公分|厘米'

const HAN_DIGITS = '零〇一二两三四五六七八九十百千万亿'
const AMOUNT = new RegExp(
  `(?<![第\\d.a-z])(百分之[\\d.]+|百分之[${HAN_DIGITS}点]+|\\d[\\d,.]*(?:[多余几]?[十百千万亿]{1,2})?|[${HAN_DIGITS}半数几]+)(?:多|余|来)?(个(?:小时|钟头|工作日|月|星期)|百分点|‰|%|亿?万?元|美元|块钱?|角|分钱|年|月份?|日|号|时(?!间)|点(?![位名])|天|小时|分钟|秒|钟头|周(?!边)|星期|季度|工作日|岁|成(?![立为功员效果])|分之|${MEASURES})?`,
  'gu',
)
const ORDINAL = new RegExp(`第[\\d${HAN_DIGITS}]{1,6}`, 'g')

const SPAN = /^(?:个月|个?(?:天|小时|分钟|秒|钟头|周|星期|季度|工作日))$/

/** Every number of a folded text. 「转移群众4286人」 one, of 人; 「“四个意识”」 and 「统一」 none: set phrases and words count nothing. */
export function findAmounts(folded: string): Amount[] {
  const blank = (words: string) => ' '.repeat(words.length)
  const text = folded
    // 「“14+7”」「“三公”」「“四方责任”」
    .replace(/[“"「『][^”"」』]{1,10}[”"」』]/g, blank)
    .replace(ORDINAL, blank)
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, number, measure = ''] = match as unknown as [string, string, string?]
    const start = match.index
    // One Han numeral without a measure is mostly part of a word: 「一线」「三文鱼」「十分」「四方」.
    if (/^\p{Script=Han}$/u.test(number) && !measure) return []
    if (/^[一几数半]$/.test(number) && /[统进唯同不漏落逐专]/.test(text[start - 1] ?? '')) return []
    return [{ start, end: start + whole.length, measured: measuredBy(number, measure), measure }]
  })
}

function measuredBy(number: string, measure: string): Measured {
  if (/元|块|角|分钱/.test(measure)) return 'money'
  if (/%|‰|百分点|成|分之/.test(measure) || number.startsWith('百分之')) return 'percent'
  if (measure === '岁') return 'age'
  if (SPAN.test(measure)) return 'span'
  if (/^(?:年|月份?|日|号|时|点)$/.test(measure))
    return /^[\d〇零一二三四五六七八九十]+$/.test(number) ? 'date' : 'span'
  return 'count'
}
