// The committed question sets asked the way a chat asks them, against floors that may only rise.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../src/answer/desk.ts'
import { buildFolder } from '../src/flow.ts'
import type { Desk } from '../src/model.ts'
import {
  type MeetingItem,
  meetingIsRight,
  type QuestionItem,
  type Scored,
  scoreQuestion,
} from '../src/score.ts'

/** Percent a score must reach. Raise a floor when a score rises; nobody lowers one. */
type Floors = Partial<Record<Measure, number>>
type Measure = 'hitAt1' | 'hitAt3' | 'rightNo' | 'notDeclined' | 'choices' | 'bold' | 'faithful' | 'meetings'

interface Gate {
  corpus: string
  sets: Record<string, Floors>
}

const GATES = JSON.parse(readFileSync(join(import.meta.dirname, 'quality-floors.json'), 'utf8')) as Gate[]
const ROOT = join(import.meta.dirname, '..')

const percent = <T>(of: T[], right: (one: T) => boolean) =>
  of.length === 0 ? 100 : Math.floor((1000 * of.filter(right).length) / of.length) / 10

function measure(scored: Scored[]): Record<Exclude<Measure, 'meetings'>, number> {
  const expecting = (what: string) => scored.filter(({ item }) => item.expect === what)
  const isNo = ({ answer }: Scored) => answer.kind === 'nothing' || answer.kind === 'help'
  return {
    hitAt1: percent(expecting('answer'), ({ hitAt1 }) => hitAt1),
    hitAt3: percent(expecting('answer'), ({ hitAt3 }) => hitAt3),
    rightNo: percent(expecting('abstain'), isNo),
    notDeclined: percent(expecting('answer'), (one) => !isNo(one)),
    choices: percent(expecting('choices'), ({ choicesRight }) => choicesRight),
    bold: percent(
      scored.filter(({ hitAt1 }) => hitAt1),
      ({ boldOverlap }) => boldOverlap ?? false,
    ),
    faithful: percent(scored, ({ unfaithful }) => unfaithful.length === 0),
  }
}

describe.each(GATES)('answers over $corpus', ({ corpus, sets }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'jiyao-quality-'))
  let desk: Desk

  beforeAll(async () => {
    desk = openDesk((await buildFolder(join(ROOT, corpus), scratch)).archive)
  }, 60_000)
  afterAll(() => rmSync(scratch, { recursive: true }))

  it.each(Object.entries(sets))(
    'keep the floors of %s',
    async (file, floors) => {
      const items = readFileSync(join(import.meta.dirname, 'questions', file), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as QuestionItem | MeetingItem)
      const scored: Scored[] = []
      const meetings: boolean[] = []
      for (const item of items)
        if ('arg' in item)
          meetings.push(meetingIsRight(desk.archive.reports, await desk.findMeetings(item.arg), item))
        else scored.push(await scoreQuestion(desk, item, 600))
      const scores: Record<Measure, number> = {
        ...measure(scored),
        meetings: percent(meetings, (right) => right),
      }
      const reached = Object.fromEntries(
        Object.entries(floors).map(([name, floor]) => [name, Math.min(floor, scores[name as Measure])]),
      )
      expect(reached, JSON.stringify(scores)).toEqual(floors)
    },
    60_000,
  )
})
