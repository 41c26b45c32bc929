// A folded question in, its shape out: what kind of sentence would settle it, one or one of each report.

/** What is asked for. */
export type AskedKind =
  | 'who'
  | 'when'
  | 'where'
  | 'number'
  | 'what'
  | 'how'
  | 'why'
  | 'list'
  | 'definition'
  | 'completion'
  | 'topic'

/** What a number asked for counts. */
export interface Units {
  /** People, cases, doses, money, rates: without a number of these there is no answer; [] when any number will do. */
  counted: string[]
  /** The measure word of the question: better than another one. */
  named: string[]
  /** What 「多少」 stands before: 「多少密切接触者」. */
  thing?: string
}

/** How the question is put. */
export interface Shape {
  kind: AskedKind
  /** Asks which reports or meetings: one quotation of each. */
  list: boolean
  /** Sets two side by side. */
  comparison: boolean
  /** Measure words of which a number is asked for; undefined when none is. */
  units?: Units
  /** The words that asked for a list or comparison, to be taken out of what is looked up. */
  talk: string[]
  /** Holds a word of asking: 「冷链」 holds none. */
  asks: boolean
}

const LIST =
  /(?:哪些|哪几|有哪些|都有哪|哪(?:一)?(?=[次个场家份篇]))(?:一)?(?:[个次场家份篇届])?(?:的)?(?:会议?|报道|城市(?<!在哪个城市)|地方(?<!哪个地方)|(?:市州?|州|县|省)(?!领导|长|委|民)|地区|纪要|文件|材料|单位开会)|都有哪(?:几)?家|哪几家|几(?:次|个|场)会(?:议)?(?:都)?(?:提|讲|说|谈)|(?:所有|各(?:次|个|地|场)?|每一?(?:次|个|场)|全部)(?:的)?(?:会议?|报道|城市|地方)(?:都|是|中|里|上|有|对|关于|怎么|如何|分别|的|由|谁)|(?:这|那)(?:些|几[次个场])(?:会议?|报道)(?:都|分别|各)|分别(?:是|怎么|如何|提|讲|说|在|介绍|列)|边啲会议?|\b(?:which|what) (?:meetings?|reports?|cities|city|places?|conferences?|ones?)\b|\b(?:list|all) (?:the |of the )?(?:meetings|reports|cities)\b|\bevery meeting\b|\beach meeting\b/
const COMPARISON =
  /比较(?:一下)?|对比(?:一下)?|相比|比一比|(?:有|都有)?(?:什么|啥|哪些|何|咩|乜嘢?)?(?:区别|不同|唔同|差别|差异|异同|不一样|两样)|有(?:什么|啥)相同|(?:跟|和|与|同).{1,12}(?:比|哪个更)|\b(?:compare|comparison|versus|vs|differences?|differ|in common)\b/
const DEFINITION =
  /(?:是|指|系)?(?:个)?(?:什么|啥子?|何|乜嘢?|咩)意思|指(?:的)?(?:是)?(?:什么|啥|哪些|乜)|(?:什么|啥)(?:叫|是)(?=["“「『]|\S{2,12}[?？]?$)|何谓|何为|含义|解释一?下|怎么(?:解释|理解)|的(?:定义|内涵)|\bwhat (?:does|do|is meant by) .{1,60}(?:mean|stand for)\b|\bmeaning of\b|\bdefin(?:e|ition)\b|\bwhat is meant\b/
const COMPLETION =
  /(?:下|后|上|前)(?:一|半)?句|(?:后面|接下来|下面|后头|之后|前面|再往下)(?:是|怎么|咋|的|一句|那句|半句|该|应该|还有)*(?:说|写|接|讲|话|什么|啥|怎么)+|怎么接|接(?:什么|啥)|补全|补充完整|完整(?:的)?(?:句子|原话|说法|怎么)|原(?:话|文|句)(?:是|怎么|咋)|(?:全句|整句)|\b(?:complete|finish|continue) (?:the|this) (?:quote|quotation|sentence|phrase|line)\b|\bwhat (?:comes|follows|came) (?:next|after)\b|\bcomes after\b|\bhow does .{1,40} (?:continue|go on|end)\b|\.\.\.$|……$|___/
const NUMBER =
  /多少|几(?=[个位名人例天日月年次轮万亿千百元份件台张条家户所支小分公里层级成倍项类种针剂岁只套吨批场回遍步点座间栋辆艘架处亩钟%])|百分之几|占比|比例|多大比|几成|第几|多久|多长时间|多长|多大|多高|多远|多重|几多|\bhow (?:many|much|long|often|far|old|large|big|tall)\b|\b(?:what|which) (?:number|percentage|percent|proportion|rate|amount|share)\b|\b(?:vaccination|infection|death|mortality|positivity|coverage) rate\b|\bnumber of\b|\btotal\b/
// 「接种率」 alone asks how high it is; 「接种率怎么提高」 asks how, 「为降低死亡率做了什么」 what.
const QUANTITY =
  /(?:接种率|(?:感染|死亡|治愈|覆盖|增长)率|人数|数量|数字)(?:情况|是|有|为|呢|啊|呀|吗)*[?？。]*$/
const WHO =
  /谁|哪(?:一)?[位]|哪(?:个|些|几个)(?:人|部门|单位|领导|机构)|什么人|何人|啥子?人|边个|边位|是哪个(?!地)|(?<!(?:s|people|those|anyone|someone|person|staff|everyone) )\bwho(?:m|se)?\b/
const WHEN =
  /什么时候|什么时间|何时|啥时候?|几时|哪(?:一)?[天年月日]|几号|几月|多会儿|\bwhen\b|\bwhat (?:day|date|time)\b/
const WHERE = /哪里|哪儿|什么地方|啥(?:子)?地方|何处|何地|在哪|边度|\bwhere\b/
const WHY = /为什么|为何|为啥|咋(?:就|会)|原因|因为什么|缘故|点解|\bwhy\b|\breason\b/
const HOW =
  /怎么|怎样|如何|咋|怎办|点样|点做|啥办法|什么(?:办法|措施|方法|举措|手段|方式)|\bhow\b|\bmeasures?\b/
const ASKS =
  /[?？]$|[\u4e00-\u9fff](?:不|没|冇)[呢啊呀]?$|什么|啥|谁|哪|多少|多久|多长|多大|几时|几[个位名例天日次轮]|边个|边度|边位|乜|咩|点解|点样|点做|系咪|要不要|可不可以|怎么|怎样|如何|咋|何|吗|呢|么$|是否|有没有|能不能|可不可以|介绍|说说|讲讲|谈谈|告诉|\b(?:who|what|when|where|which|why|how|is|are|was|were|did|does|do|can|may|should|tell|list|compare)\b/

// 「几个“早”都是什么」 asks what they are, not how many.
const NAMES_SEVERAL =
  /几(?:个|项|条|类|种|点|方面|大)[^,，。?？]{0,12}(?:是|有|指|包括)(?:什么|哪些|啥)|(?:哪|有哪|是哪)几/

/** Reads the shape of a folded question; kinds are tried from the most telling to the least. */
export function readShape(folded: string): Shape {
  const compared = folded.match(COMPARISON)
  const listed = folded.match(LIST)
  const isCounted = NUMBER.test(folded) || (QUANTITY.test(folded) && !HOW.test(folded) && !WHO.test(folded))
  const counts = isCounted && !listed && !NAMES_SEVERAL.test(folded)
  return {
    kind: readKind(folded, listed !== null || compared !== null, counts),
    list: listed !== null,
    comparison: compared !== null,
    asks: ASKS.test(folded),
    talk: [listed?.[0], compared?.[0]].filter((words) => words !== undefined),
    ...(counts && { units: findUnits(folded) }),
  }
}

function readKind(folded: string, list: boolean, number: boolean): AskedKind {
  if (COMPLETION.test(folded)) return 'completion'
  if (DEFINITION.test(folded)) return 'definition'
  if (list) return 'list'
  if (number) return 'number'
  const kinds: [RegExp, AskedKind][] = [
    [WHO, 'who'],
    [WHEN, 'when'],
    [WHERE, 'where'],
    [WHY, 'why'],
    [HOW, 'how'],
  ]
  return kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? (ASKS.test(folded) ? 'what' : 'topic')
}

// 多久, how long and how often are answered by any span of time or frequency.
const TIME_UNITS = [
  '天',
  '日',
  '工作日',
  '小时',
  '分钟',
  '周',
  '星期',
  '个月',
  '月',
  '年',
  '轮',
  '次',
  '季度',
]
const UNIT_AFTER =
  /(?:多少|几多|几|第几)(?:万|亿|千|百|十)?(个月|个小时|个钟头|小时|钟头|分钟|星期|人次|例|人|位|名|天|日|周|月|年|次|轮|元|块|钱|份|遍|回|趟|件|台|张|条|家|户|所|支|公里|层|级|成|倍|项|类|种|针|剂|岁|只|套|吨|批|场|头|亩|起|辆|艘|栋|间|座|处|架|个)/g
const PERCENT = /百分之几|占比|比例|几成|率|\bpercent(?:age)?\b|\bproportion\b|\brate\b|\bshare\b/
const ENGLISH_UNITS: [RegExp, string[]][] = [
  [
    /\bhow many (?:people|persons|officials|attendees|participants|residents|doctors|nurses|staff)\b/,
    ['人', '名', '位', '人次'],
  ],
  [/\b(?:cases|infections|patients|deaths|died|people die)\b/, ['例', '人', '名']],
  [/\b(?:doses|shots|jabs|vaccinations)\b/, ['剂', '针', '支', '人次', '人']],
  [/\b(?:tests|samples|swabs)\b/, ['份', '人次', '次', '管', '人']],
  [/\bhow much\b|\byuan\b|\bmoney\b/, ['元', '万元', '亿元', '%']],
]

/** Measure words a question counts in: 「多少确诊病例」 wants 例, 「隔离几天」 better 天 than anything else. */
function findUnits(folded: string): Units {
  const counted = PERCENT.test(folded) ? ['%', '百分之', '成', '‰'] : thingsCounted(folded)
  if (counted.length > 0) return { counted, named: counted }
  if (/多久|多长时间|多长|\bhow (?:long|often)\b/.test(folded)) return { counted: [], named: TIME_UNITS }
  const units = [...folded.matchAll(UNIT_AFTER)].map((match) => match[1]!)
  const named = units.flatMap((unit) => SAME_UNITS.find((same) => same.includes(unit)) ?? [unit])
  if (
    units.some((unit) => SPANS.has(unit)) &&
    !/几(?:天|日|周|个?月)(?:做|测|检|查|一|报(?!备)|开)/.test(folded)
  )
    return { counted: SPAN_UNITS, named }
  const thing = named.every((unit) => unit === '个') ? folded.match(THING)?.[1] : undefined
  return {
    counted: units.some((unit) => !LOOSE_UNITS.has(unit)) ? named : [],
    named,
    ...(thing && { thing }),
  }
}

const MONEY = ['元', '%', '％']
// A span of time may stand in other units than the question's, or as “14+7”; a date (27日) is none.
const SPANS: ReadonlySet<string> = new Set(['天', '周', '星期', '个月'])
const SPAN_UNITS = ['天', '工作日', '(?<!月\\d{1,2})日', '小时', '周', '星期', '个月', '年', '\\+\\d']
// 「多少密切接触者」「几多个网格长」: a thing, not a measure of time or money.
const THING = /(?:(?:多少|几多)个?|几个)(?!时间|小时|钟头|月|方面|字)([\p{Script=Han}]{2,6})/u

function thingsCounted(folded: string): string[] {
  // 「核酸检测一次多少钱」 asks for money, whatever is paid for.
  if (/(?:多少|几|几多)(?:钱|元|块钱|资金|经费|款)/.test(folded))
    return /补|贴|报销|减|免|优惠|返|折|奖/.test(folded) ? MONEY : ['元']
  const all = [...THING_UNITS, ...ENGLISH_UNITS]
  return all.filter(([pattern]) => pattern.test(folded)).flatMap(([, units]) => units)
}

/** What is counted, and in what: 「多少确诊病例」 wants 例 or 名. */
const THING_UNITS: [RegExp, string[]][] = [
  [
    /(?:多少|几)[万千百]?(?:个|名|位)?(?:人|干部|群众|居民|医生|护士|领导|代表|工作人员|党员|志愿者)(?!次)/,
    ['人', '位', '名', '人次', '例'],
  ],
  [
    /(?:多少|几多|几)[^,，。?？]{0,6}(?:病例|确诊|感染者?|阳性|无症状|患者|病人|密接)|(?:病例|确诊|感染者?|阳性|患者|病人|密接)[^,，。?？]{0,6}(?:多少|几)(?!天|日|个?小时|周|星期|个?月|年|次|轮|遍|级)/,
    ['例', '人', '名'],
  ],
  [/死(?:亡|了)?[^,，。?？]{0,4}(?:多少|几)|(?:多少|几)[^,，。?？]{0,4}死/, ['人', '例', '名']],
  [
    /接种(?:了|过|的)?(?:新冠)?(?:疫苗)?(?:有|是|了)?(?:多少|几(?!分))|打(?:了|过|的)?(?:新冠)?(?:疫苗|针)(?:有|是|了)?(?:多少|几(?!分))|打(?:了|过)?(?:多少|几)(?:万)?(?:人|剂|支)|(?:疫苗|打针|加强针)[^,，。?？]{0,4}打(?:了|过|完)?(?:多少|几(?!分))|(?:多少|几)[^,，。?？]{0,3}(?:疫苗|针)/,
    ['剂', '针', '支', '人次', '人', '剂次'],
  ],
  [
    /(?:花|拨|投入|投|用|给|补贴?|捐|发|罚)了?[^,，。?？]{0,3}(?:多少|几)(?=钱|元|资金|经费|$|[?？])|多少(?:钱|资金|经费|款)/,
    ['元', '%', '％'],
  ],
  [/(?:多少|几多|几)(?:的)?(?:直接)?(?:经济|财产)?损失|损失[^,，。?？]{0,4}(?:多少|几)/, ['元']],
  [/(?:收入|产值|gdp|生产总值|税收|投资额?|预算)[^,，。?？]{0,4}(?:多少|几)/, ['元', '万', '亿', '%', '％']],
  [/(?:做|检测|采)[^,，。?？]{0,6}多少(?!次|轮)/, ['份', '人次', '人', '管', '例', '万']],
]

/** Units that official prose words otherwise: 「几次」 by 一天一调度, 「几级」 by 省市县三级, 「几天」 by 14+7. */
const LOOSE_UNITS: ReadonlySet<string> = new Set(
  '天 日 小时 个小时 分钟 周 星期 月 个月 年 次 遍 回 趟 轮 级 层 类 种 项 个 条 倍 成 位 人'.split(' '),
)

/** Measure words that count the same thing. */
const SAME_UNITS = [
  ['元', '块', '钱', '万元', '亿元'],
  ['人', '位', '名', '人次', '例'],
  ['小时', '个小时', '天', '日', '周'],
  ['钟头', '小时', '个小时', '个钟头', '分钟'],
  ['针', '剂', '支', '人次'],
  ['次', '遍', '回', '趟', '轮'],
]
