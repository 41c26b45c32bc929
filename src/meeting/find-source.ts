// The page's lines and credits in, publisher, day of publication, address, reporters and editor out.
import type { Source, SourceNote } from '../model.ts'
import { findDates, isoDate } from '../text/dates.ts'
import { isPersonName } from '../text/names.ts'
import type { PublishedHint } from './find-when.ts'
import type { PageText } from './page-texts.ts'

const PUBLISHER =
  /(?:来\s?源|稿源|信息来源|文章来源|发布(?:机构|单位|者)|供稿)\s?[:：|｜丨]\s*([^\s|｜【】<>，,;；()（）]{2,30})/
const PUBLISHED_LABEL = /(?:发布|发表|发稿|出版|更新)?(?:时间|日期|于)\s?[:：]?\s*/
const REPORTERS =
  /(?:(?:本报|本台|全媒体|首席|见习|实习|融媒体|本网|通讯员|图|文|摄影|特约)*记者|通讯员|撰稿|撰文|作者)(?:[:：\s/／]|通讯员|记者|摄影报道)*((?:\p{Script=Han}{2,6}(?:·\p{Script=Han}{1,6})?[\s、，,/／]{0,3}){1,8})/gu
const EDITOR =
  /(?:责任编辑|责编|本期编辑|值班编辑|网络编辑|编辑|校对编辑|编校|审核)\s?(?:[:：]|\s)\s*(\p{Script=Han}{2,4})(?!\p{Script=Han})/u
const CREDITS = /来\s?源\s?[:：]|发布时间|时间\s?[:：]|发布日期/
const AGENCY = /^(新华社|中新社|中新网|本报)[^，。；\s]{2,8}?\d{1,2}月\d{1,2}日(?:电|讯)/
const URL = /https?:\/\/[^\s"'<>，。；）)]+/
/** A date in an address: /2021/08/06/, /202108/06/, /20210806/, t20210806_. */
const DATE_IN_URL = /(?:\/|t|_|-)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=\D|$)/
/** The same with figures as they are: /art/2020/2/11/. */
const PATH_DATE = /\/((?:19|20)\d\d)\/(1[0-2]|[1-9])\/(3[01]|[12]\d|[1-9])(?=\/)/
const YEAR_MONTH_IN_URL = /\/((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])(?=\/)/

/** What is known of where a report comes from; `note` only adds what the page does not say. */
export function findSource(
  texts: { head: readonly PageText[]; body: readonly PageText[]; rest: readonly PageText[] },
  note: SourceNote,
): Source {
  const { body } = texts
  // Credits that could not be told from a title stand in it.
  const rest = [...texts.rest, ...texts.head.filter(({ text }) => CREDITS.test(text))]
  const edges = [...body.slice(0, 1), ...body.slice(-2)]
  const url =
    [...rest, ...texts.head].map(({ text }) => URL.exec(text)?.[0]).find(Boolean) ?? note.url ?? null
  return {
    publisher: publisherOf(rest, body) ?? note.publisher ?? null,
    published: publishedOf(rest),
    url,
    ...(note.retrieved && { retrieved: note.retrieved }),
    reporters: reportersOf([...rest, ...edges]),
    editor: rest.map((line) => editorOf(line)).find(Boolean) ?? null,
  }
}

function publisherOf(rest: readonly PageText[], body: readonly PageText[]): string | undefined {
  const said = rest.map(({ text, shown }) => {
    const match = PUBLISHER.exec(text)
    return match && shown.slice(match.index, match.index + match[0].length).slice(-match[1]!.length)
  })
  const found = said.find((name) => name && !/^(?:本站|互联网|网络|转载|未知|其他|admin)$/i.test(name))
  if (found) return found.replace(/(?:作者|编辑|责编|发布(?=时间|日期|[:：])|时间|浏览|点击|字体).*$/, '')
  const bare = rest.find(({ kind, text }) => kind === 'source' && /^[^:：\s]{2,20}$/.test(text))
  if (bare) return AGENCY.exec(bare.text)?.[1] ?? bare.shown
  const agency = body.slice(0, 1).map(({ text }) => AGENCY.exec(text)?.[1])[0]
  if (agency && agency !== '本报') return agency
  const owner = rest.find(({ kind }) => kind === 'owner')
  return owner && ownerName(owner.shown)
}

/** 「主办:资阳市人民政府」→ 资阳市人民政府; 「Copyright ©某网」→ 某网. */
function ownerName(line: string): string | undefined {
  const name = line
    .replace(/^.*(?:主办|版权所有|承办|Copyright|©|：|:)+[单位]*\s*[:：©]?\s*/i, '')
    .split(/[\s|｜,，;；]/)[0]!
  return /\p{Script=Han}{2}/u.test(name) ? name.slice(0, 30) : undefined
}

function publishedOf(rest: readonly PageText[]): string | null {
  const candidates = rest
    .filter(({ kind }) => kind !== 'owner' && kind !== 'url')
    .flatMap(({ kind, text }) =>
      findDates(text)
        .filter(({ year, month, day }) => year && month && day)
        .map((date) => ({
          iso: isoDate(date.year, date.month, date.day)!,
          weight:
            (/发布|发表|发稿/.test(text.slice(Math.max(0, date.start - 8), date.start)) ? 4 : 0) +
            (PUBLISHED_LABEL.test(text.slice(Math.max(0, date.start - 8), date.start)) ? 2 : 0) +
            (kind === 'date' ? 1 : 0) -
            (/抓取|采集|访问|浏览|今天是|当前/.test(text.slice(Math.max(0, date.start - 10), date.start))
              ? 8
              : 0),
        })),
    )
  candidates.sort((a, b) => b.weight - a.weight)
  const [best] = candidates
  return best && best.weight > -4 ? best.iso : null
}

function reportersOf(texts: readonly PageText[]): string[] {
  const names: string[] = []
  for (const { text, shown, kind } of texts) {
    for (const match of text.matchAll(REPORTERS)) {
      if (kind === 'body' && !/[（(【\s]$|讯[（(]?|^$/.test(text.slice(0, match.index)) && match.index > 0)
        continue
      const from = match.index + match[0].length - match[1]!.length
      // One name behind a colon or up to the closing bracket.
      const labelled =
        kind === 'byline' &&
        (/[:：]\s*$/.test(match[0].slice(0, -match[1]!.length)) ||
          (/^\p{Script=Han}{3,6}$/u.test(match[1]!) &&
            /^[)）】]?$/.test(text.slice(match.index + match[0].length).trim())))
      for (const part of match[1]!.matchAll(/[\p{Script=Han}·]{2,10}/gu)) {
        // 「记者 安某 通讯员 高某」, 「记者安某 通讯员高某」: both wrote it.
        const title = /^(?:实习)?(?:记者|通讯员|实习生)/.exec(part[0])?.[0].length ?? 0
        const words = part[0].slice(title)
        if (!words) continue
        const start = from + part.index + title
        const name = shown.slice(start, start + words.length)
        if (!isReporter(words, labelled)) break
        if (!names.includes(name)) names.push(name)
      }
    }
  }
  return names
}

/** Behind 「记者：」 stands a name, whatever its surname: 「娜仁高娃」; an office of a paper is none: 「作者：阿坝日报」. */
const isReporter = (name: string, labelled: boolean) =>
  isPersonName(name, 'bare') ||
  (labelled && isPersonName(name, 'tight') && !/[报社网台站刊心办局委府院]$/.test(name))

/** 「责任编辑: 张竹欣」→ 张竹欣; 「网络编辑 长治 2021-08-06」 names a place, nobody. */
function editorOf({ text, shown }: PageText): string | undefined {
  const match = EDITOR.exec(text)
  // Behind a colon stands nobody but the editor, whatever the surname: 「责任编辑:青花」.
  const labelled = match && /[:：]/.test(match[0]) && !/[网网站部室台报社委办局]$/.test(match[1]!)
  if (!match || !(labelled || isPersonName(match[1]!, 'bare'))) return undefined
  const start = match.index + match[0].length - match[1]!.length
  return shown.slice(start, start + match[1]!.length)
}

/** When the page appeared, by its date line or its address, for completing dates in the body. */
export function publishedHint(source: Source): PublishedHint | undefined {
  if (source.published) return { iso: source.published, said: source.published, from: 'the publication date' }
  const full = source.url && (DATE_IN_URL.exec(source.url) ?? PATH_DATE.exec(source.url))
  if (full) {
    const iso = `${full[1]}-${full[2]!.padStart(2, '0')}-${full[3]!.padStart(2, '0')}`
    return { iso, said: iso, from: "the page's address" }
  }
  const month = source.url && YEAR_MONTH_IN_URL.exec(source.url)
  if (!month) return undefined
  const said = `${month[1]}-${month[2]}`
  return { iso: `${said}-28`, said, from: "the page's address" }
}
