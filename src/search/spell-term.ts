// An index term in, its spelling inside the index out.

// MiniSearch walks a radix tree whose nodes scan their children in line: thousands of Han first letters make it
// slow. 28³ = 21,952 spellings hold the 20,992 letters U+4E00–9FFF; capitals cannot meet a folded Latin term.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-'
const BASE = ALPHABET.length
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Spells each Han letter of a term with three ASCII letters; other letters stay. 「一」→「AAA」, 「14+7」 is kept. */
export function spellTerm(term: string): string {
  let spelled = ''
  for (const letter of term) {
    const code = letter.codePointAt(0)!
    if (code < FIRST_HAN || code > LAST_HAN) spelled += letter
    else {
      const n = code - FIRST_HAN
      spelled +=
        ALPHABET[Math.floor(n / BASE / BASE)]! + ALPHABET[Math.floor(n / BASE) % BASE]! + ALPHABET[n % BASE]!
    }
  }
  return spelled
}
