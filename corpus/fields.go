package corpus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Fields name the columns of tables of articles. An empty one stands for the
// usual names, which are tried in order.
type Fields struct {
	Text, Title, Date, URL string
}

// A table of articles, one in each row, is a container: every row is a page.
// Its columns are recognised by their heads; the first name of a list that a
// table has is taken.
var textColumns = []string{"full_text", "content", "text", "body", "article", "正文", "全文", "内容", "正文内容", "文本", "content_html", "content_text", "html", "文章内容", "文章正文"}

var knownColumns = []struct {
	name  string // as the summary tells it
	heads []string
	set   func(*Known, string)
}{
	{"title", []string{"title", "标题", "题目", "名称", "headline", "文章标题"}, func(k *Known, s string) { k.Title = s }},
	{"url", []string{"url", "source_url", "link", "网址", "链接", "原文链接"}, func(k *Known, s string) { k.URL = s }},
	{"published", []string{"publish_date", "published", "pub_date", "date", "publish_time", "发布日期", "发布时间", "日期", "时间", "pub_time", "published_at", "release_date"}, func(k *Known, s string) { k.Published = dayOf(s) }},
	{"issued", []string{"issued", "成文日期", "发文日期"}, func(k *Known, s string) { k.Issued = dayOf(s) }},
	{"publisher", []string{"publisher", "source", "media", "来源"}, func(k *Known, s string) { k.Publisher = s }},
	{"issuer", []string{"issuer", "发文机关", "发布机构"}, func(k *Known, s string) { k.Issuer = s }},
	{"region", []string{"region", "province", "city", "地区", "省份", "省", "城市"}, func(k *Known, s string) { k.Region = s }},
	{"genre", []string{"genre", "体裁"}, func(k *Known, s string) { k.Genre = genreNamed(s) }},
	{"report_year", []string{"report_year", "year", "年份", "年度"}, func(k *Known, s string) { k.ReportYear, _ = strconv.Atoi(strings.TrimSuffix(s, "年")) }},
}

// columns says which columns of a table hold what.
type columns struct {
	text   int
	within string // the object in which the text lies, such as "data."
	known  []int  // by the entries of knownColumns; -1 where the table has none
	told   string
}

// columnsOf finds the columns by the heads of a table; ok is false when none
// holds articles.
func (f *Fields) columnsOf(heads []string) (c columns, ok bool) {
	if f.Text != "" {
		c.text = column(heads, f.Text)
	} else {
		c.text = textColumn(heads)
	}
	if c.text < 0 {
		return c, false
	}
	c.within = objectOf(heads[c.text])
	c.told = "text " + heads[c.text]
	given := map[string]string{"title": f.Title, "published": f.Date, "url": f.URL}
	for _, k := range knownColumns {
		i := -1
		if name := given[k.name]; name != "" {
			i = column(heads, name)
		} else {
			i = beside(heads, c.within, k.heads)
		}
		if i == c.text {
			i = -1
		}
		c.known = append(c.known, i)
		switch name := given[k.name]; {
		case i >= 0:
			c.told += ", " + k.name + " " + heads[i]
		case name != "":
			c.told += ", no " + k.name + " " + name
		}
	}
	return c, true
}

// column returns the index of the first of names among the heads, or -1. Programs
// write publish_time as publishTime too.
func column(heads []string, names ...string) int {
	for _, name := range names {
		for _, same := range []func(head string) bool{
			func(head string) bool { return strings.EqualFold(head, name) },
			func(head string) bool { return strings.EqualFold(unjoined.Replace(head), unjoined.Replace(name)) },
		} {
			if i := slices.IndexFunc(heads, func(h string) bool { return same(strings.TrimSpace(h)) }); i >= 0 && name != "" {
				return i
			}
		}
	}
	return -1
}

var unjoined = strings.NewReplacer("_", "", "-", "")

// page makes a page of a row.
func (c *columns) page(source, format string, row []string) Page {
	p := NewPage(source, []byte(row[c.text]))
	p.Container = format
	p.Known = c.knownOf(row)
	return p
}

func (c *columns) knownOf(row []string) (known Known) {
	for k, i := range c.known {
		if i >= 0 && i < len(row) {
			knownColumns[k].set(&known, strings.TrimSpace(row[i]))
		}
	}
	return known
}

var china = time.FixedZone("", 8*3600)

// dayOf reads the seconds or milliseconds since 1970 that crawlers store, and times
// with a zone, as a day in China, and leaves everything else as it is written.
func dayOf(s string) string {
	for _, form := range []string{time.RFC3339, "2006-01-02T15:04:05Z0700", time.RFC1123Z, time.RFC1123} {
		if at, err := time.Parse(form, s); err == nil {
			return at.In(china).Format(time.DateOnly)
		}
	}
	n, err := strconv.ParseInt(s, 10, 64)
	switch {
	case err != nil:
		return s
	case len(s) == 13:
		n /= 1000
	case len(s) != 10:
		return s
	}
	return time.Unix(n, 0).In(china).Format(time.DateOnly)
}

// FieldsRead says which columns were read in how many tables.
type FieldsRead struct {
	Columns string // such as "text content, title 标题"
	Tables  int
	First   string // source of the first of them
}

// FieldsRead lists what Pages took from tables of articles; it is complete once
// Pages has ended.
func (in *Input) FieldsRead() []FieldsRead { return in.fieldsRead }

// noteFields remembers the columns of a table. Only so many ways to name columns
// are told apart that memory stays flat.
func (r *reader) noteFields(told, source string) {
	const most = 100
	in := r.input
	i := slices.IndexFunc(in.fieldsRead, func(f FieldsRead) bool { return f.Columns == told })
	switch {
	case i >= 0:
		in.fieldsRead[i].Tables++
	case len(in.fieldsRead) < most:
		in.fieldsRead = append(in.fieldsRead, FieldsRead{told, 1, source})
	}
}

// noText is the skip of a table, or of a row, without a column for articles.
func (r *reader) noText(source string, heads []string) bool {
	shown := strings.Join(heads[:min(len(heads), 20)], ", ")
	why := fmt.Sprintf("no column is known to hold articles; name it with --text-field; the columns are %s", shown)
	if f := r.input.Fields.Text; f != "" {
		why = fmt.Sprintf("there is no column %q; the columns are %s", f, shown)
	}
	return r.emit(lost(source, NoTextField, why))
}
