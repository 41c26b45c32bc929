// Toneless pinyin in, the words it spells out: corpus words, places, words of asking, terms of the thesaurus.
import type { Lexicon } from '../../model.ts'
import { divisionsRead, everyDivision } from '../../text/places.ts'
import { readingOf } from '../../text/readings.ts'
import { thesaurusTerms } from './thesaurus.ts'

export interface ReadWords {
  words: string[]
  /** Tokens that no words spell; they stay as they were typed. */
  left: number
}

/** Words of asking and joining, with the readings people type. */
const ASKING =
  '你好=nihao 谢谢=xiexie 谁=shui,shei 什么=shenme,shenma 什么时候=shenmeshihou 时候=shihou 哪里=nali 哪儿=naer 在哪里=zainali 哪个=nage 哪些=naxie,neixie 哪天=natian 哪年=nanian 哪次=naci 多少=duoshao 几个=jige 几次=jici 几天=jitian 几号=jihao 怎么=zenme 怎么样=zenmeyang 怎样=zenyang 如何=ruhe 为什么=weishenme 有没有=youmeiyou 是谁=shishui,shishei 有谁=youshui,youshei 还有谁=haiyoushui 有哪些=younaxie 吗=ma 呢=ne 啥=sha 咋=za 要=yao 开=kai 打=da 做=zuo 几=ji 会=hui 怎么办=zenmeban 多久=duojiu 的=de 了=le 是=shi 在=zai 和=he 有=you 开会=kaihui 说了什么=shuoleshenme 讲了什么=jiangleshenme 说=shuo 讲=jiang 来=lai 去=qu 人=ren 出席=chuxi 参加=canjia 主持=zhuchi 讲话=jianghua 召开=zhaokai 书记=shuji 市委书记=shiweishuji 市长=shizhang 省长=shengzhang 州长=zhouzhang 县长=xianzhang 会议=huiyi 市委=shiwei 省委=shengwei 州委=zhouwei 要求=yaoqiu 强调=qiangdiao 指出=zhichu 措施=cuoshi 疫情=yiqing 防控=fangkong 记者=jizhe 编辑=bianji 来源=laiyuan 时间=shijian 地点=didian 分会场=fenhuichang 最近=zuijin 现在=xianzai 今天=jintian 领导=lingdao 名单=mingdan 日期=riqi 开会日期=kaihuiriqi 第几次=dijici 哪位=nawei,neiwei 几月=jiyue 几点=jidian 职务=zhiwu 提到=tidao 关于=guanyu 叫=jiao 叫什么=jiaoshenme 名字=mingzi 叫什么名字=jiaoshenmemingzi 谁写的=shuixiede,sheixiede 多大=duoda 多少钱=duoshaoqian 多少人=duoshaoren 多长时间=duochangshijian 什么地方=shenmedifang 地方=difang 哪个城市=nagechengshi 城市=chengshi 今年=jinnian 去年=qunian 到底=daodi 还有=haiyou 有什么=youshenme 做什么=zuoshenme 干什么=ganshenme 怎么做=zenmezuo 没有=meiyou 那=na 能不能=nengbuneng 可以=keyi 可不可以=kebukeyi 请问=qingwen 知道=zhidao 告诉=gaosu 我想知道=woxiangzhidao 一下=yixia 回家=huijia 回来=huilai'

interface Reading {
  word: string
  /** Syllables joined: 「huiyi」. */
  letters: string
  /** Letters at which a syllable ends, for parts typed with spaces. */
  edges: ReadonlySet<number>
  cost: number
}

type Dictionary = ReadonlyMap<string, Reading>

/** A word costs this, a letter of a token left unread that: few long words win over many short ones. */
const WORD_COST = 10
const LETTER_COST = 12
/** One syllable spells dozens of characters: only words of asking are taken for it, and dearly. */
const SYLLABLE_COST = 8
const ASKING_COST = 0
const CORPUS_COST = 1
const PLACE_COST = 2
const THESAURUS_COST = 4
const COUNTY_COST = 5
/** Nobody parts the name of a county: 「de hui」 is 的会, not 德惠. */
const PARTED_COST = 24
const LONGEST = 30

const dictionaries = new WeakMap<Lexicon, Dictionary>()

function dictionaryOf(lexicon: Lexicon): Dictionary {
  const known = dictionaries.get(lexicon)
  if (known) return known
  const dictionary = new Map<string, Reading>()
  const add = (word: string, syllables: readonly string[], cost: number) => {
    const letters = plain(syllables.join(''))
    if ((dictionary.get(letters)?.cost ?? Number.POSITIVE_INFINITY) <= cost) return
    const edges = new Set<number>()
    let end = 0
    for (const syllable of syllables) {
      end += syllable.length
      edges.add(end)
    }
    dictionary.set(letters, { word, letters, edges, cost })
  }
  for (const entry of ASKING.split(' ')) {
    const [word = '', readings = ''] = entry.split('=')
    const syllables = readingOf(word)
    for (const letters of readings.split(',')) {
      const same = syllables.join('') === letters
      // 「shi shei」: another reading has its own edges, lest a space inside it part the word.
      const heard = same ? syllables : (syllablesOf(letters, word.length) ?? [letters])
      add(word, heard, ASKING_COST + (word.length === 1 ? SYLLABLE_COST : 0))
    }
  }
  // The most frequent word of a reading comes first and stays.
  lexicon.words.forEach((word, index) => {
    if (word.length > 1) add(word, lexicon.readings[index]!.split(' '), CORPUS_COST)
  })
  for (const { short, full, rank } of everyDivision()) {
    const cost = rank < 3 ? PLACE_COST : COUNTY_COST
    if (short.length > 1) add(short, readingOf(short), cost)
    if (rank < 3) add(full, readingOf(full), cost)
  }
  for (const term of thesaurusTerms())
    if (term.length > 1 && /^\p{Script=Han}+$/u.test(term)) add(term, readingOf(term), THESAURUS_COST)
  dictionaries.set(lexicon, dictionary)
  return dictionary
}

/**
 * Reads words typed in toneless pinyin, with or without spaces between syllables: 「he suan jiance」→ 核酸检测.
 * The cheapest way through: few words, those of asking and of the corpus first. What spells nothing stays.
 */
export function readPinyin(typed: readonly string[], lexicon: Lexicon): ReadWords {
  const plainly = readPlainly(typed, lexicon)
  if (plainly) return { words: plainly, left: 0 }
  const dictionary = dictionaryOf(lexicon)
  const letters = plain(typed.join(''))
  const tokenAt = new Map<number, number>()
  let end = 0
  const typedAt = new Map<number, string>()
  for (const token of typed) {
    typedAt.set(end, token)
    tokenAt.set(end + plain(token).length, end)
    end += plain(token).length
  }
  const best: (Way | undefined)[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= letters.length; to++) {
    const token = tokenAt.get(to)
    const before = token === undefined ? undefined : best[token]
    if (before) best[to] = { cost: before.cost + LETTER_COST * (to - token!), from: token! }
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const reading = dictionary.get(letters.slice(from, to))
      const way = best[from]
      if (!reading || !way || !fits(reading, from, to, tokenAt)) continue
      const apart = reading.cost === COUNTY_COST && isParted(from, to, tokenAt)
      const cost = way.cost + WORD_COST + reading.cost + (apart ? PARTED_COST : 0)
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from, reading }
    }
  }
  const words: string[] = []
  let left = 0
  for (let at = letters.length; at > 0; at = best[at]!.from) {
    const { from, reading } = best[at]!
    words.unshift(reading?.word ?? typedAt.get(from) ?? letters.slice(from, at))
    if (!reading) left++
  }
  return { words, left }
}

const ownReadings = new WeakMap<Lexicon, ReadonlyMap<string, string>>()

/**
 * The usual case, without the half second the dictionary takes to make: each token a word of the corpus or the
 * name of a city, or all of them one word: 「xu kunlin」.
 */
function readPlainly(typed: readonly string[], lexicon: Lexicon): string[] | undefined {
  let own = ownReadings.get(lexicon)
  if (!own) {
    const made = new Map<string, string>()
    lexicon.words.forEach((word, index) => {
      const letters = plain(lexicon.readings[index]!.replaceAll(' ', '')).toLowerCase()
      if (word.length > 1 && !made.has(letters)) made.set(letters, word)
    })
    own = made
    ownReadings.set(lexicon, own)
  }
  const names = new Set(lexicon.names?.map((index) => lexicon.words[index]!))
  const whole = own.get(plain(typed.join('')))
  if (whole && typed.length > 1 && names.has(whole) && whole.length >= typed.length) return [whole]
  const words = typed.map((token) => own.get(plain(token)) ?? divisionsRead(plain(token))[0]?.short)
  return words.every((word) => word !== undefined) ? words : undefined
}

interface Way {
  cost: number
  from: number
  /** Absent: a token left as it was typed. */
  reading?: Reading
}

/** A word may go over a space only where one of its syllables ends. */
function fits(reading: Reading, from: number, to: number, tokenEnds: ReadonlyMap<number, number>): boolean {
  for (let gap = from + 1; gap < to; gap++)
    if (tokenEnds.has(gap) && !reading.edges.has(gap - from)) return false
  return true
}

/** Whether a space stands inside a stretch of letters. */
function isParted(from: number, to: number, tokenEnds: ReadonlyMap<number, number>): boolean {
  for (let gap = from + 1; gap < to; gap++) if (tokenEnds.has(gap)) return true
  return false
}

/** As people type it: 「lv」「lü」→「lu」, no apostrophe. */
function plain(letters: string): string {
  return letters.replace(/['’.-]/g, '').replace(/[vü]/g, 'u')
}

const SYLLABLES = new Set(
  [
    'a ai an ang ao e ei en eng er o ou',
    ...'b:a ai an ang ao ei en eng i ian iao ie in ing o u|p:a ai an ang ao ei en eng i ian iao ie in ing o ou u|m:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u|f:a an ang ei en eng o ou u|d:a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo|t:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo|n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue|l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue|g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|k:a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo|h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|j:i ia ian iang iao ie in ing iong iu u uan ue un|q:i ia ian iang iao ie in ing iong iu u uan ue un|x:i ia ian iang iao ie in ing iong iu u uan ue un|zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo|ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo|sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo|r:an ang ao e en eng i ong ou u ua uan ui un uo|z:a ai an ang ao e ei en eng i ong ou u uan ui un uo|c:a ai an ang ao e en eng i ong ou u uan ui un uo|s:a ai an ang ao e en eng i ong ou u uan ui un uo|y:a an ang ao e i in ing o ong ou u uan ue un|w:a ai an ang ei en eng o u'
      .split('|')
      .map((row) => {
        const [initial = '', finals = ''] = row.split(':')
        return finals
          .split(' ')
          .map((final) => initial + final)
          .join(' ')
      }),
  ].flatMap((row) => row.split(' ')),
)

/** Letters cut into so many syllables: shishei, 2 → shi shei; undefined when they do not fall into them. */
function syllablesOf(letters: string, count: number): string[] | undefined {
  if (count === 0) return letters ? undefined : []
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const first = letters.slice(0, length)
    const rest = SYLLABLES.has(first) ? syllablesOf(letters.slice(length), count - 1) : undefined
    if (rest) return [first, ...rest]
  }
  return undefined
}

/** Whether letters fall into pinyin syllables: 「changzhi」 does, 「chaired」 does not. */
export function isSyllables(token: string): boolean {
  const letters = plain(token)
  const reached = new Set([0])
  for (let to = 1; to <= letters.length; to++)
    for (let from = Math.max(0, to - 6); from < to; from++)
      if (reached.has(from) && SYLLABLES.has(letters.slice(from, to))) reached.add(to)
  return reached.has(letters.length)
}
