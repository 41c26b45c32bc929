// A line in, its letters and digits folded out: equal keys are the same line printed twice.
import { fold } from '../text/fold.ts'

/** Of a longer line the two ends and the length are compared: folding 50 MB takes seconds. */
const COMPARED_LENGTH = 4000

/** 「市委召开会议 ，」→「市委召开会议」. For comparing only. */
export function keyOf(text: string): string {
  const whole = text.length <= COMPARED_LENGTH
  const part = whole ? text : `${text.slice(0, 2000)}${text.length}${text.slice(-2000)}`
  return fold(part).replace(/[^\p{L}\p{N}]+/gu, '')
}
