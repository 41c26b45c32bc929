// The five seeds, read by eye character by character: what was verified is kept in test/golden.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../src/flow.ts'
import type { Meeting, PageLine, Report } from '../src/model.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** A report as it must be read; tokens and evidence are other tests' matter. */
interface Golden
  extends Pick<Report, 'file' | 'kicker' | 'title' | 'subtitle' | 'script' | 'source' | 'repairs'> {
  paragraphs: string[]
  lines: PageLine[]
  meetings: Omit<Meeting, 'evidence'>[]
}

const golds = readdirSync(join(ROOT, 'test/golden')).map(
  (name) => JSON.parse(readFileSync(join(ROOT, 'test/golden', name), 'utf8')) as Golden,
)

const read = (file: string): Golden => {
  const { report } = ingest({ file, bytes: readFileSync(join(ROOT, 'corpus', file)) })
  const { kicker, title, subtitle, script, source, repairs } = report
  return {
    ...{ file, kicker, title, subtitle, script },
    paragraphs: report.paragraphs.map(({ text }) => text),
    lines: report.lines.map(({ kind, text }) => ({ kind, text })),
    meetings: report.meetings.map(({ evidence: _, ...meeting }) => meeting),
    ...{ source, repairs },
  }
}

describe('the seeds', () => {
  it('are five', () => expect(golds).toHaveLength(5))

  it.each(golds)('$file is read as it was by eye, to the last character', (gold) => {
    expect(read(gold.file)).toEqual(gold)
  })

  it.each(golds)('$file keeps no trace of damage in what is shown', ({ paragraphs, lines, title }) => {
    const shown = [title ?? '', ...paragraphs, ...lines.map(({ text }) => text)].join('\n')
    expect(shown).not.toMatch(/[?\uFFFD\uE000-\uF8FF<>|]\p{Script=Han}|\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/u)
  })
})
