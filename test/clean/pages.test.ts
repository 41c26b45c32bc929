// Pages of many makes, written for these tests: bytes in, title, paragraphs and credits out.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { readText } from '../../src/read/read.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/pages')

interface Expected {
  encoding: string
  kicker: string | null
  title: string | null
  subtitle: string | null
  paragraphs: string[]
  lines: [kind: string, text: string][]
  absent: string[]
}

const expected: Record<string, Expected> = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'))

describe('a page of another make', () => {
  it.each(Object.entries(expected))(
    '%s gives its article and its credits, and nothing else',
    (file, gold) => {
      const read = readText({ file, bytes: readFileSync(join(FOLDER, file)) })
      const page = cleanPage(read)
      expect(read.encoding).toBe(gold.encoding)
      expect({ kicker: page.kicker, title: page.title, subtitle: page.subtitle }).toEqual({
        kicker: gold.kicker,
        title: gold.title,
        subtitle: gold.subtitle,
      })
      expect(page.paragraphs).toEqual(gold.paragraphs)
      for (const [kind, text] of gold.lines) expect(page.lines).toContainEqual({ kind, text })
      const shown = [...page.paragraphs, ...page.lines.map(({ text }) => text)].join('\n')
      for (const scrap of gold.absent) expect(shown).not.toContain(scrap)
    },
  )

  it.each(Object.entries(expected))('%s, cleaned again, stays as it is', (file) => {
    const once = cleanPage(readText({ file, bytes: readFileSync(join(FOLDER, file)) }))
    const text = [once.kicker, once.title, once.subtitle, ...once.paragraphs].filter(Boolean).join('\n')
    const twice = cleanPage({ text, encoding: 'utf-8', encodingReason: '', format: 'text', head: {} })
    expect(twice.paragraphs).toEqual(once.paragraphs)
    expect(twice.title).toEqual(once.title)
  })
})
