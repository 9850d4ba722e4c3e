package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// spreadTimes gives each value of 分别 its own of as many times in a row:
// 2021年和2022年|分别招聘300名和500名, 一、二季度|分别增长4%和5%.
func (p *passage) spreadTimes() {
	for i, f := range p.frames {
		n := 1
		for i+n < len(p.frames) && p.frames[i+n].bare && p.frames[i+n].q.code == f.q.code {
			n++
		}
		if f.bare || n < 2 || p.spreadCue(f) == nil {
			continue
		}
		last := p.timeOf(f)
		if last == nil {
			continue
		}
		times := p.timesInRow(last)
		ofOne := !slices.ContainsFunc(p.frames[i:i+n], func(g *frame) bool { return g.subject != f.subject }) && !ofSeveral.MatchString(p.s[:f.value.start])
		for _, means := range []Meaning{InYears, InMonths, InQuarter} {
			if len(times) < n && ofOne {
				times = eachOf(p.s, times, means) // 2021—2023年及2024年1—6月
			}
		}
		if len(times) != n {
			continue
		}
		name := p.nounBefore(f.clause.start, times[0].start) // 装机规模|2024年、2025年|分别达到
		for k := range times {
			g := p.frames[i+k]
			g.own = &times[k]
			if g.noun.empty() && f.clause.has(times[0].start) && p.nominal(name) {
				g.subject = p.withoutPlace(p.s[name.start:name.end])
				g.st.IndicatorID, g.st.IndicatorName = "", ""
				p.findIndicator(g)
			}
		}
	}
}

// ofSeveral tells of several, each of which has one of the values: 甲、乙、丙三县2021至2023年|分别投资, or of
// averages of the years.
var ofSeveral = regexp.MustCompile(`(?:[两二三四五六七八九][个类大项县市区省家种地档级]|、[^，。；、]{1,8}(?:和|及|、)\p{Han}{1,8}|年均|月均)[^。；]*分别[^，。；]*$`)

// eachOf gives for times that reach over several years, months or quarters each of these:
// 2020年至2022年|渡轮票款分别为3亿元、4亿元和6亿元.
func eachOf(s string, times []mention, means Meaning) []mention {
	slot, one := slotOf[means], singleOf[means]
	var out []mention
	for _, m := range times {
		from, to := m.time.val(slot, 0), m.time.last(slot)
		if m.time.entry.Means != means || len(m.time.vals[slot]) != 2 || to < from || slot != 'Y' && len(m.time.vals['Y']) > 1 || strings.Contains(s[m.start:m.end], "、") && to != from+1 {
			out = append(out, m)
			continue
		}
		for n := from; n <= to; n++ {
			t := *m.time
			t.entry, t.vals = &Time{Means: one, Due: m.time.entry.Due}, map[byte][]int{slot: {n}}
			if slot != 'Y' {
				t.vals['Y'] = m.time.vals['Y']
			}
			out = append(out, mention{start: m.start, end: m.end, time: &t})
		}
	}
	return out
}

// What a span is given by, and what one of its parts is.
var (
	slotOf   = map[Meaning]byte{InYears: 'Y', InMonths: 'M', InQuarter: 'Q'}
	singleOf = map[Meaning]Meaning{InYears: InYear, InMonths: InMonth, InQuarter: InQuarter}
)

// timesInRow are the times of one kind, or of a year each, that stand side by side and end with last.
func (p *passage) timesInRow(last *mention) []mention {
	row := []mention{*last}
	for m := last; ; {
		before := strings.TrimRight(p.s[:m.start], "、和与及以")
		b := p.endingAt(len(before))
		if len(before) == m.start || b == nil || b.time == nil || b.time.entry.Means != last.time.entry.Means && (b.time.year() == 0 || last.time.year() == 0) {
			break
		}
		row = append([]mention{*b}, row...)
		m = b
	}
	slot := byte('Q')
	if last.time.entry.Means == InMonth {
		slot = 'M'
	}
	if len(row) > 1 || len(last.time.vals[slot]) != 1 {
		return row
	}
	// One unit for all: 7、8、9月, 一、二季度.
	written := inRow.FindString(p.s[:last.start])
	for number := range strings.FieldsFuncSeq(written, func(r rune) bool { return strings.ContainsRune("第、和与", r) }) {
		v, ok := corpus.ParseNumeral(number)
		if !ok {
			return []mention{*last}
		}
		t := *last.time
		t.vals = map[byte][]int{slot: {int(v.Value.Float())}}
		row = append(row[:len(row)-1], mention{start: last.start, end: last.end, time: &t}, *last)
	}
	return row
}

var inRow = regexp.MustCompile(`(?:第?(?:1[0-2]|[1-9]|[一二三四])[、和与])+$`)
