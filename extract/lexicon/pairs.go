package lexicon

import . "github.com/mubiao/mubiao/extract"

// pairs are words that stand for several indicators at once.
var pairs = []Pair{
	{Word: "一二三产业", Parts: []string{"第一产业", "第二产业", "第三产业"},
		Proof: Proof{Sample: "一二三产业分别增长5%、6%和7%。", Gives: `target primary_va|第一产业 growth up point 5 percent planned
			target secondary_va|第二产业 growth up point 6 percent planned
			target tertiary_va|第三产业 growth up point 7 percent planned`}},
	{Word: "城乡", Parts: []string{"城镇", "农村"},
		Proof: Proof{Sample: "城乡居民人均可支配收入分别增长5%和6.5%。", Gives: `target income_urban|城镇居民人均可支配收入 growth up point 5 percent planned
			target income_rural|农村居民人均可支配收入 growth up point 6.5 percent planned`}},
	{Word: "一二三产", Parts: []string{"一产", "二产", "三产"},
		Proof: Proof{Sample: "一二三产增加值分别增长4%、7%、6%。", Gives: `target primary_va|一产增加值 growth up point 4 percent planned
			target secondary_va|二产增加值 growth up point 7 percent planned
			target tertiary_va|三产增加值 growth up point 6 percent planned`}},
	{Word: "一、二、三产", Parts: []string{"一产", "二产", "三产"},
		Proof: Proof{Sample: "一、二、三产增加值分别增长3.5%、8%、6%。", Gives: `target primary_va|一产增加值 growth up point 3.5 percent planned
			target secondary_va|二产增加值 growth up point 8 percent planned
			target tertiary_va|三产增加值 growth up point 6 percent planned`}},
	{Word: "三次产业", Parts: []string{"第一产业", "第二产业", "第三产业"},
		Proof: Proof{Sample: "三次产业增加值分别增长4%、6%、7%。", Gives: `target primary_va|第一产业增加值 growth up point 4 percent planned
			target secondary_va|第二产业增加值 growth up point 6 percent planned
			target tertiary_va|第三产业增加值 growth up point 7 percent planned`}},
	{Word: "存贷款", Parts: []string{"存款", "贷款"},
		Proof: Proof{Sample: "金融机构存贷款余额分别增长8%、10%。", Gives: `target 金融机构存款余额 growth up point 8 percent planned
			target loans|金融机构贷款余额 growth up point 10 percent planned`}},
	{Word: "进出口", Parts: []string{"进口", "出口"},
		Proof: Proof{Sample: "全年进出口分别增长6%和9%。", Gives: `target 进口 growth up point 6 percent 2024 annual planned
			target exports|出口 growth up point 9 percent 2024 annual planned`}},
	{Word: "产销量", Parts: []string{"产量", "销量"},
		Proof: Proof{Sample: "新能源汽车产销量分别增长20%、22%。", Gives: `target ev_output|新能源汽车产量 growth up point 20 percent planned
			target 新能源汽车销量 growth up point 22 percent planned`}},
	{Word: "产销", Parts: []string{"产量", "销量"},
		Proof: Proof{Sample: "新能源汽车产销分别增长20%、22%。", Gives: `target ev_output|新能源汽车产量 growth up point 20 percent planned
			target 新能源汽车销量 growth up point 22 percent planned`}},
	{Word: "收支", Parts: []string{"收入", "支出"},
		Proof: Proof{Sample: "一般公共预算收支分别增长5%、3%。", Gives: `target budget_revenue|一般公共预算收入 growth up point 5 percent planned
			target budget_expenditure|一般公共预算支出 growth up point 3 percent planned`}},
}
