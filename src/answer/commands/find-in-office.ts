// An office or a family name as typed after /who in, whom it may mean out.
import type { Archive, FoundPeople } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { lettersOf } from '../locate.ts'
import { isSame, meetingsAt } from '../understand/choose-reports.ts'
import { findNamed } from '../understand/find-named.ts'
import { holdsOffice, officesIn } from '../understand/find-office.ts'
import { guideTo } from '../understand/guide.ts'
import { allPeople } from './all-people.ts'
import { found } from './find-person.ts'

const ARGUMENT_LIMIT = 40
const AROUND_OFFICE = /是?谁|是|的|请问|同志|[省市州县区\s,，?？呢啊呀吗]/g

/** Whom 「市长」, 「德州市长」 or 「李」 may mean; undefined when it means nobody. 「王小明市长」 is a name, not an office. */
export function findInOffice(archive: Archive, typed: string): FoundPeople | undefined {
  const folded = fold(typed.slice(0, ARGUMENT_LIMIT)).trim()
  const people = allPeople(archive)
  const all = [...people.keys()]
  const names = /^\p{Script=Han}$/u.test(folded)
    ? all.filter((name) => name.startsWith(folded))
    : holders(archive, folded, all)
  return names.length > 0 ? found(archive, names, true) : undefined
}

function holders(archive: Archive, folded: string, all: readonly string[]): string[] {
  const guide = guideTo(archive)
  const { places } = findNamed(folded, guide)
  // 「德州市长」: the 市 belongs to the office.
  const rest = places.reduce(
    (text, place) => text.replace(place.text.replace(/(?<=..)[省市州县区]$/, ''), ''),
    folded,
  )
  const [office] = officesIn(rest)
  if (!office || lettersOf(rest.replace(office, '').replace(AROUND_OFFICE, ''))) return []
  const there = places.map((place) => meetingsAt(place, archive, guide))
  const people = allPeople(archive)
  return all.filter((name) =>
    people
      .get(name)!
      .some(({ presences }) =>
        presences.some(
          ({ choice, role }) =>
            role !== null &&
            holdsOffice(fold(role), office) &&
            there.every((choices) => choices.some((other) => isSame(choice, other))),
        ),
      ),
  )
}
