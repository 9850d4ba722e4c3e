package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// tableRow is what the heads of a row say.
type tableRow struct {
	index     int
	noun      string
	nounCell  int
	qualifier string
	unit      string
	nature    string
	place     corpus.Place
	placeText string
	total     bool
	period    *timeMention
	due       *timeMention // 完成时限
	actor     string
	helpers   []string
}

// statements reads the cells of the body, row by row.
func (s *sheet) statements() []Statement {
	var out []Statement
	section := ""
	for r := s.body; r < s.t.Rows; r++ {
		if text, ok := s.spans(r); ok {
			if !strings.HasPrefix(text, "注") {
				section = text
				if u := s.unitLine(text); u != "" {
					s.unit = u
				}
			}
			continue
		}
		head := squeeze(s.text(r, 0))
		if s.repeatsHead(r) || s.e.says(NatureHead, head) || s.e.says(UnitHead, head) || strings.HasPrefix(head, "注：") {
			continue
		}
		group, row := -1, tableRow{}
		for c := range s.columns {
			col := &s.columns[c]
			if !s.own(r, c) {
				continue
			}
			if col.group != group {
				group = col.group
				row = s.readRow(r, group, section)
			}
			k := s.at[r][c]
			switch {
			case col.data:
				out = append(out, s.cell(k, col, &row)...)
			case col.role == "" && c > group:
				out = append(out, s.prose(k, col, &row)...)
			}
		}
	}
	return out
}

// repeatsHead reports a head that stands again where a page began.
func (s *sheet) repeatsHead(r int) bool {
	if s.body == s.top {
		return false
	}
	for c := range s.at[r] {
		if s.text(r, c) != s.text(s.top, c) && s.text(r, c) != s.text(s.body-1, c) {
			return false
		}
	}
	return true
}

// readRow reads the heads of a row in its group of columns.
func (s *sheet) readRow(r, group int, section string) tableRow {
	row := tableRow{index: r, nounCell: -1}
	last := -1
	var names []part
	var category string
	named := false // a column says that it names what is measured
	for c := group; c < len(s.columns) && s.columns[c].group == group; c++ {
		named = named || s.columns[c].role == MeasuredHead
	}
	for c := group; c < len(s.columns) && s.columns[c].group == group; c++ {
		col := &s.columns[c]
		k := s.at[r][c]
		if k < 0 || k == last {
			continue
		}
		last = k
		text := squeeze(s.texts[k])
		if text == "" {
			continue
		}
		switch col.role {
		case UnitHead:
			row.unit = s.e.unitNamed(text)
			continue
		case NatureHead:
			row.nature = text
			continue
		case SerialHead, SkippedHead:
			s.readDuty(&row, col.head, s.texts[k])
			continue
		}
		if col.data || col.role == "" && s.dataBefore(group, c) {
			continue
		}
		noun, bracket := nounOf(s.texts[k])
		switch m, n := s.timeIn(text); {
		case s.e.says(TotalHead, text), s.e.says(TotalHead, noun):
			row.total = true
		case m != nil && n >= len(text) && row.period == nil:
			row.period = m
		case s.isPlace(noun, col):
			row.placeText = noun
			row.place, _ = corpus.FindPlace(noun)
		case col.role == CategoryHead:
			category = noun
		case named && col.role != MeasuredHead, utf8.RuneCountInString(noun) > 40:
		default:
			names = append(names, part{cell: k, noun: s.withoutTime(noun), text: text, unit: s.e.unitNamed(bracket)})
			if row.period == nil && m != nil && m.year() != 0 {
				row.period = m
			}
		}
	}
	if n := len(names); n > 0 {
		p := names[n-1]
		row.noun, row.nounCell = p.noun, p.cell
		if p.unit != "" {
			row.unit = p.unit
		}
		for _, q := range names[:n-1] {
			row.qualifier = strings.TrimSpace(row.qualifier + " " + q.noun)
		}
	} else if category != "" {
		row.noun = category
	}
	if row.unit == "" && section != "" {
		_, bracket := nounOf(section)
		row.unit = s.e.unitNamed(bracket)
	}
	return row
}

// readDuty reads who must do what a row sets, and by when.
func (s *sheet) readDuty(row *tableRow, head, text string) {
	bodies := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("、，,；; ", r) })
	switch {
	case len(bodies) == 0 || cellBlank.MatchString(text):
	case s.e.says(ActorHead, head):
		row.actor, row.helpers = bodies[0], append(bodies[1:], row.helpers...)
	case s.e.says(HelperHead, head):
		row.helpers = append(row.helpers, bodies...)
	case s.e.says(DueHead, head):
		row.due, _ = s.timeIn(squeeze(text))
	}
}

// duty hands on to a statement what its row says of who and when.
func (row *tableRow) duty(st *Statement, w when) {
	if st.Kind != Target && st.Kind != Commitment {
		return
	}
	if st.Actor == "" {
		st.Actor, st.CoActors = row.actor, row.helpers
	}
	if row.due != nil {
		if p, ok := row.due.resolve(w); ok {
			st.Period, st.Horizon = Period{End: p.End}, By
		}
	}
}

func (s *sheet) dataBefore(group, c int) bool {
	for i := group; i < c; i++ {
		if s.columns[i].data {
			return true
		}
	}
	return false
}

// isPlace reports a row head that names a place: one of GB/T 2260, or one of a
// column of places that is made like one.
func (s *sheet) isPlace(noun string, col *column) bool {
	if found := corpus.FindPlaces(noun, s.doc.Region); len(found) == 1 && found[0].Start == 0 && found[0].End == len(noun) {
		return true
	}
	if col.role != PlaceHead || noun == "" {
		return false
	}
	return utf8.RuneCountInString(noun) <= 14
}

// cell makes the statements of one cell.
func (s *sheet) cell(k int, col *column, row *tableRow) []Statement {
	text := s.texts[k]
	if cellBlank.MatchString(text) {
		return nil
	}
	noun, qualifier, unit, nounCell := s.columnNoun(col)
	unit = s.unitOf(col, row, unit, text, s.t.Cells[k].Column)
	values := s.e.readCell(text, unit)
	if values == nil {
		if v := s.e.cellPhrase(text); v != nil {
			values = []cellValue{*v}
		}
	}
	if values == nil {
		return s.prose(k, col, row)
	}
	var out []Statement
	for i, v := range values {
		f := &frame{q: v.q}
		st := &f.st
		f.subject, st.Qualifier = s.indicator(noun, qualifier, row)
		evidence := nounCell
		if f.subject == row.noun && row.nounCell >= 0 {
			evidence = row.nounCell
		}
		if i > 0 && v.note != "" {
			f.subject = v.note
		}
		s.fill(f, &v, k, col, row)
		if f.subject == "" && st.Unit == "" {
			continue
		}
		if evidence >= 0 {
			c := s.t.Cells[evidence]
			st.Evidence = append(st.Evidence, Evidence{"indicator", Span{c.Start, c.End}})
		}
		row.duty(st, s.ctx.when())
		out = append(out, *st)
	}
	return out
}
