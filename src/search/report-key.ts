// A report in, the number it has in a search engine out.
import { createHash } from 'node:crypto'
import type { Report } from '../model.ts'
import { packPassages, passageText } from './pack-passages.ts'

/** What the engine holds of a report. */
export interface EngineRows {
  key: number
  /** Text of each row, in the order of `packPassages`. */
  texts: string[]
}

/**
 * Names a report and everything the engine holds of it by 48 bits of a hash: another text or another way of
 * packing gives another key, so rows of a key never need to be compared. 10 million reports meet with
 * probability 0.2.
 */
export function engineRows(report: Report, fingerprint: string): EngineRows {
  const texts = packPassages(report, 0).map((passage) => passageText(report, passage))
  const hash = createHash('sha256').update(fingerprint).update(report.token)
  for (const text of texts) hash.update(text).update('\0')
  return { key: hash.digest().readUIntBE(0, 6), texts }
}
