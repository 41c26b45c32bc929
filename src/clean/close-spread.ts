// Lines in, the same lines out with words closed that a page spaces out to fill a width.
import type { Block, Trail } from './block.ts'

/** 「专 题 会 议 纪 要」: a letterhead or headline set character by character; fewer than four may be a name. */
const SPREAD_LINE = /^(?:\p{Script=Han}[ \u3000]{1,4}){3,}\p{Script=Han}(?=$|\s*[（(〔])/u
/** 「时  间：」「议　题：」: a label set as wide as the one of four characters below it. */
const SPREAD_LABEL =
  /^(?:时[ \u3000]+间|地[ \u3000]+点|日[ \u3000]+期|[主议][ \u3000]+题|主[ \u3000]+持(?:[ \u3000]*人)?|[出列缺][ \u3000]+席|记[ \u3000]+录(?:[ \u3000]*人)?|参[ \u3000]+加|来[ \u3000]+源|作[ \u3000]+者|记[ \u3000]+者|编[ \u3000]+辑)(?=\s?[:：])/u

/** Closes spaced-out lines and labels. 「专 题 会 议 纪 要」→「专题会议纪要」; 「主持人：杨  峰」 and 「周 明、吴 刚」 are kept. */
export function closeSpread(blocks: Block[], trail: Trail): Block[] {
  return blocks.map((block) => {
    const text = [SPREAD_LINE, SPREAD_LABEL].reduce(
      (open, pattern) => open.replace(pattern, (words) => words.replace(/[ \u3000]/g, '')),
      block.text,
    )
    if (text === block.text) return block
    trail({
      step: 'close-spread',
      before: block.text.slice(0, 40),
      after: text.slice(0, 40),
      reason: 'spaces that fill a width, between the characters of one word',
      line: block.line,
    })
    return { ...block, text }
  })
}
