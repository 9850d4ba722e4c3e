package corpus

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	// digestName is how collections of news call themselves.
	digestName = regexp.MustCompile(`新闻联播|早餐|早报|晚报|早新闻|日报|周报|快报|快讯|速递|速览|要闻|汇总|简报|摘要|盘点|晨报|一周|每日|DailyNews`)
	// summary heads a section that repeats the headlines of the items below.
	summary = regexp.MustCompile(`^(?:新闻|内容|本期)?(?:摘要|提要|导读|目录|看点)$`)
	// original links an item of a transcript to where it was broadcast.
	original = regexp.MustCompile(`^(?:查看原文|阅读原文|原文链接|原文|来源链接)$`)
	numberAt = regexp.MustCompile(`^\d{1,3}\s*[、．.]\s*\S`)
)

// splitItems cuts a digest or a transcript into its items, so that a date or a
// place of one never leaks into the next. An article with headings of its own
// stays whole: a digest calls itself one, or links each item to its original.
func splitItems(title string, lines []line) []*draft {
	whole := []*draft{{lines: lines}}
	rest := lines
	if len(lines) > 0 && lines[0].level > 0 {
		title, rest = lines[0].text, lines[1:]
	}
	originals := 0
	for _, l := range lines {
		if l.linked && original.MatchString(l.text) {
			originals++
		}
	}
	if originals == 1 && title != "" {
		return transcript(title, rest)
	}
	if originals < 2 && !digestName.MatchString(title) {
		return whole
	}
	items := cutItems(rest)
	if len(items) < 2 {
		return whole
	}
	for _, d := range items {
		d.facts.digest = title
	}
	return items
}

// transcript is a single item below the name of its programme.
func transcript(title string, lines []line) []*draft {
	d := &draft{facts: facts{digest: title}}
	for _, l := range lines {
		switch {
		case l.linked && original.MatchString(l.text):
			d.facts.url = l.href
		default:
			d.lines = append(d.lines, l)
		}
	}
	if len(d.lines) > 0 && d.lines[0].level > 0 {
		d.facts.title = d.lines[0].text
	}
	return []*draft{d}
}

// cutItems begins an item at each heading of the deepest level and, where a
// section numbers its paragraphs, at each number.
func cutItems(lines []line) []*draft {
	var items []*draft
	var at *draft
	numbered := numbersItems(lines) // the current section numbers its items
	skipping := !numbered           // before the first heading, and in summaries
	for i, l := range lines {
		switch {
		case l.level > 0:
			at, skipping = nil, summary.MatchString(l.text)
			numbered = !skipping && numbersItems(lines[i+1:])
			if !skipping && !numbered && (i+1 >= len(lines) || lines[i+1].level == 0 || lines[i+1].level <= l.level) {
				at = &draft{facts: facts{title: l.text}, lines: []line{l}}
				items = append(items, at)
			}
			continue
		case skipping:
			continue
		case l.linked && original.MatchString(l.text):
			if at != nil {
				at.facts.url = l.href
				at = nil
			}
			continue
		case numbered && numberAt.MatchString(l.text):
			at = &draft{}
			items = append(items, at)
		}
		if at != nil {
			at.lines = append(at.lines, l)
		}
	}
	return slices.DeleteFunc(items, func(d *draft) bool {
		return len(d.lines) == 0 || d.facts.title != "" && d.facts.url == "" && len(d.lines) < 2
	})
}

// numbersItems reports whether the lines up to the next heading open with numbers.
func numbersItems(lines []line) bool {
	all, numbered := 0, 0
	for _, l := range lines {
		if l.level > 0 {
			break
		}
		if l.grid != nil || utf8.RuneCountInString(l.text) < 12 {
			continue
		}
		all++
		if numberAt.MatchString(strings.TrimSpace(l.text)) {
			numbered++
		}
	}
	return numbered > 0 && numbered*2 >= all
}
