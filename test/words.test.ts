// The way of a question's words to the corpus's words, measured over the five reports.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { correct } from '../src/answer/understand/correct-typos.ts'
import { bare, thesaurusGroups, thesaurusTerms } from '../src/answer/understand/thesaurus.ts'
import { toChinese } from '../src/answer/understand/translate-question.ts'
import { ingest } from '../src/flow.ts'
import type { Lexicon, Report } from '../src/model.ts'
import { buildLexicon } from '../src/search/lexicon.ts'
import { fold } from '../src/text/fold.ts'
import { readingOf, readingsOfCharacter } from '../src/text/readings.ts'

const CORPUS = resolve(import.meta.dirname, '../corpus')
let reports: Report[]
let lexicon: Lexicon
beforeAll(async () => {
  reports = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ingest({ file, bytes: readFileSync(join(CORPUS, file)) }).report)
  lexicon = await buildLexicon(reports, thesaurusTerms())
})

/** Every corpus word of this many characters with one character replaced by another of the same reading. */
function slips(length: number): { word: string; slip: string }[] {
  const bySound = new Map<string, string[]>()
  for (const character of new Set(lexicon.words.join(''))) {
    const sound = readingsOfCharacter(character)[0]!
    bySound.set(sound, [...(bySound.get(sound) ?? []), character])
  }
  const terms = new Set([...thesaurusTerms(), ...lexicon.names!.map((index) => lexicon.words[index]!)])
  const known = new Set(lexicon.words)
  return lexicon.words
    .filter((word) => word.length === length && terms.has(word))
    .flatMap((word, nth) => {
      const at = nth % length
      const others = bySound.get(readingsOfCharacter(word[at]!)[0]!)!.filter((other) => other !== word[at])
      if (others.length === 0) return []
      const slip = word.slice(0, at) + others[nth % others.length] + word.slice(at + 1)
      return known.has(slip) ? [] : [{ word, slip }]
    })
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length
}

describe('words of the five reports', () => {
  // Seen: 72, 78 and 99 of a hundred; short words have real words for neighbours, which are left alone.
  it.each([
    [2, 0.65],
    [3, 0.7],
    [4, 0.95],
  ])('are found again behind a homophone, of %i characters at least %f of them', (length, floor) => {
    expect(share(slips(length), ({ word, slip }) => correct(slip, lexicon).text === word)).toBeGreaterThan(
      floor,
    )
  })

  it('are put in place of a slip that meant another word in less than two of a hundred', () => {
    const all = [2, 3, 4].flatMap(slips)
    const isWrong = ({ word, slip }: (typeof all)[number]) =>
      ![word, slip].includes(correct(slip, lexicon).text)
    expect(share(all, isWrong)).toBeLessThan(0.02)
  })

  it('are not put in place of anything the reports say', () => {
    const sentences = reports.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => fold(text).split(/(?<=[。;])/)),
    )
    const changed = sentences.flatMap((sentence) => correct(sentence, lexicon).corrections)
    expect(changed).toEqual([])
  })

  it('are read from their pinyin, all but one in fifty', () => {
    const terms = new Set(thesaurusTerms())
    const words = lexicon.words.filter((word) => terms.has(word) && /^\p{Script=Han}{2,8}$/u.test(word))
    const read = share(
      words,
      (word) =>
        toChinese(`ziyang ${readingOf(word).join('')}`, lexicon).text.replaceAll(' ', '') === `资阳${word}`,
    )
    expect(read).toBeGreaterThan(0.98)
  })

  it('fill less than a hundred kilobytes', () => {
    expect(Buffer.byteLength(JSON.stringify(lexicon))).toBeLessThan(100_000)
  })

  it('are reached by more than half of the thesaurus', () => {
    const words = new Set(lexicon.words)
    const reached = share(thesaurusGroups(), ({ formal }) => formal.some((term) => words.has(bare(term))))
    expect(reached).toBeGreaterThan(0.5)
  })
})
