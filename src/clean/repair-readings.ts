// A page a tool wrote readings into in, the page as it was first published out.
import type { Change } from '../model.ts'
import { hasReadings, READING } from './has-readings.ts'
import { likelihoodOn } from './likelihood.ts'
import { pageScript } from './page-script.ts'
import { type PageTable, pageTable } from './page-table.ts'
import { MOST_RUNS, MOST_WAYS, restoreBytes } from './restore-bytes.ts'
import { judgeOf } from './torn-way.ts'
import { toSimplifiedCharacter } from './traditional.ts'

/** A page put right, and what it took. */
export interface Mended {
  text: string
  changes: Change[]
  readings: number
  restored: number
  uncertain: number
}

/**
 * Puts torn characters together, takes readings out and turns the page back to Simplified, in this order: the bytes
 * tore while the page was Traditional with readings in it. Undefined for a page that is not of this kind.
 * 「冷鏈?zhǔn)称?,時(shí)間」→「冷链食品,时间」; 「重(chóng)庆」 is kept.
 *
 * ASCII commas stay: the three seeds that no tool tore have them too, so folding was the collector's doing, not this
 * tool's, and which of them were full-width cannot be read off the page.
 */
export function repairReadings(page: string): Mended | undefined {
  if (!hasReadings(page)) return undefined
  const changes: Change[] = []
  let restored = 0
  let uncertain = 0
  const counts = new Map<string, { count: number; line: number }>()
  const table = pageTable(page)
  const sound = withoutReadings(soundPart(page), table).replace(BEFORE_TORN, '\n')
  const likelihood = likelihoodOn([...sound].map(toSimplifiedCharacter).join(''))
  const judge = judgeOf(table, likelihood)
  const simplify = pageScript(sound, likelihoodOn(''))
  const budget = { runs: MOST_RUNS, ways: MOST_WAYS }
  const lines = page.split('\n').map((line, index) => {
    const whole = restoreBytes(line, judge, budget)
    for (const { before, after, characters, uncertain: open } of whole.restorations) {
      restored += characters
      uncertain += open
      const reason = open
        ? 'torn between GBK bytes; □ where two ways of pairing them are equally good'
        : 'torn between GBK bytes; the only likely way of pairing them'
      changes.push({ step: 'restore-bytes', before, after: simplify(after), reason, line: index + 1 })
    }
    const bare = withoutReadings(whole.text, table, (reading) => {
      const seen = counts.get(reading)
      counts.set(reading, { count: (seen?.count ?? 0) + 1, line: seen?.line ?? index + 1 })
    })
    const single = bare.replace(DOUBLED_COMMA, (comma, offset: number) => {
      const after = bare.slice(offset + 1, offset + 2)
      changes.push({ step: 'undouble-comma', before: comma + after, after, reason: DOUBLED, line: index + 1 })
      return ''
    })
    return simplify(single)
  })
  let readings = 0
  for (const [before, { count, line }] of counts) {
    readings += count
    const reason = `a tool wrote readings behind Traditional characters; ${count} times on this page, first here`
    changes.push({ step: 'take-reading-out', before, after: simplify(before[0]!), reason, line })
  }
  const all = 'the tool had turned the page Traditional, character by character; turned back the same way'
  changes.push({ step: 'turn-simplified', before: '繁', after: '简', reason: all })
  return { text: lines.join('\n'), changes, readings, restored, uncertain }
}

/** 「,,」 「,、」 「,。」 behind a Han character: some sites' tools write a comma in front of the mark they cut before. */
const DOUBLED_COMMA = /(?<=[\u3400-\u9fff”）)])[,，](?=[,，、。])/g
const DOUBLED = 'a tool that writes readings also doubles commas; two marks never stand together'

/** What no torn byte has reached, to learn the page's own words from; where something is left out stands `TORN`. */
function soundPart(page: string): string {
  return page.replace(/[?\ufffd][^\n]{0,40}/g, TORN)
}
const TORN = '\0'
/**
 * The piece of a word in front of a torn place: learnt as a word of the page, 「代表领」 would make it likely that a word
 * ends there, and 「代表领取」 unlikely.
 */
const BEFORE_TORN = /[^\0\n]{0,3}\0/g

function withoutReadings(text: string, table: PageTable, onReading?: (whole: string) => void): string {
  return text
    .replace(READING, (whole, character: string, reading: string) => {
      if (!table.takesReading(character, reading)) return whole
      onReading?.(whole)
      return character
    })
    .replace(BEHIND_LETTER, (whole, character: string, letter: string, reading: string) => {
      if (!table.readsAcross(character, letter, reading)) return whole
      onReading?.(whole)
      return character + letter
    })
}

/** A reading that fell between a letter and the next: 「App」 behind a Han character whose last byte, with A, looks like 樺. */
const BEHIND_LETTER = /([\u3400-\u9fff])([@-~])\( ?([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-z]{0,3}) ?\)/g
