package extract

import (
	"strconv"
	"strings"
)

// String tells a statement in one line, for samples, tests and explanations. The
// fields stand in a fixed order, and those that the text does not state are left out:
//
//	target gdp|地区生产总值 growth up around 5.5 percent 2024 planned:预期目标
//	target headline|项目(新开工) level at_least 120 count/个 ~2025-12-31 by striving:力争
//	commitment 出台|管网养护办法 2024 planned:将 actor:市住建局
//
// The indicator is its id and the words of the text, a commitment its verb and
// its object. A bound with one end shows that end, a range both. Periods of whole
// years are years, and an open end is left empty. It is no format to store:
// rows are (output.StatementRow).
func (s *Statement) String() string {
	var l lineWriter
	l.add("", string(s.Kind))
	if s.Headline {
		l.add("", "headline")
	}
	l.add("", s.subject())
	if s.Form != NoForm {
		l.add("", string(s.Form))
	}
	l.add("", string(s.Direction))
	l.add("", string(s.Bound))
	l.add("", s.interval())
	l.add("", s.Unit)
	l.add("/", s.MeasureWord)
	l.add(" every:", s.Recurrence)
	l.add(" against:", s.ComparedWith)
	l.add("", s.Period.String())
	l.add("", string(s.Horizon))
	l.add("", string(s.Strength))
	l.add(":", s.Modality)
	l.add("", s.Nature)
	l.add(" at:", s.RegionText)
	l.add(" actor:", strings.Join(append([]string{s.Actor}, s.CoActors...), "、"))
	if s.PartOf >= 0 {
		l.add(" part_of:", strconv.Itoa(s.PartOf))
	}
	l.add(" cell:", s.Cell)
	l.add(" !", strings.Join(s.Warnings, "!"))
	return l.String()
}

type lineWriter struct{ strings.Builder }

// add writes a field that is not empty behind its mark, a blank if there is none.
func (l *lineWriter) add(mark, field string) {
	if field == "" {
		return
	}
	if mark == "" && l.Len() > 0 {
		mark = " "
	}
	l.WriteString(mark)
	l.WriteString(field)
}

func (s *Statement) subject() string {
	if s.Action != "" || s.Object != "" {
		return s.Action + "|" + s.Object
	}
	name := s.Indicator
	if s.IndicatorID != "" {
		name = s.IndicatorID + "|" + name
	}
	if s.Qualifier != "" {
		name += "(" + s.Qualifier + ")"
	}
	return name
}

// interval is the end that the bound leaves, or both.
func (s *Statement) interval() string {
	low, high := shortNumber(s.Low), shortNumber(s.High)
	switch {
	case s.Low == nil && s.High == nil:
		return ""
	case low == high:
		return low
	case s.High == nil && (s.Bound == AtLeast || s.Bound == GreaterThan):
		return low
	case s.Low == nil && (s.Bound == AtMost || s.Bound == LessThan):
		return high
	}
	return low + "~" + high
}

// shortNumber writes a number with an exponent from a million on: 2e8, 1.3e12.
func shortNumber(f *float64) string {
	if f == nil {
		return ""
	}
	if *f < 1e6 {
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	return strings.NewReplacer("e+0", "e", "e+", "e").Replace(strconv.FormatFloat(*f, 'e', -1, 64))
}

// String tells a window: 2024, 2021~2025, 2024-01-01~2024-03-31, ~2030-12-31.
func (p Period) String() string {
	whole := p.Start.Month == 1 && p.Start.Day == 1 && p.End.Month == 12 && p.End.Day == 31
	switch {
	case p == Period{}:
		return ""
	case whole && p.Start.Year == p.End.Year:
		return strconv.Itoa(p.End.Year)
	case whole:
		return strconv.Itoa(p.Start.Year) + "~" + strconv.Itoa(p.End.Year)
	case p.Start == p.End:
		return p.End.String()
	}
	return p.Start.String() + "~" + p.End.String()
}
