// A question for a number and a quotation in, whether the quotation gives that number of that very thing out.
import type { Archive } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { type AskedCount, findAskedCount, oneOf } from './asked-count.ts'
import { shareOf, soughtTerms } from './cover.ts'
import { type Amount, findAmounts, MEASURES } from './find-amounts.ts'
import { bareWords, SMALL } from './sought-words.ts'
import type { ToldSentence } from './told-sentences.ts'
import type { Understood } from './understand/understand.ts'

/** Least share of the thing's words in the number's sentence; of all that stands before the asking word, a trace will do. */
const BESIDE = 0.34
const TRACE = 0.1

/**
 * Whether sentences give the number asked for, one of them that speaks of the thing counted; true when none is asked.
 * 「多少名作业人员」: not 「作业人员每两天检测一次」.
 */
export function tellsCount(archive: Archive, asked: Understood, told: readonly ToldSentence[]): boolean {
  const counted = findAskedCount(asked.sought)
  if (!counted) return true
  const [from, to] = counted.thing
  const words = bareWords(asked).slice(from, to)
  const pairs = bigrams(words).filter((pair) => pair.length === 2 && !SMALL.test(pair))
  const terms = soughtTerms(archive, asked).filter(({ start, end }) => start < to && end > from)
  return told.some(({ text, scope: above }) => {
    // What stood before the asking word may have been named a sentence earlier: 「…补贴发放方案。按每亩18元」.
    const scope = counted.isBefore ? above : text
    if (counted.mishap && !tellsMishap(archive, asked, counted.mishap, scope)) return false
    if (counted.year && !isOfYear(scope, counted.year)) return false
    const isCounted = findAmounts(text).some((amount) => isMeant(amount, text, counted))
    if (!isCounted && !namesThem(text, words)) return false
    if (pairs.length === 0) return true
    const held = pairs.filter((pair) => scope.includes(pair)).length / pairs.length
    const share = terms.length > 0 ? shareOf(archive, asked, terms, scope) : 0
    return Math.max(held, share) >= (counted.isBefore ? TRACE : BESIDE)
  })
}

const LAST_YEAR = /去年|上年|前一年|上一年|过去一年|同期/

/** What held last year is not what is planned for this one, nor 2019 2020. */
function isOfYear(text: string, year: string): boolean {
  return year.startsWith('20') ? text.includes(year) || !/20\d\d年/.test(text) : LAST_YEAR.test(text)
}

/** Whether the deed is told, by its own letters or another word for it: 「死」 by 死亡, 「治好」 by 治愈. */
function tellsMishap(archive: Archive, asked: Understood, mishap: string, text: string): boolean {
  if ([...mishap].some((letter) => letter !== '被' && text.includes(letter))) return true
  const at = asked.sought.indexOf(mishap)
  const terms = soughtTerms(archive, asked).filter(({ start, end }) => start < at + mishap.length && end > at)
  return terms.length > 0 && shareOf(archive, asked, terms, text) >= BESIDE
}

/** 「李猛、杨洪涛任组长」 tells how many there are by naming them. */
function namesThem(sentence: string, words: string): boolean {
  const thing = words.replace(/[^\p{Script=Han}]|[有是共]+$/gu, '')
  return thing.length >= 2 && new RegExp(`、\\p{Script=Han}{2,4}[任为]${thing}`, 'u').test(sentence)
}

function isMeant(amount: Amount, sentence: string, counted: AskedCount): boolean {
  return (
    isOfMeasure(amount, sentence.slice(amount.start, amount.end), counted) &&
    isOfKind(amount, sentence, counted)
  )
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '例', '人次', '户次'])
/** What a page may write for nearly any measure word: 「15处」 of canals, 「4所」 of schools. */
const LOOSE: ReadonlySet<string> = new Set(['', '个', '处', '所'])

function isOfMeasure({ measured, measure }: Amount, written: string, counted: AskedCount): boolean {
  const { measured: kinds, measure: wanted } = counted
  if (measured === 'date' && kinds) return false
  if (!wanted && /[次轮遍]$/.test(measure)) return false
  if (!kinds) return measured !== 'span' && measured !== 'age'
  // 「贷款额度1000亿」
  if (kinds.includes('money') && measured === 'count' && /[万亿]$/.test(written)) return true
  if (!kinds.includes(measured)) return false
  if (measured !== 'count' || !wanted) return true
  if (wanted === '个') return !measure.endsWith('次')
  if (PEOPLE.has(wanted)) return PEOPLE.has(measure)
  // Accidents and fires are counted in 起 alone.
  return measure.startsWith(wanted) || (!/[起宗桩]/.test(wanted) && LOOSE.has(measure))
}

const EACH = new RegExp(`每(年|个?月|周|星期|天|日|${MEASURES}|餐|学期|学年)`, 'gu')
const EACH_BEFORE = /每[^,，]{1,14}$/
/** 「不超过10万元的奖补」 is no sum of what was spent. */
const LIMIT = /(?:不(?:超过|高于|低于|少于|得)|最高|至多|上限|以内)[^,，]{0,4}$/
const PRICED = new RegExp(`每|(?<![五统])一(?:${MEASURES})|单价`, 'u')
const MORE_THAN = /比[^,，]{1,8}[多少高低增降涨贵][^,，]{0,3}$|同比[^,，]{0,6}$/

/** 「每公斤比去年多卖了16元」 is no price, 「每人最高600元」 no total, 「发放总额2000万元」 no face value. */
function isOfKind({ start, end }: Amount, sentence: string, counted: AskedCount): boolean {
  const before = sentence
    .slice(0, start)
    .split(/[,，:：]/)
    .at(-1)!
  if (!counted.isChange && MORE_THAN.test(before)) return false
  // 「每人每月不低于1000元」 is told of each month too.
  const told = EACH_BEFORE.test(before) ? [...before.matchAll(EACH)].map(([, one]) => oneOf(one)) : []
  if (counted.isTotal && LIMIT.test(before)) return false
  if (told.length > 0 && (counted.isTotal || (counted.each && !told.includes(counted.each)))) return false
  return !counted.isPrice || PRICED.test(before) || /^[^,，]{0,2}[每一/]/.test(sentence.slice(end))
}
