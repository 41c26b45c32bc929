// A folded question in, the office whose holder is asked for out.
import { bigrams } from '../../text/bigrams.ts'

const BODY =
  '(?:(?:中共)?(?:省|市|州|县|区|旗|镇|乡|村)?(?:委(?:员会)?|人大常委会|人大|政协|政府|纪委监委|纪委|党组|卫健委|卫生健康委|疾控中心|公安局|教育局|市场监管局|应急局|交通局|农业局|财政局|民政局|指挥部|领导小组)?)'
const POST =
  '(?:书记|秘书长|主席|主任|省长|市长|州长|县长|区长|旗长|盟长|镇长|乡长|村长|部长|局长|厅长|司令员?|总理|总书记|指挥长|组长|会长|院长|校长|检察长|一把手|二把手|专员|主委|发言人)'
const OFFICE = new RegExp(`${BODY}(?:常务)?副?${POST}`, 'g')
const ASKS_WHO =
  /谁|有哪些|哪(?:一)?[个位]|啥子?人|什么人|何人|边个|边位|叫(?:什么|啥|咩|乜)|什么名字|啥名|尊姓|姓(?:什么|啥)|名字|\bwho\b|\bname of\b/
const ENGLISH: [RegExp, string][] = [
  [/\bdeputy (?:party )?secretary\b/, '副书记'],
  [/\bsecretary[- ]general\b/, '秘书长'],
  [/\bparty (?:secretary|chief|boss|leader)\b|\bsecretary of\b/, '书记'],
  [/\b(?:deputy|vice) mayor\b/, '副市长'],
  [/\bcounty (?:mayor|head|chief|magistrate)\b|\bmayor of [a-z' ]{2,30}county\b/, '县长'],
  [/\bmayor\b/, '市长'],
  [/\b(?:deputy|vice) governor\b/, '副省长'],
  [/\bgovernor\b/, '省长'],
  [/\bprefect\b/, '州长'],
]

// 「市长有没有出席」「书记讲话了没有」 asks for the sentence that puts the holder there; 「市长来了说了什么」 does not.
const WAS_THERE =
  /^(?:也|本人|那天|当时|后来)*(?:(?:来没来|到没到|去没去|在不在|讲没讲话?|说没说话|出没出席|参没参加|(?:有没有|有冇|是否|是不是)(?:去|来|也)?(?:出席|参加|参会|到会|到场|在场|列席|与会|讲话|发言|主持|露面|到|来|去|在))|(?:去|来|也)?(?:出席|参加|参会|到会|到场|在场|列席|与会|讲话|发言|主持|露面|说话|到|来|去)(?:会议|会|开会|现场)?(?:了|过|咗)?(?:这?次?会议?)?(?:了)?(?:没有|没得|没|吗|么|冇|不|否))[呢啊呀嘛哦]*(?:[,，?？][^,，?？]{1,10})?[?？。]*$/
const ENGLISH_WAS_THERE =
  /\b(?:did|was|were|has|is) (?:the )?[a-z ]{0,30}(?:attend|present|there|speak|come|join|show up|chair|take part)\b/

/** The office whose holder a folded question asks for: 「资阳市市长是谁」→ 市长; 「市长盛蕾说了什么」→ none. */
export function findAskedOffice(folded: string): { office: string; words: string } | undefined {
  const wasThere = [...folded.matchAll(OFFICE)].find(({ 0: { length }, index }) =>
    WAS_THERE.test(folded.slice(index + length)),
  )
  if (wasThere) return { office: wasThere[0], words: folded.slice(wasThere.index) }
  if (!ASKS_WHO.test(folded) && !ENGLISH_WAS_THERE.test(folded)) return undefined
  for (const [pattern, office] of ENGLISH) {
    const match = folded.match(pattern)
    if (match) return { office, words: match[0] }
  }
  for (const match of folded.matchAll(OFFICE)) {
    const after = folded.slice(match.index + match[0].length)
    const before = folded.slice(0, match.index)
    // 「市长是谁」「谁是市长」「市长叫什么」: the office is the thing asked for, not the person who acts.
    const asked =
      /^(?:的)?(?:人)?(?:名字)?(?:现在|当时|那时|到底|究竟|又|就|那|都|是|叫|姓|由|为|系)+(?:谁|哪|啥|什么|何|边|乜|咩|做)/.test(
        after,
      ) ||
      /^(?:的)?(?:名字|姓名)/.test(after) ||
      /(?:谁|哪(?:一)?[个位]|边个)(?:是|当|任|担任|做|为|系)[^,。]{0,8}$/.test(before) ||
      /^(?:都|一共|分别)?(?:谁|(?:都)?有(?:谁|哪些|哪几|几位))(?:$|[?？]|人)/.test(after)
    if (asked)
      return { office: match[0].replace('一把手', '书记').replace('卫生健康委', '卫健委'), words: match[0] }
  }
  return undefined
}

/**
 * The office in full where a role of the reports gives it so and the question too: 「州医疗保障局局长是谁」 asks for no other
 * 局长. `roles` are folded.
 */
export function fullOffice(office: string, folded: string, roles: Iterable<string>): string {
  // 「人大主任」 is the short for 人大常委会主任.
  let full = office.replace(/人大(?=副?主任)/, '人大常委会')
  // 「市招商局局长」 is asked for as 招商局局长.
  for (const role of roles)
    for (const written of role.split(/[、,，\s兼]+/))
      for (const part of [written, written.replace(/^[省市州县区旗]/, '')])
        if (part.length > full.length && part.endsWith(office) && folded.includes(part)) full = part
  return full
}

/** Whether one office of a role is the one asked for. 「州委副书记、州长」 holds 「州长」 and 「副书记」, not 「书记」. */
export function holdsOffice(role: string, office: string): boolean {
  // 「芜湖市副市长」 leaves 市副市长 when the place is taken out.
  const plain = (text: string) => text.replace(/^中共|^(.)(?=(?:常务)?副?\1)/, '')
  return role
    .split(/[、,，\s兼]+/)
    .map(plain)
    .some(
      (part) =>
        part.endsWith(plain(office)) &&
        !/副$|常务副$/.test(part.slice(0, part.length - plain(office).length)),
    )
}

/** Whether a text speaks of an office, its body and post perhaps apart: 「市卫健委主任」 in 「市卫健委党组书记、主任」; 「纪委书记」 not where 纪委 is missing. */
export function speaksOf(office: string, folded: string): boolean {
  if (folded.includes(office)) return true
  const post = office.match(new RegExp(`${POST}$`))?.[0] ?? office
  const body = office.slice(0, office.length - post.length).replace(/副$|^[省市州县区旗镇乡村]/g, '')
  return body.length > 1 && folded.includes(post) && bigrams(body).every((pair) => folded.includes(pair))
}

const NAMED_AFTER =
  '(?=[欧上司诸夏皇尉公慕令王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾韦傅付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤元盛詹冉庞殷柏柯阮蓝麦岑邝凌丘牟褚卞俞窦邬颜梅卿帅卜翟瞿骆苗樊霍甘裴祁舒乔涂敖蒲佟佘练阳][\\p{Script=Han}]{1,3}(?:[,，、。;；:：]|出席|参加|主持|讲话|要求|指出|强调|通报|安排|部署|具体|作|介绍|传达|表示|汇报|委托))'

/**
 * Whether a text names who holds an office, not only the office: 「校长庞海涛要求」, 「有关市领导担任副组长」, not 「校长是第一责任人」.
 */
export function namesHolder(office: string, folded: string): boolean {
  const post = office.match(new RegExp(`${POST}$`))?.[0] ?? office
  // 「副市长梁晓」 is no 市长.
  const alone = office.includes('副') ? '' : '(?<!副)'
  const isTaken = folded.includes(`任${office.includes(`副${post}`) ? '副' : ''}${post}`)
  return speaksOf(office, folded) && (isTaken || new RegExp(alone + post + NAMED_AFTER, 'u').test(folded))
}

/** The offices a folded text speaks of: 「那市长说了什么」→ 市长. */
export function officesIn(folded: string): string[] {
  const english = ENGLISH.filter(([pattern]) => pattern.test(folded)).map(([, office]) => office)
  return [...english, ...[...folded.matchAll(OFFICE)].map(([office]) => office)]
}
