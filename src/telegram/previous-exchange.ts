// A message and the chat's last answer in, the exchange that the message may follow out.
import type { Exchange } from '../model.ts'
import { citedIn, type Incoming, readBack } from './read-incoming.ts'
import type { RecentAnswer } from './recent-answers.ts'
import type { Scene } from './view.ts'

/**
 * What a follow-up follows: the bot's message it replies to, else the chat's last answer; in a group only the
 * asker's own. Of an older message only what it cites is known, and the question where it stands in the message.
 */
export function previousExchange(
  last: RecentAnswer | undefined,
  scene: Scene,
  { repliedTo, answerTo }: Incoming,
  asker: number | undefined,
): Exchange | undefined {
  const { archive } = scene.desk
  const tokens = citedIn(repliedTo)
  const cited = tokens.flatMap((token) => {
    const target = archive.lookup(token)
    return target ? [archive.reports[target.report]!.token] : []
  })
  if (cited.length === 0)
    return last && (repliedTo || answerTo.chat.type === 'private' || last.by === asker)
      ? last.exchange
      : undefined
  const back = readBack(repliedTo, scene.botName)
  const isLast = last && tokens.some((token) => last.quotes.has(token))
  const question = isLast ? last.exchange.question : back.question || back.exchange?.question
  return { question: question ?? '', reports: [...new Set(cited)] }
}
