package corpus

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A table of articles, one in each row, is a container: every row is a page.
// Its columns are recognised by their heads; the first name of a list that a
// table has is taken.
var (
	textColumns = []string{"full_text", "content", "text", "body", "article", "正文", "全文", "内容", "文本"}
	columns     = []struct {
		names []string
		set   func(*Known, string)
	}{
		{[]string{"title", "标题", "题目", "名称"}, func(k *Known, s string) { k.Title = s }},
		{[]string{"url", "source_url", "link", "网址", "链接", "原文链接"}, func(k *Known, s string) { k.URL = s }},
		{[]string{"publish_date", "published", "pub_date", "date", "publish_time", "发布日期", "发布时间", "日期", "时间"}, func(k *Known, s string) { k.Published = s }},
		{[]string{"issued", "成文日期", "发文日期"}, func(k *Known, s string) { k.Issued = s }},
		{[]string{"publisher", "source", "media", "来源"}, func(k *Known, s string) { k.Publisher = s }},
		{[]string{"issuer", "发文机关", "发布机构"}, func(k *Known, s string) { k.Issuer = s }},
		{[]string{"region", "province", "city", "地区", "省份", "省", "城市"}, func(k *Known, s string) { k.Region = s }},
		{[]string{"genre", "体裁"}, func(k *Known, s string) { k.Genre = s }},
		{[]string{"report_year", "year", "年份", "年度"}, func(k *Known, s string) { k.ReportYear, _ = strconv.Atoi(s) }},
	}
)

// tableOfArticles reports whether a file that begins with head is one, by the
// names in its first line, and by what its cells are separated.
func tableOfArticles(head []byte) (comma rune, ok bool) {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	text, _, ok := decode(line)
	if !ok || len(text) > 4096 {
		return 0, false
	}
	for _, comma := range []rune{',', '\t', ';'} {
		r := csv.NewReader(strings.NewReader(text))
		r.Comma, r.LazyQuotes = comma, true
		names, err := r.Read()
		if err != nil || len(names) < 2 {
			continue
		}
		if column(names, textColumns) >= 0 {
			return comma, true
		}
	}
	return 0, false
}

// column returns the index of the first of names among the heads, or -1.
func column(heads, names []string) int {
	for _, name := range names {
		for i, h := range heads {
			if strings.EqualFold(strings.TrimSpace(h), name) {
				return i
			}
		}
	}
	return -1
}

func isTable(head []byte, _ *reader) bool {
	_, ok := tableOfArticles(head)
	return ok
}

func openTable(r *reader, s stored) bool {
	in := bufio.NewReaderSize(s.in, 64<<10)
	head, _ := in.Peek(headBytes)
	comma, _ := tableOfArticles(head)
	return readRows(in, s.source, comma, r.emit)
}

// readRows yields a page for each row. A row that cannot be read is a page
// without bytes, and the rows after it are read on.
func readRows(in io.Reader, source string, comma rune, yield func(Page) bool) bool {
	r := csv.NewReader(utf8Reader(in))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = comma, true, -1, true
	first, err := r.Read()
	if err != nil {
		return yield(lost(source, Malformed, err.Error()))
	}
	heads := append([]string(nil), first...)
	text := column(heads, textColumns)
	read := false
	for n := 1; ; n++ {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return read || yield(lost(source, Empty, "a table without rows"))
		}
		read = true
		name := fmt.Sprintf("%s#%d", source, n)
		var parse *csv.ParseError
		if err != nil && !errors.As(err, &parse) {
			return yield(lost(name, Unreadable, cause(err)))
		}
		var p Page
		switch {
		case err != nil:
			p = lost(name, Malformed, err.Error())
		case text >= len(row):
			p = lost(name, Malformed, fmt.Sprintf("%d cells, but the text should be in the %dth", len(row), text+1))
		default:
			p = NewPage(name, []byte(row[text]))
			p.Container = "csv"
			for _, c := range columns {
				if i := column(heads, c.names); i >= 0 && i < len(row) {
					c.set(&p.Known, strings.TrimSpace(row[i]))
				}
			}
		}
		if !yield(p) {
			return false
		}
	}
}

// utf8Reader decodes a stream whose charset its beginning shows.
func utf8Reader(in io.Reader) io.Reader {
	b := bufio.NewReaderSize(in, 64<<10)
	head, _ := b.Peek(64 << 10)
	if len(head) == 64<<10 {
		// A character may be cut at the end of what was looked at.
		head = head[:bytes.LastIndexByte(head, '\n')+1]
	}
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		b.Discard(3)
		return b
	}
	if _, name, ok := decode(head); ok && name != "utf-8" {
		return decoderOf(name).Reader(b)
	}
	return b
}
