// A stretch of a report and the names of those present in, whose words it ends with out.
import { fold } from './fold.ts'

/** What gives the word to a name right before it: 「指出」「在推介时介绍」; 「按照盛蕾的要求」 does not. */
const SAYS = /^[^,，。；;:：的]{0,12}?(?:指出|强调|要求|表示|提出|认为|明确|介绍|谈到|指示|说(?!明))/
// 「会议决定」「推介会上，」, others who act, and what is told of the meeting itself end a person's words.
const NOBODYS =
  /(?:^|[。；;!！?？])\s*(?:(?:会议|大会)(?!精神|室)|[^,，。；;]{0,12}会上(?=[,，]))|作[^,，。；;]{0,6}(?:发言|说明|汇报)|(?:参加|出席|列席)(?:会议|活动)/gu

/**
 * The one of `names` who is last given the word in a text; null when the meeting speaks or somebody else acts after that,
 * undefined when nobody is named: the words of whoever spoke before go on. 「刘坪在讲话中强调，要快。」→ 刘坪.
 */
export function whoseWords(text: string, names: readonly string[]): string | null | undefined {
  const folded = fold(text)
  let last: { at: number; who: string | null } | undefined
  for (const match of folded.matchAll(NOBODYS)) last = { at: match.index + match[0].length, who: null }
  for (const name of names) {
    const needle = fold(name)
    if (!needle) continue
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      const rest = folded.slice(at + needle.length, at + needle.length + 16)
      const says = SAYS.exec(rest)
      if (says && (!last || at + needle.length + says[0].length > last.at))
        last = { at: at + needle.length + says[0].length, who: name }
    }
  }
  return last?.who
}
