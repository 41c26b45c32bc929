// The nouns of the clean room, types only: a line of the page on its way to paragraph, credit or furniture.
import type { Change, LineKind } from '../model.ts'

/** One visible line of the page, trimmed, with the line of the read text it came from. */
export interface Block {
  text: string
  /** 1-based line of the read text. */
  line: number
  /** True when the page shows it as nothing but a link. */
  link: boolean
  /** True when it was parted from others on one unbroken line. */
  parted?: true
}

/** What a line is taken for, before its place on the page is weighed. */
export type Role =
  /** Sentences: the stuff of an article. */
  | { as: 'prose' }
  /** No sentence: a title, sub-heading, list item, signature or an unknown scrap. */
  | { as: 'plain' }
  /** Date, source, names: kept as page lines. */
  | { as: 'credit'; parts: Part[] }
  /** The page's tools: dropped, the article goes on below. */
  | { as: 'furniture'; reason: string }
  /** Dropped, and what stands below is no longer the article. */
  | { as: 'end'; reason: string }

/** A piece of a credit line, verbatim; `drop` for counters and tools glued to credits. */
export interface Part {
  kind: LineKind | 'drop'
  text: string
}

export interface RoledBlock extends Block {
  role: Role
}

/** Writes one change of the trail. */
export type Trail = (change: Change) => void
