// Whatever stands in a report, every message, button, inline result and link made of it is one Telegram takes.
import fc from 'fast-check'
import type { InlineKeyboardButton } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import type { Answer, Choice, Person, Quote, Report } from '../../src/model.ts'
import { answerQuestion } from '../../src/telegram/answer-question.ts'
import { guestResult } from '../../src/telegram/guest-message.ts'
import { answerInline } from '../../src/telegram/inline-query.ts'
import { pressButton } from '../../src/telegram/press-button.ts'
import { renderHowTo, renderStart } from '../../src/telegram/render/render-help.ts'
import { showMeeting } from '../../src/telegram/show/show-meeting.ts'
import type { Scene, View } from '../../src/telegram/view.ts'
import { fold } from '../../src/text/fold.ts'
import { quotedText } from '../../src/text/quoted-text.ts'
import { checkMessage, checkResult, quotesIn } from '../check-message.ts'
import { meeting } from '../report.ts'
import { paperDesk, sceneOver } from './paper-desk.ts'

const piece = fc.constantFrom(
  ...[
    '会议强调，',
    '要坚持',
    '应对疫情。',
    '后来！',
    '<b>&amp;',
    '😀👨‍👩‍👧',
    '𠮷',
    '\u202e',
    '\t',
    '\u0000',
    'a',
    '14+7',
    '  ',
    '@bot',
    '…',
    '\ud800',
  ],
)
const text = (max: number) =>
  fc.array(piece, { minLength: 1, maxLength: max }).map((pieces) => `文${pieces.join('')}`)
/** Paragraphs of ordinary length, and now and then one longer than any message. */
const paragraph = fc.oneof(
  text(20),
  text(120),
  fc.tuple(text(30), fc.nat(9000)).map(([t, n]) => t.padEnd(n, t)),
)
const token = fc.string({
  unit: fc.constantFrom(...'abcXYZ019_-'),
  minLength: 8,
  maxLength: 24,
})
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const person: fc.Arbitrary<Person> = fc.record({ name: text(3), role: maybe(text(60)) })
const persons = fc.array(person, { maxLength: 40 })
const date = maybe(fc.constantFrom('2021-10-22', '2022-03', '--03', '--01-27', '2020'))

const report: fc.Arbitrary<Report> = fc
  .record({
    title: maybe(text(200)),
    paragraphs: fc.array(paragraph, { maxLength: 12 }),
    lines: fc.array(text(100), { maxLength: 3 }),
    name: maybe(text(100)),
    place: maybe(text(30)),
    date,
    people: persons,
    url: maybe(
      fc.constantFrom('https://example.org/a?b=c', 'javascript:alert(1)', 'no address', 'http://x y'),
    ),
    publisher: maybe(text(80)),
    meetings: fc.nat(3),
    script: fc.constantFrom('hans' as const, 'hant' as const),
    tokens: fc.uniqueArray(token, { minLength: 20, maxLength: 20 }),
  })
  .map((given): Report => {
    const last = Math.max(given.paragraphs.length - 1, 0)
    return {
      id: 'x',
      token: given.tokens[0]!,
      file: `${'长'.repeat(90)}.txt`,
      kicker: null,
      title: given.title,
      subtitle: null,
      paragraphs: given.paragraphs.map((text, i) => ({ token: given.tokens[i + 1]!, text })),
      lines: given.lines.map((text, i) => ({ token: given.tokens[i + 14]!, kind: 'other', text })),
      script: given.script,
      meetings: Array.from({ length: given.meetings }, () =>
        meeting({
          name: given.name,
          place: given.place,
          date: given.date,
          chair: given.people.slice(0, 2),
          speakers: given.people.slice(0, 3),
          attendees: given.people,
          paragraphs: [0, last],
          inferred: { date: 'year from the publication date' },
        }),
      ),
      source: {
        publisher: given.publisher,
        published: '2021-10-25',
        url: given.url,
        reporters: [],
        editor: null,
      },
      repairs: { pinyin: 0, byteShift: 0, uncertain: 0, dropped: 0, duplicateOf: null },
    }
  })

/** Quotes of at most 600 characters anywhere in the reports, bold anywhere in them. */
function quotesOf(reports: Report[], seeds: number[]): Quote[] {
  return reports.flatMap(({ paragraphs, lines }, report) =>
    [
      ...paragraphs.map((p, paragraph) => ({ text: p.text, at: { paragraph } })),
      ...lines.map((l, line) => ({ text: l.text, at: { line } })),
    ].map(({ text, at }, i): Quote => {
      const start = (seeds[i % seeds.length] ?? 0) % text.length
      const end = Math.min(start + 1 + ((seeds[(i + 1) % seeds.length] ?? 0) % 600), text.length)
      const middle = Math.floor((start + end) / 2)
      return { report, at, span: [start, end], bold: middle > start ? [[start, middle]] : [], confidence: 1 }
    }),
  )
}

const LINK = /^https:\/\/t\.me\/jiyao_bot\?start=[A-Za-z0-9_-]{1,64}$/

function checkView(scene: Scene, view: View) {
  const sent = JSON.parse(JSON.stringify({ ...view, reply_markup: { inline_keyboard: view.buttons } }))
  checkMessage(sent)
  for (const entity of view.entities) if (entity.type === 'text_link') expect(entity.url).toMatch(LINK)
  const folded = scene.desk.archive.reports.flatMap((report) => [
    ...report.paragraphs.map(({ text }) => strip(text)),
    ...report.lines.map(({ text }) => strip(text)),
    strip(quotedText(report, { at: { paragraph: 0 }, through: report.paragraphs.length })),
  ])
  for (const quote of quotesIn(view)) expect(folded.some((whole) => whole.includes(strip(quote)))).toBe(true)
}

const strip = (text: string) => fold(text).replace(/[^\p{L}\p{N}+]/gu, '')

/** Presses every callback button, and every one of what that shows, to a depth. */
async function pressEverything(scene: Scene, view: View, depth: number): Promise<void> {
  const seen = new Set<string>()
  const press = async (from: View, left: number): Promise<void> => {
    for (const button of from.buttons.flat() as InlineKeyboardButton[]) {
      if (!('callback_data' in button) || seen.has(button.callback_data) || seen.size > 40) continue
      seen.add(button.callback_data)
      const outcome = await pressButton(scene, button.callback_data, { question: '问', exchange: undefined })
      if (outcome.kind === 'note') expect(outcome.note.length).toBeLessThanOrEqual(200)
      else {
        checkView(scene, outcome.view)
        if (left > 0) await press(outcome.view, left - 1)
      }
    }
  }
  await press(view, depth)
}

describe('every message', () => {
  it('fits Telegram, whatever the reports hold and whatever is pressed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(report, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(20_000), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('zh-hans', 'zh-hant', 'en'),
        fc.nat(20),
        async (reports, seeds, language, shown) => {
          const quotes = quotesOf(reports, seeds)
          const choices = reports.map((_, report): Choice => ({ report, meeting: null }))
          const answers: Answer[] = [
            {
              kind: 'answer',
              quotes,
              shown,
              about: 'list',
              aboutToday: true,
              partial: true,
              continues: true,
            },
            { kind: 'answer', quotes, shown: 1, about: 'passage', aboutToday: false, partial: false },
            { kind: 'choices', choices: Array.from({ length: 20 }, () => choices[0]!) },
            { kind: 'nothing', reason: 'detail', nearest: choices, partial: true },
            { kind: 'meetings', choices, argument: '某地' },
            { kind: 'help', reason: 'greeting' },
          ]
          for (const answer of answers) {
            if (answer.kind === 'answer' && quotes.length === 0) continue
            const scene = await sceneOver(paperDesk(reports, answer, quotes.slice(0, 12)), '', language)
            const exchange = { question: '上一问'.repeat(500), reports: [reports[0]!.token] }
            const view = await answerQuestion(scene, '问', { exchange })
            checkView(scene, view)
            await pressEverything(scene, view, 2)
            checkResult(JSON.parse(JSON.stringify(guestResult(scene, view))))
          }
          const scene = await sceneOver(paperDesk(reports, answers[1], quotes), '', language)
          for (const view of [renderStart(scene), renderHowTo(scene), await showMeeting(scene, '')])
            checkView(scene, view)
          for (const query of [
            '',
            '词',
            ...reports.map(({ token }) => `#${token}`),
            `#${reports[0]!.paragraphs[0]?.token}`,
          ]) {
            const page = await answerInline(scene, query, '', () => undefined)
            for (const result of page.results) checkResult(JSON.parse(JSON.stringify(result)))
            expect(new Set(page.results.map(({ id }) => id)).size).toBe(page.results.length)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
