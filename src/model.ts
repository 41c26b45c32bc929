// The nouns of the program, types only. Every room knows this page and no other room.
//
// 词汇 glossary
//   report 报道       one corpus file, read: an official account of a meeting (or of something else)
//   meeting 会议      an event the report tells of; a report may tell of none, one or several
//   paragraph 段落    a paragraph of the article body as published, repaired: 第n段 counts from 1
//   line 页面行       a line of the page outside the body (title, date, credits) that a fact may rest on
//   passage 片段      what the index holds: one or more whole neighbouring paragraphs, or one page line
//   hit 命中          a passage found for a query, with its score
//   quote 引文        verbatim text of one paragraph or line, possibly cut at its ends
//   citation 出处     where a quote stands: report, meeting, 第n段 or 页面, source, token
//   question 问题     what a person typed;  query 查询  what the index gets

// ---------------------------------------------------------------- reading

/** A file of the corpus folder as it lies there; bytes are never rewritten. */
export interface RawFile {
  /** Name inside the corpus folder. */
  file: string
  bytes: Uint8Array
}

/** What `corpus/sources.json` adds about a file, keyed by file name. */
export interface SourceNote {
  url?: string
  publisher?: string
  retrieved?: string
  notes?: string
}

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'

/** A file as text: lines of the page in reading order, before any repair. */
export interface ReadText {
  /** The page's visible text; paragraphs and blocks parted by `\n`. Never contains markup. */
  text: string
  encoding: Encoding
  /** How the encoding was known, for `npm run explain`: 「BOM」「<meta charset>」「score」. */
  encodingReason: string
  format: 'text' | 'html' | 'markdown'
  /** What an HTML head says of the page (`<title>`, og:*, canonical, pubdate metas); {} for text. */
  head: {
    title?: string
    url?: string
    published?: string
    publisher?: string
    author?: string
    /** Name of the site, 「资阳市人民政府网」. */
    site?: string
    /** Column of the site, 「资阳要闻」. */
    column?: string
  }
  /** Lines of `text` that an HTML page shows as nothing but a link, or in a menu, aside or footer. */
  links?: string[]
}

/** One change made to a page, for `npm run explain`. */
export interface Change {
  /** The step that made it, e.g. `restore-bytes`, `drop-furniture`. */
  step: string
  before: string
  after: string
  reason: string
  /** 1-based line of the text the step was given, where it has one. */
  line?: number
}

export type LineKind =
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'date'
  | 'source'
  | 'byline'
  | 'editor'
  | 'category'
  | 'url'
  | 'owner'
  | 'other'

/** A line of the page outside the article body on which a fact may rest. */
export interface PageLine {
  kind: LineKind
  text: string
}

/** A page after cleaning: the article and the lines round it, repaired, in the article's first script. */
export interface CleanPage {
  kicker: string | null
  title: string | null
  subtitle: string | null
  /** The article body in order, one entry a paragraph, trimmed, never empty. */
  paragraphs: string[]
  lines: PageLine[]
  script: Script
  changes: Change[]
  repairs: Repairs
}

/** Counts of what was mended in a file. */
export interface Repairs {
  /** Readings `時(shí)` taken out. */
  pinyin: number
  /** Characters restored from torn bytes. */
  byteShift: number
  /** Places left as □. */
  uncertain: number
  /** Lines of furniture dropped. */
  dropped: number
  /** File name of the report this one repeats, or null. */
  duplicateOf: string | null
}

export type Script = 'hans' | 'hant'

// ---------------------------------------------------------------- reports

export interface Paragraph {
  token: Token
  text: string
}

/** A page line with its own token, so that a fact resting on it can be quoted and cited. */
export interface ReportLine extends PageLine {
  token: Token
}

/** `[A-Za-z0-9_-]{1,24}`: names a report, paragraph or line; same file bytes + same text = same token. */
export type Token = string

export interface Person {
  name: string
  /** Office as the report words it (「州委副书记、州长」), or null when none is given. */
  role: string | null
}

export type Level = '国家' | '省' | '市' | '州' | '县' | '区' | '乡' | '村' | '单位'

/** Facts a meeting may have; each rests on a sentence or line named in `evidence`. */
export interface Meeting {
  name: string | null
  /** 14 for 第十四次. */
  session: number | null
  /** `2021-10-22`, `2022-03`, `--03`, `--01-27` or null: what is not known is not written. */
  date: string | null
  /** Full official name of the division, 「阿坝藏族羌族自治州」. */
  place: string | null
  /** 「四川省」; null for national meetings or when unknown. */
  province: string | null
  level: Level | null
  /** Where people sat, 「马尔康」. */
  venue: string | null
  /** 「电视电话会议」. */
  format: string | null
  chair: Person[]
  speakers: Person[]
  /** Named persons present who neither chair nor speak. */
  attendees: Person[]
  /** First and last index (0-based, inclusive) of the paragraphs about it. */
  paragraphs: [number, number]
  /** Values that do not stand in the text as they are, each with its reason. */
  inferred: Partial<Record<FactName, string>>
  /** What each fact rests on: paragraph (0-based) or line index and the character span in its text. */
  evidence: Evidence[]
}

export type FactName =
  | 'name'
  | 'session'
  | 'date'
  | 'place'
  | 'province'
  | 'level'
  | 'venue'
  | 'format'
  | 'chair'
  | 'speakers'
  | 'attendees'

/** One fact's support in the report. */
export interface Evidence {
  fact: FactName
  /** The text of the fact this supports (a name, a date as written…). */
  value: string
  at: Place
  /** [start, end) in UTF-16 units of the paragraph's or line's text. */
  span: [number, number]
}

/** A spot in a report: a paragraph of the body or a line of the page, both 0-based. */
export type Place = { paragraph: number } | { line: number }

export interface Source {
  publisher: string | null
  /** `2021-10-25` or null. */
  published: string | null
  url: string | null
  /** Day the page was fetched, as noted in `sources.json`; absent when it is not. */
  retrieved?: string
  reporters: string[]
  editor: string | null
}

/** A corpus file, read, repaired and understood: one entry of `index/reports.json`. */
export interface Report {
  id: string
  token: Token
  file: string
  kicker: string | null
  title: string | null
  subtitle: string | null
  paragraphs: Paragraph[]
  lines: ReportLine[]
  script: Script
  meetings: Meeting[]
  source: Source
  repairs: Repairs
}

// ---------------------------------------------------------------- searching

/** What the index holds a row for: whole neighbouring paragraphs of one report. */
export interface Passage {
  /** Index of the report in `Archive.reports`. */
  report: number
  /** First and last paragraph, 0-based, inclusive; [0, -1] for the page's own lines. */
  paragraphs: [number, number]
  /** First and last page line, 0-based, inclusive, when the passage holds lines. */
  lines?: [number, number]
}

/** What the index is asked. */
export interface Query {
  /** Text to match; folded and cut into terms by the search room. */
  text: string
  /** Extra terms of lower weight (synonyms, readings, glosses), each folded text. */
  expansions?: { text: string; weight: number }[]
  /** Only these reports (indexes into `Archive.reports`). */
  reports?: readonly number[]
  limit?: number
}

export interface Hit {
  passage: Passage
  score: number
}

/** Where a token leads. */
export interface Target {
  report: number
  /** Absent: the report itself. */
  at?: Place
}

/** What the corpus's own words look like from outside, made when the index is built. */
export interface Lexicon {
  /** Words of the corpus, most frequent first. */
  words: string[]
  /** Passages each word stands in, parallel to `words`. */
  passagesWith: number[]
  /** Toneless pinyin of each word, syllables parted by a space, parallel to `words`. */
  readings: string[]
  /** English words → indexes into `words`. */
  glosses: Record<string, number[]>
  /** Indexes into `words` of persons, offices, places and set phrases. */
  names?: number[]
  /** Words of the language, none of the corpus, that sound like one of its: 「客服」 beside 「克服」. They are no slips. */
  soundAlikes?: string[]
}

/** The reports and the way to search them; the one interface behind which an engine stands. */
export interface Archive {
  readonly reports: readonly Report[]
  readonly lexicon: Lexicon
  /** ISO time the index was built. */
  readonly builtAt: string
  /** Number of passages indexed. */
  readonly passageCount: number
  find(query: Query): Promise<Found>
  lookup(token: Token): Target | undefined
  /** Ends connections, where the engine has any. */
  close?(): Promise<void>
}

/** Hits, best first, and whether every part of the index answered. */
export interface Found {
  hits: Hit[]
  /** The query's terms with the number of passages each stands in: what makes a term telling. */
  terms: { term: string; passages: number }[]
  /** True when a shard did not answer: the reader is told 结果可能不全. */
  partial: boolean
}

// ---------------------------------------------------------------- answering

/** What a person typed, and what the chat makes of it. */
export interface Question {
  text: string
  /** Telegram's `language_code` of the person, if any. */
  languageCode?: string
  /** The last exchange in this chat, for follow-ups. */
  previous?: Exchange
  /** Only this report was asked about (a choice was pressed). */
  within?: Token
  /** Longest quotation, characters; 600 unless told. */
  maxQuote?: number
  /** The day on which it is asked, for questions about now; the clock's unless told. */
  today?: string
}

/** What of an earlier turn a follow-up may need. */
export interface Exchange {
  /** '' when only the reports are known any more. */
  question: string
  /** Reports cited, best first. */
  reports: Token[]
}

export type Language = 'hans' | 'hant' | 'en'

/** A place of a report that a quotation is cited to. */
export interface Cited {
  report: number
  at: Place
  /** Last paragraph (0-based) when it runs on into the next ones; absent when it ends in `at`. */
  through?: number
}

/** Verbatim text with the place it stands in. Offsets are UTF-16 units. */
export interface Quote {
  report: number
  at: Place
  /**
   * Last paragraph (0-based) when the quotation runs on into the next paragraphs, as a heading with its points
   * does; absent when it ends in `at`. Offsets then count in the paragraphs joined by `\n`: `quotedText` in text/.
   */
  through?: number
  /** [start, end) in the quoted text (`quotedText`); cut ends are shown as …. */
  span: [number, number]
  /** Deciding words: [start, end) in the quoted text, inside `span`, in order, disjoint. */
  bold: [number, number][]
  /** Other reports that hold the same words, letter for letter; absent when there are none. */
  also?: Cited[]
  /** Honest confidence 0…1 that this quotation settles the question. */
  confidence: number
}

/** A meeting or report offered as a button. */
export interface Choice {
  report: number
  /** Index into the report's meetings, or null for a report that tells of none. */
  meeting: number | null
}

/** What is to be said; rendering switches over `kind` exhaustively. */
export type Answer =
  | {
      kind: 'answer'
      /** Best first; the first is shown, the next come with 更多. */
      quotes: Quote[]
      /** How many are shown at once: 1, or one per report for lists and comparisons. */
      shown: number
      about: 'passage' | 'list' | 'comparison'
      /** Asked about now: the date comes first, with a line that it is what was said that day. */
      aboutToday: boolean
      partial: boolean
      /** The question was understood from the chat's last exchange: the message says so. */
      continues?: boolean
      /** It was the last exchange's question itself, asked of another meeting: 「那资阳呢」. */
      again?: boolean
    }
  | { kind: 'choices'; choices: Choice[]; continues?: boolean; again?: boolean }
  | {
      kind: 'nothing'
      reason: NothingReason
      nearest: Choice[]
      partial: boolean
      continues?: boolean
      again?: boolean
    }
  | { kind: 'help'; reason: 'greeting' | 'farewell' | 'thanks' | 'order' | 'empty' | 'capabilities' }
  /** The question is in plain words what a command does; the telegram room walks the same road. */
  | { kind: 'meetings'; choices: Choice[]; argument: string }

export type NothingReason = 'topic' | 'place' | 'person' | 'date' | 'number' | 'detail'

/** What `/meeting X` finds. */
export type FoundMeetings =
  | { kind: 'one'; choice: Choice }
  | { kind: 'several'; choices: Choice[] }
  /** Nothing fits; the nearest are offered. */
  | { kind: 'none'; nearest: Choice[] }

/** What `/topic X` finds. */
export type FoundTopic =
  /** One quotation a report, newest first. */
  { kind: 'said'; quotes: Quote[]; partial: boolean } | { kind: 'none'; nearest: Choice[]; partial: boolean }

/** Two meetings side by side, or why there are none. */
export type Comparison =
  | {
      kind: 'compared'
      topic: string
      /** What each meeting says, one quotation or null when it says nothing on the topic. */
      sides: [ComparedSide, ComparedSide]
      partial: boolean
    }
  /** No topic was named: those both meetings speak of, most telling first. */
  | { kind: 'topics'; sides: [Choice, Choice]; topics: string[] }
  /** One of the two meetings is not clear: the choices for `side`, with the other one where it is known. */
  | { kind: 'several'; side: 0 | 1; choices: Choice[]; other: Choice | null; named: string }
  /** Fewer than two meetings were recognised; those that were. */
  | { kind: 'few'; recognised: Choice[] }

export interface ComparedSide {
  choice: Choice
  quote: Quote | null
}

/** What a person did at a meeting or for its report; `named` only stands in the text. */
export type Part = 'chair' | 'speakers' | 'attendees' | 'reporters' | 'editor' | 'named'

/** A person at one meeting, with the sentences that say so, at least one. */
export interface Appearance {
  choice: Choice
  parts: Part[]
  /** Office as worded there. */
  role: string | null
  quotes: Quote[]
}

/** One person of the reports; of one name there may be several. */
export interface FoundPerson {
  /** As the report writes it. */
  name: string
  /** Offices as worded, newest first. */
  roles: string[]
  /** Newest first. */
  appearances: Appearance[]
}

/** What `/who X` finds. */
export type FoundPeople =
  /** `exact`: false when the name was typed otherwise (a slip, pinyin). */
  | { kind: 'one'; person: FoundPerson; exact: boolean }
  | { kind: 'several'; people: FoundPerson[]; exact: boolean }
  /** Nobody; those whose names come nearest. */
  | { kind: 'none'; nearest: FoundPerson[] }

/** A command that a question in plain words stands for. */
export interface Road {
  command: 'topic' | 'compare' | 'who'
  argument: string
}

/** The reference desk: all that the rooms in front of people may ask of the archive. */
export interface Desk {
  readonly archive: Archive
  ask(question: Question): Promise<Answer>
  /** Meetings by place, date, person or ordinal, as typed by a person. */
  findMeetings(argument: string): Promise<FoundMeetings>
  /** All meetings, one choice per report and meeting, newest first. */
  allMeetings(): Choice[]
  /** The most telling demands of a meeting, verbatim, best first. */
  keyPoints(choice: Choice): Quote[]
  /** The quote that best shows a fact of a meeting, or undefined when the report gives none. */
  quoteFact(choice: Choice, fact: FactName): Quote | undefined
  /** What every report says on a topic. */
  findTopic(topic: string): Promise<FoundTopic>
  /** Two meetings on one topic; `chosen` settles a side that was not clear, `topic` the topic. */
  compare(argument: string, chosen?: ComparisonChosen): Promise<Comparison>
  /** Topics that all these meetings speak of, most telling first. */
  sharedTopics(choices: readonly Choice[]): string[]
  /** People of a name, as typed by a person. */
  findPeople(name: string): FoundPeople
  /** The command a question in plain words stands for, when it leads somewhere. */
  findRoad(text: string): Promise<Road | undefined>
}

/** What a comparison need not read from its words any more. */
export interface ComparisonChosen {
  sides: [Choice | null, Choice | null]
  topic?: string
}

// ---------------------------------------------------------------- keeping the collection

/** A report as it would enter the collection, for an admin to look at before it does. */
export interface Preview {
  report: Report
  changes: Change[]
  encoding: Encoding
  /** The report it repeats, if any. */
  copyOf: Report | undefined
}

/** What admins may do to the collection while it is in use; each act is whole or not at all. */
export interface Shelf {
  /** Reads a file without keeping it. Throws one sentence when nothing can be read from it. */
  preview(file: string, bytes: Uint8Array): Preview
  /** Puts a file into the corpus folder and the index. Throws one sentence when it cannot. */
  add(file: string, bytes: Uint8Array): Promise<Report>
  /** Takes a report out of both; the file is kept aside. Undefined when there is none of that token. */
  remove(token: Token): Promise<Report | undefined>
  /** Opens the index anew; the one in use serves until the new one stands. */
  reload(): Promise<void>
}
