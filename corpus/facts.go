package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// facts is what a page says about its article, each with where it was found.
// The first to say something is believed; readers ask in order of trust.
type facts struct {
	url, title, publisher, issuer, docNumber, speaker, office string
	genre, region                                             string
	issued, published                                         Date
	publishedSource                                           string
	year                                                      int
	foot                                                      string // whose page it is, by its legal notice
	digest                                                    string // title of the digest that the article is an item of
}

func keep(into *string, s string) {
	if *into == "" {
		*into = tidy(s)
	}
}

func (f *facts) publish(s, source string) {
	if f.published.IsZero() {
		if d := parseDate(s); !d.IsZero() {
			f.published, f.publishedSource = d, source
		}
	}
}

func (f *facts) issue(s string) {
	if f.issued.IsZero() {
		f.issued = parseDate(s)
	}
}

// toSimplified converts what the page says in Traditional script.
func (f *facts) toSimplified() {
	for _, s := range []*string{&f.title, &f.publisher, &f.issuer, &f.docNumber, &f.speaker, &f.office, &f.digest} {
		*s = Simplify(*s)
	}
}

// known takes what somebody else says about the page; it wins.
func (f *facts) known(k Known) {
	for into, s := range map[*string]string{&f.url: k.URL, &f.title: k.Title, &f.publisher: k.Publisher, &f.issuer: k.Issuer, &f.region: k.Region, &f.genre: k.Genre} {
		if s != "" {
			*into = tidy(s)
		}
	}
	if d := parseDate(k.Published); !d.IsZero() {
		f.published, f.publishedSource = d, "manifest"
	}
	if d := parseDate(k.Issued); !d.IsZero() {
		f.issued = d
	}
	if k.ReportYear != 0 {
		f.year = k.ReportYear
	}
}

// fill takes the front matter of a post.
func (f *facts) fill(front map[string][]string) {
	first := func(keys ...string) string {
		for _, k := range keys {
			if v := front[k]; len(v) > 0 && v[0] != "" {
				return v[0]
			}
		}
		return ""
	}
	keep(&f.title, first("title", "标题"))
	keep(&f.publisher, first("source", "来源", "publisher", "author", "作者"))
	keep(&f.url, first("url", "link", "source_url", "permalink", "链接"))
	keep(&f.issuer, first("issuer", "发文机关"))
	keep(&f.docNumber, first("doc_number", "发文字号", "文号"))
	keep(&f.region, first("region", "地区"))
	f.publish(first("published", "pub_date", "publish_date", "publishdate", "date", "日期", "发布日期"), "front_matter")
	f.issue(first("issued", "成文日期"))
}

// labels are the names of fields as pages print them, without white space.
var labels = map[string]string{
	"发文机关": "issuer", "发文单位": "issuer", "发布机构": "issuer", "制发机关": "issuer", "发布单位": "issuer", "印发机关": "issuer", "制定机关": "issuer", "公文发布机构": "issuer", "发文机构": "issuer",
	"成文日期": "issued", "成文时间": "issued", "发文日期": "issued", "印发日期": "issued", "生成日期": "issued", "制发日期": "issued", "签发日期": "issued",
	"标题": "title", "名称": "title", "公文名称": "title", "文件名称": "title", "信息名称": "title",
	"发文字号": "number", "文号": "number", "文件编号": "number", "公文文号": "number",
	"发布日期": "published", "发布时间": "published", "发表时间": "published", "公开日期": "published", "发稿时间": "published", "时间": "published", "日期": "published", "更新时间": "published", "公布日期": "published",
	"来源": "publisher", "信息来源": "publisher", "稿源": "publisher", "文章来源": "publisher", "稿件来源": "publisher", "发布来源": "publisher", "出处": "publisher",
	"发布人": "publisher", "索引号": "", "主题分类": "", "主题词": "", "体裁分类": "", "组配分类": "", "服务对象": "", "效力状态": "", "有效性": "", "分类": "", "公开方式": "", "阅读量": "", "浏览量": "", "作者": "", "责任编辑": "", "编辑": "",
	// The heads of databases of articles.
	"原文出处": "publisher", "文献号": "", "分类号": "", "分类名": "", "原刊地名": "", "原刊期号": "", "原刊页号": "", "复印期号": "", "作者简介": "", "版号": "", "版次": "", "正文": "", "题名": "title", "关键词": "", "期号": "", "栏目": "",
}

var labelled = regexp.MustCompile(`^(?:[\[【(（]?((?:\p{Han}[ \x{3000}]{0,4}){2,6})[\]】)）]?\s*[：:]|【\s*((?:\p{Han}\s{0,4}){2,6})】)\s*(.*)$`)

// label splits "发文机关：国务院" into field and value. known is false when the
// line does not begin with the name of a field.
func label(s string) (field, value string, known bool) {
	if len(s) > 480 || !strings.ContainsAny(s[:min(len(s), 90)], "：:】") {
		return "", "", false
	}
	m := labelled.FindStringSubmatch(s)
	if m == nil {
		return "", "", false
	}
	field, known = labels[strings.ReplaceAll(m[1]+m[2], " ", "")]
	return field, strings.TrimSpace(m[3]), known
}

// unnamed are sources that name nobody.
var unnamed = set("未知 不详 网络 互联网 本站 本站原创 原创 转载 其他 其它 无 佚名 admin 管理员 网站管理员")

// take notes the value of a labelled field; source tells where dates were found.
func (f *facts) take(field, value, source string) {
	value = strings.Trim(value, " -—|｜[]【】")
	if i := digitDate.FindStringIndex(value); i != nil && field == "publisher" {
		f.publish(value[i[0]:], source)
		value = strings.TrimSpace(value[:i[0]])
	}
	if i := strings.IndexByte(value, ' '); i > 0 && field == "publisher" {
		// 新京报 举报: buttons stand on the same line.
		if rest := value[i+1:]; controls[rest] || strings.ContainsAny(rest, "：:") {
			value = value[:i]
		}
	}
	if value == "" {
		return
	}
	switch field {
	case "issuer":
		keep(&f.issuer, value)
	case "issued":
		f.issue(value)
	case "title":
		keep(&f.title, value)
	case "number":
		if docNumber.MatchString(value) {
			keep(&f.docNumber, value)
		}
	case "published":
		f.publish(value, source)
	case "publisher":
		if !strings.ContainsAny(value, "。，") && !unnamed[value] && utf8.RuneCountInString(value) <= 30 {
			keep(&f.publisher, value)
		}
	}
}

// officialFields are those of which a table of names without colons has to have
// one; names and times stand in tables of figures too.
var officialFields = set("索引号 发文字号 文号 公文文号 成文日期 成文时间 发文日期 发文机关 发文单位 发文机构 制发机关")

// indexGrid reads a table that prints fields beside their names, and reports
// whether it is one.
func (f *facts) indexGrid(g *grid) bool {
	type pair struct{ field, value string }
	var pairs []pair
	hits, official := 0, false
	for i, c := range g.cells {
		name := strings.TrimSpace(c.text)
		field, value, known := label(name)
		beside := ""
		if i+1 < len(g.cells) && g.cells[i+1].row == c.row {
			beside = g.cells[i+1].text
		}
		if known {
			hits++
			if value == "" {
				value = beside
			}
			f.take(field, value, "body")
			continue
		}
		bare := strings.Join(strings.Fields(name), "")
		if field, known = labels[bare]; known && beside != "" {
			if _, head := labels[strings.Join(strings.Fields(beside), "")]; head {
				continue // a row of heads
			}
			pairs = append(pairs, pair{field, beside})
			official = official || officialFields[bare]
		}
	}
	if official && len(pairs) >= 3 {
		for _, p := range pairs {
			f.take(p.field, p.value, "body")
		}
		return true
	}
	return hits >= 3
}

// headerLines is how many lines at the head of an article may be about it.
const headerLines = 24

// takeHeader reads the fields that stand in the first lines and in index
// tables, and returns the lines without them.
func (f *facts) takeHeader(lines []line) []line {
	out := lines[:0:0]
	open := "" // a field whose value is the next line
	head := true
	for i, l := range lines {
		if l.grid != nil {
			if !f.indexGrid(l.grid) {
				out = append(out, l)
			}
			continue
		}
		head = head && i < headerLines && utf8.RuneCountInString(l.text) < 160
		if !head && !(i < headerLines && strings.HasPrefix(l.text, "【")) {
			out = append(out, l)
			continue
		}
		if open != "" {
			field := open
			open = ""
			if _, _, known := label(l.text); !known && utf8.RuneCountInString(l.text) <= 40 {
				f.take(field, l.text, "body")
				continue
			}
		}
		if signed(out, l.text, lines[i+1:]) {
			out = append(out, l)
			continue
		}
		if f.headerLine(l.text, &open) || f.timedLine(l.text) || len(out) > 0 && f.masthead(l.text) {
			continue
		}
		// Behind the first sentence a date is no longer about the page.
		head = head && !(strings.HasSuffix(l.text, "。") && utf8.RuneCountInString(l.text) >= 8)
		out = append(out, l)
	}
	return out
}

// signed reports whether a date in the words of papers ends a short one: below who
// signs, or below what it says, and with no prose behind it but that of annexes.
func signed(before []line, date string, behind []line) bool {
	if len(before) < 2 || len(date) > 48 || !dateLine.MatchString(date) {
		return false
	}
	above := before[len(before)-1]
	if above.grid != nil || !organs(above.text) && (len(before) < 3 || !ended(above.text)) {
		return false
	}
	for _, l := range behind {
		if annex.MatchString(l.text) {
			break
		}
		if l.grid != nil || strings.Contains(l.text, "。") || utf8.RuneCountInString(l.text) > 40 {
			return false
		}
	}
	return true
}

var bareDate = regexp.MustCompile(`^[\[【(（]?((?:19|20)\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})日?(?:\s*\d{1,2}[：:时]\d{1,2}(?:[：:分]\d{1,2}秒?|分)?)?[\]】)）]?`)

// headerLine reads a line that is about the article; it returns false for a
// line of the article itself.
func (f *facts) headerLine(s string, open *string) bool {
	if field, value, known := label(s); known {
		if value == "" {
			*open = field
			return true
		}
		if i := innerLabel.FindStringIndex(value); i != nil {
			rest := strings.TrimSpace(value[i[0]:])
			value = value[:i[0]]
			f.headerLine(rest, open)
		}
		f.take(field, value, "body")
		return true
	}
	if s == "" || len(s) > 240 || strings.IndexByte("12[(\xe3\xef", s[0]) < 0 {
		return false
	}
	if m := bareDate.FindString(s); m != "" && utf8.RuneCountInString(s) <= 80 && !strings.ContainsAny(s, "，。") {
		rest := strings.TrimSpace(s[len(m):])
		if rest == "" || innerLabel.MatchString(rest) && innerLabel.FindStringIndex(rest)[0] == 0 {
			f.publish(m, "body")
			if rest != "" {
				f.headerLine(rest, open)
			}
			return true
		}
	}
	return false
}

// innerLabel finds the next field of a line that holds several.
var innerLabel = regexp.MustCompile(`(?:来源|信息来源|文章来源|时间|发布时间|发布日期|作者|编辑|责任编辑|责编|字号|字体|阅读|浏览|点击|打印|【|\[)[^：:]{0,6}[：:]`)
