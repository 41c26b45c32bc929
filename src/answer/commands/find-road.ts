// A question in plain words in, the command it stands for out, or nothing when it is simply a question.
import type { Archive, Road } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { answer } from '../answer.ts'
import { findAskedFact } from '../understand/find-asked-fact.ts'
import { mendQuestion } from '../understand/mend-question.ts'
import { readShape } from '../understand/read-shape.ts'
import { compareMeetings, namesIn, topicIn } from './compare-meetings.ts'
import { findPeople } from './find-person.ts'
import { findTopic } from './find-topic.ts'

/** Longer messages say more than one name or comparison. */
const LONGEST = 100
const WHO =
  /^(?:请问|那|这个)?(.{2,20}?)(?:是谁|是什么人|是哪位|是何人|何许人也?|係邊個|系边个)[呀啊呢]?[?？。]*$|^谁是(.{2,12}?)[呀啊呢]?[?？。]*$|^who(?:'s|’s| is| was) ([a-z' ’]{3,40}?)\??$/

const ORDERED = /^(?:请|帮我)?(?:比较|对比|比一?比)|^(?:please )?compare\b/
// 「资阳和阿坝都提到了什么」 asks for what both speak of.
const IN_COMMON =
  /(?:都|共同)(?:提到|讲|说|谈|要求|强调)(?:了|过|的)?(?:些)?(?:什么|啥|哪些)|(?:有|有些|有哪些)?(?:什么|哪些|啥)?(?:共同点|相同点|相同之处|共同之处|一样的地方)|\bin common\b/
const SPEAKS_OF = '(?:提到|提及|提过|谈到|谈及|谈过|讲到|讲过|说到|说过|涉及|讨论)'
// 「哪些会议提到疫苗」: which of all reports, not a fact of one.
const TOPIC = new RegExp(
  `^(?:请问)?都?有?(?:哪些|边啲|哪几[次个场篇份]|哪[次个场篇份]|几[次个场篇份])(?:会议?|报道|地方|城市|地区)(?:上|里|中)?(?:都|也|曾|有)*${SPEAKS_OF}(?:了|过)?([^?？]{1,20}?)(?:的|了|吗|呢)?[?？。]*$|^(?:which|what) (?:meetings?|reports?|cities|places) (?:mention(?:ed|s)?|talk(?:ed)? about|(?:speak|spoke) of|discuss(?:ed)?) ([^?]{2,40}?)\\??$`,
)

/** 「盛蕾是谁」→ /who 盛蕾, 「比较一下资阳和德州怎么管农村」→ /compare; 「市委书记是谁」 is a question like any other. */
export async function findRoad(archive: Archive, text: string): Promise<Road | undefined> {
  if (text.length > LONGEST) return undefined
  const folded = fold(text).trim()
  const match = WHO.exec(folded)
  const name = match?.[1] ?? match?.[2] ?? match?.[3]
  if (name) {
    const found = findPeople(archive, name)
    return found.kind === 'none' ? undefined : { command: 'who', argument: name }
  }
  const spoken = TOPIC.exec(folded)
  const topic = spoken?.[1] ?? spoken?.[2]
  if (topic) {
    const told = await findTopic(archive, topic)
    return told.kind === 'none' ? undefined : { command: 'topic', argument: topic }
  }
  const inCommon = IN_COMMON.test(folded)
  if (!inCommon && (!readShape(folded).comparison || findAskedFact(folded))) return undefined
  const mended = mendQuestion(text, archive.lexicon).chinese
  const names = namesIn(archive, mended)
  if (names.length !== 2) return undefined
  if (inCommon)
    return {
      command: 'compare',
      argument: [...names, topicIn(mended.replace(IN_COMMON, ' '), names)].join(' ').trim(),
    }
  // 「资阳和德州有什么区别」 may be answered at large; whoever orders 「比较资阳和德州」 is asked on what.
  if (!topicIn(mended, names)) {
    const isOrder = ORDERED.test(folded) || (await answer(archive, { text })).kind === 'nothing'
    return isOrder ? { command: 'compare', argument: names.join(' ') } : undefined
  }
  const compared = await compareMeetings(archive, text)
  return compared.kind === 'compared' ? { command: 'compare', argument: text } : undefined
}
