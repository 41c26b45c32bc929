// Reports as long and odd as can be, and the commands' messages are still ones Telegram takes.
import { describe, expect, it } from 'vitest'
import type { Choice, Desk, FoundPerson, Part, Quote } from '../../src/model.ts'
import { COMMANDS } from '../../src/telegram/commands.ts'
import { pressButton } from '../../src/telegram/press-button.ts'
import { showPerson } from '../../src/telegram/show/show-person.ts'
import { showTopic } from '../../src/telegram/show/show-topic.ts'
import type { View } from '../../src/telegram/view.ts'
import { reportOf } from '../answer/archive-of.ts'
import { checkMessage, quotesIn } from '../check-message.ts'
import { paperDesk, sceneOver } from './paper-desk.ts'

const COUNT = 13
const LONG = '😀会议强调,要<b>坚持</b>𠮷'.repeat(150)
const reports = Array.from({ length: COUNT }, (_, i) =>
  reportOf(
    i,
    LONG,
    {
      name: LONG,
      place: LONG.slice(0, 300),
      date: '--01-27',
      chair: [{ name: '王'.repeat(40), role: LONG }],
    },
    {
      title: LONG,
      token: `r${i}`.padEnd(24, 'x'),
      paragraphs: [{ token: `p${i}`.padEnd(24, 'x'), text: LONG }],
      source: {
        publisher: LONG,
        published: '2021-10-25',
        url: 'no address',
        reporters: [LONG],
        editor: null,
      },
    },
  ),
)
const quoteOf = (report: number): Quote => ({
  report,
  at: { paragraph: 0 },
  span: [0, 600],
  bold: Array.from({ length: 60 }, (_, i) => [i * 10, i * 10 + 4] as [number, number]),
  confidence: 1,
})
const choices: Choice[] = reports.map((_, report) => ({ report, meeting: 0 }))
const quotes = choices.map(({ report }) => quoteOf(report))
const parts: Part[] = ['chair', 'speakers', 'attendees', 'reporters', 'editor', 'named']
const person: FoundPerson = {
  name: '王'.repeat(40),
  roles: Array.from({ length: 40 }, (_, i) => LONG + i),
  appearances: choices.map((choice) => ({
    choice,
    parts,
    role: LONG,
    quotes: [quoteOf(choice.report), quoteOf(choice.report)],
  })),
}
const [first, second] = [choices[0]!, choices[1]!]
const topics = Array.from({ length: 8 }, (_, i) => `话题话题话${i}`)
const comparisons: Awaited<ReturnType<Desk['compare']>>[] = [
  {
    kind: 'compared',
    topic: LONG,
    sides: [
      { choice: first, quote: quoteOf(0) },
      { choice: second, quote: null },
    ],
    partial: true,
  },
  {
    kind: 'compared',
    topic: LONG,
    sides: [
      { choice: first, quote: quoteOf(0) },
      { choice: second, quote: quoteOf(1) },
    ],
    partial: false,
  },
  {
    kind: 'compared',
    topic: LONG,
    sides: [
      { choice: first, quote: null },
      { choice: second, quote: null },
    ],
    partial: false,
  },
  { kind: 'topics', sides: [first, second], topics },
  { kind: 'several', side: 1, choices, other: first, named: LONG },
  { kind: 'few', recognised: [first] },
  { kind: 'few', recognised: [] },
]
const desk: Desk = {
  ...paperDesk(reports),
  findTopic: async () => ({ kind: 'said', quotes, partial: true }),
  sharedTopics: () => topics,
  findPeople: (name) =>
    name === 'several'
      ? { kind: 'several', people: choices.map(() => person), exact: false }
      : name === 'none'
        ? { kind: 'none', nearest: [person, person, person] }
        : { kind: 'one', person, exact: false },
}

describe('messages of the commands', () => {
  it('stay within every limit on pages of any report', async () => {
    for (const code of ['zh-hans', 'zh-hant', 'en']) {
      const scene = await sceneOver(desk, '', code)
      const views: View[] = [await showTopic(scene, '题'.repeat(500)), await showTopic(scene, '题', 12)]
      for (const comparison of comparisons) {
        const other = { ...scene, desk: { ...desk, compare: async () => comparison } }
        views.push(await COMMANDS['compare']!(other, LONG))
      }
      for (const name of ['one', 'several', 'none'])
        views.push(showPerson(scene, name), showPerson(scene, name, 12))
      for (const command of ['topic', 'compare', 'who', 'cite', 'coverage', 'help'])
        for (const argument of ['', LONG]) views.push(await COMMANDS[command]!(scene, argument))
      for (const view of views) checkMessage({ ...view, reply_markup: { inline_keyboard: view.buttons } })
    }
  })

  it('come to the last page by pressing 更多, showing every quotation once', async () => {
    const scene = await sceneOver(desk, '', 'zh-hans')
    for (const open of [() => showTopic(scene, '话题'), () => showPerson(scene, '王')]) {
      let view = await open()
      let count = quotesIn(view).length
      for (let page = 0; page < 40; page++) {
        const more = view.buttons.flat().find(({ text }) => text.startsWith('更多'))
        if (!more || !('callback_data' in more)) break
        const outcome = await pressButton(scene, more.callback_data, { question: '', exchange: undefined })
        if (outcome.kind !== 'here') throw new Error(outcome.kind)
        view = outcome.view
        checkMessage({ ...view, reply_markup: { inline_keyboard: view.buttons } })
        count += quotesIn(view).length
      }
      expect(count % COUNT).toBe(0)
      expect(count).toBeGreaterThanOrEqual(COUNT)
    }
  })

  it('answer forged and stale buttons with a note or a message', async () => {
    const scene = await sceneOver(desk, '', 'en')
    const forged = [
      't',
      't:-1',
      't:1e9:x',
      'x',
      'x:a:b',
      'x:::',
      'X',
      'X:a',
      'w',
      'w::',
      'W:王:9:z',
      'r',
      'r:z',
      'R',
      'e:99:r',
    ]
    for (const data of forged) {
      const outcome = await pressButton(scene, data, { question: '', exchange: undefined })
      if (outcome.kind === 'note') expect(outcome.note.length, data).toBeGreaterThan(0)
      else checkMessage({ ...outcome.view, reply_markup: { inline_keyboard: outcome.view.buttons } })
    }
  })
})
