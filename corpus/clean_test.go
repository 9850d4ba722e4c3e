package corpus

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// cleanOne cleans a page that should give one document.
func cleanOne(t *testing.T, source, raw string) *Document {
	t.Helper()
	docs, skip := Clean(NewPage(source, []byte(raw)))
	if skip != nil || len(docs) != 1 {
		t.Fatalf("%s: %d documents, skip %+v", source, len(docs), skip)
	}
	check(t, docs[0])
	return docs[0]
}

// check tests what holds for every document.
func check(t *testing.T, d *Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) {
		t.Errorf("%s: text is not UTF-8", d.Source)
	}
	at := 0
	for i, b := range d.Blocks {
		if i > 0 {
			if at >= len(d.Text) || d.Text[at] != '\n' {
				t.Fatalf("%s: block %d does not follow a line break", d.Source, i)
			}
			at++
		}
		if b.Start != at || b.End < b.Start || b.End > len(d.Text) {
			t.Fatalf("%s: block %d covers [%d,%d), expected it from %d in %d bytes", d.Source, i, b.Start, b.End, at, len(d.Text))
		}
		at = b.End
		if (b.Kind == TableBlock) != (b.Table != nil) {
			t.Errorf("%s: block %d is a table and has none, or the other way round", d.Source, i)
		}
		if b.Table == nil && strings.Contains(d.Text[b.Start:b.End], "\n") {
			t.Errorf("%s: block %d holds a line break", d.Source, i)
		}
		if b.Table != nil {
			for _, c := range b.Table.Cells {
				if c.Start < b.Start || c.End > b.End || strings.ContainsAny(d.Text[c.Start:c.End], "\t\n") || c.Row+c.RowSpan > b.Table.Rows || c.Column+c.ColSpan > b.Table.Columns {
					t.Errorf("%s: cell %+v of block %d lies outside", d.Source, c, i)
				}
			}
		}
	}
	if at != len(d.Text) {
		t.Errorf("%s: blocks end at %d of %d", d.Source, at, len(d.Text))
	}
	if d.ID == "" || d.Genre == "" || d.Format == "" || d.Encoding == "" || d.TextSHA256 == "" {
		t.Errorf("%s: a required field is empty: %+v", d.Source, d)
	}
}

func TestSkips(t *testing.T) {
	for _, c := range []struct {
		name, raw string
		why       Reason
		detail    string
	}{
		{"nothing", " \n\t", Empty, ""},
		{"Word of the nineties", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", Unsupported, "soffice"},
		{"picture", "\x89PNG\r\n\x1a\n\x00\x00", Unsupported, "picture"},
		{"machine code", "\x7fELF\x00\x01\x02\x00", NotText, ""},
		{"navigation only", `<html><body><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li></ul><div class="footer">版权所有 某某公司 ICP备00000号</div></body></html>`, NoText, ""},
		{"Latin only", "hello, world", NoText, ""},
	} {
		docs, skip := Clean(NewPage("a/b", []byte(c.raw)))
		if len(docs) != 0 || skip == nil || skip.Reason != c.why || !strings.Contains(skip.Detail, c.detail) || skip.Source != "a/b" || len(skip.RawSHA256) != 64 {
			t.Errorf("%s: %d documents, %+v, want %s with %q", c.name, len(docs), skip, c.why, c.detail)
		}
	}
}

const news = `<html><head><title>青屿市今年安排水利投资12亿元_青屿新闻网</title><meta name="PubDate" content="2024-03-05 09:00"></head>
<body><div class="nav"><a href="/">首页</a> <a href="/xw">新闻</a></div>
<h1>青屿市今年安排水利投资12亿元</h1><div class="info">来源：青屿日报　2024-03-05 09:00　<a href="#">打印</a></div>
<div id="zoom"><p>　　本报讯（记者 <b>闻新</b>）今年全市安排水利<span>投资</span>12亿元，<br>增长8%。</p>
<script>var n = "投资99亿元";</script><style>p{color:red}</style>
<p>年底前完成加固堤防60公里。</p><div style="display:none">隐藏的99亿元</div>
<p>（责任编辑：方晓）</p><p>版权声明：凡注明“来源：海州网”的作品，版权归海州网所有。</p></div>
<div class="footer">Copyright © 2024 青屿新闻网</div></body></html>`

func TestPageIsReadAsItsArticle(t *testing.T) {
	d := cleanOne(t, "news.html", news)
	want := "青屿市今年安排水利投资12亿元\n本报讯（记者 闻新）今年全市安排水利投资12亿元，\n增长8%。\n年底前完成加固堤防60公里。"
	if d.Text != want {
		t.Errorf("got\n%s\nwant\n%s", d.Text, want)
	}
	if d.Title != "青屿市今年安排水利投资12亿元" || d.Publisher != "青屿日报" || d.Published != (Date{2024, 3, 5}) || d.Genre != News || d.ReportYear != 2024 {
		t.Errorf("%q %q %v %s %d", d.Title, d.Publisher, d.Published, d.Genre, d.ReportYear)
	}
	if d.Blocks[0].Kind != Heading || d.Blocks[1].Kind != Paragraph {
		t.Errorf("kinds %v %v, want a heading and a paragraph", d.Blocks[0].Kind, d.Blocks[1].Kind)
	}
}

// The same article gives the same text and the same facts in every wrapping.
func TestCharsetAndMarkupDoNotMatter(t *testing.T) {
	plain := cleanOne(t, "news.html", news)
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(strings.ReplaceAll(news, "©", ""))
	if err != nil {
		t.Fatal(err)
	}
	for name, raw := range map[string]string{
		"GB18030":           gb,
		"server page":       "<%@ page pageEncoding=\"UTF-8\"%>\n<%@ include file=\"/a.jsp\"%>\n" + news,
		"upper-case tags":   strings.NewReplacer("<p>", "<P>", "</p>", "</P>", "<div", "<DIV").Replace(news),
		"layout tables":     strings.NewReplacer(`<div id="zoom">`, `<table><tr><td><table><tr><td id="zoom">`, `</p></div>`, `</p></td></tr></table></td><td></td></tr></table>`).Replace(news),
		"traditional names": news,
	} {
		d := cleanOne(t, "news.html", raw)
		if d.Text != plain.Text || d.Publisher != plain.Publisher || d.Published != plain.Published || d.Title != plain.Title {
			t.Errorf("%s: %q, %q, %v, %q", name, d.Text, d.Publisher, d.Published, d.Title)
		}
	}
}

func TestDeepPageIsStillRead(t *testing.T) {
	raw := "<html><body>" + strings.Repeat("<div>", 700) + "<p>今年完成投资8亿元。</p><p>明年安排9亿元。</p>" + strings.Repeat("</div>", 700) + "</body></html>"
	d := cleanOne(t, "deep.html", raw)
	if d.Text != "今年完成投资8亿元。\n明年安排9亿元。" {
		t.Errorf("got %q", d.Text)
	}
}

func TestTraditionalPage(t *testing.T) {
	d := cleanOne(t, "t.txt", "林向東出席並講話\n3月1日下午,我市召開重點項目調(diào)度會,聽取項目進展情況匯報,協(xié)調(diào)解決工作中存在的問題。\n總值班:呂某 |\n校 對:姬某 |\n")
	if d.Script != "Hant" || !slices.Contains(d.Flags, "pinyin_noise") {
		t.Errorf("script %s, flags %v", d.Script, d.Flags)
	}
	if want := "林向东出席并讲话\n3月1日下午,我市召开重点项目调度会,听取项目进展情况汇报,协调解决工作中存在的问题。"; d.Text != want {
		t.Errorf("got %q\nwant %q", d.Text, want)
	}
}

func TestBodyThatStandsTwiceIsKeptOnce(t *testing.T) {
	body := "今年全市计划实施重点项目一百二十个，总投资六百亿元，年度计划投资一百八十亿元。\n会议要求各县区加快前期工作，落实土地和资金，确保六月底前全部开工，年底前完成年度投资任务。\n市发展改革委、市财政局、市自然资源局要加强要素保障，建立周调度、月通报制度。\n"
	d := cleanOne(t, "x.txt", "全市重点项目推进会召开\n"+body+"责任编辑：甲\n"+body)
	if n := strings.Count(d.Text, "一百二十个"); n != 1 || !slices.Contains(d.Flags, "duplicate_block") {
		t.Errorf("stands %d times, flags %v", n, d.Flags)
	}
	short := cleanOne(t, "y.txt", "工作要点\n一、抓投资\n责任单位：市发展改革委\n二、抓消费\n责任单位：市发展改革委\n三、保民生，办好十件实事。\n")
	if n := strings.Count(short.Text, "责任单位"); n != 2 {
		t.Errorf("a short line that stands twice on purpose is kept %d times", n)
	}
}

func TestFlags(t *testing.T) {
	body := "今年全市安排水利投资十二亿元，确保年底前加固堤防六十公里。"
	for _, c := range []struct{ raw, flag string }{
		{body + "明年再安排投"[:len("明年再安排投")-1], "truncated"},
		{"*市长要求，" + body, "redacted"},
		{body + "\n附件：1.任务表\n2.名单\n青屿市水利局\n2024年5月6日", "annex_missing"},
		{"<table><tr><td>县</td><td>投资</td></tr><tr><td>甲</td><td>5</td></tr></table><p>" + body + "</p><div></div><p></p>", "table"},
	} {
		if d := cleanOne(t, "x", c.raw); !slices.Equal(d.Flags, []string{c.flag}) {
			t.Errorf("%q: flags %v, want %s", c.raw, d.Flags, c.flag)
		}
	}
	if d := cleanOne(t, "x", body+"\n附件：1.任务表\n青屿市水利局\n附件1\n任务表\n"+strings.Repeat("一、完成投资。\n", 9)); len(d.Flags) != 0 || !slices.Equal(d.Attachments, []string{"任务表"}) {
		t.Errorf("an annex that is there: %v %v", d.Flags, d.Attachments)
	}
}

func TestIDsNameSourceAndBytes(t *testing.T) {
	a, b, c := cleanOne(t, "a.html", news), cleanOne(t, "b.html", news), cleanOne(t, "a.html", news+" ")
	if a.ID == b.ID || a.ID == c.ID || a.ID != cleanOne(t, "a.html", news).ID || a.ID[0] != 'd' {
		t.Errorf("%s %s %s", a.ID, b.ID, c.ID)
	}
	if a.TextSHA256 != c.TextSHA256 || a.RawSHA256 == c.RawSHA256 {
		t.Error("equal texts of unequal pages should have one text hash and two raw hashes")
	}
}

func TestCleanIsPure(t *testing.T) {
	want, _ := Clean(NewPage("news.html", []byte(news)))
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 5 {
				if got, _ := Clean(NewPage("news.html", []byte(news))); !reflect.DeepEqual(got, want) {
					t.Error("two runs differ")
				}
			}
		})
	}
	wait.Wait()
}

func TestParse(t *testing.T) {
	d := Parse("一、主要目标\n到 ２０２７ 年，新增就业 5 万人以上。", Date{2024, 5, 1})
	if d.Text != "一、主要目标\n到2027年，新增就业5万人以上。" || d.ReportYear != 2024 || len(d.Blocks) != 2 || d.Blocks[0].Kind != Heading {
		t.Errorf("%q %d %v", d.Text, d.ReportYear, d.Blocks)
	}
	if d := Parse("", Date{}); d.Text != "" || len(d.Blocks) != 0 || d.ReportYear != 0 {
		t.Errorf("%+v", d)
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{news, "---\ntitle: a\n---\n# 一\n", "# 《某新闻》 (20240105)\n### 甲\n正文。\n[查看原文](http://x/1)\n### 乙\n正文。\n[查看原文](http://x/2)\n",
		"<table><tr><td rowspan=9999 colspan=9999>甲</td></tr><tr><td>1</td></tr></table>", "title,content\n甲,乙\n", "\xff\xfe", "<%<%<!--", "各位代表：\n现在，我代表市人民政府"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		docs, skip := Clean(NewPage("fuzz", raw))
		if skip != nil && skip.Reason == Poisonous {
			t.Fatal(skip.Detail)
		}
		if (len(docs) == 0) != (skip != nil) {
			t.Fatal("a page must give documents or the reason why not")
		}
		for _, d := range docs {
			check(t, d)
		}
	})
}

func ExampleClean() {
	page := NewPage("notice.txt", []byte("关于下达投资计划的通知\n各县区：\n今年安排投资5亿元。\n"))
	docs, _ := Clean(page)
	fmt.Println(docs[0].Title, docs[0].Genre, len(docs[0].Blocks))
	// Output: 关于下达投资计划的通知 notice 3
}
