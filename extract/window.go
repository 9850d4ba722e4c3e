package extract

import (
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// when is what a time expression is read against.
type when struct {
	year    int         // that 今年 means
	about   int         // that the passage is about: the year before in a review
	issued  corpus.Date // the day of the text, zero if unknown
	section string
	toDay   bool   // the years gone by reach to the day of the text, which tells nothing of the year before
	plan    Period // the five-year plan that the whole text reports on, zero if it is on none
	behind  bool   // a month late in the year that is named early in the next is of the year before
}

// planWindow is the n-th five-year plan (六五 is 1981 to 1985). The years of adjustment,
// 1963 to 1965, parted the second from the third.
func planWindow(n int) Period {
	first := 1981 + 5*(n-6)
	if n <= 2 {
		first -= 3
	}
	return years(first, first+4)
}

func years(from, to int) Period {
	return Period{corpus.Date{Year: from, Month: time.January, Day: 1}, corpus.Date{Year: to, Month: time.December, Day: 31}}
}

func months(year, from, to int) Period {
	a := corpus.Date{Year: year, Month: time.Month(from), Day: 1}
	return Period{a, corpus.Date{Year: year, Month: time.Month(to), Day: 1}.MonthEnd()}
}

// tenDays is the third of a month that begins on the day.
func tenDays(year, month, day int) Period {
	p := months(year, month, month)
	p.Start.Day = day
	if day < 21 {
		p.End.Day = day + 9
	}
	return p
}

// weekday reports whether the expression is a day of a week.
func (t *timeMention) weekday() bool { return len(t.vals['W']) > 0 }

// days is the window from the first day named to the last, false if there is no such day. A last
// one of an earlier number is of the month after: 11月28日至次月|3日.
func (t *timeMention) days(year, month int) (Period, bool) {
	from := corpus.Date{Year: year, Month: time.Month(month), Day: t.val('D', 0)}
	to := from
	if len(t.vals['D']) > 1 {
		to.Day = t.val('D', 1)
	}
	if len(t.vals['M']) > 1 {
		to.Month = time.Month(t.val('M', 1))
	}
	if len(t.vals['Y']) > 1 {
		to.Year = t.val('Y', 1)
	}
	if len(t.vals['M']) < 2 && to.Day < from.Day {
		to = corpus.NewDate(year, from.Month+1, to.Day)
	}
	return Period{from, to}, from.Valid() && to.Valid()
}

// resolve gives the window, or false when the text gives none or the year that
// it leans on is not known.
func (t *timeMention) resolve(w when) (Period, bool) {
	p, ok := t.window(w)
	if ok && (t.entry.Due || t.asOf) {
		p.Start = corpus.Date{}
	}
	return p, ok
}

// daysOff is the window of a holiday in a year. One of the first months that a text of the
// last ones speaks of is still to come.
func (t *timeMention) daysOff(year int, issued corpus.Date) (Period, bool) {
	for _, p := range t.windows {
		of := year
		if p.Start.Month <= time.February && year == issued.Year && issued.Month >= time.October {
			of++
		}
		if p.End.Year == of {
			return p, true
		}
	}
	return Period{}, false
}

// away is how many weeks, months or quarters a window lies from that of the text.
var away = map[Meaning]int{ThisWeek: 0, LastWeek: -1, NextWeek: 1, MonthBefore: -1, MonthAfter: 1, ThisQuarter: 0, QuarterBefore: -1, QuarterAfter: 1}

// stepped reports whether the expression counts its window from that of the text.
func (t *timeMention) stepped() bool {
	_, ok := away[t.entry.Means]
	return ok
}

func (t *timeMention) window(w when) (Period, bool) {
	about := w.about
	if y := t.year(); y != 0 {
		about = y
	}
	n := t.last('N')
	switch t.entry.Means {
	case InYear:
		return years(about, about), about != 0
	case InHoliday:
		if about == 0 {
			about = w.year
		}
		return t.daysOff(about, w.issued)
	case BeforeHoliday:
		if about == 0 {
			about = w.year
		}
		off, ok := t.daysOff(about, w.issued)
		return Period{End: off.Start.AddDays(-1)}, ok
	case InYears:
		from, to := t.val('Y', 0), t.val('Y', 1)
		return years(from, to), from != 0 && to >= from
	case Spanning:
		return t.span(w)
	case InPlan:
		return planWindow(t.val('P', 0)), true
	case LastSuchDay:
		day := corpus.Date{Year: w.issued.Year, Month: w.issued.Month, Day: t.val('D', 0)}
		switch p, _ := t.days(day.Year, int(day.Month)); {
		case t.ahead && p.End.Before(w.issued):
			day = corpus.NewDate(w.issued.Year, w.issued.Month+1, day.Day)
		case !t.ahead && w.issued.Before(day):
			day = corpus.NewDate(w.issued.Year, w.issued.Month-1, day.Day)
		}
		p, ok := t.days(day.Year, int(day.Month))
		return p, ok && !w.issued.IsZero()
	case OnWeekday:
		day := w.issued.Monday().AddDays(t.val('W', 0) - 1)
		switch {
		case t.ahead && day.Before(w.issued):
			day = day.AddDays(7)
		case !t.ahead && w.issued.Before(day):
			day = day.AddDays(-7)
		}
		return Period{day, day}, !w.issued.IsZero()
	case SinceEvent:
		return Period{t.windows[0].Start, w.upTo()}, !w.upTo().IsZero()
	case SinceDeed:
		if t.from != nil {
			deed, _ := t.from.resolve(w)
			return Period{deed.Start, w.upTo()}, !w.upTo().IsZero()
		}
		return Period{End: w.upTo()}, !w.upTo().IsZero()
	case SincePlan:
		return Period{planWindow(t.val('P', 0)).Start, w.upTo()}, !w.upTo().IsZero()
	case PlanEnd:
		p := planWindow(t.val('P', 0))
		return years(p.End.Year, p.End.Year), true
	case PlanFirst:
		p := planWindow(t.val('P', 0))
		return years(p.Start.Year, p.Start.Year), true
	case PlanFirstOnes:
		p := planWindow(t.val('P', 0))
		return years(p.Start.Year, p.Start.Year+n-1), n > 0 && n <= 5
	case PlanLastOnes:
		p := planWindow(t.val('P', 0))
		return years(p.End.Year-n+1, p.End.Year), n > 0 && n <= 5
	case InDecade:
		return years(1900+n, 1909+n), n%10 == 0 && n >= 10
	case CenturyEnd:
		if w.year == 0 {
			return Period{}, false
		}
		end := (w.year + 99) / 100 * 100
		return Period{End: years(end, end).End}, true
	case MidCentury:
		return Period{End: years(2050, 2050).End}, true
	case Today, Yesterday, DayBefore, Tomorrow:
		day := w.issued.AddDays(map[Meaning]int{Yesterday: -1, DayBefore: -2, Tomorrow: 1}[t.entry.Means])
		return Period{day, day}, !w.issued.IsZero()
	case DaysAfter:
		return Period{End: w.issued.AddDays(n)}, !w.issued.IsZero()
	}
	if w.year == 0 && about == 0 {
		return Period{}, false
	}
	if about == 0 {
		about = w.year
	}
	if w.behind && t.year() == 0 && !t.entry.Due && about == w.issued.Year && w.issued.Month <= time.February && t.val('M', 0) >= 10 {
		about-- // 12月30日以来, written on 2 January
	}
	switch t.entry.Means {
	case InMonth:
		return months(about, t.val('M', 0), t.val('M', 0)), true
	case InMonths:
		if len(t.vals['Y']) > 1 { // 2023年11月至2024年2月
			from, to := months(about, t.val('M', 0), t.val('M', 0)), months(t.val('Y', 1), t.val('M', 1), t.val('M', 1))
			return Period{from.Start, to.End}, from.Start.Before(to.End)
		}
		return months(about, t.val('M', 0), t.val('M', 1)), t.val('M', 0) <= t.val('M', 1)
	case EarlyMonth:
		return tenDays(about, t.val('M', 0), 1), true
	case MidMonth:
		return tenDays(about, t.val('M', 0), 11), true
	case LateMonth:
		return tenDays(about, t.val('M', 0), 21), true
	case OnDay:
		return t.days(about, t.val('M', 0))
	case InQuarter:
		q := max(1, t.val('Q', 0)) // 首季度
		to := max(q, t.last('Q'))
		return months(about, 3*q-2, 3*to), true
	case FirstQuarters:
		return months(about, 1, 3*t.val('Q', 0)), t.val('Q', 0) >= 1
	case FirstMonths:
		return months(about, 1, n), n >= 1 && n <= 12
	case FirstHalf:
		return months(about, 1, 6), true
	case SecondHalf:
		return months(about, 7, 12), true
	case ThisYear:
		return years(w.year, w.year), w.year != 0
	case LastYear:
		return years(w.year-1, w.year-1), w.year != 0
	case NextYear:
		return years(w.year+1, w.year+1), w.year != 0
	case WholeYear:
		return years(about, about), true
	case NextMonth:
		if len(t.vals['D']) > 0 {
			p, ok := t.days(w.year+1, t.val('M', 0))
			return p, ok && w.year != 0
		}
		return months(w.year+1, t.val('M', 0), t.val('M', len(t.vals['M'])-1)), w.year != 0
	case ThisMonth:
		m := int(w.issued.Month)
		switch {
		case w.issued.IsZero():
			return Period{}, false
		case len(t.vals['D']) > 0:
			return t.days(w.issued.Year, m)
		}
		return months(w.issued.Year, m, m), true
	case ThisWeek, LastWeek, NextWeek:
		monday := w.issued.Monday().AddDays(7 * away[t.entry.Means])
		if t.weekday() {
			day := monday.AddDays(t.val('W', 0) - 1)
			return Period{day, day}, !w.issued.IsZero() // 上周五
		}
		return Period{monday, monday.AddDays(6)}, !w.issued.IsZero()
	case MonthBefore, MonthAfter:
		first := corpus.NewDate(w.issued.Year, w.issued.Month+time.Month(away[t.entry.Means]), 1)
		return months(first.Year, int(first.Month), int(first.Month)), !w.issued.IsZero()
	case ThisQuarter, QuarterBefore, QuarterAfter:
		opens := (w.issued.Month-1)/3*3 + 1
		first := corpus.NewDate(w.issued.Year, opens+time.Month(3*away[t.entry.Means]), 1)
		return months(first.Year, int(first.Month), int(first.Month)+2), !w.issued.IsZero()
	case TwoYearsAgo:
		return years(w.year-2, w.year-2), w.year != 0
	case ThisAndNext:
		return years(w.year, w.year+1), w.year != 0
	case NextTwo:
		return years(w.year+1, w.year+2), w.year != 0
	case YearsAhead:
		if n == 5 && t.within && w.plan != (Period{}) {
			return w.plan, true // 五年内, in a report on a plan
		}
		if w.section == "review" && n > 1 && t.within {
			return years(w.year-n, w.year-1), w.year != 0 // 五年内, told in a review
		}
		from := w.year
		if from%5 == 0 && n == 5 || w.issued.Year == from && w.issued.Month >= time.September && n > 1 && n <= 5 || w.issued.Year == from && w.issued.Month == time.December {
			from++ // the plan that begins next year; a text of the last months of a year
		}
		return years(from, from+n-1), n > 0 && w.year != 0
	case YearsPast:
		if w.toDay && !(n == 1 && w.issued.Month <= time.March) { // 过去一年, told when a year has begun
			return Period{years(w.issued.Year-n, w.issued.Year).Start, w.issued}, n > 0
		}
		to := w.year - 1
		return years(to-n+1, to), n > 0 && w.year != 0
	case MonthsPast:
		return Period{corpus.NewDate(w.issued.Year, w.issued.Month-time.Month(n), w.issued.Day), w.issued}, n > 0 && !w.issued.IsZero()
	case MonthsAhead:
		return Period{w.issued, corpus.NewDate(w.issued.Year, w.issued.Month+time.Month(n), w.issued.Day)}, n > 0 && !w.issued.IsZero()
	case SinceYear:
		return Period{years(about, about).Start, w.upTo()}, !w.upTo().IsZero()
	case FromYear:
		return Period{Start: years(about, about).Start}, about != 0
	case SinceMonth, SinceDay:
		from := corpus.Date{Year: about, Month: time.Month(t.val('M', 0)), Day: max(1, t.val('D', 0))}
		return Period{from, w.upTo()}, from.Valid() && !w.upTo().IsZero()
	case FromDay:
		from := corpus.Date{Year: about, Month: time.Month(t.val('M', 0)), Day: max(1, t.val('D', 0))}
		return Period{Start: from}, from.Valid()
	case MonthsFrom, DaysFrom:
		from := corpus.Date{Year: about, Month: time.Month(t.val('M', 0)), Day: t.val('D', 0)}
		over := from.AddDays(n)
		if t.entry.Means == MonthsFrom {
			over = corpus.NewDate(from.Year, from.Month+time.Month(n), from.Day)
		}
		return Period{from, over.AddDays(-1)}, from.Valid() && n > 0
	case FromThisYear:
		return Period{Start: years(w.year, w.year).Start}, w.year != 0
	case FromLastYear:
		return Period{Start: years(w.year-1, w.year-1).Start}, w.year != 0
	case FromNewYear:
		p := months(about, 1, t.val('M', 0))
		if len(t.vals['D']) > 0 {
			p.End.Day = t.val('D', 0)
		}
		return p, p.End.Valid()
	case SinceThisYear:
		return Period{years(w.year, w.year).Start, w.issued}, !w.issued.IsZero()
	case SinceLastYear:
		return Period{years(w.year-1, w.year-1).Start, w.upTo()}, !w.upTo().IsZero()
	case Now:
		return Period{End: w.issued}, !w.issued.IsZero()
	case Spring:
		return months(about, 3, 5), true
	case Summer:
		return months(about, 6, 8), true
	case Autumn:
		return months(about, 9, 11), true
	case WinterSpring:
		return Period{corpus.Date{Year: w.year, Month: 11, Day: 1}, corpus.Date{Year: w.year + 1, Month: 4, Day: 30}}, w.year != 0
	case LastWinter:
		return Period{corpus.Date{Year: w.year - 1, Month: 11, Day: 1}, corpus.Date{Year: w.year, Month: 4, Day: 30}}, w.year != 0
	case YearTurn:
		return Period{corpus.Date{Year: w.year, Month: 12, Day: 1}, corpus.Date{Year: w.year + 1, Month: 3, Day: 31}}, w.year != 0
	case NextYearStart:
		return months(w.year+1, 1, 3), w.year != 0
	}
	return Period{}, false
}
