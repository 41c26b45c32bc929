// The page's texts and one meeting in, the division it belongs to out, with what says so.
import type { Level } from '../model.ts'
import { type Division, divisionOf, divisionsRead, findPlaces, isPartOf } from '../text/places.ts'
import { ABBREVIATIONS } from '../text/places-data.ts'
import type { Mention } from './find-who.ts'
import type { PageText, Sentence } from './page-texts.ts'

export interface Where {
  place: Division | null
  province: Division | null
  level: Level | null
  /** Why `place` is known when its full name does not stand in the text that names it. */
  placeReason?: string
  levelReason?: string
  /** Where it is named, if in a text of the page. */
  in?: PageText
  start?: number
  end?: number
}

/** A division named somewhere, and what kind of naming it is. */
interface Witness {
  division: Division
  others: readonly Division[]
  /** 「the category line 「资阳要闻」」, for the reason. */
  said: string
  in?: PageText
  start?: number
  end?: number
}

/** Organs and jurisdictions as they stand at the head of names, offices and hosts, with the level they mean. */
const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/全国|国务院|中央|中共中央|国家|^部|部长|部党组/, '国家'],
  [
    /省委|省政府|全省|我省|省长|^省|省[人政]大?协?|自治区(?:党委|人民政府|主席|政府)|.省(?:委|人|政|应|新|疫|$)/,
    '省',
  ],
  [/州委|州政府|全州|我州|州长|^州|自治州|盟委|盟行署|全盟|盟长|^盟|地委|行署/, '州'],
  [/县委|县政府|全县|我县|县长|^县|旗委|旗政府|全旗|旗长|^旗|自治县/, '县'],
  [/镇党?委|镇长|全镇|我镇|^镇|乡党?委|乡长|全乡|^乡|街道/, '乡'],
  [/区委(?!员)|区政府|全区|我区|区长|^区|\p{Script=Han}{2,4}区(?:委|人|疫|应|新)/u, '区'],
  [/市委(?!员)|市政府|全市|我市|市长|^市|\p{Script=Han}{2,4}市(?:委|人|疫|应|新|政|防|第)/u, '市'],
  [/村委|村党支部|全村|社区(?:党|居)/, '村'],
  [/公司|集团|医院|大学|学院|中学|小学|学校/, '单位'],
]

/** The level words speak of, the one that comes first in them: 「市委应对…领导小组会议」→ 市. */
export function levelOf(words: string): Level | null {
  const hits = LEVEL_WORDS.flatMap(([pattern, level]) => {
    const match = pattern.exec(words)
    return match ? [{ level, at: match.index }] : []
  })
  hits.sort((a, b) => a.at - b.at)
  return hits[0]?.level ?? null
}

/** Whether a division can hold meetings of a level; 「全区」 also means an autonomous region. */
function fits(division: Division, level: Level | null): boolean {
  if (level === null) return true
  if (level === '省') return division.rank === 1
  if (level === '市') return division.full.endsWith('市')
  if (level === '州') return division.rank === 2 && division.level === '州'
  if (level === '县') return division.level === '县' && division.rank === 3
  if (level === '区')
    return (division.rank === 3 && division.level === '区') || division.full.endsWith('自治区')
  return level === '乡' || level === '村' || level === '单位'
}

/** A division's neighbours in the text that make it another's affair: 「连云港疫情」「经停长治航班」「赴武汉」. */
const ANOTHERS_AFTER = /^(?:[省市州县区]?(?:等地?|疫情|籍|方向|航班|考察|学习|医疗队|支援|返|来|输入|地区等))/
const ANOTHERS_BEFORE = /(?:赴|援|支援|驰援|来自|经停|途经|前往|来|从|与|和|及|、|如|旅居|抵|至|到)$/
const OWN_AFTER =
  /^(?:[省市州县区盟旗]?(?:委|人民政府|政府|人大|政协|全[市州县区]|分会场|各|召开|举行|应对|疫情防控|新冠|组织|防控))/

/** What the right of way is decided on. */
export interface PlaceTexts {
  opening: readonly Sentence[]
  nameSpan: { in: PageText; start: number; end: number } | null
  host: string | null
  venue: string | null
  mentions: readonly Mention[]
  head: readonly PageText[]
  body: readonly PageText[]
  rest: readonly PageText[]
  publisher: string | null
  url: string | null
  isOnly: boolean
}

/**
 * The right of way among what names a meeting's division, argued here and nowhere else. What speaks of the meeting comes
 * before what speaks of the page, and what the report's author wrote before what the site prints on every page:
 *  1. the meeting's name (「中共阿坝州委…会议」), 2. its headlines, 3. the rest of the sentence that brings it, 4. the offices of
 *  those present (「常州市委书记」), 5. the category line (「资阳要闻」), 6. the publisher (「资阳日报」) and the dateline,
 *  7. the body's own words (「在常州分会场」「入川返川」), 8. the page's owner (a host may serve many cities), 9. the address.
 * A witness counts only at the meeting's own level: on a city's page 全省 means the province the city lies in, and a
 * publisher's province (「山西大院」) does not name a city.
 */
export function findWhere(texts: PlaceTexts): Where {
  const level = levelOfMeeting(texts)
  const ways = witnessesInOrder(texts)
  const witnesses = ways.flat()
  for (const witness of witnesses) {
    const division = [witness.division, ...witness.others].find((one) => fits(one, level.level))
    if (division) return settle(witness, division, level, witnesses)
  }
  if (level.level === '省') {
    const provinces = new Set(witnesses.map(({ division }) => division.province))
    const strong = ways.slice(0, 7).flat()
    const first = strong[0] ?? witnesses[0]
    if (first && (provinces.size === 1 || strong.length > 0)) {
      const province = divisionOf(`${first.division.code.slice(0, 2)}0000`)
      if (province) {
        const reason = `${first.said} names ${first.division.full}, which lies in ${province.full}`
        return { place: province, province, ...level, placeReason: reason, ...spot(first) }
      }
    }
  }
  return withoutPlace(level, witnesses)
}

/** The level is known but not the division: the province may still be. */
function withoutPlace(level: Pick<Where, 'level' | 'levelReason'>, witnesses: readonly Witness[]): Where {
  if (level.level === '国家') return { place: null, province: null, ...level }
  const [first] = witnesses
  const province = first ? (divisionOf(`${first.division.code.slice(0, 2)}0000`) ?? null) : null
  return { place: null, province, ...level }
}

function settle(
  witness: Witness,
  division: Division,
  level: Pick<Where, 'level' | 'levelReason'>,
  witnesses: readonly Witness[],
): Where {
  const settled = amongNamesakes(witness, division, level.level, witnesses)
  const province = divisionOf(`${settled.code.slice(0, 2)}0000`) ?? null
  const literal = witness.in?.text.slice(witness.start, witness.end) === settled.full
  const known: Where = { place: settled, province, ...level, ...spot(witness) }
  if (level.level === null) {
    known.level = settled.rank === 1 ? '省' : settled.level
    known.levelReason = `the level of ${settled.full}`
  }
  return literal ? known : { ...known, placeReason: `${witness.said} names ${settled.full}` }
}

function spot(witness: Witness): Pick<Where, 'in' | 'start' | 'end'> {
  return witness.in ? { in: witness.in, start: witness.start!, end: witness.end! } : {}
}

/** 「朝阳」「鼓楼区」 are several: the one in a division that another witness names. */
function amongNamesakes(
  witness: Witness,
  division: Division,
  level: Level | null,
  all: readonly Witness[],
): Division {
  const namesakes = [witness.division, ...witness.others].filter((one) => fits(one, level))
  if (namesakes.length < 2) return division
  const inside = namesakes.find((one) =>
    all.some((other) => other.division.code !== one.code && isPartOf(one.code, other.division.code)),
  )
  return inside ?? division
}

function levelOfMeeting({
  opening,
  nameSpan,
  host,
  mentions,
}: PlaceTexts): Pick<Where, 'level' | 'levelReason'> {
  const name = nameSpan ? nameSpan.in.text.slice(nameSpan.start, nameSpan.end) : ''
  const own = levelOf(name.slice(0, 24)) ?? (host ? levelOf(host) : null)
  if (own) return { level: own }
  for (const { words } of opening) {
    const said = levelOf(/[我全][省市州县区盟旗镇乡]/.exec(words)?.[0] ?? '')
    if (said) return { level: said }
  }
  const office = mentions.map(({ role }) => role && levelOf(role)).find(Boolean)
  return office
    ? { level: office, levelReason: 'the level of the offices of those who led it' }
    : { level: null }
}

function witnessesInOrder(texts: PlaceTexts): Witness[][] {
  const { opening, nameSpan, head, body, rest, mentions, publisher, url, venue } = texts
  const line = (kind: string): PageText[] => rest.filter((one) => one.kind === kind)
  const notVenue = (witness: Witness): boolean =>
    !venue?.includes(witness.in?.text.slice(witness.start, witness.end) ?? '　')
  const named = nameSpan ? placesIn(nameSpan.in, "the meeting's name", nameSpan.start, nameSpan.end) : []
  const openings = opening
    .flatMap((one) => placesIn(one.in, 'the sentence on the meeting', one.start, one.end))
    .filter(isOwn)
  return [
    named,
    texts.isOnly
      ? head
          .flatMap((one) => placesIn(one, 'the headline'))
          .filter(isOwn)
          .filter(notVenue)
      : [],
    openings.filter(notVenue),
    mentions.flatMap((one) => placesIn(one.in, `an office of those present`, ...roleSpan(one))).filter(isOwn),
    line('category').flatMap((one) => placesIn(one, `the category line 「${short(one.shown)}」`)),
    [
      ...(publisher ? placesInWords(publisher, `the publisher 「${publisher}」`, rest) : []),
      ...body.slice(0, 1).flatMap((one) => placesIn(one, 'the dateline', 0, dateline(one.text))),
    ],
    ownWords(body).filter(notVenue),
    line('owner').flatMap((one) => placesIn(one, `the page's owner 「${short(one.shown)}」`)),
    url ? placesInUrl(url) : [],
  ]
}

const short = (text: string): string => text.slice(0, 20)

function dateline(text: string): number {
  return (
    /^(?:本报|新华社|中新[社网])?[^，。\s]{2,8}?(?:\d{1,2}月\d{1,2}日)?[电讯]/.exec(text)?.[0].length ?? 0
  )
}

function roleSpan({ in: text, start }: Mention): [number, number] {
  const from = Math.max(
    text.text.lastIndexOf('，', start),
    text.text.lastIndexOf('。', start),
    text.text.lastIndexOf(',', start),
  )
  return [from + 1, start]
}

function placesIn(text: PageText, said: string, from = 0, to = text.text.length): Witness[] {
  return findPlaces(text.text.slice(from, to))
    .filter(({ certain, name, full }) => certain || name === full)
    .map(({ start, end, others, ...division }) => ({
      division,
      others,
      said,
      in: text,
      start: start + from,
      end: end + from,
    }))
}

function placesInWords(words: string, said: string, rest: readonly PageText[]): Witness[] {
  const line = rest.find(({ text }) => text.includes(words))
  return line
    ? placesIn(line, said, line.text.indexOf(words), line.text.indexOf(words) + words.length)
    : findPlaces(words).map((place) => ({ division: place, others: place.others, said }))
}

/** Not another's affair: 「连云港疫情」 is what a meeting is about, 「援鄂」「赴武汉」 is elsewhere. */
function isOwn({ in: text, start, end }: Witness): boolean {
  if (!text) return true
  const after = text.text.slice(end!, end! + 8)
  if (OWN_AFTER.test(after) && !/^[市]?疫情(?!防)/.test(after))
    return !/(?:赴|援|支援|来自)$/.test(text.text.slice(0, start))
  return !ANOTHERS_AFTER.test(after) && !ANOTHERS_BEFORE.test(text.text.slice(Math.max(0, start! - 3), start))
}

/** Divisions the body claims as its own, the most often named first; abbreviations (「入川返川」) only confirm. */
function ownWords(body: readonly PageText[]): Witness[] {
  const found = body.flatMap((one) => placesIn(one, 'the body')).filter(isOwn)
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
function placesInUrl(url: string): Witness[] {
  const parts = url.split(/[/.?&=_-]/).filter((part) => /^[a-z]{4,}$/i.test(part))
  return parts.flatMap((part) =>
    divisionsRead(part).map((division) => ({ division, others: [], said: `the page's address (${part})` })),
  )
}
