// A message as typed in, its words out: markup, addresses and spaces that a page or keyboard left in it are no words.

// 「<b>」「</p>」「<a href="…">」, half- or full-width; 「3 < 5」 has no letter after the sign and is kept.
const TAG = /[<＜][/／]?[a-zａ-ｚ][^<>＜＞\n]{0,300}[>＞]|<!--[^<>]{0,300}-->/gi
const PROGRAM = /<(script|style)\b[^<>]{0,300}>[^<]{0,2000}<\/\1>/gi
const ENTITY = /&(nbsp|lt|gt|amp|quot|apos|ldquo|rdquo|#\d{1,6}|#x[\da-f]{1,5});/gi
const STANDS_FOR: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
}
// An address ends where Han or a space begins: nobody parts 「https://a.cn/b怎么隔离」.
const ADDRESS = /\b(?:https?:\/\/|www\.)[!-~]{1,2000}/gi
// 「**谁**」「__谁__」「`谁`」「~~谁~~」 and a link 「[谁](…)」; 「___」 alone is a blank to fill in.
const MARKED = /(\*\*|__|~~|`{1,3}|(?<![\w*])\*(?!\*)|(?<![\w_])_(?!_))(?=\S)([^*_~`\n]{1,200})(?<=\S)\1/g
const LINK = /\[([^\][\n]{1,300})\]\([^()\n]{0,300}\)/g
const QUOTE_MARK = /^(?:>|＞)\s+/gm
// 「谁 主 持 会 议」: single characters parted one by one are one text.
const SPREAD = /(?<![^\s])(?:\p{Script=Han}[ \u3000]){3,}\p{Script=Han}(?![^\s\p{P}])/gu
// 「好的，那德州呢」「不对，我问的是阿坝」: a nod or a no before what is asked.
const NOD =
  /^\s*(?:(?:好的?|嗯+|哦+|行|[对對]了?|是的|(?:多|非常|太)?(?:谢谢|謝謝|感谢|感謝)[你您]?了?|辛苦了?|打[扰擾]了?|明白了?|知道了|不[对對]|不是|[错錯]了|(?:再|还|還|想)*[问問]一?[下句])[,，.。!！:：\s]+|(?:ok(?:ay)?|thanks?|thank you|no)[,.!]\s*){1,3}(?=\S{2})/i
const MEANT =
  /^\s*(?:我(?:是)?(?:想)?(?:问|说)的?(?:其实)?是|我想问的是|i mean(?:t)?|i asked about)[:：\s]*(?=\S{2})/i
/** A whole question set between quotation marks: they do not ask for its very words. */
const WRAPPED = /^\s*[“"「『‘']([^“”"「」『』‘’']{4,}[?？])[”"」』’']\s*$/

/** The words of a message. 「<b>谁主持</b>会议？&nbsp;https://a.cn」→「谁主持会议？」; 「3 < 5」 is kept. */
export function plainQuestion(text: string): string {
  const plain = text
    .replace(ENTITY, (_, name: string) => STANDS_FOR[name.toLowerCase()] ?? ' ')
    .replace(LINK, '$1')
    .replace(PROGRAM, ' ')
    .replace(TAG, ' ')
    .replace(ADDRESS, ' ')
    .replace(MARKED, '$2')
    .replace(QUOTE_MARK, '')
    .replace(SPREAD, (spread) => spread.replace(/[ \u3000]/g, ''))
    .replace(WRAPPED, '$1')
    .replace(NOD, '')
    .replace(MEANT, '那')
  return plain === text ? text : plain.replace(/[ \t]+/g, ' ').trim()
}
