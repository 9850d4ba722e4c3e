package extract

import (
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// markClasses tells thresholds that only name a class (亿元以上项目, 60岁以上老人)
// from values (实施1000个以上省重点项目): the noun follows at once and the
// quantity is of a sort that qualifies.
func (p *passage) markClasses() {
	for k := range p.mentions {
		m := &p.mentions[k]
		q := m.quantity
		if q == nil || q.unit == nil || q.tail == 0 && q.word == nil || q.form != "" {
			continue
		}
		tail := p.s[m.end-q.tail : m.end]
		if !strings.HasSuffix(tail, "以上") && !strings.HasSuffix(tail, "以下") && !strings.HasSuffix(tail, "以内") {
			continue
		}
		c := p.clauseOf(m.start)
		noun := p.nounAfter(m.end, c.end)
		if !p.nominal(noun) || noun.start > m.end+len("的") {
			continue
		}
		governed := p.governs(m, c)
		switch q.unit.Dimension {
		case Money, Ages, Physical, Durations, Grades:
			q.class = q.bare || !governed
		case Things, People:
			if q.measure == "户" || q.measure == "人" || q.measure == "级" {
				q.class = !governed
			}
		}
	}
}

// governs reports whether a verb or a bound directly before the quantity sets it.
func (p *passage) governs(m *mention, c span) bool {
	b := p.endingAt(m.start)
	if b == nil || b.start < c.start || b.cue == nil {
		return false
	}
	switch b.cue.Role {
	case Limit, Reach, Changing, Modal:
		return true
	case Act:
		return !b.cue.Nominal || m.quantity.unit.Dimension == Money
	}
	return false
}

// markBases finds what is compared with: the time behind 比 or 较 (比上年), and
// behind 从 or 由 where a 到 follows.
func (p *passage) markBases() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Base {
			continue
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start-m.end <= len("全省的"); j++ {
			if p.mentions[j].time != nil {
				p.mentions[j].time.base = true
				break
			}
		}
	}
}

// findPeriod chooses the time expression that governs the value: in its
// clause the nearest before it, else one behind it in the clause, else the nearest
// before it in the sentence, else what the block or the section says.
func (p *passage) findPeriod(f *frame) {
	m := p.timeOf(f)
	w := p.ctx.when()
	if m != nil {
		f.st.PeriodText = p.s[m.start:m.end]
		f.note("period", p, span{m.start, m.end})
		if y := p.yearBefore(m); y != 0 && m.time.year() == 0 {
			w.about = y
		}
		if period, ok := m.time.resolve(w); ok {
			f.st.Period = period
		}
		if m.time.entry.Due {
			f.st.Horizon = By
		}
	} else if p.ctx.lead != nil {
		f.st.PeriodText = p.ctx.leadText
		if period, ok := p.ctx.lead.resolve(w); ok {
			f.st.Period = period
		}
	}
	if f.st.Period == (Period{}) && m == nil {
		switch {
		case p.ctx.section == "review" && p.ctx.window != (Period{}):
			f.st.Period = p.ctx.window
		case p.ctx.section == "review" && w.about != 0:
			f.st.Period = years(w.about, w.about)
		case p.ctx.section == "plan" && p.ctx.doc.Genre == corpus.WorkReport && w.about != 0:
			f.st.Period = years(w.about, w.about)
		}
	}
	if f.pred.first(Average) != nil {
		f.st.Horizon = AnnualAverage
	}
}

// timeOf is the mention that dates the frame, nil if none in the sentence.
func (p *passage) timeOf(f *frame) *mention {
	var before, inClause, behind *mention
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || m.time.entry.Means == Recurs || m.time.entry.Means == Undated {
			continue
		}
		switch {
		case m.start < f.value.start:
			before = m
			if f.clause.has(m.start) {
				inClause = m
			}
		case f.clause.has(m.start) && behind == nil && !p.anchorBetween(f.value.end, m.start):
			behind = m
		}
	}
	switch {
	case inClause != nil:
		return inClause
	case behind != nil:
		return behind
	}
	return before
}

func (p *passage) anchorBetween(a, b int) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity != nil && !m.quantity.class && m.start >= a && m.end <= b {
			return true
		}
	}
	return false
}

// yearBefore is the year that an earlier time expression of the sentence or
// the block names: 2025年…，上半年….
func (p *passage) yearBefore(m *mention) int {
	y := 0
	w := p.ctx.when()
	pick := func(t *timeMention) {
		switch t.entry.Means {
		case InYear:
			if t.year() != 0 && !t.entry.Due {
				y = t.year()
			}
		case LastYear:
			y = w.year - 1
		case ThisYear:
			y = w.year
		case NextYear:
			y = w.year + 1
		}
	}
	if p.ctx.lead != nil {
		pick(p.ctx.lead)
	}
	for k := range p.mentions {
		b := &p.mentions[k]
		if b == m {
			break
		}
		if b.time != nil && !b.time.base {
			pick(b.time)
		}
	}
	return y
}

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
		if !same && (m.cue.Role != Modal || p.ownSubject(m)) {
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
	}
	f.st.Headline = head >= 0 && f.value.start > head
	if f.st.Strength == "" {
		f.st.Strength = Planned
	}
	if f.q.word != nil && f.q.form == Share && f.st.Low != nil && *f.st.Low == 100 && f.st.Strength == Planned && strings.HasPrefix(p.s[f.value.start:], "全部") {
		f.st.Strength = Binding
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
	for _, w := range []string{"预期目标", "主要目标", "奋斗目标", "总体目标", "发展目标", "工作目标", "预期性目标"} {
		if i := strings.LastIndex(p.s, w); i >= 0 {
			rest := p.s[i+len(w):]
			for _, link := range []string{"是", "为", "：", ":", "建议", "安排", "如下", "定为"} {
				if strings.HasPrefix(rest, link) {
					best = max(best, i)
				}
			}
		}
	}
	return best
}

// findKind decides whether the value is to be reached or was.
func (p *passage) findKind(f *frame) {
	f.st.Kind = p.kindOf(f)
	if f.st.Kind != Target {
		f.st.Strength, f.st.Modality = "", ""
	}
}

func (p *passage) kindOf(f *frame) Kind {
	if f.baseline {
		return Result
	}
	if f.st.Headline {
		return Target
	}
	modal, mark := p.tense(f)
	w := p.ctx.when()
	past, future := false, false
	if end := f.st.Period.End; !end.IsZero() {
		ref := w.issued
		switch {
		case !ref.IsZero() && p.ctx.doc.Genre != corpus.WorkReport:
			past, future = end.Before(ref) || end == ref, ref.Before(end)
			if end.Year == ref.Year && future && !f.st.dueSoon() {
				future = false // 今年: of the current year nothing follows
			}
		case w.year != 0:
			past, future = end.Year < w.year, end.Year >= w.year
		}
	}
	if p.provision(f) {
		return Provision
	}
	switch {
	case mark == Result && modal == "":
		return Result
	case mark == Target:
		return Target
	case past:
		if modal != "" && f.st.Horizon == By {
			return Target // an earlier target restated
		}
		return Result
	case p.ctx.section == "review" && !(future && modal != ""):
		return Result
	case modal != "" || future:
		return Target
	case p.ctx.section == "plan":
		return Target
	}
	switch p.ctx.doc.Genre {
	case corpus.Plan, corpus.Notice:
		return Target
	}
	return Result
}

func (s *Statement) dueSoon() bool { return s.Horizon == By }

// tense collects what the words around the value say of past and future: the
// modal that governs it, and the nearest mark of its clause.
func (p *passage) tense(f *frame) (modal Strength, mark Kind) {
	if f.st.Modality != "" {
		modal = f.st.Strength
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Kind == "" || m.cue.Role == Modal {
			continue
		}
		if f.clause.has(m.start) && m.end <= f.value.start {
			mark = m.cue.Kind
		}
	}
	return modal, mark
}

// provision reports whether the value is an amount of a rule.
func (p *passage) provision(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Rule && f.clause.has(m.start) {
			return f.st.Form == Level || f.st.Form == Share
		}
	}
	return false
}

// findPlace fills the region when the clause names another than the document's.
func (p *passage) findPlace(f *frame) {}

// carry hands on what the next sentence of the block may inherit.
func (p *passage) carry() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || m.time.entry.Means == Recurs || m.time.entry.Means == Undated {
			continue
		}
		lead := strings.Trim(p.s[:m.start], "“”\"　 （(一二三四五六七八九十)）、.．0123456789是")
		if lead == "" || lead == "力争" || lead == "预计" || lead == "截至" || lead == "到" || strings.HasSuffix(lead, "目标。") {
			p.ctx.lead, p.ctx.leadText = m.time, p.s[m.start:m.end]
		}
		break
	}
	for _, f := range p.frames {
		p.ctx.last = f
		if f.st.Unit == "count" {
			p.ctx.lastItem = f
		}
	}
}
