// Three characters in, how likely the third is behind the other two in official Chinese out.
import { readFileSync } from 'node:fs'

/** Counts of runs of one, two and three characters, joined, by round(2 ln count): `official-characters-data.json`. */
interface Data {
  characters: Record<string, string>
  pairs: Record<string, string>
  triples: Record<string, string>
}

/** Runs of one length, and of each beginning of such a run how often it goes on and in how many ways. */
interface Counts {
  count: Map<string, number>
  total: Map<string, number>
  ways: Map<string, number>
}

/** Characters there might be. */
const ALPHABET = 8000
/** What a character never seen counts. */
const UNSEEN = 0.1

let tables: { single: Counts; double: Counts; triple: Counts } | undefined

/** Read when a torn page first needs it. */
function load(): { single: Counts; double: Counts; triple: Counts } {
  if (tables) return tables
  const data = JSON.parse(
    readFileSync(new URL('./official-characters-data.json', import.meta.url), 'utf8'),
  ) as Data
  tables = {
    single: unfold(data.characters, 1),
    double: unfold(data.pairs, 2),
    triple: unfold(data.triples, 3),
  }
  return tables
}

function unfold(lists: Readonly<Record<string, string>>, length: number): Counts {
  const counts: Counts = { count: new Map(), total: new Map(), ways: new Map() }
  for (const [rank, list] of Object.entries(lists)) {
    const count = Math.exp(Number(rank) / 2)
    for (let at = 0; at < list.length; at += length) {
      const run = list.slice(at, at + length)
      const start = run.slice(0, -1)
      counts.count.set(run, count)
      counts.total.set(start, (counts.total.get(start) ?? 0) + count)
      counts.ways.set(start, (counts.ways.get(start) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * ln P(character | the two before it), interpolated after Witten and Bell: what goes on in many ways is open to another.
 * Digits count as one character, letters as another. `before` may be shorter at the start of a text.
 */
export function characterLikelihood(before: string, character: string): number {
  const { single, double, triple } = load()
  const next = kind(character)
  const last = kind(before.at(-1) ?? '\n')
  const two = kind(before.at(-2) ?? '\n') + last
  const alone = ((single.count.get(next) ?? 0) + UNSEEN) / ((single.total.get('') ?? 0) + UNSEEN * ALPHABET)
  return Math.log(mixed(triple, two, next, mixed(double, last, next, alone)))
}

function mixed(counts: Counts, start: string, next: string, otherwise: number): number {
  const open = (counts.ways.get(start) ?? 0) + 1
  return ((counts.count.get(start + next) ?? 0) + open * otherwise) / ((counts.total.get(start) ?? 0) + open)
}

/** True when the second character was seen behind the first more than once: 经济, not 常湖. */
export function isSeenBehind(before: string, character: string): boolean {
  return load().double.count.has(kind(before) + kind(character))
}

/** One sign for all digits, known or lost, one for all letters. */
export function kind(character: string): string {
  if ((character >= '0' && character <= '9') || character === '\ufffc') return '0'
  return /[A-Za-z]/.test(character) ? 'a' : character
}
