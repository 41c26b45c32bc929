// A page's headlines and body in, whether it is plainly no report of a meeting out.
import type { PageText } from './page-texts.ts'

/** Kinds of papers that speak of meetings without reporting one. */
const OTHER_GENRE =
  /(?:通知|通告|公告|通报|公开信|倡议书|一封信|感谢信|慰问信|办法|方案|意见|细则|规定|条例|指南|指引|问答|解读|评论员?|社论|时评|观察|综述|述评|侧记|手记|倡议|命令|通令|令|批复|建议|实录|问卷|名单|公示|措施|清单|须知|提示|手册|声明|预案|决定|发布会.*|答记者问.*|简历)(?:[（(〔【].*)?$/
/** A letter begins with its addressees: 「各县（市、区）人民政府：」「全市广大市民朋友们：」. */
const ADDRESSED =
  /^[^。！？]{2,120}(?:人民政府|部门|单位|机构|办公室|领导小组|委员会|指挥部|同志们?|朋友们?|市民|居民|群众|企业|家长|师生|同胞们?|们|局|厅|处)[)）]?[：:]\s*$|^(?:尊敬|亲爱)的|^各[^。，]{2,60}[：:]/
const SIGNED_NUMBER = /[〔[【（(](?:19|20)\d\d[〕\]】）)]\s?第?\d+号/
const MEETING_IN_TITLE = /主持|召开|会议(?!精神|通知|的通知)|座谈会|部署会|调度会|推进会/

/**
 * Whether a page is a notice, letter, rules, comment, interview or press conference: 「致全市人民的一封信」 mentions 主持会议 and
 * is none; 「甲主持召开会议研究若干措施」 stays a report although it ends in 措施.
 */
export function isNoMeeting(head: readonly PageText[], body: readonly PageText[]): boolean {
  const title = head.map(({ text }) => text.trim()).join('\n')
  const titles = title.split(/[\n\s]+/)
  const saysMeeting = MEETING_IN_TITLE.test(title)
  if (!saysMeeting && titles.some((one) => OTHER_GENRE.test(one))) return true
  const [first, second] = body.map(({ text }) => text)
  if (/的(?:通知|通告|公告|批复|公开信|一封信)$/.test(titles.at(-1) ?? '')) return true
  if ([first, second].some((text) => text !== undefined && text.length < 140 && ADDRESSED.test(text)))
    return true
  if (body.slice(0, 3).some(({ text }) => text.length < 80 && SIGNED_NUMBER.test(text))) return true
  return (
    head.length === 0 &&
    first !== undefined &&
    first.length < 60 &&
    OTHER_GENRE.test(first.replace(/\s+$/, ''))
  )
}
