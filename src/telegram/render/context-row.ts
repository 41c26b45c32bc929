// Quotations of a message in, the buttons that open each in its context out.
import type { Quote } from '../../model.ts'
import { button, VERB } from '../callback-data.ts'
import type { Buttons, Scene, Shown } from '../view.ts'
import { tokenAt } from './cite.ts'
import { partHolding } from './parts.ts'
import { inRows } from './passage-buttons.ts'

/** Marks that tell the quotations of one message apart. */
export const CIRCLED = '①②③④⑤⑥⑦⑧'

/** One button a quotation, three in a row, numbered when there are several. */
export function contextRows(scene: Scene, quotes: readonly Quote[]): Buttons {
  const buttons = quotes.map((quote, i) => {
    const report = scene.desk.archive.reports[quote.report]!
    const mark = quotes.length > 1 ? `${CIRCLED[i] ?? ''} ` : ''
    const label = mark + scene.reader.words.context
    return button(
      label,
      VERB.contextAnew,
      tokenAt(report, quote.at),
      partHolding(report, quote.at, quote.span[0]),
    )
  })
  return inRows(buttons, 3)
}

/** What a follow-up may follow: the reports quoted, best first, and each quotation by its token. */
export function shownOf(scene: Scene, quotes: readonly Quote[]): Shown {
  const { reports } = scene.desk.archive
  return {
    reports: [...new Set(quotes.map(({ report }) => reports[report]!.token))],
    quotes: new Map(quotes.map((quote) => [tokenAt(reports[quote.report]!, quote.at), quote])),
  }
}
