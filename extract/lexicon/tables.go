package lexicon

import . "github.com/mubiao/mubiao/extract"

// heads are the words of heads, row heads and captions of tables, by what they
// say of the cells they stand over. Patterns are searched in a head without white space.
var heads = []Head{
	{Role: SerialHead, Pattern: `^(?:序号|编号|号|项次|栏次|行次|No\.?|NO\.?|№)$`,
		Proof: Proof{Sample: "2025年主要产品计划\n序号|产品|产量（万吨）\n1|水泥|320\n2|化肥|45", Gives: `target 水泥产量 level point 3.2e6 t 2025 planned cell:1,2
			target 化肥产量 level point 450000 t 2025 planned cell:2,2`}},
	{Role: UnitHead, Pattern: `^(?:(?:计量|度量|计算|指标|计费|收费|计价)?单位|量纲)$`,
		Proof: Proof{Sample: "主要指标\n指标|单位|2025年\n用水总量|亿立方米|22", Gives: "target headline 用水总量 level point 2.2e9 m3 2025 planned cell:1,2"}},
	{Role: NatureHead, Pattern: `^(?:指标)?(?:属性|性质|指标类型)$`,
		Proof: Proof{Sample: "主要指标\n指标|2025年|属性\n森林覆盖率（%）|42|约束性", Gives: "target headline forest_cover|森林覆盖率 share point 42 percent 2025 binding obligatory cell:1,1"}},
	{Role: CategoryHead, Pattern: `^(?:类别|分类|类型|指标类别|一级指标|领域|大类|方面|维度|种类)$`,
		Proof: Proof{Sample: "主要指标\n类别|指标|2025年\n民生|城镇新增就业（万人）|5", Gives: "target headline new_jobs|城镇新增就业 level point 50000 count/人 2025 planned cell:1,2"}},
	{Role: MeasuredHead, Pattern: `^(?:(?:主要|核心|具体|二级|三级)?(?:指标|目标)(?:名称|内容)?|指标项|项目|项目名称|名称|科目|预算科目|产品|品种|行业|工程名称)$`,
		Proof: Proof{Sample: "2025年发展目标\n指标名称|2025年\n高速公路通车里程（公里）|460", Gives: "target headline expressway|高速公路通车里程 level point 460 km 2025 planned cell:1,1"}},
	{Role: PlaceHead, Pattern: `^(?:地区|地域|区域|地方|省份?|省区市?|省\(?（?区?[、,]?市）?\)?|省[（(](?:自治)?区[、,]?(?:直辖)?市[）)]|[省市县区州盟旗](?:别|名|[（(].{1,8}[）)])?|各?(?:市|县|区|州|省)(?:区|州|市|县)*|市县|县区|乡镇|镇街|城市|行政区|行政区划|地区名称|国别)$`,
		Proof: Proof{Sample: "2024年造林计划\n地区|造林面积（万亩）\n北岭县|3.5\n南坪县|2", Gives: `target afforestation|造林面积 level point 35000 mu 2024 planned at:北岭县 cell:1,1 !region_unresolved
			target afforestation|造林面积 level point 20000 mu 2024 planned at:南坪县 cell:2,1 !region_unresolved`}},
	{Role: YearHead, Pattern: `^(?:年份|年度|时间|时期)$`,
		Proof: Proof{Sample: "水务目标\n年份|污水处理能力（万吨）\n2025|30\n2027|36", Gives: `target 污水处理能力 level point 300000 t 2025 planned cell:1,1
			target 污水处理能力 level point 360000 t 2027 planned cell:2,1`}},
	{Role: TotalHead, Pattern: `^(?:合计|总计|共计|小计|总数|总量|全国|全省|全市|全区|全县|全州|汇总|平均|全国总计|全省合计|全市合计|全省总计|.{0,6}(?:合计|总计))$`,
		Proof: Proof{Sample: "2024年新建公路任务\n县|公路（公里）\n北岭县|40\n合计|40", Gives: `target 公路 level point 40 km 2024 planned at:北岭县 cell:1,1 !region_unresolved
			target 公路 level point 40 km 2024 planned cell:2,1`}},
	{Role: SkippedHead, Pattern: `电话|手机|传真|邮编|邮政编码|高程|桩号|编号|编码|代码|文号|证号|账号|帐号|学号|工号|房号|门牌|型号|车牌|车次|航班|页码|版本|(?:出生|起止|截止|完成|办理|召开|报送|开工|竣工|投产|建设)?(?:日期|时间|时限|年限|工期|起止年限)$|^年龄|^性别|^备注|^说明|^附注|^联系|序号|分值|得分|评分|权重|排名|^名次|^位次|推广范围|实施范围|(?:指导|牵头|责任|配合|主管|承担|实施|参加|填报)(?:部门|单位)|部门分工|责任人|负责人|周次|星期|课时|频次代码`,
		Proof: Proof{Sample: "2024年充电桩建设任务\n单位|充电桩（个）|联系电话\n北岭县|120|66200012", Gives: "target charging_piles|充电桩(北岭县) level point 120 count/个 2024 planned cell:1,1"}},
	{Role: DueHead, Pattern: `(?:完成|办结|落实|实施)?时限|完成(?:时间|日期)|时间节点|年度要求`,
		Proof: Proof{Sample: "2024年水利工程任务\n任务|新建水闸（座）|完成时限\n水系连通|6|9月底", Gives: "target 新建水闸(水系连通) level point 6 count/座 ~2024-09-30 by planned cell:1,1"}},
	{Role: ActorHead, Pattern: `(?:牵头|责任|主管|承担|负责|实施|主办)(?:单位|部门|主体)|^部门分工$|^责任分工$`,
		Proof: Proof{Sample: "2024年重点任务\n任务|新建泵站（座）|责任单位\n防洪排涝|4|市水利局", Gives: "target 新建泵站(防洪排涝) level point 4 count/座 2024 planned actor:市水利局 cell:1,1"}},
	{Role: HelperHead, Pattern: `(?:配合|参加|参与|协办|协同)(?:单位|部门)`,
		Proof: Proof{Sample: "2024年便民实事\n事项|新增停车位（个）|牵头单位|配合单位\n停车治理|800|市城管局|市公安局", Gives: "target parking|新增停车位(停车治理) level point 800 count/个 2024 planned actor:市城管局、市公安局 cell:1,1"}},
	{Role: RejectedHead, Pattern: `坐标|经度|纬度|拐点|界址点|准考证|考号|笔试|面试|身份证|考生|^[XYxy]$|学生姓名|成绩`,
		Proof: Proof{Sample: "测点坐标\n点号|X坐标|Y坐标\n1|3256.25|4041.78", Why: "coordinates are no quantities of anything"}},
	{Role: ResultHead, Pattern: `实际(?:值|数|完成|执行|达到)|实际(?:\s|$)|实绩|实现值|完成|现状|基期|基数|基准|执行数|决算|已|存量|实有|现有|为预算|占预算|预算的|占计划|上年|去年|同期|累计完成|当前|目前|情况`,
		Proof: Proof{Sample: "主要指标\n指标|2020年实际值|2025年\n耕地灌溉面积（万亩）|210|240", Gives: `result 耕地灌溉面积 level point 2.1e6 mu 2020 cell:1,1
			target headline 耕地灌溉面积 level point 2.4e6 mu 2025 planned cell:1,2`}},
	{Role: TargetHead, Pattern: `目标|计划|规划|任务|预期|年(?:初)?预算|预算(?:数|安排|草案)|^预算$|(?:资金|拟)安排|安排数|下达|控制(?:数|量|目标|指标|线|在)|指标值|限额|配额|拟|指导性|力争|争取|预计到|要求|到20\d\d年`,
		Proof: Proof{Sample: "2025年节水情况\n指标|目标值\n再生水利用率（%）|28", Gives: "target 再生水利用率 share point 28 percent 2025 planned cell:1,1"}},
	{Role: AverageHead, Pattern: `年均|年平均|平均每年`,
		Proof: Proof{Sample: "“十四五”主要指标\n指标|2025年|年均\n农业总产值增长（%）|—|4.5", Gives: "target headline farm_output|农业总产值 growth up point 4.5 percent 2021~2025 annual_average planned cell:1,2"}},
	{Role: RateHead, Pattern: `增速|增长率|增长速度|增幅|年均增长|涨幅|递增|同比增长|增长[（(]?[%％]|增长$|(?:^|\s)(?:同比|环比|比上年|变化率|增减率)(?:[（(]?[%％].?)?$`,
		Proof: Proof{Sample: "2024年经济目标\n指标|总量（亿元）|增速（%）\n社会消费品零售总额|900|7.5", Gives: `target retail|社会消费品零售总额 level point 9e10 CNY 2024 planned cell:1,1
			target retail|社会消费品零售总额 growth up point 7.5 percent 2024 planned cell:1,2`}},
	{Role: CumulativeHead, Pattern: `累计|[〔\[【［]`,
		Proof: Proof{Sample: "“十四五”主要指标\n指标|2020年|2025年〔累计〕\n治理沙化土地（万亩）|—|〔18〕", Gives: "target headline 治理沙化土地 level point 180000 mu 2021~2025 cumulative planned cell:1,2"}},
	{Role: ChangeHead, Pattern: `变化|增减|变动|(?:比|较)(?:上年|去年|(?:19|20)\d\d年|“?十[一二三四五]?五)`,
		Proof: Proof{Sample: "节能目标\n指标|单位|2020年|2025年|变化\n火电供电煤耗|克标准煤/千瓦时|310|301|-9", Gives: `result 火电供电煤耗 level point 310 克标准煤/千瓦时 2020 cell:1,2
			target 火电供电煤耗 level point 301 克标准煤/千瓦时 2025 planned cell:1,3
			target 火电供电煤耗 change down point 9 克标准煤/千瓦时 2021~2025 planned cell:1,4`}},
	{Role: UpHead, Pattern: `(?:增长|提高|增加|上升|提升|增速|增幅|涨幅|递增)(?:率|幅度|目标|比例|速度|任务|指标)*$`,
		Proof: Proof{Sample: "2025年农业目标\n指标|2025年\n畜牧业产值提高（%）|12", Gives: "target 畜牧业产值 growth up point 12 percent 2025 planned cell:1,1"}},
	{Role: DownHead, Pattern: `(?:降低|下降|减少|削减|压减|减排|降幅|消减|下降率|降低率|削减率)(?:率|幅度|目标|比例|任务|指标)*$`,
		Proof: Proof{Sample: "2025年减排目标\n指标|2025年\n氨氮排放量下降（%）|8", Gives: "target 氨氮排放量 growth down point 8 percent 2025 planned cell:1,1"}},
	{Role: RuleHead, Pattern: `(?:补贴|补助|收费|奖励|赔偿|补偿|罚款|征收|缴费|工资|津贴|用水|排放|面积)标准|税率|费率|单价|售价|租金|均价|定额|(?:收费|销售|指导|结算|上网|供应|基准)价格?$|限价|扣分|加分`,
		Proof: Proof{Sample: "农机购置补贴标准\n机具|补贴标准（元）\n插秧机|9000", Gives: "provision 补贴标准(插秧机) level point 9000 CNY cell:1,1"}},
	{Role: MainHead, Pattern: `(?:主要|预期|核心|发展|总体|约束性|预期性)(?:指标|目标)|目标(?:指标)?(?:表|体系)$|指标体系`,
		Proof: Proof{Sample: "主要预期指标\n指标|2024年\n固定资产投资增长（%）|8", Gives: "target headline fai|固定资产投资 growth up point 8 percent 2024 planned cell:1,1"}},
	{Role: PastHead, Pattern: `统计|完成情况|执行情况|进展情况|情况表|实施情况|决算|现状|完成表|公报`,
		Proof: Proof{Sample: "2023年完成情况\n指标|2023年\n植树（万株）|560", Gives: "result 植树 level point 5.6e6 count/株 2023 cell:1,1"}},
	{Role: GenericHead, Pattern: `^(?:(?:规划|计划|发展|预期|五年|总体)?(?:目标|目标值|指标值|期末值|基期|基期值|基准值|现状|现状值|实际|实际值|实绩|完成值|完成情况|完成数|实际完成|预计完成|计划|规划|预期|预期值|数值|数额|金额|数量|绝对值|为预算的?|占预算的?|完成预算的?|值|指标|绝对数|计划数|预算数|执行数|预算|决算|决算数|目标任务|任务目标|年度目标|分年度目标|各年度目标|年度|预计|本年|上年|任务|任务数|数|年末|年底|期末|阶段性目标|各阶段目标|时期|(?:年度|总体|具体|主要|工作|阶段性?|分年度|目标|任务|要求|指标|内容|计划|规划|预期|情况|数|值|安排|分解|下达|考核)+|变化幅度|变化率|变化情况|变化|增减|增减变化|年均增速|年均增长|增速|增长率|年均增长率|增幅|累计|年均|五年累计|年均增长或累计|年均增长累计|累计数|同比|同比增长|增长|比上年|环比|同比增减|属性)(?:[（(].{0,10}[）)])?)$`,
		Proof: Proof{Sample: "水利发展目标\n指标|目标值\n灌溉用水有效利用系数提高（%）|6", Gives: "target headline 灌溉用水有效利用系数 growth up point 6 percent planned cell:1,1"}},
	{Role: CountHead, Pattern: `^[百千万亿]*(?:部|班|对|尊|场次|人份|车次|站|园|校|院|馆|库|井|企业|单位|乡镇|个项目)$`,
		Proof: Proof{Sample: "2024年文艺精品目标\n门类|数量（部）\n广播剧|5", Gives: "target 广播剧 level point 5 count/部 2024 planned cell:1,1"}},
	{Role: MeasureHead, Pattern: `^(?:总|年|计划|新增|目标|任务)?(?:产量|面积|规模|人数|产值|总额|户数|个数|长度|里程|总量|数|容量|播种面积|种植面积|单产|总产|出栏|存栏|消费量|收入|支出|增加值|销售额|销量|进口|出口|进口额|出口额|排放量|占比|比重|比例)$`,
		Proof: Proof{Sample: "2024年农业生产计划\n作物|产量（万吨）\n油菜籽|24", Gives: "target 油菜籽产量 level point 240000 t 2024 planned cell:1,1"}},
}
