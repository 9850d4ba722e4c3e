package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	// enumerator opens a numbered heading or paragraph of an official document.
	enumerator = regexp.MustCompile(`^(?:第[一二三四五六七八九十百零〇\d]{1,4}[编章节部条]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?:[、．]|\.(?:[^\d]|$))|[（(]\d{1,2}[）)]|[①-⑳])`)
	// partHeading is an enumerator that numbers parts rather than items.
	partHeading = regexp.MustCompile(`^(?:第[一二三四五六七八九十百零〇\d]{1,4}[编章节部]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])`)
	dateLine    = regexp.MustCompile(`^[（(]?(?:\d{4}|[一二三四五六七八九〇○零]{4})年.{1,8}[日月][）)]?$`)
)

// markHeadings sets the level of lines that head what follows: those the
// markup marks, numbered ones that stand alone on their line, and short lines
// without a sentence between paragraphs, as reports before 2000 have them.
func markHeadings(lines []line) {
	for i := range lines {
		l := &lines[i]
		if l.grid != nil {
			continue
		}
		n := utf8.RuneCountInString(l.text)
		switch {
		case n > 80 || addresses(l.text) || dateLine.MatchString(l.text):
			l.level = 0
		case l.level > 0:
		case partHeading.MatchString(l.text) && n <= 60 && standsAlone(l.text):
			l.level = 2
		case l.bold && n <= 50 && standsAlone(l.text):
			l.level = 3
		case enumerator.MatchString(l.text) && n <= 30 && standsAlone(l.text):
			l.level = 4
		case n <= 32 && untitled(l.text) && i+1 < len(lines) && paragraphLike(lines[i+1]) && (i == 0 || i > 0 && ended(lines[i-1].text) && lines[i-1].grid == nil):
			l.level = 3
		}
	}
}

// hearers are named in the line that opens a speech or a letter; it heads nothing.
var hearers = newWordSet("各位代表 各位委员 同志们 各位领导 女士们 朋友们 代表们 各位同志 人民政府 直属机构 有关单位 各单位 各部门 委员会 办公厅 办公室")

// addresses reports a line that names to whom the text is said.
func addresses(s string) bool {
	found := false
	hearers.each(s[:min(len(s), 240)], func(start int, word string, _ int) bool {
		next, _ := utf8.DecodeRuneInString(s[start+len(word):])
		found = strings.ContainsRune("：:，", next)
		return !found
	})
	return found
}

// standsAlone reports a line that is one phrase; a full stop is let pass
// behind a few words (（一）加大支持力度。), not behind a sentence.
func standsAlone(s string) bool {
	if bare, stopped := strings.CutSuffix(s, "。"); stopped {
		if s = bare; utf8.RuneCountInString(s) > 20 || strings.ContainsAny(s, "，0123456789") {
			return false
		}
	}
	return !strings.ContainsAny(s, "。；！？") && !strings.HasSuffix(s, "：") && !strings.HasSuffix(s, "，")
}

// untitled reports a line without any sign of a sentence or of an editor.
func untitled(s string) bool {
	return han(s) >= 3 && !strings.ContainsAny(s, "。；！？：:|*") && !strings.HasSuffix(s, "，") && !strings.HasSuffix(s, "、") &&
		!strings.HasPrefix(s, "——") && !strings.HasPrefix(s, "附件") && !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(")
}

// paragraphLike reports a line with a whole sentence.
func paragraphLike(l line) bool {
	return l.grid == nil && utf8.RuneCountInString(l.text) >= 40 && holds(l.text, "。", "；", "：")
}
