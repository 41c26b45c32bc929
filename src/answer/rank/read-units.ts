// A report in, its sentences as the ranker sees them out: where they stand, what they hold, which terms.
import type { Place, Report } from '../../model.ts'
import { foldedBigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import { sentenceSpans } from '../../text/sentences.ts'
import { type Provinces, provincesIn } from './provinces-in.ts'

/** What a sentence holds that a question may ask for. Read from folded text. */
export const EVIDENCE = {
  number: /\d|[一二三四五六七八九十百千万亿两]+(?:余|多)?(?:人|名|位|家|项|个|元|例|次|条|倍|种|类)/,
  money: /[\d一二三四五六七八九十百千万亿.]+(?:余|多)?[万亿]?元/,
  percent: /%|百分之/,
  date: /\d+月(?:\d+日)?|\d+日|\d{4}年|[一二三四五六七八九十]+月[一二三四五六七八九十初]+|今天|昨天|目前|即日起/,
  duration: /[\d一二三四五六七八九十两半]+(?:个)?(?:天|周|月|年|小时|分钟|工作日|日内)/,
  place:
    /[省市县区州镇乡村](?=[^\p{Script=Han}]|[\p{Script=Han}]{0,6}(?:举行|召开|启用|设|建|位于))|位于|地址|在.{2,12}[市县区州镇厅院馆站]/u,
  address: /https?:|www\.|网站|公众号|app|平台|微信|小程序|邮箱|@|网址|路\d+号/,
  phone: /\d{3,4}[-—]\d{7,8}|1[3-9]\d{9}|\b(?:12\d{3}|110|119|120|400\d{7})\b|热线|电话/,
  role: /书记|市长|省长|州长|县长|区长|局长|厅长|部长|主任|主席|组长|院长|院士|总理|专家|教授|司长|处长|董事长|负责人/,
  body: /(?:公司|集团|局|委员会|厅|部门|中心|医院|银行|协会|学校|大学|委|部|所|组)/,
  duty: /要|应当|应|须|必须|不得|禁止|严禁|可以|可|予以|给予|按照/,
  cause: /因为|由于|为了|鉴于|因此|旨在|目的|为[^，。]{2,24}[，]/,
  define: /是指|指的是|即|所谓|称为|简称|包括|主要(?:是|有|为)/,
  points: /一是|二是|首先|其次|第一|第二|[（(][一二三四五六七八九十\d][)）]|[①②③]|\d[.、]/,
} as const

export type EvidenceName = keyof typeof EVIDENCE

/** A sentence of a report, or one line of its page. */
export interface Unit {
  at: Place
  /** [start, end) in the paragraph's or line's text. */
  span: [number, number]
  folded: string
  /** Folded, letters and digits only: the same words under other marks are the same. */
  letters: string
  /** Nearest heading above, an index of a unit, or -1. */
  heading: number
  /** First and last unit of its paragraph. */
  paragraph: [number, number]
  isHeading: boolean
  /** It ends with a colon: what it announces follows. */
  announces: boolean
  /** It begins with a number or mark of a list. */
  isPoint: boolean
  isLine: boolean
  /** Letters, without marks. */
  length: number
  /** 、 inside: a sentence of many is an enumeration. */
  listed: number
  /** Bits, one for each of EVIDENCE in order. */
  holds: number
}

/** A report made ready for ranking. */
export interface RankedReport {
  units: Unit[]
  /** Term → units it stands in, ascending, once each time it stands there. */
  postings: Map<string, number[]>
  /** Terms in the title. */
  title: ReadonlySet<string>
  /** Terms in all units. */
  length: number
  /** Headings or numbered points part it, as in a notice: an answer may be a whole section. */
  hasHeadings: boolean
  /** Of the places named in the title and in all units. */
  provinces: { title: Provinces; body: Provinces }
}

const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[]
const POINT =
  /^(?:[一二三四五六七八九十]+[、.是要]|[（(][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十]+[，、条章]|\d+[.、．)）]|[①-⑳■●◆★▲·•]|首先|其次)/
const HEADING_END = /[。！？；!?;：:，,]$/
// Longer lines of a body are sentences that lost their stop rather than headings.
const LONGEST_HEADING = 40

/** Cuts a report into units: the sentences of its paragraphs in order, then the lines of its page. */
export function readUnits(report: Report): RankedReport {
  const units: Unit[] = []
  const postings = new Map<string, number[]>()
  let length = 0
  let heading = -1
  const add = (at: Place, text: string, span: [number, number], more: Pick<Unit, 'isHeading' | 'isLine'>) => {
    const shown = text.slice(...span)
    const folded = fold(shown)
    const letters = folded.replace(/[^\p{L}\p{N}]/gu, '')
    const index = units.length
    for (const term of foldedBigrams(folded)) {
      length++
      const at = postings.get(term)
      if (at) at.push(index)
      else postings.set(term, [index])
    }
    units.push({
      at,
      span,
      folded,
      letters,
      heading,
      paragraph: [index, index],
      announces: /[：:]$/.test(shown),
      isPoint: POINT.test(folded),
      length: letters.length,
      listed: folded.split('、').length - 1,
      holds: EVIDENCE_NAMES.reduce(
        (bits, name, bit) => bits | (EVIDENCE[name].test(folded) ? 1 << bit : 0),
        0,
      ),
      ...more,
    })
  }
  report.paragraphs.forEach(({ text }, paragraph) => {
    const first = units.length
    const spans = sentenceSpans(text)
    const isHeading = spans.length === 1 && text.length <= LONGEST_HEADING && !HEADING_END.test(text.trim())
    spans.forEach((span, s) => {
      add({ paragraph }, text, span, { isHeading, isLine: false })
      // 「一、加强领导。各地要……」: the first sentence of a numbered paragraph heads the rest of it.
      const unit = units.at(-1)!
      if (isHeading || (s === 0 && spans.length > 1 && unit.isPoint && unit.length <= LONGEST_HEADING / 2))
        heading = units.length - 1
    })
    for (let u = first; u < units.length; u++) units[u]!.paragraph = [first, units.length - 1]
  })
  heading = -1
  report.lines.forEach(({ text }, line) => {
    if (text.trim()) add({ line }, text, [0, text.length], { isHeading: false, isLine: true })
  })
  const title = fold(report.title ?? '')
  const provinces = {
    title: provincesIn(title),
    body: provincesIn(units.map(({ folded }) => folded).join('\n')),
  }
  const parts = units.filter(({ isHeading, isPoint, isLine }) => (isHeading || isPoint) && !isLine).length
  return {
    units,
    postings,
    title: new Set(foldedBigrams(title)),
    length,
    hasHeadings: parts > 1,
    provinces,
  }
}

/** Whether a unit holds a kind of evidence. */
export function holds(unit: Unit, name: EvidenceName): boolean {
  return (unit.holds & BITS[name]) !== 0
}

const BITS = Object.fromEntries(EVIDENCE_NAMES.map((name, bit) => [name, 1 << bit])) as Record<
  EvidenceName,
  number
>
