// Text in, the provinces it speaks of out: whose document it is.
import { findPlaces } from '../../text/places.ts'

/** How often a text names each province or a place in it, by the first two digits of the division's code. */
export type Provinces = ReadonlyMap<string, number>

// A long page names its place early and often; the rest of it tells nothing more.
const LETTERS_READ = 6000

/** The provinces of the places a folded text names for certain. */
export function provincesIn(folded: string): Provinces {
  const counts = new Map<string, number>()
  for (const { code, certain } of findPlaces(folded.slice(0, LETTERS_READ))) {
    const province = code.slice(0, 2)
    if (certain) counts.set(province, (counts.get(province) ?? 0) + 1)
  }
  return counts
}
