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
		governed := p.governs(m, c) && !p.countedAt(noun.end)
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

// countedAt reports whether a count stands at i: the noun before it is what is
// counted, and an amount before that only its class (200万元以上的技改项目|80个).
func (p *passage) countedAt(i int) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start == i && m.quantity != nil && m.quantity.unit != nil {
			return m.quantity.unit.Dimension == Things || m.quantity.unit.Dimension == People
		}
	}
	return false
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
	p.markStarts()
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && (strings.HasSuffix(p.s[:m.start], "比") || strings.HasSuffix(p.s[:m.start], "较") || strings.HasSuffix(p.s[:m.start], "与") || strings.HasSuffix(p.s[:m.start], "同") || strings.HasSuffix(p.s[:m.start], "相当于")) {
			m.time.base = true
		}
		if m.time != nil && k+1 < len(p.mentions) && p.mentions[k+1].quantity != nil && p.mentions[k+1].quantity.form == Multiple && p.s[m.end:p.mentions[k+1].start] == "的" {
			m.time.base = true // 达到2022年的1.8倍
		}
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

// markStarts finds the A of 从A提高到B and 由A增加到B.
func (p *passage) markStarts() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Base || p.s[m.start:m.end] != "从" && p.s[m.start:m.end] != "由" {
			continue
		}
		var from *mention
		for j := k + 1; j < len(p.mentions); j++ {
			n := &p.mentions[j]
			if strings.ContainsAny(p.s[m.end:n.start], "，。；") {
				break
			}
			if n.quantity != nil && from == nil {
				from = n
				continue
			}
			if from != nil && n.cue != nil && n.cue.Role == Reach && n.start-from.end <= len("大幅") {
				from.quantity.start = true
				break
			}
		}
	}
}

// markEvents takes out the days on which something was said or held: 记者今天（7月
// 23日）获悉, 4月20日举行.
func (p *passage) markEvents() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.entry.Means != OnDay || m.time.entry.Due {
			continue
		}
		before := p.s[:m.start]
		if strings.HasSuffix(before, "（") && (strings.HasSuffix(before, "今天（") || strings.HasSuffix(before, "今日（") || strings.HasSuffix(before, "昨天（") || strings.HasSuffix(before, "昨日（")) {
			m.time.base = true
		}
		for _, w := range []string{"电", "讯", "从", "获悉", "发布", "公布", "下发", "印发"} {
			if strings.HasPrefix(p.s[m.end:], w) {
				m.time.base = true
			}
		}
	}
}

// findPeriod chooses the time expression that governs the value: in its
// clause the nearest before it, else one behind it in the clause, else the nearest
// before it in the sentence, else what the block or the section says.
func (p *passage) findPeriod(f *frame) {
	m := p.timeOf(f)
	if m != nil && m.time.entry.Means == Same {
		m = nil // what was named last
	}
	w := p.ctx.when()
	if m != nil {
		f.st.PeriodText = p.s[m.start:m.end]
		f.note("period_text", p, span{m.start, m.end})
		if y := p.yearBefore(m); y != 0 && m.time.year() == 0 {
			w.about = y
		}
		if period, ok := m.time.resolve(w); ok {
			f.st.Period = period
		}
		if m.time.entry.Due {
			f.st.Horizon = By
		}
	} else if p.ctx.lead != nil && f.st.IndicatorID != projectTotal {
		f.st.PeriodText = p.ctx.leadText
		if period, ok := p.ctx.lead.resolve(w); ok {
			f.st.Period = period
			p.because(f, "period_end", FromLead, p.ctx.leadText)
		}
	}
	f.now = m != nil && m.time.entry.Means == Now || m == nil && p.ctx.lead != nil && p.ctx.lead.entry.Means == Now
	f.dated = m != nil && (f.clause.has(m.start) || m.time.entry.Due)
	f.carried = m == nil && f.st.Period != (Period{}) || m != nil && !f.clause.has(m.start)
	if f.st.Period == (Period{}) && m == nil && f.st.IndicatorID != projectTotal {
		switch {
		case p.ctx.section == "review" && p.ctx.window != (Period{}):
			f.st.Period = p.ctx.window
			p.because(f, "period_end", FromSection, p.ctx.heading)
		case p.ctx.section == "review" && w.about != 0:
			f.st.Period = years(w.about, w.about)
			p.because(f, "period_end", FromSection, p.ctx.heading)
		case p.ctx.title != nil:
			f.st.Period, _ = p.ctx.title.resolve(w)
			p.because(f, "period_end", FromTitle, p.ctx.doc.Title)
		case p.ctx.section == "plan" && p.ctx.doc.Genre == corpus.WorkReport && w.about != 0:
			f.st.Period = years(w.about, w.about)
			p.because(f, "period_end", FromSection, p.ctx.heading)
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
		if m.time == nil || m.time.base || !m.time.window0() || p.attribute(m) {
			continue
		}
		if m.start >= f.value.start && m.end <= f.value.end {
			continue // 与国家“十五五”目标衔接
		}
		if f.st.IndicatorID == projectTotal && m.time.entry.Means != Now && !f.clause.has(m.start) {
			continue
		}
		switch {
		case m.start < f.value.start:
			if f.st.Form == Multiple && strings.HasPrefix(p.s[m.end:], "的") && f.pred.start <= m.end+len("的") {
				continue // 是2020年的2.6倍
			}
			if !f.clause.has(m.start) && m.time.withinYear() && !p.sets(m) {
				continue // 9月底前完成自评，覆盖率100%: it dates its own clause
			}
			if strings.HasSuffix(p.s[:m.start], "于") && !f.clause.has(m.start) {
				continue // 于2010年 dates its own clause
			}
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

// withinYear reports whether the expression is a part of a year.
func (t *timeMention) withinYear() bool {
	switch t.entry.Means {
	case InMonth, OnDay, InQuarter, FirstHalf, SecondHalf, Spring, ThisMonth:
		return true
	}
	return false
}

// sets reports whether a time expression is set as the frame of what follows:
// it opens its sentence or stands apart behind a comma.
func (p *passage) sets(m *mention) bool {
	if strings.HasPrefix(p.s[m.end:], "，") || strings.HasPrefix(p.s[m.end:], ",") {
		return true
	}
	_, opens := p.opens(m)
	return opens
}

// What a project costs in all is no flow of the year that its sentence is about.
const projectTotal = "project_total_investment"

// window0 reports whether the expression gives a window at all.
func (t *timeMention) window0() bool {
	return t.entry.Means != Recurs && t.entry.Means != Undated && t.entry.Means != Alongside
}

// attribute reports whether a time only names a thing: “十四五”规划, 全年目标任务,
// 2022年投资项目清单.
func (p *passage) attribute(m *mention) bool {
	rest := p.s[m.end:]
	switch m.time.entry.Means {
	case InPlan, WholeYear:
		for _, w := range []string{"目标", "任务", "计划", "预算", "规划", "重大", "重点", "工作", "确定", "明确", "提出的"} {
			if strings.HasPrefix(rest, w) && !strings.Contains(p.s[m.start:m.end], "期") {
				return true
			}
		}
	}
	return false
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
	kind, why := p.kindOf(f)
	f.st.Kind = kind
	p.because(f, "kind", why, "")
	if m := p.nearestWord(f); m != nil && (why == PastWord || why == FutureWord) {
		f.note("kind", p, span{m.start, m.end})
	}
	p.grounds(f)
	p.reconcile(f)
	if f.st.Kind != Target {
		f.st.Strength, f.st.Modality = "", ""
	}
}

// reconcile drops a window that was only carried and contradicts the kind (what
// is to come does not lie in the year that the sentence before told of), and gives
// what a work report leaves undated the year that it plans or reviews.
func (p *passage) reconcile(f *frame) {
	past, future := p.relation(f)
	if f.carried && f.st.Kind == Target && (f.now || p.afterwards(f)) {
		f.st.Period, f.st.PeriodText = Period{}, ""
		p.because(f, "period_end", Contradicted, "")
	}
	if f.carried && (f.st.Kind == Target && past && f.st.Horizon != By || f.st.Kind == Result && future) {
		f.st.Period, f.st.PeriodText = Period{}, ""
		p.because(f, "period_end", Contradicted, "")
	}
	if f.st.Period == (Period{}) && f.st.Kind == Result && p.sinceLastYear() {
		f.st.Period.End = p.ctx.when().issued // 比去年同期: as of the day of writing
		p.because(f, "period_end", AsOfWriting, "")
	}
	if f.st.Period != (Period{}) || p.ctx.doc.Genre != corpus.WorkReport || p.ctx.doc.ReportYear == 0 || f.st.IndicatorID == projectTotal {
		return
	}
	year := p.ctx.doc.ReportYear
	if f.st.Kind == Result {
		year--
	}
	f.st.Period = years(year, year)
	p.because(f, "period_end", FromReport, "")
}

// afterwards reports whether the value is said of the time after completion
// (投产后, 建成后), which no date of the completion dates.
func (p *passage) afterwards(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Mark && m.cue.Kind == Target && f.clause.has(m.start) && strings.HasSuffix(p.s[m.start:m.end], "后") {
			return true
		}
	}
	return false
}

// sinceLastYear reports whether the sentence compares with the same time a year before.
func (p *passage) sinceLastYear() bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time != nil && m.time.base && strings.HasSuffix(p.s[m.start:m.end], "同期") {
			return true
		}
	}
	return false
}

// kindOf asks, in this order: is it what a change starts from, an amount of a
// rule, a headline target; what does the nearest word of its clause say of past
// and future; what the dates; what a modal further ahead; what the section; what
// the genre.
func (p *passage) kindOf(f *frame) (Kind, Reason) {
	if f.baseline {
		return Result, IsBase
	}
	if p.provision(f) {
		return Provision, IsRule
	}
	if f.st.Headline {
		return Target, IsHeadline
	}
	past, future := p.relation(f)
	review := p.ctx.section == "review"
	near, weak := p.nearest(f)
	if weak && (future || f.st.Modality != "" && !past || p.ctx.section == "plan") {
		near = Target // 到2027年，累计更新5000部
	}
	switch {
	case near == Result, near == "" && p.looksBack(f):
		return Result, PastWord
	case near == Target && past && !f.carried:
		if f.st.Horizon == By && !review {
			return Target, Restated
		}
		return Result, PastDate
	case near == Target && (!review || future) || near == Target && past:
		return Target, FutureWord
	case past:
		return Result, PastDate
	case review && !future:
		return Result, ReviewSection
	case future && f.st.Horizon == By:
		return Target, FutureDate
	case f.st.Modality != "" && !review:
		return Target, FartherModal
	case future:
		return Target, FutureDate
	case p.ctx.section == "plan":
		return Target, PlanSection
	}
	switch p.ctx.doc.Genre {
	case corpus.Plan:
		return Target, PlanText
	case corpus.Notice:
		if p.orders() || f.limitCue() != nil || f.st.Form == Share {
			return Target, Orders
		}
	case corpus.WorkReport:
		if p.ctx.section == "" && !p.ctx.tells && p.orders() {
			return Target, Orders
		}
	case corpus.News, corpus.Bulletin, corpus.Speech:
		if w := p.ctx.when(); f.st.Period.End == years(w.year, w.year).End && w.year != 0 && !toldWords.MatchString(p.s) && !p.marked(Result) && p.orders() {
			return Target, Orders // 今年，加固堤防62公里、新建水厂3座
		}
	}
	return Result, NothingSaid
}

// looksBack reports whether the words that date the value mean a time gone by
// without naming it: 近年来, 往年. Words for the same time of another year do not.
func (p *passage) looksBack(f *frame) bool {
	if f.st.Period != (Period{}) {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == Undated && !m.time.base && m.start < f.value.start {
			return true
		}
	}
	return false
}

// marked reports whether a mark of the kind stands anywhere in the sentence.
func (p *passage) marked(k Kind) bool {
	for i := range p.mentions {
		if c := p.mentions[i].cue; c != nil && c.Role == Mark && c.Kind == k {
			return true
		}
	}
	return false
}

// orders reports whether the sentence reads as a list of things to do: a clause
// that opens with its verb, or a value with a margin (以上, 左右).
func (p *passage) orders() bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity != nil && m.quantity.tail > 0 {
			return true
		}
		if m.cue != nil && m.cue.Role == Act {
			c := p.clauseOf(m.start)
			if strings.Trim(p.s[c.start:m.start], nounLead) == "" {
				return true
			}
		}
	}
	return false
}

// relation tells whether the window lies before or after the writing. Of a
// window that holds the day of writing neither is true, unless it is a due date.
func (p *passage) relation(f *frame) (past, future bool) {
	end := f.st.Period.End
	if end.IsZero() {
		return false, false
	}
	w := p.ctx.when()
	if !w.issued.IsZero() && p.ctx.doc.Genre != corpus.WorkReport {
		past = end.Before(w.issued) || end == w.issued
		future = !past && (end.Year > w.issued.Year || f.st.Horizon == By)
		return past, future
	}
	if w.year == 0 || p.ctx.doc.Genre == corpus.Other && p.ctx.doc.ReportYearSource == "inferred" {
		return false, false // an essay of no date: its years prove nothing
	}
	return end.Year < w.year, end.Year > w.year || end.Year == w.year && p.ctx.section != "review"
}

// nearest is what the words of the value's clause say of past and future.
func (p *passage) nearest(f *frame) (kind Kind, weak bool) {
	if m := p.nearestWord(f); m != nil {
		return m.cue.Kind, m.cue.Weak && m.cue.Kind == Result
	}
	return "", false
}

// nearestWord is the last such word before the value, else the first behind it.
func (p *passage) nearestWord(f *frame) *mention {
	var before, behind *mention
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Kind == "" || m.cue.Role == Rule || !f.clause.has(m.start) {
			continue
		}
		switch {
		case m.end <= f.value.start:
			if before != nil && before.cue.Kind == Result && !before.cue.Weak && m.cue.Role == Modal && m.cue.Weak {
				continue // 已在国债中安排2亿元
			}
			before = m
		case behind == nil && !p.anchorBetween(f.value.end, m.start):
			behind = m
		}
	}
	if before == nil {
		return behind
	}
	return before
}

// provision reports whether the value is an amount of a rule.
func (p *passage) provision(f *frame) bool {
	if f.q.unit != nil && f.q.unit.Dimension == Durations && f.q.tail > 0 && f.pred.first(Changing) == nil && f.pred.first(Reach) == nil {
		return p.ctx.doc.Genre == corpus.Notice || p.ctx.doc.Genre == corpus.Plan // 应在3个工作日内上报
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Rule && f.clause.has(m.start) {
			return f.q.unit != nil && (f.q.unit.Dimension == Money || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Durations) && (f.st.Form == Level || f.st.Form == Share)
		}
	}
	return false
}

// opens reports whether a time expression opens its sentence, behind no more
// than a list mark, a modal or the words that introduce a speech; and the modal.
func (p *passage) opens(m *mention) (modal *mention, ok bool) {
	at := 0
	for k := range p.mentions {
		b := &p.mentions[k]
		if b.start >= m.start {
			break
		}
		if b.cue != nil && (b.cue.Role == Modal && !b.cue.Local || b.cue.Kind == Result && b.cue.Role == Mark) {
			if b.cue.Role == Modal {
				modal = b
			}
			if strings.Trim(p.s[at:b.start], leadMarks) != "" {
				return nil, false
			}
			at = b.end
		}
	}
	lead := strings.Trim(p.s[at:m.start], leadMarks)
	if lead == "" {
		return modal, true
	}
	for _, w := range []string{"说", "表示", "介绍", "指出", "强调", "认为", "获悉", "了解到", "显示", "报告", "统计", "消息", "透露", "发布", "公布", "目标。", "目标："} {
		if i := strings.LastIndex(lead, w); i >= 0 && strings.Trim(lead[i+len(w):], leadMarks) == "" {
			return modal, true
		}
	}
	return nil, false
}

const leadMarks = "“”\"　 （(一二三四五六七八九十)）、.．0123456789是，,：:—到在"

// carry hands on what the next sentence of the block may inherit.
func (p *passage) carry() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base || !m.time.window0() || m.time.entry.Means == Same || p.attribute(m) || strings.HasSuffix(p.s[:m.start], "于") {
			continue
		}
		modal, opens := p.opens(m)
		if !opens && !strings.HasPrefix(p.s[m.end:], "，") && !strings.HasPrefix(p.s[m.end:], ",") {
			continue
		}
		p.ctx.lead, p.ctx.leadText = m.time, p.s[m.start:m.end]
		p.ctx.leadForce, p.ctx.leadModal = nil, ""
		if modal != nil {
			p.ctx.leadForce, p.ctx.leadModal = modal.cue, p.s[modal.start:modal.end]
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
