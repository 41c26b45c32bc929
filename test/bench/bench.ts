// npm run bench: everything measured side by side in one run; the tables go to README, the growth also as a picture.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readBenchSet } from './bench-set.ts'
import { drawGrowth } from './draw-growth.ts'
import { measureAsk } from './measure-ask.ts'
import { measureCommands } from './measure-commands.ts'
import { measureEngine } from './measure-engine.ts'
import { growthTable, measureGrowth } from './measure-growth.ts'
import { measureLoad } from './measure-load.ts'
import { measureStart } from './measure-start.ts'
import { putTables } from './put-tables.ts'

const HELP = `npm run bench [-- --write] [--only start,ask,commands,load,growth,engine]

Measures start, questions, commands, load and growth beside other engines, as ratios of one run.
  EVAL_DIR=DIR   a second set: DIR/corpus and DIR/questions.jsonl
  --only LIST    some of the parts
  --write        put the tables into README.md, with --only beside the others, and the picture into test/bench/growth.svg
  --help         this text`
const PARTS = ['start', 'ask', 'commands', 'load', 'growth', 'engine']
const ROOT = resolve(import.meta.dirname, '../..')

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) console.log(HELP)
else await bench(values.only?.split(',') ?? PARTS)

async function bench(parts: string[]): Promise<void> {
  const unknown = parts.find((part) => !PARTS.includes(part))
  if (unknown) {
    console.error(`--only: ${unknown} is none of ${PARTS.join(', ')}.`)
    process.exitCode = 1
    return
  }
  const tables: string[] = []
  const say = (text: string) => {
    console.log(`\n${text}`)
    tables.push(text)
  }
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`,
  )
  const sets = [
    await readBenchSet(
      'The five reports',
      join(ROOT, 'corpus'),
      join(ROOT, 'test/questions/questions.jsonl'),
    ),
    process.env['EVAL_DIR'] &&
      (await readBenchSet(
        'The larger set',
        join(process.env['EVAL_DIR'], 'corpus'),
        join(process.env['EVAL_DIR'], 'questions.jsonl'),
      )),
  ].filter((set) => typeof set === 'object')
  if (sets.length < 2)
    console.error(
      'Without EVAL_DIR (a folder with corpus/ and questions.jsonl) the larger set is not measured.',
    )
  const largest = sets.at(-1)
  if (parts.includes('start')) say(await measureStart())
  if (parts.includes('ask')) for (const set of sets) say(await measureAsk(set))
  if (parts.includes('commands')) for (const set of sets) say(await measureCommands(set))
  if (parts.includes('load') && largest) say(await measureLoad(largest.name, largest.texts))
  if (parts.includes('growth') && largest) {
    const grown = await measureGrowth(
      largest.texts,
      largest.questions.map(({ q }) => q),
    )
    say(growthTable(grown))
    if (values.write) writeFileSync(join(ROOT, 'test/bench/growth.svg'), drawGrowth(grown))
  }
  if (parts.includes('engine') && largest)
    say(
      await measureEngine(
        largest.texts,
        largest.questions.map(({ q }) => q),
      ),
    )
  if (values.write) {
    const readme = join(ROOT, 'README.md')
    writeFileSync(readme, putTables(readFileSync(readme, 'utf8'), tables, parts !== PARTS))
  }
}
