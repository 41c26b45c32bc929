// Text in, the spans of its sentences and clauses out, in UTF-16 units of that text.

/** [start, end) in UTF-16 units of the text that was cut. */
export interface Span {
  start: number
  end: number
}

/** Longest quotation or aside kept whole; a mark opened and not closed within it is a stray one. */
const MAX_ENCLOSED = 160

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
}
const CLOSERS = new Set(Object.values(PARTNER))
const STOPS = new Set(['。', '！', '？', '；', '!', '?', ';', '\n'])
const ASCII_STOPS = new Set(['!', '?', ';'])
const COMMAS = new Set(['，', ',', '：', ':'])
/** What may follow a closing mark when the sentence goes on: 「喊出“加油！”的口号」「“谁主管？”，」. */
const GOES_ON = /^[的、，,：:；;。和与及等之]/
const HAN_BESIDE = /[\p{Script=Han}”“]/u
const HAN = /[\p{Script=Han}\p{Script=Bopomofo}”’」』》〉）】〕)%％]/u

/**
 * Cuts a text into sentences: at 。！？； (and at !?; after Chinese), a closing quotation mark staying with
 * its sentence; never inside “…”, 《…》 or （…）, in numbers or addresses. 「好。”他说」 ends after ”; 「“加油！”的口号」
 * and 「a.com/?id=3;x」 stay whole. Spans are trimmed, in order, never empty.
 */
export function sentences(text: string): Span[] {
  return cut(text, { start: 0, end: text.length }, isSentenceEnd)
}

/** Cuts a sentence (or any span of a text) further at ，, ：: outside quotation marks; the mark stays with the left part. */
export function clauses(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return cut(text, within, (t, at) => isSentenceEnd(t, at) || isClauseEnd(t, at))
}

function isSentenceEnd(text: string, at: number): boolean {
  const mark = text[at]!
  // Some keyboards end Chinese sentences with an ASCII full stop: 「…工作会议.市委书记…」.
  if (mark === '.') return at > 0 && HAN_BESIDE.test(text[at - 1]!) && HAN_BESIDE.test(text[at + 1] ?? '字')
  if (!STOPS.has(mark)) return false
  if (!ASCII_STOPS.has(mark)) return true
  return at > 0 && HAN.test(text[at - 1]!) && !/[A-Za-z0-9=/&]/.test(text[at + 1] ?? ' ')
}

/** 「10,000」「14:59」 are numbers, not two clauses. */
function isClauseEnd(text: string, at: number): boolean {
  if (!COMMAS.has(text[at]!)) return false
  return !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) && text[at + 1] !== '/'
}

function cut(text: string, within: Span, isEnd: (text: string, at: number) => boolean): Span[] {
  const spans: Span[] = []
  let start = within.start
  const push = (end: number): void => {
    const span = trim(text, { start, end })
    if (span.end > span.start) spans.push(span)
    start = end
  }
  for (let at = within.start; at < within.end; at++) {
    const closing = PARTNER[text[at]!]
    if (closing) {
      const close = closeOf(text, at, within.end, closing)
      if (close < 0) continue
      at = close
      if (endsInside(text, close, within.end)) push(close + 1)
      continue
    }
    if (!isEnd(text, at)) continue
    let end = at + 1
    while (end < within.end && (CLOSERS.has(text[end]!) || isEnd(text, end))) end++
    at = end - 1
    push(end)
  }
  push(within.end)
  return spans
}

function closeOf(text: string, open: number, end: number, closing: string): number {
  const limit = Math.min(end, open + MAX_ENCLOSED)
  for (let at = open + 1, depth = 0; at < limit; at++) {
    if (text[at] === text[open]) depth++
    else if (text[at] === closing && depth-- === 0) return at
  }
  return -1
}

/** A quotation ends its sentence when it closes right after a full stop and nothing carries on: 「…好。”会议指出」. */
function endsInside(text: string, close: number, end: number): boolean {
  if (text[close] === '》' || text[close] === '〉') return false
  const last = text[close - 1]!
  const next = text.slice(close + 1, Math.min(end, close + 2))
  if (!STOPS.has(last) || GOES_ON.test(next)) return false
  return last === '。' || /^[\s]|^$/.test(next)
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** The same as `sentences`, as [start, end) pairs. */
export function sentenceSpans(text: string): [number, number][] {
  return sentences(text).map(({ start, end }) => [start, end])
}
