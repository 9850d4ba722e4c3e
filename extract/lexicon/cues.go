package lexicon

import . "github.com/mubiao/mubiao/extract"

var cues = []Cue{
	// Force.
	{Words: []string{"确保", "务必", "必须", "保证", "务求", "坚决完成", "必保"}, Role: Modal, Strength: Binding, Kind: Target,
		Proof: Proof{Sample: "2024年，确保城镇新增就业4.2万人以上。", Gives: "target new_jobs|城镇新增就业 level at_least 42000 count/人 2024 annual binding:确保"}},
	{Words: []string{"力争", "奋力实现", "努力实现", "力争实现", "力求"}, Role: Modal, Strength: Striving, Kind: Target,
		Proof: Proof{Sample: "力争全年规上工业增加值增长9%。", Gives: "target industry_va|规上工业增加值 growth up point 9 percent 2024 annual striving:力争"}},
	{Words: []string{"争取", "努力", "奋力", "全力", "努力争取", "全力争取", "争取实现", "争创", "冲刺", "力促", "力保", "全力以赴"}, Role: Modal, Strength: Striving, Kind: Target, Local: true,
		Proof: Proof{Sample: "进出口总额争取增长5%，实际使用外资增长3%。", Gives: `target trade|进出口总额 growth up point 5 percent striving:争取
			target fdi|实际使用外资 growth up point 3 percent planned`}},
	{Words: []string{"计划", "拟", "定于", "将", "即将", "预期", "要", "要求", "规划", "预计", "据预测", "预测显示", "人士预测", "专家预测", "机构预测", "协会预测", "分析师预测", "研究院预测", "研究所预测", "中心预测", "组织预测", "预期目标", "目标是", "目标为", "拟安排", "将力争", "决定", "有望", "可望", "应", "应当", "需", "须", "还要", "打算", "提出", "预定目标", "计划安排", "总体目标"}, Role: Modal, Strength: Planned, Kind: Target,
		Proof: Proof{Sample: "全市计划改造老旧小区86个。", Gives: "target old_neighbourhoods|老旧小区 level point 86 count/个 planned:计划"}},
	{Words: []string{"剑指", "冲击", "尽力"}, Role: Modal, Strength: Striving, Kind: Target, Compared: true,
		Proof: Proof{Sample: "全市出口剑指90亿元。", Gives: "target exports|出口 level point 9e9 CNY striving:剑指"}},
	{Words: []string{"预测", "预估", "预判", "大概率", "期望", "设想", "承诺", "准备", "恐"}, Role: Modal, Strength: Planned, Kind: Target, Compared: true, // not 市场预测机构
		Proof: Proof{Sample: "明年全市出口预估90亿元。", Gives: "target exports|出口 level point 9e9 CNY 2025 annual planned:预估"}},
	{Words: []string{"或", "或将", "或许"}, Role: Modal, Strength: Planned, Kind: Target, Local: true,
		Proof: Proof{Sample: "铜库存年内或突破9万吨。", Gives: "target 铜库存 level greater_than 90000 t ~2024-12-31 by planned:或"}},
	{Words: []string{"安排"}, Role: Modal, Strength: Planned, Kind: Target, Weak: true,
		Proof: Proof{Sample: "安排省级前期工作经费3亿元。", Gives: "target 省级前期工作经费 level point 3e8 CNY planned:安排"}},
	// Bounds before the number.
	{Words: []string{"不低于", "不少于", "不小于", "不得低于", "不得少于", "不能低于", "不能少于", "不应低于", "不应少于", "不可低于"}, Role: Limit, Strength: Binding, Bound: AtLeast,
		Proof: Proof{Sample: "农村生活污水治理率不低于45%。", Gives: "target sewage|农村生活污水治理率 share at_least 45 percent binding:不低于"}},
	{Words: []string{"至少", "至少在", "最少", "起码", "不下", "不下于", "保底", "最低", "达到或超过", "达到或高于", "大于或等于", "等于或大于", "从未低于", "未低于", "从未少于", "≥", "≧"}, Role: Limit, Bound: AtLeast,
		Proof: Proof{Sample: "招引百亿级项目至少2个。", Gives: "target project_100m|百亿级项目 level at_least 2 count/个 planned"}},
	{Words: []string{"不突破", "决不突破", "绝不突破", "不得突破", "不超出", "不得超出", "最多不超过", "最高不超过", "最高不得超过", "从未超过", "从未高于", "未超过", "不超过", "不高于", "不大于", "不多于", "不超", "未超", "没有超过", "没超过", "不能超过", "不可超过", "不应超过", "不准超过", "不允许超过", "控制在", "严格控制在", "严控在", "限制在", "压在", "锁定在", "最高", "最多", "至多", "最长", "不得超过", "≤", "≦"}, Role: Limit, Bound: AtMost,
		Proof: Proof{Sample: "城镇调查失业率不超过5.5%。", Gives: "target unemployment|城镇调查失业率 share at_most 5.5 percent planned"}},
	{Words: []string{"超过", "突破", "超", "高于", "逾", "多于", "大于", "已超", "已超过", "首破", "破", "冲破", "优于", "好于", "已过", "均已过", "跨越", "越过", ">", "＞"}, Role: Limit, After: "高赶反打突侦爆冲攻", Bound: GreaterThan,
		Proof: Proof{Sample: "到2025年，经营主体总量超过60万户。", Gives: "target market_entities|经营主体总量 level greater_than 600000 count/户 ~2025-12-31 by planned"}},
	{Words: []string{"不足"}, Role: Limit, Bound: LessThan, Compared: true, // not 原料不足
		Proof: Proof{Sample: "到2027年，漏损率不足9%。", Gives: "target 漏损率 share less_than 9 percent ~2027-12-31 by planned"}},
	{Words: []string{"低于", "跌破", "少于", "小于", "不到", "未满", "不满", "未达", "未达到", "没有达到", "不及", "<", "＜"}, Role: Limit, Bound: LessThan,
		Proof: Proof{Sample: "到2027年，PM2.5平均浓度低于30微克/立方米。", Gives: "target pm25|PM2.5平均浓度 level less_than 30 微克/立方米 ~2027-12-31 by planned"}},
	{Words: []string{"无法达到", "难以达到", "未能达到", "不会达到", "达不到"}, Role: Limit, Bound: LessThan,
		Proof: Proof{Sample: "全年棉花产量可能无法达到90万吨。", Gives: "target 棉花产量 level less_than 900000 t 2024 annual planned"}},
	{Words: append(ending([]string{"无法", "难以", "未能", "不会"}, "突破", "超过", "高于"), "难破", "难超"), Role: Limit, Bound: AtMost,
		Proof: Proof{Sample: "年内铜价难以突破9万元/吨。", Gives: "target 铜价 level at_most 90000 元/吨 ~2024-12-31 by planned"}},
	{Words: []string{"约", "大约", "大概", "大致", "近", "将近", "接近", "逼近", "约为", "差不多", "几乎", "大体", "直逼", "几近", "约莫", "达到约", "约合", "约合人民币", "近乎"}, Role: Limit, After: "节大特条合制签缔公预契誓邀缩简附最临靠亲邻就", Bound: Around,
		Proof: Proof{Sample: "预计新增发电量约12亿千瓦时。", Gives: "target power_generation|发电量 level around 1.2e9 kWh planned:预计"}},
	{Words: []string{"上"}, Role: Filler,
		Proof: Proof{Sample: "新能源汽车产量将再上一个台阶，达到35万辆。", Gives: "target ev_output|新能源汽车产量 level point 350000 count/辆 planned"}},
	// Bounds behind.
	{Words: []string{"以上", "之上", "及以上"}, Role: Tail, Bound: AtLeast,
		Proof: Proof{Sample: "每千人口托位数达到4.5个以上。", Gives: "target nursery_places|每千人口托位数 level at_least 4.5 count/个 planned"}},
	{Words: []string{"左右", "上下"}, Role: Tail, Bound: Around,
		Proof: Proof{Sample: "居民消费价格涨幅3%左右。", Gives: "target cpi|居民消费价格 growth up around 3 percent planned"}},
	{Words: []string{"上方", "关口上方", "出头", "开外", "有余", "挂零"}, Role: Tail, Bound: GreaterThan,
		Proof: Proof{Sample: "2024年，金价保持在每克500元上方。", Gives: "target 金价 level greater_than 500 CNY 2024 annual planned"}},
	{Words: []string{"下方", "关口下方"}, Role: Tail, Bound: LessThan,
		Proof: Proof{Sample: "2024年，同业利率维持在2%下方。", Gives: "target 同业利率 share less_than 2 percent 2024 annual planned"}},
	{Words: []string{"附近", "一线"}, Role: Tail, Bound: Around,
		Proof: Proof{Sample: "2024年，同业利率维持在2%附近。", Gives: "target 同业利率 share around 2 percent 2024 annual planned"}},
	{Words: []string{"以内", "之内", "以下", "内"}, Role: Tail, Bound: AtMost,
		Proof: Proof{Sample: "城镇登记失业率控制在4%以内。", Gives: "target unemployment_reg|城镇登记失业率 share at_most 4 percent planned"}},
	// Changes.
	{Words: []string{"增长", "递增", "上涨", "调高", "上升", "提高", "提升", "调增", "增", "涨", "上行", "增速", "增幅", "涨幅", "增长率", "升高", "净增", "年均增速", "新增量", "上浮", "上调", "回升", "增长幅度", "增长比例", "提价", "涨价", "增长速度", "递增的速度", "增长的速度", "递增速度", "提升幅度", "延长", "快于", "高出", "实际增长", "名义增长", "同比增长", "同比增加", "猛增", "激增", "攀升", "前移", "上修", "微涨", "微升", "微增", "略增", "小涨", "飙升", "暴涨", "大涨", "累涨", "累升", "狂飙", "溢价", "上扬", "收高", "收涨", "走高", "升幅", "大增", "剧增", "陡增", "骤增", "突增", "净增长", "年递增", "逐年递增", "连年递增", "提速", "转快", "反弹", "抬升", "推高", "拉高", "扩增", "略升", "升值", "增亏", "增支", "领涨", "领先于", "稳定增长", "平稳增长", "高速增长", "中高速增长", "强劲增长", "逆势增长", "恢复性增长", "恢复增长", "可比增长", "上涨幅度", "提高幅度", "上升幅度"}, Role: Changing, Direction: Up,
		Proof: Proof{Sample: "社会消费品零售总额增长8%。", Gives: "target retail|社会消费品零售总额 growth up point 8 percent planned"}},
	{Words: []string{"同比升", "环比升", "季升", "月升", "年升", "同比升高", "环比升高", "初值升", "终值升", "调升"}, Role: Changing, Direction: Up,
		Proof: Proof{Sample: "2024年，居民消费价格同比升1.5%。", Gives: "target cpi|居民消费价格 growth up point 1.5 percent against:同比 2024 annual planned"}},
	{Words: []string{"月降", "年降", "季降", "初值降", "终值降", "调降"}, Role: Changing, Direction: Down,
		Proof: Proof{Sample: "2024年，居民消费价格初值降0.5%。", Gives: "target cpi|居民消费价格 growth down point 0.5 percent 2024 annual planned"}},
	{Words: []string{"前值升"}, Role: Changing, Direction: Up, Former: true,
		Proof: Proof{Sample: "2024年3月，居民消费价格同比涨1.6%，前值升1.9%。", Gives: `result cpi|居民消费价格 growth up point 1.6 percent against:同比 2024-03-01~2024-03-31
			result cpi|居民消费价格 growth up point 1.9 percent against:同比 2024-02-01~2024-02-29`}},
	{Words: []string{"前值降"}, Role: Changing, Direction: Down, Former: true,
		Proof: Proof{Sample: "2024年3月，居民消费价格环比涨0.5%，前值降0.2%。", Gives: `result cpi|居民消费价格 growth up point 0.5 percent against:环比 2024-03-01~2024-03-31
			result cpi|居民消费价格 growth down point 0.2 percent against:环比 2024-02-01~2024-02-29`}},
	{Words: []string{"预期升", "预期涨"}, Role: Changing, Direction: Up, Kind: Target, Strength: Planned,
		Proof: Proof{Sample: "居民消费价格同比涨1.5%，预期升1.2%。", Gives: `result cpi|居民消费价格 growth up point 1.5 percent against:同比
			target cpi|居民消费价格 growth up point 1.2 percent against:同比 planned:预期`}},
	{Words: []string{"预期降", "预期跌"}, Role: Changing, Direction: Down, Kind: Target, Strength: Planned,
		Proof: Proof{Sample: "居民消费价格环比降0.9%，预期降0.6%。", Gives: `result cpi|居民消费价格 growth down point 0.9 percent against:环比
			target cpi|居民消费价格 growth down point 0.6 percent against:环比 planned:预期`}},
	{Words: []string{"仅涨", "续涨", "续升"}, Role: Changing, Direction: Up,
		Proof: Proof{Sample: "2024年2月，铜价续涨9%，铝价环比仅涨2%。", Gives: `result 铜价 growth up point 9 percent 2024-02-01~2024-02-29
			result 铝价 growth up point 2 percent against:环比 2024-02-01~2024-02-29`}},
	{Words: []string{"仅跌", "续跌", "续降"}, Role: Changing, Direction: Down,
		Proof: Proof{Sample: "2024年2月，铜价续跌9%，铝价环比仅跌2%。", Gives: `result 铜价 growth down point 9 percent 2024-02-01~2024-02-29
			result 铝价 growth down point 2 percent against:环比 2024-02-01~2024-02-29`}},
	{Words: ending(ending([]string{"修正", "上修", "下修", "修订"}, "为", "至"), "升", "涨", "增", "增长", "上涨"), Role: Changing, Direction: Up,
		Proof: Proof{Sample: "2024年3月，居民消费价格同比涨1.6%，前值由升1.9%下修为升1.8%。", Gives: `result cpi|居民消费价格 growth up point 1.6 percent against:同比 2024-03-01~2024-03-31
			result cpi|居民消费价格 growth up point 1.9 percent against:同比 2024-02-01~2024-02-29
			result cpi|居民消费价格 growth up point 1.8 percent against:同比 2024-02-01~2024-02-29`}},
	{Words: ending(ending([]string{"修正", "上修", "下修", "修订"}, "为", "至"), "降", "跌", "下降", "下跌"), Role: Changing, Direction: Down,
		Proof: Proof{Sample: "2024年3月，居民消费价格环比涨0.5%，前值由降0.3%修订为降0.2%。", Gives: `result cpi|居民消费价格 growth up point 0.5 percent against:环比 2024-03-01~2024-03-31
			result cpi|居民消费价格 growth down point 0.3 percent against:环比 2024-02-01~2024-02-29
			result cpi|居民消费价格 growth down point 0.2 percent against:环比 2024-02-01~2024-02-29`}},
	{Words: []string{"超标"}, Role: Changing, Direction: Up, Compared: true,
		Proof: Proof{Sample: "一款童装甲醛含量超标6倍。", Gives: "target 童装甲醛含量 multiple up point 6 ratio planned"}},
	{Words: []string{"放量"}, Role: Changing, Direction: Up, Compared: true,
		Proof: Proof{Sample: "收盘时，两市成交额较前一日放量90亿元。", Gives: "target 两市成交额 change up point 9e9 CNY against:前一日 planned"}},
	{Words: []string{"缩量"}, Role: Changing, Direction: Down, Compared: true,
		Proof: Proof{Sample: "收盘时，两市成交额较前一日缩量90亿元。", Gives: "target 两市成交额 change down point 9e9 CNY against:前一日 planned"}},
	{Words: []string{"增加", "扩大", "多增", "净增加", "增产", "增收", "多出"}, Role: Changing, Direction: Up, Verb: true,
		Proof: Proof{Sample: "一般公共预算收入比上年增加12亿元。", Gives: "target budget_revenue|一般公共预算收入 change up point 1.2e9 CNY against:上年 planned"}},
	{Words: []string{"下降", "降", "减", "萎缩", "下跌", "调低", "调贬", "少支出", "少收入", "少花", "回落", "下浮", "缩短", "降幅", "下调", "下修", "减排", "跌", "提前", "收窄", "缩小", "下行", "减量", "同比下降", "减幅", "下滑", "回调", "跌去", "微降", "微跌", "略降", "小跌", "降价", "大跌", "累跌", "累降", "减重", "减价", "下挫", "重挫", "收低", "收跌", "走低", "跌幅", "暴跌", "闪崩", "骤降", "锐减", "大降", "骤减", "剧减", "突降", "陡降", "放缓", "减缓", "趋缓", "转慢", "减速", "降速", "缩窄", "减弱", "拉低", "压低", "拖累", "贬值", "缩水", "减支", "减亏", "减产", "减收", "领跌", "慢于", "逊于", "劣于", "落后于", "下降幅度", "降低幅度", "降价幅度", "减少幅度", "下跌幅度", "压减幅度"}, Role: Changing, Direction: Down,
		Proof: Proof{Sample: "单位地区生产总值能耗下降3.5%。", Gives: "target energy_intensity|单位地区生产总值能耗 growth down point 3.5 percent planned"}},
	{Words: []string{"节约", "节省", "节减"}, Role: Changing, Direction: Down, Verb: true, Amount: true,
		Proof: Proof{Sample: "2024年，节约资金3000万元。", Gives: "target 节约资金 level point 3e7 CNY 2024 annual planned"}},
	{Words: []string{"降低", "减少", "压减", "缩减", "精简", "压降", "压缩", "削减", "减轻", "裁减", "裁军", "调减", "少增"}, Role: Changing, Direction: Down, Verb: true,
		Proof: Proof{Sample: "到2025年，降低企业用电成本2亿元。", Gives: "target 企业用电成本 change down point 2e8 CNY ~2025-12-31 by planned"}},
	{Words: []string{"多收", "多产", "多打", "多销", "高", "多", "快", "大", "早", "贵", "偏高", "偏多"}, Role: Changing, Direction: Up, Compared: true,
		Proof: Proof{Sample: "预计全年外贸企业订单额比上年多30亿元。", Gives: "target 外贸企业订单额 change up point 3e9 CNY against:上年 2024 annual planned:预计"}},
	{Words: []string{"只差", "还差", "仅差", "少收", "少产", "少打", "少销", "低", "少", "慢", "小", "晚", "便宜", "偏低", "偏少"}, Role: Changing, Direction: Down, Compared: true,
		Proof: Proof{Sample: "毕业生离校未就业率比上年低0.3个百分点。", Gives: "target 毕业生离校未就业率 change down point 0.3 percentage_point against:上年 planned"}},
	// Levels reached.
	{Words: ending([]string{"提高", "提升", "上升", "增加", "增长", "扩大", "延长", "放宽", "拓展", "扩展", "扩容", "扩增", "扩张", "升级", "发展", "调整", "调高", "上调", "上修", "上浮", "上行", "上涨", "暴涨", "飙涨", "大涨", "上探", "攀升", "攀高", "飙升", "回升", "反弹", "跃升", "抬升", "抬高", "推高", "拉高", "拉升", "拉长", "走高", "走阔", "走扩", "放大", "壮大", "累积", "积累", "递增", "猛增", "激增", "骤增", "猛涨", "微升", "提速", "升", "增", "涨", "扩"}, "至", "到"), Role: Reach, Direction: Up,
		Proof: Proof{Sample: "森林覆盖率由38%提高到41%。", Gives: `result forest_cover|森林覆盖率 share point 38 percent
			target forest_cover|森林覆盖率 share point 41 percent planned`}},
	{Words: []string{"已涨至", "调整为", "调整增加为", "提高为", "增加为", "上调为", "调高为", "延长为", "升为", "上升为"}, Role: Reach, Direction: Up,
		Proof: Proof{Sample: "最低工资标准由1900元调整为2060元。", Gives: `result min_wage|最低工资标准 level point 1900 CNY
			target min_wage|最低工资标准 level point 2060 CNY planned`}},
	{Words: ending([]string{"下降", "降低", "减少", "压减", "压缩", "压降", "缩短", "缩小", "缩减", "缩窄", "收窄", "精简", "调减", "调低", "下调", "下修", "下浮", "下行", "下跌", "暴跌", "大跌", "骤降", "锐减", "微降", "回落", "回调", "下滑", "滑落", "走低", "下探", "萎缩", "降", "减", "跌"}, "至", "到"), Role: Reach, Direction: Down,
		Proof: Proof{Sample: "空气中细颗粒物平均浓度下降到33微克/立方米。", Gives: "target pm25|空气中细颗粒物平均浓度 level point 33 微克/立方米 planned"}},
	{Words: []string{"低至", "调低为", "下调为", "压缩为", "缩短为", "缩小为", "缩减为", "精简为", "降为", "减为", "下降为", "减少为"}, Role: Reach, Direction: Down,
		Proof: Proof{Sample: "到2025年，审批时限由20天缩短为12天。", Gives: `result 审批时限 level point 20 day
			target 审批时限 level point 12 day ~2025-12-31 by planned`}},
	{Words: []string{"达到", "均在", "都在", "多在", "只有", "仅有", "还有", "是", "有", "至", "到", "稳定在", "企稳在", "企稳于", "保持在", "维持在", "稳定保持在", "实现", "已达", "共有", "现有", "现存", "设有", "建有", "配有", "拥有", "占", "占到", "占据", "占了", "保持着", "合计", "总计", "共计", "相当于", "完成", "定在", "定为", "仅", "稳步达到", "总体达到", "平均为", "高达", "多达", "共为", "共达", "完成年计划", "完成年计划的", "等于", "集中在", "主要集中在", "维持", "保持", "恢复到", "恢复至", "已达到", "做到", "仅为", "达到了", "迈上", "跃上", "迈过", "迈入", "迈进", "跨上", "跨入", "跨过", "站上", "站稳", "持平于", "触及", "重返", "挺进", "迈向", "徘徊在", "落在", "停在", "设为", "核定为", "归零至", "冲上", "攀上", "重回", "重上", "回到", "创下", "刷新为", "超额达到", "临近", "直追", "守住", "稳住", "保住", "能到", "可到", "卖到", "卖至", "将到"}, Role: Reach,
		Proof: Proof{Sample: "年底前，市级以上重点实验室达到40家。", Gives: "target 市级以上重点实验室(市级以上) level point 40 count/家 ~2024-12-31 by planned"}},
	{Words: []string{"报", "报收", "收报", "报收于", "收于", "录得", "转为"}, Role: Reach, After: "日周晚年通简汇申预公电海举月季早时上呈填情警学回",
		Proof: Proof{Sample: "1月31日，区内棉花价格指数报110元。", Gives: "result 区内棉花价格指数 level point 110 CNY 2024-01-31"}},
	{Words: []string{"达", "均达", "均达到"}, Role: Reach, After: "雷发到抵可传表通送直长触",
		Proof: Proof{Sample: "企业投入占比达78%。", Gives: "target 企业投入占比 share point 78 percent planned"}},
	{Words: []string{"为"}, Role: Reach, After: "行作认成因视称人能有无大改分",
		Proof: Proof{Sample: "公共机构单位面积能耗为12千瓦时。", Gives: "target 公共机构单位面积能耗 level point 12 kWh planned"}},
	// Past and future.
	{Words: []string{"同比", "环比", "季比", "月比"}, Role: Mark, Kind: Result, Weak: true,
		Proof: Proof{Sample: "要求2024年10月至12月，污染天数同比减少6%。", Gives: "target 污染天数 growth down point 6 percent against:同比 2024-10-01~2024-12-31 planned:要求"}},
	{Words: []string{"已", "已经", "已有", "现已", "现已有", "已将", "已把", "截至", "截止", "截止到", "截至到", "了", "过", "据统计", "据初步统计", "据了解"}, Role: Mark, Kind: Result,
		Proof: Proof{Sample: "全市已建成5G基站6200个。", Gives: "result base_5g|5G基站 level point 6200 count/个"}},
	{Words: []string{"初值", "终值"}, Role: Mark, Kind: Result,
		Proof: Proof{Sample: "三季度出口额初值增长3%。", Gives: "result exports|出口额 growth up point 3 percent 2024-07-01~2024-09-30"}},
	{Words: []string{"前值"}, Role: Mark, Kind: Result, Former: true,
		Proof: Proof{Sample: "2024年3月，信心指数为-5.6，预期-5.1，前值-7.2。", Gives: `target 信心指数 level point -5.6 2024-03-01~2024-03-31 planned
			target 信心指数 level point -5.1 2024-03-01~2024-03-31 planned:预期
			result 信心指数 level point -7.2 2024-02-01~2024-02-29`}},
	{Words: []string{"累计", "共", "首次", "先后", "成功", "折合", "连续", "连续多日", "连续多月", "连续多年", "连续数日", "连续数月", "连续数年"}, Role: Mark, Kind: Result, Weak: true,
		Proof: Proof{Sample: "到2027年，累计改造供水管网500公里。", Gives: "target pipe_network|供水管网 level point 500 km ~2027-12-31 by planned"}},
	{Words: []string{"投产后", "建成后", "达产后", "竣工后", "投入使用后", "完工后", "全部建成后", "全部达产后", "项目建成后", "可实现", "可达", "可新增", "可形成", "可完成", "届时"}, Role: Mark, Kind: Target,
		Proof: Proof{Sample: "项目投产后，可实现年产值20亿元。", Gives: "target 年产值 level point 2e9 CNY planned"}},
	{Words: []string{"比", "比起", "较", "从", "由", "相比", "比较", "对比"}, Role: Base,
		Proof: Proof{Sample: "粮食产量比上年增加3万吨。", Gives: "target grain|粮食产量 change up point 30000 t against:上年 planned"}},
	{Words: []string{"把"}, Role: Bringing,
		Proof: Proof{Sample: "市财政把贷款贴息规模由2亿元扩大到3亿元。", Gives: `result 贷款贴息规模 level point 2e8 CNY
			target 贷款贴息规模 level point 3e8 CNY planned`}},
	{Words: []string{"其中", "其中，"}, Role: Whole,
		Proof: Proof{Sample: "实施重点项目300个，其中新开工项目120个。", Gives: `target project_count|重点项目 level point 300 count/个 planned
			target project_started|新开工项目 level point 120 count/个 planned part_of:0`}},
	{Words: []string{"分别", "各", "均", "都", "依次", "双双"}, Role: Spread,
		Proof: Proof{Sample: "城镇居民人均可支配收入、农村居民人均可支配收入分别增长6%、7%。", Gives: `target income_urban|城镇居民人均可支配收入 growth up point 6 percent planned
			target income_rural|农村居民人均可支配收入 growth up point 7 percent planned`}},
	{Words: []string{"并列", "并列居", "位居", "位列", "居", "列", "排名", "排", "跃居", "稳居", "高居", "名列", "跃升至全国", "升至全国", "进入全国", "跻身", "位次", "名次", "排在", "保持在全国", "进入", "前移至", "居于", "列居", "蝉联", "荣登", "登上", "问鼎", "进至", "前进至", "晋升至", "均居", "均列", "均位居", "分别居", "分列", "位于世界", "位于全球", "位于全国", "均位于世界", "均位于全国"}, Role: Order,
		Proof: Proof{Sample: "力争规上工业增加值增速位居全省前3位。", Gives: "target industry_va|规上工业增加值 rank at_most 3 rank against:全省 striving:力争"}},
	{Words: []string{"补助", "补贴", "奖励", "罚款", "奖补", "资助", "贴息", "注册资本", "资本金", "保费", "缴纳", "每人每", "每亩补", "返还", "扣除", "处以", "担保贷款"}, Role: Rule, Kind: Provision,
		Proof: Proof{Sample: "新认定的省级专精特新企业奖励20万元。", Gives: "provision 省级专精特新企业奖励 level point 200000 CNY"}},
	{Words: []string{"给予"}, Role: Rule, Kind: Provision, Verb: true,
		Proof: Proof{Sample: "对认定的小微企业给予不超过300万元的贴息贷款。", Gives: "provision 贴息贷款 level at_most 3e6 CNY"}},
	{Words: []string{"全国", "全省", "全市", "全区", "全县", "全州", "全自治区", "全球", "世界", "国内", "国际", "我国", "我省", "我市", "我区", "我县", "本市", "本省", "本区", "全社会各界", "亚洲", "中部地区", "西部地区", "东部地区", "东北地区", "西北", "西南", "华东", "华北", "华中", "华南", "东北", "中西部", "西部", "中部", "大陆地区", "全省平均", "全国平均水平", "全省平均水平", "全市平均水平", "平均水平", "全国平均", "全市平均", "同类城市", "上月", "同期水平", "各地", "各级", "全行业"}, Role: Scope,
		Proof: Proof{Sample: "研发投入强度高于全国0.3个百分点。", Gives: "target rd_intensity|研发投入强度 change up point 0.3 percentage_point against:全国 planned"}},
	{Words: []string{"年均", "年复合", "年均复合", "复合", "平均每年", "每年", "年平均", "年均增长率"}, Role: Average,
		Proof: Proof{Sample: "“十五五”时期，农业总产值年均增长4%。", Gives: "target farm_output|农业总产值 growth up point 4 percent 2026~2030 annual_average planned"}},
	// Verbs whose object is counted.
	{Words: []string{"新增", "建成", "新建", "培育", "打造", "招引", "推进", "新开工", "启动", "举办", "开展", "创建", "组建", "成立", "设立", "建立", "新改建", "新（改）建", "新(改)建", "改（扩）建", "改(扩)建", "新改扩建", "新建改扩建", "新建、改扩建", "新建改造", "新建改造提升", "新建提升", "新建续建", "新建、续建", "新建和改造提升", "新建成", "改造提升", "吸引", "集聚", "落地", "入选", "开通", "开行", "获批", "出台", "印发", "发布", "增发", "取得", "攻克", "转化", "选取", "评选", "选派", "选树", "招募", "招收", "吸纳", "解决", "发放", "筹集", "筹措", "争取到", "下达", "拨付", "减免", "兑现", "惠及", "带动", "形成", "修建", "拆除", "清理", "关停", "淘汰", "查处", "侦破", "化解", "办理", "办结", "承办", "发送", "运送", "加装", "新装", "安装", "配备", "购置", "收储", "栽植", "开挖", "疏浚", "铺设", "贯通", "谋划储备", "审核通过", "纳入", "确定", "选定", "公布", "明确", "推出", "上报", "梳理", "整合", "合并", "布局", "引育", "新引育", "新培育", "新认定", "新设", "兴建", "建成投用", "建成通车", "引进培育", "培育打造", "培育壮大", "遴选", "挂牌", "开工改造", "启动实施", "组织实施", "完成改造", "投放", "派出", "具备", "帮扶", "接通", "参展", "当选", "消除", "免征", "列入", "加入", "获得", "进行", "参加", "涵盖", "涉及", "承担", "完工", "接入", "打通", "连通", "享受", "辐射", "签订", "汇聚", "聚集", "覆盖", "达成", "夺得", "创办", "揭榜", "受理", "审结", "拿出", "划拨", "得到", "受到", "遭到", "落户", "荣获", "获评", "入围", "亮相", "参会", "参赛", "下线", "突出抓好", "抓好", "办好", "做好", "累计完成", "新设立", "新增加", "召开", "收到", "募集", "接收", "用上", "喝上", "吃上", "追回", "追缴", "追讨", "住上", "过上", "装上", "搬进", "住进", "搬入", "建起", "办起", "走上", "踏上", "提供", "输送", "紧盯", "购买", "揭牌", "下放", "启用", "投运", "投用", "投入使用", "斩获", "引种", "推广种植", "推广应用", "摘得", "疏解提质", "宣布", "查办", "侦办", "立案侦办", "破获", "立改废", "新建优化", "建设提升", "完善提升", "整合提升", "培养招录", "制定", "制定修订", "修改", "修改完善", "制定出台", "废止", "审议", "审议通过", "增设", "增补", "促成", "审批核准", "拨出", "下拨", "紧急下拨", "预拨", "封顶", "主体封顶", "主体完工", "批准", "提请", "提请审议", "修订完善", "健全完善", "清理规范", "提升建设", "组建运营", "修改废止", "宣布失效", "开辟", "新开辟", "新开通", "新开行", "新签约", "新签订", "新引进", "新建设", "新发放", "新设置", "新组建", "新成立", "新创建", "新打造", "新入选", "新获批", "取消和调整", "取消和下放", "取消调整", "筹建", "创设", "开设", "选聘", "更换", "制订", "颁布", "查获", "抓获", "打掉", "捣毁", "取缔", "清退", "接诊", "收治", "配发", "敷设", "架设", "栽种", "补植", "走访", "慰问", "增派", "增配", "新添", "新辟", "梳理出", "排查出", "营救", "解救", "救出"}, Role: Act,
		Proof: Proof{Sample: "今年新增高标准农田12万亩。", Gives: "target high_standard_farmland|高标准农田 level point 120000 mu 2024 annual planned"}},
	{Words: []string{"引进", "出资", "斥资", "注资", "实施", "组织", "认定", "改建", "投入", "落实", "招聘", "安置", "救助", "服务", "处置", "整治", "治理", "修复", "承接", "接待", "运输", "交付", "采购", "销售", "生产", "种植", "通车", "开放", "建设", "改造", "发行", "签约", "储备", "谋划", "开工", "竣工", "投产", "申报", "支持", "保障", "重点", "扩建", "推广", "开发", "设", "建", "检查", "抓", "扶持", "引导", "孵化", "收购", "整改", "排查", "调解", "推介", "更新", "盘活", "腾退", "疏解", "供应", "保供", "编制", "研制", "研发", "培养", "修订", "制修订", "升级改造", "更新改造", "优化提升", "整治提升", "提档升级", "改建扩建", "维修改造", "提质改造", "开工建设", "规划建设", "重建", "征集", "转移"}, Role: Act, Nominal: true,
		Proof: Proof{Sample: "引进高层次人才800名。", Gives: "target talent|高层次人才 level point 800 count/名 planned"}},
	{Words: []string{"大幅", "小幅", "意外", "整整", "足足", "每户", "每股", "每人每年", "每人每月", "每人每天", "被", "用于", "获", "仍然", "依然", "仍", "不同程度地", "不同程度", "陆续", "逐年", "同口径", "按同口径", "可比口径", "按可比口径", "自然口径", "自然增长口径", "按可比价格计算", "扣除价格因素", "剔除价格因素", "稳步", "继续", "再", "又", "也", "还", "只", "总体", "平均", "初步", "整体", "净", "实际", "名义", "日均", "月均", "进一步", "逐步", "基本", "预算", "最多可", "可", "可以", "能", "能够", "可能", "可能会", "始终", "总共", "全面", "顺利", "动态", "持续", "人民币", "以", "按", "按照"}, Role: Filler,
		Proof: Proof{Sample: "技术合同成交额大幅增长25%。", Gives: "target tech_contracts|技术合同成交额 growth up point 25 percent planned"}},
	{Words: []string{"人均", "户均", "亩均"}, Role: Filler, Compared: true, // of names elsewhere: 人均收入, 户均增收
		Proof: Proof{Sample: "2024年，医保补助标准提高到人均700元。", Gives: "provision 医保补助标准 level point 700 CNY 2024 annual"}},
	// Verbs that end the name of who does what they say.
	{Words: []string{"坚守", "前往", "赶往", "通过", "出席", "奔赴", "会同", "联名", "认为", "表示", "呼吁", "反对", "喜获", "迎来", "包括", "处于", "属于", "位于", "来自", "作为", "登陆", "举行", "披露", "迁入", "收看", "面临", "显示", "报告称", "助力", "携手", "纷纷", "竞相", "踊跃", "正在", "开始", "实行", "表态", "遭遇", "打响", "奋战", "聚焦", "围绕", "瞄准", "致力于", "卖给", "出售给", "销往", "运往", "送往", "发往", "交给", "晋级", "上榜", "深入", "设置", "布设", "就位", "到岗", "上岗", "进场", "参照", "据悉", "如果", "抱有", "严阵以待", "拔地而起", "走街串巷", "面向", "据说", "签署", "采取", "变成", "变为", "成为", "开诊", "绽放", "盛开", "怒放", "打破", "开满"}, Role: Doing,
		Proof: Proof{Sample: "全市300名医护人员坚守岗位。", Gives: "target 医护人员 level point 300 count/名 planned"}},
	{Words: []string{"到会", "到港", "到访"}, Role: Doing, Nominal: true, // 到 is no word of reaching in them
		Proof: Proof{Sample: "累计到会采购商超过9万人。", Gives: "result 到会采购商 level greater_than 90000 count/人"}},
	{Words: []string{"参与", "入驻", "中标", "组成", "报名", "受益", "受惠", "确认", "撤离", "撤出", "逃离", "抵达", "到达", "离开", "走进", "走出", "享有", "符合", "希望", "愿意", "同意", "拒绝", "活跃", "昼夜", "日夜", "连夜", "轮流", "驰援", "被困", "被捕", "赢得", "见证", "告别", "摘帽", "接到", "现身", "登场", "不支持", "加快", "停课", "见面", "共同"}, Role: Doing, Nominal: true,
		Proof: Proof{Sample: "全市30家企业参与技能竞赛。", Gives: "target 企业 level point 30 count/家 planned"}},
}

// ending gives each of the verbs its endings.
func ending(verbs []string, ends ...string) []string {
	var words []string
	for _, v := range verbs {
		for _, e := range ends {
			words = append(words, v+e)
		}
	}
	return words
}
