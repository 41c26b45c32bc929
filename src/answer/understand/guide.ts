// An archive in, what its reports can be called by out: places, persons, days, headings.
import type { Archive, Meeting, Person, Report } from '../../model.ts'
import { bigrams } from '../../text/bigrams.ts'
import { fold } from '../../text/fold.ts'
import { divisionsNamed, findPlaces } from '../../text/places.ts'

/** What one report can be recognised by; all text folded. */
export interface ReportGuide {
  /** Title, page lines and body. */
  text: string
  /** Bigrams of the heading and of the names of its meetings, with the sentence that opens the body. */
  heading: ReadonlySet<string>
  meetings: MeetingGuide[]
  /** Names of everyone who chairs, speaks or attends, of reporters and the editor. */
  people: ReadonlySet<string>
}

export interface MeetingGuide {
  /** Place, province and venue, in full and as people shorten them: 「阿坝藏族羌族自治州」「阿坝州」「阿坝」. */
  places: ReadonlySet<string>
  /** Its own place alone: a question about 常州 means the city's meeting, not the province's. */
  ownPlaces: ReadonlySet<string>
  people: ReadonlySet<string>
}

export interface Guide {
  reports: ReportGuide[]
  /** Every name by which some meeting's place is called, longest first. */
  places: string[]
  /** Every name of a person, longest first. */
  people: string[]
  /** In how many reports' texts a bigram stands. */
  reportsWith: (bigram: string) => number
}

const guides = new WeakMap<Archive, Guide>()

/** The archive's guide, made once. */
export function guideTo(archive: Archive): Guide {
  let guide = guides.get(archive)
  if (!guide) {
    guide = makeGuide(archive.reports)
    guides.set(archive, guide)
  }
  return guide
}

function makeGuide(all: readonly Report[]): Guide {
  const reports = all.map(guideToReport)
  const counts = new Map<string, number>()
  for (const { text } of reports)
    for (const bigram of new Set(bigrams(text))) counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
  const longestFirst = (names: Iterable<string>) => [...new Set(names)].sort((a, b) => b.length - a.length)
  return {
    reports,
    places: longestFirst(reports.flatMap(({ meetings }) => meetings.flatMap(({ places }) => [...places]))),
    people: longestFirst(reports.flatMap(({ people }) => [...people])),
    reportsWith: (bigram) => counts.get(bigram) ?? 0,
  }
}

function guideToReport(report: Report): ReportGuide {
  const headings = [report.kicker, report.title, report.subtitle, ...report.meetings.map(({ name }) => name)]
  const opening = report.meetings.map(({ paragraphs: [first] }) => openingSentence(report, first))
  const people = report.meetings.flatMap(everyoneAt).map(({ name }) => fold(name))
  return {
    text: fold(
      [...headings, ...report.lines.map(({ text }) => text), ...report.paragraphs.map(({ text }) => text)]
        .filter(Boolean)
        .join('\n'),
    ),
    heading: new Set(bigrams([...headings, ...opening].filter(Boolean).join('\n'))),
    meetings: report.meetings.map((meeting) => ({
      places: new Set([
        ...[meeting.place, meeting.province, meeting.venue].flatMap(placeNames),
        ...within(meeting.venue),
      ]),
      ownPlaces: new Set(placeNames(meeting.place)),
      people: new Set(everyoneAt(meeting).map(({ name }) => fold(name))),
    })),
    people: new Set(
      [...people, ...report.source.reporters, report.source.editor ?? ''].filter(Boolean).map(fold),
    ),
  }
}

/** The places a venue names: 「深圳五洲宾馆」→ 深圳. */
function within(venue: string | null): string[] {
  return venue
    ? findPlaces(fold(venue))
        .filter(({ certain }) => certain)
        .flatMap(({ full }) => placeNames(full))
    : []
}

function openingSentence(report: Report, paragraph: number): string {
  return report.paragraphs[paragraph]?.text.split('。', 1)[0]?.slice(0, 300) ?? ''
}

/** Whoever chaired, spoke or sat at a meeting, in this order; a person of two parts stands twice. */
export function everyoneAt(meeting: Meeting | undefined): Person[] {
  return meeting ? [...meeting.chair, ...meeting.speakers, ...meeting.attendees] : []
}

/** What a place is called: 「阿坝藏族羌族自治州」→ itself, 「阿坝」, 「阿坝州」; a name of two characters only itself. */
export function placeNames(place: string | null): string[] {
  if (!place) return []
  const full = fold(place)
  const short = divisionsNamed(full)[0]?.short ?? full
  return short === full ? [full] : [full, short, short + full.slice(-1)]
}
