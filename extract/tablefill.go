package extract

import (
	"math"
	"strings"
)

// fill settles the slots of one value of a cell, after its indicator.
func (s *sheet) fill(f *frame, v *cellValue, k int, col *column, row *tableRow) {
	st := &f.st
	cell := s.t.Cells[k]
	st.PartOf = -1
	st.Block = s.block
	st.Section, st.Heading = s.ctx.section, s.ctx.heading
	st.Cell = itoa(cell.Row) + "," + itoa(cell.Column)
	st.Sentence = s.lineOf(k)
	st.ValueSpan = Span{cell.Start + v.start, cell.Start + v.end}
	st.Span = Span{cell.Start, cell.End}
	s.findForm(f, v, col, row)
	f.subject = strings.TrimSpace(f.subject)
	st.Indicator = f.subject
	if in := s.e.indicatorOf(f.subject, f); in != nil {
		st.IndicatorID, st.IndicatorName = in.ID, in.Name
	}
	s.findCellPeriod(f, v, col, row)
	s.findCellKind(f, v, col, row)
	if row.placeText != "" {
		st.RegionText, st.Region = row.placeText, row.place
		if row.place.Code == "" {
			st.Warnings = append(st.Warnings, "region_unresolved")
		}
	} else {
		st.Region = s.doc.Region
	}
	if v.q.low != nil && v.q.high != nil && *v.q.low != *v.q.high || v.phrase != nil {
		return
	}
	x := st.Low
	if x == nil {
		x = st.High
	}
	if x != nil {
		y := *x
		if st.Direction == Down {
			y = -y
		}
		st.Value = &y
	}
}

// lineOf is the row in which a cell is written.
func (s *sheet) lineOf(k int) Span {
	b := s.doc.Blocks[s.block]
	text, at := s.doc.Text[b.Start:b.End], s.t.Cells[k].Start-b.Start
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		end = at + i
	}
	return Span{b.Start + start, b.Start + end}
}

// findForm decides how the value measures: the head of its column first, then
// the row's, then the unit.
func (s *sheet) findForm(f *frame, v *cellValue, col *column, row *tableRow) {
	st := &f.st
	if v.phrase != nil {
		st.Bound, st.Form, st.Direction = v.phrase.Bound, v.phrase.Form, v.phrase.Direction
		s.changeOf(f, col, true) // takes the word of change off the indicator
		return
	}
	q := v.q
	st.Low, st.High, st.Bound, st.Unit, st.MeasureWord = q.low, q.high, q.bound, q.code, q.measure
	if v.bound != "" && q.tail == 0 && q.bound == "" {
		c := *q
		c.setBound(v.bound)
		st.Low, st.High, st.Bound = c.low, c.high, c.bound
	}
	if st.Bound == "" {
		st.Bound = Point
	}
	dim := Things
	if q.unit != nil {
		dim = q.unit.Dimension
	}
	cumulative := v.sum && s.e.says(CumulativeHead, col.head)
	direction, changing := s.changeOf(f, col, cumulative)
	rate := !cumulative && s.ratesColumn(col) && dim == Ratios
	if row.unit == "%" && !changing && !v.own {
		rate = false // a share has no rate of growth in a column that serves all rows
	}
	if v.direction != "" {
		direction = v.direction
	}
	turned := v.direction == Down && (rate || changing || s.e.says(ChangeHead, col.head))
	switch {
	case q.form != "":
		st.Form = q.form
	case cumulative && !changing:
		st.Form = Level
		base, target, ok := s.baseAndTarget(row)
		plain := s.e.readCell(s.texts[s.at[row.index][s.columnAt(col)]], "")
		if ok && len(plain) > 0 && plain[0].q.low != nil {
			switch x := *plain[0].q.low; {
			case near(target-base, x):
				st.Form, st.Direction = Change, Up
			case near(base-target, x):
				st.Form, st.Direction = Change, Down
			}
		}
		if st.Form == Level && dim == Ratios {
			st.Form, st.Direction = Change, Up
		}
		if st.Form == Change && dim == Ratios {
			st.Unit = "percentage_point"
		}
	case rate || turned || changing || v.direction != "" || col.signed || s.e.says(ChangeHead, col.head):
		if direction == "" {
			direction = Up
		}
		st.Direction = direction
		st.Form = Change
		switch {
		case dim == Ratios && !v.own && !rate && !changing && row.unit == "%":
			st.Unit = "percentage_point" // a share that moves from 20 to 50
		case dim == Ratios:
			st.Form = Growth
		}
	case dim == Points:
		st.Form, st.Direction = Change, Up
	case dim == Ratios:
		st.Form = Share
	default:
		st.Form = Level
	}
	switch {
	case v.sum:
		st.Horizon = Cumulative
	case s.e.says(AverageHead, col.head) && rate:
		st.Horizon = AnnualAverage
	}
}

func (s *sheet) columnAt(col *column) int {
	for c := range s.columns {
		if &s.columns[c] == col {
			return c
		}
	}
	return 0
}

// ratesColumn reports a column of rates of change: 年均增速.
func (s *sheet) ratesColumn(col *column) bool {
	return s.e.says(RateHead, col.head) || s.e.says(AverageHead, col.head)
}

// changeOf finds a word of change at the end of the indicator, from which it is
// taken off (单位地区生产总值能耗|降低), or else in the lowest head, unless that is
// shared by rates and sums.
func (s *sheet) changeOf(f *frame, col *column, cumulative bool) (Direction, bool) {
	ways := []struct {
		role HeadRole
		way  Direction
	}{{UpHead, Up}, {DownHead, Down}}
	for _, w := range ways {
		if re := s.e.heads[w.role]; re != nil {
			if at := re.FindStringIndex(f.subject); at != nil {
				if at[0] > 0 {
					f.subject = s.withoutTime(f.subject[:at[0]])
				}
				return w.way, true
			}
		}
	}
	if n := len(col.parts); n > 0 && !cumulative && !s.e.says(CumulativeHead, col.head) {
		for _, w := range ways {
			if s.e.says(w.role, col.parts[n-1].noun) {
				return w.way, true
			}
		}
	}
	return "", false
}

// findCellPeriod dates the value: its column, its row, the window of the plan
// for rates and sums, the caption.
func (s *sheet) findCellPeriod(f *frame, v *cellValue, col *column, row *tableRow) {
	st := &f.st
	w := s.ctx.when()
	m := col.period
	if m == nil {
		m = row.period
	}
	overall := s.e.says(AverageHead, col.head) || v.sum || s.e.says(ChangeHead, col.head)
	if m != nil {
		if p, ok := m.resolve(w); ok {
			st.Period = p
			y := p.End.Year
			if overall && !p.Start.IsZero() && p.Start.Year == y {
				switch {
				case s.plan.End.Year == y:
					st.Period = s.plan
				case y%5 == 0:
					st.Period = years(y-4, y)
				}
			}
		}
		return
	}
	if st.IndicatorID == projectTotal {
		return
	}
	if s.plan != (Period{}) && (overall || s.columnKind(col, Period{}) == Target) {
		st.Period = s.plan
		return
	}
	for _, t := range []string{s.caption, s.doc.Title} {
		if m, _ := s.timeIn(squeeze(t)); m != nil {
			if p, ok := m.resolve(w); ok {
				st.Period = p
				return
			}
		}
	}
}

// findCellKind tells targets from results, and their force.
func (s *sheet) findCellKind(f *frame, v *cellValue, col *column, row *tableRow) {
	st := &f.st
	st.Kind = s.columnKind(col, st.Period)
	if s.e.says(RuleHead, row.noun) {
		st.Kind = Provision
	}
	if v.note != "" && strings.HasPrefix(v.note, "实") {
		st.Kind = Result
	}
	nature := row.nature
	if nature == "" {
		nature = s.natures[s.columnAt(col)]
	}
	switch {
	case strings.Contains(nature, "约束"):
		st.Nature = "obligatory"
	case strings.Contains(nature, "预期"):
		st.Nature = "anticipatory"
	}
	if st.Kind != Target {
		return
	}
	st.Headline = s.main
	st.Strength = Planned
	switch {
	case st.Nature == "obligatory":
		st.Strength = Binding
	case v.force != nil:
		st.Strength = v.force.Strength
	case strings.Contains(col.head, "力争") || strings.Contains(col.head, "争取"):
		st.Strength = Striving
	}
}

// baseAndTarget are the level reported and the level aimed at in a row, with
// which a sum in brackets can be checked to be their difference.
func (s *sheet) baseAndTarget(row *tableRow) (base, target float64, ok bool) {
	found := 0
	for c := range s.columns {
		col := &s.columns[c]
		if !col.data || col.period == nil || s.e.says(RateHead, col.head) || s.e.says(CumulativeHead, col.head) || s.at[row.index][c] < 0 {
			continue
		}
		v := s.e.readCell(s.text(row.index, c), "")
		if len(v) == 0 || v[0].sum || v[0].q.low == nil && v[0].q.high == nil {
			continue
		}
		x := v[0].q.low
		if x == nil {
			x = v[0].q.high
		}
		if found == 0 {
			base = *x
		}
		target = *x
		found++
	}
	return base, target, found >= 2
}

// near reports equality up to the rounding of printed figures.
func near(a, b float64) bool {
	return math.Abs(a-b) <= 0.051+0.01*math.Max(math.Abs(a), math.Abs(b))
}
