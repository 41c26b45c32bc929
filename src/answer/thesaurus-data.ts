// Nothing in, the thesaurus of the genre out: what reports say | what people say for it | in English.
//
// One group a line. Left, the reports' own terms; middle, the same at the kitchen table, in dialect
// (川 啥子/咋/耍, 东北, 粤), in words of Taiwan and Hong Kong, shortened; right, English, parted by `;`.
// A `?` after a term halves its weight: it often means something else. All of it is folded: Simplified,
// lower case. The terms come from the vocabulary of such reports, one by one, not from questions.

export const GROUPS = `
# ---------------------------------------------------------------- 会议
召开 举行 开会 | 开会 开了会 开的会 开过会 开个会 开啥会 开什么会 开的啥会 搞个会 会开 | hold; held; convene; convened; took place; take place; be held; was held; were held; happen; happened
会议 大会 | 开会 碰头会 会开 聚会? 议事 | meeting; meetings; conference; session
主持 主持会议 主持召开 | 主持人 召集 召集人 牵头开 带头开 坐主席台 主会 主席? 司会 | chair; chaired; chairs; chairing; chairman; chairperson; preside; presided; presided over; presides; host; hosted; led the meeting; run the meeting; ran the meeting
讲话 作讲话 发表讲话 重要讲话 | 发言 致辞 致词 讲了话 训话 讲话稿 演讲 作报告 说话? 开腔 | speech; speeches; spoke; speak; speaks; speaker; speakers; address; addressed; remarks; talk; talked
指出 强调 要求 提出 | 说了 讲了 说啥 讲啥 咋说 咋讲 怎么说 怎么讲 说到 讲到 提到 谈到 谈了 表示 说过 讲过 说的 讲的 吩咐 叮嘱 交代 表态 指示 | say; said; says; stressed; stress; emphasized; emphasised; emphasize; pointed out; point out; demanded; demand; demands; called for; urged; required; instructed; told
要求 强调 提出 部署 | 叫 让大家 规定 命令 指令 必须 要大家 咋要求 咋个要求 有啥要求 有哪些要求 | require; requires; requirements; requirement; request; orders; instructions
出席 参加 参会 列席 | 到会 到场 在场 与会 露面 来了 去了 去开会 来开会 出席人 出席者 参与 有份 到齐 坐台上 到了会 | attend; attended; attends; attendee; attendees; attendance; participants; participant; participated; participate; took part; take part; present; joined; was there; were there
分会场 分会场参加 | 下面会场 分场 各县会场 分点 下头会场 连线会场 | branch venue; branch venues; sub-venue; parallel session; sub venue; branch site
主会场 | 总会场 | main venue
电视电话会议 视频会议 视频调度会议 视频调度会 电视电话会议形式 | 视讯会议 视讯 线上会议 网络会议 网上开会 网上会议 电话会 电话会议 视频会 远程会议 云会议 开视频 连线 视像会议 线上开 电视会 | video conference; videoconference; teleconference; video meeting; online meeting; virtual meeting; by video; by telephone; conference call
形式 电视电话会议形式 以电视电话会议形式 | 咋开的 怎么开的 啥形式 什么方式 方式 线上还是线下 当面 现场 面对面 | form; format; in person; online
常委会 常委会会议 市委常委会 常务会议 常务委员会 | 常委们开会 常委 常会 班子会 | standing committee
扩大会议 常委会扩大会议 | 扩大会 扩大的会 | enlarged meeting; expanded meeting; enlarged session
领导小组 工作领导小组 指挥部 疫情防控指挥部 | 指挥中心 专班 工作组 小组 防疫办 防指 疫情办 指挥所 专案小组 应变小组 | leading group; leadership group; leading small group; task force; headquarters; command; command center; command centre; working group; steering group
专题会议 专题会 | 专门会 专门开会 | special meeting; thematic meeting
调度会 调度会议 调度 视频调度会议 | 碰头会 催办 协调会 盯进度 督着 | dispatch meeting; coordination meeting; scheduling
动员会 动员大会 动员部署 再动员 | 誓师 誓师大会 鼓劲 打气 | mobilization; mobilisation; mobilize
推进会 现场推进会 现场会 | 现场办公 | promotion meeting
座谈会 座谈 | 聊 谈心 谈话会 | symposium; forum
听取 听取汇报 听取情况汇报 工作汇报 汇报 | 听汇报 听报告 听了 听人讲 报告情况 汇报情况 简报 | hear; heard; listened; listen; briefing; briefed; report on
传达 传达学习 传达精神 学习贯彻 学习传达 | 传达了 学了啥 学了什么 学文件 念文件 学哪些文件 学习了 学啥 | convey; conveyed; relay; relayed; study the spirit; studied; study
贯彻落实 贯彻 落实 抓落实 抓好落实 | 执行 照做 办到 做到位 落地 照办 兑现 落到实处 | implement; implemented; implementation; carry out; carried out; enforce
部署 安排部署 研究部署 再安排再部署 工作安排 作安排 安排 | 布置 派活 派活儿 分派 分工 派任务 交办 交代任务 下任务 咋安排 怎么安排 咋个安排 有啥安排 计划 打算 下一步 | deploy; deployed; deployment; arrange; arranged; arrangement; arrangements; plan; plans; next steps
分析研判 研判 分析形势 | 分析 判断 评估 看形势 形势咋样 | analyze; analyse; analyzed; assess; assessed; assessment
形势 疫情形势 防控形势 严峻复杂 形势严峻 | 情况 咋样 啥情况 严不严重 严重吗 局面 局势 状况 态势 多严重 有多严重 凶不凶 吓人 | situation; how serious; severe; grim; status
总体要求 工作要求 | 大方向 | overall requirement
审议 研究 审议通过 | 讨论 商量 商议 通过了 过会 讨论了 研究了啥 议了啥 谈啥 | discuss; discussed; deliberate; approve; approved; considered
议题 议程 主要内容 | 主题 讨论什么 讲什么事 说什么事 关于什么 啥内容 什么内容 讲的啥 内容是啥 说的啥 | agenda; topic; topics; theme; about what; subject
会后 会议结束后 | 散会 散会后 开完会 开完会后 开完会以后 会开完 完会 会完了 会议之后 会议结束 | after the meeting; afterwards; after the conference
随即 随后 | 接着 马上又 然后 紧接着 跟着 | then; immediately afterwards; subsequently
通知 下发通知 印发 下发 文件 | 发文 红头文件 发的文件 公文 公告 告示 文 发通知 发了啥文件 | notice; circular; document; documents; issued
意见 方案 工作方案 实施方案 | 办法 计划 方案 对策 | plan; proposal; scheme; opinions
讲评 通报 通报情况 | 通知大家 点名 | notify; report; circulate; bulletin
记者 全媒体记者 | 写稿的 谁写的 写稿子 写报道的 撰稿 作者 报道者 小记 记者是谁 采访 写手 执笔 | reporter; reporters; journalist; journalists; author; wrote; written by; writer
责任编辑 编辑 网络编辑 | 小编 编的 谁编 主编 编者 谁编辑 责编 | editor; editors; edited by
来源 | 出处 哪家媒体 哪个网站 哪家报纸 哪个报 登在哪 登在哪里 谁发的 哪里发的 哪发的 转自 媒体 报纸 | source; publisher; published by; newspaper; news outlet; media; website
发布时间 发布 刊发 | 登出来 发出来 刊登 见报 几时登 哪天发 哪天登 公布 上网 报道时间 出稿 | published; publish; release date; publication date; posted; released
浏览量 阅读 | 多少人看 看过 点击 点阅 点击量 阅读量 | views; page views; read count; reads
# ---------------------------------------------------------------- 人与职务
书记 市委书记 州委书记 省委书记 县委书记 区委书记 党委书记 | 一把手 头头 老大 最大的官 头儿 当家的 党委一把手 最高领导 首长 大当家 党的负责人 市里一把手 话事人 主官 老板? | party secretary; party chief; party boss; secretary; top leader; top official; head of the party committee; party committee secretary
市委书记 | 市里一把手 市里头头 市里老大 市里最大的官 市的头头 | municipal party secretary; city party secretary
州委书记 | 州里一把手 州里头头 州里老大 | prefecture party secretary; prefectural party secretary
省委书记 | 省里一把手 省里头头 省里老大 省一号 | provincial party secretary
市长 | 市政府一把手 市政府头头 市府首长 | mayor; mayors
州长 | 州政府一把手 州政府头头 | prefecture governor; prefectural governor; governor
省长 | 省政府一把手 省政府头头 | governor; provincial governor
县长 区长 县委书记 区委书记 县区委书记 | 县太爷 县头头 县里一把手 区里一把手 县官 县里领导 | county head; county magistrate; district head; county chief
副书记 市委副书记 州委副书记 | 二把手 副手 专职副书记 | deputy secretary; deputy party secretary; vice secretary
副市长 副省长 副州长 副县长 | 副手 管事的副职 副职 | deputy mayor; vice mayor; vice governor; deputy governor
市领导 州领导 在家州领导 省领导 领导同志 | 领导 领导们 市里领导 州里领导 哪些领导 当官的 官员 官 头头 头头们 大领导 长官 要员 干部 市里的头头 班子 | leaders; leader; city leaders; officials; official; municipal leaders
负责同志 主要负责同志 负责人 部门负责人 主要领导 主要负责人 有关部门负责人 | 头头 一把手 管事的 管事人 当家人 主管 带头人 各部门领导 局长 各局 部门头头 各部门头头 | person in charge; persons in charge; heads; department heads; principal leaders; responsible officials; responsible comrades
分管领导 分管负责同志 | 管这事的领导 管这块的 主管领导 | leader in charge
领导干部 党员领导干部 党员干部 干部 | 当官的 公务员 官员 公仆 体制内 吃公家饭的 | cadres; cadre; leading cadres; civil servants; party members
党员 共产党员 | 入党的 党内 | party member; party members; communist
秘书长 市政府秘书长 | 大管家 秘书 | secretary-general; secretary general
人大常委会主任 市人大常委会主任 人大 | 人大主任 人大头头 人大的 | npc; people's congress; director of the standing committee
政协主席 市政协主席 政协 | 政协的 政协头头 | cppcc; political consultative conference
总书记 习近平总书记 习近平 | 习主席 主席 国家主席 中央领导 最高领导人 老习 习大大 | general secretary; xi jinping; president xi; xi
党中央 中央 国务院 | 北京 上头 上面 上级 中央政府 国家 | central committee; central government; state council; central authorities; beijing
省委 省政府 省委省政府 | 省里 省里头 省上 上级 省府 | provincial party committee; provincial government; province
市委 市政府 市委市政府 | 市里 市里头 市上 市府 | municipal party committee; municipal government; city government; city committee
州委 州政府 | 州里 州里头 州上 州府 | prefecture party committee; prefectural committee; prefecture government
县委 县政府 县市区 各县 各县市区 各县区 | 县里 县上 区里 县里头 下面县 | county; counties; county government; districts
组长 任组长 | 带头的 头 谁牵头 牵头人 谁带头 负责人 | group leader; group head; head of the group; leader of the group
副组长 | 副手 | deputy head; deputy leader; deputy group leader
网格长 楼栋长 单元长 网格员 网格 | 楼长 楼组长 楼管 栋长 里长 邻长 楼主 片长 包楼的 | grid manager; grid managers; building manager; building managers; block leader; grid worker
医务人员 医务工作者 医护人员 卫生技术人员 | 医生 护士 大夫 医师 护理师 护理人员 白衣天使 医生护士 医护 看病的 郎中 | doctors; doctor; nurses; nurse; medical staff; medical workers; health workers; healthcare workers; medics; medical personnel
工作人员 一线工作人员 一线人员 防疫人员 一线防控人员 指挥部工作人员 | 大白 第一线 前线 干活的人 一线的人 前线人员 守卡的 抗疫人员 防疫前线 | frontline workers; front line; staff; frontline; workers on the front line
专家 专家组 专家团队 | 学者 行家 内行 懂行的 | experts; expert; specialists
公安 公安机关 民警 警力 | 警察 公安局 差人 差佬 派出所 警方 条子 | police; public security; policemen; officers
志愿者 志愿服务 | 义工 志工 帮忙的人 | volunteer; volunteers
社会力量 社会组织 | 民间 民间组织 社会各界 团体 | social forces; social organizations; ngos
群众 人民群众 百姓 老百姓 广大群众 市民 居民 人民 | 民众 大家 乡亲 乡亲们 街坊 普通人 咱们 平民 大伙 大伙儿 人家屋头 老乡 市井 | people; masses; the public; public; residents; citizens; ordinary people
农民工 外出务工人员 务工人员 返乡农民工 返乡人员 | 打工的 打工人 打工仔 打工妹 民工 在外打工 在外头打工 外头打工 外出打工 出去打工 外劳 打工回来 打工回家 移工 | migrant workers; migrant worker; rural migrant
学生 在外学生 大学生 学校 | 读书娃 学生娃 念书的 读书的 上学的 大学生 学子 | students; student; college students; university students; pupils
老年人 老人 一老一小 | 老人家 老头老太 老头 老太太 长者 银发族 爷爷奶奶 老的小的 老人小孩 老人和小孩 老人家和小孩 老小 上岁数的 老辈子 老人小孩子 | elderly; seniors; old people; the old; older people
儿童 未成年人 婴幼儿 一老一小 | 小孩 娃娃 娃儿 孩子 小朋友 细路 小娃 崽 | children; kids; child; minors
重点人群 重点人员 高风险岗位 高风险人员 高风险岗位人员 | 高危人群 高危的人 风险大的人 容易染上的人 要紧的人 危险人群 哪些人要管 | key groups; key populations; high-risk groups; high risk groups; key personnel; priority groups
外来人员 流动人员 流动人口 | 外地人 外头来的人 外乡人 生人 外来人口 外面来的 | outsiders; people from outside; migrants; floating population; newcomers; non-locals
返乡人员 返乡 返岗 入返 入长返长 | 回老家 回家过年 回乡 回来的人 老家 返程 回来 回家 回屋 从外头回来 外地回来 | returnees; returning home; returning; return home; people returning; hometown
境外人员 入境人员 境外 入境 | 外国来的 国外回来 海外 外国 外头国家 国外 老外 出国 洋人 | overseas; from abroad; abroad; foreign; inbound travelers; inbound travellers; entering the country
密切接触者 密接 密切接触人员 | 密接者 接触过的人 挨得近的人 接触者 一起待过的 碰过面的人 紧密接触者 亲密接触 打过照面 | close contacts; close contact
次密切接触者 次密接 | 密接的密接 次密 间接接触 二代密接 次密接者 | secondary contacts; secondary close contacts; contacts of contacts; contacts of close contacts; indirect contacts
一般接触者 | 普通接触 一般接触 普通接触者 泛接触 | general contacts; casual contacts; ordinary contacts
确诊病例 确诊患者 病例 确诊 | 阳性 得病的 染病的 染上的 中招的 病人 阳了 羊 阳性病例 得了新冠的 感染者 确诊者 中标? 个案 新增个案 | confirmed cases; confirmed case; cases; infected; infections; positive cases
疑似病例 疑似患者 疑似 | 怀疑得病 可能得病 疑似的 像是得了 | suspected cases; suspected case
无症状感染者 无症状 | 没症状 没得症状 没啥症状 | asymptomatic
患者 病人 患者救治 患者治疗 | 病号 得病的人 生病的人 伤病员 病患 | patients; patient; the sick
关联病例 关联人员 | 有关系的病例 相关的人 牵连的 | related cases; linked cases; associated cases
零星散发 散发病例 多点散发 多点发生 | 东一个西一个 到处冒 零零星星 零散病例 | sporadic; sporadic cases; scattered
隔离人员 集中隔离人员 被隔离人员 | 关起来的人 隔离的人 被关的 隔离者 | people in quarantine; quarantined people
# ---------------------------------------------------------------- 疫情与防控
疫情 新冠肺炎疫情 新型冠状病毒感染的肺炎疫情 肺炎疫情 | 新冠 病毒 瘟疫 传染病 口罩时期 武汉肺炎 新冠病毒 这个病 那个病 肺炎 | epidemic; pandemic; covid; covid-19; covid19; coronavirus; outbreak; virus; novel coronavirus; pneumonia
奥密克戎 变异株 奥密克戎变异株 变异毒株 德尔塔 | 新毒株 变种 变种病毒 变异病毒 omicron 奥米克戎 欧米克隆 德尔塔毒株 | omicron; variant; variants; delta; strain; mutation
疫情防控 防控 防疫 防控工作 常态化疫情防控 | 抗疫 防病 防病毒 抗击疫情 管疫情 战疫 防疫工作 | epidemic prevention; epidemic control; prevention and control; pandemic control; prevention; containment; anti-epidemic
常态化 常态化疫情防控 常态化防控 常态长效 | 平时 天天 日常 平常 长期 一直 一直坚持 平日里 | normalized; normalised; regular; routine; long-term; ongoing
防控措施 防疫措施 举措 措施 | 办法 招 咋防 怎么防 咋个防 手段 采取什么 采取了啥 怎么办 咋办 咋整 咋弄 啥招 规定 | measures; measure; steps; actions; what was done
动态清零 清零 每日出清 日清日结 | 清零政策 归零 共存? | dynamic zero; zero covid; zero-covid; dynamic zero-covid; dynamic clearing
外防输入 输入 防输入 新输入 严防输入 | 外头带进来 外面带进来 从外头传进来 外面传进来 带进来 传进来 进来的 挡在外面 外来病例 境外移入 | imported cases; import; imported; importation; from outside; coming in
内防反弹 反弹 疫情反弹 反弹反复 | 反复 又来了 卷土重来 又起来 回潮 死灰复燃 再爆发 | rebound; resurgence; relapse
扩散蔓延 扩散 蔓延 外溢 疫情扩散 疫情蔓延 | 传开 到处传 传播开 传出去 散开 越传越多 传到外头 漫出去 跑出去 | spread; spreading; spillover; spill over; proliferation
传播 传播链 传播途径 传染链条 传播链条 | 怎么传 咋传的 传染 传来传去 传给 传人 传开 过人 | transmission; transmit; chain of transmission; infection route; transmission chain
遏制 坚决遏制 控制 阻断 切断 | 挡住 止住 压住 堵住 卡断 刹住 控制住 摁住 | contain; curb; stop; block; cut off; control
扑灭疫情 扑灭 迅速扑灭 | 灭掉 消灭 弄没 搞定 打下去 整没 | stamp out; extinguish; put out; eliminate
阻击战 攻坚战 全民战争 人民战争 硬仗 总体战 | 打仗 战役 大仗 打一仗 | battle; war; fight; people's war
核酸检测 核酸 核酸筛查 检测 | 做核酸 测核酸 查核酸 捅嗓子 捅喉咙 捅鼻子 戳鼻子 戳喉咙 验核酸 核检 采样 筛检 pcr 检验 普筛 验毒? 强检 | nucleic acid testing; nucleic acid test; nucleic acid tests; nucleic acid; pcr; pcr test; covid test; covid tests; testing; tests; test; swab; swab test
大规模核酸检测 大规模核酸筛查 全员核酸检测 全员检测 大规模核酸检测筛查 | 全民核酸 全城核酸 所有人做核酸 全员做核酸 普筛 人人测 全城检测 大筛 | mass testing; mass nucleic acid testing; large-scale testing; large scale testing; city-wide testing; citywide testing
检测频次 核酸检测频次 加密 频次 一轮 每天一轮 | 多久测一次 几天一次 几天一测 多久做一次 隔几天 测几次 多勤 次数 隔多久 一天几次 几天做一次 | frequency; how often; testing frequency; rounds; round
应检尽检 应检快检 采送检 | 该测的都测 该做的都做 都要测 一个不漏 | test all who should be tested; everyone tested
核酸检测能力 检测能力 | 一天能测多少 测得过来 能测多少人 | testing capacity
抗原检测 抗原 | 快筛 自测 试剂盒 快测 | antigen; antigen test; rapid test; self-test
筛查 加密筛 快筛 密度 筛查密度 | 筛 筛一遍 过筛子 查一遍 筛检 | screening; screen
排查 摸排 人员排查 风险人员排查 地毯式 | 查人 找人 挨家挨户查 挨个查 上门查 摸底 查户 扫街 挨门问 逐户 盘查 清查 搜 | screening; check; checks; investigate people; door-to-door; inspection; search; screened; look for; find people
地毯式 层层把控 层层设关 拉网式 不漏一户 不漏一人 不落一户 户不漏人 | 挨家挨户 一家一户 家家户户 一户一户 一个不漏 每家每户 一个都不能少 挨个 | door to door; house by house; carpet; household; households; every household
上门排查 上门 入户 | 敲门 到家里 来家里 登门 上家里 | door-to-door visits; home visits
流调溯源 流调 流行病学调查 追踪排查 溯源 流调追踪溯源 | 查轨迹 查行踪 查行程 追踪 找源头 查源头 查病从哪来 追查 追根 追轨迹 疫调 追踪密接 打听去过哪 问去过哪 查接触 | epidemiological investigation; contact tracing; tracing; epidemiological survey; trace; traced; source tracing; tracking
三公 三公协同 三公(工)协同 | 公安公卫工信 | 
协查 协查管控 通报协查 协查协管 外地通报协查 | 帮着查 外地请求帮查 外地来函 发函 外地发来的 | joint investigation; assisting investigation; assist
大数据 大数据技术 信息化 | 电脑查 数据 高科技 系统查 大资料 巨量资料 | big data; technology; data
隔离 隔离措施 隔离管控 集中隔离 | 关起来 关在屋里 关屋头 关酒店 关几天 待家里 隔离几天 关多久 分开 隔开 拉走隔离 关到宾馆 检疫隔离 蹲家 关禁闭 | quarantine; quarantined; isolation; isolate; isolated
集中隔离 集中隔离点 隔离场所 隔离点 | 隔离酒店 隔离宾馆 拉去隔离 方舱 隔离地方 集中检疫所 检疫所 隔离营 | centralized quarantine; central quarantine; quarantine facility; quarantine facilities; quarantine site; quarantine sites; quarantine hotel
居家隔离 居家观察 居家健康监测 居家 | 在家隔离 家里隔离 在家关着 在家待着 在屋头隔离 屋头待 宅家 待在家 家里待着 家居隔离 蹲家里 窝家里 | home quarantine; home isolation; quarantine at home; isolate at home; stay at home; self-isolation; self-quarantine
应隔尽隔 应隔快隔 | 该关的都关 该隔的都隔 都要隔离 | 
14+7 隔离措施 | 14天加7天 十四加七 21天 三个星期 隔离多少天 隔离多久 隔离几天 关几天 | 14 days; 21 days; fourteen days; how many days; how long
医学观察 留观 观察 留验 | 观察几天 盯着看 看几天 留下观察 医院观察 | medical observation; observation
解除隔离 解除 | 放出来 出来了 隔离完 放人 期满 出关 | release from quarantine; released; lifted
转运 人员转运 隔离转运 | 拉走 接走 送去隔离 车子拉 运人 转送 专车 | transfer; transport; moved; transferring
闭环管理 闭环 点对点 全流程 | 封闭管理 不跟外人接触 两点一线 气泡 泡泡 不接触外面 一条龙? 从头管到尾 | closed loop; closed-loop management; closed loop management; closed-loop; bubble
封控 封闭管理 管控区 封控区 静态管理 静下来 封城 | 封城 封小区 封路 不让出门 不准出门 关门 停摆 静默 封起来 封闭 封村 出不去 封控管理 禁足 | lockdown; lock down; locked down; sealed off; closed off
社会面管控 社会面 社会面防控 | 街上 街面 外头 市面 全社会 面上 | community-level control; social control; society
管控 严格管控 管控措施 严管严控 | 管 管起来 咋管 怎么管 管住 管得严 严管 管制 | control; management; manage; controls; restrict; restrictions; strict control
中高风险地区 高风险地区 中风险地区 风险地区 重点地区 疫情重点地区 | 疫区 有疫情的地方 红区 高危地方 高风险的地方 病多的地方 危险地区 那些地方 感染区 热区 重灾区 | high-risk areas; medium- and high-risk areas; medium and high risk areas; high risk areas; high-risk area; risk areas; affected areas; risky areas
低风险地区 | 绿区 没疫情的地方 安全地方 | low-risk areas; low risk areas
健康码 亮码 扫码 绿码 场所码 扫码登记 亮码和扫码通行 | 绿码 红码 黄码 扫码 码 刷码 扫那个码 二维码 实联制 行程码 苏康码 扫一扫 出示码 打码 | health code; health qr code; qr code; scan code; scan codes; code scanning; health codes; green code
场所码 | 店门口的码 门口的码 进门扫码 门口扫的 地点码 | venue code; place code; location code; site code; venue codes
通信大数据行程卡 行程码 行程卡 | 行程 轨迹 去过哪 | travel code; itinerary code; travel history
测量体温 体温 体温筛检 体温检测 测温 体温异常 | 量体温 测体温 额温 发烧 温度 打枪测温 量温度 测温度 探热 | temperature; temperature check; temperature checks; body temperature; temperature screening; thermometer; take temperature
发热 体温异常 发热门诊 发热病人 | 发烧 烧起来 发高烧 体温高 热度 烧了 | fever
发热门诊 哨点 药店 | 看发烧的地方 发烧门诊 发烧去哪看 发烧咋办 发烧怎么办 发烧看病 | fever clinic; fever clinics; sentinel
药店 零售药店 买药 | 药房 药铺 卖药的 西药房 | pharmacy; pharmacies; drugstore; drugstores
预检分诊 首诊负责 病区管理 | 分诊 挂号 先问诊 医院门口 首诊 | triage; pre-examination; pre-screening; first consultation
院感 医院感染 院内感染 院感防控 交叉感染 | 医院里传染 医院里面传 医院传染 医院里头传染 在医院染上 医院传开 医院感染控制 院内 | nosocomial; hospital infection; hospital infections; nosocomial infection; hospital-acquired infection; infection in hospitals; infection control; cross infection; cross-infection
零容忍 | 绝不放过 一点都不容 不容忍 坚决不许 一点不能有 绝不姑息 | zero tolerance; zero-tolerance
疫苗接种 接种 疫苗 免疫 | 打疫苗 打针 打预防针 种疫苗 接种疫苗 打苗 疫苗针 预防针 防疫针 施打 打加强针 苗苗 打了几针 | vaccination; vaccinations; vaccine; vaccines; vaccinate; vaccinated; shots; jab; jabs; inoculation; immunization
应接尽接 扩面提效 | 该打的都打 都打上 都要打疫苗 该打都打 全都打 一个不落 都得打 | all eligible vaccinated; everyone eligible
免疫屏障 群体免疫 群体免疫屏障 免疫屏障建设 | 全民免疫 抵抗力 群体抵抗 免疫墙 防护墙 | herd immunity; immune barrier; immunity barrier; immunity
加强针 加强免疫 第三针 | 第三剂 第三针 补一针 | booster; booster shot
口罩 戴口罩 佩戴口罩 | 面罩 罩子 嘴罩 遮脸 口罩子 捂嘴 蒙嘴 | mask; masks; face mask; face masks; wear masks; wearing masks
勤洗手 洗手 个人卫生 | 手洗干净 洗手手 搞卫生 讲卫生 爱干净 | wash hands; handwashing; hand washing; hygiene
个人防护 防护措施 自我防护 防护知识 健康防护知识 | 保护自己 自我保护 自己防 自己咋防 自个儿防 防身 自保 | personal protection; protect yourself; self-protection; personal protective
少聚会 不聚集 不扎堆 聚集 人员聚集 聚集性活动 聚会 人群聚集 | 扎堆 凑热闹 聚餐 聚会 摆席 办席 吃席 坝坝宴 打牌 打麻将 聚众 群聚 聚一起 凑一堆 集会 人挤人 人多 喝酒 请客 扎推 | gathering; gatherings; gather; crowd; crowds; crowding; party; parties; assemble
大型活动 重大活动 关停 群体性活动 | 活动 庙会 灯会 演出 演唱会 赛事 赶场 赶集 表演 节目 办活动 | large events; large-scale events; mass events; big events; events; activities
人员密集场所 重点场所 公共场所 场所 公共场所防控 | 人多的地方 热闹地方 公众地方 人堆 公共地方 人挤的地方 店铺 地方? | crowded places; public places; key places; public venues; venues; public areas
社区 小区 居委会 村(社区) | 小区 院子 院坝 大院 街道 居委 住宅区 家属院 楼里 屋苑 | community; communities; neighborhood; neighbourhood; residential compound; residential area
农村 农村地区 乡村 村 | 乡下 乡头 乡坝头 村里 村头 屯子 屯里 农家 村子 山里 乡里 | rural; rural areas; countryside; villages; village
返乡报备 报备 提前申报 申报 返乡报备制度 登记 | 打招呼 先报 报告社区 跟村里说 回来要说一声 提前讲 报一声 说一声 先申请 提前报 要先报告 | register in advance; report in advance; registration; declare; advance declaration; declaration; registered; reporting
卡点 检查站 卡口 关卡 设卡站点 治安检查站 查验点 | 路口查 路卡 关口 卡子 拦车 查车的 路上查 设卡 哨卡 收费站查 路障 | checkpoint; checkpoints; road checks; roadblocks; inspection station; inspection stations; check station
交通 交通出入口 交通枢纽 出入口 通道 | 路口 进出口 进城 出城 高速口 进出城 路上 | traffic; transportation; transport; entrances and exits; entry and exit
车站 火车站 高铁站 汽车站 两站一场一码头 | 坐火车 坐车 坐高铁 坐动车 车站口 长途车 客运站 火车 高铁 | train station; railway station; bus station; stations; station; trains; railway
机场 航班 航空 机舱 民航 | 坐飞机 飞机 飞机场 班机 坐航班 乘机 搭飞机 | airport; airports; flight; flights; airplane; plane; airline; cabin
港口 码头 口岸 海关 | 坐船 轮船 关口 海港 出关 边境 | port; ports; customs; wharf; dock; border
公共交通 公交 地铁 出租车 客运 | 坐公交 巴士 计程车 的士 打的 打车 捷运 公车 公交车 大巴 | public transport; public transit; bus; buses; subway; metro; taxi; taxis
车辆 货车 货运 物流 | 车子 拉货 大货车 运货 送货 货车司机 跑车的 司机 卡车 | vehicles; vehicle; trucks; truck; freight; logistics; cargo; drivers
通行证 特别通行证 车辆通行证 | 凭据 条子 放行条 路条 证明 放行证 通关文书 通行的证 证 | pass; passes; permit; permits; special pass; special passes; travel permit
冷链 进口冷链食品 冷链物流 冷链食品 进口冷链物流 | 冻货 冷冻食品 冻品 冻肉 海鲜 进口冻品 冷冻货 冰冻食品 三文鱼 冷藏 雪藏食品 | cold chain; cold-chain; frozen food; imported cold chain food; cold chain logistics; frozen goods; imported frozen food
进口货物 进口物品 物品 物品管控 人物环境同防 人、物、环境同防 人物同防 | 外国货 洋货 进口的东西 国外寄的 货物 外国东西 海淘 东西 包裹 快递 | imported goods; import goods; goods; items; parcels; objects; people, goods and environment
快递 邮件 快递员 外卖 | 包裹 送外卖的 快递小哥 外送 宅配 骑手 跑腿 | courier; delivery; express delivery; takeaway; parcels
环境消杀 消杀 消毒 消毒消杀 环境消毒 清洁消毒 预防性消毒 | 打药 喷药 喷消毒水 消毒水 洒药 杀菌 灭菌 打消毒药 喷酒精 酒精 清消 撒药 | disinfection; disinfect; disinfected; sterilize; sterilization; sanitize; sanitizing; disinfectant
通风 清洁 清洁消毒 | 开窗 打扫 打扫卫生 透气 透风 大扫除 | ventilation; ventilate; cleaning; clean
医疗废弃物 垃圾 医疗废物 | 医疗垃圾 用过的口罩 医疗废物 脏东西 医废 废弃口罩 | medical waste; waste; garbage; rubbish
污水 污水处理 | 脏水 下水道 废水 | sewage; wastewater
爱国卫生运动 卫生习惯 环境卫生 | 大扫除 搞卫生 打扫卫生 卫生活动 除四害 | patriotic health campaign; public health campaign; sanitation
动物 野生动物 活禽 与人类接触密切的动物 | 野味 野生 活鸡 家禽 畜生 牲口 野物 鸡鸭 | animals; wildlife; wild animals; poultry
传染病 传染病监测 监测 预警 监测预警 | 会传染的病 盯着 监视 报警 | infectious disease; monitoring; surveillance; early warning; monitor
健康监测 自我健康监测 健康管理 全流程健康管理 | 看身体 注意身体 自己量体温 天天报体温 看有没有症状 盯健康 自主健康管理 | health monitoring; self-monitoring; health management
旅行史 接触史 旅居史 行程 轨迹 | 去过哪 去过哪里 到过哪 接触过谁 跟谁接触过 出过门 旅游史 去过什么地方 足迹 | travel history; contact history; travel; where they have been
登记 核实登记 信息登记 风险告知 | 写名字 记名字 填表 记下来 登个记 记录 留名 | register; registration; record; sign in
四早 早发现 早报告 早隔离 早治疗 早诊断 | 四个早 早点发现 五早 几个早 早知道早治 及早 | four earlies; four early; early detection; early reporting; early isolation; early treatment; early diagnosis; five earlies
四方责任 属地责任 部门责任 单位责任 个人责任 主体责任 | 哪四方 四方 四个方面责任 谁的责任 谁负责 责任归谁 该谁管 | four-party responsibilities; four-party responsibility; four parties; responsibility of four parties; responsibilities; territorial responsibility
压实责任 压紧压实 压紧压实责任 落实责任 责任 政治责任 | 谁负责 谁来管 谁管 该谁管 找谁 担责 管事 谁担责 背锅 扛责任 负责到人 | responsibility; responsible; accountable; responsibilities; duty
守土有责 守土尽责 守土担责 | 管好自己地盘 看好自家门 自己地盘 看好门 各管各 | defend one's territory; guard
属地责任 属地 属地管理 | 当地 本地管 哪里的事哪里管 在哪归哪管 | local responsibility; territorial
第一责任人 第一责任 负总责 | 头一个负责 主要责任人 总负责 谁最负责 一把手负责 | first responsible person; primary responsibility; overall responsibility; primarily responsible
追责问责 问责 追责 严肃问责 责任追究 | 处分 处罚 撤职 罚 挨批 算账 追究 丢官 摘帽子 追究责任 不作为会怎样 受罚 惩罚 摆烂 失职 | accountability; hold accountable; held accountable; punish; punishment; discipline; sanction
督导 督查 督导检查 检查 督查检查 实地督导 | 查岗 下来查 来检查 暗访 盯着 巡查 查看 抽查 督促 监督 | inspection; supervise; supervision; inspect; oversight; inspections; supervisory
线上线下督查 | 网上查 明察暗访 | online and offline
值班值守 值班 24小时值班 应急状态 应急值守 | 值夜班 守着 守夜 轮班 守电话 值守 当班 坐班 | on duty; duty; shift; around the clock; 24 hours
日报告制度 日报告 零报告 一天一报告 一天一调度 一天一督导 | 每天报 天天报 每天汇报 一天一报 每天上报 每日汇报 日日报 | daily report; daily reporting; report daily; daily
应急预案 预案 完善应急预案 | 备案? 方案 应对计划 准备好办法 应变计划 后手 备用方案 | contingency plan; contingency plans; emergency plan; emergency plans
应急演练 演练 实战性演练 实战演练 | 演习 练兵 彩排 操练 模拟 演一遍 练一遍 预演 | drill; drills; exercise; exercises; rehearsal; emergency drill; emergency drills
应急 应急保障 应急处置 应急保障能力 应急响应 突发 | 突发情况 出事 万一 紧急情况 出事了咋办 出了事 急事 万一有事 | emergency; emergency response; contingency; emergency support
快速反应 迅速响应 及时处置 快速响应 果断处置 反应机制 | 反应快 动作快 快点处理 赶紧 手脚快 马上处理 麻利点 | rapid response; quick response; respond quickly; respond
宁可备而不用 绝不可用而无备 未雨绸缪 充分准备 以大概率思维应对小概率事件 底线思维 以万全准备应对万一可能 | 有备无患 多准备 做最坏打算 最坏的打算 备着 防万一 提前准备 | be prepared; preparation; preparations; prepare; prepared; worst case; worst-case; bottom line thinking
物资储备 物资保障 防控物资 储备 应急物资 调配 物资储备和调配 | 囤货 备货 存货 东西够不够 物资够不够 备的东西 存东西 屯东西 囤东西 库存 备料 | supplies; stockpile; stockpiles; material reserves; reserves; stockpiling; materials; reserve
防护用品 防护物资 医用物资 消毒物品 救治器械 | 防护服 口罩手套 消毒水 护目镜 装备 隔离衣 保护用品 | protective equipment; ppe; protective gear; medical supplies; protective supplies
药品 药物 医药 | 药 吃的药 西药 药片 | medicine; medicines; drugs; medication
米袋子 菜篮子 生活物资 生活必需品 基本生活需求 商品供应 市场供应 保供 | 吃的 买菜 吃菜 菜够不够 粮油 吃饭 买米 柴米油盐 日常用品 吃喝 蔬菜 粮食 肉 米面 买东西 菜价 有没有菜 民生用品 | food supply; vegetable basket; rice bag; daily necessities; necessities; vegetables; grain; groceries; rice bags; vegetable baskets; food
就医买药 就医 看病 医疗服务 就医需求 | 看病抓药 抓药 看医生 去医院 看病吃药 看病 拿药 买药 睇医生 求医 开药 | seek medical treatment; see a doctor; medical care; buy medicine; buying medicine; medical needs; get medicine
救治 医疗救治 患者救治 治疗 救治能力 科学施治 诊疗 医疗救助 | 看病 治病 医病 抢救 医 治 怎么治 咋治 医治 救人 治人 | treatment; treat; medical treatment; cure; rescue; treating; treated
定点医院 定点救治 定点收治 救治医院 定点医疗机构 定点救治制度 | 去哪个医院 送哪个医院 指定医院 专门的医院 送哪治 哪家医院 专责医院 | designated hospital; designated hospitals; designated treatment; which hospital
医疗机构 医院 | 医院 诊所 卫生院 卫生所 看病的地方 病院 医馆 | hospital; hospitals; medical institutions; medical institution; clinics; clinic
集中患者集中专家集中资源集中救治 集中患者 集中专家 集中救治 四个集中 四集中 | 集中起来治 集中治 | concentrate patients; four concentrations; concentrate experts
中医药 中西医结合 中医 | 中药 吃中药 草药 国医 汉方 老中医 汤药 | traditional chinese medicine; tcm; chinese medicine; herbal
诊疗方案 | 怎么治的规定 治疗方案 | treatment plan; diagnosis and treatment plan; protocol
心理疏导 人文关怀 心理 心理援助 | 开导 心情 情绪 想不开 心里难受 安慰 心理辅导 谘商 心理咨询 聊聊天 心头不舒服 心理健康 心烦 焦虑 | psychological counseling; psychological counselling; counseling; mental health; psychological; emotional support; psychological support
关心关爱 慰问 看望慰问 后勤服务保障 后顾之忧 后勤保障 | 看望 送温暖 送东西 照顾 体贴 探望 探访 关怀 慰劳 犒劳 | care; sympathy; visited; condolences; visit; caring; logistics support; consolation
个性化需求 生活需求 | 特殊需要 特别的需要 特殊情况 | individual needs; personalized needs; special needs
医务人员保护 基本休息 医务人员防护 | 医生累 医生休息 让医生休息 护士休息 保护医生 保护医护 | protect medical staff; rest for doctors; protection of medical staff
麻痹思想 厌战情绪 侥幸心理 松劲心态 麻痹大意 松懈 松懈思想 懈怠 麻痹心理 | 大意 马虎 松气 偷懒 疲沓 不当回事 松垮 懒散 侥幸 不在乎 麻木 累了 四种心态 哪些心态 哪些思想 粗心 松松垮垮 | complacency; war-weariness; fluke mentality; slack; paralysis; weariness; negligence; laxity; careless
绷紧疫情防控这根弦 绷紧 始终绷紧 | 不能松 别松劲 别放松 别大意 警惕 提高警惕 | stay alert; vigilant; vigilance; don't relax; on guard
增强忧患意识 忧患意识 风险意识 警惕 警觉 | 警惕性 居安思危 有危机感 | sense of crisis; awareness of danger; risk awareness
如履薄冰 | 小心翼翼 战战兢兢 提心吊胆 | treading on thin ice
漏洞 查漏补缺 补短板 强弱项 查漏洞 堵塞漏洞 短板弱项 短板 | 漏子 窟窿 没做好的地方 不足 缺点 毛病 问题在哪 哪里不够 弱点 漏掉的 | loopholes; shortcomings; weak links; gaps; plug loopholes; weaknesses; fill gaps
问题 问题导向 | 毛病 啥问题 有啥问题 不足 | problem; problems; issues
风险隐患 风险 隐患 | 危险 不安全 祸根 苗头 雷 | risk; risks; hidden dangers; hazard; hazards
精准防控 科学防控 有序防控 科学精准 精准施策 分类管理 | 不一刀切 准一点 对症 科学点 别一刀切 | precise; targeted; scientific; science-based; precision; precise prevention and control
从严从紧从快 从严从紧 更快更准更有力 严之又严 细之又细 最严厉 最严格 最果断 | 多严 有多严 严一点 狠一点 严得很 最狠 最厉害 严格 抓紧 快点 | strict; strictest; stricter; tighter; decisive; strictly
联防联控 联防联治 群防群控 群防群治 齐抓共管 | 大家一起防 一起管 一起防 全民防疫 邻里互相 大家一起管 | joint prevention and control; joint prevention; mass prevention; collective
基层 下沉一线 下沉 干部下沉 基层党组织 战斗堡垒 | 下基层 下去 到下面 到村里 蹲点 下社区 蹲在一线 下乡 | grassroots; primary-level; sent down; go to the front line; community level; primary level
靠前指挥 亲自指挥 亲自部署 亲自调度 坚守岗位 冲锋在前 | 亲自上 带头上 到现场 带头干 亲自抓 冲在前面 在前头 走在前头 顶在前面 | lead from the front; personally; command personally; in person; front-line command
先锋模范 先锋模范作用 战斗堡垒作用 | 带头 榜样 带头作用 模范 | vanguard; role model; exemplary
形式主义 官僚主义 形式主义官僚主义 | 走过场 做样子 摆架子 打官腔 花架子 表面功夫 应付 填表 装样子 官样文章 | formalism; bureaucracy; bureaucratism; going through the motions
考察干部 识别干部 使用干部 组织部门 | 选干部 提拔 升官 看干部 挑干部 用人 提干 | evaluate cadres; promote; promotion; organization department; test officials
政治站位 提高政治站位 提升政治站位 讲政治 | 觉悟 认识 思想高度 思想觉悟 | political position; political awareness; political stance
四个意识 四个自信 两个维护 | 四个啥 两个啥 哪四个 | four consciousnesses; four confidences; two upholds; two safeguards; four matters of confidence
政治判断力 政治领悟力 政治执行力 | 三个力 政治三力 | political judgment; political judgement; political acumen
人民至上 生命至上 以人民为中心 生命安全和身体健康 人民至上生命至上 | 人最要紧 命最重要 人命 老百姓第一 性命 以人为本 | people first; life first; people above all; life above all; people and lives; lives and health; people-centered
国之大者 | 国家大事 | matters of national importance
指示精神 重要指示 重要指示批示 重要讲话精神 指示批示 | 上面的精神 上头说的 上面指示 上级精神 批示 | important instructions; instructions; spirit; directives
决策部署 党中央决策部署 | 上面的决定 上头的安排 上级决定 中央的决定 | decisions; decision; decisions and arrangements; policy decisions
宣传引导 宣传 宣传教育 宣传发动 科普宣传 舆论宣传 | 喊喇叭 广播 科普 教育 告诉大家 讲给大家 宣导 贴标语 做宣传 推广 打广告 | publicity; propaganda; awareness; education; publicize; promote; public education
农村广播站 移动宣传车 户外屏幕 手机短信 多种形式 | 大喇叭 村里喇叭 广播 高音喇叭 宣传车 电子屏 大屏幕 简讯 短讯 喇叭 发短信 通知大家的方式 用什么宣传 咋宣传 | loudspeaker; loudspeakers; sms; text message; text messages; radio; broadcast; broadcasts; billboards; propaganda vehicles
舆论引导 舆情 舆情管控 舆情引导 回应社会关切 舆论 | 网上说法 谣言 网上议论 网络舆论 风言风语 八卦 网上骂 网友 闲话 网评 传言 带节奏 民意 网上乱说 | public opinion; rumors; rumours; online opinion; opinion guidance; misinformation; public concerns; social concerns
谣言 造谣 传谣 信谣 | 瞎传 乱传 假消息 小道消息 假新闻 流言 不实消息 乱说 假资讯 | rumor; rumors; rumour; rumours; fake news; misinformation
信息发布 信息公开 权威信息 发布权威信息 公开透明 官方公众平台 | 消息 公布消息 对外说 通报消息 公开 资讯 讯息 发消息 透明 官方消息 信息透明 咨询? | information release; information disclosure; release information; transparency; transparent; disclosure; authoritative information; official information
实事求是 | 说实话 讲真话 不瞒报 照实说 老实讲 | seek truth from facts; truthful; honest
瞒报 漏报 迟报 谎报 | 藏着不说 不报 隐瞒 瞒着 隐匿 | concealment; conceal; underreport; cover up
一个声音 一个口径 统一口径 | 口径 说法一致 不能乱说 统一说法 | one voice; unified message; single voice
政治纪律 政治规矩 敏感信息 | 守规矩 听话 保密 嘴严 不该说的 | political discipline; political rules; sensitive information
举报电话 举报 举报线索 群众举报 公开举报电话 热线 | 投诉 告状 检举 打电话告 投诉电话 打什么电话 打12345 反映 反映问题 检举电话 爆料 | hotline; tip-off; report hotline; reporting hotline; whistleblower; complaint; complaints; tip line; tip-offs
联系电话 市民服务热线 热线电话 咨询电话 电话 | 打什么电话 哪个号码 电话号码 号码 怎么联系 咋联系 电话多少 | phone number; telephone; hotline; contact; phone
哄抬物价 囤积居奇 造假售假 价格违法 | 涨价 坐地起价 乱涨价 抬价 抬高价格 卖高价 卖假货 假口罩 假货 发国难财 黑心商家 奸商 趁火打劫 宰人 价钱高 假冒 | price gouging; hoarding; counterfeit; price hikes; profiteering; fake goods; raising prices; counterfeiting
违法行为 违法犯罪 严厉打击 依法打击 打击 | 犯法 抓人 犯罪 抓起来 整治 法办 坐牢 | illegal; crack down; crackdown; crimes; illegal acts; law-breaking
社会稳定 和谐稳定 社会大局 社会大局和谐稳定 维护稳定 | 不乱 别出乱子 安定 太平 稳住 别闹事 | stability; social stability; harmony
春节 春节假期 节后 春节期间 | 过年 年关 大年 大年初一 新年 农历新年 过大年 回家过年 春运 旧历年 正月 | spring festival; chinese new year; lunar new year; new year; the holiday; holidays; holiday
正月初一 农历正月初一 | 大年初一 年初一 初一 | first day of the lunar new year; lunar new year's day
节假日 假期 | 放假 小长假 长假 黄金周 连假 休假 五一 国庆 | holidays; vacation
上班 开学 开工 复工 返岗 | 回去上班 开工上班 复工复产 返工 做工 复课 上工 | return to work; resume work; work resumption; back to work; reopen; resumption of work
开学 学校 返校 复学 复课 | 上学 回学校 啥时候开学 几时开学 念书 学校开门 读书 上课 返学 | school reopening; back to school; schools; school; reopening; new term; start of school
学校 学院校区 校园 教育机构 托幼机构 | 上学的地方 学堂 幼儿园 大学 中小学 课堂 培训班 补习班 幼稚园 | schools; school; campus; campuses; kindergarten; universities
景区 景区景点 旅游 景点 | 旅游点 耍 耍的地方 出去耍 旅游 出去玩 玩的地方 去玩 出游 九寨沟 观光 | tourist sites; scenic spots; scenic areas; tourism; tourist attractions; attractions; tourists
宗教活动场所 宗教 宗教场所 | 寺庙 庙 教堂 拜佛 烧香 清真寺 喇嘛庙 拜神 寺院 庙子 | religious sites; religious venues; temples; temple; monastery; monasteries; church; mosque; religious
商场 超市 商场超市 农贸市场 市场 | 菜市场 菜场 商店 逛街 百货 铺子 赶集 街市 卖场 大卖场 买菜的地方 菜市 | supermarket; supermarkets; shopping mall; malls; mall; shopping malls; market; markets; shops; stores
体育场馆 文化场所 娱乐场所 影剧院 网吧 | 健身房 球场 ktv 歌厅 电影院 体育馆 麻将馆 茶馆 酒吧 棋牌室 澡堂 网咖 | gym; gyms; stadium; stadiums; sports venues; cinema; cinemas; bars; entertainment venues
旅店 宾馆 酒店 | 旅馆 住店 客栈 招待所 饭店 民宿 | hotel; hotels; guesthouse; inns; inn
餐饮 餐馆 饭店 餐饮服务 | 下馆子 吃饭的地方 餐厅 酒楼 馆子 堂食 | restaurant; restaurants; dining; catering
企业 单位 工厂 | 公司 厂 厂里 厂子 厂家 老板 公司行号 | companies; enterprises; businesses; company; firms; factories; enterprise
机关单位 党政机关 部门 各部门 各级各部门 | 政府部门 公家单位 衙门 局 机关 | departments; government departments; agencies
外出 出行 非必要不出省 不外出 非必要不离 不出省 | 出门 出省 出远门 去外地 走亲戚 串门 能不能出去 出去 跑外头 能出去吗 出市 | go out; leave the province; leave; travel; leaving; travelling; traveling; outings
人员流动 横向流动 社会人员流动 | 走动 乱跑 串门 走亲戚 到处跑 来来往往 | movement of people; movement; mobility; flow of people
援助 援助支持 捐赠 支持湖北 支援 对口支援 | 捐钱 捐款 捐东西 帮忙 支持 捐 赞助 帮扶 出钱出力 捐献 | donation; donate; donations; aid; assistance; support; donated
成果 防控成果 来之不易 来之不易的疫情防控成果 | 成绩 好不容易 成效 不容易 白费 前功尽弃 付诸东流 | results; achievements; hard-won; hard-won results; gains
第一时间 尽快 迅速 及时 争分夺秒 | 马上 立马 赶紧 赶快 立刻 快点 尽早 麻溜 即刻 | immediately; as soon as possible; promptly; at once; quickly; timely
全面进入应急状态 战时状态 战时管理 激活状态 应急状态 | 像打仗一样 打仗状态 战时 紧急状态 备战 随时待命 | wartime; wartime management; emergency state; state of emergency; activated
指挥体系 指挥处置 扁平化指挥 防控体系 工作机制 机制 工作运行机制 | 谁指挥 咋指挥 怎么运作 系统 制度 体制 怎么运转 | command system; mechanism; system; mechanisms; flat command; systems
激励机制 激励 奖励 | 奖金 发奖金 鼓励 有啥好处 奖赏 奖励 补贴 | incentive; incentives; reward; rewards; bonus
制度 规章制度 健全制度 | 规矩 规定 规章 章法 | system; rules; regulations
能力建设 能力 提升能力 | 本事 水平 实力 | capacity; capability; abilities; ability
队伍 流调队伍 救治队伍 应急队伍 力量 流调力量 | 人手 人马 队员 团队 有多少人 | teams; team; forces; workforce; manpower
设备 设施设备 器材 | 机器 家伙 家什 硬件 装置 | equipment; facilities; devices
城市免疫感知平台 感知平台 平台 哨点 神经末梢 | 系统 那个平台 监测平台 软件 软体 app | platform; system; immune perception platform; sensing platform
拐点 | 转折 转折点 好转 啥时候好转 往下走 | turning point; inflection point; turn the corner
最后一公里 | 最后一步 最后一段路 | last mile; last kilometer
包围圈 管控范围 | 圈起来 围起来 圈多大 范围 | encirclement; scope; cordon
市界 省界 省界通道 市界省界 | 边界 交界 省边上 省交界 跨省 | provincial border; borders; boundary; boundaries
垃圾 | 渣渣 废物 | 
公共卫生事件 重大突发公共卫生事件 突发公共卫生事件 | 卫生大事 大事件 大疫 | public health emergency; public health emergencies; public health event
患者治疗 | 病人咋治 病人怎么治 治病人 | 
社会动员 发动群众 广泛动员 依靠群众 相信群众 | 发动大家 喊大家 动员大家 叫大家 靠大家 号召 | social mobilization; mobilize the public; mobilise; rely on the people
理解和支持 积极配合 配合支持 | 配合 支持 听安排 体谅 谅解 | cooperation; cooperate; understanding; support
`
