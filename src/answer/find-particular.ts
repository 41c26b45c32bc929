// A folded question in, the particular it asks for that only its own words can give out.

/** Particulars by the words that ask for them, each with the words of which one must stand in what answers. */
const PARTICULARS: [RegExp, RegExp][] = [
  [/出生|生日|生于|哪年生|属什么|属啥|\b(?:born|birthday|birth date|birthplace)\b/, /(?<!突)出生(?![态产])/],
  [/年纪|岁数|年龄|几岁|多少岁|\b(?:how old|age of)\b/, /岁|年龄|出生/],
  [
    /毕业|学历|(?:读|上)的(?:是)?(?:什么|啥|哪)[所个]?(?:大学|学校|学院|专业)|读的(?:什么|啥)|\b(?:graduat\w+|degree|alma mater)\b/,
    /毕业|学历|学位/,
  ],
  [/籍贯|老家(?:是|在)哪|哪里人|哪儿人|啥地方人|\b(?:hometown|native of)\b/, /籍贯|祖籍|人[,，]/],
  [
    /号码|电话(?:号码?)?(?:是|多少|几)|手机号|联系电话|热线(?:号码)?(?:是)?多少|打什么电话|\b(?:phone|telephone|hotline) number\b/,
    /\d{5,}|\d{3,4}-\d/,
  ],
  [
    /(?:什么时候|啥时候?|何时|几时|哪(?:一)?年)[^,，?？]{0,3}(?:当上?|任|就任|上任|升任?|接任)(?:的|了)?[^,，?？]{0,4}(?:书记|长|主任|主席)|(?:当|任)[^,，?？]{0,6}(?:书记|长|主任|主席)了?(?:几|多少)年/,
    /任命|就任|上任|当选|任职|接任|履新|年起任/,
  ],
  [
    /(?:开|持续|进行|历时)了?(?:有)?(?:多久|多长时间|几个?(?:小时|钟头))|\bhow long (?:did|was|were) (?:the |it )?(?:meeting|conference|last)/,
    /历时|为期|[\d一二三四五六七八九十两半多]个?(?:小时|分钟|钟头)/,
  ],
  [
    /(?:谁|哪些?个?人?|有没有人)[^,，?？]{0,4}(?:没|未)(?:有)?(?:来|到|去|参加|出席)|缺席|请假|\b(?:absent|did not attend|didn't (?:come|attend))\b/,
    /缺席|请假|未(?:能)?(?:出席|参加|到会)|因[公病故]/,
  ],
  // 「几点要求」 counts demands; 「几点之前」 wants the hour, and no day will do.
  [
    /几点(?:钟|之?前|之?后|开|关|上|下|结束|散|到|$|[?？])/,
    /(?<![\d月])(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[时点](?![位名])|:\d)|[早晚][\d一二三四五六七八九十]/,
  ],
  [
    /几号(?![楼线])|几月几|哪(?:一)?天(?:能|才|可以|会)?(?:开门|开放|营业|解封|开学|复课|复工|放假|通车|解除)/,
    /\d{1,2}(?:[月日号]|:\d)|[一二三四五六七八九十](?:月|日|号)|初[一二三四五六七八九十]/,
  ],
  [
    /(?:详细|具体)?地址(?:是|在)?(?:哪|什么|多少)|门牌/,
    /地址|(?:路|街|巷|大道|镇|乡|村)(?:[\d一二三四五六七八九十]|与|交|口)|\d号|号楼|\.(?:cn|com)|https?:/,
  ],
  [/哪(?:一)?条(?:街|路|巷)/, /(?:路|街|巷|大道)(?:\d|与|交)/],
  [/男的还是女的|是男是女|性别/, /[(,]女[),]|女士|先生/],
  [/邮箱|微信号|网址|链接|\b(?:e-?mail|website address|url)\b/, /@|www|http|微信号/],
  [/车牌|门牌|房间号|哪个房间|哪间会议室|哪个会议室/, /室|楼|号/],
  [
    /厂家|厂商|生产商|(?:什么|啥|哪个|哪种)(?:牌子|品牌)|哪(?:一)?(?:家|个)(?:公司|企业|厂|银行)|\b(?:brand|manufacturer|made by)\b/,
    /厂|公司|集团|品牌|牌/,
  ],
  [/工资|薪水|月薪|年薪|奖金|\b(?:salary|wages?)\b/, /工资|薪|奖金|津贴|补助/],
  [/结婚|老婆|老公|妻子|丈夫|配偶|身高|体重|\b(?:married|wife|husband|tall is)\b/, /妻|夫|配偶|婚|身高|体重/],
]

/** What must stand in an answer; undefined when nothing of the kind is asked. 「哪一年出生的」 wants 出生; 「哪一年召开的」 nothing. */
export function findParticular(folded: string): RegExp | undefined {
  return PARTICULARS.find(([asks]) => asks.test(folded))?.[1]
}
