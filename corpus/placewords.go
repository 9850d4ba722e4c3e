package corpus

// centralOrgans speak for the whole country in a title or as an issuer.
var centralOrgans = []string{"国务院", "中共中央", "党中央", "中华人民共和国", "全国人民代表大会", "全国人大"}

// beforeName holds the one-syllable words after which a name may begin.
const beforeName = "在赴到对从由与和及至自给为让向以于往去是"

// afterListed holds what may follow the last of a list of short names.
const afterListed = "等和与及两三四五六七八九十的"

// beforeWhole holds the first halves of words that end in 全, 本 or 我: 健全国家….
const beforeWhole = "健安完齐周保成基资根自忘"

// afterFullName tells, for the last rune of a name, what would make it part of
// another word: 市场, 区域, 旗帜.
var afterFullName = map[rune]string{
	'省': "略钱",
	'市': "场值盈占",
	'县': "级",
	'区': "域位间块划别段分",
	'旗': "帜舰下",
	'国': "家",
}

// roads and slopes keep the name of a place that may be far away.
var roads = []string{"路", "街", "大道", "大街", "东路", "西路", "南路", "北路", "中路", "麓"}

// institutions are not what a text says about their place, but tell in a
// heading where it comes from.
var institutions = []string{
	"大学", "学院", "师范", "理工", "工业大学", "工程大学", "农业大学", "林业大学", "海洋大学", "民族大学", "科技大学", "交通大学", "财经", "医科",
	"中医药大学", "外国语", "航空航天", "电子科技", "银行", "农商", "农村商业", "证券", "日报", "晚报", "晨报", "商报", "早报", "卫视", "电视台", "广播",
}

// commonNouns are names that the language uses for things of many places.
const commonNouns = `城区 郊区 矿区 东区 西区 新城区 老城区 古城区 山城区 水城区 解放区 海港区 港口区 港北区 港南区 城中区 城东区 城西区
城北区 江南区 新市区 市中区 市南区 市北区 站前区 中站区 中原区 南部县 会同县 资源县 合作市 公安县 温泉县 和平区 平房区 运河区 平原县 江源区 河口区 盐湖区 湖滨区 滨湖区 滨江区 江岸区 南岸区 西山区 南山区 东方市 前进区 友好区 集贤县 河东区 河西区 江北区
和县 成县 单县 富县 高县 新县 古县 安居区 回民区 工农区 建华区 上城区 上街区 江海区`

// wordLikeNames end like other words or contain them, so that they count only
// where a phrase begins.
const wordLikeNames = `大名县 万年县 新兴县 新兴区 兴业县 富民县 共和县 进贤县 友谊县 平安区 光明区 惠民县 民权县 三元区 安定区 通海县
大方县 高台县 黑水县 河北区 东湖区 西湖区 太湖县 东城区 西城区 永定区 兴安县 长寿区 东山县 金山区 天台县 南海区 天山区 黄山区 泰山区 海城市 应城市`

// wordLikeShortNames are words, other names or too common as syllables: as the
// short name of a county they never count, as that of a prefecture only in a list
// or after the province.
const wordLikeShortNames = `巴中 德州 日照 白银 来宾 大庆 大同 安康 朝阳 中山 长治 黄山 红河 怒江 文山 大理 海西 海北 黄南 兴安 阿里 玉树 和田 北海 山南
和平 新华 复兴 大名 双桥 运河 河间 大厂 小店 平定 上党 长子 高平 左权 永济 五台 原平 永和 文水 交口 孝义 回民 玉泉 振兴 元宝 太和 白塔
宏伟 灯塔 建平 二道 丰满 梨树 图们 大安 平房 方正 木兰 延寿 五常 富裕 鸡冠 向阳 工农 友谊 龙凤 友好 前进 东风 新兴 爱民 庆安 安达 海伦
金山 鼓楼 钟楼 吴中 连云 大丰 响水 宝应 兴化 文成 海盐 开化 三门 天台 无为 大通 博望 大观 定远 明光 金安 石台 三元 清流 大田 思明 石狮
平和 光泽 政和 永定 古田 进贤 莲花 修水 月湖 永丰 泰和 万安 永新 铜鼓 樟树 万载 上高 安远 全南 大余 余干 万年 钢城 市南 市北 周村 金乡
嘉祥 惠民 二七 金水 龙亭 通许 祥符 红旗 文峰 解放 博爱 建安 台前 民权 方城 光山 固始 西华 商水 江岸 洪山 铁山 五峰 当阳 保康 华容 东宝
公安 团风 崇阳 赤壁 芙蓉 天心 天元 石鼓 双清 洞口 桃源 石门 安化 新田 中方 会同 通道 凤凰 永顺 白云 新丰 光明 盐田 三水 高明 化州 高要
四会 海丰 紫金 连平 阳春 普宁 隆安 城中 七星 资源 港口 兴业 乐业 凌云 德保 永福 大化 天涯 海棠 秀英 文昌 万宁 东方 南岸 石柱 大足 金牛
金堂 仁和 安居 大英 南部 前锋 名山 汉源 石棉 宝兴 平昌 小金 黑水 九龙 康定 白玉 乡城 得荣 花溪 修文 六枝 水城 正安 普定 大方 金沙 兴仁
普安 安龙 天柱 福泉 盘龙 五华 富民 石林 安宁 麒麟 易门 威信 玉龙 永胜 弥勒 建水 元阳 开远 比如 尼玛 当雄 曲水 定结 未央 太白 武功 宝塔
延长 子长 清涧 白水 景泰 清水 民乐 高台 灵台 合水 安定 康乐 合作 城北 平安 民和 互助 同仁 共和 同德 金凤 惠农 同心 高昌 温泉 轮台 民丰
裕民 新源 新星 白杨 皮山 新抚 立山 站前 顺城 新吴 泉山 新北 海曙 将乐 新干 广信 历下 市中 长清 新都 朝天 通川 都安 天等 大新 港北 港南
柳南 柳北 西固 利通 和政 新和 和静 武江 新荣 万秀 称多 治多 杂多 两当 相山 迎江 东城 西城 河东 河西 南开 长安 新乐 开平 海港 南和 新河
清河 沙河 广平 兴隆 海兴 大城 三河 平城 武乡 盐湖 河曲 浮山 大宁 新城 青山 东河 红山 松山 宁城 临河 五原 商都 兴和 大东 西岗 太平 平山
溪湖 黑山 东港 西市 银州 龙城 连山 龙港 建昌 南关 宽城 龙潭 永吉 龙山 西安 东昌 长白 临江 长岭 通河 龙江 泰来 恒山 南山 东山 兴山 尖山
桃山 东安 北安 长宁 滨湖 云龙 天宁 东海 滨海 建湖 东台 上城 西湖 滨江 钱塘 江北 宁海 南湖 长兴 常山 江山 定海 云和 蜀山 长丰 花山 凤台
太湖 望江 徽州 东至 宁国 晋安 延平 连城 东湖 新建 德安 庐山 安源 兴国 石城 南城 南丰 东乡 天桥 河口 福山 泰山 东平 兰山 平原 武城
牡丹 中原 上街 新安 北关 山城 中站 湖滨 卧龙 镇平 平桥 商城 西平 江汉 汉南 远安 京山 沙市 咸丰 潜江 望城 南岳 君山 平江 武陵 安乡 永兴
龙湖 南海 江海 龙门 广宁 德庆 江城 兴宁 江南 马山 上林 象山 三江 江州 海城 灵山 合山 长寿 锦江 安州 利州 东坡 金川 红原 南溪 开阳 清镇
平坝 关岭 万山 江口 沿河 独山 龙里 西山 峨山 新平 通海 大关 古城 景东 永德 双江 永平 安多 双湖 莲湖 长武 三原 兴平 合阳 甘泉 西乡 横山
紫阳 永昌 武山 西峰 正宁 城东 城西 兴海 天山 新市 福海 双河 五河 平川 乌兰 大兴 红桥 丰台 乐安 安义 安福 会东 富源 建始 铁西 铁东`

// falseFriends are words and names that hold the name of a place, or end in
// its first half (扩大|连接), and are not about it. The matcher steps over them;
// the sample shows that only the places named in gives are found.
var falseFriends = []struct {
	why    string
	words  string
	sample string
	gives  []string // official names of the places found
}{
	{
		why: "waters and mountains, of which a side is meant: 长江西岸 is not 江西",
		words: `长江 黄河 淮河 海河 渭河 辽河 珠江 钱塘江 嘉陵江 松花江 汉江 赣江 闽江 湘江 岷江 金沙江 澜沧江 雅鲁藏布江 漠阳江 大黑河 运河 大运河
太湖 洞庭湖 鄱阳湖 青海湖 渤海 红海 黄海 东海 南海 近海 深海 远海 公海 沿海 出海口 入海口 泰山 华山 衡山 嵩山 恒山 黄山风景区 黄山景区 太行山 大别山 长白山 贺兰山
天山 昆仑山 祁连山 燕山 太白山 清凉山 峨眉山 歌乐山 千佛山 金佛山 罗浮山 黄石公园 周口店 五大连池 巴丹吉林 江河源 淮北平原 昆明湖 杭州湾`,
		sample: "长江西岸与太行山西麓的治理由江西、山西两省负责，近海南部水域和入海口除外。",
		gives:  []string{"江西省", "山西省"},
	},
	{
		why: "words whose end and what follows spell a place: 美|丽江|苏, 均|衡水|平, 扩|大连|接",
		words: `美丽 秀丽 推广 确保 医保 社保 环保 担保 普通 交通 沟通 境内 国内 省内 区内 均衡 平衡 平安 公安 治安 国安 隆重 扩大 加大 重大 强大 巨大 创新 新晋 军火商
盛大 适应 对应 相应 示范 西南 东南 东北 西北 苏南 闽南 复合 大连接 大连片 大连通 四平台 四平方 三明确 海口岸 东营商 安顺利 安顺畅 京东营`,
		sample: "建设美丽江苏，扩大连片种植，均衡水平提高，推广安全生产，确保定期通报。",
		gives:  []string{"江苏省"},
	},
	{
		why: "words of the language",
		words: `长治久安 大同小异 日照时数 日照时间 日照充足 朝阳产业 朝阳行业 中山装 中山陵 孙中山 文山会海 大理石 和田玉 哈密瓜 哈密顿 哈密尔顿 普洱茶
高密度 大兴土木 大兴调查研究 四平八稳 三明治 邯郸学步 长春藤 东躲西藏 白山黑水 阿里巴巴 阿里云 宁德时代`,
		sample: "发展朝阳产业，确保长治久安，日照时数增加，山东日照港口吞吐量增长。",
		gives:  []string{"日照市"},
	},
	{
		why: "events, institutions and times that bear the name of a place",
		words: `北京时间 北京冬奥 北京奥运会 杭州亚运会 成都大运会 上海世博会 上海合作组织 上海精神 上海证券交易所 深圳证券交易所 北京证券交易所 遵义会议
古田会议 南昌起义 广州起义 百色起义 西安事变 南京大屠杀 重庆谈判 大庆精神 延安精神 延安时期 井冈山精神 安康杯 广交会 新疆生产建设兵团 海西经济区 台湾当局 黄埔军校`,
		sample: "北京时间八时，上海证券交易所与吉林大学在吉林签约，弘扬延安精神。",
		gives:  []string{"吉林省"},
	},
	{
		why:    "foreign places",
		words:  `北海道 佛罗里达州 内华达州 明尼苏达州 昆士兰州 马里兰州 巴尔喀什 马拉喀什 首尔市龙山区 京都议定书`,
		sample: "来自佛罗里达州和北海道的客商走访了达州。",
		gives:  []string{"达州市"},
	},
	{
		why: "bodies and honours of the whole country, which say nothing about where",
		words: `全国人大 全国人民代表大会 全国政协 全国两会 全国总工会 全国妇联 全国工商联 全国文明城市 全国卫生城市 全国百强县 全国统一大市场
全市场 全区域 本区域 本市场 我区别`,
		sample: "全国人大代表说，要建设全国统一大市场，全国粮食产量稳定。",
		gives:  []string{"全国"},
	},
}
