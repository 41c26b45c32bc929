// A corpus folder and a file of questions in, what the bench asks and of which texts out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../../src/answer/desk.ts'
import { buildFolder } from '../../src/flow.ts'
import type { Desk } from '../../src/model.ts'
import { type QuestionItem, settles } from '../../src/score.ts'
import { packPassages, passageText } from '../../src/search/pack-passages.ts'

export interface BenchSet {
  name: string
  desk: Desk
  /** The texts the index holds, in its order. */
  texts: string[]
  questions: QuestionItem[]
  /** Whether a passage holds an answer to a question. */
  isRight(question: QuestionItem, passage: number): boolean
}

/** Reads a set into memory; undefined when the folder or the file is not there. */
export async function readBenchSet(
  name: string,
  corpus: string,
  items: string,
): Promise<BenchSet | undefined> {
  if (!existsSync(corpus) || !existsSync(items)) return undefined
  const indexDir = mkdtempSync(join(tmpdir(), 'jiyao-bench-'))
  const { archive } = await buildFolder(corpus, indexDir)
  rmSync(indexDir, { recursive: true })
  const { reports } = archive
  const passages = reports.flatMap(packPassages)
  const texts = passages.map((passage) => passageText(reports[passage.report]!, passage))
  const questions = readFileSync(items, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as QuestionItem)
    .filter((item) => item.expect === 'answer' && !item.context)
  return {
    name,
    desk: openDesk(archive),
    texts,
    questions,
    isRight: (question, passage) => settles(texts[passage] ?? '', question),
  }
}
