// The five seeds, read by eye line by line: what was verified is kept in test/golden.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import type { PageLine } from '../../src/model.ts'
import { readText } from '../../src/read/read.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Golden {
  kicker: string | null
  title: string | null
  subtitle: string | null
  count: number
  /** First characters of each paragraph, where damage inside it is another test's matter. */
  starts?: string[]
  paragraphs?: string[]
  lines?: PageLine[]
}

describe('the seeds', () => {
  it.each(['000', '001', '002', '003', '004'])('%s is read as it was by eye', (digits) => {
    const gold: Golden = JSON.parse(readFileSync(join(ROOT, `test/golden/${digits}.json`), 'utf8'))
    const file = readdirSync(join(ROOT, 'corpus')).find((name) => name.startsWith(digits))!
    const page = cleanPage(readText({ file, bytes: readFileSync(join(ROOT, 'corpus', file)) }))
    const { kicker, title, subtitle } = page
    expect({ kicker, title, subtitle, count: page.paragraphs.length }).toEqual({
      kicker: gold.kicker,
      title: gold.title,
      subtitle: gold.subtitle,
      count: gold.count,
    })
    if (gold.starts)
      expect(page.paragraphs.map((text, index) => text.slice(0, gold.starts![index]!.length))).toEqual(
        gold.starts,
      )
    if (gold.paragraphs) expect(page.paragraphs).toEqual(gold.paragraphs)
    if (gold.lines) expect(page.lines).toEqual(gold.lines)
  })
})
