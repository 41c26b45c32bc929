// A Markdown file in, its text without marks out, with what its front matter says.
import type { ReadText } from '../model.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/
const FIELDS: [keyof ReadText['head'], RegExp][] = [
  ['title', /^title\s*:\s*(.+)$/im],
  ['published', /^(?:date|published|pubdate)\s*:\s*(.+)$/im],
  ['publisher', /^(?:source|publisher)\s*:\s*(.+)$/im],
  ['author', /^author\s*:\s*(.+)$/im],
  ['url', /^(?:url|link|canonical)\s*:\s*(\S+)$/im],
]
const CONTINUES = /[^\s。！？!?：:；;”"』」）)】\]>|]$/u
const STARTS_ANEW =
  /^(?:[\s\u3000]*$|#|>|[-*+]\s|\d{1,3}[.)、]\s?|[|`~]|!\[|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十])/u
/** Editors wrap lines from about here on; shorter lines are lines of their own. */
const WRAPPED_LENGTH = 30

/** Nobody writes as many; a pattern that ends in blanks would try each of a million for itself. */
const BLANKS = /[^\S\r\n]{200,}/g

/** Takes the marks of Markdown out: 「## **一、要求**」→「一、要求」. Numbers of lists stay: they are published text. */
export function readMarkdown(text: string): Pick<ReadText, 'text' | 'head'> {
  const matter = FRONT_MATTER.exec(text)
  const head: ReadText['head'] = {}
  for (const [field, pattern] of FIELDS) {
    const value = pattern
      .exec(matter?.[1] ?? '')?.[1]
      ?.trim()
      .replace(/^["']|["']$/g, '')
    if (value) head[field] = value
  }
  const source = (matter ? text.slice(matter[0].length) : text).split(/\r?\n/)
  const heading = source.find((line) => /^#\s+\S/.test(line))
  if (heading && !head.title) head.title = plain(heading)
  const lines: string[] = []
  let joins = false
  for (const written of source) {
    const line = written.replace(BLANKS, '  ')
    const bare = plain(line)
    if (joins && !STARTS_ANEW.test(line)) lines[lines.length - 1] += bare
    else lines.push(bare)
    joins = bare.length >= WRAPPED_LENGTH && CONTINUES.test(bare) && !/^#|\s\s$/.test(line)
  }
  return { text: lines.join('\n'), head }
}

function plain(line: string): string {
  if (
    /^\s*(?:[-*_]\s*){3,}$/.test(line) ||
    /^\s*(?:```|~~~)/.test(line) ||
    /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line)
  )
    return ''
  return line
    .replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*[-*+]\s+/, '')
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\]]{1,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?)\1/g, '$2')
    .replace(/(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*]{1,500})(?<=[^\s*])\*(?![*\p{L}\p{N}])/gu, '$1')
    .replace(/^\||\|$/g, '')
    .replace(/\s*\|\s*/g, (bar) => (/^\s*\|/.test(line) ? ' ' : bar))
    .trim()
}
