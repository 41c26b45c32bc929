// Run by hand: `node --import tsx test/clean/measure-repair.ts DIR [sites]` damages clean texts, repairs them, counts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repairText } from '../../src/clean/repair.ts'
import { isTraditionalOnly, toSimplifiedCharacter } from '../../src/clean/traditional.ts'
import { gbkCode } from '../../src/text/gbk.ts'
import { damage, type Site, tableOf, traditionalise } from './damage.ts'

const [dir = '', sites = '4', verbose = '', half = ''] = process.argv.slice(2)
let seed = 7
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}
const CUTS = ['，', '。', '；', '：', '？', '！', '、']
const files = readdirSync(dir)
  .sort()
  .filter((_, index) => !half || (index % 2 === 0) === (half === 'even'))
const total = { runs: 0, exact: 0, marked: 0, wrong: 0, lines: 0, notGated: 0, clean: 0 }
for (let site = 0; site < Number(sites); site++) {
  const texts = files
    .filter((_, index) => index % Number(sites) === site)
    .map((file) => readFileSync(join(dir, file), 'utf8'))
  const counts = new Map<string, number>()
  for (const character of traditionalise(texts.join('')))
    if (isTraditionalOnly(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 160)
    .map(([character]) => character)
  const table = frequent.filter(() => random() < 0.5)
  const kind: Site = {
    readings: tableOf(table.sort(() => random() - 0.5)),
    cuts: site % 4 === 3 ? [] : CUTS.slice(0, 4 + (site % 4)),
    folds: site % 3 !== 2,
    spaced: site % 5 === 4,
    onePass: site % 2 === 1,
    lost: site % 7 === 5 ? '\ufffd' : '?',
  }
  for (const text of texts) {
    const clean = [...text.normalize('NFC')]
      .filter((character) => character < '\x80' || gbkCode(character) !== undefined)
      .map(toSimplifiedCharacter)
      .join('')
      .replace(/[?]/g, '')
      .replaceAll('馀', '余')
      .replaceAll('显着', '显著')
    const torn = damage(clean, kind)
    const want = kind.folds ? fold(clean) : clean
    const { text: got } = repairText(torn)
    if (got === torn) {
      total.notGated++
      continue
    }
    const wantLines = want.split('\n')
    const gotLines = got.split('\n')
    const tornLines = torn.split('\n')
    if (wantLines.length !== gotLines.length) {
      if (verbose) console.log('LINES', wantLines.length, gotLines.length)
      compare(want.replaceAll('\n', ''), got.replaceAll('\n', ''), torn)
    } else for (const [index, line] of wantLines.entries()) compare(line, gotLines[index]!, tornLines[index]!)
  }
  console.log(site, JSON.stringify({ ...kind, readings: table.length }), JSON.stringify(total))
}

function fold(text: string): string {
  return text.replace(/[，：；？！（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}

/** True when the piece is right but for what it shows as □. */
function fits(piece: string, want: string): boolean {
  return piece.includes('□') && [...piece].every((character) => character === '□' || want.includes(character))
}

/** Walks both texts; each place where they part is a run, found again by the next five equal characters. */
function compare(want: string, got: string, torn: string): void {
  const runs = (torn.match(/[?\ufffd]/g) ?? []).length
  if (!runs) {
    total.clean++
    if (want !== got) {
      total.wrong++
      if (verbose) console.log('CLEAN LINE CHANGED', part(want, got))
    }
    return
  }
  total.lines++
  total.runs += runs
  if (want === got) {
    total.exact += runs
    return
  }
  let a = 0
  let b = 0
  let marked = 0
  let wrong = 0
  while (a < want.length && b < got.length) {
    if (want[a] === got[b]) {
      a++
      b++
      continue
    }
    let found: [number, number] | undefined
    for (let sum = 1; sum < 400 && !found; sum++)
      for (let x = 0; x <= sum; x++)
        if (
          want.startsWith(got.slice(b + sum - x, b + sum - x + 4), a + x) &&
          b + sum - x + 4 <= got.length
        ) {
          found = [x, sum - x]
          break
        }
    const [x, y] = found ?? [want.length - a, got.length - b]
    const piece = got.slice(b, b + y)
    if (/^[□?\ufffd]+$/.test(piece) || fits(piece, want.slice(a, a + x))) {
      marked++
      if (verbose === 'all')
        console.log('marked', want.slice(Math.max(0, a - 6), a), '[', want.slice(a, a + x), '|', piece, ']')
    } else {
      wrong++
      if (verbose)
        console.log(
          'WRONG ',
          want.slice(Math.max(0, a - 6), a),
          '[',
          want.slice(a, a + x),
          '|',
          piece,
          ']',
          want.slice(a + x, a + x + 5),
        )
    }
    a += x
    b += y
  }
  total.marked += marked
  total.wrong += wrong
  total.exact += Math.max(0, runs - marked - wrong)
}

function part(want: string, got: string): string {
  let at = 0
  while (want[at] === got[at]) at++
  return `${want.slice(at - 5, at + 10)} | ${got.slice(at - 5, at + 10)}`
}
