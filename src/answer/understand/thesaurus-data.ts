// Nothing in, the thesaurus of the genre out: what reports say | what people say for it | in English.
//
// One group a line. Left, the reports' own terms; middle, the same at the kitchen table, in dialect
// (川 啥子/咋/耍, 东北, 粤), in words of Taiwan and Hong Kong, shortened; right, English, parted by `;`.
// A `?` after a term halves its weight: it often means something else. A `-` after one of the reports' terms says
// that it is narrower than its group: people may mean it, but who writes it (「州委书记」) means nothing else of the
// group (「省委书记」). All of it is folded: Simplified, lower case. The terms come from the vocabulary of such reports,
// one by one, not from questions; words of asking (「发烧咋办」) belong to every question and would hide the word beside them.

export const GROUPS = `
# ---------------------------------------------------------------- 会议
召开 举行 开会 | 开会 开了会 开的会 开过会 开个会 搞个会 会开 | hold; held; convene; convened; took place; take place; be held; was held; were held; happen; happened
会议 大会 | 开会 碰头会 会开 聚会? 议事 | meeting; meetings; conference; session
主持 主持会议 主持召开 | 主持人 召集 召集人 牵头开 带头开 坐主席台 主会 主席? 司会 | chair; chaired; chairs; chairing; chairman; chairperson; preside; presided; presided over; presides; host; hosted; led the meeting; run the meeting; ran the meeting
讲话 作讲话 发表讲话 重要讲话 | 发言 致辞 致词 讲了话 训话 讲话稿 演讲 作报告 说话? 开腔 | speech; speeches; spoke; speak; speaks; speaker; speakers; address; addressed; remarks; talk; talked
指出 强调 要求 提出 | 说了 讲了 说到 讲到 提到 谈到 谈了 表示 说过 讲过 说的 讲的 吩咐 叮嘱 交代 表态 指示 | say; said; says; stressed; stress; emphasized; emphasised; emphasize; pointed out; point out; demanded; demand; demands; called for; urged; required; instructed; told
要求 强调 提出 部署 | 叫 规定 命令 指令 必须 | require; requires; requirements; requirement; request; orders; instructions
出席 参加 参会 列席 | 到会 到场 在场 与会 露面 来了 去了 去开会 来开会 出席人 出席者 参与 有份 到齐 坐台上 到了会 | attend; attended; attends; attendee; attendees; attendance; participants; participant; participated; participate; took part; take part; present; joined; was there; were there
分会场 分会场参加 | 下面会场 分场 各县会场 分点 下头会场 连线会场 | branch venue; branch venues; sub-venue; parallel session; sub venue; branch site
主会场 | 总会场 | main venue
电视电话会议 视频会议 视频调度会议 视频调度会 电视电话会议形式 | 视讯会议 视讯 线上会议 网络会议 网上开会 网上会议 电话会 电话会议 视频会 远程会议 云会议 开视频 连线 视像会议 线上开 电视会 | video conference; videoconference; teleconference; video meeting; online meeting; virtual meeting; by video; by telephone; conference call
形式 电视电话会议形式- 以电视电话会议形式- | 方式 线上还是线下 当面 现场 面对面 | form; format; in person; online
常委会 常委会会议 市委常委会 常务会议 常务委员会 | 常委们开会 常委 常会 班子会 | standing committee
扩大会议 常委会扩大会议 | 扩大会 扩大的会 | enlarged meeting; expanded meeting; enlarged session
领导小组 工作领导小组 指挥部 疫情防控指挥部 | 指挥中心 专班 工作组 小组 防疫办 防指 疫情办 指挥所 专案小组 应变小组 | leading group; leadership group; leading small group; task force; headquarters; command; command center; command centre; working group; steering group
专题会议 专题会 | 专门会 专门开会 | special meeting; thematic meeting
调度会 调度会议 调度 视频调度会议 | 碰头会 催办 协调会 盯进度 督着 | dispatch meeting; coordination meeting; scheduling
动员会 动员大会 动员部署 再动员 | 誓师 誓师大会 鼓劲 打气 | mobilization; mobilisation; mobilize
推进会 现场推进会 现场会 | 现场办公 | promotion meeting
座谈会 座谈 | 聊 谈心 谈话会 | symposium; forum
听取 听取汇报 听取情况汇报 工作汇报 汇报 | 听汇报 听报告 听了 听人讲 报告情况 汇报情况 简报 | hear; heard; listened; listen; briefing; briefed; report on
传达 传达学习 传达精神 学习贯彻 学习传达 | 传达了 学文件 念文件 学习了 | convey; conveyed; relay; relayed; study the spirit; studied; study
贯彻落实 贯彻 落实 抓落实 抓好落实 | 执行 照做 办到 做到位 落地 照办 兑现 落到实处 | implement; implemented; implementation; carry out; carried out; enforce
部署 安排部署 研究部署 再安排再部署 工作安排 作安排 安排 | 布置 派活 派活儿 分派 分工 派任务 交办 交代任务 下任务 计划 打算 下一步 | deploy; deployed; deployment; arrange; arranged; arrangement; arrangements; plan; plans; next steps
分析研判 研判 分析形势 | 分析 判断 评估 看形势 | analyze; analyse; analyzed; assess; assessed; assessment
形势 疫情形势 防控形势 严峻复杂 形势严峻 | 情况 局面 局势 状况 态势 吓人 | situation; how serious; severe; grim; status
总体要求 工作要求 | 大方向 | overall requirement
审议 研究 审议通过 | 讨论 商量 商议 通过了 过会 讨论了 | discuss; discussed; deliberate; approve; approved; considered
议题 议程 主要内容 | 主题 | agenda; topic; topics; theme; about what; subject
会后 会议结束后 | 散会 散会后 开完会 开完会后 开完会以后 会开完 完会 会完了 会议之后 会议结束 | after the meeting; afterwards; after the conference
随即 随后 | 接着 马上又 然后 紧接着 跟着 | then; immediately afterwards; subsequently
通知 下发通知 印发 下发 文件 | 发文 红头文件 发的文件 公文 公告 告示 文 发通知 | notice; circular; document; documents; issued
意见 方案 工作方案 实施方案 | 办法 计划 方案 对策 | plan; proposal; scheme; opinions
讲评 通报 通报情况 | 通知大家 点名 知会 通气 报信 告知 | notify; report; circulate; bulletin
记者 全媒体记者 | 写稿的 写稿子 写报道的 撰稿 作者 报道者 小记 采访 写手 执笔 | reporter; reporters; journalist; journalists; author; wrote; written by; writer
责任编辑 编辑 网络编辑 | 小编 编的 主编 编者 责编 | editor; editors; edited by
来源 | 出处 转自 媒体 报纸 | source; publisher; published by; newspaper; news outlet; media; website
发布时间 发布 刊发 | 登出来 发出来 刊登 见报 公布 上网 报道时间 出稿 | published; publish; release date; publication date; posted; released
浏览量 阅读 | 看过 点击 点阅 点击量 阅读量 | views; page views; read count; reads
率领 带领 率队 带队 | 领队 领头 打头 领着 | lead; led; headed
# ---------------------------------------------------------------- 人与职务
书记 市委书记- 州委书记- 省委书记- 县委书记- 区委书记- 党委书记- | 一把手 头头 老大 最大的官 头儿 当家的 党委一把手 最高领导 首长 大当家 党的负责人 市里一把手 话事人 主官 老板? | party secretary; party chief; party boss; secretary; top leader; top official; head of the party committee; party committee secretary
市委书记 | 市里一把手 市里头头 市里老大 市里最大的官 市的头头 | municipal party secretary; city party secretary
州委书记 | 州里一把手 州里头头 州里老大 | prefecture party secretary; prefectural party secretary
省委书记 | 省里一把手 省里头头 省里老大 省一号 | provincial party secretary
市长 | 市政府一把手 市政府头头 市府首长 | mayor; mayors
州长 | 州政府一把手 州政府头头 | prefecture governor; prefectural governor; governor
省长 | 省政府一把手 省政府头头 | governor; provincial governor
县长 区长 县委书记- 区委书记- 县区委书记- | 县太爷 县头头 县里一把手 区里一把手 县官 县里领导 | county head; county magistrate; district head; county chief
副书记 市委副书记- 州委副书记- | 二把手 副手 专职副书记 | deputy secretary; deputy party secretary; vice secretary
副市长- 副省长- 副州长- 副县长- | 副手 管事的副职 副职 | deputy mayor; vice mayor; vice governor; deputy governor
市领导- 州领导- 在家州领导- 省领导- 领导同志- | 领导 领导们 市里领导 州里领导 当官的 官员 官 头头 头头们 大领导 长官 要员 干部 市里的头头 班子 | leaders; leader; city leaders; officials; official; municipal leaders
负责同志 主要负责同志 负责人 部门负责人 主要领导 主要负责人 有关部门负责人 | 头头 一把手 管事的 管事人 当家人 主管 带头人 各部门领导 局长 各局 部门头头 各部门头头 | person in charge; persons in charge; heads; department heads; principal leaders; responsible officials; responsible comrades
分管领导 分管负责同志 | 管这事的领导 管这块的 主管领导 | leader in charge
领导干部 党员领导干部 党员干部 干部 | 当官的 公务员 官员 公仆 体制内 吃公家饭的 | cadres; cadre; leading cadres; civil servants; party members
党员 共产党员 | 入党的 党内 | party member; party members; communist
秘书长 市政府秘书长 | 大管家 秘书 | secretary-general; secretary general
人大常委会主任 市人大常委会主任 人大 | 人大主任 人大头头 人大的 | npc; people's congress; director of the standing committee
政协主席 市政协主席 政协 | 政协的 政协头头 | cppcc; political consultative conference
总书记 习近平总书记 习近平 | 习主席 主席 国家主席 中央领导 最高领导人 老习 习大大 | general secretary; xi jinping; president xi; xi
党中央 中央 国务院 | 北京 上头 上面 上级 中央政府 国家 | central committee; central government; state council; central authorities; beijing
省委- 省政府- 省委省政府 | 省里 省里头 省上 上级 省府 | provincial party committee; provincial government; province
市委- 市政府- 市委市政府 | 市里 市里头 市上 市府 | municipal party committee; municipal government; city government; city committee
州委- 州政府- | 州里 州里头 州上 州府 | prefecture party committee; prefectural committee; prefecture government
县委- 县政府- 县市区 各县 各县市区 各县区 | 县里 县上 区里 县里头 下面县 | county; counties; county government; districts
组长 任组长 | 带头的 头 牵头人 负责人 | group leader; group head; head of the group; leader of the group
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
重点人群 重点人员 高风险岗位 高风险人员 高风险岗位人员 | 高危人群 高危的人 风险大的人 容易染上的人 要紧的人 危险人群 关键岗位 要害岗位 重点岗位 要害部门 | key groups; key populations; high-risk groups; high risk groups; key personnel; priority groups
外来人员 流动人员 流动人口 | 外地人 外头来的人 外乡人 生人 外来人口 外面来的 | outsiders; people from outside; migrants; floating population; newcomers; non-locals
返乡人员 返乡 返岗- 入返 入长返长- | 回老家 回家过年 回乡 回来的人 老家 返程 回来 回家 回屋 从外头回来 外地回来 | returnees; returning home; returning; return home; people returning; hometown
境外人员 入境人员 境外 入境 | 外国来的 国外回来 海外 外国 外头国家 国外 老外 出国 洋人 | overseas; from abroad; abroad; foreign; inbound travelers; inbound travellers; entering the country
密切接触者 密接 密切接触人员 | 密接者 接触过的人 挨得近的人 接触者 一起待过的 碰过面的人 紧密接触者 亲密接触 打过照面 | close contacts; close contact
次密切接触者 次密接 | 密接的密接 次密 间接接触 二代密接 次密接者 | secondary contacts; secondary close contacts; contacts of contacts; contacts of close contacts; indirect contacts
一般接触者 | 普通接触 一般接触 普通接触者 泛接触 | general contacts; casual contacts; ordinary contacts
确诊病例 确诊患者 病例- 确诊 | 阳性 得病的 染病的 染上的 中招的 病人 阳了 羊 阳性病例 得了新冠的 感染者 确诊者 中标? 个案 新增个案 已经确诊的 阳的 羊了 小阳人 阳性的人 患病的 | confirmed cases; confirmed case; cases; infected; infections; positive cases
疑似病例 疑似患者 疑似 | 怀疑得病 可能得病 疑似的 像是得了 | suspected cases; suspected case; where are patients sent
无症状感染者 无症状 | 没症状 没得症状 | asymptomatic
患者 病人 患者救治 患者治疗 | 病号 得病的人 生病的人 伤病员 病患 | patients; patient; the sick
关联病例 关联人员 | 有关系的病例 相关的人 牵连的 | related cases; linked cases; associated cases
零星散发 散发病例 多点散发 多点发生 | 东一个西一个 到处冒 零零星星 零散病例 | sporadic; sporadic cases; scattered
隔离人员 集中隔离人员 被隔离人员 | 关起来的人 隔离的人 被关的 隔离者 | people in quarantine; quarantined people
# ---------------------------------------------------------------- 疫情与防控
疫情 新冠肺炎疫情 新型冠状病毒感染的肺炎疫情 肺炎疫情 | 新冠 病毒 瘟疫 传染病 口罩时期 武汉肺炎 新冠病毒 这个病 那个病 肺炎 | epidemic; pandemic; covid; covid-19; covid19; coronavirus; outbreak; virus; novel coronavirus; pneumonia
奥密克戎 变异株 奥密克戎变异株 变异毒株 德尔塔 | 新毒株 变种 变种病毒 变异病毒 omicron 奥米克戎 欧米克隆 德尔塔毒株 | omicron; variant; variants; delta; strain; mutation
疫情防控 防控 防疫 防控工作 常态化疫情防控 | 抗疫 防病 防病毒 抗击疫情 管疫情 战疫 防疫工作 | epidemic prevention; epidemic control; prevention and control; pandemic control; prevention; containment; anti-epidemic
常态化 常态化疫情防控 常态化防控 常态长效 | 平时 天天 日常 平常 长期 一直 一直坚持 平日里 | normalized; normalised; regular; routine; long-term; ongoing
防控措施 防疫措施 举措 措施 | 办法 招 手段 规定 | measures; measure; steps; actions; what was done
动态清零 清零 每日出清 日清日结 | 清零政策 归零 共存? | dynamic zero; zero covid; zero-covid; dynamic zero-covid; dynamic clearing
外防输入 输入 防输入 新输入 严防输入 | 外头带进来 外面带进来 从外头传进来 外面传进来 带进来 传进来 进来的 挡在外面 外来病例 境外移入 | imported cases; import; imported; importation; from outside; coming in
内防反弹 反弹 疫情反弹 反弹反复 | 反复 又来了 卷土重来 又起来 回潮 死灰复燃 再爆发 | rebound; resurgence; relapse
扩散蔓延 扩散 蔓延 外溢 疫情扩散 疫情蔓延 | 传开 到处传 传播开 传出去 散开 越传越多 传到外头 漫出去 跑出去 | spread; spreading; spillover; spill over; proliferation
传播 传播链 传播途径 传染链条 传播链条 | 传染 传来传去 传给 传人 传开 过人 乱窜 窜来窜去 跑毒 | transmission; transmit; chain of transmission; infection route; transmission chain
遏制 坚决遏制 控制 阻断 切断 | 挡住 止住 压住 堵住 卡断 刹住 控制住 摁住 | contain; curb; stop; block; cut off; control
扑灭疫情 扑灭 迅速扑灭 | 灭掉 消灭 弄没 搞定 打下去 整没 | stamp out; extinguish; put out; eliminate
阻击战 攻坚战 全民战争 人民战争 硬仗 总体战 | 打仗 战役 大仗 打一仗 | battle; war; fight; people's war
核酸检测 核酸 核酸筛查 检测 | 做核酸 测核酸 查核酸 捅嗓子 捅喉咙 捅鼻子 戳鼻子 戳喉咙 验核酸 核检 采样 筛检 pcr 检验 普筛 验毒? 强检 嗓子 喉咙 捅鼻孔 棉签 | nucleic acid testing; nucleic acid test; nucleic acid tests; nucleic acid; pcr; pcr test; covid test; covid tests; testing; tests; test; swab; swab test
大规模核酸检测 大规模核酸筛查 全员核酸检测 全员检测 大规模核酸检测筛查 | 全民核酸 全城核酸 所有人做核酸 全员做核酸 普筛 人人测 全城检测 大筛 | mass testing; mass nucleic acid testing; large-scale testing; large scale testing; city-wide testing; citywide testing
检测频次 核酸检测频次 加密 频次 一轮 每天一轮 | 次数 | frequency; how often; testing frequency; rounds; round
应检尽检 应检快检 采送检 | 该测的都测 该做的都做 都要测 一个不漏 | test all who should be tested; everyone tested
核酸检测能力 检测能力 | 测得过来 | testing capacity
抗原检测 抗原 | 快筛 自测 试剂盒 快测 | antigen; antigen test; rapid test; self-test
筛查 加密筛 快筛 密度 筛查密度 | 筛 筛一遍 过筛子 查一遍 筛检 | screening; screen
排查 摸排 人员排查 风险人员排查 地毯式 | 查人 找人 挨家挨户查 挨个查 上门查 摸底 查户 扫街 挨门问 逐户 盘查 清查 搜 | screening; check; checks; investigate people; door-to-door; inspection; search; screened; look for; find people
地毯式 层层把控 层层设关 拉网式 不漏一户 不漏一人 不落一户 户不漏人 | 挨家挨户 一家一户 家家户户 一户一户 一个不漏 每家每户 一个都不能少 挨个 | door to door; house by house; carpet; household; households; every household
上门排查 上门 入户 | 敲门 到家里 来家里 登门 上家里 | door-to-door visits; home visits
流调溯源 流调 流行病学调查 追踪排查 溯源 流调追踪溯源 | 查轨迹 查行踪 查行程 追踪 找源头 查源头 追查 追根 追轨迹 疫调 追踪密接 查接触 | epidemiological investigation; contact tracing; tracing; epidemiological survey; trace; traced; source tracing; tracking
三公 三公协同 三公(工)协同 | 公安公卫工信 | 
协查 协查管控 通报协查 协查协管 外地通报协查 | 帮着查 外地请求帮查 外地来函 发函 外地发来的 | joint investigation; assisting investigation; assist
大数据 大数据技术 信息化 | 电脑查 数据 高科技 系统查 大资料 巨量资料 | big data; technology; data
隔离 隔离措施 隔离管控 集中隔离 | 关起来 关在屋里 关屋头 关酒店 待家里 分开 隔开 拉走隔离 关到宾馆 检疫隔离 蹲家 关禁闭 | quarantine; quarantined; isolation; isolate; isolated
集中隔离 集中隔离点 隔离场所 隔离点 | 隔离酒店 隔离宾馆 拉去隔离 方舱 隔离地方 集中检疫所 检疫所 隔离营 | centralized quarantine; central quarantine; quarantine facility; quarantine facilities; quarantine site; quarantine sites; quarantine hotel
居家隔离 居家观察 居家健康监测 居家 | 在家隔离 家里隔离 在家关着 在家待着 在屋头隔离 屋头待 宅家 待在家 家里待着 家居隔离 蹲家里 窝家里 | home quarantine; home isolation; quarantine at home; isolate at home; stay at home; self-isolation; self-quarantine
应隔尽隔 应隔快隔 | 该关的都关 该隔的都隔 都要隔离 | 
14+7 隔离措施 | 14天加7天 十四加七 21天 三个星期 | 14 days; 21 days; fourteen days; how many days; how long
医学观察 留观 观察 留验 | 盯着看 留下观察 医院观察 | medical observation; observation
解除隔离 解除 | 放出来 出来了 隔离完 放人 期满 出关 | release from quarantine; released; lifted
转运 人员转运 隔离转运 | 拉走 接走 送去隔离 车子拉 运人 转送 专车 | transfer; transport; moved; transferring
闭环管理 闭环 点对点 全流程 | 封闭管理 不跟外人接触 两点一线 气泡 泡泡 不接触外面 一条龙? 从头管到尾 | closed loop; closed-loop management; closed loop management; closed-loop; bubble
封控 封闭管理 管控区 封控区 静态管理 静下来 封城 | 封城 封小区 封路 不让出门 不准出门 关门 停摆 静默 封起来 封闭 封村 出不去 封控管理 禁足 | lockdown; lock down; locked down; sealed off; closed off
社会面管控 社会面 社会面防控 | 街上 街面 外头 市面 全社会 面上 | community-level control; social control; society
管控 严格管控 管控措施 严管严控 | 管 管起来 管住 管得严 严管 管制 | control; management; manage; controls; restrict; restrictions; strict control
中高风险地区 高风险地区 中风险地区 风险地区 重点地区 疫情重点地区 | 疫区 有疫情的地方 红区 高危地方 高风险的地方 病多的地方 危险地区 那些地方 感染区 热区 重灾区 | high-risk areas; medium- and high-risk areas; medium and high risk areas; high risk areas; high-risk area; risk areas; affected areas; risky areas
低风险地区 | 绿区 没疫情的地方 安全地方 | low-risk areas; low risk areas
健康码 亮码 扫码 绿码 场所码 扫码登记 亮码和扫码通行 | 绿码 红码 黄码 扫码 码 刷码 扫那个码 二维码 实联制 行程码 苏康码 扫一扫 出示码 打码 | health code; health qr code; qr code; scan code; scan codes; code scanning; health codes; green code
场所码 | 店门口的码 门口的码 进门扫码 门口扫的 地点码 | venue code; place code; location code; site code; venue codes
通信大数据行程卡 行程码 行程卡 | 行程 轨迹 | travel code; itinerary code; travel history
测量体温 体温 体温筛检 体温检测 测温 体温异常 | 量体温 测体温 额温 发烧 温度 打枪测温 量温度 测温度 探热 | temperature; temperature check; temperature checks; body temperature; temperature screening; thermometer; take temperature
发热 体温异常 发热门诊 发热病人 | 发烧 烧起来 发高烧 体温高 热度 烧了 | fever
发热门诊 哨点 药店 | 看发烧的地方 发烧门诊 发烧看病 | fever clinic; fever clinics; sentinel
药店 零售药店 买药 | 药房 药铺 卖药的 西药房 | pharmacy; pharmacies; drugstore; drugstores
预检分诊 首诊负责 病区管理 | 分诊 挂号 先问诊 医院门口 首诊 | triage; pre-examination; pre-screening; first consultation
院感 医院感染 院内感染 院感防控 交叉感染 | 医院里传染 医院里面传 医院传染 医院里头传染 在医院染上 医院传开 医院感染控制 院内 | nosocomial; hospital infection; hospital infections; nosocomial infection; hospital-acquired infection; infection in hospitals; infection control; cross infection; cross-infection
零容忍 | 绝不放过 一点都不容 不容忍 坚决不许 一点不能有 绝不姑息 | zero tolerance; zero-tolerance
疫苗接种 接种 疫苗 免疫 | 打疫苗 打针 打预防针 种疫苗 接种疫苗 打苗 疫苗针 预防针 防疫针 施打 打加强针 苗苗 | vaccination; vaccinations; vaccine; vaccines; vaccinate; vaccinated; shots; jab; jabs; inoculation; immunization
应接尽接 扩面提效 | 该打的都打 都打上 都要打疫苗 该打都打 全都打 一个不落 都得打 都去打 打齐 打够 都打针 打完 | all eligible vaccinated; everyone eligible; fully vaccinated
免疫屏障 群体免疫 群体免疫屏障 免疫屏障建设 | 全民免疫 抵抗力 群体抵抗 免疫墙 防护墙 | herd immunity; immune barrier; immunity barrier; immunity
加强针 加强免疫 第三针 | 第三剂 第三针 补一针 | booster; booster shot
口罩 戴口罩 佩戴口罩 | 面罩 罩子 嘴罩 遮脸 口罩子 捂嘴 蒙嘴 | mask; masks; face mask; face masks; wear masks; wearing masks
勤洗手 洗手 个人卫生 | 手洗干净 洗手手 搞卫生 讲卫生 爱干净 | wash hands; handwashing; hand washing; hygiene
个人防护 防护措施 自我防护 防护知识 健康防护知识 | 保护自己 自我保护 自己防 自个儿防 防身 自保 | personal protection; protect yourself; self-protection; personal protective
少聚会 不聚集 不扎堆 聚集 人员聚集 聚集性活动 聚会 人群聚集 | 扎堆 凑热闹 聚餐 聚会 摆席 办席 吃席 坝坝宴 打牌 打麻将 聚众 群聚 聚一起 凑一堆 集会 人挤人 人多 喝酒 请客 扎推 | gathering; gatherings; gather; crowd; crowds; crowding; party; parties; assemble
大型活动 重大活动 关停 群体性活动 | 活动 庙会 灯会 演出 演唱会 赛事 赶场 赶集 表演 节目 办活动 | large events; large-scale events; mass events; big events; events; activities
人员密集场所 重点场所 公共场所 场所 公共场所防控 | 人多的地方 热闹地方 公众地方 人堆 公共地方 人挤的地方 店铺 地方? | crowded places; public places; key places; public venues; venues; public areas
社区 小区 居委会 村(社区) | 小区 院子 院坝 大院 街道 居委 住宅区 家属院 楼里 屋苑 | community; communities; neighborhood; neighbourhood; residential compound; residential area
农村 农村地区 乡村 村 | 乡下 乡头 乡坝头 村里 村头 屯子 屯里 农家 村子 山里 乡里 | rural; rural areas; countryside; villages; village
返乡报备 报备 提前申报 申报 返乡报备制度 登记 | 打招呼 先报 报告社区 跟村里说 回来要说一声 提前讲 报一声 说一声 先申请 提前报 要先报告 | register in advance; report in advance; registration; declare; advance declaration; declaration; registered; reporting
卡点 检查站 卡口 关卡 设卡站点 治安检查站 查验点 | 路口查 路卡 关口 卡子 拦车 查车的 路上查 设卡 哨卡 收费站查 路障 | checkpoint; checkpoints; road checks; roadblocks; inspection station; inspection stations; check station
交通 交通出入口 交通枢纽 出入口 通道 | 路口 进出口 进城 出城 高速口 进出城 路上 | traffic; transportation; transport; entrances and exits; entry and exit
车站 火车站 高铁站 汽车站 两站一场一码头- | 坐火车 坐车 坐高铁 坐动车 车站口 长途车 客运站 火车 高铁 | train station; railway station; bus station; stations; station; trains; railway
机场 航班 航空 机舱 民航 | 坐飞机 飞机 飞机场 班机 坐航班 乘机 搭飞机 | airport; airports; flight; flights; airplane; plane; airline; cabin
港口 码头 口岸 海关 | 坐船 轮船 关口 海港 出关 边境 | port; ports; customs; wharf; dock; border
公共交通 公交 地铁 出租车 客运 | 坐公交 巴士 计程车 的士 打的 打车 捷运 公车 公交车 大巴 | public transport; public transit; bus; buses; subway; metro; taxi; taxis
车辆 货车 货运 物流 | 车子 拉货 大货车 运货 送货 货车司机 跑车的 司机 卡车 | vehicles; vehicle; trucks; truck; freight; logistics; cargo; drivers
通行证 特别通行证 车辆通行证 | 凭据 条子 放行条 路条 证明 放行证 通关文书 通行的证 证 放行 拦下 被拦 不让过 | pass; passes; permit; permits; special pass; special passes; travel permit
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
健康监测 自我健康监测 健康管理 全流程健康管理 | 看身体 注意身体 自己量体温 天天报体温 盯健康 自主健康管理 | health monitoring; self-monitoring; health management
旅行史 接触史 旅居史 行程 轨迹 | 出过门 旅游史 足迹 | travel history; contact history; travel; where they have been
登记 核实登记 信息登记 风险告知 | 写名字 记名字 填表 记下来 登个记 记录 留名 | register; registration; record; sign in
四早 早发现 早报告 早隔离 早治疗 早诊断 | 四个早 早点发现 五早 早知道早治 及早 | four earlies; four early; early detection; early reporting; early isolation; early treatment; early diagnosis; five earlies
四方责任 属地责任- 部门责任- 单位责任- 个人责任- 主体责任- | 四方 四个方面责任 | four-party responsibilities; four-party responsibility; four parties; responsibility of four parties; responsibilities; territorial responsibility
压实责任 压紧压实 压紧压实责任 落实责任 责任 政治责任- | 担责 管事 背锅 扛责任 负责到人 | responsibility; responsible; accountable; responsibilities; duty
守土有责 守土尽责 守土担责 | 管好自己地盘 看好自家门 自己地盘 看好门 各管各 | defend one's territory; guard
属地责任 属地 属地管理 | 当地 本地管 哪里的事哪里管 在哪归哪管 | local responsibility; territorial
第一责任人 第一责任 负总责 | 头一个负责 主要责任人 总负责 一把手负责 兜底 扛 打包票 包干 | first responsible person; primary responsibility; overall responsibility; primarily responsible
追责问责 问责 追责 严肃问责 责任追究 | 处分 处罚 撤职 罚 挨批 算账 追究 丢官 摘帽子 追究责任 受罚 惩罚 摆烂 失职 | accountability; hold accountable; held accountable; punish; punishment; discipline; sanction
督导 督查 督导检查 检查 督查检查 实地督导 | 查岗 下来查 来检查 暗访 盯着 巡查 查看 抽查 督促 监督 | inspection; supervise; supervision; inspect; oversight; inspections; supervisory
线上线下督查 | 网上查 明察暗访 | online and offline
值班值守 值班 24小时值班 应急状态 应急值守 | 值夜班 守着 守夜 轮班 守电话 值守 当班 坐班 | on duty; duty; shift; around the clock; 24 hours
日报告制度 日报告 零报告 一天一报告 一天一调度 一天一督导 | 每天报 天天报 每天汇报 一天一报 每天上报 每日汇报 日日报 | daily report; daily reporting; report daily; daily
应急预案 预案 完善应急预案 | 备案? 方案 应对计划 准备好办法 应变计划 后手 备用方案 | contingency plan; contingency plans; emergency plan; emergency plans
应急演练 演练 实战性演练 实战演练 | 演习 练兵 彩排 操练 模拟 演一遍 练一遍 预演 | drill; drills; exercise; exercises; rehearsal; emergency drill; emergency drills
应急 应急保障 应急处置 应急保障能力 应急响应 突发 | 突发情况 出事 万一 紧急情况 出了事 急事 万一有事 | emergency; emergency response; contingency; emergency support
快速反应 迅速响应 及时处置 快速响应 果断处置 反应机制 | 反应快 动作快 快点处理 赶紧 手脚快 马上处理 麻利点 | rapid response; quick response; respond quickly; respond
宁可备而不用 绝不可用而无备 未雨绸缪 充分准备 以大概率思维应对小概率事件 底线思维 以万全准备应对万一可能 | 有备无患 多准备 做最坏打算 最坏的打算 备着 防万一 提前准备 | be prepared; preparation; preparations; prepare; prepared; worst case; worst-case; bottom line thinking
物资储备 物资保障 防控物资 储备 应急物资 调配 物资储备和调配 | 囤货 备货 存货 备的东西 存东西 屯东西 囤东西 库存 备料 囤 屯 存粮 备着的东西 | supplies; stockpile; stockpiles; material reserves; reserves; stockpiling; materials; reserve
防护用品 防护物资 医用物资 消毒物品 救治器械 | 防护服 口罩手套 消毒水 护目镜 装备 隔离衣 保护用品 | protective equipment; ppe; protective gear; medical supplies; protective supplies
药品 药物 医药 | 药 吃的药 西药 药片 | medicine; medicines; drugs; medication
米袋子 菜篮子 生活物资 生活必需品 基本生活需求 商品供应 市场供应 保供 | 吃的 买菜 吃菜 粮油 吃饭 买米 柴米油盐 日常用品 吃喝 蔬菜 粮食 肉 米面 买东西 菜价 民生用品 | food supply; vegetable basket; rice bag; daily necessities; necessities; vegetables; grain; groceries; rice bags; vegetable baskets; food
就医买药 就医 看病 医疗服务 就医需求 | 看病抓药 抓药 看医生 去医院 看病吃药 看病 拿药 买药 睇医生 求医 开药 | seek medical treatment; see a doctor; medical care; buy medicine; buying medicine; medical needs; get medicine
救治 医疗救治 患者救治 治疗 救治能力 科学施治 诊疗 医疗救助 | 看病 治病 医病 抢救 医 治 医治 救人 治人 | treatment; treat; medical treatment; cure; rescue; treating; treated
定点医院 定点救治 定点收治 救治医院 定点医疗机构 定点救治制度 | 指定医院 专门的医院 专责医院 | designated hospital; designated hospitals; designated treatment; which hospital
医疗机构 医院 | 医院 诊所 卫生院 卫生所 看病的地方 病院 医馆 | hospital; hospitals; medical institutions; medical institution; clinics; clinic
集中患者集中专家集中资源集中救治 集中患者 集中专家 集中救治 四个集中 四集中 | 集中起来治 集中治 | concentrate patients; four concentrations; concentrate experts
中医药 中西医结合 中医 | 中药 吃中药 草药 国医 汉方 老中医 汤药 | traditional chinese medicine; tcm; chinese medicine; herbal
诊疗方案 | 治疗方案 | treatment plan; diagnosis and treatment plan; protocol
心理疏导 人文关怀 心理 心理援助 | 开导 心情 情绪 想不开 心里难受 安慰 心理辅导 谘商 心理咨询 聊聊天 心头不舒服 心理健康 心烦 焦虑 | psychological counseling; psychological counselling; counseling; mental health; psychological; emotional support; psychological support
关心关爱 慰问 看望慰问 后勤服务保障 后顾之忧 后勤保障 | 看望 送温暖 送东西 照顾 体贴 探望 探访 关怀 慰劳 犒劳 | care; sympathy; visited; condolences; visit; caring; logistics support; consolation
个性化需求 生活需求 | 特殊需要 特别的需要 特殊情况 | individual needs; personalized needs; special needs
医务人员保护 基本休息 医务人员防护 | 医生累 医生休息 让医生休息 护士休息 保护医生 保护医护 | protect medical staff; rest for doctors; protection of medical staff
麻痹思想 厌战情绪 侥幸心理 松劲心态 麻痹大意 松懈 松懈思想 懈怠 麻痹心理 | 大意 马虎 松气 偷懒 疲沓 不当回事 松垮 懒散 侥幸 不在乎 麻木 累了 四种心态 粗心 松松垮垮 | complacency; war-weariness; fluke mentality; slack; paralysis; weariness; negligence; laxity; careless
绷紧疫情防控这根弦 绷紧 始终绷紧 | 不能松 别松劲 别放松 别大意 警惕 提高警惕 | stay alert; vigilant; vigilance; don't relax; on guard
增强忧患意识 忧患意识 风险意识 警惕 警觉 | 警惕性 居安思危 有危机感 | sense of crisis; awareness of danger; risk awareness
如履薄冰 | 小心翼翼 战战兢兢 提心吊胆 | treading on thin ice
漏洞 查漏补缺 补短板 强弱项 查漏洞 堵塞漏洞 短板弱项 短板 | 漏子 窟窿 没做好的地方 不足 缺点 毛病 弱点 漏掉的 | loopholes; shortcomings; weak links; gaps; plug loopholes; weaknesses; fill gaps
问题 问题导向 | 毛病 不足 | problem; problems; issues
风险隐患 风险 隐患 | 危险 不安全 祸根 苗头 雷 | risk; risks; hidden dangers; hazard; hazards
精准防控 科学防控 有序防控 科学精准 精准施策 分类管理 | 不一刀切 准一点 对症 科学点 别一刀切 | precise; targeted; scientific; science-based; precision; precise prevention and control
从严从紧从快 从严从紧 更快更准更有力 严之又严 细之又细 最严厉 最严格 最果断 | 严一点 狠一点 严得很 最狠 最厉害 严格 抓紧 快点 | strict; strictest; stricter; tighter; decisive; strictly
联防联控 联防联治 群防群控 群防群治 齐抓共管 | 大家一起防 一起管 一起防 全民防疫 邻里互相 大家一起管 | joint prevention and control; joint prevention; mass prevention; collective
基层 下沉一线 下沉 干部下沉 基层党组织 战斗堡垒 | 下基层 下去 到下面 到村里 蹲点 下社区 蹲在一线 下乡 | grassroots; primary-level; sent down; go to the front line; community level; primary level
靠前指挥 亲自指挥 亲自部署 亲自调度 坚守岗位 冲锋在前 | 亲自上 带头上 到现场 带头干 亲自抓 冲在前面 在前头 走在前头 顶在前面 | lead from the front; personally; command personally; in person; front-line command
先锋模范 先锋模范作用 战斗堡垒作用 | 带头 榜样 带头作用 模范 | vanguard; role model; exemplary
形式主义 官僚主义 形式主义官僚主义 | 走过场 做样子 摆架子 打官腔 花架子 表面功夫 应付 填表 装样子 官样文章 | formalism; bureaucracy; bureaucratism; going through the motions
考察干部 识别干部 使用干部 组织部门 | 选干部 提拔 升官 看干部 挑干部 用人 提干 | evaluate cadres; promote; promotion; organization department; test officials
政治站位 提高政治站位 提升政治站位 讲政治 | 觉悟 认识 思想高度 思想觉悟 | political position; political awareness; political stance
四个意识- 四个自信- 两个维护- |  | four consciousnesses; four confidences; two upholds; two safeguards; four matters of confidence
政治判断力 政治领悟力 政治执行力 | 三个力 政治三力 | political judgment; political judgement; political acumen
人民至上 生命至上 以人民为中心 生命安全和身体健康 人民至上生命至上 | 人最要紧 命最重要 人命 老百姓第一 性命 以人为本 | people first; life first; people above all; life above all; people and lives; lives and health; people-centered
国之大者 | 国家大事 | matters of national importance
指示精神 重要指示 重要指示批示 重要讲话精神 指示批示 | 上面的精神 上头说的 上面指示 上级精神 批示 | important instructions; instructions; spirit; directives
决策部署 党中央决策部署 | 上面的决定 上头的安排 上级决定 中央的决定 | decisions; decision; decisions and arrangements; policy decisions
宣传引导 宣传 宣传教育 宣传发动 科普宣传 舆论宣传 | 喊喇叭 广播 科普 教育 告诉大家 讲给大家 宣导 贴标语 做宣传 推广 打广告 | publicity; propaganda; awareness; education; publicize; promote; public education
农村广播站- 移动宣传车- 户外屏幕- 手机短信- 多种形式- | 大喇叭 村里喇叭 广播 高音喇叭 宣传车 电子屏 大屏幕 简讯 短讯 喇叭 发短信 通知大家的方式 | loudspeaker; loudspeakers; sms; text message; text messages; radio; broadcast; broadcasts; billboards; propaganda vehicles
舆论引导 舆情 舆情管控 舆情引导 回应社会关切 舆论 | 网上说法 谣言 网上议论 网络舆论 风言风语 八卦 网上骂 网友 闲话 网评 传言 带节奏 民意 网上乱说 乱说 瞎说 胡说 说三道四 嚼舌根 议论 | public opinion; rumors; rumours; online opinion; opinion guidance; misinformation; public concerns; social concerns
谣言 造谣 传谣 信谣 | 瞎传 乱传 假消息 小道消息 假新闻 流言 不实消息 乱说 假资讯 | rumor; rumors; rumour; rumours; fake news; misinformation
信息发布 信息公开 权威信息 发布权威信息 公开透明 官方公众平台 | 消息 公布消息 对外说 通报消息 公开 资讯 讯息 发消息 透明 官方消息 信息透明 咨询? | information release; information disclosure; release information; transparency; transparent; disclosure; authoritative information; official information
实事求是 | 说实话 讲真话 不瞒报 照实说 老实讲 瞎编 编造 掺假 不撒谎 | seek truth from facts; truthful; honest
瞒报 漏报 迟报 谎报 | 藏着不说 不报 隐瞒 瞒着 隐匿 | concealment; conceal; underreport; cover up
一个声音 一个口径 统一口径 | 口径 说话统一 一个腔调 口风 对外说话 说法一致 不能乱说 统一说法 | one voice; unified message; single voice
政治纪律 政治规矩 敏感信息- | 守规矩 听话 保密 嘴严 不该说的 | political discipline; political rules; sensitive information
举报电话 举报 举报线索 群众举报 公开举报电话 热线 | 投诉 告状 检举 打电话告 投诉电话 打12345 反映 反映问题 检举电话 爆料 | hotline; tip-off; report hotline; reporting hotline; whistleblower; complaint; complaints; tip line; tip-offs
联系电话 市民服务热线 热线电话 咨询电话 电话 | 电话号码 号码 | phone number; telephone; hotline; contact; phone
哄抬物价 囤积居奇 造假售假 价格违法 | 涨价 坐地起价 乱涨价 抬价 抬高价格 卖高价 卖假货 假口罩 假货 发国难财 黑心商家 奸商 趁火打劫 宰人 价钱高 假冒 | price gouging; hoarding; counterfeit; price hikes; profiteering; fake goods; raising prices; counterfeiting
违法行为 违法犯罪 严厉打击 依法打击 打击 | 犯法 抓人 犯罪 抓起来 整治 法办 坐牢 | illegal; crack down; crackdown; crimes; illegal acts; law-breaking
社会稳定 和谐稳定 社会大局 社会大局和谐稳定 维护稳定 | 不乱 别出乱子 安定 太平 稳住 别闹事 | stability; social stability; harmony
春节 春节假期 节后- 春节期间 | 过年 年关 大年 大年初一 新年 农历新年 过大年 回家过年 春运 旧历年 正月 | spring festival; chinese new year; lunar new year; new year; the holiday; holidays; holiday
正月初一 农历正月初一 | 大年初一 年初一 初一 | first day of the lunar new year; lunar new year's day
节假日 假期 | 放假 小长假 长假 黄金周 连假 休假 五一 国庆 | holidays; vacation
上班 开学- 开工 复工 返岗 | 回去上班 开工上班 复工复产 返工 做工 复课 上工 | return to work; resume work; work resumption; back to work; reopen; resumption of work
开学 学校- 返校 复学 复课 | 上学 回学校 念书 学校开门 读书 上课 返学 | school reopening; back to school; schools; school; reopening; new term; start of school
学校 学院校区 校园 教育机构 托幼机构 | 上学的地方 学堂 幼儿园 大学 中小学 课堂 培训班 补习班 幼稚园 | schools; school; campus; campuses; kindergarten; universities
景区 景区景点 旅游 景点 | 旅游点 耍 耍的地方 出去耍 旅游 出去玩 玩的地方 去玩 出游 九寨沟 观光 | tourist sites; scenic spots; scenic areas; tourism; tourist attractions; attractions; tourists
宗教活动场所 宗教 宗教场所 | 寺庙 庙 教堂 拜佛 烧香 清真寺 喇嘛庙 拜神 寺院 庙子 | religious sites; religious venues; temples; temple; monastery; monasteries; church; mosque; religious
商场 超市 商场超市 农贸市场 市场 | 菜市场 菜场 商店 逛街 百货 铺子 赶集 街市 卖场 大卖场 买菜的地方 菜市 | supermarket; supermarkets; shopping mall; malls; mall; shopping malls; market; markets; shops; stores
体育场馆 文化场所 娱乐场所 影剧院 网吧 | 健身房 球场 ktv 歌厅 电影院 体育馆 麻将馆 茶馆 酒吧 棋牌室 澡堂 网咖 | gym; gyms; stadium; stadiums; sports venues; cinema; cinemas; bars; entertainment venues
旅店 宾馆 酒店 | 旅馆 住店 客栈 招待所 饭店 民宿 | hotel; hotels; guesthouse; inns; inn
餐饮 餐馆 饭店 餐饮服务 | 下馆子 吃饭的地方 餐厅 酒楼 馆子 堂食 | restaurant; restaurants; dining; catering
企业 单位 工厂 | 公司 厂 厂里 厂子 厂家 老板 公司行号 | companies; enterprises; businesses; company; firms; factories; enterprise
机关单位 党政机关 部门 各部门 各级各部门 | 政府部门 公家单位 衙门 局 机关 | departments; government departments; agencies
外出 出行 非必要不出省 不外出 非必要不离 不出省 | 出门 出省 出远门 去外地 走亲戚 串门 出去 跑外头 出市 外省 往外跑 往外地跑 跑出去 | go out; leave the province; leave; travel; leaving; travelling; traveling; outings
人员流动 横向流动 社会人员流动 | 走动 乱跑 串门 走亲戚 到处跑 来来往往 | movement of people; movement; mobility; flow of people
援助 援助支持 捐赠 支持湖北 支援 对口支援 | 捐钱 捐款 捐东西 帮忙 支持 捐 赞助 帮扶 出钱出力 捐献 | donation; donate; donations; aid; assistance; support; donated
成果 防控成果 来之不易 来之不易的疫情防控成果 | 成绩 好不容易 成效 不容易 白费 前功尽弃 付诸东流 | results; achievements; hard-won; hard-won results; gains
第一时间 尽快 迅速 及时 争分夺秒 | 马上 立马 赶紧 赶快 立刻 快点 尽早 麻溜 即刻 | immediately; as soon as possible; promptly; at once; quickly; timely
全面进入应急状态 战时状态 战时管理 激活状态 应急状态 | 像打仗一样 打仗状态 战时 紧急状态 备战 随时待命 | wartime; wartime management; emergency state; state of emergency; activated
指挥体系 指挥处置 扁平化指挥 防控体系 工作机制 机制 工作运行机制 | 系统 制度 体制 | command system; mechanism; system; mechanisms; flat command; systems
激励机制 激励 奖励 | 奖金 发奖金 鼓励 奖赏 奖励 补贴 | incentive; incentives; reward; rewards; bonus
制度 规章制度 健全制度 | 规矩 规定 规章 章法 | system; rules; regulations
能力建设 能力 提升能力 | 本事 水平 实力 | capacity; capability; abilities; ability
队伍 流调队伍 救治队伍 应急队伍 力量 流调力量 | 人手 人马 队员 团队 | teams; team; forces; workforce; manpower
设备 设施设备 器材 | 机器 家伙 家什 硬件 装置 | equipment; facilities; devices
城市免疫感知平台 感知平台 平台 哨点 神经末梢 | 系统 那个平台 监测平台 软件 软体 app 免疫平台 感知系统 城市平台 | platform; system; immune perception platform; sensing platform
拐点 | 转折 转折点 好转 往下走 | turning point; inflection point; turn the corner
最后一公里 | 最后一步 最后一段路 | last mile; last kilometer
包围圈 管控范围 | 圈起来 围起来 范围 | encirclement; scope; cordon
市界 省界 省界通道 市界省界 | 边界 交界 省边上 省交界 跨省 | provincial border; borders; boundary; boundaries
垃圾 | 渣渣 废物 | 
公共卫生事件 重大突发公共卫生事件 突发公共卫生事件 | 卫生大事 大事件 大疫 | public health emergency; public health emergencies; public health event
患者治疗 | 治病人 | 
社会动员 发动群众 广泛动员 依靠群众 相信群众 | 发动大家 喊大家 动员大家 靠大家 号召 | social mobilization; mobilize the public; mobilise; rely on the people
理解和支持 积极配合 配合支持 | 配合 支持 听安排 体谅 谅解 | cooperation; cooperate; understanding; support
# ---------------------------------------------------------------- 复工复产与企业
复工复产 复工 复产 复工达产 | 开工 重新开工 工厂开门 恢复生产 厂子开工 店开门 复业 | resume production; resumption of production; work and production resumption; reopening of businesses; restart production
停工停产 停产 停业 停工 | 关门 歇业 关张 关厂 停摆 不开工 | shutdown; suspend business; closure; suspension of business; close down
中小微企业 小微企业 中小企业 民营企业 市场主体 | 小公司 小厂 小老板 做生意的 私企 中小企 私人企业 | smes; small businesses; small and micro enterprises; private enterprises; small and medium-sized enterprises
个体工商户 个体户 | 小店 摆摊的 小商贩 开店的 小买卖 夫妻店 摊贩 | self-employed; individual businesses; vendors; small shops
减税降费 税费减免 减免 免征 税收优惠 | 少交税 免税 不用交税 税少交点 减税 退税 少收税 | tax cuts; tax relief; tax exemption; tax reduction; tax breaks
纳税申报 办税 申报纳税 办税服务厅 纳税人 | 报税 交税 缴税 税务局 纳税 | tax filing; tax returns; taxpayers; pay taxes; tax office
延期 延期申报 延期缴纳 缓缴 延长 | 晚点交 拖一拖 往后推 缓一缓 展期 迟点交 推迟 | postpone; extension; deferral; extend; deferred; delay
社会保险费 社保 社保缴费 养老保险 | 五险 五险一金 劳保 保险 社保钱 劳健保 | social insurance; social security; pension
医疗保险 医保 医疗保障 | 报销 医疗费报销 健保 看病报销 | medical insurance; health insurance
住房公积金 公积金 | 公积金贷款 房补 | housing fund; housing provident fund
失业保险 失业 稳岗返还 | 没工作 下岗 丢饭碗 失业金 待业 | unemployment; unemployment insurance; laid off
租金减免 减免租金 房租 租金 | 铺租 房钱 免租 少收租 店租 | rent; rent relief; rent reduction
贷款 信贷 信贷支持 融资 | 借钱 银行借钱 借款 贷钱 | loan; loans; credit; financing
还款 展期续贷 延期还款 延期还本付息 | 还钱 还贷 还不起 还不上 房贷 信用卡 按揭 | repayment; repay; mortgage
金融机构 银行 银行业金融机构 | 银行 信用社 | banks; bank; financial institutions
财政 专项资金 资金 财政资金 | 钱 拨款 拨钱 经费 | funds; funding; budget; fiscal; money; special funds
补贴 补助 津贴 财政补贴 | 发钱 补点钱 给钱 红包 政府给钱 贴补 | subsidy; subsidies; allowance; allowances
就业 稳就业 用工 招聘 | 找工作 上班 工作 招人 招工 请人 饭碗 找活干 求职 | employment; jobs; recruitment; hiring; work; job
工资 工资待遇 工资报酬 | 薪水 薪资 人工 钱 饷 发工资 工钱 薪酬 | wages; salary; pay; salaries
劳动关系 劳动合同 解除劳动合同 | 炒鱿鱼 开除 辞退 解雇 裁员 | labor contract; labour relations; dismissal; layoffs
工伤 工伤认定 | 上班受伤 上班染病 职业伤害 | work injury; work-related injury
合同 不可抗力 履约 | 违约 没法履行 天灾 | contract; force majeure
进出口 外贸 外贸企业 出口 | 对外做生意 卖到国外 外销 | foreign trade; exports; imports and exports; export
外资 外商投资 外资企业 | 外国企业 外企 外商 | foreign investment; foreign-funded enterprises; foreign companies
招商引资 招商 引资 | 拉投资 拉项目 找投资 引进企业 引商 | attract investment; investment promotion; investment attraction
项目建设 重大项目 重点项目 项目 固定资产投资 | 工程 大工程 上项目 工地 大项目 | projects; major projects; key projects; project construction; investment
营商环境 优化营商环境 | 做生意的环境 商业环境 | business environment
经济 经济发展 经济社会发展 经济运行 高质量发展 | 搞经济 挣钱 发展 景气 赚钱 | economy; economic development; high-quality development; economic growth; economic
地区生产总值 生产总值 gdp 增长 增速 | 经济总量 产值 | gdp; growth; growth rate; economic output
消费 促消费 消费券 扩大内需 | 花钱 买东西 花销 拉动消费 内需 逛街 | consumption; spending; consumer vouchers; domestic demand
工业 工业企业 规上企业 规模以上工业 制造业 | 工厂 大厂 大企业 办厂 | industry; industrial; manufacturing
房地产 房地产市场 商品房 住房 | 房子 楼市 楼盘 买房 房价 炒房 楼房 | real estate; housing; property market; homes
保交楼 烂尾 逾期交房 | 烂尾楼 房子没盖完 交不了房 | unfinished buildings; delayed housing delivery
老旧小区 老旧小区改造 棚户区改造 城中村 | 老房子 旧房 旧楼改造 老楼加电梯 旧改 都更 | old neighborhoods; urban renewal; shantytown renovation
征地拆迁 拆迁 征收 安置 | 拆房子 扒房 占地 搬迁 | demolition; land acquisition; resettlement; relocation
违法建设 违建 违法建筑 | 违章建筑 乱搭乱建 私搭 僭建 | illegal construction; illegal buildings
产业 产业发展 特色产业 产业链 供应链 | 行业 搞产业 上下游 | industry; industries; supply chain; industrial chain
科技创新 创新 科研攻关 研发 科技 | 搞科研 发明 高科技 技术 | innovation; technology; research; science and technology; r&d
数字化 信息化 互联网+ 线上办理 网上办理 网上办事 不见面审批 | 手机办 网上办 上网办 不用跑腿 在家办 线上 网络办 app办 | online services; digital; digitalization; online processing; apply online
政务服务 放管服 行政审批 窗口 | 办事 办证 盖章 跑腿 柜台 办手续 | government services; administrative approval; service window
绿色通道 | 快速通道 优先 走快道 快点办 | green channel; fast track; green lane
物流运输 应急运输 运输保障 道路运输 货运 | 运东西 拉货 运货 跑运输 | transport; logistics; freight transport; cargo transport
高速公路 免收通行费 收费公路 | 高速 过路费 高速费 免费过路 高速口 国道 | expressway; highway; toll; tolls; toll-free; motorway
退票 免费退票 退改签 | 退票钱 退钱 改签 车票退款 | refund; refunds; ticket refund
春运 返程高峰 客流 人流高峰 | 抢票 回家潮 返城 回城 | spring festival travel rush; travel rush; passenger flow; travel peak
驾驶证 车辆检验 年检 | 驾照 车检 验车 行车执照 考驾照 | driving licence; driver's license; vehicle inspection
学校停课 停课不停学 线上教学 网课 在线教学 | 上网课 在家上课 线上上课 网上上课 空中课堂 视讯教学 | online classes; online teaching; remote learning
考试 高考 中考 招生 | 升学 考学 考大学 大考 会考 联考 | exams; examination; college entrance exam; enrollment
教育 教育教学 义务教育 双减 教师 | 读书 教书 老师 念书 补课 作业 | education; teachers; teacher; schooling
学前教育 幼儿园 托育 | 幼稚园 托儿所 带娃 入园 | preschool; kindergarten; childcare
毕业生 高校毕业生 大学生就业 | 毕业的学生 应届生 刚毕业 毕业找工作 | graduates; college graduates; university graduates
捐赠 社会捐赠 慈善捐赠 公益 | 捐钱 捐款 捐东西 献爱心 义捐 | donation; charity; donations
海关 通关 进口物资 检验检疫 检疫 | 过关 报关 清关 | customs; clearance; quarantine inspection
口岸 边境 出入境 入境 | 出境 出国 国门 护照 签证 过境 | border; port of entry; entry and exit; visa; passport
# ---------------------------------------------------------------- 农业农村
乡村振兴 脱贫攻坚 脱贫 扶贫 防返贫 巩固拓展脱贫攻坚成果 | 穷 帮穷人 摘穷帽 贫困 贫困户 脱贫户 农村发展 穷人 | poverty alleviation; poverty; rural revitalization; rural vitalization; poor households; anti-poverty
易地扶贫搬迁 搬迁 易地搬迁 | 搬家 搬出大山 搬下山 移民 | relocation; resettlement; poverty relocation
帮扶 驻村 驻村工作队 第一书记 结对帮扶 | 帮穷 下派干部 驻村干部 包户 扶贫干部 | assistance; village work team; first secretary; pairing assistance
春耕 春耕备耕 春耕生产 农业生产 | 种地 种田 播种 耕田 下田 种庄稼 种粮 下地 | spring ploughing; spring plowing; farming; agricultural production; planting
粮食 粮食安全 粮食生产 秋粮 夏粮 | 粮 米 口粮 庄稼 打粮 收成 | grain; food security; harvest
耕地 撂荒 高标准农田 耕地保护 | 田 地荒了 荒地 农地 土地 田地 | farmland; arable land; cultivated land
化肥 种子 农资 农药 | 肥料 种子化肥 种地的东西 | fertilizer; seeds; pesticides; agricultural supplies
生猪 畜禽 养殖 非洲猪瘟 畜牧 | 养猪 猪肉 猪 养鸡 喂猪 猪瘟 | pigs; pork; livestock; poultry; african swine fever; hog
农产品 农产品滞销 产销对接 | 菜卖不掉 卖不出去 土特产 农货 水果卖不掉 | agricultural products; farm produce; unsold produce
农民 农户 农村居民 村民 | 种地的 庄稼人 农家 老农 农夫 | farmers; peasants; rural residents; villagers
农村人居环境 人居环境整治 厕所革命 | 村里卫生 改厕 厕所 村容村貌 垃圾乱丢 | rural living environment; toilets; rural sanitation
水利 水库 灌溉 饮水安全 | 水坝 吃水 用水 喝水 自来水 堤坝 | water conservancy; reservoir; reservoirs; irrigation; drinking water
# ---------------------------------------------------------------- 安全与应急
安全生产 安全生产工作 生产安全 | 安全 出事故 工业安全 职安 别出事 | workplace safety; production safety; work safety; safety production; industrial safety
隐患排查 隐患排查整治 隐患治理 排查整治 风险隐患排查 | 查隐患 找毛病 查危险 安检 查安全 | hidden danger investigation; hazard inspection; safety checks; hazard checks
事故 生产安全事故 重特大事故 | 出事 意外 出了事 车祸 爆炸 塌了 | accident; accidents; incident
消防 消防安全 火灾 高层建筑 | 着火 起火 失火 救火 防火 走水 火警 | fire safety; fire; fires; firefighting
燃气 燃气安全 天然气 城镇燃气 | 煤气 瓦斯 煤气罐 液化气 炸煤气 | gas; gas safety; natural gas
危险化学品 危化品 | 化学品 危险品 化工厂 有毒的 | hazardous chemicals; dangerous chemicals
煤矿 矿山 非煤矿山 | 挖煤 煤窑 下井 矿难 矿坑 | coal mine; mines; mining; coal mines
建筑施工 建筑工地 施工 | 工地 盖房子 修房子 工程地盘 | construction; construction sites; building sites
自建房 自建房安全 危房 | 自己盖的房 农民房 危楼 老房子 | self-built houses; dangerous buildings
道路交通安全 交通安全 道路交通 交通事故 | 车祸 撞车 开车安全 酒驾 超速 | road safety; traffic safety; traffic accidents
特种设备 电梯 | 升降机 锅炉 | special equipment; elevators; lifts
校园安全 校车 学生安全 溺水 | 学校安全 玩水 淹水 下河洗澡 游野泳 | school safety; school bus; drowning
食品安全 食品药品 食品 | 吃的安全 毒食品 地沟油 食安 吃坏肚子 | food safety; food and drug
防汛 防汛抗旱 防汛救灾 汛期 防洪 | 涨水 发大水 洪水 水灾 防洪水 淹水 大水 | flood control; floods; flood; flooding; flood prevention; flood season
强降雨 暴雨 降雨 极端天气 | 下大雨 落雨 大雨 落大雨 暴雨天 雨大 | heavy rain; rainfall; rainstorm; extreme weather; rainstorms
抗旱 旱情 干旱 | 天旱 没下雨 缺水 旱灾 | drought; drought relief
台风 防台风 | 打风 风台 风灾 | typhoon; typhoons
山洪 地质灾害 泥石流 滑坡 山体滑坡 | 山垮了 塌方 山崩 走山 土石流 山塌 | landslide; landslides; mudslide; mudslides; flash floods; geological disasters; debris flow
地震 抗震救灾 | 震了 摇 地动 | earthquake; earthquakes
转移群众 转移避险 避险转移 转移安置 | 撤离 搬走 疏散 躲灾 撤人 | evacuation; evacuate; relocate people
抢险救灾 应急救援 救灾 抢险 救援 | 救人 抢救 搜救 | rescue; disaster relief; emergency rescue; relief
森林防火 森林草原防灭火 森林防灭火 森林火灾 防灭火 | 山火 山上着火 烧山 林火 山林失火 | forest fire prevention; forest fire; forest fires; wildfire; wildfires
野外用火 火源 祭祀用火 秸秆焚烧 | 烧纸 烧荒 烧秸秆 上坟烧纸 点火 烧草 烧香烧纸 拜山 烧麦茬 | outdoor fires; open fires; straw burning; fire sources
清明 祭扫 清明节 | 上坟 扫墓 烧纸 祭祖 拜山 挂青 | tomb sweeping; qingming
殡葬 丧事简办 红白喜事 婚丧嫁娶 红事缓办 | 办丧事 白事 喜事 结婚 办酒 摆酒 摆酒席 红白事 葬礼 婚礼 | funerals; weddings; funeral; wedding; banquets
雨雪冰冻 低温雨雪 寒潮 | 下雪 冻 结冰 落雪 天冷 冷空气 | snow; freezing; cold wave; blizzard
电力 电力保供 有序用电 限电 能源保供 | 停电 没电 拉闸 跳电 供电 缺电 断电 | electricity; power supply; power cuts; energy supply; power
供暖 采暖 冬季供暖 | 暖气 烧暖气 取暖 屋里冷 | heating; winter heating
供水 供气 供热 水电气 | 停水 没水 没气 水电费 水电煤 | water supply; gas supply; utilities
# ---------------------------------------------------------------- 生态
生态环境保护 环境保护 生态环境 环保 生态文明建设 | 环境 保护环境 护环境 青山绿水 绿化 | environmental protection; ecology; environment; ecological; ecological civilization
大气污染 大气污染防治 空气质量 重污染天气 扬尘 | 雾霾 空气差 空污 灰大 灰尘 霾 蓝天 | air pollution; air quality; smog; haze
水污染 水环境 水质 河长制 黑臭水体 | 河脏 臭水沟 河水 水臭 河流 | water pollution; water quality; rivers; river chief
环保督察 生态环境保护督察 中央环保督察 | 环保检查 来查环保 | environmental inspection
垃圾分类 生活垃圾 | 分垃圾 丢垃圾 倒垃圾 | garbage sorting; waste sorting; household waste; recycling
碳达峰碳中和 双碳 节能减排 碳中和 | 减碳 省电 低碳 净零 | carbon neutrality; carbon peak; emissions reduction; energy saving
黄河 长江 流域 禁渔 长江大保护 | 不让打鱼 打渔 捕鱼 | yellow river; yangtze; fishing ban
国土绿化 植树 造林 绿化 | 种树 栽树 | tree planting; afforestation; greening
# ---------------------------------------------------------------- 稳定与法治
信访 信访工作 信访维稳 群众信访 | 上访 告状 喊冤 反映问题 陈情 讨说法 | petition; petitions; petitioning; complaints
矛盾纠纷 矛盾纠纷排查化解 纠纷调解 化解矛盾 | 吵架 扯皮 打官司 闹矛盾 劝和 调解 闹纠纷 | disputes; conflict; mediation; dispute resolution; conflicts
扫黑除恶 扫黑除恶斗争 黑恶势力 | 黑社会 打黑 流氓 恶霸 地痞 | organized crime; gangs; crackdown on gangs
治安 社会治安 平安建设 | 小偷 抓坏人 贼 | public security; public safety; law and order
电信网络诈骗 反诈 诈骗 | 骗子 骗钱 骗电话 电话诈骗 被骗 | fraud; telecom fraud; scams; scam
依法治市 法治 依法行政 依法防控 法律法规 | 按法律 讲法 法律 | rule of law; law; laws; regulations; legal
禁毒 毒品 | 吸毒 贩毒 白粉 | drug control; narcotics
网络安全 意识形态 | 网上安全 思想工作 资安 | cybersecurity; ideology
国家安全 保密 | 间谍 泄密 | national security; secrecy
民族团结 民族宗教 民族 铸牢中华民族共同体意识 | 少数民族 各民族 | ethnic unity; ethnic minorities; ethnic
拥军 双拥 退役军人 征兵 国防动员 | 当兵 老兵 参军 入伍 退伍兵 荣民 | veterans; conscription; military; enlistment
# ---------------------------------------------------------------- 党建
全面从严治党 从严治党 党风廉政建设 反腐败 党风廉政 | 反贪 抓贪官 贪污 贪官 廉政 反腐 | anti-corruption; corruption; strict party governance; party discipline; clean governance
主题教育 党史学习教育 理论学习 理论学习中心组 | 学习 学党史 上党课 政治学习 学理论 | party history; theory study; education campaign; study session; party education
党建 基层党建 党的建设 党支部 | 支部 党组织 党务 | party building; party branch
巡视 巡察 巡视整改 整改 | 中央来查 钦差 巡视组 改正 改毛病 | inspection tour; disciplinary inspection; rectification; inspections
纪检监察 纪委监委 纪委 监委 | 纪检 查贪官的 廉署 监察 | discipline inspection; supervisory commission
作风 工作作风 作风建设 中央八项规定 四风 | 吃喝 公款吃喝 态度 干部作风 大吃大喝 | work style; conduct; eight-point regulations; style of work
担当作为 担当 干事创业 | 肯干 敢干 扛事 有担当 做事 | take responsibility; initiative
二十大 十九大 全会 六中全会 党代会 | 党的大会 中央全会 | party congress; plenary session; plenum
两会 人代会 政府工作报告 | 人大会 政协会 | two sessions; government work report
换届 选举 | 选人 投票 选官 | election; elections; reshuffle
任免 任命 干部任免 免去 | 当上 上任 下台 换人 升官 人事 免职 | appointment; appointed; dismissed; personnel changes
表彰 先进集体 先进个人 表扬 | 奖状 发奖 评优 受奖 | commend; awards; commendation; praise
# ---------------------------------------------------------------- 民生与城市
民生 民生保障 民生实事 保障和改善民生 | 老百姓的日子 过日子 生活 日子 民众生活 | livelihood; people's livelihood; people's wellbeing; welfare
困难群众 低保 特困 低保户 困难群众生活 | 穷人 吃低保 困难户 揭不开锅 五保户 弱势 低收入户 | people in need; needy; low-income; poor people; disadvantaged; minimum living allowance
养老 养老机构 养老服务 养老院 | 敬老院 老人院 安养院 福利院 老人院 | elderly care; nursing homes; nursing home; aged care
孕产妇 孕妇 | 大肚子 怀孕的 怀娃的 生孩子 孕妈 | pregnant women; pregnant
残疾人 | 残障 残疾 身心障碍 | disabled; disabilities; people with disabilities
留守儿童 孤儿 未成年人保护 | 没爸妈的娃 没人管的孩子 | left-behind children; orphans
妇女 | 女人 女的 婆娘 女性 | women; woman; female
城市管理 文明城市 文明城市创建 市容 | 城管 摆摊 占道 市容市貌 创卫 创文 | city management; civilized city; urban management
物业 物业服务企业 物业小区 | 物管 管家 小区管理 保安 | property management
基层治理 网格化管理 社会治理 | 管社区 网格 | grassroots governance; grid management; social governance
公共卫生 公共卫生体系 疾控 疾控中心 疾病预防控制 | 防疫站 卫生局 疾管局 疾控局 | cdc; public health; disease control; center for disease control
卫健委 卫生健康委 卫生健康部门 | 卫生局 卫健局 卫计委 管卫生的 卫生部门 | health commission; health department; health authorities
社区卫生服务中心 基层医疗机构 乡镇卫生院 | 社区医院 村卫生室 村医 诊所 小医院 赤脚医生 | community health center; clinics; primary care; village clinics
慢性病 长处方 | 老病号 高血压 糖尿病 老毛病 长期吃药 | chronic disease; chronic diseases; long-term prescriptions
献血 血液 | 捐血 抽血 | blood donation; blood
治愈出院 治愈 出院 治愈率 | 治好了 好了 病好了 康复 痊愈 | recovered; discharged; cured; recovery
死亡 病亡 死亡病例 | 死了 死人 没了 走了 过世 去世 | deaths; died; death; fatalities
症状 临床表现 | 不舒服 咳嗽 表现 咳 | symptoms; symptom; cough
潜伏期 |  | incubation period; incubation
气溶胶 飞沫 接触传播 | 喷嚏 口水 打喷嚏 | aerosol; droplets
空调 通风系统 中央空调 | 冷气 暖风 | air conditioning; ventilation system
电影院 网吧 娱乐场所 棋牌室 | 戏院 看电影 打麻将 打牌 唱歌 k歌 麻将馆 网咖 | cinemas; internet cafes; entertainment venues; chess rooms
外卖 网络订餐 无接触配送 | 点外卖 叫外卖 送餐 外送 | takeaway; food delivery; contactless delivery
电子商务 电商 直播带货 网购 | 网上买 网上卖 淘宝 上网买 网拍 | e-commerce; online shopping; livestream sales
文化旅游 文旅 旅行社 旅游企业 | 旅游 跟团 跟团游 出去耍 导游 | culture and tourism; travel agencies; tourism industry
体育 赛事 全民健身 | 比赛 运动 锻炼 球赛 | sports; fitness; sporting events
图书馆 博物馆 文化馆 | 看书 看展 | library; museum; museums; libraries
# ---------------------------------------------------------------- 常见的政务说法
统筹 统筹推进 统筹兼顾 两手抓 | 一起抓 两头都管 兼顾 两不误 | coordinate; balance; coordinated
推进 加快推进 推动 稳步推进 | 搞快点 加快 赶进度 弄快点 | advance; promote; push forward; accelerate
加强 强化 提升 提高 增强 | 加大 搞好点 弄好 变强 | strengthen; enhance; improve; increase; reinforce
完善 健全 优化 建立健全 | 改进 弄齐全 搞完整 改善 | improve; optimize; perfect; refine
整合 汇聚 集中力量 调集 | 凑到一起 拢起来 合起来 抽调 | integrate; pool; gather resources
保障 确保 保证 保障供应 | 保住 包 保 有保证 一定要 | ensure; guarantee; safeguard; ensured
目标 目标任务 任务 | 指标 kpi 目的 | goals; targets; objectives; tasks; target
原则 坚持 | 依据 守则 | principle; principles; adhere
重点工作 重点任务 工作重点 突出重点 | 最要紧的 重头戏 最重要的 关键 | priorities; key tasks; focus; key points; emphasis
改革 深化改革 体制改革 | 变革 改变 革新 | reform; reforms
规划 十四五规划 十四五 | 五年计划 蓝图 未来规划 | five-year plan; planning; 14th five-year plan
统计 数据 普查 | 数字 统计数字 人口普查 点数 | statistics; data; census
调研 实地调研 走访 考察 视察 | 下去看 去看了看 看看 到现场看 走一走 参观 | inspection tour; research trip; field visit; investigated; inspected; visited
签约 合作 战略合作 协议 | 签合同 签字 合伙 签协议 | signing; cooperation; agreement; contract signing
会见 会谈 接待 | 见面 碰面 谈话 | meet with; talks; received
开工仪式 启动仪式 奠基 揭牌 | 剪彩 开幕 挂牌 动土 | ceremony; groundbreaking; launch ceremony; inauguration
联系群众 走基层 服务群众 为民办实事 我为群众办实事 | 帮老百姓 办好事 给老百姓办事 | serve the people; serving the people; practical things for the people
考核 考评 绩效 排名 | 打分 评比 业绩 | evaluation; assessment; performance; ranking
监督 监管 市场监管 执法 | 管 盯 查处 监察 取缔 | supervision; regulation; oversight; enforcement; market regulation
依法严惩 处罚 行政处罚 罚款 拘留 | 抓起来 关起来 罚钱 坐牢 判刑 蹲号子 | punish; penalty; fine; fines; detention; penalties
近期 当前 目前 现阶段 | 现在 眼下 这阵子 最近 这段时间 眼前 如今 | currently; at present; now; recent; current; recently
下一步 下步工作 下阶段 下一阶段 | 接下来 以后 后面 之后 往后 | next step; next stage; going forward; next
全省 全市 全州 全县 全区 | 整个省 整个市 全省上下 到处 各地 | whole province; province-wide; city-wide; whole city; entire province
各地 各级各部门 各部门 各级党委政府 各单位 | 各个地方 每个部门 各处 下面 大家单位 | localities; all levels; all departments; departments at all levels; local governments
# ---------------------------------------------------------------- 公文里常用的动词、形容词
有效 最有效 见效 管用 行之有效 | 管用 顶用 好使 灵验 奏效 起作用 中用 顶事 得力 抵用 | effective; works; useful
手段 方法 途径 方式 | 招数 招儿 一招 法子 法儿 门道 高招 点子 路数 | means; method; way
渠道 途径 平台 通道 | 门路 路子 道儿 口子 正经渠道 正规渠道 正路 | channel; channels; avenue
感染 交叉感染 传染 | 染上 沾上 惹上 得上 传上 染病 被传 过上病 带上病 着上 | infected; infection; infect; catch
克服 杜绝 力戒 摒弃 防止 决不可 不可 | 要不得 丢掉 改掉 戒掉 去掉 甩掉 使不得 不许有 别有 | overcome; get rid of; guard against
防止 避免 严防 防范 杜绝 | 防着 免得 别让 不叫 省得 挡住 防住 提防 | prevent; avoid; guard against
心态 思想 心理 情绪 意识 | 想法 念头 心思 心眼 脑筋 心气 | mentality; mindset; attitude; mood
斗志 精神 干劲 士气 | 劲头 精气神 心劲 干劲儿 拼劲 劲儿? 心气 鼓足劲 | morale; spirit; drive; energy
应对 处置 处理 应急处置 | 应付? 对付 招架 收场 料理 摆平 搞掂 | deal with; cope; handle; respond to
突发 苗头 异常 一旦发生疫情 | 风吹草动 动静 有情况 不对劲 不对头 出岔子 出毛病 出状况 | sign of trouble; something wrong; incident
线索 可疑 异常 举报线索 | 不对劲 不正常 有鬼 猫腻 蹊跷 疑点 | clue; clues; suspicious
核实 查验 核查 审核 查实 | 对一对 验一验 查对 核对 弄清楚 真假 | verify; check; validate
跟踪 跟踪回访 跟踪落实 追踪 | 盯到底 跟着查 回头看 追着问 跟进 盯住 | follow up; track
规范 严格规范 操作规范 | 按规矩 照章 守规矩 有章法 正规 | standardize; regulate; standard
优质 优势 最强 | 最好 顶尖 拔尖 好的 长处 强项 拿手 | best; quality; strength; advantage
鼓励 支持 引导 倡导 提倡 | 叫好 撑腰 带着 劝 劝导 打气 号召 | encourage; support; guide; advocate
条件 有条件 具备 | 有钱的 有实力 有能力的 家底 有本事的 | able; qualified; well-off
支援 援助 捐赠 援助支持 支持 | 出力 搭把手 帮一把 搭手 伸手 出份力 出人出力 帮衬 | help; support; aid; lend a hand
恢复 复工 开工 开学 上班 重启 | 重新开 开门 正常了 恢复正常 重开 照常 | resume; restore; reopen; back to normal
统筹安排 统筹 合理安排 | 安排开 调配开 盘算 一盘棋 | plan as a whole; coordinate
消除 化解 排除 | 除掉 去根 清掉 解决掉 抹掉 | eliminate; remove; resolve
覆盖 全覆盖 应检尽检 不留死角 | 全部都 一个不剩 都要 通通 全都 统统 | cover; full coverage; everyone
畅通 顺畅 上下贯通 | 通畅 不堵 不卡 顺溜 | smooth; unobstructed
满足 最大限度满足 保障 | 够用 管够 供得上 照顾到 | meet; satisfy; needs met
提高 提升 增强 加强 | 练好 练强 长本事 变强 拉高 | raise; improve; strengthen
能力 水平 本领 | 本事 能耐 功夫 两下子 身手 | ability; skill; capacity
担当 责任 负总责 承担 第一责任人 | 扛 顶着 兜着 挑担子 担子 担待 顶雷 | shoulder; bear; answer for
主要负责同志 第一责任人 负总责 | 头一个 打头的 领头的 头号 | first in charge; primarily responsible
下沉 下沉一线 深入 基层 实地 | 往下跑 跑下面 下去跑 钻到下面 到村到户 走下去 沉到 | go down; go deep; on the ground
清醒 警惕 如履薄冰 绷紧 高度清醒 | 上紧弦 提着心 绷着 绷紧弦 睁大眼 长点心 | alert; vigilance; watchful
敷衍 消极应付 形式主义 | 糊弄 应付了事 走形式 装装样子 磨洋工 混日子 | perfunctory; go through the motions
不漏一户 不漏一人 不落一户 户不漏人 全覆盖 | 漏网 漏网之鱼 漏下 落下 蒙混过关 混过关 溜掉 钻空子 | slip through; missed; overlooked
钻空子 漏洞 隐患 | 空子 缝隙 窟窿眼 疏漏 | loophole; gap
最坏的打算 底线思维 | 最糟 最差 最坏 往坏处想 坏打算 | the worst
良好 养成 习惯 卫生习惯 | 好习惯 讲究 毛病改 过日子 | habit; habits
健康生活方式 生活方式 | 平常日子 日常生活 过日子 作息 | lifestyle; way of life
前往 到访 去过 旅行史 | 跑去 往那边去 上那儿 去那些 | go to; visit; travel to
扎堆 聚集 少聚会 不扎堆 不聚集 人员聚集 | 凑堆 凑一块 凑一块儿 扎堆儿 堆一起 挤一块 一窝蜂 围一圈 | crowd together; huddle; bunch up
超市 商场 公共场所 人员密集场所 | 商店 进店 店里 门店 门市 铺面 商铺 进商场 | shop; shops; store; stores
进口冷链 冷链 冷链食品 冷链物流 非冷链物品 | 冷冻 冻的 冰冻 冰鲜 急冻 雪柜货 冻起来的 | frozen; chilled
医院感染 院感 院内感染 交叉感染 | 在病房传 诊室里传 | spread within hospitals
迅速响应 快速反应 及时处置 反应机制 果断处置 | 反应 手快 反应快慢 多快 来得快 立马动 动作麻利 | react; response time; how quickly
理论 学习 学习贯彻 深刻领会 | 吃透 学懂 弄明白 搞懂 | study; understand; grasp
问责 追责问责 严肃处理 | 收拾? 治罪 打板子 挨板子 挨处分 干得不好 没干好 失职 | punished; held to account
核实登记 登记 测温 扫码登记 | 过手续 办手续 留底 写下来 进城手续 | formalities; procedures
新进入 外来人员 返乡 入境 | 外头人 外边人 外地来 打外头来 新到 才来 | incoming; newcomers
野生动物 动物 畜禽 | 猫狗 猫猫狗狗 宠物 家里养的 小动物 阿猫阿狗 | pets; cats; dogs; pet
安慰 心理疏导 人文关怀 | 宽心 解闷 劝慰 掏心窝 陪着说话 | comfort; reassure
休息 基本休息 休整 轮休 | 歇口气 歇一歇 喘口气 歇脚 缓口气 睡觉 歇着 | rest; break
回应 主动回应 答复 回复 | 回话 给说法 给交代 搭理 理会 | respond; reply; answer
查摆 检视 再检视 检点 对照检查 | 自查 反省 检讨 照镜子 找毛病 没做好 | self-check; self-examination; review
平战结合 平时 战时 | 平日里 打仗时 平时战时 平日和打仗 | peacetime and wartime
协同 无缝衔接 整合 联动 | 一块儿 一块儿上 搭着干 配合着 联手 | jointly; together; work together
吃拿卡要 索贿 受贿 贿赂 | 要好处 收黑钱 伸手要钱 收红包办事 塞红包 吃回扣 | bribe; bribes; bribery; demand bribes
停课 停学 不停课 复课 | 不上课 不用上学 还上学 | classes suspended; suspend classes; school closure
船 渔船 船只 | 打鱼船 艇 | boat; boats; vessel; vessels; ship; ships
捕鱼 伏季休渔 出海 开捕 休渔期 | 打鱼 下海捕鱼 出海打鱼 | fishing; fishing ban; fishing season
# ---------------------------------------------------------------- 常见的说法，逐句
楼栋长 网格长 单元长 网格员 村民小组长 | 带头人 管楼的 楼里管事的 小区管事的 包片的 小区里带头的 管单元的 街坊头 互助组长 | local leaders; community leaders; people in charge of the building; neighborhood leaders
厌战情绪 | 嫌烦 厌烦 烦了 腻了 疲了 受够了 厌倦 疲倦 不耐烦 烦躁 磨皮擦痒 抗疫疲劳 防疫疲劳 倦怠 疲劳 | fatigue; tired of; fed up; weary
侥幸心理 心存侥幸 侥幸 | 碰运气 撞运气 撞大运 赌运气 赌一把 博一把 混过去 万一没事 躲得过 不会轮到我 搏一搏 | luck; trust to luck; take chances; chance it; wishful thinking
麻痹大意 麻痹思想 麻痹松懈 掉以轻心 | 不上心 无所谓 没事儿 大大咧咧 马马虎虎 稀里马哈 粗枝大叶 大头虾 心大 | careless; carelessness; negligent
松劲心态 松懈 懈怠 毫不松懈 毫不放松 | 泄气 松口气 松一松 歇口气 放松 放水 打瞌睡 躺平 摸鱼 松弛 | slacken; let up; relax
交叉感染 院感 院感防控 医院感染 | 互相染上 互相传染 互相传 互相感染 你传我我传你 看病染上 看病被传 院内传染 病人传病人 传给医生 看病时染上 | infect each other; infecting each other; catch it in hospital
囤积居奇 哄抬物价 | 坐地涨价 加价 漫天要价 乱要价 卖天价 敲竹杠 抢购囤货 捂着不卖 屯着卖高价 炒价 抢高物价 宰客 乱喊价 | overcharge; overcharging; gouging
严厉打击 违法行为 | 收拾 严办 严打 惩治 整顿 治一治 | 
举报 举报电话 群众举报电话 举报线索 | 告发 揭发 告密 打小报告 投诉渠道 告发途径 检举揭发 举报渠道 | report someone; denounce; inform on; report violations
及早部署 统筹安排 部署安排 | 提前安排 早点安排 早做打算 先安排好 打前站 排好 | plan ahead
开工 上班 开学 | 开头的事 开门的事 开市 开门营业 复市 三开 收假 返岗上班 | 
节后 春节假期后 | 过完年 年后 年过了 出了年 过年之后 年完了 收假后 | after the new year; after the holiday; after the festival; after spring festival
不出省 非必要不出省 | 出去旅游 去外省 到外省 跑外省 离开本省 出远门 去别省 离开省 去其他省 去别的省 | travel to other provinces; other provinces; another province; leave the province; go to other provinces; out of province
备而不用 应急预案 物资储备 | 应付突发 应对突发 突发状况 突发事件 出状况 有状况 应变 防着突发 以防万一 备好 弄妥当 备齐 | emergencies; unexpected events; unforeseen
下沉一线 实地督导 深入各县区实地督导 | 到下面去 到下头去 下到县里 到县里去 下去看 下去查 去下面 下乡检查 到基层去 落区 | go down; inspect the counties; visit counties
查设卡站点- 查机制运行- 查设施设备- |  | check what; what to check; inspect what
人文关怀 心理疏导 | 心里不舒服 心头不好受 心里难受 心里堵 心里憋 心情不好 想不开 闹心 心里烦 心里疙瘩 唔开心 郁闷 压力大 疏通 心里话 开导开导 | feel bad; distress; distressed; anxious; anxiety; stress
最吃劲 最关键时期 关键期 关键时期 | 阶段 节骨眼 要紧关头 紧要关头 当口 关口上 | stage; phase; critical moment; critical period; crucial
防外溢 外溢 防扩散 | 传到外面 传到外面去 传到外头去 传到别处 传到外省 跑到外地 带到外地 漏出去 往外传 流出去 溢出 | spread outside; spilling over; spread beyond
省界通道 市界 卡口 | 出省的路 出市的路 交界处 省边界 边界路口 路口 出城口 | 
不落一户 不漏一人 不漏户 户不漏人 | 查到位 查仔细 查彻底 查清楚 一个不落 没有遗漏 不能漏 漏掉 全部查到 彻底查 没漏 | leave no one out; no one missed; nobody missed; thorough
风险地区 中高风险地区 | 外地高风险 高风险地方 有风险的地方 危险地方 有疫情的城市 | risky places
医疗废弃物和垃圾 医疗废弃物 垃圾 | 医疗垃圾 医院垃圾 废口罩 针头 | medical trash
万无一失 不留死角 | 不出错 不出岔子 不出纰漏 一点不错 没死角 稳妥 | foolproof; no mistakes; fail-safe
付诸东流 前功尽弃 | 白干 白费劲 白忙 白搞 打水漂 白做 泡汤 | go to waste; wasted; in vain
众志成城 坚定信心 团结带领 合力 强大合力 | 齐心 一条心 抱团 拧成一股绳 心齐 一起扛 齐心协力 万众一心 | unite; united; solidarity; together
冲在前 做在先 勇于担当 敢于作为 冲锋在前 | 冲到前面 打头阵 带头冲 顶上去 走前面 敢做事 不怕事 | take the lead; step up
坚守岗位 | 不离岗 守岗位 不擅离职守 不开小差 待在岗位 | stay at their posts; remain at post
脱岗 脱岗漏岗 带班 带班制度 | 溜号 溜班 翘班 不在岗 擅离职守 人不在 | absent from duty; leave their posts
特别通行证 通行证 制发特别通行证 | 开路条 放行单 通行卡 办通行证 | 
统一发放 统一配备 配备 发放 | 发东西 发给 配给 发下去 分发 派发 配齐 | distribute; distributed; hand out; provide; issued with
后顾之忧 后勤服务保障 | 操心的事 家里的事 不用操心 后方 牵挂 担心家里 放心不下 | worries; concerns; back home
重点人员 重点人群 | 要盯的人 盯住的人 重点对象 盯紧的人 高危者 | 
亮码 扫码 扫码登记 测量体温 佩戴口罩 | 进场要求 进商场 入场 | to enter; entry requirements; entering
刚性措施 刚性 | 硬性规定 硬杠杠 死规定 必须做的 硬要求 | hard rules; rigid measures; mandatory
报备制度 返乡报备 提前申报 | 回来要不要报 回村要不要说 先打电话 申报 备案 | 
点对点 闭环管理 无缝衔接 | 一环扣一环 不脱节 接得上 环环相扣 | seamless; seamlessly
检验检疫 中转检测 定点收治 人员转运 | 下飞机 落地 入境后 落地检 | after landing; on arrival
冷链食品 进口冷链食品 进口冷链 | 冻肉冻鱼 进口海鲜 进口肉 冷冻肉 车厘子 进口水果 生鲜 | 
加大频次 检测频次 核酸检测频次 加密频次 | 勤快点 勤测 测得勤 多测 加码 | test more often; more often; more frequent
四类场所 公共场所 景区景点 学院校区 宗教活动场所 医疗机构 |  | which places; what places
大数据等技术 大数据 | 高科技手段 科技手段 电脑 手机定位 | what technology
流调队伍 流调力量 | 查轨迹的人 疫调人员 流调员 查行程的人 | tracers; contact tracers
隔离场所 集中隔离 | 关人的地方 隔离的宾馆 隔离房 | 
应隔快隔 应隔尽隔 | 该关就关 马上隔离 快点隔离 要隔就隔 一个不漏隔离 | isolate all
应检快检 应检尽检 | 该测就测 快点测 全都测 都测 | test all; test everyone
公卫 三公 公安 工信 | 三个公 | three publics; three gongs
两站一场一码头 | 火车站汽车站机场码头 车站机场码头 车船码头 两站 | stations airport and wharf; transport hubs
扁平化 扁平化指挥 | 少绕弯 少环节 直接指挥 不层层转 减少层级 层级 中间环节 绕弯 | flat command; flattened; fewer layers
督查检查 线上线下督查 督查 | 网上网下 线上线下 明查暗访 暗访 查岗 | 
哨点 发热门诊 药店 | 前哨 探头 岗哨 第一个发现 最早发现 报警点 | outpost; sentinels; sentry
警惕 如履薄冰 警觉 警醒 | 小心 小心点 仔细 提高警觉 当心 留神 谨慎 打醒精神 | cautious; caution; careful; vigilance
头等大事 最重要的工作 国之大者 | 头一件事 第一件大事 最大的事 天大的事 大事 最要紧的事 排第一 摆第一位 首位 头一位 第一位 | top priority; most important; number one priority
传播速度快 隐蔽性 穿透力强 | 传得快 难发现 躲得深 特点 狡猾 凶 传染性强 传得凶 | features; characteristics; how fast; spreads fast
国家诊疗方案 诊疗方案 | 治疗标准 | 
科学施治 救治 医疗力量 | 派好医生 好医生 最好的医生 找专家治 | best doctors
自身防护 交叉感染 医务人员 | 医生被传染 医生染病 医生中招 护士被传染 医护感染 保护好医生 医生别染上 | infected doctors; protect doctors; doctors getting infected
聚会 外出 不外出 | 出门乱跑 到处乱跑 串门子 走人户 凑一桌 拜年 摆龙门阵 出街 | 
关停 大型活动 | 取消活动 活动停了 停办 不办活动 喊停 停掉 取消 关掉 | cancel; cancelled; canceled; closed down; called off
重新排查 地毯式 | 再查一遍 重新查 翻个底朝天 细细查 拉网 | thorough check; check again
县不漏乡 乡不漏村 村不漏户 户不漏人 | 一级一级查 四级排查 查到每家 | 
环鲁 环京 治安检查站 | 进山东 进北京 进京 去北京的路 北京周边 | around beijing; around shandong
体温筛检 旅行史 接触史 | 新来的人 刚来的人 进城的人 外头来的 | newcomers; new arrivals; arrivals; people entering the city
科普宣传 宣传方式 手机短信 户外屏幕 移动宣传车 农村广播站 | 喇叭喊 宣传手段 | channels; ways of publicity; how to publicize
援助支持 社会力量 企业 | 老板捐 企业捐 公司帮忙 出力 有钱出钱 | 
一个口径 一个声音 | 说法要统一 不要乱讲 统一讲 口径一致 步调一致 | 
政治规矩 政治纪律 | 政治上的规矩 党的规矩 | 
识别干部 考察干部 使用干部 | 选人用人 考验干部 看干部表现 | 
党政主要负责同志 第一责任人 | 头号责任人 责任最大 | 
领导小组组长 组长 | 小组头 组里的头 | 
负总责 县市区委书记 县市区长 | 总负责 | 
一天一调度 一天一督导 一天一报告 | 每日调度 天天督 | every day; each day; once a day
小学生 中小学 学校 | 娃儿读书 学堂 读书的地方 | 
关键环节 每个环节 责任到人 | 每一步 步步 | every link; each step
从严从紧 最严格 严管严控 | 从重 加严 严起来 抓严 严一些 更严 | tough; tougher; strictest
查漏补缺 补齐短板 补短板 强弱项 | 补漏洞 补缺口 把缺的补上 找差距 补课 填坑 捡漏 | make up for; fix weaknesses; fill the gaps
属事责任 属地责任 主体责任 个人责任 | 四个责任 各方责任 | kinds of responsibility; which responsibilities
远端管控 终端防控 | 外头管住 源头管 远处管 从源头 | 
新输入 新扩散 新蔓延 | 新传进来 又传进来 新的传播 | 
斩断 切断 切断传播链 阻断 | 掐断 剪断 断掉 断了 砍断 掐掉 | cut; sever; break the chain
个人防护措施 戴口罩 勤洗手 少聚会 | 自己注意 平时注意 自己要注意 自我保护 个人该做 | what individuals should do; what should people do; protect themselves; personal measures
公开透明 权威信息 官方公众平台 | 官方渠道 官网 公众号 正规消息 | official channels; official platforms; where to get information
增强信心 信心 | 底气 放心 有把握 信任 信得过 | confidence; trust
群众的理解和支持 理解和支持 | 不闹 谅解 多担待 多包涵 | 
一老一小 | 老的和小的 老小 老幼 老少 爷爷奶奶和娃娃 长幼 | the old and the young; elderly and children
菜篮子 米袋子 | 粮食和菜 米和菜 吃饭买菜 米面菜 吃穿 口粮 | food and vegetables
人流高峰 春节人流高峰期 | 人最多的时候 高峰 人挤人的时候 | peak; rush
群体免疫屏障 免疫屏障 | 免疫墙 全体免疫 抵抗墙 | 
日报告 日报告制度 | 天天上报 每天汇报 一日一报 每天报一次 | 
数据详实 管控到位 | 数字准 数据准 不掺水 | accurate data
市卫生健康委 卫生健康委 | 卫生局 管卫生的单位 卫健部门 | health bureau; health commission office
看望慰问 调研 来到 | 走访 | where did he go; went to; go; visited
视频调度会议 电视电话会议 | 视频开 远程开 隔空开会 在屏幕上开 网会 开视像 | 
分兵把守 分管领导 | 分头管 各管一摊 各守一块 分工把关 | 
战斗堡垒作用 先锋模范作用 | 党支部 | role of party members; party organizations
净土 守护净土 | 干净的地方 没病毒的地方 净地 | pure land; clean land
# ---------------------------------------------------------------- 别的报道
烟花爆竹 燃放 禁放 燃放烟花爆竹 禁止燃放 | 放炮 放鞭炮 鞭炮 炮仗 放花 烟火 放烟花 火炮 爆竹 放炮仗 烧炮仗 放礼花 窜天猴 | fireworks; firecrackers; set off fireworks; firework
禁止 严禁 不得 一律不准 不许 一律禁止 | 不让 不准 不可以 不能 不给 唔准 | ban; banned; prohibit; prohibited; forbidden; not allowed
严禁 禁止 一律禁止 允许 不得 |  | allowed; permitted; allow
奖励 给予奖励 | 有钱拿 赏钱 赏金 发奖 | reward; rewarded
罚款 处罚 从重处罚 立案 | 会不会罚 被罚 | fined
清淤 疏浚 灌区渠道清淤 渠道 | 清渠 挖泥 清沟 掏沟 挖沟 通沟 水渠 渠 清泥 | dredge; dredging; desilting; clear canals; canals; canal
高标准农田 耕地 | 好田 新田 修田 | 
播种面积 种植面积 |  | planted area; sown area; acreage
储煤 存煤 煤炭 | 囤煤 煤 备煤 炉煤 | coal; coal reserves; coal stock; stored coal
供热 采暖 供热企业 点火 室温 | 供暖 来暖气 送暖 暖气 烧炉子 家里温度 来气 供暖气 | heating; heat; room temperature; heat supply
退费 按日退费 | 退钱 赔钱 退暖气费 退款 | refund; refunds; money back
优惠 电价 补贴 | 电费 便宜 打折 降价 | discount; electricity price; subsidy; cheaper; electricity
承诺 兑现 兑现到户 | 答应 说好了 说话算数 许诺 打包票 给到 | promise; promised; pledge; pledged; deliver on
缺水 季节性缺水 饮水 放心水 | 没水喝 没水吃 水不够 吃水难 断水 喝不上水 干旱缺水 | lack water; lacked water; water shortage; short of water; drinking water; lack of water
村民小组 村组 | 村 寨子 寨 屯 队上 生产队 | villages; village; hamlets; villagers' groups
乡镇 镇 街道 | 镇上 乡上 公社 | town; towns; township; townships
历史街区 老街区 古建筑 文物建筑 文物 | 老街 古街 老房子 老建筑 古迹 古厝 老城 | historic quarter; historic quarters; historic district; historic districts; old streets; ancient buildings; heritage; historic buildings
电动车 电动自行车 进楼入户充电 充电 | 电瓶车 电驴 电摩 小电驴 充电瓶 电单车 上楼充电 屋里充电 家里充电 推上楼 | e-bike; e-bikes; ebike; ebikes; electric bikes; electric bicycles; electric bicycle; charge; charged; charging; charge indoors; charged indoors
副指挥长 指挥长 总指挥 | 副总指挥 指挥官 副指挥 总指挥官 防汛头头 指挥部的头 | deputy commander; commander; commander-in-chief; chief commander
通报 汛情 雨情汛情 前期汛情 | 水情 水势 | flood conditions; flood situation; flood report
渠务署 排水 内涝 积水 渠务 | 下水道 淹水 淹了 水浸 排水部门 泡水 | drainage department; drainage services; drainage; waterlogging; flooding; flooded
应急队伍 紧急应变队 应变队 突击队 | 抢险队 救援队 应急队 | emergency teams; emergency team; response teams; rescue teams
转移避险 撤到安置点 安置点 安置 | 避难 收容所 | evacuated; shelter; shelters; evacuate to; evacuation point
病险水库 空库度汛 汛限水位 水库 | 坏水库 老水库 放空 存水 水库放水 | dangerous reservoirs; empty reservoirs
滑坡 山洪 山洪沟口 滑坡体 | 山体垮 滑下来 垮山 | 
橙色预警 预警 黄色预警 红色预警 | 警报 预报 | warning; alert; orange alert
牲畜 草料 饲草 精饲料 饲料 | 牛羊 草不够 喂的 喂羊 喂牛 牲口 | livestock; fodder; feed; hay; cattle; sheep
牧民 牧道 牧业 | 放羊的 放牧的 牧人 放牛的 | herders; herdsmen; pastoral
积雪 暴雪 铲雪 铲雪车 | 大雪 扫雪 除雪 下雪 | snow depth; snowstorm; snowfall; snow plows; heavy snow
抢通 打通 恢复通行 双向通行 | 通车 开路 修通 | reopen the road; restore traffic; clear the road
失踪 伤亡 人员伤亡 没有发生人员伤亡 | 失联 找不到的人 | missing; casualties; injured; injuries
接访 信访 来访 公开接访日 | 上访 见领导 找领导 见市长 反映 接见 | petitioners; visitors; reception day
积案 化解率 办结 办结率 | 老案子 陈年旧事 老问题 办完 了结 | backlog; old cases; resolution rate; settle; settled
七个工作日 限期 时限 期限 |  | deadline; time limit; within how many days; how soon
拖欠 拖欠工资 农民工工资 欠薪 | 欠钱 不给钱 不发工资 工钱没给 讨薪 要工钱 欠工钱 | unpaid wages; wage arrears; owe wages
作业 家庭书面作业 | 功课 写作业 家庭作业 做功课 | homework
课后服务 收费 | 托管 晚托 课后班 延时班 安亲班 | after-school; after school care; fee; fees
午休 躺睡 课桌椅 | 睡午觉 午睡 中午睡 趴着睡 | nap; naps; noon nap; sleep at school
校车 监控 报警装置 | 接送车 娃娃车 学校的车 | school buses
食堂 陪餐 同菜同价 营养餐 | 吃饭 伙食 饭堂 饭菜 校长吃 | canteen; canteens; school meals; lunch; cafeteria
溺水 防溺水 水域 | 玩水 下河 游泳 淹死 下塘 洗野澡 落水 | drowning; swim; swimming
警示牌 救生圈 救生绳 | 牌子 | warning signs; lifebuoy
古茶树 茶农 茶产业 春茶 鲜叶 | 茶叶 老茶树 种茶的 卖茶 古树茶 | tea; tea farmers; tea trees; tea growers
溯源平台 一棵树一个码 | 查真假 追溯 查来路 防假 | traceability
产地仓 冷库 损耗率 | 仓库 冷藏库 冻库 | cold storage; warehouse; warehouses; loss rate
分红 合作社 | 分钱 入股 | dividends; cooperatives; cooperative
监测户 返贫 防返贫监测 | 又穷了 再穷 怕返贫 | 
登革热 蚊虫 灭蚊 伊蚊 积水容器 白纹伊蚊 | 蚊子 打蚊子 蚊媒 花蚊子 病媒 骨痛热症 | dengue; mosquito; mosquitoes; mosquito control
喷药 喷洒 消杀 空间喷洒 | 打药 喷药水 熏蚊子 喷雾 | spraying; spray; fogging
上坟烧纸 田埂 野外用火 火情 | 烧田坎 烧地 着火点 放火 玩火 | 
高火险期 火险 | 容易着火 干燥 | fire danger
复盘 整改 整改时限 问题清单 | 改没改 | rectify; rectified; fix by
工业增加值 地区生产总值 固定资产投资 | 产值 | 
用电量 社会消费品零售总额 | 花钱的情况 买卖 零售 | electricity consumption; retail sales
挂钩帮扶 一对一 包保 | 一帮一 领导包企业 结对 | one-on-one; one on one
会议瘦身 无会日 文山会海 | 少开会 不开会的日子 会太多 开会太多 会多 | fewer meetings; too many meetings; meeting-free
督察 反馈问题 整改工作 | 上头查出来的 被点名 | 
竣工 开工 完工 年底前 年内完成 |  | completed; finished; completion; by when
# ---------------------------------------------------------------- 开会的规矩
列席 应邀列席 | 旁听 来旁听 来听会 坐旁边听 只听不说 陪会 陪坐 | sat in; observers; sit in
交流发言 作交流发言 典型发言 表态发言 作表态发言 | 介绍经验 讲经验 表决心 表了态 上台说 上台讲 上台发言 | shared experience; pledged; gave accounts
受委托 委托 | 代替 顶替 替人 托人 代开 | on behalf of; entrusted; stood in for
审议通过 原则通过 通过 会议决定 会议同意 | 拍板 敲定 定下来 点头 点了头 批准 批了 | approved; adopted; passed; decided
会议纪要 纪要 议定事项 | 会议记录 记下来的事 定下的事 | minutes; meeting minutes
记录人 记录 | 记笔记 做笔记 做记录 记录员 笔记 | note-taker; note taker; took notes; took the minutes; minutes taken
到会指导 指导 | 指点 点拨 指教 把脉 出主意 | advise; advised; guidance
顾问 首席顾问 专家组成员 | 军师 参谋 智囊 | adviser; advisor; consultant
教授 | 大学老师 大学里的老师 学者 | professor; academic
终审 复审 初审 审核 签发 | 审稿 把关的人 终校 校对 | reviewed by; proofread
紧急会议 紧急调度会 连夜 当晚 | 连夜 赶夜 大半夜 夜里开 临时开会 急急忙忙 | emergency meeting; overnight; that night; same evening
主题 主要任务 任务 会议的主要任务 | 目的 为的是 | purpose; aim
# ---------------------------------------------------------------- 多少，增减
压减 精简 压缩 核减 减少 降低 下降 | 砍掉 砍 裁掉 裁 缩减 削减 变少 少了 降下来 降了 去掉 | cut; cuts; reduce; reduced; reduction; slim down; decrease; fell; drop
增加 新增 扩大 扩充 增设 增至 | 添 添了 又添 再添 加了 又加 多了 多出来 | add; added; increase; increased; additional; expand
增长 上升 提高 | 涨? 往上走 升了 变多 | grew; rose; rise; growth
不少于 不低于 不得少于 不得低于 以上 | 最少 至少 起码 少说 最低 | at least; no less than; minimum; lowest
不超过 不得超过 不高于 不得高于 上限 最高 | 最多 顶多 至多 封顶 最大 最贵 超不过 | at most; no more than; maximum; cap; upper limit; ceiling
达到 实现 突破 完成 | 够到 冲到 干到 搞到 | reach; reached; achieve; hit
完成 全部完成 办结 竣工 销号 | 做完 弄完 搞完 干完 办完 查完 整完 建完 弄好 收工 完事 | complete; completed; finish; finished
第一轮 首轮 首批 | 头一遍 头一轮 头一回 头一批 第一遍 | first round; first batch
同比 较去年 比去年 | 跟去年比 和去年比 跟上年比 | year on year; compared with last year
一季度 第一季度 | 头三个月 前三个月 开头三个月 头一季 | first quarter; q1
上半年 | 前半年 头半年 | first half
年底前 年内 年底 | 到年底 年前 年尾 过年前 | by the end of the year; by year-end
投资 完成投资 总投资 投入 | 砸钱 投钱 花钱 花的钱 | investment; invest; invested
经费 所需经费 列支 预备费 | 开销 花费 开支 出钱 掏钱 买单 掏腰包 这笔钱 | who pays; paid from; cost; costs; expenses; expense
价格 售价 收费 | 价钱 要价 标价 卖价 | price; prices; charge; charged
产值 营收 交易额 销售额 | 卖的钱 卖出去的 流水 营业额 | output value; turnover; sales
# ---------------------------------------------------------------- 动手做事
动工 开工 新开工 启动 开工建设 | 破土 开建 动土 上马 开干 动手建 开始建 | start building; break ground; start construction; begin work
签订 签约 签约率 合同 | 签合同 订合同 立字据 画押 签字 | sign; signed; contract; contracts
启用 投入使用 投入运行 具备启用条件 | 用上 能用上 用起来 投用 开始用 派上用场 | put into use; operational; ready for use; in use
新建 改扩建 扩建 改造 建设 | 盖 盖楼 盖房 翻新 翻修 整修 改建 重修 修建 | build; built; rebuild; renovate; renovation; renovated
拆除 拆迁 | 拆掉 拆了 扒掉 推平 扒了 | demolish; tear down; torn down; demolished
关闭 停产 停业 关停 取缔 | 关掉 关张 歇业 封门 不让开 停工 | shut down; close; closed; shut
停止 暂停 停办 缓办 停供 停止供水 | 停了 停掉 叫停 断掉 先不办 不办了 不让办 | suspend; suspended; halt; stopped; put off
取消 | 不搞了 撤掉 作废 没有了 | cancel; cancelled; canceled; scrapped
错峰 错时 | 岔开 错开 避开高峰 分开时间 分时段 | staggered; stagger; off-peak
预约 限量预约 预约祭扫 | 提前约 先约 约好 提前订 订位 | reservation; reservations; booking; book ahead; by appointment
实名登记 实名 | 报名字 报身份证 要身份证 用真名 登名字 | real-name; real name; show id
公示 张榜公示 公布 亮牌 | 贴出来 贴榜 上墙 张贴 贴公告 贴出去 | posted; notice board; put on display; made public
发放 兑现 拨入 足额发放 | 到账 打钱 到手 拿到 打到卡上 进卡 发到手 | paid out; paid into; payment; pay out
补偿 补助 赔付 理赔 赔偿 | 赔 赔钱 赔付款 | compensation; compensate; compensated; payout; claim; claims
收缴 没收 扣押 | 收走 收掉 扣下 交出来 上交 | confiscate; confiscated; seized; handed in
劝返 劝阻 劝离 劝导 | 劝回 劝回来 劝走 说服 劝说 讲道理 | persuade; persuaded; dissuade; talk out of
敲门行动 入户 逐户 逐一 | 拍门 逐家逐户 挨门挨户 一家家 一户户 | knock on doors; door to door
转移 转运 撤离 转运到位 疏散 | 挪走 挪开 送走 弄走 撤走 转走 搬出来 跑完 撤完 | moved out; relocated; taken away; transferred; evacuated
值守 双人双岗 24小时值守 专人值守 | 看守 把守 守起 两个人守 日夜守 轮流守 | guarded; manned; staffed
视频监控 监控 | 摄像头 探头 录像 镜头 电子眼 监视器 | cctv; camera; cameras; video surveillance
巡查 巡护 巡逻 夜间巡查 | 巡山 转一圈 看一圈 来回看 转悠 | patrol; patrols; patrolled
查处 发现一起查处一起 严肃查处 | 抓到 逮到 逮住 查办 逮着 | caught; dealt with
立案 追究刑事责任 依法追究 | 抓去坐牢 吃官司 判刑 坐牢 | prosecuted; criminal liability; jail
检讨 书面检讨 作检讨 | 写检查 做检查 认错 低头认错 | self-criticism; explain themselves
曝光 公开曝光 通报批评 | 亮丑 登报 上电视 出丑 丢人 | expose; exposed; named and shamed; name and shame
免职 先免职后调查 摘帽子 | 丢乌纱 丢乌纱帽 下台 摘乌纱 | removed from office; dismissed; sacked
直接问责 当面说清楚 说明原因 | 给个说法 讲清楚 解释 交代清楚 | explain; give an account
深埋 无害化处理 | 埋掉 埋了 挖坑埋 烧掉 | bury; buried
死畜 死亡牲畜 病死畜禽 | 死牛 死羊 死猪 死掉的牛羊 冻死的 死掉的牲口 死的牲口 | dead livestock; carcasses; dead animals
审批 批准 报批 备案 | 批条子 批下来 盖章 点头同意 | approval; approve; permission
复核 核实 电话核实 核查反馈 | 打电话问 问清楚 查实 | confirm; verified; confirmed by phone
专班 工作专班 | 专门的班子 专门的人 | special team; task team
专人 责任人 包保 包案 挂点 | 有人管 有人盯 领导包 | assigned; person responsible; assigned person
# ---------------------------------------------------------------- 防疫的日子
采样 采样员 采样管 | 捅鼻子的 捅喉咙的 捅嗓子的 取样 咽拭子 棉签 | swab; swabs; sampling; samplers; sample takers
检测结果 出具检测结果 | 出结果 报告单 出报告 结果出来 | results; test results
核酸阴性证明 核酸检测阴性证明 阴性证明 | 核酸报告 核酸单子 没阳的证明 核酸证明 | negative test; negative result; test certificate
作业人员 从业人员 员工 | 干活的人 做工的 打工的 上班的人 工人 伙计 | workers; employees; staff; workforce
司机 货车司机 驾驶员 | 开车的 跑车的 开货车的 跑运输的 师傅? | drivers; truck drivers; driver
聚餐 聚餐备案 婚宴 宴会 酒席 | 摆酒席 办酒席 吃席 喝喜酒 坐席 吃酒 请客吃饭 | banquet; banquets; dinner party; wedding; dinner parties
农贸市场 集贸市场 大集 农村大集 | 菜市场 菜场 街市 集市 菜摊 赶大集 赶集 | market; markets; wet market; farmers' market; fair
休市 | 收摊 打烊 收市 散市 散场 | closing; after closing; market closes
活禽交易 活禽 | 卖活鸡 活鸭 卖鸡 杀鸡 现杀 | live poultry; live chickens; chickens
消毒 消杀 | 打药水 药水 消毒药水 消毒粉 喷药水 | disinfected; sprayed
退烧药 | 感冒药 发烧药 退热药 退烧的药 | fever medicine; fever reducers; antipyretics; cold medicine
旅游团队 旅行团 | 跟团 组团 参团 报团 旅游团 | tour groups; tour group; group tours
隔离房间 隔离酒店 房间 | 隔离的屋子 客房 房子隔离 | rooms; quarantine rooms
方舱医院 方舱 | 临时医院 大棚医院 | makeshift hospital; field hospital; fangcang
血透病人 血透 | 洗肾 透析 肾病 洗肾的 | dialysis; dialysis patients
独居老人 高龄独居老人 独居长者 | 一个人住的老人 孤老 空巢老人 单身老人 | elderly living alone; living alone; seniors living alone
休假 周末休假 取消休假 双休 节假日 | 礼拜天 星期天 礼拜六 歇班 周末 礼拜 放大假 | weekend; weekends; days off; time off; leave; vacation
在岗在位 在岗 在岗值守 | 守在岗上 不能走 不离开 守班 | at their posts; on the job
红事缓办 丧事简办 宴会不办 红白喜事 婚丧嫁娶 | 结婚 办酒席 办丧事 娶媳妇 嫁女 红白事 喜事 成亲 讨老婆 | weddings and funerals; wedding; funeral
景点 景区 景区景点 最大承载量 | 旅游点 旅游的地方 耍的地方 风景区 逛的地方 好玩的地方 名胜 | tourist spots; scenic areas; scenic spots; attractions; tourist attractions
接待游客 游客 最大承载量 限流 | 放人进 游人 观光客 来耍的人 | visitors; tourists; let in; capacity
隔离点 集中隔离点 | 关人的点 隔离的地方 | quarantine sites
密接者 密接 次密接者 | 挨近病人的 挨着病人的 跟病人接触 接触过病人 | close contacts
旅居史 行程 |  | where they had been
# ---------------------------------------------------------------- 水火无情
洪峰 洪峰水位 水位 警戒水位 | 水涨 水头 大水涨 江水 | flood peak; water level; crest; flood crest
冲锋舟 | 小艇 救生艇 橡皮艇 快艇 艇 救人的船 | rubber boats; assault boats; rescue boats; boats
安置点 临时庇护中心 避难场所 | 避难所 收容点 躲的地方 临时住处 | shelter; shelters; evacuation center
卫星电话 | 没信号 打不通 断网 联系不上 | satellite phone; satellite phones
脱离定位 定位 失联 | 没信号 找不着 信号断了 联系不上 | lost contact; gps; signal; out of contact
风力 大风 抗风等级 | 刮大风 风大 风浪 起风 | wind; wind force; strong winds
渔民 船老大 | 打鱼的 打渔人 讨海人 渔夫 船家 | fishermen; fisherman; fishers
开捕 伏季休渔期结束 休渔期 | 开海 开渔 开始打鱼 下网 能打鱼 | fishing season; fishing resumes; start fishing
起因 成因 引发 |  | cause; caused by; caused
火种 打火机 火柴 | 洋火 火机 带火 烟头 点烟 | lighters; matches; lighter
纸钱 鞭炮纸钱 | 火纸 钱纸 香烛 冥币 炮仗 火炮儿 | joss paper; paper money
禁火期 禁火令 戒严期 高火险期 | 不让点火 不准点火 不能点火 不让动火 不准动火 | fire ban; ban period; no fires
公墓 公墓区 墓区 | 坟地 墓地 陵园 坟山 坟场 墓园 | cemetery; cemeteries; graveyard
坟头 祭祀 传统祭祀 | 祖坟 上坟的人 坟包 拜祖先 | graves; ancestor worship
火灾高发期 高火险 火险等级 | 爱着火 燃山火 好着火 易着火 | fire season; high fire risk
护林员 林长 | 看山的 看林子的 守山的 守林人 | forest rangers; rangers; forest guards
扑火 扑救 扑火队 半专业扑火队 专业队 | 打火 打火队 救火队 灭火队 救火的人 | firefighters; fire crews; firefighting team
直升机 | 飞机救火 灭火飞机 | helicopter; helicopters
暴雪 积雪 雪灾 | 大雪 下雪 | snow; snowstorm
交通中断 受困 断路 | 困住 堵在 出不来 走不脱 被困 | trapped; cut off; stranded
报警器 报警装置 燃气泄漏报警器 一氧化碳报警器 | 警报器 会叫的 警铃 | alarm; alarms; detector; detectors
一氧化碳 煤炉取暖 土炕 | 煤气中毒 煤烟中毒 闷死 煤烟 烧煤炉 煤炉子 烧炕 火炉 中煤毒 中毒 | carbon monoxide; gas poisoning; coal stoves; stove
灭火器 消防用水 微型消防站 | 灭火瓶 灭火罐 救火的水 消防栓 | fire extinguishers; fire extinguisher; hydrant
私拉乱接 用火用电 | 乱拉电线 乱接电 飞线 拉电线 | wiring; illegal wiring
内涝 积水 水浸 | 淹水 路淹了 水淹 淹路 | waterlogging; flooded roads; flooded
封闭交通 分流限行 | 不让过车 封路 车不能走 不让走车 | close the road; road closed; roads closed
餐饮场所 饭店 | 馆子 开馆子 饭馆 食堂 小饭店 餐馆 下馆子 | restaurants; restaurant; eateries
液化气 瓶装液化气 燃气 | 煤气罐 煤气瓶 罐子气 煤气 | gas cylinders; gas bottles; bottled gas
亡人事故 死亡 伤亡 | 死人 出人命 死了人 人命 | fatal accident; fatalities; deaths
生产安全事故 事故 | 出的事 出事 闯祸 工伤事故 | accidents; accident
疲劳驾驶 违法载人 | 犯困开车 开车打瞌睡 拉黑活 超载 | fatigued driving; overloaded
不发通知 不打招呼 四不两直 | 突击检查 突然来查 杀回马枪 微服私访 悄悄去查 | surprise inspection; unannounced; without notice
# ---------------------------------------------------------------- 老小、念书、看病
大班额 班额 | 班太大 一个班人多 人多的班 挤一个班 班上人多 | oversized class; oversized classes; large classes; class size
学位 新增学位 | 入学名额 座位 学额 | school places; places; enrolment places
培训机构 学科类培训机构 | 补习班 补课班 辅导班 补习社 补习 | tutoring; cram schools; tutoring centers; tutors
书面作业 家庭作业 作业 | 功课 回家作业 写作业 做功课 | homework
教师 山区教师 教职工 | 教书的 老师 先生? 教书匠 | teachers; teacher
生活补助 津补贴 教师工资 | 老师补贴 | allowance; stipend; teachers' pay
控辍保学 劝返 辍学 | 不念书 退学 不读书 失学 不上学 | dropouts; drop out; dropping out
近视防控 近视 | 眼睛坏 戴眼镜 眼镜 眼睛 | myopia; nearsighted; eyesight
户外活动 | 出去玩 到外面玩 晒太阳 操场 | outdoor activity; outdoors
营养午餐 午餐 桶餐 餐盒 | 午饭 中饭 盒饭 便当 中午吃 | lunch; school lunch; lunches
食堂负责人 陪餐 同桌就餐 | 饭堂的头头 饭堂 食堂头头 一起吃 | canteen manager; eat with students
游泳教学 游泳课 课时 | 学游泳 游泳班 | swimming lessons; lessons; swimming classes
危险水域 水域 防溺水 | 玩水 河边 水边 野泳 下河 洗澡 | dangerous waters; playing in water; riverside
重点巡查时段 巡查时段 | 盯得最紧 看得最紧 | patrol hours; key hours
老年助餐 助餐点 送餐上门 | 老人食堂 老年食堂 送饭 送饭上门 老人吃饭 白送饭 | meals for the elderly; senior canteen; meal delivery
医保 基本医保 医疗保障 | 看病报销 报销 新农合 合作医疗 | medical insurance; health insurance; reimbursement
集中带量采购 药品集中带量采购 | 药便宜 药降价 药价 便宜药 | drug prices; cheaper drugs; medicine prices
欺诈骗保 骗取 套取 打击欺诈骗保 | 骗医保 骗保险 假看病 吃医保 | insurance fraud; fraud
上门办理 上门 | 走不动 腿脚不好 行动不便 到家办 | home visits; at home
一站式结算 直接结算 异地就医 | 外地看病 外省看病 出院结账 | settlement; cross-province treatment
特殊病门诊 慢性病 门诊申办 | 老毛病 长期病 | chronic diseases
# ---------------------------------------------------------------- 种田、放羊、办厂、过日子
种粮农民 种粮补贴 一次性补贴 | 种田的 种地补贴 种粮的 种田补贴 粮补 种粮食 | grain farmers; grain subsidy; farming subsidy
休耕 稻作 | 不种稻 不种田 地荒着 停耕 歇田 | fallow; leave fields fallow
扩种 种植 播种 | 多种 再种 多栽 栽种 | plant more; planted; grow
中药材 药材 | 草药 种药 药草 | medicinal herbs; herbs
人参 | 棒槌 山参 | ginseng
食用菌 | 蘑菇 木耳 菌子 | mushrooms
农机 农机具 检修 | 拖拉机 机器 修机器 农具 | farm machinery; tractors
脐橙 采摘 柑橘 | 橙子 摘果子 摘橙子 果子 | oranges; orange; picking
盗挖 黑土 黑土地 | 偷土 偷黑土 偷挖 挖土 | black soil; stealing soil
灌溉 灌区 改善灌溉面积 | 浇地 浇水 浇田 浇上水 | irrigation; irrigate; irrigated
水费 水费收缴 | 水钱 收水钱 浇地的钱 | water fees; water charges; water bill
分区供水 停水 停止供水 供五停二 | 断水 没水 停水 制水 水停了 | water rationing; water cut; cut off water
行业 业者 | 行当 生意 营生 | trades; businesses; sectors; trade
蓄水率 蓄水 | 存水 | reservoir level; storage
报修 报修电话 响应 到场 | 坏了 来人修 修暖气 有人理 有人管 有人来 上门修 | repair; repairs; broken; respond
室温 供热 供暖 按日退费 | 屋里冷 家里冷 屋里不热 家里不热 暖气不热 不暖和 | cold homes; heating; too cold
用煤 储煤 存煤 用量 | 囤够 够烧 | coal stock
监测对象 监测户 返贫 规模性返贫 | 变穷 又变穷 穷回去 返穷 重新变穷 | fall back into poverty; return to poverty; falling back
易地搬迁安置区 搬迁安置 安置区 | 搬迁小区 搬来的人 搬过来的 搬迁户 | resettlement; resettlement area; relocated households
合作社 农户 | 社里 庄户 社员 | cooperatives; cooperative; farm households
引进 招商引资 | 拉来 引来 拉老板 拉项目 | bring in; attract
亿元以上项目 重大项目 | 上亿的项目 大项目 上亿 | projects over 100 million; big projects
予以退出 退出 收回 | 清退 赶走 收走 撤走 | withdraw; withdrawn; pulled
产业链 链长 主导产业 | 龙头产业 | industrial chain; chain leader
内设机构 机构 部门 | 科室 衙门 单位 处室 | departments; internal departments; offices
开发区 园区 高新区 | 工业园 工业区 科技园 | development zone; development zones; industrial park
消费券 电子消费券 | 发券 抵用券 优惠券 券 | vouchers; coupons; voucher; consumption vouchers
规模以上工业增加值 地区生产总值 | 经济总量 gdp | gdp; output
依法统计 统计数据 掺水 虚报 | 造假 数字造假 做假账 作假 弄假 | faking data; falsify; false figures
老旧小区改造 老旧小区 | 老小区 旧小区 老小区翻新 老楼 | old neighborhoods; old housing estates; old residential
居民说了算 自愿 | 做主 自己定 自己说了算 由住户定 | decide; have the say; up to residents
最多访一次 首问负责制 | 跑一趟 跑一次 少跑腿 | one visit; single visit
接访日 公开接访日 接访 | 诉苦 当面说 见领导 找领导 见官 | reception day; meet officials; meet leaders
拖欠农民工工资 征地拆迁 物业管理 | 告状最多 闹得最多 | most complaints
不满意的退回重办 群众打分 | 不满意 不称心 返工 | not satisfied; dissatisfied
一票否决 挂牌督办 | 盯死 | 
整改反弹 整改后反弹回潮 虚假整改 | 改了又犯 又犯 做假样子 改完又 | backslide; fake rectification
技改贴息 奖补 奖励 | 好处 甜头 给钱 奖钱 | reward; bonus; incentive
古树茶 假冒 以次充好 | 假货 冒牌 假茶 | fake; counterfeit
孳生源 积水容器 积水 孑孓 | 生蚊 长蚊子 蚊子窝 水缸 积的水 倒积水 | breeding sites; standing water; mosquito breeding
暴雨警告 黑色暴雨警告 黑色暴雨 | 黑雨 大暴雨 特大暴雨 落大雨 | black rainstorm; rainstorm warning
停课决定 停课 | 不用上课 不上学 放学 | class suspension; school closure; classes suspended
切勿外出 留在家中 | 出街 上街 出门 出去 | go out; stay home
# ---------------------------------------------------------------- 平常话里的动词
发动 组织 动员 | 叫上 喊上 拉上 招呼 | mobilized; organized
提供 给予 | 给 送给 | provided; gave; provide
处理 处置 整治 | 收拾 弄 整 对付 | handled; dealt with; handle
储备 备足 储存 | 存着 备着 囤着 预备 | stockpiled; stored
张贴 提示牌 警示牌 | 贴个牌子 挂牌子 贴条子 牌子 | signs; sign; put up signs
广播 大喇叭 播报 | 喇叭 喊喇叭 大喇叭喊 | loudspeakers; broadcast
上门测温 测温 | 量体温 上门量 | temperature; temperatures
村民理事会 红白理事会 | 村里管事的 村里老人 | village council
扎堆打牌 打牌 聚众打牌 | 打麻将 凑一块打牌 搓麻将 凑一块儿 凑桌 | playing cards; mahjong
逐户通知 通知到位 宣传解释 | 告诉到 挨家告诉 | notify households
骑马 骑摩托 牧区 牧民 | 草原上 放牧的 牧户 | herders; pastoral area
健康申报 体温监测 流行病学调查 | 过关检查 入关检查 | health declaration
高风险岗位人员 机场高风险岗位 | 机场上班的 搬行李的 | high-risk airport staff
全员核酸检测 采样人次 | 做核酸的人 全民核酸 | mass testing
演练 应急演练 全流程演练 | 搞演习 演习 练一次 | drill; rehearsal
阶段 主持会议的两个阶段 | 上半场 下半场 前半段 后半段 | half; stage
# ---------------------------------------------------------------- 成语和口头话
信息公开 公开透明 实事求是 如实报告 | 藏着掖着 藏掖 遮遮掩掩 瞒着 捂盖子 捂着 遮丑 不说实话 | cover up; hide; hush up
敷衍塞责 形式主义 走过场 | 做样子 摆样子 糊弄人 表面文章 虚的 装样子 耍花架子 | for show; window dressing
力戒 反对 坚决反对 摒弃 | 烦 讨厌 看不惯 反感 恨 | against; dislike
未雨绸缪 备而不用 宁可备而不用 有备无患 | 防患未然 晴天带伞 饱带干粮 | just in case; better safe than sorry
争分夺秒 第一时间 尽快 立即 | 抢时间 赶时间 抓紧时间 一刻不等 分秒必争 马不停蹄 | race against time; without delay; right away
通报情况 通报 及时通报 互通 | 吱一声 吱声 说一声 知会一声 打声招呼 通个气 | let know; inform; notify
格外照顾 关心关爱 优先 | 特别照顾 另眼相看 多照应 上心照看 | special care; extra care
齐抓共管 联合 协同作业 整合力量 | 合伙 搭伙 一起上手 一起动手 联手 搭班子 | team up; jointly; together
坐镇指挥 坐镇 主持人 主持 | 坐头把交椅 坐主位 | in charge; presided
作表态发言 交流发言 作了汇报 | 上台发言 上台讲 讲两句 露脸 | spoke on stage; gave a talk
现场展示 展示 典型材料 | 露一手 亮相 显摆 秀 亮家底 | showcase; showed; demonstrated
客流 人员流动大 人员往来频繁 流动大 | 人来人往 来来往往 进进出出 人流多 人多手杂 | busy traffic; coming and going
暑期 夏季 | 夏天 大热天 伏天 热天 | summer
冬季 冬春 寒冬 | 冬天 大冷天 冷天 数九天 | winter
场所 经营场所 娱乐场所 | 场合 热闹地方 热闹场合 场子 | venues; places
劳务输出 外出务工 | 出门打工 在外做工 外面打工的多 | labour export; migrant work
原话 原文 指出 强调 | 说的话 讲的那句 | exact words
吸取教训 深刻汲取 事故教训 教训 | 长记性 吃一堑 当教训 别人出的事 前车之鉴 | lesson; lessons learned
清晨 凌晨 早晨 | 大清早 天没亮 一大早 天刚亮 | early morning; dawn
专业 专门 专项 | 专门搞 专门干 专管 | dedicated; special
人手 力量 队伍 人员力量 | 帮手 人马 班底 干将 | manpower; hands; staff
调集 支援 驰援 增援 | 帮忙 派人来 来帮 搭救 抽人来 | reinforce; send help; support
家底 底数 摸清底数 | 心里有数 有数 | the full picture; baseline
亲属 亲友 走亲访友 聚会 不聚会 | 亲戚 亲戚家 走亲戚 串亲戚 拜年 | relatives; visit relatives
家禽 家畜 养殖户 养殖场 | 养鸡的 养猪的 喂猪的 养鸭的 | poultry farms; pig farms
形容 比作 好比 | 打比方 比喻 夸成 说成 | compare to; likened to
落地检 三天三检 落地即检 | 落地要查 下车就查 一到就查 | test on arrival
设施 设备 装备 器材 | 家伙 家伙事儿 家什 器具 物件 | equipment; gear; kit
物品 货物 物资 | 东西 货 家当 | things; goods; items; supplies
充足 保障供应 供应 储备充足 | 够不够 够使 够用 够分 管够 | enough; sufficient
分头 分工负责 分工 | 各干各的 分开干 | division of labour
预测预警 研判 预警 监测预警 | 提前看出 提前知道 看苗头 看出苗头 早知道 | early warning; forecast
晚间 夜间 24小时 昼夜 | 夜里 晚上 半夜 大晚上 通宵 日夜 白天黑夜 | at night; overnight; day and night
敏感 严肃 纪律 | 当心嘴 管住嘴 别乱讲 | discipline
负责 承担责任 负总责 牵头 | 顶着 兜底 扛着 担着 挑头 扛事 | take responsibility; in charge; be responsible
关口 入口 出入口 | 大门 把门 进门 门口 守门 | gateway; gate; entry point
规定 制度 规范 要求 | 规矩 那套规矩 章法 条条框框 老规矩 | rules; regulations; rules and regulations
首次 第一次 初次 | 头一回 头一次 头一遭 第一回 | first time
期满 到期 为期 | 满了 到头 够天数 到日子 | expires; at the end
周边 邻近 接壤 毗邻 | 隔壁 旁边 挨着的 邻居 附近 周围 | neighbouring; nearby; bordering
沿线 沿途 途经 经停 | 路过 半道 半路 顺路 中途 | passing through; en route
登记建档 逐人建档 一人一档 建立台账 台账 | 建个本子 记账 记在本上 上册 造册 | records; files; register
一户一策 一企一策 一村一策 | 一家一个办法 分别对待 对号入座 | tailored; case by case
及时 按时 按期 如期 | 准点 不拖 不误 说到做到 | on time
拖延 推诿 扯皮 | 踢皮球 磨蹭 拖拖拉拉 推来推去 绕着走 | delay; pass the buck
`
