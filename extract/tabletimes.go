package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// findTimes reads the years of heads and caption, the year of writing, and
// whether the table reports or sets targets.
func (s *sheet) findTimes() {
	title := s.caption
	if s.ctx.heading != "" && !strings.Contains(title, s.ctx.heading) {
		title += " " + s.ctx.heading
	}
	s.main = s.e.says(MainHead, squeeze(s.caption)) || s.e.says(MainHead, squeeze(s.ctx.heading))
	s.past = s.e.says(PastHead, squeeze(s.caption))
	s.aims = s.main || s.e.says(TargetHead, squeeze(s.caption)) && !s.past
	if s.caption == "" || !s.aims && !s.past {
		s.aims = s.e.says(TargetHead, squeeze(s.doc.Title)) && !s.past
		s.main = s.main || s.caption == "" && s.e.says(MainHead, squeeze(s.doc.Title))
		s.past = s.past || !s.aims && s.e.says(PastHead, squeeze(s.doc.Title))
	}
	w := s.ctx.when()
	s.ref = w.issued.Year
	if s.doc.Yearly() && w.year != 0 || s.ref == 0 {
		s.ref = w.year
	}
	for c := range s.columns {
		col := &s.columns[c]
		for i := len(col.parts) - 1; i >= 0 && col.period == nil; i-- {
			col.period, _ = s.timeIn(col.parts[i].text)
		}
		if col.period != nil && col.data {
			if p, ok := col.period.resolve(w); ok && col.period.entry.Means != InPlan {
				s.years = append(s.years, p.End.Year)
			}
		}
		s.aims = s.aims || col.data && s.e.says(TargetHead, col.head) && !s.past
	}
	for _, t := range []string{title, s.doc.Title} {
		if m, _ := s.timeIn(squeeze(t)); m != nil && s.plan == (Period{}) {
			if p, ok := m.resolve(w); ok && m.entry.Means == InPlan || ok && m.entry.Means == InYears {
				s.plan = p
			}
		}
	}
	if s.doc.Issued.IsZero() && s.aims && !s.past && s.outlived() {
		s.ref = 0 // an old plan that was put on the web late
	}
	if s.ref == 0 && s.plan != (Period{}) {
		s.ref = s.plan.Start.Year
	}
	if s.plan == (Period{}) {
		s.plan = s.spanOfTargets()
	}
}

// outlived reports whether all years of the heads were over when the page appeared.
func (s *sheet) outlived() bool {
	for _, y := range s.years {
		if y >= s.ref {
			return false
		}
	}
	return len(s.years) > 1
}

// spanOfTargets is the window of the years that the heads set: from the year
// after the last one reported to the last.
func (s *sheet) spanOfTargets() Period {
	first, last, base := 0, 0, 0
	for c := range s.columns {
		col := &s.columns[c]
		if !col.data || col.period == nil {
			continue
		}
		p, ok := col.period.resolve(s.ctx.when())
		if !ok {
			continue
		}
		y := p.End.Year
		if s.columnKind(col, p) == Result {
			base = max(base, y)
			continue
		}
		if first == 0 || y < first {
			first = y
		}
		last = max(last, y)
	}
	switch {
	case last == 0:
		return Period{}
	case base != 0 && base < last:
		return years(base+1, last)
	}
	return years(first, last)
}

var comparedYear = regexp.MustCompile(`(?:比|较|以|与|相比)(?:“?[一二三四五六七八九十]+五”?|(?:19|20)\d\d|上|去)年?(?:年?末|年?底|同期)?|截[至止]`)

// timeIn is the time expression of a head, and where it ends; years that are
// only compared with (比2010年) are passed over.
func (s *sheet) timeIn(t string) (*timeMention, int) {
	if cellYear.MatchString(t) {
		t += "年"
	}
	if m := cellSpan.FindStringSubmatch(t); m != nil {
		t = m[1] + "—" + m[2] + "年"
	}
	t = comparedYear.ReplaceAllStringFunc(t, func(w string) string { return strings.Repeat("\x00", len(w)) })
	for i, r := range t {
		if m, n := s.e.timeAt(t, i, r); m != nil && dates(m) {
			return m, i + n
		}
	}
	return nil, 0
}

// dates reports a time expression that dates a head by itself; others are
// parts of names there: 学前三年毛入园率.
func dates(m *timeMention) bool {
	switch m.entry.Means {
	case Recurs, Undated, Alongside, WholeYear, YearsPast, Now, Spring, Summer, Autumn:
		return false
	}
	return true
}

// columnKind is what the heads of a column say of its values, with the years.
func (s *sheet) columnKind(col *column, period Period) Kind {
	head := comparedYear.ReplaceAllString(col.head, "")
	done, aim := s.e.says(ResultHead, head), s.e.says(TargetHead, head)
	year := period.End.Year
	switch {
	case s.e.says(RuleHead, col.head) || s.e.says(RuleHead, squeeze(s.caption)):
		return Provision
	case done && !aim:
		if year > s.ref && s.ref != 0 && year != 0 {
			return Target
		}
		return Result
	case aim && !done:
		return Target
	case year != 0 && s.ref != 0 && year < s.ref:
		return Result
	case year != 0 && s.ref != 0 && year > s.ref:
		return Target
	case s.past:
		return Result
	case s.aims && year != 0 && s.ref == 0 && len(s.years) > 1 && s.earliest(year):
		return Result
	case s.aims:
		return Target
	case s.ctx.section == "review" || s.doc.Genre == corpus.Bulletin:
		return Result
	case s.ctx.section == "plan", s.doc.Genre == corpus.Plan, s.doc.Genre == corpus.Notice:
		return Target
	}
	return Result
}

func (s *sheet) earliest(year int) bool {
	for _, y := range s.years {
		if y < year {
			return false
		}
	}
	return s.years[len(s.years)-1] > year
}
