// A question in, the question without the words that only ask: what is left can stand in a report.

// Longest first. Words of asking, politeness and address; none of them names a thing a report speaks of.
// 哪…: 哪 alone covers 哪家 哪项 哪个 together with the measure word that follows it.
const ASKING =
  /请问|请教|麻烦(?:问|告诉)?|告诉我|我想(?:知道|问|了解)|想(?:知道|问)一?下|有没有|是不是|能不能|可不可以|要不要|是否|为什么|为何|什么时候|什么时间|什么地方|什么|怎么样|怎么办|怎么|怎样|咋样|咋办|咋个|咋|啥时候|啥|如何|何时|何地|何人|何处|哪(?:几|一)?(?:些|个|位|家|项|里|儿|种|类|次|天|年|月|日|场|份|条)?|多少|多久|多长时间|几(?=[个位项条点次天月日号家种类])|谁|吗|呢|嘛|呀|吧|么(?=$|[?？。])/g

/** Blanks the asking words, so that offsets stay. 「资阳市如何做好排查？」→「资阳市  做好排查？」; 「几内亚」 is kept. */
export function withoutQuestionWords(folded: string): string {
  return folded.replace(ASKING, (word) => ' '.repeat(word.length))
}

/** [start, end) of the asking words of a folded question, in order: what stands beside them is what is asked for. */
export function askingSpans(folded: string): [number, number][] {
  return [...folded.matchAll(ASKING)].map((match) => [match.index, match.index + match[0].length])
}
