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
	bare := p.unitless(c)
	switch t := p.s[c.start:c.end]; {
	case bare != nil && f.st.Form != Level:
		end = p.predicateBefore(bare.start, c.start).start
	case strings.HasSuffix(t, "中") && p.words.aligned(c.end-len("中"), c.end) && f.st.Form == Share:
		end = c.end - len("中")
	case f.st.Form == Growth && f.pred.first(Changing) != nil && ahead.MatchString(t):
		at := ahead.FindStringIndex(t)
		if !p.words.aligned(c.start+at[0], c.start+at[0]) {
			return ""
		}
		end = c.start + at[0]
	case f.pred.first(Reach) != nil || f.pred.first(Limit) != nil:
		at := p.trendAt(c)
		if at == c.end {
			return ""
		}
		end = at
	default:
		return ""
	}
	n := p.nounBefore(c.start, p.beforeManner(end, c.start))
	if !p.nominal(n) {
		return ""
	}
	return p.withoutPlace(p.s[n.start:n.end])
}

// shareNoun gives the members of a list the noun that only the last of them says:
// 修复240条、900公里|受损村道, 10大类55项|实事.
func (p *passage) shareNoun() {
	for i := len(p.frames) - 1; i > 0; i-- {
		f, g := p.frames[i-1], p.frames[i]
		if f.q.unit == nil || !f.noun.empty() && !rankOnly(p.s[f.noun.start:f.noun.end]) || g.noun.empty() || !g.after || f.st.Form != Level || g.st.Form != Level || !sideBySide(p.s[max(f.value.end, f.noun.end):g.pred.start]) {
			continue
		}
		of := p.s[f.noun.start:f.noun.end]
		f.noun, f.after, f.subject, f.owner = g.noun, true, g.subject, g.owner
		if of != "" { // 90名|国家级|、150名省级人才
			f.subject = of + strings.TrimPrefix(g.subject, grade.FindString(g.subject))
		}
		if size := strings.Trim(p.s[f.value.end:g.pred.start], " 　、和及与"); of == "" && size != "" {
			f.subject = size + strings.TrimPrefix(g.subject, classHead.FindString(g.subject))
		}
		f.st.IndicatorID, f.st.IndicatorName = "", ""
		p.findIndicator(f)
		p.because(f, "indicator", FromOwner, g.subject)
	}
}

// rankOnly reports whether a noun is only whose rank things have: 国家级.
func rankOnly(noun string) bool { return noun != "" && grade.FindString(noun) == noun }

// sideBySide reports whether nothing stands between two counts but a mark, or the size of
// what the first counts: 2个|万亿级、|6个千亿级集群.
func sideBySide(t string) bool {
	t = strings.Trim(t, " 　、和及与")
	return t == "" || classOnly.MatchString(t)
}

// unitless is the number of a clause that has no unit, as indices have none: 指数为512.6，
// 比上年增长5%. It must be all the clause says behind its verb.
func (p *passage) unitless(c span) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if c.has(m.start) && m.isName() && m.why == NoUnit && strings.Trim(p.s[m.end:c.end], "点左右") == "" {
			return m
		}
	}
	return nil
}

// trendAt is where a clause begins to say which way a measure goes, which ends it; its end, if
// it does not say so.
func (p *passage) trendAt(c span) int {
	w := p.e.wordings[Rising].ending(p.s[c.start:c.end])
	end := c.end - len(w)
	if m := p.endingAt(c.end); m.is(Changing) && !m.cue.Compared {
		end = m.start
	}
	if end == c.end || !p.words.aligned(end, end) {
		return c.end
	}
	return c.start + len(p.e.wordings[Pace].cutAll(p.s[c.start:end]))
}

// ahead ends a clause that compares how fast something grew before saying how much.
var ahead = regexp.MustCompile(`(?:增长|增速|增幅|涨幅|涨势|降幅|下降|上涨|提升)?(?:最快|最大|最高|最多|居前|领先|领跑|较快|较大|迅猛|迅速|强劲|平稳|稳健|向好)$`)

// nounAhead reads 47.5%，这是2020年轻工业占总产值的比重: the value stands alone and the
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
