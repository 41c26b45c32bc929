// npm run ask: one question in, one answer out, no token needed.
import { parseArgs } from 'node:util'
import { openDesk } from './answer/desk.ts'
import { readSettings } from './config.ts'
import { loadArchive } from './flow.ts'
import type { Answer, Choice, Desk } from './model.ts'
import { openReader } from './telegram/open-reader.ts'
import { choiceLabel, tokenAt } from './telegram/render/cite.ts'
import { renderAnswer } from './telegram/render/render-answer.ts'
import { showQuote } from './telegram/show/show-quote.ts'
import type { Reader } from './telegram/view.ts'
import { paint } from './terminal/paint.ts'
import { printMessage } from './terminal/print-message.ts'
import { runCommand } from './terminal/run-command.ts'
import { TERMINAL_BOT } from './terminal/terminal.ts'

const HELP = `npm run ask -- "问题" [--json]

Answers one question from the reports, as the chat does.
  --json   { kind, quotations: [{ text, bold, report, token, paragraph }], choices: [{ report, meeting, label }] }
  --help   this text`

/** The answer for programs: quotations in the reader's script, `paragraph` 0-based, null for a page line. */
function toJson(desk: Desk, reader: Reader, answer: Answer) {
  const { reports } = desk.archive
  const choice = ({ report, meeting }: Choice) => ({
    report: reports[report]!.id,
    meeting,
    label: choiceLabel(reader, reports[report]!, meeting),
  })
  const quotations = (answer.kind === 'answer' ? answer.quotes : []).flatMap((quote) => {
    const report = reports[quote.report]!
    const shown = showQuote(reader, report, quote)
    if (!shown) return []
    const paragraph = 'paragraph' in quote.at ? quote.at.paragraph : null
    return [
      { text: shown.text, bold: shown.bold, report: report.id, token: tokenAt(report, quote.at), paragraph },
    ]
  })
  const choices = answer.kind === 'choices' || answer.kind === 'meetings' ? answer.choices.map(choice) : []
  return { kind: answer.kind === 'meetings' ? 'choices' : answer.kind, quotations, choices }
}

async function ask(text: string, json: boolean): Promise<void> {
  const { archive, notice } = await loadArchive(readSettings())
  if (notice) console.error(notice)
  const desk = openDesk(archive)
  const reader = await openReader(text, undefined)
  const answer = await desk.ask({ text })
  if (json) return console.log(JSON.stringify(toJson(desk, reader, answer)))
  const scene = { desk, reader, botName: TERMINAL_BOT.username, canShare: false }
  const view = renderAnswer(scene, answer, { start: 0, within: '', previous: '' })
  // What the buttons do needs a chat; the choices themselves are part of the answer.
  const labels = answer.kind === 'choices' ? view.buttons.flat().map(({ text }) => `• ${text}`) : []
  console.log([printMessage({ ...view, buttons: [] }, paint), ...labels].join('\n'))
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const text = positionals.join(' ').trim()
  if (values.help || !text) {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 1
  } else await ask(text, values.json ?? false)
})
