package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// findForce finds the modal that governs: the nearest before the value, unless
// it stands behind a subject of its own in an earlier clause.
func (p *passage) findForce(f *frame) {
	head := p.headline()
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.start >= f.value.start || m.cue == nil || !m.is(Modal) && m.cue.Strength == "" {
			continue
		}
		if p.bracketedOff(m.start, f.value.start) || p.content(m) || p.presents(m) || p.planOnly(m, f) {
			continue
		}
		same := f.clause.has(m.start)
		if !same && (m.cue.Role != Modal || m.cue.Local || head >= 0 && f.value.start > head && m.start > head || p.ownSubject(m) && !f.goesOn(m) || p.otherActs(m, f)) {
			continue
		}
		if !same && p.aimOnly(m, f) {
			continue
		}
		if !same && p.existing(f) || p.arranged(m) {
			continue
		}
		if m.cue.Role != Modal && m.end < f.pred.start {
			continue
		}
		at := span{m.start, m.end}
		if m.cue.Role == Changing { // 预期|升
			at.end = at.start + len(strings.TrimRight(p.s[at.start:at.end], "升涨降跌"))
		}
		f.st.Modality = p.s[at.start:at.end]
		f.st.Strength = m.cue.Strength
		f.note("modality", p, at)
		break
	}
	if f.st.Modality == "" && head >= 0 && f.value.start > head {
		f.st.Modality, f.st.Strength = "预期目标", Planned
		p.because(f, "modality", FromHeadline, p.s[head:])
	}
	f.st.Headline = head >= 0 && f.value.start > head
	if f.st.Strength == "" {
		f.st.Strength = Planned
	}
	if f.st.Modality == "" && p.ctx.leadForce != nil && head < 0 {
		f.st.Modality, f.st.Strength = p.ctx.leadModal, p.ctx.leadForce.Strength
		p.because(f, "modality", FromLead, p.ctx.leadModal)
	}
	for k := range p.mentions {
		// 全部 as predicate binds what it is said of: 13条接头路将全部打通
		m := &p.mentions[k]
		if m.quantity != nil && m.quantity.word != nil && m.quantity.word.Binding && f.clause.has(m.start) && !p.attributive(m) && f.st.Strength == Planned {
			f.st.Strength = Binding
			p.because(f, "strength", FromWhole, p.s[m.start:m.end])
		}
	}
}

// bracketedOff reports whether a place lies in a bracket that is closed before another:
// 赤字为30亿元（市场|预期|为34亿元），收入为|9亿元.
func (p *passage) bracketedOff(at, to int) bool {
	open := strings.LastIndexAny(p.s[:at], "（(")
	if open < strings.LastIndexAny(p.s[:at], "）)") || at >= to {
		return false
	}
	return open >= 0 && strings.ContainsAny(p.s[at:to], "）)")
}

// content reports whether a word that may be a modal is what something is for or a part of:
// 用于|安排|就业的支出, 占|计划|的九成.
func (p *passage) content(m *mention) bool {
	return strings.HasSuffix(p.s[:m.start], "用于") || strings.HasSuffix(p.s[:m.start], "占")
}

// presents reports whether 提出 has a thing for its object and opens no aim: |提出|清淤模型3套,
// not 提出到2027年建成….
func (p *passage) presents(m *mention) bool {
	if p.s[m.start:m.end] != "提出" {
		return false
	}
	t := p.s[m.end:p.clauseOf(m.start).end]
	if i := strings.Index(t, "（"); i > 0 {
		t = t[:i]
	}
	for k := range p.mentions {
		n := &p.mentions[k]
		if n.start >= m.end && n.start < m.end+len(t) && (n.time != nil || n.indicator != nil || n.cue != nil && !n.is(Scope, Filler) && !(n.cue.Nominal && n.start > m.end)) {
			return false
		}
	}
	return t != "" && !aims.MatchString(t)
}

// aims are what a text says when it tells of its aims, and what leads to them.
var aims = regexp.MustCompile(`^[的了，：:。“]|目标|任务|要求|指标|措施|举措|(?:方案|计划|规划|路径|路线|重点|思路|建议|政策|设想|倡议|意见|安排|行动|工程)$|[，：]$`)

// planOnly reports whether a word for a plan only names one, and says nothing of what another clause
// tells: 发挥|规划|作用，建立台账; 实施人才|计划|，建立台账.
func (p *passage) planOnly(m *mention, f *frame) bool {
	c, w := p.clauseOf(m.start), p.s[m.start:m.end]
	if w != "规划" && w != "计划" || c.has(f.value.start) || p.timeAt(m.end) || p.anchorBetween(m.end, c.end) {
		return false
	}
	if m.end < c.end {
		return w == "规划" && !p.beginningAt(m.end).is(Act, Reach, Changing, Modal)
	}
	return carriesOut.MatchString(p.s[c.start:m.start]) && !byPlan.MatchString(p.s[c.start:m.start])
}

// carriesOut leads to a plan that is a thing: 实施|人才计划，…, not 河北省|计划，….
var carriesOut = regexp.MustCompile(`(?:实施|编写|通过|统一|科学|做好|落实|下达|制[定订]|编制|完成|推进|执行|出台|印发|启动|开展|推行|深化|围绕|列入|纳入|聚焦|参与|加入|响应|形成|坚持|强化|加强|发挥|提升|优化|统筹|衔接|遵循|突出)[^，。；]*$`)

// byPlan leads to the plan in which what follows is set: 按照|规划，到2030年建成….
var byPlan = regexp.MustCompile(`^$|(?:根据|按照?|依照?|据)[^，]{0,12}$`)

// aimOnly reports whether a modal has only a thing for its object, and the value or the deed
// lies behind the mark of another part of the sentence: |保障|建设需求；建立调整机制.
func (p *passage) aimOnly(m *mention, f *frame) bool {
	c := p.clauseOf(m.start)
	return m.cue.Strength == Binding && c.end <= f.value.start && strings.Contains(p.s[c.end:f.value.start], "；") &&
		!p.acted(span{m.end, c.end}) && !p.anchorBetween(m.end, c.end)
}

// arranged reports whether a modal only tells what was done: 累计|安排3亿元.
func (p *passage) arranged(m *mention) bool {
	b := p.endingAt(m.start)
	return m.cue.Weak && b.is(Mark) && b.cue.Kind == Result && p.ctx.section != "plan"
}

// existing reports whether the verb before the value says what there is, which no modal of
// another clause sets: 搜救将于19日结束，震区内|共有|4万人被疏散.
func (p *passage) existing(f *frame) bool {
	for _, m := range f.pred.chain {
		switch p.s[m.start:m.end] {
		case "共有", "现有", "已有", "仍有":
			return p.ctx.section != "plan"
		case "占", "为", "是":
			if b := p.endingAt(m.start); b != nil && stillSo[p.s[b.start:b.end]] {
				return true // 仍然|占九成
			}
		}
	}
	return false
}

// stillSo says that something is as it was.
var stillSo = map[string]bool{"仍": true, "仍然": true, "依然": true}

// ownSubject reports whether a modal follows its own indicator, so that it
// governs that item only: 进出口总额争取增长5%.
func (p *passage) ownSubject(m *mention) bool {
	c := p.clauseOf(m.start)
	n := p.nounBefore(c.start, m.start)
	return p.nominal(n) && p.e.indicatorOf(p.s[n.start:n.end], &frame{}) != nil
}

// otherActs reports whether a modal and a value lie in two members of a list each of
// which begins with its own place: 甲市提出培育…；|乙县发放….
func (p *passage) otherActs(m *mention, f *frame) bool {
	i, j := strings.LastIndex(p.s[:m.start], "；"), strings.LastIndex(p.s[:f.value.start], "；")
	return i != j && beginsWithPlace(strings.TrimPrefix(p.s[max(0, i):], "；")) && beginsWithPlace(strings.TrimPrefix(p.s[j:], "；"))
}

// beginsWithPlace reports whether the name of a place opens a text.
func beginsWithPlace(s string) bool {
	found := corpus.FindPlaces(beginning(s), corpus.Place{})
	return len(found) > 0 && found[0].Start == 0
}

// beginning is as much of a text as the name of a place may take.
func beginning(s string) string {
	head := s[:min(len(s), 60)]
	for len(head) > 0 && !utf8.ValidString(head) {
		head = head[:len(head)-1]
	}
	return head
}

// headline is where the list of headline targets begins in the sentence, -1 if
// it has none.
func (p *passage) headline() int {
	best := -1
	for _, w := range p.e.wordings[Listing] {
		if i := strings.LastIndex(p.s, w); i >= 0 && p.e.wordings[Introducing].opens(p.s[i+len(w):]) {
			best = max(best, i)
		}
	}
	return best
}
