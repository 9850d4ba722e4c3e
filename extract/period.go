package extract

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
)

// Meaning is how a time expression is read; a closed list.
type Meaning string

const (
	InYear        Meaning = "year"         // 2026年: {Y}
	InYears       Meaning = "years"        // 2021—2025年: {Y} {Y}
	InMonth       Meaning = "month"        // 2月底: {M}, {Y} if given
	InMonths      Meaning = "months"       // 1—9月: {M} {M}
	EarlyMonth    Meaning = "early_month"  // 9月上旬: {M}
	MidMonth      Meaning = "mid_month"    // 9月中旬: {M}
	LateMonth     Meaning = "late_month"   // 9月下旬: {M}
	OnDay         Meaning = "day"          // 2月18日: {M} {D}
	InQuarter     Meaning = "quarter"      // 一季度: {Q}
	FirstQuarters Meaning = "quarters"     // 前三季度: {Q}
	FirstMonths   Meaning = "first_months" // 前六个月: {N}
	FirstHalf     Meaning = "first_half"   // 上半年
	SecondHalf    Meaning = "second_half"  // 下半年
	ThisYear      Meaning = "this_year"    // 今年
	LastYear      Meaning = "last_year"    // 去年
	NextYear      Meaning = "next_year"    // 明年, 次年
	WholeYear     Meaning = "whole_year"   // 全年, 年底: the year that the text is about
	NextMonth     Meaning = "next_month"   // 次年6月: {M} of the year after, with {D} a day of it
	ThisMonth     Meaning = "this_month"   // 本月, with {D} a day of it
	InPlan        Meaning = "plan"         // “十四五”时期: {P}
	SinceEvent    Meaning = "since_event"  // 党的十八大以来: since the first day of its window
	SinceDeed     Meaning = "since_deed"   // 开通以来: the day it began is not said
	SincePlan     Meaning = "since_plan"   // “十四五”以来: {P}
	PlanEnd       Meaning = "plan_end"     // “十四五”末: {P}
	PlanFirst     Meaning = "plan_first"   // “十五五”开局之年: {P}
	YearsAhead    Meaning = "years_ahead"  // 今后五年, 三年内: {N}
	YearsPast     Meaning = "years_past"   // 五年来, 近三年: {N}
	MonthsPast    Meaning = "months_past"  // 三个月来: {N}
	SinceYear     Meaning = "since_year"   // 2012年以来: {Y}
	FromYear      Meaning = "from_year"    // 2024年起: {Y}, without an end
	SinceMonth    Meaning = "since_month"  // 8月以来: {M}, {Y} if given
	SinceDay      Meaning = "since_day"    // 8月5日以来: {M} {D}, {Y} if given
	SinceThisYear Meaning = "since_this"   // 今年以来
	SinceLastYear Meaning = "since_last"   // 去年以来
	Now           Meaning = "now"          // 目前
	Spring        Meaning = "spring"
	WinterSpring  Meaning = "winter_spring" // 今冬明春
	YearTurn      Meaning = "year_turn"     // 今年底明年初
	NextYearStart Meaning = "next_start"    // 明年初
	CenturyEnd    Meaning = "century_end"   // 本世纪末
	MidCentury    Meaning = "mid_century"   // 本世纪中叶
	DaysAfter     Meaning = "days_after"    // 自印发之日起30日内: {N}
	Recurs        Meaning = "recurs"        // 每年, 每2周: a frequency, no window
	Same          Meaning = "same"          // 在这个期间: the window named last
	Undated       Meaning = "undated"       // 近年来: a time gone by, no window is meant
	Today         Meaning = "today"         // 今天, in news: the day of the text
	Yesterday     Meaning = "yesterday"
	LastSuchDay   Meaning = "last_such_day" // 18日晚: of this month, or of the one before if that day is still to come: {D}
	InHoliday     Meaning = "holiday"       // 五一假期: the days off of its year
	Alongside     Meaning = "alongside"     // 同期, 连续三年: a time that something else sets
)

const (
	yearSlot    = `((?:19|20)\d\d|[一二][〇○零九一二三四五六七八]{3})`
	monthSlot   = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`
	daySlot     = `(3[01]|[12]\d|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`
	quartSlot   = `([1-4一二三四])`
	numberSlot  = `([1-9]\d?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`
	planSlot    = `(十[一二三四五六七八九]?|[六七八九])`
	ordinalSlot = `(十[一二三四五六七八九]?|[一二三四五六七八九])`
)

var slotPatterns = map[string]string{"{Y}": yearSlot, "{M}": monthSlot, "{D}": daySlot, "{Q}": quartSlot, "{N}": numberSlot, "{P}": planSlot, "{F}": ordinalSlot}

var slotFirst = map[string]string{
	"{Y}": "12一二", "{M}": "0123456789一二三四五六七八九十", "{D}": "0123456789一二三四五六七八九十",
	"{Q}": "1234一二三四", "{N}": "123456789一二两三四五六七八九十", "{P}": "十六七八九", "{F}": "一二三四五六七八九十",
}

// timePattern is a compiled time expression.
type timePattern struct {
	re      *regexp.Regexp
	slots   string // letters of the slots, in order
	entry   *Time
	windows []Period // those of the entry
}

var slotName = regexp.MustCompile(`\{[A-Z]\}`)

// compileTime turns 到{Y}年底 into a pattern anchored at its start, and lists the
// runes with which a match can begin.
func compileTime(word string, entry *Time) (timePattern, string, error) {
	p := timePattern{entry: entry}
	var b strings.Builder
	b.WriteString("^")
	at := 0
	for _, m := range slotName.FindAllStringIndex(word, -1) {
		name := word[m[0]:m[1]]
		slot, ok := slotPatterns[name]
		if !ok {
			return p, "", message.Errorf("time %q: unknown slot %s", word, name)
		}
		b.WriteString(regexp.QuoteMeta(word[at:m[0]]))
		b.WriteString(slot)
		b.WriteString(" ?") // some pages set figures apart: 2025 年底
		p.slots += name[1:2]
		at = m[1]
	}
	b.WriteString(regexp.QuoteMeta(word[at:]))
	first := ""
	if strings.HasPrefix(word, "{") {
		first = slotFirst[word[:3]]
	} else {
		r, _ := utf8.DecodeRuneInString(word)
		first = string(r)
	}
	var err error
	if p.windows, err = intervals(entry.Windows); err != nil {
		return p, "", message.Errorf("time %q: %w", word, err)
	}
	p.re, err = regexp.Compile(b.String())
	return p, first, err
}

// intervals reads ISO 8601 intervals of days: 2024-05-01/2024-05-05.
func intervals(written []string) ([]Period, error) {
	var out []Period
	for _, s := range written {
		from, to, _ := strings.Cut(s, "/")
		a, err := time.Parse(time.DateOnly, from)
		b, err2 := time.Parse(time.DateOnly, to)
		if err != nil || err2 != nil || b.Before(a) {
			return nil, message.Errorf("bad interval %q", s)
		}
		out = append(out, Period{corpus.Date{Year: a.Year(), Month: a.Month(), Day: a.Day()}, corpus.Date{Year: b.Year(), Month: b.Month(), Day: b.Day()}})
	}
	return out, nil
}

// timeMention is a time expression found in a sentence.
type timeMention struct {
	entry *Time
	vals  map[byte][]int // slot letter → numbers
	base  bool           // what is compared with: 比上年
	asOf  bool           // only the end of a window: 截至9月10日
	// of a holiday: its days off in each year
	windows []Period
}

func (p timePattern) match(s string) (*timeMention, int) {
	m := p.re.FindStringSubmatchIndex(s)
	if m == nil {
		return nil, 0
	}
	t := &timeMention{entry: p.entry, vals: map[byte][]int{}, windows: p.windows}
	for i := range p.slots {
		n, ok := corpus.ParseNumeral(s[m[2+2*i]:m[3+2*i]])
		if !ok {
			return nil, 0
		}
		slot := p.slots[i]
		if slot == 'F' { // 第六个五年计划 is 六五
			slot = 'P'
		}
		t.vals[slot] = append(t.vals[slot], int(n.Value.Float()))
	}
	return t, m[1]
}

func (t *timeMention) val(slot byte, i int) int {
	if v := t.vals[slot]; i < len(v) {
		return v[i]
	}
	return 0
}

// year is the year that the mention names itself, 0 if none.
func (t *timeMention) year() int { return t.val('Y', 0) }

// when is what a time expression is read against.
type when struct {
	year    int         // that 今年 means
	about   int         // that the passage is about: the year before in a review
	issued  corpus.Date // the day of the text, zero if unknown
	section string
	toDay   bool // the years gone by reach to the day of the text, which tells nothing of the year before
	behind  bool // a month late in the year that is named early in the next is of the year before
}

// planWindow is the n-th five-year plan (六五 is 1981 to 1985).
func planWindow(n int) Period { return years(1981+5*(n-6), 1985+5*(n-6)) }

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

// days is the window from the first day named to the last, false if there is no such day.
func (t *timeMention) days(year, month int) (Period, bool) {
	from := corpus.Date{Year: year, Month: time.Month(month), Day: t.val('D', 0)}
	to := from
	if len(t.vals['D']) > 1 {
		to.Day = t.val('D', 1)
	}
	if len(t.vals['M']) > 1 {
		to.Month = time.Month(t.val('M', 1))
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

func (t *timeMention) window(w when) (Period, bool) {
	about := w.about
	if y := t.year(); y != 0 {
		about = y
	}
	n := t.val('N', 0)
	switch t.entry.Means {
	case InYear:
		return years(about, about), about != 0
	case InHoliday:
		if about == 0 {
			about = w.year
		}
		return t.daysOff(about, w.issued)
	case InYears:
		from, to := t.val('Y', 0), t.val('Y', 1)
		return years(from, to), from != 0 && to >= from
	case InPlan:
		return planWindow(t.val('P', 0)), true
	case LastSuchDay:
		day := corpus.Date{Year: w.issued.Year, Month: w.issued.Month, Day: t.val('D', 0)}
		if w.issued.Before(day) {
			day = corpus.NewDate(w.issued.Year, w.issued.Month-1, day.Day)
		}
		return Period{day, day}, !w.issued.IsZero() && day.Valid()
	case SinceEvent:
		return Period{t.windows[0].Start, w.upTo()}, !w.upTo().IsZero()
	case SinceDeed:
		return Period{End: w.upTo()}, !w.upTo().IsZero()
	case SincePlan:
		return Period{planWindow(t.val('P', 0)).Start, w.upTo()}, !w.upTo().IsZero()
	case PlanEnd:
		p := planWindow(t.val('P', 0))
		return years(p.End.Year, p.End.Year), true
	case PlanFirst:
		p := planWindow(t.val('P', 0))
		return years(p.Start.Year, p.Start.Year), true
	case CenturyEnd:
		if w.year == 0 {
			return Period{}, false
		}
		end := (w.year + 99) / 100 * 100
		return Period{End: years(end, end).End}, true
	case MidCentury:
		return Period{End: years(2050, 2050).End}, true
	case Today, Yesterday:
		day := w.issued
		if t.entry.Means == Yesterday {
			day = day.AddDays(-1)
		}
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
		q := t.val('Q', 0)
		return months(about, 3*q-2, 3*q), q >= 1
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
	case YearsAhead:
		from := w.year
		if from%5 == 0 && n == 5 || w.issued.Year == from && w.issued.Month == time.December {
			from++ // the plan that begins next year; a text of the last days of a year
		}
		return years(from, from+n-1), n > 0 && w.year != 0
	case YearsPast:
		if w.toDay {
			return Period{years(w.issued.Year-n, w.issued.Year).Start, w.issued}, n > 0
		}
		to := w.year - 1
		return years(to-n+1, to), n > 0 && w.year != 0
	case MonthsPast:
		return Period{corpus.NewDate(w.issued.Year, w.issued.Month-time.Month(n), w.issued.Day), w.issued}, n > 0 && !w.issued.IsZero()
	case SinceYear:
		return Period{years(about, about).Start, w.upTo()}, !w.upTo().IsZero()
	case FromYear:
		return Period{Start: years(about, about).Start}, about != 0
	case SinceMonth, SinceDay:
		from := corpus.Date{Year: about, Month: time.Month(t.val('M', 0)), Day: max(1, t.val('D', 0))}
		return Period{from, w.upTo()}, from.Valid() && !w.upTo().IsZero()
	case SinceThisYear:
		return Period{years(w.year, w.year).Start, w.issued}, !w.issued.IsZero()
	case SinceLastYear:
		return Period{years(w.year-1, w.year-1).Start, w.upTo()}, !w.upTo().IsZero()
	case Now:
		return Period{End: w.issued}, !w.issued.IsZero()
	case Spring:
		return months(about, 3, 5), true
	case WinterSpring:
		return Period{corpus.Date{Year: w.year, Month: 11, Day: 1}, corpus.Date{Year: w.year + 1, Month: 4, Day: 30}}, w.year != 0
	case YearTurn:
		return Period{corpus.Date{Year: w.year, Month: 12, Day: 1}, corpus.Date{Year: w.year + 1, Month: 3, Day: 31}}, w.year != 0
	case NextYearStart:
		return months(w.year+1, 1, 3), w.year != 0
	}
	return Period{}, false
}
