// Reports of plain values in, a desk that answers as it is told out: rendering is tested without an engine.
import type { Answer, Choice, Desk, Quote, Report, Target, Token } from '../../src/model.ts'
import { openReader } from '../../src/telegram/open-reader.ts'
import type { Scene } from '../../src/telegram/view.ts'

/** A quote of a whole paragraph or of a part of it. */
export function quoteOf(
  report: number,
  paragraph: number,
  span: [number, number],
  bold: [number, number][] = [],
): Quote {
  return { report, at: { paragraph }, span, bold, confidence: 1 }
}

/** A desk over reports that gives `answer` to every question. */
export function paperDesk(
  reports: Report[],
  answer: Answer | ((text: string) => Answer) = {
    kind: 'nothing',
    reason: 'topic',
    nearest: [],
    partial: false,
  },
  points: Quote[] = [],
): Desk {
  const targets = new Map<Token, Target>()
  reports.forEach((report, index) => {
    targets.set(report.token, { report: index })
    report.paragraphs.forEach(({ token }, paragraph) => {
      targets.set(token, { report: index, at: { paragraph } })
    })
    report.lines.forEach(({ token }, line) => {
      targets.set(token, { report: index, at: { line } })
    })
  })
  const all = reports.flatMap(({ meetings }, report): Choice[] =>
    meetings.length > 0 ? meetings.map((_, meeting) => ({ report, meeting })) : [{ report, meeting: null }],
  )
  return {
    archive: {
      reports,
      lexicon: { words: [], passagesWith: [], readings: [], glosses: {} } as never,
      builtAt: '2022-01-01T00:00:00Z',
      passageCount: 0,
      find: async () => ({ hits: [], terms: [], partial: false }),
      lookup: (token) => targets.get(token),
    },
    ask: async ({ text }) => (typeof answer === 'function' ? answer(text) : answer),
    findMeetings: async () => ({ kind: 'several', choices: all }),
    allMeetings: () => all,
    keyPoints: ({ report }) => points.filter((point) => point.report === report),
    quoteFact: () => undefined,
    findTopic: async () => ({ kind: 'none', nearest: all, partial: false }),
    compare: async () => ({ kind: 'few', recognised: [] }),
    sharedTopics: () => [],
    findPeople: () => ({ kind: 'none', nearest: [] }),
    findRoad: async () => undefined,
  }
}

/** The scene in which a desk's answers are said. */
export async function sceneOver(desk: Desk, text = '', languageCode?: string): Promise<Scene> {
  return {
    desk,
    reader: await openReader(text, languageCode),
    botName: 'jiyao_bot',
    canShare: true,
    languageCode,
  }
}
