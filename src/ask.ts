// npm run ask: one question in, one answer out, no token needed.
import { parseArgs } from 'node:util'
import { answer } from './answer/answer.ts'
import { readSettings } from './config.ts'
import { loadArchive } from './flow.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) console.log('npm run ask -- "问题" [--json]')
else {
  const { archive } = await loadArchive(readSettings())
  const reply = await answer(archive, { text: positionals.join(' ') })
  console.log(JSON.stringify(reply, null, 2))
}
