package extract

import (
	"regexp"
	"unicode/utf8"
)

// spanTime is the entry of a window that two times give, one for each end.
var spanTime = &Time{Means: Spanning}

// spanMark leads from the first time of a window to the last; yearEnd is
// a first time of which only the end counts, nextYear a last one told from the first.
var (
	spanMark = regexp.MustCompile(`^(?:年?初)?(?:至|到|——?|－|-|–|~|～)`)
	nextYear = regexp.MustCompile(`^(?:次年|翌年)`)
	yearEnd  = regexp.MustCompile(`[年月][底末]$`)
)

// bounds reports whether an expression can be an end of a window.
func (t *timeMention) bounds() bool {
	switch t.entry.Means {
	case InYear, ThisYear, LastYear, NextYear, NextMonth, Today, Tomorrow:
		return true
	case InHoliday, BeforeHoliday:
		return false
	}
	return t.withinYear() && !t.oneDay() && !t.weekday() && !t.stepped()
}

// markedSpan is the length of the mark at i that leads from the time found last to another, 0
// if there is none: 去年11月|至|今年3月.
func (e *Extractor) markedSpan(s string, i int, found []mention) int {
	k := len(found) - 1
	if k < 0 || found[k].end != i || found[k].time == nil || !found[k].time.bounds() {
		return 0
	}
	n := len(spanMark.FindString(s[i:]))
	if n == 0 {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i+n:])
	if t, _ := e.timeAt(s, i+n, r); t == nil || !t.bounds() {
		return 0
	}
	return n
}

// sinceSpan reports whether 自 at i only opens a window whose end is said too: 自|2019年底至2020年10月.
func (e *Extractor) sinceSpan(s string, i int, r rune) bool {
	if r != '自' {
		return false
	}
	at := i + len("自")
	next, _ := utf8.DecodeRuneInString(s[at:])
	t, n := e.timeAt(s, at, next)
	return t != nil && e.markedSpan(s, at+n, []mention{{start: at, end: at + n, time: t}}) > 0
}

// joinSpans makes one time of two and the mark between them, and of two years before a part of
// the second: 2020年至2023年|6月.
func joinSpans(s string, found []mention) []mention {
	out := found[:0]
	for k := 0; k < len(found); {
		first, next := sideAt(found, k)
		if len(first) == 2 && first[0].entry.Means == InYears && first[1].year() == 0 {
			from, to := yearOf(first[0].val('Y', 0)), yearOf(first[0].val('Y', 1))
			out = append(out, spanOf(s, found[k].start, found[next-1].end, []*timeMention{from}, []*timeMention{to, first[1]}))
			k = next
			continue
		}
		if len(first) > 0 && next < len(found) && first[len(first)-1].bounds() {
			at := found[next-1].end
			last, after := sideAt(found, next)
			n := len(spanMark.FindString(s[at:]))
			joined := n > 0 && found[next].start == at+n && len(last) > 0 && last[len(last)-1].bounds()
			if joined || len(last) == 1 && s[at:found[next].end] == "至今" {
				m := spanOf(s, found[k].start, found[after-1].end, first, last)
				m.time.fromEnd = yearEnd.MatchString(s[:at])
				m.time.toNext = nextYear.MatchString(s[at+n:])
				out = append(out, m)
				k = after
				continue
			}
		}
		out = append(out, found[k])
		k++
	}
	return out
}

func yearOf(y int) *timeMention {
	return &timeMention{entry: &Time{Means: InYear}, vals: map[byte][]int{'Y': {y}}}
}

// sideAt is the time at k, with the part of it that stands at once behind, and what follows:
// 去年|11月.
func sideAt(found []mention, k int) ([]*timeMention, int) {
	if found[k].time == nil {
		return nil, k + 1
	}
	side := []*timeMention{found[k].time}
	if k+1 < len(found) && found[k+1].start == found[k].end && found[k+1].time != nil && found[k+1].time.withinYear() {
		return append(side, found[k+1].time), k + 2
	}
	return side, k + 1
}

func spanOf(s string, start, end int, first, last []*timeMention) mention {
	return mention{start: start, end: end, time: &timeMention{entry: spanTime, vals: map[byte][]int{}, opens: first, closes: last}}
}

// span is the window from the first of two times to the last. One of the last that says no
// year is of the year of the first, or of the next if it would lie before it.
func (t *timeMention) span(w when) (Period, bool) {
	first, ok := w.side(t.opens)
	if !ok {
		return Period{}, false
	}
	if t.fromEnd {
		first.Start = first.End
	}
	w.about = first.End.Year
	if t.toNext {
		w.year = first.End.Year
	}
	last, ok := w.side(t.closes)
	if ok && last.End.Before(first.Start) {
		w.about++
		last, ok = w.side(t.closes)
	}
	return Period{first.Start, last.End}, ok && !last.End.Before(first.Start)
}

// side is the window of a time and of a part of it.
func (w when) side(times []*timeMention) (p Period, ok bool) {
	for _, t := range times {
		if p, ok = t.window(w); !ok {
			return p, false
		}
		w.about = p.End.Year
	}
	return p, ok
}
