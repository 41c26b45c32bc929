// A line of Latin text in, whether it reads as Chinese syllables out.

// Every syllable of standard Chinese without its tone, by initial.
const SYLLABLES = new Set(
  `a ai an ang ao e ei en eng er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wa wai wan wang
  wei wen weng wo wu ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu pa pai pan pang pao pei pen
  peng pi pian piao pie pin ping po pou pu ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou
  mu fa fan fang fei fen feng fo fou fu da dai dan dang dao de dei den deng di dian diao die ding diu dong dou du
  duan dui dun duo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo na nai nan nang
  nao ne nei nen neng ni nian niang niao nie nin ning niu nong nu nuan nuo nv nve la lai lan lang lao le lei leng li
  lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lv lve ga gai gan gang gao ge gei gen geng gong
  gou gu gua guai guan guang gui gun guo ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo
  ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing
  jiong jiu ju juan jue jun qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun xi xia xian xiang xiao xie
  xin xing xiong xiu xu xuan xue xun zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan
  zhuang zhui zhun zhuo cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun
  chuo sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo ran rang rao
  re ren reng ri rong rou ru ruan rui run ruo za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo ca
  cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo sa sai san sang sao se sen seng si song sou su suan
  sui sun suo`.split(/\s+/),
)
const LONGEST_SYLLABLE = 6
/** A longer run of letters is no word anyone types. */
const LONGEST_WORD = 60
const WORDS = /[a-zü]+/g

/**
 * Whether a text without Han reads as toneless pinyin: every word splits into syllables. 「dezhou zhuchi」 does,
 * 「Who chaired the meeting?」 does not; neither does a lone 「a」 or 「he」, which are English just as well.
 */
export function isPinyin(text: string): boolean {
  const words = text.toLowerCase().match(WORDS) ?? []
  return words.join('').length >= 4 && words.every(splits)
}

function splits(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  const reachable = [true]
  for (let end = 1; end <= word.length; end++)
    for (let length = 1; length <= LONGEST_SYLLABLE && length <= end; length++)
      // A lone vowel inside a word is English: 「meeting」 would else be me-e-ting.
      if (
        reachable[end - length] &&
        SYLLABLES.has(word.slice(end - length, end)) &&
        (length > 1 || end === 1)
      )
        reachable[end] = true
  return reachable[word.length] === true
}
