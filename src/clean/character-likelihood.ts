// Three characters in, how likely the third is behind the other two in official Chinese out.
import { readFileSync } from 'node:fs'

/** Counts of runs of one, two and three characters, joined, by round(2 ln count): `official-characters-data.json`. */
interface Data {
  characters: Record<string, string>
  pairs: Record<string, string>
  triples: Record<string, string>
}

/** How one beginning of a run goes on: how often each character follows, how often any, and in how many ways. */
interface Following {
  count: Map<string, number>
  total: number
  ways: number
}
/** The beginnings of runs of one length. */
type Runs = ReadonlyMap<string, Following>

/** Characters there might be. */
const ALPHABET = 8000
/** What a character never seen counts. */
const UNSEEN = 0.1

const NOTHING: Following = { count: new Map(), total: 0, ways: 0 }

let tables: { single: Following; double: Runs; triple: Runs } | undefined

/** Read when a torn page first needs it. */
function load(): { single: Following; double: Runs; triple: Runs } {
  if (tables) return tables
  const data = JSON.parse(
    readFileSync(new URL('./official-characters-data.json', import.meta.url), 'utf8'),
  ) as Data
  tables = {
    single: unfold(data.characters, 1).get('') ?? NOTHING,
    double: unfold(data.pairs, 2),
    triple: unfold(data.triples, 3),
  }
  return tables
}

function unfold(lists: Readonly<Record<string, string>>, length: number): Runs {
  const runs = new Map<string, Following>()
  for (const [rank, list] of Object.entries(lists)) {
    const count = Math.exp(Number(rank) / 2)
    for (let at = 0; at < list.length; at += length) {
      const start = list.slice(at, at + length - 1)
      const following = runs.get(start) ?? { count: new Map(), total: 0, ways: 0 }
      if (following.ways === 0) runs.set(start, following)
      following.count.set(list[at + length - 1]!, count)
      following.total += count
      following.ways++
    }
  }
  return runs
}

/**
 * ln P(character | the two before it), interpolated after Witten and Bell: what goes on in many ways is open to another.
 * Digits count as one character, letters as another. `before` may be shorter at the start of a text; it comes first, for
 * a torn byte may be any of a hundred characters behind the same two.
 */
export function characterLikelihood(before: string): (character: string) => number {
  const { single, double, triple } = load()
  const last = kind(before.at(-1) ?? '\n')
  const one = double.get(last) ?? NOTHING
  const two = triple.get(kind(before.at(-2) ?? '\n') + last) ?? NOTHING
  const all = single.total + UNSEEN * ALPHABET
  return (character) => {
    const next = kind(character)
    const alone = ((single.count.get(next) ?? 0) + UNSEEN) / all
    return Math.log(mixed(two, next, mixed(one, next, alone)))
  }
}

function mixed({ count, total, ways }: Following, next: string, otherwise: number): number {
  const open = ways + 1
  return ((count.get(next) ?? 0) + open * otherwise) / (total + open)
}

/** True when the second character was seen behind the first more than once: 经济, not 常湖. */
export function isSeenBehind(before: string, character: string): boolean {
  return load().double.get(kind(before))?.count.has(kind(character)) ?? false
}

/** One sign for all digits, known or lost, one for all letters. */
export function kind(character: string): string {
  if (character > 'z') return character === '\ufffc' ? '0' : character
  if (character >= '0' && character <= '9') return '0'
  return /[A-Za-z]/.test(character) ? 'a' : character
}
