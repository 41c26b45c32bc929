// The archive in, one line on what it covers out.
import type { Report } from '../../model.ts'
import type { Reader, Scene } from '../view.ts'
import { placeInScript } from './cite.ts'
import type { MessageText } from './message-text.ts'

/** Places named before the rest is only counted. */
const PLACES_NAMED = 8

const known = new WeakMap<readonly Report[], { meetings: number; places: string[]; dates: string[] }>()

function survey(reports: readonly Report[]) {
  let found = known.get(reports)
  if (!found) {
    const places = new Set<string>()
    const dates: string[] = []
    let meetings = 0
    for (const report of reports)
      for (const meeting of report.meetings) {
        meetings++
        if (meeting.place) places.add(meeting.place)
        if (meeting.date && !meeting.date.startsWith('--')) dates.push(meeting.date.slice(0, 7))
      }
    found = { meetings, places: [...places], dates: dates.sort() }
    known.set(reports, found)
  }
  return found
}

/** Adds the line on what the collection covers: reports, meetings, places, period. */
export function addCoverage(message: MessageText, scene: Scene): void {
  const { reports } = scene.desk.archive
  const { reader } = scene
  const { meetings, places, dates } = survey(reports)
  message.line(
    reader.words.coverage(reports.length, meetings, namePlaces(reader, places), period(reader, dates)),
  )
}

function namePlaces(reader: Reader, places: readonly string[]): string {
  const { words } = reader
  const named = places
    .slice(0, PLACES_NAMED)
    .map((place) => placeInScript(reader, place))
    .join(words.listComma)
  return places.length > PLACES_NAMED ? words.andMore(named, places.length) : named
}

function period({ words }: Reader, dates: string[]): string {
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last ? words.period(words.date(first), words.date(last)) : ''
}
