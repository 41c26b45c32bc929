// The house's own rules, held by reading the source as text.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const IMPORT = /^(?:import|export)[^'"]*?from\s+'(\.[^']+)'/gm
const ROOMS = ['text', 'read', 'clean', 'meeting', 'search', 'answer', 'telegram', 'terminal', 'store']
/** Longest file a reader takes in at one sitting; data tables and the page of types are exempt. */
const MAX_LINES = 260

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }))

const roomOf = (name: string) => (name.includes('/') ? name.split('/')[0]! : null)
const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(IMPORT)].map((match) => ({
    from: name,
    to: relative(SRC, resolve(SRC, dirname(name), match[1]!)),
  })),
)

describe('the house', () => {
  it('has only the rooms it names', () => {
    expect(files.map(({ name }) => roomOf(name)).filter((room) => room && !ROOMS.includes(room))).toEqual([])
  })

  it('lets a room know only itself, model.ts and text/', () => {
    const strangers = imports.filter(({ from, to }) => {
      const room = roomOf(from)
      return room !== null && roomOf(to) !== room && to !== 'model.ts' && roomOf(to) !== 'text'
    })
    expect(strangers).toEqual([])
  })

  it('lets the ranker rank without knowing how a question was understood', () => {
    const beyond = imports.filter(
      ({ from, to }) =>
        from.startsWith('answer/rank/') && to.startsWith('answer/') && !to.startsWith('answer/rank/'),
    )
    expect(beyond).toEqual([])
  })

  it('reads the environment in config.ts alone', () => {
    const readers = files.filter(({ name, text }) => name !== 'config.ts' && text.includes('process.env'))
    expect(readers.map(({ name }) => name)).toEqual([])
  })

  it('keeps every file short enough to read at one sitting', () => {
    const long = files.filter(
      ({ name, text }) =>
        !/(?:-data|^model)\.ts$/.test(basename(name)) && text.split('\n').length > MAX_LINES,
    )
    expect(long.map(({ name }) => name)).toEqual([])
  })

  it('says in the first line of every file what enters and what leaves', () => {
    expect(files.filter(({ text }) => !text.startsWith('// ')).map(({ name }) => name)).toEqual([])
  })

  it('uses no catch-all names', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|types|manager|service)\.ts$/
    expect(files.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([])
  })
})
