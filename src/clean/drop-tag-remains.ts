// A repaired page in, the page without the tags that damage had hidden from its first reader out.
import type { Change } from '../model.ts'

const BLOCK = /<\/?(?:p|div|br|li|td|tr|h[1-6]|section)(?:\s[^<>]{0,200})?\/?>/gi
const INLINE = /<\/?(?:span|a|strong|b|em|font)(?:\s[^<>]{0,200})?>/gi
/** Named characters that Chinese pages leave behind; `&lt;` stays, for someone may have written of tags. */
const NAMED: Record<string, string> = {
  nbsp: ' ', ensp: ' ', emsp: '　', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–',
  middot: '·', hellip: '…', quot: '"', times: '×', bull: '•',
} // biome-ignore format: a table
const ENTITY = new RegExp(`&(${Object.keys(NAMED).join('|')});`, 'g')

/**
 * Takes out tags that a damaged page shows because their `<` was lost when its markup was read, and spells out characters
 * left by name: 「拨打)<br /> 市」→ two lines, 「&ldquo;四早&rdquo;」→「“四早”」. Tags stay on a page that was not `damaged`.
 */
export function dropTagRemains(page: string, damaged: boolean): { text: string; changes: Change[] } {
  const changes: Change[] = []
  const record = (before: string, after: string, reason: string) => {
    changes.push({ step: 'drop-tag-remains', before, after, reason })
    return after
  }
  let text = page.replace(ENTITY, (whole, name: string) =>
    record(whole, NAMED[name]!, 'a character left by its HTML name'),
  )
  if (damaged) {
    text = text.replace(BLOCK, (tag) =>
      record(tag, '\n', 'a tag whose < was torn off before the markup was read'),
    )
    text = text.replace(INLINE, (tag) =>
      record(tag, '', 'a tag whose < was torn off before the markup was read'),
    )
  }
  return { text, changes }
}
