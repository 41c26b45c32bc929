// The lexicon holds the corpus's own words, the same each time.
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/search/lexicon.ts'
import { meetingOf, reportOf } from './report-of.ts'

const TEXT = [
  '市里召开会议,部署流调溯源。重庆来的人要做核酸检测,加强流调。',
  '会议要求落实“四方责任”,流调队伍要快。長治的機場消殺。',
]

describe('the lexicon', () => {
  it('counts in how many passages a word stands', async () => {
    const { words, passagesWith } = await buildLexicon([reportOf(...TEXT)])
    expect(passagesWith[words.indexOf('会议')]).toBe(2)
    expect(passagesWith[words.indexOf('检测')]).toBe(1)
  })

  it('joins what the dictionary of ICU leaves apart when it comes again: 「流调」', async () => {
    const { words } = await buildLexicon([reportOf(...TEXT)])
    expect(words).toContain('流调')
  })

  it('keeps a set phrase in quotation marks', async () => {
    expect((await buildLexicon([reportOf(...TEXT)])).words).toContain('四方责任')
  })

  it('folds Traditional words', async () => {
    expect((await buildLexicon([reportOf(...TEXT)])).words).toContain('机场')
  })

  it('keeps a term it is told of even when seen once, but not one that cuts two words', async () => {
    const { words } = await buildLexicon([reportOf(...TEXT)], ['消杀', '开会', '院感'])
    expect(words).toContain('消杀')
    expect(words).not.toContain('开会')
    expect(words).not.toContain('院感')
  })

  it('reads names of places right: 「重庆」 is chong qing', async () => {
    const { words, readings } = await buildLexicon([reportOf(...TEXT)])
    expect(readings[words.indexOf('重庆')]).toBe('chong qing')
  })

  it('has English glosses of the words', async () => {
    const { words, glosses } = await buildLexicon([reportOf(...TEXT)])
    expect(glosses.airport!.map((index) => words[index])).toContain('机场')
    expect(glosses.meeting!.map((index) => words[index])).toContain('会议')
  })

  it('marks names of persons and places, and keeps them however rare', async () => {
    const report = { ...reportOf('长治的盛蕾。'), meetings: [meetingOf('盛蕾')] }
    const { words, names } = await buildLexicon([report])
    expect(names!.map((index) => words[index]).sort()).toEqual(['盛蕾', '长治'])
  })

  it('knows words that sound like one of the corpus and are none of its: 「客服」 beside 「克服」', async () => {
    const { soundAlikes } = await buildLexicon([reportOf('克服困难,执行')])
    expect(soundAlikes).toContain('客服')
    expect(soundAlikes).toContain('支行')
    expect(soundAlikes).not.toContain('克服')
  })

  it('is the same for the same reports', async () => {
    const make = () => buildLexicon([reportOf(...TEXT)])
    expect(JSON.stringify(await make())).toBe(JSON.stringify(await make()))
  })

  it('is empty for no reports', async () => {
    expect((await buildLexicon([])).words).toEqual([])
  })
})
