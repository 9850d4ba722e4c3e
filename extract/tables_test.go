package extract_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

var spanned = regexp.MustCompile(`^(\d)x(\d):(.*)$`)

// tablePage sets a table of rows, cells separated by bars, into an article. A cell
// may open with RxC: to cover R rows and C columns.
func tablePage(title, published, above string, rows ...string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<html><head><meta charset="utf-8"><title>%s</title></head><body><div id="article"><h1>%s</h1><p>发布日期：%s</p>`, title, title, published)
	for _, p := range strings.Split(above, "\n") {
		fmt.Fprintf(&b, "<p>%s</p>", p)
	}
	b.WriteString(`<table border="1">`)
	for _, r := range rows {
		b.WriteString("<tr>")
		for _, c := range strings.Split(r, "|") {
			rows, columns := "1", "1"
			if m := spanned.FindStringSubmatch(c); m != nil {
				rows, columns, c = m[1], m[2], m[3]
			}
			fmt.Fprintf(&b, `<td rowspan="%s" colspan="%s">%s</td>`, rows, columns, c)
		}
		b.WriteString("</tr>")
	}
	b.WriteString("</table><p>注：〔 〕内为五年累计数。</p></div></body></html>")
	return []byte(b.String())
}

func bounds(s extract.Statement) string {
	number := func(f *float64) string {
		if f == nil {
			return ""
		}
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	return number(s.Low) + ".." + number(s.High)
}

var compiled = sync.OnceValue(func() *extract.Extractor {
	e, err := extract.New(lexicon.Default())
	if err != nil {
		panic(err)
	}
	return e
})

// told writes the statements of the cells, one a line.
func told(t *testing.T, raw []byte) []string {
	t.Helper()
	e := compiled()
	docs, skip := corpus.Clean(corpus.NewPage("t.html", raw))
	if skip != nil {
		t.Fatal(skip)
	}
	var out []string
	for _, s := range e.Statements(docs[0]) {
		place := ""
		if s.RegionText != "" {
			place = "@" + s.RegionText
		}
		force := string(s.Strength)
		if force == "" {
			force = string(s.Kind)
		}
		unit := s.Unit
		if s.MeasureWord != "" {
			unit = s.MeasureWord
		}
		line := fmt.Sprintf("%s %s %s%s %s%s %s %s %s %s~%s %s", s.Cell, s.ValueSpan.Of(docs[0].Text), s.Indicator, place,
			s.Form, map[extract.Direction]string{extract.Up: "↑", extract.Down: "↓"}[s.Direction], s.Bound, bounds(s), unit, s.Period.Start, s.Period.End, force)
		out = append(out, strings.Join(strings.Fields(line), " "))
		if row := s.Sentence.Of(docs[0].Text); !strings.Contains(row, s.ValueSpan.Of(docs[0].Text)) || strings.Contains(row, "\n") {
			t.Errorf("%s: the sentence %q is not the row of the value", s.Cell, row)
		}
	}
	return out
}

func TestTables(t *testing.T) {
	tests := []struct {
		name  string
		page  []byte
		wants []string
	}{
		{"main indicators with sums, shares and force", tablePage("临澜县“十四五”规划主要指标", "2021-03-01", "专栏1 “十四五”主要指标",
			"类别|指标|单位|2020年|2025年|年均增长/〔累计〕|属性",
			"2x1:发展|地区生产总值|亿元|100|—|6%左右|预期性",
			"常住人口城镇化率|%|50|≥54.5|〔4.5〕|约束性",
			"生态|单位地区生产总值能耗降低|%|—|—|〔13〕|约束性",
			"生态|主要污染物排放总量|吨|—|完成国家下达目标|—|约束性"),
			[]string{
				"1,3 100 地区生产总值 level point 10000000000..10000000000 CNY 2020-01-01~2020-12-31 result",
				"1,5 6%左右 地区生产总值 growth↑ around 6..6 percent 2021-01-01~2025-12-31 planned",
				"2,3 50 常住人口城镇化率 share point 50..50 percent 2020-01-01~2020-12-31 result",
				"2,4 54.5 常住人口城镇化率 share at_least 54.5.. percent 2025-01-01~2025-12-31 binding",
				"2,5 4.5 常住人口城镇化率 change↑ point 4.5..4.5 percentage_point 2021-01-01~2025-12-31 binding",
				"3,5 13 单位地区生产总值能耗 growth↓ point 13..13 percent 2021-01-01~2025-12-31 binding",
				"4,4 完成国家下达目标 主要污染物排放总量 none deferred .. 2025-01-01~2025-12-31 binding",
			}},
		{"places as rows, years below indicators", tablePage("各县用水总量控制目标", "2021-06-01", "各县用水总量控制目标",
			"2x1:地区|1x2:用水总量（亿立方米）|1x2:万元GDP用水量下降（%）",
			"2020年|2025年|2020年|2025年",
			"北岭县|1.2|1.5以内|30|16",
			"合计|1.2|1.5以内|30|16"),
			[]string{
				"2,1 1.2 用水总量@北岭县 level point 120000000..120000000 m3 2020-01-01~2020-12-31 result",
				"2,2 1.5以内 用水总量@北岭县 level at_most ..150000000 m3 2025-01-01~2025-12-31 planned",
				"2,3 30 万元GDP用水量@北岭县 growth↓ point 30..30 percent 2020-01-01~2020-12-31 result",
				"2,4 16 万元GDP用水量@北岭县 growth↓ point 16..16 percent 2025-01-01~2025-12-31 planned",
				"3,1 1.2 用水总量 level point 120000000..120000000 m3 2020-01-01~2020-12-31 result",
				"3,2 1.5以内 用水总量 level at_most ..150000000 m3 2025-01-01~2025-12-31 planned",
				"3,3 30 万元GDP用水量 growth↓ point 30..30 percent 2020-01-01~2020-12-31 result",
				"3,4 16 万元GDP用水量 growth↓ point 16..16 percent 2025-01-01~2025-12-31 planned",
			}},
		{"a quota set side by side, unit above, a note in a cell", tablePage("年度招生计划", "2019-05-01", "2019年各县定向招生计划表\n单位：人",
			"县|计划|县|计划",
			"北岭县|20|南坪县|15（实招12）"),
			[]string{
				"1,1 20 定向招生@北岭县 level point 20..20 人 2019-01-01~2019-12-31 planned",
				"1,3 15 定向招生@南坪县 level point 15..15 人 2019-01-01~2019-12-31 planned",
				"1,3 12 实招@南坪县 level point 12..12 人 2019-01-01~2019-12-31 result",
			}},
		{"changes with signs, in the row's unit or in per cent", tablePage("“十三五”节能方案", "2017-01-05", "主要节能指标",
			"2x1:指标|2x1:单位|2x1:2015年实际值|1x2:2020年", "目标值|变化幅度/变化率",
			"1x5:工业",
			"单位工业增加值能耗|%|||[-18%]",
			"火电供电煤耗|克标准煤/千瓦时|315|306|-9",
			"绿色建筑占比|%|20|50|+30"),
			[]string{
				"3,4 18% 单位工业增加值能耗 growth↓ point 18..18 percent 2016-01-01~2020-12-31 planned",
				"4,2 315 火电供电煤耗 level point 315..315 克标准煤/千瓦时 2015-01-01~2015-12-31 result",
				"4,3 306 火电供电煤耗 level point 306..306 克标准煤/千瓦时 2020-01-01~2020-12-31 planned",
				"4,4 9 火电供电煤耗 change↓ point 9..9 克标准煤/千瓦时 2016-01-01~2020-12-31 planned",
				"5,2 20 绿色建筑占比 share point 20..20 percent 2015-01-01~2015-12-31 result",
				"5,3 50 绿色建筑占比 share point 50..50 percent 2020-01-01~2020-12-31 planned",
				"5,4 30 绿色建筑占比 change↑ point 30..30 percentage_point 2016-01-01~2020-12-31 planned",
			}},
		{"a statistics annex", tablePage("2023年统计公报", "2024-03-01", "表2 2023年主要产品产量及其增长速度",
			"产品名称|单位|产量|比上年增长（%）", "水泥|万吨|301.5|-5.2"),
			[]string{
				"1,2 301.5 水泥产量 level point 3015000..3015000 t 2023-01-01~2023-12-31 result",
				"1,3 5.2 水泥 growth↓ point 5.2..5.2 percent 2023-01-01~2023-12-31 result",
			}},
		{"projects: names qualify, dates and offices say nothing", tablePage("2025年重点项目计划", "2025-02-01", "单位：万元",
			"序号|项目名称|建设内容|总投资|2025年计划投资|责任单位|联系电话|开工时间",
			"1|第二水厂|新建厂房3座|67000|20000|县住建局|0000-6620001|2025.3"),
			[]string{
				"1,2 3座 厂房 level point 3..3 座 2025-01-01~2025-12-31 planned",
				"1,3 67000 总投资 level point 670000000..670000000 CNY ~ planned",
				"1,4 20000 投资 level point 200000000..200000000 CNY 2025-01-01~2025-12-31 planned",
			}},
		{"coordinates", tablePage("矿区范围", "2023-05-10", "表1 拐点坐标", "点号|X坐标|Y坐标", "1|3256481.25|40412036.78", "2|3256502.61|40412358.14"), nil},
		{"telephones", tablePage("值班安排", "2023-05-10", "值班表", "单位|联系人|电话", "北岭县水利局|何青|66200012", "南坪县水利局|罗川|66200034"), nil},
		{"marks", tablePage("招聘结果", "2023-05-10", "成绩表", "准考证号|姓名|笔试|名次", "20230101|李*|86.5|1", "20230107|周**|84|2"), nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.wants, told(t, tt.page)); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDutiesOfARow(t *testing.T) {
	e := compiled()
	docs, _ := corpus.Clean(corpus.NewPage("t.html", tablePage("关于印发2024年重点任务分工表的通知", "2024-02-20", "2024年重点任务分工表",
		"序号|重点任务|目标要求|牵头单位|配合单位|完成时限",
		"1|改造老旧小区|36个|县住建局|县财政局、各乡镇|2024年11月底")))
	got := e.Statements(docs[0])
	if len(got) != 1 {
		t.Fatalf("%d statements, want 1: %+v", len(got), got)
	}
	s := got[0]
	if s.Actor != "县住建局" || len(s.CoActors) != 2 || s.Period.End.String() != "2024-11-30" || s.Horizon != extract.By {
		t.Errorf("actor %q with %q by %v (%s)", s.Actor, s.CoActors, s.Period.End, s.Horizon)
	}
}

func FuzzTables(f *testing.F) {
	f.Add("指标|单位|2020年|2025年", "产量|万吨|〔12〕以上|≥15（实测1.2）", "2x1:合计|—|-5%|1.2万—1.5万")
	f.Add("1x3:各县计划", "", "县|1|2")
	e := compiled()
	f.Fuzz(func(t *testing.T, a, b, c string) {
		docs, _ := corpus.Clean(corpus.NewPage("t.html", tablePage("计划表", "2024-02-20", "单位：人", a, b, c)))
		for _, d := range docs {
			for _, s := range e.Statements(d) {
				if !s.ValueSpan.IsZero() && (s.ValueSpan.Start < s.Sentence.Start || s.ValueSpan.End > s.Sentence.End) {
					t.Errorf("value %v outside its row %v", s.ValueSpan, s.Sentence)
				}
			}
		}
	})
}
