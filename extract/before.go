package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// those are the members of the set that the clause before names of which something is told:
// 1.7万名毕业生中，|落实去向的|超过1.4万人. "" where the clause tells no such thing.
func (p *passage) those(f *frame) string {
	told := p.s[f.clause.start:f.pred.start]
	if f.after || !f.q.of(People, Things) || !strings.HasSuffix(told, "的") || p.anchorBetween(f.clause.start, f.pred.start) || f.pred.first(Reach) == nil && f.pred.first(Limit) == nil {
		return ""
	}
	for _, c := range p.clauses {
		whole, ok := strings.CutSuffix(p.s[c.start:c.end], "中")
		if !f.follows(c) || !ok {
			continue
		}
		n := p.nounBefore(c.start, c.start+len(whole))
		if !p.nominal(n) {
			return ""
		}
		return strings.TrimPrefix(strings.TrimPrefix(told, "已经"), "已") + p.s[n.start:n.end]
	}
	return ""
}

// follows reports whether the clause of the value stands at once behind another.
func (f *frame) follows(c span) bool {
	return c.end <= f.clause.start && f.clause.start-c.end <= len("，")
}

// outside is the last name before the bracket that the clause stands in, as the first with a
// value: 电梯（占比11%）, 办公设备（打印机等，占比7%）.
func (p *passage) outside(f *frame) string {
	at := strings.LastIndexAny(p.s[:f.clause.start], "（(")
	if at < 0 || strings.ContainsAny(p.s[at:f.clause.start], "）)") || p.anchorBetween(at, f.clause.start) {
		return ""
	}
	if m := kindBehind.FindStringSubmatch(p.s[f.value.end:]); m != nil && f.noun.empty() {
		return m[1] // 汽车、电子（不少于2个）等|行业
	}
	c := p.clauseOf(at)
	from := c.start
	if i := strings.LastIndex(p.s[from:at], "、"); i >= 0 {
		from += i + len("、")
	}
	n := p.nounBefore(from, at)
	if !p.nominal(n) {
		return ""
	}
	return p.s[n.start:n.end]
}

// kindBehind is the kind of which examples and, in a bracket, their number were told.
var kindBehind = regexp.MustCompile(`^[）)]等(\p{Han}{0,9}?(?:行业|领域|场景|企业|区域|地区|产品|省份|城市))`)

// previous is the frame before in the sentence, or the last of the sentence before when
// nothing else has been said since. What a closed bracket says in passing is not leant on:
// 汽车保有量98万辆（其中货车9万辆），|增长5%.
func (p *passage) previous(f *frame) *frame {
	for g := f.before; g != nil; g = g.before {
		if g.noun.empty() || !p.bracketedOff(g.noun.start, f.value.start) {
			return g
		}
	}
	if f.before != nil {
		return f.before
	}
	if p.turns(f) {
		return nil
	}
	return p.ctx.last
}

// turns reports whether a clause of the sentence before f speaks of something of its own,
// so that f no longer leans on the sentence before.
func (p *passage) turns(f *frame) bool {
	for _, c := range p.clauses {
		if c.end > f.clause.start || aside.MatchString(p.s[c.start:c.end]) {
			continue
		}
		n := p.trim(c)
		for k := range p.mentions {
			if m := &p.mentions[k]; m.time != nil && m.start == n.start {
				n = p.trim(span{m.end, c.end})
			}
		}
		if utf8.RuneCountInString(p.s[n.start:n.end]) >= 5 {
			return true
		}
	}
	return false
}

// lastCounted is the nearest statement before that counts things.
func (p *passage) lastCounted(f *frame) *frame {
	for i := len(p.frames) - 1; i >= 0; i-- {
		if g := p.frames[i]; g.q != nil && g.st.Unit == "count" {
			return g
		}
	}
	if p.turns(f) {
		return nil
	}
	return p.ctx.lastItem
}
