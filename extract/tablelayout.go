package extract

import (
	"strings"
)

// isYear reports a cell that is nothing but a year or a span of years.
func (s *sheet) isYear(text string) bool {
	t := squeeze(text)
	if cellYear.MatchString(t) || cellSpan.MatchString(t) {
		return true
	}
	m, n := s.timeIn(t)
	return m != nil && n == len(t)
}

// isValue reports a cell that holds a number, and no year.
func (s *sheet) isValue(text string) bool {
	return text != "" && !s.isYear(text) && s.e.readCell(text, "") != nil
}

// findHeads tells the head rows from the body. A table without a body is none.
func (s *sheet) findHeads() bool {
	for s.top < s.t.Rows {
		text, ok := s.spans(s.top)
		if len(s.filled(s.top)) > 0 && !ok {
			break
		}
		if u := s.unitLine(text); u != "" {
			s.unit = u
		}
		if !strings.HasPrefix(squeeze(text), "单位") && text != "" && len([]rune(text)) <= 60 {
			s.caption = strings.TrimSpace(s.caption + " " + text)
		}
		s.top++
	}
	if s.top >= s.t.Rows {
		return false
	}
	s.body = s.top
	for s.body < s.t.Rows && s.isHeadRow(s.body) {
		s.body++
	}
	return s.body < s.t.Rows
}

func (s *sheet) isHeadRow(r int) bool {
	values, dashes, years, heads, cells := 0, 0, 0, 0, s.filled(r)
	if len(cells) == 0 {
		return r > s.top
	}
	for _, k := range cells {
		switch t := s.texts[k]; {
		case s.t.Cells[k].Head:
			heads++
		case s.isYear(t):
			years++
		case s.isValue(t):
			values++
		case cellBlank.MatchString(t):
			dashes++
		}
	}
	if r == s.top {
		return values == 0 || heads == len(cells)
	}
	if heads == len(cells) {
		return true
	}
	if s.counts(r) {
		return true
	}
	if values+dashes > 0 {
		return false
	}
	if _, single := s.spans(r); single {
		return false
	}
	// A head above reaches into this row, or spreads over several columns of it.
	for c := range s.at[r] {
		k := s.at[r][c]
		if k >= 0 && s.t.Cells[k].Row < r && s.t.Cells[k].Row >= s.top {
			return true
		}
	}
	spread := false
	for _, k := range s.filled(r - 1) {
		spread = spread || s.t.Cells[k].ColSpan > 1
	}
	if !spread {
		return years > 0 && years == len(cells) || s.unitRow(r)
	}
	return s.own(r, 0) && s.texts[s.at[r][0]] == "" || years > 0 || !s.own(r, 0) || s.above(r, 0) == s.text(r, 0)
}

func (s *sheet) above(r, c int) string { return s.text(r-1, c) }

// counts reports a row that numbers the columns: 甲 1 2 3.
func (s *sheet) counts(r int) bool {
	want, n := 0, 0
	for _, k := range s.filled(r) {
		t := squeeze(s.texts[k])
		switch {
		case strings.Contains("甲乙丙丁戊", t) || strings.Contains("ABCDEF", t):
		case t == "1" && want == 0, want > 0 && t == itoa(want+1):
			want++
			n++
		default:
			return false
		}
	}
	return n >= 3
}

// unitRow reports a row of nothing but units.
func (s *sheet) unitRow(r int) bool {
	n := 0
	for _, k := range s.filled(r) {
		t := squeeze(s.texts[k])
		if s.e.unitNamed(strings.Trim(t, "（）()")) == "" {
			if !s.e.says(UnitHead, t) {
				return false
			}
			continue
		}
		n++
	}
	return n > 0
}

// rejected reports tables of coordinates and of marks.
func (s *sheet) rejected() bool {
	if s.e.says(RejectedHead, squeeze(s.caption)) {
		return true
	}
	for r := s.top; r < max(s.body, s.top+1); r++ {
		for _, k := range s.filled(r) {
			if t := squeeze(s.texts[k]); len(t) < 60 && s.e.says(RejectedHead, t) {
				return true
			}
		}
	}
	return false
}
