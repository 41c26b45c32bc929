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
  let mended = folded
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

function isHeardAs(typed: string, name: string): boolean {
  let slips = 0
  for (let i = 0; i < name.length; i++) {
    if (typed[i] === name[i]) continue
    slips++
    if (slips > 1 || !soundSame(typed[i]!, name[i]!)) return false
  }
  return slips === 1
}

function soundSame(a: string, b: string): boolean {
  const meant = readingsOfCharacter(b).map(blurred)
  return readingsOfCharacter(a).some((reading) => meant.includes(blurred(reading)))
}

/** 京 for 金, 青 for 清: -n and -ng are one sound to many who type. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n')
}
