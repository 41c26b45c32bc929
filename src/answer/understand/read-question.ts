// One message in, what its words say by themselves out: fact, office, names, shape, and what is left over.
import { withoutQuestionWords } from '../../text/question-words.ts'
import { lettersOf } from '../locate.ts'
import {
  type AskedFact,
  type FoundFact,
  findAskedFact,
  findAskedSaying,
  findBareFact,
} from './find-asked-fact.ts'
import { findNamed, type Named } from './find-named.ts'
import { findAskedOffice, officesIn } from './find-office.ts'
import type { Guide } from './guide.ts'
import { mendNames } from './mend-names.ts'
import type { Mended } from './mend-question.ts'
import { readShape, type Shape } from './read-shape.ts'

/** A message read on its own. */
export interface Reading {
  /** Folded, in Chinese words. */
  text: string
  /** Folded, in the language it was asked in. */
  asked: string
  fact?: AskedFact
  /** The office whose holder is asked for. */
  office?: string
  named: Named
  shape: Shape
  /** Folded text between quotation marks. */
  phrases: string[]
  /** Content words left when names, the asking and talk of meetings are taken out: 「疫苗 接种」. */
  rest: string
}

/** Reads one message. How it asks is read in its own language, what it asks about in Chinese. */
export function readQuestion(message: Mended, guide: Guide): Reading {
  const text = mendNames(message.chinese.replace(/\s+/g, ' ').trim(), guide.people)
  const asked = mendNames(message.asked.replace(/\s+/g, ' ').trim(), guide.people)
  const named = findNamed(text, guide)
  const phrases = findPhrases(asked)
  const found = phrases.join('').length < 2 ? (findAskedFact(asked) ?? findAskedFact(text)) : undefined
  const office =
    findAskedOffice(withoutPlaces(asked, named)) ??
    findAskedOffice(withoutPlaces(text, named)) ??
    bareOffice(text, named)
  const names = namesIn(named)
  const askingWords = [...(found ? [found.words] : []), ...(office ? [office.words] : [])]
  // 「When did they meet」 leaves nothing in its own language; its Chinese words still say 聚会.
  const isBare = found !== undefined && /[a-z]/.test(asked) && !contentOf(without(asked, askingWords))
  const rest = isBare ? '' : contentOf(without(text, [...names, ...askingWords]))
  const speaker = office ? undefined : findAskedSpeaker(asked, named)
  const read = { text, asked, named, shape: readShape(asked), phrases }
  if (speaker && !contentOf(without(withoutPlaces(text, named), [...names, ...speaker.words])))
    return { ...read, rest: '', fact: 'said', ...(speaker.office && { office: speaker.office }) }
  const fact = office
    ? 'holder'
    : // What is demanded of a thing is no fact of the meeting but to be looked for.
      found?.fact === 'demands' && rest
      ? undefined
      : factOf(found, named, asked, without(text, names), speaker !== undefined)
  return {
    ...read,
    rest: fact && fact !== found?.fact && !office ? '' : rest,
    ...(fact && { fact }),
    ...(office && { office: office.office }),
  }
}

/** 「德州市长」 is 市长 of 德州, not a 州长: the place goes, the 市 that belongs to the office stays. */
function withoutPlaces(text: string, { places }: Named): string {
  const bare = places.map((place) =>
    place.text.length > 2 ? place.text.replace(/[省市州县区]$/, '') : place.text,
  )
  return without(text, bare)
}

/** 「德州市长」 typed as two words of a search box asks who that is; 「市长」 alone is a keyword. */
function bareOffice(text: string, named: Named): { office: string; words: string } | undefined {
  if (named.places.length === 0) return undefined
  const left = without(withoutPlaces(text, named), [...named.people]).replace(/^那么?|呢(?=[?？。!]*$)/g, '')
  const [office] = officesIn(left)
  return office && !lettersOf(without(left, [office]).replace(/的/g, ''))
    ? { office, words: office }
    : undefined
}

/** Whose words are asked for, a person's or those of the holder of an office, and the words that ask. */
function findAskedSpeaker(asked: string, named: Named): { office?: string; words: string[] } | undefined {
  const saying = findAskedSaying(asked)
  if (saying === undefined) return undefined
  const offices = officesIn(withoutPlaces(asked, named))
  if (named.people.length > 0) return { words: [saying, ...offices] }
  return offices[0] ? { office: offices[0], words: [saying, ...offices] } : undefined
}

const ASKS_WHO_ONE_IS = /是谁|谁是|\bwho(?:'s| is| was)\b/
const WAS_PRESENT =
  /(?:出席|参加|参会|到会|到场|在场|列席|与会|露面|来|去)(?:了|过|咗)?(?:[^,，。?？]{0,8}会议?)?(?:了)?(?:没有|没|吗|么|嘛|冇)[呢啊呀]*[?？。]*$|(?:有没有|是否|是不是)(?:去|来|也)?(?:出席|参加|参会|到会|到场|在场|列席|与会)|\b(?:did|was|were|has) [a-z ]{2,30}\b(?:attend|present|there|take part|join)\b/
const ASKS_WHAT_ONE_DID = /[干做当]/

/** Of a person one asks who that is; what a person said is no fact of the meeting but a thing to look for. */
function factOf(
  found: FoundFact | undefined,
  named: Named,
  asked: string,
  rest: string,
  isSaying: boolean,
): AskedFact | undefined {
  const fact = found?.fact ?? findBareFact(rest)
  if (fact === 'office' && named.people.length === 0) {
    // 「主持人是什么职务」: the sentence that names the chair gives the office.
    if (/主持|chair|presid/.test(asked)) return 'chair'
    return /讲话|发言|spoke|speaker/.test(asked) ? 'speakers' : 'office'
  }
  if (fact === 'demands') return named.people.length === 0 ? fact : undefined
  if (named.people.length === 0) return isSaying && fact === 'about' ? undefined : fact
  // 「于贵平出席了吗」: the sentence that names him there answers, as it does for his office.
  if (fact === undefined && WAS_PRESENT.test(asked)) return 'office'
  if (fact === 'about') return ASKS_WHAT_ONE_DID.test(found?.words ?? '') ? 'office' : undefined
  if (fact !== undefined) return fact
  return ASKS_WHO_ONE_IS.test(asked) || !contentOf(rest) ? 'office' : undefined
}

/** What a question's names look like in its text. */
export function namesIn({ places, people, days, sessions }: Named): string[] {
  return [...places, ...days, ...sessions].map(({ text }) => text).concat(people)
}

const QUOTED = /[“"「『‘《]([^”"」』’》]{1,80})[”"」』’》]/g

/** Text set between quotation marks, as one means it word for word; 「“14+7”是什么」→ 14+7. */
function findPhrases(folded: string): string[] {
  return [...folded.matchAll(QUOTED)].map((match) => match[1]!.trim()).filter((phrase) => lettersOf(phrase))
}

/** The text with these parts taken out, longest first. */
export function without(text: string, parts: readonly string[]): string {
  return [...parts]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ' '), text)
}

// Talk about meetings and reports as such, and the small words between: none picks out a meeting or a topic.
const MEETING_TALK =
  /[这那](?:一?块儿?|档子?事|码事)(?=[上里呢啊的,，。?？\s]|各|$)|这一?次|那一?次|该次|此次|本次|上次|这个|那个|这场|那场|会议|开会|召开|举行|举办|大会(?!议)|会上|会后|开的会议?|的会议?|次会议?|报道|文章|纪要|市里|州里|那边|那里|这边|当地|有关|关于|对于|方面|内容|情况|领导|市委|州委|省委|县委|区委|市政府/g
// 「提到」「说了」: that something was said, not what.
const SAYING =
  /(?:都|有)?(?:提到|提及|提过|讲到|讲过|讲了|讲的|说到|说过|说了|说的|谈到|谈过|谈了|涉及|聊到)了?|(?:都|各自?是?)?(?:怎么|咋|如何)[说讲]的?|分别|各自/g
const SMALL_WORDS =
  /(?<=^|[\s\p{P}])(?:[的嘅了在是由被和与及跟同对把给向从到为以于就都也还又那这会市州省县区开要让们有没呢啊]+)(?=$|[\s\p{P}])/gu
// 「的视频」: what is left of a phrase whose head was taken out.
const EDGES = /(?<=^|\s)[的了吗呢吧是]+|[的了吗呢吧是㗎嘅咗]+(?=\s|$)/g
const ENGLISH_TALK =
  /\b(?:the|a|an|of|in|on|at|to|for|by|and|or|is|are|was|were|be|been|did|does|do|has|have|had|it|its|that|this|these|those|there|their|them|they|he|she|his|her|him|who|whom|what|when|where|which|why|how|with|from|about|as|please|tell|me|i|you|we|us|my|can|could|should|would|will|meetings?|conferences?|sessions?|reports?|held|hold|city|prefecture|province|county|place|take|took|happen(?:ed)?|officials?|person|people|name|also|else|not|any|some|all|said|say|says|s)\b/g

// 「在哪个城市」 asks for no sentence on cities.
const WHICH_PLACE = /(?:哪(?:一)?[个座处]|什么|啥子?)(?:城市|地方|市|城)(?!里)/g
// 「吃不吃」「管没管」 ask about 吃 and 管; 「能不能」 and the like ask about nothing.
const A_NOT_A = /(\p{Script=Han})[不没](?=\1)/gu

/** Talk about meetings as such blanked out, letter for letter, so that places in the text stay. */
export function blankTalk(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length)
  return text
    .replace(A_NOT_A, blank)
    .replace(WHICH_PLACE, blank)
    .replace(ENGLISH_TALK, blank)
    .replace(MEETING_TALK, blank)
    .replace(SAYING, blank)
}

/** Content words of a folded text, the rest taken out. 「会议由谁主持」→「主持」. */
export function contentOf(text: string): string {
  return withoutQuestionWords(text)
    .replace(ENGLISH_TALK, ' ')
    .replace(MEETING_TALK, ' ')
    .replace(SAYING, ' ')
    .replace(SMALL_WORDS, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(SMALL_WORDS, ' ')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
    .trim()
}
