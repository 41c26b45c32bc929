// A folded text and the names the reports bear in, the same with misheard names put right out.
import { readingsOfCharacter } from '../../text/readings.ts'

/** A shorter name shares too little with what was typed to be known by its sound. */
const SHORTEST = 3

/**
 * Puts names of three characters and more right that were typed by ear, whatever words their characters make:
 * 「于桂平」→「于贵平」. One character may differ, and must be read the same; a name as written, or one character more
 * apart, stays: 「陈金龙」.
 */
export function mendNames(folded: string, names: readonly string[]): string {
  let mended = whole(folded, names)
  for (const name of names) {
    if (name.length < SHORTEST || mended.includes(name) || !/^\p{Script=Han}+$/u.test(name)) continue
    for (let start = 0; start + name.length <= mended.length; start++) {
      const typed = mended.slice(start, start + name.length)
      if (names.includes(typed) || !isHeardAs(typed, name)) continue
      mended = mended.slice(0, start) + name + mended.slice(start + name.length)
      break
    }
  }
  return mended
}

const PARTS = /[·•‧・]/

/** Half of a name of two halves, or one typed without its dot, put in full: 「阿依古丽」→「阿依古丽·买买提」. */
function whole(folded: string, names: readonly string[]): string {
  let full = folded
  for (const name of names) {
    if (!PARTS.test(name) || full.includes(name)) continue
    const halves = name.split(PARTS).filter((half) => half.length >= SHORTEST)
    const typed = [name.split(PARTS).join(''), ...halves].find(
      (half) => full.includes(half) && names.filter((other) => other.includes(half)).length <= 1,
    )
    if (typed) full = full.replace(typed, name)
  }
  return full
}

/** Whether one character differs and sounds the same. Sounds are looked at last: few words differ in one only. */
function isHeardAs(typed: string, name: string): boolean {
  let slip = -1
  for (let i = 0; i < name.length; i++) {
    if (typed[i] === name[i]) continue
    if (slip >= 0) return false
    slip = i
  }
  return slip >= 0 && soundSame(typed[slip]!, name[slip]!)
}

function soundSame(a: string, b: string): boolean {
  const meant = readingsOfCharacter(b).map(blurred)
  return readingsOfCharacter(a).some((reading) => meant.includes(blurred(reading)))
}

/** 京 for 金, 青 for 清: -n and -ng are one sound to many who type. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n')
}
