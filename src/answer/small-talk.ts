// A message in, the kind line it deserves out, or nothing when it is a question.
import { fold } from '../text/fold.ts'

type HelpReason = 'greeting' | 'farewell' | 'thanks' | 'order' | 'empty' | 'capabilities'

// Whole messages only: 「你好,阿坝的会谁主持?」 is a question.
const POLITE = '(?:[呀啊哈啦哦呢吧嘛了的]|大家|各位|机器人|老师|bot|there|all|everyone)*'
const GREETING = new RegExp(
  `^(?:你好|您好|嗨|哈喽|哈啰|喂|在吗|在不在|早|早上好|早安|上午好|中午好|下午好|晚上好|hi|hello|hey|hiya|good(?:morning|afternoon|evening)|nihao|ninhao|吃了吗|吃饭了吗|howareyou|(?:认识你)?很高兴(?:认识你)?)${POLITE}$`,
)
const BYE = '(?:再见|拜拜|回见|回头见|下次见|先走了|晚安|goodnight|bye|byebye|goodbye|seeyou|zaijian)'
const FAREWELL = new RegExp(`^(?:好的?|那|那么|ok|okay)?${BYE}(?:later|了)?${POLITE}$`)
const THANKS = new RegExp(
  `^(?:好的?|ok|okay|great)?(?:太|非常|十分|真是|万分|多)?(?:谢谢|感谢|感恩|谢|多谢|唔该|辛苦|有劳|麻烦你|麻烦您|thanks|thankyou|thx|ty|cheers|xiexie)(?:你|您|了|啦|晒|谢|您的|你的|帮助|帮忙|回答|verymuch|alot|somuch|you|muchappreciated)*${POLITE}${BYE}?$|^(?:好的?|知道了|明白了?|收到|了解了?|懂了|ok|okay|gotit|nice|great|厉害|不错|真棒|你真棒|牛)${POLITE}$`,
)
const CAPABILITIES =
  /^(?:你|您)(?:到底)?(?:是)?(?:由)?(?:谁|哪个?(?:公司|团队|人)|什么(?:人|公司|团队))(?:开发|做|写|造|训练|制作)(?:出来)?的$|^(?:你|您)(?:用|使用|基于)?的?(?:是)?(?:什么|哪个|啥)(?:大?模型|技术|算法)$|^(?:你|您)(?:是|有)(?:不是)?(?:真人|人类?|机器人|感情|意识|ai|人工智能)[吗嘛么]?$|^(?:whatisthis(?:bot)?|whatsthis(?:bot)?|who(?:made|built|created)(?:you|this)(?:bot)?|areyou(?:a|an)?(?:bot|human|ai|robot|real(?:person)?))$|^(?:你|您|这个?(?:机器人|bot))?(?:到底|究竟)?(?:是谁|是什么|叫什么(?:名字)?|能(?:够)?(?:做|干|帮我做|回答|查)(?:些)?(?:什么|啥|哪些.{0,4})|会(?:做|干)?(?:些)?(?:什么|啥)|有(?:什么|啥|哪些)(?:功能|用|本事)|怎么用|咋用|如何使用)$|^(?:帮助|功能|使用说明|使用方法|怎么用|help|whatcanyoudo|whoareyou|whatareyou|howdoyouwork|howdoiusethis|howtouse)(?:bot|this)?$/
// Orders to the program itself, wherever they stand in the message. Reports never speak of prompts or instructions to a model.
const ORDER =
  /(?:忽略|无视|忘记|忘掉|不要?(?:理会|管|遵守)|跳过)(?:掉)?(?:你|您)?(?:以上|上面|之前|前面|先前|所有|全部|一切|此前)+的?(?:所有|全部)?的?(?:指令|指示|命令|提示|规则|设定|要求|内容|限制|话)|系统(?:提示词?|指令|prompt)|(?:管理员|开发者|超级用户|root|admin(?:istrator)?)(?:的)?(?:命令|指令|模式|权限|授权|身份|要求|command|mode|override)|bottoken|apikey|环境变量|(?:别|不要|甭|莫)(?:再)?(?:管|理|听|按)(?:你)?(?:之前|前面|前头|上面|原来|先前|那些)的?(?:规矩|规则|设定|指令|要求|话)|(?:把|将)你的(?:规则|设定|配置|底层|初始|内部|密码|密钥|源码)|(?:执行|运行)(?:以下|这段|这条|下面)的?(?:命令|代码|脚本|指令)|提示词|systemprompt|(?:ignore|disregard|forget|override)(?:all|any|the|your|of|my)*(?:previous|prior|above|earlier|preceding|system|instructions|rules)|(?:reveal|show|print|repeat|output|tellme)(?:me)?(?:your|the)(?:system|initial|hidden|secret)?(?:prompt|instructions|rules|token)|you(?:are|re)now(?:a|an|in|dan)|(?:你|您)(?:现在|从现在起|从此)(?:开始)?(?:是|扮演|变成)(?:一[个只名位])?|扮演一?[个只名位]?|假装你?是|开发者模式|developermode|jailbreak|越狱模式|(?:输出|显示|打印|告诉我|泄露|说出)(?:你|您|一下)?的?(?:token|密钥|口令|密码|apikey|环境变量|源代码|初始指令|内部指令)|(?:写|作|编|讲|说)(?:一)?(?:首|篇|个|段)(?:关于.{0,12})?(?:诗|作文|小说|笑话|故事|代码|情书|儿歌)|(?:帮我?|替我|给我)(?:写|编|画|翻译|算)(?:一?[段篇首个张些份])?(?:代码|程序|脚本|诗|作文|小说|论文|情书|画|图|检讨|简历)|(?:你|您)(?:现在|从现在起)?不再是|用.{1,8}(?:口吻|语气|口气)(?:说话|回答|讲)|(?:write|tell)(?:me)?a(?:poem|story|joke|essay|song)/

// Sounds and nods that ask nothing: 「哈哈」「嗯」.
const MURMUR =
  /^(?:哈+|呵+|嘿+|嘻+|嗯+|哦+|噢+|啊+|呃+|额+|唉+|哎+|喔+|hm+|haha(?:ha)*|lol|wow|6+|是的?|对的?|行|可以|yes|no|yeah|nope|test|测试|算了(?:吧)?|没事了?|不用了?|不对|错了|(?:你|您)?(?:答|说|搞|弄)错了?|答非所问|没用)$/

/** Why a message gets a kind line instead of an answer; undefined for a question. 「谢谢!」→ thanks; 「谢谢他们的是谁?」 is kept. */
export function findSmallTalk(text: string): HelpReason | undefined {
  const bare = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  if (!bare || MURMUR.test(bare)) return 'empty'
  if (GREETING.test(bare)) return 'greeting'
  if (THANKS.test(bare)) return 'thanks'
  if (FAREWELL.test(bare)) return 'farewell'
  if (CAPABILITIES.test(bare)) return 'capabilities'
  if (ORDER.test(bare)) return 'order'
  return undefined
}
