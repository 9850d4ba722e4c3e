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
		var last, grown *frame
		over := false // a measure of another sort stood between
		for _, f := range p.frames {
			whole := last
			if f.st.Form == Growth && grown != nil {
				whole = grown // 生产总值增长5%、人均突破8万元，其中工业增长|6%
			}
			switch {
			case f.value.end <= m.start:
				if f.whole == nil && f.st.Form != Rank {
					last = f
				}
				if f.whole == nil && f.st.Form == Growth {
					grown = f
				}
			case f.value.start < m.end || strings.ContainsAny(p.s[m.end:f.value.start], "；。"):
			case over, whole != nil && !isPart(f, whole):
			case whole != nil && f.before != nil && f.before.whole == whole && f.st.Form == Level && f.before.st.Form == Level && f.st.Unit == "count" && f.st.MeasureWord != f.before.st.MeasureWord && f.st.MeasureWord != whole.st.MeasureWord:
				// 学员60名，其中20名被|9所|院校录取
			case whole != nil && (f.clause.has(m.start) || f.st.Unit == whole.st.Unit && f.st.Form == whole.st.Form):
				f.whole = whole
			case whole != nil && f.st.IndicatorID != "" && f.from == nil:
				over = true // 生产总值增长5%，其中制造业占比25%，失业率5.5%，研发投入增长9%
			case whole == nil && strings.Trim(p.s[:m.start], leadMarks) == "":
				f.whole = p.wholeBefore(f)
			}
		}
	}
}

// isPart reports whether a value can be a part of another: a growth is none of a number, and no
// amount is one of less.
func isPart(f, whole *frame) bool {
	if f.st.Form == Growth && whole.st.Form == Level && whole.st.Unit == "count" && !shareWord(f.subject, whole.subject) {
		return false // 90家公司盈利，其中30家净利增长|100%
	}
	return f.st.Form != Level || whole.st.Form != Level || f.st.Unit != whole.st.Unit || f.st.Low == nil || whole.st.High == nil || *f.st.Low <= *whole.st.High
}

// shareWord reports whether two names have two characters in a row in common.
func shareWord(a, b string) bool {
	runes := []rune(a)
	for i := 0; i+1 < len(runes); i++ {
		if strings.Contains(b, string(runes[i:i+2])) {
			return true
		}
	}
	return false
}

// wholeBefore is the value of the sentence before that is measured as a part of it is, nil if
// there is none.
func (p *passage) wholeBefore(f *frame) *frame {
	for g := p.ctx.last; g != nil; g = g.before {
		if g.st.Unit == f.st.Unit && g.st.MeasureWord == f.st.MeasureWord && g.st.Form == f.st.Form && g.baseline == f.baseline && g.whole == nil && g.st.Form != Rank && isPart(f, g) {
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
