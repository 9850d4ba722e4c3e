package extract

import "strings"

// Which value is a part of which: 总投入9亿元，|其中农业3亿元|.

// findParts joins what stands behind 其中 to the value before it, as far as the next semicolon.
// At the head of a sentence the value is one of the sentence before.
func (p *passage) findParts() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Whole) {
			continue
		}
		var whole *frame
		for _, f := range p.frames {
			switch {
			case f.value.end <= m.start:
				if f.whole == nil && f.st.Form != Rank {
					whole = f
				}
			case f.value.start < m.end || strings.ContainsAny(p.s[m.end:f.value.start], "；。"):
			case whole != nil && (f.clause.has(m.start) || f.st.Unit == whole.st.Unit && f.st.Form == whole.st.Form):
				f.whole = whole
			case whole == nil && strings.Trim(p.s[:m.start], leadMarks) == "":
				f.whole = p.wholeBefore(f)
			}
		}
	}
}

// wholeBefore is the value of the sentence before that is measured as a part of it is, nil if
// there is none.
func (p *passage) wholeBefore(f *frame) *frame {
	for g := p.ctx.last; g != nil; g = g.before {
		if g.st.Unit == f.st.Unit && g.st.MeasureWord == f.st.MeasureWord && g.st.Form == f.st.Form && g.baseline == f.baseline && g.whole == nil && g.st.Form != Rank {
			return g
		}
	}
	return nil
}

// linkParts writes the index of the whole into its parts, once the rows of the block, which begin
// at from, have their order.
func (p *passage) linkParts(rows []Statement, from int) {
	at := map[int]int{}
	for i := from; i < len(rows); i++ {
		if rows[i].ValueSpan != (Span{}) {
			at[rows[i].ValueSpan.Start] = i
		}
	}
	for _, f := range p.frames {
		if f.whole == nil {
			continue
		}
		part, ok := at[f.st.ValueSpan.Start]
		whole, known := at[f.whole.st.ValueSpan.Start]
		if ok && known {
			rows[part].PartOf = whole
		}
	}
}
