package lexicon

import . "github.com/mubiao/mubiao/extract"

var wordQuantities = []WordQuantity{
	{Words: []string{"全部", "一律", "全都"}, Low: 100, Bound: Point, Form: Share, Unit: "percent", Predicate: true, Binding: true},
	{Words: []string{"全覆盖", "全面覆盖"}, Low: 100, Bound: Point, Form: Share, Unit: "percent"},
	{Words: []string{"一半", "半数"}, Low: 50, Bound: Point, Form: Share, Unit: "percent"},
	{Words: []string{"过半", "超半数"}, Low: 50, Bound: GreaterThan, Form: Share, Unit: "percent"},
	{Words: []string{"零增长", "持平"}, Low: 0, Bound: Point, Form: Growth, Direction: Up, Unit: "percent"},
	{Words: []string{"正增长"}, Low: 0, Bound: GreaterThan, Form: Growth, Direction: Up, Unit: "percent"},
	{Words: []string{"倍增"}, Low: 2, Bound: Point, Form: Multiple, Unit: "ratio"},
	{Words: []string{"清零"}, Low: 0, Bound: Point, Form: Level, Unit: "count", Predicate: true},
	{Words: []string{"两位数"}, Low: 10, Bound: AtLeast, Form: Growth, Direction: Up, Unit: "percent"},
}

var phrases = []Phrase{
	{Pattern: `(?:与|和|同|跟)[^，。；]{0,12}(?:保持)?(?:基本)?同步(?:增长)?$`, Bound: Relative, Form: Growth, Direction: Up},
	{Pattern: `(?:高于|快于|好于|优于|低于)(?:全国|全省|全市|经济|上年|去年|GDP|地区生产总值|城镇|同期|周边|中部|西部|东部)[^，。；、]{0,14}$`, Bound: Relative, Form: Growth, Direction: Up, Headline: true},
	{Pattern: `完成(?:国家|省|上级|省级|省里|中央|自治区)[^，。；、]{0,4}下达[^，。；、]{0,6}(?:目标|任务|指标|要求)?`, Bound: Deferred, Form: NoForm},
	{Pattern: `(?:与|和)国家[^，。；]{0,20}(?:目标|要求|任务)?(?:统筹)?衔接`, Bound: Deferred, Form: Growth, Direction: Down, Headline: true},
	{Pattern: `(?:努力|力争|争取|奋力)*(?:争取|实现|取得)(更好(?:的)?结果|更好(?:的)?成绩)`, Bound: Directional, Form: Growth, Direction: Up, Headline: true},
	{Pattern: `((?:持续|继续|稳定|进一步|明显|显著|稳步|逐步|总体|基本|保持|不断|大幅|适度|合理|有所)+(?:改善|下降|提升|提高|优化|增长|回升|平衡|稳定|向好|扩大|好转|增强|降低|减少))$`, Bound: Directional, Form: NoForm, Headline: true},
	{Pattern: `((?:按照?|根据)(?:国家|省|上级)[^，。；]{0,6}(?:要求|部署|下达)[^，。；]{0,4}(?:完成|落实|推进))`, Bound: Deferred, Form: NoForm, Headline: true},
	{Pattern: `((?:全面|确保|圆满)?完成(?:国家|省|年度|规划|上级)?(?:下达)?(?:的)?(?:目标)?任务)$`, Bound: Deferred, Form: NoForm, Headline: true},
	{Pattern: `(保持(?:在)?(?:合理|适度|较低|较高)(?:水平|区间|范围)|处于合理区间|保持(?:总体|基本)?稳定|保持(?:较快|平稳|合理|稳定)增长)$`, Bound: Directional, Form: NoForm, Headline: true},
	{Pattern: `(稳量提质|保稳提质|促稳提质|只增不减|稳中有进|稳中提质|量稳质升|回稳向好|稳中向好|总体稳定|状况改善)$`, Bound: Directional, Form: NoForm, Headline: true},
	{Pattern: `((?:达到|完成|符合)(?:国家|省|上级)(?:下达)?(?:的)?(?:要求|目标|任务|控制目标))$`, Bound: Deferred, Form: NoForm, Headline: true},
	{Pattern: `不(?:再)?设(?:定)?[^，。；]{0,12}(?:具体)?(?:目标|指标)`, Bound: Absent, Form: NoForm},
	{Pattern: `(?:东北地区|全国|全省|国内|世界|全球|中部|西部)领先$`, Bound: Relative, Form: Rank, Headline: false},
}
