// The measure of how likely words are: what it lists behind a start is what it says word by word.
import { describe, expect, it } from 'vitest'
import { likelihoodOn } from '../../src/clean/likelihood.ts'

const OWN = '云溪驿站今日启用。云溪驿站由街道管理。'

describe('likelihoodOn', () => {
  it('lists behind a start the words that have one character more, as likely as by themselves', () => {
    const likelihood = likelihoodOn(OWN)
    for (const start of ['会', '防', '党中', '核酸检', '云', '云溪', '云溪驿']) {
      const words = likelihood.behind(start)!
      expect(words.size, start).toBeGreaterThan(0)
      for (const [end, value] of words) expect(value, start + end).toBe(likelihood(start + end))
    }
  })

  it('leaves no word out of the list', () => {
    const likelihood = likelihoodOn(OWN)
    for (const word of ['会议', '防控', '核酸检测', '疫情', '云溪', '云溪驿', '云溪驿站'])
      expect(likelihood.behind(word.slice(0, -1))?.get(word.at(-1)!), word).toBe(likelihood(word))
  })

  it('lists nothing behind a start no word has, nor words the page shows only once', () => {
    const likelihood = likelihoodOn(OWN)
    expect(likelihood.behind('，')).toBeUndefined()
    expect(likelihood.behind('道管理')).toBeUndefined()
    expect(likelihood('驿站由')).toBeUndefined()
    expect(likelihood.behind('驿站')?.has('由') ?? false).toBe(false)
  })
})
