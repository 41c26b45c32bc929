// A folded question and the guide in, the places, people, days and numbers of meetings it names out.
import { isPersonName } from '../../text/names.ts'
import { type Division, divisionsRead, findPlaces } from '../../text/places.ts'
import { type Day, findDays, readHan } from './find-days.ts'
import { ENGLISH_PLACES, FOREIGN_PLACES } from './foreign-places-data.ts'
import type { Guide } from './guide.ts'

/** A place as the question names it. */
export interface NamedPlace {
  /** As it stands in the folded question. */
  text: string
  /** What it may be called: 「成都」「成都市」. */
  names: string[]
  /** Its divisions, to tell whether a meeting's place lies in it. */
  divisions: readonly Division[]
  /** False for a chance run of characters that may be no place at all. */
  certain: boolean
}

/** What a question names. */
export interface Named {
  places: NamedPlace[]
  /** Known persons. */
  people: string[]
  /** What looks like a person's name and is nobody's in the reports. */
  strangers: string[]
  days: Day[]
  sessions: { number: number; text: string }[]
}

/** Everything a folded question names that can pick out reports. */
export function findNamed(folded: string, guide: Guide): Named {
  const people = guide.people.filter((name) => folded.includes(name))
  return {
    places: findNamedPlaces(
      people.reduce((rest, name) => rest.replaceAll(name, ' '), folded),
      guide,
    ),
    people,
    strangers: findStrangers(folded, guide).filter(
      (name) => !findPlaces(folded).some((place) => place.name.startsWith(name) && place.certain),
    ),
    days: findDays(folded),
    sessions: findSessions(folded),
  }
}

function findNamedPlaces(folded: string, guide: Guide): NamedPlace[] {
  const found: NamedPlace[] = findPlaces(folded).map((place) => ({
    text: withoutOffice(place.name, folded),
    names: [place.name, place.full, place.short],
    divisions: [place, ...place.others],
    certain: place.certain,
  }))
  const covered = (name: string) => found.some(({ text }) => text.includes(name))
  const add = (text: string, names: string[], divisions: readonly Division[] = []) => {
    if (!covered(text)) found.push({ text, names: [text, ...names], divisions, certain: true })
  }
  for (const name of guide.places) if (folded.includes(name)) add(withoutOffice(name, folded), [name])
  for (const name of FOREIGN_PLACES) if (folded.includes(name)) add(name, [])
  for (const [english, name] of Object.entries(ENGLISH_PLACES))
    if (new RegExp(`\\b${english}\\b`).test(folded)) add(english, [name])
  for (const { text, divisions } of findReadPlaces(folded))
    add(
      text,
      divisions.flatMap(({ full, short }) => [full, short]),
      divisions,
    )
  return found
}

/** 「泉州市长」 names 泉州 and its 市长: the 市 is the office's. */
function withoutOffice(name: string, folded: string): string {
  const isOffice = name.length > 2 && /[省市州县区盟旗镇]$/.test(name) && folded.includes(`${name}长`)
  return isOffice ? name.slice(0, -1) : name
}

// English words that are also the reading of a city's name.
const ENGLISH_WORDS = new Set(['he', 'an', 'china', 'ship', 'long', 'anshan', 'tongji'])

/** Places written in pinyin or English: 「dezhou」「Ziyang's」; one word or two. */
function findReadPlaces(folded: string): { text: string; divisions: Division[] }[] {
  const words = folded.match(/[a-z]+/g) ?? []
  const found: { text: string; divisions: Division[] }[] = []
  for (let i = 0; i < words.length; i++)
    for (const text of [words.slice(i, i + 2).join(' '), words[i]!]) {
      if (ENGLISH_WORDS.has(text) || text.length < 3) continue
      const divisions = divisionsRead(text)
      if (divisions.length === 0 || !folded.includes(text)) continue
      found.push({ text, divisions })
      break
    }
  return found
}

const SESSION =
  /第\s?([〇零一二三四五六七八九十百\d]{1,4})\s?次(?!密接|密切)|\b(\d{1,3})(?:st|nd|rd|th)\s+(?:session|meeting|plenary)/g

function findSessions(folded: string): { number: number; text: string }[] {
  return [...folded.matchAll(SESSION)].map((match) => {
    const numeral = match[1] ?? match[2]!
    return { number: /^\d+$/.test(numeral) ? Number(numeral) : readHan(numeral), text: match[0] }
  })
}

// The hundred commonest surnames of the 2020 census cover 86 % of people; with the two-character ones, so that a
// name nobody in the reports bears is seen as a name. Only beside words of office or presence, or as a whole
// message: 「王道」「高度」 begin with a surname too.
const SURNAME =
  '(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾韦夏傅付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤元盛])'
const NAME = `${SURNAME}[\\p{Script=Han}]{1,2}?`
const AFTER =
  '(?=\\s|$|[,?？。、]|在会上|在.{0,6}会|(?:是|的)?(?:什么|啥|哪里|干)|(?:有没有|是否|也|还|都|来|去)?(?:出席|参加|主持|讲话|发言|参会|列席|到会|强调|指出|要求|说了?|讲了?)|(?:是)?谁|(?:书记|市长|州长|省长|县长|主任|局长|部长|同志|主席))'
const STRANGER = new RegExp(
  `(?:^|[\\s,。?？、“"]|谁是|关于|书记|市长|州长|省长|县长|主任|局长|部长|同志|主席|请问|那|查一?下)(${NAME})${AFTER}`,
  'gu',
)
const NOT_NAMES =
  /[谁啥哪什么怎会议疫情防控工作市县省州区委政府书记长主任的了吗呢是在有和与对要高度]|^(?:任何|万一|高风|高铁|金融|方案|方舱|方面|方式|白色|石油|江苏|何时|何人|何地|向好|向上|武汉|万无|严格|严防|严管|严肃|严厉|严峻|钱|毛病|龙头|余下|于是|任务|全部|程序|程度|夏天|夏季|白天|黄码|黄金|马上|周末|周边|周围|许多|曾经|常态|雷同|段时|史上|夏令|顾虑|顾客|毛利|苏州|汤药|安全|安排)/

/** Who one is is asked of a name of any surname: 「习某某是谁」「谁是逯风暴」. */
const WHO_IS =
  /^(?:请问|那)?(\p{Script=Han}{3})(?:是谁|是哪位|是什么人|是干什么的)[呀啊呢]?[?？。]*$|^(?:请问)?谁是(\p{Script=Han}{3})[?？。]*$/u

/** Names in a question that nobody in the reports bears: 「王小明 出席」→ 王小明. */
function findStrangers(folded: string, guide: Guide): string[] {
  // A padded name, 「李　强」, stands in no text as it is asked for.
  const known = (name: string) =>
    guide.people.includes(name) || guide.reports.some(({ text }) => text.includes(name))
  const [, before, after] = WHO_IS.exec(folded) ?? []
  const asked = before ?? after ?? ''
  return [...folded.matchAll(STRANGER)]
    .map((match) => match[1]!)
    .concat(isPersonName(asked, 'bare') ? [asked] : [])
    .filter((name) => !NOT_NAMES.test(name) && !known(name))
}
