package extract

import (
	"regexp"

	"github.com/mubiao/mubiao/corpus"
)

// What the kind of a value says of its date.

// dateBase dates what a value was raised from, where nothing says when that was, at the end
// of the year before the years in which it was raised: 五年来，由|2.5万元|增加到3.5万元. What is yet
// to be raised has no such date: 今年由|三成|提高到四成.
func (p *passage) dateBase(f *frame) {
	if !f.baseline || f.st.Kind != Result || p.basedOnTime(f) {
		return
	}
	window := f.st.Period
	if window.Start.Year == window.End.Year {
		if w := p.ctx.when(); p.ctx.section == "plan" && w.about != 0 && window.End.Year >= w.about || !w.issued.IsZero() && w.issued.Before(window.End) {
			f.st.Period = Period{}
		}
		return
	}
	if window.Start != years(window.Start.Year, window.Start.Year).Start || window.End != years(window.End.Year, window.End.Year).End && window.End != p.ctx.when().issued {
		return
	}
	if fromYearTo.MatchString(p.s[:f.value.start]) {
		f.st.Period = years(window.Start.Year, window.Start.Year) // 从1950年到1954年，比重由|三成|提高到五成
		return
	}
	f.st.Period = Period{End: corpus.NewDate(window.Start.Year-1, 12, 31)}
	p.because(f, "period_end", BeforeWindow, "")
}

// basedOnTime reports whether a time stands behind 由 or 从: 由|2020年的|2.5万元.
func (p *passage) basedOnTime(f *frame) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.end <= f.value.start && p.endingAt(m.start).is(Base) {
			return true
		}
	}
	return false
}

// dateTotal ends what a piece of news sums up since a year at the day it was written:
// 从2016年开始，累计|输水8亿立方米.
func (p *passage) dateTotal(f *frame) {
	if issued := p.ctx.when().issued; f.st.Kind == Result && p.ctx.doc.Genre == corpus.News && !f.st.Period.Start.IsZero() && f.st.Period.End.IsZero() && !issued.IsZero() && inAll.MatchString(p.s[f.limit:f.value.start]) {
		f.st.Period.End = issued
	}
}

// dateNow dates a result of a piece of news that says no time by the 目前 of a sentence before it
// in the paragraph: 眼下，灾后重建有序进行。已|修缮农房90户.
func (p *passage) dateNow(f *frame) {
	if p.ctx.now != "" && f.st.Kind == Result && f.st.Period == (Period{}) && p.ctx.doc.Genre == corpus.News && !p.gone(f) && !f.total() {
		f.st.Period, f.st.PeriodText = Period{End: p.ctx.when().issued}, p.ctx.now
		p.because(f, "period_end", FromLead, p.ctx.now)
	}
}

// dateThis dates a result of a piece of news by the day of the deed that its sentence points to:
// 昨天，央行发行票据。|此次|投标总量550亿元.
func (p *passage) dateThis(f *frame) {
	if p.ctx.deedDay == nil || f.st.Kind != Result || f.st.Period != (Period{}) || p.ctx.doc.Genre != corpus.News || !thisTime.MatchString(p.s) || f.total() {
		return
	}
	if period, ok := p.ctx.deedDay.resolve(p.ctx.when()); ok {
		f.st.Period, f.st.PeriodText = period, p.ctx.deedText
		p.because(f, "period_end", FromLead, p.ctx.deedText)
	}
}

var thisTime = regexp.MustCompile(`^(?:此次|这次|本次)`)

// inAll says that a value is the sum of what went before.
var inAll = regexp.MustCompile(`累计|总共`)

// fromYearTo names the year in which a time begins, and not the years that it lasts.
var fromYearTo = regexp.MustCompile(`[从自][^，。；、从自]{2,6}年[到至][^，。；]{2,6}年[，,]`)
