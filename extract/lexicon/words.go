package lexicon

import . "github.com/mubiao/mubiao/extract"

var wordQuantities = []WordQuantity{
	{Words: []string{"全部", "全都"}, Low: 100, Bound: Point, Form: Share, Unit: "percent", Predicate: true, Binding: true,
		Proof: Proof{Sample: "年底前，186个续建项目全部复工。", Gives: `target project_count|续建项目 level point 186 count/个 ~2024-12-31 by binding
			target 续建项目 share point 100 percent ~2024-12-31 by binding`}},
	{Words: []string{"全覆盖", "全面覆盖"}, Low: 100, Bound: Point, Form: Share, Unit: "percent",
		Proof: Proof{Sample: "到2025年，实现行政村光纤网络全覆盖。", Gives: "target 行政村光纤网络 share point 100 percent ~2025-12-31 by planned"}},
	{Words: []string{"一半", "半数"}, Low: 50, Bound: Point, Form: Share, Unit: "percent",
		Proof: Proof{Sample: "到2027年，清洁能源装机占比达到一半。", Gives: "target 清洁能源装机占比 share point 50 percent ~2027-12-31 by planned"}},
	{Words: []string{"过半", "超半数"}, Low: 50, Bound: GreaterThan, Form: Share, Unit: "percent",
		Proof: Proof{Sample: "上半年，重点项目投资完成率过半。", Gives: "target project_completion_rate|重点项目投资完成率 share greater_than 50 percent 2024-01-01~2024-06-30 planned"}},
	{Words: []string{"减半"}, Low: 50, Bound: Point, Form: Growth, Direction: Down, Unit: "percent", Predicate: true,
		Proof: Proof{Sample: "到2025年，审批事项减半。", Gives: "target 审批事项 growth down point 50 percent ~2025-12-31 by planned"}},
	{Words: []string{"零增长", "持平"}, Low: 0, Bound: Point, Form: Growth, Direction: Up, Unit: "percent",
		Proof: Proof{Sample: "到2025年，全市用水总量实现零增长。", Gives: "target 用水总量 growth up point 0 percent ~2025-12-31 by planned"}},
	{Words: []string{"正增长"}, Low: 0, Bound: GreaterThan, Form: Growth, Direction: Up, Unit: "percent",
		Proof: Proof{Sample: "确保全年进出口总额实现正增长。", Gives: "target trade|进出口总额 growth up greater_than 0 percent 2024 annual binding:确保"}},
	{Words: []string{"倍增"}, Low: 2, Bound: Point, Form: Multiple, Unit: "ratio",
		Proof: Proof{Sample: "力争三年内电子信息产业营业收入倍增。", Gives: "target 电子信息产业营业收入 multiple point 2 ratio 2024-03-01~2027-02-28 striving:力争"}},
	{Words: []string{"清零"}, Low: 0, Bound: Point, Form: Level, Unit: "count", Predicate: true,
		Proof: Proof{Sample: "年底前，城区易涝积水点清零。", Gives: "target 城区易涝积水点 level point 0 count ~2024-12-31 by planned"}},
	{Words: []string{"两位数", "双位数"}, Low: 10, Bound: AtLeast, Form: Growth, Direction: Up, Unit: "percent",
		Proof: Proof{Sample: "全年固定资产投资力争实现两位数增长。", Gives: "target fai|固定资产投资 growth up at_least 10 percent 2024 annual striving:力争实现"}},
}

var phrases = []Phrase{
	{Pattern: `(?:与|和|同|跟)[^，。；]{0,12}(?:保持)?(?:基本)?同步(?:增长)?$`, Bound: Relative, Form: Growth, Direction: Up,
		Proof: Proof{Sample: "居民人均可支配收入增长与经济增长同步。", Gives: "target income|居民人均可支配收入 growth up relative against:经济增长 planned"}},
	{Pattern: `(?:高于|快于|好于|优于|低于)(?:全国|全省|全市|经济|上年|去年|GDP|地区生产总值|城镇|同期|周边|中部|西部|东部)[^，。；、]{0,14}$`, Bound: Relative, Form: Growth, Direction: Up, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长6%，农村居民收入增速快于城镇居民。", Gives: `target headline gdp|地区生产总值 growth up point 6 percent planned:预期目标
			target headline income_rural|农村居民收入 growth up relative against:城镇居民 planned:预期目标`}},
	{Pattern: `完成(?:国家|省|市|上级|省级|市级|省里|中央|自治区)[^，。；、]{0,4}下达(?:的?(?:目标任务|目标|任务|指标|要求))?`, Bound: Deferred, Form: NoForm,
		Proof: Proof{Sample: "节能降碳完成国家下达目标。", Gives: "target 节能降碳 deferred planned"}},
	{Pattern: `完成(?:国家|省|市|上级)[^，。；、]{0,10}(?:确定|明确|核定|批复)的?(?:目标任务|目标|任务|指标)`, Bound: Deferred, Form: NoForm,
		Proof: Proof{Sample: "节能降碳完成省核定的目标。", Gives: "target 节能降碳 deferred planned"}},
	{Pattern: `达到(?:国家|省级?|上级)(?:下达|规定|考核)?的?(?:控制)?(?:目标要求|目标|要求)$`, Bound: Deferred, Form: NoForm,
		Proof: Proof{Sample: "耕地质量达到国家要求。", Gives: "target 耕地质量 deferred planned"}},
	{Pattern: `完成(?:国|省|市)定(?:年度)?(?:目标任务|目标|任务)$`, Bound: Deferred, Form: NoForm,
		Proof: Proof{Sample: "PM2.5浓度完成省定目标。", Gives: "target pm25|PM2.5浓度 deferred planned"}},
	{Pattern: `(?:全面|全部)完成任务$`, Bound: Deferred, Form: NoForm,
		Proof: Proof{Sample: "防汛抗旱等指标全面完成任务。", Gives: "target 防汛抗旱等指标 deferred planned"}},
	{Pattern: `(?:与|和)国家[^，。；]{0,20}(?:目标|要求|任务)?(?:统筹)?衔接`, Bound: Deferred, Form: Growth, Direction: Down, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：单位地区生产总值二氧化碳排放降低与国家目标相衔接。", Gives: "target headline co2_intensity|单位地区生产总值二氧化碳排放 growth down deferred planned:预期目标"}},
	{Pattern: `(?:努力|力争|争取|奋力)*(?:争取|实现|取得)(更好(?:的)?结果|更好(?:的)?成绩)`, Bound: Directional, Form: Growth, Direction: Up, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长5.5%左右，争取更好结果。", Gives: `target headline gdp|地区生产总值 growth up around 5.5 percent planned:预期目标
			target headline gdp|地区生产总值 growth up directional striving:争取`}},
	{Pattern: `((?:持续|继续|稳定|进一步|明显|显著|稳步|逐步|总体|基本|保持|不断|大幅|适度|合理|有所)+(?:改善|下降|提升|提高|优化|增长|回升|平衡|稳定|向好|扩大|好转|增强|降低|减少))$`, Bound: Directional, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长5%，生态环境质量持续改善。", Gives: `target headline gdp|地区生产总值 growth up point 5 percent planned:预期目标
			target headline 生态环境质量 directional planned:预期目标`}},
	{Pattern: `((?:按照?|根据)(?:国家|省|上级)[^，。；]{0,6}(?:要求|部署|下达)[^，。；]{0,4}(?:完成|落实|推进))`, Bound: Deferred, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：城镇新增就业4万人，节能降碳指标按照省要求完成。", Gives: `target headline new_jobs|城镇新增就业 level point 40000 count/人 planned:预期目标
			target headline 节能降碳指标 deferred planned:预期目标`}},
	{Pattern: `((?:全面|确保|圆满)?完成(?:国家|省|年度|规划|上级)?(?:下达)?(?:的)?(?:目标)?任务)$`, Bound: Deferred, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长5%，主要污染物总量控制完成年度目标任务。", Gives: `target headline gdp|地区生产总值 growth up point 5 percent planned:预期目标
			target headline 主要污染物总量控制 deferred planned:预期目标`}},
	{Pattern: `(保持(?:在)?(?:合理|适度|较低|较高)(?:水平|区间|范围)|处于合理区间|保持(?:总体|基本)?稳定|保持(?:较快|平稳|合理|稳定)增长)$`, Bound: Directional, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长5%，居民消费价格保持在合理区间。", Gives: `target headline gdp|地区生产总值 growth up point 5 percent planned:预期目标
			target headline cpi|居民消费价格 directional planned:预期目标`}},
	{Pattern: `(稳量提质|保稳提质|促稳提质|只增不减|稳中有进|稳中提质|量稳质升|回稳向好|稳中向好|总体稳定|状况改善)$`, Bound: Directional, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：粮食产量110万吨，进出口稳中提质。", Gives: `target headline grain|粮食产量 level point 1.1e6 t planned:预期目标
			target headline trade|进出口 directional planned:预期目标`}},
	{Pattern: `((?:达到|完成|符合)(?:国家|省|上级)(?:下达)?(?:的)?(?:要求|目标|任务|控制目标))$`, Bound: Deferred, Form: NoForm, Headline: true,
		Proof: Proof{Sample: "主要预期目标是：地区生产总值增长5%，空气质量优良天数比例达到省控制目标。", Gives: `target headline gdp|地区生产总值 growth up point 5 percent planned:预期目标
			target headline air_days|空气质量优良天数比例 deferred planned:预期目标`}},
	{Pattern: `不(?:再)?设(?:定)?[^，。；]{0,12}(?:具体)?(?:目标|指标)`, Bound: Absent, Form: NoForm,
		Proof: Proof{Sample: "2024年，对房地产开发投资不设定具体增长目标。", Gives: "target realestate_investment|房地产开发投资 absent 2024 annual planned"}},
	{Pattern: `(?:东北地区|全国|全省|国内|世界|全球|中部|西部)领先$`, Bound: Relative, Form: Rank, Headline: false,
		Proof: Proof{Sample: "到2030年，低空经济规模全国领先。", Gives: "target 低空经济规模 rank relative ~2030-12-31 by planned"}},
}
