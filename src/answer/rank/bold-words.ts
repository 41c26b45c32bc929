// A picked run of sentences in, its deciding words out: what answers, not what repeats the question.
import type { Quote, Report } from '../../model.ts'
import { foldedBigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import { isPersonName } from '../../text/names.ts'
import { quotedText } from '../../text/quoted-text.ts'
import { clauses } from '../../text/sentences.ts'
import type { Match } from './match-report.ts'
import type { RankedQuestion } from './read-asked.ts'
import type { Run } from './read-runs.ts'
import type { Unit } from './read-units.ts'

const UNIT =
  '(?:个百分点|平方米|平方公里|公里|小时|分钟|个?工作日|个月|人次|美元|%|％|‰|[元吨人名位例家户个项条件套台辆张次倍天日周月年岁级种类所处只瓶支米度份场批笔期亩号])'
const NUMBERS = new RegExp(
  `[约近超逾]?(?:\\d[\\d.,]*[十百千万亿]*[余多]?${UNIT}*|[〇零一二三四五六七八九十百千万亿两半]+[余多]?${UNIT})`,
  'g',
)
const DATES =
  /(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日|\d{1,2}月[上中下]旬|\d{1,2}月份?|\d{1,2}日)(?:[上下]午|晚|凌晨|\d{1,2}[时点](?:\d{1,2}分)?|前|起|止)*|(?:正月|腊月|农历)[初一二三四五六七八九十廿]+|\d{4}年|今天|昨[天日]|即日起/g
const PHONES = /\d{3,4}[-—]\d{7,8}|1[3-9]\d{9}|\d{5,12}/g
const ADDRESSES =
  /https?:[^\s，。；）)]+|www\.[^\s，。；）)]+|[“「][^”」]{2,20}[”」](?:APP|app|微信公众号|公众号|小程序)?|[\p{Script=Han}]{2,12}(?:官网|网站|公众号|小程序|平台|宾馆|会议室|礼堂|大厅|分会场)/gu
const AFTER_OFFICE =
  /(?<=书记|省长|市长|州长|县长|区长|局长|厅长|部长|主任|主席|组长|院长|院士|处长|司长|董事长|教授|专家|委员|常委)[\p{Script=Han}·]{2,10}?(?=主持|出席|参加|讲话|强调|指出|要求|表示|介绍|说|传达|通报|作|到|在|率|同志|等|[，,。、;；：:\s]|$)/gu
const BODIES =
  /[\p{Script=Han}A-Za-z（）]{2,24}(?:公司|集团|局|委员会|厅|部门|中心|医院|银行|协会|学校|大学|基金会|指挥部|领导小组)/gu

/** Longest run of bold letters: more is no longer a mark. */
const LONGEST_BOLD = 48
const MOST_BOLD = 3
/** A clause shorter than this says too little alone: the next one is marked with it. */
const SHORT_CLAUSE = 10

interface Clause {
  start: number
  end: number
  text: string
  /** Share of the question's weight that stands in it. */
  held: number
  worth: number
  /** It opens a sentence. */
  opens: boolean
}

/**
 * The words of a quotation that decide: [start, end) in the quoted text, in order, disjoint. Numbers with their
 * measure for 多少, days for 何时, names for 谁; else the clause that says something new beside the question's words.
 */
export function boldWords(
  report: Report,
  match: Match,
  { run, starts }: { run: Run; starts: readonly number[] },
  place: Pick<Quote, 'at' | 'through' | 'span'>,
): [number, number][] {
  const text = quotedText(report, place)
  const all = readClauses(text, match, run, starts, place)
  const ranked = [...all].sort((a, b) => b.worth - a.worth)
  const { unit } = match.asked
  for (const pattern of patternsFor(match.asked))
    for (const { start, text: clause } of ranked.slice(0, 3)) {
      const found = [...clause.matchAll(pattern)].map(({ 0: words, index }) => ({ words, at: start + index }))
      const fitting = found.filter(({ words }) =>
        pattern === AFTER_OFFICE ? isPersonName(words, 'tight') : !unit || unit.test(fold(words)),
      )
      if (fitting.length > 0)
        return fitting.slice(0, MOST_BOLD).map(({ words, at }) => [at, at + words.length])
    }
  return boldClause(text, all, ranked[0])
}

function patternsFor({ is, folded }: RankedQuestion): RegExp[] {
  if (is.phone) return [PHONES]
  // 「哪几种能力」 asks which, not how many.
  if ((is.number && !folded.includes('哪几')) || is.duration) return [NUMBERS]
  if (is.when) return [DATES]
  if (is.who) return [AFTER_OFFICE, BODIES]
  if (is.where) return [ADDRESSES]
  return []
}

/** The run's clauses, each worth what it and the clause before it hold of the question, and what it adds. */
function readClauses(
  text: string,
  { asked, report: { units }, local, localTotal }: Match,
  { first, last }: Run,
  starts: readonly number[],
  { at, span }: Pick<Quote, 'at' | 'span'>,
): Clause[] {
  const weights = new Map(asked.terms.map((term, t) => [term, local[t]! * (1 + asked.focus[t]!)]))
  const likeliest = Math.max(1e-9, ...starts.slice(first, last + 1))
  // A topic that is only named is told where it stands; a question is answered by what is new beside its words.
  const isTopic = !Object.values(asked.is).some(Boolean)
  const read: Clause[] = []
  let base = 0
  let previous = 0
  for (let u = first; u <= last; u++) {
    const unit = units[u]!
    if (u > first && unit.paragraph[0] === u && 'paragraph' in unit.at && 'paragraph' in at) {
      // Paragraphs are joined by one break each.
      base = paragraphStart(text, unit.at.paragraph - at.paragraph)
    }
    const likely = 0.25 + starts[u]! / likeliest
    for (const { text: clause, offset, terms, different } of clausesOf(unit, text, base)) {
      const start = base + offset
      const end = start + clause.length
      if (start < span[0] || end > span[1]) continue
      const held = different.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / localTotal
      const fresh = terms.filter((term) => !weights.has(term)).length
      const opens = offset === unit.span[0]
      if (opens) previous = 0
      const says = isTopic ? 1 : Math.min(1, fresh / 6)
      read.push({
        start,
        end,
        text: clause,
        held,
        worth: likely * (0.1 + held + (isTopic ? 0 : 0.5 * previous)) * says,
        opens,
      })
      previous = held
    }
  }
  return read
}

/** A clause as it stands in its paragraph, whatever is asked. */
interface UnitClause {
  text: string
  /** Where it starts in the paragraph. */
  offset: number
  /** Folded bigrams, all and each once. */
  terms: string[]
  different: string[]
}

/** To cut and fold a quotation's clauses takes a tenth of an answer's time: done once for each sentence. */
const known = new WeakMap<Unit, UnitClause[]>()

/** The clauses of a unit whose paragraph starts at `base` in `text`. */
function clausesOf(unit: Unit, text: string, base: number): UnitClause[] {
  const found = known.get(unit)
  if (found) return found
  const [from, to] = unit.span
  const read = clauses(text, { start: base + from, end: base + to }).map(({ start, end }) => {
    const clause = text.slice(start, end)
    const terms = foldedBigrams(fold(clause))
    return { text: clause, offset: start - base, terms, different: [...new Set(terms)] }
  })
  known.set(unit, read)
  return read
}

/** Where the nth paragraph of a joined text starts. */
function paragraphStart(text: string, nth: number): number {
  let at = 0
  for (let i = 0; i < nth; i++) at = text.indexOf('\n', at) + 1
  return at
}

/** Where a clause that is too long to mark is broken off: after the last item of its list that is whole. */
function shortened(clause: string): number {
  const comma = clause.search(/[、，,][^、，,]*$/)
  return comma > LONGEST_BOLD / 2 ? comma : clause.length
}

function boldClause(text: string, all: readonly Clause[], best: Clause | undefined): [number, number][] {
  if (!best) return []
  let { start, end } = best
  const at = all.indexOf(best)
  const before = best.opens ? undefined : all[at - 1]
  const next = all[at + 1]
  // 「强化应急演练,为大规模核酸检测提供有力保障」: what is said of a thing is marked with the clause that names it.
  if (before && before.held > best.held && end - before.start <= LONGEST_BOLD) start = before.start
  else if (end - start < SHORT_CLAUSE && next && !next.opens) end = next.end
  while (end > start && /[\s，,。；;：:！？!?]/.test(text[end - 1]!)) end--
  while (start < end && /\s/.test(text[start]!)) start++
  if (end - start > LONGEST_BOLD) end = start + shortened(text.slice(start, start + LONGEST_BOLD))
  if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--
  return end > start ? [[start, end]] : []
}
