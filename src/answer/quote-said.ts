// A meeting and persons in, the quotations of what they said there out.
import type { Archive, Choice, Quote } from '../model.ts'
import { firstSentences } from '../text/first-sentences.ts'
import { fold } from '../text/fold.ts'
import { quotedText } from '../text/quoted-text.ts'
import { holdersAt } from './find-holders.ts'
import { speakersOf } from './find-speaker.ts'
import { keyPoints } from './key-points.ts'
import { quoteEvidence } from './quote-fact.ts'
import { everyoneAt } from './understand/guide.ts'

const SURE = 0.9
/** The opening of each paragraph of a speech says what it is about, characters. */
const OPENING = 320

/** The persons meant, folded: those named, else the holders of the office at this meeting. */
export function speakersMeant(
  archive: Archive,
  choice: Choice,
  people: readonly string[],
  office: string | undefined,
): readonly string[] {
  if (people.length > 0 || office === undefined) return people
  return holdersAt(archive, choice, [office]).map(({ name }) => fold(name))
}

/**
 * How each paragraph of their words begins, in order, its demands bold; of a person whose words the report does not
 * give, the sentence that says they spoke; [] of one who did not.
 */
export function quoteSaid(
  archive: Archive,
  choice: Choice,
  people: readonly string[],
  maxQuote: number,
): Quote[] {
  const report = archive.reports[choice.report]!
  const held = report.meetings[choice.meeting ?? -1]
  if (!held || people.length === 0) return []
  const names = everyoneAt(held).map(({ name }) => name)
  const [first, last] = held.paragraphs
  const points = keyPoints(archive, choice)
  const spoken = speakersOf(report, names).flatMap((speaker, paragraph): Quote[] => {
    const isTheirs = speaker !== undefined && people.includes(fold(speaker))
    if (!isTheirs || paragraph < first || paragraph > last) return []
    const { text } = report.paragraphs[paragraph]!
    const span = firstSentences(text, Math.min(maxQuote, OPENING))
    const bold = points
      .filter(({ at, span: [, end] }) => 'paragraph' in at && at.paragraph === paragraph && end <= span[1])
      .flatMap((point) => point.bold)
      .sort((a, b) => a[0] - b[0])
    const comma = /[,，。:：]/.exec(text)?.index ?? span[1]
    return [
      {
        report: choice.report,
        at: { paragraph },
        span,
        bold: bold.length > 0 ? bold : [[span[0], Math.min(comma, span[1])]],
        confidence: SURE,
      },
    ]
  })
  if (spoken.length > 0) return spoken
  return quoteEvidence(archive, choice, 'speakers', maxQuote).filter(({ at, bold }) =>
    bold.some(([start, end]) => people.includes(fold(quotedText(report, { at }).slice(start, end)))),
  )
}
