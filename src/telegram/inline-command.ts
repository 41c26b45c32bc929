// What is typed after @bot in; when it begins with a command's name, what that command finds out.
import type { Choice, Quote } from '../model.ts'
import { headLine } from './render/cite.ts'
import { meetingToken, showComparison } from './show/show-comparison.ts'
import { renderReference } from './show/show-reference.ts'
import type { Scene, View } from './view.ts'

/** What a command brings in inline mode: quotations or meetings, one result each, or messages that stand whole. */
export type InlineFound =
  | { kind: 'quotes'; quotes: Quote[] }
  | { kind: 'meetings'; choices: Choice[] }
  | { kind: 'messages'; messages: { token: string; title: string; view: View }[] }

const COMMAND = /^\/?(meeting|topic|who|compare|cite)\s+(\S.*)$/is
const ARGUMENT_LIMIT = 200

/** 「who 盛蕾」「/topic 疫苗」; undefined for anything else. */
export async function findInline(scene: Scene, typed: string): Promise<InlineFound | undefined> {
  const match = COMMAND.exec(typed)
  if (!match) return undefined
  const argument = match[2]!.slice(0, ARGUMENT_LIMIT)
  switch (match[1]!.toLowerCase()) {
    case 'meeting':
      return { kind: 'meetings', choices: await meetingsOf(scene, argument) }
    case 'topic': {
      const found = await scene.desk.findTopic(argument)
      return { kind: 'quotes', quotes: found.kind === 'said' ? found.quotes : [] }
    }
    case 'who':
      return { kind: 'quotes', quotes: quotesOf(scene, argument) }
    case 'compare':
      return { kind: 'messages', messages: await comparisonOf(scene, argument) }
    default:
      return { kind: 'messages', messages: await referencesOf(scene, argument) }
  }
}

function quotesOf({ desk }: Scene, name: string): Quote[] {
  const found = desk.findPeople(name)
  const people = found.kind === 'one' ? [found.person] : found.kind === 'several' ? found.people : []
  return people.flatMap(({ appearances }) => appearances.flatMap(({ quotes }) => quotes))
}

async function comparisonOf(scene: Scene, argument: string) {
  const found = await scene.desk.compare(argument)
  if (found.kind !== 'compared' || found.sides.every(({ quote }) => !quote)) return []
  const view = await showComparison(scene, argument)
  const { reports } = scene.desk.archive
  const names = found.sides.map(({ choice }) =>
    headLine(scene.reader, reports[choice.report]!, choice.meeting),
  )
  return [{ token: meetingToken(scene, found.sides[0].choice), title: names.join(' ↔ '), view }]
}

async function meetingsOf({ desk }: Scene, argument: string): Promise<Choice[]> {
  const found = await desk.findMeetings(argument)
  return found.kind === 'one' ? [found.choice] : found.kind === 'several' ? found.choices : []
}

async function referencesOf(scene: Scene, argument: string) {
  const choices = await meetingsOf(scene, argument)
  const { reports } = scene.desk.archive
  return choices.map((choice) => ({
    token: meetingToken(scene, choice),
    title: headLine(scene.reader, reports[choice.report]!, choice.meeting),
    view: renderReference(scene, choice.report, undefined, choice.meeting),
  }))
}
