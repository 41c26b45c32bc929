// The bot's own words in Simplified Chinese; the other languages have the same shape.
import { commandWords } from './wording-commands.ts'

/** `2021-10-22` → 2021年10月22日, `2022-03` → 2022年3月, `--01-27` → 1月27日. */
const date = (iso: string): string => {
  const [year, month, day] = iso.startsWith('--') ? [undefined, ...iso.slice(2).split('-')] : iso.split('-')
  return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`]
    .filter(Boolean)
    .join('')
}

export const hans = {
  date,
  comma: '，',
  listComma: '、',
  colon: '：',
  paragraph: (first: number, last = first) => (first === last ? `第${first}段` : `第${first}段至第${last}段`),
  pageLine: '页面',
  inferredYear: '（年份为推断）',
  yearFromPublication: '（年份据发布日期推断）',
  inferred: '（推断）',
  source: (publisher: string) => `来源：${publisher}`,
  sourceUnknown: '来源未注明',
  published: (day: string) => `${day}发布`,
  title: (title: string) => `《${title}》`,
  untitled: '无标题',
  seeContext: '看上下文',
  more: '更多',
  toStart: '‹ 回到开头',
  context: '上下文',
  summary: '会议摘要',
  share: '分享',
  copyCitation: '复制出处',
  previousParagraph: '‹ 上一段',
  nextParagraph: '下一段 ›',
  previousPage: '‹ 上一页',
  nextPage: '下一页 ›',
  back: '‹ 返回',
  toAnswer: '‹ 返回答案',
  otherMeeting: '‹ 换一次会议',
  fullText: '全文',
  morePoints: '更多要点',
  original: '原文网页',
  sourceButton: '来源',
  allMeetings: '全部会议',
  wrongHere: '这段有误？',

  aboutToday: (day: string) => `${day}的会议这样说；这是当时的说法，不是现行规定。`,
  aboutTodayUndated: '这是会议当时的说法，不是现行规定。',
  partial: '结果可能不全：有一部分索引暂时没有应答。',
  following: '↪ 承上问：',
  asked: '问：',

  whichMeeting: '您问的是哪一次会议？请点选，我就接着回答。',
  whichOf: (what: string) => `有几次会议与“${what}”相符，请问是哪一次会议？`,
  allMeetingsTitle: (count: number) => `本库的会议与报道，共 ${count} 条，新的在前：`,
  page: (page: number, pages: number) => `第 ${page}/${pages} 页`,

  nothing: {
    topic: '没有找到：这些报道没有谈到这件事。',
    place: '没有找到：库里没有这个地方的会议报道。',
    person: '没有找到：这些报道没有提到这个人。',
    date: '没有找到：库里没有那个时间的会议。',
    number: '没有找到：这些报道没有给出这个数字。',
    detail: '没有找到：报道里有相近的内容，但没有写明您问的这一点。',
  },
  noMeeting: (what: string) => `没有找到与“${what}”相符的会议。`,
  coverage: (reports: number, meetings: number, places: string, period: string) =>
    `本库收有 ${reports} 篇报道、${meetings} 次会议${places && `，涉及${places}`}${period && `，时间为${period}`}。`,
  andMore: (shown: string, count: number) => `${shown}等 ${count} 地`,
  period: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  nearest: '相近的会议，点开就能看：',

  when: '时间',
  where: '地点',
  form: '形式',
  chair: '主持',
  speakers: '讲话',
  attendees: '出席',
  notGiven: '报道未载明',
  person: (name: string, role: string | null) => (role ? `${name}（${role}）` : name),
  andOthers: (count: number) => `等 ${count} 人`,
  noMeetingReport: '这篇报道说的不是一次会议。',
  alsoReported: (name: string) => `同一篇报道还载有：${name}`,
  keyPoints: '要点',
  morePointsTitle: '更多要点',
  spoken: (who: string) => who,
  citationOf: '出处',

  greeting: '您好！会议报道里的事，问我就行：我只引报道原文，句句注明出处。',
  thanks: '不客气！还想查什么，随时问。',
  order: '我只做一件事：用会议报道的原文回答问题。想查哪次会议、哪件事，请直接问。',
  empty: '请写下您想问的，比如一个地方、一次会议、一件事。',
  capabilities: '我能从会议报道里找出原文来回答您：谁主持、何时何地、提了什么要求，句句注明出处。',
  start: '您好，我是“纪要”。您问会议上的事，我用报道原文回答，句句注明出处；报道里没有的，我就说没有。',
  helpTitle: '怎么用',
  helpLines: [
    '直接提问就行，例如“谁主持了会议”“对隔离有什么要求”。',
    '/meeting 加地名、日期、人名或届次，看会议摘要；不加什么，就列出全部会议。',
    '/topic 加话题，看每篇报道怎么说；/compare 加两个地名和话题，把两次会议放在一起看。',
    '/who 加姓名，看职务和参加的会议；/cite 加地名，给出参考文献。',
    '/ask 加问题，在群里提问；也可以 @我，或回复我的消息。',
    '/coverage 看本库收了什么；/privacy 看我记住什么、记多久。',
    '简体、繁体、拼音、英文都听得懂。',
  ],
  inlineHelp: (name: string) => `在任何聊天里输入 @${name} 加关键词，可把原文直接发过去。`,
  examples: '点一下试试：',
  exampleQuestion: (place: string) => `${place}的会议是谁主持的？`,
  exampleTopic: (place: string) => `${place}的会议提出了什么要求？`,
  privacy:
    '我只在内存里记住每个聊天的上一次问答，好让您接着追问：最多 30 分钟、最多 10,000 个聊天，重启即忘。我不存档，不把提问写进日志，也不交给任何人。按钮自带所需内容，不靠记忆。',
  textOnly: '我只读得懂文字。请把想问的写下来，我来翻报道。',
  unknownCommand: '没有这个命令。直接提问就行，或看 /help。',
  askWhat: '请在 /ask 后面写上问题，例如：/ask 谁主持了会议？',
  staleButton: '这个按钮已经失效，请再问一次。',
  gone: '这段文字已不在库里，请再问一次。',
  tooFast: '您问得太快了，我跟不上。请稍等几秒再问。',
  lostQuestion: '找不到原来的问题了，请再问一次。',
  failed: '抱歉，刚才出了点差错，请再试一次。',
  noWebPage: '没有网页地址',

  inlineNothing: '没有找到',
  inlineNothingHint: '报道里没有相关内容，换个说法试试',
  inlineOpen: '打开“纪要”提问',

  on: commandWords.hans,

  commands: {
    ask: '提问：用报道原文回答',
    meeting: '会议摘要：地名、日期、人名或届次',
    topic: '一个话题：每篇报道怎么说',
    compare: '比较两次会议',
    who: '一个人：职务、会议、原文',
    cite: '参考文献：GB/T 7714',
    coverage: '本库收了什么、哪些拿不准',
    help: '怎么用',
    privacy: '我记住什么、记多久',
    start: '开始',
  },
  description:
    '会议报道里的事，问我就行。我只引报道原文，句句注明出处；报道里没有的，我就说没有。\n\n试试：/meeting，或直接提问。',
  shortDescription: '用会议报道的原文回答问题，句句注明出处。',
}

export type Wording = typeof hans
