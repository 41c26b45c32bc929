// A page's text in, the judgement out whether a tool wrote readings behind its Traditional characters.
import { isTraditionalOnly } from './traditional.ts'

/**
 * A Han character and a reading in brackets: 「時(shí)」, with a space inside on some sites: 「會(huì )」.
 * Groups: character, reading.
 */
export const READING =
  /([\u3400-\u9fff])[(（] ?([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿa-z][a-z]{0,3}) ?[)）]/g

/** Fewer readings than this are an author's glosses: the pages seen have hundreds, a clean one at most three. */
const FEWEST = 5
/** An author glosses 重(chóng) and 亳(bó) as readily as 齊(qí); the tool only ever Traditional-only characters. */
const FEWEST_TRADITIONAL = 0.8

/** True when the page is of the kind 「時(shí)間」; false for 「重(chóng)庆」「六安(lù ān)」 and for a textbook's pinyin. */
export function hasReadings(text: string): boolean {
  let traditional = 0
  let other = 0
  for (const match of text.matchAll(READING)) {
    if (isTraditionalOnly(match[1]!)) traditional++
    else other++
  }
  if (traditional < MANY && isWrittenTraditional(text)) return false
  return traditional >= FEWEST && traditional >= FEWEST_TRADITIONAL * (traditional + other)
}

/** So many readings no author writes. */
const MANY = 20
/** Forms only a person writing Traditional chooses, and what the tool leaves, for want of one partner. */
const CHOSEN = /[後裡裏於並採築隻鬥麼麵]/g
const LEFT = /[后里于并采筑只斗么面]/g

/** True when the page was Traditional from the start: 「之後於裡」, where the tool leaves 「之后于里」. */
function isWrittenTraditional(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const chosen = sample.match(CHOSEN)?.length ?? 0
  return chosen > 2 && chosen > 2 * (sample.match(LEFT)?.length ?? 0)
}
