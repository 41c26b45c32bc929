// The argument of /who in, a person's offices and parts in meetings out, a choice, or an honest no.
import type { Appearance, FoundPerson, Quote, Token } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import { addCitation, choiceLabel, headLine, inScript, meetingOf, placeInScript } from '../render/cite.ts'
import { CIRCLED, contextRows, shownOf } from '../render/context-row.ts'
import { ENTITY_LIMIT, MESSAGE_LIMIT, MessageText, shorten } from '../render/message-text.ts'
import { addCoverage } from '../render/render-coverage.ts'
import { renderUsage } from '../render/render-usage.ts'
import type { Buttons, Scene, View } from '../view.ts'
import { showQuote, withEllipses } from './show-quote.ts'

const APPEARANCES_A_PAGE = 3
const MOST_PEOPLE = 8
const MOST_ROLES = 6
const ROLE_LIMIT = 120
const LABEL_LIMIT = 60
const OVERHEAD = 400
const NAME_LIMIT = 40
/** 「阿布都热合曼·吐尔逊江」 has eleven characters; 33 bytes leave room for a token of 24. */
const LONGEST_NAME = 11

/** Shows a person from appearance `start` on; `of` is a report that tells one bearer of the name from another. */
export function showPerson(scene: Scene, argument: string, start = 0, of: Token = ''): View {
  const typed = shorten(argument.replace(/\s+/g, ' '), NAME_LIMIT)
  if (!typed) return renderUsage(scene, 'who')
  const found = scene.desk.findPeople(argument)
  const { words } = scene.reader
  switch (found.kind) {
    case 'one':
      return renderPerson(scene, found.person, start, found.exact ? '' : words.on.meant(typed))
    case 'several': {
      const chosen = of ? found.people.find((person) => isIn(scene, person, of)) : undefined
      if (chosen) return renderPerson(scene, chosen, start)
      const message = new MessageText()
      if (!found.exact) message.line(words.on.meant(typed))
      message.line(words.on.severalPeople(found.people.length))
      return { ...message.build(), buttons: peopleButtons(scene, found.people), shown: shownOf(scene, []) }
    }
    case 'none': {
      const message = new MessageText().line(words.on.nobody(typed))
      addCoverage(message, scene)
      if (found.nearest.length > 0) message.line(words.on.nearestPeople)
      return { ...message.build(), buttons: peopleButtons(scene, found.nearest), shown: shownOf(scene, []) }
    }
  }
}

function isIn(scene: Scene, { appearances }: FoundPerson, of: Token): boolean {
  const target = scene.desk.archive.lookup(of)
  return target !== undefined && appearances.some(({ choice }) => choice.report === target.report)
}

function renderPerson(scene: Scene, person: FoundPerson, from: number, lead = ''): View {
  const { words } = scene.reader
  const { appearances } = person
  const start = from < appearances.length ? from : 0
  const message = new MessageText()
  if (lead) message.line(lead)
  message.bold(nameOf(scene, person)).line()
  const roles = person.roles.slice(0, MOST_ROLES).map((role) => wordedIn(scene, person, role))
  message.line(words.on.offices + words.colon + (roles.join(words.listComma) || words.on.noOffice))
  const allMeetings = appearances.every(({ choice }) => choice.meeting !== null)
  message.line((allMeetings ? words.on.meetings : words.on.reports)(appearances.length))
  const shown: Quote[] = []
  let next = start
  for (const appearance of appearances.slice(start, start + APPEARANCES_A_PAGE)) {
    const length = appearance.quotes.reduce((sum, { span }) => sum + span[1] - span[0] + OVERHEAD, 0)
    const fits = message.length + length <= MESSAGE_LIMIT && message.entityCount + 20 <= ENTITY_LIMIT
    if (next > start && !fits) break
    next++
    shown.push(...addAppearance(message, scene, appearance, shown.length))
  }
  const [first] = appearances
  const token = first ? scene.desk.archive.reports[first.choice.report]!.token : ''
  const turn = (label: string, to: number) => button(label, VERB.personHere, carried(person), to, token)
  const turning: Buttons[number] = []
  if (start > 0) turning.push(turn(words.toStart, 0))
  if (next < appearances.length) turning.push(turn(`${words.more} (${next}/${appearances.length})`, next))
  const summaries = appearances.slice(start, next).map(({ choice: { report: index, meeting } }) => {
    const report = scene.desk.archive.reports[index]!
    return [button(choiceLabel(scene.reader, report, meeting), VERB.summary, report.token, meeting ?? '')]
  })
  const buttons = [turning, ...contextRows(scene, shown), ...summaries].filter((row) => row.length > 0)
  return { ...message.build(), buttons, shown: shownOf(scene, shown) }
}

/** One meeting: which it is, what the person did there, and the sentences that say so. */
function addAppearance(
  message: MessageText,
  scene: Scene,
  { choice, parts, role, quotes }: Appearance,
  before: number,
): Quote[] {
  const { reader } = scene
  const { words } = reader
  const report = scene.desk.archive.reports[choice.report]!
  const marks = quotes.map((_, i) => CIRCLED[before + i] ?? '').join('')
  message
    .line()
    .bold(`${marks} ${headLine(reader, report, choice.meeting)}`)
    .line()
  const told = parts.map((part) => words.on.parts[part]).join(words.listComma)
  message.line(role ? `${told} · ${shorten(inScript(reader, report, role), ROLE_LIMIT)}` : told)
  const shown: Quote[] = []
  for (const quote of quotes) {
    const quotation = showQuote(reader, report, quote)
    if (!quotation) continue
    const { text, bold } = withEllipses(quotation)
    message.quote(text, bold.slice(0, 4))
    addCitation(message, scene, quote)
    shown.push(quote)
  }
  return shown
}

/** One button a person: name, place and office tell them apart. */
function peopleButtons(scene: Scene, people: readonly FoundPerson[]): Buttons {
  return people.slice(0, MOST_PEOPLE).map((person) => {
    const [first] = person.appearances
    const report = scene.desk.archive.reports[first!.choice.report]!
    const place = meetingOf(report, first!.choice.meeting)?.place
    const from = place
      ? placeInScript(scene.reader, place)
      : report.source.publisher && inScript(scene.reader, report, report.source.publisher)
    const role = person.roles[0] ?? scene.reader.words.on.parts[first!.parts[0]!]
    const parts = [nameOf(scene, person), from]
    const told = person.roles[0] ? wordedIn(scene, person, role) : role
    const label = shorten([...parts, told].filter(Boolean).join(' · '), LABEL_LIMIT)
    return [button(label, VERB.person, carried(person), 0, report.token)]
  })
}

/** The name as a button carries it; what is longer than any name of eleven characters is none. */
function carried({ name }: FoundPerson): string {
  return [...name].slice(0, LONGEST_NAME).join('')
}

function nameOf(scene: Scene, person: FoundPerson): string {
  return wordedIn(scene, person, person.name)
}

function wordedIn(scene: Scene, { appearances }: FoundPerson, text: string): string {
  const report = scene.desk.archive.reports[appearances[0]!.choice.report]!
  return shorten(inScript(scene.reader, report, text), ROLE_LIMIT)
}
