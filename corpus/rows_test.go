package corpus

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"
)

const articleBody = "2024年，全市规上工业增加值力争增长6%左右，新建高标准农田12万亩。"

// xlsxOf makes a workbook of one sheet; merges are ranges such as A2:A3.
func xlsxOf(rows [][]any, merges ...string) string {
	book := excelize.NewFile()
	for i, row := range rows {
		book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row)
	}
	for _, m := range merges {
		from, to, _ := strings.Cut(m, ":")
		book.MergeCell("Sheet1", from, to)
	}
	var b bytes.Buffer
	book.Write(&b)
	return b.String()
}

type parquetRow struct {
	Title   string    `parquet:"title"`
	Content *string   `parquet:"content,optional"`
	PubDate int32     `parquet:"pub_date,date"`
	Seen    time.Time `parquet:"seen,timestamp(millisecond)"`
	Tags    []string  `parquet:"tags,list"`
}

func parquetOf(rows ...parquetRow) string {
	var b bytes.Buffer
	w := parquet.NewGenericWriter[parquetRow](&b)
	w.Write(rows)
	w.Close()
	return b.String()
}

func TestRows(t *testing.T) {
	body := articleBody
	day := int32(NewDate(2024, 1, 22).Days())
	wantOne := "in#1 云州的工作 2024-01-22"
	for _, c := range []struct {
		name   string
		raw    string
		fields Fields
		want   []string // source, title and day, or source and reason
		told   string
	}{
		{name: "CSV", raw: "title,pub_date,content\n云州的工作,2024-01-22," + body + "\n", want: []string{wantOne}, told: "text content, title title, published pub_date"},
		{name: "CSV with a byte order mark and quoted line breaks", raw: "\ufeff标题,日期,正文\r\n\"云州的工作\",2024/1/22,\"第一段。\n\n" + body + "\"\r\n", want: []string{wantOne}, told: "text 正文, title 标题, published 日期"},
		{name: "CSV in GBK", raw: gbk("标题;日期;正文\n云州的工作;2024年1月22日;" + body + "\n"), want: []string{wantOne}},
		{name: "TSV", raw: "title\tdate\ttext\n云州的工作\t20240122\t" + body + "\n短\n", want: []string{wantOne, "in#2 malformed"}},
		{name: "CSV with chosen columns", raw: "a,b,c,content\n云州的工作,2024-01-22," + body + ",no\n", fields: Fields{Text: "c", Title: "a", Date: "b"}, want: []string{wantOne}, told: "text c, title a, published b"},
		{name: "CSV without a column for articles", raw: "id,name,score\n1,甲,2\n2,乙,3\n3,丙,4\n", want: []string{"in no_text_field"}},
		{name: "CSV without the chosen column", raw: "id,name,content\n1,甲," + body + "\n2,乙,3\n3,丙,4\n", fields: Fields{Text: "c"}, want: []string{"in no_text_field"}},
		{name: "prose is no table", raw: articleBody + "\n" + articleBody, want: []string{"in  "}},
		{name: "JSON lines", raw: `{"title":"云州的工作","content":"` + body + `","pub_date":"2024-01-22 08:00"}` + "\n\n{broken\n" + `{"content":"` + body + `","id":3}` + "\n", want: []string{wantOne, "in#3 malformed", "in#4  "}, told: "text content, title title, published pub_date"},
		{name: "JSON lines with seconds since 1970", raw: `{"title":"云州的工作","content":"` + body + `","pub_date":1705852800}` + "\n", want: []string{wantOne}},
		{name: "JSON lines whose first usual name is empty", raw: `{"title":"云州的工作","content":null,"text":["` + body + `"],"date":"2024-01-22"}` + "\n", want: []string{wantOne}},
		{name: "JSON lines, some without a text", raw: `{"id":1}` + "\n" + `{"content":"` + body + `"}` + "\n" + `{"id":2}` + "\n", want: []string{"in#1 no_text_field", "in#2  ", "in#3 no_text_field"}},
		{name: "JSON without a text", raw: strings.Repeat(`{"id":1}`+"\n", 50), want: []string{"in no_text_field"}},
		{name: "JSON lines with nested articles", raw: `{"code":0,"author":{"title":"教授"},"data":{"content":"` + body + `","title":"云州的工作","info":{"date":"2020-01-01"}},"pub_date":"2024-01-22"}` + "\n", want: []string{wantOne}, told: "text data.content, title data.title, published pub_date"},
		{name: "JSON lines of a search index", raw: `{"_index":"news","_id":"7","_source":{"正文":"` + body + `","标题":"云州的工作","日期":"2024-01-22"}}` + "\n" + `{"_source":{"正文":null},"author":{"text":"一位教授"}}` + "\n", want: []string{wantOne, "in#2 no_text_field"}, told: "text _source.正文, title _source.标题, published _source.日期"},
		{name: "JSON lines with chosen paths", raw: `{"title":"栏目","content":"导航","page":{"story":{"html":"<p>` + body + `</p>"},"head":{"name":"云州的工作","day":"2024-01-22"}}}` + "\n", fields: Fields{Text: "page.story.html", Title: "page.head.name", Date: "page.head.day"}, want: []string{wantOne}, told: "text page.story.html, title page.head.name, published page.head.day"},
		{name: "JSON lines with paragraphs as objects", raw: `{"title":"云州的工作","date":"2024-01-22","content":[{"type":"p","text":"第一段。"},{"type":"img","src":"a.png"},{"type":"p","text":"` + body + `"}]}` + "\n", want: []string{wantOne}},
		{name: "CSV made of nested objects", raw: "_id,_source.title,_source.date,_source.content\n7,云州的工作,2024-01-22," + body + "\n", want: []string{wantOne}, told: "text _source.content, title _source.title, published _source.date"},
		{name: "JSON array", raw: "[\n  {\"title\": \"云州的工作\", \"content\": \"" + body + "\", \"date\": \"2024-01-22\"},\n  {\"content\": \"" + body + "\"}\n]", want: []string{wantOne, "in#2  "}},
		{name: "one JSON object over several lines", raw: "{\n \"title\": \"云州的工作\",\n \"content\": \"" + body + "\",\n \"date\": \"2024-01-22\"\n}\n", want: []string{wantOne}},
		{name: "JSON array that is cut", raw: `[{"title":"云州的工作","date":"2024-01-22","content":"` + body + `"},{"content":"` + body, want: []string{wantOne, "in#2 malformed"}},
		{name: "JSON lines in a gzip", raw: gz(`{"title":"云州的工作","content":"` + body + `","pub_date":"2024-01-22"}`), want: []string{wantOne}},
		{name: "JSON lines in a zip", raw: zipOf(file{"crawl.jsonl", `{"title":"云州的工作","content":"` + body + `","pub_date":"2024-01-22"}`}), want: []string{strings.Replace(wantOne, "in#", "in/crawl.jsonl#", 1)}},
		{name: "answer of an interface", raw: `{"code":0,"data":{"page":1,"ads":[{"img":"a.png"}],"list":[{"id":1,"title":"空"},{"title":"云州的工作","content":"` + body + `","date":"2024-01-22"}]},"tips":[{"text":"提示"}]}`, want: []string{"in#1#2 云州的工作 2024-01-22", "in#1#1 no_text_field"}, told: "text content, title title, published date, in data.list[]"},
		{name: "answer of a search index over several lines", raw: "{\n \"took\": 3, \"hits\": {\"total\": {\"value\": 1},\n \"hits\": [\n{\"_id\": \"a\", \"_source\": {\"title\": \"云州的工作\", \"正文\": \"" + body + "\", \"日期\": \"2024-01-22\"}}]}}\n", want: []string{"in#1#1 云州的工作 2024-01-22"}, told: "text _source.正文, title _source.title, published _source.日期, in hits.hits[]"},
		{name: "JSON lines of answers", raw: `{"code":0,"data":[{"title":"云州的工作","content":"` + body + `","date":"2024-01-22"}]}` + "\n" + `{"code":500,"data":null}` + "\n" + `{"code":0,"data":[{"title":"另一篇","content":"` + body + `"}]}` + "\n", want: []string{"in#1#1 云州的工作 2024-01-22", "in#2 no_text_field", "in#3#1 另一篇 "}, told: "text content, title title, published date, in data[]"},
		{name: "answer with two lists", raw: `{"news":[{"title":"云州的工作","content":"` + body + `","date":"2024-01-22"}],"notices":[{"title":"通知","content":"` + body + `"}]}`, want: []string{"in#1#1 云州的工作 2024-01-22", "in#1#1 no_text_field"}, told: "text content, title title, published date, in news[]"},
		{name: "answer with two lists, one chosen", raw: `{"news":[{"title":"新闻","content":"` + body + `"}],"notices":[{"title":"云州的工作","content":"` + body + `","date":"2024-01-22"}]}`, fields: Fields{Text: "notices[].content"}, want: []string{"in#1#1 云州的工作 2024-01-22"}, told: "text content, title title, published date, in notices[]"},
		{name: "names in the way of programs", raw: `{"data":{"rows":[{"headline":"云州的工作","contentHtml":"<p>` + body + `</p>","publishTime":"2024-01-22 10:00:00"}]}}`, want: []string{"in#1#1 云州的工作 2024-01-22"}, told: "text contentHtml, title headline, published publishTime, in data.rows[]"},
		{name: "a time of another zone", raw: `{"title":"云州的工作","content":"` + body + `","date":"2024-01-21T16:00:00.000Z"}`, want: []string{wantOne}},
		{name: "RSS", raw: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>要闻</title><item><title>云州的工作</title><link>http://www.example.gov.cn/1.html</link><pubDate>Sun, 21 Jan 2024 16:30:00 GMT</pubDate><description><![CDATA[<p>` + body + `</p>]]></description></item><item><title>另一篇</title><description>&lt;p&gt;` + body + `&lt;/p&gt;</description></item><item><title>空</title></item></channel></rss>`, want: []string{wantOne, "in#2 另一篇 ", "in#3 empty"}},
		{name: "RSS in GBK", raw: gbk(`<?xml version="1.0" encoding="gb2312"?><rss><channel><item><title>云州的工作</title><pubDate>2024-01-22</pubDate><description>` + body + `</description></item></channel></rss>`), want: []string{wantOne}},
		{name: "Atom", raw: `<feed xmlns="http://www.w3.org/2005/Atom"><title>要闻</title><entry><title>云州的工作</title><link href="http://www.example.gov.cn/1.html"/><updated>2024-01-22T08:00:00+08:00</updated><summary>摘要</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>` + body + `</p></div></content></entry></feed>`, want: []string{wantOne}},
		{name: "a feed without articles", raw: `<rss><channel><title>要闻</title></channel></rss>`, want: []string{"in empty"}},
		{name: "a feed that is cut", raw: `<rss><channel><item><title>云州的工作</title><pubDate>2024-01-22</pubDate><description>` + body + `</description></item><item><title>另`, want: []string{wantOne, "in#2 malformed"}},
		{name: "list within a list", raw: `{"channels":[{"name":"要闻","items":[{"title":"云州的工作","content":"` + body + `","date":"2024-01-22"}]},{"name":"公告","items":[{"title":"另一篇","content":"` + body + `"}]}]}`, want: []string{"in#1#1#1 云州的工作 2024-01-22", "in#1#2#1 另一篇 "}, told: "text content, title title, published date, in channels[].items[]"},
		{name: "comments and paragraphs are no articles", raw: `{"title":"一","content":"","comments":[{"title":"评","content":"` + body + `"}]}` + "\n" + `{"title":"二","paragraphs":[{"text":"` + body + `"}]}` + "\n", want: []string{"in no_text_field"}},
		{name: "paragraphs that are named", raw: `{"title":"二","paragraphs":[{"text":"` + body + `"}]}` + "\n", fields: Fields{Text: "paragraphs.text"}, want: []string{"in#1#1  "}},
		{name: "comments on an article", raw: `{"title":"云州的工作","date":"2024-01-22","content":"` + body + `","comments":[{"title":"评","content":"` + body + `"}]}` + "\n" + `{"title":"二","content":"","comments":[{"title":"评","content":"` + body + `"}]}` + "\n", want: []string{wantOne, "in#2 no_text_field"}},
		{name: "Excel", raw: xlsxOf([][]any{{"标题", "发布日期", "正文"}, {"云州的工作", 45313, body}}), want: []string{wantOne}, told: "text 正文, title 标题, published 发布日期"},
		{name: "Excel with a title above the heads and merged cells", raw: xlsxOf([][]any{{"2024年收集"}, {"日期", "标题", "正文"}, {"2024-01-22", "云州的工作", body}, {"", "另一篇", body}, {}, {"", "", body}}, "A1:C1", "A3:A4"), want: []string{wantOne, "in#2 另一篇 2024-01-22", "in#4  "}},
		{name: "Excel without a column for articles", raw: xlsxOf([][]any{{"指标", "单位"}, {"地区生产总值", "亿元"}}), want: []string{"in no_text_field"}},
		{name: "Excel on standard input within a gzip", raw: gz(xlsxOf([][]any{{"标题", "日期", "正文"}, {"云州的工作", "2024-01-22", body}})), want: []string{wantOne}},
		{name: "Parquet", raw: parquetOf(parquetRow{Title: "云州的工作", Content: &body, PubDate: day, Tags: []string{"a", "b"}}, parquetRow{Title: "空", PubDate: day}), want: []string{wantOne, "in#2 empty"}, told: "text content, title title, published pub_date"},
		{name: "Parquet with a time", raw: parquetOf(parquetRow{Title: "云州的工作", Content: &body, Seen: time.Date(2024, 1, 21, 20, 0, 0, 0, time.UTC)}), fields: Fields{Date: "seen"}, want: []string{wantOne}},
		{name: "Parquet that is cut", raw: parquetOf(parquetRow{Content: &body})[:200], want: []string{"in malformed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			lay(t, file{"in", c.raw})
			in := &Input{Paths: []string{"in"}, Fields: c.fields}
			var got []string
			for p := range in.Pages() {
				docs, skip := Clean(p)
				if skip != nil {
					got = append(got, p.Source+" "+string(skip.Reason))
				}
				for _, d := range docs {
					if !strings.Contains(d.Text, "力争增长6%左右") {
						t.Errorf("%s: %q", d.Source, d.Text)
					}
					got = append(got, d.Source+" "+d.Title+" "+d.Published.String())
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
			if told := in.FieldsRead(); c.told != "" && (len(told) != 1 || told[0].Columns != c.told || told[0].First != "in") {
				t.Errorf("%+v, want %q", told, c.told)
			}
		})
	}
}

// An open quotation mark must not take the rest of a large file into memory.
func TestOpenQuotationMark(t *testing.T) {
	raw := io.MultiReader(strings.NewReader("title,content\na,"+articleBody+"\nb,\""), strings.NewReader(strings.Repeat("第一段。\n", 100_000)))
	got := outcome(&Input{Paths: []string{"-"}, Stdin: raw, Limits: Limits{PageBytes: 100_000}})
	if want := []string{"stdin#1", "stdin#2 too_large"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	raw = strings.NewReader(`{"content":"` + articleBody + "\"}\n{\"content\":\"" + strings.Repeat("长", 100_000) + "\"}\n{\"content\":\"" + articleBody + "\"}\n")
	got = outcome(&Input{Paths: []string{"-"}, Stdin: raw, Limits: Limits{PageBytes: 100_000}})
	if want := []string{"stdin#1", "stdin#2 too_large", "stdin#3"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// The answer of an interface may be larger than an article.
func TestLargeAnswers(t *testing.T) {
	article := `{"title":"云州的工作","content":"` + articleBody + `"}`
	for name, parts := range map[string][3]string{
		"in one line":        {`{"code":0,"data":{"list":[`, `,`, `]}}` + "\n" + article},
		"over several lines": {"{\n \"code\": 0,\n \"data\": {\"list\": [\n", ",\n", "\n]}}\n"},
	} {
		const n = 2000
		raw := parts[0] + strings.Repeat(article+parts[1], n-1) + article + parts[2]
		in := &Input{Paths: []string{"-"}, Stdin: strings.NewReader(raw), Limits: Limits{PageBytes: 10_000}}
		got := outcome(in)
		if want := n + strings.Count(parts[2], article); len(got) != want || got[n-1] != "stdin#1#2000" || got[want-1] != "stdin#1#2000" && got[want-1] != "stdin#2" {
			t.Errorf("%s: %d articles, the last is %s", name, len(got), got[len(got)-1])
		}
	}
	got := outcome(&Input{Paths: []string{"-"}, Stdin: strings.NewReader(`{"data":[` + article + `,{"title":"长","content":"` + strings.Repeat("长", 10_000) + `"},` + article + "]}\n" + article), Limits: Limits{PageBytes: 10_000}})
	if want := []string{"stdin#1#1", "stdin#1 too_large", "stdin#2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
