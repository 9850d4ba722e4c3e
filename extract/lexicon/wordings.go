package lexicon

import . "github.com/mubiao/mubiao/extract"

// wordings are words around and in the names of what is measured, by what they do.
var wordings = []Wording{
	{Use: Generic, Words: []string{
		"数量", "产销量", "总数", "人数", "总量", "规模", "总规模", "累计数量", "水平", "金额", "面积", "里程", "库容", "总额", "总值", "指数", "价格",
	}, Proof: Proof{Sample: "柑橘园达到30个，面积达到8万亩。", Gives: `target 柑橘园 level point 30 count/个 planned
			target 柑橘园面积 level point 80000 mu planned`}},
	{Use: Generic, Words: []string{
		"总收入", "总支出", "总产值", "增加值", "产值", "销售额", "销售收入", "营业收入", "利润", "利润总额", "营业总收入", "成交量", "成交额", "交易额", "产量", "总产量", "总产", "单产", "增量", "存栏", "出栏", "生产规模",
		"增速", "增幅", "销量", "均价", "售价", "单价", "报价", "收购价", "成交价", "批发价", "出厂价", "总里程", "总市值", "市值", "床位", "价值", "案值", "货值", "排名", "涉案金额", "能力", "生产能力", "年产能", "播种面积", "种植面积", "装机", "装机容量", "装机规模", "花费", "死亡人数", "浓度",
	}, Proof: Proof{Sample: "全市规上食品企业营业收入增长6%，增加值增长5%。", Gives: `target 规上食品企业营业收入 growth up point 6 percent planned
			target 规上食品企业增加值 growth up point 5 percent planned`}},
	{Use: Generic, Words: []string{
		"比重", "比例", "占比", "覆盖率", "利用率", "增加值占比", "贡献率", "满意率", "满意度", "办结率", "答复率", "履约率", "投产率", "竣工率", "入住率", "签约率", "达产率", "完好率",
	}, Proof: Proof{Sample: "建成冷链仓库60座，利用率达到90%。", Gives: `target 冷链仓库 level point 60 count/座 planned
			target 冷链仓库利用率 share point 90 percent planned`}},
	{Use: Abstract, Words: []string{
		"方面", "问题", "阶段", "步骤", "层次", "环节", "特点", "特征", "原则", "前提", "关系", "要素", "维度", "优势", "效益", "意义", "角度", "层面", "部分",
		"条件", "因素", "概念", "观点", "重点", "关键", "目标", "大局", "主体", "侧面", "极端", "亮点", "大事", "转变", "根本性转变", "战略",
	}, Proof: Proof{Sample: "坚持三个原则，抓好两个环节。", Why: "thoughts are divided, nothing is counted"}},
	{Use: Abstract, Words: []string{
		"攻坚战", "保卫战", "时期", "时代", "世纪", "千年", "百年", "战线", "步子", "台阶", "梯次", "文明", "政治", "市场", "家庭", "地方", "渠道", "故事", "大类",
	}, Proof: Proof{Sample: "两个市场协同发力，综合实力迈上三个台阶。", Why: "a manner of speaking counts nothing"}},
	{Use: Abstract, Words: []string{
		"标准", "字", "词", "大字", "祝词", "组成部分", "层级", "篇章", "章节", "条款",
	}, Proof: Proof{Sample: "文件分为六个章节，写明三个层级。", Why: "a text is divided, nothing is counted"}},
	{Use: Leading, Words: []string{
		"鉴于", "原则上", "以及", "但", "虽然", "然而", "不过", "其中", "同时", "并且", "特别是", "尤其是", "包括", "另有", "另外", "还有", "此外", "继续", "进一步", "使得", "推动", "加快",
		"促进", "总的", "实现了", "年均", "目前", "但是", "加上", "而且", "是因为", "因为", "由于", "对于", "关于", "而是", "尽管", "可是", "如果", "因此", "因而", "如今", "此次", "这次", "不但", "并为", "以来", "有着", "将来", "现在", "现有", "只是", "全年", "市级",
		"不仅", "动辄", "打算", "按照", "给予", "再加上", "例如", "比如", "譬如", "近期", "近日", "每年", "每年可", "每夜", "每晚", "每月", "每月可", "年可", "像这样的", "他们的", "我们的", "她们的", "它们的",
	}, Proof: Proof{Sample: "其中水库大坝3座，另外渡槽达到6座。", Gives: `target 水库大坝 level point 3 count/座 planned
			target 渡槽 level point 6 count/座 planned`}},
	{Use: Leading, Words: []string{
		"期间", "总共", "隔夜", "很多", "许多", "众多", "当然", "一款", "这款", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是",
	}, Proof: Proof{Sample: "二是水稻种植面积达到30万亩。", Gives: "target 水稻种植面积 level point 300000 mu planned"}},
	{Use: Empty, Words: []string{
		"曾经", "现在", "如今", "同时", "与此同时", "年初", "当年", "当时", "此前", "此后", "之前", "之后", "以前", "以后", "以来", "原来", "原先", "最初", "起初", "当初", "后来", "将来", "近期", "近来", "期间", "平时", "有时", "每年", "每月", "每天",
		"不等", "快速", "并且", "已有", "即有", "就有", "仅有", "共有", "两者", "二者", "不仅", "动辄", "首次", "首批", "最多", "最高", "最低", "其余", "其他", "另外", "另有", "此外", "之间", "总和", "处以", "这次", "此次", "本次", "那么", "而且", "由于", "经过", "通过", "负责", "因此", "因而", "如果", "至今", "一般", "左右", "前值", "初值", "终值", "预期", "修正",
	}, Proof: Proof{Sample: "茶园面积9万亩，其余3万亩。", Gives: `target 茶园面积 level point 90000 mu planned
			target 茶园面积 level point 30000 mu planned`}},
	{Use: Empty, Words: []string{
		"中国", "超额", "关于", "开始", "成交", "即可", "一律", "统筹", "没有", "阶段性", "多数", "大多数", "村里", "镇里", "乡里", "县里", "厂里", "校里", "店里", "家里", "单月", "单季", "单周", "当季", "一次性", "加上", "再加上", "或者", "将要", "人均", "户均", "亩均", "推动", "加快", "促进", "带动", "引导", "加快推进",
	}, Proof: Proof{Sample: "村里90吨稻谷运往县城。", Gives: "target 稻谷 level point 90 t planned"}},
	{Use: Continuing, Words: []string{
		"也", "还", "不同程度地", "不同程度", "陆续", "逐年", "双双", "被", "获", "用于", "可以", "能够",
	}, Proof: Proof{Sample: "6座渡槽被列入加固名单。", Gives: "target 渡槽 level point 6 count/座 planned"}},
	{Use: Predicating, Words: []string{
		"所在", "成为", "变为", "变成", "赴", "奔赴", "前往", "结合", "落户", "入驻", "抵达", "返回", "返港", "回港", "齐聚", "告别", "迎来", "加入", "发展成为", "成长为", "发展为", "转变为", "升级为", "就是", "便是", "正是", "即是", "都是", "均是", "也是", "让", "使得", "给", "向", "把", "由", "因", "因为", "皆", "又再度", "虽然", "虽", "尽管", "才", "再度", "需要", "自发", "靠前", "作为", "予以", "可供", "从", "对", "并", "就像", "好像", "产生", "分布在", "分布于", "下沉", "置于", "可为", "尚未", "仍未", "未能", "特意", "专程", "按期", "同时", "卖给", "交给", "发给", "送给", "租给", "转给",
	}, Proof: Proof{Sample: "22名学生给驻地写信。", Gives: "target 学生 level point 22 count/名 planned"}},
	{Use: Trailing, Words: []string{
		"中", "时", "后", "前", "的", "下", "过程", "基础上", "以来", "之际", "方面", "为", "为主", "期间", "同时", "情况", "力度", "为重点", "作用", "工作中",
		"成效", "进展", "水平", "能力", "质量", "效率", "贡献", "奋斗", "意义", "契机", "精神", "胜利",
	}, Proof: Proof{Sample: "到2026年，完成青石岭水库除险加固工作中。", Why: "the words say when, and promise nothing"}},
	{Use: Adverbial, Words: []string{
		"处于", "位于", "维持", "介于", "估算", "估计", "据说", "日夜", "纷纷", "打算", "均已", "已经", "将要", "可以", "原则上", "年均", "连年", "首次", "累计", "已有", "保持", "加快", "扎实", "如期", "顺利", "全面", "深入", "有序", "稳步", "加速", "率先", "现有", "全部",
		"始终", "普遍", "总体", "基本", "平均每年", "每年", "连续", "再次", "预计", "合计", "总计", "共计", "一共", "只有", "仍然", "将会", "能够", "至少", "大约", "实际", "同步", "逐年", "常年", "历史性", "一律", "接连", "连跨", "曾经", "阶段性", "止跌", "收盘时", "开盘时", "收市时", "收盘", "盘中", "需要", "只要", "平均", "集中", "再度", "跨越", "显著", "加紧", "免费", "正在", "一直", "一度", "一般", "通常", "不会", "远", "大概", "才", "依然", "依旧", "仍旧",
	}, Proof: Proof{Sample: "节水灌溉面积常年达到30万亩。", Gives: "target 节水灌溉面积 level point 300000 mu planned"}},
	{Use: Manner, Words: []string{
		"分区分类", "分级分类", "高质量", "高标准", "高水平", "高品质", "高起点", "高效", "有序", "扎实", "稳步", "顺利", "成功", "如期", "圆满", "按期", "胜利", "全面", "深入", "积极", "大力", "精准", "统筹", "系统", "分类", "分批", "梯次", "梯度", "持续", "加快", "加力", "接续",
	}, Proof: Proof{Sample: "今年高标准建设水库12座。", Gives: "target 水库 level point 12 count/座 2024 annual planned"}},
	{Use: Pace, Words: []string{
		"继续", "进一步", "逐步", "逐渐", "逐年", "不断", "持续", "连续", "保持", "大幅", "适当", "全面", "全部", "普遍", "总体", "双双", "再次", "再", "都", "明显", "显著", "稳步", "稳定", "平稳", "快速", "较快", "高速", "有所", "略",
	}, Proof: Proof{Sample: "茶叶在欧洲市场的出货量显著提升，跻身同行前五名。", Gives: "target 茶叶在欧洲市场的出货量 rank at_most 5 rank planned"}},
	{Use: Rising, Words: []string{
		"壮大", "扩容", "扩面", "走高", "偏高", "偏低", "偏多", "偏少", "创新高", "创新低", "再创新高", "再创新低", "创出新高", "创下新高", "创历史新高", "创下历史新高", "再创历史新高", "创历史新低", "创下历史新低", "上新台阶", "再上新台阶",
	}, Proof: Proof{Sample: "养蜂队伍不断壮大，达到300人。", Gives: "target 养蜂队伍 level point 300 count/人 planned"}},
	{Use: Founding, Words: []string{
		"开工", "开工建设", "启动", "启动建设", "成立", "创办", "创建", "组建", "设立", "建立", "建校", "建厂", "建成", "建成通车", "通车", "开通", "投产", "投运", "投用", "投入使用", "运行", "运营", "营业", "实施", "上线", "上市", "获批", "落户", "注册", "注册成立", "揭牌", "挂牌", "开馆", "开园", "开业",
	}, Proof: Proof{Sample: "园区2014年正式成立，引进企业36家。", Gives: "target 企业 level point 36 count/家 planned"}},
	{Use: Foreseeing, Words: []string{
		"市场", "机构", "分析师", "分析人士", "业内", "外界", "路透", "彭博",
	}, Proof: Proof{Sample: "赤字为20亿元（业内预期为26亿元）。", Gives: `target 赤字 level point 2e9 CNY planned
			target 赤字 level point 2.6e9 CNY planned:预期`}},
	{Use: OfYear, Words: []string{
		"生产总值", "总值", "GDP", "经济总量", "总产值", "产值", "增加值", "产量", "总产", "单产", "收入", "支出", "总额", "零售额", "销售额", "销量", "销售量", "交易额", "成交额", "进出口", "出口", "进口", "营收", "利润", "税收", "吞吐量", "客运量", "货运量", "发电量", "用电量", "消费量", "出栏", "人次", "投资额", "赤字",
	}, Proof: Proof{Sample: "“十三五”时期成效明显。茶叶产值达到90亿元，茶园面积达到6万亩。", Gives: `result 茶叶产值 level point 9e9 CNY 2020 annual
			result 茶园面积 level point 60000 mu ~2020-12-31 as_of`}},
	{Use: OfIndex, Words: []string{
		"指数", "综指", "满意度", "PMI", "系数", "灵敏度因子", "影响因子", "功率因子",
	}, Proof: Proof{Sample: "灌溉水有效利用系数达到0.61。", Gives: "target 灌溉水有效利用系数 level point 0.61 planned"}},
	{Use: Edition, Words: []string{
		"前值", "初值", "终值", "预期", "修正值",
	}, Proof: Proof{Sample: "4月制造业PMI为51.2，前值50.6。", Gives: `target 制造业PMI level point 51.2 2024-04-01~2024-04-30 planned
			result 制造业PMI level point 50.6 2024-03-01~2024-03-31`}},
	{Use: Milestone, Words: []string{
		"大关", "台阶", "新台阶", "大台阶", "关口", "门槛", "速度",
	}, Proof: Proof{Sample: "粮食总产跃上6亿斤新台阶、亩产360公斤。", Gives: `target grain|粮食总产 level point 6e8 jin planned
			target 亩产 level point 360 kg planned`}},
	{Use: Denying, Words: []string{
		"不", "未", "没有", "勿", "暂不", "尚未", "难以", "无法",
	}, Proof: Proof{Sample: "年底前，青石岭水库暂不开工建设。", Why: "what is not to be done is no undertaking"}},
	{Use: OfRatio, Words: []string{
		"比重", "比例", "份额", "占比", "的比率",
	}, Proof: Proof{Sample: "一般公共服务支出占财政支出比重下降2个百分点。", Gives: "target 一般公共服务支出占财政支出比重 change down point 2 percentage_point planned"}},
	{Use: OfRate, Words: []string{
		"速", "幅", "率", "速度", "幅度",
	}, Proof: Proof{Sample: "药品价格出现12%降幅。", Gives: "target 药品价格出现 growth down point 12 percent planned"}},
	{Use: OfMoney, Words: []string{
		"销售额", "成交额", "交易额", "金额", "产值", "收入", "利润", "税收", "利税", "税金", "投资", "投资额", "投入", "资金", "产业规模", "市场规模", "经济规模", "交易规模", "融资规模", "资产规模", "生产总值", "经济总量", "增加值", "总额", "余额", "养老金", "公积金", "减税降费",
	}, Proof: Proof{Sample: "农博会实现销售额3亿。", Gives: "target 销售额 level point 3e8 CNY planned"}},
	{Use: OfCount, Words: []string{
		"人数", "户数", "家数", "个数", "件数", "套数", "项数", "辆数", "台数", "次数",
	}, Proof: Proof{Sample: "2024年农机推广计划\n机具|推广台数\n插秧机|90", Gives: "target 推广台数(插秧机) level point 90 count/台 2024 planned cell:1,1"}},
	{Use: OfOwner, Words: []string{
		"企业", "业", "业务", "板块", "建设", "集群", "铁路", "公路", "水路", "交通", "水利", "民航", "领域", "公司", "集团", "机场", "贸易",
	}, Proof: Proof{Sample: "食品加工业实现利润3亿元。", Gives: "target 食品加工业利润 level point 3e8 CNY planned"}},
	{Use: Possessing, Words: []string{
		"实现", "完成", "共计", "合计", "累计", "总计",
	}, Proof: Proof{Sample: "纺织企业实现营业收入30亿元。", Gives: "target 纺织企业营业收入 level point 3e9 CNY planned"}},
	{Use: OfBody, Words: []string{
		"公司", "集团", "大学", "学院", "银行", "医院", "证券", "交易所", "会议", "协会",
	}, Proof: Proof{Sample: "芜湖市茶业集团销售收入增长9%。", Gives: "target 芜湖市茶业集团销售收入 growth up point 9 percent planned"}},
	{Use: Extending, Words: []string{
		"总额", "总量", "总数", "总规模", "规模", "数量", "数", "额度", "资金", "人数", "个数", "总产量", "产量", "面积", "里程", "总里程", "余额", "值", "水平",
		"比重", "比例", "占比", "增速", "增幅", "降幅", "涨幅", "增长", "降低", "下降", "均值", "平均值", "金额", "容量", "总金额",
	}, Proof: Proof{Sample: "进出口规模达到90亿美元。", Gives: "target trade|进出口规模 level point 9e9 USD planned"}},
	{Use: Extending, Words: []string{
		"任务", "目标", "目标任务", "降低目标", "下降目标", "增长目标", "控制目标", "指标", "等指标", "建设", "工程", "实际",
	}, Proof: Proof{Sample: "城镇新增就业任务5万人。", Gives: "target new_jobs|城镇新增就业任务 level point 50000 count/人 planned"}},
	{Use: Sharing, Words: []string{
		"共同", "联合", "单独",
	}, Proof: Proof{Sample: "省财政厅、省水利厅共同下达6亿元。", Gives: "target level point 6e8 CNY planned !ambiguous_indicator"}},
	{Use: Aiming, Words: []string{
		"目标", "任务", "预期目标", "奋斗目标", "年度目标", "年度任务", "要求", "目标任务",
	}, Proof: Proof{Sample: "公司全年销售农机6000台的目标。", Gives: "target 农机 level point 6000 count/台 2024 annual planned"}},
	{Use: Listing, Words: []string{
		"预期目标", "主要目标", "奋斗目标", "总体目标", "发展目标", "工作目标", "预期性目标",
	}, Proof: Proof{Sample: "主要目标是：税收收入增长5%。", Gives: "target headline tax_revenue|税收收入 growth up point 5 percent planned:预期目标"}},
	{Use: Introducing, Words: []string{
		"是", "为", "：", ":", "建议", "安排", "如下", "定为",
	}, Proof: Proof{Sample: "发展目标定为：税收收入增长5%。", Gives: "target headline tax_revenue|税收收入 growth up point 5 percent planned:预期目标"}},
	{Use: Ranking, Words: []string{
		"全国", "全省", "全市", "全区", "全球", "世界", "全县", "全州", "国内", "国际", "中部", "西部", "东部", "东北", "同类", "亚洲", "华北", "华东", "西北",
		"西南", "中西部", "地区", "城市",
	}, Proof: Proof{Sample: "蚕茧产量全国第三。", Gives: "target 蚕茧产量 rank point 3 rank against:全国 planned"}},
	{Use: Gathering, Words: []string{
		"全国", "全省", "全市", "各地区", "各省", "各市", "各县", "各地", "分地区", "分省",
	}, Proof: Proof{Sample: "各县采伐限额表\n单位：万立方米\n县|2024年\n北岭县|3.5", Gives: "target 采伐限额 level point 35000 m3 2024 planned at:北岭县 cell:1,1 !region_unresolved"}},
	{Use: Saying, Words: []string{
		"说", "表示", "介绍", "指出", "强调", "认为", "获悉", "了解到", "显示", "报告", "统计", "消息", "透露", "发布", "公布", "通报", "目标。", "目标：",
	}, Proof: Proof{Sample: "市统计局发布，今年前两月用电量增长6%。售电量增长5%。", Gives: `result power_consumption|用电量 growth up point 6 percent 2024-01-01~2024-02-29
			result 售电量 growth up point 5 percent 2024-01-01~2024-02-29`}},
	{Use: Issuing, Words: []string{
		"电", "讯", "从", "获悉", "发布", "公布", "下发", "印发", "披露",
	}, Proof: Proof{Sample: "2月20日印发的文件提出，新建泵站6座。", Gives: "target 泵站 level point 6 count/座 planned:提出"}},
	{Use: Planning, Words: []string{
		"目标", "任务", "计划", "预算", "规划", "重大", "重点", "工作", "确定", "明确", "提出的",
	}, Proof: Proof{Sample: "“十四五”规划项目开工30个。", Gives: "target 项目开工 level point 30 count/个 planned:规划"}},
	{Use: HalfModal, Words: []string{
		"计划", "安排", "规划", "预期", "提出", "应", "需", "努力", "目标是", "总体目标", "预期目标",
	}, Proof: Proof{Sample: "根据规划建立取水台账。", Why: "a plan that is only named promises nothing"}},
	{Use: PerUnit, Words: []string{
		"年", "月", "日", "天", "周", "季度", "小时", "时", "分钟", "秒", "晚", "学年", "学期", "学时", "课时", "工作日",
		"人", "户", "人次", "人天", "吨", "公斤", "千克", "克", "斤", "磅", "盎司", "亩", "公顷", "平方米", "平方公里", "平方厘米",
		"立方米", "立方", "立方厘米", "升", "毫升", "加仑", "桶", "蒲式耳", "公里", "千米", "米", "海里", "千瓦时", "度", "千瓦", "瓦", "吨公里", "人公里",
		"片", "件", "套", "个", "家", "名", "项", "所", "座", "艘", "船", "辆", "台", "瓶", "盒", "箱", "袋", "包", "只", "头", "羽", "株", "股", "份", "张", "间", "床", "支", "把", "枚", "块",
		"次", "班", "单", "票", "车", "标箱", "标准箱", "篇", "万元",
	}, Proof: Proof{Sample: "油菜籽收购价达到3.2元/斤。", Gives: "target 油菜籽收购价 level point 3.2 元/斤 planned"}},
	{Use: Deciding, Words: []string{
		"决定", "要求", "明确", "同意", "批准", "规定", "部署", "提出", "建议",
	}, Proof: Proof{Sample: "省里决定将低保标准由500元提高到560元。", Gives: `result dibao_standard|低保标准 level point 500 CNY
			target dibao_standard|低保标准 level point 560 CNY planned:将`}},
	{Use: Pointing, Words: []string{
		"这个", "这一", "这项", "该", "此项", "上述",
	}, Proof: Proof{Sample: "轻工业产值占比为31%，到2026年，这一占比达到40%。", Gives: `target 轻工业产值占比 share point 31 percent planned
			target 轻工业产值占比 share point 40 percent ~2026-12-31 by planned`}},
	{Use: Covered, Words: []string{
		"市（地）", "市（州）", "县（市、区）", "县（区）", "地级市", "设区市", "地级以上市", "市县", "县域", "省域", "市域", "县级", "市级", "省级", "乡镇", "乡镇街道", "行政村", "村级", "村居", "城乡", "全域", "市县乡", "市县乡村", "县乡村", "县市区", "市区", "县区", "区县", "镇街", "各县区", "镇村", "市县两级", "县乡两级", "政府部门", "全行业", "全链条", "全流程", "全过程",
	}, Proof: Proof{Sample: "到2025年，流动图书车实现乡镇全覆盖。", Gives: "target 流动图书车 share point 100 percent ~2025-12-31 by planned"}},
	{Use: OfBalance, Words: []string{
		"需求", "过剩", "缺口", "库存", "消费", "供应", "供给", "储备", "损耗", "出口", "进口", "调出", "调入",
	}, Proof: Proof{Sample: "预计焦炭产量90万吨，需求85万吨。", Gives: `target 焦炭产量 level point 900000 t planned:预计
			target 需求 level point 850000 t planned:预计`}},
	{Use: OfHoliday, Words: []string{
		"假期", "假日", "整个假期", "节日期间",
	}, Proof: Proof{Sample: "春节假期，累计接待游客6万人次。\n假期里，累计发送旅客8万人次。", Gives: `result tourism_visits|接待游客 level point 60000 count/人次 2024-02-10~2024-02-17
			result 发送旅客 level point 80000 count/人次 2024-02-10~2024-02-17`}},
	{Use: OfError, Words: []string{
		"精度", "准确度", "噪声", "误差", "分辨率", "偏差", "时延", "延时", "延迟", "响应时间", "能耗", "功耗", "排放",
	}, Proof: Proof{Sample: "到2025年，遥感影像分辨率优于2米。", Gives: "target 遥感影像分辨率 level less_than 2 m ~2025-12-31 by planned"}},
	{Use: Measures, Words: []string{
		"措施", "政策", "举措", "机制", "活动", "行动", "产品", "窗口", "专区", "热线", "方案", "基金", "平台", "中心", "站点", "台账",
	}, Proof: Proof{Sample: "出台12项租金减免政策。", Gives: "target 租金减免政策 level point 12 count/项 planned"}},
	{Use: NamingValues, Words: []string{
		"标准", "水平", "价格", "单价", "均价", "比例", "幅度", "规模", "速度", "金额",
	}, Proof: Proof{Sample: "养护资金按每公里5000元的标准落实。", Gives: "target 养护资金 level point 5000 CNY planned"}},
	{Use: Reviewing, Words: []string{
		"回顾", "工作总结", "成就", "五年来", "一年来", "过去一年", "过去五年", "去年工作", "去年的工作", "去年政府工作", "去年的政府工作", "取得的成绩", "取得的主要成绩", "取得的进展", "取得的成效", "取得的主要成效", "取得的积极成效", "基本情况", "发展基础", "发展成效", "执行情况", "完成情况", "进展情况", "现状", "总体情况", "上年工作", "已经",
	}, Proof: Proof{Sample: "一、发展现状\n设施农业面积12万亩。", Gives: "result 设施农业面积 level point 120000 mu"}},
	{Use: Intending, Words: []string{
		"目标", "任务", "工作安排", "重点工作", "总体要求", "总体思路", "工作打算", "工作部署", "工作要求", "今年工作", "今年的工作", "今年政府工作", "今年的政府工作", "今年主要工作", "今年的主要工作", "今年政府主要工作", "今年的政府主要工作", "明年", "今后", "下一步", "下一阶段", "指导思想", "基本原则", "主要措施", "政策措施", "保障措施", "工作建议", "收支安排", "预算安排", "预算草案", "计划草案", "计划安排", "基本思路", "展望", "方针", "民生实事", "惠民实事", "利民实事", "为民实事", "为民办实事",
	}, Proof: Proof{Sample: "发展现状\n设施农业面积12万亩。\n政策措施\n设施农业面积15万亩。", Gives: `result 设施农业面积 level point 120000 mu
			target 设施农业面积 level point 150000 mu planned`}},
	{Use: OfMeasure, Words: []string{
		"量", "额", "数", "率", "值", "价", "费", "长", "人次", "收入", "支出", "利润", "投资", "余额", "里程", "面积", "占比", "比重", "比例", "花费", "税金", "存款", "贷款", "产能", "标准", "价格", "规模", "需求", "投入", "经费", "资金", "人口", "水平", "能力", "赤字", "储备", "进口", "出口", "指数", "时间", "时限", "成本", "装机", "床位", "学位", "耗", "强度", "排放", "外资", "工资", "热度", "气温", "程度", "负担", "寿命", "年限", "单产", "总产", "任务", "覆盖",
	}, Proof: Proof{Sample: "渔船油耗，下降5%。", Gives: "target 渔船油耗 growth down point 5 percent planned"}},
	{Use: OfThings, Words: []string{
		"高校", "院校", "院所", "国际组织", "国家和地区", "省份", "乡镇", "断面", "站点", "水库", "景区", "高中", "初中", "小学", "农户", "港口", "任务", "政策", "措施", "举措", "园", "新城", "节点", "枢纽", "高铁", "公路", "铁路", "经济带", "文化带", "商圈",
		"项目", "工程", "企业", "领域", "国家", "平台", "中心", "基地", "行业", "城市", "事项", "产品", "园区", "集群", "机构", "人才", "人员", "单位", "场所", "地区", "专项", "课题", "设施", "车间", "机组", "装置", "工厂", "示范区", "试点", "电站", "生产线", "码头", "学校", "医院", "县", "市", "村", "镇", "区", "站", "厂", "空间", "模型", "智能体", "岗位", "品牌", "店", "馆", "街区", "媒体", "社区", "案例", "课程", "赛事", "航线", "设备", "装备", "系统", "场景", "团队",
	}, Proof: Proof{Sample: "新建3个养殖、茶叶基地。", Gives: "target 养殖、茶叶基地 level point 3 count/个 planned"}},
	{Use: Sized, Words: []string{
		"企业", "项目", "园区", "产业", "产业集群", "集群", "镇", "乡镇", "村", "县", "县区", "平台", "街区", "商圈", "市场", "品牌",
	}, Proof: Proof{Sample: "新增产值超30亿元园区2个。", Gives: "target 产值超30亿元园区(30亿元) level point 2 count/个 planned"}},
	{Use: Surpassing, Words: []string{
		"超过", "超过了", "超出", "不及", "不如", "低于", "高于", "多于", "少于", "赶上", "接近",
	}, Proof: Proof{Sample: "茶叶出口额超过去年全年，增长8%。", Gives: "target 茶叶出口额 growth up point 8 percent planned"}},
	{Use: OfPeople, Words: []string{
		"人员", "队员", "船员", "航天员", "运动员", "驾驶员", "志愿者", "建设者", "劳动者", "幸存者", "消费者", "患者", "学者", "记者", "代表", "委员", "群众", "民众", "公众", "观众", "人民", "居民", "村民", "农民", "市民", "渔民", "牧民",
		"工人", "军人", "老人", "传承人", "负责人", "领导人", "干部", "党员", "职工", "员工", "教师", "老师", "学生", "同学", "师生", "毕业生", "大学生", "考生", "医生", "护士", "院士", "专家", "学家", "术家", "唱家", "业家", "作家", "教授", "嘉宾", "选手", "战士", "官兵", "军官", "士兵", "民兵", "警察", "民警", "消防员",
		"游客", "旅客", "乘客", "客商", "人口", "青年", "少年", "儿童", "妇女", "家长", "政要", "友人", "人士", "外宾", "队伍", "工程师", "律师", "医护人员",
	}, Proof: Proof{Sample: "22名代表现场投票表决。", Gives: "target 代表 level point 22 count/名 planned"}},
	// The countries of ISO 3166 by their short names, and what news calls parts of the world.
	{Use: Abroad, Words: []string{
		"阿富汗", "阿尔巴尼亚", "阿尔及利亚", "阿根廷", "阿联酋", "阿曼", "阿塞拜疆", "埃及", "埃塞俄比亚", "爱尔兰", "爱沙尼亚", "安哥拉", "奥地利", "澳大利亚", "澳洲", "巴巴多斯", "巴布亚新几内亚", "巴哈马", "巴基斯坦", "巴拉圭", "巴勒斯坦", "巴林", "巴拿马", "巴西", "白俄罗斯", "保加利亚", "贝宁", "比利时", "冰岛", "波兰", "波黑", "玻利维亚", "博茨瓦纳", "不丹", "布基纳法索", "布隆迪",
		"朝鲜", "赤道几内亚", "丹麦", "德国", "东帝汶", "多哥", "多米尼加", "俄罗斯", "厄瓜多尔", "厄立特里亚", "法国", "菲律宾", "斐济", "芬兰", "佛得角", "冈比亚", "刚果", "哥伦比亚", "哥斯达黎加", "格林纳达", "格鲁吉亚", "古巴", "圭亚那", "哈萨克斯坦", "海地", "韩国", "荷兰", "黑山", "洪都拉斯", "吉布提", "吉尔吉斯斯坦", "几内亚", "加拿大", "加纳", "加蓬", "柬埔寨", "捷克", "津巴布韦",
		"喀麦隆", "卡塔尔", "科摩罗", "科特迪瓦", "科威特", "克罗地亚", "肯尼亚", "拉脱维亚", "莱索托", "老挝", "黎巴嫩", "立陶宛", "利比里亚", "利比亚", "卢森堡", "卢旺达", "罗马尼亚", "马达加斯加", "马尔代夫", "马耳他", "马拉维", "马来西亚", "马里", "毛里求斯", "毛里塔尼亚", "美国", "蒙古国", "孟加拉国", "秘鲁", "缅甸", "摩尔多瓦", "摩洛哥", "莫桑比克", "墨西哥", "纳米比亚", "南非", "南苏丹",
		"尼泊尔", "尼加拉瓜", "尼日尔", "尼日利亚", "挪威", "葡萄牙", "日本", "瑞典", "瑞士", "萨尔瓦多", "塞尔维亚", "塞拉利昂", "塞内加尔", "塞浦路斯", "塞舌尔", "沙特阿拉伯", "沙特", "斯里兰卡", "斯洛伐克", "斯洛文尼亚", "苏丹", "苏里南", "所罗门群岛", "索马里", "塔吉克斯坦", "泰国", "坦桑尼亚", "汤加", "突尼斯", "土耳其", "土库曼斯坦", "瓦努阿图", "危地马拉", "委内瑞拉", "文莱", "乌干达", "乌克兰",
		"乌拉圭", "乌兹别克斯坦", "西班牙", "希腊", "新加坡", "新西兰", "匈牙利", "叙利亚", "牙买加", "亚美尼亚", "也门", "伊拉克", "伊朗", "以色列", "意大利", "印度尼西亚", "印尼", "印度", "英国", "约旦", "越南", "赞比亚", "乍得", "智利", "中非共和国",
		"欧盟", "欧元区", "欧洲", "东盟", "非洲", "拉美", "中东", "加沙地带", "加沙", "约旦河西岸",
	}, Proof: Proof{Sample: "茶叶出口额增长8%，日本增长12%。", Gives: `target 茶叶出口额 growth up point 8 percent planned
			target 茶叶出口额 growth up point 12 percent planned`}},
	{Use: Sorting, Words: []string{
		"境外输入", "本土", "境内", "境外", "国内", "国外", "省内", "省外", "市内", "市外", "外地", "本地", "入境", "出境", "民营", "国有", "外资", "内资", "国产", "进口",
		"公办", "民办", "公立", "私立", "中央", "地方", "省级", "市级", "县级", "乡级", "男性", "女性", "少数民族", "线上", "线下", "陆上", "海上", "大型", "中型", "小型", "微型", "集中", "散居",
	}, Proof: Proof{Sample: "全县有农场500家，其中国有30家，民营470家。", Gives: `target 农场 level point 500 count/家 planned
			target 国有农场 level point 30 count/家 planned part_of:0
			target 民营农场 level point 470 count/家 planned part_of:0`}},
	{Use: Dwelling, Words: []string{
		"城市社区", "城市", "城镇", "城区", "城乡", "农村社区", "农村地区", "农村", "乡村", "乡镇", "建制镇", "县城", "行政村", "设市城市",
	}, Proof: Proof{Sample: "到2025年，县城污水收集率达到95%，建制镇达到60%。", Gives: `target 县城污水收集率 share point 95 percent ~2025-12-31 by planned
			target 建制镇污水收集率 share point 60 percent ~2025-12-31 by planned`}},
	{Use: Proceeding, Words: []string{
		"广泛", "现场", "当场", "一同",
		"正常", "集中", "同步", "相继", "先后", "恢复", "整体", "顺利", "如期", "提前", "全面", "纷纷", "竞相", "联合", "共同", "正式", "成功", "持续", "加速", "加快", "重新", "首次",
	}, Proof: Proof{Sample: "90家农庄正常营业，农村集中供水点达到60处。", Gives: `target 农庄 level point 90 count/家 planned
			target 农村集中供水点 level point 60 count/处 planned`}},
	{Use: Stock, Words: []string{
		"贷款", "存款", "债务", "债券", "专项债", "国债", "限额", "额度", "授信", "融资", "融资规模", "债务规模", "债务总规模", "赤字", "减税降费", "退税", "缓费", "缓税", "减税", "病例", "感染者", "病例数", "装机", "装机容量", "装机规模",
	}, Proof: Proof{Sample: "今年新增人民币贷款300亿元。", Gives: "target 新增人民币贷款 level point 3e10 CNY 2024 annual planned"}},
	{Use: Attending, Words: []string{
		"参展", "参会", "参赛", "参评", "参演",
	}, Proof: Proof{Sample: "60家农企参会，参赛选手达到90名。", Gives: `target 参会农企 level point 60 count/家 planned
			target 参赛选手 level point 90 count/名 planned`}},
	{Use: Having, Words: []string{
		"具备", "具有", "符合", "拥有", "享受", "享有", "满足", "预留", "纳入", "列入", "进入", "入选",
	}, Proof: Proof{Sample: "到2025年，具备条件的渔村通水率达到98%。", Gives: "target 渔村通水率 share point 98 percent ~2025-12-31 by planned"}},
	{Use: Undergoing, Words: []string{
		"受伤", "死亡", "遇难", "失踪", "失联", "感染", "受灾", "受困", "被困", "获救", "确诊", "治愈", "出院", "脱贫", "就业", "失业", "参保", "受益", "获奖", "毕业", "入学", "落户", "参会", "参展", "参赛", "参加", "报名", "退休", "培训",
	}, Proof: Proof{Sample: "9名船员受伤，6名学生出征。", Gives: `target 船员受伤 level point 9 count/名 planned
			target 学生 level point 6 count/名 planned`}},
	{Use: Carrying, Words: []string{
		"发送", "运送", "输送", "承运", "发运", "保供", "开行", "加开", "增开",
	}, Proof: Proof{Sample: "全市铁路预计日均发送旅客6万人次。", Gives: "target 铁路日均发送旅客 level point 60000 count/人次 planned:预计"}},
	{Use: Saved, Words: []string{
		"时间", "时限", "材料", "环节", "跑动", "跑动次数", "证明", "证明材料", "申请材料",
	}, Proof: Proof{Sample: "到2025年，办事平均减时间60%。", Gives: "target 时间 growth down point 60 percent ~2025-12-31 by planned"}},
	{Use: Becoming, Words: []string{
		"建设进展顺利", "建设成效明显", "建设成效显著",
		"提能升级", "提质升级", "提档升级", "转型升级", "扩容提质", "提质扩容", "提质增效", "扩量提质", "提质扩面", "做大做强", "做优做强", "建设进展", "高效运营", "平稳运行", "高效运行", "稳定运行", "安全运行", "平稳运营", "稳定供水", "升格", "更名", "转设", "改制", "补链强链", "强链补链", "延链补链", "封闭", "关闭", "关门", "倒闭", "歇业", "停业", "破产", "停运", "停工", "停产", "接壤", "毗邻", "相邻", "交界",
	}, Proof: Proof{Sample: "推动9家开发区提能升级。", Gives: "target 开发区 level point 9 count/家 planned"}},
	{Use: OfCarrier, Words: []string{
		"铁路", "高铁", "公路", "水路", "民航", "航空", "机场", "港口", "口岸", "地铁", "轨道交通", "班列", "列车", "客运站", "航线",
	}, Proof: Proof{Sample: "全市水路预计发送旅客3万人次。", Gives: "target 水路发送旅客 level point 30000 count/人次 planned:预计"}},
	{Use: Working, Words: []string{
		"栽插", "插秧", "移栽", "播种", "收获", "收割", "收购", "入库", "出栏", "开采", "下线", "交付", "投放", "回收",
	}, Proof: Proof{Sample: "晚稻预计栽插60万亩。", Gives: "target 晚稻栽插 level point 600000 mu planned:预计"}},
	{Use: Narrowing, Words: []string{
		"转化", "改造", "治理", "修复", "整治", "更新", "孵化", "储备", "推广", "培育",
	}, Proof: Proof{Sample: "实施成果转化项目30个。", Gives: "target project_count|成果转化项目 level point 30 count/个 planned"}},
}
