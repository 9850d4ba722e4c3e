package extract

import (
	"strings"
)

// findForce finds the modal that governs: the nearest before the value, unless
// it stands behind a subject of its own in an earlier clause.
func (p *passage) findForce(f *frame) {
	head := p.headline()
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.start >= f.value.start || m.cue == nil || m.cue.Role != Modal && m.cue.Strength == "" {
			continue
		}
		same := f.clause.has(m.start)
		if !same && (m.cue.Role != Modal || m.cue.Local || head >= 0 && f.value.start > head && m.start > head || p.ownSubject(m)) {
			continue
		}
		if m.cue.Role != Modal && m.end < f.pred.start {
			continue
		}
		f.st.Modality = p.s[m.start:m.end]
		f.st.Strength = m.cue.Strength
		f.note("modality", p, span{m.start, m.end})
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

// ownSubject reports whether a modal follows its own indicator, so that it
// governs that item only: 进出口总额争取增长5%.
func (p *passage) ownSubject(m *mention) bool {
	c := p.clauseOf(m.start)
	n := p.nounBefore(c.start, m.start)
	return p.nominal(n) && p.e.indicatorOf(p.s[n.start:n.end], &frame{}) != nil
}

// headline is where the list of headline targets begins in the sentence, -1 if
// it has none.
func (p *passage) headline() int {
	best := -1
	for _, w := range p.e.wordings[Listing].words {
		if i := strings.LastIndex(p.s, w); i >= 0 && p.e.wordings[Introducing].opens(p.s[i+len(w):]) {
			best = max(best, i)
		}
	}
	return best
}
