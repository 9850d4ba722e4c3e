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
	InYear        Meaning = "year"           // 2026年: {Y}
	InYears       Meaning = "years"          // 2021—2025年: {Y} {Y}
	Spanning      Meaning = "span"           // 去年11月至今年3月: two times, one for each end
	InMonth       Meaning = "month"          // 2月底: {M}, {Y} if given
	InMonths      Meaning = "months"         // 1—9月: {M} {M}
	EarlyMonth    Meaning = "early_month"    // 9月上旬: {M}
	MidMonth      Meaning = "mid_month"      // 9月中旬: {M}
	LateMonth     Meaning = "late_month"     // 9月下旬: {M}
	OnDay         Meaning = "day"            // 2月18日: {M} {D}
	InQuarter     Meaning = "quarter"        // 一季度, 一至三季度: {Q}
	FirstQuarters Meaning = "quarters"       // 前三季度: {Q}
	FirstMonths   Meaning = "first_months"   // 前六个月: {N}
	FirstHalf     Meaning = "first_half"     // 上半年
	SecondHalf    Meaning = "second_half"    // 下半年
	ThisYear      Meaning = "this_year"      // 今年
	LastYear      Meaning = "last_year"      // 去年
	NextYear      Meaning = "next_year"      // 明年, 次年
	WholeYear     Meaning = "whole_year"     // 全年, 年底: the year that the text is about
	NextMonth     Meaning = "next_month"     // 次年6月: {M} of the year after, with {D} a day of it
	ThisMonth     Meaning = "this_month"     // 本月, with {D} a day of it
	ThisWeek      Meaning = "this_week"      // 本周, from Monday to Sunday (TIMEX3, ISO 8601), with {W} a day of it
	LastWeek      Meaning = "last_week"      // 上周
	NextWeek      Meaning = "next_week"      // 下周
	MonthBefore   Meaning = "month_before"   // 上个月, counted from the day of the text
	MonthAfter    Meaning = "month_after"    // 下个月
	ThisQuarter   Meaning = "this_quarter"   // 本季度
	QuarterBefore Meaning = "quarter_before" // 上季度
	QuarterAfter  Meaning = "quarter_after"  // 下季度
	TwoYearsAgo   Meaning = "two_years_ago"  // 前年
	ThisAndNext   Meaning = "this_and_next"  // 今明两年
	NextTwo       Meaning = "next_two"       // 明后两年
	InPlan        Meaning = "plan"           // “十四五”时期: {P}
	SinceEvent    Meaning = "since_event"    // 党的十八大以来: since the first day of its window
	SinceDeed     Meaning = "since_deed"     // 开通以来: the day it began is not said
	SincePlan     Meaning = "since_plan"     // “十四五”以来: {P}
	PlanEnd       Meaning = "plan_end"       // “十四五”末: {P}
	PlanFirst     Meaning = "plan_first"     // “十五五”开局之年: {P}
	PlanFirstOnes Meaning = "plan_firsts"    // “十四五”前三年: {P} {N}
	PlanLastOnes  Meaning = "plan_lasts"     // “十四五”后两年: {P} {N}
	InDecade      Meaning = "decade"         // 八十年代, of the twentieth century: {N}
	YearsAhead    Meaning = "years_ahead"    // 今后五年, 三年内: {N}
	MonthsAhead   Meaning = "months_ahead"   // 未来六个月, counted from the day of the text: {N}
	YearsPast     Meaning = "years_past"     // 五年来, 近三年: {N}
	MonthsPast    Meaning = "months_past"    // 三个月来: {N}
	SinceYear     Meaning = "since_year"     // 2012年以来: {Y}
	FromYear      Meaning = "from_year"      // 2024年起: {Y}, without an end
	SinceMonth    Meaning = "since_month"    // 8月以来: {M}, {Y} if given
	SinceDay      Meaning = "since_day"      // 8月5日以来: {M} {D}, {Y} if given
	MonthsFrom    Meaning = "months_from"    // 自8月5日起三个月内: {M} {D} {N}, {Y} if given
	DaysFrom      Meaning = "days_from"      // 自8月5日起30日内: as before
	FromDay       Meaning = "from_day"       // 8月起, 8月5日起: {M} {D}, {Y} if given, without an end
	FromThisYear  Meaning = "from_this"      // 今年起, without an end
	FromLastYear  Meaning = "from_last"      // 去年起, without an end
	SinceThisYear Meaning = "since_this"     // 今年以来
	SinceLastYear Meaning = "since_last"     // 去年以来
	Now           Meaning = "now"            // 目前
	Spring        Meaning = "spring"         // 春季: March to May, as in China's climatology
	Summer        Meaning = "summer"         // 今夏: June to August
	Autumn        Meaning = "autumn"         // 今秋: September to November
	WinterSpring  Meaning = "winter_spring"  // 今冬明春
	LastWinter    Meaning = "last_winter"    // 去冬今春
	YearTurn      Meaning = "year_turn"      // 今年底明年初
	NextYearStart Meaning = "next_start"     // 明年初
	CenturyEnd    Meaning = "century_end"    // 本世纪末
	MidCentury    Meaning = "mid_century"    // 本世纪中叶
	DaysAfter     Meaning = "days_after"     // 自印发之日起30日内: {N}
	Recurs        Meaning = "recurs"         // 每年, 每2周: a frequency, no window
	Same          Meaning = "same"           // 在这个期间: the window named last
	ThatDay       Meaning = "that_day"       // 当日: the day named last, if one was
	Undated       Meaning = "undated"        // 近年来: a time gone by, no window is meant
	Today         Meaning = "today"          // 今天, in news: the day of the text
	Yesterday     Meaning = "yesterday"
	DayBefore     Meaning = "day_before" // 前天
	Tomorrow      Meaning = "tomorrow"
	LastSuchDay   Meaning = "last_such_day"  // 18日晚: of this month, or of the one before if that day is still to come: {D}
	OnWeekday     Meaning = "weekday"        // 周四: the last such day, or the next of what is to come: {W}
	FromNewYear   Meaning = "from_new_year"  // 年初至9月6日: {M}, {D} if given
	InHoliday     Meaning = "holiday"        // 五一假期: the days off of its year
	BeforeHoliday Meaning = "before_holiday" // 春节前: up to the day before the days off
	Alongside     Meaning = "alongside"      // 同期, 连续三年: a time that something else sets
)

const (
	yearSlot    = `((?:19|20)\d\d|[一二][〇○零九一二三四五六七八]{3})`
	monthSlot   = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`
	daySlot     = `(3[01]|[12]\d|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`
	quartSlot   = `([1-4一二三四])`
	numberSlot  = `([1-9]\d?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`
	planSlot    = `(十[一二三四五六七八九]?|[六七八九])`
	ordinalSlot = `(十[一二三四五六七八九]?|[一二三四五六七八九])`
	weekSlot    = `([` + weekdays + `])`
	weekdays    = "一二三四五六日天"
)

var slotPatterns = map[string]string{"{Y}": yearSlot, "{M}": monthSlot, "{D}": daySlot, "{Q}": quartSlot, "{N}": numberSlot, "{P}": planSlot, "{F}": ordinalSlot, "{W}": weekSlot}

var slotFirst = map[string]string{
	"{Y}": "12一二", "{M}": "0123456789一二三四五六七八九十", "{D}": "0123456789一二三四五六七八九十",
	"{Q}": "1234一二三四", "{N}": "123456789一二两三四五六七八九十", "{P}": "十六七八九", "{F}": "一二三四五六七八九十",
}

// of reports whether a period lies in a year, or reaches to a day of it.
func (p Period) of(year int) bool {
	return p.End.Year == year && (p.Start.IsZero() || p.Start.Year == year)
}

// yearBefore is the same part of the year before.
func (p Period) yearBefore() Period {
	end := corpus.NewDate(p.End.Year-1, p.End.Month, p.End.Day)
	if p.End == p.End.MonthEnd() {
		end = corpus.NewDate(p.End.Year-1, p.End.Month, 1).MonthEnd() // of February
	}
	if p.Start.IsZero() {
		return Period{End: end} // 截至6月底
	}
	return Period{corpus.NewDate(p.Start.Year-1, p.Start.Month, p.Start.Day), end}
}

// before is the month, quarter or year before one; none before any other period.
func (p Period) before() Period {
	months := 12*(p.End.Year-p.Start.Year) + int(p.End.Month-p.Start.Month) + 1
	if p.Start.IsZero() || p.Start.Day != 1 || p.End != p.End.MonthEnd() || months != 1 && months != 3 && months != 12 {
		return Period{}
	}
	return Period{corpus.NewDate(p.Start.Year, p.Start.Month-time.Month(months), 1), p.Start.AddDays(-1)}
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
	// of YearsAhead: 五年内, which a review means of the years gone by
	within        bool
	opens, closes []*timeMention // of Spanning: each end, and the part of it that follows it
	fromEnd       bool           // of Spanning: the window begins where the first ends
	toNext        bool           // of Spanning: the last is of the year after the first
	from          *timeMention   // of SinceDeed: when the deed was, nil if not said: 自2005年|开通以来
	ahead         bool           // of OnWeekday and LastSuchDay: the next such day
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
		if p.slots[i] == 'W' {
			day := utf8.RuneCountInString(weekdays[:strings.Index(weekdays, s[m[2+2*i]:m[3+2*i]])]) + 1
			t.vals['W'] = append(t.vals['W'], min(day, 7)) // 日 and 天 are one
			continue
		}
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
	if v := t.vals[slot]; i >= 0 && i < len(v) {
		return v[i]
	}
	return 0
}

// last is the last number of a slot: 5 of 3—5年内.
func (t *timeMention) last(slot byte) int { return t.val(slot, len(t.vals[slot])-1) }

// year is the year that the mention names itself, 0 if none.
func (t *timeMention) year() int { return t.val('Y', 0) }
