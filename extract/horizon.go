package extract

import (
	"regexp"
	"strings"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// How a value relates to the window of its period.

// findHorizon says how the value relates to its window when no word has said so. Where the value
// is that of one year, or of the end of the window, it narrows the period to it.
func (p *passage) findHorizon(f *frame) {
	if f.st.Form == Frequency {
		f.st.Horizon = Recurring
		return
	}
	if f.st.Kind == Result && f.st.Horizon == By {
		f.st.Horizon = "" // 截至7月末: what was so by then is due no more
		if f.baseline {
			return // 到2022年，从|4亿美元|增至…: the day is that of what it came to
		}
	}
	if f.st.Horizon != "" {
		return
	}
	start, end := f.st.Period.Start, f.st.Period.End
	switch {
	case end.IsZero():
	case start.IsZero() && f.baseline && f.st.Form == Level && p.e.wordings[OfYear].ends(f.subject) && end == years(end.Year, end.Year).End:
		f.st.Period, f.st.Horizon = years(end.Year, end.Year), Annual // 业务量|从1亿件|增加到5亿件
	case start.IsZero() && f.st.Kind == Result:
		f.st.Horizon = AsOf
	case start.IsZero():
		f.st.Horizon = By
	case f.st.Kind == Result && f.st.Form == Level && p.summedUp(f):
		f.st.Horizon = AsOf
	case f.st.Kind == Result && start.Year == end.Year && p.stock(f):
		f.st.Period.Start, f.st.Horizon = corpus.Date{}, AsOf
	case start.Year == end.Year && start.Month == time.January && end.Month == time.December:
		f.st.Horizon = Annual
	case start.Year < end.Year && f.st.Form == Growth && p.keepsUp(f):
	case start.Year < end.Year && p.cumulative(f):
		f.st.Horizon = Cumulative
	case start.Year < end.Year && p.endsWindow(f):
		p.takeEnd(f)
	}
}

// stock reports whether a level is one of what there is, and not of what came in the year: 汽车|保有量.
func (p *passage) stock(f *frame) bool {
	return f.st.Form == Level && !f.baseline && p.e.wordings[OfStock].ends(f.subject) && !flows.MatchString(f.subject) && !p.deedOver(f)
}

// flows are words in the names of what came to a stock, or was done to it, in a year.
var flows = regexp.MustCompile(`^(?:净增|发放|投放|偿还|全年|[日月]均|平均)|新(?:增|登记|设|建|开|签|发)|搬迁|转移|脱贫`)

// cumulative reports whether the value came about over all of its window: 五年|累计|改造小区300个.
func (p *passage) cumulative(f *frame) bool {
	return strings.Contains(p.s[f.clause.start:f.value.start], "累计") || f.st.Form == Change || f.st.Form == Growth ||
		f.st.Form == Level && p.timeOf(f) == nil && p.deedOver(f)
}

// keepsUp reports whether a growth is one of every year of its window: |保持|两位数增长.
func (p *passage) keepsUp(f *frame) bool {
	m := f.pred.first(Reach)
	return m != nil && keeping.MatchString(p.s[m.start:m.end])
}

var keeping = regexp.MustCompile(`^(?:保持|维持|稳定)`)

// summedUp reports whether 累计 leads to how many there had been by then: 累计|达到|126座, not 累计
// |培育|90家 nor the sum of what flows.
func (p *passage) summedUp(f *frame) bool {
	m := f.pred.first(Reach)
	return m != nil && p.endReached(m) && strings.HasSuffix(p.s[:m.start], "累计") && !p.e.wordings[OfYear].ends(f.subject)
}

// deedOver reports whether a verb says that so much was done over the window, in the clause or
// before the list of which the value is one: 五年|改造|小区300个、管网60公里.
func (p *passage) deedOver(f *frame) bool {
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		switch {
		case m.start >= f.value.start:
		case !f.clause.has(m.start):
			return false
		case m.is(Act), p.namesDeed(m):
			return true
		case m.is(Changing), m.is(Reach) && p.endReached(m):
			return false
		}
	}
	return false
}

// namesDeed reports whether a mention is a name of the vocabulary that says what was done: 完成造林,
// 城镇新增就业.
func (p *passage) namesDeed(m *mention) bool {
	if m.indicator == nil {
		return false
	}
	t := p.s[m.start:m.end]
	c, n := p.e.cues.longest(t)
	return n > 0 && (c.Role == Act || c.Role == Reach && p.e.wordings[Possessing].is(t[:n])) || strings.Contains(t, "新增")
}

// endReached reports whether a word of reaching says how far a measure had come, and not how much
// was got through: 达到, 增至, not 完成, 实现.
func (p *passage) endReached(m *mention) bool {
	return !p.e.wordings[Possessing].is(p.s[m.start:m.end])
}

// endsWindow reports whether the value of a window of years, which a heading or a sentence before
// opens, is what there was at its end: a level that was reached, or one that is only told
// (总装机3亿千瓦), a share or a rank.
func (p *passage) endsWindow(f *frame) bool {
	if p.timeOf(f) != nil || f.baseline {
		return false
	}
	if m := f.pred.first(Reach); m != nil {
		return p.endReached(m)
	}
	return len(f.pred.chain) == 0 && !f.after && (f.st.Form == Share || f.st.Form == Rank || f.st.Form == Level && !p.e.segmenter.IsVerb(p.s[f.noun.start:min(p.words.next(f.noun.start), max(f.noun.start, f.noun.end))]))
}

// takeEnd gives a value at the end of a window the last year, if it is measured over a year as
// output is, and the day on which the window ends, if a word says that it was reached. What is
// only told keeps the window, and what is yet to be reached that of its plan.
func (p *passage) takeEnd(f *frame) {
	end := f.st.Period.End
	switch {
	case f.st.Kind != Result:
		f.st.Horizon = By
	case f.st.Form == Level && p.e.wordings[OfYear].ends(f.subject) && end.Month == time.December:
		f.st.Period, f.st.Horizon = years(end.Year, end.Year), Annual
	case f.pred.first(Reach) != nil:
		f.st.Period.Start, f.st.Horizon = corpus.Date{}, AsOf
	default:
		f.st.Horizon = AsOf
	}
}
