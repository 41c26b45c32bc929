// npm run index: every report of the corpus folder in, the index folder out, with a table of what was read.
import { parseArgs } from 'node:util'
import { readSettings } from './config.ts'
import { buildFolder } from './flow.ts'

const HELP = `npm run index [-- --corpus DIR --index DIR]

Reads every report of the corpus folder (.txt .html .htm .md) and writes the index folder.
  --corpus DIR   the reports        (CORPUS_DIR, corpus)
  --index DIR    where to write     (INDEX_DIR, index)
  --help         this text`

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, index: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) console.log(HELP)
else {
  const settings = readSettings()
  const built = await buildFolder(values.corpus ?? settings.corpusDir, values.index ?? settings.indexDir)
  console.log(`${built.reports.length} reports, ${built.unread.length} unread`)
  for (const { file, reason } of built.unread) console.error(`${file}: ${reason}`)
  if (built.unread.length > 0) process.exitCode = 1
}
