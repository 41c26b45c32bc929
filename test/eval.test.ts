// npm run eval as a person meets it: totals and misses of a set, half a set, sets that are not here, bad input.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './process.ts'

const item = (q: string, answer: string) =>
  JSON.stringify({
    id: q,
    q,
    lang: 'hans',
    kind: 'who',
    expect: 'answer',
    report: ['001'],
    answers: [answer],
    sentences: [],
  })
const items = join(mkdtempSync(join(tmpdir(), 'jiyao-eval-')), 'items.jsonl')
writeFileSync(
  items,
  `${item('阿坝的会议是谁主持的？', '罗振华主持会议')}\n${item('阿坝的会议谁讲话？', '查无此人讲话')}\n`,
)
const scored = async (...args: string[]) => (await run('eval.ts', ['--items', items, ...args]).ended).out

describe('npm run eval', { timeout: 60_000 }, () => {
  it('prints totals, and the misses a person can learn from', async () => {
    const out = await scored()
    expect(out).toContain('hit@1 50.0 % (1/2)')
    expect(out).toContain('faithful 100.0 %')
    expect(out).toContain('✗ 阿坝的会议谁讲话？')
    expect(out).toContain('查无此人讲话')
  })

  it('scores only the odd or the even lines when told', async () => {
    expect(await scored('--lines', 'odd')).toContain('hit@1 100.0 % (1/1)')
    expect(await scored('--lines', 'even')).toContain('hit@1 0.0 % (0/1)')
  })

  it('says that a set is not here, and counts it not', async () => {
    const { code, out } = await run('eval.ts', ['--items', 'no-such-set.jsonl']).ended
    expect({ code, out: out.trim() }).toEqual({
      code: 0,
      out: 'no-such-set.jsonl is not here: not counted.',
    })
  })

  it.each([
    ['--lines', ['--items', items, '--lines', 'both']],
    ['--max-quote', ['--items', items, '--max-quote', 'x']],
    ['/no/such/folder', ['--items', items, '--corpus', '/no/such/folder']],
    ['--items', []],
  ])('names %s in one sentence when it is bad, and ends with 1', async (named, args) => {
    const { code, err } = await run('eval.ts', args).ended
    expect(code).toBe(1)
    expect(err).toContain(named)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
