package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// comparedAt is the word of comparison before what a change is measured against, which
// ends at pos: 交易价|比|批发市场|低4%. nil if there is none.
func (p *passage) comparedAt(pr predicate, limit, pos int) *mention {
	if pr.first(Changing) == nil && !p.addsTo(&pr) || pr.first(Base) != nil {
		return nil
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > pos {
			continue
		}
		if m.start < limit || m.quantity != nil || m.is(Reach, Modal, Changing) {
			return nil
		}
		if !m.is(Base) || p.starts(m) {
			continue
		}
		other := p.s[m.end:pos]
		if n := utf8.RuneCountInString(other); n < 2 || n > 16 || strings.ContainsAny(other, "、，") || degree.MatchString(other) && !extreme.MatchString(other) {
			return nil
		}
		return m
	}
	return nil
}

// extreme is the highest or lowest that a measure has been, to compare with: 较|高点|下降.
var extreme = regexp.MustCompile(`^[高低][位点峰]$`)

// fromBase is the word of how far the value lies from one that stands directly before it, and
// with which it is compared: 比上年的21亿吨|多|3亿吨. nil if there is none.
func (p *passage) fromBase(f *frame) *mention {
	far, _ := p.farFrom(f)
	return far
}

// farFrom is that word, and the one of comparison before what the value lies so far from.
func (p *passage) farFrom(f *frame) (far, base *mention) {
	g, m := f.before, p.endingAt(f.value.start)
	if g == nil || m == nil || m.cue == nil || m.start < g.value.end || m.cue.Role != Changing && (m.cue.Role != Limit || m.cue.Bound != GreaterThan && m.cue.Bound != LessThan) || strings.TrimPrefix(p.s[g.value.end:m.start], "的水平") != "" && m.start != g.value.end || f.q.unit == nil || g.q.unit == nil || f.q.unit.Dimension != g.q.unit.Dimension {
		return nil, nil
	}
	for k := range p.mentions {
		if b := &p.mentions[k]; b.is(Base) && b.start >= g.limit && b.end <= g.value.start && !p.starts(b) {
			return m, b
		}
	}
	return nil, nil
}

// addsTo reports whether the verb before the value says that so many came to it: 比上届|新增20家.
func (p *passage) addsTo(pr *predicate) bool {
	m := pr.first(Act)
	return m != nil && p.s[m.start:m.end] == "新增"
}

// withOther is where 与上年相比 begins whose last word is m, else where m begins.
func (p *passage) withOther(m *mention, limit int) int {
	switch p.s[m.start:m.end] {
	case "相比", "对比", "比较", "比":
	default:
		return m.start
	}
	for _, w := range []string{"与", "同", "和"} {
		if i := strings.LastIndex(p.s[limit:m.start], w); i >= 0 && utf8.RuneCountInString(p.s[limit+i:m.start]) >= 3 && p.words.aligned(limit+i, limit+i+len(w)) && (p.s[m.start:m.end] != "比" || p.changeAt(m.end)) {
			return limit + i
		}
	}
	return m.start
}

// changeAt reports whether a word of change begins at i.
func (p *passage) changeAt(i int) bool {
	m := p.beginningAt(i)
	return m.is(Changing)
}

// degree says how much, so that 较 compares with nothing: 较大幅度, 较快.
var degree = regexp.MustCompile(`^(?:[大小快慢高低多少好强]|为)|[度地]$`)

// beyondSet leaves out what the value only relates to: the set of a rank (业务|位居市场|
// 第一位) and the other side of a multiple (电视价格|是普通电视的|1.2倍). What is measured
// stands before the verb between, or in an earlier clause.
func (p *passage) beyondSet(f *frame, left span) span {
	if left.empty() || f.q.form != Rank && (f.q.form != Multiple || f.pred.first(Changing) != nil || !strings.HasSuffix(p.s[:f.value.start], "的")) {
		return left
	}
	at := left.start
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > at || m.start < f.limit {
			continue
		}
		if m.cue == nil || strings.Trim(p.s[m.end:at], nounLead) != "" {
			return left
		}
		switch {
		case m.cue.Role == Scope:
			at = m.start
			continue
		case f.q.form == Rank && m.cue.Role == Order, f.q.form == Multiple && m.cue.Role == Reach, f.q.form == Multiple && m.cue.Role == Limit:
			return p.nounBefore(f.limit, p.beforeManner(m.start, f.limit))
		}
		return left
	}
	return left
}

// beforeManner is where the words of manner begin that lead to i: |目前仅|占.
func (p *passage) beforeManner(i, limit int) int {
	for m := p.endingAt(i); m != nil && m.start >= limit && m.cue != nil && manner[m.cue.Role]; m = p.endingAt(i) {
		i = m.start
	}
	return i
}

var manner = map[Role]bool{Limit: true, Filler: true, Mark: true, Modal: true, Reach: true, Spread: true}
