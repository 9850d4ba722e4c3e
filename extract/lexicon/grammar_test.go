package lexicon

import (
	"cmp"
	"strings"
	"testing"
	"time"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
)

// TestGrammar asks the whole engine what sentences of our own state whose words are in
// the vocabulary and whose order decides.
func TestGrammar(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ name, text, want string }{
		{"what stands behind 的 and the value is the head", "今年落实支持设备更新的2亿元技改专项资金。", "技改专项资金"},
		{"the head behind a value and 的", "园区年内将形成30亿元的订单。", "订单"},
		{"a measure stays before its value", "开工总投资12亿元的冷链物流园。", "总投资"},
		{"an amount sets a standard", "乡道养护资金按每公里5000元的标准落实到位。", "乡道养护资金"},
		{"a list that a count closes", "试点覆盖城东、城西等4个街道。", "街道"},
		{"who acts is not measured", "省财政厅、省水利厅共同下达6亿元防汛资金。", "防汛资金"},
		{"what a change starts from is no name", "特色种质由原先的18种增加到60种。", "特色种质|特色种质"},
		{"a count of half-named things", "新建22个110千伏变电站。", "110千伏变电站"},
		{"a verb with 了 ends the name", "37个项目选用了本地装备。", "项目"},
		{"the purpose is not the sum", "由省财政厅每年出资800万元用于管网维护。", "出资"},
		{"a share in brackets", "采购以电梯(占比12%)、空调(占比9%)为主。", "电梯占比|空调占比"},
		{"whose income is reached", "装备行业规模以上企业实现营业收入20亿元，实现利润3亿元。", "装备行业规模以上企业营业收入|装备行业规模以上企业利润"},
		{"what is built is paid for", "镇村急救网点建设共计投资2亿元，实训基地建设投资8000万元。", "镇村急救网点建设投资|实训基地建设投资"},
		{"what money is taken from", "省财政从技改专项资金中安排该园区2亿元。", "技改专项资金"},
		{"yearly output is of the product", "新建年产5万吨饲料生产线。", "饲料生产线"},
		{"a verb and the measure of it", "全市造船完工量达到60万吨，签约金额达到8亿元。", "造船完工量|签约金额"},
		{"an adverb ends the name", "港口集装箱吞吐量就达90万标箱。", "港口集装箱吞吐量"},
		{"a word that ends like an adverb", "建设测雨雷达12部。", "测雨雷达"},
		{"an item's number is no number of things", "4.2.1 对重点企业给予指导，新建泵站6座。", "泵站"},
		{"a numbered heading of two parts", "2.7 支持新建冷库40座。", "冷库"},
		{"a word inside two words is no cue", "城市人均居住面积增加到36平方米。", "城市人均居住面积"},
		{"who makes it so is not measured", "到2025年，使城镇居民人均绿地达到16平方米。", "城镇居民人均绿地"},
		{"a verb that begins a noun", "新建三条生产线。", "生产线"},
		{"who reaches it, before a time", "青石机场10月份客流量达到4万人次，城投集团上半年售水量达到9万吨。", "青石机场客流量|城投集团售水量"},
		{"what a measure serves as", "作为先行指标的工业用电量增长6%。", "工业用电量"},
		{"a stock at a time", "生猪年末存栏38万头。", "生猪存栏"},
		{"what a value describes", "设立总规模6亿元的养老产业基金。", "养老产业基金总规模"},
		{"a grade of what was counted", "建成国家级绿色工厂4个，省级16个。", "国家级绿色工厂|省级绿色工厂"},
		{"a state gone by is no name", "企业开办时间压缩到3小时，较改革前缩短四成。", "企业开办时间|企业开办时间"},
		{"a share of what follows", "近七成行政村通了天然气，过半社区建起食堂。", "行政村|社区"},
		{"a verb that ends a noun", "6000户居民用上自来水，收到建议320条。", "居民|建议"},
		{"what is done every so often", "每季度至少召开1次会议，每年开展一次满意度测评，每月调度2次。", "会议|满意度测评|调度"},
		{"a sum in two currencies", "引进外资2亿美元（约合人民币14亿元）。", "外资|外资"},
		{"a state that is held", "进出口保持正增长，零就业家庭动态清零。", "进出口|零就业家庭"},
		{"in what time it is done", "两个月内把隐患台账建好，新开民宿三个月内接待游客9万人次。", "接待游客"},
		{"so many measures, each of so many years", "2020—2022年，渡轮公司票款收入分别为3亿元、4亿元和6亿元，净利润分别为1亿元、2亿元和3亿元。", "渡轮公司票款收入|渡轮公司票款收入|渡轮公司票款收入|净利润|净利润|净利润"},
		{"a word that only begins like a particle", "在校学生达到6万人，其他收入达到3亿元，对外贸易额达到9亿元。", "在校学生|其他收入|对外贸易额"},
		{"what a price is given for", "三等小麦最低收购价为每50公斤120元。", "三等小麦最低收购价"},
		{"a ratio of something else", "专项检查比例不低于收储企业总数的30%。", "专项检查比例"},
		{"a yield behind an area", "粮食播种面积45万亩，总产20万吨，占全省的6%。", "粮食播种面积|粮食总产|粮食总产"},
		{"what is granted", "对信誉良好的企业给予不超过500万元的贷款额度。", "贷款额度"},
		{"the thing whose measures a sentence gives", "总投资12亿元的抽水蓄能电站将于6月开工，装机容量120万千瓦，2029年全部投产。", "总投资|抽水蓄能电站装机容量|抽水蓄能电站"},
		{"the list before has as many", "农村居民人均纯收入和城镇居民人均可支配收入分别达到2万元和5万元，实际增长4%和6%。", "农村居民人均纯收入|城镇居民人均可支配收入|农村居民人均纯收入|城镇居民人均可支配收入"},
		{"as many measures as values", "城镇居民人均可支配收入和农村居民人均纯收入实际增长8%和7%。", "城镇居民人均可支配收入|农村居民人均纯收入"},
		{"a bracket that explains", "面板（包括柔性面板）的年销量达到30万片。", "面板的年销量"},
		{"what a tariff is given for", "居民用电价格维持在每度0.5元。", "居民用电价格"},
		{"where a list began", "准入事项由最初的90项缩减到30项。", "准入事项|准入事项"},
		{"what passes a test", "16个大模型通过备案。", "大模型"},
		{"a list in the clause before", "农村居民人均纯收入和城镇居民人均可支配收入，2024年分别达到2万元和5万元。", "农村居民人均纯收入|城镇居民人均可支配收入"},
		{"as many statements before", "城镇居民人均可支配收入5万元，农村居民人均纯收入2万元，实际增长6%和8%。", "城镇居民人均可支配收入|农村居民人均纯收入|城镇居民人均可支配收入|农村居民人均纯收入"},
		{"1.8 is no item 1", "公务用车1.8升排量以下占比达到80%。", "公务用车1.8升排量以下占比"},
		{"who does what is no part of the name", "全市300名消防员坚守岗位，另有20家企业处于试产阶段。", "消防员|企业"},
		{"a clause that describes the name is one", "吸引8家来自海外的企业。", "来自海外的企业"},
		{"a firm is not what it makes", "推进某某集团6万吨饲料项目。", "饲料项目"},
		{"what makes up a share", "目前全市公交车采购量已占到汽车销量的3%。", "公交车采购量占汽车销量"},
		{"what made up the share has grown", "工商税收9亿元，占财政收入的三成，比上年增长6%。", "工商税收|工商税收占财政收入|工商税收"},
		{"the other side of a comparison", "直供蔬菜价格平均比批发市场低6%。", "直供蔬菜价格"},
		{"the other side, in the clause of the change", "全线开行班车300对，较现图增加21对。", "开行班车|开行班车"},
		{"the other side behind 与", "中标价格与零售指导价相比平均下降40%。", "中标价格"},
		{"the other side of a multiple", "新型电池的价格仅是普通电池的1.5倍。", "新型电池的价格"},
		{"the set of a rank", "出口额居全省各市第2位。", "出口额"},
		{"what changed to the value", "目前中小微企业贷款比重不断提高，已经接近一半。", "中小微企业贷款比重"},
		{"of which there is a part", "龙头企业中，有一半以上设有研发中心。", "龙头企业"},
		{"who does what is counted behind", "170家企业发行债券1900只。", "企业|债券"},
		{"how many measures a list has", "上半年，完工量和新接订单量两大指标分别为9万吨、8万吨。", "完工量|新接订单量"},
		{"faster than all of a kind", "物流业营业收入增长8%，快于全部规模以上服务企业3个百分点。", "物流业营业收入|物流业营业收入"},
		{"less than was set aside", "合同采购金额为5万元，比采购预算节约1万元。", "合同采购金额|合同采购金额"},
		{"what was worth so much", "查办走私案件40起，案值9亿元。", "走私案件|走私案件案值"},
		{"a thing so long", "工程由1条53公里长总干线和6条支线组成。", "总干线|支线"},
		{"where it stands in the world", "船厂三大指标均位于世界第一。", "船厂三大指标"},
		{"a share of all that is sold", "客车出口3万辆，约占销量的四成。", "客车出口|客车出口占销量"},
		{"a half that a bound stands before", "普查覆盖了县城商户和半数以上乡镇商户。", "乡镇商户"},
		{"a half of what follows", "洪水中，全村近一半的耕地受损。", "耕地受损"},
		{"what adds up, across the word for it", "新型储能累计装机规模达9万千瓦。", "新型储能装机规模"},
		{"where they went", "11辆消防车前往火场。", "消防车"},
		{"a gap between paces", "农村居民收入增长6%，高于城镇居民收入增速2个百分点。", "农村居民收入|农村居民收入"},
		{"what they turn to", "来自9个国家的300多家药企聚焦疫苗研发。", "国家|药企"},
		{"what comes to its end", "推进第二轮土地承包到期后再延长30年试点。", "第二轮土地承包"},
		{"trade with a country", "对俄进出口增长8%。", "对俄进出口"},
		{"sorts that share a head", "成长型、创新型企业奖励标准分别提高30元、60元。", "成长型企业奖励标准|创新型企业奖励标准"},
		{"what is only going to be done", "抓好某纤维等90个拟竣工投产项目。", "拟竣工投产项目"},
		{"one of so many", "我省是4个试点省份之一，新建学校9所。", "学校"},
		{"a slogan of doublings", "农业实现粮食产量等“三个翻番”，新建机房9座。", "机房"},
		{"how a deed goes on", "持续推动重大隐患深查彻改、动态清零。", "重大隐患深查彻改"},
		{"what is cut on average", "持续优化服务，平均压减时间58%。", "时间"},
		{"members of a set of whom something is told", "9000名学员中，已经找到工作的超过7000人。", "学员|找到工作的学员"},
		{"sellers of a list", "茶具、糕点等品类热销，销售额分别增长18%、9%。", "茶具销售额|糕点销售额"},
		{"where the most of it was", "全市降雨量60毫米，最大降雨量出现在青石岭，达到80毫米。", "降雨量|最大降雨量"},
		{"more than the last time", "专精特新企业1060家，比上届同期新增250家。", "专精特新企业|专精特新企业"},
		{"what is handed in for debate", "提请省人大常委会审议地方性法规草案9部。", "地方性法规草案"},
		{"what it stands for", "力争全市人口增长率降到千分之十，它逐年下降，2030年降到千分之五。", "人口增长率|人口增长率"},
		{"a deed on a basis", "在今年定额的基础上节约煤和电3%。", "煤和电"},
		{"what they came for", "来自9个国家的130家企业参展。", "国家|参展企业"},
		{"what they came for, in a list", "130家渔企参展、90家船厂参会。", "参展渔企|参会船厂"},
		{"who has said yes", "已有70个国家确认参展。", "国家"},
		{"what a plan sets", "全年安排建设用地计划指标600亩。", "用地计划指标"},
		{"those whose heads come", "研讨会请到40家企业的负责人。", "企业"},
		{"a verb and what it brings", "园区每年就创造出9亿元的新市场。", "新市场"},
		{"a part of all that is put out", "煤田年产煤量占国内总产量的八分之一。", "煤田年产煤量占国内总产量"},
		{"what people make up", "代表团由120余人组成。", "代表团"},
		{"what a size is of, behind a place", "城北县8万亩油菜喜获丰收。", "油菜"},
		{"a measure that describes a thing", "注册用户超90万家的服务平台上线。", "注册用户"},
		{"sorts of things", "全市可利用的药用植物有300多个品种。", "利用的药用植物品种"},
		{"a share of what the measure before is a part of", "节水灌溉面积90万亩，接近耕地总面积的一半。", "节水灌溉面积|节水灌溉面积占耕地总面积"},
		{"a pace of what the clause before tells of", "快递业务收入呈现回升态势，5月份增速比4月份加快3个百分点。", "快递业务收入增速"},
		{"an index of what the clause before tells of", "居民出行热度明显提升，截至目前，指数已达112.5。", "居民出行热度指数"},
		{"a verb that is the measure", "受益于夜市开放，今年五一期间销售约有12%的增长。", "销售"},
		{"an index has no unit", "物流景气指数为152.4，比上年增长3%。", "物流景气指数|物流景气指数"},
		{"what only the last of a list says", "完成12条、40公里受损村道。", "受损村道|受损村道"},
		{"a year with 于", "独居家庭所占比重将于2030年超过两成。", "独居家庭所占比重"},
		{"a link before the name", "由于该项目的预算资金超过300万元。", "该项目的预算资金"},
		{"a name that begins like a link", "其他收入5000万元，对外援助支出300万元。", "其他收入|对外援助支出"},
		{"a time is no name", "水面面积从原有的9万亩扩大到现在的17万亩。", "水面面积|水面面积"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statements(e, corpus.Plan, c.text) {
				got = append(got, s.Indicator)
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("%s\nis about %v, want %s", c.text, got, c.want)
			}
		})
	}
	for _, c := range []struct{ name, text, want string }{
		{"what a superior set", "2025年，主要目标是：完成省下达的节能减排目标。", "target headline 节能减排目标 deferred 2025 annual planned:预期目标"},
		{"a ratio of three", "三次产业结构由9:46:45调整为8.3:46.2:45.5。", "result 第一产业比重 share point 9 percent\nresult 第二产业比重 share point 46 percent\nresult tertiary_share|第三产业比重 share point 45 percent\nresult 第一产业比重 share point 8.3 percent\nresult 第二产业比重 share point 46.2 percent\nresult tertiary_share|第三产业比重 share point 45.5 percent"},
		{"a number left open", "2025年，新建二三十个示范村，两三年内见成效。", "target 示范村 level range 20~30 count/个 2025 annual planned"},
		{"a step of what is granted", "对新就业的毕业生给予入职奖励，本科8000元、专科5000元。", "provision 本科 level point 8000 CNY\nprovision 专科 level point 5000 CNY"},
		{"how long a window is", "从2021年到2023年的三年间，全市医院新增床位1200张。", "result hospital_beds|医院新增床位 level point 1200 count/张 2021~2023"},
		{"a level against an older one", "2025年，接待游客恢复到2019年的110%。", "target 接待游客 share point 110 percent against:2019年 2025 annual planned"},
		{"twice as many", "企业数量比五年前翻了一番。", "result 企业数量 multiple point 2 ratio against:五年前"},
		{"the next item has a time of its own", "2025年，一要抓项目，一季度新开工项目30个；二要强产业，新增规上企业18家。", "target project_started|新开工项目 level point 30 count/个 2025-01-01~2025-03-31 planned\ntarget new_above_scale|新增规上企业 level point 18 count/家 2025 annual planned"},
		{"what a thing is for dates nothing", "去年，启动面向2030年的重大科技项目，新设示范区6个。", "result 示范区 level point 6 count/个 2023 annual"},
		{"a range far apart, and an increase and its outcome", "票价定为100元至9000元，理财规模增长60亿元至9万亿元。", "result 票价 level range 100~9000 CNY\nresult 理财规模 change up point 6e9 CNY\nresult 理财规模 level point 9e12 CNY"},
		{"days that are a measure", "去年，全市优良天数300天，同比增加9天。", "result 优良天数 level point 300 day 2023 annual\nresult 优良天数 change up point 9 day against:同比 2023 annual"},
		{"more than in other years", "去年，玉米水分普遍偏高，平均达到29%，降雨量较常年偏少三成。", "result 玉米水分 share point 29 percent 2023 annual\nresult 降雨量 growth down point 30 percent against:常年 2023 annual"},
		{"a forecast in brackets ends with them", "去年，工厂支出为60亿元（市场预期为62亿元），税收为9亿元，股东应占亏损为3亿元，九成受访者认为亏损将减少。", "result 工厂支出 level point 6e9 CNY 2023 annual\ntarget 工厂支出 level point 6.2e9 CNY planned:预期\nresult tax_revenue|税收 level point 9e8 CNY 2023 annual\nresult 股东应占亏损 level point 3e8 CNY 2023 annual\nresult 受访者 share point 90 percent 2023 annual"},
		{"what is to be raised, and its name", "到2026年，提升平台服务效率不低于20%。", "target 平台服务效率 growth up at_least 20 percent ~2026-12-31 by binding:不低于"},
		{"what money was spent on arranging", "从1979年到1981年，用于安排城镇青年就业的支出90亿元。", "result 城镇青年就业的支出 level point 9e9 CNY 1979~1981"},
		{"what was put forward is there", "联席会议提出具体举措12条，代表们提出建议30件、提案20件。年内要提出建议9件以上。", "result 具体举措 level point 12 count/条\nresult 建议 level point 30 count/件\nresult 提案 level point 20 count/件\ntarget 建议 level at_least 9 count/件 ~2024-12-31 by planned:要"},
		{"what was set as an aim, told of the past", "会议提出了“十一五”期间单位产值能耗降低9%左右、污染物排放总量减少6%等目标。", "target 单位产值能耗 growth down around 9 percent 2006~2010 cumulative planned:提出\ntarget 污染物排放总量 growth down point 6 percent 2006~2010 cumulative planned:提出"},
		{"a mark left behind, and a sum turned into yuan", "去年，渔业产值跨越90亿元大关，出口额9亿美元，约合63亿元。", "result 渔业产值 level greater_than 9e9 CNY 2023 annual\nresult exports|出口额 level point 9e8 USD 2023 annual\nresult exports|出口额 level around 6.3e9 CNY 2023 annual"},
		{"the size of a trade is money", "去年，数字产业规模突破1600亿。", "result 数字产业规模 level greater_than 1.6e11 CNY 2023 annual"},
		{"a score is no ratio", "三次产业论坛于9:30:15开始。", ""},
		{"a bound before the verb", "2025年，至少招引项目20个。", "target project_signed|招引项目 level at_least 20 count/个 2025 annual planned"},
		{"a length that is cut", "2025年，压减审批时限5个工作日。", "target 审批时限 change down point 5 working_day 2025 annual planned"},
		{"a way from one place to another", "2025年，中心城区到县城的通行时间缩短到1小时。", "target 中心城区到县城的通行时间 level point 1 hour 2025 annual planned"},
		{"a second tier", "2025年，确保工业增加值增长6%、力争7%。", "target industry_va|工业增加值 growth up point 6 percent 2025 annual binding:确保\ntarget industry_va|工业增加值 growth up point 7 percent 2025 annual striving:力争"},
		{"a second tier that is reached", "2025年，税收收入增长5%以上、力争达到6%。", "target tax_revenue|税收收入 growth up at_least 5 percent 2025 annual planned\ntarget tax_revenue|税收收入 growth up point 6 percent 2025 annual striving:力争"},
		{"a sum without 元", "园区去年完成投资9亿，实现7亿的销售额。", "result project_annual_investment|完成投资 level point 9e8 CNY 2023 annual\nresult 销售额 level point 7e8 CNY 2023 annual"},
		{"time that is left is no length", "用好剩下不足四个月的时间赶进度。", ""},
		{"a class that is counted", "超过3亿元以上的项目有9个。", "result project_100m|超过3亿元以上的项目(3亿元以上) level point 9 count/个"},
		{"what was done before 的", "今年新选聘的260余名技术员到岗。", "result 技术员 level greater_than 260 count/名 2024 annual"},
		{"a stretch of years that held a floor", "东州市教育支出占财政支出比例连续六年不低于18%。", "result 东州市教育支出占财政支出比例 share at_least 18 percent"},
		{"what was lengthened to so much", "展品暂存时间由30小时延长至90小时。", "result 展品暂存时间 level point 30 hour\nresult 展品暂存时间 level point 90 hour"},
		{"so much more than before", "交易量比上年增长了整整一倍，比同期多出12亿元。", "result 交易量 multiple up point 1 ratio against:上年 ~2024-12-10 as_of\nresult 交易量 change up point 1.2e9 CNY against:同期 ~2024-12-10 as_of"},
		{"two verbs that better what is counted", "2025年，完善提升15个便民服务网络。", "target 便民服务网络 level point 15 count/个 2025 annual planned"},
		{"so much for each head", "2023年，医保补助标准提高到人均260元。", "provision 医保补助标准 level point 260 CNY 2023 annual"},
		{"an abbreviation in brackets", "2023年，居民消费价格指数（CPI）同比上涨1%。", "result cpi|居民消费价格指数（CPI） growth up point 1 percent against:同比 2023 annual"},
		{"the course of a growth behind the value", "智能电表市场保持着三成以上的高增长势头，电网业务保持20%的快速增长。", "result 智能电表市场 growth up at_least 30 percent\nresult 电网业务 growth up point 20 percent"},
		{"for whom something is raised", "提高2岁以下婴幼儿照护补贴，惠及家庭3万户。", "result 家庭 level point 30000 count/户"},
		{"growth behind the value", "客流量约有20%的增长。", "result 客流量 growth up around 20 percent"},
		{"growth as a pace", "采购量以每年15%以上的速度递增。", "result 采购量 growth up at_least 15 percent annual_average"},
		{"the size of a fall", "药品价格整体下降幅度仅为6%。", "result 药品价格 growth down point 6 percent"},
		{"a share that restates a change", "用水量比上年减少20万吨，即3%。", "result 用水量 change down point 200000 t against:上年\nresult 用水量 growth down point 3 percent"},
		{"a comparison by an adjective", "失业率比上年同期低0.4个百分点。", "result unemployment|失业率 change down point 0.4 percentage_point against:上年同期 ~2024-12-10 as_of"},
		{"a lower and an upper limit", "处1万元以上5万元以下罚款。", "provision 罚款 level range 10000~50000 CNY"},
		{"a size is no comparison", "渡槽高7米。", "result 渡槽 level point 7 m"},
		{"an aim behind its value", "公司定下全年销售农机6000台的目标。", "target 农机 level point 6000 count/台 2024 annual planned"},
		{"over a magnitude", "上百家采购商参会。", "result 采购商 level at_least 100 count/家"},
		{"what was paid out is no rule", "全省累计发放稳岗补助3亿元。", "result 稳岗补助 level point 3e8 CNY"},
		{"capacity once built", "工程全部建成后，灌溉面积可达30万亩，向11万人供水。", "target 灌溉面积 level point 300000 mu planned\ntarget 供水 level point 110000 count/人 planned"},
		{"at least doubled", "预计到2026年，采购额将至少翻一番。", "target 采购额 multiple at_least 2 ratio ~2026-12-31 by planned:将"},
		{"a unit written once, behind", "2025年，城乡低保标准由每人每月690调整到720元。", "result dibao_standard|城乡低保标准 level point 690 CNY\ntarget dibao_standard|城乡低保标准 level point 720 CNY 2025 annual planned"},
		{"a unit written once, before", "去年，能耗强度降幅由3%调整为2.5左右。", "result energy_intensity|能耗强度 growth down point 3 percent 2023 annual\nresult energy_intensity|能耗强度 growth down around 2.5 percent 2023 annual"},
		{"a count from and to", "2025年，水质监测站从12到15个。", "result 水质监测站 level point 12 count/个\ntarget 水质监测站 level point 15 count/个 2025 annual planned"},
		{"prices that vary are a range", "门票价格从15到20元不等。", "result 门票价格 level range 15~20 CNY"},
		{"将 that brings an object", "去年，我市将农村低保标准由每人每月690元提高到720元。", "result dibao_standard|农村低保标准 level point 690 CNY 2023 annual\nresult dibao_standard|农村低保标准 level point 720 CNY 2023 annual"},
		{"the magnitude is written once too", "去年，粮食产量由300增加到310万吨。", "result grain|粮食产量 level point 3e6 t 2023 annual\nresult grain|粮食产量 level point 3.1e6 t 2023 annual"},
		{"half a unit", "去年，审批时限由20个压缩至5个工作日。", "result 审批时限 level point 20 working_day 2023 annual\nresult 审批时限 level point 5 working_day 2023 annual"},
		{"what is done already", "去年，全省已将农村低保标准从690元提高到720元。", "result dibao_standard|农村低保标准 level point 690 CNY 2023 annual\nresult dibao_standard|农村低保标准 level point 720 CNY 2023 annual"},
		{"this year's change is to come", "今年将监测站由12个增加到15个。", "result 监测站 level point 12 count/个\ntarget 监测站 level point 15 count/个 2024 annual planned:将"},
		{"what will be brought down", "协会将把佣金率从16%下调至12%。", "result 佣金率 share point 16 percent\ntarget 佣金率 share point 12 percent planned:将 actor:协会"},
		{"what a work is examined by", "考核指标：控制软件3套，申请专利≥4项。", "target 控制软件 level point 3 count/套 planned\ntarget 申请专利 level at_least 4 count/项 planned"},
		{"a grant whose name stands behind the list", "对新认定的省级、市级技术中心，分别给予80万元、40万元奖励。", "provision 奖励 level point 800000 CNY\nprovision 奖励 level point 400000 CNY"},
		{"whom a rule is for", "租用厂房面积超过500平方米的，给予最长三年的房租补贴。", "provision 租用厂房面积 level greater_than 500 m2\nprovision 房租补贴 level at_most 3 year"},
		{"a limit for each", "按照设备投入的10%给予补助，每家企业不超过60万元。", "provision 设备投入 share point 10 percent\nprovision 每家企业 level at_most 600000 CNY"},
		{"what is decided is to come", "省里决定将低保标准由690元提高到720元。", "result dibao_standard|低保标准 level point 690 CNY\ntarget dibao_standard|低保标准 level point 720 CNY planned:将"},
		{"将 behind its subject", "监测站将由12个增加到15个。", "result 监测站 level point 12 count/个\ntarget 监测站 level point 15 count/个 planned:将"},
		{"growth at the end of its clause", "城区门店客流约有20%增长，其余持平。", "result 城区门店客流 growth up around 20 percent\nresult 城区门店客流 growth up point 0 percent"},
		{"a price lower than another", "直供蔬菜价格平均比批发市场低6%。", "result 直供蔬菜价格 growth down point 6 percent against:批发市场"},
		{"who lessens it is not measured", "去年，省属单位减少办公费1.2亿元，减少农村低收入人口40万以上，用于增加职工宿舍的支出5亿元。", "result 办公费 change down point 1.2e8 CNY 2023 annual\nresult 农村低收入人口 change down at_least 400000 count 2023 annual !unit_missing\nresult 用于增加职工宿舍的支出 level point 5e8 CNY 2023 annual"},
		{"what is saved is a sum", "今年，节约资金3000万元，节约用水5%。", "result 节约资金 level point 3e7 CNY 2024 annual\nresult 用水 growth down point 5 percent 2024 annual"},
		{"a floor that is broken", "白酒批发价跌破2400元。", "result 白酒批发价 level less_than 2400 CNY"},
		{"将 as 把", "央行将存款利率由2%下调至1.5%。", "result 存款利率 share point 2 percent\nresult 存款利率 share point 1.5 percent"},
		{"将 before a verb", "工程将带动就业增长2%。", "target 就业 growth up point 2 percent planned:将"},
		{"a concentration in words", "全市PM2.5浓度达到29微克每立方米。", "result pm25|PM2.5浓度 level point 29 微克/立方米"},
		{"the most that a rule grants", "对茶企，按贷款额的1%给予奖励，最高不超过20万元。", "provision 贷款额 share point 1 percent\nprovision 贷款额 level at_most 200000 CNY"},
		{"a range whose magnitude stands once", "补贴标准为1.5~2万元。", "provision 补贴标准 level range 15000~20000 CNY"},
		{"a currency behind its unit", "双边贸易额突破90亿元人民币。", "result 双边贸易额 level greater_than 9e9 CNY"},
		{"what is moved to grow", "技改投资拉动工业增加值增长6%。", "result industry_va|工业增加值 growth up point 6 percent"},
		{"a range whose rate stands once", "土豆卖价降到0.8元-1.2元/斤。", "result 土豆卖价 level range 0.8~1.2 元/斤"},
		{"a verb of change and what it comes to", "拆借利率下滑至3%下方，拉升到4%附近。煤炭报价攀升到600元。", "result 拆借利率 share less_than 3 percent\nresult 拆借利率 share around 4 percent\nresult 煤炭报价 level point 600 CNY"},
		{"the growth of the economy as a noun", "经济增长速度为7%，人口自然增长率为3‰。", "result gdp|经济增长 growth up point 7 percent\nresult 人口自然增长率 share point 3 permille"},
		{"the people of a country are no aim", "要充分发挥8亿农民的积极性。", "result 农民 level point 8e8 count !unit_missing"},
		{"what something was level with a month before, and with what it does not keep up", "2024年3月，制造业指数为49%，与上月持平。管网建设与人口增长不同步。", "result 制造业指数 share point 49 percent 2024-03-01~2024-03-31\nresult 制造业指数 growth up point 0 percent against:上月 2024-03-01~2024-03-31\nresult 管网建设 growth up relative against:人口增长 2024-03-01~2024-03-31"},
		{"how much there was by a day that is over", "截至2023年7月末，托管余额4.5万亿元。", "result 托管余额 level point 4.5e12 CNY ~2023-07-31 as_of"},
		{"more than is not meant where it is denied", "漏损率不超3%，误差未超2%，失业率严控在5%以内。", "result 漏损率 share at_most 3 percent\nresult 误差 share at_most 2 percent\nresult unemployment|失业率 share at_most 5 percent"},
		{"a bound that 应在 leads to", "利用率应在80%以上。", "target 利用率 share at_least 80 percent planned:应"},
		{"a range that 和 joins", "收入介于8亿元和9亿元之间，支出90亿元出头。", "result 收入 level range 8e8~9e8 CNY\nresult 支出 level greater_than 9e9 CNY"},
		{"亿 as a measure word, and as a size", "收入9个多亿，补贴支出4个亿元，新建3个亿元以上项目。", "result 收入 level greater_than 9e8 CNY\nresult 补贴支出 level point 4e8 CNY\nresult project_100m|亿元以上项目(亿元以上) level point 3 count/个"},
		{"how often, without 每", "半年通报一次；一年开展两次检查；博览会每两年举办一届。", "result 通报 frequency point 1 times every:P6M recurring\nresult 检查 frequency point 2 times every:P1Y recurring\nresult 博览会 frequency point 1 times every:P2Y recurring"},
		{"nearly a doubling", "总产出翻了近一番。总投资翻了将近两番，总能耗翻了不到一番。", "result 总产出 multiple around 2 ratio\nresult project_total_investment|总投资 multiple around 4 ratio\nresult 总能耗 multiple less_than 2 ratio"},
		{"a rank among equals, and one from the other end", "总产出并列全省第一，能耗居全省倒数第二。", "result 总产出 rank point 1 rank against:全省"},
		{"words of intent before a number", "出口剑指90亿元。电车销量冲击60万辆。", "target exports|出口 level point 9e9 CNY striving:剑指\ntarget 电车销量 level point 600000 count/辆 striving:冲击"},
		{"what should be said is no aim", "应当指出，这里有30个难点。会员应当达到90家。", "result 难点 level point 30 count/个\ntarget 会员 level point 90 count/家 planned:应当"},
		{"a yearly average of each of two", "“十四五”时期，财政支出、税收年均分别增长4%、3%。", "target budget_expenditure|财政支出 growth up point 4 percent 2021~2025 annual_average planned\ntarget tax_revenue|税收 growth up point 3 percent 2021~2025 annual_average planned"},
		{"a rate per so many heads", "医院床位达到6.5张/千人。", "result hospital_beds|医院床位 level point 6.5 张/千人"},
		{"a rate in words", "高铁时速稳定在350公里每小时。", "result 高铁时速 level point 350 公里/小时"},
		{"a price per area and month", "物业费降至3元/平方米·月。", "result 物业费 level point 3 元/平方米·月"},
		{"people per area", "老城区人口密度降至1.2万人/平方公里。", "result 老城区人口密度 level point 12000 人/平方公里"},
		{"two measure words are no rate", "全市有大型仪器36台/套。", "result 大型仪器 level point 36 count/台/套"},
		{"a currency's hundredth per bushel", "玉米期货跌1.2%报420美分/蒲式耳。", "result 玉米期货 growth down point 1.2 percent\nresult 玉米期货 level point 420 美分/蒲式耳"},
		{"what the amount is for, before it", "现货黄金报每盎司2510美元。", "result 现货黄金 level point 2510 USD"},
		{"cubic centimetres are no cubic metres", "样品体积达到36立方厘米。", "result 样品体积 level point 36 立方厘米"},
		{"pages that are cited", "（注：《茶乡志》，第6、31、90页。）", ""},
		{"a floor that was never broken", "菜价从未低于3元/斤。", "result 菜价 level at_least 3 元/斤"},
		{"an aim and nothing else", "目标：绿道里程突破600公里。", "target 绿道里程 level greater_than 600 km planned"},
		{"a voltage, and how old something is", "220千伏青石变电站投入运行，有着900年历史的石桥重新开放。", ""},
		{"the size of an engine", "该车排气量1.8升。", ""},
		{"once more, and over", "改造后，公路载重能力将翻一倍多。", "target 公路载重能力 multiple greater_than 2 ratio planned:将"},
		{"a magnitude that is passed", "我国年快递业务量过千亿件。", "result express_delivery|年快递业务量 level greater_than 1e11 count/件 at:我国"},
		{"pages and sets", "签发证照900本，配备发电机60组。", "result 签发证照 level point 900 count/本\nresult 发电机 level point 60 count/组"},
		{"growth told as a multiple, in a list", "甲、乙、丙出口分别增长20%、3.8倍和85%。", "result 甲出口 growth up point 20 percent\nresult 乙出口 multiple up point 3.8 ratio\nresult 丙出口 growth up point 85 percent"},
		{"two digits with a mark between", "全年节约用煤二、三百万吨。", "result 节约用煤 level range 2e6~3e6 t 2024 annual"},
		{"nearly so many in a hundred", "有近百分之三十的企业亏损。", "result 企业亏损 share around 30 percent"},
		{"a little up", "月饼价格118元，同比微涨6元。", "result 月饼价格 level point 118 CNY\nresult 月饼价格 change up point 6 CNY against:同比"},
		{"a net flow of things", "经营主体净增20万户。", "result market_entities|经营主体 level point 200000 count/户"},
		{"a pace that stands before its value", "对外贸易增速也在6%以上。", "result trade|对外贸易 growth up at_least 6 percent"},
		{"an index and its points", "生产资料价格指数升至104.7，比上月上升0.5个点。", "result 生产资料价格指数 level point 104.7\nresult 生产资料价格指数 change up point 0.5 点 against:上月"},
		{"the age of many", "队员平均年龄31岁。", "result 队员平均年龄 level point 31 岁"},
		{"hundreds and more", "百余所高校参会。", "result 参会高校 level greater_than 100 count/所"},
		{"what was arranged", "两部门累计安排专项资金9亿元支持道路建设。", "result 专项资金 level point 9e8 CNY"},
		{"a modal of the value behind it", "30万亩晚稻预计产量15万吨。", "result 晚稻 level point 300000 mu\ntarget 晚稻产量 level point 150000 t planned:预计"},
		{"a plan that is only named", "发挥水务局的顶层规划作用，2026年改造泵站20座。", "target 泵站 level point 20 count/座 2026 annual planned"},
		{"a programme that is only named", "实施节水人才计划，2026年改造泵站20座。", "target 泵站 level point 20 count/座 2026 annual planned"},
		{"what is planned to be built", "县里规划改造城北水厂，新增水池6座。", "target 水池 level point 6 count/座 planned:规划"},
		{"what is planned", "县里规划到2027年改造泵站20座，疏浚河道30公里。", "target 泵站 level point 20 count/座 ~2027-12-31 by planned:规划\ntarget 河道 level point 30 km ~2027-12-31 by planned:规划"},
		{"a thing that is put forward", "考核指标：提出水情模型4个，预报精度达到90%以上。", "target 水情模型 level point 4 count/个 planned\ntarget 预报精度 share at_least 90 percent planned"},
		{"an aim that is put forward", "方案提出新建泵站20座。", "target 泵站 level point 20 count/座 planned:提出"},
		{"a modal of another clause", "搜救将于近日结束，灾区内共有4万人撤离。", "result 撤离 level point 40000 count/人"},
		{"what is going on", "目前，参加7个比赛的车队正在努力备战。", "result 比赛的车队 level point 7 count/个 ~2024-12-10 as_of"},
		{"above a mark", "水库水位超过汛限水位1.3米。", "result 水库水位 change up point 1.3 m against:汛限水位"},
		{"more than the plan", "小麦超过计划3%。", "result 小麦 growth up point 3 percent against:计划"},
		{"what a change starts from", "全县工业总产值要在2020年的基础上翻一番。", "target industry_output|工业总产值 multiple point 2 ratio planned:要"},
		{"a half more", "教育支出等于2015年的四倍半。", "result 教育支出 multiple point 4.5 ratio against:2015年"},
		{"a bracket of what was left out", "本级预算支出（扣除补助下级的部分）为9亿元。", "result 本级预算支出 level point 9e8 CNY"},
		{"about so much, said behind", "粳稻每吨2900元上下，沿线设有上下客站6个。", "result 粳稻 level around 2900 CNY\nresult 上下客站 level point 6 count/个"},
		{"what is left at the end of a year", "城乡居民储蓄存款年末余额80亿元。", "result 城乡居民储蓄存款余额 level point 8e9 CNY"},
		{"the three sectors", "一、二、三产业增加值分别增长3%、6%和8%。", "result primary_va|一产业增加值 growth up point 3 percent\nresult secondary_va|二产业增加值 growth up point 6 percent\nresult tertiary_va|三产业增加值 growth up point 8 percent"},
		{"a sector for its value added", "第一产业增加值90亿元；第二产业300亿元，增长7%。", "result primary_va|第一产业增加值 level point 9e9 CNY\nresult secondary_va|第二产业增加值 level point 3e10 CNY\nresult secondary_va|第二产业增加值 growth up point 7 percent"},
		{"things of their own measure", "调运帐篷600顶，完成订单3000万单。", "result 调运帐篷 level point 600 count/顶\nresult 订单 level point 3e7 count/单"},
		{"to which number it came", "高校学生数增长了四成，达到20万人；小学学生数增长了六成，达到90万人。", "result 高校学生数 growth up point 40 percent\nresult 高校学生数 level point 200000 count/人\nresult 小学学生数 growth up point 60 percent\nresult 小学学生数 level point 900000 count/人"},
		{"two investments", "基础设施和制造业投资分别增长9%、8%。", "result infra_investment|基础设施投资 growth up point 9 percent\nresult manufacturing_investment|制造业投资 growth up point 8 percent"},
		{"to which it grew", "科研机构由10个发展到60个。", "result 科研机构 level point 10 count/个\nresult 科研机构 level point 60 count/个"},
		{"an aim for what was measured", "全年城镇新增就业3万人，完成全年5万人目标任务的六成。", "result new_jobs|城镇新增就业 level point 30000 count/人 2024 annual\ntarget new_jobs|城镇新增就业 level point 50000 count/人 2024 annual planned\nresult 城镇新增就业 share point 60 percent 2024 annual"},
		{"a pace that remains", "城北二手房价格环比涨幅仍在4%以上。", "result 城北二手房价格 growth up at_least 4 percent"},
		{"whom something happened to", "全镇6000名群众撤离时无一伤亡。", "result 群众 level point 6000 count/名"},
		{"a class, and how many are of it", "产值超亿元的企业已有168家，其中5亿元以上的23家。", "result 产值超亿元的企业(亿元) level point 168 count/家\nresult 产值超亿元的企业(5亿元以上) level point 23 count/家 part_of:0"},
		{"what was handed down", "财政部日前下拨救灾补助费4000万元，另安排防汛资金2000万元。", "result 救灾补助费 level point 4e7 CNY\nresult 防汛资金 level point 2e7 CNY"},
		{"cheaper than before", "尿素比上年便宜90元。", "result 尿素 change down point 90 CNY against:上年"},
		{"a little more than so many", "今年，县里投入资金3亿余元，新建厂房15万平方米。", "result 县里投入资金 level greater_than 3e8 CNY 2024 annual\nresult 厂房 level point 150000 m2 2024 annual"},
		{"no fewer than", "吸引企业不下30家，带动农户最少60户。", "result 企业 level at_least 30 count/家\nresult 农户 level at_least 60 count/户"},
		{"not to be passed", "失业率不突破5%。", "result unemployment|失业率 share at_most 5 percent"},
		{"between two rates", "失业率处于5%—6%区间。", "result unemployment|失业率 share range 5~6 percent"},
		{"things sorted by size", "培育营业收入超50亿元企业2家。", "result 营业收入超50亿元企业(50亿元) level point 2 count/家"},
		{"a measure before its years", "储能装机规模2022年、2023年分别达到20万千瓦、40万千瓦。", "result storage_capacity|储能装机规模 level point 2e8 W ~2022-12-31 as_of\nresult storage_capacity|储能装机规模 level point 4e8 W ~2023-12-31 as_of"},
		{"one measure of town and country", "城市社区养老服务覆盖率达到100%，农村达到50%。", "result 城市社区养老服务覆盖率 share point 100 percent\nresult 农村养老服务覆盖率 share point 50 percent"},
		{"what is striven to be broken through", "力争突破关键技术15项。", "target 突破关键技术 level point 15 count/项 striving:力争"},
		{"what those have that are measured", "具备条件的自然村通硬化路比例提高到92%。", "result 自然村通硬化路比例 share point 92 percent"},
		{"what a rate is counted for", "每15万人拥有社区诊所数达到20家。", "result 社区诊所数 level point 20 count/家"},
		{"sorts that end in one word share a measure", "二氧化硫、颗粒物、挥发性有机物重点企业减排量分别为3万吨、2万吨、4万吨。", "result 二氧化硫重点企业减排量 level point 30000 t\nresult 颗粒物重点企业减排量 level point 20000 t\nresult 挥发性有机物重点企业减排量 level point 40000 t"},
		{"a rate of what is done", "劳动争议调解成功率达到75%。", "result 劳动争议调解成功率 share point 75 percent"},
		{"grown by more than so many times", "专利拥有量增长2倍多，食品业、纺织业产值分别增长2.6倍、3.4倍。", "result 专利拥有量 multiple up greater_than 2 ratio\nresult 食品业产值 multiple up point 2.6 ratio\nresult 纺织业产值 multiple up point 3.4 ratio"},
		{"what is saved of time and papers", "办事平均减时间61%、材料47%。", "result 时间 growth down point 61 percent\nresult 材料 growth down point 47 percent"},
		{"by how much it is more", "粮食总产80亿斤、增量4亿斤。", "result grain|粮食总产 level point 8e9 jin\nresult 粮食总产增量 change up point 4e8 jin"},
		{"from where to where without a unit", "公众满意度从71.3提升至76.8，收入倍差从2.44缩小至2.25。", "result 公众满意度 level point 71.3\nresult 公众满意度 level point 76.8\nresult 收入倍差 share point 2.44 ratio\nresult 收入倍差 share point 2.25 ratio"},
		{"how far from a base that is told with it", "支出6.1亿元，比预算数7.4亿元少1.3亿元。", "result 支出 level point 6.1e8 CNY\nresult 预算数 level point 7.4e8 CNY\nresult 支出 change down point 1.3e8 CNY against:预算数"},
		{"more than so much, and by how much more", "用水3.4亿吨，比上年的3.1亿吨多0.3亿吨。", "result 用水 level point 3.4e8 t\nresult 用水 level point 3.1e8 t against:上年 2023 annual\nresult 用水 change up point 3e7 t against:上年"},
		{"the growth of two months", "11月增速为7%，10月为9%。", "result growth up point 7 percent 2024-11-01~2024-11-30 !ambiguous_indicator\nresult growth up point 9 percent 2024-10-01~2024-10-31 !ambiguous_indicator"},
		{"a bound that 分别 gives to each", "家庭农场、合作社分别超过3200家、860个。", "result 家庭农场 level greater_than 3200 count/家\nresult 合作社 level greater_than 860 count/个"},
		{"a class of prices", "16万至24万价格区间基本被三个品牌占据。", "result 品牌 level point 3 count/个"},
		{"what was done for years", "做到了确保教育支出比重连续九年不低于14%。", "result 教育支出比重 share at_least 14 percent"},
		{"over what a plan had foreseen", "粮食产量达到39亿斤，比三年计划原定2004年37亿斤的水平超过2亿斤。", "result grain|粮食产量 level point 3.9e9 jin\nresult grain|粮食产量 level point 3.7e9 jin 2004 annual\nresult grain|粮食产量 change up point 2e8 jin"},
		{"all in a relative clause", "其中已经全部竣工投用的泵站共40座，尚未全部完成的堤防12公里。", "result 泵站 level point 40 count/座\nresult 堤防 level point 12 km"},
		{"a bound on a multiple of something else", "护林员补助标准不低于当地最低工资标准的1.3倍。", "result 护林员补助标准 multiple at_least 1.3 ratio against:当地最低工资标准"},
		{"a bound on a share of something else, in the next clause", "村干部误工补贴，原则上不超过当地最低工资标准的七成。", "result 村干部误工补贴 share at_most 70 percent against:当地最低工资标准"},
		{"a bound behind three members", "核桃、花椒、木耳产量分别达57万吨、83万吨、6万吨以上。", "result 核桃产量 level at_least 570000 t\nresult 花椒产量 level at_least 830000 t\nresult 木耳产量 level at_least 60000 t"},
		{"a bound before three members", "耕地、林地、草地面积分别超过57万亩、83万亩、6万亩。", "result 耕地面积 level greater_than 570000 mu\nresult 林地面积 level greater_than 830000 mu\nresult 草地面积 level greater_than 60000 mu"},
		{"a modal inside a maxim", "运费按照“谁采购谁申领、确保供应”的原则，补贴25元/吨。", "result 补贴 level point 25 元/吨"},
		{"what was put forward, as a thing", "牧民代表提出的议案占议案总数的四成。", "result 牧民代表提出的议案占议案总数 share point 40 percent"},
		{"a rate lowered in whatever manner", "东国央行意外降息50个基点，西国央行加息25个基点。", "result 东国央行意外降息 change down point 50 基点\nresult 西国央行加息 change up point 25 基点"},
		{"days that only say how long", "在近26个交易日中，北指累跌3.4%。", "result 北指 growth down point 3.4 percent"},
		{"a fee that is a share of something else", "棉纱合约交易手续费调整为成交额的万分之三。", "result 棉纱合约交易手续费 share point 0.03 percent"},
		{"a bound that a name parts from its number", "完成不少于线路总长200公里的建设任务。", "result 线路总长 level at_least 200 km"},
		{"what a word means", "小型企业是指年产值2000万元以下的企业，全县有小型企业60家。", "result 小型企业 level point 60 count/家"},
		{"basis points by their abbreviation", "国债收益率下行1.2bp报2.13%。", "result 国债收益率 change down point 1.2 基点\nresult 国债收益率 share point 2.13 percent"},
		{"as low as", "某基金的限购金额低至2万元。", "result 某基金的限购金额 level point 20000 CNY"},
		{"below its highest", "观望情绪占比为23%，较高位下降3个百分点。", "result 观望情绪占比 share point 23 percent\nresult 观望情绪占比 change down point 3 percentage_point against:高位"},
		{"millions of years", "这与一百万年以来的历史相符，全县有遗址6处。", "result 遗址 level point 6 count/处"},
		{"what was paid out to many", "发放家电补贴8600万元，惠及消费者13万人。", "result 家电补贴 level point 8.6e7 CNY\nresult 消费者 level point 130000 count/人"},
		{"degrees of heat and of electricity", "气温达到38度，最低气温零下6度，用电9000度。", "result 气温 level point 38 ℃\nresult 最低气温 level point -6 ℃\nresult 用电 level point 9000 kWh"},
		{"numbers below zero", "2024年，常住人口自然增长率-1.2‰，出口增长-4.5%，进口增速为负3%，棉花价格降幅为-8%，企业利润总额为-2.6亿元，冷库温度-18℃~4℃，最低气温-25℃~-20℃，进口价格涨幅为-3%至-1%。", "result 常住人口自然增长率 share point -1.2 permille 2024 annual\nresult exports|出口 growth down point 4.5 percent 2024 annual\nresult 进口 growth down point 3 percent 2024 annual\nresult 棉花价格 growth down point 8 percent 2024 annual\nresult 企业利润总额 level point -260000000 CNY 2024 annual\nresult 冷库温度 level range -18~4 ℃ 2024 annual\nresult 最低气温 level range -25~-20 ℃ 2024 annual\nresult 进口价格 growth down range 1~3 percent 2024 annual"},
		{"dashes that join and 负 of a burden", "2024年，全市减负60亿元，冬枣收购价2.1元-3.4元，服装需求30亿-40亿件。", "result 减负 level point 6e9 CNY 2024 annual\nresult 冬枣收购价 level range 2.1~3.4 CNY 2024 annual\nresult 服装需求 level range 3e9~4e9 count/件 2024 annual"},
		{"all of a kind that has a value", "2024年全部农业总产值86亿元。", "result farm_output|农业总产值 level point 8.6e9 CNY 2024 annual"},
		{"the growth that is aimed at", "今年工业投资增长目标9%、消费价格涨幅控制目标2%左右。", "target industrial_investment|工业投资 growth up point 9 percent 2024 annual planned\ntarget cpi|消费价格 growth up around 2 percent 2024 annual planned"},
		{"a natural rate", "2024年自然增长率2.1‰。", "result 自然增长率 share point 2.1 permille 2024 annual"},
		{"how large those are that are counted again", "2024年开工项目160个，其中5亿元以上40个、20亿元以上的6个。", "target project_started|开工项目 level point 160 count/个 2024 annual planned\ntarget project_started|开工项目(5亿元以上) level point 40 count/个 2024 annual planned part_of:0\ntarget project_started|开工项目(20亿元以上) level point 6 count/个 2024 annual planned part_of:0"},
		{"what a level is compared with", "城镇化率由2021年的60%提高到2024年的65%。", "result urbanisation|城镇化率 share point 60 percent 2021 annual\nresult urbanisation|城镇化率 share point 65 percent against:2021年 2024 annual"},
		{"the parts of a whole at the start of a change", "三次产业结构由2021年的10.5:40.2:49.3调整为2024年的9.1:39.9:51.0。", "result 第一产业比重 share point 10.5 percent 2021 annual\nresult 第二产业比重 share point 40.2 percent 2021 annual\nresult tertiary_share|第三产业比重 share point 49.3 percent 2021 annual\nresult 第一产业比重 share point 9.1 percent 2024 annual\nresult 第二产业比重 share point 39.9 percent 2024 annual\nresult tertiary_share|第三产业比重 share point 51 percent 2024 annual"},
		{"one industry and no list of measures", "2024年，热力、电力生产和供应业投资增长9%，电力、热力生产和供应业增长4%。", "result 热力、电力生产和供应业投资 growth up point 9 percent 2024 annual\nresult 电力、热力生产和供应业投资 growth up point 4 percent 2024 annual"},
		{"how much there is again of what a year had", "2024年上半年，古镇接待游客60万人次，恢复到2021年同期的90%，门票收入恢复至2021年同期水平的八成，2021年同期为900万元。", "result tourism_visits|古镇接待游客 level point 600000 count/人次 2024-01-01~2024-06-30\nresult 古镇接待游客 share point 90 percent against:2021年同期 2024-01-01~2024-06-30\nresult 门票收入 share point 80 percent against:2021年同期 2024-01-01~2024-06-30\nresult 门票收入 level point 9e6 CNY 2021 annual"},
		{"by how much a set is outdone", "2024年工业增加值增长9%，高出全省2个百分点，增速较全市低1个百分点。", "result industry_va|工业增加值 growth up point 9 percent 2024 annual\nresult industry_va|工业增加值 change up point 2 percentage_point against:全省 2024 annual\nresult industry_va|工业增加值 change down point 1 percentage_point against:全市 2024 annual"},
		{"what something is level with", "2024年客流量基本与平时持平，门票收入和上年大体持平。", "result 客流量 growth up point 0 percent against:平时 2024 annual\nresult 门票收入 growth up around 0 percent against:上年 2024 annual"},
		{"to what a ratio rose", "青年读者占比提升明显，分别达到8%和20%。", "result 青年读者占比 share point 8 percent\nresult 青年读者占比 share point 20 percent"},
		{"what a bracket says of a price in passing", "进口橡胶价格从去年的90美元（离岸价，下同）上涨到120美元以上。", "result 进口橡胶价格 level point 90 USD 2023 annual\nresult 进口橡胶价格 level at_least 120 USD against:去年"},
		{"a bound that takes in what it bounds", "采购单价控制在9万元（含9万元）以内。", "result 采购单价 level at_most 90000 CNY"},
		{"a bound said again in a bracket", "单户贷款余额90万元以上（含90万元）。", "result loans|单户贷款余额 level at_least 900000 CNY"},
		{"what some were asked to do", "沿河居民600人被要求撤离。", "result 沿河居民 level point 600 count/人"},
		{"plans and budgets that are papers", "会议听取了计划草案和预算报告的两个说明。", "result 说明 level point 2 count/个"},
		{"of what a rule is", "投资额在6亿元以下的，由县发展改革局备案。", "provision 投资额 level at_most 6e8 CNY"},
		{"将 that brings an object", "新规将门槛继续调低，准入价由9万元下调至6万元以内。", "result 准入价 level point 90000 CNY\nresult 准入价 level at_most 60000 CNY"},
		{"what was expected is of its own value", "渔业公司每股收益4元，预期3元；营收50亿元，预期40亿元；净利润9亿元。", "result 渔业公司每股收益 level point 4 CNY\ntarget 渔业公司每股收益 level point 3 CNY planned:预期\nresult 营收 level point 5e9 CNY\ntarget 营收 level point 4e9 CNY planned:预期\nresult 净利润 level point 9e8 CNY"},
		{"worse than expected", "稻米销量不如预期，二季度销售额下降3%。", "result 销售额 growth down point 3 percent 2024-04-01~2024-06-30"},
		{"twice, and how steep", "县长两度到访渔村，岩洞坡度约三十度。", "result 岩洞坡度 level around 30 度"},
		{"a rate that does not say of what", "2024年合同销售90亿元，同比增长率高达60%。", "result 合同销售 level point 9e9 CNY 2024 annual\nresult 合同销售 growth up point 60 percent 2024 annual"},
		{"what was asked for, as a noun", "以满足用户要求的照度为标准，全系列有芯片6种。", "result 芯片 level point 6 count/种"},
		{"an age", "他年仅36岁，带出徒弟9名。", "result 带出徒弟 level point 9 count/名"},
		{"what some years were", "这是城乡面貌加快改善的五年，全县建成水库6座。", "result 水库 level point 6 count/座"},
		{"a little less than planned", "原盐产量比上年少了近60万吨。", "result 原盐产量 change down around 600000 t against:上年"},
		{"a list under one verb of change", "减少税负35亿元、涉企收费2亿元。", "result 税负 change down point 3.5e9 CNY\nresult 涉企收费 change down point 2e8 CNY"},
		{"near a rate", "拆借利率逼近2.3%。", "result 拆借利率 share around 2.3 percent"},
		{"why it fell is no part of the name", "纺织业由于原料不足下降百分之九。", "result 纺织业 growth down point 9 percent"},
		{"more was harvested", "皮棉亩产四十斤，比去年多收五斤。", "result 皮棉亩产 level point 40 jin\nresult 皮棉亩产 change up point 5 jin against:去年"},
		{"a range of tenths", "油料增产两成到三成。", "result 油料 growth up range 20~30 percent"},
		{"shrunk by a third", "逆差六亿元，比上年缩小三分之一。", "result 逆差 level point 6e8 CNY\nresult 逆差 growth down point 33.33333333333333 percent against:上年"},
		{"things of two measure words", "整治塘渠46条（段），改造平房3万套（户）。", "result 塘渠 level point 46 count/条（段）\nresult 平房 level point 30000 count/套（户）"},
		{"beds of what was counted", "养老机构达到90家、床位1万张。", "result 养老机构 level point 90 count/家\nresult elderly_beds|养老机构床位 level point 10000 count/张"},
		{"a coefficient, which has no unit", "到2025年，灌溉水有效利用系数提高到0.59以上。", "target 灌溉水有效利用系数 level at_least 0.59 ~2025-12-31 by planned"},
		{"an index at once before its value, what was expected, and what it was before", "2024年5月服务业PMI初值53.4，预期53.9，前值52.8；信心指数-8.1，前值-9.3。", "result 服务业PMI level point 53.4 2024-05-01~2024-05-31\ntarget 服务业PMI level point 53.9 2024-05-01~2024-05-31 planned:预期\nresult 服务业PMI level point 52.8 2024-04-01~2024-04-30\nresult 信心指数 level point -8.1 2024-05-01~2024-05-31\nresult 信心指数 level point -9.3 2024-04-01~2024-04-30"},
		{"what a share index closed at", "恒指涨0.9%报18034.6点，美元指数跌0.3%报104.52。", "result 恒指 growth up point 0.9 percent at:香港\nresult 恒指 level point 18034.6 点 at:香港\nresult 美元指数 growth down point 0.3 percent\nresult 美元指数 level point 104.52"},
		{"a time of day is no level", "演出至9点，报到至10点。", ""},
		{"what members of a list are compared with", "生铁、焦炭产量同比分别增加3%和4%，钢材产量环比下降2%。", "result 生铁产量 growth up point 3 percent against:同比\nresult 焦炭产量 growth up point 4 percent against:同比\nresult 钢材产量 growth down point 2 percent against:环比"},
		{"a base told by a noun, and in a clause before", "税收比上年决算数增长3%，审批材料较改革之初压减6%。与2020年相比，客运量增长9%。", "result tax_revenue|税收 growth up point 3 percent against:上年决算数\nresult 审批材料 growth down point 6 percent against:改革之初\nresult 客运量 growth up point 9 percent against:2020年"},
		{"the growth of the parts of what grew", "经济增长速度达到6%，其中第一产业3%，第二产业9%；出口增长6%，其中民营企业占90%。", "result gdp|经济增长 growth up point 6 percent\nresult primary_va|第一产业增加值 growth up point 3 percent part_of:0\nresult secondary_va|第二产业增加值 growth up point 9 percent part_of:0\nresult exports|出口 growth up point 6 percent\nresult 民营企业 share point 90 percent part_of:3"},
		{"an aim that has its growth before it", "实现6%左右的预期增长目标。", "target growth up around 6 percent planned !ambiguous_indicator"},
		{"the set of the rank that was reached", "经济总量从全国第11位跃升至第9位。", "result gdp|经济总量 rank point 11 rank against:全国\nresult gdp|经济总量 rank point 9 rank against:全国"},
		{"what slowed, weakened or recovered", "出口增速放缓2个百分点，茶叶产量锐减6%，信心指数回升3%；粮食库存减产9%，房价反弹5%，棉价环比升4%，渔业产值净增长6%。", "result exports|出口增速 change down point 2 percentage_point\nresult 茶叶产量 growth down point 6 percent\nresult 信心指数 growth up point 3 percent\nresult 粮食库存 growth down point 9 percent\nresult 房价 growth up point 5 percent\nresult 棉价 growth up point 4 percent against:环比\nresult 渔业产值 growth up point 6 percent"},
		{"what 比 compares with, whatever the word before it", "茶叶产量比年初增长6%，木材产量比疫情前增加9万吨，船企利润比计划增长3%，出栏数量比历史同期多6万头，茶价较改革前提高9%，性价比提高5%。", "result 茶叶产量 growth up point 6 percent against:年初 ~2024-12-10 as_of\nresult 木材产量 change up point 90000 t against:疫情前 ~2024-12-10 as_of\nresult 船企利润 growth up point 3 percent against:计划 ~2024-12-10 as_of\nresult 出栏数量 change up point 60000 count/头 against:历史同期 ~2024-12-10 as_of\nresult 茶价 growth up point 9 percent against:改革前 ~2024-12-10 as_of\nresult 性价比 growth up point 5 percent ~2024-12-10 as_of"},
		{"parts in words", "茶叶产值占全省的十分之一，外销占比达到三成五；出口增长两成半，耗电下降百分之十几；森林覆盖率提高半个百分点，失业率下降一个多百分点，达标率上升一个百分点。", "result 茶叶产值 share point 10 percent\nresult 外销占比 share point 35 percent\nresult exports|出口 growth up point 25 percent\nresult 耗电 growth down greater_than 10 percent\nresult forest_cover|森林覆盖率 change up point 0.5 percentage_point\nresult unemployment|失业率 change down greater_than 1 percentage_point\nresult 达标率 change up point 1 percentage_point"},
		{"the first place, behind a word that takes its head", "2024年，茶叶产量居首位。", "result 茶叶产量 rank point 1 rank 2024 annual"},
		{"shares of what grew", "出口增长8%，其中民营企业70%，国有企业30%。", "result exports|出口 growth up point 8 percent\nresult 民营企业 share point 70 percent part_of:0\nresult 国有企业 share point 30 percent"},
		{"each year by so much", "五年来，茶业产值年递增6%。", "result 茶业产值 growth up point 6 percent 2019-01-01~2024-12-10 annual_average"},
		{"what there is, and what was added", "2023年，新建床位600张，常住人口达到90万人，出生人口3万人。", "result 床位 level point 600 count/张 2023 annual\nresult 常住人口 level point 900000 count/人 ~2023-12-31 as_of\nresult 出生人口 level point 30000 count/人 2023 annual"},
		{"a ratio that rises much", "2023年，性价比大幅提高5%。", "result 性价比 growth up point 5 percent 2023 annual"},
		{"a place in an order without 第", "2023年，茶企排名由69位上升到35位；参会代表90位，更换水表3万只，绘制地图6幅。", "result 茶企 rank point 69 rank 2023 annual\nresult 茶企 rank point 35 rank 2023 annual\nresult 参会代表 level point 90 count/位 2023 annual\nresult 水表 level point 30000 count/只 2023 annual\nresult 绘制地图 level point 6 count/幅 2023 annual"},
		{"so many times of what", "降水量为常年同期的1.6倍，进口额是出口额的2.3倍。", "result 降水量 multiple point 1.6 ratio against:常年同期 ~2024-12-10 as_of\nresult 进口额 multiple point 2.3 ratio against:出口额 ~2024-12-10 as_of"},
		{"what a rule hangs on, over more than one clause", "工厂用能占比达到6%以上，且拥有发明专利4件以上的，可申请认定。其中，对年营业收入超过6000万元的工厂，给予三年房租补贴。", "provision 工厂用能占比 share at_least 6 percent\nprovision invention_patents|发明专利 level at_least 4 count/件\nprovision 年营业收入 level greater_than 6e7 CNY"},
		{"the sum that those who are counted have passed", "园区产值超过10亿元的有20家，税收超千万元的，共有6家。", "result 园区产值超过10亿元(10亿元) level point 20 count/家\nresult 税收超千万元 level point 6 count/家"},
		{"each day, said once", "平均每天日均用水量达3万吨。", "result 日均用水量 level point 30000 t"},
		{"a change that had been expected of a month", "2024年7月零售销售环比升3%，预期升2%，前值持平。", "result 零售销售 growth up point 3 percent against:环比 2024-07-01~2024-07-31\ntarget 零售销售 growth up point 2 percent against:环比 2024-07-01~2024-07-31 planned:预期\nresult 零售销售 growth up point 0 percent against:环比 2024-06-01~2024-06-30"},
		{"a distance before 拉, and an element behind a sum", "行军30里拉开序幕，成立6亿新元素产业基金。", "result 新元素产业基金 level point 6e8 CNY"},
		{"from which grade on", "国家级以上平台增至12个，4A级以上景区增至9家，副省级以上城市有6个。", "result 国家级以上平台(国家级以上) level point 12 count/个\nresult 4A级以上景区(4A级以上) level point 9 count/家\nresult 副省级以上城市(副省级以上) level point 6 count/个"},
		{"lengths that are no contest", "女子双人10米台决赛后，修复200米台阶。", "result level point 200 m !ambiguous_indicator"},
		{"on what basis a change was measured, and what a sum leaves aside", "城乡居民收入，扣除价格因素，分别增长4%和6%，县级及以上公园增至19座，造林面积9万亩（不含四旁植树）。", "result income_urban|城镇居民收入(扣除价格因素) growth up point 4 percent\nresult income_rural|农村居民收入(扣除价格因素) growth up point 6 percent\nresult 县级及以上公园(县级及以上) level point 19 count/座\nresult afforestation|造林面积(不含四旁植树) level point 90000 mu"},
		{"a growth is a part of the growth told before", "生产总值增长5%，人均突破8万元，其中工业增加值增长6%。", "result gdp|生产总值 growth up point 5 percent\nresult gdp_per_capita|人均生产总值 level greater_than 80000 CNY\nresult industry_va|工业增加值 growth up point 6 percent part_of:0"},
		{"no part of what it exceeds", "茶叶最高价达到40元，其中野茶最高价达到60元。", "result 茶叶最高价 level point 40 CNY\nresult 野茶最高价 level point 60 CNY"},
		{"what a bracket excepts", "安排9亿元建设渔民新村（自行筹建的除外）。", "target 渔民新村(自行筹建的除外) level point 9e8 CNY planned:安排"},
		{"a growth of every year", "五年来，研发投入保持两位数增长。", "result rd_expenditure|研发投入 growth up at_least 10 percent 2019-01-01~2024-12-10"},
		{"a part in the sentence behind its whole", "全市进出口60亿元，增长3%。其中，出口40亿元，增长5%。", "result trade|进出口 level point 6e9 CNY\nresult trade|进出口 growth up point 3 percent\nresult exports|出口 level point 4e9 CNY part_of:0\nresult exports|出口 growth up point 5 percent part_of:1"},
		{"what had been summed up by then", "2023年，新增公园9座，累计达到126座，进出口累计达到90亿元。", "result 公园 level point 9 count/座 2023 annual\nresult 公园 level point 126 count/座 2023 as_of\nresult trade|进出口 level point 9e9 CNY 2023 annual"},
		{"the year before a window, of what flows and of what there is", "五年来，全县茶叶产值由3亿元增加到8亿元，茶企由60家增加到90家。", "result 茶叶产值 level point 3e8 CNY 2018 annual\nresult 茶叶产值 level point 8e8 CNY 2019-01-01~2024-12-10\nresult 茶企 level point 60 count/家 ~2018-12-31 as_of\nresult 茶企 level point 90 count/家 2019-01-01~2024-12-10"},
		{"by how many points an index moved", "仓储指数为96.4点，比上月提高2.3点。", "result 仓储指数 level point 96.4 点\nresult 仓储指数 change up point 2.3 点 against:上月"},
		{"more than doubled", "技术合同成交额翻了一番多。", "result tech_contracts|技术合同成交额 multiple greater_than 2 ratio"},
		{"two measures of one owner", "国有企业营业收入、利润总额分别增长9%和8%。", "result 国有企业营业收入 growth up point 9 percent\nresult 国有企业利润总额 growth up point 8 percent"},
		{"for whom something was got back", "为3000名困难职工追回欠薪8000万元。", "result 困难职工 level point 3000 count/名\nresult 欠薪 level point 8e7 CNY"},
		{"the last of several places is not where it is", "蚌埠、芜湖、滁州三个沿江城市建成货场9座，铜陵等8个开发区加快建设。", "result 沿江城市 level point 3 count/个\nresult 货场 level point 9 count/座\nresult 开发区 level point 8 count/个"},
		{"a nation's title for things is no place", "创建全国文明城市5个，苏州都市圈用电量达到90亿度。", "result 全国文明城市 level point 5 count/个\nresult power_consumption|苏州都市圈用电量 level point 9e9 kWh"},
		{"places told of one by one", "全省完成散煤替代90万户，河北、山西分别为50万户和40万户。", "result 散煤替代 level point 900000 count/户\nresult 散煤替代 level point 500000 count/户 at:河北\nresult 散煤替代 level point 400000 count/户 at:山西"},
		{"two tiers of one measure", "省级事项网上可办率为81%，市、县两级平均仅为62%和54%。", "result government_items|省级事项网上可办率 share point 81 percent\nresult government_items|市、县两级事项网上可办率 share point 62 percent\nresult government_items|市、县两级事项网上可办率 share point 54 percent"},
		{"of what they are the backbone", "援建的140个项目就是骨干。", "result project_count|项目 level point 140 count/个"},
		{"what is better than the year before", "36种产品中，31种质量比上年提高。", "result 产品 level point 36 count/种\nresult 质量 level point 31 count/种"},
		{"what will be done", "剩余的5个安置点将全部竣工。", "result 安置点 level point 5 count/个\nresult 安置点 share point 100 percent"},
		{"there are already so many", "36个项目中，已有9个竣工。", "result project_count|项目 level point 36 count/个\nresult project_finished|项目 level point 9 count/个"},
		{"of a plan, how much was done", "全年工业产值计划完成102%。", "result 工业产值 share point 102 percent 2024 annual"},
		{"a ratio to one", "城乡居民收入比为2.3:1。", "result 城乡居民收入比 share point 2.3 ratio"},
		{"an achievement is no tenth", "这一成绩来之不易，全县1200户百姓受益。", "result 百姓 level point 1200 count/户"},
		{"a rate of change by its name", "税收实际增长比例为6%，企业用工成本下降幅度达到3%，人口增长率控制在4‰以内。", "result tax_revenue|税收 growth up point 6 percent\nresult 企业用工成本 growth down point 3 percent\nresult 人口增长率 share at_most 4 permille"},
		{"whose figures they are", "据省属六个厂的统计，废品率降低6%；按照15个县的计划，种茶9万亩；根据6个试点镇的经验，新建水池9座。", "result 废品率 growth down point 6 percent\ntarget 种茶 level point 90000 mu planned:计划\ntarget 试点镇 level point 6 count/个 planned:计划\ntarget 水池 level point 9 count/座 planned:计划"},
		{"a modal before its verb", "茶叶收购量准备增加到6万吨，种茶面积预测扩大9万亩，准备工作已完成六成，明年出口增速恐低于6%。", "target 茶叶收购量 level point 60000 t planned:准备\ntarget 种茶面积 change up point 90000 mu planned:预测\nresult 准备工作 share point 60 percent\ntarget exports|出口 growth up less_than 6 percent 2025 annual planned:预测"},
		{"a modal behind its subject, and what is told further of it", "粮食产量将达到9万吨，比上年增长6%。", "target grain|粮食产量 level point 90000 t planned:将\ntarget grain|粮食产量 growth up point 6 percent against:上年 planned:将"},
		{"the year of what is compared with dates nothing else", "2025年茶叶产量将达到9万吨，比五年规划原定2027年8万吨的水平超过1万吨，比五年规划原定2030年的水平12万吨只差3万吨。", "target 茶叶产量 level point 90000 t 2025 annual planned:将\ntarget 茶叶产量 level point 80000 t 2027 annual planned:将\ntarget 茶叶产量 change up point 10000 t 2025 annual planned:将\ntarget 茶叶产量水平 level point 120000 t 2030 annual planned:将\ntarget 茶叶产量 change down point 30000 t against:五年规划原定2030年的水平 2025 annual planned:将"},
		{"what is planned, set against the year before", "2025年预算规定水利支出为60亿元，比上年决算数减少了5%。", "target 水利支出 level point 6e9 CNY 2025 annual planned\ntarget 水利支出 growth down point 5 percent against:上年决算数 2025 annual planned"},
		{"what lies above a plan", "原煤成本高于计划成本4%左右，修渠投资超过年度计划3亿元。", "result 原煤成本 growth up around 4 percent against:计划成本\nresult 修渠投资 change up point 3e8 CNY against:年度计划"},
		{"too low is nothing gone by", "明年，因为设备效率过低损失2亿元。", "target 损失 level point 2e8 CNY 2025 annual planned"},
		{"a half of the unit", "这里人均耕地一亩半，施工用了两年半，6台半挂车投用。", "result 这里人均耕地 level point 1.5 mu\nresult 半挂车 level point 6 count/台"},
		{"per head of a whole before its part", "生产总值增长5%、人均突破8万元，其中工业增长6%。", "result gdp|生产总值 growth up point 5 percent\nresult gdp_per_capita|人均生产总值 level greater_than 80000 CNY\nresult industry_va|工业增加值 growth up point 6 percent part_of:0"},
		{"near in space is no bound", "慰问3000名一线工人。", "result 一线工人 level point 3000 count/名"},
		{"about so much, moving", "渔港投资在9亿元上下浮动。", "result 渔港投资 level around 9e8 CNY"},
		{"hours and minutes", "行程缩短到2小时30分。", "result 行程 level point 2.5 hour"},
		{"a sum, and for each of them another", "奖金9亿元每人奖励3元。", "result 奖金 level point 9e8 CNY\nprovision 奖金 level point 3 CNY"},
		{"what a rule threatens", "对违规者将处以5万元罚款。", "provision 罚款 level point 50000 CNY"},
		{"grown after it had fallen", "茶企利润由上年下降2%转为增长8%。", "result 茶企利润 growth down point 2 percent 2022 annual\nresult 茶企利润 growth up point 8 percent"},
		{"how long it has been there", "村里有着近900年历史的石桥，修缮费用达到60万元。", "result 修缮费用 level point 600000 CNY"},
		{"what part that is of what the budget had set", "全省税收收入60亿元，为调整预算的96%；教育支出为年初预算数的98%，比起原定的计划少3%。", "result tax_revenue|税收收入 level point 6e9 CNY\nresult 税收收入 share point 96 percent\nresult 教育支出 share point 98 percent\nresult 教育支出 growth down point 3 percent against:原定的计划"},
		{"the text's own list", "要完成以下九项任务，新建水库9座。", "target 水库 level point 9 count/座 planned:要"},
		{"what the year before left over", "2025年收入共为29亿元，上年结转收入1亿元，收入总数为30亿元。", "target 收入 level point 2.9e9 CNY 2025 annual planned\nresult 结转收入 level point 1e8 CNY 2023 annual\ntarget 收入总数 level point 3e9 CNY 2025 annual planned"},
		{"a limit within which it is held", "全省政府债务余额1.5万亿元，控制在限额1.6万亿元以内。", "result 政府债务余额 level point 1.5e12 CNY\nresult 政府债务余额 level at_most 1.6e12 CNY"},
		{"rates of names of two letters", "GDP实际增长率为5%，M2同比增长率为8%，年递增率为6%，成绩提高比例60%。", "result gdp|GDP growth up point 5 percent\nresult M2 growth up point 8 percent\nresult M2 growth up point 6 percent\nresult 成绩提高比例 share point 60 percent"},
		{"words that are modals elsewhere, at the end of a noun", "贷款损失准备增加30亿元，各项准备完成80%，惠民承诺实现98%，商业银行净息差1.54%。", "result 贷款损失准备 change up point 3e9 CNY\nresult 各项准备 share point 80 percent\nresult 惠民承诺 share point 98 percent\nresult 商业银行净息差 share point 1.54 percent"},
		{"counts behind what only ends like a source", "大数据平台汇集30家单位监测数据，按照部署完成6万户经济普查，按照方案对600个村进行抽样调查。", "result 单位监测数据 level point 30 count/家\nresult 经济普查 level point 60000 count/户\nresult 村 level point 600 count/个"},
		{"half a word", "六千亩半机械化茶园，三年半价乘车3万人次，双季稻第二季产量30万吨。", "result 半机械化茶园 level point 6000 mu\nresult 半价乘车 level point 30000 count/人次\nresult 双季稻产量 level point 300000 t"},
		{"what is still to come within the year", "年内累计将建成学校30所，新建10公里竞速赛道，除涝面积30万亩。", "target 学校 level point 30 count/所 ~2024-12-31 by planned:将\ntarget 竞速赛道 level point 10 km ~2024-12-31 by planned:将\ntarget 除涝面积 level point 300000 mu ~2024-12-31 by planned:将"},
		{"one work told by its size", "总投资超过60亿元的北岭电站将于明年投产，规范提升30个农贸市场。", "target project_total_investment|总投资 level greater_than 6e9 CNY 2025 annual planned\ntarget 农贸市场 level point 30 count/个 planned:将"},
		{"two names of a list whose ends are deeds", "新开工项目、年度完成投资分别增长5%、6%。", "result project_started|新开工项目 growth up point 5 percent\nresult project_annual_investment|年度完成投资 growth up point 6 percent"},
		{"what goes on about what was left over", "2024年，上年结余粮食3万吨，其中小麦1万吨。第三季，出口增长8%。县级以下20个问题全部整改。", "result grain|结余粮食 level point 30000 t 2023 annual\nresult 小麦 level point 10000 t 2023 annual part_of:0\nresult exports|出口 growth up point 8 percent 2024-07-01~2024-09-30\nresult 问题 level point 20 count/个 2024-07-01~2024-09-30\nresult 问题 share point 100 percent 2024-07-01~2024-09-30"},
		{"a year that is only the basis", "到2025年，以2020年能耗为基数，人均能耗下降12%。", "target 人均能耗 growth down point 12 percent ~2025-12-31 by planned"},
		{"set beside what had been expected, and what there was before", "2024年3月，挪威零售额同比增长2.6%，低于市场预期的2.9%；环比增长0.3%，好于前值0.1%；旅客达到60万人，不及预期的70万人。", "result 挪威零售额 growth up point 2.6 percent against:同比 2024-03-01~2024-03-31 at:挪威\ntarget 挪威零售额 growth up point 2.9 percent against:同比 2024-03-01~2024-03-31 planned:预期 at:挪威\nresult 挪威零售额 growth up point 0.3 percent against:环比 2024-03-01~2024-03-31 at:挪威\nresult 挪威零售额 growth up point 0.1 percent against:环比 2024-02-01~2024-02-29 at:挪威\nresult 旅客 level point 600000 count/人 2024-03-01~2024-03-31 at:挪威\ntarget 旅客 level point 700000 count/人 2024-03-01~2024-03-31 planned:预期 at:挪威"},
		{"what a figure was expected to be goes no further", "原油库存增加90万桶，预期为减少20万桶；汽油库存增加6万桶。岗位数为30万个，略高于预期的29万个；均值升至31万个。", "result 原油库存 change up point 900000 桶\ntarget 原油库存 change down point 200000 桶 planned:预期\nresult 汽油库存 change up point 60000 桶\nresult 岗位数 level point 300000 count/个\ntarget 岗位数 level point 290000 count/个 planned:预期\nresult 岗位数均值 level point 310000 count/个"},
		{"what 将 brings has been set, what it foretells has not", "央行意外降息，将存款利率下调25个基点，贷款利率同步降至3%。医保局将住院报销比例由60%提高到65%。油厂将产能较去年提高6%。银行宣布将手续费降低6%。", "result 存款利率 change down point 25 基点\nresult 贷款利率 share point 3 percent\nresult 住院报销比例 share point 60 percent\nresult 住院报销比例 share point 65 percent\ntarget 产能 growth up point 6 percent against:去年 planned:将\ntarget 手续费 growth down point 6 percent planned:将"},
		{"what a sum was worked out from", "按每股9元计算，套现6亿元。年产面板90万片（以12英寸计）。六座版车型售价29万元。", "result 套现 level point 6e8 CNY\nresult 年产面板 level point 900000 count/片\nresult 六座版车型售价(六座) level point 290000 CNY"},
		{"sums whose money is not said", "签下60亿储能大单，获得9亿授信额度，直播间实现90万营业额，影片收获6亿票房，收到9万订单。", "result 储能大单 level point 6e9 CNY\nresult 授信额度 level point 9e8 CNY\nresult 营业额 level point 900000 CNY\nresult 票房 level point 6e8 CNY\nresult 订单 level point 90000 count !unit_missing"},
		{"by how much, behind the sum", "茶叶批发价较上周有近60元的涨幅。", "result 茶叶批发价 change up around 60 CNY against:上周"},
		{"trade in something, and its ways", "上半年数字服务进出口900亿元，其中出口600亿元，增长9%。货物进出口总额90亿元，其中出口60亿元。", "result 数字服务进出口 level point 9e10 CNY 2024-01-01~2024-06-30\nresult 数字服务出口 level point 6e10 CNY 2024-01-01~2024-06-30 part_of:0\nresult 数字服务出口 growth up point 9 percent 2024-01-01~2024-06-30\nresult trade|货物进出口总额 level point 9e9 CNY 2024-01-01~2024-06-30\nresult exports|出口 level point 6e9 CNY 2024-01-01~2024-06-30 part_of:3"},
		{"what may come", "金价今年或突破3000元，铜价年内难以突破9万元。油价达到或超过90元。轿车销量未能达到6万辆的目标。", "target 金价 level greater_than 3000 CNY 2024 annual planned:或\ntarget 铜价 level at_most 90000 CNY ~2024-12-31 by planned\nresult 油价 level at_least 90 CNY\ntarget 轿车销量 level point 60000 count/辆 planned"},
		{"for whom it is, or what if they do it", "对年收入超过30亿欧元的企业征收6%的服务税。若持股比例超过20%的股东提出异议，协议终止。", "result 服务税(30亿欧元) share point 6 percent"},
		{"a pace that doubled, and what did", "上半年茶叶产量增速翻番，产量翻番，出口增速是去年同期的3倍。", "result 茶叶产量增速 multiple point 2 ratio 2024-01-01~2024-06-30\nresult 产量 multiple point 2 ratio 2024-01-01~2024-06-30\nresult 出口增速 multiple point 3 ratio against:去年同期 2024-01-01~2024-06-30"},
		{"how long it was and is, in weeks and from one month on", "审批时间由一个月以上压缩到9天，交付时间缩短到6周，医院提前两周向社区投放号源60个。", "result 审批时间 level at_least 1 month\nresult 审批时间 level point 9 day\nresult 交付时间 level point 6 周\nresult 号源 level point 60 count/个"},
		{"of what it is the chance", "央行9月降息25个基点的概率为37%，按兵不动的概率为63%。", "result 降息 change down point 25 基点 2024-09-01~2024-09-30\nresult 降息25个基点的概率 share point 37 percent 2024-09-01~2024-09-30\nresult 按兵不动的概率 share point 63 percent"},
		{"a fall of which nothing else is named", "降息周期开启，首次降幅50个基点。", "result 降幅 change down point 50 基点"},
		{"what is done with it, which makes no output of it", "电厂储存30万吨煤炭，仓库消化9万吨粮食，灾区收到捐赠粮食600吨，矿区生产煤炭90万吨，矿山开采60万吨原煤。", "result 煤炭 level point 300000 t\nresult 粮食 level point 90000 t\nresult 捐赠粮食 level point 600 t\nresult 矿区生产煤炭 level point 900000 t\nresult coal_output|原煤 level point 600000 t"},
		{"what was set with 了, and by who announces it", "选手将尘封8年的纪录提高了0.6米，比亚军多出3米。央行宣布加息25个基点，将基准利率上调至3.75%。", "result 纪录 change up point 0.6 m\nresult 纪录 change up point 3 m against:亚军\nresult 加息 change up point 25 基点\nresult 基准利率 share point 3.75 percent"},
		{"what somebody does time and again", "邮递员一年要跑70多趟，累计投递信件超过9万件。", "result 邮递员一年要跑 level greater_than 70 count/趟\nresult 投递信件 level greater_than 90000 count/件"},
		{"what it would give each year, and who is sought", "灌区改造完成后每年可节约用水600万立方米。水厂每年可供水90万吨。医院面向社会公开招聘护士30名，其中男护士6名。今年已招聘护士60名。", "target 节约用水 level point 6e6 m3 planned\nresult 水厂每年可供水 level point 900000 t\ntarget 护士 level point 30 count/名 planned\ntarget 男护士 level point 6 count/名 planned part_of:2\nresult 护士 level point 60 count/名 2024 annual"},
		{"how strong it was", "山区13日发生6.1级地震，震源深度18公里。", "result 地震 level point 6.1 级 2024-11-13\nresult 震源深度 level point 18 km"},
		{"how far from a mark, and how much of it went", "水位超警戒水位1.2米，茶价较高点跌去了四分之三，童装甲醛含量超标6倍。茶价短期或有5%至8%的回调。", "result 水位 change up point 1.2 m against:警戒水位\nresult 茶价 growth down point 75 percent against:高点\nresult 童装甲醛含量 multiple up point 6 ratio\ntarget 童装甲醛含量 growth down range 5~8 percent planned:或"},
		{"sums made and lost, and sizes", "第一年亏了将近200万，隧道长12公里、宽8米、高6米，主轴承直径8米、重41吨。", "result level around 2e6 CNY !ambiguous_indicator\nresult 隧道长 level point 12 km\nresult 隧道宽 level point 8 m\nresult 隧道高 level point 6 m\nresult 主轴承直径 level point 8 m\nresult 主轴承重 level point 41 t"},
		{"the months of whoever gives out the figures", "旅游协会：10月接待游客900万人次，增长6%；旅游收入60亿元，人均花费900元。", "result tourism_visits|接待游客 level point 9e6 count/人次 2024-10-01~2024-10-31\nresult tourism_visits|接待游客 growth up point 6 percent 2024-10-01~2024-10-31\nresult tourism_revenue|旅游收入 level point 6e9 CNY 2024-10-01~2024-10-31\nresult 人均花费 level point 900 CNY 2024-10-01~2024-10-31"},
		{"the week that ends on a day", "劳工部12月5日公布的数据显示，截至11月30日当周，首次申请救济人数为22万人，较前一周增加4000人。", "result 申请救济人数 level point 220000 count/人 ~2024-11-30 as_of\nresult 申请救济人数 change up point 4000 count/人 against:前一周 ~2024-11-30 as_of"},
		{"at what rate it was done that day, and how much there is of what is to be", "央行12月9日开展90亿元逆回购操作，操作利率为1.6%。该市将于12月20日至31日发放消费券，资金总额6000万元。", "result 逆回购操作 level point 9e9 CNY 2024-12-09\nresult 操作利率 share point 1.6 percent 2024-12-09\ntarget 资金总额 level point 6e7 CNY 2024-12-20~2024-12-31 planned:将 actor:该市"},
		{"a year of the firm's own", "公司预计2025财年第三季度营收为60亿美元；截至9月30日的2025财年第一季度业绩，营收90亿美元。", "target 营收 level point 6e9 USD planned:预计 actor:公司\nresult 营收 level point 9e9 USD ~2024-09-30 as_of"},
		{"how large it is on any day", "总投资9亿元的水厂昨天开工，今天全长60公里的铁路通车。", "result project_total_investment|总投资 level point 9e8 CNY\nresult 全长 level point 60 km"},
		{"the months of the year before date only their clause", "前11个月新车上牌3万辆，而去年同期增幅达37%；其中小排量车占六成。", "result 新车上牌 level point 30000 count/辆 2024-01-01~2024-11-30\nresult 新车上牌 growth up point 37 percent 2023-01-01~2023-11-30\nresult 小排量车 share point 60 percent 2024-01-01~2024-11-30 part_of:1"},
		{"days that something is set beside", "铝价与前日持平，锌价比上周三涨了60元。", "result 铝价 growth up point 0 percent against:前日\nresult 锌价 change up point 60 CNY against:上周三"},
		{"contests, and what is counted of another sort", "在20个项目的竞赛中取得9枚金牌。8架无人机袭击港口，9节车厢运载化学品。", "result 项目 level point 20 count/个\nresult 金牌 level point 9 count/枚\nresult 无人机 level point 8 count/架\nresult 车厢 level point 9 count/节"},
		{"yields of bonds, and firms that want to be listed", "收益率走势分化，10年期国债下行0.2个基点，30年期国债上行1个基点。目前有6家拟上市企业。", "result 10年期国债收益率 change down point 0.2 基点\nresult 30年期国债收益率 change up point 1 基点\nresult 拟上市企业 level point 6 count/家 ~2024-12-10 as_of"},
		{"how far it fell, which rose or shrank", "出厂价格下降2%，降幅比上月扩大1个百分点；环比由上月下降0.2%转为上涨0.3%。到位资金下降21%，降幅收窄1.3个百分点。", "result 出厂价格 growth down point 2 percent\nresult 出厂价格降幅 change up point 1 percentage_point against:上月\nresult 出厂价格 growth down point 0.2 percent against:环比\nresult 出厂价格 growth up point 0.3 percent\nresult funds_in_place|到位资金 growth down point 21 percent\nresult 到位资金降幅 change down point 1.3 percentage_point"},
		{"what it had been a year before, told aside", "美国11月支出为60亿美元，而2023年11月则为9亿美元；美国11月收入为30亿美元。", "result 支出 level point 6e9 USD 2024-11-01~2024-11-30 at:美国\nresult 支出 level point 9e8 USD 2023-11-01~2023-11-30 at:美国\nresult 收入 level point 3e9 USD 2024-11-01~2024-11-30 at:美国"},
		{"the month in which it began", "自2022年3月进入加息周期以来，累计加息500个基点。", "result 加息 change up point 500 基点 2022-03-01~2024-12-10 cumulative"},
		{"how often somebody did it", "会长连续三次出席论坛，应急演练开展6次。", "result 出席论坛 level point 3 times\nresult 应急演练 level point 6 times"},
		{"firms of which something holds, and what came from elsewhere", "228家公司盈利，其中44家净利增幅超60%。原油产量1790万吨，进口原油4234万吨。", "result 公司盈利 level point 228 count/家\nresult 公司盈利 level point 44 count/家 part_of:0\nresult 净利 growth up greater_than 60 percent\nresult crude_oil_output|原油产量 level point 1.79e7 t\nresult 进口原油 level point 4.234e7 t"},
		{"names that begin with the numeral of a weekday", "上周四川发电量增长5%。本周三亚市投资30亿元。上周一汽集团销量增长3%。本周日经指数上涨2%。", "result power_generation|发电量 growth up point 5 percent 2024-12-02~2024-12-08 at:四川\nresult project_total_investment|投资 level point 3e9 CNY 2024-12-09~2024-12-15 at:三亚市\nresult 一汽集团销量 growth up point 3 percent 2024-12-02~2024-12-08\nresult 日经指数 growth up point 2 percent 2024-12-09~2024-12-15 at:日本"},
		{"aims below a mark, which were not missed", "力争实现登记失业率低于4.5%的目标。轿车销量30万辆，低于50万辆的目标。", "target unemployment_reg|登记失业率 share less_than 4.5 percent striving:力争实现\nresult 轿车销量 level point 300000 count/辆\ntarget 轿车销量 level point 500000 count/辆 planned"},
		{"what is to be done each year", "今后每年要培训教师3000人，每年要建设渠道60公里。", "target 培训教师 level point 3000 count/人 planned:要\ntarget 渠道 level point 60 km planned:要"},
		{"what it will shorten once it is there", "线路开通后将运输时间缩短2小时，此举将物流成本降低9%。", "target 运输时间 change down point 2 hour planned:将\ntarget 物流成本 growth down point 9 percent planned:将"},
		{"values of several and not of the years", "三个园区2021—2023年产值分别为3亿元、4亿元、5亿元。", "result 园区 level point 3 count/个 2021~2023\nresult 园区产值 level point 3e8 CNY 2021~2023\nresult 园区产值 level point 4e8 CNY 2021~2023\nresult 园区产值 level point 5e8 CNY 2021~2023"},
		{"words that only look like verbs of a name", "优惠政策支持项目30个，企业提供商数量增至300家，新发地市场交易额达90亿元。出台16条政策措施支持渔业。", "result project_count|优惠政策支持项目 level point 30 count/个\nresult 企业提供商数量 level point 300 count/家\nresult 新发地市场交易额 level point 9e9 CNY\nresult 政策措施 level point 16 count/条"},
		{"what is counted and is no money", "累计订单突破10亿。主播赚了3000万粉丝。公布产量：粮食增长3%，就业增长2%。", "result 订单 level greater_than 1e9 count !unit_missing\nresult 粉丝 level point 3e7 count !unit_missing\nresult grain|粮食产量 growth up point 3 percent\nresult 就业 growth up point 2 percent"},
		{"a time that is set by force, and weeks in a name", "企业应在5日内将材料报送。国库券13周利率为4.5%。", "target 企业 level at_most 5 day planned:应 actor:企业\nresult 国库券13周利率 share point 4.5 percent"},
		{"either, and not perhaps", "营收达到5亿元或超过5亿元。", "result 营收 level point 5e8 CNY\nresult 营收 level greater_than 5e8 CNY"},
		{"who plans, and what a scheme puts forward", "方案提出十项重点，新建学校20所。印度计划，新建机场50座。", "target 重点 level point 10 count/项 planned:提出\ntarget 学校 level point 20 count/所 planned:提出\ntarget 机场 level point 50 count/座 planned:计划 at:印度 actor:印度"},
		{"what a pace came to", "PPI降幅收窄至1.5%，出口增速放缓至4%。", "result PPI growth down point 1.5 percent\nresult exports|出口 growth up point 4 percent"},
		{"rates of exchange", "2月9日，人民币对美元收盘报7.2，较上一交易日跌98个基点，夜盘报7.3。当日中间价为7.1。", "result 人民币对美元 level point 7.2 2024-02-09\nresult 人民币对美元 change down point 98 基点 against:上一交易日 2024-02-09\nresult 人民币对美元 level point 7.3 2024-02-09\nresult 中间价 level point 7.1 2024-02-09"},
		{"who is counted foresees nothing", "高校毕业生预计9万人。分析师预计9万人失业。", "target 高校毕业生 level point 90000 count/人 planned:预计\ntarget 失业 level point 90000 count/人 planned:预计"},
		{"what comes next week", "下周，全县三家企业上市，合计募资9亿元。", "target 企业 level point 3 count/家 2024-12-16~2024-12-22 planned\ntarget 募资 level point 9e8 CNY 2024-12-16~2024-12-22 planned"},
		{"set anew, whatever others decide", "某国央行将贷款利率下调至6%，仅9位学者料到这一决定。", "result 贷款利率 share point 6 percent\nresult 学者 level point 9 count/位"},
		{"a market session and no name", "综合指数一度跌超3%，尾盘跌2%。", "result 综合指数 growth down greater_than 3 percent\nresult 综合指数 growth down point 2 percent"},
		{"what a firm discloses as of a day", "昨晚，青河银行披露：截至1月末不良贷款余额9亿元，较年初增加2亿元，资本充足率10%。", "result loans|不良贷款余额 level point 9e8 CNY ~2024-01-31 as_of\nresult loans|不良贷款余额 change up point 2e8 CNY against:年初 ~2024-01-31 as_of\nresult 资本充足率 share point 10 percent ~2024-01-31 as_of"},
		{"what somebody holds of what is to be bought", "甲公司将斥资60亿元收购乙公司29%的股权，其中包括丙公司持有的21%的股份。", "target 乙公司 level point 6e9 CNY planned:将 actor:甲公司\ntarget 股权 share point 29 percent planned:将 actor:甲公司\nresult 丙公司持有 share point 21 percent part_of:1"},
		{"months and days from a day on", "自4月7日起三个月内，发放消费券9万张。自4月7日起30日内，检查企业90家。2024年1月9日起6个月内，减持股份不超过3%。", "result 消费券 level point 90000 count/张 2024-04-07~2024-07-06\nresult 企业 level point 90 count/家 2024-04-07~2024-05-06\nresult 减持股份 share at_most 3 percent 2024-01-09~2024-07-08"},
		{"figures of a month that somebody gives out", "县交通局数据，1月公交客运量9万人次，地铁客运量30万人次。", "result 公交客运量 level point 90000 count/人次 2024-01-01~2024-01-31\nresult 地铁客运量 level point 300000 count/人次 2024-01-01~2024-01-31"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statements(e, corpus.News, c.text) {
				got = append(got, strings.TrimSpace(s.String()))
			}
			if strings.Join(got, "\n") != c.want {
				t.Errorf("%s\ngives\n%s\nwant\n%s", c.text, strings.Join(got, "\n"), c.want)
			}
		})
	}
}

// TestTimeSpans reads windows whose two ends are two times.
func TestTimeSpans(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ time, want string }{
		{"去年11月至今年3月", "2023-11-01~2024-03-31"},
		{"从去年11月到今年3月底", "2023-11-01~2024-03-31"},
		{"自2019年底至2020年10月", "2019-12-31~2020-10-31"},
		{"2019年初到2020年6月底", "2019-01-01~2020-06-30"},
		{"2019年三季度至2020年上半年", "2019-07-01~2020-06-30"},
		{"2019年9月中旬至10月上旬", "2019-09-11~2019-10-10"},
		{"2019年11月20日至次年2月", "2019-11-20~2020-02-29"},
		{"2019年11月到2月", "2019-11-01~2020-02-29"},
		{"2020年至2023年6月", "2020-01-01~2023-06-30"},
		{"2021年7月至2022年4月间", "2021-07-01~2022-04-30"},
		{"2023年9月30日至2024年1月", "2023-09-30~2024-01-31"},
		{"2023年7、8月", "2023-07-01~2023-08-31"},
		{"2019年8月至今", "2019-08-01~2024-12-10"},
		{"截至2020年10月底", "~2020-10-31"},
	} {
		text := c.time + "，全市发放消费券9万张。"
		got := statements(e, corpus.News, text)
		if len(got) != 1 || got[0].Period.String() != c.want {
			t.Errorf("%s gives %v, want %s", text, got, c.want)
		}
	}
}

// TestTimesOfNews follows windows over the sentences and paragraphs of a piece of news.
func TestTimesOfNews(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ name, text, want string }{
		{"a breakdown keeps the months", "今年前11个月，全省新设企业3万户。\n分地区看，沿海六市新设企业2万户。", "2024-11-30 2024-11-30"},
		{"a new paragraph does not", "今年前11个月，全省新设企业3万户。\n沿海六市有企业20万户。", "2024-11-30 -"},
		{"the months after the year", "今年前11个月，全省新设企业3万户。其中，工业企业8000户。", "2024-11-30 2024-11-30"},
		{"a quarter goes on behind its clause", "公路方面，一季度客运量为900万人次；货运量为70万吨。", "2024-03-31 2024-03-31"},
		{"from what a quarter before had, to what it has", "第二季度利润由一季度下降2%转为增长3%。", "2024-03-31 2024-06-30"},
		{"weeks, months and quarters beside that of the text", "下周新建林带6公里。上个月新建林带60公里。下季度新建林带90公里。", "2024-12-22 2024-11-30 2025-03-31"},
		{"before something, the year's output", "改造前年产值达9亿元。", "-"},
		{"since the year began", "截至12月8日，年内有160家公司上市。年内已有30家企业上市。", "2024-12-08 2024-12-10"},
		{"a day before where something was done", "渔船9日向港口发射信号弹40枚。灯会今天进入开幕后的第6天，共接待游客9万人次。", "2024-12-09 2024-12-10"},
		{"from today to a day of the month", "今天到12日，全市新建林带60公里。", "2024-12-12"},
		{"from today to a day of the next month", "今天至8日，全市新建林带60公里。", "2025-01-08"},
		{"a value before is of its own clause", "第三季度就业人数同比升3%，第二季度终值升2%；环比升1%。", "2024-09-30 2024-06-30 2024-09-30"},
		{"a count by its survey", "根据11月30日的普查，全市茶农已经超过9万人。", "2024-11-30"},
		{"from one day to another", "自5月8日航线开通至20日，全市渡轮发送旅客3万人次。", "2024-05-20"},
		{"the hours of a day", "市卫健委今天（12月10日）通报，12月9日0—24时，全市接诊患者300人次。新增门诊病例20例。", "2024-12-09 2024-12-09"},
		{"since a day", "12月1日以来，全市铁路发送旅客90万人次。", "2024-12-10"},
		{"since a month that measures a record", "钢材价格涨幅3%，创8月以来最高。", "-"},
		{"the first months of a year", "2023年前11个月，全省进出口总额900亿元。", "2023-11-30"},
		{"a time of what weighs on the value", "11月，受上年同期基数较高影响，出厂价格下降1%。", "2024-11-30"},
		{"now is of its own clause", "目前该项目缺少配套资金，估算投资规模4亿元。", "-"},
		{"now is of the list that it opens", "目前全市有幼儿园80所，有小学60所。", "2024-12-10 2024-12-10"},
		{"now does not go on to what is to come", "目前，全市有专业合作社900家。示范社将带动农户3万户。", "2024-12-10 -"},
		{"now goes on to the next sentence", "目前，全市有专业合作社900家。示范社带动农户3万户。", "2024-12-10 2024-12-10"},
		{"the guests of an event", "昨天（12月9日），第三届茶博会开幕，120家企业参展。", "-"},
		{"the guests of a day", "今天（12月10日），第二届茶博会在城北举行，80家企业参加。", "2024-12-10"},
		{"what a firm tells to have reached", "今天（12月10日）上午，青河油田宣布，累计产油突破9万吨。", "2024-12-10"},
		{"an event that came to its end", "第三届茶博会今天（12月10日）落下帷幕，累计签约30个项目。", "-"},
		{"a month that names a contract", "橡胶9月合约价格下跌300元。", "-"},
		{"a year that names a paper", "今年以来，90家企业公布了2023年年报。", "2024-12-10"},
		{"a year that is of those spoken of", "对1996年的灾区，县里拨出救济款300万元。", "-"},
		{"months in Chinese numerals, and last year's end", "今年一到十月蔬菜均价同去年末持平。", "2024-10-31"},
		{"a day of the month between who and what they did", "某军9日打击了30个设施。", "2024-12-09"},
		{"what came of the deed of a day", "北岭市9日发生火灾，造成3人受伤、4人失踪。", "2024-12-09 2024-12-09"},
		{"the day of a saying is not that of what is said", "市政府9日宣布，全市有水库6座。", "-"},
		{"the day named last", "市应急局9日称，车站当天起火，造成6人受伤。", "2024-12-09"},
		{"before a holiday", "力争春节前通车里程达到90公里。", "2025-01-27"},
		{"a base of its own year", "全市有企业90万户，比2009年底的30万户增加60万户。", "- 2009-12-31 -"},
		{"the same part of the year before", "今年前11个月，全省出口90亿元，去年同期为80亿元。", "2024-11-30 2023-11-30"},
		{"this week and the one before", "本周，铜价下跌3%。\n上周，成交量为9000吨。", "2024-12-15 2024-12-08"},
		{"the day on which figures were told", "市统计局昨天（12月9日）发布数据，全市有企业12万户。", "-"},
		{"the day itself is ahead", "全国铁路今天预计发送旅客90万人次。", "2024-12-10"},
		{"what is done every year from then", "昨日两地签约，每年可供水800万立方米。", "-"},
		{"the days off", "国庆假期，全市接待游客46万人次。\n假期里，餐饮企业营业额增长9%。", "2024-10-07 2024-10-07"},
		{"a day of the days off", "国庆假期首日，铁路发送旅客9万人次。", "-"},
		{"up to a day", "截至12月8日，全市发放消费券3亿元。", "2024-12-08"},
		{"since a congress", "党的二十大以来，全市新建水库9座。另有水库3座。", "2024-12-10 -"},
		{"parts of what another month brought", "今年以来，物流总额增长3%，10月份比9月份加快2个百分点。其中，快递业务量增长8%。", "2024-12-10 2024-10-31 2024-10-31"},
		{"the day before, of no event", "昨天（12月9日），全市有120家企业复工。", "2024-12-09"},
		{"since a line was opened", "渡轮开通以来，发送旅客9万人次。", "2024-12-10"},
		{"up to a day, of a year", "截至11月25日，今年全市开行列车90列。", "2024-11-25"},
		{"on the occasion of a month", "在今年4月举行的博览会上，茶企收获订单900万元。", "2024-04-30"},
		{"up to this morning", "截至今天上午9时，全市平均降雨量达到82毫米。", "2024-12-10"},
		{"when the work began", "铁路2016年开工建设，工人们架设了12座桥梁。", "-"},
		{"what comes after the work", "电站预计明年底投产，投产后，年发电量可达9亿千瓦时。", "-"},
		{"from a year on", "自2021年起，全市已举办赛事90场。2026年起，每年举办赛事20场。", "- -"},
		{"the year in the name of an event", "2023年青屿灯会昨天（12月9日）闭幕。这次灯会安排了6场巡游。", "-"},
		{"the first years of a grant, and of a child", "给予企业最长六年的房租补贴，其中前两年80%、后四年40%。入学前一年免费托管惠及9万儿童。", "- - - -"},
		{"what is told of a life", "1994年，他进了船厂。他画了90多本船图。", "-"},
		{"a window of days behind a year", "2024年“茶香季”启动，从12月11日到12月25日，将举办9场品鉴会。", "2024-12-25"},
		{"from one day to another of a month", "系列活动今天（12月10日）启动，从12月10日到12日，全国22个城市向公众开放。", "2024-12-12"},
		{"what a day's deed brought, pointed to", "昨天（12月9日），市财政局发行票据9亿元。此次投标总量为30亿元。", "2024-12-09 2024-12-09"},
		{"a season in the clause before", "记者了解到，今夏客源构成中，省外游客占到近三成。", "2024-08-31"},
		{"what was summed up since a year", "从2016年开始，清河累计向大湖输水8亿立方米。", "2024-12-10"},
		{"what a forecast opens", "省粮食局预计，今年全年，烘干能力增加160万吨。霉变损失将下降2%左右。", "2024-12-31 2024-12-31"},
		{"a part in the clause beside", "据统计，11月粮价上涨3%，其中面粉价格上涨4%。", "2024-11-30 2024-11-30"},
		{"the day on which somebody acted", "救援队8日启动水泵30台。", "2024-12-08"},
		{"so it is now", "如今，全市森林覆盖率达到61%。", "2024-12-10"},
		{"a day of this month", "8日，全市抢救出3人。", "2024-12-08"},
		{"a day of the month before", "当地时间25日晚，全市有3人获救。", "2024-11-25"},
		{"what a sum is set against", "五年来新增装机30万千瓦，是1950年到2002年的总和；新增公路90公里。", "2024-12-10 2024-12-10"},
		{"the day of a deed long past, and of one just done", "6月3日，市政府发文推广这一做法。中标价平均下降9%。12月8日，工厂奠基仪式在城南举行。6个项目一同开工。", "- 2024-12-08"},
		{"the month of a deed long past", "今年6月，全市推行统一招标。此后，药品采购价平均下降9%。", "-"},
		{"the years of a change that has no 的, and of the next one", "茶叶产量由2019年3万吨增加到2023年5万吨，油茶产量由6万吨增加到9万吨。", "2019-12-31 2023-12-31 2019-12-31 2023-12-31"},
		{"the month of a series, behind a country", "6、智利11月出口环比升3%；进口指数102.6。", "2024-11-30 2024-11-30"},
		{"what goes on about the same", "据市统计局数据，11月份服务业指数为56%，比上月上升2个百分点，同比上升3个百分点。", "2024-11-30 2024-11-30 2024-11-30"},
		{"a year and its quarter compared with", "三季度，客房出租率提高4个百分点，比上年四季度提高1个百分点。", "2024-09-30 2024-09-30"},
		{"more than all the year before", "渡轮发送旅客1—11月已超过去年全年，同比增长12%。", "2024-11-30"},
		{"a quarter each", "一、二、三季度，全市接待游客分别增长3%、4%和5%。", "2024-03-31 2024-06-30 2024-09-30"},
		{"up to an hour told by a clock", "截至北京时间今天（12月10日）16时，全市过火面积达到9万公顷。", "2024-12-10"},
		{"a base at the end of a part of this year", "持仓市值为38亿元，较今年一季度末的32亿元增长9%。", "- 2024-03-31 -"},
		{"from when a length grew, in news", "2018年以来，全县公路里程从260公里延长到570公里。", "2017-12-31 2024-12-10"},
		{"a year each", "2021年和2022年，全市分别招聘教师300名和500名。", "2021-12-31 2022-12-31"},
		{"since something was founded", "渡轮公司成立三年来，累计发送旅客90万人次。", "2024-12-10"},
		{"up to a day of this month", "截至8日12时，全市发放消费券3亿元。", "2024-12-08"},
		{"the films of the days off", "“国庆档”电影票房达到3亿元。", "2024-10-07"},
		{"a plan that a paper is of", "《“十五五”就业规划》今天发布，其中提出，将新增就业60万人。\n《规划》明确，新建学校80所。", "2030-12-31 2030-12-31"},
		{"a level and from which it rose", "森林覆盖率由2012年的38%提高到2022年的45%。", "2012-12-31 2022-12-31"},
		{"when a thing was built", "今年将改造2000年底前建成的小区120个。", "2024-12-31"},
		{"so many months, and now", "渡轮开通六个月以来，累计发送旅客9万人次。现在航线增加到12条。", "2024-12-10 2024-12-10"},
		{"so many years between", "十年之间，全市造林90万亩。", "2024-12-10"},
		{"so many years, in a text of last year's figures", "十年来，全市造林90万亩。到2023年，森林覆盖率达到40%。", "2023-12-31 2023-12-31"},
		{"up to what was just told", "日前又有3个城市入选，至此，全省有9个城市入选。", "- 2024-12-10"},
		{"another place in a list", "在甘肃，今年以来，新建学校3所。在青海，小麦种植面积达到9万亩。", "2024-12-10 -"},
		{"since something that began on a day", "自11月3日停产检修以来，车间更换阀门60个。", "2024-12-10"},
		{"up to the day named before", "12月6日，粮价涨到每吨90元，自上月停运以来上涨了8元。", "2024-12-06 2024-12-06"},
		{"the largest since", "这是园区成立以来规模最大的一笔投资，总额9亿元。", "-"},
		{"the day named last", "央行12月9日开展逆回购操作。当日有90亿元逆回购到期。", "2024-12-09"},
		{"an hour of a day", "9日8时，水库水位28.4米，超过警戒水位1.2米。", "2024-12-09 2024-12-09"},
		{"counted up to a day", "到8日，已有3万顶帐篷运抵灾区。", "2024-12-08"},
		{"within so many years of the day", "该市三年内将新建学校20所。", "2027-12-09"},
		{"the years to come, told late in a year", "今后两年，我省还将新建学校20所。", "2026-12-31"},
		{"from one year's month to the next's", "2023年11月至2024年2月，全市供热用煤90万吨。", "2024-02-29"},
		{"two years together", "2022年和2023年两年，全市新建学校20所。", "2023-12-31"},
		{"a part of an aim for the year", "今年上半年，新增就业3万人，完成全年5万人目标任务的六成。", "2024-06-30 2024-12-31 2024-06-30"},
		{"when one of the works begins", "确保甲桥合龙，乙桥上半年开工；新建水厂8家。", "-"},
		{"a record of the days off", "昨天，铁路发送旅客90万人次，创国庆假期单日新高；民航发送旅客6万人次。", "2024-12-09 2024-12-09"},
		{"a day from which something holds", "自11月1日起，房贷利率下调为3.1%。", "-"},
		{"a weekday gone by, over its paragraph", "美股周五收跌，银行股跌3%；航空股涨2%。酒店股涨4%。", "2024-12-06 2024-12-06 2024-12-06"},
		{"a weekday that opens the item", "1、周一沪市收盘，成交额9000亿元。", "2024-12-09"},
		{"a weekday that is today", "星期二，铜价上涨3%。", "2024-12-10"},
		{"a weekday to come", "央行将于周四发行票据90亿元。国企周五将发行债券60亿元。", "2024-12-12 2024-12-13"},
		{"weekdays of other weeks", "上周三，铜价下跌2%。下周一，将发行票据90亿元。", "2024-12-04 2024-12-16"},
		{"a weekday of the week named before", "下周有900亿元票据到期，周四有300亿元到期。", "2024-12-22 2024-12-19"},
		{"weekdays of every week", "周一至周五接待旅客90人，逢周六接待旅客300人。", "- -"},
		{"a date that says its weekday", "12月4日（周三），全市接待旅客90人。自周一（12月2日）停产以来，铜价上涨4%。", "2024-12-04 2024-12-10"},
		{"the weekday on which it was told", "总裁周四宣布，将投资9亿元。", "-"},
		{"a week, and what only looks like a weekday", "本周二手车成交量增长3%。上周日均成交量增长4%。", "2024-12-15 2024-12-08"},
		{"a weekday on which somebody acted on something", "央行周四将存款利率下调9个基点。", "2024-12-05"},
		{"what was done so far, before a day for something else", "累计改造小区30个，12月底前完工。", "-"},
		{"a weekday of another time", "长假后首个周一，全市接待旅客90人。", "-"},
		{"a day of the month to come", "12日，全市将举办灯会9场。8日，委员会宣布将投入9亿元。", "2024-12-12 -"},
		{"days to come, without a modal", "大风过后，12日至13日，湖区浪高会达到3米。", "2024-12-13"},
		{"days that stand apart or before a place", "台风期间，5日至7日，港口疏散渔船90艘。", "2024-12-07"},
		{"the same months, in the next sentence", "截至11月末，保费收入为9亿元。上年同期为8亿元。", "2024-11-30 2023-11-30"},
		{"since the beginning of a year", "2023年初至今，港口发送旅客90人。", "2024-12-10"},
		{"years and months, each its own value", "2022—2023年及2024年1—6月，公司研发投入分别为3亿元、4亿元和2亿元。", "2022-12-31 2023-12-31 2024-06-30"},
		{"from day to day of a month", "3日至5日，全市接待旅客90人。当地时间28日—30日，港口发送旅客60人。", "2024-12-05 2024-11-30"},
		{"from a day to one of the next month", "11月28日至次月3日，全市接待旅客90人。", "2024-12-03"},
		{"each year of a span its own value", "2021—2023年，公司研发投入分别为3亿元、4亿元和6亿元。", "2021-12-31 2022-12-31 2023-12-31"},
		{"each year of a span, and a month behind it", "2022年至2023年及2024年上半年，公司研发投入分别为3亿元、4亿元和2亿元。", "2022-12-31 2023-12-31 2024-06-30"},
		{"each quarter and each month of a span", "一至三季度，铜产量分别增长3%、4%和6%。7—8月，锡产量分别增长3%和4%。", "2024-03-31 2024-06-30 2024-09-30 2024-07-31 2024-08-31"},
		{"a span over which several things are told", "1—3月，铜产量、锡产量和铅产量分别占全国的31%、26%和17%。", "2024-03-31 2024-03-31 2024-03-31"},
		{"the first quarters", "一至三季度，全市接待旅客90人。", "2024-09-30"},
		{"the same day of the year before", "截至12月5日，全市有茶馆300家，上年同期仅为200家。", "2024-12-05 2023-12-05"},
		{"from the new year to a day", "年初至12月6日，全市接待旅客90人。", "2024-12-06"},
		{"the years and months to come, from the day", "未来三年，公司将新增门店200家。未来六个月，公司将发放补贴3亿元。", "2027-12-10 2025-06-10"},
		{"the year in an event's name", "2024年青屿国际茶业博览会吸引参展商900家。", "2024-12-31"},
		{"a year and a meeting of the people", "2024年县人民代表大会批准预算，收入9亿元。2024年全市举办各类论坛30场。", "2024-12-31 2024-12-31"},
		{"the days on which an event is held", "2024年青屿国际茶业博览会将于12月18日至20日举办，预计接待观众9万人。", "2024-12-20"},
		{"a time of what something goes along with", "随着明年6月底前收割的日子临近，农机站已检修农机18台。", "-"},
		{"an item's number before a month", "1、9月份，全市港口吞吐量环比下降3%。", "2024-09-30"},
		{"a month and a word that begins with 中 or 初", "9月中国出口增长8%。9月初中毕业生达到3万人。", "2024-09-30 2024-09-30"},
		{"the day by which it is done, behind it", "渡轮公司将退票费率从12%降到5%，12月25日前完成。", "- 2024-12-25"},
		{"as of the day of writing", "截至目前，本市2024年度已有25个项目采用本地产品。", "2024-12-10"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statements(e, corpus.News, c.text) {
				end := "-"
				if !s.Period.End.IsZero() {
					end = s.Period.End.String()
				}
				got = append(got, end)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("%s\nends at %v, want %s", c.text, got, c.want)
			}
		})
	}
}

// TestWindowsOfTitlesAndDatelines gives figures the months of the title, and the words of a
// cable the day of its dateline.
func TestWindowsOfTitlesAndDatelines(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"前9月全市房地产投资回升", "分地区看，城东区投资90亿元，增长5%。\n江边有渡轮12艘。", "2024-09-30 2024-09-30 -"},
		{"上半年招商“开门红”", "工业项目到位资金30亿元，占到位资金总额的七成。", "2024-06-30 2024-06-30"},
		{"抗洪", "新华社青屿12月8日电 目前，大堤上有军民9万人。", "2024-12-08"},
		{"两会开幕", "报告指出，三年来，全市新建学校20所。", "2024-12-10"},
	} {
		d := &corpus.Document{Title: c.title, Text: c.text, Genre: corpus.News, ReportYear: 2024, Published: corpus.NewDate(2024, time.December, 10)}
		at := 0
		for _, l := range strings.Split(c.text, "\n") {
			d.Blocks = append(d.Blocks, corpus.Block{Start: at, End: at + len(l)})
			at += len(l) + 1
		}
		var got []string
		for _, s := range engine(t).Statements(d) {
			end := "-"
			if !s.Period.End.IsZero() {
				end = s.Period.End.String()
			}
			got = append(got, end)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s\nends at %v, want %s", c.title, c.text, got, c.want)
		}
	}
}

// TestLimitsOfArticles takes the limits of a regulation for provisions, and its aims for targets.
func TestLimitsOfArticles(t *testing.T) {
	text := "第一条 为了规范管理，制定本办法。\n第二条 理事会成员不得少于5人。\n第三条 到2026年，会员覆盖率不低于80%。"
	var got []string
	for _, s := range statements(engine(t), corpus.Notice, text) {
		got = append(got, string(s.Kind))
	}
	if strings.Join(got, " ") != "provision target" {
		t.Errorf("%s\nholds %v, want a provision and a target", text, got)
	}
}

// TestYearOfWork gives what a plan leaves undated the year whose work it sets out.
func TestYearOfWork(t *testing.T) {
	got := statements(engine(t), corpus.Plan, "2025年全市计量工作的总体要求是：强化基础。\n培育计量示范企业20家。")
	if len(got) != 1 || got[0].Period.End.String() != "2025-12-31" {
		t.Errorf("got %v, want one target of 2025", got)
	}
}

// TestMonthsOfReports reads months of its own year in a report that says no day, where they
// are compared with those of the year before or with the plan: such a report was not given in January.
func TestMonthsOfReports(t *testing.T) {
	d := &corpus.Document{Text: "本年1——5月份总产值计划完成103%，比上年同期增长30%。到5月份为止，全国基本建设投资总额完成年计划31%。", Genre: corpus.WorkReport, ReportYear: 1956}
	d.Blocks = []corpus.Block{{Start: 0, End: len(d.Text)}}
	for _, s := range engine(t).Statements(d) {
		if s.Kind != extract.Result || s.Period.End.String() != "1956-05-31" {
			t.Errorf("got %v, want results up to 31 May", s)
		}
	}
}

// TestReviewsOfReports reads what a report without sections tells of its own year against one
// further back than the year before, or under a heading that says that it was done.
func TestReviewsOfReports(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"一九六四年水泵总数比一九五八年增长三倍。", "result 1964-12-31"},
		{"从一九六〇年到一九六四年，税款所占的比重从三成降低到一成。", "result 1960-12-31 result 1964-12-31"},
		{"一九六四年拖拉机产量比一九六三年增长四成。", "target 1964-12-31"},
		{"粮食总产量达到六百亿斤，超过计划百分之二。", "result 1963-12-31 result 1963-12-31"},
		{"粮食产量超额完成计划百分之三以上，比解放前增长百分之六十以上。", "result 1963-12-31 result 1963-12-31"},
		{"拖拉机产量一九六三年增长三成，一九六四年预计增长四成。", "result 1963-12-31 result 1964-12-31"},
		{"调整的任务已经基本完成\n拖拉机产量增长四成。", "result 1963-12-31"},
	} {
		d := &corpus.Document{Text: c.text, Genre: corpus.WorkReport, ReportYear: 1964}
		start := 0
		for _, line := range strings.SplitAfter(c.text, "\n") {
			kind := corpus.Paragraph
			if strings.HasSuffix(line, "\n") {
				kind = corpus.Heading
			}
			d.Blocks = append(d.Blocks, corpus.Block{Start: start, End: start + len(strings.TrimSuffix(line, "\n")), Kind: kind})
			start += len(line)
		}
		var got []string
		for _, s := range engine(t).Statements(d) {
			got = append(got, string(s.Kind)+" "+s.Period.End.String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\ngives %v, want %s", c.text, got, c.want)
		}
	}
}

// TestSumsOfReviews gives what a review sums up of five years these years, and not those named before.
func TestSumsOfReviews(t *testing.T) {
	heading := "一、过去五年工作回顾"
	text := heading + "\n近两年，全市引进企业40家。五年累计引进企业90家。"
	d := &corpus.Document{Text: text, Genre: corpus.WorkReport, ReportYear: 2024}
	d.Blocks = []corpus.Block{{End: len(heading), Kind: corpus.Heading}, {Start: len(heading) + 1, End: len(text)}}
	var got []string
	for _, s := range engine(t).Statements(d) {
		got = append(got, s.Period.String())
	}
	if want := "2022~2023 2019~2023"; strings.Join(got, " ") != want {
		t.Errorf("%s\ngives %v, want %s", text, got, want)
	}
}

// TestReportsOnPlans dates what a report on a five-year plan sets for five years, or for no
// time, by the plan and not by the year in which the report was given.
func TestReportsOnPlans(t *testing.T) {
	d := &corpus.Document{Text: "现在，我作关于第六个五年计划的报告。五年内新建铁路900公里。纺织行业建设，五年投资九十亿元。", Genre: corpus.WorkReport, ReportYear: 1982}
	d.Blocks = []corpus.Block{{Start: 0, End: len(d.Text)}}
	got := engine(t).Statements(d)
	for _, s := range got {
		if s.Period.Start.String() != "1981-01-01" || s.Period.End.String() != "1985-12-31" {
			t.Errorf("got %v, want the years of the plan", s)
		}
	}
	if len(got) != 2 {
		t.Errorf("got %d statements, want 2", len(got))
	}
}

// TestBaseOfYears dates what a value was raised from over several years by the end of the year
// before them, unless the text says when it was.
func TestBaseOfYears(t *testing.T) {
	d := &corpus.Document{Text: "五年来，居民收入由2.5万元增加到3.5万元，高铁里程由2022年的200公里增至300公里。", Genre: corpus.WorkReport, ReportYear: 2026}
	d.Blocks = []corpus.Block{{Start: 0, End: len(d.Text)}}
	var ends []string
	for _, s := range engine(t).Statements(d) {
		ends = append(ends, s.Period.End.String())
	}
	if got := strings.Join(ends, " "); got != "2020-12-31 2025-12-31 2022-12-31 2025-12-31" {
		t.Errorf("the values end at %s", got)
	}
}

// TestDaysOfDeeds keeps the day of one deed from what the next sentence of a plan sets.
func TestDaysOfDeeds(t *testing.T) {
	got := statements(engine(t), corpus.Plan, "一、重点任务\n6月底前出台支持政策。建设示范街区2条。")
	if len(got) != 1 || got[0].Period.End.String() == "2024-06-30" {
		t.Errorf("got %v, want one target that is not due on 30 June", got)
	}
}

// TestYearsFromTheDay counts 三年内 from the day of a text, by the calendar where its title
// names the years of a plan.
func TestYearsFromTheDay(t *testing.T) {
	for title, want := range map[string]string{"青屿市船舶产业行动方案": "2027-02-28", "青屿市船舶产业行动计划（2024—2026年）": "2026-12-31"} {
		d := &corpus.Document{Title: title, Text: "三年内新建船坞9座。", Genre: corpus.Plan, ReportYear: 2024, Issued: corpus.NewDate(2024, 3, 1)}
		d.Blocks = []corpus.Block{{Start: 0, End: len(d.Text)}}
		if got := engine(t).Statements(d); len(got) != 1 || got[0].Period.End.String() != want {
			t.Errorf("%s: got %v, want one target due on %s", title, got, want)
		}
	}
}

// TestYearByYear dates what follows a list of years by all of them.
func TestYearByYear(t *testing.T) {
	got := statements(engine(t), corpus.Plan, "2024年启动30个试点，2025年总结经验，2026年全面铺开。三年计划培育示范企业150家。")
	if len(got) != 2 || got[0].Period.End.String() != "2024-12-31" || got[1].Period.End.String() != "2026-12-31" {
		t.Errorf("got %v, want one target of 2024 and one of the three years", got)
	}
}

// TestYearsOfSections follows a yearly report from five years to one and back, as its headings
// and paragraphs say what they are about.
func TestYearsOfSections(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a section on the plan to come", "一、过去一年工作回顾\n新增就业80万人。\n二、“十五五”时期主要目标任务\n新建学校80所。\n三、2024年重点工作\n新建医院6所。",
			"result 2023-12-31 target 2030-12-31 target 2024-12-31"},
		{"what the plan before brought, told in between", "二、“十五五”规划纲要的主要目标任务\n“十三五”时期，我省历程极不寻常。新增就业300万人。\n“十五五”时期是关键时期。新建学校80所。",
			"result 2020-12-31 target 2030-12-31"},
		{"both in one section", "“十五五”时期主要目标和2024年重点工作\n新建学校80所。\n今年是关键之年。新建医院6所。",
			"target 2030-12-31 target 2024-12-31"},
		{"a plan named in the work of a year", "三、2024年重点工作\n“十五五”时期是关键时期。\n新建学校80所。",
			"target 2024-12-31"},
		{"a quarter of the year told of in passing", "一、过去一年工作回顾\n去年一季度开局良好。我们加力施策。新建学校80所。",
			"result 2023-12-31"},
		{"five years, in a review", "一、过去五年工作回顾\n五年内制定的法规有30项。",
			"result 2023-12-31"},
		{"since a year, in a section on what is to come", "二、今年工作安排\n从2019年以来，我们先后同6个国家建立了联系。新建学校80所。",
			"result 2023-12-31 target 2024-12-31"},
		{"what was granted", "一、过去一年工作回顾\n高校资助面超过20%。",
			"result 2023-12-31"},
		{"what is not counted", "二、2024年重点工作\n2024年的收入，不包括上年结余，等于2020年的3倍。",
			"target 2024-12-31"},
		{"what is under way", "二、2024年重点工作\n建设学校60所，正在施工的有34所。",
			"target 2024-12-31 result 2024-12-31"},
		{"a review that turns to what is to be done", "一、过去一年工作回顾\n新建医院6所。\n今年要重点抓好以下工作：\n新建学校80所。",
			"result 2023-12-31 target 2024-12-31"},
		{"the three sectors, which number nothing", "一、过去一年工作回顾\n一、二产业增加值分别增长3%、4%。",
			"result 2023-12-31 result 2023-12-31"},
		{"the five years to come", "二、今后五年的奋斗目标\n新建学校80所。",
			"target 2028-12-31"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statements(engine(t), corpus.WorkReport, c.text) {
				got = append(got, string(s.Kind)+" "+s.Period.End.String())
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("%s\ngives %v, want %s", c.text, got, c.want)
			}
		})
	}
}

// TestPlacesOfNews follows the place that a piece of news has come to; - stands for that of
// the text itself.
func TestPlacesOfNews(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ name, text, want string }{
		{"a country at the head of its clause", "墨西哥9月零售销售额增长2%，预期增长1%。", "墨西哥 墨西哥"},
		{"two countries, one after the other", "挪威指数上涨2%，瑞典指数上涨3%。", "挪威 瑞典"},
		{"the sentences behind", "智利10日发生地震，造成3人受伤。目前已转移群众900人。", "智利 智利"},
		{"not the paragraph behind", "智利发生地震，造成3人受伤。\n粮食产量增长2%。", "智利 -"},
		{"under a heading, with all of that country", "智利林火扩大\n截至9日，过火面积达到90平方公里，全国有火点60处。", "智利 智利"},
		{"the world", "全球经济增长2%，我国经济增长5%。", "全球 我国"},
		{"home again", "智利出口增长2%。我国出口增长3%。", "智利 我国"},
		{"a country behind the number of an item, in all of a series", "6、智利8月出口环比升3%，预期升2%；进口指数102.6，前值101.9。", "智利 智利 智利 智利"},
		{"where it is done, behind 在", "片子第二季在秘鲁30家电视台播出，公司在挪威新建工厂3座。", "秘鲁 挪威"},
		{"the world, also where the next clause goes on", "8月份全球制造业指数为48%，与上月持平，全球首个灯塔工厂产能增长3%。", "全球 全球 -"},
		{"foreseen of a country", "预计智利9月出口量为90万吨，环比减少3%。", "智利 智利"},
		{"where it is done, in a long phrase", "在河南南阳盐碱地水稻试验田里，亩产突破500公斤。", "河南南阳"},
		{"from one place to another, and as an example", "从南宁到贵阳的旅行时间缩短至3小时，四川马边刺绣工坊、嵊州竹编工坊等66个案例入选。", "- -"},
		{"what is told further of the same", "江苏茶叶产量达到20万吨，增长5%；浙江投入资金9亿元、实施项目30个。", "江苏 江苏 浙江 浙江"},
		{"who did it, in the clauses behind", "重庆日前加速推进重大项目建设，60个项目开工。北京以园区建设为抓手，已建成3万亩基地。福建漳州：购买新房，贷款额度上浮20%。", "重庆 北京 福建漳州"},
		{"a firm called after a place did not", "在超市销售的点心，青岛海韵食品有限公司生产的糕饼，有4种不合格。", "-"},
		{"the place spoken of, pointed to", "在江西南昌，早稻开镰。当地推广新机具，损失率控制在2%以内。\n在雨量较大的邵武市，全市60所小学停课。", "江西南昌 邵武市"},
		{"what one country does to another", "智利对秘鲁首都发射导弹，造成3人受伤。", "秘鲁"},
		{"whose the next value is", "江苏茶叶产量达到20万吨，增长5%，我省增长3%。江苏投入资金3亿元，全国投入90亿元。", "江苏 江苏 - 江苏 -"},
		{"what a place does, and not its county", "江西宣传新规，培训班达到60期。在南昌县，早稻开镰。全省早稻面积900万亩，要健全市场机制3项。", "江西 - -"},
		{"of what a country only speaks", "智利对秘鲁空袭事件表示关注，出口增长5%。", "智利"},
		{"an index of another exchange", "智利综合指数跌2%报3216点，日经225指数跌3%。", "智利 智利 日本"},
		{"indices of the country that the clause before announces", "周一智利两大股指收涨，综合指数涨2%报3216点，地产指数涨3%报900点。", "智利 智利 智利 智利"},
		{"the government of a country", "智利政府下调今年出口增速，由3%下调至2%。", "智利 智利"},
		{"an index that names its country", "智利指数跌2%报3216点。富时挪威主要指数跌3%报900点，综合指数跌3%报900点。", "智利 智利 挪威 挪威 - -"},
		{"an index at home, and a crop called after a country", "智利三大股指收涨，综合指数涨2%，上证指数跌1%报900点。", "智利 - -"},
		{"a crop called after a country", "澳洲坚果产量增长3%。", "-"},
		{"a partner in trade", "对智利出口增长2%，智利、秘鲁等4个国家的客商参会。", "- -"},
		{"share markets by their short names, and what the next sentence tells of one", "周二美股三大股指收涨，综合指数涨2%报3216点。某芯片公司涨3%。韩股大跌4%。", "美国 美国 美国 韩国"},
		{"bonds and oil by their short names, which hold for themselves alone", "3年期德债收益率跌2个基点，美油10月合约涨3%，报78美元/桶。布油10月合约涨3%。", "德国 美国 美国 -"},
		{"an index of an exchange at home", "港股高开，恒生科技指数涨2%，日经225指数涨1%。恒生电子营收增长9%。", "香港 日本 -"},
		{"whose bonds are held", "9月所持美债增加19亿美元，港股上市公司北岭水务营收增长9%。", "- -"},
		{"a firm, or who only says so", "美国银行营收增长5%。新加坡交易所数据显示，铁矿石成交量增长9%。美国银行业存款增长3%。", "- - 美国"},
		{"who speaks for a place, in a text of none", "绍兴市政府召开会议提出，全年改造泵站9座。", "绍兴市"},
		{"a part of what the sentence before tells of a place", "江西省上半年进口增长6%。其中，水泵进口增长9%。闸门进口增长3%。", "江西省 江西省 -"},
		{"a place at home that a clause names", "在湖南醴陵，窑火正旺，陶瓷产值增长6%。全国陶瓷产值增长5%。", "湖南醴陵 全国"},
	} {
		var got []string
		for _, s := range statements(e, corpus.News, c.text) {
			got = append(got, cmp.Or(s.RegionText, "-"))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s\nis of %q, want %s", c.name, c.text, got, c.want)
		}
	}
}

// TestNationOfTitles asks that what a province counts is its own, where 全国 is a part of what
// it is called, and that 全国 before a figure is the nation.
func TestNationOfTitles(t *testing.T) {
	text := "全国文明村镇达到19个，实现全国双拥模范城全覆盖，全国首创制度案例新增6个。全国共有茶企9万家，全国茶叶产量增长3%。"
	d := &corpus.Document{Text: text, Blocks: []corpus.Block{{End: len(text)}}, Genre: corpus.WorkReport, ReportYear: 2024, Region: corpus.Place{Code: "340000", Name: "安徽省", Level: corpus.Province}}
	var got []string
	for _, s := range engine(t).Statements(d) {
		got = append(got, cmp.Or(s.RegionText, "-"))
	}
	if want := "- - - 全国 全国"; strings.Join(got, " ") != want {
		t.Errorf("%s\nis of %q, want %s", text, got, want)
	}
}

// TestGlossaries asks that the words explained behind a report state nothing.
func TestGlossaries(t *testing.T) {
	text := "二、今年工作安排\n建成水库6座。\n名词解释\n1.“双建”行动：建设泵站90座、堤防60公里。"
	if got := statements(engine(t), corpus.WorkReport, text); len(got) != 1 || got[0].Indicator != "水库" {
		t.Errorf("%s\ngives %v, want the reservoirs alone", text, got)
	}
}

// TestOrdersOfNotices reads what stands behind the verb that opens a sentence of a notice as
// ordered, and what it tells besides as it is.
func TestOrdersOfNotices(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"健全医疗服务网络，注册护士达到90人。", "target"},
		{"全省注册护士达到90人。", "result"},
		{"扩大招生规模，以2023年实招人数60名为基数，逐年扩招。", "result"},
		{"完成上年度考核，优秀比例不超过30%。", "target"},
	} {
		got := statements(engine(t), corpus.Notice, c.text)
		if len(got) != 1 || string(got[0].Kind) != c.want {
			t.Errorf("%s\ngives %v, want one %s", c.text, got, c.want)
		}
	}
}

// TestReportWithoutHeadings dates in a work report what is set against the year before, and what
// is only said to be so where a heading tells of which year.
func TestReportWithoutHeadings(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ text, want string }{
		{"山区已经有卫生院300所。", "-"},
		{"茶叶产量达到6万吨，比上年增长5%。", "2023-12-31 2023-12-31"},
		{"一、2023年工作回顾\n山区已经有卫生院300所。", "2023-12-31"},
	} {
		var got []string
		for _, s := range statements(e, corpus.WorkReport, c.text) {
			end := "-"
			if !s.Period.End.IsZero() {
				end = s.Period.End.String()
			}
			got = append(got, end)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\nends %v, want %s", c.text, got, c.want)
		}
	}
}

// TestStandsInReport tells what a report says there is in its own year from what is to be done in it.
func TestStandsInReport(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ text, want string }{
		{"2024年全县有3000亩茶园受灾。", "result"},
		{"今年合作社社员占农户的六成。", "result"},
		{"今年全县已有茶厂30家，茶农600人。", "result result"},
		{"今年新建学校3所。", "target"},
		{"二、今年工作安排\n2024年，全县有3000亩茶园。", "target"},
	} {
		var got []string
		for _, s := range statements(e, corpus.WorkReport, c.text) {
			got = append(got, string(s.Kind))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\ngives %v, want %s", c.text, got, c.want)
		}
	}
}

// TestMeasuresNamedBefore follows 这一比重 to the measure that an earlier sentence names.
func TestMeasuresNamedBefore(t *testing.T) {
	text := "第一是轻工业产值在全区总产值中的比重上升。1983年，这一比重为31%。"
	got := statements(engine(t), corpus.WorkReport, text)
	if len(got) != 1 || got[0].Indicator != "轻工业产值在全区总产值中的比重" {
		t.Errorf("%s\ngives %v", text, got)
	}
}

// statements runs the engine on a text of 10 December 2024, one block a line, and
// leaves commitments out.
func statements(e *extract.Extractor, genre corpus.Genre, text string) []extract.Statement {
	d := &corpus.Document{Text: text, Genre: genre, ReportYear: 2024, Issued: corpus.NewDate(2024, time.December, 10)}
	at := 0
	for _, l := range strings.Split(text, "\n") {
		d.Blocks = append(d.Blocks, corpus.Block{Start: at, End: at + len(l)})
		at += len(l) + 1
	}
	var out []extract.Statement
	for _, s := range e.Statements(d) {
		if s.Kind != extract.Commitment {
			out = append(out, s)
		}
	}
	return out
}
