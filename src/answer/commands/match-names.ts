// What a person typed for a name in, the names it may stand for out: as written, glued, by sound, by pinyin.
import { fold } from '../../text/fold.ts'
import { readingOf, readingsOfCharacter } from '../../text/readings.ts'

/** Names that fit, and whether they stand there as written. */
export interface MatchedNames {
  names: string[]
  exact: boolean
}

/** How names are heard, for one set of names. */
type Sounds = ReadonlyMap<string, readonly string[]>

const heard = new WeakMap<object, Sounds>()

/** Names (folded) that the text holds, else those that sound the same; [] when none does. */
export function matchNames(text: string, names: readonly string[], key: object): MatchedNames {
  const folded = fold(text)
  const bare = folded.replace(/[\s，,、。.·•?？!！]+/gu, '')
  const held = names.filter((name) => bare.includes(name.replace(/[·•]/gu, '')))
  const longest = held.filter((name) => !held.some((other) => other !== name && other.includes(name)))
  if (longest.length > 0) return { names: longest, exact: true }
  return { names: bySound(folded, bare, names, key), exact: false }
}

/** Names nearest to a text that fits none: those that share most characters with it, at least the surname or half. */
export function nearestNames(text: string, names: readonly string[], most: number): string[] {
  const letters = new Set(fold(text))
  return names
    .map((name) => {
      const shared = [...name].filter((letter) => letters.has(letter)).length
      return { name, shared: shared / name.length, surname: letters.has(name[0]!) }
    })
    .filter(({ shared, surname }) => shared >= 0.5 || (shared > 0 && surname))
    .sort((a, b) => b.shared - a.shared || Number(b.surname) - Number(a.surname))
    .slice(0, most)
    .map(({ name }) => name)
}

function bySound(folded: string, bare: string, names: readonly string[], key: object): string[] {
  const sounds = soundsOf(names, key)
  const letters = folded.match(/[a-z'’]+/g)
  if (letters && !/\p{Script=Han}/u.test(folded)) return byPinyin(letters, sounds)
  const runs = bare.match(/\p{Script=Han}+/gu) ?? []
  return names.filter((name) => runs.some((run) => soundsIn(run, name)))
}

/** Whether a run of Han holds a stretch that sounds like the name, at least one character being the same or all heard alike. */
function soundsIn(run: string, name: string): boolean {
  for (let start = 0; start + name.length <= run.length; start++) {
    const typed = run.slice(start, start + name.length)
    if ([...name].every((letter, i) => typed[i] === letter || soundsAlike(typed[i]!, letter))) {
      // In the midst of a longer text only a name with its own surname is one: 「盛磊市长」, not any two sounds.
      if (run.length <= name.length + 1 || typed[0] === name[0]) return true
    }
  }
  return false
}

function soundsAlike(a: string, b: string): boolean {
  const meant = readingsOfCharacter(b).map(blurred)
  return readingsOfCharacter(a).some((reading) => meant.includes(blurred(reading)))
}

/** Sounds that speakers and input methods mix: z/zh, c/ch, s/sh, n/l, an/ang, en/eng, in/ing. */
function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei])ng$/, '$1n')
}

/** Names spelt by neighbouring words, surname first or last: 「sheng lei」「Lei Sheng」「mayor shenglei」. */
function byPinyin(words: readonly string[], sounds: Sounds): string[] {
  const typed = new Set<string>()
  const clean = words.map((word) => plain(word.replace(/['’]s$/, '')))
  for (let from = 0; from < clean.length; from++)
    for (let to = from + 1; to <= Math.min(clean.length, from + 4); to++) {
      const run = clean.slice(from, to)
      typed.add(run.join(''))
      typed.add([run.at(-1), ...run.slice(0, -1)].join(''))
      typed.add([...run.slice(1), run[0]].join(''))
    }
  return [...sounds].filter(([, spelt]) => spelt.some((one) => typed.has(one))).map(([name]) => name)
}

function soundsOf(names: readonly string[], key: object): Sounds {
  let sounds = heard.get(key)
  if (!sounds) {
    sounds = new Map(
      names.map((name) => {
        const [, ...given] = readingOf(name)
        // A surname has readings of its own: 单 shan, 曾 zeng, 解 xie.
        const spelt = readingsOfCharacter(name[0]!).map((surname) => plain(surname + given.join('')))
        return [name, spelt]
      }),
    )
    heard.set(key, sounds)
  }
  return sounds
}

function plain(letters: string): string {
  return letters.replace(/[^a-zü]/g, '').replace(/[vü]/g, 'u')
}
