package corpus

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesOneCellALine(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // rows parted by /, cells by |; cells that reach down or across are written once
		unread     bool
	}{
		{"indicators with unit, years and nature", "专栏1 主要指标\n指标\n单位\n2020年\n2025年\n属性\n粮食产量\n万吨\n40.5\n45以上\n约束性\n茶叶产量\n万吨\n1.2\n1.5\n预期性\n以上各项由县政府负责。",
			"指标|单位|2020年|2025年|属性/粮食产量|万吨|40.5|45以上|约束性/茶叶产量|万吨|1.2|1.5|预期性", false},
		{"a class that reaches down", "类别\n指标\n2025年\n属性\n生态\n森林覆盖率（%）\n42\n约束性\n湿地保护率（%）\n60\n预期性\n民生\n幼儿园（所）\n85\n预期性",
			"类别|指标|2025年|属性/生态|森林覆盖率（%）|42|约束性/湿地保护率（%）|60|预期性/民生|幼儿园（所）|85|预期性", false},
		{"years below a head of theirs", "县（市）\n现有床位\n分年度目标\n2024年\n2025年\n北岭县\n80\n90\n120\n南坪县\n60\n75\n88",
			"县（市）|现有床位|分年度目标/2024年|2025年/北岭县|80|90|120/南坪县|60|75|88", false},
		{"a column of figures with words in it", "指标\n2024年\n2025年\n水质达标率\n92%\n95%以上\n能耗强度\n3.1\n完成省下达任务\n绿化率\n—\n38%",
			"指标|2024年|2025年/水质达标率|92%|95%以上/能耗强度|3.1|完成省下达任务/绿化率|—|38%", false},
		{"numbered tasks", "序号\n重点任务\n责任单位\n完成时限\n1\n建成城北水厂，铺设管网30公里。\n市水务局\n2025年6月底\n2\n编制排水规划。\n市住建局\n年底前",
			"序号|重点任务|责任单位|完成时限/1|建成城北水厂，铺设管网30公里。|市水务局|2025年6月底/2|编制排水规划。|市住建局|年底前", false},
		{"a cell that is gone", "指标\n单位\n2020年\n2025年\n粮食产量\n万吨\n40.5\n45\n茶叶产量\n1.2\n1.5\n水果产量\n万吨\n12\n16", "", true},
		{"an address list", "名称\n地址\n电话\n青石岭卫生院\n青石岭镇\n66200012\n南坪卫生院\n南坪镇\n66200034", "名称|地址|电话/青石岭卫生院|青石岭镇|66200012/南坪卫生院|南坪镇|66200034", false},
		{"two tables below each other", "产品\n2025年\n水泥\n320\n化肥\n45\n项目\n数量\n泵站\n6\n水闸\n4", "产品|2025年/水泥|320/化肥|45项目|数量/泵站|6/水闸|4", false},
		{"headings and short paragraphs", "目标\n到2025年，建成园区3个\n到2030年，建成园区8个\n任务\n抓招商\n抓建设", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			docs, skip := Clean(NewPage("t.txt", []byte("青屿县水利发展方案\n为做好水利工作，制定本方案。\n"+tt.text)))
			if skip != nil {
				t.Fatal(skip)
			}
			got, row := "", 0
			for _, b := range docs[0].Blocks {
				if b.Table == nil {
					continue
				}
				row = 0
				for i, c := range b.Table.Cells {
					switch {
					case c.Row > row:
						got, row = got+"/", c.Row
					case i > 0:
						got += "|"
					}
					got += docs[0].Text[c.Start:c.End]
				}
			}
			if got != tt.want || slices.Contains(docs[0].Flags, "unread_table") != tt.unread {
				t.Errorf("read %q, flags %v, want %q", got, docs[0].Flags, tt.want)
			}
			if tt.unread && strings.Contains(docs[0].Text, "40.5") {
				t.Errorf("figures without heads stay in the text: %s", docs[0].Text)
			}
		})
	}
}
