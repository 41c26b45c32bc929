// Files that are no reports at all in; a folder read to its end, with every file read or named, out.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildFolder, ingest } from '../src/flow.ts'
import type { Report } from '../src/model.ts'
import { keepCorpusFile } from '../src/store/change-corpus.ts'
import { hashCorpus } from '../src/store/store.ts'

const SEED = 20211022
const CORPUS = join(import.meta.dirname, '../corpus')
const SEEDS = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(CORPUS, name)))
/** Characters of the long inputs: enough that a step growing with the square would take minutes. */
const LONG = 150_000

/** A report as it must be whatever came in: it can be written, sent and pointed into. */
function checkReport({ paragraphs, lines, title, token, meetings }: Report): void {
  for (const { text } of [...paragraphs, ...lines]) {
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
  }
  expect(title).not.toBe('')
  const tokens = [token, ...paragraphs.map((p) => p.token)]
  expect(new Set(tokens).size).toBe(tokens.length)
  for (const one of tokens) expect(one).toMatch(/^[A-Za-z0-9_-]{1,24}$/)
  for (const { paragraphs: span } of meetings) expect(span[1]).toBeLessThan(Math.max(paragraphs.length, 1))
}

const extension = fc.constantFrom('txt', 'html', 'htm', 'md', 'TXT')
const tag = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table><td>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<![CDATA[',
    '<',
  ],
  ...[
    '<meta charset=gbk>',
    '<title>',
    '&#x110000;',
    '&#0;',
    '&nbsp;',
    '&amp',
    '<a href="',
    "'",
    '<svg>',
    '<?xml',
    '\0',
  ],
)
const scrap = fc.constantFrom(
  ...[
    '会议强调',
    '2021年10月22日',
    '州委书记罗振华主持会议。',
    '来源：',
    '時(shí)間',
    '?qǐng)',
    '浼氳',
    '\ue7fe',
    '\ufeff',
  ],
  ...[
    '# ',
    '* ',
    '\n',
    '\r',
    '\u2028',
    '\ud800',
    '（',
    '“',
    '【',
    '第一条',
    '99999999999999年13月32日',
    '□',
    '　',
  ],
)
const page = fc.array(fc.oneof(tag, scrap, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  page.map((pieces) => Buffer.from(pieces.join(''))),
  page.map((pieces) => Buffer.from(pieces.join(''), 'utf16le')),
)

/** 「会议强调，要坚持。」 in each encoding: where a multibyte character may be cut in two. */
const ENCODED = [
  Buffer.from('会议强调，要坚持人民至上。\n'),
  Buffer.from('\ufeff会议强调，要坚持人民至上。\n', 'utf16le'),
  Buffer.from('\ufeff会议强调，要坚持人民至上。\n', 'utf16le').swap16(),
  Buffer.from('bbe1d2e9c7bfb5f7a3acd2aabce1b3d6c8cbc3f1d6c1c9cfa1a30a', 'hex'),
  Buffer.from('b77cc4b3b16abdd5a141ad6eb0edabf9a448a5c1a6dca457a1430a', 'hex'),
  Buffer.from('81308130bbe18431a430d2e9', 'hex'),
]

describe('a file of any bytes', () => {
  it('is read without an error into a report that can be kept', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(bytes, extension, fc.string({ unit: 'binary' }), (bytes, ext, name) => {
        checkReport(ingest({ file: `${name}.${ext}`, bytes }).report)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('may end or be torn in the middle of a character, in every encoding', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENCODED),
        fc.nat(4),
        fc.nat(200),
        fc.nat(9),
        (text, times, end, drop) => {
          const whole = Buffer.concat(Array.from({ length: times + 1 }, () => text))
          const torn = Buffer.concat([whole.subarray(0, end - drop), whole.subarray(end)])
          checkReport(ingest({ file: 'x.txt', bytes: torn }).report)
        },
      ),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('may be a report that was cut, doubled, shifted or overwritten', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEEDS),
        fc.array(fc.tuple(fc.constantFrom('cut', 'double', 'overwrite'), fc.nat(9000), fc.nat(300)), {
          minLength: 1,
          maxLength: 4,
        }),
        extension,
        (seed, damages, ext) => {
          const bytes = damages.reduce((left: Buffer, [kind, at, length]) => {
            const [before, hit, after] = [
              left.subarray(0, at),
              left.subarray(at, at + length),
              left.subarray(at + length),
            ]
            if (kind === 'cut') return Buffer.concat([before, after])
            if (kind === 'double') return Buffer.concat([before, hit, hit, after])
            return Buffer.concat([before, Buffer.alloc(hit.length, at % 256), after])
          }, seed)
          checkReport(ingest({ file: `x.${ext}`, bytes }).report)
        },
      ),
      { seed: SEED, numRuns: 25 },
    )
  })
})

describe('a file of one endless line', () => {
  const units = [
    '会议强调要坚持',
    '  ',
    '\u3000',
    '(',
    '（',
    '?',
    '会?',
    '【',
    '1',
    '2021年10月',
    '张三、',
    '来源：',
    '時(shí)',
    '#',
    '[',
    '<',
    '<a ',
    '&nbsp;',
    '&',
    '浼氳',
  ]
  it.each(units)('%j is read to its end', { timeout: 60_000 }, (unit) => {
    const bytes = Buffer.from(unit.repeat(LONG / unit.length))
    for (const ext of ['txt', 'md']) checkReport(ingest({ file: `x.${ext}`, bytes }).report)
  })

  it.each([
    '<div>',
    '<p>',
    '<ul><li>会',
    '<!--',
    '<table><tr><td>',
    '<a href="',
    '<script>',
    '<b><i>会议</b>',
  ])('of markup, %s, is read to its end', { timeout: 60_000 }, (unit) => {
    const bytes = Buffer.from(`<html><body>${unit.repeat(LONG / unit.length)}`)
    checkReport(ingest({ file: 'x.html', bytes }).report)
  })
})

describe('a folder of files', () => {
  let home: string
  let corpus: string
  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'jiyao-hostile-')))
    corpus = join(home, 'corpus')
    mkdirSync(corpus)
  })
  afterEach(() => rmSync(home, { recursive: true }))
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(corpus, name), text)

  it('never leads out of itself, and a file that holds nothing takes no other with it', async () => {
    writeFileSync(join(home, 'secret.txt'), '机密会议强调，这一句谁也不能看到。')
    mkdirSync(join(home, 'other'))
    writeFileSync(join(home, 'other/more.txt'), '机密会议强调，这一句谁也不能看到。')
    symlinkSync(join(home, 'secret.txt'), join(corpus, 'link.txt'))
    symlinkSync('../other', join(corpus, 'folder.txt'))
    symlinkSync('nowhere', join(corpus, 'dangling.md'))
    symlinkSync('loop.html', join(corpus, 'loop.html'))
    mkdirSync(join(corpus, 'folder.html'))
    put('empty.txt', '')
    put('blank.html', '<html><!-- -->&nbsp;</html>')
    put(
      'noise.md',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    )
    const names = [
      '__proto__.txt',
      'constructor.md',
      '-rf.txt',
      '\u202e会.txt',
      'a\'b"c\n.txt',
      `${'😀'.repeat(59)}.txt`,
      '.txt.txt',
      '%2e%2e.html',
    ]
    for (const [i, name] of names.entries())
      put(name, `会议强调，要坚持第${i}项工作不放松，确保各项措施落到实处。`)
    const { reports, unread, archive } = await buildFolder(corpus, join(home, 'index'))
    expect(JSON.stringify(reports)).not.toContain('机密')
    expect(reports.map(({ file }) => file)).toEqual(expect.arrayContaining(names))
    expect(unread.map(({ file }) => file).sort()).toEqual(['blank.html', 'empty.txt', 'noise.md'])
    expect(archive.passageCount).toBeGreaterThanOrEqual(names.length)
    expect(Object.keys((await hashCorpus(corpus))!)).toEqual(expect.arrayContaining(names))
  })

  it('keeps what an admin sends inside, under any name it may bear', { timeout: 60_000 }, async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        '../../x.txt',
        '..',
        '.',
        '',
        '/etc/passwd',
        'C:\\a.txt',
        '.htaccess',
        'sources.json',
        'a\0b.txt',
        `${'长'.repeat(300)}.txt`,
        '../sources.json',
      ),
    )
    await fc.assert(
      fc.asyncProperty(name, async (name) => {
        const file = await keepCorpusFile(corpus, name, Buffer.from('x'))
        expect(file).toMatch(/^[\p{L}\p{N}_-]+\.(?:txt|html?|md)$/u)
        expect(readdirSync(corpus)).toContain(file)
      }),
      { seed: SEED, numRuns: 25 },
    )
    expect(readdirSync(home)).toEqual(['corpus'])
  })
})
