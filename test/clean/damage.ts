// A clean Simplified text in, the page a careless tool makes of it out: the damage, done again on purpose.
import { Converter } from 'opencc-js/cn2t'
import { pinyin } from 'pinyin-pro'
import { encodeGbk, gbkCharacter } from '../../src/text/gbk.ts'

/** How one site's tool worked. Every site has its own table. */
export interface Site {
  /** Traditional characters that get a reading, each with it: 時 → shí. */
  readings: ReadonlyMap<string, string>
  /** Punctuation in front of which the byte string is cut. */
  cuts: readonly string[]
  /** Whether ，：；？！（） became ASCII afterwards. */
  folds: boolean
  /** 「會(huì )」. */
  spaced?: boolean
  /** One pass over the bytes, or one pass for each character of the table. */
  onePass?: boolean
  /** What stands for a byte that is no character. */
  lost?: '?' | '\ufffd'
}

const toTraditional = Converter({ from: 'cn', to: 't' })
/** Characters with several Traditional forms stay as they are (seeds 000 and 003). */
const AMBIGUOUS = new Set('群并称峰筑后采于斗范干里只制系面板台云余谷松几丑姜胡卜征借准么着厘仆朴')
const VARIANTS: Record<string, string> = { 众: '眾', 为: '為', 冲: '沖', 鉴: '鑒', 准: '準', 着: '著' }

/** Step 1: 「时间以后」→「時間以後」, but 「后」 stays; only what GBK can write. */
export function traditionalise(text: string): string {
  return [...text]
    .map((character) => {
      const variant = VARIANTS[character]
      if (variant) return variant
      if (AMBIGUOUS.has(character)) return character
      const traditional = toTraditional(character)
      return encodeGbk(traditional).length === 2 ? traditional : character
    })
    .join('')
}

/** A table of the given Traditional characters with the readings of a dictionary. */
export function tableOf(characters: Iterable<string>): Map<string, string> {
  return new Map([...characters].map((character) => [character, pinyin(character)]))
}

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return text
}
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Steps 2 to 4 on bytes: readings, cuts, cp936. */
export function damage(text: string, site: Site): string {
  let bytes = latin1(encodeGbk(traditionalise(text)))
  const entries = [...site.readings].map(([character, reading]) => {
    const from = latin1(encodeGbk(character))
    return [from, `${from}(${latin1(encodeGbk(reading))}${site.spaced ? ' ' : ''})`] as const
  })
  if (site.onePass) {
    const to = new Map(entries)
    bytes = bytes.replace(
      new RegExp(entries.map(([from]) => escaped(from)).join('|'), 'g'),
      (from) => to.get(from)!,
    )
  } else for (const [from, to] of entries) bytes = bytes.replaceAll(from, to)
  const cuts = site.cuts.map((mark) => escaped(latin1(encodeGbk(mark))))
  const pieces = cuts.length ? bytes.split(new RegExp(`(?=${cuts.join('|')})`)) : [bytes]
  const page = pieces.map((piece) => decode(piece, site.lost ?? '?')).join('')
  return site.folds
    ? page.replace(/[，：；？！（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : page
}

/** Windows cp936: a lead byte takes whatever byte below 0x40 follows it down with it; other decoders do not, and show 0x80 as €. */
function decode(piece: string, lost: string): string {
  let text = ''
  for (let at = 0; at < piece.length; at++) {
    const lead = piece.charCodeAt(at)
    if (lead < 0x80) {
      text += piece[at]
      continue
    }
    const trail = piece.charCodeAt(at + 1)
    const character = Number.isNaN(trail) ? undefined : gbkCharacter(lead, trail)
    if (character !== undefined) {
      text += character
      at++
    } else if (lead === 0x80 && lost !== '?') text += '€'
    else {
      text += lost
      if (trail < 0x40 && lost === '?') at++
    }
  }
  return text
}
