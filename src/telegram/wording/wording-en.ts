// The bot's own words in English; quotations stay in Chinese.
import { commandWords } from './wording-commands.ts'
import type { Wording } from './wording-hans.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2021-10-22` → 22 October 2021, `2022-03` → March 2022, `--01-27` → 27 January. */
const date = (iso: string): string => {
  const [year, month, day] = iso.startsWith('--') ? [undefined, ...iso.slice(2).split('-')] : iso.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

export const en: Wording = {
  date,
  comma: ', ',
  listComma: ', ',
  colon: ': ',
  paragraph: (first, last = first) => (first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
  pageLine: 'page line',
  inferredYear: ' (year inferred)',
  yearFromPublication: ' (year inferred from the publication date)',
  inferred: ' (inferred)',
  source: (publisher) => `source: ${publisher}`,
  sourceUnknown: 'source not stated',
  published: (day) => `published ${day}`,
  title: (title) => `《${title}》`,
  untitled: 'untitled',
  seeContext: 'see in context',
  more: 'More',
  toStart: '‹ Back to the first',
  context: 'Context',
  summary: 'Meeting summary',
  share: 'Share',
  copyCitation: 'Copy citation',
  previousParagraph: '‹ Previous',
  nextParagraph: 'Next ›',
  previousPage: '‹ Previous page',
  nextPage: 'Next page ›',
  back: '‹ Back',
  toAnswer: '‹ Back to the answer',
  otherMeeting: '‹ Another meeting',
  fullText: 'Full text',
  morePoints: 'More points',
  original: 'Original page',
  sourceButton: 'Source',
  allMeetings: 'All meetings',
  wrongHere: 'Error here?',

  aboutToday: (day) => `${day}: this is what a meeting said then; it is not a rule in force.`,
  aboutTodayUndated: 'This is what a meeting said at the time; it is not a rule in force.',
  partial: 'Results may be incomplete: part of the index did not answer.',
  following: '↪ Following up: ',
  asked: 'Question: ',

  whichMeeting: 'Which meeting do you mean? Pick one and I will answer.',
  whichOf: (what) => `Several meetings fit “${what}”. Which meeting do you mean?`,
  allMeetingsTitle: (count) => `All ${count} meetings and reports, newest first:`,
  page: (page, pages) => `page ${page} of ${pages}`,

  nothing: {
    topic: 'Nothing found: the reports say nothing on this.',
    place: 'Nothing found: there is no report of a meeting from that place.',
    person: 'Nothing found: the reports do not mention this person.',
    date: 'Nothing found: there is no meeting of that time.',
    number: 'Nothing found: the reports give no such number.',
    detail: 'Nothing found: the reports come near this, but do not say what you ask.',
  },
  noMeeting: (what) => `Nothing found: no meeting fits “${what}”.`,
  coverage: (reports, meetings, places, period) =>
    `I hold ${plural(reports, 'report')} of ${plural(meetings, 'meeting')}${places && `, from ${places}`}${period && `, ${period}`}.`,
  andMore: (shown, count) => `${shown} and others (${count} places)`,
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  nearest: 'The nearest meetings:',

  when: 'Date',
  where: 'Place',
  form: 'Form',
  chair: 'Chaired by',
  speakers: 'Spoke',
  attendees: 'Present',
  notGiven: 'not stated in the report',
  person: (name, role) => (role ? `${name} (${role})` : name),
  andOthers: (count) => ` and others (${count} in all)`,
  noMeetingReport: 'This report is not about a meeting.',
  alsoReported: (name) => `The same report also tells of: ${name}`,
  keyPoints: 'Key points',
  morePointsTitle: 'More key points',
  spoken: (who) => who,
  citationOf: 'Source',
  alsoIn: 'Same words in',

  greeting:
    'Hello! Ask me about the meetings: I quote the official reports word for word and say where it stands.',
  farewell: 'Goodbye! Come back whenever you want to look something up.',
  noMore: 'That was all on this question. Put it another way, or open the context or full text.',
  thanks: 'You are welcome. Ask away whenever you like.',
  order:
    'I do one thing: answer questions with the words of meeting reports. Ask me about a meeting or a topic.',
  empty: 'Write what you would like to know: a place, a meeting, a topic.',
  capabilities:
    'I find the sentence in the meeting reports that answers you: who chaired, when and where, what was demanded. Every quotation has its source.',
  start:
    'Hello, I am Jiyao (纪要). Ask about the meetings and I answer with the words of the official reports, each with its source. If they hold nothing, I say so.',
  helpTitle: 'How to use me',
  helpLines: [
    'Just ask, for example “Who chaired the meeting?” or “隔离有什么要求”.',
    '/meeting with a place, date, person or number gives a summary; alone, it lists all meetings.',
    '/topic lists what every report says on a topic; /compare puts two meetings side by side.',
    '/who tells offices and meetings of a person; /cite gives a reference.',
    '/ask with a question works in groups; so does a mention, or a reply to my message.',
    '/coverage tells what I hold; /privacy what I remember, and for how long.',
    'Simplified, Traditional, pinyin and English are all fine; quotations are in Chinese.',
  ],
  inlineHelp: (name) => `Type @${name} and a keyword in any chat to send a passage there.`,
  examples: 'Try one:',
  exampleQuestion: (place) => `Who chaired the ${place} meeting?`,
  exampleTopic: (place) => `What did the ${place} meeting demand?`,
  privacy:
    'I remember only the last question and answer of each chat, in memory, so that you can follow up: for 30 minutes at most, 10,000 chats at most, and a restart forgets them. Nothing is archived, no question is written to the log, nothing is passed on. Buttons carry what they need.',
  textOnly: 'I only read text. Write what you would like to know and I will look it up.',
  unknownCommand: 'I do not know this command. Just ask, or see /help.',
  askWhat: 'Put your question after /ask, for example: /ask Who chaired the meeting?',
  staleButton: 'This button no longer works. Please ask again.',
  gone: 'This passage is no longer in the collection. Please ask again.',
  tooFast: 'That is more than I can keep up with. Please ask again in a few seconds.',
  lostQuestion: 'I cannot find the question any more. Please ask again.',
  failed: 'Sorry, something went wrong. Please try again.',
  noWebPage: 'no web address',

  adminsOnly: 'Only admins can add, remove or reload reports. To ask something, just write it.',
  addHow: 'Send me the report as a file (.txt, .html, .md), or reply to its text with /add.',
  removeHow:
    'Write a file name, place or date after /remove, e.g. /remove 2021-10-22. No report fits so far.',
  removeWhich: 'Which one shall go? Its file is kept in corpus/.removed and can be brought back.',
  meeting: 'Meeting',
  readAs: (encoding, paragraphs, repaired, dropped) =>
    `Read as ${encoding}: ${paragraphs} paragraphs, ${repaired} repairs, ${dropped} lines of page furniture dropped.`,
  uncertainPlaces: (count) => `${count} places are uncertain and marked □.`,
  copyOf: (title) => `The collection already has this report: 《${title}》.`,
  addButton: '✓ Add',
  leaveButton: 'Leave it',
  added: (title) => `Added: 《${title}》. It can be asked about now.`,
  removed: (title) => `Removed: 《${title}》.`,
  notAdded: 'It could not be added; the collection is as it was, and the log says why.',
  leftAsItWas: 'All right, everything stays as it is.',
  reloaded: 'The index was opened anew.',
  notReloaded: 'The new index cannot be read; the old one serves on, and the log says why.',
  nothingToRead: 'No text of a report can be read from this; nothing was added.',
  wrongKind: 'Only .txt, .html, .htm and .md files can be added.',
  tooLarge: 'The file is larger than 20 MB.',
  notFetched: 'The file could not be fetched from Telegram; please send it again.',

  inlineNothing: 'Nothing found',
  inlineNothingHint: 'The reports hold nothing on this. Try other words.',
  inlineOpen: 'Open Jiyao and ask',

  on: commandWords.en,

  commands: {
    ask: 'Ask: answered in the words of the reports',
    meeting: 'Summary of a meeting: place, date, person or number',
    topic: 'A topic: what every report says on it',
    compare: 'Two meetings side by side',
    who: 'A person: offices, meetings, sentences',
    cite: 'A reference in GB/T 7714 style',
    coverage: 'What I hold, and what is uncertain',
    help: 'How to use me',
    privacy: 'What I remember, and for how long',
    start: 'Start',
  },
  description:
    'Ask me about official Chinese meeting reports. I answer with their own words and say where each stands; if they hold nothing, I say so.\n\nTry /meeting, or just ask.',
  shortDescription: 'Answers from official Chinese meeting reports, quoted word for word with the source.',
}
