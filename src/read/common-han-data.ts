// The commonest characters of Chinese prose and of official reports, Simplified, and the marks between them:
// they make up more than half of a text read in its right encoding and a few percent of nonsense.
export const COMMON_HAN = new Set(
  '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开' +
    '市省县区州委政府部门领导书记长主任副常席议传达全面贯彻落实认真坚决加强进一步做精神重指示工防控疫情情况新冠肺炎病毒感染患者医院疗检测隔离群众社会经济企业单位各级责' +
    '任措施安保障管理组织力量体系建设发展服务公信息通知关于文件规定条件法律法规监督检查问题强调出参加召主持讲话月日时分近期同志党中央习总实现民健康生命身稳定调研' +
    '农村乡镇街城镇交通学校场所人员重点高风险地风险环境物资应急预案演练指挥机制联动统筹推进确保提高水平能有效严格按照要求及其本与或等因此从前内外间先被由向最更两三' +
    '四五六七八九十百千万亿元年号名行业务网站报新闻来源记者编辑责联系电话地址版权所有',
)
export const COMMON_MARKS = new Set('，。、；：！？“”‘’（）《》【】—…·　〔〕')
