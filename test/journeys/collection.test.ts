// Admins add and remove reports from the chat over HTTP; the collection changes at once, whole or not at all.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Library, openLibrary } from '../../src/library.ts'
import { quotesIn } from '../check-message.ts'
import { person } from '../person.ts'
import { openChat } from './open-chat.ts'

const SEEDS = resolve(import.meta.dirname, '../../corpus')
const ABA = '001-aba-2021-10-22.txt'
const CHANGZHI = '004-changzhi-2021-08-05.txt'

let dir: string
let library: Library
let chat: Awaited<ReturnType<typeof openChat>>
let admin: ReturnType<typeof person>
const corpus = () => readdirSync(join(dir, 'corpus')).filter((name) => !name.startsWith('.'))

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'jiyao-library-'))
  mkdirSync(join(dir, 'corpus'))
  copyFileSync(join(SEEDS, ABA), join(dir, 'corpus', ABA))
  library = await openLibrary({ corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') })
  const id = 4711
  chat = await openChat(library.desk(), {}, { desk: library.desk, shelf: library, adminIds: new Set([id]) })
  admin = person(chat.api, 'zh-hans', { id, type: 'private' })
}, 60_000)
afterEach(async () => {
  await chat.close()
  rmSync(dir, { recursive: true })
})

/** Sends a file; gives the bot's answer. */
async function send(who: typeof admin, name: string, bytes: Uint8Array): Promise<Message> {
  const file_id = `f${chat.api.nextId++}`
  chat.api.files.set(file_id, bytes)
  const since = chat.api.calls.length
  who.put({ document: { file_id, file_unique_id: file_id, file_name: name, file_size: bytes.length } })
  return chat.api.until(() => chat.api.shownIn(who.chat.id as number, since)[0])
}
const seed = (name: string) => readFileSync(join(SEEDS, name))

describe('an admin', () => {
  it('sees what was read of a file, adds it with a button, and it is answered from at once', async () => {
    const preview = await send(admin, '../../长治 会议.txt', seed(CHANGZHI))
    expect(preview.text).toContain('杨勤荣')
    expect(corpus()).toEqual([ABA])
    const { shown } = await admin.press(preview, '收入')
    expect(shown[0]!.text).toContain('已收入')
    expect(corpus()).toEqual([ABA, '长治-会议.txt'])
    expect(readFileSync(join(dir, 'corpus', '长治-会议.txt')).equals(seed(CHANGZHI))).toBe(true)
    const summary = await admin.say('/meeting 长治')
    expect(summary.text).toContain('杨勤荣')
    expect(quotesIn(summary).length).toBeGreaterThan(0)
  }, 60_000)

  it('is told that a file repeats a report we have', async () => {
    const preview = await send(admin, 'copy.txt', Buffer.concat([seed(ABA), Buffer.from('\n')]))
    expect(preview.text).toContain('库里已有同一篇报道')
    const { shown } = await admin.press(preview, '不了')
    expect(shown[0]!.text).toContain('一切照旧')
    expect(corpus()).toEqual([ABA])
  }, 60_000)

  it('adds a text by /add in reply to it', async () => {
    const text =
      '安康市召开防汛工作会议\n6月3日，安康市召开防汛工作会议，市长王大川主持会议并讲话。会议要求，要加强水库巡查，确保安全度汛。'
    admin.put({ text })
    const asked = [...chat.api.messages.values()].findLast((m) => m.text === text)!
    await chat.api.until(() => chat.api.shownIn(admin.chat.id as number, 0).at(-1))
    const preview = await admin.say('/add', { reply_to_message: asked })
    expect(preview.reply_to_message?.message_id).toBe(asked.message_id)
    await admin.press(preview, '收入')
    expect(corpus()).toHaveLength(2)
    expect((await admin.say('/meeting 安康')).text).toContain('王大川')
  }, 60_000)

  it('removes a report after a question, and its file is kept aside', async () => {
    const question = await admin.say('/remove 阿坝')
    expect(corpus()).toEqual([ABA])
    await admin.press(question, '✕')
    expect(corpus()).toEqual([])
    expect(readdirSync(join(dir, 'corpus', '.removed'))).toHaveLength(1)
    expect((await admin.say('/meeting 阿坝')).text).toContain('没有')
  }, 60_000)

  it.each([
    ['a picture', 'x.jpg', Buffer.from([0xff, 0xd8]), '只收'],
    ['an empty file', 'x.txt', Buffer.from(' \n'), '读不出'],
    ['random bytes', 'x.html', Buffer.from('00ff00fe8081', 'hex'), '读不出'],
  ])('gets one clear sentence for %s', async (_what, name, bytes, sentence) => {
    expect((await send(admin, name, bytes)).text).toContain(sentence)
    expect(corpus()).toEqual([ABA])
  })

  it('opens the index anew by /reload; a half-written one is never read', async () => {
    copyFileSync(join(SEEDS, CHANGZHI), join(dir, 'corpus', CHANGZHI))
    expect((await admin.say('/reload')).text).toContain('已重新载入')
    expect(library.desk().archive.reports).toHaveLength(2)
    writeFileSync(join(dir, 'index', 'reports.json'), '[{"id":"half')
    rmSync(join(dir, 'corpus'), { recursive: true })
    expect((await admin.say('/reload')).text).toContain('仍用原来的')
    expect(library.desk().archive.reports).toHaveLength(2)
    expect(existsSync(join(dir, 'corpus'))).toBe(false)
  }, 60_000)
})

describe('anyone else', () => {
  it('gets a polite no, and nothing changes', async () => {
    const other = person(chat.api, 'en')
    expect((await send(other, 'x.txt', seed(CHANGZHI))).text).toContain('Only admins')
    for (const command of ['/add', '/remove 阿坝', '/reload'])
      expect((await other.say(command)).text).toMatch(/Only admins|只有管理员/)
    const question = await admin.say('/remove 阿坝')
    const { note } = await other.press(question, '✕')
    expect(note).toContain('Only admins')
    expect(corpus()).toEqual([ABA])
  })
})
