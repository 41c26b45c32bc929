// Families of page furniture as patterns over folded text (half-width, Simplified, lower case, spaces as one).
// Every pattern is anchored at both ends or held to a short line: a sentence of an article must never match.

export interface Family {
  reason: string
  pattern: RegExp
  /** The article does not go on below such a line. */
  ends?: true
}

/** Longest line, in characters, taken for furniture by its words; longer lines are read as prose first. */
export const FURNITURE_LENGTH = 60

export const FAMILIES: Family[] = [
  // Up to four digits: 「0」 of a counter goes, the telephone number 「0731-88666312」 of a notice stays.
  {
    reason: 'a bare number or mark',
    pattern: /^(?:\d{1,4}|[\s.,|/\\\-_—=*#+~<>«»·•()[\]{}:;'"!?^%$&@,。、]*)$/,
  },
  {
    reason: 'card of a document',
    pattern:
      /^[【[(]?\s*(?:索\s*引\s*号|主题分类|信息分类|发文字号|发布文号|成文日期|生成日期|有\s*效\s*性|是否有效|时\s*效|废止日期|失效日期|主\s*题\s*词|公开方式|公开范围|附加码|体\s*裁|组配分类|文\s*号)\s*[】\]):].{0,120}$/,
  },
  {
    reason: 'caption of a picture',
    pattern:
      /^[^。]{0,40}[。.]?\s?[(（](?:本报|本网|通讯员|记者|特约)*\s?[\p{Script=Han}·]{2,4}[\s/]{0,2}[摄图][)）]$/u,
  },
  { reason: 'maker of the page', pattern: /^[^\s,。、:;]{2,20}(?:出品|监制)$/ },
  { reason: 'sharing tool', pattern: /^(?:👇\s?)?(?:轻触|点击|戳)(?:上方|下方|蓝字|标题|关注).{0,24}$/u },
  { reason: 'closing word', pattern: /^[(（—\-–·\s]{0,4}(?:完|全文完|本文完|end)[)）—\-–·\s]{0,4}$/ },
  // 000: 「中央人民政府 | 四川省人民政府统一用户登录 | 无障碍浏览 | 网站支持IPV6」; a headline 「甲 | 乙」 has one bar.
  { reason: 'menu', pattern: /^[^|。,]{0,24}(?:\|[^|。,]{0,24}){2,20}$/ },
  { reason: 'picture name', pattern: /^(?:\(?图片\)?|\S{0,60}\.(?:png|jpe?g|gif|bmp|webp|mp4))$/ },
  {
    reason: 'size of type',
    pattern: /^[[【(]?\s*(?:字体|字号|文字大小)(?:大小)?\s*[:】\]]?[\s[\]【】()大中小默认超特+\-aA|/]*$/,
  },
  { reason: 'size of type', pattern: /^[[【(]?\s*大\s*[|/]?\s*中\s*[|/]?\s*小\s*[\]】)]?$/ },
  {
    reason: 'sharing tool',
    pattern:
      /^(?:一键)?(?:分享(?:到|至|给|本文|文章|让更多人看到)?|转发)?[\s::]*(?:(?:微信|微信好友|微信公众号|朋友圈|微信朋友圈|微博|新浪微博|腾讯微博|人民微博|qq|qq空间|qq好友|抖音|快手|头条|头条号|今日头条|人人网|豆瓣|百度贴吧|邮箱|客户端|app|facebook|twitter|分享|在看|点赞|收藏|赞)[\s、,|/·]*){1,14}[::]?\d{0,7}$/,
  },
  { reason: 'sharing tool', pattern: /^(?:一键)?分享(?:到|至|给|本文|文章|让更多人看到)?[\s::]*$/ },
  { reason: 'sharing tool', pattern: /^(?:一键)?分享(?:到|至)\s*:.{0,16}$/ },
  {
    reason: 'code to scan',
    pattern:
      /^.{0,16}(?:扫一扫|扫描二维码|扫码关注|长按识别|长按二维码|扫描上方|扫描下方|用手机扫描).{0,30}$/,
    ends: true,
  },
  {
    reason: 'reader counter',
    pattern:
      /^[[(【]?(?:浏览|点击|阅读|访问|查看|人气|评论|点赞|转发)(?:次数|量|数|率)?\s*[::(]?\s*[\d.]*\s*(?:万\+?|次|\+)?[\])】]?$/,
  },
  { reason: 'newspaper page turn', pattern: /^[(【[]?(?:下转|上接|详见|紧接).{0,8}版.{0,6}[)】\]]?$/ },
  {
    reason: 'page number',
    pattern:
      /^(?:页\s*[::]\s*[[\d\]\s]+|第?\s*\d{1,3}\s*[/页]\s*(?:共?\s*\d{1,3}\s*页?)?|\[\d\]|[\d\s.]{0,20}(?:(?:首页|上一页|下一页|尾页|末页)[\d\s.]{0,20}){1,5})$/,
  },
  {
    reason: 'comment form',
    pattern:
      /^.{0,4}(?:留言与评论|发表评论|网友评论|我要评论|我来说两句|文章评论|最新评论|热门评论|评论区|评论列表|暂无评论|文明上网|验证码|看不清|匿名发表|请先登录).{0,24}$/,
    ends: true,
  },
  {
    reason: 'neighbouring article',
    pattern: /^[[【(<]?(?:上|下|前|后)一?(?:篇|条|则)(?:文章|新闻|信息)?(?:[】\])>»::\s].*)?$/,
    ends: true,
  },
  {
    reason: 'list of other articles',
    pattern:
      /^[[【(■◆●▪>\s]{0,3}(?:相关(?:图片|照片|连结|档案|阅读|评论|新闻|文章|链接|报道|推荐|信息|内容|稿件|专题|文档|资讯|附件|解读|政策)|推荐(?:阅读|新闻|文章|内容)?|(?:热门|热点|最新|精彩|精选|今日|编辑|本站|为你|为您|图片|视频)(?:推荐|新闻|文章|阅读|资讯|排行|点击|专题|要闻|评论|关注)|延伸阅读|扩展阅读|猜你喜欢|大家都在看|往期(?:回顾|推荐|精彩)?|更多(?:新闻|内容|精彩|阅读|资讯|推荐)|点击排行|阅读排行|排行榜|新闻排行|热词|标签|tags?|关键词|关键字)[】\])]?\s*[::>»]{0,2}.{0,60}$/,
    ends: true,
  },
  {
    reason: 'registration number',
    pattern:
      /^.{0,80}(?:icp备|icp证|公网安备|网安备|网站标识码|新闻信息服务许可证|网络视听许可|出版许可证|增值电信).{0,120}$/,
    ends: true,
  },
  {
    reason: 'copyright notice',
    pattern:
      /^.{0,24}(?:版权(?:声明|所有|与免责|归|属)|免责(?:声明|条款)|著作权声明|copyright|©|\(c\)\s*\d{4}|all rights reserved).{0,80}$/,
    ends: true,
  },
  {
    reason: 'about the site',
    pattern:
      /^(?:(?:关于(?:我们|本站|本网|网站)|联系我们|网站(?:地图|声明|首页|简介|导航|帮助)|隐私(?:政策|声明|保护)|使用帮助|法律声明|友情链接|广告(?:服务|合作|刊登)?|投稿(?:邮箱|热线)?|诚聘英才|加入我们|网站群|站点地图|意见反馈)[\s|·/、-]*){1,12}[::]?$/,
    ends: true,
  },
  {
    reason: 'owner of the page',
    pattern:
      /^.{0,4}(?:主办(?:单位)?|承办(?:单位)?|主管(?:单位)?|协办(?:单位)?|运行维护(?:单位)?|技术支持|技术维护|建设单位|建设维护|网站维护)\s*[::].{1,120}$/,
    ends: true,
  },
  {
    reason: 'address of the page',
    pattern:
      /^(?:本文(?:地址|链接|网址|标题)|原文(?:地址|链接)|转载请注明|链接地址|文章(?:地址|链接))\s*[::].{0,160}$/,
    ends: true,
  },
  { reason: 'file to download', pattern: /^.{0,60}\.(?:docx?|xlsx?|pdf|zip|rar|ofd|wps|pptx?)$/ },
  {
    reason: 'rights of the site',
    pattern:
      /^.{0,12}(?:本文|文章|作品|内容|评论)(?:仅|只)?(?:代表|系)?.{0,8}(?:代表(?:作者|本站|本网|个人)|个人观点|作者授权).{0,40}$/,
    ends: true,
  },
  { reason: 'file to download', pattern: /^附件下载\s*:?.{0,30}$/ },
  { reason: 'advertisement', pattern: /^(?:广告|advertisement|推广|赞助商?链接)$/ },
]

/** Words of page tools: a line of nothing else is one, 「【字号 大 中 小】　【打印本页】　【关闭窗口】」. */
export const TOOLS = new Set(
  (
    '打印 打印本页 打印文章 打印正文 打印本文 我要打印 友善列印 列印 关闭 关闭窗口 关闭本页 关闭页面 收藏 加入收藏 收藏本页 收藏本站 设为首页 ' +
    '返回 返回顶部 回到顶部 返回首页 返回上页 返回上一页 返回列表 回上一页 回上页 顶部 top 保存 复制 复制链接 复制网址 下载 纠错 我要纠错 网站纠错 ' +
    '举报 点赞 赞 在看 收起 展开 展开全文 阅读全文 查看全文 阅读原文 查看原文 播放 暂停 朗读 语音播报 听全文 听新闻 全屏 刷新 查看更多 更多 more ' +
    '搜索 检索 高级搜索 站内搜索 提交 确定 取消 登录 注册 退出 登入 用户登录 统一用户登录 长者模式 长辈模式 长者版 关怀版 进入关怀版 适老版 老年版 ' +
    '无障碍 无障碍浏览 无障碍阅读 进入无障碍 简体 繁体 繁 简 繁体版 简体版 english en 英文版 手机版 电脑版 移动版 手机访问 客户端 网站支持ipv6 支持ipv6 本站支持ipv6 ' +
    '字号 字体 字体大小 文字大小 大 中 小 特大 超大 默认 标准 a a+ a- + - 转寄好友 转寄 分享 转发 评论 留言 订阅 rss 政策解读 回复 ::: | /'
  ).split(' '),
)
/** Words of menus: a line of short words one of which is such is a menu, 「首页　要闻　政务　社会　专题」. */
export const MENU =
  /^(?:网站)?(?:首页|主页|导航|导览|地图|要闻|政务|english|问政|互动|专题|视频|图片|社会|常见问答|信箱|政务公开|政务服务|互动交流|数据|走进.{2,4}|主题选单|活动讯息|为民服务)$/
/** Longest word of a menu. */
export const MENU_WORD_LENGTH = 6

/** The path 首页 > 新闻 > … above an article. */
export const BREADCRUMB =
  /^(?:(?:您|你)?(?:的)?(?:当前|现在|所在)?(?:的)?位置(?:是|在)?\s*[::]?|(?:网站)?首页\s*[>»›/\-—|→\\]|[^>»›,:;\d]{2,14}(?:\s*[>»›]\s*[^>»›,:;\d]{2,14}){1,6}$)/

/** Legal boilerplate in whole sentences: the site speaks of itself and of rights. */
export const SITE_SPEAKS = /(?<![基资成日文根书剧样版])本(?:网|站|报|刊|社|平台|公众号|号|台|页面|文)/
export const RIGHTS = /版权|转载|授权|免责|侵权|立场|著作权|删除|摘编|注明来源|注明出处|法律责任|真实性负责/g
