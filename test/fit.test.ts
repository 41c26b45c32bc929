// npm run fit as a person meets it: what it says of bad input, before it reads a corpus.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './process.ts'

const items = join(mkdtempSync(join(tmpdir(), 'jiyao-fit-')), 'items.jsonl')
writeFileSync(items, '{"q":"谁主持","expect":"answer","report":["001"],"answers":[],"sentences":[]}\n{"q":\n')

describe('npm run fit', { timeout: 60_000 }, () => {
  it.each([
    ['no-such-set.jsonl is not here', ['--items', 'no-such-set.jsonl', '--corpus', 'corpus']],
    ['line 2 is not JSON', ['--items', items, '--corpus', 'corpus']],
    ['--corpus', ['--items', items]],
    ['--folds must be a whole number', ['--items', items, '--corpus', 'corpus', '--folds', '1']],
    ['--folds must be a whole number', ['--items', items, '--corpus', 'corpus', '--folds', 'five']],
    ['--turns', ['--turns', '3']],
  ])('says 「%s」 in one sentence, and ends with 1', async (said, args) => {
    const { code, out, err } = await run('fit.ts', args).ended
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(said)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
