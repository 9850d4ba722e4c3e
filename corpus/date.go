package corpus

import "time"

// Date is a day of the Gregorian calendar without a clock or a zone. The zero
// Date means that no date is known.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// NewDate returns the day; a day beyond the month's end (2月30日) is carried
// over as time.Date does, so callers check foreign input with Valid first.
func NewDate(year int, month time.Month, day int) Date {
	y, m, d := time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Date()
	return Date{y, m, d}
}

// IsZero reports whether no date is known.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the day exists.
func (d Date) Valid() bool { return !d.IsZero() && NewDate(d.Year, d.Month, d.Day) == d }

func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// Days counts the days since 1970-01-01, the date type of Parquet.
func (d Date) Days() int32 { return int32(d.time().Unix() / 86400) }

// AddDays returns the day n days later.
func (d Date) AddDays(n int) Date { return NewDate(d.Year, d.Month, d.Day+n) }

// Monday returns the first day of the week of d (ISO 8601).
func (d Date) Monday() Date { return d.AddDays(-(int(d.time().Weekday()) + 6) % 7) }

// Before reports whether d lies before e.
func (d Date) Before(e Date) bool { return d.time().Before(e.time()) }

// MonthEnd returns the last day of d's month.
func (d Date) MonthEnd() Date { return NewDate(d.Year, d.Month+1, 0) }

// String is ISO 8601, or "" when no date is known.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.time().Format(time.DateOnly)
}
