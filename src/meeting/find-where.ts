// The page's texts and one meeting in, the division it belongs to out, with what says so.
import type { Level } from '../model.ts'
import { type Division, divisionOf, isPartOf } from '../text/places.ts'
import type { Mention } from './find-who.ts'
import { fits, levelOf } from './level-of.ts'
import type { PageText, Sentence } from './page-texts.ts'
import {
  dateline,
  isOwn,
  ownWords,
  placesIn,
  placesInUrl,
  placesInWords,
  roleSpan,
  short,
  type Witness,
} from './place-witnesses.ts'

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
  const names = texts.mentions.map((one) => one.in.text.slice(one.start, one.end))
  const ways = witnessesInOrder(texts).map((way) => way.filter((one) => !isInName(one, names)))
  const witnesses = ways.flat().filter((one, _, all) => !isOuter(one, all, level.level))
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

/** 「烟台市牟平区」 names the district, unless the meeting's level tells that the city is meant. */
function isOuter(one: Witness, all: readonly Witness[], level: Level | null): boolean {
  if (level === '省' || level === '市' || level === '州' || level === '国家') return false
  return all.some(
    (inner) =>
      inner.in !== undefined &&
      inner.in === one.in &&
      inner.start === one.end &&
      isPartOf(inner.division.code, one.division.code),
  )
}

/** 「盛怀仁主持」 names nobody of 怀仁市. */
function isInName({ in: text, start, end }: Witness, names: readonly string[]): boolean {
  if (!text || start === undefined || end === undefined) return false
  return names.some((name) => {
    const at = text.text.indexOf(name, Math.max(0, start - name.length))
    return name.length > end - start && at >= 0 && at <= start && at + name.length >= end
  })
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
    line('category').flatMap((one) =>
      placesIn(one, `the category line 「${short(one.shown)}」`, 0, one.text.length, true),
    ),
    [
      ...(publisher ? placesInWords(publisher, `the publisher 「${publisher}」`, rest) : []),
      ...body.slice(0, 1).flatMap((one) => placesIn(one, 'the dateline', 0, dateline(one.text))),
    ],
    ownWords(body).filter(notVenue),
    // Of a meeting held after another one, the page's headlines come late: they may speak of the first.
    texts.isOnly ? [] : head.flatMap((one) => placesIn(one, 'the headline')).filter(isOwn),
    line('owner').flatMap((one) => placesIn(one, `the page's owner 「${short(one.shown)}」`)),
    url ? placesInUrl(url) : [],
  ]
}
