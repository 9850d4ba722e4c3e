package extract

// prose reads a cell of sentences with the engine for sentences, its heads
// filling what the words leave unsaid.
func (s *sheet) prose(k int, col *column, row *tableRow) []Statement {
	text := s.texts[k]
	if col.role != "" || len([]rune(text)) < 6 || !s.e.candidate(text) && !s.e.pledges.mentions(text) {
		return nil
	}
	cell := s.t.Cells[k]
	inner := *s.ctx
	inner.lead, inner.leadForce, inner.last, inner.lastItem, inner.main = nil, nil, nil, nil, nil
	switch aim, done := s.e.says(TargetHead, col.head), s.e.says(ResultHead, col.head); {
	case aim && !done, s.aims && !done:
		inner.section = "plan"
	case done && !aim, s.past:
		inner.section = "review"
	}
	var out []Statement
	sentences(text, cell.Start, s.block, func(sn sentence) {
		p := s.e.read(sn, &inner)
		for _, f := range p.frames {
			if f.q.unit == nil && f.q.word == nil && f.st.Bound == Point {
				continue
			}
			st := f.statement(p)
			if st.Indicator == "" {
				noun, qualifier, _, _ := s.columnNoun(col)
				st.Indicator, st.Qualifier = s.indicator(noun, qualifier, row)
				if in := s.e.indicatorOf(st.Indicator, f); in != nil {
					st.IndicatorID, st.IndicatorName = in.ID, in.Name
				}
			}
			st.Cell = itoa(cell.Row) + "," + itoa(cell.Column)
			st.Sentence = s.lineOf(k)
			if st.Period == (Period{}) {
				g := &frame{}
				s.findCellPeriod(g, &cellValue{}, col, row)
				st.Period = g.st.Period
			}
			if row.placeText != "" && st.RegionText == "" {
				st.RegionText, st.Region = row.placeText, row.place
			}
			if s.e.says(RuleHead, col.head) {
				st.Kind, st.Strength = Provision, ""
			}
			row.duty(&st, s.ctx.when())
			out = append(out, st)
		}
		for _, st := range p.commitments() {
			st.Cell, st.Sentence = itoa(cell.Row)+","+itoa(cell.Column), s.lineOf(k)
			row.duty(&st, s.ctx.when())
			out = append(out, st)
		}
	})
	return out
}
