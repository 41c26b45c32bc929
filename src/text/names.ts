// A run of Han characters in, whether it can be a person's name out.
import { COMPOUND_SURNAMES, SURNAMES } from './surnames-data.ts'

/** Parts joined by a middle dot: 「买买提·艾山」「阿布都热合曼·吐尔逊江」. */
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•‧・]\p{Script=Han}{1,8}){1,3}$/u
/** Characters hardly found in names, but in the words round them. */
const NOT_IN_NAMES =
  /[的了着过是把被将要会议这那哪你我他她它们个些每各该此并且或与及等从对按据于以让给做还也都就又很最某第省县区部委局办厅处科室员们级所名组责款项疫情防控病例核酸检测隔]/
/** Some of these stand in the middle of a name after all: 「朱以勇」「李从军」「张会民」; 「于会上」 is none. */
const RARE_MIDDLE = /^[^于从和与向在由][以从会科名].$/
/** Words of two or three characters that begin like a name. */
const ORDINARY =
  /^(?:有关|相关|全体|全市|全省|全县|全州|全区|全国|国家|国务院|中央|中国|党员|党组|党委|党政|常态|常务|常委|成员|高度|高效|高质量|安全|安排|安定|平安|金融|农村|农业|农民|农牧|公安|公司|公共|公众|公开|文化|文明|文旅|都要|时间|时刻|干部|干群|管理|管控|经济|经过|经营|房地产|方面|方针|方案|方向|应急|强调|强化|单位|任务|任何|解决|解放|计划|计生|明确|明年|成绩|成功|成效|成立|和谐|和平|卫生|卫健|石油|水利|水平|水务|交通|向全|向前|温度|温馨|连续|连云港|通知|通过|通报|充分|关于|关键|关注|归口|海关|海外|游客|权威|权力|宣传|宣布|宣读|能力|能够|包括|包保|包联|居民|居家|广大|广泛|广播|广州|利用|越来越|师生|冷链|空间|查漏|相互|养老|后勤|后续|法院|法治|别是|步伐|尚未|边境|山区|山西|山东|江苏|江西|河北|湖北|云南|路线|路段|时任|万元|万人|万众|支持|支援|支队|莫要|幸福|双方|双重|从严|从紧|从快|从实|燕赵|申报|申请|白天|怀着|乐于|何时|何地|于是|花园|花费|明日|明显|喻为|严格|严防|严密|严肃|严重|华夏|施工|施策|章程|孔雀|金额|祝愿|席位|麻痹|季节|江河|梅雨|夏季|田间|林业|丁香|单独|左右|石材|吉祥|程序|程度|荣誉|荣获|曲折|家庭|家属|封闭|封控|富裕|山水|车站|车辆|车间|全面|全力|全员|班子|武装|武警|武汉|印发|党的|劳动|桑植|牛羊|寿命|东部|东城|融合|简单|关心|年度|年初|元旦|元月|原因|原则|区域|战斗|战时|初步|才能|门诊|门店|布置|代表|代为|宝贵|国际|国资|欧洲|红色|红十字|查找|须知|阳性|阳光|商务|项目|领导|同志|干警|群众|书记|主任|主席|市长|县长|区长|州长|省长|部长|局长|组长|记者|通讯员|本报|以上|以下|区政协|区人大|区监委|区法院)/

/** How much a run must look like a name: `tight` when an office stands before it and a mark or verb after it. */
export type Footing = 'tight' | 'bare'

/**
 * Whether a run of characters can be a person's name: a surname and one or two characters, a compound surname, parts joined
 * by ·, and after an office (`tight`) names without a Han surname too, 「泽仁多吉」. 「有关」「高质量」 are none.
 */
export function isPersonName(text: string, footing: Footing): boolean {
  if (DOTTED.test(text)) return true
  if (!/^\p{Script=Han}{2,6}$/u.test(text) || ORDINARY.test(text) || /^在|在$/.test(text)) return false
  // 「让」 is a word, but not in 「才让太」「多杰才让」.
  text = text.replace('才让', '才央')
  if (COMPOUND_SURNAMES.has(text.slice(0, 2)) && text.length >= 3 && text.length <= 4)
    return !NOT_IN_NAMES.test(text.slice(2))
  const given = footing === 'tight' && RARE_MIDDLE.test(text) ? text.slice(2) : text.slice(1)
  if (SURNAMES.has(text[0]!) && text.length <= 3) return !NOT_IN_NAMES.test(given)
  if (footing === 'bare') return false
  // Two surnames (「张李明珠」) or no Han surname at all (「达娃次仁」「阿不都热合曼」).
  return text.length >= 3 && !NOT_IN_NAMES.test(text)
}

/**
 * Parts names glued in a headline, 「徐芝文赵浩宇」→ 徐芝文, 赵浩宇: by names known from the text, else when exactly one
 * cutting into surname + one or two characters with the fewest names exists. Undefined when it stays open.
 */
export function partGluedNames(text: string, known: ReadonlySet<string>): string[] | undefined {
  if (!/^\p{Script=Han}{2,32}$/u.test(text)) return undefined
  const byKnown = cutBy(text, (part) => known.has(part))
  if (byKnown.length === 1) return byKnown[0]
  const cuts = cutBy(text, (part) => part.length <= 3 && isPersonName(part, 'bare'))
  const fewest = Math.min(...cuts.map((names) => names.length))
  const best = cuts.filter((names) => names.length === fewest)
  return best.length === 1 ? best[0] : undefined
}

/** Every cutting of a text into accepted parts of 2 to 4 characters; at most 50, which already means that it stays open. */
function cutBy(text: string, accepts: (part: string) => boolean): string[][] {
  const cuts: string[][] = []
  const walk = (at: number, names: string[]): void => {
    if (cuts.length >= 50) return
    if (at === text.length) {
      cuts.push(names)
      return
    }
    for (let length = 4; length >= 2; length--) {
      const part = text.slice(at, at + length)
      if (part.length === length && accepts(part)) walk(at + length, [...names, part])
    }
  }
  walk(0, [])
  return cuts
}
