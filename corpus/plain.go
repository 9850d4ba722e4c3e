package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// readText reads plain text: lines are paragraphs, unless an editor broke them.
func readText(text string) []*draft {
	lines, unread := withCells(plainLines(text))
	d := &draft{lines: joinCut(joinWrapped(withTables(lines)))}
	if unread {
		d.flags = append(d.flags, "unread_table")
	}
	return []*draft{d}
}

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\f", "\n")

// plainLines cuts text at line breaks and keeps what the white space says.
func plainLines(text string) []line {
	text = lineBreaks.Replace(text)
	var lines []line
	gap := false
	for _, raw := range strings.Split(text, "\n") {
		t := strings.Trim(raw, " \t\u3000\u00a0\ufeff")
		if t == "" {
			gap = true
			continue
		}
		indent := strings.HasPrefix(raw, "  ") || strings.HasPrefix(raw, "\t") || strings.HasPrefix(raw, "\u3000") || strings.HasPrefix(raw, "\u00a0")
		lines = append(lines, line{text: t, indent: indent, gap: gap})
		gap = false
	}
	return lines
}

// width is the room a text takes on a page, in columns.
func width(s string) int {
	w := 0
	for _, r := range s {
		if r >= 0x1100 {
			w++
		}
		w++
	}
	return w
}

// joinWrapped puts paragraphs together again that were broken at a fixed
// width. It looks at all lines first: only where most of the long lines are of
// one width, and end in the middle of a sentence, were they broken by a machine.
func joinWrapped(lines []line) []line {
	limit := wrapWidth(lines)
	if limit == 0 {
		return lines
	}
	var out []line
	full := false // the line before reached the margin
	for _, l := range lines {
		w := width(l.text)
		last := len(out) - 1
		if pageNumber.MatchString(l.text) {
			continue
		}
		if full && !l.gap && !l.indent && !opensParagraph(l.text, out[last].text) {
			out[last].text = glue(out[last].text, l.text)
			out[last].soft = true
		} else {
			out = append(out, l)
		}
		// The first line of a paragraph may have lost its indent, and the last may happen to be long.
		full = w >= limit-10 && w <= limit+6 && (w >= limit-3 || !ended(l.text))
		// In an indented paragraph a line in mid-sentence is full however short: numbers are not broken.
		full = full || w >= limit/2 && !ended(l.text) && out[len(out)-1].indent
	}
	return out
}

var pageNumber = regexp.MustCompile(`^[-—–]?\s?\d{1,3}\s?[-—–]?$`)

// joinCut puts together paragraphs that were cut where a page had a link or a
// note. It needs texts that part paragraphs by empty lines: there, lines that
// follow each other without one and end in mid-sentence are one paragraph.
func joinCut(lines []line) []line {
	paragraphs, parted := 0, 0
	for i, l := range lines[:max(len(lines)-1, 0)] {
		if ended(l.text) && utf8.RuneCountInString(l.text) >= 30 {
			paragraphs++
			if lines[i+1].gap {
				parted++
			}
		}
	}
	if paragraphs == 0 || parted*5 < paragraphs*4 {
		return lines
	}
	var out []line
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && !lines[j].gap && !lines[j].indent {
			j++
		}
		if i == 0 && j > 1 && titleWords.MatchString(lines[0].text) && !startsInside(lines[1].text) {
			j = 1 // the title is no part of the paragraph below it
		}
		out = append(out, joinGroup(lines[i:j])...)
		i = j
	}
	return out
}

// joinGroup joins the lines of one paragraph; a group without a sentence, or
// one that opens a speech, is no paragraph.
func joinGroup(group []line) []line {
	last := group[len(group)-1]
	long := 0
	for _, l := range group {
		long = max(long, utf8.RuneCountInString(l.text))
		if addresses(l.text) || dateLine.MatchString(l.text) {
			return group
		}
	}
	if len(group) == 1 || long < 25 || !ended(last.text) {
		return group
	}
	out := group[:1:1]
	for _, l := range group[1:] {
		at := &out[len(out)-1]
		if ended(at.text) && !startsInside(l.text) || enumerator.MatchString(l.text) || sectionTitle.MatchString(at.text) && !startsInside(l.text) {
			out = append(out, l)
			continue
		}
		at.text = glue(at.text, l.text)
	}
	return out
}

// sectionTitle is the heading of a section on a line of its own, which no words leave open.
var sectionTitle = regexp.MustCompile(`^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：、]{5,30}[^，。；：、的和与及或于在对按据照由将把以从向]$`)

// startsInside reports a line that begins with what no line begins with.
func startsInside(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("，。、；：！？）》”’", r)
}

// wrapWidth returns the width at which lines were broken, 0 if they were not.
func wrapWidth(lines []line) int {
	const least = 30 // columns; narrower texts are verse, lists or tables
	count := map[int]int{}
	long := 0
	for _, l := range lines {
		w := width(l.text)
		if w >= least {
			long++
			count[w/4]++
		}
	}
	if long < 4 {
		return 0
	}
	best, at := 0, 0
	for bin, n := range count {
		if n += count[bin+1]; n > best || n == best && bin > at {
			best, at = n, bin
		}
	}
	limit := (at+2)*4 - 1
	over, full, cut := 0, 0, 0
	for i, l := range lines {
		w := width(l.text)
		switch {
		case w > limit+6:
			over++
		case w >= limit-8:
			full++
			if i+1 < len(lines) && !ended(l.text) {
				cut++
			}
		}
	}
	if over*10 > long || full*2 < long || cut*2 < full {
		return 0
	}
	return limit
}

// ended reports whether a text stops where a sentence or a part of it stops.
func ended(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”’）)》】"))
	return strings.ContainsRune("。！？；：…", r)
}

// opensParagraph reports whether a line that follows a full one begins anew all the same.
func opensParagraph(s, before string) bool {
	return ended(before) && enumerator.MatchString(s)
}

// glue joins the halves of a broken line; only Latin words need a space between.
func glue(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if last < 0x250 && first < 0x250 && letter(last) && letter(first) {
		return a + " " + b
	}
	return a + b
}

func letter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
