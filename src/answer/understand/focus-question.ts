// A long message in, the part of it that asks out, or nothing when it is short or all of it asks.
import { fold } from '../../text/fold.ts'
import { clauses } from '../../text/sentences.ts'
import { lettersOf } from '../locate.ts'
import { findNamed, type Named } from './find-named.ts'
import type { Guide } from './guide.ts'
import { readShape } from './read-shape.ts'

/** Who tells of themselves first needs this many letters and clauses; a shorter message is read whole. */
const LONG = 40
const MANY = 4
/** The clause before the one that asks often says of what: 「对于返乡的人,到底怎么管?」. */
const BEFORE = 1
/** 「谢谢」「想请教一下」「您好」 ask for nothing. */
const COURTESY =
  /^(?:谢谢|感谢|麻烦|您好|你好|打扰|请问|想?请教|想问|拜托|不好意思|thank|please|hello|hi\b)[^?？]{0,12}[。.!！]?$/

/**
 * The clauses that ask, behind the places the message names: 「我家在长治,家里有老人,…,对于返乡的人怎么管？谢谢！」→
 * 「长治 对于返乡的人怎么管？」.
 */
export function focusQuestion(text: string, guide: Guide): string | undefined {
  if (lettersOf(text).length < LONG) return undefined
  const parts = clauses(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => !COURTESY.test(fold(part).trim()))
  if (parts.length < MANY) return undefined
  const last = parts.findLastIndex((part) => readShape(fold(part.trim())).asks)
  if (last < 0) return undefined
  const asking = parts.slice(Math.max(0, last - BEFORE), last + 1).join('')
  const places = ({ places }: Named) => places.filter(({ certain }) => certain).map((place) => place.text)
  const named = places(findNamed(fold(text), guide)).filter((place) => !fold(asking).includes(place))
  return [...new Set(named)].concat(asking).join(' ')
}
