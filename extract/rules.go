package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// What a rule grants, to whom, and how far it goes on.

// eligible reports whether the value only says whom or what a rule is for: 面积超过450平方米的，
// |给予补贴; 对营业收入达到2000万元的企业，|给予奖励.
func (p *passage) eligible(f *frame) bool {
	if f.st.Bound != Point && p.hangsOn(f) {
		return true // 投资额在5亿元以下的，由市发展改革委审批
	}
	if f.st.Strength == Striving || !condition.MatchString(p.s[f.clause.start:f.clause.end]) {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start >= f.clause.end && m.is(Rule) {
			return !strings.ContainsAny(p.s[f.clause.end:m.start], "；")
		}
	}
	return false
}

// hangsOn reports whether the clause of a value ends with 的 and is what a rule hangs on, or one
// that goes on with it does: 研发投入占比达到5%以上，|且拥有发明专利的|，可申请认定.
func (p *passage) hangsOn(f *frame) bool {
	c := f.clause
	for {
		t := p.s[c.start:c.end]
		if strings.HasSuffix(t, "的") && c.end < len(p.s) {
			return !strings.Contains(t, "是")
		}
		next, ok := strings.CutPrefix(p.s[c.end:], "，")
		if !ok || !furtherCondition.MatchString(next) {
			return false
		}
		c = p.clauseOf(c.end + len("，"))
	}
}

// furtherCondition opens a clause that adds to what a rule hangs on.
var furtherCondition = regexp.MustCompile(`^(?:且|并且|以及|或者)`)

// condition is a clause that says who or what something is done to or for.
var condition = regexp.MustCompile(`(?:的|^(?:其中，?)?(?:对|凡)于?.*的\p{Han}{2,8})$`)

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
	if !f.q.of(Money) || f.clause.start == 0 || f.pred.start < f.value.start {
		return false
	}
	granted := false
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.end > f.clause.start:
		case m.quantity != nil && !m.quantity.class:
			granted = false
		case m.is(Rule):
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

// limits reports whether the value bounds what is allowed or due: 不得少于5人, 1倍以上3倍以下.
func (p *passage) limits(f *frame) bool {
	switch f.st.Bound {
	case AtLeast, AtMost, GreaterThan, LessThan, Range:
		near, _ := p.nearest(f)
		return near != Result
	}
	return false
}

// granted is a sum that is no one person's: from a million on what was handed out is a total.
const granted = 1e6

// handedOut tells of a sum that many got: 发放补贴8600万元.
var handedOut = regexp.MustCompile(`^(?:[^，。；最每]{0,16})(?:发放|兑付|兑现|发出|支付)了?[^，。；最每]{0,16}$`)

// ruleLimit is a sum that no rule grants to one: from a hundred million on it is a total.
const ruleLimit = 1e8

// provision reports whether the value is an amount of a rule.
func (p *passage) provision(f *frame) bool {
	if f.bare && f.before != nil && f.before.q.code == f.q.code {
		return f.before.st.Kind == Provision
	}
	if p.ctx.doc.Yearly() && p.ctx.section == "review" || p.ctx.doc.Genre == corpus.News && (handedDown.MatchString(p.s[f.limit:f.value.start]) || f.q.low != nil && *f.q.low >= granted && handedOut.MatchString(p.s[f.limit:f.value.start])) {
		return false // what a report tells was granted, 下拨补助费4000万元
	}
	if p.ctx.doc.Genre == corpus.News && p.fined(f) {
		return false
	}
	if r := f.pred.first(Reach); r != nil && r.cue.Direction != "" && p.ctx.doc.Yearly() {
		return false // 补助标准由200元提高到220元: in a report what is to be raised is a target
	}
	if f.q.of(Durations) && f.q.tail > 0 && f.pred.first(Changing) == nil && f.pred.first(Reach) == nil {
		return p.ctx.doc.Genre == corpus.Notice || p.ctx.doc.Genre == corpus.Plan // 应在3个工作日内上报
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Rule) && f.clause.has(m.start) {
			if f.q.of(Money) && (f.q.low != nil && *f.q.low >= ruleLimit || f.q.high != nil && *f.q.high >= ruleLimit) {
				return false // 发放稳岗补助3亿元 is what was spent in all
			}
			return f.q.of(Money, Ratios, Durations) && (f.st.Form == Level || f.st.Form == Share)
		}
	}
	return p.eligible(f) || p.rulesOn(f) || p.graduated(f) || p.caps(f)
}

// fined reports whether the value is what somebody had to pay, and not what a rule threatens:
// 对一家船厂|处以60万元的罚款, not 违反规定的，处以3000元罚款 nor 处5万元以下罚款.
func (p *passage) fined(f *frame) bool {
	return f.q.of(Money) && f.q.tail == 0 && f.q.bound != Range && fine.MatchString(p.s[f.clause.start:f.clause.end]) && !strings.HasSuffix(p.s[:f.clause.start], "的，") && !threatened.MatchString(p.s)
}

// threatened says that a penalty is one of a rule.
var threatened = regexp.MustCompile(`将|可|应|最高|规定|条例|办法|根据|按照|依法|今后|以下|以上|者处|违者`)

// fine is a penalty in money and who had to pay it.
var fine = regexp.MustCompile(`(?:被|对|向)[^，。；]{0,40}(?:处以|罚款|罚没|罚金|处罚)`)

// caps reports whether the value is the most that the rule before it grants: 给予奖励，|最高不超过20万元.
func (p *passage) caps(f *frame) bool {
	return f.before != nil && f.before.st.Kind == Provision && f.q.of(Money) && capped.MatchString(p.s[f.clause.start:f.value.start])
}

var capped = regexp.MustCompile(`^(?:单个?\p{Han}{0,8}|每\p{Han}{1,6}|累计|合计)?(?:最高|最多|上限|封顶)`)
