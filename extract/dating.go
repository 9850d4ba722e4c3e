package extract

import (
	"regexp"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// findPeriod chooses the time expression that governs the value: in its
// clause the nearest before it, else one behind it in the clause, else the nearest
// before it in the sentence, else what the block or the section says.
func (p *passage) findPeriod(f *frame) {
	m := p.timeOf(f)
	if m != nil && m.time.entry.Means == Same {
		if p.ctx.holiday != nil && p.e.wordings[OfHoliday].opens(p.s[m.start:]) {
			m = &mention{start: m.start, end: m.end, time: p.ctx.holiday} // 假期里
		} else {
			m = nil // what was named last
		}
	}
	w := p.ctx.when()
	if m != nil && p.lasts(f, m) {
		return
	}
	if m != nil {
		f.st.PeriodText = p.s[m.start:m.end]
		f.note("period_text", p, span{m.start, m.end})
		if y := p.yearBefore(m); y != 0 && m.time.year() == 0 {
			w.about, w.behind = y, false
		}
		if period, ok := m.time.resolve(w); ok {
			f.st.Period = period
		}
		g := f.before
		if _, opens := p.opens(m); g == nil && opens && p.ctx.lead != nil {
			g = p.ctx.last // 截至6月末，保费收入为3万亿元。|去年同期|为2.8万亿元
		}
		if g != nil && m.time.entry.Means == LastYear && strings.HasSuffix(p.s[m.start:m.end], "同期") && g.st.Period.of(w.year) && g.st.Period != years(w.year, w.year) {
			f.st.Period = g.st.Period.yearBefore() // 上半年为9亿元，|去年同期|为8亿元
		}
		if m.time.entry.Means == YearsPast && p.ctx.doc.Genre == corpus.News && p.e.wordings[Founding].ends(p.s[:m.start]) && !w.issued.IsZero() {
			f.st.Period = Period{corpus.NewDate(w.issued.Year-m.time.val('N', 0), w.issued.Month, w.issued.Day), w.issued}
		}
		if m.time.entry.Due {
			f.st.Horizon = By
		}
	} else if g := p.ctx.last; g != nil && strings.HasPrefix(p.s, "其中") && g.st.Period != (Period{}) && (g.dated || p.ctx.lead == nil) && !g.baseline && !f.total() {
		f.st.Period, f.st.PeriodText = g.st.Period, g.st.PeriodText // 4月份增速加快。|其中，制造业增长5%
		p.because(f, "period_end", FromLead, g.st.PeriodText)
	} else if p.ctx.lead != nil && !f.total() {
		f.st.PeriodText = p.ctx.leadText
		if p.ctx.leadYear != 0 {
			w.about, w.behind = p.ctx.leadYear, false
		}
		if period, ok := p.ctx.lead.resolve(w); ok {
			f.st.Period = period
			p.because(f, "period_end", FromLead, p.ctx.leadText)
		}
	}
	if m != nil && m.time.entry.Means == YearsAhead && !p.ctx.doc.Yearly() && !p.planned() && fromNow.MatchString(p.s[m.start:m.end]) && !w.issued.IsZero() {
		f.st.Period = Period{w.issued, corpus.NewDate(w.issued.Year+m.time.last('N'), w.issued.Month, w.issued.Day).AddDays(-1)} // 两年内, counted from the day
	}
	if m != nil && m.time.entry.Means == YearsAhead && (p.ctx.doc.Genre == corpus.News || p.ctx.doc.Genre == corpus.Notice) && !p.planned() && strings.HasPrefix(p.s[m.start:], "未来") && !w.issued.IsZero() {
		if n := m.time.last('N'); n != 5 || w.issued.Year%5 != 0 { // not of the plan that begins next year
			f.st.Period = Period{w.issued, corpus.NewDate(w.issued.Year+n, w.issued.Month, w.issued.Day)}
		}
	}
	if window := p.sumOfFiveYears(f, m); window != (Period{}) {
		f.st.Period = window
	}
	f.now = m != nil && m.time.entry.Means == Now
	f.dated = m != nil && (f.clause.has(m.start) || m.time.entry.Due)
	f.carried = m == nil && f.st.Period != (Period{}) || m != nil && !f.clause.has(m.start) && !p.surveyedAt(m)
	if f.st.Period == (Period{}) && m == nil && !f.total() {
		quoted := p.quotedPlan(f)
		switch {
		case quoted != Period{}:
			f.st.Period, f.carried = quoted, true
			p.because(f, "period_end", FromLead, p.ctx.planPaper)
		case p.gone(f):
		case p.ctx.window != (Period{}):
			f.st.Period = p.ctx.window
			p.because(f, "period_end", FromSection, p.ctx.heading)
		case p.ctx.section == "review" && w.about != 0 && (p.ctx.doc.Genre != corpus.Plan || p.ctx.doc.Yearly()):
			f.st.Period = years(w.about, w.about)
			p.because(f, "period_end", FromSection, p.ctx.heading)
		case p.ctx.title == nil && p.ctx.holiday != nil && p.e.wordings[OfHoliday].within(p.ctx.doc.Title):
			f.st.Period, _ = p.ctx.holiday.resolve(w)
			p.because(f, "period_end", FromTitle, p.ctx.doc.Title)
		case p.ctx.title != nil && p.ctx.title.entry.Means == ThisYear && (toldWords.MatchString(p.s) || !p.orders()):
			// 今年投资30亿元 in a title is what the text orders, and dates nothing that it tells besides
		case p.ctx.title != nil && p.ctx.title.statistics() && (!figures.MatchString(p.s) || p.modalIn(f.clause)):
			// 前4月… in a title dates the figures of those months and not all that is told with them
		case p.ctx.title != nil:
			f.st.Period, _ = p.ctx.title.resolve(w)
			f.carried = p.ctx.title.statistics()
			p.because(f, "period_end", FromTitle, p.ctx.doc.Title)
		case p.ctx.section == "plan" && p.ctx.doc.Yearly() && w.about != 0:
			f.st.Period = years(w.about, w.about)
			p.because(f, "period_end", FromSection, p.ctx.heading)
		}
	}
	if f.carried && p.former(f) {
		f.st.Period = f.st.Period.before()
	}
	if w := f.st.Period; turnedFrom.MatchString(p.s[:f.value.start]) && w == years(w.End.Year, w.End.Year) {
		f.st.Period = w.yearBefore() // 2019年产量由上年下降|3%|转为增长7%
	}
	g := f.before
	ofList := f.bare && g != nil && g.st.Horizon == AnnualAverage && g.st.Form == f.st.Form // 年均分别增长4.5%、|3%
	if m := f.pred.first(Changing); f.pred.first(Average) != nil || m != nil && strings.Contains(p.s[m.start:m.end], "年递增") || strings.HasSuffix(p.s[:f.noun.start], "年均") || ofList {
		f.st.Horizon = AnnualAverage
	}
}

// sumOfFiveYears is the window of the years that a review sums up, where the clause of a value says so,
// whatever time governed the sentences before: 近两年引进企业40家。|五年累计|引进企业90家. A zero one if
// it does not.
func (p *passage) sumOfFiveYears(f *frame, m *mention) Period {
	if p.ctx.section != "review" || !p.ctx.doc.Yearly() || m != nil && f.clause.has(m.start) || !inFiveYears.MatchString(p.s[f.clause.start:f.value.start]) {
		return Period{}
	}
	if p.ctx.window != (Period{}) {
		return p.ctx.window
	}
	year := p.ctx.doc.ReportYear
	return years(year-5, year-1)
}

var inFiveYears = regexp.MustCompile(`^(?:这|全市|全省|全县|全区)?[五5]年(?:间|来|共)?(?:累计|共计|总共|合计)`)

// lasts reports whether the value is the size of what something happens to on a day, which it has on
// any other as well: |总投资9亿元|的水厂昨天开工.
func (p *passage) lasts(f *frame, m *mention) bool {
	switch m.time.entry.Means {
	case OnDay, LastSuchDay, OnWeekday, Today, Yesterday, DayBefore, Tomorrow:
	default:
		return false
	}
	return !f.after && f.q.of(Physical, Money) && strings.HasPrefix(p.s[f.value.end:], "的") && f.noun.end == f.pred.start && (m.start > f.value.end || m.end <= f.noun.start) && sizeOf.MatchString(p.s[f.noun.start:f.noun.end])
}

// sizeOf ends the name of a size.
var sizeOf = regexp.MustCompile(`(?:全长|总长|长度?|宽度?|高度?|海拔|面积|总投资|投资|规模|能力|库容|装机|装机容量|排水量|载重)$`)

// former reports whether the clause says that the value is that of the period before:
// 3月指数为51.2，|前值50.8|.
func (p *passage) former(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.cue != nil && m.cue.Former && f.clause.has(m.start) && m.end <= f.value.start {
			return true
		}
	}
	return false
}

// turnedFrom leads to how a measure moved the year before, which has turned since.
var turnedFrom = regexp.MustCompile(`[由从](?:上年|去年)(?:同期)?的?(?:增长|下降|减少|增加|上升|回落|负增长|亏损|盈利|净?增|净?减)[^，。；]{0,3}$`)

// planned reports whether the text is on a plan whose years it names, so that years are those
// of the calendar: 2024—2026年行动计划.
func (p *passage) planned() bool {
	return p.ctx.window != (Period{}) || p.ctx.whole != (Period{}) || p.ctx.doc.Genre != corpus.News && headingYear.MatchString(p.ctx.doc.Title)
}

// fromNow are years counted from the day, not by the calendar: 三年内, not 今后三年内.
var fromNow = regexp.MustCompile(`^[^今未]+年内$`)

// statistics reports whether a time is a part of a year that figures are given for.
func (t *timeMention) statistics() bool {
	switch t.entry.Means {
	case FirstHalf, SecondHalf, FirstQuarters, FirstMonths, InQuarter, InMonth, InMonths:
		return true
	}
	return false
}

// figures are the words of statistics.
var figures = regexp.MustCompile(`同比|同期|环比|增长|下降|上涨|下跌|回落|累计|占.{0,12}(?:比重|总|的)|占比|贡献率`)

// What a project costs in all is no flow of the year that its sentence is about.
const projectTotal = "project_total_investment"

// total reports whether the value is what projects cost in all.
func (f *frame) total() bool {
	return f.st.IndicatorID == projectTotal || f.st.Form == Level && strings.HasSuffix(f.subject, "投资规模") && f.st.IndicatorID == ""
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
		case InYear, InMonth, InMonths, InQuarter, OnDay, FirstHalf, SecondHalf:
			if t.year() != 0 && (!t.entry.Due || t.entry.Means != InYear) {
				y = t.year() // 2025年9月底前…，12月底前…
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
		y = p.ctx.leadYear
		pick(p.ctx.lead)
	}
	for k := range p.mentions {
		b := &p.mentions[k]
		if b.start >= m.start {
			break
		}
		if c := p.clauseOf(b.start); b.time != nil && !b.time.base && (c.has(m.start) || !asidePast.MatchString(p.s[c.start:c.end])) {
			pick(b.time)
		}
	}
	return y
}

// asidePast is a clause that only tells what it had been in another year: 今年8月…，|而2023年8月则为9亿元|；8月….
var asidePast = regexp.MustCompile(`^(?:而|但|较|比)?(?:20|19)\d\d年[^，。；]{0,8}?(?:则|仅|只)?为`)

// reconcile drops a window that was only carried and contradicts the kind (what
// is to come does not lie in the year that the sentence before told of), and gives
// what a work report leaves undated the year that it plans or reviews.
func (p *passage) reconcile(f *frame) {
	past, future := p.relation(f)
	if m := p.timeOf(f); m != nil && m.time.entry.Means == WholeYear && !m.time.entry.Due && f.st.Kind == Result && !past && p.ctx.doc.Genre == corpus.News {
		if w := p.ctx.when(); !w.issued.IsZero() && w.issued.Month <= time.March && f.st.Period == years(w.year, w.year) {
			f.st.Period = years(w.year-1, w.year-1) // 全年 of what was reached, told when the year has begun
		}
	}
	if f.carried && f.st.Kind == Target && (f.now || p.afterwards(f)) {
		f.st.Period, f.st.PeriodText = Period{}, ""
		p.because(f, "period_end", Contradicted, "")
	}
	if f.carried && (f.st.Kind == Target && past && f.st.Horizon != By && !p.hadBeenExpected(f) || f.st.Kind == Result && future) {
		f.st.Period, f.st.PeriodText = Period{}, ""
		p.because(f, "period_end", Contradicted, "")
	}
	if f.st.Kind == Result && !f.st.Period.End.IsZero() {
		if day := p.asOf(f); !day.IsZero() {
			f.st.Period.End = day
			p.because(f, "period_end", AsOfWriting, "")
		}
	}
	if f.st.Period == (Period{}) && f.st.Kind == Result && (p.sinceLastYear() || future && p.done(f)) {
		f.st.Period.End = p.ctx.when().issued // 比去年同期: as of the day of writing
		p.because(f, "period_end", AsOfWriting, "")
	}
	if f.st.Kind == Result && !p.ctx.parted && p.ctx.section == "" && !lastYear.MatchString(p.s) {
		return // of which year it is so, no heading tells
	}
	if f.st.Period != (Period{}) || !p.ctx.doc.Yearly() || p.ctx.doc.ReportYear == 0 || f.total() {
		return
	}
	year := p.ctx.doc.ReportYear
	if f.st.Kind == Result {
		year--
	}
	if of := p.basedOn(f); of == year {
		year++ // 工业产值比1964年增长11%, in a report of 1964
	}
	f.st.Period = years(year, year)
	if f.st.Kind == Target && p.ctx.whole != (Period{}) {
		f.st.Period = p.ctx.whole // 五年投资二百亿元, in a report on a plan
	}
	p.because(f, "period_end", FromReport, "")
}

// lastYear says that something is set against the year before, or has changed since.
var lastYear = regexp.MustCompile(`上年|上一年|去年|前一年|同比|增长|下降|增加|减少|增产|减产|提高|降低|超过计划|完成计划`)

// basedOn is the year with which the clause of a change compares it, 0 if it names none.
func (p *passage) basedOn(f *frame) int {
	if f.st.Form != Growth && f.st.Form != Change {
		return 0
	}
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.base && f.clause.has(m.start) && m.end <= f.value.start {
			return m.time.year()
		}
	}
	return 0
}

// asOf is the day up to which a value counts whose window ends only later, because a word
// for it opens the sentence: 截至目前，2023年度已有25个项目; 截至9月25日，今年…. Zero if
// there is none.
func (p *passage) asOf(f *frame) corpus.Date {
	w := p.ctx.when()
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.end > f.value.start || !m.time.asOf && (m.time.entry.Means != Now || p.s[m.start:m.end] == "至此") || !p.sets(m) {
			continue
		}
		if day, ok := m.time.resolve(w); ok && day.End.Before(f.st.Period.End) && !day.End.Before(f.st.Period.Start) {
			return day.End
		}
	}
	return corpus.Date{}
}

// done reports whether 已 stands before the value in its clause.
func (p *passage) done(f *frame) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Mark) && f.clause.has(m.start) && m.end <= f.value.start && strings.HasPrefix(p.s[m.start:], "已") {
			return true
		}
	}
	return false
}

// afterwards reports whether the value is said of the time after completion
// (投产后, 建成后), which no date of the completion dates, as far as no other time follows.
func (p *passage) afterwards(f *frame) bool {
	after := false
	for k := range p.mentions {
		m := &p.mentions[k]
		switch {
		case m.start >= f.clause.end:
			return after
		case m.is(Mark) && m.cue.Kind == Target && strings.HasSuffix(p.s[m.start:m.end], "后"):
			after = true // 投产后，|每年发电22亿千瓦时，节约标准煤67万吨
		case m.time != nil && !m.time.base && m.end <= f.value.start:
			after = false
		}
	}
	return after
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
