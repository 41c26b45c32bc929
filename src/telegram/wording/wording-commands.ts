// A language in, what the bot says round topics, comparisons, people and references out.
import type { Part } from '../../model.ts'

/** The words of the commands beside /ask and /meeting. */
export interface CommandWords {
  forExample(command: string): string
  topicUsage: string
  topicTitle(topic: string, told: number, reports: number): string
  topicNothing(topic: string): string
  compareUsage: string
  compareTitle(topic: string): string
  saysNothing(topic: string): string
  neitherSays(topic: string): string
  sharedTopics: string
  noSharedTopics: string
  otherTopics: string
  tooFew: string
  onlyOne(meeting: string): string
  whichFor(name: string): string
  whoUsage: string
  offices: string
  noOffice: string
  meetings(count: number): string
  /** The same where some of the reports are of no meeting. */
  reports(count: number): string
  parts: Readonly<Record<Part, string>>
  meant(typed: string): string
  severalPeople(count: number): string
  nobody(typed: string): string
  nearestPeople: string
  citeUsage: string
  reference: string
  referenceOf(paragraph: string): string
  copyReference: string
  suppliedTitle: string
  missing(what: string): string
  missingParts: { publisher: string; title: string; published: string; url: string }
  asReference: string
  whichToCite(what: string): string
  coverageTitle: string
  builtAt(day: string): string
  uncertainTitle: string
  uncertain(places: number, reports: number): string
  inferred(facts: number, meetings: number): string
  undated(meetings: number): string
  duplicates(reports: number): string
  noMeetings(reports: number): string
  nothingUncertain: string
}

const hans: CommandWords = {
  forExample: (command) => `例如：${command}`,
  topicUsage: '请在 /topic 后面写上一个话题，我列出每篇报道怎么说，新的在前。',
  topicTitle: (topic, told, reports) => `“${topic}”：${reports} 篇报道中有 ${told} 篇谈到，新的在前。`,
  topicNothing: (topic) => `没有找到：这些报道没有谈到“${topic}”。`,
  compareUsage: '请在 /compare 后面写上两次会议（地名、日期都行）和一个话题。不写话题，我列出两边都谈到的。',
  compareTitle: (topic) => `比较：${topic}`,
  saysNothing: (topic) => `没有：这次会议的报道没有谈到“${topic}”。`,
  neitherSays: (topic) => `没有找到：这两次会议的报道都没有谈到“${topic}”。`,
  sharedTopics: '这两次会议都谈到下面的话题，点一个就比较：',
  noSharedTopics: '没有找到两次会议都谈到的话题。请在两个地名后面写上您想比较的话题。',
  otherTopics: '换个话题',
  tooFew: '没有认出两次会议：比较要写上两次会议。',
  onlyOne: (meeting) => `只认出一次会议：${meeting}。比较要写上两次会议。`,
  whichFor: (name) => `有几次会议与“${name}”相符，请问比较哪一次会议？`,
  whoUsage: '请在 /who 后面写上姓名，我列出职务、参加的会议和原文。',
  offices: '职务',
  noOffice: '报道未载明',
  meetings: (count) => `出现在 ${count} 次会议的报道里，新的在前：`,
  reports: (count) => `出现在 ${count} 篇报道里，新的在前：`,
  parts: {
    chair: '主持',
    speakers: '讲话',
    attendees: '出席',
    reporters: '记者',
    editor: '编辑',
    named: '文中提到',
  },
  meant: (typed) => `报道里没有“${typed}”这样的写法，您找的可能是：`,
  severalPeople: (count) => `相符的有 ${count} 位，请点选：`,
  nobody: (typed) => `没有找到：这些报道没有提到“${typed}”这个人。`,
  nearestPeople: '名字相近的：',
  citeUsage: '请在 /cite 后面写上地名、日期或届次，我给出 GB/T 7714 格式的参考文献。',
  reference: '参考文献（GB/T 7714）',
  referenceOf: (paragraph) => `引文位置：${paragraph}`,
  copyReference: '复制参考文献',
  suppliedTitle: '报道没有标题，方括号里是会议名称。',
  missing: (what) => `报道未载明：${what}。`,
  missingParts: { publisher: '来源', title: '标题', published: '发布日期', url: '网址' },
  asReference: '参考文献',
  whichToCite: (what) => `有几次会议与“${what}”相符，请问引用哪一次会议的报道？`,
  coverageTitle: '本库收了什么',
  builtAt: (day) => `索引建于：${day}`,
  uncertainTitle: '哪些拿不准',
  uncertain: (places, reports) => `${reports} 篇报道里有 ${places} 处文字损坏、无法复原，原处以 □ 标出`,
  inferred: (facts, meetings) => `${meetings} 次会议有 ${facts} 项（年份、地点等）是推断，都已注明`,
  undated: (meetings) => `${meetings} 次会议日期不明或不全`,
  duplicates: (reports) => `${reports} 篇报道与另一篇重复`,
  noMeetings: (reports) => `${reports} 篇报道说的不是会议`,
  nothingUncertain: '没有。',
}

const hant: CommandWords = {
  forExample: (command) => `例如：${command}`,
  topicUsage: '請在 /topic 後面寫上一個話題，我列出每篇報道怎麼說，新的在前。',
  topicTitle: (topic, told, reports) => `「${topic}」：${reports} 篇報道中有 ${told} 篇談到，新的在前。`,
  topicNothing: (topic) => `沒有找到：這些報道沒有談到「${topic}」。`,
  compareUsage: '請在 /compare 後面寫上兩次會議（地名、日期都行）和一個話題。不寫話題，我列出兩邊都談到的。',
  compareTitle: (topic) => `比較：${topic}`,
  saysNothing: (topic) => `沒有：這次會議的報道沒有談到「${topic}」。`,
  neitherSays: (topic) => `沒有找到：這兩次會議的報道都沒有談到「${topic}」。`,
  sharedTopics: '這兩次會議都談到下面的話題，點一個就比較：',
  noSharedTopics: '沒有找到兩次會議都談到的話題。請在兩個地名後面寫上您想比較的話題。',
  otherTopics: '換個話題',
  tooFew: '沒有認出兩次會議：比較要寫上兩次會議。',
  onlyOne: (meeting) => `只認出一次會議：${meeting}。比較要寫上兩次會議。`,
  whichFor: (name) => `有幾次會議與「${name}」相符，請問比較哪一次會議？`,
  whoUsage: '請在 /who 後面寫上姓名，我列出職務、參加的會議和原文。',
  offices: '職務',
  noOffice: '報道未載明',
  meetings: (count) => `出現在 ${count} 次會議的報道裡，新的在前：`,
  reports: (count) => `出現在 ${count} 篇報道裡，新的在前：`,
  parts: {
    chair: '主持',
    speakers: '講話',
    attendees: '出席',
    reporters: '記者',
    editor: '編輯',
    named: '文中提到',
  },
  meant: (typed) => `報道裡沒有「${typed}」這樣的寫法，您找的可能是：`,
  severalPeople: (count) => `相符的有 ${count} 位，請點選：`,
  nobody: (typed) => `沒有找到：這些報道沒有提到「${typed}」這個人。`,
  nearestPeople: '名字相近的：',
  citeUsage: '請在 /cite 後面寫上地名、日期或屆次，我給出 GB/T 7714 格式的參考文獻。',
  reference: '參考文獻（GB/T 7714）',
  referenceOf: (paragraph) => `引文位置：${paragraph}`,
  copyReference: '複製參考文獻',
  suppliedTitle: '報道沒有標題，方括號裡是會議名稱。',
  missing: (what) => `報道未載明：${what}。`,
  missingParts: { publisher: '來源', title: '標題', published: '發布日期', url: '網址' },
  asReference: '參考文獻',
  whichToCite: (what) => `有幾次會議與「${what}」相符，請問引用哪一次會議的報道？`,
  coverageTitle: '本庫收了什麼',
  builtAt: (day) => `索引建於：${day}`,
  uncertainTitle: '哪些拿不準',
  uncertain: (places, reports) => `${reports} 篇報道裡有 ${places} 處文字損壞、無法復原，原處以 □ 標出`,
  inferred: (facts, meetings) => `${meetings} 次會議有 ${facts} 項（年份、地點等）是推斷，都已註明`,
  undated: (meetings) => `${meetings} 次會議日期不明或不全`,
  duplicates: (reports) => `${reports} 篇報道與另一篇重複`,
  noMeetings: (reports) => `${reports} 篇報道說的不是會議`,
  nothingUncertain: '沒有。',
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const en: CommandWords = {
  forExample: (command) => `For example: ${command}`,
  topicUsage: 'Put a topic after /topic and I list what every report says on it, newest first.',
  topicTitle: (topic, told, reports) =>
    `“${topic}”: ${told} of ${plural(reports, 'report')} ${told === 1 ? 'speaks' : 'speak'} of it, newest first.`,
  topicNothing: (topic) => `Nothing found: the reports say nothing on “${topic}”.`,
  compareUsage:
    'Put two meetings (places or dates) and a topic after /compare. Without a topic, I list what both speak of.',
  compareTitle: (topic) => `Comparison: ${topic}`,
  saysNothing: (topic) => `Nothing: the report of this meeting does not speak of “${topic}”.`,
  neitherSays: (topic) => `Nothing found: neither of the two meetings speaks of “${topic}”.`,
  sharedTopics: 'Both meetings speak of these; tap one to compare:',
  noSharedTopics: 'I found no topic both speak of. Put the topic you have in mind after the two places.',
  otherTopics: 'Another topic',
  tooFew: 'I did not recognise two meetings: name two.',
  onlyOne: (meeting) => `I recognised only one meeting: ${meeting}. Name two.`,
  whichFor: (name) => `Several meetings fit “${name}”. Which meeting shall I compare?`,
  whoUsage: 'Put a name after /who and I list offices, meetings and the sentences.',
  offices: 'Office',
  noOffice: 'not stated in the report',
  meetings: (count) => `In the reports of ${plural(count, 'meeting')}, newest first:`,
  reports: (count) => `In ${plural(count, 'report')}, newest first:`,
  parts: {
    chair: 'chaired',
    speakers: 'spoke',
    attendees: 'was present',
    reporters: 'reporter',
    editor: 'editor',
    named: 'mentioned',
  },
  meant: (typed) => `The reports do not write “${typed}”; you may mean:`,
  severalPeople: (count) => `${count} people fit. Pick one:`,
  nobody: (typed) => `Nothing found: the reports do not mention anyone called “${typed}”.`,
  nearestPeople: 'Similar names:',
  citeUsage: 'Put a place, date or number after /cite and I give the reference in GB/T 7714 style.',
  reference: 'Reference (GB/T 7714)',
  referenceOf: (paragraph) => `Quoted from: ${paragraph}`,
  copyReference: 'Copy reference',
  suppliedTitle: 'The report has no title; the name of the meeting stands in square brackets.',
  missing: (what) => `Not stated in the report: ${what}.`,
  missingParts: { publisher: 'source', title: 'title', published: 'date of publication', url: 'web address' },
  asReference: 'Reference',
  whichToCite: (what) => `Several meetings fit “${what}”. Which meeting's report do you want to cite?`,
  coverageTitle: 'What I hold',
  builtAt: (day) => `Index built: ${day}`,
  uncertainTitle: 'What is uncertain',
  uncertain: (places, reports) =>
    `${plural(places, 'place')} in ${plural(reports, 'report')} damaged beyond repair, marked □ where they stand`,
  inferred: (facts, meetings) =>
    `${plural(facts, 'fact')} of ${plural(meetings, 'meeting')} (year, place …) inferred, each marked as such`,
  undated: (meetings) => `${plural(meetings, 'meeting')} without a full date`,
  duplicates: (reports) => `${plural(reports, 'report')} repeating another one`,
  noMeetings: (reports) => `${plural(reports, 'report')} not about a meeting`,
  nothingUncertain: 'Nothing.',
}

/** By interface language. */
export const commandWords = { hans, hant, en }
