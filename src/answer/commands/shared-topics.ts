// Meetings in, the topics all of them speak of out, most telling first.
import type { Archive, Choice } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { guideTo } from '../understand/guide.ts'
import { rarity } from '../understand/match-headings.ts'
import { bare, type Group, thesaurusGroups } from '../understand/thesaurus.ts'
import { GROUPS } from '../understand/thesaurus-data.ts'

const MOST_TOPICS = 8
/** A topic fits a button with both meetings beside it: two tokens of 24 and 12 bytes are 64. */
const LONGEST_TOPIC = 6
/** Sections of the thesaurus on how meetings go and how officials talk: no topics. */
const TALK = /会议|人与职务|党建|常见的|常用的动词/
/** What every report of these years is about, reverence, and what is forbidden of anything: no topics either. */
const NO_TOPIC =
  /^疫情|防控|肺炎|习近平|总书记|会议|讲话|要求|强调|落实|工作$|精神|记者|编辑|责任|意识|实事求是|公开透明|阻断|扑灭|自信|部门|属地|群众|传播途径|第一时间|守土|指挥|组织|领导|措施|坚决|全力|严格|形势|风险$|绷紧|两个维护|四个自信|动员|传播|麻痹|侥幸|松劲|清醒|严禁|禁止|不得|不许|不准|一律|允许/

/** Measures, manners and steps that any report has: 「不少于」 is a term of the thesaurus, no topic. */
const OF_ANYTHING = new Set(
  '以上 以下 不少于 不低于 不超过 任务 通过 阶段 提高 提升 单位 机构 电话 问题 举措 能力 水平 设备 尽快 及时 控制 渠道 平台 扩大 备足 新增 压缩 上半年 下半年 加密 频次 懈怠 解除 制度 响应 动工 在岗 清零 值班 一轮 单独 队伍 不落一户 争分夺秒 硬仗 新建 巡查 加强 加快 联合 参与 提供 保持 情况 方案 原则 标准 范围 全面 重点 及早 奖励 处罚 罚款 承诺 兑现 通报 期限 时限 限期 竣工 开工 完工 完成 达到 实现 整改 复盘'.split(
    ' ',
  ),
)

/**
 * Terms of the thesaurus that stand in the text of every meeting given, at most eight: those said most often, and in
 * few other reports, first. One term a group: 「核酸检测」 and 「核酸」 are one topic.
 */
export function sharedTopics(archive: Archive, choices: readonly Choice[]): string[] {
  const guide = guideTo(archive)
  const texts = choices.map((choice) => textOf(archive, choice))
  const found = topicGroups().flatMap(({ formal }) => {
    const terms = formal.map(bare).filter(isTopic)
    const scored = terms.flatMap((term) => {
      const counts = texts.map((text) => text.split(term).length - 1)
      const least = Math.min(...counts)
      if (least === 0) return []
      return { term, score: (1 + Math.log(least)) * (0.5 + rarity(term.slice(0, 2), guide)) }
    })
    return scored.sort((a, b) => b.score * b.term.length - a.score * a.term.length).slice(0, 1)
  })
  const topics: string[] = []
  for (const { term } of found.sort((a, b) => b.score - a.score)) {
    if (topics.length >= MOST_TOPICS) break
    if (!topics.some((other) => other.includes(term) || term.includes(other))) topics.push(term)
  }
  return topics
}

let groups: readonly Group[] | undefined

/** The groups that name things a meeting can be about. */
function topicGroups(): readonly Group[] {
  if (groups) return groups
  const heads = new Set<string>()
  let isTalk = false
  for (const line of GROUPS.split('\n'))
    if (line.startsWith('#')) isTalk = TALK.test(line)
    else if (!isTalk && line) heads.add(bare(line.split(/\s/, 1)[0]!))
  groups = thesaurusGroups().filter(({ name }) => heads.has(name))
  return groups
}

function isTopic(term: string): boolean {
  return (
    /^\p{Script=Han}+$/u.test(term) &&
    term.length > 1 &&
    term.length <= LONGEST_TOPIC &&
    !NO_TOPIC.test(term) &&
    !OF_ANYTHING.has(term)
  )
}

function textOf(archive: Archive, { report, meeting }: Choice): string {
  const { paragraphs, meetings } = archive.reports[report]!
  const [first, last] = meetings[meeting ?? -1]?.paragraphs ?? [0, paragraphs.length - 1]
  return fold(
    paragraphs
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('\n'),
  )
}
