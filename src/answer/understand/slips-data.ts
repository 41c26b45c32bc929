// Nothing in, what a slip of the finger confuses out: look-alike characters, and characters that stand alone.

/** Characters taken for each other by eye or by a shape-based input method, one set a word. */
export const LOOK_ALIKES =
  '冶治 役疫设 侧测则 己已巳 末未 侯候 析折拆 徒徙陡 拔拨 戊戌戍 免兔 睛晴清情精 人入八 土士 干千于 日曰 贝见 州洲 坝垻 蕾雷磊 凤风 拆折 辨辩辫 持特待 毫豪 即既 竞竟 卷券 历厉 幕慕暮墓 宵霄 冷泠 茶荼 栗粟 祟崇 哀衰衷 毋母 杨扬场 抢枪 狼狠 楼搂 栋拣 玩坑 眼眠 难准 陪部倍 复夏 感惑 盛盔 隆降 政攻 许计 昆昱 陈阵 金全 虎虑 元无 方万 坪评 罗萝 华毕 振震 勤勒 荣菜 俊悛 猛孟 洪供 涛寿 连莲 港巷 云去 资姿咨 阳旧 德得 长氏 春舂 疗疠 诊珍 隔融 离禽 苗苖茁 接按 种钟 核刻该 酸俊 检捡险 流硫 调凋 溯朔 源原 消削肖 杀刹 控空 防妨 输榆 扩犷 散撒 蔓曼 延廷 闭闲 环坏 储诸 备各 物勿 预顽 案安 演寅 练炼 督管 导异 汇江 报服 席度 议仪义 主王玉 委季 副幅 书韦 记纪 省肖 市布 县具 区匹 理埋 话活 间问 住往 休体 处外 年午 应庆 返反 部郎 药约 责贵 遏揭 链连 镇填 项顶 群郡 管菅 级极 设没 证征 赶起 科料 今令 大太 日目 白自 乌鸟 直真 密蜜 因困 官宫 集焦 择译 采彩'

/** Characters that are words by themselves in questions: not suspicious where they stand alone. */
export const LONE_CHARACTERS =
  '的了吗呢吧啊呀嘛么哈噻撒是在有和与跟及或就都也还又再不没别很太更最谁哪几什怎咋啥多少个些次天年月日号点分时这那我你他她它们您人上下里外前后中内来去到从向对给被把让叫用以为于等要会能可想说讲问看做开得地着过一二三四五六七八九十百千万两第大小请打管查关找写干办走吃买卖坐住怕算该应至将并则但而却因由所其各每某省市州县区村镇乡已即亦之且若如故乃均皆曾未必须需使令致按照据经随沿朝自当趁离距比同除着视入性化者员家史类型式级期率度力感界业品费款券表单书权法令案方种条项件套批次轮届卫局司厅处科股办'

/** Words of asking that are put right even when no report holds them. */
export const ASKED_WORDS =
  '出席 参加 主持 主持人 召开 讲话 发言 会议 开会 书记 市长 省长 州长 县长 区长 副书记 领导 名单 职务 时间 地点 什么 什么时候 什么时间 什么地方 哪里 多少 怎么 为什么 记者 编辑 来源 报道 提到 强调 要求 指出 措施 内容 分会场 市委 省委 州委 参会 人员'
