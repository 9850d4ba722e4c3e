package extract

import (
	"regexp"
	"strings"
)

// announced is what the clause beside names without a value of its own: the set of which
// there is a part (前十的企业中，有一半来自本地), and what changed to a value that is said
// only now (比重不断提高，目前已接近一半).
func (p *passage) announced(f *frame) string {
	c := p.clauseOf(max(0, f.clause.start-len("，")))
	if c.end >= f.clause.start || strings.Trim(p.s[f.clause.start:f.pred.start], nounLead) != "" || f.before != nil && f.before.value.end > c.start || f.q.form == Rank {
		return ""
	}
	end := 0
	switch t := p.s[c.start:c.end]; {
	case strings.HasSuffix(t, "中") && p.words.aligned(c.end-len("中"), c.end) && f.st.Form == Share:
		end = c.end - len("中")
	case f.pred.first(Reach) != nil || f.pred.first(Limit) != nil:
		at := trend.FindStringIndex(t)
		if at == nil || !p.words.aligned(c.start+at[0], c.start+at[0]) {
			return ""
		}
		end = c.start + at[0]
	default:
		return ""
	}
	n := p.nounBefore(c.start, p.beforeManner(end, c.start))
	if !p.nominal(n) {
		return ""
	}
	return p.withoutPlace(p.s[n.start:n.end])
}

// trend ends a clause that says which way a measure goes.
var trend = regexp.MustCompile(`(?:不断|持续|逐步|稳步|逐年|明显|大幅|显著|快速|进一步|连续|双双)*(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|回落|回升|走高|走低|壮大|再?创(?:下|出|造)?(?:了)?(?:历史)?新[高低]|再上新台阶)$`)

// nounAhead reads 53.3%，这是2021年第三产业占GDP的比重: the value stands alone and the
// next clause says of what.
func (p *passage) nounAhead(f *frame) {
	if strings.Trim(p.s[f.clause.start:f.clause.end], "“”\" 　") != p.s[f.value.start:f.value.end] {
		return
	}
	for _, c := range p.clauses {
		if c.start < f.clause.end || c.start > f.clause.end+len("，") {
			continue
		}
		for _, w := range []string{"这是", "这就是", "是"} {
			if !strings.HasPrefix(p.s[c.start:], w) {
				continue
			}
			if n := p.nounBefore(c.start+len(w), c.end); p.nominal(n) {
				f.noun = n
				f.clause.end = c.end // the clause beside says the time too
			}
			return
		}
	}
}
