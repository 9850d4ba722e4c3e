package lexicon

import . "github.com/mubiao/mubiao/extract"

// edges open or close the phrase that names what is measured, and are no part of the name.
var edges = []Edge{
	// What points to a thing named before, or says when.
	{Pattern: `该[省市县区州旗镇乡村国厂行校]`, Word: true,
		Proof: Proof{Sample: "该县稻谷产量达到9万吨。", Gives: "target 稻谷产量 level point 90000 t planned"}},
	{Pattern: `这[座个家条项只台艘款所块名位件起]`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "这座水厂供水能力达到6万吨。", Gives: "target 水厂供水能力 level point 60000 t planned"}},
	{Pattern: `周[一二三四五六日]`, Leaves: 3,
		Proof: Proof{Sample: "周二、周四综合指数上涨2%。", Gives: "target 综合指数 growth up point 2 percent planned"}},
	{Pattern: `\d{1,2}时许?`, Leaves: 4,
		Proof: Proof{Sample: "12日14时全县猪肉价格达到20元。", Gives: "target 猪肉价格 level point 20 CNY planned"}},
	{Pattern: `[这那]里的|当地的`, Leaves: 2, Word: true,
		Proof: Proof{Sample: "这里的茶园面积达到3万亩。", Gives: "target 茶园面积 level point 30000 mu planned"}},
	{Pattern: `[^，。；：、]{0,10}(?:[于在至处]|[到抵]达|走进|来到)(平均海拔|海拔)`, Leaves: 2,
		Proof: Proof{Sample: "雪莲生长于海拔3000米的山地。", Gives: "target 海拔 level point 3000 m planned"}},
	{Pattern: `举行了?`, Leaves: 2, Word: true,
		Proof: Proof{Sample: "冰雪季累计举行冰雪活动900场。", Gives: "result 冰雪活动 level point 900 count/场"}},
	// Whose place it is, and as what it serves.
	{Pattern: `在[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新港澳台华汉]的?`, Leaves: 2,
		Proof: Proof{Sample: "在川两院院士达到70位。", Gives: "target 两院院士 level point 70 count/位 planned"}},
	{Pattern: `作为\p{Han}{2,8}的`,
		Proof: Proof{Sample: "作为先行指标的货运量增长6%。", Gives: "target 货运量 growth up point 6 percent planned"}},
	{Pattern: `成为(?:全[国省市球区]|我[国省市]|世界|国内|中西部|西部|东部|东北)?(?:地区)?(?:首[个家座批]|第[一二三四五六七八九十]{1,2}[个家座]|唯一一?[个家座])?`, Leaves: 2,
		Proof: Proof{Sample: "成为全省首个茶叶产值突破9亿元的县。", Gives: "target 茶叶产值 level greater_than 9e8 CNY planned at:全省"}},
	{Pattern: `范围内的?`, Leaves: 2,
		Proof: Proof{Sample: "全省范围内病虫害发生率超过6%。", Gives: "target 病虫害发生率 share greater_than 6 percent planned at:全省"}},
	{Pattern: `(?:各国|双方|各方|政府|企业|公司)承诺`, Leaves: 3,
		Proof: Proof{Sample: "双方承诺研发支出达到9亿元。", Gives: "target 研发支出 level point 9e8 CNY planned"}},
	{Pattern: `现`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "现收购价达到6元。", Gives: "target 收购价 level point 6 CNY planned"}},
	{Pattern: `受[^，。；的]{2,12}?影响`, Leaves: 2,
		Proof: Proof{Sample: "受台风影响渔船销量减少30艘。", Gives: "target 渔船销量 change down point 30 count/艘 planned"}},
	{Pattern: `占据|占有|抢占`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "三家船厂占据国内市场份额50%以上。", Gives: `target 船厂 level point 3 count/家 planned
			target 船厂占国内市场份额 share at_least 50 percent planned`}},
	{Pattern: `年[初末底]其?`, Leaves: 3,
		Proof: Proof{Sample: "年初其玉米种植占比达到6%。", Gives: "target 玉米种植占比 share point 6 percent planned"}},
	{Pattern: `部署(?:实施|开展|推进)|(?:规范|维护|巩固)提升`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "部署实施渔港项目90项，规范提升供水厂60处。", Gives: `target project_count|渔港项目 level point 90 count/项 planned
			target 供水厂 level point 60 count/处 planned`}},
	// A whole before the first of its parts.
	{Pattern: `[^，。；：、的（(]{2,14}(?:包括|包含)`, Leaves: 2,
		Proof: Proof{Sample: "援助物资包括帐篷60顶。", Gives: "target 帐篷 level point 60 count/顶 planned"}},
	// What was done with it, what brought it about and by what means.
	{Pattern: `\p{Han}{2,12}?而(\p{Han}{2,6}的)`, Leaves: 4, Word: true,
		Proof: Proof{Sample: "为治理河道而引进的清淤设备达到60台。", Gives: "target 引进的清淤设备 level point 60 count/台 planned"}},
	{Pattern: `(?:通过|以)(?:各种|多种|不同)(?:方式|形式|途径|渠道)`, Leaves: 2,
		Proof: Proof{Sample: "全县通过多种途径使用国外贷款6亿美元。", Gives: "target 使用国外贷款 level point 6e8 USD planned"}},
	{Pattern: `(?:因为?|由于)[^，。；的]{1,24}?(?:而|造成|导致)?((?:直接|间接|财产|资金|材料|国有资产|经济)*(?:损失|浪费|减产|积压))`, Leaves: 2,
		Proof: Proof{Sample: "由于设备效率过低损失2亿元。", Gives: "target 损失 level point 2e8 CNY planned"}},
	{Pattern: `(?:交付|投入)?(?:使用|投产|投用|运营|启用)的`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "去年全县建成交付使用的职工住宅面积达到6万平方米。", Gives: "result 职工住宅面积 level point 60000 m2 2023 annual"}},
	{Pattern: `提请\p{Han}{1,14}?审议(?:通过|批准)?的?`,
		Proof: Proof{Sample: "提请市人大常委会审议通过地方性法规3件。", Gives: "target 地方性法规 level point 3 count/件 planned"}},
	{Pattern: `\p{Han}{0,20}?(?:造成|导致|引发|引起)的`, Leaves: 3,
		Proof: Proof{Sample: "暴雨造成的停电户数降至300户。", Gives: "target 停电户数 level point 300 count/户 planned"}},
	{Pattern: `[^，。；的]{2,20}(?:形式|方式|名义)[^，。；的]{2,6}的|(?:通过|经过|采用|利用|借助)[^，。；的]{4,20}的|[^，。；]{2,24}在内的`, Leaves: 3,
		Proof: Proof{Sample: "通过抽签和评议产生的示范果园达到90个。", Gives: "target 示范果园 level point 90 count/个 planned"}},
	{Pattern: `“[^“”]{2,40}”(?:推动|带动|促成|促使|助力)|[^，。；的]{4,30}助力`, Leaves: 3,
		Proof: Proof{Sample: "甲县育种实验室助力马铃薯年产量突破90万吨。", Gives: "target 马铃薯年产量 level greater_than 900000 t planned"}},
	{Pattern: `[^，。；：、的“”]{1,15}[^，。；：、的“”转出谦避礼割退忍大天促迫致驱行即假](?:使得?|让)`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "减税政策使企业负担减轻9%。", Gives: "target 企业负担 growth down point 9 percent planned"}},
	{Pattern: `后的?`, Leaves: 2, Word: true,
		Proof: Proof{Sample: "改造后生产效率提升30%。", Gives: "target 生产效率 growth up point 30 percent planned"}},
	{Pattern: `(?:从而|进而|由此|因而)(?:使得?|让|令)?`,
		Proof: Proof{Sample: "从而使灌溉用水量下降6%。", Gives: "target 灌溉用水量 growth down point 6 percent planned"}},
	{Pattern: `(?:生产|加工|处理)?能力的`, Leaves: 2,
		Proof: Proof{Sample: "建成年产9万吨能力的生产线。", Gives: "target 生产线 level point 90000 t planned"}},
	{Pattern: `\p{Han}{0,6}?对于?这[场次项个]`, Leaves: 2,
		Proof: Proof{Sample: "同行对于这场总资产规模达90亿元的并购充满期待。", Gives: "target 总资产规模 level point 9e9 CNY planned"}},
	{Pattern: `报告(新增|接种|存活|确诊|死亡)`, Leaves: 2,
		Proof: Proof{Sample: "各地累计报告接种流感疫苗600万剂次。", Gives: "result 接种流感疫苗 level point 6e6 count/剂次"}},
	{Pattern: `人口(大国)`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "9亿人口大国保持就业稳定，粮食产量达到600亿斤。", Gives: `target 人口 level point 9e8 count planned !unit_missing
			target grain|粮食产量 level point 6e10 jin planned`}},
	{Pattern: `[^，。；]{0,30}?(?:被|对[^，。；]{1,20}?)(罚款|罚没款)`, Leaves: 2,
		Proof: Proof{Sample: "2024年，监管部门对水厂罚款90万元。", Gives: "provision 罚款 level point 900000 CNY 2024 annual"}},
	{Pattern: `的(?:帮助|支持|带动|推动|引领|领导|指导|影响|作用)下`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "在12个社区志愿队的帮助下清理河道9公里。", Gives: `target 社区志愿队 level point 12 count/个 planned
			target 河道 level point 9 km planned`}},
	// Places, one of which is no place of the gazetteer.
	{Pattern: `[^，。；：的（(]{2,30}等地的`, Leaves: 2,
		Proof: Proof{Sample: "江汉平原东南部等地的降雨量下降6%。", Gives: "target 降雨量 growth down point 6 percent planned"}},
	// Among whom it has its rank.
	{Pattern: `在(?:全[国省市区县州球]|世界|国内|亚洲)的?(?:综合)?(?:排名|位次)`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "茶园面积在全国排名第2位。", Gives: "target 茶园面积 rank point 2 rank planned"}},
	// How often it is measured.
	{Pattern: `每[年月日周季]的`, Leaves: 2, Word: true,
		Proof: Proof{Sample: "全县每年的茶叶产量达到9万担。", Gives: "target 茶叶产量 level point 90000 担 planned"}},
	// What it was reached with.
	{Pattern: `的(?:成绩|优势|战绩|比分)[^，。；]*`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "代表队以6枚金牌的成绩结束比赛。", Gives: "target 金牌 level point 6 count/枚 planned"}},
	// For whom it was saved.
	{Pattern: `(?:企业|群众|经营主体|市场主体|农户|居民|用户|患者|社会)((?:节约|节省)(?:用|能源|成本|资金|支出|费用|开支|时间|融资|交易|运))`, Leaves: 4,
		Proof: Proof{Sample: "2024年，为企业节约用电成本6亿元。", Gives: "target 节约用电成本 level point 6e8 CNY 2024 annual planned"}},
	{Pattern: `(?:国家|社会|全国|地方|当地|企业|农户)(?:贡献|提供|输送|创造|带来)了?`, Leaves: 2, Word: true,
		Proof: Proof{Sample: "油田累计为国家贡献原油9亿吨。", Gives: "result crude_oil_output|原油 level point 9e8 t"}},
	{Pattern: `(?:位于|地处|坐落于|坐落在)[^，。；的]{2,14}的`, Leaves: 4,
		Proof: Proof{Sample: "位于太行山深处的石村人均纯收入达到2万元。", Gives: "target 石村人均纯收入 level point 20000 CNY planned"}},
	{Pattern: `一[座个条家所栋幢块处](面积|长|宽|高|全长|总长|占地|投资|总投资|建筑面积)`, Leaves: 1,
		Proof: Proof{Sample: "在城北新建一座面积9万平方米的配送中心。", Gives: "target 配送中心面积 level point 90000 m2 planned"}},
	{Pattern: `(?:此举|这项改革|该政策)[^，。；]{0,12}?(减负|节约|节省)`, Leaves: 2,
		Proof: Proof{Sample: "此举每年可为车主减负60万元。", Gives: "target 减负 level point 600000 CNY planned"}},
	{Pattern: `\p{Han}{2,8}\d{4}/\d{2,4}(?:财年(?:第[一二三四](?:财季|季度))?|第[一二三四]财季)`, Leaves: 2,
		Proof: Proof{Sample: "青屿集团2024/25第一财季营收达到90亿美元。", Gives: "target 营收 level point 9e9 USD planned"}},
	{Pattern: `(?:巨大|惨重|严重)的?((?:经济|财产)?(?:损失|亏损))`, Leaves: 2,
		Proof: Proof{Sample: "该船厂已蒙受2亿元的巨大损失。", Gives: "result 损失 level point 2e8 CNY"}},
	// What is added to it.
	{Pattern: `加(上级|上年(?:结转|结余|滚存))`, Leaves: 3,
		Proof: Proof{Sample: "加上级补助6亿元，总财力达到90亿元。", Gives: `target 上级补助 level point 6e8 CNY planned
			target 总财力 level point 9e9 CNY planned`}},
	// Where and with whom they did it.
	{Pattern: `(?:场景|条件|背景|环境|框架|形势)(下)`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "在60个应用场景下完成验证。", Gives: "target 应用场景 level point 60 count/个 planned"}},
	{Pattern: `线[上下]|实地`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "600家企业线下参展。", Gives: "target 企业 level point 600 count/家 planned"}},
	{Pattern: `[与同跟和][^，。；的]{2,12}(?:见面|交流|会谈|会面|会晤|座谈|互动|合影|对话)+`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "60名教师与学生座谈。", Gives: "target 教师 level point 60 count/名 planned"}},
	// Others that are not counted.
	{Pattern: `(?:和|以及|及|与)(?:一系列|一批|多个|多家|多项|若干|一些|众多|大量|诸多|许多)\p{Han}+`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "双方达成6个文件和一系列共识。", Gives: "target 文件 level point 6 count/个 planned"}},
	// How long it took.
	{Pattern: `历时|耗时|用时`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "整个装船过程历时约3小时。", Gives: "target 整个装船过程 level around 3 hour planned"}},
	// What set the value, or deals with it.
	{Pattern: `(?:国家|省|市)?关于`, Leaves: 2,
		Proof: Proof{Sample: "国家关于林地承包期再延长30年。", Gives: "target 林地承包期 change up point 30 year planned"}},
	{Pattern: `到`, Leaves: 3, Word: true,
		Proof: Proof{Sample: "企业享受到厂房租金减免2亿元。", Gives: "target 厂房租金 level point 2e8 CNY planned"}},
	{Pattern: `(?:国家|年度|省|市)?(?:预算|计划)(?:草案)?(?:规定|安排)的?`, Leaves: 2,
		Proof: Proof{Sample: "国家预算规定教育支出为16亿元。", Gives: "target 教育支出 level point 1.6e9 CNY planned"}},

	// What those who are told of have done before.
	{Pattern: `[^，。；]{1,12}(?:通过|合格|达标|备案|登记|注册|获批)(?:并?且|而且)`, Leaves: 2,
		Proof: Proof{Sample: "经评审合格且注册资本达到600万元的，纳入名单。", Gives: "provision 注册资本 level point 6e6 CNY"}},
	{Pattern: `(?:发生|出现)(\d+(?:\.\d+)?级)`, Leaves: 4,
		Proof: Proof{Sample: "去年全国共发生6级以上地震9次。", Gives: "result 6级以上地震(6级以上) level point 9 times 2023 annual at:全国"}},
	// What another of two measures did, by some measure of its own.
	{Pattern: `(?:高|中|低)(?:个|单)位数的?增长(?:和|及|、)`, Leaves: 2,
		Proof: Proof{Sample: "门店数同比高单位数增长和客流量同比增长16%。", Gives: "result 客流量 growth up point 16 percent against:同比"}},
	// On what basis it changed.
	{Pattern: `按?(?:可比|不变)价格?(?:计算)?|(?:扣除|剔除|剔掉)[^，。；的]{1,10}(?:因素|影响)后?`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "2024年，茶业增加值按可比价格增长6%。", Gives: "target 茶业增加值(按可比价格) growth up point 6 percent 2024 annual planned"}},
	// Which of several figures for a measure is meant.
	{Pattern: `(?:年化|季率|年率|月率|初值|终值|修正值)(?:年化|环比|同比|季率|年率|月率|初值|终值|修正值)*|(?:年化|环比|同比)+(?:初值|终值|修正值)`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "GDP季率初值增长3%。", Gives: "result gdp|GDP growth up point 3 percent"}},
	// Among whom a rank is taken.
	{Pattern: `在\p{Han}{1,12}(?:行业|领域|业内|同行)[中内]?`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "青屿船厂在全国造船行业进入前五位。", Gives: "target 青屿船厂 rank at_most 5 rank planned at:全国"}},
	// When or why, and what is left out.
	{Pattern: `从无到有|\d{1,2}[:：]\d{2}|(?:由于|因为)[^，。；的]{2,}|(?:到期|期满|届满)[之以]?后|[以之]外`, Ends: true,
		Proof: Proof{Sample: "水产加工厂从无到有达到9家。", Gives: "target 水产加工厂 level point 9 count/家 planned"}},
	// Among whom, with what it is compared, and in how long.
	{Pattern: `最[高低多少]时`, Ends: true, Leaves: 2,
		Proof: Proof{Sample: "虫草市价最低时只有6元。", Gives: "target 虫草市价 level point 6 CNY planned"}},
	{Pattern: `当中|之中`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "在60家冷链企业当中，三成扩大了产能。", Gives: `target 冷链企业 level point 60 count/家 planned
			result 冷链企业 share point 30 percent`}},
	{Pattern: `相比|相较|对比`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "与全省90亿元的采购规模相比仍有差距。", Gives: "target 采购规模 level point 9e9 CNY planned at:全省"}},
	{Pattern: `最新`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "江北药业最新报收6.5元/股。", Gives: "target 江北药业 level point 6.5 元/股 planned"}},
	{Pattern: `[^前上此过]([半一]周|[半一]个月|一个季度)`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "公司股价一周下跌6%。", Gives: "target 公司股价 growth down point 6 percent planned"}},
	{Pattern: `[半一每]年`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "液晶屏半年降价三成。", Gives: "target 液晶屏价格 growth down point 30 percent planned"}},
	{Pattern: `略|恐|料`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "幼苗死亡率略超6%。", Gives: "target 幼苗死亡率 share greater_than 6 percent planned"}},
	// In what or for what a measure is given.
	{Pattern: `(?:以|按)[^，。、以按]{1,10}计(?:算)?|按?每(?:公里|平方米|平方公里|立方米|立方厘米|公斤|千克|升|毫升|人|户|亩|吨|头|台|个|次)`, Ends: true,
		Proof: Proof{Sample: "渔港养护资金按每公里3万元安排。", Gives: "target 渔港养护资金 level point 30000 CNY planned"}},
	// Verbs that the segmenter joins to the noun before them.
	{Pattern: `(?:占比|比重|比例|率)(均?[达为至超])`, Ends: true,
		Proof: Proof{Sample: "到2025年，清洁取暖占比达85%。", Gives: "target 清洁取暖占比 share point 85 percent ~2025-12-31 by planned"}},
	{Pattern: `\p{Han}{2}[长宽高深厚重](达)`, Ends: true,
		Proof: Proof{Sample: "稻叶长达60厘米。", Gives: "target 稻叶长 level point 60 cm planned"}},
	{Pattern: `之?[后中]`, Ends: true, Leaves: 2, Word: true,
		Proof: Proof{Sample: "在履行60项条件后，通关时间压缩6天。", Gives: `target 条件 level point 60 count/项 planned
			target 通关时间 change down point 6 day planned`}},
}
