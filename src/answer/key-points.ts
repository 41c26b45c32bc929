// A meeting in, its most telling demands out, verbatim, best first.
import type { Archive, Choice, Quote } from '../model.ts'
import { clauses, sentences } from '../text/sentences.ts'

const MOST_POINTS = 12
/** A demand longer than this is quoted up to a comma: its head says what is wanted, the rest how. */
const LONGEST_POINT = 110
const SHORTEST_POINT = 8
/** A head of a paragraph, 「要提升政治站位,坚定推动工作落实」, is no longer than this. */
const LONGEST_HEAD = 45
/** Each point already taken from a paragraph makes the next one of it this much less welcome. */
const SAME_PARAGRAPH = 0.9

// 「刘坪指出,」「会议强调,」「推介会上,」: who speaks or where, before what is demanded or told.
const LEAD =
  /^(?:[^,，。:：“]{0,24}?(?:指出|强调|要求|认为|表示|提出|明确|说|介绍|决定|同意|指示)|[^,，。:：“]{0,12}会上|据[^,，。:：“]{2,20})[,，:：]\s*/
const DEMAND =
  /^(?:就[^,，]{2,20}[,，])?(?:要|必须|应当?|须|务必|坚决|坚持|严格|全面|切实|持续|加强|加快|强化|落实|做好|抓好|确保|推动|压实|进一步)/
const CONCRETE =
  /\d|[“「][^”」]{2,12}[”」]|排查|检测|隔离|接种|消毒|消杀|物资|救治|演练|报备|登记|流调|溯源|卡口|返乡|返岗|农村|学校|社区|冷链|口岸|分诊|测温|口罩|值班|督导|追责|举报|通报|储备|转运|闭环/g
/** The day of the meeting is nothing that was demanded. */
const DATE = /\d{1,4}[年月日号]/g
// What every meeting says before it says anything: reverence, the state of things, the history of the matter.
const SALUTATION =
  /习近平|总书记|党中央|国务院|中央省委|省委[、和]?省政府|重要(?:指示|讲话|批示)|讲话精神|“四个意识”|“两个维护”|高度重视|根本遵循|指明了?方向|人民至上|政治判断力/g
const SITUATION = /当前|目前|形势|以来|十分严峻|呈现|正处在|正处于|临近|出席|参加会议|主持会议|传达/g

// 「电话：010-…」「传真」, the number of a document, and the head of minutes hold digits and demand nothing.
const NO_POINT =
  /^(?:会议)?(?:时间|日期|地点|主持人?|召集人|(?:参加|参会|出席|列席|缺席)(?:会议)?(?:人员|人|单位)?|记录人?|分送|抄送|印发)\s?[:：]|(?:电话|传真|邮箱|电子邮件|e-?mail|网址|联系人|邮编)[:：\s]|\d{7,}|^[^,，。]{0,16}[〔﹝[（(]20\d\d[〕﹞\]）)]\s?第?\d+号$/i

interface Point {
  quote: Quote
  paragraph: number
  score: number
}

/** At most a dozen demands of a meeting, heads and concrete ones first, spread over its paragraphs. */
export function keyPoints(archive: Archive, { report, meeting }: Choice): Quote[] {
  const entry = archive.reports[report]!
  const [first, last] = entry.meetings[meeting ?? -1]?.paragraphs ?? [0, entry.paragraphs.length - 1]
  const points: Point[] = []
  for (let paragraph = first; paragraph <= Math.min(last, entry.paragraphs.length - 1); paragraph++)
    points.push(...pointsOf(entry.paragraphs[paragraph]!.text, report, paragraph))
  return spread(points)
}

function pointsOf(text: string, report: number, paragraph: number): Point[] {
  let demands = 0
  return sentences(text).flatMap(({ start, end }): Point[] => {
    const lead = text.slice(start, end).match(LEAD)?.[0].length ?? 0
    const head = clauses(text, { start: start + lead, end })[0]
    if (!head) return []
    const stop = cutEnd(text, start, end)
    const body = text.slice(start + lead, stop)
    if (body.length < SHORTEST_POINT || NO_POINT.test(body)) return []
    const isDemand = DEMAND.test(body)
    if (isDemand) demands++
    const score =
      (isDemand ? 2 : 0) +
      (isDemand && lead > 0 && end - start - lead <= LONGEST_HEAD ? 2 : 0) +
      (isDemand && demands === 1 ? 0.7 : 0) +
      (/^要/.test(body) ? 0.6 : 0) +
      Math.min(3, count(body.replace(DATE, ''), CONCRETE)) * 0.5 -
      Math.min(2, count(body, SALUTATION)) * 1.5 -
      Math.min(2, count(body, SITUATION)) * 0.8
    const bold: [number, number] = [head.start, trimMark(text, head.start, Math.min(head.end, stop))]
    const quote: Quote = {
      report,
      at: { paragraph },
      span: [start, stop],
      bold: bold[1] > bold[0] ? [bold] : [],
      confidence: Math.max(0, Math.min(1, score / 6)),
    }
    return [{ quote, paragraph, score }]
  })
}

/** Where a point ends: with its sentence, or at the last comma within the limit. */
function cutEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_POINT) return end
  const within = clauses(text, { start, end }).filter((clause) => clause.end - start <= LONGEST_POINT)
  return within.length > 0 ? trimMark(text, start, within.at(-1)!.end) : end
}

function trimMark(text: string, start: number, end: number): number {
  while (end > start && /[,，:：;；。\s]/.test(text[end - 1]!)) end--
  return end
}

/** Best first, each further point of a paragraph discounted. */
function spread(points: Point[]): Quote[] {
  const taken = new Map<number, number>()
  const left = [...points].filter(({ score }) => score > 0.5)
  const chosen: Quote[] = []
  while (left.length > 0 && chosen.length < MOST_POINTS) {
    const worth = ({ score, paragraph }: Point) => score - SAME_PARAGRAPH * (taken.get(paragraph) ?? 0)
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    left.splice(left.indexOf(best), 1)
    taken.set(best.paragraph, (taken.get(best.paragraph) ?? 0) + 1)
    chosen.push(best.quote)
  }
  return chosen
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
