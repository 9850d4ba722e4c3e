package corpus

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"github.com/google/go-cmp/cmp"
)

// Every page in testdata/pages gives the text that stands beside it, with a
// mark for headings (#) and tables (|).
func TestPages(t *testing.T) {
	names, _ := filepath.Glob("testdata/pages/*.*ml")
	more, _ := filepath.Glob("testdata/pages/*.md")
	names = append(names, more...)
	if len(names) == 0 {
		t.Fatal("no pages")
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(name, filepath.Ext(name)) + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		docs, skip := Clean(NewPage(filepath.Base(name), raw))
		if skip != nil {
			t.Errorf("%s: %+v", name, skip)
			continue
		}
		var got strings.Builder
		for _, d := range docs {
			check(t, d)
			got.WriteString(marked(d))
		}
		if diff := cmp.Diff(string(want), got.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// marked writes a document so that its blocks can be seen.
func marked(d *Document) string {
	var b strings.Builder
	b.WriteString("== " + strings.Join([]string{d.Source, d.Title, d.Published.String(), d.Publisher}, " · ") + "\n")
	for _, block := range d.Blocks {
		text := d.Text[block.Start:block.End]
		switch block.Kind {
		case Heading:
			text = "# " + text
		case TableBlock:
			text = "| " + strings.ReplaceAll(strings.ReplaceAll(text, "\n", "\n| "), "\t", " | ")
			if block.Table.Caption != "" {
				text = "|= " + block.Table.Caption + "\n" + text
			}
		}
		b.WriteString(text + "\n")
	}
	return b.String()
}

// Each selector of sites finds the article of a page that is built after it.
func TestSites(t *testing.T) {
	element := regexp.MustCompile(`[#.][\w-]+`)
	for _, s := range sites {
		for _, selector := range strings.Split(s.body, ",") {
			opening, closing := "", ""
			for _, part := range strings.Fields(selector) {
				name := element.FindString(part)
				if name == "" {
					t.Fatalf("%s: %q", s.name, part)
				}
				key := map[byte]string{'#': "id", '.': "class"}[name[0]]
				opening += `<div ` + key + `="` + name[1:] + `">`
				closing += "</div>"
			}
			body := "今年全市安排投资十二亿元，确保年底前建成堤防六十公里，新增灌溉面积八万亩。"
			raw := `<html><body><div><p>旁边的栏目介绍本站的服务，欢迎选用，电话在页面下方，请在工作时间拨打。</p></div>` + opening + "<p>" + body + "</p>" + closing + "</body></html>"
			docs, skip := Clean(NewPage("site.html", []byte(raw)))
			if skip != nil || docs[0].Text != body {
				t.Errorf("%s %s: %v %+v", s.name, selector, docs, skip)
			}
		}
	}
}

func TestBadSelectorsAreAllReported(t *testing.T) {
	_, err := compileSites([]site{{name: "good", body: "#a, .b .c"}, {name: "甲", body: "div..x"}, {name: "乙", drop: "div p"}, {name: "丙", head: "#a["}})
	if err == nil {
		t.Fatal("bad selectors were taken")
	}
	for _, name := range []string{"甲", "乙", "丙"} {
		if !strings.Contains(err.Error(), name) {
			t.Errorf("%s is not reported: %v", name, err)
		}
	}
	if strings.Contains(err.Error(), "good") {
		t.Errorf("a good one is reported: %v", err)
	}
	if _, err := cascadia.Parse("div..x"); err == nil {
		t.Error("cascadia takes div..x; the check at start is then no check")
	}
}

func TestDataTable(t *testing.T) {
	d := cleanOne(t, "t.html", `<html><body><p>附表</p><p>“十四五”主要指标表</p><p>单位：万亩</p>
<table border=1><tr><th rowspan=2>地区</th><th colspan=2>面积</th></tr><tr><th>2020年</th><th>2025年</th></tr>
<tr><td>甲市</td><td>8.5</td><td>９</td></tr><tr><td>乙市</td><td colspan=2>不低于<br>12</td></tr></table></body></html>`)
	var table *Table
	for _, b := range d.Blocks {
		if b.Table != nil {
			table = b.Table
			if got, want := d.Text[b.Start:b.End], "地区\t面积\n2020年\t2025年\n甲市\t8.5\t9\n乙市\t不低于12"; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
	}
	if table == nil || table.Rows != 4 || table.Columns != 3 || table.Caption != "“十四五”主要指标表" {
		t.Fatalf("%+v", table)
	}
	want := []Cell{
		{Row: 0, Column: 0, RowSpan: 2, ColSpan: 1, Head: true}, {Row: 0, Column: 1, RowSpan: 1, ColSpan: 2, Head: true},
		{Row: 1, Column: 1, RowSpan: 1, ColSpan: 1, Head: true}, {Row: 1, Column: 2, RowSpan: 1, ColSpan: 1, Head: true},
		{Row: 2, Column: 0, RowSpan: 1, ColSpan: 1}, {Row: 2, Column: 1, RowSpan: 1, ColSpan: 1}, {Row: 2, Column: 2, RowSpan: 1, ColSpan: 1},
		{Row: 3, Column: 0, RowSpan: 1, ColSpan: 1}, {Row: 3, Column: 1, RowSpan: 1, ColSpan: 2},
	}
	for i, c := range table.Cells {
		c.Start, c.End = 0, 0
		if i >= len(want) || c != want[i] {
			t.Errorf("cell %d: %+v", i, c)
		}
	}
}

func TestHugeSpansAreBounded(t *testing.T) {
	row := `<tr><td rowspan="65000" colspan="65000">甲</td><td>乙</td><td>3</td></tr>`
	docs, skip := Clean(NewPage("t.html", []byte("<table>"+strings.Repeat(row, 200)+"</table>")))
	if skip != nil && skip.Reason == Poisonous {
		t.Fatal(skip.Detail)
	}
	for _, d := range docs {
		check(t, d)
	}
}

func TestWhereTheArticleIs(t *testing.T) {
	part := func(n string) string {
		return "<p>今年第" + n + "批项目安排投资十二亿元，确保年底前建成堤防六十公里，新增灌溉面积八万亩，惠及群众三万人。</p>"
	}
	for _, c := range []struct{ name, body, want, not string }{
		{"parts beside each other belong together", `<div><div class="TRS_Editor">` + part("一") + `</div><div class="TRS_Editor">` + part("二") + `</div></div><p>` + strings.Repeat("别处的话。", 10) + `</p>`, "第一批 第二批", "别处"},
		{"the outer of two editors is taken", `<div class="TRS_Editor"><div class="TRS_Editor">` + part("一") + `</div>` + part("二") + `</div>`, "第一批 第二批", ""},
		{"an element called content that holds little", `<div class="content"><p>本站为您提供全面的服务，欢迎常来，并请多提宝贵的意见和建议，谢谢您的支持。</p></div><div class="xyz">` + part("一") + part("二") + part("三") + part("四") + part("五") + `</div>`, "第一批 第五批", "本站为您"},
		{"an empty template", `<div id="UCAP-CONTENT"></div><div class="abc">` + part("一") + `</div>`, "第一批", ""},
		{"an article in a box called share", `<div class="share"><div id="zoom">` + part("一") + `</div></div><div class="share">分享到某处，请点击右边的按钮。</div>`, "第一批", "分享到"},
		{"nothing but the names of paragraphs", `<div class="q1"><a href="/">首页，导航、栏目</a></div><div class="q2">` + part("一") + part("二") + `</div><div class="q3">联系电话、地址。</div>`, "第一批 第二批", "联系电话"},
	} {
		d := cleanOne(t, "p.html", "<html><body>"+c.body+"</body></html>")
		for _, w := range strings.Fields(c.want) {
			if !strings.Contains(d.Text, w) {
				t.Errorf("%s: %s is lost: %q", c.name, w, d.Text)
			}
		}
		if c.not != "" && strings.Contains(d.Text, c.not) {
			t.Errorf("%s: %s is kept", c.name, c.not)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ in, title, source, body string }{
		{"---\ntitle: 甲：乙\nsource: 某报\n---\n正文", "甲：乙", "某报", "正文"},
		{"---\r\ntitle: \"甲 \\\"乙\\\"\"\r\nsource: '某''报'\r\n---\r\n正文", "甲 \"乙\"", "某'报", "正文"},
		{"---\ntitle: 甲: 乙: 丙\nsource:\n  - 某报\n  - 某网\n---\n正文", "甲: 乙: 丙", "某报", "正文"},
		{"---\ntitle: >-\n  甲乙\n  丙丁\nsource: 某报\n---\n正文", "甲乙丙丁", "某报", "正文"},
		{"---\n正文里的横线\n---\n正文", "", "", "---\n正文里的横线\n---\n正文"},
		{"正文", "", "", "正文"},
		{"title: 甲\ndate: 2024-01-22\ntags:\n- 乙\nsource: 某报\n---\n正文", "甲", "某报", "正文"}, // Hexo
		{"title: 甲\n\n正文\n---\n正文", "", "", "title: 甲\n\n正文\n---\n正文"},
		{"+++\n# Hugo\ntitle = \"甲 \\\"乙\\\"\" # 标题\ndate = 2024-01-22T08:00:00+08:00\ntags = [\"一\",\n  \"二\"]\n[params]\ntitle = '丙'\nsource = \"某报\"\n+++\n正文", "甲 \"乙\"", "某报", "正文"},
		{"+++\r\ntitle = '甲'\r\nsource = '''某报'''\r\n+++\r\n正文", "甲", "某报", "正文"},
		{"+++\ntitle = \"没有右引号\n+++\n正文", "", "", "正文"},
		{"+++\n正文里的加号\n+++\n正文", "", "", "+++\n正文里的加号\n+++\n正文"},
		{"{\n  \"title\": \"甲\", \"params\": {\"source\": \"某报\"}\n}\n\n正文", "甲", "某报", "\n\n正文"},
		{"{\"title\": \"甲\"}\n{\"title\": \"乙\"}", "", "", "{\"title\": \"甲\"}\n{\"title\": \"乙\"}"},
		{"---\ntitle: 没有结束", "", "", "---\ntitle: 没有结束"},
	} {
		front, body := splitFrontMatter(c.in)
		first := func(k string) string {
			if len(front[k]) == 0 {
				return ""
			}
			return front[k][0]
		}
		if first("title") != c.title || first("source") != c.source || body != c.body {
			t.Errorf("%q: %v, body %q", c.in, front, body)
		}
	}
}

// The date of a post stands in its front matter, whichever its language.
func TestFrontMatterIsRead(t *testing.T) {
	for _, matter := range []string{"+++\ntitle = '云州的工作'\ndate = 2024-01-22\n+++\n", "+++\ntitle = '云州的工作'\ndate = 2024-01-22T08:00:00+08:00\n+++\n", "{\"title\":\"云州的工作\",\"date\":\"2024-01-22\"}\n\n", "---\ntitle: 云州的工作\ndate: 2024-01-22\n---\n"} {
		d := cleanOne(t, "p.md", matter+articleBody)
		if d.Title != "云州的工作" || d.Published.String() != "2024-01-22" || d.PublishedSource != "front_matter" || d.Format != "markdown" || strings.Contains(d.Text, "date") {
			t.Errorf("%q gives %s, %s from %q, %s: %q", matter, d.Title, d.Published, d.PublishedSource, d.Format, d.Text)
		}
	}
}
