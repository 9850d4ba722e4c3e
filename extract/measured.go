package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// findNoun looks for what is measured: before the predicate, or behind the
// quantity where a counted thing stands (3个督导服务组).
func (p *passage) findNoun(f *frame) {
	if t := f.q.thing; f.q.form == Frequency && !t.empty() {
		f.noun = p.deedOften(span{f.value.start + t.start, f.value.start + t.end})
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
		return
	}
	left := span{}
	if !f.bare {
		left = p.objectOf(f, p.nounBefore(f.limit, p.beforeBase(f)))
	}
	right := span{}
	if f.q.form != Rank && f.q.form != Multiple && f.q.word == nil {
		right = p.nounAfter(f.value.end, f.clause.end)
	}
	if right.empty() && f.q.word == nil && f.q.form == "" && f.q.unit != nil && (f.q.unit.Dimension == People || f.q.unit.Dimension == Things) && !p.nominal(left) {
		for k := range p.mentions {
			if m := &p.mentions[k]; m.start == f.value.end && m.cue != nil && m.cue.Role == Act {
				right = p.nounAfter(m.end, f.clause.end) // 2人|当选|中国工程院院士
			}
		}
	}
	useRight := false
	leftOK, rightOK := p.nominal(left), p.nominal(right)
	switch {
	case !rightOK:
	case !leftOK:
		useRight = true
	case f.q.unit == nil || f.q.unit.Dimension == Things || f.q.unit.Dimension == People:
		useRight = true
	case f.pred.first(Act) != nil && f.q.unit.Dimension != Ratios:
		useRight = true // 设立500亿元区域基金
	}
	if useRight && f.q.unit != nil && f.q.unit.Dimension == Ratios && !strings.HasPrefix(p.s[f.value.end:], "的") && !strings.HasPrefix(p.s[f.value.end:], "以上的") {
		useRight = f.pred.first(Changing) == nil && !f.bare && !leftOK && f.pred.start == f.value.start
	}
	if !useRight && rightOK && f.q.unit != nil && f.q.unit.Dimension == Ratios && strings.HasPrefix(p.s[f.value.end:], "的") {
		for k := range p.mentions {
			// 支撑了年均6.5%的|经济|增速
			if m := &p.mentions[k]; m.start == right.end && m.cue != nil && m.cue.Role == Changing && rateNoun(p.s[m.start:m.end]) {
				useRight = true
			}
		}
	}
	switch {
	case useRight:
		f.noun, f.after = right, true
	case leftOK:
		f.noun = left
	}
	if f.noun.empty() {
		p.nounAhead(f)
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
	}
}

// deedOften is what is done every so often, without the verb that only says that it
// is done: 每年|开展应急演练|不少于4次.
func (p *passage) deedOften(a span) span {
	t := p.trim(a)
	if c, n := p.e.cues.longest(p.s[t.start:t.end]); n > 0 && c.Role == Act {
		if rest := p.trim(span{t.start + n, t.end}); p.nominal(rest) {
			return rest
		}
	}
	if !p.nominal(t) {
		return span{}
	}
	return t
}

// beforeBase is where the noun phrase ends: before the predicate, or before the
// comparison that stands between (支出|比1955年决算数|增长, 站|由89个|增加到).
func (p *passage) beforeBase(f *frame) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Base || m.start < f.limit || m.end > f.pred.start {
			continue
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start < f.pred.start; j++ {
			n := &p.mentions[j]
			compared := p.s[m.start:m.end] != "从" && p.s[m.start:m.end] != "由"
			if compared && n.time != nil && n.time.base || n.quantity != nil && n.quantity.start {
				return m.start
			}
		}
	}
	return f.pred.start
}

// nounAhead reads 53.3%，这是2021年第三产业占GDP的比重: the value stands alone and the
// next clause says of what.
func (p *passage) nounAhead(f *frame) {
	if strings.Trim(p.s[f.clause.start:f.clause.end], "“”\" 　") != p.s[f.value.start:f.value.end] {
		return
	}
	for _, c := range p.clauses {
		if c.start < f.clause.end || c.start > f.clause.end+len("，") {
			continue
		}
		for _, w := range []string{"这是", "这就是", "是"} {
			if !strings.HasPrefix(p.s[c.start:], w) {
				continue
			}
			if n := p.nounBefore(c.start+len(w), c.end); p.nominal(n) {
				f.noun = n
				f.clause.end = c.end // the clause beside says the time too
			}
			return
		}
	}
}

// objectOf takes a verb of change off the head of the phrase: 减少|企业负担1500亿元
// is a change of what follows the verb.
func (p *passage) objectOf(f *frame, a span) span {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.start == a.start && m.cue.Role == Changing && m.cue.Verb && f.q.unit != nil {
			f.verb = m
			return p.trim(span{m.end, a.end})
		}
	}
	return a
}

func (a span) empty() bool { return a.end <= a.start }

// nominal reports whether a span can be what is measured.
func (p *passage) nominal(a span) bool {
	if a.empty() {
		return false
	}
	t := p.s[a.start:a.end]
	if p.e.scopeOnly(t) {
		return false
	}
	han := 0
	for _, r := range t {
		if r >= 0x3400 || isLatin(r) {
			han++
		}
	}
	return han >= 2 || han == 1 && utf8.RuneCountInString(t) == 1 && strings.Contains("棉纱钢糖煤布粮油", t)
}

// scopeOnly reports whether t is only a set or a place: 全国, 大陆地区.
func (e *Extractor) scopeOnly(t string) bool {
	c, n := e.cues.longest(t)
	if n == len(t) && c.Role == Scope {
		return true
	}
	for _, m := range corpus.FindPlaces(t, corpus.Place{}) {
		if m.Start == 0 && (m.End == len(t) || t[m.End:] == "地区" || t[m.End:] == "境内") {
			return true
		}
	}
	return false
}
