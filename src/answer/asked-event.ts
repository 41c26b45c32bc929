// A question as understood in, which event it asks the time, place, cause or doer of out.
import { bareWords } from './sought-words.ts'
import type { Understood } from './understand/understand.ts'

/** An event, and what is asked of it. */
export interface AskedEvent {
  asks: 'when' | 'where' | 'why' | 'who' | 'whose'
  /** What a sentence that tells it must hold. */
  told: RegExp
  /** [start, end) of the event's words in the sought text; empty when it has none of its own. */
  event: [start: number, end: number]
}

/** Any word of time answers 「什么时候」: a day, a feast, 立即, 之前; a sentence without one does not. */
export const TIME =
  /\d{1,4}(?:[年月日号时点]|:\d)|[一二三四五六七八九十](?:月|日|号|点)|初[一二三四五六七八九十]|(?:周|星期|礼拜)[一二三四五六日天]|[上中下]旬|[上下中]午|凌晨|晚|[今昨明当次][天日年晚]|每(?:天|日|周|月|年|季)|[年月季]底|(?<![环细季调情关章枝礼])节(?![约能点奏省水目])|假期|[放寒暑长]假|期间|[前后](?![沿方勤台端])|小时|立即|即[日时将]|第一时间|近[日期]|以来|随即|尽快|及[时早](?!关注|留意)/
/** 「哪天」 wants a day: 「每天」 and 「第一时间」 are none. */
const DAY =
  /\d{1,4}[年月日号]|[一二三四五六七八九十](?:月|日|号)|初[一二三四五六七八九十]|(?:周|星期|礼拜)[一二三四五六日天]|[上中下]旬|[今昨明当次前后][天日年晚]|[年月季]底|即日|(?<![环细季调情关章枝礼])节(?![约能点奏省水目])/
/** Where something is or goes: 「建在镇东」「送至定点医院」; 「增至3个」 is no place. */
const PLACED = /(?:在|到|往|于|赴|至|进入)(?![\d位期内前后岗百])[^,，。;；]{2}/
const CAUSED = /因(?![此而])|由于|原因|缘[由故]|源[于自]|导致|引[发起]|造成|受[^,，。]{1,12}影响|所致|系/
const TASKED =
  /[局委办厅]、[^,，。]{2,12}[局委办厅]|由|负责|牵头|承担|主管|责任单位|专班|会同|出资|列支|承办|主办|承包|补贴|报销|免费/
const ANYTHING = /(?:)/

const WHY = /(?:什么|啥|何种?)(?:原因|缘故)|因为(?:什么|啥)|原因(?:是|在)?(?:什么|啥|哪)/
const WHOSE_TASK =
  /(?:由|归)?(?:谁|哪(?:一|几|些)?[个家]?[\p{Script=Han}]{0,2}(?:部门|单位|机构|公司|企业|人))(?:来|去|在)?(?:负责|牵头|承担|主管|出钱|出资|买单|掏钱|承办|主办|承包)|(?:负责|牵头|承担|主管|出钱|出资|买单)的?(?:是|人是)(?:谁|哪)/u
const WHO = /(?:是|被|由)?谁(?=[\p{Script=Han}]{2})/u
const WHICH_DAY = /(?:从|到|至|在|于|是)?(?:哪(?:一)?[天日年月]|几月几[号日]|几[号月])(?:份|开始)?/
const WHEN =
  /(?:从|到|至|在|于|是)?(?:什么时候|什么时间|啥时候?|何时|几时|多会儿|哪(?:一)?[天日年月](?:开始)?|几月几[号日]|几[号月])/
// 「厉害在哪儿」 asks for no place, nor does 「是哪儿提的」; 「如何处置」 is no 何处.
const GOES_WHERE =
  /(?<=\p{Script=Han})(?<!厉害|关键|好处|难点|重点|区别|问题|亮点|优势|不同|差别|特点)(?:在|到|往)(?:哪里|哪儿|什么地方|啥地方|何处)去?[的了]?[?？。]*$/u
const WHERE =
  /(?<!厉害|关键|好处|难点|重点|区别|问题|亮点|优势|不同|差别|特点)(?:从|到|至|在|于|往|去)(?:哪里|哪儿|什么地方|啥地方|(?<!如)何处(?![置理])|何地|哪个地方)(?![提说讲写登发])/

/** 「元方会后去了哪里」: where somebody came to. */
const WENT_WHERE = /(?:去|到)[了过](?:哪里|哪儿|什么地方|啥地方|哪(?=[?？。]*$))/
const CAME = /来到|前往|赴|抵达|走进|深入|[走回去][到往]|到[\p{Script=Han}]{2,12}[调看视考参督]/u

const KINDS: { asks: AskedEvent['asks']; words: RegExp; told: RegExp }[] = [
  { asks: 'why', words: WHY, told: CAUSED },
  { asks: 'when', words: WHICH_DAY, told: DAY },
  { asks: 'when', words: WHEN, told: TIME },
  { asks: 'where', words: WENT_WHERE, told: CAME },
  { asks: 'where', words: GOES_WHERE, told: PLACED },
  { asks: 'where', words: WHERE, told: ANYTHING },
  { asks: 'whose', words: WHOSE_TASK, told: TASKED },
  { asks: 'who', words: WHO, told: ANYTHING },
]

/** The event a question asks the time, place, cause or doer of; undefined when it asks for none. 「疫情什么时候能结束」→ 结束. */
export function findAskedEvent(asked: Understood): AskedEvent | undefined {
  const { sought } = asked
  for (const { asks, words, told } of KINDS) {
    const match = words.exec(sought)
    if (!match) continue
    const event = eventBeside(bareWords(asked), match.index, match.index + match[0].length, asks)
    return { asks, told, event }
  }
  return undefined
}

/** Between the asking word and the event: 「什么时候能结束」. */
const HELPING = /^(?:就|才|都|均|又|再|能够?|可以|可|会|要|应该?|正式|开始|起|进行|被|给|把|的|去)+/
/** Verbs of causing: what comes about stands before 「是什么原因引起的」. */
const CAUSING = /^(?:而?引[起发]|造成|导致|产生|发生|出现|的)+/

/** The words after the asking one, else those before: 「在哪里感染的」, 「停课到什么时候」. */
function eventBeside(text: string, from: number, to: number, asks: AskedEvent['asks']): [number, number] {
  const blank = (words: string) => ' '.repeat(words.length)
  // 「从哪天到哪天」 asks twice.
  const rest = text
    .slice(to)
    .replace(WHEN, blank)
    .replace(asks === 'why' ? CAUSING : /^(?!)/, blank)
  const helping = rest.match(HELPING)?.[0].length ?? 0
  const after = rest
    .slice(helping)
    .match(/^[\p{Script=Han}]{2,6}/u)?.[0]
    .replace(/[的了呢吗啊呀]+$/, '')
  if (after && after.length > 1) return [to + helping, to + helping + after.length]
  // 「钱从哪里出」「粮食哪里买」: what stands before is the thing, not what becomes of it.
  const isBare = asks === 'who' || (asks === 'where' && !/^[在到往至]/.test(text.slice(from)))
  const before = isBare ? undefined : text.slice(0, from).match(/[\p{Script=Han}]{2,6}$/u)?.[0]
  return before ? [from - before.length, from] : [from, from]
}
