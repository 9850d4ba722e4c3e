package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// findBound joins the words before the number with those behind it; what
// stands behind wins (控制在5%左右 is around).
func (p *passage) findBound(f *frame) {
	q := f.q
	f.st.Low, f.st.High = q.low, q.high
	f.st.Bound = q.bound
	if m := f.limitCue(); m != nil && p.s[m.start:m.end] == "优于" && p.precision(f) {
		c := *q
		c.setBound(LessThan)
		f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		f.note("bound", p, span{m.start, m.end})
	} else if m != nil && q.word != nil && q.bound == Point && q.tail == 0 {
		c := *q
		c.setBound(m.cue.Bound)
		f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		f.note("bound", p, span{m.start, m.end})
	} else if q.word != nil && q.form == Share && q.bound == Point && p.basically(f) {
		f.st.Bound = Around
	} else if q.bound == "" {
		f.st.Bound = Point
		if m := f.limitCue(); m != nil && !p.missed(f, m) {
			c := *q
			c.setBound(m.cue.Bound)
			f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
			f.note("bound", p, span{m.start, m.end})
		} else if g := f.boundBefore(); g != nil && g.st.Bound != Range && (q.unit == g.q.unit || q.code == g.q.code && g.pred.first(Spread) != nil) {
			c := *q
			c.setBound(g.st.Bound)
			f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		} else if newStep.MatchString(p.s[f.value.end:]) && f.pred.first(Reach) != nil {
			c := *q
			c.setBound(AtLeast) // 产值迈上|6亿元|台阶
			f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		}
	} else if q.tail > 0 {
		f.note("bound", p, span{f.value.end - q.tail, f.value.end})
	}
	f.st.Unit = q.code
	f.st.MeasureWord = q.measure
	f.st.Recurrence = q.every
	f.st.ValueSpan = Span{p.sent.start + f.value.start, p.sent.start + f.value.end}
}

// missed reports whether a bound says that an aim was missed which is the value itself: 未能达到|6%|的目标,
// 增长5%，|低于|6%|的预期目标; not 力争失业率|低于|5%|的目标.
func (p *passage) missed(f *frame, m *mention) bool {
	if m.cue.Bound != LessThan || !missedAim.MatchString(p.s[f.value.end:]) {
		return false
	}
	return strings.Contains(p.s[m.start:m.end], "达") || f.before != nil && f.before.q.code == f.q.code && f.clause.start >= f.before.value.end
}

// missedAim says behind a value that it was the aim, of which something fell short: 未能达到|6%|的目标.
var missedAim = regexp.MustCompile(`^的(?:预期|计划|年度|全年|原定|既定|增长|发展)*目标`)

// newStep says behind a magnitude that it was reached and passed.
var newStep = regexp.MustCompile(`^(?:新的?|大)?台阶`)

// boundBefore is the member of a bare list whose bound those behind it share: 分别|超过|5万亩、
// 8万亩和6万亩. nil if there is none.
func (f *frame) boundBefore() *frame {
	for f.bare && f.before.q.bound == "" {
		if f = f.before; f.limitCue() != nil {
			return f
		}
	}
	return nil
}

// precision reports whether less of what is measured is better: 测量精度|优于0.1毫米.
func (p *passage) precision(f *frame) bool {
	return p.e.wordings[OfError].ends(strings.TrimRight(p.s[f.noun.start:f.noun.end], "”）"))
}

// findLeast looks for a bound that stands before the verb and what is measured.
func (p *passage) findLeast(f *frame) {
	f.least = f.ofBase
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Limit) || m.start < f.limit || m.end > f.pred.start || m.cue.Bound != AtLeast && m.cue.Bound != AtMost {
			continue
		}
		if m.start == f.noun.start && !f.after && strings.HasPrefix(p.s[m.start:], "不") {
			f.noun = p.trim(span{m.end, f.noun.end}) // 不少于|里程总规模|200公里
			f.least = m
		}
		if p.followed(k) {
			f.least = m
		}
	}
}

// followed reports whether a verb or a name follows the k-th mention at once.
func (p *passage) followed(k int) bool {
	if k+1 >= len(p.mentions) || p.mentions[k+1].start != p.mentions[k].end {
		return false
	}
	n := &p.mentions[k+1]
	return n.indicator != nil || n.is(Act)
}

func (p *passage) findAboutShare(f *frame) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Limit) && m.start >= f.limit && m.end < f.value.start && strings.HasPrefix(p.s[m.end:], "占") && f.q.of(Ratios) {
			f.aboutShare = m
		}
	}
}

// basically reports whether 基本 weakens the whole: 基本实现全覆盖.
func (p *passage) basically(f *frame) bool {
	return strings.Contains(p.s[f.clause.start:f.value.start], "基本") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本医") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本养老") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本公共")
}

// gap is the word of a distance to something else, nil if there is none: 高于|全国|1.6
// 个百分点 is a gap of 1.6, no bound.
func (f *frame) gap() *mention {
	if f.far != nil {
		return f.far
	}
	if !f.q.of(Points) {
		return nil
	}
	scope := false
	for _, m := range f.pred.chain {
		if m.cue == nil {
			scope = scope || m.time != nil
			continue
		}
		scope = scope || m.cue.Role == Scope
		if m.cue.Role == Limit && scope {
			return m
		}
	}
	return nil
}

// side is the direction in which a bound lies from what it is set against: 低于|计划.
func (c *Cue) side() Direction {
	if c.Bound == LessThan {
		return Down
	}
	return Up
}

// beyond is the word of how far the value lies from a mark that was set: 水位|超过|警戒水位2米,
// 产量|超过|计划3%. nil if there is none.
func (p *passage) beyond(f *frame) *mention {
	m := mark.FindStringIndex(p.s[f.limit:f.value.start])
	if m == nil || !f.q.of(Physical, Ratios, Money) || f.q.bound != "" && f.q.tail == 0 {
		return nil
	}
	if b := p.beginningAt(f.limit + m[0]); b.is(Limit) {
		return b
	}
	return nil
}

var mark = regexp.MustCompile(`(?:超过|超出|超|高于|低于)(?:警戒水位|汛限水位|保证水位|警戒线|历史最高水位|(?:原|国家|年度|全年)?计划(?:成本|指标|数)?|预算|定额)$`)

// gapTo finds the word of a distance to something that no word of the vocabulary names:
// 开工率|高于|时序进度|5个百分点.
func (p *passage) gapTo(f *frame) *mention {
	if !f.q.of(Points) || f.gap() != nil {
		return nil
	}
	if m := f.pred.first(Changing); m != nil && (m.end != f.value.start || !paceName[p.s[m.start:m.end]]) {
		return nil // 高于城镇居民收入|增速|2个百分点 is a gap all the same
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > f.pred.start {
			continue
		}
		if m.quantity != nil && m.quantity.word != nil && m.start >= f.limit {
			continue // 快于|全部|规上企业
		}
		if m.start < f.limit || m.quantity != nil || m.cue != nil && (m.cue.Role == Limit || p.s[m.start:m.end] == "快于") {
			other := p.trim(span{m.end, f.pred.start})
			if m.cue == nil || m.start < f.limit || !p.nominal(other) || utf8.RuneCountInString(p.s[other.start:other.end]) > 12 {
				return nil
			}
			return m
		}
	}
	return nil
}

// limitCue is the bound word of the predicate: the nearest that is not on the
// far side of the measured change.
func (f *frame) limitCue() *mention {
	if f.gap() != nil || f.expected {
		return nil
	}
	if m := f.pred.first(Limit); m != nil {
		return m
	}
	if f.least != nil {
		return f.least
	}
	return f.aboutShare
}
