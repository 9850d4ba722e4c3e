package lexicon

import (
	"strings"
	"testing"

	"github.com/mubiao/mubiao/corpus"
)

// TestNames asks what sentences of our own measure whose subject stands apart from its
// value, shares its head with others, or has words around it that are none of its own.
func TestNames(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ name, text, want string }{
		{"the branch that the clause beside speaks of", "建筑业支撑更加有力，增加值达到900亿元，对就业增长的贡献率超过六成；在手工业方面，总产值增长6%。", "建筑业增加值|建筑业对就业增长的贡献率|手工业总产值"},
		{"what somebody holds or gives", "甲厂拥有冷链公司60%的股权，乙社拥有40%的股权，甲厂将建成90%的泊位。", "冷链公司股权|股权|泊位"},
		{"the grade of what is priced", "2级干椒报价6000元/吨，次2级报价5300元/吨，企业存有40吨左右的特2级干椒，新建2级航道30公里。", "2级干椒报价|次2级报价|特2级干椒|2级航道"},
		{"how something came about", "通过抽签和评议产生的示范果园达到90个，包括苹果在内的各类水果达到9万吨，以物资捐赠形式提供的援助总额为6亿元。", "示范果园|各类水果|援助总额"},
		{"a branch of a business", "渔具业务实现销售收入9亿元，增长8%。", "渔具业务销售收入|渔具业务销售收入"},
		{"what stands ready", "工地有打桩机110台，现已有90台就位。", "打桩机|打桩机"},
		{"a total beside what is new", "新增航道里程40公里，总里程达700公里；省道达6条，总里程260公里。", "航道里程|总里程|省道|省道总里程"},
		{"how far something reaches", "建成辐射全国11个省份的冷链网络。", "省份"},
		{"who pays, before the verb", "这家服装企业投资6000万元，青屿集团将投资9亿元建设产业园。", "投资|投资"},
		{"what people that were sent do", "选派上千名农技员深入田间指导。", "农技员"},
		{"what is saved of two things", "办事平均减时间61%、材料47%。", "时间|材料"},
		{"sorts of one thing", "建成60个以上街道级、小区级充电场站。", "街道级、小区级充电场站"},
		{"who helped, before the measure", "甲县育种实验室助力马铃薯年产量突破90万吨，绿化指数跃居全省榜首。", "马铃薯年产量|绿化指数"},
		{"where something stands", "在2600个小区设置借书柜。", "小区"},
		{"two grades of one sort", "初、中等学校毕业生分别达到2万人和8600人。", "初等学校毕业生|中等学校毕业生"},
		{"with whom something was agreed", "17家央企与青屿签约，240所中小学与邻省学校结对办学，建成企业与高校共建实验室12个。", "央企|中小学|企业与高校共建实验室"},
		{"what covers a scope that is told behind it", "举办茶艺讲座900场，做到乡镇全覆盖。", "茶艺讲座|茶艺讲座"},
		{"for whom money is saved", "每年为果农节省2亿元冷藏费用。", "冷藏费用"},
		{"who tells of what is new", "14个乡镇报告新增虫害90起，全省在役观测船有30艘，审批核准渔港项目130个。", "乡镇|虫害|在役观测船|渔港项目"},
		{"a kind, behind examples of it", "新增船舶大学等高校9所，培育链主企业等主体30家，接待港澳等地游客30万人次，柑橘等产量达到9万吨。", "高校|链主企业等主体|游客|柑橘等产量"},
		{"what a rate of what was done is of", "办理市民建议600件，满意率95%；工单按时办理率、满意率分别达91%和96%。", "市民建议|市民建议满意率|工单按时办理率|工单按时满意率"},
		{"what a list of outputs is of", "粮食连年丰收，总产量、外销量排全省第一；茶园建成面积、鲜叶机采率居全省首位。", "粮食总产量、外销量|茶园建成面积、鲜叶机采率"},
		{"what has become of schools, and what of a task is done", "6所技工学校更名为技师学院，完成校舍加固总任务的62%，流动书屋实现市（地）全覆盖。", "技工学校|校舍加固总任务|流动书屋"},
		{"for how much an amount is given", "每收购1吨小麦补贴30元。", "每收购1吨小麦补贴"},
		{"how large a car is", "渡口免收9座及以下客车费用，受惠车辆达到60万辆。", "受惠车辆"},
		{"what is told of two things together", "国家级孵化器达到12家、众创空间达到30家，均实现翻番。", "国家级孵化器|众创空间|国家级孵化器、众创空间"},
		{"a name in quotation marks", "推动灾害预警等6项“揭榜领题”成果应用，推出120项“青屿通办”事项让群众“进一扇门、办多地事”。", "“揭榜领题”成果应用|“青屿通办”事项"},
		{"a bracket before a name", "商场加装（改造）扶梯600部，改造平房3万套（户）、水渠80公里。", "扶梯|平房|水渠"},
		{"the voltage of a line", "新增500千伏线路300公里。", "500千伏线路"},
		{"income and spending of one fund", "基本医疗保险总收入60亿元。总支出50亿元，增长8%。", "基本医疗保险总收入|基本医疗保险总支出|基本医疗保险总支出"},
		{"one rate of two things", "小学和初中入学率达到99%和97%。", "小学入学率|初中入学率"},
		{"a part of a whole by halves", "进口大豆占到全省进口量的一半。", "进口大豆占进口量"},
		{"a rank among others of its sort", "从而使船厂在全国造船行业进入前5位。", "船厂"},
		{"a list that things are of", "属于全省前20强企业的品牌有36个。", "属于全省前20强企业的品牌"},
		{"a step that was passed, and another measure", "柑橘产量首次跃上90万吨新台阶、糖度提升2个百分点。", "柑橘产量|糖度"},
		{"what belongs to the owner of what grew", "氢能投资增长60%、装机规模增长30%，利用率达到92%；储能占比达6%，规模比上年翻一番。", "氢能投资|氢能装机规模|氢能利用率|储能占比|储能规模"},
		{"the pupils of each sort of school", "中等学校新招生9万人，毕业生6万人，在校学生达到20万人；小学新招生30万人，在校学生90万人。", "中等学校新招生|中等学校毕业生|中等学校在校学生|小学新招生|小学在校学生"},
		{"an output named far before", "推动新能源汽车产业扩量，加快研发关键部件，力争产量突破9万辆。", "新能源汽车产量"},
		{"a part and its whole", "固定资产投资80亿元，其中民间投资占六成，比上年提高2个百分点。", "固定资产投资|民间投资占固定资产投资|民间投资占固定资产投资"},
		{"what a sum is for", "全市先后拿出300万元用于企业技改补助。", "企业技改补助"},
		{"pupils that are expected", "小学一年级预计招生6万人，比去年多出900人。", "小学一年级招生|小学一年级招生"},
		{"what something is the outcome of", "强震造成的死亡人数已超过90人，他们的盾构机订单增长三成。", "死亡人数|盾构机订单"},
		{"a rank in a set that is counted", "综合指数在全省90座城市中排名第七，在全国60家园区中综合排名第四。", "城市|综合指数|园区|综合排名"},
		{"what stands behind a share", "全省创造了全国近三分之一的产值，本次地震中约两成的伤者为儿童。", "产值|伤者"},
		{"a sum and what was issued", "市里批准发行9亿元专项债券购买土地。", "专项债券"},
		{"by how much, and to what", "理财规模环比增长约60亿元至9万亿元，提案得到近90个国家支持。", "理财规模|理财规模|国家"},
		{"how long a price has fallen", "铜价跌100元，创逾3年新低，近5日累计跌400元。", "铜价|铜价"},
		{"a verb inside a name", "建设60个蔬菜产能提升重点县，印发9个建材行业稳增长方案，实施成果转化项目30个。", "蔬菜产能提升重点县|建材行业稳增长方案|成果转化项目"},
		{"what brought a change about", "“一码通”推动入企检查次数压减三成。", "入企检查次数"},
		{"how a plan came out", "安排预算结余六亿元。去年实际执行结果为七亿元。", "预算结余|预算结余"},
		{"a rank and another", "全省举办国际级和全国赛事300场。", "国际级和全国赛事"},
		{"what was worked", "早稻已栽插90万亩，占计划的九成，其中南山县栽插6万亩。", "早稻栽插|早稻栽插|南山县栽插"},
		{"the guests of one place", "全市接待游客60万人次，其中古城接待8万人次。", "接待游客|古城接待游客"},
		{"a number in the brackets of examples", "在造纸、制革（不少于3个）等行业开展试用，开发仿真软件不少于7个。", "行业|仿真软件"},
		{"accidents and who died in them", "道路交通事故起数和死亡人数分别下降3%、6%，30种产品能耗达到领先水平。", "道路交通事故起数|道路交通事故死亡人数|产品"},
		{"verbs one after the other", "建设提升乡村公路60公里，立改废政府规章9件。", "乡村公路|政府规章"},
		{"how far a range of things was widened", "联办事项从20个拓展到50个。", "联办事项|联办事项"},
		{"who makes a rule and what is done to it", "市政府提请市人大常委会审议地方性法规草案6件，制定修订政府规章9件，市各部门取消和调整审批事项70项。", "地方性法规草案|政府规章|审批事项"},
		{"what is counted, not what it then did", "9座县级展馆晋级省级展馆，6个强镇参照县级管理，30栋楼宇拔地而起，40多台抢险设备严阵以待。", "县级展馆|强镇|楼宇|抢险设备"},
		{"several sums together", "农业支出和水利支出共为30亿元，比上年增长6%。", "农业支出和水利支出|农业支出和水利支出"},
		{"a name that begins like a particle", "其他收入增长3%，对外援助支出下降2%，在校学生达到6万人，有效申请达到800件。", "其他收入|对外援助支出|在校学生|有效申请"},
		{"an adverb behind the name", "油料产量连年稳定在20万吨以上，煤化工产业产值年均增长9%，30个试点项目加快推进。", "油料产量|煤化工产业产值|试点项目"},
		{"a verb joined to the ratio", "绿电消费占比达31%。", "绿电消费占比"},
		{"a clause that is the name alone", "城镇居民人均生活费收入，1987年为480元，1990年提高到700元。", "城镇居民人均生活费收入|城镇居民人均生活费收入"},
		{"a reason in between", "水运货物周转量，由于持续降雨，比上年只增长2%。", "水运货物周转量"},
		{"a clause that is the name and its limits", "转为股份制的企业在工业总产值中的比重，将上升到三成。", "转为股份制的企业在工业总产值中的比重"},
		{"what was spoken of before the sentence", "建成冷库30座。面向困难家庭发放生活补助，惠及2万人。", "冷库|"},
		{"the name of the vocabulary in the clause beside", "建成冷库30座。打好“保交房”攻坚战，交付600套。", "冷库|保交房"},
		{"how long a change took", "国企资产总额五年增长60%，教育支出五年累计90亿元。", "国企资产总额|教育支出"},
		{"a share and what the part did", "工商税收为80亿元，占本年预算收入的46%，比上年增长9%。", "工商税收|工商税收占预算收入|工商税收"},
		{"a share of the whole country", "电池产量达到9万吨，约占全国产量的三成。", "电池产量|电池产量占产量"},
		{"the profit of firms, not of their assets", "国有企业资产总额增长6%，利润增长5%。", "国有企业资产总额|国有企业利润"},
		{"members that are whole", "事故起数、死亡人数、直接经济损失分别下降5%、6%、7%。", "事故起数|死亡人数|直接经济损失"},
		{"members of one length", "有色冶金、石油化工、装备制造产业增加值分别增长4%、5%、6%。", "有色冶金产业增加值|石油化工产业增加值|装备制造产业增加值"},
		{"parts of the land", "16个区均达到标准，28个省（区、市）已建立基金，12个市州完成改革。", "区|省（区、市）|市州"},
		{"a list with one head", "支持20个绿色制造、智能制造试点项目。", "绿色制造、智能制造试点项目"},
		{"examples and their kind", "举办采摘节、美食周等促消费活动50场，电子、纺织等7大产业集群产值增长8%。", "促消费活动|7大产业集群产值"},
		{"a list of places", "襄阳、宜昌经济总量突破6000亿元。", "经济总量"},
		{"projects and what they spent", "300个省重点项目完成投资90亿元。", "省重点项目|完成投资"},
		{"what became of the projects", "40个重大项目集中开工，12个技改项目签约。", "重大项目|技改项目"},
		{"a verb and no name", "建设标段9个，其中开工建设3个。", "标段|标段"},
		{"how far a value has come", "经济总量连续跨越3万亿、4万亿，渔业产值迈上20亿元台阶。", "经济总量|经济总量|渔业产值"},
		{"values of several units", "机场旅客和货邮吞吐量分别达到90万人次、3万吨。", "机场旅客吞吐量|货邮吞吐量"},
		{"ranks of each", "工业、农业增加值分别增长6%、4%，分别居全省第二、第五。", "工业增加值|农业增加值|工业增加值|农业增加值"},
		{"a word that begins like a verb", "服务业对经济增长贡献率提高到50%，城区公园建成面积达到900公顷。", "服务业对经济增长贡献率|城区公园建成面积"},
		{"two sayings in one headline", "晚稻长势普遍良好 收获面积超90万亩", "收获面积"},
		{"what grew fastest", "其中，冷链物流增长最快，比上年增长21%。", "冷链物流"},
		{"two areas and what stands on them", "分类管护200多万亩弱苗和30多万亩旺苗。", "弱苗|旺苗"},
		{"a saying in quotation marks", "形成“三千万吨产量、八亿吨储量”的格局。", "产量|储量"},
		{"a deal and its price", "该集团以6亿元收购了城南水泥厂。", "收购了城南水泥厂"},
		{"a verb that is the head of a noun", "完成20个改造项目，下达60亿元采购任务，在18项惠企帮扶措施基础上优化。", "改造项目|采购任务|惠企帮扶措施"},
		{"a verb that describes what is counted", "设置47个提供急救药品的服务点，企业到窗口提供的材料减少三成。", "提供急救药品的服务点|企业到窗口提供的材料"},
		{"what is provided to whom", "每年向城区提供8000万立方米生产生活用水，为园区企业提供服务6万次，为3万名妇女免费提供筛查。", "生产生活用水|服务|妇女"},
		{"the share of those that do it", "科技计划项目形成标准的比例达到六成，重点领域标准转化率达到90%。", "科技计划项目形成标准的比例|重点领域标准转化率"},
		{"where goods come from", "我国从德国进口额为12亿美元。", "从德国进口额"},
		{"exports after outputs", "粗钢、焦炭产量分别增长3%、4%，出口焦炭26万吨。", "粗钢产量|焦炭产量|出口焦炭"},
		{"about how many", "数十家企业参展，几十万人参观，签约项目12个。", "签约项目"},
		{"a class of size and the size of a thing", "3万吨级航道建成通航，码头靠泊能力达到5万吨级。", "码头靠泊能力"},
		{"the day on which somebody spoke", "市长李达6日表示，建成粮仓30座。", "粮仓"},
		{"what covers a scope", "便民生活圈试点实现地级市全覆盖，流动图书车乡镇全覆盖。", "便民生活圈试点|流动图书车乡镇"},
		{"what comes to a share of something else", "高标准农田达到耕地总面积的六成。", "高标准农田"},
		{"a size between an owner and a thing", "建设南区72万千瓦储能电站，国家100万千瓦光伏大基地投运。", "储能电站|光伏大基地"},
		{"sizes of what is counted next", "新建750千伏和330千伏电网工程16个。", "750千伏和330千伏电网工程"},
		{"what is compared with a plan", "新增高中学位800个、比年度计划翻了一番。", "高中学位|高中学位"},
		{"what has its rank among many", "独角兽企业数量居全国各城市首位，外资总规模居中西部第1位。", "独角兽企业数量|外资总规模"},
		{"qualities before what is counted", "推出30款香味浓、口感好的新茶，打造12个吸引力强、带动面广的消费场景。", "新茶|消费场景"},
		{"what the counted are doing", "目前200名电工正在抢修线路，90万亩油菜正在收割。", "电工|油菜"},
		{"projects and what is invested in them", "25个项目总投资达40亿元。", "项目|总投资"},
		{"a measure to be raised, and all that was listed", "扩大冬小麦面积，由30万亩增加到50万亩；糖、盐、茶叶等商品，都增长两成。", "冬小麦面积|冬小麦面积|糖、盐、茶叶等商品"},
		{"what an expected change is of", "预计茶叶价格将进一步下跌，9月份将跌至80元。", "茶叶价格"},
		{"where and within what, and no name", "主要预期目标是：地区生产总值增长3%，在执行中争取更好结果。景气指数为51%，在扩张区间内上升0.2个百分点。", "地区生产总值|地区生产总值|景气指数|景气指数"},
		{"a month by itself, a place in a row, days one after the other", "新设茶企80户，单月增长12%；茶青价格连续多日企稳在30元。", "茶企|茶企|茶青价格"},
		{"the sort that is counted and what is told of it", "有9个行业利润增长，12个省份的用电量超过上年，5家企业营业收入突破百亿元。", "行业|省份|企业|企业营业收入"},
		{"what goes on at a pace", "每年以6%的速度递增林业经费，水利工程使3万农民受益。", "林业经费|农民"},
		{"names of their own and members of one head", "重点项目、招商引资分别完成投资30亿元、20亿元，刑事、治安案件分别下降6%、3%，物流业、软件和信息服务业增加值分别增长4%、8%。", "重点项目|招商引资|刑事案件|治安案件|物流业增加值|软件和信息服务业增加值"},
		{"a part of the land that a name begins with", "30个省列重大项目开工，10个省列第三位。", "省列重大项目|省|省"},
		{"examples behind the number, and their kind", "年产3万台闸阀、截止阀和止回阀等高端阀门。", "高端阀门"},
		{"grades of the same", "省级事项网上办理率达到90%，市、县级达到70%。", "省级事项网上办理率|市、县级事项网上办理率"},
		{"a sort told of by its change", "住宅销售价格环比上涨城市有20个，比上月增加4个。", "住宅销售价格环比上涨城市|住宅销售价格环比上涨城市"},
		{"gaps to several, and to what no word names", "工业增加值增长6%，分别高于全国、全省0.3个、0.5个百分点；开工率93%，高于时序进度5个百分点。", "工业增加值|工业增加值|工业增加值|开工率|开工率"},
		{"each with a change of its own", "出口、进口分别增长5%和下降3%；查处案件30起、走私货物90吨，同比分别增长4%和下降6%。", "出口|进口|案件|走私货物|案件|走私货物"},
		{"how many times as much", "城乡居民收入比由2.4:1缩小到2.2:1以内，生师比达到15:1，客队比分为3:1。", "城乡居民收入比|城乡居民收入比|生师比"},
		{"how long something takes and what it costs", "行政审批办理时限压缩六成，食品检验成本降低一成。", "行政审批办理时限|食品检验成本"},
		{"what a rule grants for each", "按每人1500元标准给予一次性培训补助，统筹安排3亿元周转资金，对400家企业实行分级检查，开发区亩均税收增长8%。", "一次性培训补助|周转资金|企业|开发区亩均税收"},
		{"made and sold, and a list whose values come behind", "汽车产销分别完成26万辆和25万辆，其中冷藏车、洒水车等专用车利润较快增长，分别增长7%、8%。", "汽车产量|汽车销量|冷藏车专用车利润|洒水车专用车利润"},
		{"a thing taken for something, and all compared with", "12个城市为首批试点，600亩水稻开始收割，冷链投资增长9%，快于全部投资。", "城市|水稻|冷链投资"},
		{"the place that was named", "该县油菜产量达到3万吨，高速公路车流量连续三天超过40万辆次。", "油菜产量|高速公路车流量"},
		{"amounts that only class what is counted", "新增东州、北岭2个过三千亿元城市，培育5个百亿元产业集群。", "过三千亿元城市|百亿元产业集群"},
		{"thresholds that are passed", "经济总量连续跨过3个千亿元台阶，达到8600亿元。", "经济总量"},
		{"a second time", "取消二次议价，药品平均降价12%。", "药品"},
		{"a plan of which so much was done", "一般公共预算收入12亿元，完成年度预算的102%，增长5%。", "一般公共预算收入|一般公共预算收入年度预算|一般公共预算收入"},
		{"an output whose thing an earlier clause names", "东州粮食连续四年增产，去年产量达到50万吨。", "粮食产量"},
		{"what a clause says only of its growth", "工伤职工养老金连续3年增加，去年又人均提高8%。", "工伤职工养老金"},
		{"an ordinal with the class of its thing", "经济总量达到1.3万亿元，成为北方第二个过万亿元城市。", "经济总量"},
		{"a quickening that belongs to no name", "加快电子病历全覆盖。", "电子病历"},
		{"how something is done", "生产效率提高20%，建设周期缩短30%，药品采购成本下降10%。", "生产效率|建设周期|药品采购成本"},
		{"what holds in principle", "测试时间原则上不超过8个月。", "测试时间"},
		{"the class of a quay", "沿海港口万吨级以上泊位达到40个。", "沿海港口万吨级以上泊位"},
		{"industries that 等 closes", "食品、石化、信息等产业增加值分别增长7%、11%、3%。", "食品产业增加值|石化产业增加值|信息产业增加值"},
		{"a verb alone before the value", "推动70%以上的乡镇卫生院达标。", "乡镇卫生院达标"},
		{"help that is a thing", "强化6个山区县托底性帮扶，投入帮扶资金3亿元。", "山区县托底性帮扶|帮扶资金"},
		{"who does it to whom", "组织8所职业院校对山区技工的定点帮扶。", "职业院校"},
		{"classes in a list", "打造2个万亿级、6个千亿级产业集群。", "万亿级产业集群|千亿级产业集群"},
		{"steps that a value has passed", "经济总量连续迈上4万亿、5万亿两个台阶。", "经济总量|经济总量"},
		{"services done", "为园区企业提供服务6万项、增长12%。", "服务|服务"},
		{"where else it happens", "3个实验室在川布局，在川两院院士70位。", "实验室|两院院士"},
		{"what was given something", "25项经验获全国推广，8个市下放审批权。", "经验|市"},
		{"a distance in a name", "公交与轨道50米内换乘比例达到91%。", "公交与轨道50米内换乘比例"},
		{"trade with two partners", "对东盟、欧盟进出口分别增长16%、40%。", "东盟进出口|欧盟进出口"},
		{"what was done of a plan", "社会商品零售总额只完成年度计划的94%。", "社会商品零售总额"},
		{"an owner and a share of what it has", "水泥、焦化行业70%以上产能完成改造。", "水泥、焦化行业产能"},
		{"one sort of thing", "发放6万条棉被和过冬救助金。", "棉被"},
		{"a part of a sum", "一般公共预算支出中的教育支出增长5%。", "教育支出"},
		{"a deed behind another", "推动万企转型、完成4000亿元投资。", "投资"},
		{"how fast it grows", "工业投资增长6%，增速较上年加快3个百分点。", "工业投资|工业投资增速"},
		{"what a bracket counts", "推广的改革举措（共23项）", "改革举措"},
		{"those who take part", "40家食品参展企业，12个产业集聚与赋能应用园区。", "食品参展企业|产业集聚与赋能应用园区"},
		{"a start that is told after another from", "从北岭到南山的时间从1个半小时缩短至30分钟。", "北岭到南山的时间|北岭到南山的时间"},
		{"a weight and whose it is", "经济总量突破1900亿元，占全省比重达到4%。", "经济总量|经济总量占全省比重"},
		{"people who found work", "全年帮助8000名下岗职工实现再就业。", "下岗职工再就业"},
		{"important deeds", "扎实办好20项重点民生实事。", "重点民生实事"},
		{"the ratio of several", "污水处理率和垃圾回收率均达90%。", "污水处理率和垃圾回收率"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statements(e, corpus.Plan, c.text) {
				got = append(got, s.Indicator)
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("%s\nis about %s, want %s", c.text, strings.Join(got, "|"), c.want)
			}
		})
	}
}

// TestIndicatorIDs asks which entry of the vocabulary a name is, and which it is not
// because its words narrow it or end it as another thing; - stands for none.
func TestIndicatorIDs(t *testing.T) {
	e := engine(t)
	for _, c := range []struct{ text, want string }{
		{"建成养老服务机构60个、床位9000张，新建边境地区基站40个，3个政策项目落地。", "-|-|-|-"},
		{"新入库规上工业企业60家，地表水国控断面Ⅰ—Ⅲ类水质比例达97%。", "new_above_scale|water_quality"},
		{"国民生产总值增长6%，石油达到3000万吨，电力增长5%。", "gdp|crude_oil_output|power_generation"},
		{"宁波港集装箱吞吐量达到90万标箱，省都市圈经济总量突破8000亿元。", "port_throughput|gdp"},
		{"各县（市、区）综合机械化率达到80%。", "mechanisation"},
		{"公共机构人均能耗下降3%，企业研发投入增长9%。", "-|-"},
		{"取消行政审批项目60项，实施交通项目60项。", "-|project_count"},
		{"铁路完成固定资产投资30亿元，全市固定资产投资增长5%。", "-|fai"},
		{"事故起数、死亡人数分别下降6%、8%。", "accident_deaths|accident_deaths"},
		{"强震造成的死亡人数升至2400人。", "-"},
		{"国有企业营业总收入增长3%，利润总额增长4%。", "-|-"},
		{"基本养老保险、基本医疗保险参保率均达到96%。", "pension_coverage"},
		{"家电、新能源汽车零部件出口增长8%。", "-"},
		{"城镇调查失业率均值为5%，国考断面水质优良率达到92%，治理水土流失面积60平方公里。", "unemployment|water_quality|soil_conservation"},
	} {
		var got []string
		for _, s := range statements(e, corpus.Plan, c.text) {
			id := s.IndicatorID
			if id == "" {
				id = "-"
			}
			got = append(got, id)
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s\nis %s, want %s", c.text, strings.Join(got, "|"), c.want)
		}
	}
}
