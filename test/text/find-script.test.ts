// The script a text is written in.
import { describe, expect, it } from 'vitest'
import { findScript } from '../../src/text/find-script.ts'

describe('findScript', () => {
  it.each([
    ['阿坝对密接怎么隔离', 'hans'],
    ['阿壩對密接怎麼隔離', 'hant'],
    ['誰主持', 'hant'],
    ['谁主持', 'hans'],
  ])('reads %s as %s', (text, script) => {
    expect(findScript(text)).toBe(script)
  })

  it.each(['主持', '后里', 'Who chaired?', '', '14+7'])('leaves %s open', (text) => {
    expect(findScript(text)).toBeUndefined()
  })
})
