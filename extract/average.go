package extract

import (
	"regexp"
	"strings"
)

// nameEach says in the name that a number is one of a day, or of each head.
func (p *passage) nameEach(f *frame) {
	w := p.eachDay(f)
	if w == "" {
		w = p.eachHead(f)
	}
	if f.subject != "" && !strings.HasPrefix(f.subject, w) {
		f.subject = w + f.subject
	}
}

// eachHead is the word that makes of what the clause takes over a number of each head, household or
// field: 生产总值增长5%，|人均|突破8万元. "" if there is none.
func (p *passage) eachHead(f *frame) string {
	if !f.noun.empty() || f.st.Form != Level || f.q.form != "" {
		return ""
	}
	m := averages.FindStringSubmatch(p.s[max(f.clause.start, f.lastValueEnd()):f.value.start])
	if g := p.previous(f); m == nil || averaged.MatchString(f.subject) || g == nil || g.q.of(Things, People) {
		return "" // 惠及农户300户，户均|5亩
	}
	return m[1]
}

// averaged is a measure of each head already.
var averaged = regexp.MustCompile(`^[人户亩]均`)

// averages stands before a value, or the verb of it.
var averages = regexp.MustCompile(`([人户亩]均)\p{Han}{0,4}$`)

// eachDay is the word that makes of a number one of a day, without which it would be read as one
// of all the time: |平均每天|用水量达3万吨. "" if there is none.
func (p *passage) eachDay(f *frame) string {
	if !f.q.of(Things, People, Physical) || f.q.form == Frequency || strings.Contains(f.subject, "日均") || strings.Contains(f.subject, "每天") || strings.Contains(f.subject, "每日") {
		return ""
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.time == nil || m.time.entry.Means != Recurs || !f.clause.has(m.start) || m.end > f.value.start || p.anchorBetween(m.end, f.value.start) || strings.Contains(p.s[m.end:f.value.start], "的") {
			continue
		}
		if w := p.s[m.start:m.end]; strings.HasSuffix(w, "天") || strings.HasSuffix(w, "日") {
			if strings.HasSuffix(p.s[:m.start], "平均") {
				return "平均" + w
			}
			return w
		}
	}
	return ""
}
