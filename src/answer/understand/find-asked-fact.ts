// A folded question in, the fact of a meeting or page it asks for out.

/** What a meeting or its page can be asked for. */
export type AskedFact =
  | 'chair'
  | 'speakers'
  | 'attendees'
  | 'office'
  | 'holder'
  | 'date'
  | 'published'
  | 'venue'
  | 'format'
  | 'session'
  | 'reporters'
  | 'editor'
  | 'publisher'
  | 'about'
  /** What was demanded there, whatever it was. */
  | 'demands'
  /** What a person, or the holder of an office, said there. */
  | 'said'

/** The fact and the words that asked for it, to be taken out of what is looked up. */
export interface FoundFact {
  fact: AskedFact
  /** As they stand in the folded question. */
  words: string
}

// How a person is asked for, in the standard language and at the kitchen table.
const WHO =
  '(?:谁|哪(?:一|几|个|些)?[个位]?(?:人|[省市州县区]?领导|同志|干部|官员|官|名|书记|市长|州长|省长|县长)?|啥(?:子)?人|什么人|何人|边个|边位|哪块|边啲人|有谁|都?有?哪些(?:人|领导|同志)?|有?什么领导|啥领导|哪路领导|who)'
const WHEN =
  '(?:什么时(?:候|间|间)|啥时(?:候|间)?|何时|几时|哪(?:一)?(?:天|日|年|月)|几月(?:份|几[号日])?|几[号日]|(?:早上|晚上|下午|上午)?几点(?:钟)?|什么日子|多会儿|多咱|啥子时候|何日|什么日期|哪个日子|时间|日期|时候|边日|几时)'
const WHERE =
  '(?:在?哪(?:里|儿|个?(?:地方|城市|地|市|县|会场))?|什么(?:地方|地点|城市)|啥(?:子)?(?:地方|地点)|何处|何地|地点|地址|边度|边处|哪块儿?|哪旮旯|哪疙瘩|会场)'
const HELD =
  '(?:碰(?:的|了|个)?头|召开|开会|开的会?|开[了咗]?(?=$|[?？。呢啊呀嘛的会㗎嘅嘎])|举行|举办|举办|开着|开过)'
const PUBLISHED =
  '(?:发布|发表|刊登|刊发|登出|登载|登的|发出来|发的(?![话言])|发文|见报|公布|上网|上线|挂出来|挂网|(?:放|传|发|挂|贴|登|搬)(?:到|上)(?:了)?(?:网上?|网站|网页|报上?|报纸)(?:上)?(?:去)?的?|报道|报导|出的)'
const OFFICE_ASKED =
  '(?:(?:任|担任|当|做|干|是|系|的|有|挂|)?(?:什么|啥子?|何|哪个|哪些|乜嘢?|咩)(?:样的)?(?:官|职务?|职位|身[份分]|头衔|岗位|领导职务|干部)|(?:的)?(?:职务|职位|身[份分]|头衔|官职)(?:是|叫)?(?:什么|啥子?|乜)?|(?:是)?(?:干|做)(?:什么|啥子?|嘛)的|什么来头|何许人也?)'

interface Pattern {
  fact: AskedFact
  words: RegExp
}

// Order matters: credits and publication before the meeting's own facts (「谁报道的这次会议」 asks for the reporter),
// office before chair (「主持会议的是什么职务」).
const PATTERNS: Pattern[] = [
  {
    fact: 'editor',
    words:
      /(?:责任|网络)?编辑(?:是|叫)?谁?(?=$|[是叫的有?？ ])|责编|谁编(?:辑)?的|\b(?:who )?(?:is |was )?(?:the )?(?:edited|editor)\b/,
  },
  {
    fact: 'reporters',
    words: new RegExp(
      `记者|${WHO}(?:采写|采访|写|撰写|报道|报导|撰稿|供稿)(?!提|讲|说|谈|里|中|上|涉)的?|(?:(?<![工合写著])作者|撰稿人?|报道人|通讯员)|\\bwho (?:wrote|reported)\\b|\\bwritten by\\b|\\b(?:reporters?|journalists?|author|byline)\\b`,
    ),
  },
  {
    fact: 'published',
    words: new RegExp(
      `(?:${WHEN}|哪年哪月)[^,?]{0,8}${PUBLISHED}的?|${PUBLISHED}(?:的)?(?:具体)?(?:${WHEN}|于${WHEN}|日期|时间)(?:是|为)?|\\bwhen (?:was|were|is|did) [^?]{0,40}\\b(?:published|posted|released|issued|reported|put online)\\b|\\b(?:publication|publishing|release) date\\b|\\b(?:date|day) of publication\\b`,
    ),
  },
  {
    fact: 'publisher',
    words: new RegExp(
      `来源|出处|哪(?:一)?(?:家|个|份|张)?(?:媒体|报纸?|报社)(?:${PUBLISHED}|上)?的?|哪(?:一)?(?:家|个)?(?:网站|平台|单位)(?:上)?(?:${PUBLISHED}|登|转载?)的?|(?:来自|出自|引自|是)哪(?:一)?(?:家|个)?(?:网站|平台|单位)的?|${WHO}${PUBLISHED}的?|${WHERE}${PUBLISHED}的?|来自(?:哪里|哪儿|哪)?|转(?:自|载自)|出自哪|在哪(?:里|儿)?${PUBLISHED}|\\b(?:who|which (?:newspaper|website|site|outlet|media)) (?:published|posted|released|carried)\\b|\\b(?:publisher|newspaper|media outlet|source of)\\b|\\bwhere was [^?]{0,40}published\\b`,
    ),
  },
  {
    fact: 'session',
    words: /(?:是)?第几(?:次|场|届|回)(?:会议|会)?|\bwhich (?:number|session)\b|\bhow many(?:th)? session\b/,
  },
  {
    fact: 'office',
    words: new RegExp(
      `${OFFICE_ASKED}|\\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:[a-z]+(?:'s)? ){0,3}(?:office|position|post|title|role|job|rank)s?\\b(?: (?:does|did|do) )?|\\b(?:position|office|post|job|title) (?:does|did|do|is|was)\\b`,
    ),
  },
  {
    fact: 'chair',
    words: new RegExp(
      `会(?:议)?(?:是|由)谁[^,，?？]{1,6}(?:召?开|主持)的|谁[^,，。?？]{1,10}主持(?=的?[呀啊呢嘛哦?？。]*$)|(?:由|是|被|归)?${WHO}(?:来|给|在|负责|当|做|是)*(?:主持|召集|坐镇|当主席|领头开|牵头开|带头开|掌会|主会)(?:召开|开)?(?:了|的|人|者)*|主持(?:会议|召开)?(?:的)?(?:人|者|人选)?(?:的)?(?:是|叫|为|系|姓)?${WHO}|主持(?:了)?(?:会议|这次会议|会)?的(?:那个|那位)?(?:领导|人|同志|干部|官员)(?:是|叫|姓)*(?:${WHO}|什么(?:名字)?|啥(?:名字)?)|(?:会议?|会)(?:是|由)${WHO}(?:召?开|主持|组织)的?|${WHO}(?:组织)?召开(?:了|的)?(?:这|那|该)?(?:次|个|场)?会议?|(?:会议)?主持人|主持者|掌(?:的)?会(?:的)?(?:那位|人|是)?|由${WHO}(?:召开|主持)|(?:让|叫)${WHO}主持|\\bwho (?:\\w+ ){0,2}?(?:in charge of|chair|chaired|chairs|presided|preside|presides|hosted|host|ran|run|led|convened|headed|conducted|moderated)\\b(?: over)?|\\b(?:chaired|presided over|hosted|convened|led) by (?:whom|who)\\b|\\b(?:chairperson|chairman|chairwoman|chair)\\b|\\b(?:chaired|presided)\\b`,
    ),
  },
  {
    fact: 'speakers',
    words: new RegExp(
      `谁在会上[^,，?？]{0,4}(?:讲话|发言|讲的话|发的言)|谁[^,，?？]{1,6}(?:讲话|发言)(?:的|了)?(?=[呀啊呢嘛哦?？。]*$)|${WHO}(?=在[^,，。?？]{1,40}上(?:作了?|发表了?)?(?:重要)?(?:讲话|讲了话|发言|致辞|报告))|${WHO}(?:在会上|来|给|作|做|上台|也|又|还|先|最后|都)*(?:讲[了的过咗]?话|发[了的过咗]?[言话]|致辞|发表了?讲话|作了?(?:重要)?讲话|做报告|作报告|开口|讲咗?嘢|说话)(?:了|的)*|(?:讲话|发言|作报告)(?:的)?(?:人|者|领导)?(?:的)?(?:是|有|都有|叫)?(?:${WHO})|讲话人|发言人(?:是谁)?|\\bwho (?:\\w+ ){0,3}?(?:spoke|speak|spoken|gave (?:a |the )?(?:speech|address|remarks)|delivered (?:a |the )?(?:speech|address|remarks)|addressed)\\b|\\b(?:speakers?)\\b`,
    ),
  },
  {
    fact: 'attendees',
    words: new RegExp(
      `在座(?:的)?(?:都|还)?(?:是|有)?(?:谁|哪些|哪几[个位])|(?<!下|出|过|起|回|上|进)(?:来|到|去)了?(?:些)?(?:谁|哪些|哪几[个位])(?:当官的|领导|人|干部|官员|官)?(?=[呀啊呢嘛哦?？。]*$)|(?:有|都有|还有|都)?${WHO}(?:也|都|还|来|去|一起|一同|共同)*(?:出席|参加|参会|列席|到会|与会|到场|在场|去开会|去了|到了|来了|坐在?(?:台下|底下|下面|下头|会场里?)(?:听会|听讲|开会|听)?|听会|旁听|参与)(?:了|过|的|会议)*|(?:出席|参加|参会|列席|到会|与会|到场|在场)(?:会议|了|的|此次|这次|本次|会|大会|该会)*(?:的)?(?:领导|人员|人|者|名单|干部|同志|嘉宾|都)*(?:的)?(?:是|有|都有|还有|包括|都是)*(?:${WHO})|(?:出席|参会|与会|参加会议|到会)(?:的)?(?:领导|人员|名单|者|人)|\\bwho (?:\\w+ ){0,3}?(?:attend(?:ed|s)?|participated?|took part|was present|were present|was there|were there|came|joined|watched|listened|tuned in|was at|were at|else)\\b|\\b(?:attendees|participants|attendance|attended)\\b|\\bpresent at\\b`,
    ),
  },
  {
    fact: 'date',
    words: new RegExp(
      `^[那这]?(?:[个次场])?会?(?:都?是)?(?:${WHEN})的事情?(?=[呢啊呀嘛了]*[?？。]*$)|(?:是|在|于)?(?:${WHEN})(?:早上|晚上|上午|下午)?(?:的|才|就|又|那个|开始)*(?:${HELD})(?:的|了|会|会议)*|(?:${HELD}|会议|开会|的会|这个?会|那个?会|[次场]会|大会|^会)(?:了|的|会议|会|具体|举行|召开|那天|当天|那日)*(?:是|在|于|为)*(?:${WHEN})(?:早上|晚上|上午|下午)?(?:的)?(?:${HELD}|开始|的)?|(?:召开|开会|举行|会议)(?:的)?(?:日期|时间|日子)(?:是|为)?(?:${WHEN})?|\\b(?:when|what (?:day|date|time)|(?:on )?which (?:day|date)) (?:was|were|is|did|does) [^?]{0,60}\\b(?:meeting|conference|held|convened?|take place|took place|meet|happen)\\b|哪(?:个|次|场|一)[^,，。?？]{0,6}(?:开得|更|比较|最|在)*(?:早|晚|先|后|前)(?:召?开)?的?(?=些|一点|[呢呀啊?？。]*$)|谁(?:更)?(?:先|后|早|晚)(?:召?开)的?(?:会议?)?|\\bwhich [^?]{0,40}\\b(?:earlier|later|first|last)\\b|^when (?:was|is) (?:it|that|this)\\b|\\bdates? of (?:the |both |these )?[^?]{0,40}(?:meetings?|conferences?)\\b|\\bmeeting date\\b`,
    ),
  },
  {
    fact: 'venue',
    words: new RegExp(
      `(?<!(?:证明?|票|药|单子?|信|函|门|店|户头?)(?:要|得|应该?|该|可以|能)?[在到去于]?)(?:是|在|于)?(?:${WHERE})(?:的|里|那儿)*(?:${HELD})(?:的|了|会|会议)*|(?:${HELD}|会议|开会|的会|这个?会|那个?会)(?:了|的|会议|会)*(?:是|在|于)*(?:${WHERE})(?:${HELD}|的)?|会场(?:都|是)?(?:设|摆|放|安排|定|选|搁)?(?:在|到)(?:了)?(?:${WHERE})|(?:召开|开会|举行|会议)(?:的)?(?:地点|地方|会场)(?:是|在)?|^where (?:was|is) (?:it|that|this)\\W*$|\\bwhere (?:was|were|is|did|does) (?![^?]*\\b(?:after|before) the\\b)[^?]{0,60}\\b(?:meeting|conference|held|convened?|take place|took place|meet|happen)\\b|\\b(?:venue|location) (?:of|for)\\b|\\bin (?:which|what) (?:city|place|town|venue) (?:was|were|did)\\b`,
    ),
  },
  {
    fact: 'format',
    words: new RegExp(
      `(?:以|用|采用|采取|通过)?(?:什么|啥子?|何种?|哪种|怎样的?|怎么样的|乜嘢?)(?:样的)?(?:形式|方式|样式|法子|办法|途径)(?:来)?(?:${HELD}|开|进行)(?:的|了|会|会议)*|(?:${HELD}|会议|的会|这个?会)(?:了|的|会|会议)*(?:是|采用|采取|用|以)*(?:了)?(?:什么|啥子?|何种?|哪种|怎样的?)(?:样的)?(?:形式|方式|样式)|会议(?:的)?(?:形式|方式)|(?:线上|视频|网上|电话|现场|线下|面对面)(?:会议?|开会?|召开)?(?:的)?,?(?:还是|或者?)(?:在)?(?:线上|线下|现场|视频|面对面|当面)(?:会议?|开会?|召开)?(?:的)?|(?:怎么|咋(?:个)?|如何)(?:开|召开)(?:的)?(?:会|会议)?(?=$|[?？。呢啊呀的])|\\b(?:what|which) (?:form|format|type|kind|way|mode)\\b|\\bhow was [^?]{0,40}\\bheld\\b|\\b(?:online or|in person|face[- ]to[- ]face|by video|over the phone|by (?:tele)?phone|video conference or)\\b`,
    ),
  },
  {
    fact: 'demands',
    words:
      /(?:都|主要|具体|分别)?(?:提出?|作出|做出|作了|做了|有|下达|明确|布置)(?:了|过|的)?(?:哪些|些?什么|些?啥子?|怎样的|乜嘢?|咩)(?:样的)?(?:具体|工作|主要|新)?(?:的)?(?:要求|部署|安排|举措|任务)|(?:要求|部署|任务)(?:是|有|都有)(?:什么|啥子?|哪些)|\bwhat did (?:the |this |that )?(?:[a-z]+ ){0,4}(?:meeting|conference) (?:demand|require|call for|ask for|order|want)\b/,
  },
  {
    fact: 'about',
    words:
      /会[^,，?？]{0,4}为(?:了|的是)?(?:什么|啥子?)|为(?:了|的是)?(?:什么|啥子?)(?:事)?(?:才|要)?(?:开会|开这个会|碰头)|把?[^,，。?？]{0,12}会议?的?(?:内容|情况|精神)?(?:总结|概括|归纳|概述|介绍)一?下?[?？。]*$|会议?的?(?:要点|大意|概况|大概)[?？。]*$|(?:说说|讲讲|介绍|概括|总结|概述|谈谈)(?:一下)?[^,，。?？]{0,16}会(?:议)?(?:的)?(?:情况|内容|精神)?[?？。]?$|(?:主要|都|具体|究竟|到底)*(?:讲|说|谈|研究|讨论|商量|部署|传达|布置|议|关于|干|开)(?:了|的|过)*(?:是|些|一些)*(?:什么|啥子?|哪些(?:内容|事情?|问题)?|乜嘢?|咩)(?:内容|事情?|问题|事项|东西|会)?|(?:主要)?(?:内容|主题|议题|议程|要点|精神)(?:是|有|都有|为)*(?:什么|啥子?|哪些)?|\bwhat (?:was|were|is) [^?]{0,40}\b(?:about|discussed|on the agenda)\b|\b(?:topic|agenda|subject|main points?|summary) of\b|\bwhat did [^?]{0,40}\bdiscuss\b/,
  },
]

// Whose words a meeting passed on is what it was about; who spoke there is another thing.
const PASSED_ON =
  /(?:传达|学习|贯彻|落实|领会)(?:学习|贯彻|落实)?(?:了|的)?(?:是)?谁的(?:重要)?(?:讲话|指示|批示|精神|要求)*(?:精神)?/

/** The first fact a folded question asks for; undefined when it asks for none. 「会议由谁主持」→ chair; 「什么时候开学」 → none. */
export function findAskedFact(folded: string): FoundFact | undefined {
  // 「Which officials were there」 asks as 「who」 does.
  const plain = folded.replace(
    /\b(?:which|what) (?:[a-z]+ ){0,2}?(?:officials?|leaders?|people|persons?|cadres)\b/,
    'who',
  )
  const passedOn = plain.match(PASSED_ON)
  if (passedOn) return { fact: 'about', words: passedOn[0] }
  for (const { fact, words } of PATTERNS) {
    const match = plain.match(words)
    if (match) return { fact, words: match[0] }
  }
  return undefined
}

const WHAT_WAS_SAID =
  /(?:说|讲|谈|强调|指出|要求|提(?:出|到)?|表示|表态)(?:了|的|过|咗)*(?:是|些|一些|哪)*(?:什么|啥子?|些?啥|哪些|乜嘢?|咩)(?:话|内容|要求|事情?|意见)?[呢啊呀嘛吗]*[?？。]*$|(?:说|讲|谈|强调|指出|提(?:出|到)?)(?:了|的|过|咗)*(?:哪|有)*几(?:点|条|个方面|方面|件事)(?:要求|内容|意见)?[呢啊呀嘛吗]*[?？。]*$|(?:怎么|怎样|咋|如何)(?:说|讲|表态)的?[呢啊呀嘛]*[?？。]*$|(?:讲话|发言|致辞)的?(?:主要|具体)?(?:要点|内容|精神|大意)(?:是什么|有哪些|呢)?[?？。]*$|\bwhat (?:did|does|has|had|was|were) .{1,40}\b(?:say|said|saying|stress|demand|emphasi[sz]e|ask for|call for|want)\b/

/** The words that ask what somebody said, whatever it was: 「那市长说了什么」→ 说了什么; 「市长怎么说口罩」 asks for 口罩. */
export function findAskedSaying(folded: string): string | undefined {
  return folded.match(WHAT_WAS_SAID)?.[0]
}

// A message of two words in the manner of a search box: 「德州 主持」「dezhou zhuchi」.
const BARE: [RegExp, AskedFact][] = [
  [/^(?:会议)?主持(?:人|会议)?$/, 'chair'],
  [/^(?:讲话|发言)(?:人|领导)?$/, 'speakers'],
  [/^(?:出席|参会|与会|参加)(?:人员|领导|名单|会议|人)?$/, 'attendees'],
  [/^(?:召开|会议|开会)?(?:时间|日期)$|^召开$/, 'date'],
  [/^(?:召开|会议|开会)?(?:地点|会场|地方)$/, 'venue'],
  [/^(?:会议)?(?:形式|方式)$/, 'format'],
  [/^(?:chair|chaired|chairman|presided|host)$/, 'chair'],
  [/^(?:attendees|participants|attended)$/, 'attendees'],
]

/** The fact that keywords alone ask for, places and dates taken out: 「主持」→ chair. */
export function findBareFact(rest: string): AskedFact | undefined {
  const bare = rest.replace(/[^\p{L}\p{N}]+/gu, '')
  return BARE.find(([pattern]) => pattern.test(bare))?.[1]
}
