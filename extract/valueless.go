package extract

// addPhrases makes frames of value-less targets: 与经济增长同步.
func (p *passage) addPhrases() {
	head := p.headline()
	for _, c := range p.clauses {
		for _, ph := range p.e.phrases {
			if ph.entry.Headline && (head < 0 || c.end <= head) {
				continue
			}
			m := ph.re.FindStringSubmatchIndex(p.s[c.start:c.end])
			if m == nil {
				continue
			}
			v := span{c.start + m[0], c.start + m[1]}
			if len(m) > 3 && m[2] >= 0 {
				v = span{c.start + m[2], c.start + m[3]}
			}
			if p.overlaps(v) {
				continue
			}
			f := &frame{q: &quantity{}, value: v, clause: c, limit: c.start}
			f.st.PartOf = -1
			f.st.Bound, f.st.Form, f.st.Direction = ph.entry.Bound, ph.entry.Form, ph.entry.Direction
			f.pred = p.predicateBefore(v.start, c.start)
			if n := p.nounBefore(c.start, f.pred.start); p.nominal(n) {
				f.noun = n
			} else if n := p.nounAfter(v.end, c.end); p.nominal(n) {
				f.noun = n // 完成国家下达的|降碳减排任务
			}
			if !f.noun.empty() {
				f.note("indicator", p, f.noun)
			}
			f.st.ValueSpan = Span{p.sent.start + v.start, p.sent.start + v.end}
			p.insert(f)
			p.findSubject(f)
			p.findIndicator(f)
			break
		}
	}
}

func (p *passage) overlaps(v span) bool {
	for _, f := range p.frames {
		if f.value.start < v.end && v.start < f.value.end {
			return true
		}
	}
	return false
}

// insert keeps the frames in the order of their values.
func (p *passage) insert(f *frame) {
	i := len(p.frames)
	for i > 0 && p.frames[i-1].value.start > f.value.start {
		i--
	}
	p.frames = append(p.frames, nil)
	copy(p.frames[i+1:], p.frames[i:])
	p.frames[i] = f
	if i > 0 {
		f.before = p.frames[i-1]
	}
}
