// npm run explain and npm run index as a person meets them: what they say of bad input, and how they end.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './process.ts'

const sentence = (err: string) => expect(err.trim().split('\n')).toHaveLength(1)

describe('npm run explain', { timeout: 60_000 }, () => {
  it('tells changes with their reasons, and what each fact rests on, without colours in a pipe', async () => {
    const { code, out } = await run('explain.ts', ['001-aba-2021-10-22.txt']).ended
    expect(code).toBe(0)
    expect(out).not.toContain('\u001b')
    expect(out).toContain('drop-furniture second copy of a line')
    expect(out).toContain('chair 罗振华 (州委副书记、州长) ← 第2段: 州委副书记、州长罗振华主持会议')
    expect(out).toContain('date inferred: year from the publication date (2021-10-25)')
  })

  it('says in one sentence what is wrong with its input, and ends with 1', async () => {
    for (const args of [['no-such-file.txt'], ['--colour']]) {
      const { code, out, err } = await run('explain.ts', args).ended
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(args[0])
      sentence(err)
    }
  })
})

describe('npm run index', { timeout: 60_000 }, () => {
  it('goes on past a file that holds no text, names it, and ends with 1', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'jiyao-'))
    const corpus = join(dir, 'corpus')
    cpSync('corpus/004-changzhi-2021-08-05.txt', join(corpus, '004-changzhi-2021-08-05.txt'))
    writeFileSync(join(corpus, 'picture.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    const { code, out, err } = await run('index.ts', ['--corpus', corpus, '--index', join(dir, 'index')])
      .ended
    expect(code).toBe(1)
    expect(out).toContain('004-changzhi-2021-08-05.txt')
    expect(out).toContain('1 report ')
    expect(err).toContain('picture.txt: not read')
    sentence(err)
  })
})

describe('an index at the start', { timeout: 60_000 }, () => {
  it('is built anew, and this is said, when what the sources are noted as has changed', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'jiyao-'))
    const [corpus, index] = [join(dir, 'corpus'), join(dir, 'index')]
    cpSync('corpus/004-changzhi-2021-08-05.txt', join(corpus, '004-changzhi-2021-08-05.txt'))
    await run('index.ts', ['--corpus', corpus, '--index', index]).ended
    const ask = () => run('ask.ts', ['长治谁主持会议'], { CORPUS_DIR: corpus, INDEX_DIR: index }).ended
    expect((await ask()).err).toBe('')
    writeFileSync(
      join(corpus, 'sources.json'),
      JSON.stringify({ '004-changzhi-2021-08-05.txt': { url: 'https://example.org/report' } }),
    )
    expect((await ask()).err).toContain(
      'The index was rebuilt: the program or corpus/sources.json has changed',
    )
    expect((await ask()).err).toBe('')
  })
})
