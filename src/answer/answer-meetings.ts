// A question as read in, the list of meetings out when it asks for them as such, or nothing.
import type { Answer, Archive, Exchange } from '../model.ts'
import { findMeetings } from './commands/find-meetings.ts'
import { newestFirst } from './say-nothing.ts'
import { allMeetings } from './understand/choose-reports.ts'
import { namesIn, type Reading, without } from './understand/read-question.ts'

/** A longer message asks for more than a list. */
const LONGEST = 40
// What is left of 「四川有哪些会议」「列出全部会议」「哪次会议最早」 when the names are taken out.
const LIST = new RegExp(
  `^(?:${[
    '(?:请|麻烦)?(?:帮我|给我)?(?:列出|列一下|列举|看看?|查看|查一?下|显示|展示)?(?:一下)?(?:你们?|您|库里|本库|这里|那里|那边|现在|目前|一共|总共|都|到底)*(?:有|收录?了?|召?开了?|召?开过|举行了?)?(?:过|着)?(?:哪些|什么|啥|哪几[次个场篇]|多少[次个场篇]?|几[次个场篇]|全部|所有)的?(?:会议?|报道)(?:纪要|记录|列表|清单)?[呢呀啊吗]?',
    '(?:全部|所有)?(?:会议|报道)(?:列表|清单|目录)',
    '(?:召?开过?|收录?)?的?(?:会议?|报道)(?:一共|总共|都)?有(?:哪些|哪几[次个场篇]|几[次个场篇]|多少[次个场篇]?)[呢呀啊]?',
    '(?:最早|最晚|最先|第一次)(?:召?开|举行)?的?(?:那?一?[次个场])?会议?(?:是|在)?(?:哪一?[次个场]|什么)?',
    '哪一?[次个场]会议?(?:是)?(?:最早|最晚|最新|最近|最先|最后)(?:开|召开|举行)?的?',
  ].join('|')})$`,
)
/** Up to three words that may be a name; the reading knows whether they are: 「Aba」「Aba Prefecture」. */
const WORDS = "((?: [a-z'-]+){0,3})"
const ENGLISH_LIST = new RegExp(
  `^(?:${[
    `(?:please )?(?:list|show)(?: me)?(?: all)?(?: of)?(?: the)?${WORDS} (?:meetings|reports)(?: you (?:have|hold|know))?(?: (?:in|from|of)${WORDS})?`,
    'which (?:meeting|report) (?:was|is|came) (?:held )?(?:the )?(?:first|last|latest|newest|oldest|earliest|most recent)',
    `(?:what|which|how many) (?:meetings|reports) (?:do you (?:have|hold|know)|are there)(?: (?:in|from|of)${WORDS})?`,
  ].join('|')})$`,
)
/** 「阿坝会议摘要」「给我看资阳会议全文」: the summary, from which the full text is one tap away. */
const SUMMARY =
  /^(?:请|麻烦)?(?:帮我|给我)?(?:看一?下|看看?|发一?下|打开)?的?(?:那?次?会议?|报道)?的?(?:摘要|概要|全文|原文)[呢吧]?$/
const ENGLISH_SUMMARY =
  /^(?:(?:show|give) me )?(?:the )?(?:[a-z'-]+(?: meeting)? (?:summary|full text)|(?:summary|full text) of (?:the )?[a-z'-]+(?: meeting)?)$/

/** 「这是哪次会议」 asked of nothing that was said before. */
const WHICH_IS_THIS = /^(?:这|那)(?:是|说的是|讲的是|指的是)哪一?[次个场]会议?(?:的报道)?$/

/** The meetings asked for as such, newest first; those named when some are. 「哪些会议提到疫苗」 asks for more. */
export async function answerMeetings(
  archive: Archive,
  reading: Reading,
  previous?: Exchange,
): Promise<Answer | undefined> {
  if (reading.asked.length > LONGEST) return undefined
  const names = namesIn(reading.named)
  const isOpen = !previous && WHICH_IS_THIS.test(withoutEnd(reading.text))
  if (!isOpen && !asksForList(reading, names) && !asksForSummary(reading, names)) return undefined
  if (names.length === 0)
    return { kind: 'meetings', choices: newestFirst(archive, allMeetings(archive)), argument: '' }
  const found = await findMeetings(archive, names.join(' '))
  if (found.kind === 'none') return undefined
  const choices = found.kind === 'one' ? [found.choice] : found.choices
  return { kind: 'meetings', choices: newestFirst(archive, choices), argument: names.join(' ') }
}

function asksForList({ text, asked, rest }: Reading, names: string[]): boolean {
  if (LIST.test(withoutNames(text, names))) return true
  const match = withoutEnd(asked).match(ENGLISH_LIST)
  if (!match) return false
  const isPlain = match.slice(1).every((words) => !words)
  return isPlain || (names.length > 0 && !rest)
}

const asksForSummary = ({ text, asked }: Reading, names: string[]) =>
  names.length > 0 && (SUMMARY.test(withoutNames(text, names)) || ENGLISH_SUMMARY.test(withoutEnd(asked)))

const withoutEnd = (text: string) => text.replace(/[?？。.!！]+$/, '').trim()

function withoutNames(text: string, names: string[]): string {
  return without(withoutEnd(text), names)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[的在]|(?<=[\p{Script=Han}])\s/gu, '')
    .trim()
}
