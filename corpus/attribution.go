package corpus

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Who put a document out, who issued it and whose words it is.

var (
	agency   = regexp.MustCompile(`^[（(【\[]?\s*(?:据)?(新华社|新华网|人民网|人民日报|中新社|中新网|中国新闻网|央广网|央视网|央视新闻|中国网|光明网|中国经济网|经济日报|[\p{Han}]{2,6}(?:网|日报|晚报))(?:客户端)?(?:消息|\s*\p{Han}{2,6}?(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*(?:电|讯|消息))`)
	noticeOf = regexp.MustCompile(`^(\p{Han}{2,10}(?:网|报|日报|新闻网|在线))(?:版权与)?(?:免责|版权)声明`)
	sourceAt = regexp.MustCompile(`[（(](?:文章|稿件|信息)?来源[：:]\s*([^）)，。]{2,20})[）)]`)

	quotedTitle = regexp.MustCompile(`《([^》]{2,12})》`)

	onBehalf = regexp.MustCompile(`(?:代表|受)(\p{Han}{0,12}?(?:人民政府|省政府|市政府|县政府|区政府|州政府|行政公署|国务院|政府))(?:委托)?[，,向作]?`)
	organ    = regexp.MustCompile(`^(?:中华人民共和国|中共)?\p{Han}{0,24}?(?:国务院|人民政府|政府|办公厅|办公室|委员会|发展改革委|国资委|发改委|卫生健康委|省委|市委|县委|区委|党委|部|厅|局|署|院|会|委|中心|银行|总行)$`)
	titleBy  = regexp.MustCompile(`^(\p{Han}[\p{Han}、 ]{1,60}?)(?:关于|印发|转发|批转|公告|通告|令)`)

	officeLine = regexp.MustCompile(`^(?:——)?[（(]?((?:\p{Han}{0,14})(?:省长|市长|县长|区长|州长|盟长|旗长|主席|总理|主任|书记|部长|委员长|专员)) ?([\p{Han}] ?[\p{Han}]{1,3}(?:·[\p{Han}]{1,8})?)[）)]?$`)
	nameLine   = regexp.MustCompile(`^\p{Han} ?\p{Han}{1,3}$`)
	officer    = regexp.MustCompile(`^(\p{Han}{2,3}?)(?:主持|出席|强调|指出|表示|要求|说|介绍|在|围绕|讲话|作|率|到|赴|带队|参加|，|,|、|）)`)
)

// settleSource fills the publisher from the dateline and from what stood
// around the text where the page has no field for it.
func (f *facts) settleSource(doc *Document, lines []line) {
	if doc.Publisher != "" {
		return
	}
	for _, l := range lines[:min(len(lines), 6)] {
		if m := agency.FindStringSubmatch(l.text); m != nil && l.grid == nil {
			doc.Publisher = m[1]
			return
		}
	}
	doc.Publisher = f.foot
	if m := quotedTitle.FindStringSubmatch(f.digest); m != nil && doc.Publisher == "" {
		doc.Publisher = m[1]
	}
}

// footer notes who a page belongs to from the lines that are about to be dropped.
func (f *facts) footer(lines []line) {
	for _, l := range lines {
		if len(l.text) > 600 {
			continue
		}
		if strings.Contains(l.text, "来源") {
			if m := sourceAt.FindStringSubmatch(l.text); m != nil {
				keep(&f.publisher, m[1])
			}
		}
		if strings.Contains(l.text, "声明") {
			if m := noticeOf.FindStringSubmatch(l.text); m != nil {
				keep(&f.foot, m[1])
			}
		}
	}
}

// settleIssuer fills the issuing body, its number and the date of signing from
// the text of an official document.
func (f *facts) settleIssuer(doc *Document, lines []line) {
	if doc.DocNumber == "" {
		for i := 0; i < len(lines) && i < 10; i++ {
			t := lines[i].text
			if !strings.Contains(t, "号") {
				continue
			}
			if m := docNumber.FindString(t); m != "" && utf8.RuneCountInString(t) <= utf8.RuneCountInString(m)+4 {
				doc.DocNumber = m
				break
			}
		}
	}
	if doc.Genre == WorkReport {
		f.onBehalf(doc, lines)
		return
	}
	if doc.Genre != Notice && doc.Genre != Plan && doc.Genre != Bulletin && doc.Genre != Other {
		return
	}
	if doc.Issuer == "" {
		if m := titleBy.FindStringSubmatch(doc.Title); m != nil {
			if by := strings.TrimSpace(m[1]); organs(by) {
				doc.Issuer = by
			}
		}
	}
	signers, date := signature(lines)
	if doc.Issuer == "" && len(signers) > 0 {
		doc.Issuer = strings.Join(signers, "、")
	}
	if doc.Issued.IsZero() {
		doc.Issued = date
	}
}

// onBehalf reads 现在，我代表省人民政府 at the head of a report.
func (f *facts) onBehalf(doc *Document, lines []line) {
	if doc.Issuer != "" {
		return
	}
	for _, l := range lines[:min(len(lines), 16)] {
		if m := onBehalf.FindStringSubmatch(l.text); m != nil {
			doc.Issuer = m[1]
			return
		}
	}
	if strings.Contains(doc.Title, "国务院") {
		doc.Issuer = "国务院"
	}
}

// organs reports whether every part of a list names a public body.
func organs(s string) bool {
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '、' || r == ' ' }) {
		if !organ.MatchString(part) {
			return false
		}
	}
	return s != ""
}

// signature reads who signed at the end of a document, and the day below.
func signature(lines []line) (signers []string, date Date) {
	for i := len(lines) - 1; i >= 0; i-- {
		t := lines[i].text
		if len(t) > 48 || !dateLine.MatchString(t) {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-8; j-- {
			s := lines[j].text
			if lines[j].grid != nil || utf8.RuneCountInString(s) > 30 || !organs(s) {
				break
			}
			signers = append([]string{s}, signers...)
		}
		if len(signers) > 0 {
			// An annex may carry a signature of its own; the first one is the document's.
			if earlier, day := signature(lines[:i-1]); len(earlier) > 0 {
				return earlier, day
			}
			return signers, parseDate(t)
		}
		if i >= len(lines)-3 && date.IsZero() {
			date = parseDate(t)
		}
	}
	return nil, date
}

// settleSpeaker finds whose words a report, a speech or the news is made of.
func (f *facts) settleSpeaker(doc *Document, lines []line) {
	if doc.Speaker != "" {
		return
	}
	if doc.Genre != News && doc.Genre != Notice {
		for i := 0; i < len(lines) && i < 10; i++ {
			if doc.Genre == Speech && i > 0 && i < 5 && nameLine.MatchString(lines[i].text) {
				doc.Speaker = strings.ReplaceAll(lines[i].text, " ", "")
				return
			}
			if m := officeLine.FindStringSubmatch(lines[i].text); m != nil {
				doc.SpeakerOffice, doc.Speaker = m[1], strings.ReplaceAll(m[2], " ", "")
				return
			}
		}
	}
	if doc.Genre != News {
		return
	}
	doc.Speaker, doc.SpeakerOffice = spokesman(doc.Title, doc.Text)
}

var (
	offices = newWordSet("书记 省长 市长 县长 区长 州长 盟长 旗长 主席 主任 部长 厅长 局长 总理 司长 委员长")
	verbs   = []string{"强调", "指出", "表示", "要求", "主持召开", "出席并讲话", "主持并讲话"}
)

// spokesman finds the officer whom the news quotes more than any other: the
// one of the title, or one quoted twice, or the only one named.
func spokesman(title, text string) (name, office string) {
	type found struct {
		name, office string
		said         int
	}
	var people []found
	offices.each(text, func(start int, word string, _ int) bool {
		m := officer.FindStringSubmatch(text[start+len(word) : min(len(text), start+len(word)+30)])
		if m == nil || slices.ContainsFunc(people, func(p found) bool { return p.name == m[1] }) {
			return len(people) < 40
		}
		p := found{name: m[1], office: rank(text[:start]) + word}
		for _, verb := range verbs {
			p.said += strings.Count(text, p.name+verb)
		}
		people = append(people, p)
		return len(people) < 40
	})
	slices.SortStableFunc(people, func(a, b found) int { return b.said - a.said })
	if len(people) == 0 || people[0].said == 0 || len(people) > 1 && people[1].said == people[0].said {
		return "", ""
	}
	if p := people[0]; strings.Contains(title, p.name) || p.said >= 2 || len(people) == 1 {
		return p.name, p.office
	}
	return "", ""
}

// rank is what stands before an office and belongs to it: 省委副.
func rank(before string) string {
	for _, r := range []string{"省委副", "市委副", "县委副", "自治区党委副", "省委", "市委", "县委", "区委", "州委", "自治区党委", "常务副", "副", "代"} {
		if strings.HasSuffix(before, r) {
			return r
		}
	}
	return ""
}
