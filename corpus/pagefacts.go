package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// around reads what is printed on a page above its article: an index block,
// or a line with the date and the source. The nearest to the article wins.
func (f *facts) around(before []line) {
	for i := len(before) - 1; i >= 0; i-- {
		if g := before[i].grid; g != nil {
			f.indexGrid(g)
		}
	}
	for i := len(before) - 1; i >= 0 && i >= len(before)-60; i-- {
		l := before[i]
		text := tidy(l.text)
		if l.grid != nil || l.linked || utf8.RuneCountInString(text) > 160 {
			continue
		}
		open := ""
		if !f.headerLine(text, &open) {
			f.timedLine(text)
		}
		if open != "" && i+1 < len(before) && before[i+1].grid == nil {
			f.take(open, tidy(before[i+1].text), "body")
		}
	}
}

// timedLine reads a short line that holds a date with the time of day among
// other things, such as 某某网 2020-03-09 18:14.
func (f *facts) timedLine(s string) bool {
	if len(s) > 180 || strings.ContainsAny(s, "。，") {
		return false
	}
	at := timed.FindStringIndex(s)
	if at == nil {
		return false
	}
	f.publish(s[at[0]:at[1]], "body")
	open := ""
	f.headerLine(strings.TrimSpace(s[at[1]:]), &open)
	return true
}

// timed is a date with the time of day, as pages print it under a headline.
var timed = regexp.MustCompile(`(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*\d{1,2}[：:]\d{2}(?:[：:]\d{2})?`)

// masthead reads a line that names the medium and the day and nothing else, as papers and
// broadcasts print it below a headline: 青屿日报 2024年3月24日 第01版, 《新闻联播》（20240324）.
func (f *facts) masthead(s string) bool {
	if len(s) > 120 || strings.ContainsAny(s, "。，；：？！") {
		return false
	}
	at := fullDate.FindStringIndex(s)
	if at == nil {
		if at = bracketDate.FindStringIndex(s); at == nil {
			return false
		}
	}
	m := mediumAlone.FindStringSubmatch(strings.TrimSpace(s[:at[0]]) + "\x00" + strings.TrimSpace(s[at[1]:]))
	if m == nil {
		return false
	}
	medium := m[1] + m[2]
	f.publish(s[at[0]:at[1]], "body")
	keep(&f.publisher, strings.Trim(medium, "《》 "))
	return true
}

var (
	fullDate    = regexp.MustCompile(`(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})|[一二][〇○零九八七六五四三二一]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日`)
	bracketDate = regexp.MustCompile(`[（(](?:19|20)\d{6}[）)]`)
	// mediumAlone is what stands before the day and, after the mark, behind it.
	mediumAlone = regexp.MustCompile(`^(?:(` + mediumName + `)\x00|\x00(` + mediumName + `))[ 　]*` + ofPage + `[ 　]*(?:\p{Han}{2,6}[ 　]+)?` + ofWriters + `$`)
)

const (
	mediumName = `《[\p{Han}\d]{2,12}》|[\p{Han}]{1,14}(?:报|网|社|台|新闻|在线|周刊|杂志|客户端|联播|发布|海关|统计局)`
	ofPage     = `(?:[（(]?(?:第?\s*[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,2})\s*版(?:[：:]?\p{Han}{0,6})?|星期[一二三四五六日天]|周[一二三四五六日])[）)]?)?`
	ofWriters  = `(?:(?:本报|首席|见习|实习)*(?:记者|通讯员|作者)[：: 　].{1,30})?`
)

// facts reads the head of a page, and finds its title by what head and body agree on.
func (s *surveyed) facts(f *facts, inside, before []line) {
	for _, key := range []string{"pubdate", "publishdate", "article:published_time", "og:release_date", "publish-date", "publication_date", "weibo: article:create_at", "firstpublishedtime", "og:time", "datepublished", "date", "dc.date", "dateupdate"} {
		f.publish(s.metas[key], "meta")
	}
	keep(&f.publisher, s.metas["contentsource"])
	if by := s.metas["article:author"]; han(by) >= 2 && utf8.RuneCountInString(by) <= 12 {
		keep(&f.publisher, by) // sites of news name the medium there
	}
	keep(&f.url, s.url)
	keep(&f.title, s.metas["articletitle"])
	if s.headline != nil {
		keep(&f.title, cellText(s.headline, nil))
	}
	if f.title != "" {
		return
	}
	head := ""
	if s.title != nil {
		head = squeeze(tidy(textOf(s.title)))
	}
	for _, lines := range [][]line{inside[:min(len(inside), 8)], before[max(0, len(before)-80):]} {
		// The longest, for the issuer that signs a short notice begins its title too.
		title := ""
		for i := range lines {
			l := &lines[len(lines)-1-i]
			if l.grid != nil || l.linked || len(l.text) < 6 {
				continue
			}
			t := squeeze(tidy(l.text))
			if n := utf8.RuneCountInString(t); n >= 6 && n <= 100 && strings.HasPrefix(head, t) {
				whole := tidy(l.text)
				for _, next := range lines[len(lines)-i:] { // the rest of a title of several lines
					more := squeeze(tidy(next.text))
					if more == "" || !strings.HasPrefix(head, squeeze(whole)+more) {
						break
					}
					whole += tidy(next.text)
				}
				if len(squeeze(whole)) > len(squeeze(title)) {
					title = whole
				}
			}
		}
		if title != "" {
			keep(&f.title, title)
			return
		}
	}
	if s.title != nil {
		// <title> may have only the end of it: 工作要点 of 某市2022年交通工作要点.
		for _, l := range inside[:min(len(inside), 4)] {
			t := tidy(l.text)
			if name := withoutSiteName(head); l.grid == nil && (l.bold || l.centred || l.level > 0) && utf8.RuneCountInString(name) >= 4 && utf8.RuneCountInString(t) <= 80 && strings.HasSuffix(squeeze(t), name) {
				keep(&f.title, t)
				return
			}
		}
	}
	keep(&f.title, s.metas["og:title"])
	for _, h := range s.h1 {
		if t := cellText(h, nil); utf8.RuneCountInString(t) >= 6 {
			keep(&f.title, t)
		}
	}
	if s.title != nil {
		keep(&f.title, withoutSiteName(tidy(textOf(s.title))))
	}
}

// siteName is what pages put behind the title in <title>.
var siteName = regexp.MustCompile(`\s*(?:[_|｜]|--|——| - |\s?-\s*【|\s—\s)`)

func withoutSiteName(title string) string {
	best := ""
	for _, part := range siteName.Split(title, -1) {
		if part = strings.TrimSpace(part); utf8.RuneCountInString(part) > 2*utf8.RuneCountInString(best) {
			best = part
		}
	}
	return best
}
