// A page's text in, its visible lines out: left-over tags and entities undone, ends trimmed, empty lines gone.
import type { Block, Trail } from './block.ts'

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
/** Tags that stand in text as text, as 000's `<br />` in its footer; the name list keeps 「<附件>」 and 「a<b」. */
const BLOCK_TAG =
  /<\/?(?:br|p|div|td|th|tr|table|tbody|h[1-6]|li|ul|ol|section|article|hr)(?:\s[^<>]{0,300})?\s*\/?>/gi
const INLINE_TAG = /<\/?(?:span|strong|b|em|i|u|font|a|img|o:p|sup|sub|center)(?:\s[^<>]{0,500})?\s*\/?>/gi
const ENTITY =
  /&(?:nbsp|ensp|emsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|middot|mdash|hellip|#\d{1,6}|#x[\da-f]{1,5});/gi
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  hellip: '…',
}
/** Bytes nobody sees: controls, zero-width marks, byte order marks, direction marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** The bullet a browser shows before a list item when a page is copied as text (001); 「·」 within names stays. */
const BULLET = /^(?:[•●▪■◆]\s*)+/u

/** Lines in reading order; `links` are the texts of lines that are nothing but a link. */
export function splitLines(text: string, links: ReadonlySet<string>, trail: Trail): Block[] {
  const blocks: Block[] = []
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    const line = index + 1
    const undone = undoMarkup(raw)
    if (undone !== raw) trail(markupChange(raw, undone, line))
    for (const piece of undone.split('\n')) {
      const shown = piece.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim()
      const bare = shown.replace(BULLET, '')
      if (bare !== shown && bare)
        trail({
          step: 'drop-bullet',
          before: shown.slice(0, 20),
          after: bare.slice(0, 18),
          reason: 'mark of a list, not of the text',
          line,
        })
      if (bare) blocks.push({ text: bare, line, link: links.has(bare) })
    }
  }
  return blocks
}

function undoMarkup(raw: string): string {
  const untagged = raw.includes('<') ? raw.replace(BLOCK_TAG, '\n').replace(INLINE_TAG, '') : raw
  return untagged.includes('&') ? untagged.replace(ENTITY, decodeEntity) : untagged
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const readable = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return readable ? String.fromCodePoint(code) : entity
}

function markupChange(before: string, after: string, line: number) {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = Math.max(0, at - 10)
  return {
    step: 'undo-markup',
    before: before.slice(from, from + 60),
    after: after.slice(from, from + 60).replaceAll('\n', '⏎'),
    reason: 'tags and entities left in the text',
    line,
  }
}
