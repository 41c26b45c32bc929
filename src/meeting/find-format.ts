// A meeting's name and sentences in, the way in which people were brought together out.
import type { PageText, Sentence } from './page-texts.ts'

export interface Format {
  words: string
  in: PageText
  start: number
  end: number
}

/** Ways of meeting; 扩大会议 and 专题会议 are kinds of meetings and belong to the name. */
const IN_NAME =
  /电视电话会议|电视电话会|视频调度会议?|视频会商会?|视频连线会议?|视频会议|视频会|电话会议|网络会议|线上会议|现场(?:推进|办公|调度|观摩)?会议?/
const AS_SAID =
  /会议(?:采[取用]|以|通过)(?:“?(线上\+线下|线上线下相结合|现场\+视频|视频会议|电视电话会议|电视电话|网络视频|视频连线|视频|电话|线上|书面|现场会议?)”?(?:会议)?(?:的)?(形式|方式))/
const HELD_AS =
  /以(电视电话会议|电视电话|网络视频|视频会议|视频连线|视频|线上线下相结合|线上|书面)(?:的)?(?:形式|方式)(?:组织|主持)?召开/

/** How the meeting was held, 「会议以电视电话会议形式召开」→ 电视电话会议; other meetings' formats do not count. */
export function findFormat(
  name: { words: string; in: PageText; start: number } | null,
  sentences: readonly Sentence[],
): Format | null {
  const inName = name && IN_NAME.exec(name.words)
  if (inName) {
    const start = name.start + inName.index
    return { words: inName[0], in: name.in, start, end: start + inName[0].length }
  }
  for (const sentence of sentences) {
    const match = AS_SAID.exec(sentence.words) ?? HELD_AS.exec(sentence.words)
    if (!match) continue
    const start = sentence.start + match.index + match[0].indexOf(match[1]!)
    return { words: match[1]!, in: sentence.in, start, end: start + match[1]!.length }
  }
  return null
}
