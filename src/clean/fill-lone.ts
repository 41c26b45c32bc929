// Bytes of UTF-8 that went through GBK in, the lone bytes 0x80 that were shown as 「?」 put back out.

/** 年, 月 and 日 by their first two bytes. */
export const DATE_PARTS: Record<number, string> = { 58809: '年', 59036: '月', 59031: '日' }
/** 「?」, where a decoder had no character. */
export const HOLE = 0x3f
const isTrail = (byte = 0) => byte >= 0x80 && byte < 0xc0
const isLead = (byte = 0) => byte >= 0xe0 && byte < 0xf0

/**
 * A lone byte 0x80 is none of GBK's characters, and some decoders show it as 「?」: E3 ? 81 between other bytes can only
 * be 「、」. On a page that shows this, every 「?」 behind two bytes of a character and before another character is 0x80
 * too (「寮?瀛」→「开学」); before ASCII or the line's end it may be any byte, and behind a digit it is a date's (「3?日」).
 */
export function fillLone(bytes: readonly number[], everywhere: boolean): { bytes: number[]; shown: boolean } {
  const filled = [...bytes]
  let shown = false
  for (let at = 1; at < bytes.length; at++) {
    if (bytes[at] !== HOLE) continue
    const [first, second, next] = [filled[at - 2] ?? 0, filled[at - 1]!, bytes[at + 1]]
    if (isLead(second) && second !== 0xe0 && second !== 0xed && isTrail(next) && !isTrail(bytes[at + 2])) {
      filled[at] = 0x80
      shown = true
    } else if (everywhere && second === 0xe3 && next === HOLE && at + 2 >= bytes.length) {
      filled.splice(at, 2, 0x80, 0x82) // 「。」, its last byte gone with the line break
    } else if (everywhere && isLead(first) && isTrail(second) && isLead(next)) {
      const behindDigit = /[0-9]/.test(String.fromCharCode(filled[at - 3] ?? 0))
      if (!behindDigit || !DATE_PARTS[first * 256 + second]) filled[at] = 0x80
    }
  }
  return { bytes: filled, shown }
}
