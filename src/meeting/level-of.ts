// The words of a name, host or office in, the level of government they speak of out.
import type { Level } from '../model.ts'
import type { Division } from '../text/places.ts'

/** 「全国推进会」「国家防总会议」; a title a city competes for, 「创建全国文明城市」, and what is passed on, 「传达全国两会精神」, are none. */
export const NATIONAL =
  /(?<!创建|争创|迎接|传达|贯彻|学习|落实)全国(?!文明|卫生城|卫生县|双拥|模范|示范|先进|百强|试点|两会)|国务院|中央|^国家(?!级|文明|卫生城|卫生县|森林|园林|生态文明)/

/** Organs and jurisdictions as they stand at the head of names, offices and hosts, with the level they mean. */
const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [new RegExp(`${NATIONAL.source}|^部|部长|部党组`), '国家'],
  [
    /省委|省政府|全省|我省|省长|^省|省[人政]大?协?|自治区(?:党委|人民政府|主席|政府)|.省(?:委|人|政|应|新|疫|$)/,
    '省',
  ],
  [/州委|州政府|全州|我州|州长|^州|自治州|盟委|盟行署|全盟|盟长|^盟|地委|行署/, '州'],
  [/县委|县政府|全县|我县|县长|^县|旗委|旗政府|全旗|旗长|^旗|自治县/, '县'],
  [/镇党?委|镇长|全镇|我镇|^镇|乡党?委|乡长|全乡|^乡|街道/, '乡'],
  [
    /区委(?!员)|区政府|全区|我区|区长|^区|\p{Script=Han}{1,3}(?!地区)\p{Script=Han}区(?:委|人|疫|应|新)/u,
    '区',
  ],
  [/市委(?!员)|市政府|全市|我市|市长|^市|\p{Script=Han}{2,4}市(?:委|人|疫|应|新|政|防|第)/u, '市'],
  [/村委|村党支部|全村|社区(?:党|居)/, '村'],
  [/公司|集团|医院|大学|学院|中学|小学|学校/, '单位'],
]

/** The level words speak of, the one that comes first in them: 「市委应对…领导小组会议」→ 市. */
export function levelOf(words: string): Level | null {
  const hits = LEVEL_WORDS.flatMap(([pattern, level]) => {
    const match = pattern.exec(words)
    return match ? [{ level, at: match.index }] : []
  })
  hits.sort((a, b) => a.at - b.at)
  return hits[0]?.level ?? null
}

/** Whether a division can hold meetings of a level; 「全区」 also means an autonomous region. */
export function fits(division: Division, level: Level | null): boolean {
  if (level === null) return true
  if (level === '省') return division.rank === 1
  if (level === '市') return division.full.endsWith('市')
  if (level === '州') return division.rank === 2 && division.level === '州'
  if (level === '县') return division.level === '县' && division.rank === 3
  if (level === '区')
    return (division.rank === 3 && division.level === '区') || division.full.endsWith('自治区')
  return level === '乡' || level === '村' || level === '单位'
}
