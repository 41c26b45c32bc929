// A text of the page in, the divisions it names as its own out, each with how it is named.
import { type Division, divisionOf, divisionsRead, findPlaces } from '../text/places.ts'
import { ABBREVIATIONS } from '../text/places-data.ts'
import type { Mention } from './find-who.ts'
import type { PageText } from './page-texts.ts'

/** A division named somewhere, and what kind of naming it is. */
export interface Witness {
  division: Division
  others: readonly Division[]
  /** 「the category line 「资阳要闻」」, for the reason. */
  said: string
  in?: PageText
  start?: number
  end?: number
}

/** A division's neighbours in the text that make it another's affair: 「连云港疫情」「经停长治航班」「赴武汉」. */
const ANOTHERS_AFTER = /^(?:[省市州县区]?(?:等地?|疫情|籍|方向|航班|考察|学习|医疗队|支援|返|来|输入|地区等))/
const ANOTHERS_BEFORE = /(?:赴|援|支援|驰援|来自|经停|途经|前往|来|从|与|和|及|、|如|旅居|抵|至|到)$/
const OWN_AFTER =
  /^(?:[省市州县区盟旗]?(?:委|人民政府|政府|人大|政协|全[市州县区]|分会场|各|召开|举行|应对|疫情防控|新冠|组织|防控))/

export const short = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 24)}…`)

export function dateline(text: string): number {
  return (
    /^(?:本报|新华社|中新[社网])?[^，。\s]{2,8}?(?:\d{1,2}月\d{1,2}日)?[电讯]/.exec(text)?.[0].length ?? 0
  )
}

export function roleSpan({ in: text, start }: Mention): [number, number] {
  const from = Math.max(
    text.text.lastIndexOf('，', start),
    text.text.lastIndexOf('。', start),
    text.text.lastIndexOf(',', start),
  )
  return [from + 1, start]
}

/** @param isNameplate a publisher or column: 「武侯发布」 names the district although the short name may be chance elsewhere */
export function placesIn(
  text: PageText,
  said: string,
  from = 0,
  to = text.text.length,
  isNameplate = false,
): Witness[] {
  return findPlaces(text.text.slice(from, to))
    .filter(({ certain, name, full }) => certain || name === full || isNameplate)
    .map(({ start, end, others, ...division }) => ({
      division,
      others,
      said,
      in: text,
      start: start + from,
      end: end + from,
    }))
}

export function placesInWords(words: string, said: string, rest: readonly PageText[]): Witness[] {
  const line = rest.find(({ text }) => text.includes(words))
  return line
    ? placesIn(line, said, line.text.indexOf(words), line.text.indexOf(words) + words.length, true)
    : findPlaces(words).map((place) => ({ division: place, others: place.others, said }))
}

/** Not another's affair: 「连云港疫情」 is what a meeting is about, 「援鄂」「赴武汉」 is elsewhere. */
export function isOwn({ in: text, start, end }: Witness): boolean {
  if (!text) return true
  const after = text.text.slice(end!, end! + 8)
  if (OWN_AFTER.test(after) && !/^[市]?疫情(?!防)/.test(after))
    return !/(?:赴|援|支援|来自)$/.test(text.text.slice(0, start))
  return !ANOTHERS_AFTER.test(after) && !ANOTHERS_BEFORE.test(text.text.slice(Math.max(0, start! - 3), start))
}

/** Divisions the body claims as its own, the most often named first; abbreviations (「入川返川」) only confirm. */
export function ownWords(body: readonly PageText[]): Witness[] {
  const found = body
    .flatMap((one) => placesIn(one, 'the body'))
    .filter(isOwn)
    .slice(0, 400)
  const abbreviated = new Set(
    body.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /(?:入|返|来|在|环|离|驻|抵)(\p{Script=Han})(?=[人返车货、，。；]|治安|企业|务工|高校)/gu,
        ),
      ].flatMap((match) => ABBREVIATIONS[match[1]!] ?? []),
    ),
  )
  const weight = ({ division, in: text, end }: Witness): number =>
    found.filter((one) => one.division.code === division.code).length +
    (OWN_AFTER.test(text!.text.slice(end!, end! + 8)) ? 5 : 0) +
    ([...abbreviated].some((code) => division.code === code) ? 3 : 0)
  const shortForms: Witness[] = [...abbreviated].flatMap((code) => {
    const division = divisionOf(code)
    return division && abbreviated.size === 1
      ? [{ division, others: [], said: 'an abbreviation in the body' }]
      : []
  })
  return [...found.sort((a, b) => weight(b) - weight(a)), ...shortForms]
}

/** 「/gsyl/changzhi/389.html」→ 长治市. */
export function placesInUrl(url: string): Witness[] {
  const parts = url.split(/[/.?&=_-]/).filter((part) => /^[a-z]{3,}$/i.test(part))
  return parts.flatMap((part) =>
    divisionsRead(part).map((division) => ({ division, others: [], said: `the page's address (${part})` })),
  )
}
