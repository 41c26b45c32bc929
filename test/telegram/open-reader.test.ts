// Who reads, by what was typed and by the language of the app.
import { describe, expect, it } from 'vitest'
import { openReader } from '../../src/telegram/open-reader.ts'

describe('openReader', () => {
  it.each([
    // text, language code → language of the bot's words, script of quotations
    ['阿坝怎么隔离', 'zh-hans', 'hans', 'hans'],
    ['阿壩怎麼隔離', 'zh-hans', 'hant', 'hant'],
    ['阿坝怎么隔离', 'zh-hant', 'hans', 'hans'],
    ['主持', 'zh-TW', 'hant', 'hant'],
    ['主持', 'en', 'hans', 'hans'],
    ['dezhou zhuchi', 'en', 'hans', 'hans'],
    ['dezhou zhuchi', 'zh-hk', 'hant', 'hant'],
    ['Who chaired?', 'en', 'en', 'hans'],
    ['Who chaired?', 'zh-hans', 'hans', 'hans'],
    ['Who chaired?', 'fr', 'en', 'hans'],
    ['Who chaired?', undefined, 'en', 'hans'],
    ['', 'zh-hant', 'hant', 'hant'],
    ['', 'zh', 'hans', 'hans'],
    ['', undefined, 'hans', 'hans'],
  ])('reads %s from %s as %s, quoting in %s', async (text, code, language, script) => {
    expect(await openReader(text, code)).toMatchObject({ language, script })
  })
})
