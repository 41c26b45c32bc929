// Latin text that is Chinese.
import { describe, expect, it } from 'vitest'
import { isPinyin } from '../../src/text/is-pinyin.ts'

describe('isPinyin', () => {
  it.each(['dezhou zhuchi', 'Changzhou', 'hesuan jiance shi shenme', "xi'an shui zhuchi", 'tiananmen'])(
    'takes %s for pinyin',
    (text) => {
      expect(isPinyin(text)).toBe(true)
    },
  )

  it.each(['Who chaired the Aba meeting?', 'he', 'meeting', 'quarantine', '', '你好', 'z'.repeat(99)])(
    'does not take %s for pinyin',
    (text) => {
      expect(isPinyin(text)).toBe(false)
    },
  )
})
