// A line in, its letters and digits folded out: equal keys are the same line printed twice.
import { fold } from '../text/fold.ts'

/** 「市委召开会议 ，」→「市委召开会议」. For comparing only. */
export const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
