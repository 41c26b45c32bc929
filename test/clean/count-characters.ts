// Run by hand: `node --import tsx test/clean/count-characters.ts DIR [even|odd]` counts runs of characters in clean texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kind } from '../../src/clean/character-likelihood.ts'

/** Rarer runs tell of one document, not of the language, and would double the table. */
const FEWEST = [1, 2, 3]

const [dir = '', half = ''] = process.argv.slice(2)
const files = readdirSync(dir)
  .sort()
  .filter((_, index) => !half || (index % 2 === 0) === (half === 'even'))
const counts = [1, 2, 3].map(() => new Map<string, number>())
for (const file of files) {
  const text = readFileSync(join(dir, file), 'utf8').normalize('NFC')
  for (const line of text.split('\n')) {
    const signs = ['\n', '\n', ...[...line].filter((one) => one.length === 1).map((one) => kind(wide(one)))]
    for (let at = 2; at < signs.length; at++)
      for (const length of [1, 2, 3]) {
        const run = signs.slice(at - length + 1, at + 1).join('')
        counts[length - 1]!.set(run, (counts[length - 1]!.get(run) ?? 0) + 1)
      }
  }
}
const [characters, pairs, triples] = counts.map((runs, index) => {
  const lists: Record<string, string> = {}
  for (const [run, count] of [...runs].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= FEWEST[index]!) {
      const rank = Math.round(2 * Math.log(count))
      lists[rank] = (lists[rank] ?? '') + run
    }
  return lists
})
const source = `counted over ${files.length} official notices and news of 2020: runs of one, two, three characters by round(2 ln count), digits as 0, letters as a`
const data = { source, characters, pairs, triples }
writeFileSync('src/clean/official-characters-data.json', `${JSON.stringify(data, null, 2)}\n`)

/** 「,」 counts as 「，」, as the page had it before it was folded. */
function wide(sign: string): string {
  return ',:;?!()'.includes(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign
}
