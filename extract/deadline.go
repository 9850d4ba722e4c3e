package extract

import (
	"regexp"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// deadline is how firmly a day is set for a deed.
type deadline int

const (
	open    deadline = iota // none
	governs                 // an earlier clause or sentence sets it: 到2025年，…，…
	stated                  // the clause, or the words that open it, set it
)

// due says how firmly a day is set by which the deed is done.
func (p *passage) due(f *frame, d deed) deadline {
	if m := p.dayOf(f, d); m != nil && p.yearly(m) && (d.clause.has(m.start) || m.end <= d.clause.start && p.phrases(m.end, d.clause.start)) {
		return stated
	}
	w := p.ctx.when()
	if m := p.dayOf(f, d); m != nil && m.time.entry.Means == FromDay {
		f.st.Period = m.time.beginning(f.st.Period.Start)
	}
	end := f.st.Period.End
	if end.IsZero() || !w.issued.IsZero() && !w.issued.Before(end) || w.year == 0 && w.issued.IsZero() {
		return open
	}
	m := p.dayOf(f, d)
	if m == nil {
		if p.ctx.lead != nil && p.ctx.lead.entry.Due {
			return governs
		}
		return open
	}
	near := d.clause.has(m.start) && !d.object.has(m.start) || m.end <= d.clause.start && p.phrases(m.end, d.clause.start) && p.opensClause(m)
	tells := d.after && d.lead.will && m.end <= d.clause.start // 今年甲桥将合龙，乙桥将通车
	sets := m.time.entry.Due || tells && m.time.entry.Means == ThisYear
	switch m.time.entry.Means {
	case InMonth, InMonths, EarlyMonth, MidMonth, LateMonth, OnDay, ThisMonth, InQuarter, FirstHalf, SecondHalf, PlanEnd, YearTurn, SinceDay, SinceMonth, FromDay, MonthsFrom, DaysFrom, NextMonth, NextYear, NextYearStart, DaysAfter, OnWeekday, LastSuchDay, NextWeek, MonthAfter, QuarterAfter:
		sets = true
	case InYear:
		sets = sets || m.time.year() > w.year || near && d.lead.will && d.clause.has(m.start) && !(d.after && d.object.start > m.start) // 确保|2024年目标|完成
	case ThisYear:
		sets = sets || near && f.st.Modality != "" && d.clause.has(m.start)
	}
	switch {
	case sets && (near || tells):
		return stated
	case m.time.entry.Due || m.time.entry.Means == PlanEnd:
		return governs
	}
	return open
}

// beginning is the day, or the month, from which on a deed is done: 5月1日起施行.
func (t *timeMention) beginning(from corpus.Date) Period {
	if len(t.vals['D']) == 0 && !from.IsZero() {
		return Period{from, from.MonthEnd()}
	}
	return Period{from, from}
}

// dayOf is the time that dates a deed, nil if none: a day that an earlier clause sets for
// it, else what dates the frame.
func (p *passage) dayOf(f *frame, d deed) *mention {
	m := p.dayOver(d.clause)
	for k := range p.mentions {
		if t := &p.mentions[k]; t.time != nil && d.clause.has(t.start) && !d.object.has(t.start) {
			m = nil
		}
	}
	if m != nil {
		return m
	}
	return p.timeOf(f)
}

// dayOver is the day at the end of an earlier clause, with nothing but phrases between
// them: 各县于3月16日至23日，按要求|登录….
func (p *passage) dayOver(c span) *mention {
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		b := p.clauseOf(m.start)
		if m.time == nil || m.time.base || m.end > c.start || strings.Trim(p.s[m.end:max(m.end, b.end)], "起前内 ") != "" {
			continue
		}
		if before := p.s[b.start:m.start]; before == "" || strings.HasSuffix(before, "于") || strings.HasSuffix(before, "在") || p.yearly(m) {
			if p.phrases(m.end, c.start) {
				return m
			}
			return nil
		}
	}
	return nil
}

// yearly reports whether a time comes back each year: 每年|2月底前.
func (p *passage) yearly(m *mention) bool {
	return strings.HasSuffix(p.s[:m.start], "每年") || strings.HasSuffix(p.s[:m.start], "每年的")
}

// dates reports whether a time stands in the range.
func (p *passage) dates(a span) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && a.has(m.start) {
			return true
		}
	}
	return false
}

// opensClause reports whether nothing is said before a time in its clause, or one with
// 前 ends it (环境好转2026年底前，…: a stop was lost).
func (p *passage) opensClause(m *mention) bool {
	var l lead
	c := p.clauseOf(m.start)
	start := p.stepOver(span{c.start, m.start}, &l)
	set := strings.HasSuffix(p.s[:m.end], "前") || strings.HasSuffix(p.s[:m.start], "于") // 请各县于3月16日至23日，…
	return p.e.pledges.begins(p.s[start:m.start], Preposition) == m.start-start || m.end == c.end && set
}

// phrases reports whether nothing but phrases stands in a range: 6月底前，|由各县按要求，|….
func (p *passage) phrases(from, to int) bool {
	for _, t := range strings.FieldsFunc(p.s[from:to], isBreak) {
		if t = strings.Trim(t, " 　"); t != "" && t != "起" && p.e.pledges.begins(t, Preposition) == 0 {
			return false
		}
	}
	return true
}

// datesOf gives the undertakings before a note of duties, a sentence of its own, the day
// that the note sets: 制定办法。（省水利厅牵头，2024年12月底前完成）
func (p *passage) datesOf(before []Statement) {
	t := strings.Trim(p.s, "（()）【】 　。")
	if actor, _ := p.e.pledges.readDuty(t); actor == "" && !timeLimit.MatchString(t) || p.e.pledges.mentions(timeLimit.ReplaceAllString(t, "")) && actor == "" {
		return
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.base {
			continue
		}
		period, ok := m.time.resolve(p.ctx.when())
		for i := range before {
			if st := &before[i]; ok && st.Kind == Commitment && st.PeriodText == "" {
				st.Period, st.PeriodText, st.Horizon = period, p.s[m.start:m.end], By
			}
		}
		return
	}
}

// timeLimit opens a note of the day.
var timeLimit = regexp.MustCompile(`^(?:完成|办理|落实)(?:时限|时间|期限)[:：]`)
