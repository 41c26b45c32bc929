// A report in, whose words each paragraph gives out.
import type { Report } from '../model.ts'
import { locate } from './locate.ts'

// 「许昆林指出,」「就做好…工作,盛蕾要求,」「刘坪在讲话中指出」: a name right before the verb that opens someone's words.
const SAYS = '(?:在(?:讲话|会)[^,，。]{0,4})?(?:还|又|最后|同时)?(?:指出|强调|要求|说|表示|提出|认为|明确)'

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

function findSpeakers(report: Report, names: readonly string[]): Speakers {
  let speaking: string | undefined
  return report.paragraphs.map(({ text }) => {
    const opening = text.slice(0, 60)
    const name = names.find((one) => new RegExp(`${one}${SAYS}`).test(opening))
    if (name) speaking = name
    // 「会议要求」 ends a person's words; a paragraph that names no speaker carries on with the last one.
    else if (/^会议(?:指出|强调|要求|认为)/.test(opening)) speaking = undefined
    return name ?? lastSpeaker(text, names) ?? speaking
  })
}

/** Someone who begins to speak further on in a paragraph. */
function lastSpeaker(text: string, names: readonly string[]): string | undefined {
  return names.find((name) =>
    locate(text, name).some(([, end]) => new RegExp(`^${SAYS}`).test(text.slice(end, end + 14))),
  )
}
