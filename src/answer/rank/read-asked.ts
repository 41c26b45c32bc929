// A question and how rare its terms are in, what sentences are measured against out.
import type { Found } from '../../model.ts'
import { foldedBigrams } from '../../text/bigrams.ts'
import { askingSpans, withoutQuestionWords } from '../../text/question-words.ts'
import { type Provinces, provincesIn } from './provinces-in.ts'

/** What a question asks for, read from its words alone; several may hold. */
export const ASKED_FOR = {
  number:
    /多少|几[个位名家人项条元次倍万亿类种所辆张级度岁批]|比例|占比|率[是为达有]|金额|数量|额度|多大|总数/,
  duration: /多久|多长|几[天日周月年]|时长|期限|时限|多少[天日周月年]|小时/,
  when: /时候|何时|时间|日期|哪[一]?[天年月日]|几[月号点日]|截至|截止|之前|起[?？]?$/,
  where: /哪里|哪儿|什么地方|何地|何处|在哪|地点|地址|网址|网站|平台|途径|渠道|去哪|哪个(?:省|市|县|区|地)/,
  who: /谁|何人|哪[一些几]?[家个位]?(?:部门|单位|企业|公司|机构|人|医院|银行|组织|协会|团队|专家|领导)|什么(?:部门|单位|机构|人)|由哪|哪位|哪家/,
  phone: /电话|热线|联系方式|号码|拨打/,
  how: /如何|怎么|怎样|怎么样|怎么办|咋|措施|做法|方式|办法|步骤|流程|程序/,
  why: /为什么|为何|原因|目的|为了什么|何故/,
  list: /哪些|哪几|分别|几(?:项|个|条|方面|种|类)|包括|有什么|内容/,
  definition: /什么是|是什么|指什么|指的是|含义|定义|何为|叫什么|是指/,
  yesNo: /是否|能否|可否|吗|能不能|可不可以|可以|有没有|是不是|要不要|需不需要|需要/,
  duty: /要求|应当|应该|须|注意|规定|做好|责任|义务|禁止|不得/,
} as const

export type AskedFor = keyof typeof ASKED_FOR

/** The measure of a number that is asked for, and what writes it in a report. */
const UNITS: [RegExp, RegExp][] = [
  [
    /多少钱|金额|多少[万亿]?元|资金|费用|价格|额度|多少[万亿]/,
    /[\d〇一二三四五六七八九十百千万亿.]+(?:余|多)?[万亿]?(?:元|美元|欧元|元人民币)/,
  ],
  [/比例|占比|率|百分/, /%|％|百分之|成(?=[，。])|倍|‰/],
  [/(?:多少|几)(?:个|位|名)?(?:人|名|位|医|护|患|职|学|员)/, /\d[万千百余多]*(?:余|多)?(?:人|名|位|例)/],
  [/(?:多少|几)(?:家|户)|多少(?:企业|单位|医院|公司)/, /[\d一二三四五六七八九十百两]+(?:余|多)?(?:家|户)/],
  [
    /多久|多长|几(?:天|日|周|个月|年)|多少(?:天|日|年|小时)|期限|时限/,
    /[\d一二三四五六七八九十两半]+(?:个)?(?:天|日|周|月|年|小时|分钟|工作日)/,
  ],
  [/(?:多少|几)(?:项|条|个方面|个)/, /[\d一二三四五六七八九十两]+(?:项|条|个|方面)/],
]

/** Measures beside those of UNITS; what is counted without one (多少病例) is left to the words. */
const MEASURE =
  /(?:多少|几)([次份件台张条家户所支公米层级成倍类种针剂岁只套吨批场头亩辆艘栋间座处架顿箱袋包斤升度])/

/** 「多少吨」 → a number before 吨: 「30万吨」, not 「36支」. */
function measureOf(text: string): RegExp | undefined {
  const measure = text.match(MEASURE)?.[1]
  return measure ? new RegExp(`[\\d一二三四五六七八九十百千万亿两半](?:余|多)?[万亿]?${measure}`) : undefined
}

/** A question made ready for measuring sentences. */
export interface RankedQuestion {
  folded: string
  /** Terms in the question's order, without repeats, then those of its expansions. */
  terms: string[]
  /** Rarity of each term, of an expansion times its weight. */
  weights: number[]
  /** How near each term stands to the asking words, 0…1; 0 for expansions. */
  focus: number[]
  /** 1 for the terms the question opens with: mostly whose or where, 0 for the others and expansions. */
  opening: number[]
  /** The first so many terms are the question's own. */
  own: number
  /** Sum of the own terms' weights, and of the same times focus. */
  total: number
  focusTotal: number
  openingTotal: number
  is: Record<AskedFor, boolean>
  unit: RegExp | undefined
  phrases: readonly string[]
  /** Of the places it names. */
  provinces: Provinces
}

// A term five letters from the asking word tells half as much of what is asked for as its neighbour.
const FOCUS_HALF = 4
// Letters at the front in which a question says whose or where: 「绍兴市…」「国家税务总局…」.
const OPENING = 5

/** Reads a folded question; `known` tells in how many of `passageCount` passages each term stands. */
export function readAsked(
  asked: { text: string; expansions?: { text: string; weight: number }[]; phrases?: string[] },
  known: Found['terms'],
  passageCount: number,
): RankedQuestion {
  const passagesWith = new Map(known.map(({ term, passages }) => [term, passages]))
  const rarity = (term: string) => {
    const n = passagesWith.get(term) ?? 0
    return Math.log(1 + (passageCount - n + 0.5) / (n + 0.5))
  }
  const bare = withoutQuestionWords(asked.text)
  const all = [...new Set(foldedBigrams(bare))]
  const longer = all.filter((term) => term.length > 1)
  const terms = longer.length > 0 ? longer : all
  const own = terms.length
  const weights = terms.map(rarity)
  const asking = askingSpans(asked.text)
  const focus = terms.map((term) => {
    const at = bare.indexOf(term)
    const distances = asking.map(([start, end]) =>
      Math.max(0, at >= end ? at - end : start - at - term.length),
    )
    return (
      0.5 **
      (Math.min(40, ...(asking.length > 0 ? distances : [bare.length - at - term.length])) / FOCUS_HALF)
    )
  })
  const opensWith = bare.search(/\S/)
  const opening = terms.map((term) => (bare.indexOf(term) < opensWith + OPENING ? 1 : 0))
  for (const { text, weight } of asked.expansions ?? [])
    for (const term of foldedBigrams(text))
      if (term.length > 1 && !terms.includes(term)) {
        terms.push(term)
        weights.push(rarity(term) * weight)
        focus.push(0)
        opening.push(0)
      }
  const sum = (value: (i: number) => number) => weights.slice(0, own).reduce((s, _, i) => s + value(i), 0)
  const is = Object.fromEntries(
    Object.entries(ASKED_FOR).map(([name, pattern]) => [name, pattern.test(asked.text)]),
  ) as Record<AskedFor, boolean>
  return {
    folded: asked.text,
    terms,
    weights,
    focus,
    opening,
    own,
    total: sum((i) => weights[i]!) || 1,
    focusTotal: sum((i) => weights[i]! * focus[i]!) || 1,
    openingTotal: sum((i) => weights[i]! * opening[i]!) || 1,
    is,
    unit:
      is.number || is.duration
        ? (UNITS.find(([question]) => question.test(asked.text))?.[1] ?? measureOf(asked.text))
        : undefined,
    phrases: asked.phrases ?? [],
    provinces: provincesIn(asked.text),
  }
}
