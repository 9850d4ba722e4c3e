package corpus

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

var (
	digitDate = regexp.MustCompile(`((?:19|20)\d\d)\s*[-年/.．]\s*(\d{1,2})\s*[-月/.．]\s*(\d{1,2})`)
	solidDate = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\D|$)`)
	hanDate   = regexp.MustCompile(`([一二三四五六七八九〇○零Ｏ0]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日`)
	rfcDate   = regexp.MustCompile(`(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* ((?:19|20)\d\d)`)
	docNumber = regexp.MustCompile(`[\p{Han}]{1,12}[〔\[［(（【]\s*(?:19|20)\d\d\s*[〕\]］)）】]\s*(?:第\s*)?\d{1,4}\s*号|[\p{Han}]{1,14}令\s*第\s*\d{1,4}\s*号`)
)

// parseDate reads the first date of a text in any of the ways that pages
// write it; the zero Date if there is none.
func parseDate(s string) Date {
	if m := digitDate.FindStringSubmatch(s); m != nil {
		return checked(m[1], m[2], m[3])
	}
	if m := hanDate.FindStringSubmatch(s); m != nil {
		return valid(Date{yearOf(m[1]), time.Month(smallHan(m[2])), smallHan(m[3])})
	}
	if m := rfcDate.FindStringSubmatch(s); m != nil {
		month := strings.Index("JanFebMarAprMayJunJulAugSepOctNovDec", m[2])/3 + 1
		return checked(m[3], strconv.Itoa(month), m[1])
	}
	if m := solidDate.FindStringSubmatch(s); m != nil {
		return checked(m[1], m[2], m[3])
	}
	return Date{}
}

func checked(y, m, d string) Date {
	year, _ := strconv.Atoi(y)
	month, _ := strconv.Atoi(m)
	day, _ := strconv.Atoi(d)
	return valid(Date{year, time.Month(month), day})
}

func valid(d Date) Date {
	if !d.Valid() || d.Year < 1900 || d.Year > 2100 {
		return Date{}
	}
	return d
}

// smallHan reads 一 to 三十一.
func smallHan(s string) int {
	n := 0
	for _, r := range s {
		if r == '十' {
			n = max(n, 1) * 10
			continue
		}
		n += hanDigit(r)
	}
	return n
}

// titled puts the title in front of the lines as a heading, unless the article
// begins with it, and finds the title there when the page names none.
func (d *draft) titled(lines []line) []line {
	f := &d.facts
	if f.title == "" && f.digest == "" {
		lines, f.title = titleOf(lines)
	}
	if f.title == "" {
		return lines
	}
	// The article may print its title over several lines.
	joined := ""
	want := squeeze(f.title)
	for i := 0; i < len(lines) && i < 8 && lines[i].grid == nil; i++ {
		joined += squeeze(lines[i].text)
		if joined == want {
			return append([]line{{text: f.title, level: 1}}, lines[i+1:]...)
		}
		if !strings.HasPrefix(want, joined) {
			break
		}
	}
	for i := 0; i < len(lines) && i < 6; i++ {
		if squeeze(lines[i].text) == want {
			lines[i].level = 1
			return lines
		}
	}
	return append([]line{{text: f.title, level: 1}}, lines...)
}

// squeeze is a title without what is printed now so, now so.
func squeeze(s string) string { return squeezer.Replace(s) }

var squeezer = strings.NewReplacer(" ", "", "“", "", "”", "", "\"", "", "《", "", "》", "", "，", ",", "：", ":")

var titleWords = regexp.MustCompile(`(?:报告|通知|意见|规划|计划|方案|办法|决定|决议|讲话|公告|公报|函|批复|纲要|要点|措施|指南|条例|规定|通告|细则|致辞|发言|演讲|请示|建议|预案|规则|守则|规范|名单|清单|说明|决议|公报|总结)(?:[（(][^）)]{1,20}[）)])?$`)

// titleOf finds the title among the first lines of an article that has no
// markup for it, and returns the lines with a title of several lines as one.
func titleOf(lines []line) ([]line, string) {
	for i := 0; i < len(lines) && i < 6; i++ {
		l := lines[i]
		if l.level == 1 && l.grid == nil {
			return lines, l.text
		}
		if !mayTitle(l) {
			break
		}
		// A title may run over up to four lines; it ends at the line that names the kind of paper.
		title := ""
		for j := i; j < len(lines) && j < i+4 && mayTitle(lines[j]); j++ {
			title += lines[j].text
			if !titleWords.MatchString(title) {
				continue
			}
			for j+1 < len(lines) && inBrackets.MatchString(lines[j+1].text) && parseDate(lines[j+1].text).IsZero() && !docNumber.MatchString(lines[j+1].text) {
				j++
				title += lines[j].text
			}
			return slices.Concat(lines[:i], []line{{text: title, level: 1}}, lines[j+1:]), title
		}
	}
	if len(lines) < 2 {
		return lines, ""
	}
	if l := lines[0]; mayTitle(l) && han(l.text) >= 5 && !startsInside(l.text) && (ended(lines[1].text) && lines[1].grid == nil || lines[1].level > 0 || datelineOf(lines[1].text) != nil || dateLine.MatchString(lines[1].text) || len(lines) > 2 && paragraphLike(lines[2])) {
		return lines, l.text
	}
	return lines, ""
}

// inBrackets is what may stand below a title: （试行）, （2021—2025年）.
var inBrackets = regexp.MustCompile(`^[（(][^（）()。]{2,24}[）)]$`)

// mayTitle reports a line that could be a title or a part of one.
func mayTitle(l line) bool {
	n := utf8.RuneCountInString(l.text)
	return l.grid == nil && n >= 2 && n <= 70 && !strings.ContainsAny(l.text, "。；！") && !strings.HasSuffix(l.text, "：") && !strings.HasSuffix(l.text, "，") &&
		!enumerator.MatchString(l.text) && !addresses(l.text) && !dateLine.MatchString(l.text)
}

// settle fills the fields of a document from the facts and from its text. The
// order matters: what kind of text it is decides what may be read from it.
func (f *facts) settle(doc *Document, lines []line) {
	doc.URL, doc.Title, doc.Publisher, doc.Issuer = f.url, f.title, f.publisher, f.issuer
	doc.DocNumber, doc.Speaker, doc.SpeakerOffice = f.docNumber, f.speaker, f.office
	doc.Published, doc.PublishedSource, doc.Issued = f.published, f.publishedSource, f.issued
	var missing bool
	if doc.Attachments, missing = attachments(lines); missing {
		doc.flag("annex_missing")
	}
	if doc.Title == "" {
		doc.Title = f.digest
	}
	f.settleSource(doc, lines)
	f.settlePublished(doc)
	doc.Genre = genreOf(f, doc, lines)
	f.settleIssuer(doc, lines)
	f.settleSpeaker(doc, lines)
	f.settleYear(doc, lines)
	f.settleRegion(doc, lines)
	// 省人民政府 is who it is only with the name of the province.
	if name := doc.Region.Name; name != "" {
		for _, level := range []string{"省", "市", "县", "区", "自治区", "州"} {
			if rest, found := strings.CutPrefix(doc.Issuer, level); found && strings.HasSuffix(name, level) && strings.HasSuffix(rest, "政府") {
				doc.Issuer = name + rest
				break
			}
		}
	}
}

// settlePublished looks for the date where the page does not print it: in its
// address and its file name, or in the title of a broadcast.
func (f *facts) settlePublished(doc *Document) {
	set := func(s, source string) {
		if doc.Published.IsZero() {
			if d := parseDate(s); !d.IsZero() {
				doc.Published, doc.PublishedSource = d, source
			}
		}
	}
	set(f.digest, "body")
	if m := cabled.FindStringSubmatch(doc.Text[:min(len(doc.Text), 400)]); m != nil {
		set(m[1], "body")
	}
	if m := solidDate.FindString(doc.Title); m != "" {
		set(m, "body")
	}
	set(addressDate(doc.URL), "url")
	name, _, _ := strings.Cut(path.Base(doc.Source), "#")
	set(strings.TrimSuffix(name, path.Ext(name)), "file_name")
}

// cabled is the day of the dateline, with its year: 新华社西宁2019年12月5日电.
var cabled = regexp.MustCompile(`(?:^|\n)[ 　（(【]*\p{Han}{2,14}((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(?:电|讯|专电|消息)`)

var urlDate = regexp.MustCompile(`\D((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?:\D|$)`)

// addressDate finds the day in the path of an address: /2018-12/02/, /20181202/.
func addressDate(address string) string {
	if m := urlDate.FindStringSubmatch(address); m != nil {
		return m[1] + "-" + m[2] + "-" + m[3]
	}
	return ""
}

var annex = regexp.MustCompile(`^附件\s*\d{0,2}[：:.、]?\s*(?:\d{1,2}[.．、]\s*)?(.*)$`)
var annexItem = regexp.MustCompile(`^\d{1,2}[.．、]\s*(.{2,60})$`)

// attachments lists the annexes that a text names at its end, and reports
// whether their text is missing behind it.
func attachments(lines []line) (names []string, missing bool) {
	listing, last := false, 0
	for i, l := range lines {
		if l.grid != nil {
			listing = false
			continue
		}
		if utf8.RuneCountInString(l.text) > 80 || strings.Contains(l.text, "。") {
			listing = false
			continue
		}
		if m := annex.FindStringSubmatch(l.text); m != nil {
			if names != nil && !listing {
				return names, false // the annex itself
			}
			listing, last = true, i
			if name := strings.TrimSpace(m[1]); name != "" {
				names = append(names, name)
			}
			continue
		}
		if m := annexItem.FindStringSubmatch(l.text); listing && m != nil {
			names = append(names, m[1])
			last = i
			continue
		}
		listing = false
	}
	return names, names != nil && len(lines)-last < 8
}
