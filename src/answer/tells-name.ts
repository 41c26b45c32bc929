// A question which one, or what something is called, and a folded quotation in, whether a name of the kind stands there out.
import { isPersonName } from '../text/names.ts'
import { findPlaces } from '../text/places.ts'
import { sentences } from '../text/sentences.ts'

// Things that go by a name of their own: whoever asks 「哪几家酒店」 wants names, not 「隔离酒店储备不少于8000间」.
const KINDS =
  '医院|卫生院|诊所|药店|酒店|宾馆|饭店|旅馆|商场|超市|市场|银行|公司|企业|厂家|工厂|厂|学校|大学|中学|小学|幼儿园|院校|景区|景点|街道|社区|小区|村庄|村子|村|乡镇|乡|镇|县区|区县|县市|县|餐馆|餐厅|饭馆|机场|车站|火车站|工地|口岸|港口|码头|航班|车次|列车|楼盘|水库|古建筑|公园|煤矿|矿山|工程队|救援队|医疗队'
const PLACES = '景区|景点|街道|社区|小区|村庄|村子|村|乡镇|乡|镇|县区|区县|县市|县|航班|车次|列车'
// 「哪些企业」 and 「哪种医院」 may be told by what they are like; 「哪些航班」 hardly.
const WHICH = new RegExp(
  `(?:(?:哪|第)[一几两三四五六七八九十\\d]{0,2}[个家所座条趟处间支][\\p{Script=Han}]{0,2}?(${KINDS})|哪(?:些|几个?)(${PLACES})|(?:\\d+|[一二两三四五六七八九十百]+)[个家所座条处间支][^,，?？]{0,8}?(${KINDS})(?:都|分别)?(?:有|是)哪些|(${KINDS})(?:是|为|有|叫|在)(?:哪[一几两三四五六七八九十\\d]{0,2}[个家所座条趟处间支]|(?:叫)?什么名字?|啥名))(?!长|里|干部|人员)`,
  'u',
)
const PERSON =
  '老板|病人|患者|教师|老师|学生|干部|司机|队长|医生|护士|专家|院长|校长|局长|主任|会长|总经理|经理|负责人|志愿者|英雄|孩子|同志|村民|群众|游客|商家|店主|船长|船老大|消防员|民警|法官|律师'
const CALLED = new RegExp(`(${PERSON})(?:的)?(?:都)?(?:是)?(?:叫|名叫|姓)(?:什么|啥)`, 'u')

/** Whether a folded question wants the names of some companies, hospitals, villages … */
export function asksName(question: string): boolean {
  return WHICH.test(question)
}

/** Whether a folded text gives a name of what is asked for; true when no name is asked for. */
export function tellsName(question: string, folded: string): boolean {
  const told = sentences(folded).map(({ start, end }) => folded.slice(start, end))
  if (MEMBERS.test(question)) return told.some(namesMembers)
  const [, person] = question.match(CALLED) ?? []
  if (person) return told.some((sentence) => namesPerson(sentence, person))
  const kind = kindAsked(question)
  return !kind || told.some((sentence) => namesOne(sentence, kind, question))
}

function kindAsked(question: string): string | undefined {
  const [, ...kinds] = question.match(WHICH) ?? []
  return kinds.find(Boolean) ?? ENGLISH_KINDS[question.match(WHICH_IN_ENGLISH)?.[1] ?? '']
}

/** 「专家组都有谁」 */
const MEMBERS =
  /(?:组|队|团|会|班子|委员会|成员|名单|人员)(?:里|中|当中)?(?:都|具体)?(?:有|包括|是)(?:谁|哪些人|哪几个人)/

/** A whole run between marks, or what follows an office in it, is a name. */
function namesMembers(sentence: string): boolean {
  return [...sentence.matchAll(/[\p{Script=Han}·]{2,}/gu)].some(([run]) => isNameAtEnd(run))
}

/** 「专家组由李秀兰」「主任周德海」「张莹」. */
function isNameAtEnd(run: string): boolean {
  if (run.length <= 3) return isPersonName(run, 'bare')
  return [...run.matchAll(BEFORE_NAME)].some(({ index, 0: before }) => {
    const after = run.slice(index + before.length)
    return [4, 3, 2].some((length) => isPersonName(after.slice(0, length), 'bare'))
  })
}

const BEFORE_NAME =
  /由|是|为|包括|书记|[部局厅市州县区镇乡省院校会处科所队组社]长|主任|主席|委员|专家|教授|医师/g

/** 「船老大林阿海」「护士王敏、李娜」; not 「病人和工作人员」. */
function namesPerson(sentence: string, person: string): boolean {
  return [...sentence.matchAll(new RegExp(person, 'gu'))].some(({ index }) => {
    const after = sentence.slice(index + person.length).match(/^[\p{Script=Han}·]{2,9}/u)?.[0] ?? ''
    return [4, 3, 2].some((length) => isPersonName(after.slice(0, length), 'bare'))
  })
}

/** Before a kind, these make no name of it: 「定点医院」「三个街道」「各村」. */
const NO_NAME =
  /(?:[返下老家他异故城同各每全本该此某个家所座条趟处间支些类等的在到和与及是为有对把将被从向由内外新旧老大小多少这那一二两三四五六七八九十几\d"”]|定点|公共|集中|隔离|封闭|重点|有关|相关|周边|附近|当地|辖区|基层|农村|城乡|城市|民营|中小|大型|国有|加工|危化|化工|化学品|历史|主要|部分|其他|所有|沿线|返乡|疫情|医疗|收治|救治|病人|景区|景点|学校|医院|企业|酒店|商场)$/u

const WHICH_IN_ENGLISH =
  /\b(?:which|what) (hospital|company|school|university|hotel|village|airport|flight)\b/
const ENGLISH_KINDS: Readonly<Record<string, string>> = {
  hospital: '医院',
  company: '公司',
  school: '学校',
  university: '大学',
  hotel: '酒店',
  village: '村',
  airport: '机场',
  flight: '航班',
}

/** Words that a name of one kind may end in. */
const ENDINGS = [
  '公司|集团|企业|厂家|工厂|厂|银行',
  '酒店|宾馆|饭店|旅馆',
  '医院|卫生院|诊所',
  '大学|学院|中学|小学|学校|院校|幼儿园|[一二三四五六七八九]中',
  '村|寨|屯|镇|乡|街道|社区|小区|村庄|村子|乡镇',
  '景区|景点|公园',
]

/** 「互助、民和、循化三县」 */
const DIVISIONS = /[\p{Script=Han}]{2,6}、[^、,，]{2,6}(?:等|[一二三四五六七八九十两\d]+个?)[县市区乡镇村]/u
/** 「陶阳里、三闾庙等」 before 街区, 「省委办公厅、省政府」 before 办公厅. */
const LISTED = /[\p{Script=Han}]、[^、]{2,12}等?[^、]{0,4}$/u

/** Whether a sentence names something of the kind: 「翁基寨」; not 「各村」 nor 「火车站周边三个街道」. */
function namesOne(sentence: string, kind: string, question: string): boolean {
  if (DIVISIONS.test(sentence)) return true
  if (kind.includes('县')) return findPlaces(sentence).some(({ name }) => !question.includes(name))
  if (/航班|车次|列车/.test(kind)) return /[a-z]{1,2}\d{2,}|\d{2,}次/.test(sentence)
  const endings = ENDINGS.find((same) => same.split('|').includes(kind)) ?? kind
  return [...sentence.matchAll(new RegExp(endings, 'gu'))].some(({ index }) => {
    const before = sentence
      .slice(0, index)
      .split(/[,，;；:：。]/)
      .at(-1)!
    if (/[”"」]$/.test(before)) return true
    if (!/[\p{Script=Han}]{2}$/u.test(before)) return false
    const listed = LISTED.test(before) && !NO_NAME.test(before.replace(/等[^、]{0,4}$/u, ''))
    return listed || (!NO_NAME.test(before) && isProper(before.match(/[\p{Script=Han}]{2,12}$/u)![0]))
  })
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Whether the words before a kind make a name of it: a place, a number in order, or characters that are no word: 「翁基」寨; not 「新建」学校. */
function isProper(words: string): boolean {
  if (/中国|国家|国际|第[一二三四五六七八九十]|[省市县区州镇乡]/.test(words) || findPlaces(words).length > 0)
    return true
  const parts = [...segmenter.segment(words)].map(({ segment }) => segment)
  return parts.some((part, i) => isLoose(part) && (i === parts.length - 1 || isLoose(parts[i + 1]!)))
}

/** A character by itself that is no small word: the segmenter leaves so what it does not know. */
function isLoose(part: string): boolean {
  return part.length === 1 && !NO_NAME.test(part)
}
