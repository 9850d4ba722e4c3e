package corpus

import (
	"path"
	"regexp"
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
	docNumber = regexp.MustCompile(`[\p{Han}]{1,12}[〔\[［(（【]\s*(?:19|20)\d\d\s*[〕\]］)）】]\s*(?:第\s*)?\d{1,4}\s*号`)
)

// parseDate reads the first date of a text in any of the ways that pages
// write it; the zero Date if there is none.
func parseDate(s string) Date {
	if m := digitDate.FindStringSubmatch(s); m != nil {
		return checked(m[1], m[2], m[3])
	}
	if m := hanDate.FindStringSubmatch(s); m != nil {
		year := 0
		for _, r := range m[1] {
			year = year*10 + max(0, strings.Index("〇一二三四五六七八九", string(r))/3)
		}
		return valid(Date{year, time.Month(smallHan(m[2])), smallHan(m[3])})
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
		n += strings.Index("〇一二三四五六七八九", string(r)) / 3
	}
	return n
}

// titled puts the title in front of the lines as a heading, unless the article
// begins with it, and finds the title there when the page names none.
func (d *draft) titled(lines []line) []line {
	f := &d.facts
	if f.title != "" {
		f.title, _ = simplify(f.title)
	}
	if f.title == "" {
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
func squeeze(s string) string {
	return strings.NewReplacer(" ", "", "“", "", "”", "", "\"", "", "《", "", "》", "", "，", ",", "：", ":").Replace(s)
}

var titleWords = regexp.MustCompile(`(?:报告|通知|意见|规划|计划|方案|办法|决定|决议|讲话|公告|公报|函|批复|纲要|要点|措施|指南|条例|规定|通告|细则|致辞|发言|演讲)(?:[（(][^）)]{1,20}[）)])?$`)

// titleOf finds the title among the first lines of an article that has no markup for it.
func titleOf(lines []line) ([]line, string) {
	for i := 0; i < len(lines) && i < 6; i++ {
		l := lines[i]
		n := utf8.RuneCountInString(l.text)
		if l.grid != nil || n > 70 || address.MatchString(l.text) {
			break
		}
		switch {
		case l.level == 1, titleWords.MatchString(l.text) && !strings.ContainsAny(l.text, "。；") && !enumerator.MatchString(l.text):
			return lines, l.text
		case i == 0 && n <= 60 && n >= 5 && !strings.ContainsAny(l.text, "。；！？：") && !enumerator.MatchString(l.text) && len(lines) > 1 && !strings.HasSuffix(l.text, "，"):
			return lines, l.text
		}
		if strings.ContainsAny(l.text, "。；") {
			break
		}
	}
	return lines, ""
}

// settle fills the fields of a document from the facts and from its text.
func (f *facts) settle(doc *Document, lines []line) {
	doc.URL, doc.Title, doc.Publisher, doc.Issuer = f.url, f.title, f.publisher, f.issuer
	doc.DocNumber, doc.Speaker, doc.SpeakerOffice = f.docNumber, f.speaker, f.office
	doc.Published, doc.PublishedSource, doc.Issued = f.published, f.publishedSource, f.issued
	if doc.Published.IsZero() {
		name := strings.TrimSuffix(path.Base(doc.Source), path.Ext(doc.Source))
		if d := parseDate(name); !d.IsZero() {
			doc.Published, doc.PublishedSource = d, "file_name"
		}
	}
	doc.Genre = genreOf(doc, lines)
	f.settleYear(doc, lines)
}

var titleYear = regexp.MustCompile(`((?:19|20)\d\d)年`)

func (f *facts) settleYear(doc *Document, lines []line) {
	set := func(year int, source string) {
		if doc.ReportYear == 0 && year != 0 {
			doc.ReportYear, doc.ReportYearSource = year, source
		}
	}
	set(f.year, "stated")
	if doc.Genre == WorkReport {
		if m := titleYear.FindStringSubmatch(doc.Title); m != nil {
			y, _ := strconv.Atoi(m[1])
			set(y, "title")
		}
	}
	set(doc.Issued.Year, "issued")
	set(doc.Published.Year, "published")
	if m := titleYear.FindStringSubmatch(doc.Title); m != nil {
		y, _ := strconv.Atoi(m[1])
		set(y, "title")
	}
}

func genreOf(doc *Document, lines []line) Genre {
	switch {
	case strings.Contains(doc.Title, "政府工作报告"):
		return WorkReport
	case doc.DocNumber != "":
		return Notice
	}
	return Other
}

// simplify converts Traditional characters.
func simplify(s string) (string, int) { return s, 0 }
