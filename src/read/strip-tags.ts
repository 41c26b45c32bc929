// Markup of any size or depth in, its text out, in one pass: for pages no parser should be asked to read.

const RAW = ['script', 'style', 'noscript', 'textarea', 'title']
const LINE_ENDS =
  /^\/?(?:br|p|div|li|tr|table|h[1-6]|section|article|ul|ol|dl|dd|dt|hr|blockquote|header|footer|nav|aside|body|html|center|form)\b/i
/** A tag longer than this is text that begins with `<`. */
const LONGEST_TAG = 4000

/** Takes tags and comments out: 「<p>一<b>二</b></p>三」→「一二⏎三」. A lone `<` stays. */
export function stripTags(html: string): string {
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    out.push(html.slice(at, open))
    const next = html[open + 1] ?? ''
    if (!/[a-z/!?]/i.test(next)) {
      out.push('<')
      at = open + 1
      continue
    }
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open) + 2 : html.indexOf('>', open)
    if (close < open || close - open > LONGEST_TAG) {
      // No end in reach: the rest of a torn tag is not text.
      at = close < open ? html.length : close + 1
      continue
    }
    const tag = html.slice(open + 1, close)
    if (LINE_ENDS.test(tag)) out.push('\n')
    at = close + 1
    const raw = RAW.find((name) => tag.toLowerCase().startsWith(name))
    if (raw) {
      const closing = new RegExp(`</${raw}`, 'gi')
      closing.lastIndex = at
      at = closing.exec(html)?.index ?? html.length
    }
  }
  out.push(html.slice(at))
  return out.join('')
}
