// Repaired pages in, pages without remains of markup out.
import { describe, expect, it } from 'vitest'
import { dropTagRemains } from '../../src/clean/drop-tag-remains.ts'

describe('dropTagRemains', () => {
  it('parts lines at a tag the repair brought back', () => {
    expect(dropTagRemains('(外地拨打)<br /> 市政府', true).text).toBe('(外地拨打)\n 市政府')
  })

  it('keeps tags on a page that was not damaged: someone writes of them', () => {
    expect(dropTagRemains('段落用 <p> 开始', false).text).toBe('段落用 <p> 开始')
  })

  it('spells out characters left by name, and keeps what only looks like one', () => {
    expect(dropTagRemains('落实&ldquo;四早&rdquo;&nbsp;要求 ?a=1&times=2', false).text).toBe(
      '落实“四早” 要求 ?a=1&times=2',
    )
  })
})
