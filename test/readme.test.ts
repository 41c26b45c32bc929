// What the README says is true: its commands exist, its settings are all, its example exchange is what comes out.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './process.ts'

const ROOT = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const README = read('README.md')
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts)

describe('the README', () => {
  it('names only commands that exist', () => {
    const named = [...README.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !SCRIPTS.includes(name))).toEqual([])
  })

  it('names only files that exist', () => {
    const linked = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file!)
    for (const file of linked) expect(read(file).length).toBeGreaterThan(0)
  })

  it('begins with an exchange that comes out just so', async () => {
    const [, question] = /ask -- "([^"]+)"/.exec(README) ?? []
    const [, shown] = /<!-- exchange -->\n```text\n([\s\S]*?)\n```\n<!-- \/exchange -->/.exec(README) ?? []
    const { out } = await run('ask.ts', [question!]).ended
    expect(out.trim()).toBe(shown)
  }, 60_000)
})

describe('.env.example', () => {
  it('lists every setting that is read, and no other', () => {
    const listed = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name)
    const known = [...read('src/config.ts').matchAll(/get\('([A-Z_]+)'\)/g)].map(([, name]) => name)
    expect(listed.sort()).toEqual([...new Set(known)].sort())
  })
})
