package extract

import (
	"regexp"
	"strings"
)

// What a rule grants, to whom, and how far it goes on.

// eligible reports whether the value only says whom a rule is for: 面积超过450平方米的，
// |给予补贴; 对营业收入达到2000万元的企业，|给予奖励.
func (p *passage) eligible(f *frame) bool {
	if f.st.Strength == Striving || !condition.MatchString(p.s[f.clause.start:f.clause.end]) {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start >= f.clause.end && m.cue != nil && m.cue.Role == Rule {
			return !strings.ContainsAny(p.s[f.clause.end:m.start], "；")
		}
	}
	return false
}

// condition is a clause that says who or what something is done to or for.
var condition = regexp.MustCompile(`(?:的|^(?:对|凡)于?.*的\p{Han}{2,8})$`)

// rulesOn reports whether the value goes on with the rule of the one before: 前两年
// 100%、|后三年50%; 给予30%的补助，|每家不超过50万元.
func (p *passage) rulesOn(f *frame) bool {
	g := f.before
	if g == nil || g.st.Kind != Provision || f.q.unit == nil || f.st.Strength == Striving ||
		f.q.unit.Dimension != Money && f.q.unit.Dimension != Ratios {
		return false
	}
	between := p.s[g.value.end:f.value.start]
	if strings.ContainsAny(between, "；") {
		return false
	}
	if p.acted(span{g.value.end, f.value.start}) {
		return false
	}
	return eachOne.MatchString(between) || strings.Contains(between, "其中") || !strings.ContainsAny(between, "，：")
}

// eachOne opens a limit for one of many.
var eachOne = regexp.MustCompile(`[，、](?:原则上)?(?:每|单|同一)[个家户人项年次笔篇件]?`)

// examined reports whether the block lists what a work will be examined by.
func (p *passage) examined() bool {
	b := p.ctx.block
	return examination.MatchString(p.ctx.doc.Text[b.Start:b.End]) && !p.marked(Result)
}

var examination = regexp.MustCompile(`^(?:考核|验收|绩效)(?:指标|目标)[：:]`)

// sharedBehind is the noun behind the last of several values that stands for all:
// 分别给予80万元、|30万元|奖励.
func (p *passage) sharedBehind(f *frame) span {
	end := f.value.end
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start == end+len("、") && strings.HasPrefix(p.s[end:], "、") && m.quantity != nil && m.quantity.unit == f.q.unit {
			end = m.end
		}
	}
	if end == f.value.end {
		return span{}
	}
	return p.nounAfter(end, f.clause.end)
}

// graduated reports whether the value is a step of what the clause before grants, each
// for its own class: 给予入职奖励，|本科8000元、专科5000元.
func (p *passage) graduated(f *frame) bool {
	if f.q.unit == nil || f.q.unit.Dimension != Money || f.clause.start == 0 || f.pred.start < f.value.start {
		return false
	}
	granted := false
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.end > f.clause.start:
		case m.quantity != nil && !m.quantity.class:
			granted = false
		case m.cue != nil && m.cue.Role == Rule:
			granted = p.clauseOf(m.start).end+len("，") == f.clause.start
		}
	}
	return granted && !p.acted(span{f.clause.start, f.value.start})
}

// acted reports whether a verb or a modal stands in a range, so that what is said behind
// it is said anew.
func (p *passage) acted(a span) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.start < a.start || m.end > a.end {
			continue
		}
		switch m.cue.Role {
		case Act, Reach, Changing, Modal:
			return true
		}
	}
	return false
}
