package extract

import (
	"regexp"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// What times and words say of whether a thing was done or is to come.

// finished reports whether 了 behind the value tells that what is said of it was done: 先后同
// 10个国家|建立了|外交关系.
func (p *passage) finished(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start >= f.value.end && f.clause.has(m.start) && m.is(Mark) && p.s[m.start:m.end] == "了" {
			return true
		}
	}
	return false
}

// estimated reports whether the nearest word only says that the figure is not final: in
// January 预计全年增长 is of the year gone by.
func (p *passage) estimated(f *frame) bool {
	m := p.nearestWord(f)
	return m != nil && strings.HasPrefix(p.s[m.start:m.end], "预计")
}

// lastOfSeries reports whether the value is the last of results of one measure year by year, in
// a report that says no day and no section: the year was nearly over then.
func (p *passage) lastOfSeries(f *frame) bool {
	g := f.before
	w := p.ctx.when()
	return g != nil && p.ctx.doc.Yearly() && p.ctx.section == "" && w.issued.IsZero() && g.st.Kind == Result && g.subject == f.subject && f.noun.empty() &&
		f.st.Period == years(w.year, w.year) && g.st.Period == years(w.year-1, w.year-1)
}

// looksBack reports whether the words that date the value mean a time gone by
// without naming it: 近年来, 往年. Words for the same time of another year do not.
func (p *passage) looksBack(f *frame) bool {
	if f.st.Period != (Period{}) {
		return false
	}
	return p.gone(f)
}

// gone reports whether a time gone by that is not named stands before the value.
func (p *passage) gone(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == Undated && !m.time.base && m.start < f.value.start {
			return true
		}
	}
	return false
}

// lasted reports whether a value is told of years in a row, and nothing but its bound
// could make a target of it: 占比连续六年|不低于18%.
func (p *passage) lasted(f *frame) bool {
	if p.ctx.section == "plan" || f.limitCue() == nil || p.modalIn(f.clause) {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == Alongside && f.clause.has(m.start) && m.start < f.value.start && strings.HasPrefix(p.s[m.start:], "连续") {
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

// relation tells whether the window lies before or after the writing. Of a
// window that holds the day of writing neither is true, unless it is a due date.
func (p *passage) relation(f *frame) (past, future bool) {
	end := f.st.Period.End
	w := p.ctx.when()
	if start := f.st.Period.Start; end.IsZero() {
		set := !start.IsZero() && !w.issued.IsZero()
		return set && p.ctx.doc.Genre == corpus.News && start.Before(w.issued), set && w.issued.Before(start) // 2021年起
	}
	if !w.issued.IsZero() && !p.ctx.doc.Yearly() {
		past = end.Before(w.issued) || end == w.issued && f.st.Period.Start != end // the day itself is not over
		m := p.timeOf(f)
		fromToday := m != nil && len(m.time.opens) == 1 && (m.time.opens[0].entry.Means == Today || m.time.opens[0].entry.Means == Tomorrow) // 今天到10月22日
		soon := m != nil && comes[m.time.entry.Means] && w.issued.Before(f.st.Period.Start)
		future = !past && (end.Year > w.issued.Year || soon || f.st.Horizon == By || fromToday || m != nil && m.time.ahead)
		return past, future
	}
	if w.year == 0 || p.ctx.doc.Genre == corpus.Other && p.ctx.doc.ReportYearSource == "inferred" {
		return false, false // an essay of no date: its years prove nothing
	}
	// A work report opens its year: what lies in it is to come. Of another text
	// without a date only a due date says so.
	opens := p.ctx.doc.Yearly() && p.ctx.section != "review" && !p.ofMonths(f) && !p.overYears(f) && !p.stands(f) || f.st.Horizon == By
	return end.Year < w.year, end.Year > w.year || end.Year == w.year && opens
}

// comes are times whose window, if all of it is still to come, makes a target of what is told of it.
var comes = map[Meaning]bool{Tomorrow: true, NextWeek: true, NextMonth: true, MonthsFrom: true, DaysFrom: true}

// stands reports whether a report says outside its plan what there is, with no word that it is to
// come: 1954年全国|有|3000万亩农田受灾; or goes on with more of it.
func (p *passage) stands(f *frame) bool {
	if p.ctx.section == "plan" || f.st.Modality != "" || f.st.Headline || f.st.Form == Share && f.before != nil && f.before.q.of(Money, Physical) && f.before.st.Kind == Target {
		return false
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.end > f.value.start || m.cue == nil || !m.is(Act, Reach, Changing, Modal, Doing) && !thereIs[p.s[m.start:m.end]] {
			continue
		}
		return thereIs[p.s[m.start:m.end]] && !strings.ContainsAny(p.s[m.end:f.value.start], "；：")
	}
	return false
}

// thereIs are words for what there is.
var thereIs = map[string]bool{"有": true, "共有": true, "已有": true, "现有": true, "还有": true, "就有": true, "只有": true, "仅有": true, "占": true, "约占": true}

// ofMonths reports whether months of its year are told in a report that says no day, because
// it compares them or says how far the plan was carried out: 1—5月份，|比上年同期增长3%. The
// reports of some years were given in summer.
func (p *passage) ofMonths(f *frame) bool {
	end := f.st.Period.End
	return p.ctx.when().issued.IsZero() && end.Month < time.December && f.st.Modality == "" &&
		(sameMonths.MatchString(p.s) || ofPlan.MatchString(p.s))
}

// overYears reports whether a report without sections tells what its year came to against one
// further back than the year before, as only a review does: 1964年拖拉机|比1957年增长四倍,
// |从1950年到1954年比重从三成提高到六成.
func (p *passage) overYears(f *frame) bool {
	if p.ctx.section != "" || f.st.Modality != "" || f.st.Horizon == By {
		return false
	}
	w := p.ctx.when()
	if start := f.st.Period.Start.Year; start != 0 && start < w.year-1 {
		return true
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || !m.time.base || m.start > f.value.start {
			continue
		}
		if of, ok := m.time.resolve(w); ok && of.End.Year < w.year-1 {
			return true
		}
	}
	return false
}

// believed tells what those who were counted think.
var believed = regexp.MustCompile(`(?:认为|相信|担心|表示|希望)`)

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
		if m.cue == nil || m.cue.Kind == "" || m.cue.Role == Rule || !f.clause.has(m.start) || p.bracketedOff(m.start, f.value.start) || p.content(m) {
			continue
		}
		switch {
		case m.start >= f.value.end && m.cue.Role == Modal && believed.MatchString(p.s[f.value.end:m.start]):
			// 九成受访者|认为冲突将加剧
		case m.end <= f.value.start:
			if before != nil && before.cue.Kind == Result && m.cue.Role == Modal && m.cue.Weak && (!before.cue.Weak || p.arranged(m)) {
				continue // 已在国债中安排2亿元, 累计|安排3亿元
			}
			if p.ofPlanned(m, f) {
				continue
			}
			before = m
		case behind == nil && !p.anchorBetween(f.value.end, m.start) && (m.cue.Role != Modal || m.end < f.clause.end && !p.leadsOn(m, f)):
			behind = m
		}
	}
	if before == nil && behind == nil {
		return p.once(f)
	}
	if before == nil {
		return behind
	}
	return before
}

// ofPlanned reports whether 了 only ends the change by which what is planned lies above or below the
// year before: 预算规定支出为60亿元，比上年决算数减少|了|5%.
func (p *passage) ofPlanned(m *mention, f *frame) bool {
	return p.s[m.start:m.end] == "了" && p.endingAt(m.start).is(Changing) && f.pred.first(Base) != nil && f.noun.empty() && f.from != nil && f.from.st.Kind == Target
}

// leadsOn reports whether a modal behind the value is none of its own: it leads to another
// one, 30万亩水稻|预计|产量15万吨, or is of what goes on, 20支队伍正在|努力|备战.
func (p *passage) leadsOn(m *mention, f *frame) bool {
	return forecast.MatchString(p.s[m.start:m.end]) && p.anchorBetween(m.end, f.clause.end) || strings.HasSuffix(p.s[:m.start], "正在")
}

// forecast leads to what is foreseen, and says nothing of what it is foreseen for.
var forecast = regexp.MustCompile(`^(?:预计|预期|有望|可望)`)

// once is the word of an earlier clause that sets what follows after completion:
// 全部建成后，灌溉面积达到30万亩，向11万人供水.
func (p *passage) once(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Mark) && m.cue.Kind == Target && m.end <= f.clause.start && strings.HasSuffix(p.s[m.start:m.end], "后") {
			return m
		}
	}
	return nil
}

// happened reports whether a verb and 的 before the value tell of what was done: 此次
// 开工的20个项目; or who holds it: 收购其29%的股权，其中包括甲公司持有的|21%. A modal in the
// clause leaves it open.
func (p *passage) happened(f *frame) bool {
	if !strings.HasSuffix(p.s[:f.value.start], "的") || p.ctx.section == "plan" {
		return false
	}
	end := f.value.start - len("的")
	if !p.endingAt(end).is(Act) && !strings.HasSuffix(p.s[:end], "持有") {
		return false
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.is(Modal) && f.clause.has(m.start) && m.end <= f.value.start {
			return false
		}
	}
	switch p.ctx.doc.Genre {
	case corpus.News, corpus.Bulletin, corpus.Speech:
		return true
	}
	return false
}
