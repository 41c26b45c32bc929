// A question when, where, why or by whom something happens and a quotation in, whether the quotation tells it of that very thing out.
import type { Archive } from '../model.ts'
import { bigrams } from '../text/bigrams.ts'
import { findAskedEvent } from './asked-event.ts'
import { shareOf, soughtTerms } from './cover.ts'
import { SMALL } from './sought-words.ts'
import type { ToldSentence } from './told-sentences.ts'
import type { Understood } from './understand/understand.ts'

/** A day up to which figures hold is no day on which something comes about. */
const UNTIL_NOW = /截[至止]到?[\d月日号时年点]+/g
/** 「会议结束后」 tells when something else came about. */
const AFTERWARDS = /[\p{Script=Han}]{2}(?:[之以]?后|之前|以前|期间)(?=[,，])/gu

/** Least share of the event's words in the sentence; of all the others, where the event itself is worded otherwise (碰头, 例会). */
const EVENT_HELD = 0.3
const REST_HELD = 0.7

/**
 * Whether sentences tell when, where, why or by whom the event asked for came about, in the sentence that speaks of
 * it; true when none of these is asked. 「疫情什么时候结束」: not 「会议结束后,陈金虎随即主持召开…」.
 */
export function tellsEvent(archive: Archive, asked: Understood, sentences: readonly ToldSentence[]): boolean {
  const found = findAskedEvent(asked)
  if (!found) return true
  const { asks, told } = found
  const [from, to] = found.event
  const words = asked.sought.slice(from, to)
  const pairs = bigrams(words).filter((pair) => pair.length === 2 && !SMALL.test(pair))
  if (pairs.length === 0) return sentences.some(({ text }) => told.test(text))
  const terms = soughtTerms(archive, asked)
  const event = terms.filter(({ start, end }) => start < to && end > from)
  const rest = terms.filter((term) => !event.includes(term) && isTelling(term.term, asked))
  return sentences.some(({ text: whole }) => {
    const sentence = whole.replace(UNTIL_NOW, ' ')
    if (!told.test(sentence)) return false
    // Where something is got may be told with what comes after it: 「从平台获取赋码后,…」.
    const text = asks === 'where' ? sentence : sentence.replace(AFTERWARDS, ' ')
    // 「谁陪着娃娃」: 全程陪同.
    if (asks === 'who' && /^.[着了过]/u.test(words) && text.includes(words[0]!)) return true
    // 「由谁来定」: 由…确定.
    if (asks === 'who' && isDoneBy(words, text)) return true
    if (pairs.filter((pair) => text.includes(pair)).length >= EVENT_HELD * pairs.length) return true
    if (event.length > 0 && shareOf(archive, asked, event, text) >= EVENT_HELD) return true
    if (asks === 'where' || asks === 'who' || rest.length === 0) return false
    return shareOf(archive, asked, rest, text) >= REST_HELD
  })
}

/** Whether a clause says by whom, with a verb that ends as the one asked for does. */
function isDoneBy(words: string, text: string): boolean {
  const verb = words.replace(/[的了呢吗啊呀]+$/, '').at(-1)
  return verb !== undefined && new RegExp(`由[^,，。;；]{2,40}${verb}`, 'u').test(text)
}

/** A word that most reports hold (疫情) tells nothing of the event, nor does 「最晚」. */
function isTelling(term: string, { guide }: Understood): boolean {
  const [pair = term] = bigrams(term)
  return !term.startsWith('最') && guide.reportsWith(pair) * 2 <= guide.reports.length
}
