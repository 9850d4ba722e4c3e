package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What a value is compared with.

// findComparison names the base: the time behind 比, the set of a rank, the other
// side of a gap, what a value-less target runs level with.
func (p *passage) findComparison(f *frame) {
	set := func(a span) {
		f.st.ComparedWith = p.s[a.start:a.end]
		f.note("compared_with", p, a)
	}
	if f.st.Bound == Relative {
		v := p.s[f.value.start:f.value.end]
		for _, w := range []string{"与", "和", "同", "跟", "高于", "快于", "好于", "优于", "低于"} {
			rest, ok := strings.CutPrefix(v, w)
			if !ok {
				continue
			}
			for _, cut := range []string{"保持", "基本", "不同步", "同步"} {
				if i := strings.Index(rest, cut); i > 0 {
					rest = rest[:i]
				}
			}
			set(span{f.value.start + len(w), f.value.start + len(w) + len(rest)})
			return
		}
	}
	if other := p.multiplied(f); !other.empty() {
		set(other)
		return
	}
	if g := f.before; g != nil && g.baseline && !f.baseline && f.q != nil && f.q.part < 2 && (f.st.Form == Level || f.st.Form == Share) {
		if m := p.timeOf(g); m != nil && m.time.base && m.start >= g.limit {
			set(span{m.start, m.end}) // 由|2021年|的60%提高到65%
			return
		}
	}
	if other := p.evenWith(f); !other.empty() {
		set(other)
		return
	}
	if m := f.ofBase; m != nil {
		set(span{m.end, f.value.start - len("的")})
		return
	}
	if f.far != nil {
		set(p.trim(span{f.far.end, f.value.start}))
		return
	}
	for _, m := range f.pred.chain {
		switch {
		case m.time != nil && m.time.base && !f.baseline, m.is(Scope) && (f.st.Form == Rank || f.gap() != nil || p.outdone(f) || f.st.Form == Growth && f.q.word != nil && endsIn(p.s[:m.start], "与同和跟比较")): // 与|上月|持平
			a := span{m.start, m.end}
			if b := p.endingAt(a.start); m.time != nil && b != nil && b.time != nil && b.time.base {
				a.start = b.start // 比|上年|四季度
			}
			if w := everyYear.FindString(p.s[:a.start]); m.time != nil {
				a.start -= len(w) // 比|历史同期|多三成
			}
			if m.time != nil && thatTime.MatchString(p.s[a.end:]) {
				a.end += len("同期") // 恢复到|2019年|同期的九成
			}
			set(a)
			return
		}
	}
	for _, m := range f.pred.chain {
		if !m.is(Changing, Mark) {
			continue
		}
		for _, w := range []string{"同比", "环比"} {
			if strings.HasPrefix(p.s[m.start:m.end], w) {
				set(span{m.start, m.start + len(w)}) // 同比|分别增长4%
				return
			}
		}
	}
	if g := f.before; g != nil && (f.bare || p.sameSeries(f) || f.st.Form == Rank && g.baseline) && g.st.Form == f.st.Form && g.st.ComparedWith != "" {
		f.st.ComparedWith = g.st.ComparedWith // 同比分别增长4%和|6%
		p.because(f, "compared_with", FromBefore, g.st.ComparedWith)
		return
	}
	if a := p.toldAgainst(f); !a.empty() {
		set(a)
	}
}

// everyYear says with which of the years a season is compared.
var everyYear = regexp.MustCompile(`(?:历史|常年|往年|多年|上届|近年)$`)

// multiplied is what a value is so many times of: 出口额是|进口额|的2倍, 为|常年同期|的1.5倍.
func (p *passage) multiplied(f *frame) span {
	of := f.value.start - len("的")
	if f.st.Form != Multiple || of < f.clause.start || p.s[of:f.value.start] != "的" {
		return span{}
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.start >= of || !f.clause.has(m.start) || !m.is(Reach, Limit) {
			continue
		}
		if a := (span{m.end, of}); !a.empty() && utf8.RuneCountInString(p.s[a.start:a.end]) <= 16 && !p.anchorBetween(a.start, a.end) {
			return a
		}
		return span{}
	}
	return span{}
}

// outdone reports whether the value is how far a set is behind what is measured, or before it:
// 高出|全省|2个百分点, 较|全省|低1个百分点.
func (p *passage) outdone(f *frame) bool {
	if f.st.Form != Change || !f.q.of(Points) {
		return false
	}
	for _, m := range f.pred.chain {
		if m.cue == nil {
			continue
		}
		if w := p.s[m.start:m.end]; m.cue.Role == Base || m.cue.Role == Changing && (strings.HasSuffix(w, "于") || strings.HasSuffix(w, "出")) {
			return true
		}
	}
	return false
}

// sameSeries reports whether a value is what was expected of the one before it, or what there was
// before, by the same comparison: 同比升4%，|预期升3%|，|前值升5%|.
func (p *passage) sameSeries(f *frame) bool {
	return f.noun.empty() && f.subject == f.before.subject && (p.former(f) || p.opensExpected(f) || f.expected)
}

// toldAgainst is what the words of comparison before a change lead to, in its own clause
// (较“十三五”末|翻一番, 比零售指导价|平均降低6%) or in one before it (与上年相比，|出口增长4%).
func (p *passage) toldAgainst(f *frame) span {
	if f.baseline || f.st.Form != Growth && f.st.Form != Change && f.st.Form != Multiple {
		return span{}
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > f.value.start || !m.is(Base) || p.starts(m) || strings.ContainsAny(p.s[m.end:f.value.start], "；。") {
			continue
		}
		c := p.clauseOf(m.start)
		if at := p.withOther(m, c.start); at < m.start {
			_, n := utf8.DecodeRuneInString(p.s[at:])
			return p.against(span{at + n, m.start})
		}
		if f.clause.has(m.start) && m.end < f.pred.start {
			return p.against(span{m.end, f.pred.start})
		}
		if f.clause.has(m.start) {
			end := f.value.start
			if ch := f.pred.first(Changing); ch != nil && ch.start > m.end {
				end = ch.start
			}
			return p.against(span{m.end, end})
		}
	}
	return span{}
}

// against is a phrase behind a word of comparison without what does not belong to it, none if it
// says only how much: 较大幅度.
func (p *passage) against(a span) span {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.quantity != nil && a.has(m.start) {
			a.end = m.start // “十二五”末|的61亿元
		}
	}
	other := p.e.wordings[Pace].cutAll(strings.TrimRight(p.s[a.start:a.end], "多少还又"))
	if rest := p.e.wordings[Adverbial].cutAll(other); rest != "" {
		other = rest // 上月|加快, not 常年
	}
	a.end = a.start + len(other)
	a.end = p.trim(a).end // its head stays: 与|现有型号|相比
	if t := p.s[a.start:max(a.start, a.end)]; t == "" || strings.ContainsAny(t, "，、") || utf8.RuneCountInString(t) > 24 || degree.MatchString(t) && !extreme.MatchString(t) {
		return span{}
	}
	return a
}
