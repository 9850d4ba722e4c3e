package extract

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

func itoa(n int) string { return strconv.Itoa(n) }

// readColumns reads the heads of every column and tells row heads from data.
func (s *sheet) readColumns() {
	s.columns = make([]column, s.t.Columns)
	firstData := -1
	for c := range s.columns {
		col := &s.columns[c]
		col.group = -1
		last := -1
		var words []string
		for r := s.top; r < s.body; r++ {
			k := s.at[r][c]
			if k < 0 || k == last || s.texts[k] == "" || s.counts(r) {
				continue
			}
			last = k
			noun, bracket := nounOf(s.texts[k])
			p := part{cell: k, text: squeeze(s.texts[k]), noun: noun, unit: s.e.unitNamed(bracket)}
			if p.unit == "" && bracket == "" {
				if u := s.e.unitNamed(noun); u != "" && s.unitRow(r) {
					p.unit, p.noun = u, ""
				}
			}
			col.parts = append(col.parts, p)
			words = append(words, p.text)
		}
		col.head = strings.Join(words, " ")
		col.role = s.roleOf(c)
		col.data = col.role == "" && s.holdsValues(c)
		col.signed = col.data && s.holdsSigns(c)
		if col.data && firstData < 0 {
			firstData = c
		}
	}
	s.findGroups()
	for r := s.body; r < s.t.Rows; r++ {
		head := squeeze(s.text(r, 0))
		for c := 1; c < s.t.Columns; c++ {
			switch k := s.at[r][c]; {
			case k < 0:
			case s.e.says(NatureHead, head):
				s.natures[c] = s.texts[k]
			case s.e.says(UnitHead, head):
				s.rowUnits[c] = s.e.unitNamed(strings.Trim(s.texts[k], "（）()"))
			}
		}
	}
}

// roleOf asks the lowest head of a column, then its cells, what the column is for.
func (s *sheet) roleOf(c int) HeadRole {
	col := &s.columns[c]
	if n := len(col.parts); n > 0 {
		low := col.parts[n-1]
		for _, role := range []HeadRole{SerialHead, UnitHead, NatureHead, CategoryHead, MeasuredHead, PlaceHead} {
			if s.e.says(role, low.text) || n == 1 && s.e.says(role, low.noun) {
				if role == UnitHead && !s.holdsUnits(c) || role == MeasuredHead && s.holdsValues(c) && !s.holdsWords(c) {
					continue
				}
				return role
			}
		}
		for _, p := range col.parts {
			if s.e.says(SkippedHead, p.text) {
				return SkippedHead
			}
		}
	}
	switch {
	case s.runs(c):
		return SerialHead
	case s.lists(c, s.isYear) && (c == 0 || strings.Contains(col.head, "年")):
		return YearHead
	case !s.holdsValues(c) && s.lists(c, looksLikePlace):
		return PlaceHead
	}
	return ""
}

// lists reports whether most of the cells of a column, totals aside, are of one sort.
func (s *sheet) lists(c int, sort func(string) bool) bool {
	yes, no := 0, 0
	for r := s.body; r < s.t.Rows; r++ {
		t := squeeze(s.text(r, c))
		switch {
		case !s.own(r, c) || cellBlank.MatchString(t) || s.e.says(TotalHead, t):
		case sort(t):
			yes++
		default:
			no++
		}
	}
	return yes >= 2 && yes >= 2*no
}

var placeEnd = regexp.MustCompile(`^\p{Han}{1,9}[省市县区州旗盟镇乡]$`)

// looksLikePlace reports a name that is made like a place's, known or not.
func looksLikePlace(t string) bool {
	noun, _ := nounOf(t)
	if placeEnd.MatchString(noun) {
		return true
	}
	found := corpus.FindPlaces(noun, corpus.Place{})
	return len(found) == 1 && found[0].Start == 0 && found[0].End == len(noun)
}

// holdsValues reports whether numbers stand in a column more often than words.
func (s *sheet) holdsValues(c int) bool {
	values, words := 0, 0
	for r := s.body; r < s.t.Rows; r++ {
		if !s.own(r, c) {
			continue
		}
		switch t := s.text(r, c); {
		case cellBlank.MatchString(t):
		case s.isValue(t), cellYear.MatchString(squeeze(t)):
			values++
		case s.e.cellPhrase(t) != nil:
			values++
		default:
			words++
		}
	}
	return values > 0 && (values*3 >= words || c > 0)
}

// holdsSigns reports a column in which some number is negative: its values are changes.
func (s *sheet) holdsSigns(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if v := s.e.readCell(s.text(r, c), ""); len(v) > 0 && v[0].direction == Down {
			return true
		}
	}
	return false
}

func (s *sheet) holdsWords(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if t := s.text(r, c); t != "" && !cellBlank.MatchString(t) && !s.isValue(t) {
			return true
		}
	}
	return false
}

func (s *sheet) holdsUnits(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if s.e.unitNamed(s.text(r, c)) != "" {
			return true
		}
	}
	return false
}

// runs reports a column without a head that counts its rows: 1 2 3.
func (s *sheet) runs(c int) bool {
	if c > 1 || s.columns[c].head != "" {
		return false
	}
	want := 0
	for r := s.body; r < s.t.Rows; r++ {
		t := squeeze(s.text(r, c))
		if t == "" {
			continue
		}
		if t != itoa(want+1) {
			return false
		}
		want++
	}
	return want >= 2
}

// findGroups finds where the row heads of each column begin. Long lists are
// set as two tables side by side: 地区 目标 地区 目标.
func (s *sheet) findGroups() {
	group := 0
	for c := range s.columns {
		if c > 0 && s.columns[c].head != "" && s.columns[c].head == s.columns[group].head && !s.columns[c].data && c-group > 1 {
			group = c
		}
		s.columns[c].group = group
	}
}
