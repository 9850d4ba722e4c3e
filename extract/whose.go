package extract

import (
	"regexp"
	"strings"
)

// described is the thing behind a value that is one of its measures: 总规模5亿元的|产业基金.
// "" if none.
func (p *passage) described(f *frame) string {
	if f.after || !strings.HasPrefix(p.s[f.value.end:], "的") {
		return ""
	}
	n := p.nounAfter(f.value.end, f.clause.end)
	if i := strings.IndexAny(p.s[n.start:n.end], "和及与"); i > 0 {
		n.end = n.start + i
	}
	if !p.nominal(n) || p.aim(f) {
		return ""
	}
	return p.s[n.start:n.end]
}

// graded joins a grade that stands alone to what the statement before counts:
// 国家级绿色工厂3个，|省级|12个. "" if it does not stand alone.
func (p *passage) graded(f *frame, noun string) string {
	g := p.previous(f)
	if g == nil || f.after || grade.FindString(noun) != noun || noun == "" || g.q == nil || f.q.code != g.q.code {
		return ""
	}
	thing := strings.TrimPrefix(g.subject, grade.FindString(g.subject))
	if thing == "" || strings.HasSuffix(thing, "级") {
		return ""
	}
	p.because(f, "indicator", FromBefore, g.subject)
	return noun + thing
}

// grade is whose rank a thing has been given.
var grade = regexp.MustCompile(`^(?:国家|部|省部|省|自治区|市|州|盟|县|区|旗|校|院)级(?:以上)?`)

// acrossTime is whose measure a general word is, before the time that stands between:
// 生猪|年末|存栏. "" if none.
func (p *passage) acrossTime(f *frame) string {
	m := p.endingAt(f.noun.start)
	if f.after || m == nil || m.time == nil || m.start < f.limit {
		return ""
	}
	n := p.nounBefore(f.limit, m.start)
	if !p.nominal(n) {
		return ""
	}
	return p.withoutPlace(p.s[n.start:n.end])
}
