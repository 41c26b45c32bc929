// A report and a text of it turned Traditional in, the same with its people's family names as they write them out.
import type { Report } from '../../model.ts'
import type { Converted } from '../../text/to-script.ts'
import type { Reader } from '../view.ts'

/** Family names that a converter takes for a common word: 于 → 於, 范 → 範, 余 → 餘, 钟 → 鐘. */
const AS_WRITTEN: Readonly<Record<string, string>> = {
  于: '于',
  范: '范',
  余: '余',
  岳: '岳',
  郁: '郁',
  涂: '涂',
  姜: '姜',
  沈: '沈',
  钟: '鍾',
}

/** Whether this reader sees this report in Traditional though it was published in Simplified. */
export function isTurnedTraditional({ script }: Pick<Reader, 'script'>, report: Report): boolean {
  return script === 'hant' && report.script === 'hans'
}

/** 「于贵平」→「于貴平」, where conversion alone gives 於貴平; 位于 → 位於 stays. Lengths stay. */
export function keepSurnames(report: Report, original: string, converted: Converted): Converted {
  let { text } = converted
  for (const name of namesAtRisk(report))
    for (let i = original.indexOf(name); i >= 0; i = original.indexOf(name, i + name.length)) {
      const at = converted.at(i)
      text = text.slice(0, at) + AS_WRITTEN[name[0]!] + text.slice(at + 1)
    }
  return { text, at: converted.at }
}

const known = new WeakMap<Report, string[]>()

function namesAtRisk(report: Report): string[] {
  let names = known.get(report)
  if (!names) {
    const people = report.meetings.flatMap(({ chair, speakers, attendees }) => [
      ...chair,
      ...speakers,
      ...attendees,
    ])
    const all = people.map(({ name }) => name).concat(report.source.reporters, report.source.editor ?? [])
    names = [...new Set(all)].filter((name) => name.length > 1 && Object.hasOwn(AS_WRITTEN, name[0]!))
    known.set(report, names)
  }
  return names
}
