package extract

import (
	"regexp"
	"strings"
)

// headOf takes the examples off a name that says of what kind they are: 甲、乙、丙等|示范市
// for a count, 甲、乙等|七大产业|产值 for any value.
func (p *passage) headOf(f *frame, a span) span {
	t := p.s[a.start:a.end]
	first := strings.Index(t, "、")
	if first < 0 {
		return a
	}
	if m := kindsOf.FindStringSubmatchIndex(t); m != nil && m[2] > first {
		return span{a.start + m[2], a.end}
	}
	if b := p.endingAt(a.start); f.q.of(Things) && strings.HasSuffix(p.s[:f.value.start], "等") && b.is(Reach) && consistsOf[p.s[b.start:b.end]] {
		if n := p.nounBefore(f.limit, b.start); p.nominal(n) {
			return n // 在建线路|有甲乙线、丙丁线等|25条
		}
	}
	i := strings.LastIndex(t, "等")
	if i < first || !f.q.of(Things) || f.q.measure == "人次" || !p.words.aligned(a.start+i, a.start+i+len("等")) {
		return a
	}
	rest := p.trim(span{a.start + i + len("等"), a.end})
	if !p.nominal(rest) || p.e.wordings[Generic].is(p.s[rest.start:rest.end]) || strings.HasPrefix(p.s[rest.start:], "方面") {
		return a
	}
	return rest
}

// consistsOf are words between what is counted and examples of it.
var consistsOf = map[string]bool{"有": true, "共有": true, "现有": true, "是": true}

// kindsOf says how many kinds a list has named: 七大|产业.
var kindsOf = regexp.MustCompile(`([一二三四五六七八九十\d]+大)\p{Han}{2}`)

// fund is what money is taken from: 在|省级技改资金|中安排2亿元.
func (p *passage) fund(f *frame) span {
	if !f.q.of(Money) {
		return span{}
	}
	m := takenFrom.FindStringSubmatchIndex(p.s[f.limit:f.value.start])
	if m == nil {
		return span{}
	}
	n := p.trim(span{f.limit + m[2], f.limit + m[3]})
	if !p.nominal(n) {
		return span{}
	}
	return n
}

var takenFrom = regexp.MustCompile(`(?:在|从)([^，。；在从]{2,24})(?:中|里)(?:安排|列支|拿出|划出|提取|切块|支出|解决)[^，。；]{0,18}$`)
