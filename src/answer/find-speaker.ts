// A report in, whose words each paragraph gives out.
import type { Report } from '../model.ts'
import { whoseWords } from '../text/whose-words.ts'

type Speakers = readonly (string | undefined)[]

/** Every quotation shown asks for its report's speakers, mostly of the same names. */
const known = new WeakMap<Report, { names: string; speakers: Speakers }>()

/** Name (as in the report) of whoever speaks in each paragraph; undefined where it is the meeting or nobody. */
export function speakersOf(report: Report, names: readonly string[]): Speakers {
  const key = names.join()
  const found = known.get(report)
  if (found?.names === key) return found.speakers
  const speakers = findSpeakers(report, names)
  known.set(report, { names: key, speakers })
  return speakers
}

/** Letters of a paragraph in which it is said whose it is; who begins to speak further on has only the rest of it. */
const OPENING = 60

function findSpeakers(report: Report, names: readonly string[]): Speakers {
  let speaking: string | undefined
  return report.paragraphs.map(({ text }) => {
    // 「会议要求」 ends a person's words; a paragraph that names no speaker carries on with the last one.
    const opener = whoseWords(text.slice(0, OPENING), names)
    if (opener !== undefined) speaking = opener ?? undefined
    return opener || whoseWords(text, names) || speaking
  })
}
