// A question in, why no report can answer it, known before any is searched, out.
import type { Archive, NothingReason } from '../model.ts'
import { soughtTerms } from './cover.ts'
import { FACT_WORDS } from './fact-words.ts'
import type { Understood } from './understand/understand.ts'

/** Why a question is refused before any report is searched: a fact none gives, a person's particulars, the words of someone silent. */
export function refuse(archive: Archive, asked: Understood): NothingReason | undefined {
  const { fact, named, shape } = asked
  if (fact === 'holder')
    return asked.guide.reports.some(({ text }) => text.includes(asked.office ?? '')) ? undefined : 'person'
  if (fact !== undefined && !FACT_WORDS[fact]) return 'detail'
  if (fact === 'venue' && !FACT_WORDS.venue?.test(asked.asked)) return 'detail'
  // 「刘坪是哪里人」: beside the name nothing is sought but when, where or how much, which no report says of a person.
  const isBare = named.people.length > 0 && soughtTerms(archive, asked).length === 0
  if (SAID.test(asked.asked) && (asksOfAbsent(asked) || areSilent(asked))) return 'detail'
  // 「开会时人在哪里」 is told with the meeting.
  const isAtMeeting = /会|主持|出席|meeting/.test(asked.asked)
  return isBare && !isAtMeeting && ['when', 'where', 'number'].includes(shape.kind) ? 'detail' : undefined
}

/** What somebody said is asked for. */
const SAID =
  /(?:讲|说|强调|要求|指出|提出?|部署)了?(?:些|一些)?(?:什么|啥|哪些|乜|咩)|\b(?:say|said|demand(?:ed)?|stress(?:ed)?)\b/

/** After a name, that its bearer said something: 「王俊飚作工作安排」; 「徐芝文,市委副书记赵浩宇出席会议」 says nothing of the kind. */
const SPEAKS =
  /^(?:(?!出席|参加|列席|到会)[^。;；]){0,24}?(?:指出|强调|要求|说|表示|提出|认为|明确|讲|发言|致辞|通报|汇报|报告|传达|宣读|部署|安排|介绍|叮嘱|呼吁|指示|建议|要|代表)/

/** Named persons of whom the reports tell that they were there, and no word of theirs. */
function areSilent({ named: { people }, reports, guide }: Understood): boolean {
  const texts = [...(reports ?? guide.reports.keys())].map((report) => guide.reports[report]!.text)
  return (
    people.length > 0 &&
    !people.some((name) =>
      texts.some((text) =>
        text
          .split(name)
          .slice(1)
          .some((after) => SPEAKS.test(after)),
      ),
    )
  )
}

/** 「受旗委书记某某委托」 and nothing else: whoever is only named so was not there and said nothing. */
function asksOfAbsent({ asked, guide }: Understood): boolean {
  return guide.reports.some(({ text }) =>
    [...text.matchAll(/受([^，。,;；]{2,24})委托/gu)].some(([proxy, whom]) =>
      [6, 5, 4, 3, 2].some((length) => {
        const name = whom!.slice(-length)
        return asked.includes(name) && name.length === length && !text.replaceAll(proxy, '').includes(name)
      }),
    ),
  )
}
