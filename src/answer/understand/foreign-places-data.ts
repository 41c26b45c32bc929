// Places outside the register of mainland China's divisions that people ask about; data only.
export const FOREIGN_PLACES: readonly string[] =
  `美国 英国 法国 德国 日本 韩国 朝鲜 印度 俄罗斯 意大利 西班牙 加拿大 澳大利亚 澳洲 新西兰 巴西 墨西哥 伊朗 伊拉克 以色列 土耳其
  埃及 南非 越南 泰国 缅甸 老挝 柬埔寨 马来西亚 新加坡 印尼 印度尼西亚 菲律宾 巴基斯坦 孟加拉国 尼泊尔 蒙古国 哈萨克斯坦 乌克兰 波兰
  瑞典 挪威 芬兰 丹麦 荷兰 比利时 瑞士 奥地利 希腊 葡萄牙 欧洲 非洲 南美 北美 台北 新北 台中 台南 高雄 基隆 新竹 苗栗 彰化 屏东 宜兰 花莲 台东 澎湖 金门 马祖 香港 澳门 九龙 东京 大阪 首尔 纽约 伦敦 巴黎 柏林 莫斯科 曼谷`.split(
    /\s+/,
  )

/** English names of places, in lower case; a question that names one asks about that place. */
export const ENGLISH_PLACES: Readonly<Record<string, string>> = {
  'inner mongolia': '内蒙古',
  // Places written after their own language's sound, or against the rules of pinyin.
  shaanxi: '陕西',
  ewenki: '鄂温克',
  evenki: '鄂温克',
  oroqen: '鄂伦春',
  hohhot: '呼和浩特',
  ordos: '鄂尔多斯',
  hulunbuir: '呼伦贝尔',
  harbin: '哈尔滨',
  qiqihar: '齐齐哈尔',
  urumqi: '乌鲁木齐',
  kashgar: '喀什',
  turpan: '吐鲁番',
  altay: '阿勒泰',
  karamay: '克拉玛依',
  ili: '伊犁',
  lhasa: '拉萨',
  shigatse: '日喀则',
  nyingchi: '林芝',
  ngawa: '阿坝',
  garze: '甘孜',
  tibet: '西藏',
  'hong kong': '香港',
  macau: '澳门',
  macao: '澳门',
  peking: '北京',
  canton: '广州',
  taiwan: '台湾',
  america: '美国',
  'united states': '美国',
  usa: '美国',
  england: '英国',
  britain: '英国',
  france: '法国',
  germany: '德国',
  japan: '日本',
  korea: '韩国',
  india: '印度',
  russia: '俄罗斯',
  italy: '意大利',
  spain: '西班牙',
  'new york': '纽约',
  london: '伦敦',
  paris: '巴黎',
  tokyo: '东京',
}
