package lexicon

import . "github.com/mubiao/mubiao/extract"

var exclusions = []Exclusion{
	{Words: []string{"四个现代化", "两条腿走路"},
		Proof: Proof{Sample: "坚持两条腿走路，办好职业教育。", Why: "a manner of speaking"}},
	{Pattern: `〔\d{4}〕\s*\d+号`,
		Proof: Proof{Sample: "根据国办函〔2023〕15号文件精神，建设数字乡村示范村60个。", Gives: "target 数字乡村示范村 level point 60 count/个 planned"}},
	{Pattern: `[〔\[［]\d{4}[〕\]］]\s*第?\d+\s*号`,
		Proof: Proof{Sample: "按照省令[2022]第8号规定，完成燃气管道更新120公里。", Gives: "target 燃气管道更新 level point 120 km planned"}},
	{Pattern: `\d{1,4}(?:[.．]\d{1,2}){2,}`,
		Proof: Proof{Sample: "5.1.3 所有粮油加工企业建立台账，新建标准仓房12座。", Gives: `commitment 建立|台账 planned actor:所有粮油加工企业
			target 标准仓房 level point 12 count/座 planned`}},
	{Pattern: `\d{1,2}(?:天|日|个月|年)期`,
		Proof: Proof{Sample: "年内投放2亿元1年期信用贷款。", Gives: "target 1年期信用贷款 level point 2e8 CNY ~2024-12-31 by planned"}},
	{Words: []string{"四项基本原则", "八项规定", "三个世界", "三个代表", "四个全面战略", "两个确立", "两个大局", "360度", "三个文明", "三个面向"},
		Proof: Proof{Sample: "严格执行中央八项规定，压减会议经费3000万元。", Gives: "target 会议经费 change down point 3e7 CNY planned"}},
	{Words: []string{"水土保持"},
		Proof: Proof{Sample: "新建水土保持监测点12个。", Gives: "target 水土保持监测点 level point 12 count/个 planned"}},
	{Pattern: `应\p{Han}尽\p{Han}`, Starts: "应",
		Proof: Proof{Sample: "养老保险应保尽保，新增参保人员1200人。", Gives: "target 参保人员 level point 1200 count/人 planned"}},
	{Words: []string{"二次回路", "二次系统", "二次设备", "二次污染", "二次供水", "二次创业", "二次分配", "三次分配", "二次开发"},
		Proof: Proof{Sample: "改造二次供水设施160处。", Gives: "target 二次供水设施 level point 160 count/处 planned"}},
	{Pattern: `[“"]\d{2,}[”"]`,
		Proof: Proof{Sample: "完善“110”与“12345”热线联动。", Why: "a quoted row of digits is a name"}},
	{Pattern: `[“"]\d+(?:[+＋×xX·\-－—/]\d+)+[^”"，。]{0,4}[”"]`,
		Proof: Proof{Sample: "构建“1+6”产业体系，培育龙头企业30家。", Gives: "target 龙头企业 level point 30 count/家 planned"}},
	{Pattern: `\d+(?:[+＋][\dNnX]+)+(?:\+[NnX])?`,
		Proof: Proof{Sample: "完善1+N服务体系，新建便民网点80个。", Gives: "target 便民网点 level point 80 count/个 planned"}},
	{Pattern: `[上下]午\s*\d{1,2}[:：时点]\d{0,2}分?`,
		Proof: Proof{Sample: "上午9时召开现场会，签约项目40个。", Gives: "target project_signed|签约项目 level point 40 count/个 planned"}},
	{Pattern: `\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`,
		Proof: Proof{Sample: "政务大厅延时服务至18:30。", Why: "a time of day is no quantity"}},
	{Pattern: `\d+号(?:线|楼|院|文|令|公告|机组|井|隧道|工程)?`,
		Proof: Proof{Sample: "年内轨道交通3号线铺轨25公里。", Gives: "target 轨道交通3号线铺轨 level point 25 km ~2024-12-31 by planned"}},
	{Pattern: `[（(][一二三四五六七八九十]{1,3}[）)]`,
		Proof: Proof{Sample: "（三）新建改建农村公路200公里。", Gives: "target rural_roads|农村公路 level point 200 km planned"}},
	{Pattern: `[一二三四五六七八九十]{1,3}(?:是|要|、)`,
		Proof: Proof{Sample: "二是培育瞪羚企业20家。", Gives: "target gazelle|瞪羚企业 level point 20 count/家 planned"}},
	{Pattern: `[亿万千百]+(?:亿|万)?元?级`,
		Proof: Proof{Sample: "打造千亿级产业集群3个。", Gives: "target 千亿级产业集群 level point 3 count/个 planned"}},
	{Pattern: `\d+(?:省|国)道`,
		Proof: Proof{Sample: "改建318国道45公里。", Gives: "target 318国道 level point 45 km planned"}},
	{Pattern: `\d+[GKDgd]\b(?:技术|网络|基站|应用|时代|打印|以上)?`,
		Proof: Proof{Sample: "新建5G基站1500个。", Gives: "target base_5g|新建5G基站 level point 1500 count/个 planned"}},
	{Pattern: `[一二三四五六七八九十\d]{1,2}年(?:行动|计划|规划|滚动|攻坚|方案|任务)`,
		Proof: Proof{Sample: "实施老旧小区改造三年行动，惠及居民2.6万户。", Gives: `commitment 实施|老旧小区改造三年行动 planned
			target 居民 level point 26000 count/户 planned`}},
	{Words: []string{"医共体", "碳达峰"},
		Proof: Proof{Sample: "2025年，建设县域医共体16个。", Gives: "target 县域医共体 level point 16 count/个 2025 annual planned"}},
	{Pattern: `等(?:\d+|[二三四五六七八九十]+)大`,
		Proof: Proof{Sample: "推动钢铁、化工等六大产业集群产值增长9%。", Gives: "target 六大产业集群产值 growth up point 9 percent planned"}},
	{Pattern: `(?:如图|见图|图|如表|见表|表|附件|附表|附录|专栏)\s*\d+(?:[-—、，,和至]\d+)*(?:所示|条|款|项|章|节|部分|号|版|页|期|批|届|次|个)?`, Starts: "如见图表附专",
		Proof: Proof{Sample: "任务分工见附件2，年底前整治河段35公里。", Gives: "target 河段 level point 35 km ~2024-12-31 by planned"}},
	{Pattern: `[（(《]?\d{4}(?:年)?版[）)》]?`,
		Proof: Proof{Sample: "落实2024年版市场准入负面清单。", Why: "an edition is no year in which something is done"}},
	{Pattern: `第[\d、，和至-]+(?:条|款|项|章|节)`, Starts: "第",
		Proof: Proof{Sample: "依照第12条的规定，减免租金1200万元。", Gives: "target 租金 level point 1.2e7 CNY planned"}},
	{Pattern: `[\d、，]{1,12}(?:条|款|项)规定`,
		Proof: Proof{Sample: "符合前述3项规定的，给予支持。", Why: "a rule is cited, nothing is counted"}},
	{Pattern: `\d{4}年\d{1,2}月\d{1,2}日(?:起)?(?:施行|实施)`,
		Proof: Proof{Sample: "本方案自2024年4月1日起施行。", Why: "the day on which a rule comes into force is no due date"}},
	{Pattern: `\d+(?:\.\d+)?[xX×*]\d+(?:\.\d+)?`,
		Proof: Proof{Sample: "停车泊位按2.5×5.3米划定。", Why: "the size of a thing is no target"}},
	{Pattern: `倍增(?:计划|行动|工程)`,
		Proof: Proof{Sample: "实施科技型企业倍增计划，认定科技型企业300家。", Gives: `commitment 实施|科技型企业倍增计划 planned
			target tech_sme|科技型企业 level point 300 count/家 planned`}},
	{Pattern: `再过半`,
		Proof: Proof{Sample: "再过半月，组织春季造林现场会。", Why: "再过半 counts time to come, it is no half"}},
	{Pattern: `[千百万亿]{1,2}亩(?:方|良田)`,
		Proof: Proof{Sample: "建设万亩方高标准农田示范片6个。", Gives: "target 万亩方高标准农田示范片 level point 6 count/个 planned"}},
	{Words: []string{"占比", "增加值", "占有率", "占地面积", "节约率", "压减率", "降低率", "减排率"},
		Proof: Proof{Sample: "高技术制造业增加值占比达到16%。", Gives: "target 高技术制造业增加值占比 share point 16 percent planned"}},
	{Words: []string{"年度计划", "全年计划", "五年计划", "原计划", "计划外", "计划内", "行动计划", "投资计划", "工作计划", "预算安排的", "安排部署", "工作安排", "计划单列市", "节能减排", "降碳减排"},
		Proof: Proof{Sample: "完成年度计划投资的60%。", Gives: "target 年度计划投资 share point 60 percent planned"}},
	// Names of policies, slogans and campaigns.
	{Words: []string{"一带一路", "三农", "三农工作", "四个全面", "五位一体", "四个意识", "四个自信", "两个维护", "一国两制", "百千万工程", "三区三州", "四好农村路", "双一流", "三大攻坚战", "万企兴万村", "两不愁三保障", "三保障", "两法衔接", "四不两直", "三不", "两重", "两新", "两高", "三公经费", "五险一金", "三资", "三级书记", "一老一小", "三位一体", "五保"},
		Proof: Proof{Sample: "全面推进“三农”工作，落实一老一小服务保障经费3亿元。", Gives: "target 一老一小服务保障经费 level point 3e8 CNY planned"}},
	// Meetings and parties.
	{Words: []string{"两会", "三会", "二十大", "十九大", "十八大", "十五运会", "一中全会", "二中全会", "三中全会", "四中全会", "五中全会", "六中全会", "七中全会"},
		Proof: Proof{Sample: "深入学习贯彻党的二十大和历次中央全会精神。", Why: "meetings are counted in their names"}},
	// Holidays.
	{Words: []string{"五一", "十一黄金周", "六一", "七一", "八一", "三八"},
		Proof: Proof{Sample: "五一假期，举办惠民演出120场。", Gives: "target 惠民演出 level point 120 count/场 planned"}},
	// Places whose names hold a numeral.
	{Words: []string{"四川", "三亚", "六安", "九江", "千岛", "百色", "万州", "十堰", "三门峡", "三明", "五家渠", "三沙", "三峡", "九龙", "三江源", "三角洲", "长三角", "珠三角", "半岛"},
		Proof: Proof{Sample: "对接长三角和九江港，力争外贸货运量达到300万吨。", Gives: "target 外贸货运量 level point 3e6 t striving:力争"}},
	// Firms, goods and substances.
	{Words: []string{"万达", "万科", "百度", "百货", "五金", "半导体", "二氧化", "三氧化", "一氧化", "千伏", "零售"},
		Proof: Proof{Sample: "到2025年，化工企业二氧化硫排放量下降6%。", Gives: "target 化工企业二氧化硫排放量 growth down point 6 percent ~2025-12-31 by planned"}},
	// Sectors and lines.
	{Words: []string{"第一产业", "第二产业", "第三产业", "一二三产业", "三次产业", "一二三", "一产", "二产", "三产", "一线", "二线", "三线", "三方", "四方", "八方", "第三方", "双边", "两岸", "两国"},
		Proof: Proof{Sample: "选定第三方评估机构4家。", Gives: "target 第三方评估机构 level point 4 count/家 planned"}},
	// Ranks and grades that name.
	{Words: []string{"一级", "二级", "三级", "四级", "五级", "两级", "三甲", "第一位者", "第一书记", "第一时间", "第一线", "第一要务", "第一副", "第一步", "第二步", "第三步", "第一资源", "第一生产力", "第一动力", "首位度", "首席", "百强", "十大", "唯一", "之一", "万人次级"},
		Proof: Proof{Sample: "选派驻村第一书记260名。", Gives: "target 驻村第一书记 level point 260 count/名 planned"}},
	// What a rate is given per.
	{Words: []string{"万元GDP", "万元生产总值", "万元地区生产总值", "每万人", "每千人", "每百户", "每万元", "每百人"},
		Proof: Proof{Sample: "万元GDP用水量下降4%。", Gives: "target water_use_intensity|万元GDP用水量 growth down point 4 percent planned"}},
	// Classes of size.
	{Words: []string{"亿元以上", "十亿元以上", "百亿元以上"},
		Proof: Proof{Sample: "实施亿元以上项目150个。", Gives: "target project_100m|亿元以上项目 level point 150 count/个 planned"}},
	// One as an article, an adverb or a part of a word.
	{Words: []string{"一系列", "一体化", "一批", "一些", "一定", "一律", "统一", "统一体", "一窗", "一网", "一站式", "一把手", "一方面", "一手", "一起", "一直", "一旦", "一般", "一切", "一致", "一流", "一路", "一代", "一道", "一天", "万一", "一次性", "一盘棋", "一体", "一事一议", "不一", "逐一", "一一", "一件事", "一枚印章", "一张网", "一张图", "一张清单", "一表", "一本账", "全国一"},
		Proof: Proof{Sample: "一次性新建一批乡镇卫生院，新增床位400张。", Gives: "target hospital_beds|床位 level point 400 count/张 planned"}},
	// Many, in set phrases.
	{Words: []string{"千方百计", "万众", "百姓", "千家万户", "百年", "千年", "万物", "十分", "百花", "万里", "亿万", "千秋", "十足", "千企"},
		Proof: Proof{Sample: "千方百计扩大就业，城镇新增就业5万人。", Gives: "target new_jobs|城镇新增就业 level point 50000 count/人 planned"}},
	// Two or three, as pronouns and idioms.
	{Words: []string{"三者", "二者", "两者", "数一数二", "独一无二"},
		Proof: Proof{Sample: "统筹生态、生产、生活三者关系。", Why: "a pronoun counts nothing that is to be done"}},
	// Nought in compounds.
	{Words: []string{"零碳", "零距离", "零容忍"},
		Proof: Proof{Sample: "建设零碳园区2个。", Gives: "target 零碳园区 level point 2 count/个 planned"}},
	// Words that begin like a rank or a sign.
	{Words: []string{"正在", "正式", "前提", "前期", "前沿"},
		Proof: Proof{Sample: "前期工作经费安排2000万元。", Gives: "target 前期工作经费 level point 2e7 CNY planned:安排"}},
}
