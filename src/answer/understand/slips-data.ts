// Nothing in, what a slip of the finger confuses out: look-alike characters, and characters that stand alone.

/** Characters taken for each other by eye or by a shape-based input method, one set a word. */
export const LOOK_ALIKES =
  '冶治 役疫设 侧测则 己已巳 末未 侯候 析折拆 徒徙陡 拔拨 戊戌戍 免兔 睛晴清情精 人入八 土士 干千于 日曰 贝见 州洲 坝垻 蕾雷磊 凤风 拆折 辨辩辫 持特待 毫豪 即既 竞竟 卷券 历厉 幕慕暮墓 宵霄 冷泠 茶荼 栗粟 祟崇 哀衰衷 毋母 杨扬场 抢枪 狼狠 楼搂 栋拣 玩坑 眼眠 难准 陪部倍 复夏 感惑 盛盔 隆降 政攻 许计 昆昱 陈阵 金全 虎虑 元无 方万 坪评 罗萝 华毕 振震 勤勒 荣菜 俊悛 猛孟 洪供 涛寿 连莲 港巷 云去 资姿咨 阳旧 德得 长氏 春舂 疗疠 诊珍 隔融 离禽 苗苖茁 接按 种钟 核刻该 酸俊 检捡险 流硫 调凋 溯朔 源原 消削肖 杀刹 控空 防妨 输榆 扩犷 散撒 蔓曼 延廷 闭闲 环坏 储诸 备各 物勿 预顽 案安 演寅 练炼 督管 导异 汇江 报服 席度 议仪义 主王玉 委季 副幅 书韦 记纪 省肖 市布 县具 区匹 理埋 话活 间问 住往 休体 处外 年午 应庆 返反 部郎 药约 责贵 遏揭 链连 镇填 项顶 群郡 管菅 级极 设没 证征 赶起 科料 今令 大太 日目 白自 乌鸟 直真 密蜜 因困 官宫 集焦 择译 采彩'

/** Characters that are words by themselves in questions: not suspicious where they stand alone. */
export const LONE_CHARACTERS =
  '的了吗呢吧啊呀嘛么哈噻撒是在有和与跟及或就都也还又再不没别很太更最谁哪几什怎咋啥多少个些次天年月日号点分时这那我你他她它们您人上下里外前后中内来去到从向对给被把让叫用以为于等要会能可想说讲问看做开得地着过一二三四五六七八九十百千万两第大小请打管查关找写干办走吃买卖坐住怕算该应至将并则但而却因由所其各每某省市州县区村镇乡已即亦之且若如故乃均皆曾未必须需使令致按照据经随沿朝自当趁离距比同除着视入性化者员家史类型式级期率度力感界业品费款券表单书权法令案方种条项件套批次轮届卫局司厅处科股办'

/** How they are read, the commonest first: 「谁」 is no word of a report, and the tables of pinyin take 0.1 s to open. */
export const LONE_READINGS =
  '的de/di 了le/liao 吗ma 呢ne/ni 吧ba 啊a 呀ya 嘛ma 么me/mo/ma/yao 哈ha 噻sai 撒sa 是shi 在zai 有you 和he/huo/hu 与yu 跟gen 及ji 或huo 就jiu 都dou/du 也ye 还hai/huan 又you 再zai 不bu/fou 没mei/mo 别bie 很hen 太tai 更geng 最zui 谁shui/shei 哪na/nai/ne/nei 几ji 什shen/shi 怎zen 咋za/ze/zha 啥sha 多duo 少shao 个ge 些xie/suo 次ci 天tian 年nian 月yue 日ri 号hao 点dian 分fen 时shi 这zhe/zhei 那na/nei 我wo 你ni 他ta 她ta/jie 它ta 们men 您nin 人ren 上shang 下xia 里li 外wai 前qian 后hou 中zhong 内nei/na 来lai 去qu 到dao 从cong 向xiang 对dui 给gei/ji 被bei/pi 把ba 让rang 叫jiao 用yong 以yi 为wei 于yu 等deng 要yao 会hui/kuai 能neng/nai 可ke 想xiang 说shuo/shui/yue 讲jiang 问wen 看kan 做zuo 开kai 得de/dei 地di/de 着zhe/zhuo/zhao 过guo 一yi 二er 三san 四si 五wu 六liu/lu 七qi 八ba 九jiu 十shi 百bai 千qian 万wan/mo 两liang 第di 大da/dai 小xiao 请qing 打da 管guan 查cha/zha 关guan 找zhao 写xie 干gan 办ban 走zou 吃chi 买mai 卖mai 坐zuo 住zhu 怕pa 算suan 该gai 应ying 至zhi 将jiang/qiang 并bing 则ze 但dan 而er 却que 因yin 由you 所suo 其qi/ji 各ge 每mei 某mou 省sheng/xing 市shi 州zhou 县xian/xuan 区qu/ou 村cun 镇zhen 乡xiang 已yi 即ji 亦yi 之zhi 且qie/ju 若ruo/re 如ru 故gu 乃nai 均jun 皆jie 曾ceng/zeng 未wei 必bi 须xu 需xu 使shi 令ling 致zhi 按an 照zhao 据ju 经jing 随sui 沿yan 朝chao/zhao 自zi 当dang 趁chen 离li 距ju 比bi 同tong 除chu 视shi 入ru 性xing 化hua 者zhe 员yuan/yun 家jia/jie 史shi 类lei 型xing 式shi 级ji 期qi/ji 率lv/shuai 度du/duo 力li 感gan 界jie 业ye 品pin 费fei 款kuan 券quan/xuan 表biao 单dan/shan/chan 书shu 权quan 法fa 案an 方fang 种zhong/chong 条tiao 项xiang 件jian 套tao 批pi 轮lun 届jie 卫wei 局ju 司si 厅ting 处chu 科ke 股gu'

/** Words of asking that are put right even when no report holds them. */
export const ASKED_WORDS =
  '出席 参加 主持 主持人 召开 讲话 发言 会议 开会 书记 市长 省长 州长 县长 区长 副书记 领导 名单 职务 时间 地点 什么 什么时候 什么时间 什么地方 哪里 多少 怎么 为什么 记者 编辑 来源 报道 提到 强调 要求 指出 措施 内容 分会场 市委 省委 州委 参会 人员'

/** Wrong characters common in print, so that a dictionary may hold the wrong word too: what is written, what is meant. */
export const MISSPELT: Readonly<Record<string, string>> = {
  拉圾: '垃圾',
  布署: '部署',
  按排: '安排',
  按装: '安装',
  防犯: '防范',
  侯诊: '候诊',
  幅射: '辐射',
  松驰: '松弛',
  渡假: '度假',
  坐阵: '坐镇',
  座镇: '坐镇',
  复盖: '覆盖',
  关健: '关键',
  竟赛: '竞赛',
  通迅: '通讯',
  编缉: '编辑',
  急燥: '急躁',
  烦燥: '烦躁',
  欠收: '歉收',
  峻工: '竣工',
  漫延: '蔓延',
  曼延: '蔓延',
  连络: '联络',
  帐号: '账号',
  脉博: '脉搏',
  迫不急待: '迫不及待',
  不径而走: '不胫而走',
  再接再励: '再接再厉',
  一愁莫展: '一筹莫展',
}
